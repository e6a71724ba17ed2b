// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/basemappainter.h"

#include "app/geo/hatching.h"

#include <QGeoCoordinate>
#include <QPainter>
#include <QPainterPath>

#include <array>
#include <cmath>
#include <utility>

namespace Hearsay {

namespace {

constexpr double provinceLinesFrom = 4.5;
constexpr double riversFrom = 3.5;
// The rivers are drawn for a scale at which they miss the borders along them from here on.
constexpr double riversUntil = 7.5;
constexpr double seam = 1e-6; ///< how near to the edge of the world a point is on it

class BasePainter
{
public:
    BasePainter(QPainter &painter, const Basemap &basemap, const BasemapRequest &request)
        : m_painter(painter)
        , m_basemap(basemap)
        , m_level(basemap.level(request.detail))
        , m_request(request)
        , m_theme(request.theme)
        , m_scale(request.viewport.scale())
    {
    }

    void paint()
    {
        const QSizeF size = m_request.viewport.size;
        m_painter.save();
        m_painter.setClipRect(QRectF({}, size), Qt::IntersectClip);
        m_painter.fillRect(QRectF({}, size), m_theme.water);
        const QRectF seen = m_request.viewport.worldRect();
        const int first = static_cast<int>(std::floor(seen.left()));
        const int last = static_cast<int>(std::floor(seen.right()));
        for (int copy = first; copy <= last; ++copy) {
            m_seen = seen.translated(-copy, 0);
            paintLand();
            paintShading();
            paintWater();
            paintBorders();
            paintOutlines();
        }
        m_painter.restore();
    }

private:
    QPointF toScreen(QPointF world) const { return (world - m_seen.topLeft()) * m_scale; }

    QPolygonF toScreen(const QList<QPointF> &points) const
    {
        QPolygonF screen;
        screen.reserve(points.size());
        // Points that fall on the same pixel say nothing more, except the last one.
        constexpr double least = 0.3;
        for (const QPointF &point : points) {
            const QPointF at = toScreen(point);
            if (screen.isEmpty()
                || std::abs(at.x() - screen.last().x()) + std::abs(at.y() - screen.last().y())
                       >= least)
                screen.append(at);
        }
        if (!points.isEmpty())
            screen.append(toScreen(points.last()));
        return screen;
    }

    void addArea(QPainterPath &path, const MapArea &area) const
    {
        for (const MapArea::Polygon &polygon : area.polygons) {
            for (const MapArea::Ring &ring : polygon) {
                path.addPolygon(toScreen(m_level.outline(ring)));
                path.closeSubpath();
            }
        }
    }

    void paintLand()
    {
        // Without antialiasing: neighbours would show hairlines between them. The borders are
        // drawn over the edges afterwards.
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.land);
        // A few provinces are cheaper than the whole of a large country.
        const bool byProvince = m_request.detail != MapDetail::Coarse;
        for (const MapArea &area : byProvince ? m_level.provinces() : m_level.countries()) {
            if (!area.box.intersects(m_seen))
                continue;
            QPainterPath path;
            addArea(path, area);
            m_painter.drawPath(path);
        }
        m_painter.setRenderHint(QPainter::Antialiasing);
    }

    QPainterPath shapeOf(const ShadedArea &shaded) const
    {
        QPainterPath path;
        for (const QString &id : shaded.areas) {
            const MapArea *area = m_level.area(id);
            if (area && area->box.intersects(m_seen))
                addArea(path, *area);
        }
        if (shaded.areas.isEmpty() && shaded.radius > 0) {
            const QGeoCoordinate centre = MapProjection::fromWorld(shaded.centre);
            const QPointF east =
                MapProjection::toWorld(centre.atDistanceAndAzimuth(shaded.radius, 90));
            // Once in each copy of the world, as the areas are.
            const double x = shaded.centre.x();
            const double radius = std::abs(MapProjection::nearestCopy(east.x(), x) - x) * m_scale;
            path.addEllipse(toScreen(shaded.centre), radius, radius);
        }
        return path;
    }

    QColor inkOf(const ShadedArea &shaded) const
    {
        return shaded.isSelected   ? m_theme.selected
               : shaded.isDisputed ? m_theme.disputed
                                   : m_theme.place;
    }

    void paintShading()
    {
        for (const ShadedArea &shaded : m_request.shaded) {
            const QPainterPath path = shapeOf(shaded);
            if (path.isEmpty())
                continue;
            QColor tint = inkOf(shaded);
            // Countries are large: the hatching of a province must stand out within one.
            tint.setAlphaF(shaded.isCountry ? 0.06F : 0.16F);
            m_painter.fillPath(path, tint);
            hatch(path, shaded);
        }
    }

    /// Lines instead of a brush pattern: they keep their width on paper and in vector files, and
    /// are anchored to the world, so that they do not swim while the map moves.
    void hatch(const QPainterPath &path, const ShadedArea &shaded)
    {
        QColor ink = inkOf(shaded);
        ink.setAlphaF(shaded.isCountry ? 0.28F : 0.45F);
        m_painter.setPen(QPen(ink, shaded.isCountry ? 0.8 : 1.1, Qt::SolidLine, Qt::FlatCap));
        const HatchPattern pattern{.anchor = toScreen({0, 0}),
                                   .step = shaded.isCountry ? 22.0 : 9.0,
                                   .isRising = !shaded.isCountry};
        m_painter.drawLines(hatching(path, pattern, QRectF({}, m_request.viewport.size)));
    }

    void paintOutlines()
    {
        for (const ShadedArea &shaded : m_request.shaded) {
            const bool isCircle = shaded.areas.isEmpty();
            QPen pen(inkOf(shaded),
                     (shaded.isSelected  ? 3
                      : shaded.isCountry ? 1.2
                                         : 1.8)
                         * m_theme.borderWidth,
                     isCircle ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
            // What is disputed has an outline of its own form too.
            if (shaded.isDisputed)
                pen.setDashPattern({6, 2, 1.5, 2});
            m_painter.setBrush(Qt::NoBrush);
            m_painter.setPen(pen);
            if (isCircle)
                m_painter.drawPath(shapeOf(shaded));
            for (const QString &id : shaded.areas)
                outlineArea(id);
        }
    }

    void outlineArea(const QString &id)
    {
        const MapArea *area = m_level.area(id);
        if (!area || !area->box.intersects(m_seen))
            return;
        for (const MapArea::Polygon &polygon : area->polygons) {
            for (const MapArea::Ring &ring : polygon) {
                const QPolygonF outline = m_level.outline(ring);
                if (touchesSeam(area->box))
                    drawWithoutSeam(outline);
                else
                    m_painter.drawPolygon(toScreen(outline));
            }
        }
    }

    void paintWater()
    {
        const BasemapWater &water = m_basemap.water();
        m_painter.setPen(QPen(m_theme.coast, 0.6));
        m_painter.setBrush(m_theme.water);
        for (const BasemapWater::Lake &lake : water.lakes()) {
            if (!lake.first().box.intersects(m_seen))
                continue;
            QPainterPath path;
            for (const MapLine &line : lake) {
                path.addPolygon(toScreen(line.points));
                path.closeSubpath();
            }
            m_painter.drawPath(path);
        }
        const double zoom = m_request.viewport.zoom;
        if (zoom < riversFrom || zoom > riversUntil)
            return;
        QColor ink = m_theme.river;
        ink.setAlphaF(static_cast<float>(std::min(1.0, riversUntil - zoom)));
        m_painter.setPen(QPen(ink, 1.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        drawLines(water.rivers());
    }

    void drawLines(const QList<MapLine> &lines)
    {
        for (const MapLine &line : lines) {
            if (line.box.intersects(m_seen))
                m_painter.drawPolyline(toScreen(line.points));
        }
    }

    void paintBorders()
    {
        drawArcs(BorderKind::Coast, QPen(m_theme.coast, 0.9 * m_theme.borderWidth));
        if (m_request.viewport.zoom >= provinceLinesFrom)
            drawArcs(BorderKind::Province, QPen(m_theme.provinceBorder, 0.9 * m_theme.borderWidth));
        // Europe at the scale of the world would be nothing but borders.
        const double width = (m_request.detail == MapDetail::Coarse ? 0.8 : 1.4) * m_theme.borderWidth;
        drawArcs(BorderKind::Country, QPen(m_theme.countryBorder, width));
        // A disputed border takes the place of the line that is there already.
        m_painter.setPen(QPen(m_theme.land, width + 1.2));
        drawLines(m_basemap.water().disputedBorders());
        QPen dashes(m_theme.countryBorder, width, Qt::CustomDashLine,
                    Qt::FlatCap);
        dashes.setDashPattern({3, 2});
        m_painter.setPen(dashes);
        drawLines(m_basemap.water().disputedBorders());
    }

    void drawArcs(BorderKind kind, QPen pen)
    {
        pen.setJoinStyle(Qt::RoundJoin);
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        for (const BorderArc &arc : m_level.arcs()) {
            if (arc.kind != kind || !arc.box.intersects(m_seen))
                continue;
            if (touchesSeam(arc.box))
                drawWithoutSeam(arc.points);
            else
                m_painter.drawPolyline(toScreen(arc.points));
        }
    }

    static bool touchesSeam(const QRectF &box)
    {
        return box.left() < seam || box.right() > 1 - seam || box.bottom() > 1 - seam;
    }

    /// Land that crosses 180° is cut there in the data, and Antarctica ends at the edge of the
    /// map: those edges are no borders.
    void drawWithoutSeam(const QList<QPointF> &points)
    {
        const auto isOnSeam = [](QPointF point) {
            return point.x() < seam || point.x() > 1 - seam || point.y() > 1 - seam;
        };
        QList<QPointF> piece;
        const auto flush = [&] {
            if (piece.size() > 1)
                m_painter.drawPolyline(toScreen(piece));
            piece.clear();
        };
        for (const QPointF &point : points) {
            if (!piece.isEmpty() && isOnSeam(piece.last()) && isOnSeam(point))
                flush();
            piece.append(point);
        }
        flush();
    }

    QPainter &m_painter;
    const Basemap &m_basemap;
    const BasemapLevel &m_level;
    const BasemapRequest &m_request;
    const MapTheme &m_theme;
    const double m_scale;
    QRectF m_seen; ///< in the copy of the world that is being painted
};

} // namespace

void paintBasemap(QPainter &painter, const Basemap &basemap, const BasemapRequest &request)
{
    BasePainter(painter, basemap, request).paint();
}

} // namespace Hearsay
