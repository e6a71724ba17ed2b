// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/vocabulary.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace Hearsay {

/// The first thing in a file that is not as it should be. Reading goes on with defaults after it,
/// so that readers need not stop at every field; who reads looks here before using the result.
class JsonProblem
{
public:
    /// Later ones are dropped: they mostly follow from the first.
    void report(const QString &message)
    {
        if (m_message.isEmpty())
            m_message = message;
    }
    [[nodiscard]] bool exists() const { return !m_message.isEmpty(); }
    [[nodiscard]] const QString &message() const { return m_message; }

private:
    QString m_message;
};

/// An object of a JSON file from anywhere, asked for what it should hold. What is absent is empty;
/// what is there and of another type is reported to the problem.
class JsonNode
{
public:
    /// @p title names the object in messages. @p problem must outlive the node.
    JsonNode(QJsonObject object, QString title, JsonProblem &problem)
        : m_object(std::move(object))
        , m_title(std::move(title))
        , m_problem(&problem)
    {
    }

    [[nodiscard]] const QString &title() const { return m_title; }
    void setTitle(const QString &title) { m_title = title; }
    [[nodiscard]] bool has(QLatin1StringView key) const { return m_object.contains(key); }

    [[nodiscard]] QString text(QLatin1StringView key) const;
    [[nodiscard]] QStringList texts(QLatin1StringView key) const;
    /// Whole numbers that a double holds exactly.
    [[nodiscard]] std::optional<qint64> integer(QLatin1StringView key) const;
    [[nodiscard]] std::optional<double> number(QLatin1StringView key) const;
    [[nodiscard]] bool flag(QLatin1StringView key) const;
    [[nodiscard]] QDate day(QLatin1StringView key) const;
    /// 32 bytes from 64 hexadecimal digits.
    [[nodiscard]] QByteArray sha256(QLatin1StringView key) const;
    /// From "urn:uuid:…", or from an object that has such an id. Null when absent.
    [[nodiscard]] QUuid uuid(QLatin1StringView key) const;
    /// One object, or all of a list of objects.
    [[nodiscard]] QList<JsonNode> children(QLatin1StringView key) const;
    /// True where the value is, or the list holds, @p word.
    [[nodiscard]] bool holds(QLatin1StringView key, QLatin1StringView word) const;

    /// The key of a closed vocabulary; it has to be there.
    template<typename Enum>
    [[nodiscard]] Enum word(QLatin1StringView key) const
    {
        const auto value = vocabularyValue<Enum>(text(key));
        if (!value)
            failWord(key);
        return value.value_or(Enum{});
    }

    /// Reports @p sentence, which begins with a capital, about this object.
    void fail(const QString &sentence) const;

private:
    void failWord(QLatin1StringView key) const;

    QJsonObject m_object;
    QString m_title;
    JsonProblem *m_problem;
};

} // namespace Hearsay
