// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/articlelist.h"

#include "app/models/annotationroles.h"
#include "app/models/articlelistmodel.h"
#include "widgets/article/articlelistview.h"
#include "widgets/common/objectdelegate.h"

#include <QAction>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QToolButton>
#include <QVBoxLayout>

namespace Hearsay {

using namespace Qt::StringLiterals;

ArticleList::ArticleList(ArticleListModel &articles, QWidget *parent)
    : QWidget(parent)
    , m_articles(articles)
    , m_view(new ArticleListView(this))
    , m_buttons(new QHBoxLayout)
{
    setAcceptDrops(true);
    m_view->setObjectName(u"articleList"_s);
    m_view->setAccessibleName(tr("Articles of the project"));
    m_view->setAccessibleDescription(tr("Choose the article to read. Files let go here are added to the project."));
    // Before the view hears of it: while rows go it takes a neighbour, which nobody has chosen.
    connect(&articles, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_isLosingRows = true; });
    m_view->setModel(&articles);
    m_view->setItemDelegate(new ObjectDelegate(1, m_view));
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_buttons->setContentsMargins(4, 0, 4, 2);
    m_buttons->setSpacing(2);
    m_buttons->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addLayout(m_buttons);
    setFocusProxy(m_view);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ArticleList::choose);
    connect(m_view, &ArticleListView::activatedByKey, this, [this] { Q_EMIT articleActivated(m_current); });
    connect(m_view, &QListView::doubleClicked, this, [this] { Q_EMIT articleActivated(m_current); });
    connect(m_view, &ArticleListView::moveRequested, this, &ArticleList::moveRequested);
    connect(m_view, &ArticleListView::filesDropped, this, &ArticleList::filesDropped);
    connect(m_view, &ArticleListView::detailsRequested, this, &ArticleList::detailsRequested);
    connect(m_view, &ArticleListView::returnToText, this, &ArticleList::returnToText);
    // A row that comes back, by undo or with another project, may be the one that is shown.
    const auto showCurrent = [this] { setCurrentArticle(m_current); };
    connect(&articles, &QAbstractItemModel::modelReset, this, showCurrent);
    connect(&articles, &QAbstractItemModel::rowsInserted, this, showCurrent);
    connect(&articles, &QAbstractItemModel::layoutChanged, this, showCurrent);
    connect(&articles, &QAbstractItemModel::rowsRemoved, this, [this, showCurrent] {
        m_isLosingRows = false;
        showCurrent();
    });
}

void ArticleList::choose(const QModelIndex &index)
{
    const QUuid article = index.data(IdRole).toUuid();
    if (article.isNull() || article == m_current || m_isLosingRows)
        return;
    m_current = article;
    Q_EMIT articleChosen(article);
}

void ArticleList::setCurrentArticle(QUuid article)
{
    m_current = article;
    const QModelIndex index = m_articles.indexOf(article);
    if (!index.isValid()) {
        m_view->selectionModel()->clear();
        return;
    }
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_view->scrollTo(index);
}

void ArticleList::setActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        m_view->addAction(action);
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAutoRaise(true);
        button->setAccessibleName(action->iconText().remove(u'…'));
        m_buttons->insertWidget(m_buttons->count() - 1, button);
    }
}

void ArticleList::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFilesOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ArticleList::dropEvent(QDropEvent *event)
{
    const QStringList files = localFilesOf(*event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT filesDropped(files);
}

} // namespace Hearsay
