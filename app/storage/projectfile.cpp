// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/projectfile.h"

#include "app/storage/backups.h"
#include "app/storage/migration.h"
#include "app/storage/objectreader.h"
#include "app/storage/objectrows.h"
#include "app/storage/projectheader.h"
#include "app/storage/schema.h"
#include "app/text/uuid7.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSqlQuery>

#include <cerrno>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

QString reasonNotToWrite(const QString &path, int version)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (version > Schema::version) {
        return QCoreApplication::translate("Storage", "The project %1 was made by a newer version of Hearsay, so it can be read but not changed. "
                                                      "Use the newer version to go on with it.")
            .arg(shown);
    }
    if (!canWriteFile(path)) {
        return QCoreApplication::translate("Storage", "The project %1 may not be written, so it can be read but not changed. "
                                                      "Save a copy to go on with that.")
            .arg(shown);
    }
    if (!canWriteFolder(QFileInfo(path).absolutePath())) {
        return QCoreApplication::translate("Storage", "The folder of the project %1 may not be written, so it can be read but not changed. "
                                                      "Save a copy elsewhere to go on with that.")
            .arg(shown);
    }
    return {};
}

QString couldNotOpen()
{
    return QCoreApplication::translate("Storage", "The project could not be opened");
}

QString couldNotSave()
{
    return QCoreApplication::translate("Storage", "The change could not be saved");
}

QString couldNotCopy()
{
    return QCoreApplication::translate("Storage", "The copy could not be written");
}

QString couldNotCreate()
{
    return QCoreApplication::translate("Storage", "The project could not be made");
}

DatabaseError writtenByOthers()
{
    return {0, QCoreApplication::translate("Storage", "another program has written to the project since it was opened")};
}

PerformedChange startOf(const QList<Object> &objects)
{
    PerformedChange start;
    start.change.operation = createUuidV7();
    start.change.name = QCoreApplication::translate("Storage", "start of the project");
    for (const Object &object : objects)
        start.change.objects.append({std::nullopt, object});
    return start;
}

std::expected<QList<ArticleSource>, StorageError> readSources(Database &database, const QString &path)
{
    QList<ArticleSource> found;
    const auto done = database.forEach(
        u"SELECT article.id, file_name, source_sha256 FROM article JOIN article_text ON article_text.id = article.id ORDER BY article.id"_s, {},
        [&found](const QSqlQuery &row) {
            found.append({QUuid::fromString(row.value(0).toString()), row.value(1).toString(),
                          QByteArray::fromHex(row.value(2).toString().toLatin1())});
            return true;
        });
    if (!done)
        return std::unexpected(describe(done.error(), couldNotOpen(), path));
    return found;
}

std::expected<QString, StorageError> readId(Database &database, const QString &path)
{
    const auto id = database.value(u"SELECT id FROM project"_s);
    if (!id)
        return std::unexpected(describe(id.error(), couldNotOpen(), path));
    const QUuid uuid = QUuid::fromString(id->toString());
    if (uuid.isNull())
        return std::unexpected(describe(DatabaseError{0, QCoreApplication::translate("Storage", "the project has no id")}, couldNotOpen(), path));
    return uuid.toString(QUuid::WithoutBraces);
}

std::expected<void, StorageError> expectNotOpen(const QString &path)
{
    const auto target = identityOf(path);
    if (!target || !FileHold::isHeld(*target))
        return {};
    return std::unexpected(StorageError{
        QCoreApplication::translate("Storage", "The project %1 is open. Choose another name.").arg(QDir::toNativeSeparators(path))});
}

} // namespace

ProjectFile::ProjectFile(QString path, FileIdentity identity, FileHold hold, std::unique_ptr<Database> database)
    : m_path(std::move(path))
    , m_identity(identity)
    , m_hold(std::move(hold))
    , m_database(std::move(database))
{
}

ProjectFile::~ProjectFile()
{
    m_database.reset(); // before the hold
}

ProjectFile::Opened ProjectFile::open(const QString &path, Check check)
{
    const auto header = readProjectHeader(path);
    if (!header)
        return std::unexpected(header.error());
    auto hold = FileHold::take(header->identity);
    if (!hold) {
        return std::unexpected(StorageError{
            QCoreApplication::translate("Storage", "The project %1 is open already. Go on in its window, or close it there first.")
                .arg(QDir::toNativeSeparators(path))});
    }
    // The journal lies beside the file itself, not beside a link to it.
    const QString real = QFileInfo(path).canonicalFilePath();
    const QString reason = reasonNotToWrite(real, header->version);
    auto database = Database::open(real, reason.isEmpty() ? Database::Access::ReadWrite : Database::Access::ReadOnly);
    if (!database)
        return std::unexpected(describe(database.error(), couldNotOpen(), path));
    std::unique_ptr<ProjectFile> file(
        new ProjectFile(QFileInfo(path).absoluteFilePath(), header->identity, std::move(*hold), std::move(*database)));
    file->m_readOnlyReason = reason;
    if (auto done = file->check(check); !done)
        return std::unexpected(done.error());
    return file;
}

std::expected<void, StorageError> ProjectFile::check(Check check)
{
    const auto damaged = [this](const QString &what) {
        //: %1: path of a file. %2: what is wrong with it.
        return std::unexpected(damageError(
            QCoreApplication::translate("Storage", "The project %1 is damaged (%2). It was left as it is; go on with a copy from before.")
                .arg(QDir::toNativeSeparators(m_path), what)));
    };
    const auto version = projectVersion(*m_database);
    if (!version)
        return std::unexpected(describe(version.error(), couldNotOpen(), m_path));
    if (*version < 1)
        return damaged(QCoreApplication::translate("Storage", "it has no version"));

    // A trigger or a view would be code of somebody else in our file.
    const auto foreign = m_database->value(u"SELECT name FROM sqlite_master WHERE type IN ('trigger', 'view') LIMIT 1"_s);
    if (!foreign)
        return std::unexpected(describe(foreign.error(), couldNotOpen(), m_path));
    if (!foreign->isNull())
        return damaged(QCoreApplication::translate("Storage", "it holds a program, “%1”").arg(foreign->toString()));

    if (check == Check::Whole) {
        const auto state = m_database->value(u"PRAGMA quick_check(1)"_s);
        if (!state)
            return std::unexpected(describe(state.error(), couldNotOpen(), m_path));
        if (state->toString() != "ok"_L1)
            return damaged(state->toString());
        const auto dangling = m_database->value(u"PRAGMA foreign_key_check"_s);
        if (!dangling)
            return std::unexpected(describe(dangling.error(), couldNotOpen(), m_path));
        if (!dangling->isNull()) {
            //: %1: name of a table.
            return damaged(QCoreApplication::translate("Storage", "a row of the table “%1” refers to something that is not there")
                               .arg(dangling->toString()));
        }
    }

    const auto head = readAuditHead(*m_database);
    if (!head)
        return std::unexpected(describe(head.error(), couldNotOpen(), m_path));
    m_head = *head;
    return {};
}

void ProjectFile::beginEditing(const Backups &backups)
{
    if (isReadOnly() || m_lock)
        return;
    auto lock = ProjectLock::take(QFileInfo(m_path).canonicalFilePath());
    if (!lock) {
        const LockHolder &holder = lock.error();
        m_readOnlyReason = holder.computer.isEmpty()
            ? QCoreApplication::translate("Storage", "The project %1 is open in another window of Hearsay, so it can be read here but not changed. Go on there, or close it there and open it again.")
                  .arg(QDir::toNativeSeparators(m_path))
            //: %1: path of a file. %2: name of a computer.
            : QCoreApplication::translate("Storage", "The project %1 is open in another window of Hearsay on the computer “%2”, so it can be read here but not changed. "
                                                     "Go on there, or close it there and open it again.")
                  .arg(QDir::toNativeSeparators(m_path), holder.computer);
        return;
    }
    m_lock = std::move(*lock);

    const auto broken = firstBrokenRow(*m_database);
    if (!broken || *broken > 0) {
        m_readOnlyReason = broken
            //: %1: path of a file. %2: number of an action.
            ? QCoreApplication::translate("Storage", "The log of the project %1 does not fit together at action %2: another program or the disk has changed it. "
                                                     "It can be read but not changed. Restore a backup, or save a copy to keep what there is.")
                  .arg(QDir::toNativeSeparators(m_path), QString::number(*broken))
            : describe(broken.error(), couldNotOpen(), m_path).message;
        return;
    }
    if (const auto done = migrateAfterBackup(backups); !done)
        m_readOnlyReason = done.error().message;
}

std::expected<void, StorageError> ProjectFile::migrateAfterBackup(const Backups &backups)
{
    const QString action = QCoreApplication::translate("Storage", "The project could not be brought to this version of Hearsay, so it can be read but not changed");
    const auto version = projectVersion(*m_database);
    if (!version)
        return std::unexpected(describe(version.error(), action, m_path));
    if (*version >= Schema::version)
        return {};
    if (const auto made = backups.make(*this); !made)
        return std::unexpected(StorageError{action + u". "_s + made.error().message});
    if (const auto done = migrate(*m_database); !done)
        return std::unexpected(describe(done.error(), action, m_path));
    return {};
}

std::expected<QList<Object>, StorageError> ProjectFile::read()
{
    // In one transaction, so that all tables are of the same moment.
    if (const auto begun = m_database->execute(u"BEGIN"_s); !begun)
        return std::unexpected(describe(begun.error(), couldNotOpen(), m_path));
    const auto end = qScopeGuard([this] { m_database->rollback(); });
    const auto head = readAuditHead(*m_database);
    if (!head)
        return std::unexpected(describe(head.error(), couldNotOpen(), m_path));
    auto objects = readObjects(*m_database, m_path);
    if (!objects)
        return objects;
    // While it is edited its head is what we wrote: another one would be continued as if it were ours.
    if (m_lock && (*head != m_head || identityOf(m_path) != m_identity))
        return std::unexpected(fileLost());
    m_head = *head;
    for (const Object &object : std::as_const(*objects)) {
        if (const auto *article = std::get_if<Article>(&object))
            m_texts.insert(article->id, article->text);
    }
    return objects;
}

std::expected<QList<ArticleSource>, StorageError> ProjectFile::sources()
{
    return readSources(*m_database, m_path);
}

std::expected<QList<ArticleSource>, StorageError> ProjectFile::sourcesOf(const QString &path)
{
    const auto identity = identityOf(path);
    if (!identity || !FileHold::isHeld(*identity)) {
        const auto file = open(path, Check::Header);
        return file ? (*file)->sources() : std::unexpected(file.error());
    }
    const auto database = secondConnection(path);
    return database ? readSources(**database, path) : std::unexpected(database.error());
}

std::expected<std::unique_ptr<Database>, StorageError> ProjectFile::secondConnection(const QString &path)
{
    // A second connection of SQLite's own leaves the locks of the first alone.
    auto database = Database::open(QFileInfo(path).canonicalFilePath(), Database::Access::ReadOnly);
    if (!database)
        return std::unexpected(describe(database.error(), couldNotOpen(), path));
    return std::move(*database);
}

std::expected<QString, StorageError> ProjectFile::id()
{
    return readId(*m_database, m_path);
}

std::expected<QString, StorageError> ProjectFile::idOf(const QString &path)
{
    const auto database = secondConnection(path);
    return database ? readId(**database, path) : std::unexpected(database.error());
}

std::expected<AuditHead, StorageError> ProjectFile::head()
{
    const auto head = readAuditHead(*m_database);
    if (!head)
        return std::unexpected(describe(head.error(), couldNotOpen(), m_path));
    return *head;
}

std::expected<AuditHead, StorageError> ProjectFile::headOf(const QString &path)
{
    const auto database = secondConnection(path);
    if (!database)
        return std::unexpected(database.error());
    const auto head = readAuditHead(**database);
    if (!head)
        return std::unexpected(describe(head.error(), couldNotOpen(), path));
    return *head;
}

bool ProjectFile::hasOwnLog()
{
    const auto head = readAuditHead(*m_database);
    return head && *head == m_head;
}

StorageError ProjectFile::fileLost() const
{
    const QString shown = QDir::toNativeSeparators(m_path);
    const bool isThere = identityOf(m_path) == m_identity;
    return {isThere ? QCoreApplication::translate("Storage", "The project %1 was written to by another program. Nothing more is saved there, so that neither work is lost: save a copy of what you see.")
                          .arg(shown)
                    : QCoreApplication::translate("Storage", "The project %1 was moved, deleted or replaced by another program. Nothing more is saved there: put it back, or save a copy of what you see.")
                          .arg(shown),
            true};
}

std::expected<void, StorageError> ProjectFile::expectUnchanged()
{
    if (identityOf(m_path) != m_identity)
        return std::unexpected(fileLost());
    const auto head = readAuditHead(*m_database);
    if (!head)
        return std::unexpected(describe(head.error(), couldNotOpen(), m_path));
    if (*head != m_head)
        return std::unexpected(fileLost());
    return {};
}

std::expected<QList<Revision>, StorageError> ProjectFile::revisions(int most)
{
    return readAudit(*m_database, m_path, most);
}

DatabaseResult<void> ProjectFile::loadMissingTexts(const Change &change)
{
    for (const ObjectChange &object : change.objects) {
        const Object &value = object.after ? *object.after : *object.before;
        if (const auto *article = std::get_if<Article>(&value)) {
            m_texts.insert(article->id, article->text);
            continue;
        }
        const QUuid article = articleOf(value);
        if (article.isNull() || m_texts.contains(article))
            continue;
        const auto text = m_database->value(u"SELECT text FROM article_text WHERE id = ?"_s,
                                            {article.toString(QUuid::WithoutBraces)});
        if (!text)
            return std::unexpected(text.error());
        m_texts.insert(article, CanonicalText::fromString(text->toString()));
    }
    return {};
}

DatabaseResult<AuditHead> ProjectFile::write(const PerformedChange &performed, bool isStart)
{
    if (auto done = loadMissingTexts(performed.change); !done)
        return std::unexpected(done.error());
    const auto texts = [this](QUuid article) { return m_texts.value(article); };
    for (const ObjectChange &object : performed.change.objects) {
        if (auto done = writeObject(*m_database, object, texts); !done)
            return std::unexpected(done.error());
    }
    return appendAudit(*m_database, m_head, performed, isStart);
}

DatabaseResult<void> ProjectFile::writeTransaction(const PerformedChange &performed)
{
    if (auto begun = m_database->begin(); !begun)
        return begun;
    auto rollback = qScopeGuard([this] { m_database->rollback(); });
    const auto there = readAuditHead(*m_database);
    if (!there)
        return std::unexpected(there.error());
    // A commit that reported an error may have reached the disk all the same.
    if (there->operation == performed.change.operation) {
        m_head = *there;
        return {};
    }
    if (*there != m_head)
        return std::unexpected(writtenByOthers());
    const auto head = write(performed, false);
    if (!head)
        return std::unexpected(head.error());
    rollback.dismiss();
    if (auto done = m_database->commit(); !done)
        return done;
    m_head = *head;
    return {};
}

std::expected<void, StorageError> ProjectFile::commit(const PerformedChange &performed)
{
    if (isReadOnly())
        return std::unexpected(StorageError{m_readOnlyReason});
    const auto done = writeTransaction(performed);
    if (done)
        return {};
    // Whatever SQLite says of it: a file that is not ours any more needs another answer than a full disk.
    if (auto unchanged = expectUnchanged(); !unchanged && unchanged.error().isFileLost)
        return unchanged;
    return std::unexpected(describe(done.error(), couldNotSave(), m_path));
}

DatabaseResult<void> ProjectFile::define(Database &database)
{
    // The numbers in the header are constants, and pragmas take no bound values.
    QStringList statements{u"PRAGMA application_id="_s + QString::number(Schema::applicationId),
                           u"PRAGMA user_version="_s + QString::number(Schema::version)};
    statements += Schema::definitions();
    for (const QString &statement : std::as_const(statements)) {
        if (auto done = database.execute(statement); !done)
            return done;
    }
    const auto done = database.run(u"INSERT INTO project (id, created, app_version) VALUES (?, ?, ?)"_s,
                                   {createUuidV7().toString(QUuid::WithoutBraces),
                                    QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), QStringLiteral(HEARSAY_VERSION)});
    return done ? DatabaseResult<void>() : std::unexpected(done.error());
}

std::expected<void, StorageError> ProjectFile::fill(const QString &path, const QList<Object> &start,
                                                    const QList<PerformedChange> &changes)
{
    const auto failed = [&path](const DatabaseError &error) {
        return std::unexpected(describe(error, couldNotCreate(), path));
    };
    const auto identity = identityOf(path);
    auto hold = identity ? FileHold::take(*identity) : std::nullopt;
    if (!hold)
        return std::unexpected(describe(FileStepError{ENOENT}, couldNotCreate(), path));
    auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return failed(database.error());
    ProjectFile file(path, *identity, std::move(*hold), std::move(*database));

    if (auto done = file.m_database->begin(); !done)
        return failed(done.error());
    if (auto done = define(*file.m_database); !done)
        return failed(done.error());
    if (!start.isEmpty()) {
        const auto head = file.write(startOf(start), true);
        if (!head)
            return failed(head.error());
        file.m_head = *head;
    }
    for (const PerformedChange &change : changes) {
        const auto head = file.write(change, false);
        if (!head)
            return failed(head.error());
        file.m_head = *head;
    }
    if (auto done = file.m_database->commit(); !done)
        return failed(done.error());
    return {};
}

std::expected<void, StorageError> ProjectFile::create(const QString &path, const QList<Object> &start,
                                                      const QList<PerformedChange> &changes, IfThere ifThere)
{
    if (auto free = expectNotOpen(path); !free)
        return free;
    const auto temporary = reserveBeside(path);
    if (!temporary)
        return std::unexpected(describe(temporary.error(), couldNotCreate(), path));
    auto cleanUp = qScopeGuard([&temporary] { QFile::remove(*temporary); });
    if (auto done = fill(*temporary, start, changes); !done)
        return done;
    if (const auto done = publish(*temporary, path, ifThere); !done)
        return std::unexpected(describe(done.error(), couldNotCreate(), path));
    cleanUp.dismiss();
    return {};
}

std::expected<void, StorageError> ProjectFile::copyTo(const QString &path, const QList<PerformedChange> &changes, IfThere ifThere)
{
    if (auto free = expectNotOpen(path); !free)
        return free;
    const auto temporary = reserveBeside(path);
    if (!temporary)
        return std::unexpected(describe(temporary.error(), couldNotCopy(), path));
    auto cleanUp = qScopeGuard([&temporary] { QFile::remove(*temporary); });
    if (const auto done = m_database->execute(u"VACUUM INTO ?"_s, {*temporary}); !done)
        return std::unexpected(describe(done.error(), couldNotCopy(), path));
    {
        // Opening checks the copy as a whole.
        const auto copy = open(*temporary);
        if (!copy)
            return std::unexpected(copy.error());
        for (const PerformedChange &change : changes) {
            if (auto done = (*copy)->commit(change); !done)
                return done;
        }
    }
    if (const auto done = publish(*temporary, path, ifThere); !done)
        return std::unexpected(describe(done.error(), couldNotCopy(), path));
    cleanUp.dismiss();
    return {};
}

std::expected<void, StorageError> ProjectFile::removeIfUnchanged()
{
    const QString action = QCoreApplication::translate("Storage", "The file at the old place could not be removed");
    // While the lock is held no other program can add to what is about to go.
    if (const auto begun = m_database->begin(); !begun)
        return std::unexpected(describe(begun.error(), action, m_path));
    const auto end = qScopeGuard([this] { m_database->rollback(); });
    const auto head = readAuditHead(*m_database);
    if (!head)
        return std::unexpected(describe(head.error(), action, m_path));
    if (*head != m_head || identityOf(m_path) != m_identity)
        return std::unexpected(describe(writtenByOthers(), action, m_path));
    QFile old(m_path);
    if (!old.remove()) {
        return std::unexpected(StorageError{
            //: %1: path of a file. %2: the system's own words.
            QCoreApplication::translate("Storage", "The file at the old place could not be removed: %1. Remove it yourself; the work is in the new one. (%2)")
                .arg(QDir::toNativeSeparators(m_path), old.errorString())});
    }
    syncFolderOf(m_path);
    return {};
}

} // namespace Hearsay
