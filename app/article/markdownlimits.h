// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace Hearsay {

/// Whether Markdown can be read with an effort in proportion to its length. Not so where brackets,
/// stars and the like come by the ten thousand in one paragraph, where quotes stand in quotes in
/// quotes …, where a table is mostly empty cells or a link's target is written once and used ten
/// thousand times: the library that reads it would take hours or all memory over some of those.
/// Measured by counting, not by time: the answer for the same bytes is always the same. O(n).
[[nodiscard]] bool isTractable(QByteArrayView markdown);

} // namespace Hearsay
