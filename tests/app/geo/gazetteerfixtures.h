// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Hearsay::Testing {

/// The gazetteer that the program ships.
[[nodiscard]] QString realGazetteer();

/// Writes a gazetteer of a few places to @p path, which must not be there: Kunduz, Baghlan and
/// Kabul as city and province, Pul-e Khumri, Afghanistan, Paris in France and in Texas, Texas,
/// Fiji (across 180°). Ends the test (qFatal) when it cannot.
void makeGazetteer(const QString &path);

/// Runs @p statements on the database at @p path, which is made if there is none.
void runSql(const QString &path, const QStringList &statements);

/// What is in the folder of @p path.
[[nodiscard]] QStringList filesBeside(const QString &path);

} // namespace Hearsay::Testing
