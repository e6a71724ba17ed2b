// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/objects.h"
#include "app/storage/rowreader.h"

/// Which columns make which object. Each function takes the values of one row in the order of the
/// columns named beside it; what stands in other tables (lists, spans, an article's text) is added
/// by the caller. Spans come last in their rows and are left to the caller too: they are worth
/// nothing without their article.
namespace Hearsay::Columns {

inline constexpr QLatin1StringView ofTag("id, parent, name, colour, shortcut, note");
inline constexpr QLatin1StringView ofSpeaker("id, name, kind, role, affiliation, side, note");
inline constexpr QLatin1StringView ofPlace("id, name, kind, latitude, longitude, located, gazetteer_id, note");
inline constexpr QLatin1StringView ofClaim("id, article, statement, attribution, note");
inline constexpr QLatin1StringView ofMention("id, article, kind, speaker, place, span_begin, span_end, quote");
inline constexpr QLatin1StringView ofHighlight("id, article, note, span_begin, span_end, quote");
inline constexpr QLatin1StringView ofDispute("id, question, type, status, note");

/// id, title, byline, outlet, address, published, language, picture_credit, position.
[[nodiscard]] Article readArticle(RowReader &row);
/// text, text_sha256, source, source_sha256, file_name, format, encoding, encoding_guessed,
/// replaced_characters, structure: checked against their hashes.
void readContent(RowReader &row, Article &article);
[[nodiscard]] Tag readTag(RowReader &row);
[[nodiscard]] Speaker readSpeaker(RowReader &row);
[[nodiscard]] Place readPlace(RowReader &row);
[[nodiscard]] Claim readClaim(RowReader &row);
[[nodiscard]] Mention readMention(RowReader &row);
[[nodiscard]] Highlight readHighlight(RowReader &row);
[[nodiscard]] Dispute readDispute(RowReader &row);

} // namespace Hearsay::Columns
