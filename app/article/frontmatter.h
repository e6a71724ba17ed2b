// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"

#include <QStringView>

namespace Hearsay {

/// What stands before the text of a Markdown file and is not part of it.
struct FrontMatter
{
    ArticleMetadata metadata;
    qsizetype end = 0; ///< where the text begins; 0: there is no front matter
};

/// The block between two lines "---" with YAML, or "+++" with TOML, at the very begin of @p text.
/// Of it only plain lines "key: value" and "key = value" are read: title, author, date, outlet,
/// address, language under the names they usually have; the rest is passed over. Where anything
/// else stands between the lines they are no front matter.
[[nodiscard]] FrontMatter frontMatter(QStringView text);

} // namespace Hearsay
