// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/database.h"

namespace Hearsay {

/// The version of the project in @p database: user_version, counted as Schema::version is.
[[nodiscard]] DatabaseResult<int> projectVersion(Database &database);

/// Brings a project of an older version to Schema::version, all in one transaction: whenever it is
/// interrupted, the file is of the old version or of the new one. Make a backup first.
[[nodiscard]] DatabaseResult<void> migrate(Database &database);

/// Columns that came with later versions, as an older project can be asked for them: there they
/// are constants. A project that may not be written is read as it is.
struct ArticleColumns
{
    QString position;
    QString structure;
};
[[nodiscard]] DatabaseResult<ArticleColumns> articleColumns(Database &database);

} // namespace Hearsay
