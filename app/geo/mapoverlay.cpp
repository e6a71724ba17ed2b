// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/mapoverlay.h"

#include "app/geo/labelplacer.h"
#include "app/geo/mapsymbols.h"
#include "app/geo/symbolspread.h"

#include <QFontInfo>

#include <algorithm>
#include <array>
#include <cmath>

namespace Hearsay {

namespace {

constexpr double provinceNamesFrom = 5.5;
constexpr double gap = 2;
constexpr std::array farGaps{13.0, 26.0}; ///< where there is no room right beside a symbol
constexpr double labelPadding = 2; ///< room for the halo
constexpr double edge = 24; ///< what is farther out of sight than this shows nothing of itself
constexpr int mostPlaceNames = 400;
constexpr qsizetype mostSizes = 20'000; ///< that are remembered

class OverlayLayout
{
public:
    OverlayLayout(const OverlayRequest &request, PlaceClusters &clusters, NameSizes &sizes)
        : m_request(request)
        , m_clusters(clusters)
        , m_sizes(sizes)
        , m_room(QRectF({}, request.viewport.size))
    {
        m_overlay.viewport = request.viewport;
        m_overlay.places = request.places;
        m_overlay.selected = request.selected;
        m_sizes.setFont(request.font);
    }

    MapOverlay layOut()
    {
        addSymbols();
        spreadSymbols(m_overlay.symbols, m_overlay.discs, m_overlay.places);
        // Those out of sight have only told the others how to stand.
        m_overlay.symbols.removeIf(
            [this](const MapSymbol &symbol) { return !isInRoom(symbol.point, edge); });
        std::ranges::stable_sort(m_overlay.symbols, [this](const MapSymbol &a, const MapSymbol &b) {
            const bool aSelected = isSelected(a);
            const bool bSelected = isSelected(b);
            // Nearer ones over those behind them.
            return aSelected != bSelected ? bSelected : a.at.y() < b.at.y();
        });
        for (const MapSymbol &symbol : std::as_const(m_overlay.symbols)) {
            m_placer.block(symbolRect(placeOf(symbol).precision).translated(symbol.at));
            if (symbol.at != symbol.point) {
                constexpr QPointF half(3, 3); // the dot at the end of its line
                m_placer.block(QRectF(symbol.point - half, symbol.point + half));
            }
        }
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
        if (isInRoom(at, edge + 2 * farthestSpread))
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

    void addLabel(const QString &key, const QString &text, LabelStyle style,
                  const QList<QRectF> &candidates, QUuid place)
    {
        if (text.isEmpty())
            return;
        int preferred = m_request.slots.value(key, -1);
        // A name that stands nowhere yet is best where all of it is seen.
        const QRectF room = m_request.room.isNull() ? QRectF({}, m_request.viewport.size) : m_request.room;
        for (int i = 0; preferred < 0 && i < candidates.size(); ++i) {
            if (room.contains(candidates[i]) && m_placer.isFree(candidates[i]))
                preferred = i;
        }
        const auto slot = m_placer.place(candidates, preferred);
        if (!slot)
            return;
        m_overlay.slots.insert(key, *slot);
        m_overlay.labels.append({text, candidates[*slot], style, place, {}});
    }

    /// A line ties a name that stands far from its symbol to it.
    static QLineF leader(const QRectF &pin, const QRectF &name)
    {
        const auto nearest = [](const QRectF &rect, QPointF point) {
            return QPointF(std::clamp(point.x(), rect.left(), rect.right()),
                           std::clamp(point.y(), rect.top(), rect.bottom()));
        };
        const QPointF from = nearest(pin.adjusted(3, 3, -3, -3), name.center());
        return {from, nearest(name.adjusted(2, 2, -2, -2), from)};
    }

    void namePlaces()
    {
        int named = 0;
        const auto name = [&](const MapSymbol &symbol) {
            const MapPlace &place = placeOf(symbol);
            if (place.name.isEmpty() || ++named > mostPlaceNames)
                return;
            const QRectF pin = symbolRect(place.precision).translated(symbol.at);
            const QSizeF size = m_sizes.sizeOf(place.name, LabelStyle::Place);
            QList<QRectF> candidates = besidePin(pin, size, gap, m_request.isMirrored);
            const qsizetype beside = candidates.size();
            // Of many, some go without a name rather than to fill the map with lines.
            if (m_request.places.size() <= mostSinglePlaces) {
                for (const double far : farGaps)
                    candidates += besidePin(pin, size, far, m_request.isMirrored);
            }
            const QString key = place.id.toString();
            const qsizetype before = m_overlay.labels.size();
            addLabel(key, place.name, LabelStyle::Place, candidates, place.id);
            if (m_overlay.labels.size() > before && m_overlay.slots.value(key) >= beside)
                m_overlay.labels.last().leader = leader(pin, m_overlay.labels.last().rect);
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
        for (const MapPlace &place : std::as_const(m_overlay.places)) {
            for (const QString &area : place.areas)
                named.insert(area);
        }
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
                     inArea(m_request.viewport.toScreen(area->label), m_sizes.sizeOf(text, style)), {});
        }
    }

    const OverlayRequest &m_request;
    PlaceClusters &m_clusters;
    NameSizes &m_sizes;
    const QRectF m_room;
    LabelPlacer m_placer;
    MapOverlay m_overlay;
};

} // namespace

void NameSizes::setFont(const QFont &font)
{
    if (font == m_font && !m_metrics.isEmpty())
        return;
    m_font = font;
    m_sizes.clear();
    m_metrics.clear();
    for (const LabelStyle style : {LabelStyle::Place, LabelStyle::Province, LabelStyle::Country})
        m_metrics.append(QFontMetricsF(labelFont(style, font)));
}

QSizeF NameSizes::sizeOf(const QString &text, LabelStyle style)
{
    const std::pair key(style, text);
    if (const auto known = m_sizes.constFind(key); known != m_sizes.constEnd())
        return *known;
    const QFontMetricsF &metrics = m_metrics[static_cast<int>(style)];
    const QSizeF size(std::ceil(metrics.horizontalAdvance(text)) + 2 * labelPadding,
                      std::ceil(metrics.height()) + labelPadding);
    // Nobody looks at so many: whoever wanders all over the world has left most behind.
    if (m_sizes.size() >= mostSizes)
        m_sizes.clear();
    m_sizes.insert(key, size);
    return size;
}

MapOverlay layOutOverlay(const OverlayRequest &request, PlaceClusters &clusters, NameSizes &sizes)
{
    return OverlayLayout(request, clusters, sizes).layOut();
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
