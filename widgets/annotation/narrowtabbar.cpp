// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotation/narrowtabbar.h"

#include <QScopedValueRollback>
#include <QStyle>
#include <QStyleOptionTab>
#include <QStylePainter>

#include <algorithm>

namespace Hearsay {

namespace {

constexpr int air = 12; ///< both sides of a tab together, in pixels

} // namespace

NarrowTabBar::NarrowTabBar(QWidget *parent)
    : QTabBar(parent)
{
}

QSize NarrowTabBar::tabSizeHint(int index) const
{
    QSize size = QTabBar::tabSizeHint(index);
    const int spare = style()->pixelMetric(QStyle::PM_TabBarTabHSpace, nullptr, this) - air;
    size.rwidth() -= std::max(0, spare);
    // The style leaves air for one line of text.
    size.rheight() += tabText(index).contains(u'\n') ? air / 2 : 0;
    return size;
}

QSize NarrowTabBar::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

void NarrowTabBar::initStyleOption(QStyleOptionTab *option, int index) const
{
    QTabBar::initStyleOption(option, index);
    if (m_isPaintingShapes)
        option->text.clear();
}

void NarrowTabBar::paintEvent(QPaintEvent *event)
{
    {
        const QScopedValueRollback painting(m_isPaintingShapes, true);
        QTabBar::paintEvent(event);
    }
    QStylePainter painter(this);
    for (int index = 0; index < count(); ++index) {
        QStyleOptionTab option;
        initStyleOption(&option, index);
        painter.drawItemText(tabRect(index), Qt::AlignCenter, option.palette, isTabEnabled(index), option.text,
                             QPalette::WindowText);
    }
}

NarrowTabWidget::NarrowTabWidget(QWidget *parent)
    : QTabWidget(parent)
{
    setTabBar(new NarrowTabBar(this));
}

} // namespace Hearsay
