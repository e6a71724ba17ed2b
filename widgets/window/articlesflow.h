// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/edits.h"

#include <QObject>
#include <QPointer>

namespace Hearsay {

class Actions;
class ArticleList;
class ArticleListModel;
class ArticlePane;
class FileChooser;
class Prompt;
class Workspace;

/// The articles of a project in the window: adding, choosing, putting in order, removing.
class ArticlesFlow : public QObject
{
    Q_OBJECT
public:
    /// All must outlive the flow.
    ArticlesFlow(Workspace &workspace, ArticleListModel &articles, ArticleList &list, ArticlePane &pane, Actions &actions,
                 Prompt &prompt, FileChooser &chooser, QWidget &window);

    /// Adds files to what is open; opens them where nothing is.
    void add(const QStringList &paths);

Q_SIGNALS:
    /// Files are to be opened: nothing is that they could be added to.
    void openRequested(const QStringList &paths);

private:
    void connectList();
    void connectActions();
    void chooseAndAdd();
    void tellAdded(const QList<QUuid> &added, const QStringList &notes, const QStringList &errors);
    void step(int rows);
    void move(QUuid article, int row);
    void remove();
    void refreshActions();
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] bool perform(const Edit &edit);

    Workspace &m_workspace;
    ArticleListModel &m_articles;
    ArticleList &m_list;
    ArticlePane &m_pane;
    Actions &m_actions;
    Prompt &m_prompt;
    FileChooser &m_chooser;
    QWidget &m_window;
};

} // namespace Hearsay
