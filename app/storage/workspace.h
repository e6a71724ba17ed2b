// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/document.h"
#include "app/annotation/history.h"
#include "app/article/pastedtext.h"
#include "app/storage/backups.h"

#include <QDateTime>
#include <QObject>
#include <QStringList>

#include <expected>
#include <functional>
#include <memory>

namespace Hearsay {

/// Where the user's work stands with the disk.
enum class SaveState {
    Nothing,   ///< no project yet, and nothing to keep
    Saving,    ///< changes on their way to the disk
    Saved,     ///< every change is in the project file, commit() has returned
    Failed,    ///< at least one change could not be written; it stays on screen, see retry()
    ReadOnly,  ///< the project cannot be written; editing is refused
};

/// What one window works on: a document, its history, and the project file that keeps them.
/// Everything that touches the disk happens on a thread of its own; this class belongs to the
/// user interface thread and answers by signals.
///
/// An article that belongs to no project gets one at its first change: beside the article as
/// "<article's file name without suffix>.hearsay" or, where that folder cannot be written, in the
/// user's data folder.
class Workspace : public QObject
{
    Q_OBJECT
public:
    explicit Workspace(QObject *parent = nullptr);
    /// Waits until all that was performed is written.
    ~Workspace() override;

    [[nodiscard]] Document &document();
    [[nodiscard]] History &history();

    /// Opens articles, or a project, or articles into the project that they belong to. Replaces
    /// what was open, after it is saved. Ends with opened() or openFailed(); after a failure what
    /// was open before stays.
    void open(const QStringList &paths);
    /// Opens the copy of the sample in the user's data folder, made on first use.
    void openSample();
    /// Opens what was pasted as an article, in a project of its own in the user's data folder that is
    /// made at once: there is no file to read it from again. Ends with opened() or openFailed().
    void openPasted(const PastedText &pasted);
    /// Lets go of what is open, after it is saved. Ends with opened() or openFailed().
    void close();
    /// Reads articles and adds them to what is open as one undo step, except those that it has
    /// already. Ends with articlesAdded(); dropped if something else is opened before.
    void addArticles(const QStringList &paths);
    void addPasted(const PastedText &pasted);
    /// True while nothing is open: no article, no project.
    [[nodiscard]] bool isEmpty() const;
    /// Reads an article from its bytes again, in @p encoding (a name as in QStringDecoder). Possible
    /// while there is no project: spans count the characters of a text. Ends with opened() or openFailed().
    void changeEncoding(QUuid article, const QString &encoding);
    /// Makes the objects that the sample begins with, or says why it cannot. Called on another
    /// thread, at the first openSample() of this user.
    void setSampleSource(std::function<std::expected<QList<Object>, QString>()> source);
    [[nodiscard]] bool isOpening() const;

    /// Empty while there is none.
    [[nodiscard]] QString projectPath() const;
    /// Where the project will be made at the first change, or is.
    [[nodiscard]] QString expectedProjectPath() const;
    /// Chooses another place for a project that is not there yet or moves it there.
    /// Ends with moved() or failed().
    void moveProject(const QString &path);
    /// Writes a copy of the project as it is now. Ends with copySaved() or failed().
    void saveCopy(const QString &path);

    /// Writes all that is on screen to a new file at @p path and goes on there: when the project can no
    /// longer be written to. Never replaces a file. Ends with moved() or failed().
    void rescue(const QString &path);
    /// Looks whether the project file is still there and nobody else has written to it; see isFileLost().
    void look();
    /// Asks for the backups of the project at @p project; ends with backupsListed().
    void listBackups(const QString &project);
    /// Puts a backup in the place of the project, which is kept beside under another name, and opens
    /// it. Ends with opened() or openFailed().
    void restoreBackup(const QString &project, const QString &backup);
    /// After openFailed(): the project that could not be opened because it is damaged, for salvage();
    /// empty when something else was the reason.
    [[nodiscard]] QString damagedProject() const;
    /// Saves what can be read of the damaged project @p path as the new project @p newPath, with an
    /// account beside it, see salvageProject(). What is open stays. Ends with salvaged() or failed().
    void salvage(const QString &path, const QString &newPath);

    [[nodiscard]] SaveState saveState() const;
    /// When the last commit returned, in local time; invalid: not since it was opened.
    [[nodiscard]] QDateTime lastSaved() const;
    /// Why the project cannot be written: translated, a sentence or two; empty while it can.
    [[nodiscard]] QString readOnlyReason() const;
    /// Why the last commit failed; empty unless saveState() is Failed.
    [[nodiscard]] QString saveError() const;
    /// The project file was moved, deleted, replaced or written to by others: nothing more is saved
    /// there and nothing more can be edited until it is back, or rescue() has saved the work elsewhere.
    [[nodiscard]] bool isFileLost() const;
    /// As many changes may wait for a disk that does not take them; then editing waits too.
    static constexpr int maximalPendingChanges = 20;
    /// Changes performed but not yet committed.
    [[nodiscard]] int pendingChanges() const;
    /// Tries the changes that could not be written again.
    void retry();
    /// True when all is saved within @p milliseconds. For closing; spins no event loop.
    [[nodiscard]] bool waitUntilSaved(int milliseconds);

Q_SIGNALS:
    void openingChanged();
    /// The document holds what was asked for; its reset() came before. @p notes: translated
    /// sentences to show ("3 characters could not be decoded").
    void opened(const QStringList &notes);
    void openFailed(const QString &message);
    /// The answer to addArticles() and addPasted(). @p notes and @p errors: translated sentences,
    /// an error for each file that was not added.
    void articlesAdded(const QList<QUuid> &articles, const QStringList &notes, const QStringList &errors);
    void saveStateChanged();
    /// A project file was made for articles that had none. @p beside: in the article's folder.
    void projectCreated(const QString &path, bool beside);
    /// The transaction of this operation is on the disk.
    void committed(QUuid operation);
    void commitFailed(const QString &message);
    void copySaved(const QString &path);
    void moved(const QString &path);
    /// @p account: translated sentences, the first two of which say how many objects were saved and lost.
    void salvaged(const QString &newPath, const QStringList &account);
    void failed(const QString &message);
    void backupsListed(const QString &project, const QList<Hearsay::ListedBackup> &backups);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Hearsay
