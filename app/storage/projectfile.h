// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/history.h"
#include "app/storage/auditlog.h"
#include "app/storage/filesteps.h"
#include "app/storage/projectlock.h"

#include <QHash>

#include <expected>
#include <memory>

namespace Hearsay {

class Backups;

/// An article of a project by what it was read from.
struct ArticleSource
{
    QUuid article;
    QString fileName;
    QByteArray sourceSha256;  ///< 32 bytes
};

/// A project file, synchronously: for the database thread and for programs without a window.
/// Belongs to the thread that opened it. While it lives nobody else in this process may open the
/// file, see FileHold.
class ProjectFile
{
public:
    enum class Check {
        Header,  ///< that it is a project of ours: to look for something in it
        Whole,   ///< also that SQLite finds it in order
    };
    using Opened = std::expected<std::unique_ptr<ProjectFile>, StorageError>;

    /// Opens for reading and writing or, where the file, its folder or its version do not allow
    /// that, for reading. A file that is not ours is refused and left as it is, byte by byte.
    [[nodiscard]] static Opened open(const QString &path, Check check = Check::Whole);

    /// Fills the empty file @p path with a project that begins with @p start and has had @p changes
    /// since, all on the disk when it returns. For a name that is given by publish() afterwards.
    [[nodiscard]] static std::expected<void, StorageError> fill(const QString &path, const QList<Object> &start,
                                                                const QList<PerformedChange> &changes = {});
    /// The same under its name in one step. Refuses to replace a project that is open.
    [[nodiscard]] static std::expected<void, StorageError> create(const QString &path, const QList<Object> &start,
                                                                  const QList<PerformedChange> &changes = {},
                                                                  IfThere ifThere = IfThere::Refuse);

    /// Makes it ready to be written to: takes the lock between programs, looks whether the chain of
    /// the log is whole and, after a backup, brings an older version to the present one. Where
    /// something stands in the way the file stays one for reading, see readOnlyReason().
    void beginEditing(const Backups &backups);

    ~ProjectFile();
    Q_DISABLE_COPY_MOVE(ProjectFile)

    /// Absolute.
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    /// Translated, a sentence or two; empty while it can be written.
    [[nodiscard]] QString readOnlyReason() const { return m_readOnlyReason; }

    /// Every object, for Document::load(). Fails with isFileLost where the file is edited and no longer
    /// as we left it.
    [[nodiscard]] std::expected<QList<Object>, StorageError> read();
    [[nodiscard]] std::expected<QList<ArticleSource>, StorageError> sources();
    /// The sources of any project, also of one that is open in this process.
    [[nodiscard]] static std::expected<QList<ArticleSource>, StorageError> sourcesOf(const QString &path);
    /// What names the project through all its life and copies.
    [[nodiscard]] std::expected<QString, StorageError> id();
    /// Of any project, also of one that is open in this process.
    [[nodiscard]] static std::expected<QString, StorageError> idOf(const QString &path);
    /// Where its log stands, as the file says now.
    [[nodiscard]] std::expected<AuditHead, StorageError> head();
    [[nodiscard]] static std::expected<AuditHead, StorageError> headOf(const QString &path);
    /// Whether the file is still the one that was opened, at its path and with the log as we left it.
    [[nodiscard]] std::expected<void, StorageError> expectUnchanged();
    /// Whether beginEditing() took the lock between programs.
    [[nodiscard]] bool holdsLock() const { return m_lock.has_value(); }
    /// Whether the file that is open, wherever it is now, holds all that was committed and nothing else.
    [[nodiscard]] bool hasOwnLog();
    /// The audit log, oldest first. @p most: only that many of its last rows; -1: all of them.
    [[nodiscard]] std::expected<QList<Revision>, StorageError> revisions(int most = -1);

    /// One transaction with its audit row; on the disk when it returns. A change whose operation
    /// is the last one of the log was written before and is not written again.
    [[nodiscard]] std::expected<void, StorageError> commit(const PerformedChange &performed);

    /// Writes a checked copy with @p changes made to it. Replaces @p path if it is there; never
    /// leaves half a file.
    [[nodiscard]] std::expected<void, StorageError> copyTo(const QString &path, const QList<PerformedChange> &changes = {},
                                                           IfThere ifThere = IfThere::Replace);
    /// Deletes the file unless another program has written to it or put another one in its place.
    /// Close it afterwards.
    [[nodiscard]] std::expected<void, StorageError> removeIfUnchanged();

private:
    ProjectFile(QString path, FileIdentity identity, FileHold hold, std::unique_ptr<Database> database);
    [[nodiscard]] std::expected<void, StorageError> check(Check check);
    [[nodiscard]] static std::expected<std::unique_ptr<Database>, StorageError> secondConnection(const QString &path);
    [[nodiscard]] StorageError fileLost() const;
    [[nodiscard]] std::expected<void, StorageError> migrateAfterBackup(const Backups &backups);
    [[nodiscard]] DatabaseResult<void> writeTransaction(const PerformedChange &performed);
    [[nodiscard]] DatabaseResult<AuditHead> write(const PerformedChange &performed, bool isStart);
    [[nodiscard]] DatabaseResult<void> loadMissingTexts(const Change &change);
    [[nodiscard]] static DatabaseResult<void> define(Database &database);

    QString m_path;
    QString m_readOnlyReason;
    FileIdentity m_identity;
    FileHold m_hold;
    std::optional<ProjectLock> m_lock;
    std::unique_ptr<Database> m_database;
    AuditHead m_head;
    QHash<QUuid, CanonicalText> m_texts;  ///< of articles that were written to or read
};

} // namespace Hearsay
