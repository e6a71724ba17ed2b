// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/textspan.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <limits>
#include <utility>
#include <vector>

namespace Hearsay {

/// Spans of one text with a value each, ordered as they are read: by begin, and the longer
/// one first where two begin together. Answers which of them touch a range without looking
/// at the others.
///
/// A vector in that order, and beside it a segment tree that knows for each run of entries
/// how far the furthest of them reaches. Build O(n log n), query O(log n + k log n) at worst
/// and about O(log n + k) for spans of a text, insert and remove O(n) of plain copying.
/// Pointers and indices that it hands out hold until the next build, insert or remove.
template<typename T>
class SpanIndex
{
public:
    struct Entry
    {
        Utf16Span span;
        T value;
    };

    [[nodiscard]] bool isEmpty() const noexcept { return m_entries.empty(); }
    [[nodiscard]] std::size_t size() const noexcept { return m_entries.size(); }
    /// All of them, in order.
    [[nodiscard]] const std::vector<Entry> &entries() const noexcept { return m_entries; }

    void clear()
    {
        m_entries.clear();
        m_reach.clear();
        m_leaves = 0;
    }

    /// Replaces everything by @p entries, which may come in any order; entries of equal span
    /// keep theirs.
    void build(std::vector<Entry> entries)
    {
        m_entries = std::move(entries);
        std::ranges::stable_sort(m_entries, precedes, &Entry::span);
        m_leaves = 0;
        refreshFrom(0);
    }

    /// Puts @p entry after those of the same span. Returns its place in entries().
    std::size_t insert(Entry entry)
    {
        const auto at = std::ranges::upper_bound(m_entries, entry.span, precedes, &Entry::span);
        const auto index = static_cast<std::size_t>(at - m_entries.begin());
        m_entries.insert(at, std::move(entry));
        refreshFrom(index);
        return index;
    }

    /// Removes the first entry with exactly this span whose value pleases @p matches
    /// (const T & → bool). False: there was none.
    template<typename Predicate>
    bool remove(Utf16Span span, Predicate matches)
    {
        const std::size_t index = indexOf(span, matches);
        if (index == m_entries.size())
            return false;
        m_entries.erase(m_entries.begin() + static_cast<std::ptrdiff_t>(index));
        refreshFrom(index);
        return true;
    }

    /// Lets @p change (T & → void) alter the value of the first entry with exactly this span
    /// that pleases @p matches. False: there was none.
    template<typename Predicate, typename Change>
    bool update(Utf16Span span, Predicate matches, Change change)
    {
        const std::size_t index = indexOf(span, matches);
        if (index == m_entries.size())
            return false;
        change(m_entries[index].value);
        return true;
    }

    /// Calls @p visit (const Entry & → bool) in order for each entry that shares a character
    /// with @p range, until it returns false. For what lies under one position ask for
    /// [position, position + 1).
    template<typename Visitor>
    void forEachOverlapping(Utf16Span range, Visitor visit) const
    {
        if (range.isEmpty())
            return;
        const std::size_t limit = firstFrom(range.end);
        for (std::size_t i = nextReaching(0, limit, range.begin); i < limit;
             i = nextReaching(i + 1, limit, range.begin)) {
            if (!visit(m_entries[i]))
                return;
        }
    }

    /// Place in entries() of the first that begins at or after @p position; size() if none.
    [[nodiscard]] std::size_t firstFrom(qsizetype position) const noexcept
    {
        const auto at = std::ranges::lower_bound(
            m_entries, position, {}, [](const Entry &entry) { return entry.span.begin; });
        return static_cast<std::size_t>(at - m_entries.begin());
    }

    /// The first entry that begins after @p position, or nullptr.
    [[nodiscard]] const Entry *next(qsizetype position) const noexcept
    {
        const std::size_t index = firstFrom(position + 1);
        return index < m_entries.size() ? &m_entries[index] : nullptr;
    }

    /// The last entry that begins before @p position, or nullptr.
    [[nodiscard]] const Entry *previous(qsizetype position) const noexcept
    {
        const std::size_t index = firstFrom(position);
        return index > 0 ? &m_entries[index - 1] : nullptr;
    }

private:
    static constexpr qsizetype nowhere = std::numeric_limits<qsizetype>::min();

    static bool precedes(const Utf16Span &a, const Utf16Span &b) noexcept
    {
        return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
    }

    template<typename Predicate>
    std::size_t indexOf(Utf16Span span, Predicate &matches) const
    {
        const auto [from, to] = std::ranges::equal_range(m_entries, span, precedes, &Entry::span);
        for (auto it = from; it != to; ++it) {
            if (matches(it->value))
                return static_cast<std::size_t>(it - m_entries.begin());
        }
        return m_entries.size();
    }

    /// Makes m_reach right again after the entries from @p first on have changed. Node 1 is
    /// the root, the children of n are 2n and 2n + 1, the leaves are the last m_leaves nodes.
    void refreshFrom(std::size_t first)
    {
        const std::size_t count = m_entries.size();
        if (m_leaves == 0 || count > m_leaves || m_leaves > 4 * std::max<std::size_t>(count, 16)) {
            m_leaves = std::bit_ceil(std::max<std::size_t>(count, 16));
            m_reach.assign(2 * m_leaves, nowhere);
            first = 0;
        }
        // One leaf beyond the last: where a removed entry was.
        const std::size_t last = std::min(count, m_leaves - 1);
        for (std::size_t i = first; i <= last; ++i)
            m_reach[m_leaves + i] = i < count ? m_entries[i].span.end : nowhere;
        std::size_t from = (m_leaves + std::min(first, last)) / 2;
        std::size_t to = (m_leaves + last) / 2;
        for (; from >= 1; from /= 2, to /= 2) {
            for (std::size_t node = from; node <= to; ++node)
                m_reach[node] = std::max(m_reach[2 * node], m_reach[2 * node + 1]);
        }
    }

    /// The first place in [from, limit) whose entry ends after @p position, or limit.
    [[nodiscard]] std::size_t nextReaching(std::size_t from, std::size_t limit,
                                           qsizetype position) const noexcept
    {
        if (from >= limit)
            return limit;
        std::size_t node = m_leaves + from;
        while (m_reach[node] <= position) {
            // To the right neighbour; from a right child first up to where there is one.
            while (node & 1) {
                node /= 2;
                if (node <= 1)
                    return limit;
            }
            ++node;
        }
        while (node < m_leaves)
            node = m_reach[2 * node] > position ? 2 * node : 2 * node + 1;
        return std::min(node - m_leaves, limit);
    }

    std::vector<Entry> m_entries;
    std::vector<qsizetype> m_reach;
    std::size_t m_leaves = 0;
};

} // namespace Hearsay
