// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/document.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace Hearsay {

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
    /// @p document must outlive the pane.
    explicit ArticlePane(Document &document, QWidget *parent = nullptr);

    /// Null: none.
    void setArticle(QUuid article);
    [[nodiscard]] QUuid article() const { return m_article; }
    [[nodiscard]] const Article *currentArticle() const;

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

    Document &m_document;
    QUuid m_article;
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
