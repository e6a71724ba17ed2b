// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/basemap.h"

#include "app/geo/mapdata.h"

#include <cmath>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

constexpr double mediumFrom = 3.5;
constexpr double fineFrom = 6.5;
constexpr double inertia = 0.2;

constexpr std::array levelFiles{"basemap-coarse.pack"_L1, "basemap-medium.pack"_L1,
                                "basemap-fine.pack"_L1};

} // namespace

MapDetail detailFor(double zoom)
{
    return zoom < mediumFrom ? MapDetail::Coarse
           : zoom < fineFrom ? MapDetail::Medium
                             : MapDetail::Fine;
}

MapDetail detailFor(double zoom, MapDetail inUse)
{
    const bool stays = detailFor(zoom - inertia) == inUse || detailFor(zoom + inertia) == inUse;
    return stays ? inUse : detailFor(zoom);
}

Basemap::Basemap(QString folder)
    : m_folder(std::move(folder))
{
}

template<typename Part>
const Part &Basemap::read(Lazy<Part> &lazy, QLatin1StringView fileName) const
{
    std::call_once(lazy.once, [&] {
        QString path = m_folder.isEmpty() ? mapDataPath(fileName) : QString(m_folder % u'/' % fileName);
        if (path.isEmpty())
            path = fileName; // found nowhere: the message names it
        auto part = Part::read(path);
        if (part) {
            lazy.part = std::move(*part);
            return;
        }
        const std::lock_guard lock(m_mutex);
        m_errors.append(part.error().message);
    });
    return lazy.part;
}

const BasemapLevel &Basemap::level(MapDetail detail) const
{
    const auto index = static_cast<std::size_t>(detail);
    return read(m_levels.at(index), levelFiles.at(index));
}

const BasemapAreas &Basemap::areas() const
{
    return read(m_areas, "areas.pack"_L1);
}

const BasemapWater &Basemap::water() const
{
    return read(m_water, "water.pack"_L1);
}

QStringList Basemap::areasFor(const QString &gazetteerId, QPointF world, bool isCountry,
                              MapDetail detail) const
{
    if (!gazetteerId.isEmpty()) {
        const QStringList known = areas().areasOf(gazetteerId);
        const BasemapAreas &names = areas();
        // A city's number, or a province's where the place is only known by its country.
        const bool fits = !known.isEmpty() && names.area(known.first())
                          && (names.area(known.first())->country == known.first()) == isCountry;
        if (fits)
            return known;
    }
    const BasemapLevel &borders = level(detail);
    const QPointF inWorld(world.x() - std::floor(world.x()), world.y());
    const MapArea *area =
        borders.areaAt(isCountry ? borders.countries() : borders.provinces(), inWorld);
    return area ? QStringList{area->id} : QStringList();
}

QStringList Basemap::errors() const
{
    const std::lock_guard lock(m_mutex);
    return m_errors;
}

} // namespace Hearsay
