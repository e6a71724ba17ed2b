// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/canonicaltext.h"

#include <optional>

namespace Hearsay {

/// A span remembered by its words, so that it survives where offsets do not:
/// the TextQuoteSelector of the W3C Web Annotation Data Model, section 4.2.4.
struct QuoteAnchor
{
    /// Context kept on either side, in code points.
    static constexpr qsizetype contextLength = 32;

    QString exact;
    QString prefix;
    QString suffix;

    bool operator==(const QuoteAnchor &) const = default;
};

/// @p span must be valid in @p text.
[[nodiscard]] QuoteAnchor makeQuoteAnchor(const CanonicalText &text, TextSpan span);

/// Where @p anchor stands in @p text: at @p hint if its words are there, else the one exact
/// occurrence whose context agrees best. Nothing when the words do not occur, or when two
/// occurrences fit equally well: a guess would be worse than an orphan.
[[nodiscard]] std::optional<TextSpan>
findQuote(const CanonicalText &text, const QuoteAnchor &anchor, std::optional<TextSpan> hint = {});

} // namespace Hearsay
