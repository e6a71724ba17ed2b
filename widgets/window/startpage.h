// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QListView;
class QPushButton;
class QVBoxLayout;

namespace Hearsay {

class RecentFileModel;

/// What the window shows while nothing is open: ways to begin, and what was open lately. It asks;
/// others do.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    /// A button for each of @p actions, in this order.
    explicit StartPage(const QList<QAction *> &actions, QWidget *parent = nullptr);

    /// Latest first.
    void setRecentFiles(const QStringList &paths);
    [[nodiscard]] QListView *recentList() const { return m_list; }
    [[nodiscard]] RecentFileModel *recentFiles() const { return m_recent; }

Q_SIGNALS:
    void openRequested(const QString &path);
    /// The path is to be forgotten; the file stays.
    void forgetRequested(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addButtons(const QList<QAction *> &actions, QVBoxLayout *layout);
    void addRecent(QVBoxLayout *layout);
    void openCurrent();
    void forgetCurrent();

    RecentFileModel *m_recent;
    QLabel *m_recentTitle;
    QListView *m_list;
    QList<QPushButton *> m_buttons;
};

} // namespace Hearsay
