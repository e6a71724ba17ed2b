// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/geo/mapoverlay.h"

namespace Hearsay {

/// Moves symbols that would lie over each other apart, so that each can be seen and clicked: one
/// stays at its point, exact ones before vague ones, then the order of the places; the others go
/// to the nearest free spot. Depends only on how the symbols lie to each other, so that it comes
/// out the same wherever the map has been moved to.
///
/// @p places: what MapSymbol::place counts. Discs stay where they are. A symbol for which there is
/// no room near by stays at its point.
void spreadSymbols(QList<MapSymbol> &symbols, const QList<MapDisc> &discs,
                   const QList<MapPlace> &places);

/// The farthest that spreadSymbols() moves a symbol, pixels.
inline constexpr double farthestSpread = 72;

} // namespace Hearsay
