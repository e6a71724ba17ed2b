// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QUuid>

namespace Hearsay {

class ArticleModel;
class Document;

/// The articles of the project in the user's order: by Article::position, equal ones by id. What
/// lists and choosers of articles show.
class ArticleListModel final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    /// @p document must outlive the model.
    explicit ArticleListModel(const Document &document, QObject *parent = nullptr);

    /// Null when there is no such row.
    [[nodiscard]] QUuid idAt(int row) const;
    /// Invalid when there is no such article.
    [[nodiscard]] QModelIndex indexOf(QUuid article) const;

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    ArticleModel *m_articles;
};

} // namespace Hearsay
