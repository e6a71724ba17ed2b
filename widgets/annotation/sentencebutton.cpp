// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotation/sentencebutton.h"

#include "widgets/common/wrappedtext.h"

#include <QPainter>

#include <algorithm>

namespace Hearsay {

SentenceButton::SentenceButton(int mostLines, QWidget *parent)
    : QAbstractButton(parent)
    , m_mostLines(mostLines)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

void SentenceButton::setSentence(const QString &text)
{
    if (text == m_sentence)
        return;
    m_sentence = text;
    setAccessibleName(text);
    setToolTip(text.toHtmlEscaped());
    updateGeometry();
    update();
}

QFont SentenceButton::shownFont() const
{
    QFont shown = font();
    shown.setUnderline(underMouse() || hasFocus());
    return shown;
}

int SentenceButton::heightForWidth(int width) const
{
    const int text = WrappedText(m_sentence, font(), std::max(1, width), m_mostLines, layoutDirection()).height();
    return std::max(fontMetrics().height(), text) + 4;
}

QSize SentenceButton::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 26;
    return {width, heightForWidth(width)};
}

QSize SentenceButton::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, fontMetrics().height()};
}

void SentenceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    WrappedText(m_sentence, shownFont(), width(), m_mostLines, layoutDirection()).draw(&painter, {0, 2});
}

} // namespace Hearsay
