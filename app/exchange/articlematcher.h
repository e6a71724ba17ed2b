// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/jsonldnodes.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <expected>

namespace Hearsay {

/// An article as it was described, with a text that was read from a file.
struct MatchedArticle
{
    Article article;
    bool textDiffers = false; ///< it is not the text that the description was made with
};

struct MatchedArticles
{
    QList<MatchedArticle> articles;
    QStringList warnings; ///< translated: files that belong to no article
};

/// Finds the text of every description among @p texts: by the text's hash, by the file's hash
/// (decoded again when only the encoding is another), by the file's name, and, where one of each
/// is left, by having no other choice. The error is translated and names the article that has none.
[[nodiscard]] std::expected<MatchedArticles, QString>
matchArticles(const QList<ArticleDescription> &descriptions, const QList<Article> &texts);

} // namespace Hearsay
