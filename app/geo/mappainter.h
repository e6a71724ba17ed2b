// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/geo/basemappainter.h"
#include "app/geo/mapoverlay.h"

class QPainter;

namespace Hearsay {

/// A map as a picture: everything that is on it and how.
struct MapPicture
{
    MapViewport viewport;
    QList<MapPlace> places;
    QSet<QUuid> selected;
    MapTheme theme = MapTheme::light();
    QFont font;
    QString language; ///< of the names of countries and provinces
    bool isMirrored = false;
};

/// The shaded areas of the places: provinces, countries, and circles for districts. Countries
/// come first, so that what is smaller lies over them.
[[nodiscard]] QList<ShadedArea> shadedAreas(const QList<MapPlace> &places,
                                            const QSet<QUuid> &selected);

/// What of the world holds all the places that tell where something is: pins, rings, districts
/// and provinces; countries only where there is nothing else. World units; x may go beyond 1.
/// Empty without places.
[[nodiscard]] QRectF extentOf(const QList<MapPlace> &places, const Basemap &basemap);
/// The same before the map has been read: provinces and countries count by their points.
[[nodiscard]] QRectF roughExtentOf(const QList<MapPlace> &places);
/// The viewport that shows the extent, with room for symbols and names; the whole world for an
/// empty one.
[[nodiscard]] MapViewport viewportFor(const QRectF &extent, const QSizeF &size);

/// Scale bar, and who made the data, in the lower corners of the viewport. @p spread: how much
/// wider than here the text may come out, where the file is read without the same font.
void paintMapMargin(QPainter &painter, const MapViewport &viewport, const MapTheme &theme,
                    const QFont &font, bool isMirrored, double spread = 1);

/// Paints the whole map in vectors: on paper, in files. For the window see BasemapRequest and
/// paintOverlay(), which it is made of. Reads the packs; any thread.
void paintMap(QPainter &painter, const Basemap &basemap, const MapPicture &picture);

} // namespace Hearsay
