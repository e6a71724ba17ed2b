// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace Hearsay {

class Actions;
class FileChooser;
class MessageBar;
class Workspace;

/// What the window does when work cannot be saved where it should be: says so for as long as it
/// is so, with the ways out; and brings back backups.
class SafetyFlow : public QObject
{
    Q_OBJECT
public:
    /// All must outlive the flow.
    SafetyFlow(Workspace &workspace, MessageBar &messages, Actions &actions, FileChooser &chooser, QWidget &window);

    /// Lets a backup of the project at @p project take its place.
    void restoreBackup(const QString &project);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showState();
    void saveElsewhere();
    void saveCopy();

    Workspace &m_workspace;
    MessageBar &m_messages;
    Actions &m_actions;
    FileChooser &m_chooser;
    QWidget &m_window;
};

} // namespace Hearsay
