// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/textspan.h"

#include <QRgb>
#include <QString>
#include <QUuid>

namespace Hearsay {

/// What a mark in the text stands for; each kind has a shape of its own.
enum class MarkKind : quint8 { Claim, Speaker, Place, Cue, Highlight };

/// One marked span as the reading view paints it. Small on purpose: an article may carry
/// a hundred thousand. What is said about it is asked for by its object when it is needed.
struct Mark
{
    QUuid object;     ///< what a click selects: a claim, speaker, place or highlight
    QUuid part;       ///< whose span it is: the claim, mention or highlight
    QRgb colour = 0;  ///< 0: the kind's own
    MarkKind kind = MarkKind::Claim;
    bool disputed = false;

    bool operator==(const Mark &) const = default;
};

/// What the mark is in a word or two, translated: "disputed claim".
[[nodiscard]] QString nameOf(const Mark &mark);

/// A mark and where it stands.
struct MarkedSpan
{
    Utf16Span span;
    Mark mark;
};

/// A place where the lens sees something, painted fainter than marks.
struct LensMark
{
    Utf16Span span;
    int styleClass = 0;  ///< a LensClass as its number
};

} // namespace Hearsay
