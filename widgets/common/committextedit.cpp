// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/committextedit.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace Hearsay {

namespace {

constexpr int mostLines = 6;

} // namespace

CommitTextEdit::CommitTextEdit(Lines lines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_lines(lines)
{
    // Not among the initialisers: a new child is an event to this, and event() asks for the session.
    m_session = new CommitSession(
        this, [this] { return toPlainText(); },
        [this](const QString &text) {
            const QScopedValueRollback rollback(m_isShowing, true);
            const int position = textCursor().position();
            setPlainText(text);
            QTextCursor cursor = textCursor();
            cursor.setPosition(std::min(position, static_cast<int>(text.size())));
            setTextCursor(cursor);
        });
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(3);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isShowing)
            m_session->typed();
        fitHeight();
    });
    fitHeight();
}

bool CommitTextEdit::event(QEvent *event)
{
    bool enterCommits = m_lines == Lines::One;
    if (event->type() == QEvent::KeyPress)
        enterCommits = enterCommits || (static_cast<QKeyEvent *>(event)->modifiers() & Qt::ControlModifier);
    return (m_session && m_session->handle(event, enterCommits)) || QPlainTextEdit::event(event);
}

void CommitTextEdit::insertFromMimeData(const QMimeData *source)
{
    if (m_lines == Lines::One)
        textCursor().insertText(source->text().simplified());
    else
        QPlainTextEdit::insertFromMimeData(source);
}

void CommitTextEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

int CommitTextEdit::heightFor(int lines) const
{
    return static_cast<int>(std::ceil(fontMetrics().lineSpacing() * lines + 2 * document()->documentMargin()))
        + 2 * frameWidth();
}

void CommitTextEdit::fitHeight()
{
    // QPlainTextEdit's layout counts lines, not pixels.
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines <= mostLines; block = block.next())
        lines += std::max(1, block.layout()->lineCount());
    // The bar takes room, which makes more lines: only where no height would do without it.
    setVerticalScrollBarPolicy(lines > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int height = heightFor(std::clamp(lines, 1, mostLines));
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

QSize CommitTextEdit::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, minimumHeight()};
}

QSize CommitTextEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, minimumHeight()};
}

} // namespace Hearsay
