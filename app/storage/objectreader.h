// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/objects.h"
#include "app/storage/database.h"

#include <QList>

#include <expected>

namespace Hearsay {

/// All objects of a project file, articles first. Each row is checked: ids, words, that an
/// article's text and bytes have their hashes, that each span's quote is what stands there. The
/// first row that is not as it should be ends the reading; the error names its table and id.
/// Whether the objects fit each other is for Document::load() to say.
/// @p path is for the error only.
[[nodiscard]] std::expected<QList<Object>, StorageError> readObjects(Database &database, const QString &path);

} // namespace Hearsay
