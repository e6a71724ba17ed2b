// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/geo/packreader.h"

#include <QList>
#include <QPolygonF>
#include <QRectF>

#include <expected>

namespace Hearsay {

/// A line of the map in world units, with its bounding box.
struct MapLine
{
    QPolygonF points;
    QRectF box;
};

/// Lakes, rivers and the borders that are disputed. Immutable once read.
class BasemapWater
{
public:
    /// The first line of a lake is its shore, the others those of its islands.
    using Lake = QList<MapLine>;

    /// Reads a pack "hearsay-water" of version 1, see resources/maps/README.md.
    [[nodiscard]] static std::expected<BasemapWater, PackError> read(const QString &path);
    [[nodiscard]] static std::expected<BasemapWater, PackError> parse(const QByteArray &bytes,
                                                                      const QString &path);

    [[nodiscard]] const QList<Lake> &lakes() const { return m_lakes; }
    [[nodiscard]] const QList<MapLine> &rivers() const { return m_rivers; }
    [[nodiscard]] const QList<MapLine> &disputedBorders() const { return m_disputed; }

private:
    QList<Lake> m_lakes;
    QList<MapLine> m_rivers;
    QList<MapLine> m_disputed;
};

} // namespace Hearsay
