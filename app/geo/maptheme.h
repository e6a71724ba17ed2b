// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPalette;

namespace Hearsay {

/// The colours of the map. Nothing is told by colour alone: see mapsymbols.h.
struct MapTheme
{
    QColor water;
    QColor land;
    QColor coast;
    QColor river;
    QColor provinceBorder;
    QColor countryBorder;
    QColor provinceName;
    QColor countryName;
    QColor text;  ///< names of places
    QColor halo;  ///< around all names
    QColor place; ///< pins, rings and areas
    QColor rim;   ///< the thin line around pins
    QColor selected;
    QColor disputed;
    double borderWidth = 1; ///< times the usual

    [[nodiscard]] static MapTheme light();
    [[nodiscard]] static MapTheme dark();
    /// Black on white or white on black, borders twice as wide.
    [[nodiscard]] static MapTheme highContrast(bool isDark);
    /// The one that goes with the window. A palette of pure black and white asks for high contrast.
    [[nodiscard]] static MapTheme forPalette(const QPalette &palette);

    bool operator==(const MapTheme &) const = default;
};

} // namespace Hearsay
