// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/articlelistmodel.h"

#include "app/models/articlemodel.h"

#include <utility>

namespace Hearsay {

ArticleListModel::ArticleListModel(const Document &document, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_articles(new ArticleModel(document, this))
{
    setSourceModel(m_articles);
    sort(0);
}

QUuid ArticleListModel::idAt(int row) const
{
    return index(row, 0).data(IdRole).toUuid();
}

QModelIndex ArticleListModel::indexOf(QUuid article) const
{
    return mapFromSource(m_articles->indexOf(article));
}

bool ArticleListModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // Rows of the source stand in the order of the ids.
    const auto placeOf = [](const QModelIndex &index) { return std::pair(index.data(PositionRole).toLongLong(), index.row()); };
    return placeOf(left) < placeOf(right);
}

} // namespace Hearsay
