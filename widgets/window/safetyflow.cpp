// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/safetyflow.h"

#include "app/storage/workspace.h"
#include "widgets/common/messagebar.h"
#include "widgets/dialogs/filechooser.h"
#include "widgets/dialogs/restoredialog.h"
#include "widgets/window/actions.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QStandardPaths>

namespace Hearsay {

using namespace Qt::StringLiterals;

SafetyFlow::SafetyFlow(Workspace &workspace, MessageBar &messages, Actions &actions, FileChooser &chooser, QWidget &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_messages(messages)
    , m_actions(actions)
    , m_chooser(chooser)
    , m_window(window)
{
    connect(&workspace, &Workspace::saveStateChanged, this, &SafetyFlow::showState);
    connect(&workspace, &Workspace::opened, this, &SafetyFlow::showState);
    connect(actions.restoreBackup, &QAction::triggered, this, [this] { restoreBackup(m_workspace.projectPath()); });
    window.installEventFilter(this);
    showState();
}

bool SafetyFlow::eventFilter(QObject *watched, QEvent *event)
{
    // Who comes back from a file manager may have moved the project there.
    if (event->type() == QEvent::WindowActivate)
        m_workspace.look();
    return QObject::eventFilter(watched, event);
}

void SafetyFlow::showState()
{
    m_actions.restoreBackup->setEnabled(!m_workspace.projectPath().isEmpty());
    const MessageAction again{tr("Try Again"), [this] { m_workspace.retry(); }};
    const MessageAction elsewhere{tr("Save Elsewhere…"), [this] { saveElsewhere(); }};
    switch (m_workspace.saveState()) {
    case SaveState::Failed: {
        const int pending = m_workspace.pendingChanges();
        const QString waiting = pending > 0 ? tr("Not saved: %n change(s)", nullptr, pending) + u". "_s : QString();
        m_messages.showStanding(MessageBar::Standing::Danger, waiting + m_workspace.saveError(), {again, elsewhere});
        break;
    }
    case SaveState::ReadOnly:
        m_messages.showStanding(MessageBar::Standing::Caution, m_workspace.readOnlyReason(), {{tr("Save a Copy…"), [this] { saveCopy(); }}});
        break;
    case SaveState::Saving:
        break; // how it ends will be said
    case SaveState::Nothing:
    case SaveState::Saved:
        m_messages.clearStanding();
        break;
    }
}

void SafetyFlow::saveElsewhere()
{
    const QFileInfo project(m_workspace.projectPath().isEmpty() ? m_workspace.expectedProjectPath() : m_workspace.projectPath());
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = project.dir().exists() ? project.absolutePath() : documents;
    //: Name proposed for a project whose own file is gone. %1: the project's name
    const QString proposal = QDir(folder).filePath(tr("%1 (rescued)").arg(project.completeBaseName()) + u".hearsay"_s);
    const QString path = m_chooser.fileToSave(&m_window, tr("Save Elsewhere"), proposal, {tr("Hearsay projects (*.hearsay)")});
    if (!path.isEmpty())
        m_workspace.rescue(path);
}

void SafetyFlow::saveCopy()
{
    m_actions.saveCopy->trigger();
}

void SafetyFlow::restoreBackup(const QString &project)
{
    RestoreDialog dialog(project, &m_window);
    connect(&m_workspace, &Workspace::backupsListed, &dialog, [&dialog, project](const QString &of, const QList<ListedBackup> &backups) {
        if (of == project)
            dialog.setBackups(backups);
    });
    m_workspace.listBackups(project);
    if (dialog.exec() == QDialog::Accepted && !dialog.backup().isEmpty())
        m_workspace.restoreBackup(project, dialog.backup());
}

} // namespace Hearsay
