// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/objectmodel.h"

namespace Hearsay {

/// The articles, in the order of their ids; ArticleListModel puts them into the user's.
/// CountRole: their claims. PositionRole: Article::position.
class ArticleModel final : public TableModel<Article>
{
    Q_OBJECT
public:
    explicit ArticleModel(const Document &document, QObject *parent = nullptr);

    /// Rows can be dragged, and let go between rows; the model itself moves nothing.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    /// Which article a drag carries; null: none of a list of articles.
    [[nodiscard]] static QUuid draggedArticle(const QMimeData &data);

protected:
    [[nodiscard]] QVariant answerFor(const Article &article, int role) const override;
    [[nodiscard]] QString searchTextOf(const Article &article) const override;
    void collectAffected(const ObjectChange &change, QSet<QUuid> &ids) const override;
};

} // namespace Hearsay
