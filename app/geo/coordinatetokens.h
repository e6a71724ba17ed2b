// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace Hearsay::Detail {

/// What a coordinate is written with.
struct CoordinateToken
{
    enum class Kind { Number, Degree, Minute, Second, Hemisphere, Separator };

    Kind kind = Kind::Number;
    double number = 0;     ///< of a Number, with its sign
    bool isSigned = false; ///< a Number with "+" or "-" before it
    bool isWhole = true;   ///< a Number without decimals
    QChar hemisphere = {}; ///< N, S, E or W
};

/// What a comma with a digit on either side is; only trying tells.
enum class TightComma { Separator, DecimalPoint };

/// @p text with the digits, signs and marks of all scripts and keyboards as plain ones:
/// 0–9 - . , ° ' " and capitals; what only turns the writing direction goes.
[[nodiscard]] QString plainCoordinateText(QStringView text);

/// Nothing if there is a character that belongs to no coordinate.
[[nodiscard]] std::optional<QList<CoordinateToken>> coordinateTokens(QStringView plainText,
                                                                     TightComma comma);

} // namespace Hearsay::Detail
