// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/salvager.h"

namespace Hearsay {

/// Makes the chosen objects fit each other, as Document asks: spans lie on their words, what refers
/// to a lost object no longer does, and what cannot be without one goes too. The account says all of it.
[[nodiscard]] QList<Object> fitTogether(Choice choice, SalvageAccount &account);

} // namespace Hearsay
