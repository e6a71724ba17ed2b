// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

// Result codes of SQLite (sqlite3.h), whose low byte is the family.
enum ResultCode {
    Permission = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Constraint = 19,
    NotADatabase = 26,
    ReadOnlyFileMoved = 1032,
};

DatabaseError errorOf(const QSqlError &error)
{
    QString text = error.databaseText();
    if (text.isEmpty())
        text = error.driverText();
    return {error.nativeErrorCode().toInt(), text};
}

void bind(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values.at(i));
}

/// A URI, because only there SQLite can be told not to make a file that has just gone.
QString uri(const QString &path, Database::Access access)
{
    const QByteArray encoded = QUrl::toPercentEncoding(QDir::fromNativeSeparators(path), "/");
    const QLatin1StringView mode = access == Database::Access::ReadOnly ? "ro"_L1 : "rw"_L1;
    return u"file:"_s + QLatin1StringView(encoded) + u"?mode="_s + mode;
}

QString remedy(int code)
{
    switch (code == ReadOnlyFileMoved ? code : code & 0xff) {
    case ReadOnlyFileMoved:
        return QCoreApplication::translate("Storage", "The file was moved, replaced or deleted by another program. Put it back and try again, or save a copy elsewhere.");
    case Full:
        return QCoreApplication::translate("Storage", "The disk is full. Free some space and try again, or save a copy elsewhere.");
    case Busy:
    case Locked:
        return QCoreApplication::translate("Storage", "Another program is using the file. Close it there and try again.");
    case Permission:
    case ReadOnly:
        return QCoreApplication::translate("Storage", "The file or its folder cannot be written. Change the permissions and try again, or save a copy elsewhere.");
    case CannotOpen:
        return QCoreApplication::translate("Storage", "The file or its folder cannot be opened. Check that the folder is there and may be used; if the disk is full, free some space. Then try again.");
    case InputOutput:
        return QCoreApplication::translate("Storage", "The disk reported an error. Check that it is connected and try again, or save a copy elsewhere.");
    case Corrupt:
    case NotADatabase:
        return QCoreApplication::translate("Storage", "The file is damaged. Keep it as it is and go on with a copy from before.");
    case Constraint:
        return QCoreApplication::translate("Storage", "What was to be written does not fit what the file holds; another program may have changed it. Save a copy elsewhere.");
    default:
        return QCoreApplication::translate("Storage", "Try again, or save a copy elsewhere.");
    }
}

} // namespace

Database::Database(QString connection)
    : m_connection(std::move(connection))
{
}

Database::~Database()
{
    m_prepared.clear(); // a connection with living queries cannot be removed
    handle().close();
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase Database::handle() const
{
    return QSqlDatabase::database(m_connection, false);
}

DatabaseResult<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    const QString connection = u"hearsay-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    // Made first, to go last: a connection that a handle like the next still uses cannot be removed.
    std::unique_ptr<Database> database(new Database(connection));
    auto connected = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    if (!connected.isValid()) {
        return std::unexpected(DatabaseError{
            0, QCoreApplication::translate("Storage", "Qt's SQLite driver is not installed.")});
    }
    connected.setDatabaseName(uri(path, access));
    QString options = u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"_s;
    if (access == Access::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    connected.setConnectOptions(options);
    if (!connected.open())
        return std::unexpected(errorOf(connected.lastError()));
    if (const auto done = database->configure(access); !done)
        return std::unexpected(done.error());
    return database;
}

DatabaseResult<void> Database::configure(Access access)
{
    // A project file may come from anybody: nothing in it may run or be mapped into memory.
    QStringList pragmas{u"PRAGMA trusted_schema=OFF"_s, u"PRAGMA cell_size_check=ON"_s, u"PRAGMA mmap_size=0"_s,
                        u"PRAGMA foreign_keys=ON"_s};
    // DELETE notices a file replaced underneath, which WAL does not; EXTRA syncs the folder too,
    // without which the last commit may be gone after a power cut.
    if (access == Access::ReadWrite)
        pragmas += {u"PRAGMA journal_mode=DELETE"_s, u"PRAGMA synchronous=EXTRA"_s};
    for (const QString &pragma : std::as_const(pragmas)) {
        if (const auto done = execute(pragma); !done)
            return done;
    }

    struct Expectation
    {
        QString pragma;
        QString value;
    };
    QList<Expectation> expectations{{u"PRAGMA foreign_keys"_s, u"1"_s}, {u"PRAGMA trusted_schema"_s, u"0"_s}};
    if (access == Access::ReadWrite)
        expectations += {{u"PRAGMA journal_mode"_s, u"delete"_s}, {u"PRAGMA synchronous"_s, u"3"_s}};
    for (const Expectation &expectation : std::as_const(expectations)) {
        const auto found = value(expectation.pragma);
        if (!found)
            return std::unexpected(found.error());
        if (found->toString() != expectation.value) {
            //: %1 is a setting of SQLite, %2 its value.
            return std::unexpected(DatabaseError{
                0, QCoreApplication::translate("Storage", "SQLite did not accept a setting that keeps work safe (%1 is “%2”).")
                       .arg(expectation.pragma, found->toString())});
        }
    }
    return {};
}

DatabaseResult<QSqlQuery *> Database::prepared(const QString &sql)
{
    std::shared_ptr<QSqlQuery> &query = m_prepared[sql];
    if (!query) {
        auto fresh = std::make_shared<QSqlQuery>(handle());
        fresh->setForwardOnly(true);
        if (!fresh->prepare(sql)) {
            m_prepared.remove(sql);
            return std::unexpected(errorOf(fresh->lastError()));
        }
        query = std::move(fresh);
    }
    return query.get();
}

DatabaseResult<qint64> Database::run(const QString &sql, const QVariantList &values)
{
    const auto query = prepared(sql);
    if (!query)
        return std::unexpected(query.error());
    bind(**query, values);
    if (!(*query)->exec()) {
        const DatabaseError error = errorOf((*query)->lastError());
        m_prepared.remove(sql); // also lets go of what it bound
        return std::unexpected(error);
    }
    const qint64 touched = (*query)->numRowsAffected();
    (*query)->finish();
    return touched;
}

DatabaseResult<void> Database::execute(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(handle());
    if (!query.prepare(sql))
        return std::unexpected(errorOf(query.lastError()));
    bind(query, values);
    if (!query.exec())
        return std::unexpected(errorOf(query.lastError()));
    return {};
}

DatabaseResult<void> Database::forEach(const QString &sql, const QVariantList &values,
                                       const std::function<bool(const QSqlQuery &row)> &visit)
{
    QSqlQuery query(handle());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return std::unexpected(errorOf(query.lastError()));
    bind(query, values);
    if (!query.exec())
        return std::unexpected(errorOf(query.lastError()));
    while (query.next()) {
        if (!visit(query))
            return {};
    }
    if (query.lastError().isValid())
        return std::unexpected(errorOf(query.lastError()));
    return {};
}

DatabaseResult<QVariant> Database::value(const QString &sql, const QVariantList &values)
{
    QVariant found;
    const auto done = forEach(sql, values, [&found](const QSqlQuery &row) {
        found = row.value(0);
        return false;
    });
    if (!done)
        return std::unexpected(done.error());
    return found;
}

DatabaseResult<void> Database::begin()
{
    return execute(u"BEGIN IMMEDIATE"_s);
}

DatabaseResult<void> Database::commit()
{
    auto done = execute(u"COMMIT"_s);
    if (!done)
        rollback();
    return done;
}

void Database::rollback()
{
    // SQLite has rolled back by itself after some errors; then this one changes nothing.
    if (const auto done = execute(u"ROLLBACK"_s); !done)
        m_prepared.clear();
}

StorageError describe(const DatabaseError &error, const QString &action, const QString &path)
{
    //: %1: what failed, without full stop. %2: path of a file. %3: what to do, one or two sentences. %4: SQLite's own words.
    StorageError described{QCoreApplication::translate("Storage", "%1: %2. %3 (%4)")
                               .arg(action, QDir::toNativeSeparators(path), remedy(error.code), error.text)};
    const int family = error.code & 0xff;
    described.isDamage = family == Corrupt || family == NotADatabase;
    return described;
}

} // namespace Hearsay
