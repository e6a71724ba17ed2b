// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/vocabulary.h"

#include <QGeoCoordinate>
#include <QList>
#include <QPointF>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace Hearsay {

/// A place as the map shows it: worked out from the document, see placesOnMap().
struct MapPlace
{
    QUuid id;
    QString name;
    QGeoCoordinate coordinates; ///< valid
    QPointF world;              ///< the same in world units
    PlaceKind kind = PlaceKind::City;
    PlacePrecision precision = PlacePrecision::Exact;
    QString gazetteerId;
    std::optional<PlaceRole>
        role; ///< the weightiest one that it has for a claim; none: for no claim
    int claims = 0;
    bool isDisputed = false; ///< one of its claims is
    QStringList areas; ///< ids of the areas it stands for, see resolveAreas(); empty while unknown

    /// Shown as a shaded area of the map, by the borders of a province or a country.
    [[nodiscard]] bool isArea() const
    {
        return precision == PlacePrecision::Province || precision == PlacePrecision::Country;
    }

    bool operator==(const MapPlace &) const = default;
};

class Basemap;

/// Fills in MapPlace::areas of the places that are areas. Reads the map: not on the thread of the
/// user interface.
void resolveAreas(QList<MapPlace> &places, const Basemap &basemap);

/// Radius, in metres, of the circle that stands for a district whose borders are not known.
inline constexpr double districtRadius = 15'000;

} // namespace Hearsay
