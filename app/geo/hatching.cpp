// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/hatching.h"

#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace Hearsay {

QList<QLineF> hatching(const QPainterPath &path, const HatchPattern &pattern, const QRectF &room)
{
    const double slope = pattern.isRising ? 1 : -1;
    // The same all along a line: it tells the lines apart.
    const auto height = [slope](QPointF point) { return point.y() + slope * point.x(); };
    const double start = height(pattern.anchor);
    const double left = std::min(slope * room.left(), slope * room.right());
    const double right = std::max(slope * room.left(), slope * room.right());
    const auto number = [&](double at) { return static_cast<qint64>(std::ceil((at - start) / pattern.step)); };
    const qint64 first = number(room.top() + left);
    const qint64 end = number(room.bottom() + right);
    if (room.isEmpty() || end <= first)
        return {};

    // Where each line crosses the edge of the path.
    QList<QList<double>> crossings(end - first);
    for (const QPolygonF &polygon : path.toSubpathPolygons()) {
        for (qsizetype i = 0; i < polygon.size(); ++i) {
            const QPointF from = polygon[i];
            const QPointF to = polygon[(i + 1) % polygon.size()];
            const double before = height(from);
            const double after = height(to);
            // A corner belongs to one of its two sides.
            const qint64 stop = std::min(number(std::max(before, after)), end);
            for (qint64 line = std::max(number(std::min(before, after)), first); line < stop; ++line) {
                const double at = start + static_cast<double>(line) * pattern.step;
                const double along = (at - before) / (after - before);
                crossings[line - first].append(from.x() + along * (to.x() - from.x()));
            }
        }
    }

    QList<QLineF> lines;
    for (qint64 line = first; line < end; ++line) {
        QList<double> &edges = crossings[line - first];
        std::ranges::sort(edges);
        const double at = start + static_cast<double>(line) * pattern.step;
        const auto y = [&](double x) { return at - slope * x; };
        const double low = std::max(room.left(), std::min(slope * (at - room.top()), slope * (at - room.bottom())));
        const double high = std::min(room.right(), std::max(slope * (at - room.top()), slope * (at - room.bottom())));
        for (qsizetype i = 0; i + 1 < edges.size(); i += 2) {
            const double from = std::max(edges[i], low);
            const double to = std::min(edges[i + 1], high);
            if (from < to)
                lines.append({from, y(from), to, y(to)});
        }
    }
    return lines;
}

} // namespace Hearsay
