// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/articlereader.h"

namespace Hearsay {

/// Reads Markdown (CommonMark with GitHub's tables, strikethrough and bare addresses, footnotes)
/// as it is meant to be read. The text is what a reader sees of it, without any marks of Markdown:
/// - each paragraph, heading, list item, line of code and row of a table is a line of its own;
///   a line end inside a paragraph is a space, unless it was meant to stay (LineBreak)
/// - cells of a row are parted by tabs, a rule is the character @c ruleCharacter
/// - bullets and numbers of lists are not text, see StructureKind::ListItem
/// - of images there is the description, of HTML what stands between its tags
/// - footnotes stand at the end, but for those that nothing refers to; "[1]" shows where they belong and which is which
/// - front matter is metadata, not text
/// What no one would write by hand (see isTractable()) is read as it is written, without structure.
[[nodiscard]] ReadResult readMarkdown(const QByteArray &bytes, const QString &fileName,
                                      const ReadOptions &options);

inline constexpr char16_t ruleCharacter = u'⁂';

/// Longer targets of links and images are left out of the structure.
inline constexpr qsizetype longestTarget = 2000;

} // namespace Hearsay
