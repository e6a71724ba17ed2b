// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

#include <functional>

namespace Hearsay::Crash {

/// The negative control of the power cuts: fills a database at @p path with the tables of a
/// project by @p steps transactions, each with a row of the log, under settings that Hearsay does not
/// use: @p journalMode and @p synchronous as SQLite names them. Calls @p saved after each commit().
/// Empty when it worked, else why it did not.
[[nodiscard]] QString writeControl(const QString &path, const QString &journalMode, const QString &synchronous, int steps,
                                   const std::function<void(QUuid)> &saved);

} // namespace Hearsay::Crash
