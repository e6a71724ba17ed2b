// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/pastedtext.h"
#include "app/storage/backups.h"
#include "app/storage/openpaths.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QMutex>
#include <QObject>
#include <QQueue>
#include <QWaitCondition>

#include <functional>
#include <map>
#include <optional>
#include <variant>

/// What passes between a Workspace and the thread that works on the disk for it.
namespace Hearsay::Storage {

/// Names what a workspace had open at one time, so that a late commit reaches the right file.
using SessionId = quint64;

struct OpenReply
{
    quint64 request = 0;
    SessionId session = 0;
    QString error;              ///< empty: it worked
    QString damagedPath;        ///< with an error: the project that is damaged; empty: it is none of damage
    QList<Object> objects;
    QList<PerformedChange> steps;
    QList<Article> additions;
    QStringList notes;
    QString projectPath;        ///< empty: there is none
    QString expectedPath;
    QString readOnlyReason;
};
struct CommitReply
{
    SessionId session = 0;
    QUuid operation;
    QDateTime at;
};
struct CommitFailure
{
    SessionId session = 0;
    QString message;
    bool isFileLost = false;    ///< see StorageError
};
struct ProjectReply
{
    SessionId session = 0;
    QString path;
    bool isBeside = true;
};
struct MoveReply
{
    SessionId session = 0;
    QString path;
    bool isMade = false;        ///< false: the project will be made there
};
struct CopyReply
{
    QString path;
};
struct ArticlesReply
{
    SessionId session = 0;
    ReadArticles read;
};
struct SalvageReply
{
    QString path;
    QStringList account;
};
struct FailureReply
{
    QString message;
};
struct BackupsReply
{
    QString project;
    QList<ListedBackup> backups;
};

using Reply = std::variant<OpenReply, CommitReply, CommitFailure, ProjectReply, MoveReply, CopyReply, ArticlesReply, SalvageReply,
                           FailureReply, BackupsReply>;

/// Replies on their way to the user interface thread, which takes them when it is told of them or
/// waits for them without an event loop.
class Mailbox
{
public:
    /// @p wake is called from the thread that posts.
    explicit Mailbox(std::function<void()> wake);
    void post(Reply reply);
    [[nodiscard]] QList<Reply> take();
    /// False when none came before @p deadline.
    [[nodiscard]] bool wait(QDeadlineTimer deadline);

private:
    std::function<void()> m_wake;
    QMutex m_mutex;
    QWaitCondition m_posted;
    QList<Reply> m_replies;
};

/// Makes the objects of the sample; the message says why it could not.
using SampleSource = std::function<std::expected<QList<Object>, QString>()>;

/// Works on the disk, in the thread that it lives in. Every call is a queued one, and they are
/// done in the order in which they were made: what was performed first is committed first.
class Worker : public QObject
{
    Q_OBJECT
public:
    explicit Worker(Mailbox &mailbox);
    ~Worker() override;

    void open(quint64 request, SessionId session, SessionId current, const QStringList &paths);
    void openSample(quint64 request, SessionId session, SessionId current, const SampleSource &source);
    /// The articles of @p current, one of them read from its bytes again. Refused once there is a project.
    void decodeAgain(quint64 request, SessionId session, SessionId current, QUuid article, const QString &encoding);
    /// A project of its own for what was pasted, made at once. @p made, shared by the repetitions of
    /// a request, keeps the path, so that one paste makes one project.
    void openPasted(quint64 request, SessionId session, const PastedText &pasted, const std::shared_ptr<QString> &made);
    /// A session with nothing in it.
    void openNothing(quint64 request, SessionId session);
    /// Reads articles for a session; they are added by whoever takes the reply.
    void readFor(SessionId session, const QStringList &paths);
    void readFor(SessionId session, const PastedText &pasted);
    /// Forgets the session; its file is closed unless another session has it too.
    void close(SessionId session);
    void commit(SessionId session, const PerformedChange &performed);
    void retry(SessionId session);
    void move(SessionId session, const QString &path);
    void copy(SessionId session, const QString &path);
    /// Writes all that was performed to a new file at @p path and goes on there: for a project that
    /// cannot be written to any more. @p objects: the document, for where the file no longer holds it.
    void rescue(SessionId session, const QString &path, const QList<Object> &objects);
    /// Looks whether the file is still the one that was opened; a CommitFailure says when it is not.
    void look(SessionId session);
    void listBackups(const QString &project);
    /// Puts @p backup in the place of @p project, which is kept beside under another name, and opens it.
    void restore(quint64 request, SessionId session, SessionId current, const QString &project, const QString &backup);
    /// Concerns no session: what was damaged was not opened.
    void salvage(const QString &path, const QString &newPath);
    /// One last attempt for what could not be written, then lets go of all files.
    void finish();

private:
    struct Session
    {
        std::shared_ptr<ProjectFile> file;
        QString path;                    ///< of the project; empty: none is made yet
        QString articlePath;             ///< where to make it
        QString chosenPath;              ///< where the user wants it made; empty: beside the article
        QList<Object> start;             ///< what it begins with
        QQueue<PerformedChange> queue;   ///< performed and not yet committed
        bool hasFailed = false;
        int actionsSinceBackup = 0;
        bool hasToldOfBackups = false;   ///< that none can be made
    };

    void reply(quint64 request, SessionId id, std::expected<OpenedProject, StorageError> opened);
    void flush(SessionId id, Session &session);
    [[nodiscard]] std::expected<void, StorageError> commitFirst(SessionId id, Session &session);
    /// Where it was let go of: opens the project of the session again.
    [[nodiscard]] std::expected<void, StorageError> openFile(Session &session);
    [[nodiscard]] std::expected<void, StorageError> makeProject(SessionId id, Session &session);
    void remember(Session &session);
    void moveProject(SessionId id, Session &session, const QString &path);
    void choosePlace(SessionId id, Session &session, const QString &path);
    void acknowledge(SessionId id, const PerformedChange &performed);
    void goOnIn(SessionId id, Session &session, std::unique_ptr<ProjectFile> file);
    void backUpLater(SessionId id);
    void backUp(SessionId id);

    Mailbox &m_mailbox;
    ProjectRegistry m_registry;
    Backups m_backups;
    std::map<SessionId, Session> m_sessions;
};

} // namespace Hearsay::Storage
