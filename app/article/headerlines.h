// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"

#include <QStringView>

namespace Hearsay {

/// What the first lines of @p text and its last one clearly say about the article: "Title: …",
/// "By Jane Doe", "Published: 1 September 2019", a headline above the prose, the agencies in
/// parentheses at the end. The lines stay text. Where it is not clear the field stays empty:
/// a wrong byline is worse than none.
[[nodiscard]] ArticleMetadata metadataFromHeaderLines(QStringView text);

/// Puts @p value into the field that @p label names ("author", "date", "url", as above, in lower
/// case) unless that is filled. False: no such label, or the value does not fit.
bool setLabelled(ArticleMetadata &metadata, QStringView label, QStringView value);

/// A date as newspapers write it in English: "2019-09-01", "1 September 2019",
/// "Sunday, Sept. 1, 2019", "01.09.2019", each with or without a time after it. Invalid if
/// it is none, or if day and month could be mistaken ("01/09/2019").
[[nodiscard]] QDate dateFromText(QStringView text);

} // namespace Hearsay
