// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/filesteps.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <mutex>
#include <set>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

std::mutex heldFilesMutex;

std::set<FileIdentity> &heldFiles()
{
    static std::set<FileIdentity> files;
    return files;
}

std::expected<void, FileStepError> failedStep()
{
    return std::unexpected(FileStepError{errno});
}

std::expected<void, FileStepError> syncFile(const QByteArray &path)
{
    const int file = ::open(path.constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return failedStep();
    const int done = ::fsync(file);
    const int number = errno;
    ::close(file);
    if (done != 0)
        return std::unexpected(FileStepError{number});
    return {};
}

/// For file systems that cannot rename without replacing: our own empty file takes the name first.
std::expected<void, FileStepError> renameOverPlaceholder(const QByteArray &from, const QByteArray &to)
{
    const int placeholder = ::open(to.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (placeholder < 0)
        return failedStep();
    ::close(placeholder);
    if (::rename(from.constData(), to.constData()) == 0)
        return {};
    const int number = errno;
    ::unlink(to.constData());
    return std::unexpected(FileStepError{number});
}

} // namespace

std::optional<FileIdentity> identityOf(const QString &path)
{
    struct stat about = {};
    if (::stat(QFile::encodeName(path).constData(), &about) != 0)
        return std::nullopt;
    return FileIdentity{about.st_dev, about.st_ino};
}

std::optional<FileHold> FileHold::take(FileIdentity file)
{
    const std::lock_guard lock(heldFilesMutex);
    if (!heldFiles().insert(file).second)
        return std::nullopt;
    return FileHold(file);
}

bool FileHold::isHeld(FileIdentity file)
{
    const std::lock_guard lock(heldFilesMutex);
    return heldFiles().contains(file);
}

FileHold::FileHold(FileIdentity file)
    : m_file(file)
{
}

FileHold::FileHold(FileHold &&other) noexcept
    : m_file(std::exchange(other.m_file, std::nullopt))
{
}

FileHold &FileHold::operator=(FileHold &&other) noexcept
{
    if (this != &other) {
        release();
        m_file = std::exchange(other.m_file, std::nullopt);
    }
    return *this;
}

FileHold::~FileHold()
{
    release();
}

void FileHold::release()
{
    if (!m_file)
        return;
    const std::lock_guard lock(heldFilesMutex);
    heldFiles().erase(*m_file);
    m_file.reset();
}

bool canWriteFolder(const QString &folder)
{
    return ::faccessat(AT_FDCWD, QFile::encodeName(folder).constData(), W_OK | X_OK, AT_EACCESS) == 0;
}

bool canWriteFile(const QString &path)
{
    return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) == 0;
}

std::expected<QString, FileStepError> reserveBeside(const QString &path)
{
    const QFileInfo info(path);
    const QString unique = QUuid::createUuid().toString(QUuid::Id128).first(12);
    const QString temporary = info.absolutePath() + u"/."_s + info.fileName() + u'.' + unique + u".part"_s;
    const int file = ::open(QFile::encodeName(temporary).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (file < 0)
        return std::unexpected(FileStepError{errno});
    ::close(file);
    return temporary;
}

std::expected<void, FileStepError> publish(const QString &temporary, const QString &path, IfThere ifThere)
{
    const QByteArray from = QFile::encodeName(temporary);
    const QByteArray to = QFile::encodeName(path);
    if (const auto done = syncFile(from); !done)
        return done;
    if (ifThere == IfThere::Replace) {
        if (::rename(from.constData(), to.constData()) != 0)
            return failedStep();
    } else if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) != 0) {
        if (errno != EINVAL && errno != ENOSYS)
            return failedStep();
        if (const auto done = renameOverPlaceholder(from, to); !done)
            return done;
    }
    syncFolderOf(path);
    return {};
}

std::expected<void, FileStepError> exchange(const QString &temporary, const QString &path, const QString &aside)
{
    const QByteArray from = QFile::encodeName(temporary);
    const QByteArray to = QFile::encodeName(path);
    const QByteArray old = QFile::encodeName(aside);
    if (const auto done = syncFile(from); !done)
        return done;
    // A second name for what is there, before the first one is given away.
    if (::link(to.constData(), old.constData()) != 0) {
        const bool hasNoLinks = errno == EPERM || errno == EOPNOTSUPP || errno == EMLINK;
        if (!hasNoLinks || ::renameat2(AT_FDCWD, to.constData(), AT_FDCWD, old.constData(), RENAME_NOREPLACE) != 0)
            return failedStep();
    }
    syncFolderOf(path);
    if (::rename(from.constData(), to.constData()) != 0) {
        const int number = errno;
        if (identityOf(path))
            ::unlink(old.constData());
        else
            ::rename(old.constData(), to.constData());
        return std::unexpected(FileStepError{number});
    }
    syncFolderOf(path);
    return {};
}

void syncFolderOf(const QString &path)
{
    // Some file systems cannot sync a folder and say so; there is nothing more to be done then.
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

StorageError describe(FileStepError error, const QString &action, const QString &path)
{
    QString remedy;
    switch (error.number) {
    case ENOSPC:
    case EDQUOT:
        remedy = QCoreApplication::translate("Storage", "The disk is full. Free some space and try again, or choose another place.");
        break;
    case EACCES:
    case EPERM:
    case EROFS:
        remedy = QCoreApplication::translate("Storage", "The folder cannot be written. Choose another place or change its permissions.");
        break;
    case ENOENT:
    case ENOTDIR:
        remedy = QCoreApplication::translate("Storage", "The folder does not exist. Choose another place.");
        break;
    case EEXIST:
        remedy = QCoreApplication::translate("Storage", "There is a file of that name already. Choose another name.");
        break;
    default:
        remedy = QCoreApplication::translate("Storage", "Try again, or choose another place.");
    }
    //: %1: what failed, without full stop. %2: path of a file. %3: what to do. %4: the system's own words.
    return {QCoreApplication::translate("Storage", "%1: %2. %3 (%4)")
                .arg(action, QDir::toNativeSeparators(path), remedy, qt_error_string(error.number))};
}

} // namespace Hearsay
