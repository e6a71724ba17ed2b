// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/searchfield.h"

#include "widgets/common/icons.h"

#include <QAction>
#include <QKeyEvent>

namespace Hearsay {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    addAction(themedIcon(u"find"), QLineEdit::LeadingPosition);
    setClearButtonEnabled(true);
}

bool SearchField::event(QEvent *event)
{
    // Esc belongs to the field while it has something to clear, whatever the window does with it.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT left();
        else
            clear();
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT downPressed();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace Hearsay
