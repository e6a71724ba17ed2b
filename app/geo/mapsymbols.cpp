// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/mapsymbols.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace Hearsay {

namespace {

constexpr double headRadius = 8; ///< of a pin's head
constexpr double pinHeight = 25; ///< from the tip to the centre of the head, and the head's radius
constexpr double ringRadius = 8;
constexpr double squareHalf = 7;
constexpr double edge = 3; ///< what rim and scallops add

QPainterPath pinPath(QPointF tip)
{
    const QPointF head = tip - QPointF(0, pinHeight - headRadius);
    QPainterPath path;
    const QRectF circle(head - QPointF(headRadius, headRadius),
                        QSizeF(2 * headRadius, 2 * headRadius));
    constexpr double from = -28; // degrees below the horizontal where the head ends
    path.arcMoveTo(circle, from);
    path.arcTo(circle, from, 180 - 2 * from);
    path.lineTo(tip);
    path.closeSubpath();
    return path;
}

/// A circle with bulges: the edge of what is disputed.
QPainterPath scallops(QPointF centre, double radius)
{
    constexpr int bulges = 10;
    QPainterPath path;
    for (int i = 0; i <= bulges; ++i) {
        const double angle = 2 * std::numbers::pi * i / bulges;
        const QPointF at = centre + QPointF(std::cos(angle), std::sin(angle)) * radius;
        if (i == 0) {
            path.moveTo(at);
            continue;
        }
        const double between = angle - std::numbers::pi / bulges;
        path.quadTo(centre + QPointF(std::cos(between), std::sin(between)) * (radius + 3.5), at);
    }
    return path;
}

QPointF headOf(QPointF at, PlacePrecision precision)
{
    return precision == PlacePrecision::Exact ? at - QPointF(0, pinHeight - headRadius) : at;
}

void paintDisputedEdge(QPainter &painter, QPointF centre, const MapTheme &theme)
{
    painter.setBrush(Qt::NoBrush);
    const QPainterPath path = scallops(centre, headRadius + 1);
    painter.setPen(QPen(theme.rim, 3.5));
    painter.drawPath(path);
    painter.setPen(QPen(theme.disputed, 2));
    painter.drawPath(path);
}

} // namespace

QRectF symbolRect(PlacePrecision precision)
{
    switch (precision) {
    case PlacePrecision::Exact:
        return QRectF(-headRadius, -pinHeight, 2 * headRadius, pinHeight)
            .adjusted(-edge, -edge, edge, 1);
    case PlacePrecision::Near:
        return QRectF(-ringRadius, -ringRadius, 2 * ringRadius, 2 * ringRadius)
            .adjusted(-edge, -edge, edge, edge);
    case PlacePrecision::District:
    case PlacePrecision::Province:
    case PlacePrecision::Country:
        return QRectF(-squareHalf, -squareHalf, 2 * squareHalf, 2 * squareHalf)
            .adjusted(-edge, -edge, edge, edge);
    }
    Q_UNREACHABLE_RETURN({});
}

void paintRoleSign(QPainter &painter, const QRectF &box, std::optional<PlaceRole> role,
                   const QColor &ink)
{
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    const QPointF c = box.center();
    const double r = box.width() / 2;
    if (!role) {
        painter.drawEllipse(c, r * 0.35, r * 0.35);
    } else if (*role == PlaceRole::Event) {
        // A star of four points.
        QPolygonF star;
        for (int i = 0; i < 8; ++i) {
            const double angle = std::numbers::pi * i / 4;
            star << c + QPointF(std::sin(angle), -std::cos(angle)) * (i % 2 == 0 ? r : r * 0.42);
        }
        painter.drawPolygon(star);
    } else if (*role == PlaceRole::Dateline) {
        // Lines of print.
        for (const double y : {-0.62, 0.0, 0.62})
            painter.drawRect(QRectF(c.x() - r * 0.8, c.y() + y * r - r * 0.16,
                                    (y > 0.5 ? 1.1 : 1.6) * r, r * 0.32));
    } else if (*role == PlaceRole::SpeakerLocation) {
        // A speech balloon.
        painter.drawRoundedRect(QRectF(c.x() - r * 0.85, c.y() - r * 0.75, r * 1.7, r * 1.15),
                                r * 0.4, r * 0.4);
        painter.drawPolygon(QPolygonF{c + QPointF(-r * 0.45, r * 0.3),
                                      c + QPointF(-r * 0.4, r * 0.95),
                                      c + QPointF(r * 0.25, r * 0.35)});
    } else {
        // Background: a bar.
        painter.drawRect(QRectF(c.x() - r * 0.75, c.y() - r * 0.22, r * 1.5, r * 0.44));
    }
    painter.restore();
}

void paintSymbol(QPainter &painter, QPointF at, const MapPlace &place, const MapTheme &theme,
                 bool isSelected)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = isSelected ? theme.selected : theme.place;
    const QPointF head = headOf(at, place.precision);
    QColor sign = theme.rim;
    if (isSelected) {
        QColor glow = theme.selected;
        glow.setAlphaF(0.28F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(glow);
        painter.drawEllipse(head, headRadius + 7, headRadius + 7);
    }
    switch (place.precision) {
    case PlacePrecision::Exact:
        painter.setPen(QPen(theme.rim, 1.5));
        painter.setBrush(ink);
        painter.drawPath(pinPath(at));
        break;
    case PlacePrecision::Near:
        painter.setBrush(theme.halo);
        painter.setPen(QPen(theme.rim, 5));
        painter.drawEllipse(at, ringRadius - 1, ringRadius - 1);
        painter.setPen(QPen(ink, 2.5));
        painter.drawEllipse(at, ringRadius - 1, ringRadius - 1);
        sign = ink;
        break;
    case PlacePrecision::District:
    case PlacePrecision::Province:
    case PlacePrecision::Country: {
        const QRectF square(at.x() - squareHalf + 1, at.y() - squareHalf + 1, 2 * squareHalf - 2,
                            2 * squareHalf - 2);
        painter.setBrush(theme.halo);
        painter.setPen(QPen(
            ink, 1.8, place.precision == PlacePrecision::District ? Qt::DashLine : Qt::SolidLine));
        painter.drawRect(square);
        sign = ink;
        break;
    }
    }
    if (place.isDisputed)
        paintDisputedEdge(painter, head, theme);
    constexpr double signHalf = 5;
    paintRoleSign(painter,
                  QRectF(head - QPointF(signHalf, signHalf), QSizeF(2 * signHalf, 2 * signHalf)),
                  place.role, sign);
    painter.restore();
}

double clusterRadius(qsizetype count)
{
    return 11 + 3 * std::log10(static_cast<double>(std::max<qsizetype>(count, 1)));
}

void paintCluster(QPainter &painter, QPointF at, qsizetype count, const MapTheme &theme,
                  const QFont &font)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = clusterRadius(count);
    painter.setPen(QPen(theme.rim, 2));
    painter.setBrush(theme.place);
    painter.drawEllipse(at, radius, radius);
    painter.setPen(theme.rim);
    QFont small = font;
    small.setBold(true);
    // The digits must fit the disc, whatever the font of the window.
    small.setPixelSize(static_cast<int>(radius * (count < 100 ? 1.0 : count < 1000 ? 0.85 : 0.68)));
    painter.setFont(small);
    painter.drawText(QRectF(at - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)),
                     Qt::AlignCenter, QLocale().toString(count));
    painter.restore();
}

} // namespace Hearsay
