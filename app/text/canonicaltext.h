// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/textspan.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace Hearsay {

/// The text of an article as everything in Hearsay counts it: LF line ends, no BOM, no NUL,
/// no lone surrogates, otherwise as it was read (no Unicode normalisation). Immutable and
/// implicitly shared: a copy costs a pointer.
///
/// It is also the one place that converts between code points (TextSpan) and UTF-16 units
/// (Utf16Span). Conversions cost O(log s) where s is the number of surrogate pairs.
class CanonicalText
{
public:
    /// The empty text.
    CanonicalText();

    /// Cleans @p text: CR LF and CR become LF, a leading U+FEFF goes, NUL and lone
    /// surrogates become U+FFFD.
    [[nodiscard]] static CanonicalText fromString(QString text);

    [[nodiscard]] const QString &string() const noexcept;
    [[nodiscard]] bool isEmpty() const noexcept;
    /// Length in code points.
    [[nodiscard]] qsizetype length() const noexcept;
    /// Length in UTF-16 units.
    [[nodiscard]] qsizetype utf16Length() const noexcept;
    /// SHA-256 of the text in UTF-8 (32 bytes, not hexadecimal). Computed once, on first use;
    /// thread-safe.
    [[nodiscard]] QByteArray sha256() const;

    /// Nothing for a position outside the text or inside a surrogate pair.
    [[nodiscard]] std::optional<qsizetype> toCodePoint(qsizetype utf16) const noexcept;
    /// @p codePoint must be in [0, length()].
    [[nodiscard]] qsizetype toUtf16(qsizetype codePoint) const noexcept;

    /// Nothing for a span that leaves the text, runs backwards or splits a character.
    [[nodiscard]] std::optional<TextSpan> toCodePoints(Utf16Span span) const noexcept;
    /// @p span must be valid().
    [[nodiscard]] Utf16Span toUtf16(TextSpan span) const noexcept;

    /// Within the text and not empty.
    [[nodiscard]] bool isValid(TextSpan span) const noexcept;
    /// The characters of @p span, cut to the text.
    [[nodiscard]] QString slice(TextSpan span) const;

    friend bool operator==(const CanonicalText &a, const CanonicalText &b) noexcept
    {
        return a.d == b.d || a.string() == b.string();
    }

private:
    struct Data;
    explicit CanonicalText(std::shared_ptr<const Data> data) noexcept;
    std::shared_ptr<const Data> d;
};

} // namespace Hearsay
