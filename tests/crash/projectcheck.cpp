// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/projectcheck.h"

#include "tests/app/storage/storagefixtures.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace Hearsay::Crash {

using namespace Qt::StringLiterals;

namespace {

/// A look with SQLite alone, so that a fault of our own code does not hide itself.
class PlainDatabase
{
public:
    explicit PlainDatabase(const QString &path)
        : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"check"_s))
    {
        m_database.setDatabaseName(path);
        m_isOpen = m_database.open();
    }
    ~PlainDatabase()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(u"check"_s);
    }
    Q_DISABLE_COPY_MOVE(PlainDatabase)

    [[nodiscard]] QString faultOfWhole() const
    {
        if (!m_isOpen)
            return m_database.lastError().text();
        QSqlQuery query(m_database);
        if (!query.exec(u"PRAGMA integrity_check"_s) || !query.next())
            return query.lastError().text();
        return query.value(0).toString() == u"ok"_s ? QString() : query.value(0).toString();
    }

    /// The hash of each row is that of its other columns, of which one is the hash before.
    [[nodiscard]] QString faultOfChain() const
    {
        QSqlQuery query(m_database);
        if (!query.exec(u"SELECT seq, operation, gesture, step, subject, name, at, app_version, before, after, prev_hash, hash "
                        "FROM revision ORDER BY seq"_s))
            return query.lastError().text();
        QString last = u""_s;
        for (int seq = 1; query.next(); ++seq) {
            QJsonArray row;
            for (int column = 0; column < 11; ++column)
                row.append(query.isNull(column) ? QJsonValue() : QJsonValue::fromVariant(query.value(column)));
            const QByteArray json = QJsonDocument(row).toJson(QJsonDocument::Compact);
            const QString hash = QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
            if (query.value(0).toInt() != seq || query.value(10).toString() != last || query.value(11).toString() != hash)
                return u"the chain of hashes breaks at row %1"_s.arg(seq);
            last = hash;
        }
        return {};
    }

    [[nodiscard]] FoundWork work() const
    {
        FoundWork found;
        QSqlQuery query(m_database);
        if (!query.exec(u"SELECT operation FROM revision ORDER BY seq"_s))
            return found;
        while (query.next())
            found.operations.insert(QUuid::fromString(query.value(0).toString()));
        return found;
    }

private:
    QSqlDatabase m_database;
    bool m_isOpen = false;
};

} // namespace

std::expected<FoundWork, QString> checkProject(const QString &path)
{
    FoundWork found;
    {
        const auto file = ProjectFile::open(path);
        if (!file)
            return std::unexpected(file.error().message);
        auto revisions = (*file)->revisions();
        if (!revisions)
            return std::unexpected(revisions.error().message);
        found.revisions = std::move(*revisions);
        if (!Testing::equalsItsLog(**file))
            return std::unexpected(u"the document does not equal its log"_s);
    }
    for (const Revision &revision : std::as_const(found.revisions))
        found.operations.insert(revision.performed.change.operation);
    const PlainDatabase database(path);
    if (const QString fault = database.faultOfWhole(); !fault.isEmpty())
        return std::unexpected(fault);
    if (const QString fault = database.faultOfChain(); !fault.isEmpty())
        return std::unexpected(fault);
    return found;
}

std::expected<FoundWork, QString> checkControl(const QString &path)
{
    const PlainDatabase database(path);
    if (const QString fault = database.faultOfWhole(); !fault.isEmpty())
        return std::unexpected(fault);
    return database.work();
}

} // namespace Hearsay::Crash
