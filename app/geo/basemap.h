// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/geo/basemapareas.h"
#include "app/geo/basemaplevel.h"
#include "app/geo/basemapwater.h"

#include <QStringList>

#include <array>
#include <mutex>

namespace Hearsay {

/// How exact the borders are: to 5 km, 1 km, 200 m.
enum class MapDetail { Coarse, Medium, Fine };

/// The level for a zoom. One that is in use stays until the zoom is well beyond where it changes,
/// so that the map does not flicker between two.
[[nodiscard]] MapDetail detailFor(double zoom, MapDetail inUse);
[[nodiscard]] MapDetail detailFor(double zoom);

/// The map of the world, read from a folder of packs when and as far as it is needed. Safe to use
/// from several threads; the first use of a part takes some ten milliseconds, so it should not be
/// on the thread of the user interface.
///
/// What cannot be read is empty and stands in errors(): the map is then drawn without it.
class Basemap
{
public:
    /// The map that comes with Hearsay, see mapDataPath().
    Basemap() = default;
    /// @p folder holds "basemap-coarse.pack" and the others.
    explicit Basemap(QString folder);
    Q_DISABLE_COPY_MOVE(Basemap)
    ~Basemap() = default;

    [[nodiscard]] const BasemapLevel &level(MapDetail detail) const;
    [[nodiscard]] const BasemapAreas &areas() const;
    [[nodiscard]] const BasemapWater &water() const;

    /// The ids of the areas that a place stands for: by its gazetteer number, else the one that
    /// holds the point. @p isCountry: a country, else a province. Empty in the open sea. @p detail:
    /// of the borders looked at; one that has been read already costs microseconds.
    [[nodiscard]] QStringList areasFor(const QString &gazetteerId, QPointF world, bool isCountry,
                                       MapDetail detail = MapDetail::Medium) const;

    /// Messages for the user about what was tried and could not be read, translated.
    [[nodiscard]] QStringList errors() const;

private:
    template<typename Part>
    struct Lazy
    {
        std::once_flag once;
        Part part;
    };
    template<typename Part>
    const Part &read(Lazy<Part> &lazy, QLatin1StringView fileName) const;

    const QString m_folder;
    mutable std::array<Lazy<BasemapLevel>, 3> m_levels;
    mutable Lazy<BasemapAreas> m_areas;
    mutable Lazy<BasemapWater> m_water;
    mutable std::mutex m_mutex;
    mutable QStringList m_errors; ///< guarded by m_mutex
};

} // namespace Hearsay
