// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotation/quotelabel.h"

#include "widgets/common/wrappedtext.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Hearsay {

namespace {

constexpr int indent = 10;
constexpr int barWidth = 3;

} // namespace

QuoteLabel::QuoteLabel(int mostLines, QWidget *parent)
    : QWidget(parent)
    , m_mostLines(mostLines)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void QuoteLabel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    setToolTip(text.toHtmlEscaped());
    updateGeometry();
    update();
}

int QuoteLabel::heightForWidth(int width) const
{
    return std::max(fontMetrics().height(),
                    WrappedText(m_text, font(), std::max(1, width - indent), m_mostLines, layoutDirection()).height());
}

QSize QuoteLabel::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 30;
    return {width, heightForWidth(width)};
}

QSize QuoteLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, fontMetrics().height()};
}

void QuoteLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor colour = palette().color(foregroundRole());
    const QRect bar = QStyle::visualRect(layoutDirection(), rect(), {0, 1, barWidth, height() - 2});
    QColor barColour = palette().color(QPalette::Accent);
    painter.fillRect(bar, barColour);
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(indent, 0, 0, 0));
    colour.setAlphaF(0.8F);
    painter.setPen(colour);
    WrappedText(m_text, font(), words.width(), m_mostLines, layoutDirection()).draw(&painter, words.topLeft());
}

void QuoteLabel::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
}

} // namespace Hearsay
