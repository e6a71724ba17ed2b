// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/basemapwater.h"

#include "app/geo/packheader.h"
#include "app/geo/packline.h"

#include <algorithm>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

MapLine readLine(PackReader &reader, double scale)
{
    const QList<QPointF> points = PackLine::read(reader, scale);
    return {QPolygonF(points), PackLine::boxOf(points)};
}

QList<MapLine> readLines(PackReader &reader, double scale)
{
    QList<MapLine> lines;
    reader.readArray([&] { lines.append(readLine(reader, scale)); });
    return lines;
}

} // namespace

std::expected<BasemapWater, PackError> BasemapWater::read(const QString &path)
{
    return PackReader::unpack(path).and_then(
        [&path](const QByteArray &bytes) { return parse(bytes, path); });
}

std::expected<BasemapWater, PackError> BasemapWater::parse(const QByteArray &bytes,
                                                           const QString &path)
{
    PackReader reader(bytes);
    PackHeader header(reader, "hearsay-water"_L1);
    BasemapWater water;
    reader.readMap([&](QStringView key) {
        if (header.take(key))
            return;
        if (key == u"lakes")
            reader.readArray([&] { water.m_lakes.append(readLines(reader, header.scale())); });
        else if (key == u"rivers")
            water.m_rivers = readLines(reader, header.scale());
        else if (key == u"disputed")
            water.m_disputed = readLines(reader, header.scale());
        else
            reader.skip();
    });
    header.finish();
    if (std::ranges::any_of(water.m_lakes, [](const Lake &lake) { return lake.isEmpty(); }))
        reader.fail("a lake without a shore"_L1);
    if (reader.hasFailed())
        return std::unexpected(reader.error(path));
    return water;
}

} // namespace Hearsay
