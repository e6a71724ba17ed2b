// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/textspan.h"
#include "widgets/article/mark.h"

#include <QLineF>
#include <QPoint>

#include <optional>

namespace Hearsay {

class ReadingView;

enum class SpanEnd : quint8 { Begin, End };

[[nodiscard]] constexpr SpanEnd otherEnd(SpanEnd end) noexcept
{
    return end == SpanEnd::Begin ? SpanEnd::End : SpanEnd::Begin;
}

[[nodiscard]] constexpr qsizetype positionOf(Utf16Span span, SpanEnd end) noexcept
{
    return end == SpanEnd::Begin ? span.begin : span.end;
}

/// Where an end of @p span stands in the viewport of @p view, from the top of its line to the
/// bottom: at the outer edge of its first or last character, which in words that run from right
/// to left is the other one. Nothing where no character of the span is drawn.
[[nodiscard]] std::optional<QLineF> spanEndLine(const ReadingView &view, Utf16Span span, SpanEnd end);

/// The place between two characters nearest to @p point of the viewport; never within what a
/// person sees as one character.
[[nodiscard]] qsizetype boundaryNear(const ReadingView &view, QPoint point);

/// An end of a mark.
struct MarkEnd
{
    MarkedSpan marked;
    SpanEnd end = SpanEnd::Begin;
};

/// The end under @p point, or a few pixels beside it, of a mark of the view's current object.
[[nodiscard]] std::optional<MarkEnd> markEndNear(const ReadingView &view, QPoint point);

} // namespace Hearsay
