// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/projectflow.h"

#include "app/annotation/edits.h"
#include "app/article/articlereader.h"
#include "app/storage/salvage.h"
#include "app/storage/settings.h"
#include "widgets/common/messagebar.h"
#include "widgets/dialogs/articledialog.h"
#include "widgets/dialogs/exportdialog.h"
#include "widgets/dialogs/filechooser.h"
#include "widgets/window/actions.h"
#include "widgets/window/articlepane.h"
#include "widgets/window/tagstatus.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMainWindow>
#include <QMenu>
#include <QStandardPaths>
#include <QUrl>

#include <utility>

namespace Hearsay {

namespace {

using namespace Qt::StringLiterals;

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

QString projectFilter()
{
    return ProjectFlow::tr("Hearsay projects (*.hearsay)");
}

} // namespace

ProjectFlow::ProjectFlow(Workspace &workspace, ArticlePane &pane, Actions &actions, FileChooser &chooser,
                         Settings &settings, QMainWindow &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_pane(pane)
    , m_actions(actions)
    , m_chooser(chooser)
    , m_settings(settings)
    , m_window(window)
{
    connectActions(actions);
    connectWorkspace();
    refreshSaveState();
}

void ProjectFlow::connectActions(Actions &actions)
{
    connect(actions.open, &QAction::triggered, this, &ProjectFlow::chooseAndOpen);
    connect(actions.openSample, &QAction::triggered, this, &ProjectFlow::openSample);
    connect(actions.close, &QAction::triggered, this, &ProjectFlow::close);
    connect(actions.exportAnnotations, &QAction::triggered, this, &ProjectFlow::exportAnnotations);
    connect(actions.saved, &QAction::triggered, this, &ProjectFlow::answerSave);
    connect(actions.saveCopy, &QAction::triggered, this, &ProjectFlow::saveCopy);
    connect(actions.moveProject, &QAction::triggered, this, &ProjectFlow::moveProject);
    connect(actions.showInFolder, &QAction::triggered, this, [this] { showInFolder(m_workspace.projectPath()); });
    connect(actions.articleDetails, &QAction::triggered, this, &ProjectFlow::editDetails);
    connect(&m_pane, &ArticlePane::detailsRequested, this, &ProjectFlow::editDetails);
    connect(&m_pane, &ArticlePane::articleChanged, this, &ProjectFlow::refreshSaveState);
}

void ProjectFlow::connectWorkspace()
{
    MessageBar *messages = m_pane.messages();
    connect(&m_workspace, &Workspace::openingChanged, this, [this] {
        if (m_workspace.isOpening())
            m_pane.status()->showWaiting(tr("Opening…"));
        else
            m_pane.status()->clearWaiting();
    });
    connect(&m_workspace, &Workspace::opened, this, [this, messages](const QStringList &notes) {
        messages->clearMessages();
        for (const QString &note : notes)
            messages->showNote(note);
        m_open = std::exchange(m_asked, {});
        remember(m_open);
        refreshSaveState();
        Q_EMIT opened();
    });
    const auto showError = [messages](const QString &message) { messages->showError(message); };
    connect(&m_workspace, &Workspace::openFailed, this, [this, messages](const QString &message) {
        m_asked.clear();
        const QString damaged = m_workspace.damagedProject();
        if (damaged.isEmpty())
            messages->showError(message);
        else
            messages->showError(message, tr("Save What Can Be Read…"), [this, damaged] { salvage(damaged); });
    });
    connect(&m_workspace, &Workspace::salvaged, this, [this, messages](const QString &path, const QStringList &account) {
        messages->showNote(account.join(u'\n'), tr("Open Project"), [this, path] { open({path}); });
    });
    connect(&m_workspace, &Workspace::failed, messages, showError);
    connect(&m_workspace, &Workspace::copySaved, this, [this, messages](const QString &path) {
        // A copy of what can only be read is there to go on with.
        if (m_workspace.saveState() == SaveState::ReadOnly)
            messages->showNote(tr("A copy was saved as %1").arg(shown(path)), tr("Open the Copy"), [this, path] { open({path}); });
        else
            messages->showNote(tr("A copy was saved as %1").arg(shown(path)), tr("Open Folder"), [this, path] { showInFolder(path); });
    });
    connect(&m_workspace, &Workspace::moved, this, [this, messages](const QString &path) {
        messages->showNote(tr("Your work is now kept in %1").arg(shown(path)), tr("Open Folder"), [this, path] { showInFolder(path); });
        refreshSaveState();
    });
    connect(&m_workspace, &Workspace::projectCreated, this, &ProjectFlow::projectCreated);
    connect(&m_workspace, &Workspace::saveStateChanged, this, &ProjectFlow::refreshSaveState);
}

void ProjectFlow::open(const QStringList &paths)
{
    m_asked = paths;
    m_workspace.open(paths);
}

void ProjectFlow::openSample()
{
    m_asked.clear();
    m_workspace.openSample();
}

void ProjectFlow::close()
{
    Q_EMIT aboutToClose();
    m_asked.clear();
    m_workspace.close();
}

QStringList ProjectFlow::openPaths() const
{
    return m_workspace.projectPath().isEmpty() ? m_open : QStringList{m_workspace.projectPath()};
}

QString ProjectFlow::defaultFolder() const
{
    const QString project = m_workspace.projectPath().isEmpty() ? m_workspace.expectedProjectPath() : m_workspace.projectPath();
    if (!project.isEmpty())
        return QFileInfo(project).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void ProjectFlow::chooseAndOpen()
{
    const QString patterns = articleNamePatterns().join(u' ');
    const QStringList filters{tr("Articles and projects (%1 *.hearsay)").arg(patterns), tr("Articles (%1)").arg(patterns),
                              projectFilter(), tr("All files (*)")};
    const QStringList paths = m_chooser.filesToOpen(&m_window, tr("Open Article"), defaultFolder(), filters);
    if (!paths.isEmpty())
        open(paths);
}

void ProjectFlow::exportAnnotations()
{
    const Article *article = m_pane.currentArticle();
    if (!article) {
        m_pane.status()->showHint(tr("Open an article first: there is nothing to export."));
        return;
    }
    const QString remembered = m_settings.value(Setup::exportFolder);
    ExportDialog::Defaults defaults;
    defaults.folder = remembered.isEmpty() || !QFileInfo(remembered).isDir() ? defaultFolder() : remembered;
    defaults.baseName = QFileInfo(article->fileName).completeBaseName();
    defaults.formatKey = m_settings.value(Setup::exportFormat);
    ExportDialog dialog(m_workspace.document(), article->id, defaults, m_chooser, &m_window);
    connect(&dialog, &ExportDialog::exported, this, [this, &dialog](const QString &path, qsizetype count, ExportUnit unit) {
        m_settings.setValue(Setup::exportFolder, QFileInfo(path).absolutePath());
        m_settings.setValue(Setup::exportFormat, dialog.formatKey());
        showExported(path, count, unit);
    });
    dialog.exec();
}

void ProjectFlow::showExported(const QString &path, qsizetype count, ExportUnit unit)
{
    const int number = static_cast<int>(count);
    const QString done = unit == ExportUnit::Places
        //: %n is how many places were exported, %1 the name of the file.
        ? tr("Exported %n place(s) to %1", nullptr, number)
        //: %n is how many claims were exported, %1 the name of the file.
        : tr("Exported %n claim(s) to %1", nullptr, number);
    m_pane.messages()->showNote(done.arg(QFileInfo(path).fileName()), tr("Open Folder"), [this, path] { showInFolder(path); });
}

QString ProjectFlow::saveStateText() const
{
    const QString name = QFileInfo(m_workspace.projectPath()).fileName();
    switch (m_workspace.saveState()) {
    case SaveState::Nothing:
        return tr("Nothing to save yet");
    case SaveState::Saving:
        return tr("Saving…");
    case SaveState::Saved: {
        const QDateTime at = m_workspace.lastSaved();
        if (!at.isValid())
            //: %1: the name of a project file
            return tr("All saved in %1").arg(name);
        //: %1: a time of day, %2: the name of a project file
        return tr("Saved %1 in %2").arg(QLocale().toString(at.time(), QLocale::ShortFormat), name);
    }
    case SaveState::Failed:
        return tr("Not saved: %n change(s)", nullptr, m_workspace.pendingChanges());
    case SaveState::ReadOnly:
        return tr("Read only");
    }
    Q_UNREACHABLE_RETURN({});
}

void ProjectFlow::refreshSaveState()
{
    const QString text = saveStateText();
    Q_EMIT saveStateTextChanged(text);
    const bool hasProject = !m_workspace.projectPath().isEmpty();
    const Article *article = m_pane.currentArticle();
    m_actions.close->setEnabled(hasProject || article);
    m_actions.saveCopy->setEnabled(hasProject);
    m_actions.showInFolder->setEnabled(hasProject);
    m_actions.moveProject->setEnabled(article != nullptr);
    m_actions.exportAnnotations->setEnabled(article != nullptr);
    m_actions.articleDetails->setEnabled(article != nullptr);
    if (!article)
        m_window.setWindowTitle(tr("Hearsay"));
    else if (hasProject)
        //: Title of the window. %1: an article, %2: the project file, %3: "saved", "saving…"
        m_window.setWindowTitle(tr("%1 — %2 — %3").arg(article->displayTitle(), shown(m_workspace.projectPath()), text));
    else
        m_window.setWindowTitle(tr("%1 — Hearsay").arg(article->displayTitle()));
}

void ProjectFlow::answerSave()
{
    switch (m_workspace.saveState()) {
    case SaveState::Nothing:
        m_pane.status()->showHint(tr("Nothing to save yet. Your first annotation will be saved in %1").arg(shown(m_workspace.expectedProjectPath())));
        break;
    case SaveState::Saved: {
        const QDateTime at = m_workspace.lastSaved();
        const QString path = shown(m_workspace.projectPath());
        m_pane.status()->showDone(at.isValid() ? tr("Saved %1 in %2").arg(QLocale().toString(at.time(), QLocale::ShortFormat), path)
                                               : tr("All is saved in %1").arg(path),
                                  false);
        break;
    }
    case SaveState::Failed:
        m_workspace.retry();
        break;
    case SaveState::Saving:
    case SaveState::ReadOnly:
        m_pane.status()->showHint(saveStateText());
        break;
    }
}

void ProjectFlow::projectCreated(const QString &path, bool isBeside)
{
    // Said once, at the first annotation: where the work is, and that this can be changed.
    const QString message = isBeside
        ? tr("Your work is kept in %1").arg(shown(path))
        : tr("The article’s folder cannot be written, so your work is kept in %1").arg(shown(path));
    m_pane.messages()->showNote(message, /*: A button: choose another place for the project. */ tr("Change…"), [this] { moveProject(); });
    refreshSaveState();
}

void ProjectFlow::saveCopy()
{
    const QFileInfo project(m_workspace.projectPath());
    //: Name proposed for a copy of a project. %1: the project's name
    const QString proposal = project.dir().filePath(tr("%1 (copy)").arg(project.completeBaseName()) + u".hearsay"_s);
    const QString path = m_chooser.fileToSave(&m_window, tr("Save a Copy"), proposal, {projectFilter()});
    if (!path.isEmpty())
        m_workspace.saveCopy(path);
}

void ProjectFlow::salvage(const QString &path)
{
    const QString newPath = m_chooser.fileToSave(&m_window, tr("Save What Can Be Read"), salvagedPathFor(path), {projectFilter()});
    if (!newPath.isEmpty())
        m_workspace.salvage(path, newPath);
}

void ProjectFlow::moveProject()
{
    const QString path = m_chooser.fileToSave(&m_window, tr("Move Project"), m_workspace.expectedProjectPath(), {projectFilter()});
    if (!path.isEmpty())
        m_workspace.moveProject(path);
}

void ProjectFlow::showInFolder(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        m_pane.messages()->showError(tr("No program could be started to show the folder %1").arg(shown(folder)));
}

void ProjectFlow::editDetails()
{
    const Article *article = m_pane.currentArticle();
    if (!article)
        return;
    const QUuid id = article->id;
    const bool isOpen = m_workspace.saveState() == SaveState::Nothing;
    ArticleDialog dialog(*article, isOpen ? ArticleDialog::Encoding::Open : ArticleDialog::Encoding::Settled, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const QString encoding = dialog.newEncoding(); !encoding.isEmpty()) {
        // Title, byline and the like are read anew with the text.
        m_asked = m_open; // the same files are open afterwards
        m_workspace.changeEncoding(id, encoding);
        return;
    }
    const Edit edit = editMetadata(m_workspace.document(), id, dialog.metadata());
    const auto done = edit ? m_workspace.history().perform(*edit) : std::unexpected(edit.error());
    if (!done)
        m_pane.messages()->showError(done.error().message);
}

void ProjectFlow::remember(const QStringList &paths)
{
    for (const QString &path : paths)
        m_settings.addRecentFile(QFileInfo(path).absoluteFilePath());
}

void ProjectFlow::rememberRecent(const QString &path)
{
    remember({path});
}

void ProjectFlow::addRecentTo(QMenu &menu)
{
    m_recent = menu.addMenu(tr("Open &Recent"));
    m_recent->setObjectName(u"recentMenu"_s);
    // A menu without entries is never shown itself.
    connect(&menu, &QMenu::aboutToShow, this, &ProjectFlow::refreshRecent);
    refreshRecent();
}

void ProjectFlow::refreshRecent()
{
    m_recent->clear();
    const QStringList recent = m_settings.value(Setup::recentFiles);
    for (const QString &path : recent) {
        // An ampersand in a file's name is no mnemonic.
        QAction *action = m_recent->addAction(QFileInfo(path).fileName().replace(u'&', u"&&"_s));
        action->setToolTip(shown(path));
        action->setStatusTip(shown(path));
        connect(action, &QAction::triggered, this, [this, path] { open({path}); });
    }
    m_recent->setEnabled(!recent.isEmpty());
}

} // namespace Hearsay
