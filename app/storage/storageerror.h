// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Hearsay {

/// Why the disk could not do what was asked. @c message is translated: what failed, with which
/// file, and what to do.
struct StorageError
{
    QString message;
    /// The file is no longer the one that was opened: it was moved, deleted, replaced or written to
    /// by others. What is on screen has to be saved elsewhere.
    bool isFileLost = false;
    bool isDamage = false;  ///< the project is not as it was written; salvage() may help
    QString path = {};      ///< with isDamage, from openPaths(): the project that is damaged
};

/// The error that a project is damaged.
[[nodiscard]] inline StorageError damageError(const QString &message)
{
    StorageError error{message};
    error.isDamage = true;
    return error;
}

} // namespace Hearsay
