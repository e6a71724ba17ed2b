// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/database.h"

namespace Hearsay {

/// What can be read of a table that may be damaged.
struct TableScan
{
    QList<QVariantList> rows; ///< in the order of their rowids
    bool isWhole = false;     ///< SQLite finds the table and its indexes in order: no row is missing
};

/// Reads the rows of @p table without its indexes, from both ends and around pages that cannot be
/// read. @p columns: what to select of each row. Null @p database: nothing can be read.
[[nodiscard]] TableScan scanTable(Database *database, QLatin1StringView table, const QString &columns);

[[nodiscard]] bool hasColumn(Database *database, const QString &table, const QString &column);

} // namespace Hearsay
