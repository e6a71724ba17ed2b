// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/exporter.h"

namespace Hearsay {

/// The places as OGC KML 2.2, UTF-8, LF, indented, the same bytes for equal documents and in
/// every language. One Placemark a place, in the order of placeReports(), with a Point of
/// "longitude,latitude" in degrees of WGS 84 with six decimals at most; a place that is not
/// located has none. Its id is "place-" and the place's UUID. Its style, "exact" to "country", is
/// its precision: the less exact, the smaller and paler; no style loads anything from elsewhere.
///
/// The description lists the claims, a line each: "Rahimi: Kunduz is clear [event; disputed: Is
/// Kunduz clear?]". Programs that show maps take it for HTML, so & and < in it are character
/// references and what annotators typed stays text. ExtendedData, the empty ones left out:
///
///   kind, precision  as in CSV and GeoJSON
///   roles            what it is to its claims, each once: "event; background"
///   claims           how many
///   disputed         true or false
///   gazetteer_id, names_as_written, note
///
/// Several roles and names are joined as in CSV, see joinedValues().
///
/// The Document is named like the articles; its description says who made the data of the map,
/// where the export holds any (see attributionOf()). White space within a text, line ends
/// too, becomes single spaces, and what XML 1.0 cannot hold becomes U+FFFD.
[[nodiscard]] QByteArray writeKml(const Document &document, const ExportOptions &options);

} // namespace Hearsay
