// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/symbolspread.h"

#include "app/geo/labelplacer.h"
#include "app/geo/mapsymbols.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Hearsay {

namespace {

constexpr int directions = 24;
constexpr double step = 3;           ///< pixels from one ring of spots to the next
constexpr double pointHalf = 3;      ///< half of what the dot at the end of a line covers
constexpr qsizetype mostMoved = 60;  ///< looking for room takes time

class Spread
{
public:
    Spread(QList<MapSymbol> &symbols, const QList<MapPlace> &places)
        : m_symbols(symbols)
        , m_places(places)
    {
    }

    void block(const QRectF &rect) { m_room.block(rect); }

    void spread()
    {
        QList<qsizetype> order(m_symbols.size());
        std::ranges::generate(order, [i = qsizetype(0)]() mutable { return i++; });
        std::ranges::sort(order, {}, [this](qsizetype i) {
            const MapSymbol &symbol = m_symbols[i];
            return std::pair(m_places[symbol.place].precision, symbol.place);
        });
        // All that can stay do so before anything is moved over their heads.
        QList<qsizetype> crowded;
        for (const qsizetype i : std::as_const(order)) {
            const QRectF rect = rectAt(m_symbols[i], m_symbols[i].point);
            if (m_room.isFree(rect))
                take(rect);
            else
                crowded.append(i);
        }
        for (const qsizetype i : std::as_const(crowded))
            m_room.block(pointRect(m_symbols[i].point));
        if (crowded.size() > mostMoved)
            crowded.resize(mostMoved);
        for (const qsizetype i : std::as_const(crowded))
            move(m_symbols[i]);
    }

private:
    static QRectF pointRect(QPointF point)
    {
        return QRectF(point, QSizeF(0, 0)).adjusted(-pointHalf, -pointHalf, pointHalf, pointHalf);
    }
    QRectF rectAt(const MapSymbol &symbol, QPointF at) const
    {
        return symbolRect(m_places[symbol.place].precision).translated(at);
    }
    void take(const QRectF &rect)
    {
        m_room.block(rect);
        m_taken.append(rect);
    }

    /// From what is in the way to the symbol; east for those at the very same point.
    QPointF away(const QRectF &rect) const
    {
        QPointF sum;
        for (const QRectF &other : m_taken) {
            if (other.intersects(rect))
                sum += rect.center() - other.center();
        }
        const double length = std::hypot(sum.x(), sum.y());
        return length < 0.5 ? QPointF(1, 0) : sum / length;
    }

    void move(MapSymbol &symbol)
    {
        const QPointF wanted = away(rectAt(symbol, symbol.point));
        for (double radius = 2 * step; radius <= farthestSpread; radius += step) {
            double best = -2;
            for (int i = 0; i < directions; ++i) {
                const double angle = 2 * std::numbers::pi * i / directions;
                const QPointF direction(std::cos(angle), std::sin(angle));
                const double along = QPointF::dotProduct(direction, wanted);
                const QPointF at = symbol.point + direction * radius;
                if (along > best && m_room.isFree(rectAt(symbol, at))) {
                    best = along;
                    symbol.at = at;
                }
            }
            if (best > -2) {
                take(rectAt(symbol, symbol.at));
                return;
            }
        }
    }

    QList<MapSymbol> &m_symbols;
    const QList<MapPlace> &m_places;
    LabelPlacer m_room;
    QList<QRectF> m_taken;
};

} // namespace

void spreadSymbols(QList<MapSymbol> &symbols, const QList<MapDisc> &discs,
                   const QList<MapPlace> &places)
{
    Spread spread(symbols, places);
    for (const MapDisc &disc : discs) {
        const double radius = clusterRadius(disc.cluster.members.size());
        spread.block(QRectF(disc.at - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)));
    }
    spread.spread();
}

} // namespace Hearsay
