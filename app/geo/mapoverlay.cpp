// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/mapoverlay.h"

#include "app/geo/labelplacer.h"
#include "app/geo/mapsymbols.h"

#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace Hearsay {

namespace {

constexpr double provinceNamesFrom = 5.5;
constexpr double gap = 2;
constexpr double labelPadding = 2; ///< room for the halo
constexpr double edge = 24; ///< what is farther out of sight than this shows nothing of itself
constexpr int mostPlaceNames = 400;

class OverlayLayout
{
public:
    OverlayLayout(const OverlayRequest &request, PlaceClusters &clusters)
        : m_request(request)
        , m_clusters(clusters)
        , m_room(QRectF({}, request.viewport.size))
    {
        m_overlay.viewport = request.viewport;
        m_overlay.places = request.places;
        m_overlay.selected = request.selected;
        for (const LabelStyle style :
             {LabelStyle::Place, LabelStyle::Province, LabelStyle::Country})
            m_metrics.append(QFontMetricsF(labelFont(style, request.font)));
    }

    MapOverlay layOut()
    {
        addSymbols();
        spreadCoincident();
        std::ranges::stable_sort(m_overlay.symbols, [this](const MapSymbol &a, const MapSymbol &b) {
            const bool aSelected = isSelected(a);
            const bool bSelected = isSelected(b);
            // Nearer ones over those behind them.
            return aSelected != bSelected ? bSelected : a.at.y() < b.at.y();
        });
        for (const MapSymbol &symbol : std::as_const(m_overlay.symbols))
            m_placer.block(symbolRect(placeOf(symbol).precision).translated(symbol.at));
        for (const MapDisc &disc : std::as_const(m_overlay.discs)) {
            const double radius = clusterRadius(disc.cluster.members.size()) + 1;
            m_placer.block(
                QRectF(disc.at - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)));
        }
        namePlaces();
        if (m_request.areas) {
            nameAreas(m_request.areas->countries(), LabelStyle::Country);
            if (m_request.viewport.zoom >= provinceNamesFrom)
                nameAreas(m_request.areas->provinces(), LabelStyle::Province);
        }
        return std::move(m_overlay);
    }

private:
    const MapPlace &placeOf(const MapSymbol &symbol) const
    {
        return m_overlay.places[symbol.place];
    }
    bool isSelected(const MapSymbol &symbol) const
    {
        return m_request.selected.contains(placeOf(symbol).id);
    }

    /// Where the symbol of a place belongs: an area's is at home in the area, not at a point that
    /// would claim to be exact.
    QPointF pointOf(const MapPlace &place) const
    {
        const AreaInfo *area = place.areas.isEmpty() || !m_request.areas
                                   ? nullptr
                                   : m_request.areas->area(place.areas.first());
        return area ? area->label : place.world;
    }

    /// A few places at the same point: no zoom would part them, so they stand in a ring.
    bool cannotBeSplit(const PlaceCluster &cluster) const
    {
        constexpr double same = 3; // pixels
        constexpr qsizetype most = 12;
        const QSizeF size = cluster.box.size() * m_request.viewport.scale();
        return m_request.viewport.zoom >= closestFit && cluster.members.size() <= most
               && std::max(size.width(), size.height()) < same;
    }

    /// In sight, or no more than @p margin pixels out of it.
    bool isInRoom(QPointF at, double margin) const
    {
        return m_room.adjusted(-margin, -margin, margin, margin).contains(at);
    }

    void addSymbol(int place)
    {
        const QPointF at = m_request.viewport.toScreen(pointOf(m_request.places[place]));
        if (isInRoom(at, edge))
            m_overlay.symbols.append({place, at, at});
    }

    void addSymbols()
    {
        if (m_request.places.size() <= mostSinglePlaces) {
            for (int i = 0; i < m_request.places.size(); ++i)
                addSymbol(i);
            return;
        }
        for (const PlaceCluster &cluster : m_clusters.at(m_request.viewport.zoom)) {
            const QPointF at = m_request.viewport.toScreen(cluster.centre);
            // Its members are no farther than a cell from its middle.
            if (!isInRoom(at, edge + 2 * PlaceClusters::cellPixels))
                continue;
            PlaceCluster rest = cluster;
            for (const int member : cluster.members) {
                if (m_request.selected.contains(m_request.places[member].id)) {
                    addSymbol(member);
                    rest.members.removeOne(member);
                }
            }
            if (rest.members.size() == 1 || cannotBeSplit(rest)) {
                for (const int member : std::as_const(rest.members))
                    addSymbol(member);
            } else if (!rest.members.isEmpty() && isInRoom(at, edge)) {
                m_overlay.discs.append({rest, at});
            }
        }
    }

    /// Places at the same point stand in a ring around it.
    void spreadCoincident()
    {
        QHash<std::pair<int, int>, QList<qsizetype>> byPixel;
        for (qsizetype i = 0; i < m_overlay.symbols.size(); ++i) {
            const QPoint pixel = (m_overlay.symbols[i].point / 3).toPoint();
            byPixel[{pixel.x(), pixel.y()}].append(i);
        }
        for (const QList<qsizetype> &same : std::as_const(byPixel)) {
            if (same.size() < 2)
                continue;
            const auto count = static_cast<double>(same.size());
            const double radius = std::max(14.0, 22 * count / (2 * std::numbers::pi));
            for (qsizetype i = 0; i < same.size(); ++i) {
                const double angle = 2 * std::numbers::pi * (static_cast<double>(i) / count);
                m_overlay.symbols[same[i]].at += QPointF(std::cos(angle), std::sin(angle)) * radius;
            }
        }
    }

    QSizeF sizeOf(const QString &text, LabelStyle style) const
    {
        const QFontMetricsF &metrics = m_metrics[static_cast<int>(style)];
        return {std::ceil(metrics.horizontalAdvance(text)) + 2 * labelPadding,
                std::ceil(metrics.height()) + labelPadding};
    }

    void addLabel(const QString &key, const QString &text, LabelStyle style,
                  const QList<QRectF> &candidates, QUuid place)
    {
        if (text.isEmpty())
            return;
        const auto slot = m_placer.place(candidates, m_request.slots.value(key, -1));
        if (!slot)
            return;
        m_overlay.slots.insert(key, *slot);
        m_overlay.labels.append({text, candidates[*slot], style, place});
    }

    void namePlaces()
    {
        int named = 0;
        const auto name = [&](const MapSymbol &symbol) {
            const MapPlace &place = placeOf(symbol);
            if (place.name.isEmpty() || ++named > mostPlaceNames)
                return;
            const QRectF pin = symbolRect(place.precision).translated(symbol.at);
            addLabel(
                place.id.toString(), place.name, LabelStyle::Place,
                besidePin(pin, sizeOf(place.name, LabelStyle::Place), gap, m_request.isMirrored),
                place.id);
        };
        for (const bool wanted : {true, false}) {
            for (const MapSymbol &symbol : std::as_const(m_overlay.symbols)) {
                if (isSelected(symbol) == wanted)
                    name(symbol);
            }
        }
    }

    void nameAreas(const QList<AreaInfo> &areas, LabelStyle style)
    {
        QSet<QString> named;
        for (const MapPlace &place : std::as_const(m_overlay.places))
            named.unite(QSet<QString>(place.areas.begin(), place.areas.end()));
        QList<const AreaInfo *> shown;
        for (const AreaInfo &area : areas) {
            // The world's copies: a name stands once, where the nearest copy is.
            if (area.zoom <= m_request.viewport.zoom + 0.5 && !named.contains(area.id)
                && m_room.contains(m_request.viewport.toScreen(area.label)))
                shown.append(&area);
        }
        std::ranges::stable_sort(shown, {}, &AreaInfo::zoom);
        for (const AreaInfo *area : std::as_const(shown)) {
            const QString text = m_request.areas->name(*area, m_request.language);
            addLabel(area->id, text, style,
                     inArea(m_request.viewport.toScreen(area->label), sizeOf(text, style)), {});
        }
    }

    const OverlayRequest &m_request;
    PlaceClusters &m_clusters;
    const QRectF m_room;
    QList<QFontMetricsF> m_metrics;
    LabelPlacer m_placer;
    MapOverlay m_overlay;
};

} // namespace

MapOverlay layOutOverlay(const OverlayRequest &request, PlaceClusters &clusters)
{
    return OverlayLayout(request, clusters).layOut();
}

QFont labelFont(LabelStyle style, const QFont &font)
{
    QFont result = font;
    const double pixels = QFontInfo(font).pixelSize();
    switch (style) {
    case LabelStyle::Place:
        result.setPixelSize(static_cast<int>(std::round(pixels)));
        result.setWeight(QFont::DemiBold);
        break;
    case LabelStyle::Province:
        result.setPixelSize(static_cast<int>(std::round(pixels * 0.85)));
        result.setItalic(true);
        break;
    case LabelStyle::Country:
        result.setPixelSize(static_cast<int>(std::round(pixels * 0.95)));
        result.setLetterSpacing(QFont::PercentageSpacing, 108);
        break;
    }
    return result;
}

QUuid MapOverlay::placeAt(QPointF point, double reach) const
{
    // The one painted last lies on top.
    for (auto symbol = symbols.crbegin(); symbol != symbols.crend(); ++symbol) {
        const MapPlace &place = places[symbol->place];
        if (symbolRect(place.precision)
                .translated(symbol->at)
                .adjusted(-reach, -reach, reach, reach)
                .contains(point))
            return place.id;
    }
    const auto label = std::ranges::find_if(
        labels, [&](const MapLabel &l) { return !l.place.isNull() && l.rect.contains(point); });
    return label == labels.end() ? QUuid() : label->place;
}

const MapDisc *MapOverlay::discAt(QPointF point) const
{
    const auto disc = std::ranges::find_if(discs, [&](const MapDisc &d) {
        const QPointF by = d.at - point;
        return std::hypot(by.x(), by.y()) <= clusterRadius(d.cluster.members.size()) + 2;
    });
    return disc == discs.end() ? nullptr : &*disc;
}

const MapSymbol *MapOverlay::symbolOf(QUuid place) const
{
    const auto symbol = std::ranges::find_if(
        symbols, [&](const MapSymbol &s) { return places[s.place].id == place; });
    return symbol == symbols.end() ? nullptr : &*symbol;
}

} // namespace Hearsay
