// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/geo/mapoverlay.h"
#include "app/geo/maptheme.h"

#include <QCache>
#include <QImage>

class QPainter;

namespace Hearsay {

/// Paints symbols and names. On screen the names are kept as pictures, since their halos take
/// long; in vector files they are text.
class OverlayPainter
{
public:
    OverlayPainter();

    /// The painter's origin is the top left corner of the overlay's viewport; what lies outside
    /// @p seen (its pixels) is left out. @p font: of the window.
    void paint(QPainter &painter, const MapOverlay &overlay, const MapTheme &theme,
               const QFont &font, const QRectF &seen);
    /// The same without kept pictures, for vector files and for other threads.
    static void paintVector(QPainter &painter, const MapOverlay &overlay, const MapTheme &theme,
                            const QFont &font);

private:
    [[nodiscard]] const QImage *picture(const MapLabel &label, const MapTheme &theme,
                                        const QFont &font, double pixelRatio);

    QCache<QString, QImage> m_pictures;
    MapTheme m_theme;
    QFont m_font;
};

} // namespace Hearsay
