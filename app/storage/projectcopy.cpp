// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/projectcopy.h"

#include "app/article/regularfile.h"
#include "app/storage/filesteps.h"
#include "app/storage/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <array>
#include <limits>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

// The database header of SQLite's file format, section 1.3.
constexpr QByteArrayView magic("SQLite format 3\0", 16);
constexpr qsizetype headerSize = 100;
constexpr qsizetype usualPageSize = 4096;

/// A field of the header that has few right values.
struct HeaderField
{
    qsizetype offset;
    quint32 least;
    quint32 most;
    quint32 usual;
};

constexpr std::array bytesOfHeader{
    HeaderField{18, 1, 1, 1},    // written with a rollback journal
    HeaderField{19, 1, 1, 1},
    HeaderField{20, 0, 0, 0},    // bytes reserved at the end of each page
    HeaderField{21, 64, 64, 64}, // constants of the format
    HeaderField{22, 32, 32, 32},
    HeaderField{23, 32, 32, 32},
};

constexpr std::array wordsOfHeader{
    HeaderField{44, 1, 4, 4}, // format of the schema
    HeaderField{52, 0, 0, 0}, // not vacuumed by itself
    HeaderField{56, 1, 1, 1}, // UTF-8
    HeaderField{60, 1, quint32(Schema::version), quint32(Schema::version)},
    HeaderField{68, Schema::applicationId, Schema::applicationId, Schema::applicationId},
};

quint32 wordAt(QByteArrayView bytes, qsizetype offset)
{
    return qFromBigEndian<quint32>(bytes.data() + offset);
}

void setWord(QByteArray &bytes, qsizetype offset, quint32 value)
{
    qToBigEndian(value, bytes.data() + offset);
}

/// How many pages of @p size begin like a page of a table or an index.
qsizetype likelyPages(QByteArrayView bytes, qsizetype size)
{
    qsizetype count = 0;
    for (qsizetype at = size; at < bytes.size(); at += size) {
        const char kind = bytes.at(at);
        if (kind == 2 || kind == 5 || kind == 10 || kind == 13)
            count += size; // so that sizes can be compared
    }
    return count;
}

bool isFromNewerVersion(QByteArrayView bytes)
{
    // Beyond the highest number that we could have reached it is damage.
    constexpr quint32 highest = 1000;
    return bytes.size() >= headerSize && bytes.startsWith(magic) && wordAt(bytes, 68) == Schema::applicationId
        && wordAt(bytes, 60) > quint32(Schema::version) && wordAt(bytes, 60) < highest;
}

std::unexpected<StorageError> failed(const QString &message)
{
    return std::unexpected(StorageError{message});
}

} // namespace

qsizetype pageSizeOf(QByteArrayView bytes)
{
    if (bytes.size() < headerSize)
        return 0;
    const auto size = qFromBigEndian<quint16>(bytes.data() + 16);
    if (size == 1)
        return 65536;
    return size >= 512 && (size & (size - 1)) == 0 ? size : 0;
}

void repairHeader(QByteArray &bytes)
{
    if (bytes.size() < headerSize)
        bytes.append(headerSize - bytes.size(), '\0');
    bytes.replace(0, magic.size(), magic);
    qsizetype pageSize = pageSizeOf(bytes);
    if (pageSize != usualPageSize && (pageSize == 0 || likelyPages(bytes, pageSize) < likelyPages(bytes, usualPageSize))) {
        pageSize = usualPageSize;
        qToBigEndian(quint16(pageSize), bytes.data() + 16);
    }
    for (const HeaderField &field : bytesOfHeader) {
        const auto value = static_cast<unsigned char>(bytes.at(field.offset));
        if (value < field.least || value > field.most)
            bytes[field.offset] = char(field.usual);
    }
    for (const HeaderField &field : wordsOfHeader) {
        const quint32 value = wordAt(bytes, field.offset);
        if (value < field.least || value > field.most)
            setWord(bytes, field.offset, field.usual);
    }
    if (const qsizetype rest = bytes.size() % pageSize; rest != 0)
        bytes.append(pageSize - rest, '\0');
    setWord(bytes, 28, quint32(bytes.size() / pageSize));
    setWord(bytes, 92, wordAt(bytes, 24)); // else the number of pages is not believed
}

ProjectCopy::ProjectCopy()
    : m_folder(std::make_unique<QTemporaryDir>())
{
}

QString ProjectCopy::path() const
{
    return m_folder->filePath(u"project"_s);
}

bool ProjectCopy::write(const QByteArray &bytes) const
{
    QFile file(path());
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

/// Takes back what a program that was interrupted had half written.
bool ProjectCopy::rollBack(const QByteArray &journal)
{
    QFile file(path() + u"-journal"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(journal) != journal.size() || !file.flush())
        return false;
    file.close();
    {
        const auto database = Database::open(path(), Database::Access::ReadWrite);
        if (!database || !(*database)->value(u"SELECT count(*) FROM sqlite_master"_s)) {
            QFile::remove(file.fileName());
            return false;
        }
    }
    QFile::remove(file.fileName());
    QFile result(path());
    if (!result.open(QIODevice::ReadOnly))
        return false;
    m_bytes = result.readAll();
    return true;
}

std::expected<ProjectCopy, StorageError> ProjectCopy::make(const QString &path)
{
    constexpr qint64 most = std::numeric_limits<int>::max();
    const QString shown = QDir::toNativeSeparators(path);
    // Closing another descriptor of a file that SQLite holds would drop its locks.
    if (const auto identity = identityOf(path); identity && FileHold::isHeld(*identity))
        return failed(QCoreApplication::translate("Storage", "The project %1 is open. Close it first.").arg(shown));
    const auto bytes = readRegularFile(path, most);
    if (!bytes)
        return failed(bytes.error().message);
    if (bytes->isEmpty())
        return failed(QCoreApplication::translate("Storage", "The file %1 is empty: there is nothing to save.").arg(shown));
    if (isFromNewerVersion(*bytes)) {
        return failed(QCoreApplication::translate("Storage", "The project %1 was made by a newer version of Hearsay, which must save what can be read.")
                          .arg(shown));
    }
    const auto noRoom = [&shown] {
        //: %1: path of a file. %2: a folder.
        return failed(QCoreApplication::translate("Storage", "A private copy of %1 could not be made in %2. Free some space there and try again.")
                          .arg(shown, QDir::toNativeSeparators(QDir::tempPath())));
    };
    ProjectCopy copy;
    copy.m_bytes = *bytes;
    if (!copy.m_folder->isValid() || !copy.write(copy.m_bytes))
        return noRoom();

    const QString journalPath = QFileInfo(path).canonicalFilePath() + u"-journal"_s;
    if (QFileInfo(journalPath).size() > 0) {
        if (const auto journal = readRegularFile(journalPath, most); journal && !copy.rollBack(*journal)) {
            // Perhaps the header keeps SQLite from it; the journal may hold a better one.
            repairHeader(copy.m_bytes);
            if (!copy.write(copy.m_bytes))
                return noRoom();
            if (!copy.rollBack(*journal))
                copy.m_bytes = *bytes;
        }
    }
    repairHeader(copy.m_bytes);
    if (!copy.write(copy.m_bytes))
        return noRoom();
    if (auto database = Database::open(copy.path(), Database::Access::ReadOnly)) {
        // Lets SQLite take the part of a damaged schema that it can read.
        if ((*database)->execute(u"PRAGMA writable_schema=ON"_s))
            copy.m_database = std::move(*database);
    }
    return copy;
}

} // namespace Hearsay
