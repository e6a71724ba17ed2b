// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/geo/basemap.h"
#include "app/geo/mapprojection.h"
#include "app/geo/maptheme.h"

#include <QList>
#include <QStringList>
#include <QUuid>

class QPainter;

namespace Hearsay {

/// An area that stands for a place: hatched by how exact it is, outlined by what is said of it.
struct ShadedArea
{
    QUuid place;
    QStringList areas; ///< ids of provinces or of a country; empty: a circle around the centre
    QPointF centre;    ///< world units; of the circle
    double radius = 0; ///< metres; of the circle
    bool isCountry = false;
    bool isDisputed = false;
    bool isSelected = false;

    bool operator==(const ShadedArea &) const = default;
};

/// All that the base layer of the map depends on, beside the packs.
struct BasemapRequest
{
    MapViewport viewport;
    MapDetail detail = MapDetail::Coarse;
    MapTheme theme;
    QList<ShadedArea> shaded;

    bool operator==(const BasemapRequest &) const = default;
};

/// Paints sea, land, water, borders and shaded areas, without names. The painter's origin is the
/// viewport's top left corner. Any thread, any paint device; takes up to some hundred milliseconds
/// when a level is read for the first time.
void paintBasemap(QPainter &painter, const Basemap &basemap, const BasemapRequest &request);

} // namespace Hearsay
