// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/structurepainter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace Hearsay {

namespace {

constexpr double barWidth = 3;

QColor faint(const QPalette &palette, float alpha)
{
    QColor colour = palette.color(QPalette::Text);
    colour.setAlphaF(alpha);
    return colour;
}

/// @p from and @p to count from the side where lines begin.
QRectF fromStart(const StructureBlock &block, double from, double to, double top, double bottom)
{
    const double left = block.rightToLeft ? block.column.right() - to : block.column.left() + from;
    return {left, top, to - from, bottom - top};
}

void paintBars(QPainter &painter, const StructureBlock &block, const Typography &page, const QPalette &palette)
{
    const double bottom = block.quoteGoesOn ? block.column.bottom() : block.textBottom;
    for (int step = 0; step < block.look.steps; ++step) {
        if (!block.look.isQuote(step))
            continue;
        const double from = step * page.indent + page.indent * 0.3;
        painter.fillRect(fromStart(block, from, from + barWidth, block.column.top(), bottom), faint(palette, 0.3F));
    }
}

void paintMarker(QPainter &painter, const StructureBlock &block, const Typography &page, const QFont &font,
                 const QPalette &palette)
{
    const QString marker = block.look.number > 0 ? QString(QString::number(block.look.number) + u'.') : QStringLiteral("•");
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(marker);
    const double end = block.look.steps * page.indent - page.indent * 0.25;
    const double x = block.rightToLeft ? block.column.right() - end : block.column.left() + end - width;
    painter.setFont(font);
    painter.setPen(palette.color(QPalette::Text));
    painter.drawText(QPointF(x, block.baseLine), marker);
}

} // namespace

void paintStructure(QPainter &painter, const StructureBlock &block, const Typography &page, const QFont &font,
                    const QPalette &palette)
{
    const BlockLook &look = block.look;
    const double indent = look.steps * page.indent;
    const double width = block.column.width();
    if (look.isCode) {
        const double reach = page.indent * 0.25;
        const bool goesOn = look.below == BlockLook::Space::None;
        painter.fillRect(fromStart(block, indent - reach, width + reach, block.column.top(),
                                   goesOn ? block.column.bottom() : block.textBottom),
                         faint(palette, 0.06F));
    }
    paintBars(painter, block, page, palette);
    if (look.beginsItem)
        paintMarker(painter, block, page, font, palette);
    if (look.isRule) {
        const double y = (block.column.top() + block.textBottom) / 2;
        painter.fillRect(fromStart(block, indent, width, y - 0.5, y + 0.5), faint(palette, 0.5F));
    }
    if (look.table >= 0) {
        const float alpha = look.isTableHead ? 0.6F : 0.15F;
        painter.fillRect(fromStart(block, indent, width, block.textBottom - 1, block.textBottom), faint(palette, alpha));
    }
}

QList<double> tabStops(QList<double> widths, double available, double gap)
{
    double total = 0;
    for (const double width : widths)
        total += width + gap;
    // The widest is cut to what the others leave, again and again: there are few columns.
    const double fair = available / double(std::max<qsizetype>(1, widths.size()));
    for (qsizetype round = 0; total > available && round < widths.size(); ++round) {
        const auto widest = std::ranges::max_element(widths);
        const double wanted = std::max(fair - gap, *widest - (total - available));
        if (wanted >= *widest)
            break;
        total -= *widest - wanted;
        *widest = wanted;
    }
    QList<double> stops;
    double at = 0;
    for (qsizetype i = 0; i + 1 < widths.size(); ++i) {
        at += widths.at(i) + gap;
        stops.append(at);
    }
    return stops;
}

} // namespace Hearsay
