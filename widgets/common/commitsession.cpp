// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/commitsession.h"

#include <QKeyEvent>
#include <QWidget>

#include <chrono>

namespace Hearsay {

namespace {

constexpr std::chrono::milliseconds pause{1000};

} // namespace

CommitSession::CommitSession(QWidget *field, std::function<QString()> text, std::function<void(const QString &)> setText)
    : QObject(field)
    , m_text(std::move(text))
    , m_setText(std::move(setText))
    , m_gesture(QUuid::createUuid())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &CommitSession::commit);
}

void CommitSession::show(const QString &text)
{
    m_shown = text;
    // A space that has just been typed stays, though values are kept without it.
    if (m_isPending || m_isHeld || m_text() == text || (m_text().trimmed() == text && !text.isEmpty()))
        return;
    m_setText(text);
}

void CommitSession::typed()
{
    m_isPending = true;
    m_pause.start();
}

void CommitSession::commit()
{
    m_pause.stop();
    if (!m_isPending)
        return;
    m_isPending = false;
    const QString text = m_text();
    if (text == m_shown || (text.trimmed() == m_shown && !m_shown.isEmpty())) {
        m_isHeld = false;
        return;
    }
    Q_EMIT edited(text, m_gesture);
}

void CommitSession::discard()
{
    m_pause.stop();
    m_isPending = false;
    m_isHeld = false;
}

void CommitSession::leave()
{
    commit();
    if (m_isHeld) {
        m_isHeld = false;
        m_setText(m_shown);
    }
    Q_EMIT returnToText();
}

bool CommitSession::handle(QEvent *event, bool enterCommits)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            m_gesture = QUuid::createUuid();
        return false;
    case QEvent::FocusOut:
        commit();
        return false;
    case QEvent::ShortcutOverride: {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            commit();
            key->ignore();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            key->accept();
            return true;
        }
        return false;
    }
    case QEvent::KeyPress: {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            key->ignore();
            return true;
        }
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape || (isEnter && enterCommits)) {
            leave();
            return true;
        }
        return false;
    }
    default:
        return false;
    }
}

} // namespace Hearsay
