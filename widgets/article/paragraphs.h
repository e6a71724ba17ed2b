// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/textspan.h"

#include <QString>
#include <QStringView>

#include <vector>

/// How plain text is cut into the paragraphs that the reading view lays out.
namespace Hearsay::Paragraphs {

/// Lines longer than one and a half times this are shown in pieces of about this length
/// (UTF-16 units): laying out a line costs more than its length.
inline constexpr qsizetype pieceLength = 8000;

/// A place where a long line is cut for display.
struct Cut
{
    qsizetype position = 0;    ///< in the text
    bool replacesSpace = false;///< the space at position gives way; else the cut is put before it
};

/// What is special about a text's paragraphs, in ascending positions.
struct Outline
{
    std::vector<Cut> cuts;
    std::vector<Utf16Span> headings;
    bool blankLinesSeparate = false;  ///< paragraphs are parted by blank lines, not by line ends alone
};

/// O(n).
[[nodiscard]] Outline outline(QStringView text);

/// The character shown for @p c, one for one: QTextDocument keeps a few code points for itself.
[[nodiscard]] constexpr char16_t shown(char16_t c) noexcept
{
    switch (c) {
    case 0x2029: return 0x2028;  // paragraph separator: a line break that stays in its block
    case 0xfdd0:                 // QTextDocument's own marks for the ends of a frame
    case 0xfdd1: return 0xfffd;
    case 0xfffc: return 0x25a1;  // object replacement: would be laid out as an object
    default: return c;
    }
}

} // namespace Hearsay::Paragraphs
