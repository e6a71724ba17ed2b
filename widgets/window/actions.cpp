// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/actions.h"

#include "app/text/isolated.h"
#include "widgets/common/icons.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QToolBar>
#include <QUndoStack>
#include <QWidget>

namespace Hearsay {

namespace {

using namespace Qt::StringLiterals;

constexpr auto tagKeyProperty = "tagKey";
constexpr auto shownKeyProperty = "shownTagKey";
constexpr auto iconProperty = "iconName";

/// The name of an action without its key and the sign of its mnemonic.
QString plainName(const QAction &action)
{
    // A doubled ampersand is one that is meant.
    static const QRegularExpression sign(u"&(.|$)"_s);
    return action.text().section(u'\t', 0, 0).replace(sign, u"\\1"_s);
}

/// @p text for a menu. Where the menu runs from right to left its key is put in here, isolated:
/// Qt's own would say "++Ctrl".
QString menuText(const QString &text, const QAction &action)
{
    const QString key = Actions::keyOf(&action);
    return QGuiApplication::isRightToLeft() && !key.isEmpty() ? QString(text + u'\t' + key) : text;
}

/// "Open… (Ctrl+O)" and a sentence under it.
QString toolTipFor(const QAction &action, const QString &tip)
{
    const QString key = Actions::keyOf(&action);
    const QString title = plainName(action);
    //: Tooltip of an action. %1: its name, %2: its key
    const QString head = key.isEmpty() ? title : Actions::tr("%1 (%2)").arg(title, key);
    return QString(head + u'\n' + tip);
}

} // namespace

Actions::Actions(QUndoStack &history, QWidget *window)
    : QObject(window)
    , m_window(window)
{
    makeFileActions();
    makeArticleActions();
    makeEditActions(history);
    makeTagActions();
    makeViewActions();
    makeHelpActions();
    refreshIcons();
}

QAction *Actions::add(const char *name, const QString &text, const QString &tip, const QKeySequence &shortcut, const char *icon)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(shortcut);
    action->setText(menuText(text, *action));
    action->setIconText(plainName(*action));
    action->setProperty(iconProperty, QString::fromLatin1(icon));
    action->setToolTip(toolTipFor(*action, tip));
    action->setStatusTip(tip);
    m_window->addAction(action);
    return action;
}

QAction *Actions::addTag(const char *name, const QString &text, const QString &tip, const QString &key, const char *icon)
{
    auto *action = new QAction(QString(text + u'\t' + key), this);
    action->setObjectName(QLatin1StringView(name));
    action->setProperty(tagKeyProperty, key);
    action->setProperty(shownKeyProperty, key);
    action->setProperty(iconProperty, QString::fromLatin1(icon));
    action->setIconText(QString(text).remove(u'&'));
    action->setToolTip(toolTipFor(*action, tip));
    action->setStatusTip(tip);
    return action;
}

QAction *Actions::addLocal(const char *name, const QString &text, const QString &tip, const QKeySequence &shortcut, const char *icon)
{
    QAction *action = add(name, text, tip, shortcut, icon);
    action->setShortcutContext(Qt::WidgetShortcut);
    return action;
}

QString Actions::keyOf(const QAction *action)
{
    const QString tagKey = action->property(shownKeyProperty).toString();
    return tagKey.isEmpty() ? isolated(action->shortcut().toString(QKeySequence::NativeText)) : tagKey;
}

QString Actions::nameOf(const QAction *action)
{
    return plainName(*action);
}

void Actions::setKeyLabel(const QString &key, const QString &label)
{
    const QString shown = isolated(QString(key + u" ("_s + isolated(label) + u')'));
    for (const Group &group : groups()) {
        for (QAction *action : group.actions) {
            if (action->property(tagKeyProperty).toString() != key)
                continue;
            action->setProperty(shownKeyProperty, shown);
            // An ampersand on a key is no mnemonic.
            const QString escaped = QString(shown).replace(u'&', u"&&"_s);
            action->setText(QString(action->text().section(u'\t', 0, 0) + u'\t' + escaped));
            action->setToolTip(toolTipFor(*action, action->statusTip()));
        }
    }
}

QAction *Actions::addStep(const char *name, QUndoStack &history, bool isUndo)
{
    QAction *action = add(name, {}, {}, isUndo ? QKeySequence::Undo : QKeySequence::Redo, name);
    connect(action, &QAction::triggered, &history, isUndo ? &QUndoStack::undo : &QUndoStack::redo);
    connect(&history, isUndo ? &QUndoStack::canUndoChanged : &QUndoStack::canRedoChanged, action, &QAction::setEnabled);
    action->setEnabled(isUndo ? history.canUndo() : history.canRedo());
    // Two sentences for translators: not every language puts the step behind the bare word.
    const auto describe = [action, isUndo](QString step) {
        step.replace(u'&', u"&&"_s);
        QString text = isUndo ? tr("&Undo") : tr("&Redo");
        action->setText(text);
        action->setIconText(plainName(*action)); // the tool bar keeps its width
        if (!step.isEmpty() && isUndo)
            //: %1: the name of a step, such as “tag claim”
            text = tr("&Undo %1").arg(step);
        else if (!step.isEmpty())
            //: %1: the name of a step, such as “tag claim”
            text = tr("&Redo %1").arg(step);
        action->setText(menuText(text, *action));
        action->setToolTip(toolTipFor(*action, {}).trimmed());
    };
    connect(&history, isUndo ? &QUndoStack::undoTextChanged : &QUndoStack::redoTextChanged, action, describe);
    describe(isUndo ? history.undoText() : history.redoText());
    return action;
}

void Actions::makeFileActions()
{
    open = add("open", tr("&Open…"), tr("Open an article or a project."), QKeySequence::Open, "open");
    openSample = add("openSample", tr("Open &Sample"), tr("Open a fully annotated article to look around in. It is a copy of your own."), {}, "sample");
    exportAnnotations = add("export", tr("&Export…"), tr("Write the annotations to a file for other programs."), QKeySequence(Qt::CTRL | Qt::Key_E), "export");
    saved = add("saved", tr("&Save"), tr("Everything is saved as you work; this says when and where."), QKeySequence::Save, "check");
    saveCopy = add("saveCopy", tr("Save a &Copy…"), tr("Write a copy of the project to another place."), QKeySequence::SaveAs, "save-copy");
    moveProject = add("moveProject", tr("&Move Project…"), tr("Keep the project in another place from now on."), {}, "move");
    showInFolder = add("showInFolder", tr("Show in &Folder"), tr("Open the folder that holds the project."), {}, "folder");
    restoreBackup = add("restoreBackup", tr("&Restore from Backup…"), tr("Go back to the project as it was at an earlier time."), {}, "undo");
    pasteArticle = add("pasteArticle", tr("&Paste as Article…"), tr("Make an article of the text in the clipboard."), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), "paste");
    close = add("close", tr("&Close"), tr("Put away what is open. Everything is saved."), QKeySequence(Qt::CTRL | Qt::Key_W), "close");
    quit = add("quit", tr("&Quit"), tr("Close Hearsay. Everything is saved."), QKeySequence::Quit, "quit");
    quit->setMenuRole(QAction::QuitRole);
}

void Actions::makeArticleActions()
{
    addArticle = add("addArticle", tr("&Add Articles…"), tr("Put more articles into the same project."), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), "add-article");
    articleDetails = add("articleDetails", tr("Article &Details…"), tr("Title, byline, outlet, date and address of the article."), QKeySequence(Qt::CTRL | Qt::Key_I), "details");
    moveArticleUp = addLocal("moveArticleUp", tr("Move &Up"), tr("Put the article before the one above it in the list."), QKeySequence(Qt::ALT | Qt::Key_Up), "previous");
    moveArticleDown = addLocal("moveArticleDown", tr("Move &Down"), tr("Put the article behind the one below it in the list."), QKeySequence(Qt::ALT | Qt::Key_Down), "next");
    removeArticle = addLocal("removeArticle", tr("Remove &Article"), tr("Take the article out of the project. Asks where it is annotated. The file stays."), QKeySequence(Qt::Key_Delete), "delete");
}

void Actions::makeEditActions(QUndoStack &history)
{
    undo = addStep("undo", history, true);
    redo = addStep("redo", history, false);
    // Both habits; the same key twice would be ambiguous and do nothing.
    QList<QKeySequence> redoKeys = QKeySequence::keyBindings(QKeySequence::Redo);
    for (const QKeySequence &key : {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)}) {
        if (!redoKeys.contains(key))
            redoKeys.append(key);
    }
    redo->setShortcuts(redoKeys);
    // The tooltip names the first of them.
    redo->setToolTip(toolTipFor(*redo, {}).trimmed());
    copy = add("copy", tr("&Copy"), tr("Copy the selected words."), QKeySequence::Copy, "copy");
    copy->setShortcutContext(Qt::WidgetShortcut); // every field copies its own
    find = add("find", tr("&Find…"), tr("Find words in the article."), QKeySequence::Find, "find");
    findNext = add("findNext", tr("Find &Next"), tr("Go to the next place where the words occur."), QKeySequence::FindNext);
    findPrevious = add("findPrevious", tr("Find Pre&vious"), tr("Go to the previous place where the words occur."), QKeySequence::FindPrevious);
    remove = addTag("remove", tr("&Remove"), tr("Remove what is selected. Asks only where something else hangs on it."), /*: The key, as it is printed on it. */ tr("Del"), "delete");
}

void Actions::makeTagActions()
{
    tagClaim = addTag("tagClaim", tr("&Claim"), tr("Tag the selected words as a claim."), u"C"_s, "claim");
    tagSpeaker = addTag("tagSpeaker", tr("&Speaker"), tr("Tag the selected words as a speaker; the current claim is then said by them."), u"S"_s, "speaker");
    tagPlace = addTag("tagPlace", tr("&Place"), tr("Tag the selected words as a place."), u"P"_s, "place");
    tagCue = addTag("tagCue", /*: The words that attribute a claim: “said”. */ tr("C&ue"), tr("Tag the selected words as the cue of the current claim: “said”, “disputed”."), u"Q"_s, "cue");
    tagHighlight = addTag("tagHighlight", tr("&Highlight"), tr("Mark the selected words without making a claim of them."), u"H"_s, "highlight");
    for (int number = 1; number <= 9; ++number) {
        auto *action = addTag("tagNumber", tr("Tag &%1").arg(number), tr("Put the codebook’s tag with this key on the selection."),
                              QString::number(number), "tag");
        action->setData(number);
        tagNumbers.append(action);
    }
    repeatTag = addTag("repeatTag", tr("&Repeat Last Tag"), tr("The last tag again, on the words selected now."), u"."_s, "repeat");
    tagEverywhere = addTag("tagEverywhere", tr("E&very Occurrence…"), tr("Tag the other places where the article names the current speaker or place."), u"E"_s);
    dispute = addTag("dispute", tr("&Dispute…"), tr("Mark the selected claims as disputed: make a dispute of them or add them to one."), u"D"_s, "dispute");
    editCurrent = addTag("editCurrent", tr("&Edit Statement"), tr("Edit the current claim in its card; Esc returns to the article."), /*: The key, as it is printed on it. */ tr("Enter"), "edit");
    adjustSpan = addTag("adjustSpan", tr("&Adjust Span"), tr("Move the ends of the tagged words by the arrow keys; by mouse, drag either end."), u"F2"_s);
}

void Actions::makeViewActions()
{
    lens = add("lens", /*: Shows where claims are likely. */ tr("&Lens"), tr("Show where claims are likely: quotations, verbs of saying, figures, dates."), QKeySequence(Qt::CTRL | Qt::Key_L), "lens");
    lens->setCheckable(true);
    zoomIn = add("zoomIn", tr("Zoom &In"), tr("Larger text."), QKeySequence::ZoomIn, "zoom-in");
    zoomOut = add("zoomOut", tr("Zoom &Out"), tr("Smaller text."), QKeySequence::ZoomOut, "zoom-out");
    zoomReset = add("zoomReset", tr("&Normal Size"), tr("Text in its normal size."), QKeySequence(Qt::CTRL | Qt::Key_0));
    nextMark = add("nextMark", tr("Ne&xt Mark"), tr("Go to the next tagged words."), QKeySequence(Qt::CTRL | Qt::Key_Down));
    previousMark = add("previousMark", tr("&Previous Mark"), tr("Go to the previous tagged words."), QKeySequence(Qt::CTRL | Qt::Key_Up));
    nextArticle = add("nextArticle", tr("Next Ar&ticle"), tr("Go to the next article of the project."), QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    previousArticle = add("previousArticle", tr("Previous A&rticle"), tr("Go to the previous article of the project."), QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    nextQuotation = addTag("nextQuotation", tr("Next &Quotation"), tr("Select the next quotation that no claim is made of yet."), u"N"_s);
    previousQuotation = addTag("previousQuotation", tr("Previous Quo&tation"), tr("Select the quotation before that no claim is made of yet."), tr("Shift+N"));
    focusText = add("focusText", tr("Go to &Article"), tr("Put the keyboard into the article."), QKeySequence(Qt::Key_F6));
    focusPanel = add("focusPanel", tr("Go to &Annotations"), tr("Put the keyboard into the list of annotations."), QKeySequence(Qt::SHIFT | Qt::Key_F6));
    focusArticles = add("focusArticles", tr("Go to Article &List"), tr("Put the keyboard into the list of articles."), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    focusMap = add("focusMap", tr("Go to &Map"), tr("Put the keyboard into the map."), QKeySequence(Qt::CTRL | Qt::Key_M), "map");
    fullScreen = add("fullScreen", tr("&Full Screen"), tr("Use the whole screen."), QKeySequence::FullScreen);
    fullScreen->setCheckable(true);
}

void Actions::makeHelpActions()
{
    cheatSheet = add("cheatSheet", tr("&Keys"), tr("All keys on one page."), QKeySequence(Qt::Key_F1), "help");
    about = add("about", tr("&About Hearsay"), tr("Version, licence, and where your data lives."));
    about->setMenuRole(QAction::AboutRole);
}

QList<Actions::Group> Actions::groups() const
{
    QList<QAction *> tags{tagClaim, tagSpeaker, tagPlace, tagCue, tagHighlight};
    tags += tagNumbers;
    tags += {repeatTag, tagEverywhere, dispute, editCurrent, adjustSpan};
    return {
        {tr("File"), {open, openSample, pasteArticle, close, exportAnnotations, saved, saveCopy, moveProject, showInFolder, restoreBackup, quit}},
        {tr("Articles"), {addArticle, articleDetails, moveArticleUp, moveArticleDown, removeArticle, nextArticle, previousArticle}},
        {/*: Heading over commands, a menu’s name. */ tr("Edit"), {undo, redo, copy, find, findNext, findPrevious, remove}},
        {/*: Heading over commands, a menu’s name: a verb. */ tr("Tag"), tags},
        {/*: Heading over commands, a menu’s name. */ tr("View"), {lens, zoomIn, zoomOut, zoomReset, nextMark, previousMark, nextQuotation, previousQuotation, focusText, focusPanel, focusArticles, focusMap, fullScreen}},
        {tr("Help"), {cheatSheet, about}},
    };
}

void Actions::addTo(QToolBar *toolBar) const
{
    toolBar->addActions({open, exportAnnotations});
    toolBar->addSeparator();
    toolBar->addActions({undo, redo});
    toolBar->addSeparator();
    toolBar->addActions({tagClaim, tagSpeaker, tagPlace, tagCue, tagHighlight, dispute});
    toolBar->addSeparator();
    toolBar->addActions({lens, find});
}

void Actions::refreshIcons()
{
    for (const Group &group : groups()) {
        for (QAction *action : group.actions) {
            const QString icon = action->property(iconProperty).toString();
            if (!icon.isEmpty())
                action->setIcon(themedIcon(icon));
        }
    }
}

} // namespace Hearsay
