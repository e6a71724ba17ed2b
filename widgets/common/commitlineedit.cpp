// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/commitlineedit.h"

#include <QFocusEvent>

namespace Hearsay {

CommitLineEdit::CommitLineEdit(QWidget *parent)
    : QLineEdit(parent)
{
    // Not among the initialisers: a new child is an event to this, and event() asks for the session.
    m_session = new CommitSession(
        this, [this] { return text(); },
        [this](const QString &text) {
            const int position = cursorPosition();
            setText(text);
            setCursorPosition(hasFocus() ? position : 0);
        });
    connect(this, &QLineEdit::textEdited, m_session, &CommitSession::typed);
}

bool CommitLineEdit::event(QEvent *event)
{
    return (m_session && m_session->handle(event, true)) || QLineEdit::event(event);
}

void CommitLineEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    // A long name is read from its beginning.
    if (!hasFocus() && event->reason() != Qt::PopupFocusReason)
        setCursorPosition(0);
}

} // namespace Hearsay
