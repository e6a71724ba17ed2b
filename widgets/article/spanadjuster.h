// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/article/spanends.h"

#include <QBasicTimer>
#include <QObject>

#include <functional>
#include <optional>

class QKeyEvent;
class QMouseEvent;

namespace Hearsay {

class SpanOverlay;

/// Moves the ends of a mark in a reading view: by keyboard once it is started, by mouse wherever
/// an end of a mark of the current object is pressed. Shows what would become of the mark and
/// alters nothing: what the user accepts is signalled.
///
/// Filters the events of the view, so it sees a key before whoever filtered them earlier.
class SpanAdjuster : public QObject
{
    Q_OBJECT
public:
    /// How far a mark may reach; nothing: it must not be adjusted. Asked when it is about to be.
    using RoomOf = std::function<std::optional<Utf16Span>(const MarkedSpan &marked)>;

    /// @p view must outlive the adjuster's work.
    SpanAdjuster(ReadingView &view, RoomOf roomOf, QObject *parent = nullptr);

    /// Arrows now move the end of @p marked. False: it must not be adjusted.
    bool start(const MarkedSpan &marked);
    /// Everything as it was; does nothing when nothing is being adjusted.
    void restore();

    [[nodiscard]] bool isActive() const { return m_work.has_value(); }
    /// What is being adjusted, as it would become. Only while active.
    [[nodiscard]] Utf16Span span() const { return m_work->span; }
    [[nodiscard]] SpanEnd activeEnd() const { return m_work->end; }
    [[nodiscard]] bool isByKeyboard() const { return m_work->byKeyboard; }

Q_SIGNALS:
    void started(bool byMouse);
    /// An end has moved, or the other one is active now.
    void changed();
    /// No work is under way any more; @p span is without white space at its ends.
    void accepted(const Hearsay::MarkedSpan &marked, Hearsay::Utf16Span span);
    void restored();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    struct Work
    {
        MarkedSpan marked;
        Utf16Span room;
        Utf16Span span;
        SpanEnd end = SpanEnd::End;
        bool byKeyboard = false;
        bool isPressed = false;  ///< the mouse holds the active end
        bool isDragged = false;  ///< and has moved it
    };

    [[nodiscard]] bool filterKey(QEvent &event);
    void takeKey(const QKeyEvent &event);
    [[nodiscard]] bool filterMouse(QMouseEvent &event);
    [[nodiscard]] bool press(const QMouseEvent &event);
    void drag(QPoint point);
    void release(const QMouseEvent &event);
    void clickInstead(const QMouseEvent &release);
    void showCursor(QPoint point);
    void moveEnd(bool isForward, bool byWord);
    void placeEnd(qsizetype position);
    void accept();
    void show();
    void finish();

    ReadingView &m_view;
    RoomOf m_roomOf;
    SpanOverlay *m_overlay;      // a child of the view
    std::optional<Work> m_work;
    QBasicTimer m_scrolling;
    QPoint m_pressedAt;
    QPoint m_pointer;
    bool m_awaitsRelease = false;  // Esc came while the button was down
    bool m_isClicking = false;
    bool m_hasCursor = false;
};

} // namespace Hearsay
