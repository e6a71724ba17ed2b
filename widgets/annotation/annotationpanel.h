// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/history.h"

#include <QWidget>

class QSplitter;
class QTabWidget;
class QToolButton;

namespace Hearsay {

class Inspector;
class ObjectList;
class ObjectModel;
class Prompt;

/// All that is said about the articles, in lists, and the current object open for editing below.
/// Changes the document through the history only; what concerns more than the panel (removing,
/// disputes, scrolling the article) it asks for by signals.
class AnnotationPanel : public QWidget
{
    Q_OBJECT
public:
    /// All must outlive the panel.
    AnnotationPanel(Document &document, History &history, Prompt &prompt, QWidget *parent = nullptr);
    ~AnnotationPanel() override;

    /// The article shown: where there are several, the lists show what belongs to it unless the
    /// user wants all.
    void setCurrentArticle(QUuid article);
    /// Shows the object: its tab, its row, its card. A mention stands for what it names. A null
    /// id closes the card. Emits nothing.
    void setCurrentObject(QUuid id);
    [[nodiscard]] QUuid currentObject() const { return m_current; }
    /// Of the tab Claims, in the order of the list; else the current object if it is a claim.
    [[nodiscard]] QList<QUuid> selectedClaims() const;
    /// Puts the keyboard into the main field of the current object (a claim's statement) and
    /// selects what is in it.
    void editCurrent();
    /// What is being typed becomes a change now: before closing, saving a copy, exporting.
    void commitFields();

    [[nodiscard]] ObjectList *list(ObjectKind kind) const { return m_lists.value(kind); }
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }
    [[nodiscard]] Inspector *inspector() const { return m_inspector; }

Q_SIGNALS:
    /// The user went to another object; null: closed its card, or it is gone.
    void currentObjectChanged(QUuid id);
    /// Double click, or the button of the card: show it in the text.
    void objectActivated(QUuid id);
    void removeRequested(const QList<QUuid> &ids);
    void disputeRequested(const QList<QUuid> &claims);
    /// Ask where the place is.
    void locateRequested(QUuid place);
    /// The keyboard belongs to the article again.
    void returnToText();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addTab(ObjectModel *model, int titleLines, const QString &name, const QString &emptyText);
    void buildTabs();
    void connectList(ObjectList *list);
    void connectInspector();
    void goTo(QUuid id);
    void refreshScope();
    void addTag();
    void dropLostObject();
    void openCard(QUuid id);
    void shareRoom(ObjectKind kind);

    Document &m_document;
    History &m_history;
    QTabWidget *m_tabs;
    QSplitter *m_splitter;
    Inspector *m_inspector;
    QToolButton *m_scope;
    QHash<ObjectKind, ObjectList *> m_lists;
    QHash<ObjectKind, int> m_cardHeights; ///< as the user drew them, in pixels
    QUuid m_article;
    QUuid m_current;
};

} // namespace Hearsay
