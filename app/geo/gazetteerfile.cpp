// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/gazetteerfile.h"

#include <array>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

constexpr auto geonames = "geonames:"_L1;
constexpr qint64 firstNumberOfOthers = 10'000'000'000;

#define HEARSAY_PLACE_COLUMNS                                                                      \
    "p.number, p.id, p.name, p.kind, p.seat, p.latitude, p.longitude, p.population, p.country, "   \
    "p.province, p.west, p.south, p.east, p.north"

enum Column {
    Number,
    Id,
    Name,
    Kind,
    Seat,
    Latitude,
    Longitude,
    Population,
    Country,
    Province,
    West,
    South,
    East,
    North,
    Rank,
    Key
};

// In the order of GazetteerFile::Statement. Of names that begin alike, the places with most people
// are taken; what is not a mere city counts as many more.
constexpr std::array statements{
    "SELECT " HEARSAY_PLACE_COLUMNS
    ", n.rank, n.key FROM name n JOIN place p ON p.number = n.place "
    "WHERE n.key = ?",
    "SELECT " HEARSAY_PLACE_COLUMNS ", min(n.rank), n.key FROM name n JOIN place p "
    "ON p.number = n.place WHERE n.key >= ? AND n.key < ? GROUP BY p.number ORDER BY p.population "
    "+ CASE WHEN p.kind = 'country' THEN 1000000000 WHEN p.seat = 1 THEN 30000000 "
    "WHEN p.kind = 'province' THEN 3000000 WHEN p.seat = 2 THEN 1000000 ELSE 0 END DESC, p.number "
    "LIMIT ?",
    "SELECT " HEARSAY_PLACE_COLUMNS " FROM place p WHERE p.number = ?",
    "SELECT name FROM province WHERE code = ?",
    "SELECT name FROM country WHERE code = ?",
};

/// Nothing if the row holds what cannot be.
std::optional<GazetteerEntry> entryOf(const QSqlQuery &row)
{
    GazetteerEntry entry;
    const auto kind = vocabularyValue<PlaceKind>(row.value(Kind).toString());
    const int seat = row.value(Seat).toInt();
    entry.coordinates = {row.value(Latitude).toDouble(), row.value(Longitude).toDouble()};
    entry.name = row.value(Name).toString();
    if (!kind || seat < 0 || seat > static_cast<int>(SeatLevel::Lower)
        || !entry.coordinates.isValid() || entry.name.isEmpty())
        return std::nullopt;
    entry.kind = *kind;
    entry.seat = static_cast<SeatLevel>(seat);
    entry.id = row.isNull(Id) ? QString(geonames % QString::number(row.value(Number).toLongLong()))
                              : row.value(Id).toString();
    entry.population = row.value(Population).toLongLong();
    entry.countryCode = row.value(Country).toString();
    entry.provinceCode = row.value(Province).toString();
    if (!row.isNull(West)) {
        entry.extent = {QGeoCoordinate(row.value(North).toDouble(), row.value(West).toDouble()),
                        QGeoCoordinate(row.value(South).toDouble(), row.value(East).toDouble())};
    }
    return entry;
}

} // namespace

GazetteerFile::GazetteerFile(std::unique_ptr<GazetteerConnection> connection)
    : m_connection(std::move(connection))
{
}

GazetteerResult<std::unique_ptr<GazetteerFile>> GazetteerFile::open(const QString &path)
{
    static_assert(statements.size() == StatementCount);
    auto connection = GazetteerConnection::open(path);
    if (!connection)
        return std::unexpected(connection.error());
    std::unique_ptr<GazetteerFile> file(new GazetteerFile(*std::move(connection)));
    for (const char *sql : statements) {
        auto query = file->m_connection->prepared(QString::fromLatin1(sql));
        if (!query)
            return std::unexpected(query.error());
        file->m_statements.push_back(*std::move(query));
    }
    return file;
}

GazetteerResult<QList<NameMatch>> GazetteerFile::matches(Statement statement,
                                                         const QVariantList &values)
{
    QList<NameMatch> found;
    const auto done =
        m_connection->run(m_statements[statement], values, [&found](const QSqlQuery &row) {
            auto entry = entryOf(row);
            if (entry) {
                const NameRank rank =
                    row.value(Rank).toInt() == 0 ? NameRank::Primary : NameRank::Alternate;
                found.append({*std::move(entry), rank, row.value(Key).toString()});
            }
            return entry.has_value();
        });
    if (!done)
        return std::unexpected(done.error());
    return found;
}

GazetteerResult<QList<NameMatch>> GazetteerFile::named(const QString &key)
{
    return matches(Named, {key});
}

GazetteerResult<QList<NameMatch>> GazetteerFile::beginningWith(const QString &key, qsizetype limit)
{
    // No key has this last code point of Unicode, which is no character.
    const QString end = key + QString::fromUcs4(U"\U0010FFFF", 1);
    return matches(BeginningWith, {key, end, qint64(limit)});
}

GazetteerResult<void> GazetteerFile::readIds()
{
    if (m_numbers)
        return {};
    QHash<QString, qint64> numbers;
    auto query = m_connection->prepared(u"SELECT id, number FROM place WHERE id IS NOT NULL"_s);
    if (!query)
        return std::unexpected(query.error());
    const auto done = m_connection->run(*query, {}, [&numbers](const QSqlQuery &row) {
        numbers.insert(row.value(0).toString(), row.value(1).toLongLong());
        return true;
    });
    if (done)
        m_numbers = std::move(numbers);
    return done;
}

GazetteerResult<std::optional<GazetteerEntry>> GazetteerFile::withId(const QString &id)
{
    bool isNumber = id.startsWith(geonames);
    qint64 number = isNumber ? id.sliced(geonames.size()).toLongLong(&isNumber) : 0;
    if (isNumber && number >= firstNumberOfOthers)
        return std::nullopt;
    if (!isNumber) {
        if (const auto done = readIds(); !done)
            return std::unexpected(done.error());
        const auto found = m_numbers->constFind(id);
        if (found == m_numbers->cend())
            return std::nullopt;
        number = *found;
    }
    std::optional<GazetteerEntry> entry;
    const auto done =
        m_connection->run(m_statements[ByNumber], {number}, [&entry](const QSqlQuery &row) {
            entry = entryOf(row);
            return entry.has_value();
        });
    if (!done)
        return std::unexpected(done.error());
    return entry;
}

GazetteerResult<QString> GazetteerFile::nameOf(Statement statement, const QString &code)
{
    QString name;
    if (code.isEmpty())
        return name;
    const auto done =
        m_connection->run(m_statements[statement], {code}, [&name](const QSqlQuery &row) {
            name = row.value(0).toString();
            return true;
        });
    if (!done)
        return std::unexpected(done.error());
    return name;
}

GazetteerResult<void> GazetteerFile::nameAreas(GazetteerEntry &entry)
{
    auto province = nameOf(ProvinceName, entry.provinceCode);
    if (!province)
        return std::unexpected(province.error());
    auto country = nameOf(CountryName, entry.countryCode);
    if (!country)
        return std::unexpected(country.error());
    entry.province = *std::move(province);
    entry.country = *std::move(country);
    return {};
}

} // namespace Hearsay
