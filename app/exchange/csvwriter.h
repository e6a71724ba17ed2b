// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/exporter.h"

namespace Hearsay {

/// One row a claim, as RFC 4180 has it: UTF-8, comma, CR LF also after the last row, cells with
/// comma, quote, CR or LF within quotes. The first row holds the names of the columns, which are
/// never translated:
///
///   id, article, outlet, published  the claim's UUID, its article's title, outlet, day (ISO 8601)
///   statement                       in the coder's words
///   quote                           the words of the article; several spans joined by " […] "
///   speakers                        names, who said it first; then whom they cite
///   attribution                     direct, indirect, mixed, narrator, anonymous
///   cue                             the words that report it
///   places                          "Kunduz [event, exact] (36.72896 68.857)": name, role,
///                                   precision, latitude and longitude in degrees of WGS 84
///   latitude, longitude             of the first of the places that is located, as numbers
///   disputes                        "Is Kunduz city clear? [open]: yes": question, status,
///                                   position
///   tags                            "Violence › Shelling"
///   start, end                      code points of the canonical text, from the first span's
///                                   begin to the last one's end
///   spans                           "9-27; 30-40": every span, end exclusive
///   note
///   places_source                   mapAttribution() where a place of the row has an id of the
///                                   gazetteer (isOfMapData()), so that its coordinates may be
///                                   the gazetteer's; otherwise empty
///
/// Several values in a cell (speakers, places, disputes, tags, spans) are joined by "; "; in a
/// value of these columns, a semicolon is written "\;" and a backslash "\\".
///
/// Formulas: a text cell that starts with = + - @, their full-width forms, TAB, CR, LF or NUL, or
/// with apostrophes and then one of these, gets one apostrophe in front, so that spreadsheets
/// show it as text; taking one away from such a cell gives the text back. Numbers never get one.
/// ExportOptions::rawCells leaves all as it is.
[[nodiscard]] QByteArray writeCsv(const Document &document, const ExportOptions &options);

} // namespace Hearsay
