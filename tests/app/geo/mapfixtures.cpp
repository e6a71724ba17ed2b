// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/geo/mapfixtures.h"

#include "app/text/uuid7.h"

#include <QCborArray>
#include <QCborValue>
#include <QFile>
#include <QPainter>
#include <QRandomGenerator>

namespace Hearsay::Testing {

using namespace Qt::StringLiterals;

namespace {

QCborArray integers(std::initializer_list<qint64> numbers)
{
    QCborArray array;
    for (const qint64 number : numbers)
        array.append(number);
    return array;
}

QCborArray area(const QString &id, std::initializer_list<qint64> ring)
{
    return QCborArray{id, QCborArray{QCborArray{integers(ring)}}};
}

QCborMap header(const QString &format)
{
    QCborMap map;
    map[u"format"_s] = format;
    map[u"version"_s] = 1;
    map[u"scale"_s] = 100;
    return map;
}

QCborMap info(const QString &id, const QString &country, const QString &gazetteerId, int longitude,
              const QCborArray &names)
{
    QCborMap map;
    map[u"id"_s] = id;
    if (!country.isEmpty())
        map[u"country"_s] = country;
    map[u"gazetteer"_s] = gazetteerId;
    map[u"lon"_s] = longitude;
    map[u"lat"_s] = 0;
    map[u"zoom"_s] = 20;
    map[u"names"_s] = names;
    return map;
}

} // namespace

QString realMaps()
{
    return u"" HEARSAY_SOURCE_DIR "/resources/maps"_s;
}

MapPlace mapPlace(const QString &name, double latitude, double longitude, PlacePrecision precision)
{
    MapPlace place;
    place.id = createUuidV7();
    place.name = name;
    place.coordinates = QGeoCoordinate(latitude, longitude);
    place.world = MapProjection::toWorld(latitude, longitude);
    place.precision = precision;
    place.kind = precision == PlacePrecision::Country    ? PlaceKind::Country
                 : precision == PlacePrecision::Province ? PlaceKind::Province
                                                         : PlaceKind::City;
    return place;
}

QList<MapPlace> samplePlaces()
{
    return {mapPlace(u"Kunduz"_s, 36.72895, 68.857),
            mapPlace(u"Puli Khumri"_s, 35.94458, 68.71512),
            mapPlace(u"Baghlan province"_s, 36.13068, 68.70829, PlacePrecision::Province),
            mapPlace(u"Kabul"_s, 34.52813, 69.17233),
            mapPlace(u"Qatar"_s, 25.28545, 51.53096, PlacePrecision::Country),
            mapPlace(u"Afghanistan"_s, 33.9, 67.7, PlacePrecision::Country),
            mapPlace(u"United States"_s, 38.89511, -77.03637, PlacePrecision::Country)};
}

QList<MapPlace> randomPlaces(int count)
{
    QRandomGenerator random(7);
    QList<MapPlace> places;
    for (int i = 0; i < count; ++i) {
        places.append(mapPlace(u"Place %1"_s.arg(i), random.bounded(140.0) - 60,
                               random.bounded(360.0) - 180,
                               i % 3 == 0 ? PlacePrecision::Near : PlacePrecision::Exact));
    }
    return places;
}

MapViewport viewportAt(double latitude, double longitude, double zoom, const QSizeF &size)
{
    return {MapProjection::toWorld(latitude, longitude), zoom, size};
}

QList<QPointF> pointsOf(const QList<MapPlace> &places)
{
    QList<QPointF> points;
    for (const MapPlace &place : places)
        points.append(place.world);
    return points;
}

MapOverlay layOut(const OverlayRequest &request)
{
    PlaceClusters clusters;
    clusters.setPoints(pointsOf(request.places));
    NameSizes sizes;
    return layOutOverlay(request, clusters, sizes);
}

QImage picture(const QSizeF &size, const std::function<void(QPainter &)> &paint)
{
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    paint(painter);
    return image;
}

double shareOf(const QColor &colour, const QColor &ground, const QColor &ink)
{
    const auto parts = [](const QColor &c) {
        return std::array<double, 3>{c.redF(), c.greenF(), c.blueF()};
    };
    double along = 0;
    double whole = 0;
    for (std::size_t i = 0; i < 3; ++i) {
        const double way = parts(ink).at(i) - parts(ground).at(i);
        along += (parts(colour).at(i) - parts(ground).at(i)) * way;
        whole += way * way;
    }
    return along / whole;
}

QCborMap smallLevel()
{
    QCborMap map = header(u"hearsay-basemap"_s);
    map[u"tolerance"_s] = 1000;
    // The kind (0: coast, 2: between countries), a point, steps.
    map[u"arcs"_s] = QCborArray{integers({0, 0, 1000, -2000, 0, 0, -2000, 2000, 0}),
                                integers({0, 0, -1000, 2000, 0, 0, 2000, -2000, 0}),
                                integers({2, 0, -1000, 0, 2000})};
    map[u"provinces"_s] = QCborArray{area(u"W-1"_s, {0, 2}), area(u"E-1"_s, {1, -3})};
    map[u"countries"_s] = QCborArray{area(u"WST"_s, {0, 2}), area(u"EST"_s, {1, -3})};
    return map;
}

QCborMap smallAreas()
{
    QCborMap map = header(u"hearsay-areas"_s);
    map[u"languages"_s] = QCborArray{u"en"_s, u"fa"_s};
    map[u"countries"_s] =
        QCborArray{info(u"WST"_s, {}, u"iso3166:WW"_s, -1000, {u"Westland"_s, u"غرب"_s}),
                   info(u"EST"_s, {}, u"iso3166:EE"_s, 1000, {u"Eastland"_s, nullptr})};
    map[u"provinces"_s] =
        QCborArray{info(u"W-1"_s, u"WST"_s, u"geonames:1"_s, -1000, {u"West one"_s, nullptr}),
                   info(u"E-1"_s, u"EST"_s, u"geonames:2"_s, 1000, {nullptr, u"شرق"_s})};
    QCborMap region;
    region[u"gazetteer"_s] = u"geonames-admin1:WE"_s;
    region[u"provinces"_s] = QCborArray{u"W-1"_s, u"E-1"_s};
    map[u"regions"_s] = QCborArray{region};
    return map;
}

QCborMap smallWater()
{
    QCborMap map = header(u"hearsay-water"_s);
    map[u"lakes"_s] = QCborArray{
        QCborArray{integers({500, -400, 1000, 0, 0, 800, -1000, 0, 0, -800}),
                   integers({800, -200, 400, 0, 0, 400, -400, 0, 0, -400})}};
    map[u"rivers"_s] = QCborArray{integers({-1500, -500, 1000, 0})};
    map[u"disputed"_s] = QCborArray{integers({-1800, 500, 1600, 0})};
    return map;
}

QByteArray packed(const QByteArray &unpacked)
{
    return qCompress(unpacked);
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written.", qUtf8Printable(path));
}

void writeSmallMap(const QString &folder)
{
    for (const QString &name : {u"coarse"_s, u"medium"_s, u"fine"_s})
        writeFile(folder + u"/basemap-"_s + name + u".pack"_s,
                  packed(smallLevel().toCborValue().toCbor()));
    writeFile(folder + u"/areas.pack"_s, packed(smallAreas().toCborValue().toCbor()));
    writeFile(folder + u"/water.pack"_s, packed(smallWater().toCborValue().toCbor()));
}

} // namespace Hearsay::Testing
