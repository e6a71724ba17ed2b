// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <vector>

namespace Hearsay {

/// Heights of blocks stacked on each other, in whole pixels, so that a block's top and the
/// block at a height are found in O(log n) while single heights change (a Fenwick tree).
class HeightMap
{
public:
    void build(std::vector<int> heights);

    [[nodiscard]] int size() const noexcept { return static_cast<int>(m_heights.size()); }
    [[nodiscard]] int height(int block) const { return m_heights[static_cast<std::size_t>(block)]; }
    void setHeight(int block, int height);
    /// Where @p block begins; size() asks for the end of the last.
    [[nodiscard]] int top(int block) const noexcept;
    [[nodiscard]] int total() const noexcept { return m_total; }
    /// The block that covers @p y, the first or last where it lies outside. -1 if there is none.
    [[nodiscard]] int blockAt(int y) const noexcept;

private:
    std::vector<int> m_heights;
    std::vector<int> m_sums;  // m_sums[i] covers the lowest set bit of i blocks up to i
    int m_total = 0;
};

} // namespace Hearsay
