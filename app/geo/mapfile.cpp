// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/mapfile.h"

#include "app/geo/mapattribution.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

constexpr double pixelsInInch = 96;
constexpr double pointsInInch = 72;
/// Of a PNG: more than any printer takes, and some 800 MB while it is drawn.
constexpr double mostPixels = 200e6;

bool writePng(QBuffer &buffer, const Basemap &basemap, const MapPicture &picture,
              const QString &title, double pixelRatio)
{
    const QSizeF size = picture.viewport.size * pixelRatio;
    if (size.width() * size.height() > mostPixels)
        return false;
    QImage image(size.toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return false;
    image.setDevicePixelRatio(pixelRatio);
    image.setText(u"Title"_s, title);
    image.setText(u"Copyright"_s, mapAttribution());
    QPainter painter(&image);
    paintMap(painter, basemap, picture);
    painter.end();
    return image.save(&buffer, "PNG");
}

bool writeSvg(QBuffer &buffer, const Basemap &basemap, const MapPicture &picture,
              const QString &title)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(picture.viewport.size.toSize());
    generator.setViewBox(QRectF({}, picture.viewport.size));
    generator.setTitle(title);
    generator.setDescription(mapAttribution());
    QPainter painter;
    if (!painter.begin(&generator))
        return false;
    paintMap(painter, basemap, picture);
    return painter.end();
}

bool writePdf(QBuffer &buffer, const Basemap &basemap, const MapPicture &picture,
              const QString &title)
{
    QPdfWriter writer(&buffer);
    writer.setResolution(static_cast<int>(pixelsInInch));
    writer.setPageSize(
        QPageSize(picture.viewport.size * pointsInInch / pixelsInInch, QPageSize::Point));
    writer.setPageMargins({});
    writer.setTitle(title);
    writer.setCreator(u"Hearsay; "_s + mapAttribution());
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    paintMap(painter, basemap, picture);
    return painter.end();
}

} // namespace

std::expected<QByteArray, MapFileError> writeMap(const Basemap &basemap, const MapPicture &picture,
                                                 MapFileFormat format, const QString &title,
                                                 double pixelRatio)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    bool isWritten = buffer.open(QIODevice::WriteOnly);
    switch (format) {
    case MapFileFormat::Png:
        isWritten = isWritten && writePng(buffer, basemap, picture, title, pixelRatio);
        break;
    case MapFileFormat::Svg:
        isWritten = isWritten && writeSvg(buffer, basemap, picture, title);
        break;
    case MapFileFormat::Pdf:
        isWritten = isWritten && writePdf(buffer, basemap, picture, title);
        break;
    }
    buffer.close();
    if (isWritten && !bytes.isEmpty())
        return bytes;
    return std::unexpected(MapFileError{QCoreApplication::translate(
        "MapFile", "The map could not be drawn: there is not enough memory for "
                   "a picture of this size. Make the map smaller.")});
}

} // namespace Hearsay
