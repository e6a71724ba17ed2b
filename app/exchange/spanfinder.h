// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/articlematcher.h"

#include <QHash>

namespace Hearsay {

/// Where the spans of an annotation stand in the text at hand.
struct FoundSpans
{
    QUuid article;
    QList<TextSpan> spans; ///< ascending, not overlapping; empty: not found
    QString missingWords;  ///< the quote that was not found, or nothing
};

/// Finds the spans of annotations in the articles by their selectors, and counts those that stand
/// elsewhere than their offsets say.
class SpanFinder
{
public:
    explicit SpanFinder(const QList<MatchedArticle> &articles);

    /// The targets of @p annotation, which has to have at least one, all in one article. What is
    /// malformed is reported to the node's problem.
    [[nodiscard]] FoundSpans find(const JsonNode &annotation);
    /// Translated, one sentence for each article where that matters.
    [[nodiscard]] QStringList warnings() const;

private:
    [[nodiscard]] std::optional<TextSpan> findTarget(const JsonNode &target, const Article &article,
                                                     QString &words);

    struct Known
    {
        MatchedArticle matched;
        int moved = 0;
    };
    QHash<QUuid, Known> m_articles;
    QList<QUuid> m_order;
};

} // namespace Hearsay
