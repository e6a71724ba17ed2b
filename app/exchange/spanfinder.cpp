// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/spanfinder.h"

#include "app/exchange/hearsayterms.h"
#include "app/text/quoteanchor.h"

#include <QCoreApplication>

#include <algorithm>

namespace Hearsay {

SpanFinder::SpanFinder(const QList<MatchedArticle> &articles)
{
    for (const MatchedArticle &matched : articles) {
        m_articles.insert(matched.article.id, {matched});
        m_order.append(matched.article.id);
    }
}

std::optional<TextSpan> SpanFinder::findTarget(const JsonNode &target, const Article &article,
                                               QString &words)
{
    std::optional<QuoteAnchor> anchor;
    std::optional<TextSpan> hint;
    for (const JsonNode &selector : target.children(Terms::selector)) {
        if (selector.holds(Terms::type, Terms::textQuoteSelector)) {
            anchor = QuoteAnchor{selector.text(Terms::exact), selector.text(Terms::prefix),
                                 selector.text(Terms::suffix)};
        } else if (selector.holds(Terms::type, Terms::textPositionSelector)) {
            const auto start = selector.integer(Terms::start);
            const auto end = selector.integer(Terms::end);
            if (start && end)
                hint = TextSpan{*start, *end};
        }
    }
    if (!anchor || anchor->exact.isEmpty()) {
        target.fail(QCoreApplication::translate(
            "JsonLdReader", "It has no TextQuoteSelector with the words it marks."));
        return std::nullopt;
    }
    words = anchor->exact;
    const auto found = findQuote(article.text, *anchor, hint);
    if (found && found != hint)
        ++m_articles[article.id].moved;
    return found;
}

FoundSpans SpanFinder::find(const JsonNode &annotation)
{
    FoundSpans result;
    QList<TextSpan> spans;
    const QList<JsonNode> targets = annotation.children(Terms::target);
    if (targets.isEmpty())
        annotation.fail(QCoreApplication::translate("JsonLdReader", "It has no target."));
    for (const JsonNode &target : targets) {
        const QUuid source = target.uuid(Terms::source);
        const auto article = m_articles.constFind(source);
        if (article == m_articles.constEnd()) {
            target.fail(QCoreApplication::translate(
                "JsonLdReader", "Its target is in none of the articles of this file."));
            return result;
        }
        if (!result.article.isNull() && result.article != source)
            target.fail(
                QCoreApplication::translate("JsonLdReader", "Its targets are in two articles."));
        result.article = source;
        QString words;
        const auto span = findTarget(target, article->matched.article, words);
        if (!span) {
            result.missingWords = words;
            return result;
        }
        spans.append(*span);
    }
    std::ranges::sort(spans);
    const auto overlapping =
        std::ranges::adjacent_find(spans, [](TextSpan a, TextSpan b) { return a.end > b.begin; });
    if (overlapping == spans.end()) {
        result.spans = spans;
    } else if (m_articles[result.article].matched.textDiffers) {
        result.missingWords = m_articles[result.article].matched.article.text.slice(*overlapping);
    } else {
        annotation.fail(QCoreApplication::translate("JsonLdReader", "Its targets overlap."));
    }
    return result;
}

QStringList SpanFinder::warnings() const
{
    QStringList sentences;
    for (const QUuid id : m_order) {
        const Known &known = *m_articles.constFind(id);
        const QString title = known.matched.article.displayTitle();
        if (known.matched.textDiffers) {
            //: %1: an article's title
            sentences.append(
                QCoreApplication::translate("JsonLdReader",
                                            "The text of “%1” is not the one that was exported.")
                    .arg(title));
        }
        if (known.moved > 0) {
            //: %n: how many spans, %1: an article's title
            sentences.append(QCoreApplication::translate(
                                 "JsonLdReader",
                                 "%n span(s) of “%1” were found elsewhere by their words.", nullptr,
                                 known.moved)
                                 .arg(title));
        }
    }
    return sentences;
}

} // namespace Hearsay
