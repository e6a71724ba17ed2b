// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/objects.h"
#include "app/storage/database.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <map>
#include <optional>

namespace Hearsay {

/// That there was an object, whatever is left of it.
struct Evidence
{
    ObjectKind kind = ObjectKind::Article;
    QString label; ///< its name, statement or words; empty where they are not known
};

/// The newest that the whole rows of a log say of an object.
struct LoggedObject
{
    ObjectKind kind = ObjectKind::Article;
    bool isRemoved = false;
    std::optional<Object> object; ///< an article without its content; none when it was removed or cannot be made of the row
    QJsonObject json;             ///< empty when it was removed
};

/// What is left of the audit log of a damaged project.
class SalvagedLog
{
public:
    /// Takes a row, from a table or a page, the values of revisionColumns.
    void take(const QVariantList &row);
    /// When all rows were taken. @p isTableWhole: the table has all rows that it ever had.
    void finish(bool isTableWhole);

    /// Whether every row is there and whole, so that what the log says is what was.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    [[nodiscard]] const QHash<QUuid, LoggedObject> &objects() const { return m_objects; }
    /// Objects in rows that are not whole.
    [[nodiscard]] const QHash<QUuid, Evidence> &evidence() const { return m_evidence; }
    /// Sentences on what is missing of the log itself.
    [[nodiscard]] QStringList account() const;

private:
    void replay(const QVariantList &row);
    void takeEvidence(const QVariantList &row);

    std::map<qint64, QVariantList> m_rows; ///< whole ones, by seq
    QList<QVariantList> m_torn;
    QHash<QUuid, LoggedObject> m_objects;
    QHash<QUuid, Evidence> m_evidence;
    bool m_isComplete = false;
    QStringList m_missing; ///< "3", "5–7"
};

/// The name, statement or question by which people know @p object; empty for a mention or a highlight.
[[nodiscard]] QString labelOf(const Object &object);

} // namespace Hearsay
