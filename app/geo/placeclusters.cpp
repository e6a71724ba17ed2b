// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/placeclusters.h"

#include "app/geo/mapprojection.h"

#include <cmath>

namespace Hearsay {

void PlaceClusters::setPoints(QList<QPointF> points)
{
    m_points = std::move(points);
    m_byZoom.clear();
}

const QList<PlaceCluster> &PlaceClusters::at(double zoom)
{
    const int whole = static_cast<int>(std::floor(zoom));
    if (const auto known = m_byZoom.constFind(whole); known != m_byZoom.constEnd())
        return *known;
    const double cell = cellPixels / (MapProjection::worldPixels * std::exp2(whole));
    QList<PlaceCluster> &clusters = m_byZoom[whole];
    QHash<std::pair<int, int>, qsizetype> byCell;
    byCell.reserve(m_points.size());
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        const QPointF point = m_points[i];
        const std::pair key(static_cast<int>(std::floor(point.x() / cell)),
                            static_cast<int>(std::floor(point.y() / cell)));
        const auto found = byCell.constFind(key);
        if (found == byCell.constEnd()) {
            byCell.insert(key, clusters.size());
            clusters.append({point, QRectF(point, point), {static_cast<int>(i)}});
            continue;
        }
        PlaceCluster &cluster = clusters[*found];
        const auto count = static_cast<double>(cluster.members.size());
        cluster.members.append(static_cast<int>(i));
        cluster.centre = (cluster.centre * count + point) / (count + 1);
        cluster.box.setCoords(
            std::min(cluster.box.left(), point.x()), std::min(cluster.box.top(), point.y()),
            std::max(cluster.box.right(), point.x()), std::max(cluster.box.bottom(), point.y()));
    }
    return clusters;
}

} // namespace Hearsay
