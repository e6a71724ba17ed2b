// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The tables of a project file. The text of the definitions serves SQLite and PostgreSQL: ids are
/// UUIDs as text, times UTC as text, booleans 0 or 1, offsets Unicode code points in [begin, end).
namespace Hearsay::Schema {

/// "HRSY": the application id in the header of each project file.
inline constexpr quint32 applicationId = 0x48525359;
/// Counted up with each migration; in the header as user_version.
inline constexpr int version = 2;

/// The definitions of all tables and indexes, in an order in which they can be run.
[[nodiscard]] QStringList definitions();
/// What makes a project of version @p reached out of one of the version before. Only adds: what an older
/// program wrote stays as it was.
[[nodiscard]] QStringList migrationTo(int reached);
/// The names of all tables.
[[nodiscard]] QStringList tables();

} // namespace Hearsay::Schema
