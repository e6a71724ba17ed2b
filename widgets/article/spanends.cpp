// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/spanends.h"

#include "app/text/boundaries.h"
#include "widgets/article/readingview.h"

#include <cmath>
#include <utility>

namespace Hearsay {

namespace {

constexpr double reach = 4;        // pixels beside an end that still mean it
constexpr int mostLooked = 100;    // marks under one point
constexpr int mostHanging = 64;    // characters at the end of a line that are not drawn

/// The whole character that @p position belongs to.
Utf16Span graphemeAt(QStringView text, qsizetype position)
{
    if (position >= text.size())
        return {text.size(), text.size()};
    const qsizetype begin = previousGrapheme(text, position + 1);
    return {begin, nextGrapheme(text, begin)};
}

QRectF rectOf(const ReadingView &view, Utf16Span grapheme)
{
    const QList<QRectF> rects = view.rectsOf(grapheme);
    QRectF all;
    for (const QRectF &rect : rects)
        all |= rect;
    return all;
}

} // namespace

std::optional<QLineF> spanEndLine(const ReadingView &view, Utf16Span span, SpanEnd end)
{
    const QString &text = view.text().string();
    const bool begins = end == SpanEnd::Begin;
    Utf16Span grapheme = begins ? graphemeAt(text, span.begin)
                                : Utf16Span{previousGrapheme(text, span.end), span.end};
    QRectF rect = rectOf(view, grapheme);
    // White space at the end of a line is not drawn: the character beside it tells the place.
    for (int i = 0; rect.isEmpty() && i < mostHanging; ++i) {
        grapheme = begins ? graphemeAt(text, grapheme.end)
                          : Utf16Span{previousGrapheme(text, grapheme.begin), grapheme.begin};
        if (grapheme.isEmpty() || !span.overlaps(grapheme))
            return std::nullopt;
        rect = rectOf(view, grapheme);
    }
    if (rect.isEmpty())
        return std::nullopt;
    const double x = begins == view.runsRightToLeft(grapheme.begin) ? rect.right() : rect.left();
    return QLineF(x, rect.top(), x, rect.bottom());
}

qsizetype boundaryNear(const ReadingView &view, QPoint point)
{
    const QString &text = view.text().string();
    const qsizetype under = view.positionAt(point);
    if (under < 0) {
        const qsizetype near = view.nearestPosition(point);
        return near >= text.size() ? text.size() : graphemeAt(text, near).begin;
    }
    const Utf16Span grapheme = graphemeAt(text, under);
    const bool isRightHalf = point.x() >= rectOf(view, grapheme).center().x();
    return isRightHalf == view.runsRightToLeft(grapheme.begin) ? grapheme.begin : grapheme.end;
}

std::optional<MarkEnd> markEndNear(const ReadingView &view, QPoint point)
{
    if (view.currentObject().isNull())
        return std::nullopt;
    const qsizetype under = view.positionAt(point);
    std::optional<MarkEnd> found;
    std::pair<double, bool> best{reach + 1, true};
    int looked = 0;
    const auto look = [&](const MarkIndex::Entry &entry) {
        for (const SpanEnd end : {SpanEnd::Begin, SpanEnd::End}) {
            if (entry.value.mark.object != view.currentObject())
                break;
            const auto line = spanEndLine(view, entry.span, end);
            if (!line || point.y() < line->y1() || point.y() > line->y2())
                continue;
            // Where two touch, the one that the pointer is on.
            const std::pair fit(std::abs(line->x1() - point.x()), !entry.span.contains(under));
            if (fit < best && fit.first <= reach) {
                best = fit;
                found = MarkEnd{{entry.span, entry.value.mark}, end};
            }
        }
        return ++looked < mostLooked;
    };
    // In a line of two directions what stands side by side is not always what follows in the text.
    for (const qsizetype position : {under, view.nearestPosition(point)}) {
        if (position >= 0)
            view.marks().forEachOverlapping({std::max<qsizetype>(0, position - 1), position + 2}, look);
    }
    return found;
}

} // namespace Hearsay
