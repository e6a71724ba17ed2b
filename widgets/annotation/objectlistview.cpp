// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotation/objectlistview.h"

#include "app/models/annotationroles.h"

#include <QKeyEvent>

#include <algorithm>

namespace Hearsay {

namespace {

/// D by its letter, or by its place where the keyboard writes another script.
bool isDisputeKey(const QKeyEvent &event)
{
    if (event.modifiers() & ~Qt::KeyboardModifiers(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    if (event.key() == Qt::Key_D)
        return true;
    constexpr quint32 placeOfD = 40; // evdev's number of the key plus 8, as X11 and Wayland give it
    const QString text = event.text();
    const bool isOtherScript = !text.isEmpty() && text.at(0).isLetter() && text.at(0).script() != QChar::Script_Latin;
    return isOtherScript && event.nativeScanCode() == placeOfD;
}

bool isOurs(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Escape:
        return event.modifiers() == Qt::NoModifier || event.modifiers() == Qt::KeypadModifier;
    default:
        return event.text() == QStringView(u"/") || event.matches(QKeySequence::Copy) || isDisputeKey(event);
    }
}

} // namespace

ObjectListView::ObjectListView(QWidget *parent)
    : QListView(parent)
{
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
}

QList<QUuid> ObjectListView::selectedIds() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QList<QUuid> ids;
    for (const QModelIndex &row : std::as_const(rows))
        ids.append(row.data(IdRole).toUuid());
    return ids;
}

QUuid ObjectListView::currentId() const
{
    return currentIndex().data(IdRole).toUuid();
}

bool ObjectListView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOurs(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void ObjectListView::keyPressEvent(QKeyEvent *event)
{
    if (!isOurs(*event)) {
        QListView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        Q_EMIT editRequested();
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removeRequested();
        return;
    case Qt::Key_Escape:
        Q_EMIT returnToText();
        return;
    default:
        if (event->matches(QKeySequence::Copy))
            Q_EMIT copyRequested();
        else if (isDisputeKey(*event))
            Q_EMIT disputeRequested();
        else
            Q_EMIT filterRequested();
    }
}

} // namespace Hearsay
