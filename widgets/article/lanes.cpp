// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/lanes.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>

namespace Hearsay::Lanes {

namespace {

/// What stands in one lane: spans that do not overlap, by begin.
class Lane
{
public:
    /// False when it overlaps what is there.
    bool take(Utf16Span span)
    {
        const auto next = m_spans.lower_bound(span.begin);
        if (next != m_spans.end() && next->first < span.end)
            return false;
        if (next != m_spans.begin() && std::prev(next)->second > span.begin)
            return false;
        m_spans.emplace_hint(next, span.begin, span.end);
        return true;
    }

private:
    std::map<qsizetype, qsizetype> m_spans;
};

} // namespace

std::vector<quint8> assign(std::span<const Utf16Span> spans, int lanes)
{
    std::vector<std::size_t> order(spans.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::sort(order, [spans](std::size_t a, std::size_t b) {
        if (spans[a].length() != spans[b].length())
            return spans[a].length() > spans[b].length();
        return spans[a].begin != spans[b].begin ? spans[a].begin < spans[b].begin : a < b;
    });
    std::vector<Lane> taken(static_cast<std::size_t>(lanes));
    std::vector<quint8> result(spans.size());
    for (const std::size_t i : order) {
        const auto lane = std::ranges::find_if(taken, [&](Lane &l) { return l.take(spans[i]); });
        result[i] = static_cast<quint8>(lane - taken.begin());
    }
    return result;
}

} // namespace Hearsay::Lanes
