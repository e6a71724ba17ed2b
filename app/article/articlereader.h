// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"

#include <QStringList>

#include <expected>

namespace Hearsay {

/// Why an article could not be read. @c message is translated, one or two sentences that say
/// what failed, in which file, and what to do.
struct ReadError
{
    QString message;
};

using ReadResult = std::expected<Article, ReadError>;

struct ReadOptions
{
    /// Decode with this encoding instead of finding one; empty: find it.
    QString encoding;
};

/// Larger files are refused.
inline constexpr qint64 maximalArticleBytes = 50 * 1024 * 1024;

/// Reads the file at @p path: regular files of at most maximalArticleBytes in a format of the
/// table in articleformats.h. Blocks on disk: not for the user interface thread. The article
/// gets a fresh id.
[[nodiscard]] ReadResult readArticle(const QString &path, const ReadOptions &options = {});

/// The same from memory. @p fileName names the source and, by its suffix, the format.
[[nodiscard]] ReadResult readArticle(const QByteArray &bytes, const QString &fileName,
                                     const ReadOptions &options = {});

/// "*.txt", … for file choosers.
[[nodiscard]] QStringList articleNamePatterns();

} // namespace Hearsay
