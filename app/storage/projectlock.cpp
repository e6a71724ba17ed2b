// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/projectlock.h"

#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>

#include <chrono>

namespace Hearsay {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ProjectLock::ProjectLock(std::unique_ptr<QLockFile> file)
    : m_file(std::move(file))
{
}

ProjectLock::~ProjectLock() = default;
ProjectLock::ProjectLock(ProjectLock &&) noexcept = default;
ProjectLock &ProjectLock::operator=(ProjectLock &&) noexcept = default;

QString ProjectLock::fileFor(const QString &path)
{
    const QFileInfo project(path);
    return project.absolutePath() + u"/."_s + project.fileName() + u".lock"_s;
}

std::expected<ProjectLock, LockHolder> ProjectLock::take(const QString &path)
{
    auto file = std::make_unique<QLockFile>(fileFor(path));
    file->setStaleLockTime(0ms); // days of work are no reason: only a holder that has died is
    if (file->tryLock(0ms) || file->error() != QLockFile::LockFailedError)
        return ProjectLock(std::move(file));
    LockHolder holder;
    QString program;
    const bool isSigned = file->getLockInfo(&holder.process, &holder.computer, &program);
    // A program that died between making the file and writing into it is not told apart by its
    // number; that nobody holds the file is, and then it goes.
    if (!isSigned && file->removeStaleLockFile() && file->tryLock(0ms))
        return ProjectLock(std::move(file));
    if (holder.computer == QSysInfo::machineHostName())
        holder.computer.clear();
    return std::unexpected(holder);
}

} // namespace Hearsay
