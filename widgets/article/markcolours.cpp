// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/markcolours.h"

#include <QPalette>

#include <array>

namespace Hearsay::MarkColours {

namespace {

struct Pair
{
    QRgb light;
    QRgb dark;
};

// In the order of MarkKind.
constexpr std::array inks{
    Pair{0xff2f6fb3, 0xff7fb4ea},  // claim: blue
    Pair{0xff8a3fa0, 0xffcf9ae0},  // speaker: violet
    Pair{0xff2e7d4f, 0xff7fcf9f},  // place: green
    Pair{0xff8a6414, 0xffdcb464},  // cue: ochre
    Pair{0xffb8901c, 0xffe2c25c},  // highlight: amber
};

// In the order of the lens's classes; quotation first.
constexpr std::array lensInks{
    Pair{0xff2f8f8a, 0xff6fc4bf}, Pair{0xff8a6414, 0xffdcb464}, Pair{0xffb0452f, 0xffee9480},
    Pair{0xff7a7a7a, 0xffa8a8a8}, Pair{0xff4a6a9a, 0xff98b4dc}, Pair{0xff5f7f3a, 0xffaecb86},
    Pair{0xff8a4f7a, 0xffd49ac4},
};

QColor pick(const Pair &pair, bool dark)
{
    return QColor::fromRgb(dark ? pair.dark : pair.light);
}

/// @p colour, made light or dark enough to be seen on the page.
QColor legible(QColor colour, bool dark)
{
    float h = 0;
    float s = 0;
    float l = 0;
    colour.getHslF(&h, &s, &l);
    return QColor::fromHslF(std::max(h, 0.0F), s, dark ? std::max(l, 0.62F) : std::min(l, 0.42F));
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightnessF() < palette.color(QPalette::Text).lightnessF();
}

QColor ink(const Mark &mark, bool dark)
{
    if (mark.colour != 0)
        return legible(QColor::fromRgb(mark.colour), dark);
    return pick(inks[static_cast<std::size_t>(mark.kind)], dark);
}

QColor tint(const Mark &mark, bool dark, bool current)
{
    QColor colour = mark.colour != 0 ? QColor::fromRgb(mark.colour)
                                     : pick(inks[static_cast<std::size_t>(mark.kind)], dark);
    const bool highlight = mark.kind == MarkKind::Highlight;
    const float alpha = highlight ? 0.26F : dark ? 0.19F : 0.12F;
    colour.setAlphaF(current ? alpha + 0.14F : alpha);
    return colour;
}

QColor disputed(bool dark)
{
    return QColor::fromRgb(dark ? 0xfff08a70 : 0xffc2401f);
}

QColor lens(int styleClass, bool dark)
{
    QColor colour = pick(lensInks[static_cast<std::size_t>(styleClass) % lensInks.size()], dark);
    colour.setAlphaF(0.75F);
    return colour;
}

} // namespace Hearsay::MarkColours
