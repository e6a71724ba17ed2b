// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/document.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedLayout;
class QToolButton;

namespace Hearsay {

class ArticleListModel;
class DocumentMarks;
class FindBar;
class MessageBar;
class ReadingView;
class TagStatus;

/// The article: what is known of it, messages about it, the reading view, and under it what
/// tagging has to say. Shows one article of a document and follows it.
class ArticlePane : public QWidget
{
    Q_OBJECT
public:
    /// @p document and @p articles, which lists its articles, must outlive the pane.
    ArticlePane(Document &document, ArticleListModel &articles, QWidget *parent = nullptr);

    /// Null: none.
    void setArticle(QUuid article);
    [[nodiscard]] QUuid article() const { return m_article; }
    [[nodiscard]] const Article *currentArticle() const;

    /// What stands in the place of the article while nothing is open. Taken over.
    void setStartPage(QWidget *page);
    void showStartPage(bool isShown);
    /// Whether articles are chosen from a list elsewhere; without it the pane offers a chooser.
    void setHasList(bool hasList);

    [[nodiscard]] ReadingView *view() const { return m_view; }
    [[nodiscard]] TagStatus *status() const { return m_status; }
    [[nodiscard]] FindBar *findBar() const { return m_findBar; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }

    /// Scrolls to the words of @p object, showing its article first. Does nothing for an object
    /// that has no words in the text.
    void reveal(QUuid object);

Q_SIGNALS:
    void articleChanged(QUuid article);
    void detailsRequested();

private:
    void refreshHeader();
    void refreshChooser();
    void takeNeighbour();

    Document &m_document;
    ArticleListModel &m_articles;
    QUuid m_article;
    int m_row = 0;               ///< of the article in the list, to fall back on its neighbour
    bool m_hasList = false;
    QWidget *m_header;
    QStackedLayout *m_body;
    QComboBox *m_chooser;
    QLabel *m_title;
    QLabel *m_facts;
    QToolButton *m_details;
    MessageBar *m_messages;
    ReadingView *m_view;
    DocumentMarks *m_marks;
    FindBar *m_findBar;
    TagStatus *m_status;
};

} // namespace Hearsay
