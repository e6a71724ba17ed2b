// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/controlwriter.h"

#include "app/storage/schema.h"
#include "app/text/uuid7.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace Hearsay::Crash {

using namespace Qt::StringLiterals;

QString writeControl(const QString &path, const QString &journalMode, const QString &synchronous, int steps,
                     const std::function<void(QUuid)> &saved)
{
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"control"_s);
    database.setDatabaseName(path);
    if (!database.open())
        return database.lastError().text();
    QSqlQuery query(database);
    QStringList statements{u"PRAGMA journal_mode="_s + journalMode, u"PRAGMA synchronous="_s + synchronous,
                           u"PRAGMA application_id="_s + QString::number(Schema::applicationId),
                           u"PRAGMA user_version="_s + QString::number(Schema::version), u"BEGIN IMMEDIATE"_s};
    statements += Schema::definitions() + QStringList{u"COMMIT"_s};
    for (const QString &statement : std::as_const(statements)) {
        if (!query.exec(statement))
            return query.lastError().text();
    }
    for (int i = 1; i <= steps; ++i) {
        const QUuid operation = createUuidV7();
        if (!query.exec(u"BEGIN IMMEDIATE"_s)
            || !query.prepare(u"INSERT INTO revision (seq, operation, step, name, at, app_version, before, after, prev_hash, hash) "
                              "VALUES (?, ?, 'do', '', '', '', '[null]', '[null]', '', '')"_s))
            return query.lastError().text();
        query.bindValue(0, i);
        query.bindValue(1, operation.toString(QUuid::WithoutBraces));
        if (!query.exec() || !query.exec(u"COMMIT"_s))
            return query.lastError().text();
        saved(operation);
    }
    return {};
}

} // namespace Hearsay::Crash
