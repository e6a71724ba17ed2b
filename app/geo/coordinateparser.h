// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGeoCoordinate>
#include <QString>
#include <QStringView>

#include <expected>

namespace Hearsay {

/// Why a text is no coordinate; translated, one or two sentences for the person who typed it.
struct CoordinateError
{
    QString message;
};

/// Reads a place on the globe (WGS 84, no altitude) as people write it: "36.73, 68.86",
/// "36,73 68,86", "36.73 N 68.86 E", "N36.73 E68.86", "36°43′48″N 68°51′36″E",
/// "36 43 48 N, 68 51 36 E", with the digits of any script and the quotation marks of any
/// keyboard. Latitude comes first unless letters (N S E W) say otherwise. What can be read in
/// two ways is refused.
[[nodiscard]] std::expected<QGeoCoordinate, CoordinateError> parseCoordinate(QStringView text);

/// "36.73000, 68.86000": five decimals, about a metre. parseCoordinate() reads it back.
[[nodiscard]] QString coordinateToDecimal(const QGeoCoordinate &coordinate);
/// "36°43′48″N 68°51′36″E", with tenths of a second where there are some. parseCoordinate()
/// reads it back.
[[nodiscard]] QString coordinateToDms(const QGeoCoordinate &coordinate);

} // namespace Hearsay
