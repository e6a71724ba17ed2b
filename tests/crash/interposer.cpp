// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Loaded by LD_PRELOAD: stands between a program and the calls that alter files in one folder.
// Records them, and makes chosen ones fail. The work is done by system calls directly, so that
// it does not matter what else is loaded (a sanitizer has interposers of its own) nor when.

#include "tests/crash/calltrace.h"

#include <cerrno>
#include <cstdarg>
#include <cstdlib>
#include <cstring>
#include <mutex>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

using namespace Hearsay::Crash;

enum class Family { Write, Sync, Unlink, Truncate, Create, Rename };
constexpr int families = 6;
constexpr const char *familyNames[families] = {"write", "sync", "unlink", "truncate", "create", "rename"};

constexpr int mostFiles = 1024;
constexpr std::size_t longest = 512;
constexpr int shortWrite = -1;

struct State
{
    std::mutex mutex;
    bool isReady = false;
    char folder[longest] = {};
    std::size_t folderLength = 0;
    int trace = -1;
    // Names within the folder of the files that are open, by descriptor.
    bool isOurs[mostFiles] = {};
    char names[mostFiles][longest] = {};
    int faultFamily = -1;
    long faultAt = 0;
    long faultLast = 0;
    int faultError = 0;
    long counts[families] = {};
    long injected = 0;
};

State &state()
{
    static State shared;
    return shared;
}

void readFault(State &s, const char *text)
{
    char copy[longest] = {};
    std::strncpy(copy, text, longest - 1);
    char *rest = nullptr;
    const char *family = strtok_r(copy, ":", &rest);
    const char *at = strtok_r(nullptr, ":", &rest);
    const char *error = strtok_r(nullptr, ":", &rest);
    const char *duration = strtok_r(nullptr, ":", &rest);
    if (!family || !at || !error || !duration)
        std::abort();
    for (int i = 0; i < families; ++i) {
        if (std::strcmp(family, familyNames[i]) == 0)
            s.faultFamily = i;
    }
    s.faultAt = std::strtol(at, nullptr, 10);
    s.faultLast = std::strcmp(duration, "once") == 0 ? s.faultAt
        : std::strcmp(duration, "thrice") == 0       ? s.faultAt + 2
                                                     : -1;
    s.faultError = std::strcmp(error, "ENOSPC") == 0 ? ENOSPC
        : std::strcmp(error, "EINTR") == 0           ? EINTR
        : std::strcmp(error, "SHORT") == 0           ? shortWrite
                                                     : EIO;
    if (s.faultFamily < 0 || s.faultAt < 1)
        std::abort();
}

/// The state with its lock held by @p lock; set up at the first call.
State &locked(std::unique_lock<std::mutex> &lock)
{
    State &s = state();
    lock = std::unique_lock(s.mutex);
    if (s.isReady)
        return s;
    s.isReady = true;
    const char *folder = std::getenv(folderVariable);
    if (!folder || std::strlen(folder) + 2 > longest)
        return s;
    std::strcpy(s.folder, folder);
    std::strcat(s.folder, "/");
    s.folderLength = std::strlen(s.folder);
    if (const char *trace = std::getenv(traceVariable))
        s.trace = int(syscall(SYS_openat, AT_FDCWD, trace, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666));
    if (const char *fault = std::getenv(faultVariable))
        readFault(s, fault);
    return s;
}

/// The name within the folder; "" for the folder itself; null for anything else.
const char *nameOf(const State &s, const char *path)
{
    if (s.folderLength == 0)
        return nullptr;
    if (std::strncmp(path, s.folder, s.folderLength) == 0)
        return path + s.folderLength;
    const bool isFolder = std::strncmp(path, s.folder, s.folderLength - 1) == 0 && path[s.folderLength - 1] == '\0';
    return isFolder ? "" : nullptr;
}

const char *nameOf(const State &s, int file)
{
    return file >= 0 && file < mostFiles && s.isOurs[file] ? s.names[file] : nullptr;
}

void record(const State &s, Call call, const char *name, std::int64_t offset = 0, const void *data = nullptr,
            std::size_t size = 0, const char *otherName = "")
{
    if (s.trace < 0)
        return;
    CallHeader header;
    header.call = call;
    header.nameLength = std::uint32_t(std::strlen(name));
    header.otherNameLength = std::uint32_t(std::strlen(otherName));
    header.dataLength = std::uint32_t(size);
    header.offset = offset;
    const iovec parts[] = {{&header, sizeof header},
                           {const_cast<char *>(name), header.nameLength},
                           {const_cast<char *>(otherName), header.otherNameLength},
                           {const_cast<void *>(data), size}};
    const auto whole = long(sizeof header + header.nameLength + header.otherNameLength + size);
    if (syscall(SYS_writev, s.trace, parts, 4) != whole)
        std::abort(); // half a trace proves nothing
}

/// Counts a call of @p family; 0, or the error that it is to fail with.
int fault(State &s, Family family)
{
    const long number = ++s.counts[int(family)];
    if (int(family) != s.faultFamily || number < s.faultAt || (s.faultLast >= 0 && number > s.faultLast))
        return 0;
    ++s.injected;
    return s.faultError;
}

int failed(int error)
{
    errno = error == shortWrite ? EIO : error; // only writes can be short
    return -1;
}

int openAt(int folder, const char *path, int flags, mode_t mode)
{
    std::unique_lock<std::mutex> lock;
    State &s = locked(lock);
    const char *name = nameOf(s, path);
    struct stat about = {};
    const bool isThere = name && ::stat(path, &about) == 0;
    const bool creates = name && !isThere && (flags & O_CREAT) != 0;
    if (creates) {
        if (const int error = fault(s, Family::Create))
            return failed(error);
    }
    const int file = int(syscall(SYS_openat, folder, path, flags, mode));
    if (file < 0 || file >= mostFiles)
        return file;
    s.isOurs[file] = name != nullptr && std::strlen(name) < longest;
    if (!s.isOurs[file])
        return file;
    std::strcpy(s.names[file], name);
    if (creates)
        record(s, Call::Create, name);
    else if (isThere && (flags & O_TRUNC) != 0)
        record(s, Call::Truncate, name, 0);
    return file;
}

ssize_t writeAt(int file, const void *data, std::size_t size, std::int64_t offset, bool hasOffset)
{
    std::unique_lock<std::mutex> lock;
    State &s = locked(lock);
    const char *name = nameOf(s, file);
    std::size_t wanted = size;
    if (name) {
        const int error = fault(s, Family::Write);
        if (error > 0)
            return failed(error);
        if (error == shortWrite && size > 1)
            wanted = size / 2;
    }
    const std::int64_t at = hasOffset || !name ? offset : std::int64_t(::lseek(file, 0, SEEK_CUR));
    const auto done = ssize_t(hasOffset ? syscall(SYS_pwrite64, file, data, wanted, offset) : syscall(SYS_write, file, data, wanted));
    if (name && done > 0)
        record(s, Call::Write, name, at, data, std::size_t(done));
    return done;
}

int syncFile(long call, int file)
{
    std::unique_lock<std::mutex> lock;
    State &s = locked(lock);
    const char *name = nameOf(s, file);
    if (name) {
        if (const int error = fault(s, Family::Sync))
            return failed(error);
    }
    const int done = int(syscall(call, file));
    if (name && done == 0)
        record(s, Call::Sync, name);
    return done;
}

int truncateTo(int file, std::int64_t size)
{
    std::unique_lock<std::mutex> lock;
    State &s = locked(lock);
    const char *name = nameOf(s, file);
    if (name) {
        if (const int error = fault(s, Family::Truncate))
            return failed(error);
    }
    const int done = int(syscall(SYS_ftruncate, file, size));
    if (name && done == 0)
        record(s, Call::Truncate, name, size);
    return done;
}

int unlinkPath(int folder, const char *path, int flags)
{
    std::unique_lock<std::mutex> lock;
    State &s = locked(lock);
    const char *name = nameOf(s, path);
    if (name && ::access(path, F_OK) == 0) {
        if (const int error = fault(s, Family::Unlink))
            return failed(error);
    }
    const int done = int(syscall(SYS_unlinkat, folder, path, flags));
    if (name && done == 0)
        record(s, Call::Unlink, name);
    return done;
}

int renamePath(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags)
{
    std::unique_lock<std::mutex> lock;
    State &s = locked(lock);
    const char *name = nameOf(s, from);
    const char *otherName = nameOf(s, to);
    if (name && otherName) {
        if (const int error = fault(s, Family::Rename))
            return failed(error);
    }
    const int done = int(syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags));
    if (name && otherName && done == 0)
        record(s, Call::Rename, name, 0, nullptr, 0, otherName);
    return done;
}

mode_t modeOf(int flags, va_list arguments)
{
    const bool makesFile = (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE;
    return makesFile ? va_arg(arguments, mode_t) : mode_t(0);
}

} // namespace

extern "C" {

#define HEARSAY_OPEN(name)                                     \
    int name(const char *path, int flags, ...)                 \
    {                                                          \
        va_list arguments;                                     \
        va_start(arguments, flags);                            \
        const mode_t mode = modeOf(flags, arguments);          \
        va_end(arguments);                                     \
        return openAt(AT_FDCWD, path, flags, mode);            \
    }
#define HEARSAY_OPENAT(name)                                   \
    int name(int folder, const char *path, int flags, ...)     \
    {                                                          \
        va_list arguments;                                     \
        va_start(arguments, flags);                            \
        const mode_t mode = modeOf(flags, arguments);          \
        va_end(arguments);                                     \
        return openAt(folder, path, flags, mode);              \
    }

HEARSAY_OPEN(open)
HEARSAY_OPEN(open64)
HEARSAY_OPENAT(openat)
HEARSAY_OPENAT(openat64)

int close(int file)
{
    std::unique_lock<std::mutex> lock;
    State &s = locked(lock);
    if (file >= 0 && file < mostFiles)
        s.isOurs[file] = false;
    return int(syscall(SYS_close, file));
}

ssize_t write(int file, const void *data, std::size_t size)
{
    return writeAt(file, data, size, 0, false);
}

ssize_t pwrite(int file, const void *data, std::size_t size, off_t offset)
{
    return writeAt(file, data, size, offset, true);
}

ssize_t pwrite64(int file, const void *data, std::size_t size, off64_t offset)
{
    return writeAt(file, data, size, offset, true);
}

int fsync(int file)
{
    return syncFile(SYS_fsync, file);
}

int fdatasync(int file)
{
    return syncFile(SYS_fdatasync, file);
}

int ftruncate(int file, off_t size) noexcept
{
    return truncateTo(file, size);
}

int ftruncate64(int file, off64_t size) noexcept
{
    return truncateTo(file, size);
}

int unlink(const char *path) noexcept
{
    return unlinkPath(AT_FDCWD, path, 0);
}

int unlinkat(int folder, const char *path, int flags) noexcept
{
    return unlinkPath(folder, path, flags);
}

int rename(const char *from, const char *to) noexcept
{
    return renamePath(AT_FDCWD, from, AT_FDCWD, to, 0);
}

int renameat(int fromFolder, const char *from, int toFolder, const char *to) noexcept
{
    return renamePath(fromFolder, from, toFolder, to, 0);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    return renamePath(fromFolder, from, toFolder, to, flags);
}

void hearsayCrashHeal()
{
    std::unique_lock<std::mutex> lock;
    locked(lock).faultFamily = -1;
}

long hearsayCrashInjected()
{
    std::unique_lock<std::mutex> lock;
    return locked(lock).injected;
}

void hearsayCrashNote(const char *words)
{
    std::unique_lock<std::mutex> lock;
    record(locked(lock), Call::Note, "", 0, words, std::strlen(words));
}

} // extern "C"
