// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/workspace.h"

#include "app/annotation/edits.h"
#include "app/storage/worker.h"

#include <QSet>
#include <QThread>

#include <algorithm>

namespace Hearsay {

using namespace Storage;

class Workspace::Private
{
public:
    explicit Private(Workspace *workspace);
    ~Private();

    void performed(const PerformedChange &performed);
    void requestOpen(std::function<void(quint64 request, SessionId session)> ask);
    void askAgain();
    void drain();
    void receive(OpenReply reply);
    void receive(const CommitReply &reply);
    void receive(const CommitFailure &failure);
    void receive(const ProjectReply &reply);
    void receive(const MoveReply &reply);
    void receive(const ArticlesReply &reply);
    void receive(const CopyReply &reply) { Q_EMIT q->copySaved(reply.path); }
    void receive(const SalvageReply &reply) { Q_EMIT q->salvaged(reply.path, reply.account); }
    void receive(const FailureReply &reply) { Q_EMIT q->failed(reply.message); }
    void receive(const BackupsReply &reply) { Q_EMIT q->backupsListed(reply.project, reply.backups); }
    void holdOrRelease();
    void settleOpening();
    void adopt(const OpenReply &reply);
    [[nodiscard]] QStringList add(const QList<Article> &articles);
    void addRead(ReadArticles read);
    void endOpening();

    template<typename Call>
    void post(Call call)
    {
        QMetaObject::invokeMethod(worker, std::move(call), Qt::QueuedConnection);
    }

    Workspace *q;
    Document document;
    History history{document};
    Mailbox mailbox;
    QThread thread;
    Worker *worker;

    QList<Reply> replies;           ///< taken from the mailbox, not yet looked at
    SessionId session = 1;          ///< what is on screen
    SessionId lastSession = 1;
    quint64 lastRequest = 0;
    bool isOpening = false;
    std::function<void(quint64, SessionId)> ask; ///< how the request under way was made
    std::optional<OpenReply> ready; ///< read, waiting until what is on screen is saved
    bool hasChangedMeanwhile = false; ///< something was performed since the request

    QList<QUuid> pending;           ///< operations, in their order
    int readsUnderWay = 0;          ///< articles that were asked for and are not added yet
    QString saveError;
    bool isFileLost = false;
    bool isRestoring = false;       ///< a backup takes the place of the project
    QString projectPath;
    QString expectedPath;
    QString readOnlyReason;
    QString damagedProject;
    QDateTime lastSaved;
    SampleSource sampleSource;
};

Workspace::Private::Private(Workspace *workspace)
    : q(workspace)
    , mailbox([workspace, this] { QMetaObject::invokeMethod(workspace, [this] { drain(); }, Qt::QueuedConnection); })
    , worker(new Worker(mailbox))
{
    thread.setObjectName(QStringLiteral("storage"));
    worker->moveToThread(&thread);
    QObject::connect(&history, &History::performed, q, [this](const PerformedChange &change) { performed(change); });
    thread.start();
}

Workspace::Private::~Private()
{
    // The last call in the queue: all that was performed is tried before it.
    post([this] {
        worker->finish();
        thread.quit();
    });
    thread.wait();
    delete worker;
}

void Workspace::Private::performed(const PerformedChange &performed)
{
    pending.append(performed.change.operation);
    hasChangedMeanwhile = true;
    holdOrRelease();
    post([this, id = session, performed] { worker->commit(id, performed); });
    Q_EMIT q->saveStateChanged();
}

void Workspace::Private::requestOpen(std::function<void(quint64, SessionId)> how)
{
    ask = std::move(how);
    const bool wasOpening = std::exchange(isOpening, true);
    askAgain();
    if (!wasOpening)
        Q_EMIT q->openingChanged();
}

void Workspace::Private::askAgain()
{
    if (const auto unused = std::exchange(ready, std::nullopt))
        post([this, id = unused->session] { worker->close(id); });
    hasChangedMeanwhile = false;
    ask(++lastRequest, ++lastSession);
}

void Workspace::Private::drain()
{
    // A slot that waits until all is saved comes here again: then it takes what is left.
    replies += mailbox.take();
    while (!replies.isEmpty()) {
        Reply reply = replies.takeFirst();
        std::visit([this](auto &one) { receive(std::move(one)); }, reply);
    }
    settleOpening();
}

void Workspace::Private::receive(OpenReply reply)
{
    if (reply.request != lastRequest) {
        // Somebody asked for something else in the meantime.
        post([this, id = reply.session] { worker->close(id); });
        return;
    }
    ready = std::move(reply);
}

void Workspace::Private::settleOpening()
{
    if (!ready)
        return;
    if (!ready->error.isEmpty()) {
        damagedProject = ready->damagedPath;
        const QString message = std::exchange(ready, std::nullopt)->error;
        endOpening();
        Q_EMIT q->openFailed(message);
        return;
    }
    if (!pending.isEmpty() || isFileLost) {
        if (saveError.isEmpty())
            return; // the commits are on their way
        post([this, id = ready->session] { worker->close(id); });
        ready.reset();
        damagedProject.clear();
        endOpening();
        Q_EMIT q->openFailed(tr("What was open has changes that could not be saved. Try to save them again or save a copy, then open the other. %1")
                                 .arg(saveError));
        return;
    }
    if (hasChangedMeanwhile)
        return askAgain(); // what was read may be older than what was just written
    adopt(*std::exchange(ready, std::nullopt));
}

void Workspace::Private::adopt(const OpenReply &reply)
{
    const SessionId before = std::exchange(session, reply.session);
    post([this, before] { worker->close(before); });
    projectPath = reply.projectPath;
    expectedPath = reply.expectedPath;
    readOnlyReason = reply.readOnlyReason;
    lastSaved = {};
    saveError.clear();
    isFileLost = false;
    history.release();
    history.clear();
    const auto loaded = document.load(reply.objects);
    endOpening();
    Q_EMIT q->saveStateChanged();
    if (!loaded) {
        damagedProject = reply.projectPath;
        Q_EMIT q->openFailed(loaded.error().message);
        return;
    }
    history.release();
    // Taking back is writing too.
    if (readOnlyReason.isEmpty())
        history.restore(reply.steps);
    const QStringList refused = add(reply.additions);
    holdOrRelease();
    Q_EMIT q->opened(reply.notes + refused);
}

QStringList Workspace::Private::add(const QList<Article> &articles)
{
    QStringList refused;
    for (const Article &article : articles) {
        if (!readOnlyReason.isEmpty()) {
            //: %1: name of an article.
            refused.append(tr("“%1” was not added to the project.").arg(article.displayTitle()));
            continue;
        }
        const auto change = addArticle(document, article);
        const auto done = change ? history.perform(*change) : std::unexpected(change.error());
        if (!done)
            refused.append(done.error().message);
    }
    return refused;
}

void Workspace::Private::holdOrRelease()
{
    if (isRestoring)
        history.hold(tr("A backup is being restored."));
    else if (!readOnlyReason.isEmpty())
        history.hold(readOnlyReason);
    else if (isFileLost)
        history.hold(saveError);
    else if (!saveError.isEmpty() && pending.size() >= maximalPendingChanges)
        history.hold(tr("%n change(s) wait to be saved. Before there are more, save them again or elsewhere.", nullptr, int(pending.size())));
    else
        history.release();
}

void Workspace::Private::addRead(ReadArticles read)
{
    QSet<QByteArray> known;
    for (const Article &article : document.articles())
        known.insert(article.sourceSha256);
    read.articles.removeIf([&](const Article &article) {
        const bool isKnown = known.contains(article.sourceSha256);
        known.insert(article.sourceSha256);
        if (isKnown) {
            //: %1: name of an article.
            read.notes.append(tr("“%1” is in the project already.").arg(article.displayTitle()));
        }
        return isKnown;
    });
    if (!readOnlyReason.isEmpty() && !read.articles.isEmpty()) {
        for (const Article &article : std::as_const(read.articles)) {
            //: %1: name of an article.
            read.errors.append(tr("“%1” was not added to the project.").arg(article.displayTitle()));
        }
        read.articles.clear();
    }
    QList<QUuid> added;
    if (!read.articles.isEmpty()) {
        const auto change = Hearsay::addArticles(document, read.articles);
        const auto done = change ? history.perform(*change) : std::unexpected(change.error());
        if (!done)
            read.errors.append(done.error().message);
        for (const Article &article : std::as_const(read.articles)) {
            if (done)
                added.append(article.id);
        }
    }
    Q_EMIT q->articlesAdded(added, read.notes, read.errors);
}

void Workspace::Private::endOpening()
{
    isOpening = false;
    isRestoring = false;
    holdOrRelease();
    Q_EMIT q->openingChanged();
}

void Workspace::Private::receive(const CommitReply &reply)
{
    if (reply.session != session)
        return;
    pending.removeOne(reply.operation);
    lastSaved = reply.at;
    saveError.clear();
    isFileLost = false;
    holdOrRelease();
    Q_EMIT q->saveStateChanged();
    Q_EMIT q->committed(reply.operation);
}

void Workspace::Private::receive(const CommitFailure &failure)
{
    if (failure.session != session)
        return;
    saveError = failure.message;
    isFileLost = failure.isFileLost;
    holdOrRelease();
    Q_EMIT q->saveStateChanged();
    Q_EMIT q->commitFailed(failure.message);
}

void Workspace::Private::receive(const ArticlesReply &reply)
{
    --readsUnderWay;
    if (reply.session == session)
        addRead(reply.read);
}

void Workspace::Private::receive(const ProjectReply &reply)
{
    if (reply.session != session)
        return;
    projectPath = reply.path;
    expectedPath = reply.path;
    Q_EMIT q->saveStateChanged();
    Q_EMIT q->projectCreated(reply.path, reply.isBeside);
}

void Workspace::Private::receive(const MoveReply &reply)
{
    if (reply.session == session) {
        expectedPath = reply.path;
        if (reply.isMade) {
            projectPath = reply.path;
            readOnlyReason.clear();
            saveError.clear();
            isFileLost = false;
            holdOrRelease();
        }
        Q_EMIT q->saveStateChanged();
    }
    Q_EMIT q->moved(reply.path);
}

// --- workspace ----------------------------------------------------------------------------------

Workspace::Workspace(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
}

Workspace::~Workspace() = default;

Document &Workspace::document()
{
    return d->document;
}

History &Workspace::history()
{
    return d->history;
}

void Workspace::open(const QStringList &paths)
{
    d->requestOpen([this, paths](quint64 request, SessionId id) {
        d->post([worker = d->worker, request, id, current = d->session, paths] { worker->open(request, id, current, paths); });
    });
}

void Workspace::openSample()
{
    d->requestOpen([this](quint64 request, SessionId id) {
        d->post([worker = d->worker, request, id, current = d->session, source = d->sampleSource] {
            worker->openSample(request, id, current, source);
        });
    });
}

void Workspace::openPasted(const PastedText &pasted)
{
    d->requestOpen([this, pasted, made = std::make_shared<QString>()](quint64 request, SessionId id) {
        d->post([worker = d->worker, request, id, pasted, made] { worker->openPasted(request, id, pasted, made); });
    });
}

void Workspace::close()
{
    d->requestOpen([this](quint64 request, SessionId id) {
        d->post([worker = d->worker, request, id] { worker->openNothing(request, id); });
    });
}

void Workspace::addArticles(const QStringList &paths)
{
    ++d->readsUnderWay;
    d->post([worker = d->worker, id = d->session, paths] { worker->readFor(id, paths); });
}

void Workspace::addPasted(const PastedText &pasted)
{
    ++d->readsUnderWay;
    d->post([worker = d->worker, id = d->session, pasted] { worker->readFor(id, pasted); });
}

bool Workspace::isEmpty() const
{
    return d->projectPath.isEmpty() && d->document.articles().isEmpty();
}

void Workspace::changeEncoding(QUuid article, const QString &encoding)
{
    d->requestOpen([this, article, encoding](quint64 request, SessionId id) {
        d->post([worker = d->worker, request, id, current = d->session, article, encoding] {
            worker->decodeAgain(request, id, current, article, encoding);
        });
    });
}

void Workspace::setSampleSource(std::function<std::expected<QList<Object>, QString>()> source)
{
    d->sampleSource = std::move(source);
}

bool Workspace::isOpening() const
{
    return d->isOpening;
}

QString Workspace::projectPath() const
{
    return d->projectPath;
}

QString Workspace::expectedProjectPath() const
{
    return d->expectedPath;
}

void Workspace::moveProject(const QString &path)
{
    d->post([worker = d->worker, id = d->session, path] { worker->move(id, path); });
}

void Workspace::saveCopy(const QString &path)
{
    d->post([worker = d->worker, id = d->session, path] { worker->copy(id, path); });
}

void Workspace::rescue(const QString &path)
{
    d->post([worker = d->worker, id = d->session, path, objects = d->document.objects()] { worker->rescue(id, path, objects); });
}

void Workspace::look()
{
    d->post([worker = d->worker, id = d->session] { worker->look(id); });
}

void Workspace::listBackups(const QString &project)
{
    d->post([worker = d->worker, project] { worker->listBackups(project); });
}

void Workspace::restoreBackup(const QString &project, const QString &backup)
{
    d->isRestoring = true;
    d->holdOrRelease();
    d->requestOpen([this, project, backup](quint64 request, SessionId id) {
        d->post([worker = d->worker, request, id, current = d->session, project, backup] {
            worker->restore(request, id, current, project, backup);
        });
    });
}

bool Workspace::isFileLost() const
{
    return d->isFileLost;
}

QString Workspace::damagedProject() const
{
    return d->damagedProject;
}

void Workspace::salvage(const QString &path, const QString &newPath)
{
    d->post([worker = d->worker, path, newPath] { worker->salvage(path, newPath); });
}

SaveState Workspace::saveState() const
{
    if (!d->saveError.isEmpty())
        return SaveState::Failed;
    if (!d->pending.isEmpty())
        return SaveState::Saving;
    if (!d->readOnlyReason.isEmpty())
        return SaveState::ReadOnly;
    return d->projectPath.isEmpty() ? SaveState::Nothing : SaveState::Saved;
}

QDateTime Workspace::lastSaved() const
{
    return d->lastSaved;
}

QString Workspace::readOnlyReason() const
{
    return d->readOnlyReason;
}

QString Workspace::saveError() const
{
    return d->saveError;
}

int Workspace::pendingChanges() const
{
    return int(d->pending.size());
}

void Workspace::retry()
{
    if (d->saveError.isEmpty())
        return;
    d->saveError.clear();
    d->isFileLost = false;
    d->holdOrRelease();
    d->post([worker = d->worker, id = d->session] { worker->retry(id); });
    Q_EMIT saveStateChanged();
}

bool Workspace::waitUntilSaved(int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    d->drain();
    // What was asked to be added counts: a pasted text is nowhere else.
    while (d->readsUnderWay > 0 || (!d->pending.isEmpty() && d->saveError.isEmpty())) {
        if (!d->mailbox.wait(deadline))
            break;
        d->drain();
    }
    return d->pending.isEmpty() && d->readsUnderWay == 0 && !d->isFileLost;
}

} // namespace Hearsay
