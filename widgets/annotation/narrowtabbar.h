// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>
#include <QTabWidget>

namespace Hearsay {

/// Tabs with less air at their sides, so that five of them fit into a dock. The words are drawn
/// here: the style would cut them to leave its own air.
class NarrowTabBar : public QTabBar
{
    Q_OBJECT
public:
    explicit NarrowTabBar(QWidget *parent = nullptr);

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;
    void initStyleOption(QStyleOptionTab *option, int index) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isPaintingShapes = false;
};

/// A tab widget with them.
class NarrowTabWidget : public QTabWidget
{
    Q_OBJECT
public:
    explicit NarrowTabWidget(QWidget *parent = nullptr);
};

} // namespace Hearsay
