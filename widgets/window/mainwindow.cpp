// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/mainwindow.h"

#include "app/annotation/sentences.h"
#include "app/article/shownname.h"
#include "app/geo/basemap.h"
#include "app/geo/gazetteerservice.h"
#include "app/models/articlelistmodel.h"
#include "app/storage/settings.h"
#include "app/storage/workspace.h"
#include "widgets/annotation/annotationpanel.h"
#include "widgets/article/articlelist.h"
#include "widgets/article/articlelistview.h"
#include "widgets/article/readingview.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/prompt.h"
#include "widgets/dialogs/aboutdialog.h"
#include "widgets/dialogs/cheatsheetdialog.h"
#include "widgets/map/mappanel.h"
#include "widgets/map/mapview.h"
#include "widgets/window/actions.h"
#include "widgets/window/articlepane.h"
#include "widgets/window/articlesflow.h"
#include "widgets/window/findbar.h"
#include "widgets/window/keylabels.h"
#include "widgets/window/languagemenu.h"
#include "widgets/window/lensscan.h"
#include "widgets/window/mapflow.h"
#include "widgets/window/occurrenceflow.h"
#include "widgets/window/pasteflow.h"
#include "widgets/window/projectflow.h"
#include "widgets/window/quotationflow.h"
#include "widgets/window/safetyflow.h"
#include "widgets/window/spanflow.h"
#include "widgets/window/startpage.h"
#include "widgets/window/taggingflow.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QStatusBar>
#include <QToolBar>

#include <algorithm>

namespace Hearsay {

namespace {

using namespace Qt::StringLiterals;

/// How long closing waits for the disk before it asks.
constexpr int closingPatience = 10'000;

/// Of the window, where the screen has the room; of the docks at its sides, so that the article
/// keeps the larger part.
constexpr QSize firstSize{1366, 820};
constexpr int firstLeftWidth = 320;
constexpr int firstRightWidth = 400;
constexpr int firstListHeight = 190;

} // namespace

MainWindow::MainWindow(Workspace &workspace, Settings &settings, Prompt &prompt, FileChooser &chooser, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_prompt(prompt)
    , m_chooser(chooser)
    , m_actions(new Actions(*workspace.history().stack(), this))
    , m_articles(new ArticleListModel(workspace.document(), this))
    , m_pane(new ArticlePane(workspace.document(), *m_articles, this))
    , m_list(new ArticleList(*m_articles, this))
    , m_start(new StartPage({m_actions->open, m_actions->pasteArticle, m_actions->openSample}, this))
    , m_panel(new AnnotationPanel(workspace.document(), workspace.history(), prompt, this))
    , m_basemap(std::make_shared<const Basemap>())
    , m_gazetteer(new GazetteerService(this))
    , m_map(new MapPanel(workspace.document(), m_basemap, this))
    , m_saveState(new QLabel(this))
    , m_lens(new LensScan(*m_pane->view(), this))
    , m_project(new ProjectFlow(workspace, *m_pane, *m_actions, chooser, settings, *this))
    , m_paste(new PasteFlow(workspace, *m_pane, *this))
    , m_tagging(new TaggingFlow(workspace.history(), *m_pane, *m_panel, *m_actions, prompt, *m_gazetteer, m_basemap, this))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    setCentralWidget(m_pane);
    buildDocks();
    buildToolBar();
    buildMenus();
    m_saveState->setTextFormat(Qt::PlainText);
    m_saveState->setObjectName(u"saveState"_s);
    statusBar()->addPermanentWidget(m_saveState);
    connect(m_project, &ProjectFlow::saveStateTextChanged, m_saveState, &QLabel::setText);
    connect(m_project, &ProjectFlow::opened, this, &MainWindow::documentOpened);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->cheatSheet, &QAction::triggered, this, &MainWindow::showCheatSheet);
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_actions->fullScreen, &QAction::toggled, this, [this](bool on) {
        setWindowState(windowState().setFlag(Qt::WindowFullScreen, on));
    });
    new SpanFlow(workspace.history(), *m_pane, *m_tagging, *m_actions, this);
    new OccurrenceFlow(workspace.history(), *m_pane, *m_tagging, *m_actions, this);
    new QuotationFlow(*m_pane, *m_lens, *m_actions, this);
    new KeyLabels(m_settings, *m_actions, this);
    connectView();
    connectFind();
    connectMap();
    new SafetyFlow(workspace, *m_pane->messages(), *m_actions, chooser, *this);
    connectArticles();
    restoreLayout();
    connectStart();
}

MainWindow::~MainWindow() = default;

void MainWindow::open(const QStringList &paths)
{
    m_project->open(paths);
}

void MainWindow::showLens()
{
    m_actions->lens->setChecked(true);
}

bool MainWindow::isSettled() const
{
    return !m_lens->isScanning() && m_map->view()->isSettled();
}

void MainWindow::lookWhetherSettled()
{
    if (isSettled())
        Q_EMIT settled();
}

void MainWindow::openSample()
{
    m_project->openSample();
}

void MainWindow::buildDocks()
{
    m_dock = new QDockWidget(tr("Annotations"), this);
    m_dock->setObjectName(u"annotationDock"_s);
    m_dock->setWidget(m_panel);
    // The areas are those of the screen: the window does not mirror them.
    addDockWidget(m_isMirrored ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea, m_dock);
    m_listDock = new QDockWidget(tr("Articles"), this);
    m_listDock->setObjectName(u"articlesDock"_s);
    m_listDock->setWidget(m_list);
    addDockWidget(m_isMirrored ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea, m_listDock);
    m_mapDock = new QDockWidget(tr("Map"), this);
    m_mapDock->setObjectName(u"mapDock"_s);
    m_mapDock->setWidget(m_map);
    addDockWidget(m_isMirrored ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea, m_mapDock);
}

void MainWindow::buildToolBar()
{
    auto *toolBar = addToolBar(/*: Names the tool bar. */ tr("Tools"));
    toolBar->setObjectName(u"toolBar"_s);
    toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toolBar->setIconSize({20, 20});
    m_actions->addTo(toolBar);
}

void MainWindow::buildMenus()
{
    const auto fill = [this](const QString &title, const QList<QAction *> &actions) {
        QMenu *menu = menuBar()->addMenu(title);
        for (QAction *action : actions) {
            if (action)
                menu->addAction(action);
            else
                menu->addSeparator();
        }
        return menu;
    };
    const Actions &a = *m_actions;
    QMenu *file = fill(tr("&File"), {a.open});
    m_project->addRecentTo(*file);
    file->addActions({a.openSample, a.pasteArticle, a.close});
    file->addSeparator();
    file->addActions({a.addArticle, a.articleDetails});
    file->addSeparator();
    file->addActions({a.exportAnnotations});
    file->addSeparator();
    file->addActions({a.saved, a.saveCopy, a.moveProject, a.showInFolder, a.restoreBackup});
    file->addSeparator();
    file->addActions({a.quit});
    fill(tr("&Edit"), {a.undo, a.redo, nullptr, a.copy, a.find, a.findNext, a.findPrevious, nullptr, a.remove});
    QMenu *tag = fill(/*: A menu: a verb. */ tr("&Tag"), {a.tagClaim, a.tagSpeaker, a.tagPlace, a.tagCue, a.tagHighlight});
    tag->addMenu(/*: A menu: the user’s own list of tags. */ tr("&Codebook"))->addActions(a.tagNumbers);
    tag->addSeparator();
    tag->addActions({a.repeatTag, a.tagEverywhere, a.dispute, a.editCurrent, a.adjustSpan});
    QMenu *view = fill(tr("&View"), {a.lens, nullptr, a.zoomIn, a.zoomOut, a.zoomReset, nullptr, a.nextMark,
                                     a.previousMark, a.nextQuotation, a.previousQuotation, nullptr, a.nextArticle,
                                     a.previousArticle, nullptr, a.focusText, a.focusPanel, a.focusArticles, a.focusMap, nullptr});
    view->addAction(m_dock->toggleViewAction());
    view->addAction(m_listDock->toggleViewAction());
    view->addAction(m_mapDock->toggleViewAction());
    view->addAction(a.fullScreen);
    view->addSeparator();
    auto *languages = new LanguageMenu(m_settings, view);
    view->addMenu(languages);
    connect(languages, &LanguageMenu::changed, this, &MainWindow::offerRestart);
    fill(tr("&Help"), {a.cheatSheet, a.about});
}

/// What an article links to is foreign: it is opened by what the system has for it, and never unasked.
void MainWindow::openLink(const QString &target)
{
    const QUrl url(target, QUrl::StrictMode);
    const QString shown = shownName(url.isValid() ? url.toString(QUrl::FullyEncoded) : target);
    const bool isOpenable = url.isValid()
        && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1 || url.scheme() == "mailto"_L1);
    if (!isOpenable) {
        //: %1: where a link in an article leads
        m_pane->messages()->showError(tr("The link leads to “%1”: only addresses of the web and of mail can be opened.").arg(shown));
        return;
    }
    //: %1: a web address
    if (!m_prompt.confirm(tr("Open this link of the article in another program?\n%1").arg(shown)))
        return;
    if (!QDesktopServices::openUrl(url))
        m_pane->messages()->showError(tr("No program could be started to open %1").arg(shown));
}

void MainWindow::connectView()
{
    ReadingView *view = m_pane->view();
    // One step of the view is a tenth of the size.
    view->zoomBy((m_settings.value(Setup::zoom) - 100) / 10);
    connect(view, &ReadingView::zoomChanged, this, [this](int steps) { m_settings.setValue(Setup::zoom, 100 + 10 * steps); });
    view->setDescriber([this](QUuid object) { return objectTitle(m_workspace.document(), object); });
    connect(view, &ReadingView::linkActivated, this, &MainWindow::openLink);
    connect(m_actions->zoomIn, &QAction::triggered, view, [view] { view->zoomBy(1); });
    connect(m_actions->zoomOut, &QAction::triggered, view, [view] { view->zoomBy(-1); });
    connect(m_actions->zoomReset, &QAction::triggered, view, [view] { view->resetZoom(); });
    connect(m_actions->copy, &QAction::triggered, view, &QTextEdit::copy);
    connect(m_actions->focusText, &QAction::triggered, view, [view] { view->setFocus(Qt::ShortcutFocusReason); });
    connect(m_actions->focusPanel, &QAction::triggered, this, [this] {
        m_dock->show();
        m_dock->raise();
        m_panel->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_actions->lens, &QAction::toggled, this, [this](bool isOn) {
        m_settings.setValue(Setup::lensShown, isOn);
        m_lens->setVisible(isOn);
    });
    connect(m_pane, &ArticlePane::articleChanged, this, [this] {
        const Article *article = m_pane->currentArticle();
        m_lens->setText(article ? article->text : CanonicalText());
    });
    connect(m_lens, &LensScan::scanned, this, &MainWindow::lookWhetherSettled);
    m_actions->lens->setChecked(m_settings.value(Setup::lensShown));
}

void MainWindow::connectMap()
{
    auto *flow = new MapFlow(*m_map, m_basemap, *m_pane->messages(), m_chooser, m_settings, this);
    connect(m_pane, &ArticlePane::articleChanged, flow, [this, flow] {
        const Article *article = m_pane->currentArticle();
        flow->setBaseName(article ? QFileInfo(article->fileName).completeBaseName() : QString());
    });
    m_map->setViewports(m_settings.value(Setup::mapViewports));
    connect(m_map, &MapPanel::placeChosen, m_tagging, [this](QUuid place) { m_tagging->setCurrentObject(place, false); });
    connect(m_map, &MapPanel::mentionRequested, m_tagging, &TaggingFlow::goToNextMention);
    connect(m_map, &MapPanel::returnToText, m_pane->view(), [this] { m_pane->view()->setFocus(); });
    connect(m_tagging, &TaggingFlow::currentObjectChanged, m_map, &MapPanel::setCurrentObject);
    connect(m_pane, &ArticlePane::articleChanged, m_map, &MapPanel::setCurrentArticle);
    connect(m_map->view(), &MapView::settled, this, &MainWindow::lookWhetherSettled);
    connect(m_actions->focusMap, &QAction::triggered, this, [this] {
        m_mapDock->show();
        m_mapDock->raise();
        m_map->setFocus(Qt::ShortcutFocusReason);
    });
}

void MainWindow::connectArticles()
{
    auto *flow = new ArticlesFlow(m_workspace, *m_articles, *m_list, *m_pane, *m_actions, m_prompt, m_chooser, *this);
    connect(flow, &ArticlesFlow::openRequested, this, &MainWindow::open);
    connect(m_actions->focusArticles, &QAction::triggered, this, [this] {
        m_listDock->show();
        m_listDock->raise();
        m_list->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_listDock->toggleViewAction(), &QAction::toggled, m_pane, &ArticlePane::setHasList);
    m_pane->setHasList(!m_listDock->isHidden());
}

void MainWindow::connectStart()
{
    m_pane->setStartPage(m_start);
    connect(m_actions->pasteArticle, &QAction::triggered, m_paste, &PasteFlow::paste);
    connect(m_paste, &PasteFlow::projectMade, m_project, &ProjectFlow::rememberRecent);
    connect(m_project, &ProjectFlow::aboutToClose, m_panel, &AnnotationPanel::commitFields);
    connect(m_start, &StartPage::openRequested, this, [this](const QString &path) { open({path}); });
    connect(m_start, &StartPage::forgetRequested, this, [this](const QString &path) {
        m_settings.removeRecentFile(path);
        m_start->setRecentFiles(m_settings.value(Setup::recentFiles));
    });
    connect(&m_workspace, &Workspace::openingChanged, this, &MainWindow::refreshStart);
    connect(&m_workspace, &Workspace::opened, this, &MainWindow::refreshStart);
    connect(&m_workspace, &Workspace::openFailed, this, &MainWindow::refreshStart);
    refreshStart();
}

void MainWindow::refreshStart()
{
    const bool isStart = m_workspace.isEmpty() && !m_workspace.isOpening();
    if (isStart)
        m_start->setRecentFiles(m_settings.value(Setup::recentFiles));
    if (isStart == m_isStart)
        return;
    m_isStart = isStart;
    m_pane->showStartPage(isStart);
    setDocksAway(isStart);
    for (QAction *action : {m_actions->focusText, m_actions->focusPanel, m_actions->focusArticles, m_actions->focusMap, m_actions->find,
                            m_actions->findNext, m_actions->findPrevious})
        action->setEnabled(!isStart);
    m_pane->setFocus();
}

void MainWindow::setDocksAway(bool areAway)
{
    for (QDockWidget *dock : {m_dock, m_listDock, m_mapDock}) {
        dock->toggleViewAction()->setEnabled(!areAway);
        if (areAway && !dock->isHidden())
            m_docksAway.append(dock);
    }
    for (QDockWidget *dock : std::as_const(m_docksAway))
        dock->setVisible(!areAway);
    if (areAway)
        return;
    m_docksAway.clear();
    // Docks that were hidden before the window was ever shown have had no sizes to keep.
    giveFirstSizes();
    m_isNew = false;
}

void MainWindow::connectFind()
{
    FindBar *bar = m_pane->findBar();
    ReadingView *view = m_pane->view();
    connect(m_actions->find, &QAction::triggered, this, [bar, view, this] {
        const Article *article = m_pane->currentArticle();
        const Utf16Span span = view->selectedSpan();
        bar->open(article ? article->text.string().mid(span.begin, span.length()) : QString(), span.begin);
    });
    const auto next = [bar, view] { bar->findNext(view->selectedSpan().end); };
    const auto previous = [bar, view] { bar->findPrevious(view->selectedSpan().begin); };
    connect(m_actions->findNext, &QAction::triggered, this, next);
    connect(m_actions->findPrevious, &QAction::triggered, this, previous);
    connect(bar, &FindBar::nextRequested, this, next);
    connect(bar, &FindBar::previousRequested, this, previous);
    connect(bar, &FindBar::found, view, [view](Utf16Span span) {
        view->selectSpan(span);
        view->scrollTo(span);
    });
    connect(bar, &FindBar::closed, view, [view] { view->setFocus(); });
}

void MainWindow::documentOpened()
{
    m_tagging->reset();
    refreshStart();
    m_pane->setFocus();
}

void MainWindow::restoreLayout()
{
    const QSize room = screen() ? screen()->availableSize() : firstSize;
    resize(firstSize.boundedTo(room));
    restoreGeometry(m_settings.value(Setup::windowGeometry));
    m_isNew = !restoreState(m_settings.value(m_isMirrored ? Setup::mirroredState : Setup::windowState));
    giveFirstSizes();
}

void MainWindow::giveFirstSizes()
{
    if (!m_isNew)
        return;
    // On a small screen the article keeps the most.
    resizeDocks({m_listDock, m_dock}, {std::min(firstLeftWidth, width() / 4), std::min(firstRightWidth, width() / 3)}, Qt::Horizontal);
    resizeDocks({m_listDock, m_mapDock}, {firstListHeight, height() - firstListHeight}, Qt::Vertical);
}

void MainWindow::saveLayout()
{
    m_settings.setValue(Setup::windowGeometry, saveGeometry());
    // The start page has no docks; where they were belongs to the articles.
    const bool isStart = !m_docksAway.isEmpty();
    if (isStart)
        setDocksAway(false);
    m_settings.setValue(m_isMirrored ? Setup::mirroredState : Setup::windowState, saveState());
    if (isStart)
        setDocksAway(true);
    m_settings.setValue(Setup::mapViewports, m_map->viewports());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_panel->commitFields();
    saveLayout();
    if (!m_workspace.waitUntilSaved(closingPatience)) {
        const QString question = m_workspace.isFileLost()
            ? /*: Asked when the window is closed. */ tr("The project is no longer as it was left, and what is on screen is nowhere else. Close and lose it?")
            : /*: Asked when the window is closed while changes could not be written. */ tr("%n change(s) could not be saved. Close and lose them?", nullptr, m_workspace.pendingChanges());
        if (!m_prompt.confirm(question)) {
            event->ignore();
            return;
        }
    }
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFilesOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFilesOf(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    open(paths);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_actions->refreshIcons();
    QMainWindow::changeEvent(event);
}

void MainWindow::offerRestart()
{
    m_pane->messages()->showNote(tr("The language changes when Hearsay starts again."), tr("Start Again"), [this] { restart(); });
}

void MainWindow::restart()
{
    const QStringList paths = m_project->openPaths();
    if (close())
        Q_EMIT restartRequested(paths);
}

void MainWindow::showCheatSheet()
{
    QList<CheatSheetDialog::Group> groups;
    for (const Actions::Group &group : m_actions->groups()) {
        CheatSheetDialog::Group entries{group.name, {}};
        for (const QAction *action : group.actions) {
            const QString key = Actions::keyOf(action);
            if (!key.isEmpty())
                entries.entries.append({key, Actions::nameOf(action), action->statusTip()});
        }
        groups.append(entries);
    }
    CheatSheetDialog dialog(groups, this);
    dialog.exec();
}

void MainWindow::showAbout()
{
    AboutDialog dialog(m_workspace.projectPath(), this);
    dialog.exec();
}

} // namespace Hearsay
