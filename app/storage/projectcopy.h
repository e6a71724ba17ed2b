// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/database.h"

#include <QTemporaryDir>

#include <expected>
#include <memory>

namespace Hearsay {

/// A private copy of a project that may be damaged, made from its bytes and repaired as far as
/// SQLite needs it to read anything: the project itself is never opened, let alone written.
class ProjectCopy
{
public:
    /// Fails for what is no regular file, is empty, is open in this process, or was made by a newer version.
    [[nodiscard]] static std::expected<ProjectCopy, StorageError> make(const QString &path);

    /// Null when SQLite cannot open even the copy. Only for reading; a schema that is damaged in
    /// part is used as far as it can be read.
    [[nodiscard]] Database *database() const { return m_database.get(); }
    /// The bytes of the copy, a whole number of pages, the header repaired.
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    ProjectCopy();
    [[nodiscard]] QString path() const;
    [[nodiscard]] bool write(const QByteArray &bytes) const;
    [[nodiscard]] bool rollBack(const QByteArray &journal);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database; ///< goes before the folder
    QByteArray m_bytes;
};

/// Makes a header that SQLite reads of the first bytes of a project, and a whole number of pages of
/// the rest. What is in order stays as it is.
void repairHeader(QByteArray &bytes);

/// The size of the pages, as the header of @p bytes says it; 0 when it says nonsense.
[[nodiscard]] qsizetype pageSizeOf(QByteArrayView bytes);

} // namespace Hearsay
