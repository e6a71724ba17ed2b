// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/inlinelooks.h"

#include <QFont>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Hearsay {

namespace {

/// Bits of the styles that words have at the same time.
enum Style : unsigned {
    Emphasis = 1,
    Strong = 2,
    Strikethrough = 4,
    Code = 8,
    Link = 16,
    Image = 32,
    LargestHeading = 64,
    LargeHeading = 128,
    Heading = 256,
};
constexpr int styles = 9;

unsigned styleOf(const StructurePart &part)
{
    switch (part.kind) {
    case StructureKind::Heading:
        return part.number <= 1 ? LargestHeading : part.number == 2 ? LargeHeading : Heading;
    case StructureKind::TableRow:
        return part.number == 0 ? unsigned(Strong) : 0U;
    case StructureKind::CodeBlock:
    case StructureKind::Code:
        return Code;
    case StructureKind::Emphasis:
        return Emphasis;
    case StructureKind::Strong:
        return Strong;
    case StructureKind::Strikethrough:
        return Strikethrough;
    case StructureKind::Link:
        return Link;
    case StructureKind::Image:
        return Image;
    default:
        return 0;
    }
}

QTextCharFormat formatOf(unsigned style, const QColor &link)
{
    QTextCharFormat format;
    // Steps of Qt's scale for headings: half as large again, one fifth larger.
    if (style & (LargestHeading | LargeHeading))
        format.setProperty(QTextFormat::FontSizeAdjustment, style & LargestHeading ? 2 : 1);
    if (style & (Strong | LargestHeading | LargeHeading | Heading))
        format.setFontWeight(QFont::Bold);
    if (style & (Emphasis | Image))
        format.setFontItalic(true);
    if (style & Strikethrough)
        format.setFontStrikeOut(true);
    if (style & Code) {
        format.setFontFamilies(QStringList{u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s, u"monospace"_s});
        format.setFontStyleHint(QFont::Monospace);
        format.setFontFixedPitch(true);
    }
    if (style & Link) {
        format.setFontUnderline(true);
        format.setForeground(link);
    }
    return format;
}

/// Where a style begins or ends.
struct Edge
{
    int position = 0;
    unsigned style = 0;
    int step = 0; ///< 1 or -1
};

} // namespace

void InlineLooks::build(const ArticleStructure &structure, const CanonicalText &text)
{
    std::vector<SpanIndex<Look>::Entry> entries;
    m_links.clear();
    for (const StructurePart &part : structure.parts) {
        const unsigned style = styleOf(part);
        if (style == 0)
            continue;
        const bool isLink = part.kind == StructureKind::Link || part.kind == StructureKind::Image;
        entries.push_back({text.toUtf16(part.span), {style, isLink ? m_links.size() : -1}});
        if (isLink)
            m_links.append(part);
    }
    m_parts.build(std::move(entries));
}

QList<QTextLayout::FormatRange> InlineLooks::formats(Utf16Span span, const QColor &link) const
{
    std::vector<Edge> edges;
    m_parts.forEachOverlapping(span, [&](const SpanIndex<Look>::Entry &entry) {
        const auto begin = static_cast<int>(std::max(entry.span.begin, span.begin) - span.begin);
        const auto end = static_cast<int>(std::min(entry.span.end, span.end) - span.begin);
        edges.push_back({begin, entry.value.style, 1});
        edges.push_back({end, entry.value.style, -1});
        return true;
    });
    std::ranges::sort(edges, {}, &Edge::position);

    QList<QTextLayout::FormatRange> ranges;
    std::array<int, styles> depths{};
    unsigned style = 0;
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const Edge &edge = edges[i];
        for (int bit = 0; bit < styles; ++bit) {
            if (!(edge.style >> bit & 1))
                continue;
            depths[std::size_t(bit)] += edge.step;
            style = depths[std::size_t(bit)] > 0 ? style | 1U << bit : style & ~(1U << bit);
        }
        const bool isLast = i + 1 == edges.size();
        if (isLast || style == 0 || edges[i + 1].position == edge.position)
            continue;
        QTextLayout::FormatRange range;
        range.start = edge.position;
        range.length = edges[i + 1].position - edge.position;
        range.format = formatOf(style, link);
        ranges.append(range);
    }
    return ranges;
}

const StructurePart *InlineLooks::linkAt(qsizetype position) const
{
    const StructurePart *found = nullptr;
    m_parts.forEachOverlapping({position, position + 1}, [&](const SpanIndex<Look>::Entry &entry) {
        if (entry.value.link >= 0) {
            const StructurePart &part = m_links.at(entry.value.link);
            // In reading order the inner ones come later; a picture in a link leads where that does.
            if (!found || part.kind == StructureKind::Link)
                found = &part;
        }
        return true;
    });
    return found;
}

} // namespace Hearsay
