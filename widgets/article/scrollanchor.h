// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

class QScrollBar;

namespace Hearsay {

class ArticleLayout;

/// Keeps the words in sight where they are: when blocks above them get their true heights,
/// when the view is resized or zoomed.
class ScrollAnchor
{
public:
    /// @p bar must outlive the anchor.
    explicit ScrollAnchor(QScrollBar &bar) : m_bar(bar) {}

    /// A new text, shown from its begin. The layout is not owned; null: none.
    void setLayout(ArticleLayout *layout);

    /// After the bar was moved or blocks were laid out elsewhere: lays out what is in sight in
    /// @p height pixels. What was in sight stays; after a jump that is the line of @p caret
    /// (document position) where it is in sight, else the line at the top. True: the bar
    /// was corrected and all must be painted anew.
    bool settle(int height, int caret);
    /// After the layout's measures changed: back to the line that was remembered last.
    void restore(int height);
    /// Scrolls so that the line of @p position stands @p y pixels below the top.
    void place(int position, int y, int height);

    /// Heights have changed since the last of the calls above.
    [[nodiscard]] bool isOutdated() const;
    /// True inside the calls above and between hold(true) and hold(false): movements of the
    /// bar are not the user's.
    [[nodiscard]] bool isBusy() const noexcept { return m_busy; }
    void hold(bool on) noexcept { m_busy = on; }

private:
    [[nodiscard]] bool isInSight(int position, int height) const;
    bool moveTo(int position, int y, int height);
    bool moveToEnd(int height);
    void remember();

    QScrollBar &m_bar;
    ArticleLayout *m_layout = nullptr;
    int m_position = 0;  // of the line remembered
    int m_y = 0;         // its top below that of the viewport
    int m_value = 0;     // of the bar then
    quint64 m_revision = 0;
    bool m_busy = false;
};

} // namespace Hearsay
