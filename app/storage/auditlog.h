// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/history.h"
#include "app/storage/database.h"

#include <QDateTime>

#include <expected>

namespace Hearsay {

/// The last row of the audit log. Each row's hash covers the one before, so equal heads mean
/// equal logs.
struct AuditHead
{
    qint64 seq = 0;      ///< 0: the log is empty
    QUuid operation;
    QString hash;        ///< hexadecimal SHA-256
    QString previousHash;

    bool operator==(const AuditHead &) const = default;
};

/// A row of the audit log: one transaction.
struct Revision
{
    qint64 seq = 0;
    PerformedChange performed;
    bool isStart = false;  ///< what the project began with; no step of the history
    QDateTime at;          ///< UTC; informative, the order is that of seq
    QString appVersion;
};

/// The columns of a row of the log, in the order in which isWholeRevision() takes them.
inline constexpr QLatin1StringView revisionColumns(
    "seq, operation, gesture, step, subject, name, at, app_version, before, after, prev_hash, hash");

/// Whether the hash of @p row, the values of revisionColumns, is that of its other values.
[[nodiscard]] bool isWholeRevision(const QVariantList &row);

[[nodiscard]] DatabaseResult<AuditHead> readAuditHead(Database &database);

/// The number of the first row whose hash does not cover what stands in it and the row before:
/// another program has written there, or the disk has. 0: the chain is whole.
[[nodiscard]] DatabaseResult<qint64> firstBrokenRow(Database &database);

/// Appends the row of @p performed after @p head, within the transaction that is open.
[[nodiscard]] DatabaseResult<AuditHead> appendAudit(Database &database, const AuditHead &head,
                                                    const PerformedChange &performed, bool isStart);

/// The log, oldest first: performed one after the other on an empty document, its changes give the
/// document that the tables hold. @p most: only that many of its last rows; -1: all of them.
/// @p path is for errors only.
[[nodiscard]] std::expected<QList<Revision>, StorageError> readAudit(Database &database, const QString &path, int most = -1);

} // namespace Hearsay
