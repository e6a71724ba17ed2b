// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/packline.h"

#include "app/geo/mapprojection.h"

#include <QPolygonF>

#include <cmath>

namespace Hearsay {

using namespace Qt::StringLiterals;

void PackLine::add(qint64 number)
{
    qint64 &sum = m_isLatitude ? m_latitude : m_longitude;
    const double most = (m_isLatitude ? 90.0 : 180.0) * m_scale;
    // Before the addition, which could overflow.
    if (std::abs(static_cast<double>(number)) > 2 * most
        || std::abs(static_cast<double>(sum) + static_cast<double>(number)) > most + 1) {
        m_reader.fail("a point off the globe"_L1);
        return;
    }
    sum += number;
    if (m_isLatitude) {
        m_points.append(MapProjection::toWorld(static_cast<double>(m_latitude) / m_scale,
                                               static_cast<double>(m_longitude) / m_scale));
    }
    m_isLatitude = !m_isLatitude;
}

QList<QPointF> PackLine::finish()
{
    if (m_isLatitude || m_points.size() < 2)
        m_reader.fail("half a line"_L1);
    m_points.squeeze();
    return std::move(m_points);
}

QList<QPointF> PackLine::read(PackReader &reader, double scale)
{
    PackLine line(reader, scale);
    reader.readIntegers([&line](qint64 number) { line.add(number); });
    return line.finish();
}

QRectF PackLine::boxOf(const QList<QPointF> &points)
{
    constexpr double margin = 1e-9;
    return QPolygonF(points).boundingRect().adjusted(-margin, -margin, margin, margin);
}

} // namespace Hearsay
