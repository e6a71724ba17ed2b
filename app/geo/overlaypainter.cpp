// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/overlaypainter.h"

#include "app/geo/mapsymbols.h"
#include "app/geo/namepictures.h"

#include <QPainter>

namespace Hearsay {

namespace {

constexpr double reach = 40; ///< how far a symbol, with its line, may come into sight from outside

void paintLeader(QPainter &painter, const QLineF &line, const MapTheme &theme)
{
    painter.setPen(QPen(theme.halo, 3.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(line);
    painter.setPen(QPen(theme.text, 1.2));
    painter.drawLine(line);
}

/// The lines come first: none may cross a symbol.
void paintLeaders(QPainter &painter, const MapOverlay &overlay, const MapTheme &theme)
{
    constexpr double dot = 2.5;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const MapSymbol &symbol : overlay.symbols) {
        if (symbol.at == symbol.point)
            continue;
        paintLeader(painter, {symbol.point, symbol.at}, theme);
        painter.setPen(QPen(theme.halo, 1));
        painter.setBrush(theme.text);
        painter.drawEllipse(symbol.point, dot, dot);
    }
    for (const MapLabel &label : overlay.labels) {
        if (!label.leader.isNull())
            paintLeader(painter, label.leader, theme);
    }
    painter.restore();
}

void paintSymbols(QPainter &painter, const MapOverlay &overlay, const MapTheme &theme,
                  const QFont &font, const QRectF &seen)
{
    const QRectF near = seen.adjusted(-reach, -reach, reach, reach);
    for (const MapDisc &disc : overlay.discs) {
        if (near.contains(disc.at))
            paintCluster(painter, disc.at, disc.cluster.members.size(), theme, font);
    }
    for (const MapSymbol &symbol : overlay.symbols) {
        if (!near.contains(symbol.at))
            continue;
        const MapPlace &place = overlay.places[symbol.place];
        paintSymbol(painter, symbol.at, place, theme, overlay.selected.contains(place.id));
    }
}

} // namespace

void paintOverlay(QPainter &painter, const MapOverlay &overlay, const NamePictures &names,
                  const QRectF &seen)
{
    const NameStyle &style = names.style();
    const auto paintNames = [&](bool ofPlaces) {
        for (const MapLabel &label : overlay.labels) {
            if ((label.style == LabelStyle::Place) != ofPlaces || !label.rect.intersects(seen))
                continue;
            if (const QImage *image = names.find(label))
                painter.drawImage(label.rect.topLeft(), *image);
        }
    };
    paintNames(false);
    paintLeaders(painter, overlay, style.theme);
    paintSymbols(painter, overlay, style.theme, style.font, seen);
    paintNames(true);
}

void paintOverlayVector(QPainter &painter, const MapOverlay &overlay, const MapTheme &theme,
                        const QFont &font)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF seen({}, overlay.viewport.size);
    const auto paintNames = [&](bool ofPlaces) {
        for (const MapLabel &label : overlay.labels) {
            if ((label.style == LabelStyle::Place) == ofPlaces && label.rect.intersects(seen))
                paintName(painter, label, theme, font);
        }
    };
    paintNames(false);
    paintLeaders(painter, overlay, theme);
    paintSymbols(painter, overlay, theme, font, seen);
    paintNames(true);
}

} // namespace Hearsay
