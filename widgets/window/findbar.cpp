// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/findbar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace Hearsay {

namespace {

using namespace Qt::StringLiterals;

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_result(new QLabel(this))
{
    setObjectName(u"findBar"_s);
    m_field->setObjectName(u"findField"_s);
    m_field->setClearButtonEnabled(true);
    m_field->setPlaceholderText(tr("Find in the article"));
    m_field->setAccessibleName(tr("Find in the article"));
    m_result->setTextFormat(Qt::PlainText);
    auto *closeButton = new QToolButton(this);
    closeButton->setText(tr("Close (Esc)"));
    closeButton->setAutoRaise(true);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 6, 4);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_result);
    layout->addWidget(closeButton);

    connect(m_field, &QLineEdit::textEdited, this, [this] { search(true, m_start); });
    connect(closeButton, &QToolButton::clicked, this, &FindBar::close);
    setFocusProxy(m_field);
    hide();
}

void FindBar::setText(const CanonicalText &text)
{
    m_text = text;
    m_result->clear();
}

void FindBar::open(const QString &words, qsizetype from)
{
    m_start = from;
    if (!words.isEmpty() && !words.contains(u'\n'))
        m_field->setText(words);
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindBar::findNext(qsizetype from)
{
    search(true, from);
}

void FindBar::findPrevious(qsizetype from)
{
    search(false, from);
}

void FindBar::search(bool isForward, qsizetype from)
{
    const QString words = m_field->text();
    if (words.isEmpty()) {
        m_result->clear();
        return;
    }
    const QString &text = m_text.string();
    bool wrapped = false;
    qsizetype at = isForward ? text.indexOf(words, from, Qt::CaseInsensitive)
                             : (from > 0 ? text.lastIndexOf(words, from - 1, Qt::CaseInsensitive) : -1);
    if (at < 0) {
        wrapped = true;
        at = isForward ? text.indexOf(words, 0, Qt::CaseInsensitive) : text.lastIndexOf(words, -1, Qt::CaseInsensitive);
    }
    if (at < 0) {
        m_result->setText(tr("Not found"));
        return;
    }
    m_result->setText(wrapped ? (isForward ? /*: The search went on from the beginning. */ tr("From the beginning") : /*: The search went on from the end. */ tr("From the end")) : QString());
    Q_EMIT found({at, at + words.size()});
}

void FindBar::close()
{
    hide();
    Q_EMIT closed();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        // The window knows where the caret is and asks back.
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            Q_EMIT previousRequested();
        else
            Q_EMIT nextRequested();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace Hearsay
