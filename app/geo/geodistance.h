// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/geo/mapprojection.h"

#include <QString>

/// Distances for people: rounded, in the user's language.
namespace Hearsay {

/// "about 246 km, SSE": how far and in which direction @p to lies from @p from. Along a great
/// circle of a sphere, up to 0.5 % from the ellipsoid, hence "about". Both must be valid.
[[nodiscard]] QString distanceAndBearing(const QGeoCoordinate &from, const QGeoCoordinate &to);

/// The point of the compass (of sixteen, "SSE") for an azimuth in degrees clockwise from north.
[[nodiscard]] QString compassPoint(double azimuth);

/// "850 m", "12 km", "1,982 km".
[[nodiscard]] QString distanceText(double metres);

/// A line of the map whose length is a round distance.
struct ScaleBar
{
    double metres = 0;
    double pixels = 0;
};

/// The longest one of 1, 2 or 5 times a power of ten up to @p longest pixels, true at the centre
/// of the viewport. None (0 pixels) below zoom 3, where the scale changes too much in one view.
[[nodiscard]] ScaleBar scaleBar(const MapViewport &viewport, double longest);

} // namespace Hearsay
