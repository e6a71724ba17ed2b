// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QObject>

class QMenuBar;
class QToolBar;
class QUndoStack;

namespace Hearsay {

/// All that a user can do from the main window, as actions with names, keys, tooltips and
/// icons. The window connects them; menus, toolbar and cheat sheet are made from them.
///
/// The one-letter keys of tagging are no shortcuts of the actions: they work only while the
/// article has the focus and are found by the reading view (see tagkeys.h). They stand in the
/// menus all the same.
class Actions : public QObject
{
    Q_OBJECT
public:
    Actions(QUndoStack &history, QWidget *window);

    // File
    QAction *open;
    QAction *openSample;
    QAction *addArticle;
    QAction *pasteArticle;
    QAction *close;
    QAction *exportAnnotations;
    QAction *saved;       ///< Ctrl+S: says when and where the work was saved
    QAction *saveCopy;
    QAction *moveProject;
    QAction *showInFolder;
    QAction *restoreBackup;
    QAction *articleDetails;
    QAction *moveArticleUp;      ///< these three act in the list of articles
    QAction *moveArticleDown;
    QAction *removeArticle;
    QAction *quit;
    // Edit
    QAction *undo;
    QAction *redo;
    QAction *copy;
    QAction *find;
    QAction *findNext;
    QAction *findPrevious;
    QAction *remove;
    // Tag
    QAction *tagClaim;
    QAction *tagSpeaker;
    QAction *tagPlace;
    QAction *tagCue;
    QAction *tagHighlight;
    QList<QAction *> tagNumbers; ///< 1 to 9
    QAction *repeatTag;
    QAction *dispute;
    QAction *editCurrent;
    QAction *adjustSpan;
    QAction *tagEverywhere;
    // View
    QAction *lens;
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *zoomReset;
    QAction *nextMark;
    QAction *previousMark;
    QAction *nextArticle;
    QAction *previousArticle;
    QAction *nextQuotation;     ///< that no claim is made of yet
    QAction *previousQuotation;
    QAction *focusText;
    QAction *focusArticles;
    QAction *focusPanel;
    QAction *focusMap;
    QAction *fullScreen;
    // Help
    QAction *cheatSheet;
    QAction *about;

    /// Actions in the groups of the menus, with the group's name: for the cheat sheet.
    struct Group
    {
        QString name;
        QList<QAction *> actions;
    };
    [[nodiscard]] QList<Group> groups() const;

    /// The key of an action as menus show it: its shortcut, or the one-letter key of tagging,
    /// with what stands on the key where that is known: "C (ز)".
    [[nodiscard]] static QString keyOf(const QAction *action);
    /// Its name without key and mnemonic.
    [[nodiscard]] static QString nameOf(const QAction *action);
    /// The key of tagging called @p key, "C", has @p label on this keyboard, "ز".
    void setKeyLabel(const QString &key, const QString &label);

    void addTo(QToolBar *toolBar) const;
    /// Icons anew, after the palette has changed.
    void refreshIcons();

private:
    QAction *add(const char *name, const QString &text, const QString &tip, const QKeySequence &shortcut = {},
                 const char *icon = nullptr);
    QAction *addTag(const char *name, const QString &text, const QString &tip, const QString &key,
                    const char *icon = nullptr);
    /// As add(), with keys that work only in the widget that the action is given to.
    QAction *addLocal(const char *name, const QString &text, const QString &tip, const QKeySequence &shortcut,
                      const char *icon = nullptr);
    QAction *addStep(const char *name, QUndoStack &history, bool isUndo);
    void makeFileActions();
    void makeArticleActions();
    void makeEditActions(QUndoStack &history);
    void makeTagActions();
    void makeViewActions();
    void makeHelpActions();

    QWidget *m_window;
};

} // namespace Hearsay
