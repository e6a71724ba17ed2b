// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/storageerror.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <expected>

namespace Hearsay {

class ProjectFile;

/// A copy of a project as it was at one time.
struct Backup
{
    QString path;
    QDateTime made;       ///< UTC
    qint64 actions = 0;   ///< rows of its log
    qint64 bytes = 0;
};

/// What a backup, or a project, holds: to choose by.
struct ProjectCounts
{
    QStringList articles; ///< their titles
    int claims = 0;
    int speakers = 0;
    int places = 0;
    int disputes = 0;
    qint64 actions = 0;
    QDateTime lastAction; ///< UTC; invalid: none yet
};

/// A backup and what it holds.
struct ListedBackup
{
    Backup backup;
    ProjectCounts counts;
    QString error;        ///< why that could not be read; empty: it could
};

/// Copies of projects in the user's data folder, a folder for each project by its id, so that they
/// are there when a project was moved, deleted or damaged. Each is whole and checked when it gets
/// its name; old ones go only after that. Kept are the last ten and the last of each of seven days.
class Backups
{
public:
    static constexpr qsizetype recent = 10;
    static constexpr qsizetype days = 7;
    /// After so many actions a further one is made.
    static constexpr int interval = 200;

    /// @p folder: where they are kept; empty: in the user's data folder.
    explicit Backups(QString folder = {});

    /// Makes a backup of @p project as it is on the disk, unless the last one is the same. Returns its path.
    std::expected<QString, StorageError> make(ProjectFile &project) const;
    /// Those of the project at @p path, the latest first. Also where that file is gone or damaged.
    [[nodiscard]] QList<Backup> of(const QString &path) const;
    /// Whether who restores holds the lock of the project already, see ProjectLock.
    enum class Lock { Take, Held };
    /// Puts a copy of @p backup at @p project. What is there is kept under another name beside it, which is
    /// returned; empty: there was nothing. Refused while another program works on the project.
    std::expected<QString, StorageError> restore(const QString &backup, const QString &project, Lock lock = Lock::Take) const;
    /// What the project file at @p path holds. It is not changed.
    [[nodiscard]] static std::expected<ProjectCounts, StorageError> counts(const QString &path);
    /// Which of @p all to keep, see above; in any order. For make() and its tests.
    [[nodiscard]] static QList<Backup> kept(QList<Backup> all);

private:
    [[nodiscard]] QList<Backup> in(const QString &folder) const;
    void note(const QString &folder, const QString &project) const;
    [[nodiscard]] QString folderOf(const QString &path) const;

    QString m_folder;
};

} // namespace Hearsay
