// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/exporter.h"

namespace Hearsay {

/// The places as a FeatureCollection of RFC 7946, UTF-8, LF, indented, the same bytes for equal
/// documents and in every language. One Feature a place, in the order of placeReports(), also for
/// places that are not located: their geometry is null. Its id is the place's UUID; coordinates
/// are [longitude, latitude] in degrees of WGS 84 with six decimals at most. Properties, all of
/// them always there:
///
///   name
///   kind             country, province, district, city, landmark, other
///   precision        exact, near, district, province, country
///   gazetteer_id     "geonames:1138958"; null: none
///   note             null: none
///   located          whether it has coordinates
///   names_as_written list: the words that name it in the text, each once
///   mentions         list of article (title), article_id (UUID), start, end (code points of the
///                    canonical text, end exclusive) and words
///   claims           list of id (UUID), article, article_id, statement (in the coder's words;
///                    null: none), quote, speakers (list), attribution, roles (list of event,
///                    dateline, speaker-location, background: what the place is to the claim),
///                    disputed, questions (list: of the disputes it takes a position in)
///   disputed         whether one of the claims is
///
/// A claim is disputed where another claim of the same export takes a position on its question.
/// Beside "features", "attribution" says who made the data of the map, where the export holds any
/// (see attributionOf()): a foreign member (RFC 7946, 6.1), which other programs pass over.
[[nodiscard]] QByteArray writeGeoJson(const Document &document, const ExportOptions &options);

} // namespace Hearsay
