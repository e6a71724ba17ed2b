// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/spanadjuster.h"

#include "app/text/boundaries.h"
#include "widgets/article/readingview.h"
#include "widgets/article/spanoverlay.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <utility>

namespace Hearsay {

namespace {

constexpr double reach = 6;             // pixels beside a handle that still mean it
constexpr int scrollInterval = 60;      // milliseconds

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_AltGr || key == Qt::Key_Meta;
}

/// Keys that are not ours go their way, but for those without Ctrl or Alt: nothing is tagged,
/// removed or selected while a span is being adjusted.
bool isOurs(const QKeyEvent &event)
{
    const bool isArrow = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    if (event.modifiers() & (Qt::AltModifier | Qt::MetaModifier))
        return false;
    return !isModifier(event.key()) && (isArrow || !(event.modifiers() & Qt::ControlModifier));
}

/// How near the handle at @p end of @p span is to @p point; nothing: too far.
std::optional<double> distanceTo(const ReadingView &view, Utf16Span span, SpanEnd end, QPoint point)
{
    const auto line = spanEndLine(view, span, end);
    // The knob stands above or below.
    if (!line || point.y() < line->y1() - 2 * reach || point.y() > line->y2() + 2 * reach)
        return std::nullopt;
    const double distance = std::abs(line->x1() - point.x());
    return distance <= reach ? std::optional(distance) : std::nullopt;
}

std::optional<SpanEnd> handleNear(const ReadingView &view, Utf16Span span, QPoint point)
{
    const auto begin = distanceTo(view, span, SpanEnd::Begin, point);
    const auto end = distanceTo(view, span, SpanEnd::End, point);
    if (!begin && !end)
        return std::nullopt;
    return end && (!begin || *end <= *begin) ? SpanEnd::End : SpanEnd::Begin;
}

} // namespace

SpanAdjuster::SpanAdjuster(ReadingView &view, RoomOf roomOf, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_roomOf(std::move(roomOf))
    , m_overlay(new SpanOverlay(view))
{
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
    view.viewport()->setMouseTracking(true);
}

bool SpanAdjuster::start(const MarkedSpan &marked)
{
    restore();
    const auto room = m_roomOf(marked);
    if (!room)
        return false;
    const qsizetype caret = m_view.caretPosition();
    m_view.selectSpan({caret, caret});
    m_work = Work{marked, *room, marked.span, SpanEnd::End, true};
    Q_EMIT started(false);
    show();
    return true;
}

void SpanAdjuster::restore()
{
    if (!m_work)
        return;
    m_awaitsRelease = m_work->isPressed;
    finish();
    Q_EMIT restored();
}

void SpanAdjuster::finish()
{
    m_work.reset();
    m_scrolling.stop();
    m_overlay->hide();
    if (std::exchange(m_hasCursor, false))
        m_view.viewport()->setCursor(Qt::IBeamCursor);
}

void SpanAdjuster::accept()
{
    const Work work = *m_work;
    if (work.span == work.marked.span)
        return restore();
    Utf16Span span = tidied(m_view.text().string(), work.span);
    span = {std::max(span.begin, work.room.begin), std::min(span.end, work.room.end)};
    finish();
    if (span == work.marked.span)
        Q_EMIT restored();
    else
        Q_EMIT accepted(work.marked, span);
}

void SpanAdjuster::show()
{
    m_overlay->showSpan(m_work->span, m_work->end, m_work->marked.mark);
    if (!m_work->isPressed) {
        const qsizetype position = positionOf(m_work->span, m_work->end);
        m_view.scrollTo({position, position});
    }
    Q_EMIT changed();
}

// --- moving -----------------------------------------------------------------

void SpanAdjuster::moveEnd(bool isForward, bool byWord)
{
    const QString &text = m_view.text().string();
    const qsizetype from = positionOf(m_work->span, m_work->end);
    if (!byWord)
        return placeEnd(isForward ? nextGrapheme(text, from) : previousGrapheme(text, from));
    // By whole words: their ends for the end of the span, their begins for its begin. The last
    // word stays whole.
    if (m_work->end == SpanEnd::End) {
        const qsizetype to = isForward ? nextWordEnd(text, from) : previousWordEnd(text, from);
        if (to > m_work->span.begin)
            placeEnd(to);
    } else {
        const qsizetype to = isForward ? nextWordBegin(text, from) : previousWordBegin(text, from);
        if (to < m_work->span.end)
            placeEnd(to);
    }
}

/// Puts the active end there, or as near as it may go: a character that is seen has to remain.
void SpanAdjuster::placeEnd(qsizetype position)
{
    const QString &text = m_view.text().string();
    const Utf16Span seen = tidied(text, m_work->span);
    Utf16Span span = m_work->span;
    if (m_work->end == SpanEnd::Begin)
        span.begin = std::max(m_work->room.begin, std::min(position, previousGrapheme(text, seen.end)));
    else
        span.end = std::min(m_work->room.end, std::max(position, nextGrapheme(text, seen.begin)));
    if (span == m_work->span)
        return;
    m_work->span = span;
    show();
}

// --- keyboard ---------------------------------------------------------------

bool SpanAdjuster::filterKey(QEvent &event)
{
    if (!m_work || (event.type() != QEvent::ShortcutOverride && event.type() != QEvent::KeyPress))
        return false;
    auto &key = static_cast<QKeyEvent &>(event);
    if (!isOurs(key))
        return false;
    key.accept();
    if (event.type() == QEvent::KeyPress)
        takeKey(key);
    return true;
}

void SpanAdjuster::takeKey(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Escape)
        return restore();
    if (!m_work->byKeyboard)
        return;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        // As the caret goes: where the paragraph runs from right to left, left is onwards.
        const qsizetype position = positionOf(m_work->span, m_work->end);
        const qsizetype inside = m_work->end == SpanEnd::Begin ? position : position - 1;
        const bool runsLeft = m_view.paragraphDirection(inside) == Qt::RightToLeft;
        moveEnd((event.key() == Qt::Key_Right) != runsLeft, event.modifiers() & Qt::ControlModifier);
        break;
    }
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        m_work->end = otherEnd(m_work->end);
        show();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept();
        break;
    default:
        break;
    }
}

// --- mouse ------------------------------------------------------------------

bool SpanAdjuster::filterMouse(QMouseEvent &event)
{
    const QPoint point = event.position().toPoint();
    switch (event.type()) {
    case QEvent::MouseButtonPress:
        return event.button() == Qt::LeftButton && press(event);
    case QEvent::MouseMove:
        if (m_work && m_work->isPressed) {
            drag(point);
            return true;
        }
        if (event.buttons() == Qt::NoButton)
            showCursor(point);
        return m_awaitsRelease;
    case QEvent::MouseButtonRelease:
        if (event.button() != Qt::LeftButton)
            return false;
        if (m_work && m_work->isPressed) {
            release(event);
            return true;
        }
        return std::exchange(m_awaitsRelease, false);
    default:
        return false;
    }
}

bool SpanAdjuster::press(const QMouseEvent &event)
{
    const QPoint point = event.position().toPoint();
    m_pressedAt = point;
    m_awaitsRelease = false;
    if (m_work) {
        if (const auto handle = handleNear(m_view, m_work->span, point)) {
            m_work->end = *handle;
            m_work->isPressed = true;
            show();
            return true;
        }
        // Elsewhere begins something else.
        restore();
        m_awaitsRelease = false;
    }
    if (event.modifiers() != Qt::NoModifier)
        return false;
    const auto near = markEndNear(m_view, point);
    if (!near)
        return false;
    const auto room = m_roomOf(near->marked);
    if (!room)
        return false;
    m_view.setFocus(Qt::MouseFocusReason);
    m_work = Work{near->marked, *room, near->marked.span, near->end, false, true};
    return true;
}

void SpanAdjuster::drag(QPoint point)
{
    m_pointer = point;
    const qsizetype position = boundaryNear(m_view, point);
    if (!m_work->isDragged) {
        // A hand that trembles on a click drags nothing.
        const bool isFar = (point - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
        if (!isFar && position == positionOf(m_work->span, m_work->end))
            return;
        m_work->isDragged = true;
        if (!m_work->byKeyboard)
            Q_EMIT started(true);
        if (!m_work) // whoever heard of it did not want it
            return;
        show();
    }
    placeEnd(position);
    const bool isOutside = point.y() < 0 || point.y() >= m_view.viewport()->height();
    if (!isOutside)
        m_scrolling.stop();
    else if (!m_scrolling.isActive())
        m_scrolling.start(scrollInterval, this);
}

void SpanAdjuster::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_scrolling.timerId() || !m_work)
        return QObject::timerEvent(event);
    QScrollBar *bar = m_view.verticalScrollBar();
    const bool isAbove = m_pointer.y() < 0;
    bar->setValue(bar->value() + (isAbove ? -bar->singleStep() : bar->singleStep()));
    const int edge = isAbove ? 0 : m_view.viewport()->height() - 1;
    placeEnd(boundaryNear(m_view, QPoint(m_pointer.x(), edge)));
}

void SpanAdjuster::release(const QMouseEvent &event)
{
    m_scrolling.stop();
    m_work->isPressed = false;
    const bool wasDragged = std::exchange(m_work->isDragged, false);
    if (m_work->byKeyboard)
        return show();
    if (wasDragged)
        return accept();
    finish();
    clickInstead(event);
}

/// Nothing was dragged: the view gets the click that was kept from it.
void SpanAdjuster::clickInstead(const QMouseEvent &release)
{
    const QScopedValueRollback clicking(m_isClicking, true);
    QWidget *viewport = m_view.viewport();
    const QPointF point(m_pressedAt);
    QMouseEvent press(QEvent::MouseButtonPress, point, viewport->mapToGlobal(point), Qt::LeftButton, Qt::LeftButton, release.modifiers());
    QCoreApplication::sendEvent(viewport, &press);
    QMouseEvent again(QEvent::MouseButtonRelease, release.position(), release.globalPosition(), Qt::LeftButton, Qt::NoButton, release.modifiers());
    QCoreApplication::sendEvent(viewport, &again);
}

void SpanAdjuster::showCursor(QPoint point)
{
    const bool isNear = m_work ? handleNear(m_view, m_work->span, point).has_value() : markEndNear(m_view, point).has_value();
    if (isNear == std::exchange(m_hasCursor, isNear))
        return;
    m_view.viewport()->setCursor(isNear ? Qt::SizeHorCursor : Qt::IBeamCursor);
}

bool SpanAdjuster::eventFilter(QObject *watched, QEvent *event)
{
    if (m_isClicking)
        return false;
    if (watched == &m_view) {
        // The keyboard has gone to another part of the window: nothing stays half done.
        if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason
            && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            restore();
        return filterKey(*event);
    }
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
        return filterMouse(static_cast<QMouseEvent &>(*event));
    default:
        return false;
    }
}

} // namespace Hearsay
