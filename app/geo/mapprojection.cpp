// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/mapprojection.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Hearsay {

namespace MapProjection {

QPointF toWorld(double latitude, double longitude)
{
    const double phi = std::clamp(latitude, -maxLatitude, maxLatitude) * std::numbers::pi / 180;
    return {longitude / 360 + 0.5, 0.5 - std::asinh(std::tan(phi)) / (2 * std::numbers::pi)};
}

QPointF toWorld(const QGeoCoordinate &coordinate)
{
    return toWorld(coordinate.latitude(), coordinate.longitude());
}

QGeoCoordinate fromWorld(QPointF world)
{
    const double phi = std::atan(std::sinh((0.5 - world.y()) * 2 * std::numbers::pi));
    const double x = world.x() - std::floor(world.x());
    return {std::clamp(phi * 180 / std::numbers::pi, -90.0, 90.0), (x - 0.5) * 360};
}

double nearestCopy(double x, double reference)
{
    return x - std::round(x - reference);
}

Stretch commonStretch(QList<Stretch> stretches)
{
    if (stretches.isEmpty())
        return {};
    for (Stretch &stretch : stretches) {
        if (stretch.length() >= 1)
            return {};
        const double whole = std::floor(stretch.begin);
        stretch = {stretch.begin - whole, stretch.end - whole};
    }
    std::ranges::sort(stretches, {}, &Stretch::begin);
    // The gap before the first stretch is the one that goes across 180°.
    double end = stretches.last().end;
    for (const Stretch &stretch : std::as_const(stretches))
        end = std::max(end, stretch.end);
    double widest = stretches.first().begin + 1 - end;
    Stretch common{stretches.first().begin, end};
    double reached = stretches.first().end;
    for (qsizetype i = 1; i < stretches.size(); ++i) {
        // What reaches across 180° also fills the beginning of the world.
        const double gapBegin = std::max(reached, end - 1);
        if (const double gap = stretches[i].begin - gapBegin; gap > widest) {
            widest = gap;
            common = {stretches[i].begin, reached + 1};
            common.end = std::max(common.end, end);
        }
        reached = std::max(reached, stretches[i].end);
    }
    return common.length() < 1 ? common : Stretch{};
}

} // namespace MapProjection

using namespace MapProjection;

double MapViewport::scale() const
{
    return worldPixels * std::exp2(zoom);
}

QPointF MapViewport::toScreen(QPointF world) const
{
    const double dx = nearestCopy(world.x(), centre.x()) - centre.x();
    return QPointF(dx, world.y() - centre.y()) * scale() + QPointF(size.width(), size.height()) / 2;
}

QPointF MapViewport::toWorld(QPointF screen) const
{
    return centre + (screen - QPointF(size.width(), size.height()) / 2) / scale();
}

QRectF MapViewport::worldRect() const
{
    const QSizeF seen = size / scale();
    return {centre.x() - seen.width() / 2, centre.y() - seen.height() / 2, seen.width(),
            seen.height()};
}

MapViewport MapViewport::movedBy(QPointF pixels) const
{
    return MapViewport{centre - pixels / scale(), zoom, size}.bounded();
}

MapViewport MapViewport::zoomedTo(double to, QPointF screen) const
{
    MapViewport zoomed{centre, std::clamp(to, minZoom, maxZoom), size};
    const QPointF fromCentre = screen - QPointF(size.width(), size.height()) / 2;
    zoomed.centre += fromCentre / scale() - fromCentre / zoomed.scale();
    return zoomed.bounded();
}

MapViewport MapViewport::fitted(const QRectF &world, double margin, double closest) const
{
    const double wide = std::max(size.width() - 2 * margin, size.width() / 4);
    const double high = std::max(size.height() - 2 * margin, size.height() / 4);
    // A single point has no extent: the closest zoom shows it.
    const double pixels =
        std::min(wide / std::max(world.width(), 1e-9), high / std::max(world.height(), 1e-9));
    const double fitting = std::log2(std::max(pixels, 1.0) / worldPixels);
    return MapViewport{world.center(), std::min(fitting, closest), size}.bounded();
}

MapViewport MapViewport::grownBy(double factor) const
{
    return {centre, zoom, size * factor};
}

MapViewport MapViewport::bounded() const
{
    MapViewport result{centre, std::clamp(zoom, minZoom, maxZoom), size};
    result.centre.rx() -= std::floor(result.centre.x());
    const double half = size.height() / result.scale() / 2;
    result.centre.setY(half < 0.5 ? std::clamp(result.centre.y(), half, 1 - half) : 0.5);
    return result;
}

} // namespace Hearsay
