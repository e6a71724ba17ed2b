// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/canonicaltext.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Hearsay {

enum class StructureKind {
    Heading,        ///< number: 1 (the highest) to 6
    Quote,          ///< a block quote with all that stands in it
    List,           ///< number: the first item's, 0 for bullets
    ListItem,       ///< number: its own in a numbered list, 0 with a bullet (and the 0 of a list that begins there)
    CodeBlock,
    Rule,           ///< a line across the page, on the character that stands for it
    Table,
    TableRow,       ///< number: 0 for the head
    TableCell,      ///< number: its column, from 0
    Emphasis,
    Strong,
    Strikethrough,
    Code,
    Link,           ///< target: where it leads, as written; never opened by itself
    Image,          ///< target as for links; the span is its description
    LineBreak,      ///< a line end inside a paragraph, which all others part
};

/// What a stretch of the text is in the article that it was read from.
struct StructurePart
{
    StructureKind kind = StructureKind::Heading;
    TextSpan span;      ///< never empty
    int number = 0;     ///< see StructureKind
    QString target = {};

    bool operator==(const StructurePart &) const = default;
};

/// The structure of an article beside its canonical text. Like the text it never changes.
/// Parts nest or touch, they never cross; sorted by where they begin, the longer one first.
struct ArticleStructure
{
    QList<StructurePart> parts;

    [[nodiscard]] bool isEmpty() const { return parts.isEmpty(); }
    bool operator==(const ArticleStructure &) const = default;
};

/// As project files keep it: a JSON array with one array [kind, begin, end, number, target] a
/// part, the last two left out where they say nothing; empty for no structure.
[[nodiscard]] QByteArray toJson(const ArticleStructure &structure);

/// What toJson() wrote. Nothing when it is no such array, or a part does not lie in @p text.
[[nodiscard]] std::optional<ArticleStructure> structureFromJson(const QByteArray &json, const CanonicalText &text);

} // namespace Hearsay
