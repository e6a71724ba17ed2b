// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotation/narrowtabbar.h"

#include <QStyle>

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

NarrowTabWidget::NarrowTabWidget(QWidget *parent)
    : QTabWidget(parent)
{
    setTabBar(new NarrowTabBar(this));
}

} // namespace Hearsay
