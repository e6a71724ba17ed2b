// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/mappainter.h"

#include "app/geo/geodistance.h"
#include "app/geo/mapattribution.h"
#include "app/geo/overlaypainter.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

constexpr double longestScaleBar = 120;
constexpr double fitMargin = 44;
constexpr double otherFonts = 1.15; ///< the widest of the usual fonts against ours

QFont smallFont(const QFont &font)
{
    QFont result = font;
    result.setPixelSize(std::max(9, QFontInfo(font).pixelSize() * 8 / 10));
    return result;
}

void paintMarginText(QPainter &painter, QPointF base, const QString &text, const QFont &font, const MapTheme &theme)
{
    // On a ground of its own: names of the map may lie under it.
    QColor ground = theme.land;
    ground.setAlphaF(0.8F);
    const QFontMetricsF metrics(font);
    const QRectF box(base.x(), base.y() - metrics.ascent(), metrics.horizontalAdvance(text), metrics.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(box.adjusted(-4, -1, 4, 1), 3, 3);
    painter.setPen(theme.text);
    painter.setFont(font);
    painter.drawText(base, text);
}

/// What the place covers. Land that is cut at 180° gives a box for each part of it. @p level: null
/// where areas are to count by their points.
QList<QRectF> boxesOf(const MapPlace &place, const BasemapLevel *level)
{
    QRectF box(place.world, QSizeF(0, 0));
    if (place.precision == PlacePrecision::District) {
        const QPointF north =
            MapProjection::toWorld(place.coordinates.atDistanceAndAzimuth(districtRadius, 0));
        const double radius = place.world.y() - north.y();
        box.adjust(-radius, -radius, radius, radius);
    }
    QList<QRectF> parts;
    for (const QString &id : place.areas) {
        const MapArea *area = level ? level->area(id) : nullptr;
        if (!area)
            continue;
        for (const MapArea::Polygon &polygon : area->polygons) {
            if (!polygon.isEmpty())
                parts.append(level->outline(polygon.first()).boundingRect());
        }
    }
    return parts.isEmpty() ? QList{box} : parts;
}

QRectF extent(const QList<MapPlace> &places, const BasemapLevel *level)
{
    const bool hasOnlyCountries = std::ranges::all_of(
        places, [](const MapPlace &place) { return place.precision == PlacePrecision::Country; });
    QList<MapProjection::Stretch> stretches;
    double top = 1;
    double bottom = 0;
    for (const MapPlace &place : places) {
        if (place.precision == PlacePrecision::Country && !hasOnlyCountries)
            continue;
        for (const QRectF &box : boxesOf(place, level)) {
            stretches.append({box.left(), box.right()});
            top = std::min(top, box.top());
            bottom = std::max(bottom, box.bottom());
        }
    }
    if (stretches.isEmpty())
        return {};
    const MapProjection::Stretch across = MapProjection::commonStretch(stretches);
    // A single point has no size, but is not nothing.
    constexpr double least = 1e-9;
    return QRectF(QPointF(across.begin, top), QPointF(across.end, bottom)).adjusted(-least, -least, least, least);
}

} // namespace

QList<ShadedArea> shadedAreas(const QList<MapPlace> &places, const QSet<QUuid> &selected)
{
    QList<ShadedArea> shaded;
    for (const MapPlace &place : places) {
        const bool isDistrict = place.precision == PlacePrecision::District;
        if (!isDistrict && place.areas.isEmpty())
            continue;
        shaded.append({.place = place.id,
                       .areas = place.areas,
                       .centre = place.world,
                       .radius = isDistrict ? districtRadius : 0,
                       .isCountry = place.precision == PlacePrecision::Country,
                       .isDisputed = place.isDisputed,
                       .isSelected = selected.contains(place.id)});
    }
    std::ranges::stable_sort(shaded, [](const ShadedArea &a, const ShadedArea &b) {
        return std::pair(!a.isCountry, a.isSelected) < std::pair(!b.isCountry, b.isSelected);
    });
    return shaded;
}

QRectF extentOf(const QList<MapPlace> &places, const Basemap &basemap)
{
    return extent(places, &basemap.level(MapDetail::Coarse));
}

QRectF roughExtentOf(const QList<MapPlace> &places)
{
    return extent(places, nullptr);
}

MapViewport viewportFor(const QRectF &extent, const QSizeF &size)
{
    const MapViewport world{{0.5, 0.5}, MapProjection::minZoom, size};
    if (extent.isNull())
        return world.fitted({0, 0.1, 1, 0.65}, 0, MapProjection::maxZoom);
    return world.fitted(extent, std::min(fitMargin, std::min(size.width(), size.height()) / 5),
                        closestFit);
}

void paintMapMargin(QPainter &painter, const MapViewport &viewport, const MapTheme &theme,
                    const QFont &font, bool isMirrored, double spread)
{
    constexpr double inset = 10;
    const QFont small = smallFont(font);
    const QFontMetricsF metrics(small);
    const QSizeF size = viewport.size;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QString credit = mapAttribution();
    const double creditWidth = metrics.horizontalAdvance(credit) * spread;
    const double base = size.height() - metrics.descent() - 4;
    paintMarginText(painter, {isMirrored ? inset : size.width() - inset - creditWidth, base},
                    credit, small, theme);
    const ScaleBar bar =
        scaleBar(viewport, std::min(longestScaleBar, size.width() - creditWidth - 4 * inset));
    if (bar.pixels > 20) {
        constexpr double tick = 5;
        const double left = isMirrored ? size.width() - inset - bar.pixels : inset;
        const double y = size.height() - inset + 2;
        const QPolygonF line{QPointF(left, y - tick), QPointF(left, y),
                             QPointF(left + bar.pixels, y), QPointF(left + bar.pixels, y - tick)};
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.halo, 5));
        painter.drawPolyline(line);
        painter.setPen(QPen(theme.text, 1.8));
        painter.drawPolyline(line);
        paintMarginText(painter, {left + 4, y - 5}, distanceText(bar.metres), small, theme);
    }
    painter.restore();
}

void paintMap(QPainter &painter, const Basemap &basemap, const MapPicture &picture)
{
    QList<MapPlace> places = picture.places;
    resolveAreas(places, basemap);
    painter.save();
    painter.setClipRect(QRectF({}, picture.viewport.size), Qt::IntersectClip);
    paintBasemap(painter, basemap,
                 {picture.viewport, detailFor(picture.viewport.zoom), picture.theme,
                  shadedAreas(places, picture.selected)});
    QList<QPointF> points;
    for (const MapPlace &place : std::as_const(places))
        points.append(place.world);
    PlaceClusters clusters;
    clusters.setPoints(points);
    NameSizes sizes;
    const MapOverlay overlay = layOutOverlay({.viewport = picture.viewport,
                                              .places = places,
                                              .selected = picture.selected,
                                              .font = picture.font,
                                              .language = picture.language,
                                              .isMirrored = picture.isMirrored,
                                              .areas = &basemap.areas(),
                                              .slots = {}},
                                             clusters, sizes);
    paintOverlayVector(painter, overlay, picture.theme, picture.font);
    paintMapMargin(painter, picture.viewport, picture.theme, picture.font, picture.isMirrored,
                   otherFonts);
    painter.restore();
}

} // namespace Hearsay
