// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/articleorder.h"
#include "app/annotation/edithelpers.h"

#include "app/text/uuid7.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace Hearsay {

using namespace EditHelpers;

namespace {

/// Gives the articles the positions of their places in @p order; those that stand right stay as
/// they are. Ids that the document does not hold yet are counted and passed over.
void renumber(const Document &document, const QList<QUuid> &order, Change &change)
{
    for (qsizetype row = 0; row < order.size(); ++row) {
        const Article *before = document.find<Article>(order.at(row));
        if (!before || before->position == row)
            continue;
        Article after = *before;
        after.position = static_cast<int>(row);
        change.objects.append({*before, after});
    }
}

} // namespace

QList<QUuid> articlesInOrder(const Document &document)
{
    QList<const Article *> articles;
    for (const Article &article : document.articles())
        articles.append(&article);
    // The table is sorted by id.
    std::ranges::stable_sort(articles, {}, &Article::position);
    QList<QUuid> order;
    for (const Article *article : std::as_const(articles))
        order.append(article->id);
    return order;
}

Edit addArticle(const Document &document, const Article &article)
{
    return addArticles(document, {article});
}

Edit addArticles(const Document &document, const QList<Article> &articles)
{
    if (articles.isEmpty())
        return refused(QT_TRANSLATE_NOOP("Edits", "There is no article to add."));
    QSet<QByteArray> known;
    QList<QUuid> order = articlesInOrder(document);
    for (const Article &article : document.articles())
        known.insert(article.sourceSha256);
    Change change{createUuidV7(), {}, articles.size() == 1 ? translated(QT_TRANSLATE_NOOP("Edits", "add article"))
                                                           : translated(QT_TRANSLATE_NOOP("Edits", "add articles")), {}};
    const Article *last = order.isEmpty() ? nullptr : document.find<Article>(order.last());
    // A file that says otherwise could hold the largest number there is: then all are counted anew.
    const bool isFull = last && last->position > std::numeric_limits<int>::max() - articles.size();
    if (isFull)
        renumber(document, order, change);
    int next = isFull ? static_cast<int>(order.size()) : last ? last->position + 1 : 0;
    for (const Article &article : articles) {
        if (known.contains(article.sourceSha256))
            return refused(QT_TRANSLATE_NOOP("Edits", "This article is in the project already."));
        known.insert(article.sourceSha256);
        Article added = article;
        added.position = next++;
        change.objects.append({std::nullopt, added});
    }
    return change;
}

Edit moveArticle(const Document &document, QUuid article, qsizetype row)
{
    if (!document.find<Article>(article))
        return refusedAsGone();
    QList<QUuid> order = articlesInOrder(document);
    const qsizetype from = order.indexOf(article);
    const qsizetype to = std::clamp<qsizetype>(row, 0, order.size() - 1);
    Change change{createUuidV7(), {}, translated(QT_TRANSLATE_NOOP("Edits", "move article")), {}};
    if (to == from)
        return change;
    order.move(from, to);
    renumber(document, order, change);
    return change;
}

Edit editMetadata(const Document &document, QUuid article, const ArticleMetadata &metadata, QUuid gesture)
{
    const Article *before = document.find<Article>(article);
    if (!before)
        return refusedAsGone();
    Article after = *before;
    after.metadata = metadata;
    return editObject(document, after, translated(QT_TRANSLATE_NOOP("Edits", "edit article details")), gesture);
}

} // namespace Hearsay
