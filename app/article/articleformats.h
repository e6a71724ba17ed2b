// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/articlereader.h"

#include <QLatin1StringView>

#include <span>

namespace Hearsay {

/// A kind of file that an article can be read from. A new one is a function and a row.
struct ArticleFormat
{
    QLatin1StringView key; ///< media type; what Article::format and project files hold
    std::span<const QLatin1StringView> suffixes; ///< lower case, without the dot
    const char *name;                            ///< untranslated, context "ArticleFormats"
    /// Text and metadata from the bytes of a file; readArticle() adds all the rest.
    ReadResult (*read)(const QByteArray &bytes, const QString &fileName,
                       const ReadOptions &options);
};

/// All of them; the first one takes files that no other claims.
[[nodiscard]] std::span<const ArticleFormat> articleFormats();

/// The format for @p fileName and its @p bytes, or why there is none: the file is of a known
/// kind that this version does not read.
[[nodiscard]] std::expected<const ArticleFormat *, ReadError>
articleFormatFor(const QString &fileName, QByteArrayView bytes);

/// "Plain text", translated, for Article::format; the key itself if it is not of the table.
[[nodiscard]] QString articleFormatName(const QString &key);

} // namespace Hearsay
