// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGeoCoordinate>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

/// The projection of the map as pure functions. World units: the square of the Mercator
/// projection on a sphere (EPSG:3857), x from 0 at 180° W to 1 at 180° E, y from 0 at
/// 85.0511° N down to 1 at 85.0511° S. The world goes on to both sides: x = 1.1 is x = 0.1.
namespace Hearsay::MapProjection {

/// Where the square ends: atan(sinh(π)), in degrees.
inline constexpr double maxLatitude = 85.05112877980659;
/// Pixels of the whole world at zoom 0; each zoom doubles them.
inline constexpr double worldPixels = 256;
inline constexpr double minZoom = 0;
/// Beyond it the borders, exact to 200 m, would look wrong.
inline constexpr double maxZoom = 11;

/// Latitudes beyond the square are set on its edge. @p coordinate must be valid.
[[nodiscard]] QPointF toWorld(const QGeoCoordinate &coordinate);
[[nodiscard]] QPointF toWorld(double latitude, double longitude);
[[nodiscard]] QGeoCoordinate fromWorld(QPointF world);
/// The copy of @p x that is nearest to @p reference, at most half a world away.
[[nodiscard]] double nearestCopy(double x, double reference);

/// The smallest stretch of x that holds all of @p stretches (begin ≤ end each, any copy of the
/// world), which may go across 180°: the whole world less its largest gap. Nothing: 0 to 1.
struct Stretch
{
    double begin = 0;
    double end = 1;

    [[nodiscard]] constexpr double length() const { return end - begin; }
    bool operator==(const Stretch &) const = default;
};
[[nodiscard]] Stretch commonStretch(QList<Stretch> stretches);

} // namespace Hearsay::MapProjection

namespace Hearsay {

/// The part of the world that is shown, and how large. A value: moving gives another one.
struct MapViewport
{
    QPointF centre{0.5, 0.5}; ///< world units
    double zoom = MapProjection::minZoom;
    QSizeF size; ///< device-independent pixels

    /// Pixels of the whole world.
    [[nodiscard]] double scale() const;
    /// The nearest copy of the point.
    [[nodiscard]] QPointF toScreen(QPointF world) const;
    [[nodiscard]] QPointF toWorld(QPointF screen) const;
    /// What is in sight, in world units; may reach beyond 0 and 1.
    [[nodiscard]] QRectF worldRect() const;

    /// Moved by @p pixels: what was at (x, y) is then at (x, y) + pixels.
    [[nodiscard]] MapViewport movedBy(QPointF pixels) const;
    /// At another zoom; what is at the point @p screen stays there.
    [[nodiscard]] MapViewport zoomedTo(double zoom, QPointF screen) const;
    /// All of @p world in sight with @p margin pixels around it, no closer than @p closest.
    [[nodiscard]] MapViewport fitted(const QRectF &world, double margin, double closest) const;
    /// The same with a larger size around the same centre.
    [[nodiscard]] MapViewport grownBy(double factor) const;
    /// Zoom in its range, nothing beyond the poles where the world is high enough for that.
    [[nodiscard]] MapViewport bounded() const;

    bool operator==(const MapViewport &) const = default;
};

} // namespace Hearsay
