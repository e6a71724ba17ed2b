// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/basemap.h"
#include "app/geo/mapprojection.h"
#include "tests/app/geo/mapfixtures.h"

#include <QFileInfo>
#include <QTest>

#include <cmath>
#include <thread>

using namespace Qt::StringLiterals;
using namespace Hearsay;
using namespace Hearsay::Testing;

Q_DECLARE_METATYPE(Hearsay::MapDetail)

/// The packs that the program ships.
class TestBasemap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsPlacesInTheirAreas_data();
    void findsPlacesInTheirAreas();
    void namesAreas_data();
    void namesAreas();
    void findsTheAreasOfAPlace_data();
    void findsTheAreasOfAPlace();
    void joinsTheProvincesOfEngland();
    void namesEveryArea();
    void closesEveryRing();
    void choosesTheDetail_data();
    void choosesTheDetail();
    void choosesTheDetailBySize_data();
    void choosesTheDetailBySize();
    void isSmall();
    void readsOncePerPart();

private:
    const Basemap m_map{realMaps()};
};

namespace {

constexpr std::array details{MapDetail::Coarse, MapDetail::Medium, MapDetail::Fine};

} // namespace

void TestBasemap::findsPlacesInTheirAreas_data()
{
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addColumn<QString>("province");
    QTest::addColumn<QString>("country");
    QTest::newRow("Kunduz") << 36.72895 << 68.857 << u"AF-KDZ"_s << u"AFG"_s;
    QTest::newRow("Puli Khumri") << 35.94458 << 68.71512 << u"AF-BGL"_s << u"AFG"_s;
    QTest::newRow("Baghlan") << 36.13068 << 68.70829 << u"AF-BGL"_s << u"AFG"_s;
    QTest::newRow("Kabul") << 34.52813 << 69.17233 << u"AF-KAB"_s << u"AFG"_s;
    QTest::newRow("Doha") << 25.28545 << 51.53096 << u"QA-DA"_s << u"QAT"_s;
    QTest::newRow("Washington") << 38.89511 << -77.03637 << u"US-DC"_s << u"USA"_s;
    QTest::newRow("Thaba-Tseka, in a hole of South Africa") << -29.52 << 28.61 << u"LS-K"_s << u"LSO"_s;
    QTest::newRow("Uelkal, beyond 180°") << 65.8 << -174.0 << u"RU-CHU"_s << u"RUS"_s;
    QTest::newRow("Simferopol") << 44.95 << 34.1 << u"UA-43"_s << u"UKR"_s;
    QTest::newRow("the ice of Antarctica") << -80.0 << 20.0 << u"ATA+00?"_s << u"ATA"_s;
    QTest::newRow("the middle of the Pacific") << 0.0 << -140.0 << QString() << QString();
}

void TestBasemap::findsPlacesInTheirAreas()
{
    QFETCH(const double, latitude);
    QFETCH(const double, longitude);
    QFETCH(const QString, province);
    QFETCH(const QString, country);
    const QPointF world = MapProjection::toWorld(latitude, longitude);
    for (const MapDetail detail : details) {
        const BasemapLevel &level = m_map.level(detail);
        const auto idAt = [&](const QList<MapArea> &areas) {
            const MapArea *area = level.areaAt(areas, world);
            return area ? area->id : QString();
        };
        QCOMPARE(idAt(level.provinces()), province);
        QCOMPARE(idAt(level.countries()), country);
        if (country.isEmpty())
            continue;
        QVERIFY(level.contains(*level.area(country), world));
        // It is in no other.
        for (const MapArea &other : level.countries())
            QCOMPARE(level.contains(other, world), other.id == country);
    }
}

void TestBasemap::namesAreas_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");
    QTest::newRow("Kunduz in English") << u"AF-KDZ"_s << u"en"_s << u"Kunduz"_s;
    QTest::newRow("Kunduz in Persian") << u"AF-KDZ"_s << u"fa"_s << u"ولایت کندوز"_s;
    QTest::newRow("Kunduz in Arabic") << u"AF-KDZ"_s << u"ar"_s << u"ولاية قندوز"_s;
    QTest::newRow("Kunduz in Russian") << u"AF-KDZ"_s << u"ru"_s << u"Кундуз"_s;
    QTest::newRow("Baghlan in English") << u"AF-BGL"_s << u"en"_s << u"Baghlan"_s;
    QTest::newRow("Afghanistan in English") << u"AFG"_s << u"en"_s << u"Afghanistan"_s;
    QTest::newRow("Afghanistan in Persian") << u"AFG"_s << u"fa"_s << u"افغانستان"_s;
    QTest::newRow("Afghanistan in Arabic") << u"AFG"_s << u"ar"_s << u"أفغانستان"_s;
    QTest::newRow("Qatar in Russian") << u"QAT"_s << u"ru"_s << u"Катар"_s;
    QTest::newRow("the United States in French") << u"USA"_s << u"fr"_s << u"États-Unis d'Amérique"_s;
    QTest::newRow("in a language that nobody has") << u"AF-KDZ"_s << u"xx"_s << u"Kunduz"_s;
    QTest::newRow("in the language of C") << u"AF-KDZ"_s << u"C"_s << u"Kunduz"_s;
    QTest::newRow("in none") << u"AF-KDZ"_s << QString() << u"Kunduz"_s;
    // Natural Earth has these two wrong.
    QTest::newRow("Panjshir") << u"AF-PAN"_s << u"en"_s << u"Panjshir"_s;
    QTest::newRow("Daykundi") << u"AF-DAY"_s << u"en"_s << u"Daykundi"_s;
}

void TestBasemap::namesAreas()
{
    QFETCH(const QString, id);
    QFETCH(const QString, language);
    const AreaInfo *area = m_map.areas().area(id);
    QVERIFY(area);
    QTEST(m_map.areas().name(*area, language), "name");
}

void TestBasemap::findsTheAreasOfAPlace_data()
{
    QTest::addColumn<QString>("gazetteerId");
    QTest::addColumn<QPointF>("world");
    QTest::addColumn<bool>("isCountry");
    QTest::addColumn<QStringList>("areas");
    const QPointF baghlan = MapProjection::toWorld(36.13068, 68.70829);
    const QPointF sea = MapProjection::toWorld(0, -140);
    QTest::newRow("a province by its number") << u"geonames:1147537"_s << sea << false << QStringList{u"AF-BGL"_s};
    QTest::newRow("a country by its id") << u"iso3166:QA"_s << sea << true << QStringList{u"QAT"_s};
    QTest::newRow("a province by its point") << QString() << baghlan << false << QStringList{u"AF-BGL"_s};
    QTest::newRow("a country by its point") << QString() << baghlan << true << QStringList{u"AFG"_s};
    QTest::newRow("a city’s number: the province around it") << u"geonames:1135689"_s << baghlan << false << QStringList{u"AF-BGL"_s};
    QTest::newRow("a province’s number, known by its country only") << u"geonames:1147537"_s << baghlan << true << QStringList{u"AFG"_s};
    QTest::newRow("a country’s id, but a province is asked for") << u"iso3166:AF"_s << baghlan << false << QStringList{u"AF-BGL"_s};
    QTest::newRow("somebody else’s id") << u"wikidata:Q166407"_s << baghlan << false << QStringList{u"AF-BGL"_s};
    QTest::newRow("another copy of the world") << QString() << baghlan + QPointF(1, 0) << false << QStringList{u"AF-BGL"_s};
    QTest::newRow("a copy to the west") << QString() << baghlan - QPointF(2, 0) << true << QStringList{u"AFG"_s};
    QTest::newRow("a province in the open sea") << QString() << sea << false << QStringList{};
    QTest::newRow("a country in the open sea") << QString() << sea << true << QStringList{};
}

void TestBasemap::findsTheAreasOfAPlace()
{
    QFETCH(const QString, gazetteerId);
    QFETCH(const QPointF, world);
    QFETCH(const bool, isCountry);
    QTEST(m_map.areasFor(gazetteerId, world, isCountry), "areas");
}

void TestBasemap::joinsTheProvincesOfEngland()
{
    const QStringList areas = m_map.areasFor(u"geonames-admin1:GB.ENG"_s, {0.5, 0.5}, false);
    QVERIFY(areas.size() > 100);
    QVERIFY(areas.contains(u"GB-CON"_s)); // Cornwall
    QVERIFY(!areas.contains(u"GB-EDH"_s)); // Edinburgh
    for (const QString &id : areas) {
        QVERIFY(m_map.areas().area(id));
        QCOMPARE(m_map.areas().area(id)->country, u"GBR"_s);
        QVERIFY(m_map.level(MapDetail::Medium).area(id));
    }
}

void TestBasemap::namesEveryArea()
{
    const BasemapAreas &areas = m_map.areas();
    QVERIFY(areas.provinces().size() > 4000);
    QVERIFY(areas.countries().size() > 240);
    QStringList nameless;
    int outside = 0;
    const BasemapLevel &level = m_map.level(MapDetail::Fine);
    for (const QList<AreaInfo> *infos : {&areas.provinces(), &areas.countries()}) {
        for (const AreaInfo &info : *infos) {
            QCOMPARE(areas.area(info.id), &info);
            QVERIFY(areas.area(info.country));
            QVERIFY2(info.zoom >= 0 && info.zoom <= 20, qPrintable(u"%1: %2"_s.arg(info.id).arg(info.zoom)));
            if (areas.name(info, u"en"_s).isEmpty())
                nameless.append(info.id);
            QVERIFY2(level.area(info.id), qPrintable(info.id));
            outside += !level.contains(*level.area(info.id), info.label);
        }
    }
    // Some of Kiribati’s islands, which the source knows no name of.
    QCOMPARE(nameless, QStringList{u"KIR+99?"_s});
    QVERIFY2(outside < 50, qPrintable(u"%1 names stand outside of their area"_s.arg(outside)));
    for (const MapDetail detail : details) {
        for (const QList<MapArea> *shapes :
             {&m_map.level(detail).provinces(), &m_map.level(detail).countries()}) {
            for (const MapArea &shape : *shapes)
                QVERIFY2(areas.area(shape.id), qPrintable(shape.id));
        }
    }
}

void TestBasemap::closesEveryRing()
{
    for (const MapDetail detail : details) {
        const BasemapLevel &level = m_map.level(detail);
        QVERIFY(level.arcs().size() > 10'000);
        int rings = 0;
        for (const QList<MapArea> *areas : {&level.provinces(), &level.countries()}) {
            for (const MapArea &area : *areas) {
                QVERIFY(!area.polygons.isEmpty());
                for (const MapArea::Polygon &polygon : area.polygons) {
                    for (const MapArea::Ring &ring : polygon) {
                        const QPolygonF outline = level.outline(ring);
                        QVERIFY2(outline.isClosed(), qPrintable(area.id));
                        QVERIFY(area.box.contains(outline.boundingRect()));
                        ++rings;
                    }
                }
            }
        }
        QVERIFY(rings > 5000);
        for (const BorderArc &arc : level.arcs())
            QVERIFY2(arc.box.width() > 0 && arc.box.height() > 0, "a straight border is seen too");
    }
}

void TestBasemap::choosesTheDetail_data()
{
    QTest::addColumn<double>("zoom");
    QTest::addColumn<MapDetail>("inUse");
    QTest::addColumn<MapDetail>("detail");
    using enum MapDetail;
    QTest::newRow("the world") << 1.0 << Coarse << Coarse;
    QTest::newRow("a little beyond where medium begins") << 3.6 << Coarse << Coarse;
    QTest::newRow("well beyond where medium begins") << 3.71 << Coarse << Medium;
    QTest::newRow("a little before where medium begins") << 3.4 << Medium << Medium;
    QTest::newRow("well before where medium begins") << 3.29 << Medium << Coarse;
    QTest::newRow("a little beyond where fine begins") << 6.6 << Medium << Medium;
    QTest::newRow("well beyond where fine begins") << 6.71 << Medium << Fine;
    QTest::newRow("a little before where fine begins") << 6.4 << Fine << Fine;
    QTest::newRow("well before where fine begins") << 6.29 << Fine << Medium;
    QTest::newRow("from the world to a town") << 10.0 << Coarse << Fine;
    QTest::newRow("from a town to the world") << 1.0 << Fine << Coarse;
    QTest::newRow("from a town to a little before medium") << 3.4 << Fine << Coarse;
}

void TestBasemap::choosesTheDetail()
{
    QFETCH(const double, zoom);
    QFETCH(const MapDetail, inUse);
    QFETCH(const MapDetail, detail);
    QVERIFY(detailFor(zoom, inUse) == detail);
    QVERIFY2(detailFor(zoom, detail) == detail, "and stays");
}

void TestBasemap::choosesTheDetailBySize_data()
{
    QTest::addColumn<double>("zoom");
    QTest::addColumn<MapDetail>("detail");
    QTest::newRow("the world") << 1.0 << MapDetail::Coarse;
    QTest::newRow("just before medium") << 3.49 << MapDetail::Coarse;
    QTest::newRow("where medium begins") << 3.5 << MapDetail::Medium;
    QTest::newRow("just before fine") << 6.49 << MapDetail::Medium;
    QTest::newRow("where fine begins") << 6.5 << MapDetail::Fine;
    QTest::newRow("the closest") << 11.0 << MapDetail::Fine;
}

void TestBasemap::choosesTheDetailBySize()
{
    QFETCH(const double, zoom);
    QFETCH(const MapDetail, detail);
    QVERIFY(detailFor(zoom) == detail);
}

void TestBasemap::isSmall()
{
    qint64 bytes = 0;
    for (const QString &name : {u"basemap-coarse"_s, u"basemap-medium"_s, u"basemap-fine"_s, u"areas"_s, u"water"_s}) {
        const QFileInfo file(realMaps() + u'/' + name + u".pack"_s);
        QVERIFY(file.isFile());
        bytes += file.size();
    }
    QVERIFY2(bytes <= 5 * 1024 * 1024, qPrintable(QString::number(bytes)));
}

void TestBasemap::readsOncePerPart()
{
    const Basemap fresh(realMaps());
    std::array<const BasemapLevel *, 4> found{};
    std::array<std::thread, 4> threads;
    for (std::size_t i = 0; i < threads.size(); ++i)
        threads[i] = std::thread([&, i] { found[i] = &fresh.level(MapDetail::Coarse); });
    for (std::thread &thread : threads)
        thread.join();
    for (const BasemapLevel *level : found) {
        QCOMPARE(level, found.front());
        QVERIFY(level->area(u"AFG"_s));
    }
    QVERIFY(fresh.water().lakes().size() > 200);
    QVERIFY(fresh.water().rivers().size() > 400);
    QVERIFY(fresh.water().disputedBorders().size() > 40);
    QCOMPARE(fresh.errors(), QStringList());
}

QTEST_GUILESS_MAIN(TestBasemap)
#include "tst_basemap.moc"
