// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/geo/mapoverlay.h"
#include "app/geo/maptheme.h"

class QPainter;

namespace Hearsay {

class NamePictures;

/// Paints symbols and names on the screen. The painter's origin is the top left corner of the
/// overlay's viewport; what lies outside @p seen (its pixels) is left out, and so are names that
/// @p names has no pictures of.
void paintOverlay(QPainter &painter, const MapOverlay &overlay, const NamePictures &names,
                  const QRectF &seen);
/// The same with all names as text, for vector files and for other threads. @p font: of the window.
void paintOverlayVector(QPainter &painter, const MapOverlay &overlay, const MapTheme &theme,
                        const QFont &font);

} // namespace Hearsay
