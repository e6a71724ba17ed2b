// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/quoteanchor.h"

#include <QStringMatcher>

#include <algorithm>

namespace Hearsay {

namespace {

qsizetype commonStart(QStringView a, QStringView b)
{
    const auto [end, other] = std::ranges::mismatch(a, b);
    return end - a.begin();
}

qsizetype commonEnd(QStringView a, QStringView b)
{
    const qsizetype shorter = std::min(a.size(), b.size());
    qsizetype n = 0;
    while (n < shorter && a[a.size() - 1 - n] == b[b.size() - 1 - n])
        ++n;
    return n;
}

/// How many units around [begin, end) of @p text are as @p anchor remembers them.
qsizetype agreement(QStringView text, qsizetype begin, qsizetype end, const QuoteAnchor &anchor)
{
    return commonEnd(text.first(begin), anchor.prefix)
           + commonStart(text.sliced(end), anchor.suffix);
}

} // namespace

QuoteAnchor makeQuoteAnchor(const CanonicalText &text, TextSpan span)
{
    Q_ASSERT(text.isValid(span));
    return {text.slice(span), text.slice({span.begin - QuoteAnchor::contextLength, span.begin}),
            text.slice({span.end, span.end + QuoteAnchor::contextLength})};
}

std::optional<TextSpan> findQuote(const CanonicalText &text, const QuoteAnchor &anchor,
                                  std::optional<TextSpan> hint)
{
    if (anchor.exact.isEmpty())
        return std::nullopt;
    if (hint && text.isValid(*hint) && text.slice(*hint) == anchor.exact)
        return hint;

    const QStringView whole = text.string();
    const QStringMatcher matcher(anchor.exact);
    std::optional<TextSpan> best;
    qsizetype bestAgreement = -1;
    for (qsizetype at = matcher.indexIn(whole); at >= 0; at = matcher.indexIn(whole, at + 1)) {
        const qsizetype end = at + anchor.exact.size();
        const auto span = text.toCodePoints({at, end});
        if (!span) // the anchor holds half a character
            continue;
        const qsizetype here = agreement(whole, at, end, anchor);
        if (here > bestAgreement) {
            bestAgreement = here;
            best = span;
        } else if (here == bestAgreement) {
            best.reset();
        }
    }
    return best;
}

} // namespace Hearsay
