// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/geo/mapoverlay.h"
#include "app/geo/mapplace.h"

#include <QCborMap>
#include <QImage>

#include <functional>

class QPainter;

/// What the tests of the map begin with.
namespace Hearsay::Testing {

/// The folder of the packs that the program ships.
[[nodiscard]] QString realMaps();

[[nodiscard]] MapPlace mapPlace(const QString &name, double latitude, double longitude,
                                PlacePrecision precision = PlacePrecision::Exact);
/// The located places of the sample: Kunduz, Puli Khumri and Kabul as points, Baghlan as a
/// province, Qatar, Afghanistan and the United States as countries. Their areas are unknown yet.
[[nodiscard]] QList<MapPlace> samplePlaces();
/// Points all over the world, the same on each call.
[[nodiscard]] QList<MapPlace> randomPlaces(int count);

/// A viewport around a point. Not bounded.
[[nodiscard]] MapViewport viewportAt(double latitude, double longitude, double zoom,
                                     const QSizeF &size = {1000, 700});
[[nodiscard]] QList<QPointF> pointsOf(const QList<MapPlace> &places);
[[nodiscard]] MapOverlay layOut(const OverlayRequest &request);

/// A picture of @p size that begins in a colour no map has.
[[nodiscard]] QImage picture(const QSizeF &size, const std::function<void(QPainter &)> &paint);
/// How far @p colour is on the way from @p ground (0) to @p ink (1).
[[nodiscard]] double shareOf(const QColor &colour, const QColor &ground, const QColor &ink);

/// Small packs of one land, 20° W to 20° E and 10° S to 10° N: two countries "WST" and "EST" of
/// one province each ("W-1", "E-1"), a border between them at 0°; a lake with an island in the
/// east, a river and a disputed line along 5° N in the west. Units are 1/100 degree.
[[nodiscard]] QCborMap smallLevel();
[[nodiscard]] QCborMap smallAreas();
[[nodiscard]] QCborMap smallWater();
/// As it stands in a file.
[[nodiscard]] QByteArray packed(const QByteArray &unpacked);
void writeFile(const QString &path, const QByteArray &bytes);
/// Writes all five packs to the folder.
void writeSmallMap(const QString &folder);

} // namespace Hearsay::Testing
