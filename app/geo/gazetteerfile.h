// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/geo/gazetteerconnection.h"
#include "app/geo/gazetteerentry.h"
#include "app/geo/gazetteerranking.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace Hearsay {

/// The rows of gazetteer.sqlite. Belongs to the thread that opened it.
class GazetteerFile
{
public:
    /// As GazetteerConnection::open().
    [[nodiscard]] static GazetteerResult<std::unique_ptr<GazetteerFile>> open(const QString &path);

    // Entries come with the codes of their province and country; see nameAreas().

    [[nodiscard]] GazetteerResult<QList<NameMatch>> named(const QString &key);
    /// The most important @p limit places whose key begins with @p key.
    [[nodiscard]] GazetteerResult<QList<NameMatch>> beginningWith(const QString &key,
                                                                  qsizetype limit);
    [[nodiscard]] GazetteerResult<std::optional<GazetteerEntry>> withId(const QString &id);
    /// Fills in the names of province and country.
    [[nodiscard]] GazetteerResult<void> nameAreas(GazetteerEntry &entry);

private:
    enum Statement { Named, BeginningWith, ByNumber, ProvinceName, CountryName, StatementCount };

    explicit GazetteerFile(std::unique_ptr<GazetteerConnection> connection);
    [[nodiscard]] GazetteerResult<void> readIds();
    [[nodiscard]] GazetteerResult<QList<NameMatch>> matches(Statement statement,
                                                            const QVariantList &values);
    [[nodiscard]] GazetteerResult<QString> nameOf(Statement statement, const QString &code);

    std::unique_ptr<GazetteerConnection> m_connection; ///< before the queries, to outlive them
    std::vector<QSqlQuery> m_statements;               ///< by Statement
    std::optional<QHash<QString, qint64>> m_numbers;   ///< of the ids that are not GeoNames'
};

} // namespace Hearsay
