// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/markindex.h"

#include "widgets/article/lanes.h"

#include <algorithm>
#include <array>
#include <bit>

namespace Hearsay {

namespace {

auto isMark(QUuid part, MarkKind kind)
{
    return [part, kind](const MarkIndex::Placed &placed) {
        return placed.mark.part == part && placed.mark.kind == kind;
    };
}

} // namespace

void MarkIndex::build(std::vector<MarkedSpan> marks)
{
    std::erase_if(marks, [](const MarkedSpan &marked) { return marked.span.isEmpty(); });
    std::vector<SpanIndex<Placed>::Entry> entries;
    entries.reserve(marks.size());
    for (const bool area : {true, false}) {
        std::vector<Utf16Span> spans;
        const std::size_t first = entries.size();
        for (const MarkedSpan &marked : marks) {
            if (isArea(marked.mark.kind) != area)
                continue;
            spans.push_back(marked.span);
            entries.push_back({marked.span, {marked.mark, 0}});
        }
        const std::vector<quint8> lanes = Lanes::assign(spans, laneCount);
        for (std::size_t i = 0; i < lanes.size(); ++i)
            entries[first + i].value.lane = lanes[i];
    }
    m_index.build(std::move(entries));
}

void MarkIndex::insert(const MarkedSpan &marked)
{
    if (marked.span.isEmpty())
        return;
    m_index.insert({marked.span, {marked.mark, freeLane(marked.span, isArea(marked.mark.kind))}});
}

bool MarkIndex::remove(Utf16Span span, QUuid part, MarkKind kind)
{
    return m_index.remove(span, isMark(part, kind));
}

bool MarkIndex::update(const MarkedSpan &marked)
{
    return m_index.update(marked.span, isMark(marked.mark.part, marked.mark.kind),
                          [&marked](Placed &placed) { placed.mark = marked.mark; });
}

std::vector<MarkIndex::Entry> MarkIndex::at(qsizetype position) const
{
    std::vector<Entry> found;
    m_index.forEachOverlapping({position, position + 1}, [&found](const Entry &entry) {
        found.push_back(entry);
        return true;
    });
    std::ranges::stable_sort(found, {}, [](const Entry &entry) { return entry.span.length(); });
    return found;
}

quint8 MarkIndex::freeLane(Utf16Span span, bool area) const
{
    constexpr unsigned all = (1U << laneCount) - 1;
    unsigned taken = 0;
    m_index.forEachOverlapping(span, [&taken, area](const Entry &entry) {
        if (isArea(entry.value.mark.kind) == area)
            taken |= 1U << entry.value.lane;
        return (taken & all) != all;
    });
    return static_cast<quint8>(std::min<int>(std::countr_one(taken), laneCount));
}

} // namespace Hearsay
