// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>
#include <memory>

class QLockFile;

namespace Hearsay {

/// Who else works on a project.
struct LockHolder
{
    qint64 process = 0;  ///< 0: not known
    QString computer;    ///< empty: this one
};

/// Keeps other programs, also on other computers that share the folder, from writing to a project
/// while this one does: a small hidden file beside it, ".story.hearsay.lock". It says who holds it;
/// one left behind by a program that has died is taken over. Gone with this object.
class ProjectLock
{
public:
    /// For the project at @p path, which is no link. On file systems that cannot lock, and where
    /// the file cannot be made, the lock is held in name only: SQLite's own locks remain.
    [[nodiscard]] static std::expected<ProjectLock, LockHolder> take(const QString &path);
    ~ProjectLock();
    ProjectLock(ProjectLock &&) noexcept;
    ProjectLock &operator=(ProjectLock &&) noexcept;
    Q_DISABLE_COPY(ProjectLock)

    [[nodiscard]] static QString fileFor(const QString &path);

private:
    explicit ProjectLock(std::unique_ptr<QLockFile> file);
    std::unique_ptr<QLockFile> m_file;
};

} // namespace Hearsay
