// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QList>
#include <QRectF>

class QPainterPath;

namespace Hearsay {

/// A set of parallel lines at 45°.
struct HatchPattern
{
    QPointF anchor;  ///< one of the lines goes through it
    double step = 9; ///< from one line to the next, along y
    bool isRising = true; ///< from the lower left to the upper right, else falling
};

/// The pieces of the lines that lie inside @p path (by the odd-even rule) and in @p room. Worked
/// out rather than clipped: the SVG files that Qt writes know no clipping.
[[nodiscard]] QList<QLineF> hatching(const QPainterPath &path, const HatchPattern &pattern,
                                     const QRectF &room);

} // namespace Hearsay
