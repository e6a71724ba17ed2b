// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/migration.h"

#include "app/storage/schema.h"

#include <QScopeGuard>

namespace Hearsay {

using namespace Qt::StringLiterals;

DatabaseResult<int> projectVersion(Database &database)
{
    const auto version = database.value(u"PRAGMA user_version"_s);
    if (!version)
        return std::unexpected(version.error());
    return version->toInt();
}

DatabaseResult<void> migrate(Database &database)
{
    if (auto begun = database.begin(); !begun)
        return begun;
    auto rollback = qScopeGuard([&database] { database.rollback(); });
    // Read under the lock: another program may just have done it.
    const auto from = projectVersion(database);
    if (!from)
        return std::unexpected(from.error());
    for (int version = *from + 1; version <= Schema::version; ++version) {
        QStringList statements = Schema::migrationTo(version);
        statements.append(u"PRAGMA user_version="_s + QString::number(version));
        for (const QString &statement : std::as_const(statements)) {
            if (auto done = database.execute(statement); !done)
                return done;
        }
    }
    rollback.dismiss();
    return database.commit();
}

DatabaseResult<ArticleColumns> articleColumns(Database &database)
{
    const auto version = projectVersion(database);
    if (!version)
        return std::unexpected(version.error());
    if (*version < 2)
        return ArticleColumns{u"0"_s, u"''"_s};
    return ArticleColumns{u"position"_s, u"structure"_s};
}

} // namespace Hearsay
