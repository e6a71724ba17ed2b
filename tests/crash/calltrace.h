// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

/// What the interposer (interposer.cpp) and those who use it have in common. No Qt here: the
/// interposer is loaded into a program before anything else runs.
namespace Hearsay::Crash {

/// Environment variables that steer the interposer.
inline constexpr auto folderVariable = "HEARSAY_CRASH_FOLDER"; ///< only files in this folder count
inline constexpr auto traceVariable = "HEARSAY_CRASH_TRACE";   ///< file that calls are recorded in
inline constexpr auto faultVariable = "HEARSAY_CRASH_FAULT";   ///< "write:12:EIO:once", see Fault

/// Families of calls that can fail, in the fault's own words: "write" is pwrite and write, "sync"
/// fsync and fdatasync, "unlink", "truncate", "create" open with O_CREAT, "rename".
/// The error is "EIO", "ENOSPC", "EINTR" or "SHORT" (half is written); the duration "once", "thrice"
/// or "always" (from the named call on, until hearsayCrashHeal()).

/// What a call did. A record is this header, the name, the other name (Rename) and the data (Write).
enum class Call : std::uint32_t { Create, Write, Truncate, Sync, Unlink, Rename, Note };

struct CallHeader
{
    Call call = Call::Note;
    std::uint32_t nameLength = 0;      ///< within the folder; 0: the folder itself
    std::uint32_t otherNameLength = 0; ///< Rename: the new name
    std::uint32_t dataLength = 0;      ///< Write: the bytes; Note: the words
    std::int64_t offset = 0;           ///< Write: where; Truncate: the new size
};

} // namespace Hearsay::Crash

/// What a program finds in the interposer, by dlsym(): absent when it runs without.
extern "C" {
/// The fault goes away.
void hearsayCrashHeal();
/// How many calls failed by the fault so far.
long hearsayCrashInjected();
/// Puts a note between the recorded calls.
void hearsayCrashNote(const char *words);
}
