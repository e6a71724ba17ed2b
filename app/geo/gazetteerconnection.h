// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <expected>
#include <functional>
#include <memory>

class QSqlDatabase;

namespace Hearsay {

/// Why the gazetteer does not answer; translated: what failed, with which file, what to do.
struct GazetteerError
{
    QString message;
};

template<typename T>
using GazetteerResult = std::expected<T, GazetteerError>;

/// A connection to gazetteer.sqlite, opened to read only: nothing is written, not even beside the
/// file. Belongs to the thread that opened it; queries must be gone before it is.
class GazetteerConnection
{
public:
    /// Checks that @p path is a gazetteer of the version that this program reads; it is not read
    /// as a whole, so that damage further behind shows in what is asked later.
    [[nodiscard]] static GazetteerResult<std::unique_ptr<GazetteerConnection>>
    open(const QString &path);
    ~GazetteerConnection();
    Q_DISABLE_COPY_MOVE(GazetteerConnection)

    [[nodiscard]] GazetteerResult<QSqlQuery> prepared(const QString &sql);
    /// Calls @p visit for each row; false from it means that the row cannot be, and ends with an
    /// error.
    [[nodiscard]] GazetteerResult<void> run(QSqlQuery &query, const QVariantList &values,
                                            const std::function<bool(const QSqlQuery &row)> &visit);

private:
    GazetteerConnection(QString path, QString name);
    [[nodiscard]] QSqlDatabase handle() const;
    [[nodiscard]] GazetteerResult<void> connect();
    [[nodiscard]] GazetteerResult<void> checkMeta();
    [[nodiscard]] std::unexpected<GazetteerError> damaged(const QString &detail) const;

    QString m_path;
    QString m_name;
};

} // namespace Hearsay
