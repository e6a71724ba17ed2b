// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/articlelistview.h"

#include "app/models/articlemodel.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QUrl>

namespace Hearsay {

namespace {

bool isOurs(const QKeyEvent &event)
{
    if (event.modifiers() != Qt::NoModifier && event.modifiers() != Qt::KeypadModifier)
        return false;
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_F2 || event.key() == Qt::Key_Escape;
}

} // namespace

QStringList localFilesOf(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

ArticleListView::ArticleListView(QWidget *parent)
    : QListView(parent)
{
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(QAbstractItemView::DragDrop);
}

QSize ArticleListView::sizeHint() const
{
    // Three articles; more scroll.
    const int row = qMax(sizeHintForRow(0), 2 * fontMetrics().height() + fontMetrics().height() / 2);
    return {QListView::sizeHint().width(), 3 * row};
}

bool ArticleListView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOurs(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void ArticleListView::keyPressEvent(QKeyEvent *event)
{
    if (!isOurs(*event))
        QListView::keyPressEvent(event);
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT returnToText();
    else if (event->key() == Qt::Key_F2)
        Q_EMIT detailsRequested();
    else
        Q_EMIT activatedByKey();
}

void ArticleListView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFilesOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
    else
        QListView::dragEnterEvent(event);
}

void ArticleListView::dragMoveEvent(QDragMoveEvent *event)
{
    if (!localFilesOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
    else
        QListView::dragMoveEvent(event);
}

void ArticleListView::dropEvent(QDropEvent *event)
{
    const QStringList files = localFilesOf(*event->mimeData());
    const QUuid article = ArticleModel::draggedArticle(*event->mimeData());
    if (!files.isEmpty())
        Q_EMIT filesDropped(files);
    else if (!article.isNull())
        Q_EMIT moveRequested(article, rowAfterDrop(article, event->position().toPoint()));
    else
        return;
    // A copy: the view must not take the rows away after a move that the document has made.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    // Ends the drag for the base class, which has nothing left to do: it draws no indicator any more.
    setState(QAbstractItemView::NoState);
    viewport()->update();
}

int ArticleListView::rowAfterDrop(QUuid article, QPoint position) const
{
    const QModelIndex under = indexAt(position);
    int before = under.isValid() ? under.row() : model()->rowCount();
    if (under.isValid() && position.y() > visualRect(under).center().y())
        ++before;
    for (int row = 0; row < before; ++row) {
        if (model()->index(row, 0).data(IdRole).toUuid() == article)
            return before - 1; // it leaves a gap above
    }
    return before;
}

} // namespace Hearsay
