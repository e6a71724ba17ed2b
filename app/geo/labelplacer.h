// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QRectF>

#include <optional>
#include <utility>

namespace Hearsay {

/// Finds room for names: rectangles that overlap neither each other nor what is blocked. Who asks
/// first is served first. Rectangles are found by a grid, so hundreds cost little.
class LabelPlacer
{
public:
    /// Nothing may cover this: a pin.
    void block(const QRectF &rect);
    /// Takes the first of @p candidates that is free, @p preferred before all others (an index;
    /// -1: none): a name stays where it was as long as it can. Nothing when none is free.
    [[nodiscard]] std::optional<int> place(const QList<QRectF> &candidates, int preferred = -1);
    [[nodiscard]] bool isFree(const QRectF &rect) const;

private:
    template<typename Visit>
    void forCells(const QRectF &rect, const Visit &visit) const;

    QList<QRectF> m_taken;
    QHash<std::pair<int, int>, QList<int>> m_cells;
};

/// Where a name may stand beside a pin: east, west, north, south, then the corners, @p gap pixels
/// away from @p pin. Where the language runs from right to left, west comes first.
[[nodiscard]] QList<QRectF> besidePin(const QRectF &pin, const QSizeF &name, double gap,
                                      bool isMirrored);
/// Where a name may stand in an area: around its label point, and a little above and below.
[[nodiscard]] QList<QRectF> inArea(QPointF label, const QSizeF &name);

} // namespace Hearsay
