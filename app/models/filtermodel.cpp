// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/filtermodel.h"

#include "app/models/annotationroles.h"
#include "app/models/folded.h"
#include "app/models/objectmodel.h"

#include <algorithm>
#include <limits>

namespace Hearsay {

FilterModel::FilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortLocaleAware(true);
    sort(0);
}

void FilterModel::setFilterText(const QString &text)
{
    m_filterText = text;
    const QStringList words = folded(text).simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateRowsFilter();
}

void FilterModel::setArticle(QUuid article)
{
    if (article == m_article)
        return;
    m_article = article;
    invalidateRowsFilter();
}

void FilterModel::setOrder(Order order)
{
    if (order == m_order)
        return;
    m_order = order;
    invalidate();
}

QModelIndex FilterModel::indexOf(QUuid id) const
{
    const auto *model = qobject_cast<const ObjectModel *>(sourceModel());
    return model ? mapFromSource(model->indexOf(id)) : QModelIndex();
}

bool FilterModel::hides(QUuid id) const
{
    const auto *model = qobject_cast<const ObjectModel *>(sourceModel());
    return model && model->indexOf(id).isValid() && !indexOf(id).isValid();
}

bool FilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    if (!m_article.isNull()) {
        const auto articles = index.data(ArticlesRole).value<QList<QUuid>>();
        if (!articles.isEmpty() && !articles.contains(m_article))
            return false;
    }
    if (m_words.isEmpty())
        return true;
    const QString text = index.data(SearchTextRole).toString();
    return std::ranges::all_of(m_words, [&text](const QString &word) { return text.contains(word); });
}

bool FilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    switch (m_order) {
    case Order::Text: {
        const auto position = [](const QModelIndex &index) {
            const qlonglong value = index.data(PositionRole).toLongLong();
            return value < 0 ? std::numeric_limits<qlonglong>::max() : value;
        };
        const qlonglong a = position(left);
        const qlonglong b = position(right);
        if (a != b)
            return a < b;
        break;
    }
    case Order::Name: {
        const int compared = QString::localeAwareCompare(left.data().toString(), right.data().toString());
        if (compared != 0)
            return compared < 0;
        break;
    }
    case Order::Count: {
        const int a = left.data(CountRole).toInt();
        const int b = right.data(CountRole).toInt();
        if (a != b)
            return a > b;
        break;
    }
    case Order::Newest:
        return left.row() > right.row();
    }
    return left.row() < right.row();
}

} // namespace Hearsay
