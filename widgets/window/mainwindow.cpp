// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/mainwindow.h"

#include "app/annotation/sentences.h"
#include "app/geo/basemap.h"
#include "app/geo/gazetteerservice.h"
#include "app/storage/settings.h"
#include "app/storage/workspace.h"
#include "widgets/annotation/annotationpanel.h"
#include "widgets/article/readingview.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/prompt.h"
#include "widgets/dialogs/aboutdialog.h"
#include "widgets/dialogs/cheatsheetdialog.h"
#include "widgets/map/mappanel.h"
#include "widgets/map/mapview.h"
#include "widgets/window/actions.h"
#include "widgets/window/articlepane.h"
#include "widgets/window/findbar.h"
#include "widgets/window/keylabels.h"
#include "widgets/window/languagemenu.h"
#include "widgets/window/lensscan.h"
#include "widgets/window/mapflow.h"
#include "widgets/window/projectflow.h"
#include "widgets/window/taggingflow.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QStatusBar>
#include <QToolBar>
#include <QUrl>

namespace Hearsay {

namespace {

using namespace Qt::StringLiterals;

/// How long closing waits for the disk before it asks.
constexpr int closingPatience = 10'000;

QStringList localFilesOf(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(Workspace &workspace, Settings &settings, Prompt &prompt, FileChooser &chooser, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_prompt(prompt)
    , m_chooser(chooser)
    , m_actions(new Actions(*workspace.history().stack(), this))
    , m_pane(new ArticlePane(workspace.document(), this))
    , m_panel(new AnnotationPanel(workspace.document(), workspace.history(), prompt, this))
    , m_basemap(std::make_shared<const Basemap>())
    , m_gazetteer(new GazetteerService(this))
    , m_map(new MapPanel(workspace.document(), m_basemap, this))
    , m_saveState(new QLabel(this))
    , m_lens(new LensScan(*m_pane->view(), this))
    , m_project(new ProjectFlow(workspace, *m_pane, *m_actions, chooser, settings, *this))
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
    new KeyLabels(m_settings, *m_actions, this);
    connectView();
    connectFind();
    connectMap();
    restoreLayout();
    m_pane->view()->setFocus();
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
    const bool isMirrored = isRightToLeft();
    addDockWidget(isMirrored ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea, m_dock);
    m_mapDock = new QDockWidget(tr("Map"), this);
    m_mapDock->setObjectName(u"mapDock"_s);
    m_mapDock->setWidget(m_map);
    addDockWidget(isMirrored ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea, m_mapDock);
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
    file->addActions({a.openSample});
    file->addSeparator();
    file->addActions({a.exportAnnotations});
    file->addSeparator();
    file->addActions({a.saved, a.saveCopy, a.moveProject, a.showInFolder});
    file->addSeparator();
    file->addActions({a.articleDetails});
    file->addSeparator();
    file->addActions({a.quit});
    fill(tr("&Edit"), {a.undo, a.redo, nullptr, a.copy, a.find, a.findNext, a.findPrevious, nullptr, a.remove});
    QMenu *tag = fill(/*: A menu: a verb. */ tr("&Tag"), {a.tagClaim, a.tagSpeaker, a.tagPlace, a.tagCue, a.tagHighlight});
    tag->addMenu(/*: A menu: the user’s own list of tags. */ tr("&Codebook"))->addActions(a.tagNumbers);
    tag->addSeparator();
    tag->addActions({a.repeatTag, a.dispute, a.editCurrent});
    QMenu *view = fill(tr("&View"), {a.lens, nullptr, a.zoomIn, a.zoomOut, a.zoomReset, nullptr, a.nextMark,
                                     a.previousMark, nullptr, a.focusText, a.focusPanel, a.focusMap, nullptr});
    view->addAction(m_dock->toggleViewAction());
    view->addAction(m_mapDock->toggleViewAction());
    view->addAction(a.fullScreen);
    view->addSeparator();
    auto *languages = new LanguageMenu(m_settings, view);
    view->addMenu(languages);
    connect(languages, &LanguageMenu::changed, this, &MainWindow::offerRestart);
    fill(tr("&Help"), {a.cheatSheet, a.about});
}

void MainWindow::connectView()
{
    ReadingView *view = m_pane->view();
    // One step of the view is a tenth of the size.
    view->zoomBy((m_settings.value(Setup::zoom) - 100) / 10);
    connect(view, &ReadingView::zoomChanged, this, [this](int steps) { m_settings.setValue(Setup::zoom, 100 + 10 * steps); });
    view->setDescriber([this](QUuid object) { return objectTitle(m_workspace.document(), object); });
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
    m_pane->view()->setFocus();
}

void MainWindow::restoreLayout()
{
    resize(1180, 760);
    restoreGeometry(m_settings.value(Setup::windowGeometry));
    if (!restoreState(m_settings.value(isRightToLeft() ? Setup::mirroredState : Setup::windowState)))
        resizeDocks({m_mapDock, m_dock}, {330, 420}, Qt::Horizontal);
}

void MainWindow::saveLayout()
{
    m_settings.setValue(Setup::windowGeometry, saveGeometry());
    m_settings.setValue(isRightToLeft() ? Setup::mirroredState : Setup::windowState, saveState());
    m_settings.setValue(Setup::mapViewports, m_map->viewports());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_panel->commitFields();
    saveLayout();
    if (!m_workspace.waitUntilSaved(closingPatience)) {
        //: Asked when the window is closed while changes could not be written.
        const QString question = tr("%n change(s) could not be saved. Close and lose them?", nullptr, m_workspace.pendingChanges());
        if (!m_prompt.confirm(question)) {
            event->ignore();
            return;
        }
    }
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFilesOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFilesOf(event->mimeData());
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
