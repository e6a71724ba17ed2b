// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/spanoverlay.h"

#include "widgets/article/markcolours.h"
#include "widgets/article/readingview.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>

namespace Hearsay {

namespace {

constexpr double knobRadius = 4.5;

} // namespace

SpanOverlay::SpanOverlay(ReadingView &view)
    : QWidget(&view)
    , m_view(view)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    view.viewport()->installEventFilter(this);
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
}

void SpanOverlay::showSpan(Utf16Span span, SpanEnd active, const Mark &mark)
{
    m_span = span;
    m_active = active;
    m_mark = mark;
    setGeometry(m_view.viewport()->geometry());
    show();
    raise();
    update();
}

bool SpanOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        setGeometry(m_view.viewport()->geometry());
    return QWidget::eventFilter(watched, event);
}

void SpanOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = MarkColours::ink(m_mark, MarkColours::isDark(m_view.palette()));
    QColor tint = colour;
    tint.setAlphaF(0.16F);
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(tint);
    const QList<QRectF> rects = m_view.rectsOf(m_span);
    for (const QRectF &rect : rects) {
        if (rect.intersects(this->rect()))
            painter.drawRoundedRect(rect.adjusted(-1, 0, 1, 0), 3, 3);
    }
    paintHandle(painter, otherEnd(m_active), colour);
    paintHandle(painter, m_active, colour);
}

void SpanOverlay::paintHandle(QPainter &painter, SpanEnd end, const QColor &colour) const
{
    const auto line = spanEndLine(m_view, m_span, end);
    if (!line)
        return;
    // One knob above and one below: they stay apart where a single character is left.
    const bool begins = end == SpanEnd::Begin;
    const QPointF knob = begins ? line->p1() - QPointF(0, knobRadius) : line->p2() + QPointF(0, knobRadius);
    const bool isActive = end == m_active;
    painter.setPen(QPen(colour, isActive ? 3 : 2));
    painter.drawLine(*line);
    painter.setPen(QPen(colour, 2));
    painter.setBrush(isActive ? colour : m_view.palette().color(QPalette::Base));
    painter.drawEllipse(knob, knobRadius, knobRadius);
}

} // namespace Hearsay
