// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/storageerror.h"

#include <QString>

#include <compare>
#include <expected>
#include <optional>

/// The few steps that storage takes with files beside SQLite's own.
namespace Hearsay {

/// Which file a path leads to, whatever it is called.
struct FileIdentity
{
    quint64 device = 0;
    quint64 inode = 0;
    auto operator<=>(const FileIdentity &) const = default;
};

/// Nothing when there is no such file. Does not open it.
[[nodiscard]] std::optional<FileIdentity> identityOf(const QString &path);

/// Notes for the whole process that SQLite holds a file. Closing any other descriptor of such a
/// file would drop SQLite's locks, so nobody may open it otherwise.
class FileHold
{
public:
    /// Nothing when somebody holds the file already.
    [[nodiscard]] static std::optional<FileHold> take(FileIdentity file);
    [[nodiscard]] static bool isHeld(FileIdentity file);
    FileHold(FileHold &&other) noexcept;
    FileHold &operator=(FileHold &&other) noexcept;
    Q_DISABLE_COPY(FileHold)
    ~FileHold();

private:
    explicit FileHold(FileIdentity file);
    void release();
    std::optional<FileIdentity> m_file;
};

/// Whether new files can be made in @p folder, as far as its permissions tell.
[[nodiscard]] bool canWriteFolder(const QString &folder);
/// Whether @p path can be written, as far as its permissions tell.
[[nodiscard]] bool canWriteFile(const QString &path);

/// Why a step failed: errno.
struct FileStepError
{
    int number = 0;
};

/// Makes an empty file with a name of its own in the folder of @p path: what is written there
/// becomes @p path by publish().
[[nodiscard]] std::expected<QString, FileStepError> reserveBeside(const QString &path);

enum class IfThere { Refuse, Replace };

/// Gives the file @p temporary the name @p path, in one step, after its content is on the disk;
/// returns when the name is on the disk too. With Refuse, fails with EEXIST when @p path is there.
[[nodiscard]] std::expected<void, FileStepError> publish(const QString &temporary, const QString &path, IfThere ifThere);

/// Gives the file @p temporary the name @p path, and what had that name the name @p aside, which
/// must be free. Where the file system has hard links there is a file at @p path at any time.
[[nodiscard]] std::expected<void, FileStepError> exchange(const QString &temporary, const QString &path, const QString &aside);

/// Waits until the names in the folder of @p path are on the disk.
void syncFolderOf(const QString &path);

/// @p error in words. @p action, translated, is what failed.
[[nodiscard]] StorageError describe(FileStepError error, const QString &action, const QString &path);

} // namespace Hearsay
