// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/article/spanends.h"

#include <QWidget>

namespace Hearsay {

/// Draws the span that is being adjusted over the reading view: an outline around its words and
/// a handle at either end, the active one filled. Nothing to click: it lets everything through.
class SpanOverlay final : public QWidget
{
    Q_OBJECT
public:
    /// A child of @p view, over its viewport; hidden at first.
    explicit SpanOverlay(ReadingView &view);

    void showSpan(Utf16Span span, SpanEnd active, const Mark &mark);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintHandle(QPainter &painter, SpanEnd end, const QColor &colour) const;

    ReadingView &m_view;
    Utf16Span m_span;
    SpanEnd m_active = SpanEnd::End;
    Mark m_mark;
};

} // namespace Hearsay
