// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QMargins>

namespace Hearsay {

/// Measures of the article's page in whole pixels, from its font and the width of the view.
struct Typography
{
    /// @p width of the viewport; @p blankLinesSeparate as ReadingDocument has it.
    [[nodiscard]] static Typography forPage(const QFont &font, int width, bool blankLinesSeparate);

    int pageWidth = 0;
    int columnLeft = 0;       ///< where lines begin
    int columnWidth = 0;      ///< as wide as lines may get
    int linePitch = 0;        ///< from base line to base line
    int paragraphSpace = 0;   ///< below each paragraph
    int headingSpace = 0;     ///< more, above a heading of an article with structure
    int indent = 0;           ///< of a quote or list in what surrounds it
    int blankHeight = 0;      ///< of a blank line
    int topMargin = 0;
    int bottomMargin = 0;
    double characterWidth = 1;///< of an average character, for estimates

    bool operator==(const Typography &) const = default;
};

} // namespace Hearsay
