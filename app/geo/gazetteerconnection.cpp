// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/gazetteerconnection.h"

#include "app/article/shownname.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <sys/stat.h>

#include <cerrno>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

constexpr auto format = "hearsay-gazetteer"_L1;
constexpr auto version = "1"_L1;

QString messageOf(const QSqlError &error)
{
    const QString text = error.databaseText();
    return text.isEmpty() ? error.driverText() : text;
}

/// A URI, because only there SQLite can be told that the file does not change: then it makes
/// neither locks nor files beside it, whatever the file says of itself.
QString uri(const QString &path)
{
    const QByteArray encoded = QUrl::toPercentEncoding(QDir::fromNativeSeparators(path), "/");
    return u"file:"_s + QLatin1StringView(encoded) + u"?mode=ro&immutable=1"_s;
}

/// Why @p path cannot be a gazetteer; empty if it may be one. SQLite itself would take an empty
/// file for a database and wait at a pipe.
QString refusal(const QString &path)
{
    const QString shown = shownName(QDir::toNativeSeparators(path));
    struct stat properties = {};
    const int error = ::stat(QFile::encodeName(path).constData(), &properties) == 0 ? 0 : errno;
    if (path.isEmpty() || error == ENOENT || error == ENOTDIR) {
        //: The gazetteer is the program's own list of places. %1 is a file name.
        return QCoreApplication::translate(
                   "Gazetteer", "The gazetteer is missing: there is no file “%1”. Install Hearsay "
                                "again to look up places by name.")
            .arg(shown);
    }
    QString why = error == 0 ? QString() : qt_error_string(error);
    if (error == 0 && !S_ISREG(properties.st_mode))
        why = QCoreApplication::translate("Gazetteer", "it is no file");
    QFile file(path);
    if (why.isEmpty() && !file.open(QIODevice::ReadOnly))
        why = file.errorString();
    if (!why.isEmpty()) {
        //: %1 is a file name, %2 the reason.
        return QCoreApplication::translate(
                   "Gazetteer", "The gazetteer “%1” cannot be read: %2. Check its permissions, or "
                                "install Hearsay again.")
            .arg(shown, why);
    }
    if (file.read(16) == QByteArrayView("SQLite format 3\0", 16))
        return {};
    return QCoreApplication::translate(
               "Gazetteer",
               "“%1” is no gazetteer. Install Hearsay again to look up places by name.")
        .arg(shown);
}

} // namespace

GazetteerConnection::GazetteerConnection(QString path, QString name)
    : m_path(std::move(path))
    , m_name(std::move(name))
{
}

GazetteerConnection::~GazetteerConnection()
{
    handle().close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase GazetteerConnection::handle() const
{
    return QSqlDatabase::database(m_name, false);
}

std::unexpected<GazetteerError> GazetteerConnection::damaged(const QString &detail) const
{
    //: %1 is a file name, %2 says what is wrong, mostly in SQLite's own words.
    return std::unexpected(GazetteerError{
        QCoreApplication::translate("Gazetteer", "The gazetteer “%1” is damaged (%2). Install "
                                                 "Hearsay again to look up places by name.")
            .arg(shownName(QDir::toNativeSeparators(m_path)), detail)});
}

GazetteerResult<std::unique_ptr<GazetteerConnection>> GazetteerConnection::open(const QString &path)
{
    if (QString why = refusal(path); !why.isEmpty())
        return std::unexpected(GazetteerError{std::move(why)});
    const QString name =
        u"hearsay-gazetteer-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    // Made first, to go last: a connection that a handle still uses cannot be removed.
    std::unique_ptr<GazetteerConnection> connection(new GazetteerConnection(path, name));
    if (const auto done = connection->connect(); !done)
        return std::unexpected(done.error());
    if (const auto done = connection->checkMeta(); !done)
        return std::unexpected(done.error());
    return connection;
}

GazetteerResult<void> GazetteerConnection::connect()
{
    auto connected = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    if (!connected.isValid()) {
        return std::unexpected(GazetteerError{QCoreApplication::translate(
            "Gazetteer", "Places cannot be looked up: Qt’s SQLite driver is not installed.")});
    }
    connected.setDatabaseName(uri(m_path));
    connected.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"_s);
    if (!connected.open())
        return damaged(messageOf(connected.lastError()));
    // Nothing in the file may run, and what is broken in it shall be noticed.
    for (const QString &pragma : {u"PRAGMA trusted_schema=OFF"_s, u"PRAGMA cell_size_check=ON"_s,
                                  u"PRAGMA mmap_size=0"_s}) {
        QSqlQuery query(connected);
        if (!query.exec(pragma))
            return damaged(messageOf(query.lastError()));
    }
    return {};
}

GazetteerResult<void> GazetteerConnection::checkMeta()
{
    // The schema first: another program's file is no damaged gazetteer.
    qint64 tables = 0;
    auto counting =
        prepared(u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?"_s);
    auto done = counting ? run(*counting, {u"meta"_s},
                               [&tables](const QSqlQuery &row) {
                                   tables = row.value(0).toLongLong();
                                   return true;
                               })
                         : std::unexpected(counting.error());
    if (!done)
        return done;
    QHash<QString, QString> meta;
    auto reading = prepared(u"SELECT key, value FROM meta WHERE key IN (?, ?)"_s);
    if (tables > 0 && reading) {
        done = run(*reading, {u"format"_s, u"version"_s}, [&meta](const QSqlQuery &row) {
            meta.insert(row.value(0).toString(), row.value(1).toString());
            return true;
        });
    }
    if (!done)
        return done;
    const QString shown = shownName(QDir::toNativeSeparators(m_path));
    if (meta.value(u"format"_s) != format) {
        return std::unexpected(GazetteerError{
            QCoreApplication::translate(
                "Gazetteer",
                "“%1” is no gazetteer. Install Hearsay again to look up places by name.")
                .arg(shown)});
    }
    if (meta.value(u"version"_s) != version) {
        return std::unexpected(GazetteerError{
            //: %1 is a file name, %2 a number.
            QCoreApplication::translate("Gazetteer",
                                        "The gazetteer “%1” is of version %2, which this Hearsay "
                                        "does not read. Install both from one release.")
                .arg(shown, shownName(meta.value(u"version"_s)))});
    }
    return {};
}

GazetteerResult<void>
GazetteerConnection::run(QSqlQuery &query, const QVariantList &values,
                         const std::function<bool(const QSqlQuery &row)> &visit)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values.at(i));
    if (!query.exec())
        return damaged(messageOf(query.lastError()));
    bool isSound = true;
    while (isSound && query.next())
        isSound = visit(query);
    const QSqlError error = query.lastError();
    query.finish();
    if (error.isValid())
        return damaged(messageOf(error));
    if (!isSound) {
        return damaged(
            QCoreApplication::translate("Gazetteer", "a place in it has impossible values"));
    }
    return {};
}

GazetteerResult<QSqlQuery> GazetteerConnection::prepared(const QString &sql)
{
    QSqlQuery query(handle());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return damaged(messageOf(query.lastError()));
    return query;
}

} // namespace Hearsay
