// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/textspan.h"

#include <QStringView>

namespace Hearsay {

/// What a person points at when they point at a position. All positions are UTF-16 units of
/// @p text and are clamped to it; all spans are empty only where the text or the line is.
/// Words and sentences are sought in the neighbourhood only, so that a line of fifty million
/// characters costs no more than a short one.

/// The word around @p position, or the one just before it at a word's end (Unicode Annex 29).
/// Between words: the white space or punctuation mark there.
[[nodiscard]] Utf16Span wordAt(QStringView text, qsizetype position);
/// The sentence around @p position, without the white space that follows it. Never crosses
/// a line end. A stop after a single capital or a title ("U.S.", "Gen.") does not end it.
[[nodiscard]] Utf16Span sentenceAt(QStringView text, qsizetype position);
/// The line between two LF around @p position.
[[nodiscard]] Utf16Span paragraphAt(QStringView text, qsizetype position);
/// @p span without white space at its ends, and with its ends moved outwards to the nearest
/// grapheme boundaries: a span never splits a character a person sees. Empty where @p span
/// holds nothing but white space.
[[nodiscard]] Utf16Span tidied(QStringView text, Utf16Span span);

/// The nearest place after (before) @p position that splits no character a person sees; the end
/// (begin) of the text where there is none. A line end is a character of its own.
[[nodiscard]] qsizetype nextGrapheme(QStringView text, qsizetype position);
[[nodiscard]] qsizetype previousGrapheme(QStringView text, qsizetype position);
/// The nearest end of a word after @p position or before it, at least the end of the line's text:
/// where the end of a span goes that is moved by words. The text's own ends where there is none.
[[nodiscard]] qsizetype nextWordEnd(QStringView text, qsizetype position);
[[nodiscard]] qsizetype previousWordEnd(QStringView text, qsizetype position);
/// The same for begins of words: where the begin of a span goes.
[[nodiscard]] qsizetype nextWordBegin(QStringView text, qsizetype position);
[[nodiscard]] qsizetype previousWordBegin(QStringView text, qsizetype position);

} // namespace Hearsay
