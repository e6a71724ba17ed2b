// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/backups.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace Hearsay {

/// Lets one backup of a project be chosen by when it was made and what it holds. Restoring is
/// for who opened it: the choice is backup().
class RestoreDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p project: its path, for the texts. The backups come later, by setBackups().
    explicit RestoreDialog(const QString &project, QWidget *parent = nullptr);

    /// The latest first.
    void setBackups(const QList<ListedBackup> &backups);
    /// The path of the chosen one; empty: none.
    [[nodiscard]] QString backup() const;

private:
    void showChoice();

    QLabel *m_explanation;
    QTreeWidget *m_list;
    QLabel *m_details;
    QPushButton *m_restore;
    QList<ListedBackup> m_backups;
};

} // namespace Hearsay
