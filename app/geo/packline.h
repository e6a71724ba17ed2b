// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/geo/packreader.h"

#include <QList>
#include <QPointF>
#include <QRectF>

namespace Hearsay {

/// Turns the integers of a line in a pack (longitude and latitude of the first point, then the
/// steps to each further one, in units of 1/scale degree) into points in world units.
class PackLine
{
public:
    /// @p reader fails for numbers that are no line on the globe. @p scale: at least 1.
    PackLine(PackReader &reader, double scale)
        : m_reader(reader)
        , m_scale(scale)
    {
    }

    void add(qint64 number);
    /// The points; at least two, else the reader has failed.
    [[nodiscard]] QList<QPointF> finish();

    /// An array of integers as a line.
    [[nodiscard]] static QList<QPointF> read(PackReader &reader, double scale);
    /// The bounding box, a little larger than the points: QRectF::intersects() is false for boxes
    /// without a height, and the border along the 49th parallel has none.
    [[nodiscard]] static QRectF boxOf(const QList<QPointF> &points);

private:
    PackReader &m_reader;
    double m_scale;
    qint64 m_longitude = 0;
    qint64 m_latitude = 0;
    bool m_isLatitude = false;
    QList<QPointF> m_points;
};

} // namespace Hearsay
