// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/geo/basemapareas.h"
#include "app/geo/mapplace.h"
#include "app/geo/mapprojection.h"
#include "app/geo/placeclusters.h"

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QLineF>
#include <QSet>

namespace Hearsay {

enum class LabelStyle { Place, Province, Country };

/// A name on the map.
struct MapLabel
{
    QString text;
    QRectF rect; ///< where the layout's viewport has it, pixels
    LabelStyle style = LabelStyle::Place;
    QUuid place;   ///< null: a name of the map itself
    QLineF leader; ///< from the symbol to a name that found no room right beside it; else null
};

/// The symbol of a place.
struct MapSymbol
{
    int place = 0; ///< index in MapOverlay::places
    QPointF at;    ///< where its point is drawn, pixels
    QPointF point; ///< where it belongs; another where it had to give way, see spreadSymbols()
};

/// Several places as one disc.
struct MapDisc
{
    PlaceCluster cluster;
    QPointF at;
};

/// How much room names take. Remembered, since to measure a screenful of them takes longer than
/// all else of a layout.
class NameSizes
{
public:
    /// Of the window. Forgets what was measured in another one.
    void setFont(const QFont &font);
    /// With room for the outline.
    [[nodiscard]] QSizeF sizeOf(const QString &text, LabelStyle style);

private:
    QFont m_font;
    QList<QFontMetricsF> m_metrics; ///< by style; empty: no font yet
    QHash<std::pair<LabelStyle, QString>, QSizeF> m_sizes;
};

/// What is asked of layOutOverlay().
struct OverlayRequest
{
    MapViewport
        viewport; ///< may be larger than what is seen, so that the layout can be moved with it
    QRectF room = {};              ///< what is seen of it, where names are put first; null: all
    QList<MapPlace> places;
    QSet<QUuid> selected; ///< drawn last, named first, never in a disc
    QFont font;
    QString language; ///< of the map's own names, "fa"
    bool isMirrored = false;
    const BasemapAreas *areas =
        nullptr;               ///< null while the map has not been read: no names of its own
    QHash<QString, int> slots; ///< of the layout before: names stay where they were
};

/// Symbols and names of the map, laid out for one viewport: names overlap neither each other nor a
/// symbol. A value: painting moves it as a whole while the map is moved.
struct MapOverlay
{
    MapViewport viewport;
    QList<MapPlace> places;
    QSet<QUuid> selected;
    QList<MapSymbol> symbols; ///< in the order in which they are painted
    QList<MapDisc> discs;
    QList<MapLabel> labels;
    QHash<QString, int> slots;

    /// The place whose symbol, then whose name is at @p point (pixels of the layout's viewport)
    /// or within @p reach of it; null: none.
    [[nodiscard]] QUuid placeAt(QPointF point, double reach) const;
    [[nodiscard]] const MapDisc *discAt(QPointF point) const;
    [[nodiscard]] const MapSymbol *symbolOf(QUuid place) const;
};

/// How close the map goes by itself, to a single place or into a disc.
inline constexpr double closestFit = 7.5;

/// With more located places than this, those near each other are drawn as one disc.
inline constexpr qsizetype mostSinglePlaces = 60;

/// @p clusters: of the request's places, in their order; kept by the caller as long as they stay,
/// @p sizes from layout to layout.
[[nodiscard]] MapOverlay layOutOverlay(const OverlayRequest &request, PlaceClusters &clusters,
                                       NameSizes &sizes);

/// The font of a name; @p font is that of the window.
[[nodiscard]] QFont labelFont(LabelStyle style, const QFont &font);

} // namespace Hearsay
