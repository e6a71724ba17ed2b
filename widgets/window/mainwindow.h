// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <QStringList>

#include <memory>

class QDockWidget;
class QLabel;

namespace Hearsay {

class Actions;
class AnnotationPanel;
class ArticleList;
class ArticleListModel;
class ArticlePane;
class Basemap;
class FileChooser;
class GazetteerService;
class LensScan;
class MapPanel;
class PasteFlow;
class ProjectFlow;
class Prompt;
class Settings;
class StartPage;
class TaggingFlow;
class Workspace;

/// The article beside the annotation panel. Builds the parts and wires them; what they do is
/// theirs, see TaggingFlow and ProjectFlow.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// All must outlive the window.
    MainWindow(Workspace &workspace, Settings &settings, Prompt &prompt, FileChooser &chooser,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    void open(const QStringList &paths);
    void openSample();
    void showLens();
    /// True when nothing is being worked out in the background that will still be drawn.
    [[nodiscard]] bool isSettled() const;

    /// Closes the window and asks for a new one with what is open, see restartRequested().
    void restart();

    [[nodiscard]] ArticlePane *articlePane() const { return m_pane; }
    [[nodiscard]] AnnotationPanel *annotationPanel() const { return m_panel; }
    [[nodiscard]] ArticleList *articleList() const { return m_list; }
    [[nodiscard]] StartPage *startPage() const { return m_start; }
    [[nodiscard]] MapPanel *mapPanel() const { return m_map; }
    [[nodiscard]] TaggingFlow *tagging() const { return m_tagging; }
    [[nodiscard]] Actions *actionTable() const { return m_actions; }

Q_SIGNALS:
    void settled();
    /// The window has been closed so that the program starts anew with @p paths.
    void restartRequested(const QStringList &paths);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildMenus();
    void buildToolBar();
    void buildDocks();
    void connectView();
    void connectMap();
    void connectFind();
    void connectArticles();
    void connectStart();
    void refreshStart();
    void setDocksAway(bool areAway);
    void giveFirstSizes();
    void openLink(const QString &target);
    void restoreLayout();
    void saveLayout();
    void documentOpened();
    void lookWhetherSettled();
    void showCheatSheet();
    void showAbout();
    /// A setting that takes effect when the program starts has been changed.
    void offerRestart();

    Workspace &m_workspace;
    Settings &m_settings;
    Prompt &m_prompt;
    FileChooser &m_chooser;
    Actions *m_actions;
    ArticleListModel *m_articles;
    ArticlePane *m_pane;
    ArticleList *m_list;
    StartPage *m_start;
    AnnotationPanel *m_panel;
    std::shared_ptr<const Basemap> m_basemap;
    GazetteerService *m_gazetteer;
    MapPanel *m_map;
    /// The docks are where they belong in a window from right to left.
    const bool m_isMirrored = isRightToLeft();
    QDockWidget *m_dock = nullptr;
    QDockWidget *m_mapDock = nullptr;
    QDockWidget *m_listDock = nullptr;
    QList<QDockWidget *> m_docksAway; ///< hidden by the start page, to come back after it
    bool m_isStart = false;
    bool m_isNew = false;             ///< the docks have no sizes from an earlier day
    QLabel *m_saveState;
    LensScan *m_lens;
    ProjectFlow *m_project;
    PasteFlow *m_paste;
    TaggingFlow *m_tagging;
};

} // namespace Hearsay
