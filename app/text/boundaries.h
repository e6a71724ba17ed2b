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

} // namespace Hearsay
