// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/article/blocklooks.h"
#include "widgets/article/typography.h"

#include <QFont>
#include <QPalette>
#include <QRectF>

class QPainter;

namespace Hearsay {

/// One block that is about to be painted.
struct StructureBlock
{
    BlockLook look;
    QRectF column;              ///< as wide as the column, from the block's top to the next one's
    double textBottom = 0;      ///< where the space below begins
    double baseLine = 0;        ///< of the first line
    bool quoteGoesOn = false;   ///< the next block has as many quotes at least
    bool rightToLeft = false;
};

/// What an article's structure shows beside the words: bars of quotes, bullets and numbers of
/// lists, the lines of rules and tables, the ground of code.
void paintStructure(QPainter &painter, const StructureBlock &block, const Typography &page,
                    const QFont &font, const QPalette &palette);

/// Tab stops for the cells of a table whose columns would be @p widths wide, where there is room
/// for @p available: wide ones give way first.
[[nodiscard]] QList<double> tabStops(QList<double> widths, double available, double gap);

} // namespace Hearsay
