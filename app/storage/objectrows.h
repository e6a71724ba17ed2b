// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/change.h"
#include "app/storage/database.h"

#include <functional>

namespace Hearsay {

/// Finds the text that an article's spans count in.
using ArticleTextLookup = std::function<CanonicalText(QUuid article)>;

/// Writes what one object has become to the tables, within the transaction that is open. The cost
/// does not depend on how much else the file holds.
[[nodiscard]] DatabaseResult<void> writeObject(Database &database, const ObjectChange &change,
                                               const ArticleTextLookup &texts);

} // namespace Hearsay
