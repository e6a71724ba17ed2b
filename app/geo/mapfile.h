// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/geo/mappainter.h"

#include <QByteArray>

#include <expected>

namespace Hearsay {

enum class MapFileFormat { Png, Svg, Pdf };

/// Why there is no file. @c message is translated.
struct MapFileError
{
    QString message;
};

/// The picture as the bytes of a file: PNG at @p pixelRatio pixels for each of the viewport's,
/// SVG 1.1 and PDF as vectors with text as text, at 96 pixels an inch. Needs a QGuiApplication
/// for its fonts. @p title: of the document, not shown. Any thread.
[[nodiscard]] std::expected<QByteArray, MapFileError>
writeMap(const Basemap &basemap, const MapPicture &picture, MapFileFormat format,
         const QString &title, double pixelRatio = 2);

} // namespace Hearsay
