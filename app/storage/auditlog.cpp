// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/auditlog.h"

#include "app/storage/migration.h"
#include "app/storage/objectjson.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlQuery>

#include <algorithm>
#include <limits>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

QVariant text(QUuid id)
{
    return id.isNull() ? QVariant() : QVariant(id.toString(QUuid::WithoutBraces));
}

QString stepKey(HistoryStep step, bool isStart)
{
    if (isStart)
        return u"start"_s;
    switch (step) {
    case HistoryStep::Do:
        return u"do"_s;
    case HistoryStep::Undo:
        return u"undo"_s;
    case HistoryStep::Redo:
        return u"redo"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString sideJson(const QList<ObjectChange> &objects, std::optional<Object> ObjectChange::*side)
{
    QJsonArray array;
    for (const ObjectChange &object : objects)
        array.append(object.*side ? QJsonValue(toJson(*(object.*side))) : QJsonValue());
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// SHA-256 of all columns but the hash itself, as a JSON array, so that no two rows run together.
QString hashOf(const QVariantList &values)
{
    const QByteArray json = QJsonDocument(QJsonArray::fromVariantList(values)).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
}

std::optional<ArticleContent> contentOf(Database &database, QUuid article)
{
    const auto columns = articleColumns(database);
    if (!columns)
        return std::nullopt;
    std::optional<ArticleContent> content;
    const auto done = database.forEach(u"SELECT text, source, "_s + columns->structure + u" FROM article_text WHERE id = ?"_s, {text(article)},
                                       [&content](const QSqlQuery &row) {
                                           const auto text = CanonicalText::fromString(row.value(0).toString());
                                           const auto structure = structureFromJson(row.value(2).toString().toUtf8(), text);
                                           content = {text, structure.value_or(ArticleStructure()), row.value(1).toByteArray()};
                                           return false;
                                       });
    return done ? content : std::nullopt;
}

/// Fills in one side of the objects; false when it is not an array of as many objects as the other.
std::expected<void, StorageError> readSide(const QString &json, std::optional<Object> ObjectChange::*side,
                                           QList<ObjectChange> &objects, const ArticleContentLookup &contents)
{
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    if (objects.isEmpty())
        objects.resize(array.size());
    if (array.isEmpty() || array.size() != objects.size()) {
        return std::unexpected(StorageError{QCoreApplication::translate("Storage", "An entry of the log has no objects.")});
    }
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (array.at(i).isNull())
            continue;
        auto object = objectFromJson(array.at(i).toObject(), contents);
        if (!object)
            return std::unexpected(object.error());
        objects[i].*side = std::move(*object);
    }
    return {};
}

std::expected<Revision, StorageError> readRevision(const QSqlQuery &row, const ArticleContentLookup &contents)
{
    Revision revision;
    Change &change = revision.performed.change;
    revision.seq = row.value(0).toLongLong();
    change.operation = QUuid::fromString(row.value(1).toString());
    change.gesture = QUuid::fromString(row.value(2).toString());
    const QString step = row.value(3).toString();
    revision.isStart = step == "start"_L1;
    revision.performed.step = step == "undo"_L1 ? HistoryStep::Undo : step == "redo"_L1 ? HistoryStep::Redo : HistoryStep::Do;
    revision.performed.subject = QUuid::fromString(row.value(4).toString());
    change.name = row.value(5).toString();
    revision.at = QDateTime::fromString(row.value(6).toString(), Qt::ISODateWithMs);
    revision.appVersion = row.value(7).toString();
    if (auto done = readSide(row.value(8).toString(), &ObjectChange::before, change.objects, contents); !done)
        return std::unexpected(done.error());
    if (auto done = readSide(row.value(9).toString(), &ObjectChange::after, change.objects, contents); !done)
        return std::unexpected(done.error());
    return revision;
}

} // namespace

bool isWholeRevision(const QVariantList &row)
{
    constexpr qsizetype width = 12;
    if (row.size() != width)
        return false;
    // As appendAudit() hashed them: a number, texts, and two ids that may be missing.
    QVariantList hashed{row.at(0).toLongLong()};
    for (qsizetype column = 1; column < width - 1; ++column)
        hashed.append(row.at(column).isNull() && (column == 2 || column == 4) ? QVariant() : QVariant(row.at(column).toString()));
    return hashOf(hashed) == row.last().toString();
}

DatabaseResult<AuditHead> readAuditHead(Database &database)
{
    AuditHead head;
    const auto done = database.forEach(u"SELECT seq, operation, hash, prev_hash FROM revision ORDER BY seq DESC LIMIT 1"_s, {},
                                       [&head](const QSqlQuery &row) {
                                           head = {row.value(0).toLongLong(), QUuid::fromString(row.value(1).toString()),
                                                   row.value(2).toString(), row.value(3).toString()};
                                           return false;
                                       });
    if (!done)
        return std::unexpected(done.error());
    return head;
}

DatabaseResult<qint64> firstBrokenRow(Database &database)
{
    AuditHead before;
    qint64 broken = 0;
    const auto done = database.forEach(u"SELECT "_s + revisionColumns + u" FROM revision ORDER BY seq"_s, {}, [&](const QSqlQuery &row) {
        constexpr int width = 12;
        QVariantList values;
        for (int column = 0; column < width; ++column)
            values.append(row.value(column));
        const qint64 seq = values.first().toLongLong();
        const bool isNext = seq == before.seq + 1 && values.at(width - 2).toString() == before.hash;
        if (!isNext || !isWholeRevision(values))
            broken = std::max<qint64>(seq, 1);
        before.seq = seq;
        before.hash = values.last().toString();
        return broken == 0;
    });
    if (!done)
        return std::unexpected(done.error());
    return broken;
}

DatabaseResult<AuditHead> appendAudit(Database &database, const AuditHead &head, const PerformedChange &performed, bool isStart)
{
    const Change &change = performed.change;
    const QString previousHash = head.hash.isNull() ? u""_s : head.hash;
    QVariantList values{head.seq + 1,
                        text(change.operation),
                        text(change.gesture),
                        stepKey(performed.step, isStart),
                        text(performed.subject),
                        change.name.isNull() ? u""_s : change.name,
                        QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                        QStringLiteral(HEARSAY_VERSION),
                        sideJson(change.objects, &ObjectChange::before),
                        sideJson(change.objects, &ObjectChange::after),
                        previousHash};
    const QString hash = hashOf(values);
    values.append(hash);
    const auto done = database.run(
        u"INSERT INTO revision (seq, operation, gesture, step, subject, name, at, app_version, before, after, prev_hash, hash) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        values);
    if (!done)
        return std::unexpected(done.error());
    return AuditHead{head.seq + 1, change.operation, hash, previousHash};
}

std::expected<QList<Revision>, StorageError> readAudit(Database &database, const QString &path, int most)
{
    QHash<QUuid, std::optional<ArticleContent>> known;
    const auto contents = [&database, &known](QUuid article) {
        if (!known.contains(article))
            known.insert(article, contentOf(database, article));
        return known.value(article);
    };

    QList<Revision> revisions;
    std::optional<StorageError> damage;
    const auto done = database.forEach(
        u"SELECT seq, operation, gesture, step, subject, name, at, app_version, before, after FROM revision "
        "WHERE seq IN (SELECT seq FROM revision ORDER BY seq DESC LIMIT ?) ORDER BY seq"_s,
        {most < 0 ? std::numeric_limits<int>::max() : most},
        [&](const QSqlQuery &row) {
            auto revision = readRevision(row, contents);
            if (revision) {
                revisions.append(std::move(*revision));
                return true;
            }
            //: %1: path of a file. %2: number of a row. %3: what is wrong with it.
            damage = StorageError{QCoreApplication::translate("Storage", "The project %1 is damaged: in the table “revision”, row %2. %3")
                                      .arg(QDir::toNativeSeparators(path), row.value(0).toString(), revision.error().message)};
            return false;
        });
    if (!done)
        return std::unexpected(describe(done.error(), QCoreApplication::translate("Storage", "The log of the project could not be read"), path));
    if (damage)
        return std::unexpected(*damage);
    return revisions;
}

} // namespace Hearsay
