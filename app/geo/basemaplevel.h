// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/geo/packreader.h"

#include <QHash>
#include <QList>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <expected>
#include <span>

namespace Hearsay {

enum class BorderKind { Coast, Province, Country };

/// A stretch of border between two junctions, in world units (see MapProjection). Stands once,
/// however many areas it bounds.
struct BorderArc
{
    BorderKind kind = BorderKind::Coast;
    QRectF box;            ///< never empty: a straight border has an extent too
    QList<QPointF> points; ///< at least two
};

/// A province or a country as rings of arcs.
struct MapArea
{
    /// The first ring of a polygon is its outline, the others are holes.
    using Ring = QList<int>; ///< a ≥ 0: arc a; a < 0: arc -1-a backwards
    using Polygon = QList<Ring>;

    QString id; ///< "AF-KDZ", "AFG"
    QRectF box;
    QList<Polygon> polygons;
};

/// The borders of the world at one level of detail. Immutable once read, so any thread may read it.
class BasemapLevel
{
public:
    /// Reads a pack "hearsay-basemap" of version 1, see resources/maps/README.md.
    [[nodiscard]] static std::expected<BasemapLevel, PackError> read(const QString &path);
    /// The same from unpacked bytes; @p path is only for messages.
    [[nodiscard]] static std::expected<BasemapLevel, PackError> parse(const QByteArray &bytes,
                                                                      const QString &path);

    [[nodiscard]] const QList<BorderArc> &arcs() const { return m_arcs; }
    [[nodiscard]] const QList<MapArea> &provinces() const { return m_provinces; }
    [[nodiscard]] const QList<MapArea> &countries() const { return m_countries; }
    /// A province or a country; null for an id that this level does not have.
    [[nodiscard]] const MapArea *area(const QString &id) const;

    /// The closed outline of a ring.
    [[nodiscard]] QPolygonF outline(const MapArea::Ring &ring) const;
    /// True where the point (world units, x from 0 to 1) lies in the area.
    [[nodiscard]] bool contains(const MapArea &area, QPointF world) const;
    /// The area of @p areas that holds the point; null: the sea.
    [[nodiscard]] const MapArea *areaAt(std::span<const MapArea> areas, QPointF world) const;

private:
    [[nodiscard]] bool isInside(const MapArea::Ring &ring, QPointF world) const;
    void readArcs(PackReader &reader, double scale);
    [[nodiscard]] QList<MapArea> readAreas(PackReader &reader) const;
    [[nodiscard]] MapArea::Ring readRing(PackReader &reader) const;
    void indexAreas();

    QList<BorderArc> m_arcs;
    QList<MapArea> m_provinces;
    QList<MapArea> m_countries;
    QHash<QString, const MapArea *> m_areas;
};

} // namespace Hearsay
