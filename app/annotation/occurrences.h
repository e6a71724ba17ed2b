// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/canonicaltext.h"
#include "app/text/textspan.h"

#include <QList>

namespace Hearsay {

/// Every place where @p words stand in @p text as whole words ("Kunduz" and "Kunduz’s", but not
/// "Kunduzi"), in the case given, in order, not overlapping. At most @p most of them.
[[nodiscard]] QList<TextSpan> occurrencesOf(const CanonicalText &text, QStringView words, qsizetype most = 10'000);

} // namespace Hearsay
