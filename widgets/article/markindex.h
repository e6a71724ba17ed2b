// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/spanindex.h"
#include "widgets/article/mark.h"

#include <vector>

namespace Hearsay {

/// The marks of the article shown, by position, each in its lane.
///
/// Claims and highlights are areas, the others are drawn along the words; areas share lanes
/// with areas only. Lanes are stable: a mark keeps its own until it goes or everything is
/// built anew.
class MarkIndex
{
public:
    /// Lanes drawn of each sort; marks beyond have this number as their lane and are counted.
    static constexpr quint8 laneCount = 3;

    struct Placed
    {
        Mark mark;
        quint8 lane = 0;
    };
    using Entry = SpanIndex<Placed>::Entry;

    [[nodiscard]] static constexpr bool isArea(MarkKind kind) noexcept
    {
        return kind == MarkKind::Claim || kind == MarkKind::Highlight;
    }

    [[nodiscard]] std::size_t size() const noexcept { return m_index.size(); }
    void clear() { m_index.clear(); }
    /// Replaces everything; empty spans are left out.
    void build(std::vector<MarkedSpan> marks);
    /// Takes the lowest lane that is free. An empty span is not kept.
    void insert(const MarkedSpan &marked);
    /// False: there was no mark of this part and kind with exactly this span.
    bool remove(Utf16Span span, QUuid part, MarkKind kind);
    /// Replaces the mark of the same part and kind with exactly this span in its lane.
    bool update(const MarkedSpan &marked);

    /// Calls @p visit (const Entry & → bool) in order for each mark that shares a character
    /// with @p range, until it returns false.
    template<typename Visitor>
    void forEachOverlapping(Utf16Span range, Visitor visit) const
    {
        m_index.forEachOverlapping(range, visit);
    }
    /// The marks on the character at @p position, the shortest (innermost) first.
    [[nodiscard]] std::vector<Entry> at(qsizetype position) const;
    [[nodiscard]] const std::vector<Entry> &entries() const noexcept { return m_index.entries(); }

private:
    [[nodiscard]] quint8 freeLane(Utf16Span span, bool area) const;

    SpanIndex<Placed> m_index;
};

} // namespace Hearsay
