// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/shapepainter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace Hearsay {

namespace {

constexpr qreal barWidth = 4;

void paintBar(QPainter *painter, const QRectF &rect)
{
    const QRectF bar(rect.center().x() - barWidth / 2, rect.top(), barWidth, rect.height());
    painter->drawRoundedRect(bar, barWidth / 2, barWidth / 2);
}

void paintWave(QPainter *painter, const QRectF &rect, const QColor &colour)
{
    constexpr qreal step = 4;
    constexpr qreal swing = 3;
    QPainterPath path(QPointF(rect.center().x(), rect.top() + 1));
    qreal side = swing;
    for (qreal y = rect.top() + 1; y + step <= rect.bottom(); y += step, side = -side)
        path.quadTo(rect.center().x() + side, y + step / 2, rect.center().x(), y + step);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colour, 2.5, Qt::SolidLine, Qt::RoundCap));
    painter->drawPath(path);
}

void paintVersus(QPainter *painter, const QRectF &box, const QColor &colour)
{
    // Two arrows that meet: one statement against the other.
    const qreal gap = box.width() / 10;
    const qreal half = box.height() / 3;
    const QPointF c = box.center();
    const auto head = [&](qreal side) {
        return QPolygonF{QPointF(c.x() + side * gap, c.y()), QPointF(c.x() + side * box.width() / 2, c.y() - half),
                         QPointF(c.x() + side * box.width() / 2, c.y() + half)};
    };
    painter->drawPolygon(head(-1));
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colour, 1.5));
    painter->drawPolygon(head(1));
}

} // namespace

void paintShape(QPainter *painter, const QRect &rect, DecorationShape shape, const QColor &colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    const qreal side = std::min({qreal(rect.width()), qreal(rect.height()), 12.0});
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(rect).center());
    const QRectF outline = box.adjusted(1.5, 1.5, -1.5, -1.5);
    const auto hollow = [&](Qt::PenStyle style) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colour, 2, style));
    };
    switch (shape) {
    case DecorationShape::None:
        break;
    case DecorationShape::Bar:
        paintBar(painter, rect);
        break;
    case DecorationShape::WavyBar:
        paintWave(painter, rect, colour);
        break;
    case DecorationShape::Disc:
        painter->drawEllipse(box.adjusted(1, 1, -1, -1));
        break;
    case DecorationShape::Square:
        painter->drawRect(box.adjusted(1, 1, -1, -1));
        break;
    case DecorationShape::TwoDiscs: {
        const QSizeF small = box.size() * 0.6;
        painter->drawEllipse(QRectF(box.topLeft(), small));
        painter->drawEllipse(QRectF(box.bottomRight() - QPointF(small.width(), small.height()), small));
        break;
    }
    case DecorationShape::DashedRing:
        hollow(Qt::DotLine);
        painter->drawEllipse(outline);
        break;
    case DecorationShape::Ring:
        hollow(Qt::SolidLine);
        painter->drawEllipse(outline);
        break;
    case DecorationShape::Area:
        hollow(Qt::SolidLine);
        painter->drawRect(outline);
        break;
    case DecorationShape::Versus:
        paintVersus(painter, box, colour);
        break;
    case DecorationShape::Swatch:
        painter->drawRoundedRect(box, 3, 3);
        break;
    }
    painter->restore();
}

} // namespace Hearsay
