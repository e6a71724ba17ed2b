// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QPointF>
#include <QRectF>

namespace Hearsay {

/// Points that are too close to each other to be shown one by one.
struct PlaceCluster
{
    QPointF centre;     ///< world units: the mean of its points
    QRectF box;         ///< of its points; may be empty
    QList<int> members; ///< indexes of the points; one: no cluster but the point itself
};

/// Groups points by a grid of the world: the cells belong to the world and the whole zoom, so
/// groups neither change nor jump while the map is moved. Worked out once for each whole zoom.
class PlaceClusters
{
public:
    /// A cell's side in pixels at its whole zoom.
    static constexpr double cellPixels = 64;

    /// World units, x from 0 to 1. Forgets all groups.
    void setPoints(QList<QPointF> points);
    [[nodiscard]] const QList<PlaceCluster> &at(double zoom);

private:
    QList<QPointF> m_points;
    QHash<int, QList<PlaceCluster>> m_byZoom;
};

} // namespace Hearsay
