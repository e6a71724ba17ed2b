// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/filesteps.h"

#include <expected>

namespace Hearsay {

/// What the first bytes of a project file say.
struct ProjectHeader
{
    FileIdentity identity;
    int version = 0;   ///< of the schema
};

/// Looks at @p path before SQLite does: only a regular file that says it is a project of ours may
/// be opened. Never alters the file, never waits for a pipe or a device.
[[nodiscard]] std::expected<ProjectHeader, StorageError> readProjectHeader(const QString &path);

/// Whether @p path is to be opened as a project rather than read as an article: by its suffix or,
/// for a regular file, by its first bytes.
[[nodiscard]] bool isProjectPath(const QString &path);

/// With the dot.
inline constexpr QLatin1StringView projectSuffix(".hearsay");

} // namespace Hearsay
