// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/textspan.h"

#include <QtTypes>

#include <span>
#include <vector>

/// Spans that overlap are drawn in lanes: beside or below each other, as trains pass on
/// parallel tracks.
namespace Hearsay::Lanes {

/// The lane of each of @p spans, in their order: 0 to @p lanes - 1, or @p lanes where all of
/// them are taken. Longest first, so that what encloses lies in a lower lane than what it
/// encloses; of equal length the earlier in the text, then in the list. O(n log n).
[[nodiscard]] std::vector<quint8> assign(std::span<const Utf16Span> spans, int lanes);

} // namespace Hearsay::Lanes
