// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/objects.h"
#include "app/storage/storageerror.h"

#include <QStringList>

#include <expected>

namespace Hearsay {

/// An object that a damaged project shows to have existed and that could not be saved.
struct LostObject
{
    QUuid id;       ///< null: not even that could be read
    ObjectKind kind = ObjectKind::Article;
    QString label;  ///< its name, statement or words, as far as they are known
    QString reason; ///< a translated sentence
};

/// What could be read of a damaged project.
struct Salvaged
{
    /// They fit each other: Document::load() takes them. In an order in which they can be added one by one.
    QList<Object> objects;
    QList<LostObject> lost;
    /// How many of the objects come from the log, because the tables have them no longer or not as they were.
    qsizetype fromLog = 0;
    /// Translated sentences: how many were saved and lost, then one for each loss and each doubt.
    QStringList account;
    /// Whether all that was there is there as it was.
    [[nodiscard]] bool isAll() const { return lost.isEmpty() && doubts == 0; }
    /// How many sentences of the account tell of something that may not be as it was.
    qsizetype doubts = 0;
};

/// Reads what can be read of the project @p path, however it is damaged, without touching it: from
/// its tables and from its log, whose rows prove by their hashes that they are whole. Each object
/// that either of them shows to have existed is among the objects or among the lost; what the log
/// says was removed stays removed.
///
/// Fails when there is nothing of a project in the file, or it is open in this process. Blocks on
/// disk: not for the user interface thread.
[[nodiscard]] std::expected<Salvaged, StorageError> salvage(const QString &path);

/// A project made of what could be read of another.
struct SalvagedProject
{
    QString path;
    QString accountPath; ///< a text file beside it
    QStringList account; ///< as in Salvaged
    bool isAll = false;  ///< as in Salvaged
};

/// Saves what can be read of the project @p path as the new project @p newPath, and the account of it
/// in a text file beside that, "<name>-account.txt". Both names must be free; after an error neither is taken.
[[nodiscard]] std::expected<SalvagedProject, StorageError> salvageProject(const QString &path, const QString &newPath);

/// "<name> (salvaged).hearsay" in the folder of @p path.
[[nodiscard]] QString salvagedPathFor(const QString &path);

} // namespace Hearsay
