// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/tagstatus.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QToolButton>

#include <chrono>

#include <utility>

namespace Hearsay {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

} // namespace

TagStatus::TagStatus(QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
    , m_undo(new QToolButton(this))
    , m_cancel(new QToolButton(this))
    , m_fade(new QTimer(this))
{
    setObjectName(u"tagStatus"_s);
    setAutoFillBackground(true);
    setAccessibleName(/*: Names the strip that says what tagging has done. */ tr("Tagging"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    // The strip keeps one line's height when it is empty, so that the text above never jumps.
    m_label->setMinimumHeight(m_undo->sizeHint().height());

    m_undo->setObjectName(u"tagStatusUndo"_s);
    m_undo->setText(tr("Undo"));
    m_undo->setToolTip(tr("Take back what was just done"));
    m_undo->setFocusPolicy(Qt::NoFocus);
    m_undo->hide();
    m_cancel->setObjectName(u"tagStatusCancel"_s);
    m_cancel->setText(tr("Cancel (Esc)"));
    m_cancel->setFocusPolicy(Qt::NoFocus);
    m_cancel->hide();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 2, 6, 2);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_undo);
    layout->addWidget(m_cancel);

    m_fade->setSingleShot(true);
    m_fade->setInterval(8s);
    connect(m_fade, &QTimer::timeout, this, [this] {
        if (!m_isWaiting)
            clearWaiting();
    });
    connect(m_undo, &QToolButton::clicked, this, [this] {
        clearWaiting();
        Q_EMIT undoRequested();
    });
    connect(m_cancel, &QToolButton::clicked, this, &TagStatus::cancelRequested);
}

void TagStatus::show(const QString &message, QPalette::ColorRole background)
{
    setBackgroundRole(background);
    m_label->setForegroundRole(background == QPalette::Highlight ? QPalette::HighlightedText : QPalette::WindowText);
    m_label->setText(message);
    QAccessibleAnnouncementEvent announcement(this, message);
    QAccessible::updateAccessibility(&announcement);
}

void TagStatus::stopWaiting()
{
    // What is no longer said must no longer wait: the next selection would be tagged unasked.
    if (std::exchange(m_isWaiting, false))
        Q_EMIT cancelRequested();
}

void TagStatus::showDone(const QString &message, bool canUndo)
{
    stopWaiting();
    m_cancel->hide();
    m_undo->setVisible(canUndo);
    show(message, QPalette::Window);
    m_fade->start();
}

void TagStatus::showHint(const QString &message)
{
    stopWaiting();
    m_cancel->hide();
    m_undo->hide();
    show(message, QPalette::AlternateBase);
    m_fade->start();
}

void TagStatus::showWaiting(const QString &message)
{
    m_isWaiting = true;
    m_undo->hide();
    m_cancel->show();
    m_fade->stop();
    show(message, QPalette::Highlight);
}

void TagStatus::clearWaiting()
{
    m_isWaiting = false;
    m_undo->hide();
    m_cancel->hide();
    m_label->clear();
    setBackgroundRole(QPalette::Window);
}

QString TagStatus::text() const
{
    return m_label->text();
}

} // namespace Hearsay
