// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/structuredtext.h"

#include <algorithm>
#include <utility>

namespace Hearsay {

namespace {

bool isLineSpace(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\t';
}

} // namespace

void StructuredText::begin(StructureKind kind, int number, const QString &target)
{
    m_open.push_back(m_parts.size());
    m_parts.append({.kind = kind, .span = {}, .number = number, .target = target});
    m_cells += kind == StructureKind::TableCell ? 1 : 0;
}

void StructuredText::end()
{
    Q_ASSERT(!m_open.empty());
    StructurePart &part = m_parts[m_open.back()];
    m_cells -= part.kind == StructureKind::TableCell ? 1 : 0;
    if (m_begun == m_open.size()) {
        part.span.end = m_length;
        --m_begun;
    }
    m_open.pop_back();
}

void StructuredText::addWords(QStringView words)
{
    if (std::ranges::none_of(words, isLineSpace))
        return append(words);
    QString line = words.toString();
    std::ranges::replace_if(line, isLineSpace, QChar(u' '));
    append(line);
}

void StructuredText::addLines(QStringView lines)
{
    separate();
    append(lines);
}

void StructuredText::addSpace()
{
    m_pending = std::max(m_pending, Pending::Space);
}

void StructuredText::cancelSpace()
{
    if (m_pending == Pending::Space)
        m_pending = Pending::Nothing;
}

void StructuredText::addLineBreak()
{
    m_pending = std::max(m_pending, isInCell() ? Pending::Space : Pending::LineBreak);
}

void StructuredText::separate()
{
    m_pending = Pending::Line;
}

void StructuredText::addTab()
{
    append(u"\t");
}

bool StructuredText::isInCell() const
{
    return m_cells > 0;
}

/// @p text is well-formed and has no CR.
void StructuredText::append(QStringView text)
{
    // A text does not begin with a byte order mark, and entities can write one.
    while (m_text.isEmpty() && text.startsWith(QChar(QChar::ByteOrderMark)))
        text = text.sliced(1);
    if (text.isEmpty())
        return;
    writePending();
    beginOpenParts();
    m_text += text;
    m_length += text.size()
                - std::ranges::count_if(text, [](QChar c) { return c.isLowSurrogate(); });
}

void StructuredText::writePending()
{
    const Pending pending = std::exchange(m_pending, Pending::Nothing);
    if (m_text.isEmpty() || pending == Pending::Nothing)
        return;
    const bool isApart = m_text.back() == u' ' || m_text.back() == u'\n';
    if (pending == Pending::Space && isApart)
        return;
    if (pending == Pending::LineBreak) {
        const TextSpan span{m_length, m_length + 1};
        m_parts.append({.kind = StructureKind::LineBreak, .span = span});
    }
    // It belongs to the parts that have begun, and stands before those that have not.
    m_text += pending == Pending::Space ? u' ' : u'\n';
    ++m_length;
}

void StructuredText::beginOpenParts()
{
    for (; m_begun < m_open.size(); ++m_begun)
        m_parts[m_open[m_begun]].span.begin = m_length;
}

ArticleStructure StructuredText::takeStructure()
{
    Q_ASSERT(m_open.empty());
    m_parts.removeIf([](const StructurePart &part) { return part.span.isEmpty(); });
    // Stable: of two with the same span the outer one was opened first.
    std::ranges::stable_sort(m_parts, [](const StructurePart &a, const StructurePart &b) {
        return a.span.begin != b.span.begin ? a.span.begin < b.span.begin
                                            : a.span.end > b.span.end;
    });
    return {std::exchange(m_parts, {})};
}

} // namespace Hearsay
