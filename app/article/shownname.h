// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Hearsay {

/// @p name as it may stand in a sentence: file names can hold line ends and characters that
/// turn the writing direction, and those become U+FFFD.
[[nodiscard]] QString shownName(QString name);

} // namespace Hearsay
