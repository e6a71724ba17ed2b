// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <compare>

namespace Hearsay {

namespace Detail {

/// Half-open range [begin, end). The unit is part of the type, so that code points
/// and UTF-16 units cannot be mixed up by accident.
template<typename Unit>
struct BasicSpan
{
    qsizetype begin = 0;
    qsizetype end = 0;

    [[nodiscard]] constexpr qsizetype length() const noexcept { return end - begin; }
    [[nodiscard]] constexpr bool isEmpty() const noexcept { return end <= begin; }
    [[nodiscard]] constexpr bool contains(qsizetype position) const noexcept
    {
        return begin <= position && position < end;
    }
    [[nodiscard]] constexpr bool contains(const BasicSpan &other) const noexcept
    {
        return begin <= other.begin && other.end <= end;
    }
    [[nodiscard]] constexpr bool overlaps(const BasicSpan &other) const noexcept
    {
        return begin < other.end && other.begin < end;
    }
    constexpr auto operator<=>(const BasicSpan &) const = default;
};

struct CodePointUnit;
struct Utf16Unit;

} // namespace Detail

/// A span of the canonical text in Unicode code points: what documents, project files
/// and exports hold. W3C Web Annotation Data Model, section 4.2.5, counts the same way.
using TextSpan = Detail::BasicSpan<Detail::CodePointUnit>;

/// The same in UTF-16 code units: positions of QString and QTextDocument. Never stored.
using Utf16Span = Detail::BasicSpan<Detail::Utf16Unit>;

} // namespace Hearsay
