// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/geo/gazetteerfixtures.h"

#include "app/geo/placekey.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace Hearsay::Testing {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"''"_s) + u'\'';
}

/// @p values as in INSERT: number, id, name, kind, seat, latitude, longitude, population, country,
/// province, west, south, east, north. @p names: the primary one first.
QStringList placeSql(qint64 number, const QString &values, const QStringList &names)
{
    const QString own = QString::number(number);
    QStringList sql{u"INSERT INTO place VALUES(%1, %2)"_s.arg(own, values)};
    for (qsizetype i = 0; i < names.size(); ++i) {
        sql.append(u"INSERT INTO name VALUES(%1, %2, %3)"_s.arg(quoted(placeKey(names.at(i))), own)
                       .arg(i > 0 ? 1 : 0));
    }
    return sql;
}

} // namespace

QString realGazetteer()
{
    return QStringLiteral(HEARSAY_SOURCE_DIR "/resources/maps/gazetteer.sqlite");
}

void runSql(const QString &path, const QStringList &statements)
{
    const QString connection = u"fixture "_s + path;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("%s does not open.", qUtf8Printable(path));
        QSqlQuery query(database);
        // Nothing here has to survive a power cut.
        for (const QString &statement : QStringList{u"PRAGMA synchronous=OFF"_s} + statements) {
            if (!query.exec(statement)) {
                qFatal("%s: %s", qUtf8Printable(statement),
                       qUtf8Printable(query.lastError().text()));
            }
        }
    }
    QSqlDatabase::removeDatabase(connection);
}

void makeGazetteer(const QString &path)
{
    if (QFileInfo::exists(path))
        qFatal("There is a file %s already.", qUtf8Printable(path));
    QStringList sql{
        u"CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE country(code TEXT PRIMARY KEY, name TEXT NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE province(code TEXT PRIMARY KEY, name TEXT NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE place(number INTEGER PRIMARY KEY, id TEXT, name TEXT NOT NULL, "
        "kind TEXT NOT NULL, seat INTEGER NOT NULL, latitude REAL NOT NULL, "
        "longitude REAL NOT NULL, population INTEGER NOT NULL, country TEXT NOT NULL, "
        "province TEXT NOT NULL, west REAL, south REAL, east REAL, north REAL)"_s,
        u"CREATE TABLE name(key TEXT NOT NULL, place INTEGER NOT NULL, rank INTEGER NOT NULL, "
        "PRIMARY KEY(key, place)) WITHOUT ROWID"_s,
        u"INSERT INTO meta VALUES('format', 'hearsay-gazetteer'), ('version', '1')"_s,
        u"INSERT INTO country VALUES('AF', 'Afghanistan'), ('FR', 'France'), "
        "('US', 'United States'), ('FJ', 'Fiji')"_s,
        u"INSERT INTO province VALUES('AF.24', 'Kunduz'), ('AF.03', 'Baghlan'), "
        "('AF.13', 'Kabul'), ('FR.11', 'Île-de-France'), ('US.TX', 'Texas')"_s};
    const auto add = [&sql](qint64 number, const QString &values, const QStringList &names) {
        sql += placeSql(number, values, names);
    };
    const QString noExtent = u", NULL, NULL, NULL, NULL"_s;
    add(1135689, u"NULL, 'Kunduz', 'city', 2, 36.72895, 68.857, 161902, 'AF', 'AF.24'"_s + noExtent,
        {u"Kunduz"_s, u"Qunduz"_s, u"کندز"_s});
    add(1135690,
        u"NULL, 'Kunduz', 'province', 0, 36.8, 68.9, 0, 'AF', 'AF.24', 68.02, 36.2, 69.5, 37.4"_s,
        {u"Kunduz"_s, u"کندز"_s});
    add(1147540, u"NULL, 'Baghlān', 'city', 3, 36.13, 68.708, 108449, 'AF', 'AF.03'"_s + noExtent,
        {u"Baghlān"_s, u"بغلان"_s});
    add(1147537,
        u"NULL, 'Baghlan', 'province', 0, 35.9, 68.8, 0, 'AF', 'AF.03', 67.4, 35.0, 70.2, 36.4"_s,
        {u"Baghlan"_s, u"بغلان"_s});
    add(1130490,
        u"NULL, 'Pul-e Khumrī', 'city', 2, 35.94458, 68.71512, 56369, 'AF', 'AF.03'"_s + noExtent,
        {u"Pul-e Khumrī"_s, u"Puli Khumri"_s, u"پل خمری"_s});
    add(1138958,
        u"NULL, 'Kabul', 'city', 1, 34.52813, 69.17233, 4434550, 'AF', 'AF.13'"_s + noExtent,
        {u"Kabul"_s, u"Kaboul"_s, u"کابل"_s});
    add(1138957,
        u"NULL, 'Kabul', 'province', 0, 34.5, 69.2, 0, 'AF', 'AF.13', 68.8, 34.2, 69.9, 34.9"_s,
        {u"Kabul"_s});
    add(20000000001,
        u"'iso3166:AF', 'Afghanistan', 'country', 0, 33.9, 66.0, 0, 'AF', '', 60.5, 29.4, 74.9, 38.5"_s,
        {u"Afghanistan"_s, u"افغانستان"_s});
    add(2988507, u"NULL, 'Paris', 'city', 1, 48.85341, 2.3488, 2138551, 'FR', 'FR.11'"_s + noExtent,
        {u"Paris"_s});
    add(4717560,
        u"NULL, 'Paris', 'city', 3, 33.66094, -95.55551, 24782, 'US', 'US.TX'"_s + noExtent,
        {u"Paris"_s});
    add(4736286,
        u"NULL, 'Texas', 'province', 0, 31.25, -99.25, 0, 'US', 'US.TX', -106.7, 25.8, -93.5, 36.5"_s,
        {u"Texas"_s});
    add(20000000002,
        u"'iso3166:FJ', 'Fiji', 'country', 0, -17.8, 178.0, 0, 'FJ', '', 176.9, -20.7, -178.2, -12.5"_s,
        {u"Fiji"_s});
    sql.append(u"VACUUM"_s);
    runSql(path, sql);
}

QStringList filesBeside(const QString &path)
{
    return QFileInfo(path).dir().entryList(QDir::AllEntries | QDir::Hidden | QDir::System
                                           | QDir::NoDotAndDotDot);
}

} // namespace Hearsay::Testing
