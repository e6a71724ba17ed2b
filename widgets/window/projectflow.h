// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/workspace.h"

#include <QObject>
#include <QStringList>

class QMenu;
class QMainWindow;

namespace Hearsay {

enum class ExportUnit;
class Actions;
class ArticlePane;
class FileChooser;
class Settings;

/// Opening, keeping and exporting: the File menu, its messages, and the title bar that says
/// where the work is and that it is saved.
class ProjectFlow : public QObject
{
    Q_OBJECT
public:
    /// All must outlive the flow.
    ProjectFlow(Workspace &workspace, ArticlePane &pane, Actions &actions, FileChooser &chooser, Settings &settings,
                QMainWindow &window);

    void open(const QStringList &paths);
    void openSample();
    /// Puts away what is open.
    void close();
    void addRecentTo(QMenu &menu);
    /// Puts the file in front of the recent ones.
    void rememberRecent(const QString &path);

    /// What opens again what is open now: the project, or the articles while there is none.
    [[nodiscard]] QStringList openPaths() const;

    /// "Saved 14:03 in kunduz.hearsay".
    [[nodiscard]] QString saveStateText() const;

Q_SIGNALS:
    void saveStateTextChanged(const QString &text);
    void opened();
    /// Something is to be put away: what is being typed has to be taken over first.
    void aboutToClose();

private:
    void connectActions(Actions &actions);
    void connectWorkspace();
    void chooseAndOpen();
    void exportAnnotations();
    void showExported(const QString &path, qsizetype count, ExportUnit unit);
    void answerSave();
    void saveCopy();
    void salvage(const QString &path);
    void moveProject();
    void showInFolder(const QString &path);
    void editDetails();
    void projectCreated(const QString &path, bool isBeside);
    void refreshSaveState();
    void refreshRecent();
    void remember(const QStringList &paths);
    [[nodiscard]] QString defaultFolder() const;

    Workspace &m_workspace;
    ArticlePane &m_pane;
    Actions &m_actions;
    FileChooser &m_chooser;
    Settings &m_settings;
    QMainWindow &m_window;
    QMenu *m_recent = nullptr;
    QStringList m_asked;
    QStringList m_open; ///< what was asked for and is open
};

} // namespace Hearsay
