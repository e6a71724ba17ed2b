// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/storageerror.h"

#include <QHash>
#include <QString>
#include <QVariant>

#include <expected>
#include <functional>
#include <memory>

class QSqlDatabase;
class QSqlQuery;

namespace Hearsay {

/// What SQLite said. @c code is its extended result code, 0 where there is none.
struct DatabaseError
{
    int code = 0;
    QString text;
};

template<typename T>
using DatabaseResult = std::expected<T, DatabaseError>;

/// One connection to one SQLite file through Qt SQL, with the settings that our files need.
/// Belongs to the thread it was opened in. All values are bound; statements stay prepared.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens a file that exists; never makes one.
    [[nodiscard]] static DatabaseResult<std::unique_ptr<Database>> open(const QString &path, Access access);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Runs one statement that gives no rows, prepared once. Returns the number of rows it touched.
    DatabaseResult<qint64> run(const QString &sql, const QVariantList &values = {});
    /// Runs a statement once, without keeping it: definitions, pragmas, VACUUM.
    DatabaseResult<void> execute(const QString &sql, const QVariantList &values = {});
    /// Calls @p visit for each row until it returns false.
    DatabaseResult<void> forEach(const QString &sql, const QVariantList &values,
                                 const std::function<bool(const QSqlQuery &row)> &visit);
    /// The first column of the first row; an invalid variant when there is no row.
    [[nodiscard]] DatabaseResult<QVariant> value(const QString &sql, const QVariantList &values = {});

    /// Takes the write lock at once, so that what is read next stays true until commit().
    DatabaseResult<void> begin();
    /// After an error the transaction is rolled back.
    DatabaseResult<void> commit();
    void rollback();

private:
    explicit Database(QString connection);
    [[nodiscard]] QSqlDatabase handle() const;
    [[nodiscard]] DatabaseResult<QSqlQuery *> prepared(const QString &sql);
    DatabaseResult<void> configure(Access access);

    QString m_connection;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
};

/// @p error in words for the user. @p action, translated, is what failed: "The change could not be saved".
[[nodiscard]] StorageError describe(const DatabaseError &error, const QString &action, const QString &path);

} // namespace Hearsay
