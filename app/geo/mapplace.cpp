// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/mapplace.h"

#include "app/geo/basemap.h"

namespace Hearsay {

void resolveAreas(QList<MapPlace> &places, const Basemap &basemap)
{
    for (MapPlace &place : places) {
        if (place.isArea())
            place.areas = basemap.areasFor(place.gazetteerId, place.world,
                                           place.precision == PlacePrecision::Country);
    }
}

} // namespace Hearsay
