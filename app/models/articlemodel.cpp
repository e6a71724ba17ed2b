// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/articlemodel.h"

#include "app/text/isolated.h"

#include <QLocale>
#include <QMimeData>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

QString dragFormat()
{
    return u"application/x-hearsay-article"_s;
}

} // namespace

ArticleModel::ArticleModel(const Document &document, QObject *parent)
    : TableModel(document, parent)
{
}

Qt::ItemFlags ArticleModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = TableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags | Qt::ItemIsDropEnabled;
}

QStringList ArticleModel::mimeTypes() const
{
    return {dragFormat()};
}

QMimeData *ArticleModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(dragFormat(), idAt(indexes.first().row()).toByteArray());
    return data;
}

QUuid ArticleModel::draggedArticle(const QMimeData &data)
{
    return QUuid::fromString(QLatin1StringView(data.data(dragFormat())));
}

QVariant ArticleModel::answerFor(const Article &article, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return article.displayTitle();
    case DetailRole: {
        QStringList parts{article.metadata.outlet};
        if (article.metadata.published.isValid())
            parts.append(QLocale().toString(article.metadata.published, QLocale::ShortFormat));
        //: How many claims are tagged in an article.
        parts.append(tr("%n claim(s)", nullptr, usage(article.id).claims));
        return joinedFacts(parts);
    }
    case CountRole:
        return usage(article.id).claims;
    case PositionRole:
        return static_cast<qlonglong>(article.position);
    case ArticlesRole:
        return QVariant::fromValue(QList{article.id});
    default:
        return {};
    }
}

QString ArticleModel::searchTextOf(const Article &article) const
{
    const ArticleMetadata &known = article.metadata;
    return QStringList{article.displayTitle(), known.byline, known.outlet, known.address, article.fileName}.join(u' ');
}

void ArticleModel::collectAffected(const ObjectChange &change, QSet<QUuid> &ids) const
{
    if (change.before)
        ids.insert(articleOf(*change.before));
    if (change.after)
        ids.insert(articleOf(*change.after));
    ids.remove(QUuid());
}

} // namespace Hearsay
