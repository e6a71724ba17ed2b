// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/overlaypainter.h"

#include "app/geo/mapsymbols.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <memory>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPictureBytes = 8 * 1024 * 1024;

QColor inkOf(LabelStyle style, const MapTheme &theme)
{
    switch (style) {
    case LabelStyle::Place:
        return theme.text;
    case LabelStyle::Province:
        return theme.provinceName;
    case LabelStyle::Country:
        return theme.countryName;
    }
    Q_UNREACHABLE_RETURN({});
}

/// The name as text over its own outline, so that it can be read on any ground.
void paintName(QPainter &painter, const MapLabel &label, const MapTheme &theme, const QFont &font)
{
    const QFont own = labelFont(label.style, font);
    const QFontMetricsF metrics(own);
    const QPointF base(label.rect.center().x() - metrics.horizontalAdvance(label.text) / 2,
                       label.rect.center().y() + (metrics.ascent() - metrics.descent()) / 2);
    QPainterPath outline;
    outline.addText(base, own, label.text);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.halo, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(outline);
    painter.setPen(inkOf(label.style, theme));
    painter.setFont(own);
    painter.drawText(base, label.text);
}

void paintSymbols(QPainter &painter, const MapOverlay &overlay, const MapTheme &theme,
                  const QFont &font, const QRectF &seen)
{
    constexpr double reach = 40;
    const QRectF near = seen.adjusted(-reach, -reach, reach, reach);
    for (const MapDisc &disc : overlay.discs) {
        if (near.contains(disc.at))
            paintCluster(painter, disc.at, disc.cluster.members.size(), theme, font);
    }
    for (const MapSymbol &symbol : overlay.symbols) {
        if (!near.contains(symbol.at))
            continue;
        if (symbol.at != symbol.point) {
            painter.setPen(QPen(theme.text, 1));
            painter.drawLine(symbol.point, symbol.at);
        }
        const MapPlace &place = overlay.places[symbol.place];
        paintSymbol(painter, symbol.at, place, theme, overlay.selected.contains(place.id));
    }
}

} // namespace

OverlayPainter::OverlayPainter()
    : m_pictures(mostPictureBytes)
{
}

const QImage *OverlayPainter::picture(const MapLabel &label, const MapTheme &theme,
                                      const QFont &font, double pixelRatio)
{
    if (theme != m_theme || font != m_font) {
        m_pictures.clear();
        m_theme = theme;
        m_font = font;
    }
    const QString key =
        u"%1 %2 %3"_s.arg(static_cast<int>(label.style)).arg(pixelRatio).arg(label.text);
    if (const QImage *known = m_pictures.object(key))
        return known;
    auto image = std::make_unique<QImage>((label.rect.size() * pixelRatio).toSize(),
                                          QImage::Format_ARGB32_Premultiplied);
    image->setDevicePixelRatio(pixelRatio);
    image->fill(Qt::transparent);
    QPainter painter(image.get());
    painter.setRenderHint(QPainter::Antialiasing);
    paintName(painter, {label.text, QRectF({}, label.rect.size()), label.style, label.place}, theme,
              font);
    painter.end();
    const QImage *kept = image.get();
    const auto bytes = static_cast<qsizetype>(image->sizeInBytes());
    return m_pictures.insert(key, image.release(), bytes) ? kept : nullptr;
}

void OverlayPainter::paint(QPainter &painter, const MapOverlay &overlay, const MapTheme &theme,
                           const QFont &font, const QRectF &seen)
{
    const double pixelRatio = painter.device()->devicePixelRatioF();
    const auto paintNames = [&](bool ofPlaces) {
        for (const MapLabel &label : overlay.labels) {
            if ((label.style == LabelStyle::Place) != ofPlaces || !label.rect.intersects(seen))
                continue;
            if (const QImage *image = picture(label, theme, font, pixelRatio))
                painter.drawImage(label.rect.topLeft(), *image);
        }
    };
    paintNames(false);
    paintSymbols(painter, overlay, theme, font, seen);
    paintNames(true);
}

void OverlayPainter::paintVector(QPainter &painter, const MapOverlay &overlay,
                                 const MapTheme &theme, const QFont &font)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF seen({}, overlay.viewport.size);
    paintSymbols(painter, overlay, theme, font, seen);
    for (const MapLabel &label : overlay.labels) {
        if (label.rect.intersects(seen))
            paintName(painter, label, theme, font);
    }
}

} // namespace Hearsay
