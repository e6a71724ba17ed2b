// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QTextLine>
#include <QVarLengthArray>

namespace Hearsay {

/// Stretches of a line from left to right: x and width.
struct LineStretch
{
    double left = 0;
    double right = 0;
};
using LineStretches = QVarLengthArray<LineStretch, 4>;

/// Where the characters [@p from, @p to) of @p line's text stand, in the layout's coordinates,
/// touching stretches joined. Positions count from the layout's text and are cut to the line.
///
/// @p leftToRight: all of the layout's text runs that way, which is quicker. Otherwise the
/// glyphs are asked: between two cursor positions of a mixed line there may lie other words.
[[nodiscard]] LineStretches lineStretches(const QTextLine &line, int from, int to, bool leftToRight);

/// True when no character of @p text can make anything run from right to left.
[[nodiscard]] bool runsLeftToRight(QStringView text);

} // namespace Hearsay
