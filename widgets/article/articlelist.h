// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>
#include <QWidget>

class QAction;
class QHBoxLayout;

namespace Hearsay {

class ArticleListModel;
class ArticleListView;

/// The articles of the project as a list: to choose from, to put in order, to add files to. It
/// asks; others do. The row of the article that is shown is the current one.
class ArticleList : public QWidget
{
    Q_OBJECT
public:
    /// @p articles must outlive the list.
    explicit ArticleList(ArticleListModel &articles, QWidget *parent = nullptr);

    [[nodiscard]] ArticleListView *view() const { return m_view; }
    /// Null: none. Does not emit articleChosen().
    void setCurrentArticle(QUuid article);
    /// What can be done with articles: as buttons under the list and in its context menu. Their
    /// shortcuts work while the list has the focus.
    void setActions(const QList<QAction *> &actions);

Q_SIGNALS:
    void articleChosen(QUuid article);
    /// By Enter or a double click: on to its text.
    void articleActivated(QUuid article);
    /// The article was let go so that it would stand at @p row.
    void moveRequested(QUuid article, int row);
    void filesDropped(const QStringList &paths);
    void detailsRequested();       ///< of the current one, by F2
    void returnToText();           ///< Esc

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose(const QModelIndex &index);

    ArticleListModel &m_articles;
    ArticleListView *m_view;
    QHBoxLayout *m_buttons;
    QUuid m_current;
    bool m_isLosingRows = false;
};

} // namespace Hearsay
