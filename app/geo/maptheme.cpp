// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/maptheme.h"

#include <QPalette>

namespace Hearsay {

MapTheme MapTheme::light()
{
    return {.water = 0xc7dbe8,
            .land = 0xf6f3ea,
            .coast = 0x7d9db3,
            .river = 0xa3c2d8,
            .provinceBorder = 0xc4bba6,
            .countryBorder = 0x7f7564,
            .provinceName = 0x756b58,
            .countryName = 0x5a5142,
            .text = 0x1f2328,
            .halo = QColor(255, 255, 255, 225),
            .place = 0x24693f,
            .rim = 0xffffff,
            .selected = 0x1f5fa8,
            .disputed = 0xc2401f};
}

MapTheme MapTheme::dark()
{
    return {.water = 0x16222c,
            .land = 0x2b2f33,
            .coast = 0x4c6577,
            .river = 0x38536a,
            .provinceBorder = 0x4b4f52,
            .countryBorder = 0x85847f,
            .provinceName = 0xa5a099,
            .countryName = 0xc4beb4,
            .text = 0xf1f1ee,
            .halo = QColor(18, 22, 26, 225),
            .place = 0x7fcf9f,
            .rim = 0x11161a,
            .selected = 0x8fc4f5,
            .disputed = 0xf08a70};
}

MapTheme MapTheme::highContrast(bool isDark)
{
    const QColor ink = isDark ? Qt::white : Qt::black;
    const QColor paper = isDark ? Qt::black : Qt::white;
    return {.water = isDark ? QColor(0x1c1c30) : QColor(0xd6e4f5),
            .land = paper,
            .coast = ink,
            .river = isDark ? QColor(0x80a0ff) : QColor(0x0030a0),
            .provinceBorder = isDark ? QColor(0xb0b0b0) : QColor(0x505050),
            .countryBorder = ink,
            .provinceName = ink,
            .countryName = ink,
            .text = ink,
            .halo = paper,
            .place = isDark ? QColor(0x60ff90) : QColor(0x005020),
            .rim = paper,
            .selected = isDark ? QColor(0x70d0ff) : QColor(0x0020c0),
            .disputed = isDark ? QColor(0xffa080) : QColor(0xb00000),
            .borderWidth = 2};
}

MapTheme MapTheme::forPalette(const QPalette &palette)
{
    const QColor paper = palette.color(QPalette::Base);
    const QColor ink = palette.color(QPalette::Text);
    const bool isDark = paper.lightnessF() < ink.lightnessF();
    const auto isPure = [](const QColor &colour) {
        return colour == Qt::black || colour == Qt::white;
    };
    if (isPure(paper) && isPure(ink) && palette.color(QPalette::Window) == paper)
        return highContrast(isDark);
    return isDark ? dark() : light();
}

} // namespace Hearsay
