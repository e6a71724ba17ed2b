// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/articlestructure.h"

#include <QTextDocument>

#include <functional>
#include <vector>

namespace Hearsay {

/// How a block of an article with structure stands on the page: what the structure says, in the
/// terms of a layout that goes from block to block.
struct BlockLook
{
    enum class Space : quint8 { Full, Small, None };

    /// Quotes and lists beyond this are not indented further.
    static constexpr int mostSteps = 8;

    quint8 heading = 0;        ///< its level; 0: none
    quint8 steps = 0;          ///< of indentation
    quint8 quotes = 0;         ///< bit n: the step n is a quote's
    Space below = Space::Full; ///< towards the next block
    bool isCode = false;
    bool isRule = false;
    bool isTableHead = false;
    bool beginsItem = false;   ///< a bullet or number stands before it
    int number = 0;            ///< of that item; 0: a bullet
    int table = -1;            ///< which of the article's tables it is a row of; -1: none

    [[nodiscard]] bool isQuote(int step) const { return (quotes >> step & 1) != 0; }
    bool operator==(const BlockLook &) const = default;
};

/// One for each block of @p document. @p shown gives the place of a part in it: [begin, end).
[[nodiscard]] std::vector<BlockLook>
blockLooks(const ArticleStructure &structure, const QTextDocument &document,
           const std::function<std::pair<int, int>(TextSpan)> &shown);

} // namespace Hearsay
