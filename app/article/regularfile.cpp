// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/regularfile.h"

#include "app/article/shownname.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <optional>
#include <utility>

namespace Hearsay {

namespace {

/// Closes what it holds.
class Descriptor
{
public:
    explicit Descriptor(int number) noexcept
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    [[nodiscard]] int number() const noexcept { return m_number; }

private:
    int m_number;
};

QString openMessage(const QString &name, int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return QCoreApplication::translate(
                   "ArticleReader",
                   "“%1” does not exist. Perhaps it was moved or renamed: open it from where it "
                   "is now.")
            .arg(name);
    case EACCES:
    case EPERM:
        return QCoreApplication::translate(
                   "ArticleReader",
                   "“%1” cannot be read: you have no permission. Ask its owner, or open a copy "
                   "of your own.")
            .arg(name);
    default:
        //: %1 is a file name, %2 the reason as the operating system puts it.
        return QCoreApplication::translate("ArticleReader",
                                           "“%1” cannot be opened: %2. Try again, or open a copy.")
            .arg(name, qt_error_string(error));
    }
}

/// Why something with these @p properties is no article; nothing if it may be one.
std::optional<QString> refusal(const struct stat &properties, const QString &name,
                               qint64 maximalBytes)
{
    if (S_ISDIR(properties.st_mode)) {
        return QCoreApplication::translate("ArticleReader",
                                           "“%1” is a folder. Open a file that is in it.")
            .arg(name);
    }
    if (!S_ISREG(properties.st_mode)) {
        return QCoreApplication::translate(
                   "ArticleReader", "“%1” is a pipe, socket or device and not a file. Save the "
                                    "text to a file and open that.")
            .arg(name);
    }
    if (properties.st_size > maximalBytes) {
        //: %1 is a file name, %2 and %3 are numbers of megabytes.
        return QCoreApplication::translate(
                   "ArticleReader", "“%1” is too large: it has %2 MB, an article may have %3 MB. "
                                    "Split it and open the parts.")
            .arg(name, QLocale().toString((properties.st_size + 1024 * 1024 - 1) / (1024 * 1024)),
                 QLocale().toString(maximalBytes / (1024 * 1024)));
    }
    return std::nullopt;
}

/// At most @p limit bytes from @p file; the error number if the system reports one.
std::expected<QByteArray, int> readUpTo(const Descriptor &file, qint64 expected, qint64 limit)
{
    // One more than expected, so that the end of an unchanged file shows in one turn.
    QByteArray bytes(std::clamp<qint64>(expected + 1, 4096, limit), Qt::Uninitialized);
    qint64 size = 0;
    while (size < limit) {
        if (size == bytes.size())
            bytes.resize(std::min<qint64>(limit, 2 * bytes.size()));
        const ssize_t got =
            ::read(file.number(), bytes.data() + size, std::size_t(bytes.size() - size));
        if (got < 0) {
            if (errno == EINTR)
                continue;
            return std::unexpected(errno);
        }
        if (got == 0)
            break;
        size += got;
    }
    bytes.truncate(size);
    return bytes;
}

} // namespace

std::expected<QByteArray, ReadError> readRegularFile(const QString &path, qint64 maximalBytes)
{
    const QString name = shownName(QDir::toNativeSeparators(path));
    const QByteArray encoded = QFile::encodeName(path);
    const auto fail = [](QString message) {
        return std::unexpected(ReadError{std::move(message)});
    };

    // Asked before opening, for opening alone can wake a device; and again of what was opened,
    // for it may be another thing by then.
    struct stat properties = {};
    if (::stat(encoded.constData(), &properties) != 0)
        return fail(openMessage(name, errno));
    if (auto why = refusal(properties, name, maximalBytes))
        return fail(*std::move(why));
    const Descriptor file(
        ::open(encoded.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (file.number() < 0 || ::fstat(file.number(), &properties) != 0)
        return fail(openMessage(name, errno));
    if (auto why = refusal(properties, name, maximalBytes))
        return fail(*std::move(why));

    auto bytes = readUpTo(file, properties.st_size, maximalBytes + 1);
    if (!bytes) {
        //: %1 is a file name, %2 the reason as the operating system puts it.
        const QString message = QCoreApplication::translate(
            "ArticleReader", "Reading “%1” failed half-way: %2. Check the disk, or open a copy.");
        return fail(message.arg(name, qt_error_string(bytes.error())));
    }
    if (bytes->size() > maximalBytes) { // grown meanwhile, or never told its size
        properties.st_size = bytes->size();
        return fail(refusal(properties, name, maximalBytes).value());
    }
    return *std::move(bytes);
}

} // namespace Hearsay
