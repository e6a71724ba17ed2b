// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/scrollanchor.h"

#include "widgets/article/articlelayout.h"

#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace Hearsay {

namespace {

/// Laying out what comes into sight may bring more into sight; it ends after two or three.
constexpr int mostRounds = 20;

} // namespace

void ScrollAnchor::setLayout(ArticleLayout *layout)
{
    m_layout = layout;
    m_position = 0;
    m_value = 0;
    m_y = layout ? layout->typography().topMargin : 0;
    m_revision = 0;
}

bool ScrollAnchor::isOutdated() const
{
    return m_layout && m_layout->revision() != m_revision;
}

bool ScrollAnchor::isInSight(int position, int height) const
{
    const int y = m_layout->lineTop(position) - m_bar.value();
    return y >= 0 && y < height;
}

bool ScrollAnchor::settle(int height, int caret)
{
    if (!m_layout || m_busy)
        return false;
    const QScopedValueRollback busy(m_busy, true);
    const int value = m_bar.value();
    const int y = m_y - (value - m_value);
    bool moved = false;
    if (value == m_bar.maximum() && value > m_value)
        moved = moveToEnd(height);
    else if (y > -height / 2 && y < height)
        moved = moveTo(m_position, y, height);
    else if (isInSight(caret, height))
        moved = moveTo(caret, m_layout->lineTop(caret) - m_bar.value(), height);
    else {
        const int top = m_layout->lineStartAt(value);
        moved = moveTo(top, m_layout->lineTop(top) - value, height);
    }
    remember();
    return moved;
}

void ScrollAnchor::restore(int height)
{
    place(m_position, m_y, height);
}

void ScrollAnchor::place(int position, int y, int height)
{
    if (!m_layout)
        return;
    const QScopedValueRollback busy(m_busy, true);
    moveTo(position, y, height);
    // The same line as before: through many small steps of a resize nothing drifts.
    m_position = position;
    m_value = m_bar.value();
    m_y = m_layout->lineTop(position) - m_value;
    m_revision = m_layout->revision();
}

bool ScrollAnchor::moveTo(int position, int y, int height)
{
    bool moved = false;
    for (int round = 0; round < mostRounds; ++round) {
        m_layout->layOut(m_bar.value(), m_bar.value() + height);
        const int wanted = std::clamp(m_layout->lineTop(position) - y, 0, m_bar.maximum());
        if (wanted == m_bar.value())
            break;
        m_bar.setValue(wanted);
        moved = true;
    }
    return moved;
}

bool ScrollAnchor::moveToEnd(int height)
{
    bool moved = false;
    for (int round = 0; round < mostRounds; ++round) {
        m_layout->layOut(m_bar.value(), m_bar.value() + height);
        if (m_bar.value() == m_bar.maximum())
            break;
        m_bar.setValue(m_bar.maximum());
        moved = true;
    }
    return moved;
}

void ScrollAnchor::remember()
{
    m_value = m_bar.value();
    m_position = m_layout->lineStartAt(m_value);
    m_y = m_layout->lineTop(m_position) - m_value;
    m_revision = m_layout->revision();
}

} // namespace Hearsay
