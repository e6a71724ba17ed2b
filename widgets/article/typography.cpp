// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/typography.h"

#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace Hearsay {

namespace {

constexpr double readingWidth = 38;  // em: about 75 characters of a serif face
constexpr double leading = 1.62;     // em: lines under the words need room
constexpr double spaceBelow = 0.65;  // of a line
constexpr double aboveHeading = 0.5; // of a line
constexpr double indentation = 1.7;  // em: room for "10." before an item
constexpr int gutter = 40;           // least room at either side: margin bars, counts

} // namespace

Typography Typography::forPage(const QFont &font, int width, bool blankLinesSeparate)
{
    const QFontMetricsF metrics(font);
    const double em = QFontInfo(font).pixelSize();
    Typography page;
    page.pageWidth = std::max(width, 2 * gutter + 40);
    page.columnWidth = std::min(static_cast<int>(readingWidth * em), page.pageWidth - 2 * gutter);
    page.columnLeft = (page.pageWidth - page.columnWidth) / 2;
    page.linePitch = static_cast<int>(std::ceil(std::max(leading * em, metrics.height() + 3)));
    page.paragraphSpace = blankLinesSeparate ? 0 : static_cast<int>(page.linePitch * spaceBelow);
    page.headingSpace = static_cast<int>(page.linePitch * aboveHeading);
    page.indent = static_cast<int>(indentation * em);
    page.blankHeight = static_cast<int>(std::ceil(metrics.height() * 0.8));
    page.topMargin = static_cast<int>(1.6 * em);
    page.bottomMargin = static_cast<int>(3 * em);
    page.characterWidth = std::max(1.0, metrics.averageCharWidth() * 0.97);
    return page;
}

} // namespace Hearsay
