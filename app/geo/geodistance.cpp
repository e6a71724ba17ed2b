// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/geodistance.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace Hearsay {

namespace {

constexpr double leastZoomWithScale = 3;
constexpr double metresInKilometre = 1000;

/// 1, 2 or 5 times a power of ten, at most @p value.
double roundedDown(double value)
{
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double step : {5.0, 2.0}) {
        if (value >= step * power)
            return step * power;
    }
    return power;
}

} // namespace

QString compassPoint(double azimuth)
{
    static constexpr std::array points{
        //: Points of the compass, clockwise from north
        QT_TRANSLATE_NOOP("Compass", "N"),  QT_TRANSLATE_NOOP("Compass", "NNE"),
        QT_TRANSLATE_NOOP("Compass", "NE"), QT_TRANSLATE_NOOP("Compass", "ENE"),
        QT_TRANSLATE_NOOP("Compass", "E"),  QT_TRANSLATE_NOOP("Compass", "ESE"),
        QT_TRANSLATE_NOOP("Compass", "SE"), QT_TRANSLATE_NOOP("Compass", "SSE"),
        QT_TRANSLATE_NOOP("Compass", "S"),  QT_TRANSLATE_NOOP("Compass", "SSW"),
        QT_TRANSLATE_NOOP("Compass", "SW"), QT_TRANSLATE_NOOP("Compass", "WSW"),
        QT_TRANSLATE_NOOP("Compass", "W"),  QT_TRANSLATE_NOOP("Compass", "WNW"),
        QT_TRANSLATE_NOOP("Compass", "NW"), QT_TRANSLATE_NOOP("Compass", "NNW")};
    const double share = azimuth / 360 - std::floor(azimuth / 360);
    const auto index = static_cast<std::size_t>(std::lround(share * points.size())) % points.size();
    return QCoreApplication::translate("Compass", points.at(index));
}

QString distanceText(double metres)
{
    // Rounded before a unit is chosen: 999.7 m are a kilometre, 9.97 km are ten.
    if (std::round(metres) < metresInKilometre) {
        //: %1: a number of metres
        return QCoreApplication::translate("Distance", "%1 m")
            .arg(QLocale().toString(metres, 'f', 0));
    }
    double kilometres = metres / metresInKilometre;
    if (kilometres < 10)
        kilometres = std::round(kilometres * 10) / 10;
    //: %1: a number of kilometres
    return QCoreApplication::translate("Distance", "%1 km")
        .arg(QLocale().toString(kilometres, 'f',
                                kilometres < 10 && std::fmod(kilometres, 1) >= 0.05 ? 1 : 0));
}

QString distanceAndBearing(const QGeoCoordinate &from, const QGeoCoordinate &to)
{
    const double metres = from.distanceTo(to);
    if (metres < 1)
        return QCoreApplication::translate("Distance", "at the same point");
    //: %1: "246 km", %2: a point of the compass, "SSE"
    return QCoreApplication::translate("Distance", "about %1, %2")
        .arg(distanceText(metres), compassPoint(from.azimuthTo(to)));
}

ScaleBar scaleBar(const MapViewport &viewport, double longest)
{
    if (viewport.zoom < leastZoomWithScale || longest < 1)
        return {};
    const QGeoCoordinate left = MapProjection::fromWorld(viewport.centre);
    const QGeoCoordinate right =
        MapProjection::fromWorld(viewport.centre + QPointF(longest / viewport.scale(), 0));
    const double metres = left.distanceTo(right);
    if (metres < 1)
        return {};
    const double length = roundedDown(metres);
    return {length, longest * length / metres};
}

} // namespace Hearsay
