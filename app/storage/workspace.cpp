// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/workspace.h"

#include "app/annotation/edits.h"
#include "app/storage/worker.h"

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
    void receive(const CopyReply &reply) { Q_EMIT q->copySaved(reply.path); }
    void receive(const FailureReply &reply) { Q_EMIT q->failed(reply.message); }
    void settleOpening();
    void adopt(const OpenReply &reply);
    [[nodiscard]] QStringList add(const QList<Article> &articles);
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
    QString saveError;
    QString projectPath;
    QString expectedPath;
    QString readOnlyReason;
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
        const QString message = std::exchange(ready, std::nullopt)->error;
        endOpening();
        Q_EMIT q->openFailed(message);
        return;
    }
    if (!pending.isEmpty()) {
        if (saveError.isEmpty())
            return; // the commits are on their way
        post([this, id = ready->session] { worker->close(id); });
        ready.reset();
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
    history.clear();
    history.setRefusal(readOnlyReason);
    const auto loaded = document.load(reply.objects);
    endOpening();
    Q_EMIT q->saveStateChanged();
    if (!loaded) {
        Q_EMIT q->openFailed(loaded.error().message);
        return;
    }
    // Taking back is writing too.
    if (readOnlyReason.isEmpty())
        history.restore(reply.steps);
    const QStringList refused = add(reply.additions);
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

void Workspace::Private::endOpening()
{
    isOpening = false;
    Q_EMIT q->openingChanged();
}

void Workspace::Private::receive(const CommitReply &reply)
{
    if (reply.session != session)
        return;
    pending.removeOne(reply.operation);
    lastSaved = reply.at;
    saveError.clear();
    Q_EMIT q->saveStateChanged();
    Q_EMIT q->committed(reply.operation);
}

void Workspace::Private::receive(const CommitFailure &failure)
{
    if (failure.session != session)
        return;
    saveError = failure.message;
    Q_EMIT q->saveStateChanged();
    Q_EMIT q->commitFailed(failure.message);
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
            history.setRefusal({});
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

SaveState Workspace::saveState() const
{
    if (!d->pending.isEmpty())
        return d->saveError.isEmpty() ? SaveState::Saving : SaveState::Failed;
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
    if (d->pending.isEmpty())
        return;
    d->saveError.clear();
    d->post([worker = d->worker, id = d->session] { worker->retry(id); });
    Q_EMIT saveStateChanged();
}

bool Workspace::waitUntilSaved(int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    d->drain();
    while (!d->pending.isEmpty() && d->saveError.isEmpty()) {
        if (!d->mailbox.wait(deadline))
            break;
        d->drain();
    }
    return d->pending.isEmpty();
}

} // namespace Hearsay
