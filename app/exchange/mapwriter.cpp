// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/mapwriter.h"

#include "app/geo/mapfile.h"
#include "app/geo/placesonmap.h"

#include <QGuiApplication>
#include <QLocale>

namespace Hearsay {

namespace {

constexpr QSizeF sheet(1000, 700);

QByteArray write(const Document &document, MapFileFormat format)
{
    const Basemap basemap;
    MapPicture picture;
    picture.places = placesOnMap(document).located;
    resolveAreas(picture.places, basemap);
    picture.viewport = viewportFor(extentOf(picture.places, basemap), sheet);
    picture.font = QGuiApplication::font();
    picture.language = QLocale().name().section(u'_', 0, 0);
    picture.isMirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const QString title = document.articles().size() == 0 ? QString() : document.articles().at(0).displayTitle();
    return writeMap(basemap, picture, format, title).value_or(QByteArray());
}

} // namespace

QByteArray writeMapPng(const Document &document, const ExportOptions & /*options*/)
{
    return write(document, MapFileFormat::Png);
}

QByteArray writeMapSvg(const Document &document, const ExportOptions & /*options*/)
{
    return write(document, MapFileFormat::Svg);
}

QByteArray writeMapPdf(const Document &document, const ExportOptions & /*options*/)
{
    return write(document, MapFileFormat::Pdf);
}

} // namespace Hearsay
