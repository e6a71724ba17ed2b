// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/worker.h"

#include "app/article/articlereader.h"
#include "app/storage/projectplace.h"
#include "app/storage/salvage.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMutexLocker>
#include <QStandardPaths>

namespace Hearsay::Storage {

using namespace Qt::StringLiterals;

// --- mailbox ------------------------------------------------------------------------------------

Mailbox::Mailbox(std::function<void()> wake)
    : m_wake(std::move(wake))
{
}

void Mailbox::post(Reply reply)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_replies.append(std::move(reply));
        m_posted.wakeAll();
    }
    m_wake();
}

QList<Reply> Mailbox::take()
{
    const QMutexLocker lock(&m_mutex);
    return std::exchange(m_replies, {});
}

bool Mailbox::wait(QDeadlineTimer deadline)
{
    const QMutexLocker lock(&m_mutex);
    while (m_replies.isEmpty()) {
        if (!m_posted.wait(&m_mutex, deadline))
            return false;
    }
    return true;
}

// --- worker -------------------------------------------------------------------------------------

Worker::Worker(Mailbox &mailbox)
    : m_mailbox(mailbox)
{
}

Worker::~Worker()
{
    Q_ASSERT(m_sessions.empty()); // files are closed in their own thread
}

void Worker::open(quint64 request, SessionId session, SessionId current, const QStringList &paths)
{
    // What stood in the way of writing may be gone by now: a read-only project is opened anew.
    Session &now = m_sessions[current];
    if (now.file && now.file->isReadOnly())
        now.file.reset();
    reply(request, session, openPaths(paths, m_registry, m_sessions[current].file));
}

void Worker::openSample(quint64 request, SessionId session, SessionId current, const SampleSource &source)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/sample"_s;
    const QString path = folder + u"/sample.hearsay"_s;
    if (!QFileInfo::exists(path)) {
        const auto objects = source ? source()
                                    : std::unexpected(QCoreApplication::translate("Storage", "This program was built without the sample."));
        if (!objects)
            return reply(request, session, std::unexpected(StorageError{objects.error()}));
        QDir().mkpath(folder);
        const auto made = ProjectFile::create(path, *objects);
        if (!made && !QFileInfo::exists(path)) // another window may just have made it
            return reply(request, session, std::unexpected(made.error()));
    }
    open(request, session, current, {path});
}

void Worker::decodeAgain(quint64 request, SessionId session, SessionId current, QUuid article, const QString &encoding)
{
    const Session now = m_sessions[current];
    if (!now.path.isEmpty()) {
        return reply(request, session, std::unexpected(StorageError{
            QCoreApplication::translate("Storage", "The encoding cannot be changed any more: annotations count the characters of the text as it is. "
                                                   "To read the file in another encoding, open a copy of it under another name.")}));
    }
    OpenedProject opened;
    opened.articlePath = now.articlePath;
    opened.objects = now.start;
    for (Object &object : opened.objects) {
        auto *old = std::get_if<Article>(&object);
        if (!old || old->id != article)
            continue;
        auto read = readArticle(old->sourceBytes, old->fileName, {encoding});
        if (!read)
            return reply(request, session, std::unexpected(StorageError{read.error().message}));
        read->id = old->id;
        *old = std::move(*read);
        opened.notes += decodingNotes(*old, old->fileName);
    }
    reply(request, session, std::move(opened));
    m_sessions[session].chosenPath = now.chosenPath;
}

void Worker::openPasted(quint64 request, SessionId session, const PastedText &pasted, const std::shared_ptr<QString> &made)
{
    if (made->isEmpty()) {
        const auto article = articleFromPasted(pasted);
        if (!article)
            return reply(request, session, std::unexpected(StorageError{article.error().message}));
        const auto path = createProjectOfUser(*article);
        if (!path)
            return reply(request, session, std::unexpected(path.error()));
        *made = *path;
    }
    reply(request, session, openPaths({*made}, m_registry));
}

void Worker::openNothing(quint64 request, SessionId session)
{
    m_sessions.insert_or_assign(session, Session());
    OpenReply reply;
    reply.request = request;
    reply.session = session;
    m_mailbox.post(std::move(reply));
}

void Worker::readFor(SessionId id, const QStringList &paths)
{
    m_mailbox.post(ArticlesReply{id, readArticles(paths, m_registry, m_sessions[id].path)});
}

void Worker::readFor(SessionId id, const PastedText &pasted)
{
    ReadArticles read;
    if (auto article = articleFromPasted(pasted))
        read.articles.append(std::move(*article));
    else
        read.errors.append(article.error().message);
    m_mailbox.post(ArticlesReply{id, std::move(read)});
}

void Worker::reply(quint64 request, SessionId id, std::expected<OpenedProject, StorageError> opened)
{
    OpenReply reply;
    reply.request = request;
    reply.session = id;
    if (!opened) {
        reply.error = opened.error().message;
        if (opened.error().isDamage)
            reply.damagedPath = opened.error().path;
        return m_mailbox.post(reply);
    }
    Session session;
    session.file = opened->file;
    session.articlePath = opened->articlePath;
    if (session.file) {
        const bool wasReadOnly = session.file->isReadOnly();
        session.file->beginEditing(m_backups);
        session.path = session.file->path();
        reply.projectPath = session.path;
        reply.expectedPath = session.path;
        reply.readOnlyReason = session.file->readOnlyReason();
        if (session.file->isReadOnly() && !wasReadOnly)
            opened->notes.prepend(session.file->readOnlyReason());
        if (!session.file->isReadOnly())
            reply.steps = lastSteps(*session.file, opened->notes);
        remember(session);
    } else {
        session.start = opened->objects;
        reply.expectedPath = plannedPlace(session.articlePath).path;
    }
    reply.objects = std::move(opened->objects);
    reply.additions = std::move(opened->additions);
    reply.notes = std::move(opened->notes);
    const bool hasFile = session.file != nullptr;
    m_sessions.insert_or_assign(id, std::move(session));
    m_mailbox.post(std::move(reply));
    if (hasFile)
        backUpLater(id);
}

void Worker::close(SessionId session)
{
    m_sessions.erase(session);
}

void Worker::commit(SessionId id, const PerformedChange &performed)
{
    Session &session = m_sessions[id];
    session.queue.enqueue(performed);
    // After a failure the user says when to try again; what comes later waits behind.
    if (!session.hasFailed)
        flush(id, session);
}

void Worker::retry(SessionId id)
{
    Session &session = m_sessions[id];
    session.hasFailed = false;
    if (session.queue.isEmpty())
        look(id);
    flush(id, session);
}

void Worker::flush(SessionId id, Session &session)
{
    while (!session.queue.isEmpty()) {
        if (const auto done = commitFirst(id, session); !done) {
            session.hasFailed = true;
            m_mailbox.post(CommitFailure{id, done.error().message, done.error().isFileLost});
            return;
        }
        acknowledge(id, session.queue.dequeue());
    }
}

std::expected<void, StorageError> Worker::commitFirst(SessionId id, Session &session)
{
    if (session.path.isEmpty()) {
        if (auto made = makeProject(id, session); !made)
            return made;
    }
    if (auto opened = openFile(session); !opened)
        return opened;
    return session.file->commit(session.queue.head()); // knows when making the project has written it
}

std::expected<void, StorageError> Worker::openFile(Session &session)
{
    if (session.file)
        return {};
    auto file = ProjectFile::open(session.path, ProjectFile::Check::Header);
    if (!file)
        return std::unexpected(file.error());
    session.file = std::move(*file);
    session.file->beginEditing(m_backups);
    remember(session);
    return {};
}

std::expected<void, StorageError> Worker::makeProject(SessionId id, Session &session)
{
    const QList<PerformedChange> first{session.queue.head()};
    ProjectPlace place{session.chosenPath, QFileInfo(session.chosenPath).absolutePath() == QFileInfo(session.articlePath).absolutePath()};
    if (!session.chosenPath.isEmpty()) {
        if (auto made = ProjectFile::create(session.chosenPath, session.start, first); !made)
            return made;
    } else {
        // Without an article there is nothing to be beside of.
        const bool hasArticle = !session.articlePath.isEmpty();
        if (!hasArticle)
            QDir().mkpath(projectFolderOfUser());
        const auto made = createProjectFor(hasArticle ? session.articlePath : projectFolderOfUser() + u"/untitled"_s, session.start, first);
        if (!made)
            return std::unexpected(made.error());
        place = {made->path, made->isBeside && hasArticle};
    }
    session.path = place.path;
    session.start.clear();
    m_mailbox.post(ProjectReply{id, place.path, place.isBeside});
    return {};
}

void Worker::remember(Session &session)
{
    const auto sources = session.file->sources();
    if (!sources)
        return;
    QList<QByteArray> hashes;
    for (const ArticleSource &source : *sources)
        hashes.append(source.sourceSha256);
    m_registry.remember(session.path, hashes);
}

void Worker::acknowledge(SessionId id, const PerformedChange &performed)
{
    // The registry finds projects by their articles.
    const auto isArticle = [](const ObjectChange &object) { return object.kind() == ObjectKind::Article; };
    if (std::ranges::any_of(performed.change.objects, isArticle))
        remember(m_sessions[id]);
    m_mailbox.post(CommitReply{id, performed.change.operation, QDateTime::currentDateTime()});
    if (++m_sessions[id].actionsSinceBackup >= Backups::interval)
        backUpLater(id);
}

void Worker::backUpLater(SessionId id)
{
    // What was performed meanwhile is committed first.
    m_sessions[id].actionsSinceBackup = 0;
    QMetaObject::invokeMethod(this, [this, id] { backUp(id); }, Qt::QueuedConnection);
}

void Worker::backUp(SessionId id)
{
    const auto found = m_sessions.find(id);
    if (found == m_sessions.end() || !found->second.file || found->second.file->isReadOnly() || found->second.hasFailed)
        return;
    Session &session = found->second;
    const auto made = m_backups.make(*session.file);
    if (!made && !std::exchange(session.hasToldOfBackups, true))
        m_mailbox.post(FailureReply{made.error().message});
}

void Worker::move(SessionId id, const QString &path)
{
    Session &session = m_sessions[id];
    if (session.path.isEmpty())
        choosePlace(id, session, path);
    else
        moveProject(id, session, path);
}

void Worker::choosePlace(SessionId id, Session &session, const QString &path)
{
    if (QFileInfo::exists(path)) {
        return m_mailbox.post(FailureReply{
            QCoreApplication::translate("Storage", "There is a file %1 already. Choose another name for the project.").arg(QDir::toNativeSeparators(path))});
    }
    session.chosenPath = QFileInfo(path).absoluteFilePath();
    m_mailbox.post(MoveReply{id, session.chosenPath, false});
    if (session.hasFailed)
        retry(id);
}

void Worker::moveProject(SessionId id, Session &session, const QString &path)
{
    if (const auto opened = openFile(session); !opened)
        return m_mailbox.post(FailureReply{opened.error().message});
    // The old file would be removed: not where another program works on it.
    if (session.file->isReadOnly())
        return m_mailbox.post(FailureReply{session.file->readOnlyReason()});
    const QList<PerformedChange> waiting = session.queue;
    if (const auto copied = session.file->copyTo(path, waiting, IfThere::Refuse); !copied)
        return m_mailbox.post(FailureReply{copied.error().message});
    auto moved = ProjectFile::open(path, ProjectFile::Check::Header);
    if (!moved)
        return m_mailbox.post(FailureReply{moved.error().message});

    const std::shared_ptr<ProjectFile> old = session.file;
    const QString oldPath = session.path;
    goOnIn(id, session, std::move(*moved));
    if (const auto removed = old->removeIfUnchanged(); !removed)
        return m_mailbox.post(FailureReply{removed.error().message});
    m_registry.forget(oldPath);
}

void Worker::goOnIn(SessionId id, Session &session, std::unique_ptr<ProjectFile> file)
{
    session.file = std::move(file);
    session.file->beginEditing(m_backups);
    session.path = session.file->path();
    const QList<PerformedChange> waiting = std::exchange(session.queue, {});
    session.hasFailed = false;
    remember(session);
    m_mailbox.post(MoveReply{id, session.path, true});
    for (const PerformedChange &performed : waiting)
        acknowledge(id, performed);
}

void Worker::rescue(SessionId id, const QString &path, const QList<Object> &objects)
{
    Session &session = m_sessions[id];
    if (session.path.isEmpty())
        return choosePlace(id, session, path);
    // Never over another file: one of them may be what is to be rescued.
    const bool holdsAll = session.file && session.file->hasOwnLog();
    const auto done = holdsAll ? session.file->copyTo(path, session.queue, IfThere::Refuse)
                               : ProjectFile::create(path, objects);
    auto file = done ? ProjectFile::open(path, ProjectFile::Check::Header) : std::unexpected(done.error());
    if (!file)
        return m_mailbox.post(FailureReply{file.error().message});
    goOnIn(id, session, std::move(*file));
}

void Worker::look(SessionId id)
{
    const auto found = m_sessions.find(id);
    if (found == m_sessions.end() || !found->second.file || found->second.file->isReadOnly() || found->second.hasFailed)
        return;
    if (const auto unchanged = found->second.file->expectUnchanged(); !unchanged) {
        found->second.hasFailed = true;
        m_mailbox.post(CommitFailure{id, unchanged.error().message, unchanged.error().isFileLost});
    }
}

void Worker::listBackups(const QString &project)
{
    BackupsReply reply{project, {}};
    const QList<Backup> backups = m_backups.of(project);
    for (const Backup &backup : backups) {
        const auto counts = Backups::counts(backup.path);
        reply.backups.append({backup, counts.value_or(ProjectCounts()), counts ? QString() : counts.error().message});
    }
    m_mailbox.post(std::move(reply));
}

void Worker::restore(quint64 request, SessionId session, SessionId current, const QString &project, const QString &backup)
{
    Session &now = m_sessions[current];
    const bool isOpen = now.file && QFileInfo(now.path) == QFileInfo(project);
    if (isOpen) {
        retry(current);
        if (now.hasFailed) {
            return reply(request, session, std::unexpected(StorageError{
                QCoreApplication::translate("Storage", "What is on screen could not be saved, so no backup was put in its place. Save it elsewhere first.")}));
        }
    }
    const bool isOurs = isOpen && now.file->holdsLock();
    const auto aside = m_backups.restore(backup, project, isOurs ? Backups::Lock::Held : Backups::Lock::Take);
    if (!aside)
        return reply(request, session, std::unexpected(aside.error()));
    if (isOpen && !aside->isEmpty()) {
        // What is on screen until the other is read is the project that was put aside.
        now.file.reset();
        now.path = *aside;
        m_mailbox.post(MoveReply{current, *aside, true});
    }
    auto opened = openPaths({project}, m_registry);
    if (opened && !aside->isEmpty()) {
        //: %1: path of a file.
        opened->notes.append(QCoreApplication::translate("Storage", "The backup was restored. The project as it was before is kept in %1")
                                 .arg(QDir::toNativeSeparators(*aside)));
    }
    reply(request, session, std::move(opened));
}

void Worker::copy(SessionId id, const QString &path)
{
    Session &session = m_sessions[id];
    if (const auto opened = session.path.isEmpty() ? std::expected<void, StorageError>() : openFile(session); !opened)
        return m_mailbox.post(FailureReply{opened.error().message});
    const auto done = session.file ? session.file->copyTo(path, session.queue)
                                   : ProjectFile::create(path, session.start, session.queue, IfThere::Replace);
    if (done)
        m_mailbox.post(CopyReply{path});
    else
        m_mailbox.post(FailureReply{done.error().message});
}

void Worker::salvage(const QString &path, const QString &newPath)
{
    const auto made = salvageProject(path, newPath);
    if (!made)
        return m_mailbox.post(FailureReply{made.error().message});
    //: %1: path of a text file.
    const QString place = QCoreApplication::translate("Storage", "The account is kept in %1").arg(QDir::toNativeSeparators(made->accountPath));
    m_mailbox.post(SalvageReply{made->path, made->account + QStringList{place}});
}

void Worker::finish()
{
    for (auto &[id, session] : m_sessions)
        retry(id);
    m_sessions.clear();
}

} // namespace Hearsay::Storage
