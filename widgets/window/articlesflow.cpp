// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/articlesflow.h"

#include "app/article/articlereader.h"
#include "app/models/articlelistmodel.h"
#include "app/storage/workspace.h"
#include "widgets/article/articlelist.h"
#include "widgets/article/articlelistview.h"
#include "widgets/article/readingview.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/prompt.h"
#include "widgets/dialogs/filechooser.h"
#include "widgets/window/actions.h"
#include "widgets/window/articlepane.h"
#include "widgets/window/tagstatus.h"

#include <QFileInfo>

namespace Hearsay {

ArticlesFlow::ArticlesFlow(Workspace &workspace, ArticleListModel &articles, ArticleList &list, ArticlePane &pane, Actions &actions,
                           Prompt &prompt, FileChooser &chooser, QWidget &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_articles(articles)
    , m_list(list)
    , m_pane(pane)
    , m_actions(actions)
    , m_prompt(prompt)
    , m_chooser(chooser)
    , m_window(window)
{
    connectList();
    connectActions();
    connect(&workspace, &Workspace::articlesAdded, this, &ArticlesFlow::tellAdded);
    refreshActions();
}

void ArticlesFlow::connectList()
{
    const auto toText = [this] { m_pane.view()->setFocus(Qt::ShortcutFocusReason); };
    connect(&m_list, &ArticleList::articleChosen, &m_pane, &ArticlePane::setArticle);
    connect(&m_list, &ArticleList::articleActivated, this, toText);
    connect(&m_list, &ArticleList::returnToText, this, toText);
    connect(&m_list, &ArticleList::detailsRequested, m_actions.articleDetails, &QAction::trigger);
    connect(&m_list, &ArticleList::filesDropped, this, &ArticlesFlow::add);
    connect(&m_list, &ArticleList::moveRequested, this, &ArticlesFlow::move);
    connect(&m_pane, &ArticlePane::articleChanged, &m_list, &ArticleList::setCurrentArticle);
    connect(&m_pane, &ArticlePane::articleChanged, this, &ArticlesFlow::refreshActions);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_articles, signal, this, &ArticlesFlow::refreshActions);
    connect(&m_articles, &QAbstractItemModel::layoutChanged, this, &ArticlesFlow::refreshActions);
    connect(&m_articles, &QAbstractItemModel::modelReset, this, &ArticlesFlow::refreshActions);
    m_list.setActions({m_actions.addArticle, m_actions.moveArticleUp, m_actions.moveArticleDown, m_actions.articleDetails,
                       m_actions.removeArticle});
}

void ArticlesFlow::connectActions()
{
    connect(m_actions.addArticle, &QAction::triggered, this, &ArticlesFlow::chooseAndAdd);
    connect(m_actions.moveArticleUp, &QAction::triggered, this, [this] { move(m_pane.article(), currentRow() - 1); });
    connect(m_actions.moveArticleDown, &QAction::triggered, this, [this] { move(m_pane.article(), currentRow() + 1); });
    connect(m_actions.removeArticle, &QAction::triggered, this, &ArticlesFlow::remove);
    connect(m_actions.nextArticle, &QAction::triggered, this, [this] { step(1); });
    connect(m_actions.previousArticle, &QAction::triggered, this, [this] { step(-1); });
}

int ArticlesFlow::currentRow() const
{
    return m_articles.indexOf(m_pane.article()).row();
}

void ArticlesFlow::refreshActions()
{
    const int row = currentRow();
    const int count = m_articles.rowCount();
    m_actions.moveArticleUp->setEnabled(row > 0);
    m_actions.moveArticleDown->setEnabled(row >= 0 && row + 1 < count);
    m_actions.previousArticle->setEnabled(row > 0);
    m_actions.nextArticle->setEnabled(row >= 0 && row + 1 < count);
    m_actions.removeArticle->setEnabled(row >= 0);
}

void ArticlesFlow::chooseAndAdd()
{
    const QString patterns = articleNamePatterns().join(u' ');
    const QString project = m_workspace.projectPath().isEmpty() ? m_workspace.expectedProjectPath() : m_workspace.projectPath();
    const QString folder = project.isEmpty() ? QString() : QFileInfo(project).absolutePath();
    const QStringList paths = m_chooser.filesToOpen(&m_window, tr("Add Articles"), folder,
                                                    {tr("Articles (%1)").arg(patterns), tr("All files (*)")});
    if (!paths.isEmpty())
        add(paths);
}

void ArticlesFlow::add(const QStringList &paths)
{
    if (m_workspace.isEmpty())
        Q_EMIT openRequested(paths);
    else
        m_workspace.addArticles(paths);
}

void ArticlesFlow::tellAdded(const QList<QUuid> &added, const QStringList &notes, const QStringList &errors)
{
    for (const QString &note : notes)
        m_pane.messages()->showNote(note);
    for (const QString &error : errors)
        m_pane.messages()->showError(error);
    if (added.isEmpty())
        return;
    m_pane.setArticle(added.first());
    //: %n is how many articles were put into the project.
    m_pane.status()->showDone(tr("%n article(s) added.", nullptr, static_cast<int>(added.size())), true);
}

void ArticlesFlow::step(int rows)
{
    if (const QUuid article = m_articles.idAt(currentRow() + rows); !article.isNull())
        m_pane.setArticle(article);
}

void ArticlesFlow::move(QUuid article, int row)
{
    if (perform(moveArticle(m_workspace.document(), article, row)))
        refreshActions();
}

void ArticlesFlow::remove()
{
    const Article *article = m_pane.currentArticle();
    if (!article)
        return;
    const Document &document = m_workspace.document();
    const QUuid id = article->id;
    const qsizetype others = dependents(document, {id}).size();
    if (others > 0) {
        //: %1: title of an article. %n is how many annotations hang on it.
        const QString question = tr("Remove “%1” from the project? %n annotation(s) hang on it and will be removed or changed too.", nullptr,
                                    static_cast<int>(others)).arg(article->displayTitle());
        if (!m_prompt.confirm(question))
            return;
    }
    if (perform(removeObjects(document, {id})))
        m_pane.status()->showDone(tr("The article was removed from the project. Its file stays."), true);
}

bool ArticlesFlow::perform(const Edit &edit)
{
    const auto done = edit ? m_workspace.history().perform(*edit) : std::unexpected(edit.error());
    if (!done)
        m_pane.status()->showHint(done.error().message);
    return done.has_value();
}

} // namespace Hearsay
