// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/salvageaccount.h"
#include "app/storage/salvagedtables.h"

namespace Hearsay {

enum class TextState {
    Lost,    ///< there is no text at all
    Doubted, ///< it has no hash that it fits: only words that are known to have stood there can be believed
    Whole,
};

/// Gives @p article the content that it had, from @p found, the rows of it that can be read: its text
/// where a hash proves it, else decoded again from bytes that a hash proves, else a text that nothing
/// proves. @p logged: what the log says of the article; empty where it says nothing.
[[nodiscard]] TextState restoreContent(Article &article, const QList<StoredText> &found, const QJsonObject &logged, SalvageAccount &account);

} // namespace Hearsay
