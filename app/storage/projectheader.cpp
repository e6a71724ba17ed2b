// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/projectheader.h"

#include "app/storage/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QtEndian>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Hearsay {

namespace {

// The database header of SQLite's file format, section 1.3.
constexpr qsizetype headerSize = 100;
constexpr QByteArrayView magic("SQLite format 3\0", 16);
constexpr qsizetype versionOffset = 60;
constexpr qsizetype applicationOffset = 68;

std::unexpected<StorageError> refused(const char *sentence, const QString &path, bool isDamage = false)
{
    StorageError error{QCoreApplication::translate("Storage", sentence).arg(QDir::toNativeSeparators(path))};
    error.isDamage = isDamage;
    return std::unexpected(error);
}

/// The header, shorter where the file is shorter; -1 and errno in @p number when it cannot be read.
std::expected<QByteArray, int> firstBytes(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (file < 0)
        return std::unexpected(errno);
    QByteArray bytes(headerSize, '\0');
    const ssize_t count = ::read(file, bytes.data(), size_t(bytes.size()));
    const int number = errno;
    ::close(file);
    if (count < 0)
        return std::unexpected(number);
    bytes.truncate(count);
    return bytes;
}

quint32 bigEndian(const QByteArray &bytes, qsizetype offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

bool isOurs(const QByteArray &header)
{
    return header.size() == headerSize && header.startsWith(magic)
        && bigEndian(header, applicationOffset) == Schema::applicationId;
}

} // namespace

std::expected<ProjectHeader, StorageError> readProjectHeader(const QString &path)
{
    struct stat about = {};
    if (::stat(QFile::encodeName(path).constData(), &about) != 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            return refused(QT_TRANSLATE_NOOP("Storage", "There is no file %1. It may have been moved or deleted: look for it under another name."), path);
        return refused(QT_TRANSLATE_NOOP("Storage", "The file %1 cannot be reached. Check the permissions of its folder."), path);
    }
    if (S_ISDIR(about.st_mode))
        return refused(QT_TRANSLATE_NOOP("Storage", "%1 is a folder, not a project. Choose a file in it."), path);
    if (!S_ISREG(about.st_mode))
        return refused(QT_TRANSLATE_NOOP("Storage", "%1 is a device or a pipe, not a project. Choose a file."), path);
    if (about.st_size == 0)
        return refused(QT_TRANSLATE_NOOP("Storage", "The file %1 is empty, so it is no project. It was left as it is."), path);

    const FileIdentity identity{about.st_dev, about.st_ino};
    if (FileHold::isHeld(identity))
        return refused(QT_TRANSLATE_NOOP("Storage", "The project %1 is open already. Go on in its window, or close it there first."), path);

    const auto header = firstBytes(path);
    if (!header)
        return refused(QT_TRANSLATE_NOOP("Storage", "The file %1 cannot be read. Check its permissions."), path);
    // A file that is called a project may have been one before its first bytes were hurt.
    const bool isCalledProject = path.endsWith(projectSuffix, Qt::CaseInsensitive);
    if (!header->startsWith(magic))
        return refused(QT_TRANSLATE_NOOP("Storage", "The file %1 is not a Hearsay project. It was left as it is."), path, isCalledProject);
    if (header->size() < headerSize)
        return refused(QT_TRANSLATE_NOOP("Storage", "The file %1 has been cut off: not even its header is whole. Go on with a copy from before."), path, true);
    if (!isOurs(*header))
        return refused(QT_TRANSLATE_NOOP("Storage", "The file %1 is a database of another program, not a Hearsay project. It was left as it is."), path, isCalledProject);
    return ProjectHeader{identity, int(bigEndian(*header, versionOffset))};
}

bool isProjectPath(const QString &path)
{
    if (path.endsWith(projectSuffix, Qt::CaseInsensitive))
        return true;
    struct stat about = {};
    if (::stat(QFile::encodeName(path).constData(), &about) != 0 || !S_ISREG(about.st_mode))
        return false;
    if (FileHold::isHeld({about.st_dev, about.st_ino}))
        return true;
    const auto header = firstBytes(path);
    return header && isOurs(*header);
}

} // namespace Hearsay
