// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/tablescan.h"

#include <QMap>
#include <QSqlQuery>
#include <QSqlRecord>

#include <limits>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

class Scanner
{
public:
    Scanner(Database &database, QLatin1StringView table, const QString &columns)
        : m_database(database)
        , m_select(u"SELECT rowid, "_s + columns + u" FROM "_s + table + u" NOT INDEXED WHERE rowid BETWEEN ? AND ? ORDER BY rowid"_s)
    {
    }

    /// Whether no page refused.
    [[nodiscard]] bool run()
    {
        constexpr qint64 first = std::numeric_limits<qint64>::min();
        constexpr qint64 last = std::numeric_limits<qint64>::max();
        if (read(first, last, false))
            return true;
        const qint64 before = m_rows.isEmpty() ? 0 : m_rows.lastKey();
        // Ours count from 1; what a damaged cell says may be anything.
        if (before < 0 || before == last)
            return false;
        std::ignore = read(before + 1, last, true);
        const auto behind = m_rows.upperBound(before);
        if (behind != m_rows.end())
            stepOver(before, behind.key());
        return false;
    }

    [[nodiscard]] QList<QVariantList> rows() const { return m_rows.values(); }

private:
    /// False when the reading ended at a page that cannot be read.
    bool read(qint64 from, qint64 to, bool isBackwards)
    {
        int width = -1;
        const auto done = m_database.forEach(isBackwards ? m_select + u" DESC"_s : m_select, {from, to}, [this, &width](const QSqlQuery &query) {
            if (width < 0)
                width = query.record().count();
            QVariantList values;
            for (int column = 1; column < width; ++column)
                values.append(query.value(column));
            m_rows.insert(query.value(0).toLongLong(), values);
            return true;
        });
        return done.has_value();
    }

    /// Between two pages that cannot be read there may be others that can: found by jumping further
    /// and further, then read back to where the damage ends.
    void stepOver(qint64 before, qint64 behind)
    {
        constexpr int mostBits = 62; // a step is never larger than what fits
        for (int bit = 0; bit <= mostBits && (qint64(1) << bit) < behind - before; ++bit) {
            const qint64 from = before + (qint64(1) << bit);
            std::ignore = read(from, behind - 1, false);
            const auto found = m_rows.lowerBound(from);
            if (found.key() >= behind)
                continue;
            std::ignore = read(before + 1, found.key(), true);
            before = std::prev(m_rows.lowerBound(behind)).key();
            bit = -1;
        }
    }

    Database &m_database;
    QString m_select;
    QMap<qint64, QVariantList> m_rows;
};

bool isOrdinaryTable(Database &database, QLatin1StringView table)
{
    // A view would be a program of somebody else, a virtual table code of SQLite that meets damage.
    const auto found = database.value(u"SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ? AND sql LIKE 'CREATE TABLE%'"_s,
                                      {QString(table)});
    return found && !found->isNull();
}

} // namespace

TableScan scanTable(Database *database, QLatin1StringView table, const QString &columns)
{
    if (!database || !isOrdinaryTable(*database, table))
        return {};
    Scanner scanner(*database, table, columns);
    const bool isRead = scanner.run();
    const auto state = database->value(u"PRAGMA integrity_check("_s + table + u')');
    return {scanner.rows(), isRead && state && state->toString() == "ok"_L1};
}

bool hasColumn(Database *database, const QString &table, const QString &column)
{
    if (!database)
        return false;
    const auto found = database->value(u"SELECT 1 FROM pragma_table_info(?) WHERE name = ?"_s, {table, column});
    return found && !found->isNull();
}

} // namespace Hearsay
