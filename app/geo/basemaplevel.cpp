// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/basemaplevel.h"

#include "app/geo/mapprojection.h"
#include "app/geo/packheader.h"
#include "app/geo/packline.h"

#include <algorithm>

namespace Hearsay {

using namespace Qt::StringLiterals;

std::expected<BasemapLevel, PackError> BasemapLevel::read(const QString &path)
{
    return PackReader::unpack(path).and_then(
        [&path](const QByteArray &bytes) { return parse(bytes, path); });
}

std::expected<BasemapLevel, PackError> BasemapLevel::parse(const QByteArray &bytes,
                                                           const QString &path)
{
    PackReader reader(bytes);
    BasemapLevel level;
    PackHeader header(reader, "hearsay-basemap"_L1);
    reader.readMap([&](QStringView key) {
        if (header.take(key))
            return;
        if (key == u"arcs")
            level.readArcs(reader, header.scale());
        else if (key == u"provinces")
            level.m_provinces = level.readAreas(reader);
        else if (key == u"countries")
            level.m_countries = level.readAreas(reader);
        else
            reader.skip();
    });
    header.finish();
    if (!reader.hasFailed() && level.m_countries.isEmpty())
        reader.fail("no countries"_L1);
    if (reader.hasFailed())
        return std::unexpected(reader.error(path));
    level.indexAreas();
    return level;
}

void BasemapLevel::readArcs(PackReader &reader, double scale)
{
    constexpr int kinds = 3;
    reader.readArray([&] {
        BorderArc arc;
        PackLine line(reader, scale);
        bool isFirst = true;
        reader.readIntegers([&](qint64 number) {
            if (!std::exchange(isFirst, false)) {
                line.add(number);
                return;
            }
            if (number < 0 || number >= kinds)
                reader.fail("an unknown kind of border"_L1);
            else
                arc.kind = static_cast<BorderKind>(number);
        });
        arc.points = line.finish();
        arc.box = PackLine::boxOf(arc.points);
        m_arcs.append(std::move(arc));
    });
}

MapArea::Ring BasemapLevel::readRing(PackReader &reader) const
{
    MapArea::Ring ring;
    reader.readIntegers([&](qint64 number) {
        const qint64 arc = number < 0 ? -1 - number : number;
        if (arc >= m_arcs.size())
            reader.fail("a ring of an arc that is not there"_L1);
        else
            ring.append(static_cast<int>(number));
    });
    if (ring.isEmpty())
        reader.fail("an empty ring"_L1);
    return ring;
}

QList<MapArea> BasemapLevel::readAreas(PackReader &reader) const
{
    QList<MapArea> areas;
    reader.readArray([&] {
        MapArea area;
        int part = 0;
        reader.readArray([&] {
            if (part == 0) {
                area.id = reader.readText();
            } else if (part == 1) {
                reader.readArray([&] {
                    MapArea::Polygon polygon;
                    reader.readArray([&] { polygon.append(readRing(reader)); });
                    area.polygons.append(std::move(polygon));
                });
            } else {
                reader.skip();
            }
            ++part;
        });
        if (part < 2)
            reader.fail("an area without borders"_L1);
        for (const MapArea::Polygon &polygon : std::as_const(area.polygons)) {
            for (const MapArea::Ring &ring : polygon) {
                for (const int arc : ring)
                    area.box |= m_arcs[arc < 0 ? -1 - arc : arc].box;
            }
        }
        areas.append(std::move(area));
    });
    return areas;
}

void BasemapLevel::indexAreas()
{
    for (const QList<MapArea> *areas : {&m_provinces, &m_countries}) {
        for (const MapArea &area : *areas)
            m_areas.insert(area.id, &area);
    }
}

const MapArea *BasemapLevel::area(const QString &id) const
{
    return m_areas.value(id);
}

QPolygonF BasemapLevel::outline(const MapArea::Ring &ring) const
{
    QPolygonF outline;
    for (const int arc : ring) {
        const QList<QPointF> &points = m_arcs[arc < 0 ? -1 - arc : arc].points;
        if (arc < 0)
            std::copy(points.crbegin(), points.crend(), std::back_inserter(outline));
        else
            outline.append(points);
    }
    return outline;
}

bool BasemapLevel::isInside(const MapArea::Ring &ring, QPointF world) const
{
    // Even or odd: how many edges a ray to the east crosses. The direction of an arc is no matter.
    bool isIn = false;
    for (const int arc : ring) {
        const BorderArc &border = m_arcs[arc < 0 ? -1 - arc : arc];
        if (world.y() < border.box.top() || world.y() > border.box.bottom())
            continue;
        for (qsizetype i = 1; i < border.points.size(); ++i) {
            const QPointF a = border.points[i - 1];
            const QPointF b = border.points[i];
            if ((a.y() > world.y()) != (b.y() > world.y())
                && world.x() < (b.x() - a.x()) * (world.y() - a.y()) / (b.y() - a.y()) + a.x())
                isIn = !isIn;
        }
    }
    return isIn;
}

bool BasemapLevel::contains(const MapArea &area, QPointF world) const
{
    if (!area.box.contains(world))
        return false;
    return std::ranges::any_of(area.polygons, [&](const MapArea::Polygon &polygon) {
        // Within the outline and in none of the holes: an odd number of rings.
        return std::ranges::count_if(
                   polygon, [&](const MapArea::Ring &ring) { return isInside(ring, world); })
                   % 2
               == 1;
    });
}

const MapArea *BasemapLevel::areaAt(std::span<const MapArea> areas, QPointF world) const
{
    const auto found =
        std::ranges::find_if(areas, [&](const MapArea &area) { return contains(area, world); });
    return found == areas.end() ? nullptr : &*found;
}

} // namespace Hearsay
