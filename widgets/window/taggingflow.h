// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/tagger.h"
#include "widgets/article/tagkeys.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace Hearsay {

class Actions;
class AnnotationPanel;
class ArticlePane;
class GazetteerService;
class Basemap;
class ObjectChooser;
class PlacePicker;
class Prompt;

/// Joins the article, the annotation panel and the tagger: what is selected in one is selected
/// in the others, keys become tags, and each tag is answered in words.
class TaggingFlow : public QObject
{
    Q_OBJECT
public:
    /// All must outlive the flow.
    TaggingFlow(History &history, ArticlePane &pane, AnnotationPanel &panel, Actions &actions, Prompt &prompt,
                GazetteerService &gazetteer, std::shared_ptr<const Basemap> basemap, QObject *parent = nullptr);

    [[nodiscard]] QUuid currentObject() const { return m_current; }
    /// Selects the object everywhere and, if @p reveal, scrolls the article to its words.
    void setCurrentObject(QUuid object, bool reveal);
    /// After another document has been loaded.
    void reset();

    /// Removes the objects; asks first where others depend on them.
    void remove(const QList<QUuid> &ids);
    /// Asks for the question and the sides, then makes or joins a dispute.
    void dispute(const QList<QUuid> &claims);
    /// Goes to the next or previous mark in the article.
    void goToMark(bool isForward);
    /// Goes to the next place after the caret where the article names the speaker or place; after
    /// the last one to the first.
    void goToNextMention(QUuid object);

    /// The chooser open now; null: none. For tests.
    [[nodiscard]] ObjectChooser *chooser() const;
    [[nodiscard]] PlacePicker *placePicker() const;
    /// Asks where a place of the document is, and sets its coordinates.
    void locate(QUuid place);

Q_SIGNALS:
    void currentObjectChanged(QUuid object);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void connectView();
    void connectPanel();
    void connectTagger();
    void connectActions();
    void clearSelection();
    void takeCommand(TagCommand command, int number);
    void request(TagVerb verb, int number = 0);
    void refreshSelection();
    void showArmed();
    void openSpeakerChooser(const QString &words);
    void openPlacePicker(const QString &words);
    void setWhere(QUuid place, const Place &answer);
    [[nodiscard]] QStringList gazetteerIds() const;
    [[nodiscard]] QRect selectionOnScreen() const;
    void returnTo(QObject *popup);
    void editCurrent();
    void removeAtCaret();
    void escape();
    [[nodiscard]] Document &document() const { return m_history.document(); }

    History &m_history;
    ArticlePane &m_pane;
    AnnotationPanel &m_panel;
    Actions &m_actions;
    Prompt &m_prompt;
    Tagger *m_tagger;
    GazetteerService &m_gazetteer;
    std::shared_ptr<const Basemap> m_basemap;
    QPointer<ObjectChooser> m_chooser;
    QPointer<PlacePicker> m_picker;
    QUuid m_current;
};

} // namespace Hearsay
