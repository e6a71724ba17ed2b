// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/jsonnode.h"

#include "app/exchange/hearsayterms.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace Hearsay {

namespace {

using namespace Qt::StringLiterals;

/// Beyond it, doubles leave whole numbers out.
constexpr double largestInteger = 9007199254740992.0;

QJsonArray listOf(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return {};
    return value.isArray() ? value.toArray() : QJsonArray{value};
}

} // namespace

void JsonNode::fail(const QString &sentence) const
{
    //: %1: an object of the file, "Speaker urn:uuid:…"; %2: a sentence about it
    m_problem->report(QCoreApplication::translate("JsonNode", "%1: %2").arg(m_title, sentence));
}

void JsonNode::failWord(QLatin1StringView key) const
{
    //: %1: the name of a field, %2: what it holds
    fail(QCoreApplication::translate("JsonNode", "“%1” cannot be “%2”.").arg(key, text(key)));
}

QString JsonNode::text(QLatin1StringView key) const
{
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isString())
        fail(QCoreApplication::translate("JsonNode", "“%1” has to be a text.").arg(key));
    return value.toString();
}

QStringList JsonNode::texts(QLatin1StringView key) const
{
    QStringList texts;
    for (const QJsonValue value : listOf(m_object.value(key))) {
        if (!value.isString())
            fail(QCoreApplication::translate("JsonNode", "“%1” has to be a list of texts.")
                     .arg(key));
        texts.append(value.toString());
    }
    return texts;
}

std::optional<qint64> JsonNode::integer(QLatin1StringView key) const
{
    const auto value = number(key);
    if (!value)
        return std::nullopt;
    if (std::abs(*value) > largestInteger || std::trunc(*value) != *value) {
        fail(QCoreApplication::translate("JsonNode", "“%1” has to be a whole number.").arg(key));
        return std::nullopt;
    }
    return static_cast<qint64>(*value);
}

std::optional<double> JsonNode::number(QLatin1StringView key) const
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isDouble()) {
        fail(QCoreApplication::translate("JsonNode", "“%1” has to be a number.").arg(key));
        return std::nullopt;
    }
    return value.toDouble();
}

bool JsonNode::flag(QLatin1StringView key) const
{
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isBool())
        fail(QCoreApplication::translate("JsonNode", "“%1” has to be true or false.").arg(key));
    return value.toBool();
}

QDate JsonNode::day(QLatin1StringView key) const
{
    const QString written = text(key);
    const QDate date = QDate::fromString(written, Qt::ISODate);
    if (!written.isEmpty() && !date.isValid())
        fail(QCoreApplication::translate("JsonNode",
                                         "“%1” has to be a day like 2019-09-01, not “%2”.")
                 .arg(key, written));
    return date;
}

QByteArray JsonNode::sha256(QLatin1StringView key) const
{
    constexpr qsizetype bytes = 32;
    const QByteArray written = text(key).toLatin1();
    const QByteArray hash = QByteArray::fromHex(written);
    if (hash.size() == bytes && hash.toHex() == written.toLower())
        return hash;
    fail(QCoreApplication::translate("JsonNode",
                                     "“%1” has to be a SHA-256 of 64 hexadecimal digits.")
             .arg(key));
    return {};
}

QUuid JsonNode::uuid(QLatin1StringView key) const
{
    QJsonValue value = m_object.value(key);
    if (value.isUndefined())
        return {};
    if (value.isObject())
        value = value.toObject().value(Terms::id);
    const QUuid found = Terms::uuidOf(value.toString());
    if (found.isNull())
        fail(QCoreApplication::translate("JsonNode",
                                         "“%1” has to be an id like urn:uuid:01912345-….")
                 .arg(key));
    return found;
}

QList<JsonNode> JsonNode::children(QLatin1StringView key) const
{
    QList<JsonNode> nodes;
    for (const QJsonValue value : listOf(m_object.value(key))) {
        if (!value.isObject())
            fail(QCoreApplication::translate("JsonNode", "“%1” has to hold objects.").arg(key));
        nodes.append(JsonNode(value.toObject(), m_title, *m_problem));
    }
    return nodes;
}

bool JsonNode::holds(QLatin1StringView key, QLatin1StringView word) const
{
    return listOf(m_object.value(key)).contains(QJsonValue(word));
}

} // namespace Hearsay
