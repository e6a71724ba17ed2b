// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/basemap.h"
#include "app/geo/mapoverlay.h"
#include "app/geo/mapsymbols.h"
#include "app/geo/mappainter.h"
#include "app/geo/namepictures.h"
#include "app/geo/overlaypainter.h"
#include "app/geo/symbolspread.h"
#include "tests/app/geo/mapfixtures.h"

#include <QPainter>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace Hearsay;
using namespace Hearsay::Testing;

/// Where symbols and names stand.
class TestMapOverlay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsNamesApart_data();
    void keepsNamesApart();
    void namesAllOfTheSample();
    void keepsNamesWhereTheyWere_data();
    void keepsNamesWhereTheyWere();
    void keepsASlotThatIsStillFree();
    void namesTheSelectedFirst();
    void putsManyIntoDiscs_data();
    void putsManyIntoDiscs();
    void showsEveryPlaceOnce();
    void keepsTheSelectedOutOfDiscs();
    void keepsTheSelectedAtTheEdge();
    void spreadsWhatCoincides();
    void tellsCrowdedSymbolsApart_data();
    void tellsCrowdedSymbolsApart();
    void namesAllOfTheSampleInANarrowMap();
    void spreadsAFewInsteadOfADisc();
    void findsWhatIsAtAPoint();
    void standsAtTheNameOfItsArea_data();
    void standsAtTheNameOfItsArea();
    void doesNotNameAnAreaTwice();
    void namesTheMapByZoom_data();
    void namesTheMapByZoom();
    void namesTheMapInALanguage();
    void turnsRightToLeft();
    void paintsWhatItLaidOut();

private:
    [[nodiscard]] OverlayRequest request(const MapViewport &viewport, QList<MapPlace> places) const;

    const Basemap m_map{realMaps()};
};

namespace {

QStringList textsOf(const MapOverlay &overlay, LabelStyle style)
{
    QStringList texts;
    for (const MapLabel &label : overlay.labels) {
        if (label.style == style)
            texts.append(label.text);
    }
    return texts;
}

const MapLabel *labelOf(const MapOverlay &overlay, const MapPlace &place)
{
    const auto label = std::ranges::find(overlay.labels, place.id, &MapLabel::place);
    return label == overlay.labels.end() ? nullptr : &*label;
}

/// What is wrong with the layout: names over names or over symbols.
QString collision(const MapOverlay &overlay)
{
    for (qsizetype i = 0; i < overlay.labels.size(); ++i) {
        const MapLabel &label = overlay.labels[i];
        for (qsizetype j = 0; j < i; ++j) {
            if (label.rect.intersects(overlay.labels[j].rect))
                return label.text + u" over "_s + overlay.labels[j].text;
        }
        for (const MapSymbol &symbol : overlay.symbols) {
            const MapPlace &place = overlay.places[symbol.place];
            if (label.rect.intersects(symbolRect(place.precision).translated(symbol.at)))
                return label.text + u" over the symbol of "_s + place.name;
        }
        for (const MapDisc &disc : overlay.discs) {
            const double radius = clusterRadius(disc.cluster.members.size());
            const QPointF by(radius, radius);
            if (label.rect.intersects({disc.at - by, disc.at + by}))
                return label.text + u" over a disc"_s;
        }
    }
    return {};
}

/// Symbols that lie over each other.
QString overlap(const MapOverlay &overlay)
{
    const auto rectOf = [&overlay](const MapSymbol &symbol) { return symbolRect(overlay.places[symbol.place].precision).translated(symbol.at); };
    for (qsizetype i = 0; i < overlay.symbols.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            if (rectOf(overlay.symbols[i]).intersects(rectOf(overlay.symbols[j])))
                return overlay.places[overlay.symbols[i].place].name + u" over "_s + overlay.places[overlay.symbols[j].place].name;
        }
    }
    return {};
}

const MapViewport afghanistan = viewportAt(35, 68.5, 6.2);

} // namespace

OverlayRequest TestMapOverlay::request(const MapViewport &viewport, QList<MapPlace> places) const
{
    OverlayRequest request;
    request.viewport = viewport;
    resolveAreas(places, m_map);
    request.places = places;
    request.font.setPixelSize(13);
    request.language = u"en"_s;
    request.areas = &m_map.areas();
    return request;
}

void TestMapOverlay::keepsNamesApart_data()
{
    QTest::addColumn<QList<MapPlace>>("places");
    QTest::addColumn<MapViewport>("viewport");
    QTest::newRow("the sample") << samplePlaces() << afghanistan;
    QTest::newRow("the sample, the world") << samplePlaces() << viewportAt(30, 0, 1.6);
    QTest::newRow("the sample, close") << samplePlaces() << viewportAt(36.3, 68.8, 9);
    QTest::newRow("sixty places") << randomPlaces(60) << viewportAt(20, 10, 1.2);
    QTest::newRow("six hundred places") << randomPlaces(600) << viewportAt(20, 10, 3);
    QTest::newRow("five thousand places") << randomPlaces(5000) << viewportAt(20, 178, 5);
    QTest::newRow("the names of the map alone") << QList<MapPlace>{} << viewportAt(48, 10, 6.5, {1500, 1000});
}

void TestMapOverlay::keepsNamesApart()
{
    QFETCH(const QList<MapPlace>, places);
    QFETCH(const MapViewport, viewport);
    const MapOverlay overlay = layOut(request(viewport, places));
    QVERIFY(overlay.labels.size() > 3);
    QCOMPARE(collision(overlay), QString());
    for (const MapLabel &label : overlay.labels)
        QVERIFY(!label.text.isEmpty());
}

void TestMapOverlay::namesAllOfTheSample()
{
    const QList<MapPlace> places = samplePlaces();
    const MapOverlay overlay = layOut(request(viewportAt(34, 62, 4.6), places));
    for (qsizetype i = 0; i + 1 < places.size(); ++i) { // all but the United States
        QVERIFY2(labelOf(overlay, places[i]), qPrintable(places[i].name));
        const MapSymbol *symbol = overlay.symbolOf(places[i].id);
        QVERIFY(symbol);
        if (!places[i].isArea())
            QCOMPARE(symbol->point, overlay.viewport.toScreen(places[i].world));
        // Only what would be covered there stands beside its point.
        const QRectF home = symbolRect(places[i].precision).translated(symbol->point);
        const bool isCrowded = std::ranges::any_of(overlay.symbols, [&](const MapSymbol &other) {
            return other.place != symbol->place && symbolRect(overlay.places[other.place].precision).translated(other.at).intersects(home);
        });
        QVERIFY2(symbol->at == symbol->point || isCrowded, qPrintable(places[i].name));
    }
    QVERIFY(!overlay.symbolOf(places.last().id));
    QVERIFY(!overlay.symbolOf({}));
}

void TestMapOverlay::keepsNamesWhereTheyWere_data()
{
    QTest::addColumn<QPointF>("by");
    QTest::addColumn<double>("zoom");
    QTest::newRow("moved a little") << QPointF(13, -7) << 6.2;
    QTest::newRow("moved far") << QPointF(-150, 120) << 6.2;
    QTest::newRow("a little closer") << QPointF(0, 0) << 6.3;
    QTest::newRow("a little farther, and moved") << QPointF(20, 20) << 6.1;
}

void TestMapOverlay::keepsNamesWhereTheyWere()
{
    QFETCH(const QPointF, by);
    QFETCH(const double, zoom);
    OverlayRequest asked = request(afghanistan, samplePlaces());
    const MapOverlay before = layOut(asked);
    QVERIFY2(std::ranges::any_of(before.slots, [](int slot) { return slot > 0; }), "not all are where they like it best");
    asked.viewport = afghanistan.movedBy(by).zoomedTo(zoom, {500, 350});
    asked.slots = before.slots;
    const MapOverlay after = layOut(asked);
    int kept = 0;
    for (const MapPlace &place : std::as_const(asked.places)) {
        const QString key = place.id.toString();
        if (!before.slots.contains(key) || !after.slots.contains(key))
            continue;
        QVERIFY2(after.slots.value(key) == before.slots.value(key), qPrintable(place.name));
        ++kept;
    }
    QVERIFY(kept >= 4);
}

void TestMapOverlay::keepsASlotThatIsStillFree()
{
    const MapPlace kabul = mapPlace(u"Kabul"_s, 34.5, 69.2);
    const MapPlace neighbour = mapPlace(u"Neighbour"_s, 34.5, 69.6);
    const QString key = kabul.id.toString();
    OverlayRequest asked = request(afghanistan, {kabul, neighbour});
    const MapOverlay crowded = layOut(asked);
    const int pushed = crowded.slots.value(key, -1);
    QVERIFY2(pushed > 0, "the neighbour’s pin is in the way");
    asked.places = {kabul};
    QCOMPARE(layOut(asked).slots.value(key), 0);
    asked.slots = crowded.slots;
    QCOMPARE(layOut(asked).slots.value(key), pushed);
}

void TestMapOverlay::namesTheSelectedFirst()
{
    QList<MapPlace> places;
    for (int i = 0; i < 40; ++i)
        places.append(mapPlace(u"A rather long name %1"_s.arg(i), 34.5 + 0.02 * (i % 6), 69 + 0.03 * i));
    const auto lastNamed = [](const MapOverlay &overlay, const QList<MapPlace> &all) {
        return std::ranges::find_if(all, [&](const MapPlace &p) { return !labelOf(overlay, p); });
    };
    OverlayRequest asked = request(afghanistan, places);
    const MapOverlay before = layOut(asked);
    const auto unnamed = lastNamed(before, places);
    QVERIFY2(unnamed != places.end(), "there is not room for all");
    QVERIFY2(before.symbolOf(unnamed->id), "but every pin is there");
    asked.selected = {unnamed->id};
    const MapOverlay after = layOut(asked);
    QVERIFY2(labelOf(after, *unnamed), "and the selected one’s name");
    QCOMPARE(after.places[after.symbols.last().place].id, unnamed->id);
    QCOMPARE(after.labels.first().place, unnamed->id);
}

void TestMapOverlay::putsManyIntoDiscs_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("hasDiscs");
    QTest::newRow("as many as are drawn one by one") << 60 << false;
    QTest::newRow("one more") << 61 << true;
}

void TestMapOverlay::putsManyIntoDiscs()
{
    QFETCH(const int, count);
    QFETCH(const bool, hasDiscs);
    QList<MapPlace> places;
    for (int i = 0; i < count; ++i)
        places.append(mapPlace(u"P"_s, 34 + 0.01 * (i % 8), 69 + 0.01 * i));
    const MapOverlay overlay = layOut(request(afghanistan, places));
    QCOMPARE(!overlay.discs.isEmpty(), hasDiscs);
    if (!hasDiscs)
        QCOMPARE(overlay.symbols.size(), count);
}

void TestMapOverlay::showsEveryPlaceOnce()
{
    const QList<MapPlace> places = randomPlaces(900);
    OverlayRequest asked = request(viewportAt(0, 0, 3, {2048, 2048}), places);
    asked.selected = {places[3].id, places[4].id, places[500].id};
    const MapOverlay overlay = layOut(asked); // the whole world
    QList<int> shown;
    for (const MapSymbol &symbol : overlay.symbols)
        shown.append(symbol.place);
    for (const MapDisc &disc : overlay.discs) {
        QVERIFY(disc.cluster.members.size() > 1);
        shown += disc.cluster.members;
    }
    std::ranges::sort(shown);
    QCOMPARE(shown.size(), places.size());
    QVERIFY(std::ranges::adjacent_find(shown) == shown.end());
}

void TestMapOverlay::keepsTheSelectedOutOfDiscs()
{
    QList<MapPlace> places;
    for (int i = 0; i < 100; ++i)
        places.append(mapPlace(u"P"_s, 34.5, 69.2 + 0.001 * i));
    OverlayRequest asked = request(afghanistan, places);
    QCOMPARE(layOut(asked).symbols.size(), 0);
    asked.selected = {places[10].id, places[90].id};
    const MapOverlay overlay = layOut(asked);
    QCOMPARE(overlay.symbols.size(), 2);
    QVERIFY(overlay.symbolOf(places[10].id) && overlay.symbolOf(places[90].id));
    qsizetype inDiscs = 0;
    for (const MapDisc &disc : overlay.discs)
        inDiscs += disc.cluster.members.size();
    QCOMPARE(inDiscs, 98);
}

void TestMapOverlay::keepsTheSelectedAtTheEdge()
{
    // Two in one cell of the grid: their middle is out of sight, one of them is not.
    const MapViewport viewport{{0.5, 0.5}, 6, {256, 256}};
    const double pixel = 1 / viewport.scale();
    QList<MapPlace> places = randomPlaces(70);
    for (MapPlace &place : places)
        place.world = {0.9, 0.9};
    places[0].world = QPointF(0.5, 0.5) + QPointF(127, 1) * pixel; // the cell ends at 128
    places[1].world = places[0].world - QPointF(60, 0) * pixel;
    OverlayRequest asked = request(viewport.movedBy({58, 0}), places);
    asked.areas = nullptr;
    asked.selected = {places[1].id};
    QVERIFY(asked.viewport.toScreen(places[1].world).x() < 256);
    QVERIFY(asked.viewport.toScreen((places[0].world + places[1].world) / 2).x() > 256 + 24);
    QVERIFY(layOut(asked).symbolOf(places[1].id));
}

void TestMapOverlay::spreadsWhatCoincides()
{
    const QList<MapPlace> places{mapPlace(u"One"_s, 34.5, 69.2), mapPlace(u"Two"_s, 34.5, 69.2),
                                 mapPlace(u"Three"_s, 34.5, 69.2), mapPlace(u"Alone"_s, 33, 66)};
    const MapOverlay overlay = layOut(request(afghanistan, places));
    QCOMPARE(overlay.symbols.size(), 4);
    const QPointF point = overlay.viewport.toScreen(places[0].world);
    for (int i = 0; i < 3; ++i) {
        const MapSymbol *symbol = overlay.symbolOf(places[i].id);
        QCOMPARE(symbol->point, point);
        const QPointF off = symbol->at - point;
        QVERIFY(std::hypot(off.x(), off.y()) < 40);
        QCOMPARE(off.isNull(), i == 0);
    }
    QCOMPARE(overlap(overlay), QString());
    QCOMPARE(overlay.symbolOf(places[3].id)->at, overlay.symbolOf(places[3].id)->point);
}

void TestMapOverlay::tellsCrowdedSymbolsApart_data()
{
    QTest::addColumn<QList<MapPlace>>("places");
    QTest::addColumn<MapViewport>("viewport");
    QTest::newRow("the sample, far away") << samplePlaces() << viewportAt(33, 62, 3.6);
    QList<MapPlace> row;
    for (int i = 0; i < 9; ++i)
        row.append(mapPlace(u"Village %1"_s.arg(i), 34.5, 69 + 0.1 * i, i % 2 == 0 ? PlacePrecision::Near : PlacePrecision::Exact));
    QTest::newRow("a row of villages") << row << viewportAt(34.5, 69, 5.5);
    QList<MapPlace> heap;
    for (int i = 0; i < 12; ++i)
        heap.append(mapPlace(u"House %1"_s.arg(i), 34.5, 69));
    QTest::newRow("twelve at one point") << heap << viewportAt(34.5, 69, 9);
}

void TestMapOverlay::tellsCrowdedSymbolsApart()
{
    QFETCH(const QList<MapPlace>, places);
    QFETCH(const MapViewport, viewport);
    OverlayRequest asked = request(viewport, places);
    const MapOverlay overlay = layOut(asked);
    QCOMPARE(overlap(overlay), QString());
    QCOMPARE(collision(overlay), QString());
    for (const MapSymbol &symbol : overlay.symbols) {
        const QPointF off = symbol.at - symbol.point;
        QVERIFY(std::hypot(off.x(), off.y()) <= farthestSpread);
    }
    // The same wherever the map has been moved to, and whatever is selected.
    asked.viewport = viewport.movedBy({37.5, -21});
    asked.selected = {places.last().id};
    const MapOverlay moved = layOut(asked);
    QCOMPARE(moved.symbols.size(), overlay.symbols.size());
    for (const MapSymbol &symbol : overlay.symbols) {
        const MapSymbol *same = moved.symbolOf(overlay.places[symbol.place].id);
        const QPointF change = (same->at - same->point) - (symbol.at - symbol.point);
        QVERIFY2(std::hypot(change.x(), change.y()) < 0.01, qPrintable(overlay.places[symbol.place].name));
    }
}

void TestMapOverlay::namesAllOfTheSampleInANarrowMap()
{
    // Doha is far from the others: they stand close together.
    QList<MapPlace> places = samplePlaces();
    places.append(mapPlace(u"Doha"_s, 25.28545, 51.53096, PlacePrecision::Near));
    resolveAreas(places, m_map);
    const QSizeF dock(330, 560);
    const MapOverlay overlay = layOut(request(viewportFor(extentOf(places, m_map), dock), places));
    QCOMPARE(overlap(overlay), QString());
    QCOMPARE(collision(overlay), QString());
    const QRectF room({}, dock);
    for (const MapPlace &place : std::as_const(places)) {
        if (place.name == u"United States")
            continue;
        const MapLabel *label = labelOf(overlay, place);
        QVERIFY2(label && room.contains(label->rect), qPrintable(place.name));
        QVERIFY2(room.contains(symbolRect(place.precision).translated(overlay.symbolOf(place.id)->at)), qPrintable(place.name));
        // One that stands apart is tied to its symbol.
        const QRectF near = symbolRect(place.precision).translated(overlay.symbolOf(place.id)->at).adjusted(-5, -5, 5, 5);
        QCOMPARE(label->leader.isNull(), label->rect.intersects(near));
    }
}

void TestMapOverlay::spreadsAFewInsteadOfADisc()
{
    // No zoom would part them.
    QList<MapPlace> places = randomPlaces(70);
    for (int i = 0; i < 5; ++i)
        places.append(mapPlace(u"Same %1"_s.arg(i), 34.5, 69.2));
    QCOMPARE(layOut(request(viewportAt(34.5, 69.2, closestFit - 0.5), places)).discs.size(), 1);
    const MapOverlay close = layOut(request(viewportAt(34.5, 69.2, closestFit + 0.5), places));
    QCOMPARE(close.discs.size(), 0);
    QCOMPARE(close.symbols.size(), 5);
}

void TestMapOverlay::findsWhatIsAtAPoint()
{
    QList<MapPlace> places{mapPlace(u"Kabul"_s, 34.5, 69.2), mapPlace(u"Ring"_s, 33, 66, PlacePrecision::Near)};
    const MapOverlay overlay = layOut(request(afghanistan, places));
    const QPointF kabul = overlay.symbolOf(places[0].id)->at;
    QCOMPARE(overlay.placeAt(kabul, 0), places[0].id);
    QCOMPARE(overlay.placeAt(kabul - QPointF(0, 15), 0), places[0].id); // the head of the pin
    QCOMPARE(overlay.placeAt(kabul + QPointF(0, 6), 0), QUuid());
    QCOMPARE(overlay.placeAt(kabul + QPointF(0, 6), 8), places[0].id); // by finger
    QCOMPARE(overlay.placeAt(labelOf(overlay, places[0])->rect.center(), 0), places[0].id);
    QCOMPARE(overlay.placeAt(overlay.symbolOf(places[1].id)->at, 0), places[1].id);
    QCOMPARE(overlay.placeAt({5, 5}, 2), QUuid());
    QVERIFY(!overlay.discAt(kabul));
    // A name of the map is no place.
    const auto name = std::ranges::find_if(overlay.labels, [](const MapLabel &l) { return l.place.isNull(); });
    QVERIFY(name != overlay.labels.end());
    QCOMPARE(overlay.placeAt(name->rect.center(), 0), QUuid());

    places = randomPlaces(2000);
    const MapOverlay many = layOut(request(viewportAt(20, 10, 3), places));
    QVERIFY(many.discs.size() > 10);
    for (const MapDisc &disc : many.discs)
        QVERIFY(many.discAt(disc.at));
    QCOMPARE(many.discAt(many.discs.first().at)->cluster.members, many.discs.first().cluster.members);
    QVERIFY(!many.discAt({-500, -500}));
}

void TestMapOverlay::standsAtTheNameOfItsArea_data()
{
    QTest::addColumn<PlacePrecision>("precision");
    QTest::addColumn<QString>("area"); // empty: at its own point
    QTest::newRow("a province") << PlacePrecision::Province << u"AF-BGL"_s;
    QTest::newRow("a country") << PlacePrecision::Country << u"AFG"_s;
    QTest::newRow("a district, whose borders are not known") << PlacePrecision::District << QString();
    QTest::newRow("near") << PlacePrecision::Near << QString();
}

void TestMapOverlay::standsAtTheNameOfItsArea()
{
    QFETCH(const PlacePrecision, precision);
    QFETCH(const QString, area);
    const MapPlace place = mapPlace(u"Baghlan"_s, 36.13068, 68.70829, precision);
    OverlayRequest asked = request(afghanistan, {place});
    const MapOverlay overlay = layOut(asked);
    QPointF world = place.world;
    if (!area.isEmpty()) {
        QCOMPARE(asked.places.first().areas, QStringList{area});
        world = m_map.areas().area(area)->label;
        QVERIFY(world != place.world);
    }
    QCOMPARE(overlay.symbols.first().at, overlay.viewport.toScreen(world));
    asked.areas = nullptr; // while the map is not read
    QCOMPARE(layOut(asked).symbols.first().at, overlay.viewport.toScreen(place.world));
}

void TestMapOverlay::doesNotNameAnAreaTwice()
{
    const MapViewport viewport = viewportAt(35.8, 68.9, 7.2);
    const QStringList without = textsOf(layOut(request(viewport, {})), LabelStyle::Province);
    QCOMPARE(without.count(u"Baghlan"_s), 1);
    const MapPlace place = mapPlace(u"Baghlan province"_s, 36.13, 68.7, PlacePrecision::Province);
    const MapOverlay overlay = layOut(request(viewport, {place}));
    QCOMPARE(textsOf(overlay, LabelStyle::Province).count(u"Baghlan"_s), 0);
    QCOMPARE(textsOf(overlay, LabelStyle::Place), QStringList{u"Baghlan province"_s});
    QVERIFY(textsOf(overlay, LabelStyle::Province).contains(u"Panjshir"_s));
}

void TestMapOverlay::namesTheMapByZoom_data()
{
    QTest::addColumn<double>("zoom");
    QTest::addColumn<bool>("hasCountry");
    QTest::addColumn<bool>("hasProvince");
    QTest::newRow("the world: large countries only") << 1.0 << false << false;
    QTest::newRow("a continent") << 4.0 << true << false;
    QTest::newRow("a country") << 7.0 << true << true;
}

void TestMapOverlay::namesTheMapByZoom()
{
    QFETCH(const double, zoom);
    const MapOverlay overlay = layOut(request(viewportAt(34.5, 68, zoom), {}));
    QTEST(textsOf(overlay, LabelStyle::Country).contains(u"Afghanistan"_s), "hasCountry");
    QTEST(textsOf(overlay, LabelStyle::Province).contains(u"Kabul"_s), "hasProvince");
}

void TestMapOverlay::namesTheMapInALanguage()
{
    OverlayRequest asked = request(viewportAt(34, 66, 5), {});
    QVERIFY(textsOf(layOut(asked), LabelStyle::Country).contains(u"Afghanistan"_s));
    asked.language = u"fa"_s;
    QVERIFY(textsOf(layOut(asked), LabelStyle::Country).contains(u"افغانستان"_s));
    asked.areas = nullptr;
    QVERIFY(layOut(asked).labels.isEmpty());
}

void TestMapOverlay::turnsRightToLeft()
{
    const MapPlace kabul = mapPlace(u"کابل"_s, 34.5, 69.2);
    OverlayRequest asked = request(afghanistan, {kabul});
    asked.areas = nullptr;
    for (const bool isMirrored : {false, true}) {
        asked.isMirrored = isMirrored;
        const MapOverlay overlay = layOut(asked);
        const QRectF pin = symbolRect(kabul.precision).translated(overlay.symbols.first().at);
        const QRectF name = labelOf(overlay, kabul)->rect;
        QCOMPARE(name.right() < pin.left(), isMirrored);
        QCOMPARE(name.left() > pin.right(), !isMirrored);
        QVERIFY(std::abs(name.center().y() - pin.center().y()) < 1);
    }
}

void TestMapOverlay::paintsWhatItLaidOut()
{
    const MapPlace kabul = mapPlace(u"Kabul"_s, 34.5, 69.2);
    OverlayRequest asked = request(viewportAt(34.5, 69.2, 6, {300, 200}), {kabul});
    asked.areas = nullptr;
    const MapOverlay overlay = layOut(asked);
    const MapTheme theme = MapTheme::light();
    const QImage vector = picture({300, 200}, [&](QPainter &painter) { paintOverlayVector(painter, overlay, theme, asked.font); });
    NamePictures names;
    names.setStyle({theme, asked.font, 1});
    for (const MapLabel &label : names.missing(overlay, {0, 0, 300, 200}))
        names.insert(label, namePicture(label, names.style()));
    const QImage kept = picture({300, 200}, [&](QPainter &p) { paintOverlay(p, overlay, names, {0, 0, 300, 200}); });
    const QRectF name = labelOf(overlay, kabul)->rect;
    const QRectF pin = symbolRect(kabul.precision).translated(overlay.symbols.first().at);
    for (const QImage &image : {vector, kept}) {
        int ink = 0;
        for (int x = 0; x < 300; ++x) {
            for (int y = 0; y < 200; ++y) {
                const bool isPainted = image.pixelColor(x, y) != QColor(Qt::magenta);
                const QRectF around = name.united(pin).adjusted(-2, -2, 2, 2);
                QVERIFY(!isPainted || around.contains(x, y));
                ink += name.contains(x, y) && image.pixelColor(x, y).lightnessF() < 0.3;
            }
        }
        QVERIFY2(ink > 30, "the name");
        QCOMPARE(image.pixelColor((overlay.symbols.first().at - QPointF(0, 6)).toPoint()), theme.place);
    }
    // Out of sight: not painted.
    const QImage away = picture({300, 200}, [&](QPainter &p) { paintOverlay(p, overlay, names, {-900, -900, 100, 100}); });
    QCOMPARE(away.pixelColor(overlay.symbols.first().at.toPoint() - QPoint(0, 6)), QColor(Qt::magenta));
}

QTEST_MAIN(TestMapOverlay)
#include "tst_mapoverlay.moc"
