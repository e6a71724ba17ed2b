// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/labelplacer.h"

#include <algorithm>
#include <cmath>

namespace Hearsay {

namespace {

constexpr double cell = 64;

} // namespace

template<typename Visit>
void LabelPlacer::forCells(const QRectF &rect, const Visit &visit) const
{
    const auto index = [](double at) { return static_cast<int>(std::floor(at / cell)); };
    for (int x = index(rect.left()); x <= index(rect.right()); ++x) {
        for (int y = index(rect.top()); y <= index(rect.bottom()); ++y)
            visit(std::pair(x, y));
    }
}

void LabelPlacer::block(const QRectF &rect)
{
    const int number = static_cast<int>(m_taken.size());
    m_taken.append(rect);
    forCells(rect, [&](std::pair<int, int> key) { m_cells[key].append(number); });
}

bool LabelPlacer::isFree(const QRectF &rect) const
{
    bool isFree = true;
    forCells(rect, [&](std::pair<int, int> key) {
        const auto found = m_cells.constFind(key);
        if (!isFree || found == m_cells.constEnd())
            return;
        isFree = std::ranges::none_of(*found,
                                      [&](int number) { return m_taken[number].intersects(rect); });
    });
    return isFree;
}

std::optional<int> LabelPlacer::place(const QList<QRectF> &candidates, int preferred)
{
    const auto take = [&](int index) -> std::optional<int> {
        if (index < 0 || index >= candidates.size() || !isFree(candidates[index]))
            return std::nullopt;
        block(candidates[index]);
        return index;
    };
    if (const auto same = take(preferred))
        return same;
    for (int i = 0; i < candidates.size(); ++i) {
        if (const auto found = take(i))
            return found;
    }
    return std::nullopt;
}

QList<QRectF> besidePin(const QRectF &pin, const QSizeF &name, double gap, bool isMirrored)
{
    const double w = name.width();
    const double h = name.height();
    const double left = pin.left() - gap - w;
    const double right = pin.right() + gap;
    const double above = pin.top() - gap - h;
    const double below = pin.bottom() + gap;
    const double middleX = pin.center().x() - w / 2;
    const double middleY = pin.center().y() - h / 2;
    const double first = isMirrored ? left : right;
    const double second = isMirrored ? right : left;
    QList<QRectF> candidates;
    for (const QPointF corner :
         {QPointF(first, middleY), QPointF(second, middleY), QPointF(middleX, above),
          QPointF(middleX, below), QPointF(first, above), QPointF(first, below),
          QPointF(second, below), QPointF(second, above)})
        candidates.append(QRectF(corner, name));
    return candidates;
}

QList<QRectF> inArea(QPointF label, const QSizeF &name)
{
    QRectF rect({}, name);
    rect.moveCenter(label);
    const double h = name.height();
    const double w = name.width();
    QList<QRectF> candidates;
    for (const QPointF by :
         {QPointF(0, 0), QPointF(0, -h * 1.2), QPointF(0, h * 1.2), QPointF(-w * 0.6, 0),
          QPointF(w * 0.6, 0), QPointF(0, -h * 2.4), QPointF(0, h * 2.4)})
        candidates.append(rect.translated(by));
    return candidates;
}

} // namespace Hearsay
