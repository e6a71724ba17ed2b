// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/salvagedlog.h"

#include "app/storage/auditlog.h"
#include "app/storage/objectjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

enum Column { Seq = 0, Before = 8, After = 9, PreviousHash = 10, Hash = 11 };

QJsonArray arrayAt(const QVariantList &row, Column column)
{
    return QJsonDocument::fromJson(row.value(column).toString().toUtf8()).array();
}

QUuid idIn(const QJsonObject &json)
{
    return QUuid::fromString(json.value("id"_L1).toString());
}

QString labelIn(const QJsonObject &json)
{
    for (const QLatin1StringView key : {"statement"_L1, "name"_L1, "question"_L1, "title"_L1, "fileName"_L1, "note"_L1}) {
        if (const QString text = json.value(key).toString(); !text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

QString labelOf(const Object &object)
{
    return std::visit(
        [](const auto &value) {
            using T = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<T, Article>)
                return value.displayTitle();
            else if constexpr (std::is_same_v<T, Claim>)
                return value.statement;
            else if constexpr (std::is_same_v<T, Dispute>)
                return value.question;
            else if constexpr (requires { value.name; })
                return value.name;
            else
                return QString();
        },
        object);
}

void SalvagedLog::take(const QVariantList &row)
{
    const qint64 seq = row.value(Seq).toLongLong();
    if (isWholeRevision(row))
        m_rows.emplace(seq, row);
    else
        m_torn.append(row);
}

void SalvagedLog::finish(bool isTableWhole)
{
    qint64 expected = 1;
    QString head;
    bool isChain = true;
    const auto missing = [this](qint64 from, qint64 to) {
        m_missing.append(from == to ? QString::number(from) : QString::number(from) + u'–' + QString::number(to));
    };
    for (const auto &[seq, row] : m_rows) {
        if (seq > expected)
            missing(expected, seq - 1);
        isChain = isChain && seq == expected && row.at(PreviousHash).toString() == head;
        head = row.at(Hash).toString();
        expected = seq + 1;
        replay(row);
    }
    for (const QVariantList &row : std::as_const(m_torn)) {
        // A page that is no longer in use may hold half of a row that is whole elsewhere.
        if (const qint64 seq = row.value(Seq).toLongLong(); !m_rows.contains(seq)) {
            takeEvidence(row);
            if (seq >= expected && !m_missing.contains(QString::number(seq)))
                missing(seq, seq);
        }
    }
    m_isComplete = isChain && isTableWhole && !m_rows.empty() && m_missing.isEmpty();
}

void SalvagedLog::replay(const QVariantList &row)
{
    const QJsonArray before = arrayAt(row, Before);
    const QJsonArray after = arrayAt(row, After);
    for (qsizetype i = 0; i < std::max(before.size(), after.size()); ++i) {
        const QJsonObject now = after.at(i).toObject();
        const QJsonObject known = now.isEmpty() ? before.at(i).toObject() : now;
        const auto kind = vocabularyValue<ObjectKind>(known.value("kind"_L1).toString());
        if (!kind || idIn(known).isNull())
            continue;
        LoggedObject logged{*kind, now.isEmpty(), std::nullopt, now};
        if (!now.isEmpty()) {
            if (auto object = objectFromJson(now))
                logged.object = std::move(*object);
        }
        m_objects.insert(idIn(known), std::move(logged));
    }
}

void SalvagedLog::takeEvidence(const QVariantList &row)
{
    for (const Column side : {Before, After}) {
        const QJsonArray array = arrayAt(row, side);
        for (const QJsonValue &entry : array) {
            const QJsonObject json = entry.toObject();
            const auto kind = vocabularyValue<ObjectKind>(json.value("kind"_L1).toString());
            if (kind && !idIn(json).isNull())
                m_evidence.insert(idIn(json), {*kind, labelIn(json)});
        }
    }
}

QStringList SalvagedLog::account() const
{
    if (m_rows.empty())
        return {QCoreApplication::translate("Salvage", "Nothing of the log could be read: what was saved comes from the tables alone.")};
    if (!m_missing.isEmpty()) {
        //: %1: numbers and ranges of numbers, "3, 5–7".
        return {QCoreApplication::translate("Salvage", "These entries of the log are damaged or lost: %1.").arg(m_missing.join(u", "_s))};
    }
    if (!m_isComplete)
        return {QCoreApplication::translate("Salvage", "The last entries of the log may be lost.")};
    return {};
}

} // namespace Hearsay
