// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/auditlog.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QUuid>

#include <expected>

namespace Hearsay::Crash {

/// What lies at a path after the program that wrote it has ended, in whatever way.
struct FoundWork
{
    QList<Revision> revisions;
    QSet<QUuid> operations;
};

/// Opens the project as Hearsay does, which finishes what was interrupted, and looks whether it
/// is whole: SQLite finds it in order, the chain of hashes holds, and the document equals its replayed
/// log. Else says what is wrong.
[[nodiscard]] std::expected<FoundWork, QString> checkProject(const QString &path);

/// The same of a database that only the negative control made: no documents, no hashes.
[[nodiscard]] std::expected<FoundWork, QString> checkControl(const QString &path);

} // namespace Hearsay::Crash
