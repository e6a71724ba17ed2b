// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/heightmap.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace Hearsay {

void HeightMap::build(std::vector<int> heights)
{
    m_heights = std::move(heights);
    const std::size_t count = m_heights.size();
    m_sums.assign(count + 1, 0);
    m_total = 0;
    for (std::size_t i = 1; i <= count; ++i) {
        m_total += m_heights[i - 1];
        m_sums[i] += m_heights[i - 1];
        const std::size_t parent = i + (i & (~i + 1));
        if (parent <= count)
            m_sums[parent] += m_sums[i];
    }
}

void HeightMap::setHeight(int block, int height)
{
    int &old = m_heights[static_cast<std::size_t>(block)];
    const int difference = height - old;
    old = height;
    m_total += difference;
    for (std::size_t i = static_cast<std::size_t>(block) + 1; i < m_sums.size(); i += i & (~i + 1))
        m_sums[i] += difference;
}

int HeightMap::top(int block) const noexcept
{
    int sum = 0;
    for (auto i = static_cast<std::size_t>(block); i > 0; i &= i - 1)
        sum += m_sums[i];
    return sum;
}

int HeightMap::blockAt(int y) const noexcept
{
    if (m_heights.empty())
        return -1;
    std::size_t before = 0;
    for (std::size_t step = std::bit_floor(m_heights.size()); step > 0; step /= 2) {
        if (before + step < m_sums.size() && m_sums[before + step] <= y) {
            before += step;
            y -= m_sums[before];
        }
    }
    return static_cast<int>(std::min(before, m_heights.size() - 1));
}

} // namespace Hearsay
