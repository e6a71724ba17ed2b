// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>
#include <QUuid>

namespace Hearsay {

/// Which rows of an ObjectModel are shown, and in which order.
class FilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class Order {
        Text,   ///< as they stand in the articles; what stands nowhere comes last
        Name,   ///< alphabetically, in the user's language
        Count,  ///< the most used first
        Newest, ///< the last one made first
    };
    Q_ENUM(Order)

    explicit FilterModel(QObject *parent = nullptr);

    /// Rows that hold every word of @p text, whatever its case and marks; all for an empty one.
    void setFilterText(const QString &text);
    [[nodiscard]] QString filterText() const { return m_filterText; }
    /// Rows that speak of this article and those that speak of none; all for a null id.
    void setArticle(QUuid article);
    [[nodiscard]] QUuid article() const { return m_article; }
    void setOrder(Order order);
    [[nodiscard]] Order order() const { return m_order; }

    /// Row of the object with this id, invalid where it is not shown.
    [[nodiscard]] QModelIndex indexOf(QUuid id) const;
    /// True when a row of the source is hidden by the text or the article.
    [[nodiscard]] bool hides(QUuid id) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_filterText;
    QStringList m_words; ///< folded
    QUuid m_article;
    Order m_order = Order::Text;
};

} // namespace Hearsay
