// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/crash/calltrace.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Hearsay::Crash {

/// A call that the interposer recorded.
struct RecordedCall
{
    Call call = Call::Note;
    QString name;       ///< within the folder; empty: the folder itself
    QString otherName;  ///< Rename: the new name
    qint64 offset = 0;  ///< Write: where; Truncate: the new size
    QByteArray data;    ///< Write: the bytes; Note: the words
};

/// Ends the program when the file is no trace.
[[nodiscard]] QList<RecordedCall> readCalls(const QString &path);

/// How many calls of each of the interposer's families there are: "write", "sync", …
[[nodiscard]] int callsOf(const QList<RecordedCall> &calls, const QString &family);

} // namespace Hearsay::Crash
