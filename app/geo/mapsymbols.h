// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/geo/mapplace.h"
#include "app/geo/maptheme.h"

#include <QRectF>

class QPainter;

/// What stands on the map for a place. Its form tells how exact the place is (a pin: exact; a
/// ring: near; a hollow square on a shaded area: district, province, country), the sign inside
/// what it is to its claims, a scalloped edge that a claim about it is disputed.
namespace Hearsay {

/// What the symbol covers, around the point (0, 0) that it marks.
[[nodiscard]] QRectF symbolRect(PlacePrecision precision);

/// Draws the symbol of @p place with its point at @p at.
void paintSymbol(QPainter &painter, QPointF at, const MapPlace &place, const MapTheme &theme,
                 bool isSelected);

/// Draws the sign of a role alone, in @p box.
void paintRoleSign(QPainter &painter, const QRectF &box, std::optional<PlaceRole> role,
                   const QColor &ink);

/// Radius in pixels of the disc that stands for several places.
[[nodiscard]] double clusterRadius(qsizetype count);
void paintCluster(QPainter &painter, QPointF at, qsizetype count, const MapTheme &theme,
                  const QFont &font);

} // namespace Hearsay
