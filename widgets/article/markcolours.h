// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/article/mark.h"

#include <QColor>

class QPalette;

/// Colours of marks on a light or a dark page. Never the only cue: each kind has its shape too.
namespace Hearsay::MarkColours {

/// True where text is light on dark.
[[nodiscard]] bool isDark(const QPalette &palette);

/// For lines, bars and boxes: stands out from the page.
[[nodiscard]] QColor ink(const Mark &mark, bool dark);
/// For the area behind words: these stay readable on it. Stronger where @p current.
[[nodiscard]] QColor tint(const Mark &mark, bool dark, bool current);
/// For the wavy edge of what is disputed.
[[nodiscard]] QColor disputed(bool dark);
/// For a hairline under what the lens sees.
[[nodiscard]] QColor lens(int styleClass, bool dark);

} // namespace Hearsay::MarkColours
