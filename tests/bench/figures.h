// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QTextStream>

#include <algorithm>

namespace Hearsay {

/// The middle one of @p values, which must not be empty.
[[nodiscard]] inline double medianOf(QList<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

/// One figure as one line of JSON on standard output.
inline void printFigure(const QString &figure, double value, const QString &unit, qsizetype n)
{
    const QJsonObject line{{QStringLiteral("figure"), figure},
                           {QStringLiteral("value"), value},
                           {QStringLiteral("unit"), unit},
                           {QStringLiteral("n"), n}};
    QTextStream(stdout) << QJsonDocument(line).toJson(QJsonDocument::Compact) << '\n';
}

/// The median of several runs.
inline void printFigure(const QString &figure, const QList<double> &values, const QString &unit)
{
    printFigure(figure, medianOf(values), unit, values.size());
}

} // namespace Hearsay
