// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Hearsay {

/// @p text for comparing what people type: without case and without marks, compatible forms as
/// one ("Café" and "CAFE", "ﬁ" and "fi"). Not for storing.
[[nodiscard]] QString folded(const QString &text);

} // namespace Hearsay
