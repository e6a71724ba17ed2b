// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/vocabulary.h"
#include "app/text/textspan.h"

#include <QUuid>
#include <QVariant>

#include <limits>

namespace Hearsay {

/// The first thing that was found wrong.
struct RowDamage
{
    QLatin1StringView table;
    QString row;
    QString column;

    [[nodiscard]] bool isFound() const { return !table.isEmpty(); }
};

/// A span as a row keeps it, with the words that stood there.
struct QuotedSpan
{
    TextSpan span;
    QString quote;
};

/// Takes the values of one row, whose first is an id, one after the other, and notes the first that
/// is not what it should be. What is wrong is given as an empty value, so that reading can go on.
class RowReader
{
public:
    /// @p damage must outlive the reader.
    RowReader(const QVariantList &values, QLatin1StringView table, RowDamage &damage)
        : m_values(values)
        , m_table(table)
        , m_damage(damage)
    {
    }

    void damaged(QLatin1StringView column)
    {
        if (!m_damage.isFound())
            m_damage = {m_table, m_values.value(0).toString(), column};
    }

    [[nodiscard]] QVariant next() { return m_values.value(m_column++); }

    [[nodiscard]] QString text(QLatin1StringView column)
    {
        const QVariant value = next();
        if (value.typeId() != QMetaType::QString)
            damaged(column);
        return value.toString();
    }

    [[nodiscard]] QUuid optionalId(QLatin1StringView column)
    {
        const QVariant value = next();
        const QUuid id = QUuid::fromString(value.toString());
        if (id.isNull() && !value.isNull())
            damaged(column);
        return id;
    }

    [[nodiscard]] QUuid id(QLatin1StringView column = QLatin1StringView("id"))
    {
        const QUuid found = optionalId(column);
        if (found.isNull())
            damaged(column);
        return found;
    }

    [[nodiscard]] qint64 integer(QLatin1StringView column)
    {
        const QVariant value = next();
        if (value.typeId() != QMetaType::LongLong)
            damaged(column);
        return value.toLongLong();
    }

    /// Not a number where there is none.
    [[nodiscard]] double degrees(QLatin1StringView column)
    {
        const QVariant value = next();
        if (value.isNull())
            return std::numeric_limits<double>::quiet_NaN();
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (!isNumber)
            damaged(column);
        return isNumber ? number : std::numeric_limits<double>::quiet_NaN();
    }

    template<typename Enum>
    [[nodiscard]] Enum word(QLatin1StringView column)
    {
        const auto value = vocabularyValue<Enum>(text(column));
        if (!value)
            damaged(column);
        return value.value_or(Enum{});
    }

    /// The columns span_begin, span_end, quote.
    [[nodiscard]] QuotedSpan quotedSpan()
    {
        const qint64 begin = integer(QLatin1StringView("span_begin"));
        const qint64 end = integer(QLatin1StringView("span_end"));
        return {{begin, end}, text(QLatin1StringView("quote"))};
    }

private:
    const QVariantList &m_values;
    QLatin1StringView m_table;
    RowDamage &m_damage;
    qsizetype m_column = 0;
};

} // namespace Hearsay
