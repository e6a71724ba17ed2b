// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/basemap.h"
#include "app/geo/basemappainter.h"
#include "tests/app/geo/mapfixtures.h"

#include <QCborArray>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace Hearsay;
using namespace Hearsay::Testing;

enum class Pack { Level, Areas, Water };
Q_DECLARE_METATYPE(Pack)

/// Map data that is whole, and all that is not.
class TestPacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsWhole();
    void takesWhatALaterVersionAdds();
    void refusesFiles_data();
    void refusesFiles();
    void refusesContent_data();
    void refusesContent();
    void refusesHostileNumbers_data();
    void refusesHostileNumbers();
    void refusesHostileStructures_data();
    void refusesHostileStructures();
    void refusesWhatIsCutShort_data();
    void refusesWhatIsCutShort();
    void survivesFlippedBits_data();
    void survivesFlippedBits();
    void survivesFlippedBitsInFiles();
    void drawsTheSeaWithoutPacks_data();
    void drawsTheSeaWithoutPacks();
};

namespace {

const QString path = u"/nowhere/some.pack"_s;

QCborMap goodPack(Pack pack)
{
    return pack == Pack::Level ? smallLevel() : pack == Pack::Areas ? smallAreas() : smallWater();
}

QByteArray bytesOf(const QCborMap &map)
{
    return map.toCborValue().toCbor();
}

template<typename Part>
QString problem(const std::expected<Part, PackError> &part)
{
    return part ? QString() : part.error().message;
}

/// What the reader says about the unpacked bytes; nothing when all is well.
QString parsed(Pack pack, const QByteArray &bytes)
{
    switch (pack) {
    case Pack::Level:
        return problem(BasemapLevel::parse(bytes, path));
    case Pack::Areas:
        return problem(BasemapAreas::parse(bytes, path));
    case Pack::Water:
        return problem(BasemapWater::parse(bytes, path));
    }
    Q_UNREACHABLE_RETURN({});
}

QString readFrom(Pack pack, const QString &file)
{
    switch (pack) {
    case Pack::Level:
        return problem(BasemapLevel::read(file));
    case Pack::Areas:
        return problem(BasemapAreas::read(file));
    case Pack::Water:
        return problem(BasemapWater::read(file));
    }
    Q_UNREACHABLE_RETURN({});
}

/// A number that stands for bytes which no QCborValue holds.
constexpr qint64 marker = 0x1122334455667788;

QByteArray withRaw(const QCborMap &map, const QByteArray &raw)
{
    QByteArray bytes = bytesOf(map);
    const QByteArray standIn = QByteArray::fromHex("1b1122334455667788");
    if (bytes.count(standIn) != 1)
        qFatal("The marker is not there once.");
    return bytes.replace(standIn, raw);
}

void addPacks()
{
    QTest::addColumn<Pack>("pack");
    QTest::newRow("borders") << Pack::Level;
    QTest::newRow("areas") << Pack::Areas;
    QTest::newRow("water") << Pack::Water;
}

QCborMap with(QCborMap map, const QString &key, const QCborValue &value)
{
    map[key] = value;
    return map;
}

/// Uses all there is of the level, as painting does.
void walk(const BasemapLevel &level)
{
    for (const QList<MapArea> *areas : {&level.provinces(), &level.countries()}) {
        for (const MapArea &area : *areas) {
            static_cast<void>(level.contains(area, {0.51, 0.5}));
            for (const MapArea::Polygon &polygon : area.polygons) {
                for (const MapArea::Ring &ring : polygon)
                    QVERIFY(!level.outline(ring).isEmpty());
            }
        }
    }
}

bool isOfOneColour(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) != colour)
                return false;
        }
    }
    return true;
}

} // namespace

void TestPacks::readsWhatIsWhole()
{
    const QTemporaryDir folder;
    writeSmallMap(folder.path());
    const Basemap map(folder.path());
    const BasemapLevel &level = map.level(MapDetail::Fine);
    QCOMPARE(level.arcs().size(), 3);
    QVERIFY(level.arcs().at(2).kind == BorderKind::Country);
    QCOMPARE(level.countries().size(), 2);
    QVERIFY(level.contains(*level.area(u"WST"_s), MapProjection::toWorld(5, -5)));
    QVERIFY(level.contains(*level.area(u"E-1"_s), MapProjection::toWorld(5, 5)));
    QVERIFY(!level.contains(*level.area(u"E-1"_s), MapProjection::toWorld(5, -5)));
    QVERIFY(!level.area(u"XXX"_s));
    QCOMPARE(map.areas().languages(), QStringList({u"en"_s, u"fa"_s}));
    QCOMPARE(map.areas().area(u"W-1"_s)->country, u"WST"_s);
    QCOMPARE(map.areas().area(u"WST"_s)->country, u"WST"_s);
    QCOMPARE(map.areas().area(u"WST"_s)->zoom, 2.0);
    QCOMPARE(map.areas().name(*map.areas().area(u"EST"_s), u"fa"_s), u"Eastland"_s);
    QCOMPARE(map.areas().name(*map.areas().area(u"E-1"_s), u"en"_s), u"شرق"_s);
    QCOMPARE(map.areas().areasOf(u"geonames-admin1:WE"_s), QStringList({u"W-1"_s, u"E-1"_s}));
    QCOMPARE(map.water().lakes().size(), 1);
    QCOMPARE(map.water().lakes().first().size(), 2);
    QCOMPARE(map.errors(), QStringList());
}

void TestPacks::takesWhatALaterVersionAdds()
{
    const QCborArray anything{QCborMap{{u"a"_s, 1.5}}, true, nullptr, QByteArray("bytes")};
    for (const Pack pack : {Pack::Level, Pack::Areas, Pack::Water})
        QCOMPARE(parsed(pack, bytesOf(with(goodPack(pack), u"later"_s, anything))), QString());
    QCborMap level = smallLevel();
    QCborArray countries = level[u"countries"_s].toArray();
    QCborArray first = countries.first().toArray();
    first.append(anything);
    countries[0] = first;
    QCOMPARE(parsed(Pack::Level, bytesOf(with(level, u"countries"_s, countries))), QString());
}

void TestPacks::refusesFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("because");
    const QByteArray good = packed(bytesOf(smallLevel()));
    QByteArray huge = good;
    qToBigEndian<quint32>(0xfffffff0, huge.data());
    QByteArray none = good;
    qToBigEndian<quint32>(0, none.data());
    QByteArray less = good;
    qToBigEndian<quint32>(16, less.data());
    const QString early = u"ends too early"_s;
    const QString cannot = u"cannot be unpacked"_s;
    QTest::newRow("empty") << QByteArray() << early;
    QTest::newRow("three bytes") << QByteArray("abc") << early;
    QTest::newRow("a size and nothing else") << good.first(4) << early;
    QTest::newRow("text") << "Kunduz, 36.7 N, 68.9 E\n"_ba.repeated(50) << u"too large"_s;
    QTest::newRow("not compressed") << "\0\0\1\0"_ba + bytesOf(smallLevel()) << cannot;
    QTest::newRow("a huge claimed size") << huge << u"too large"_s;
    QTest::newRow("no claimed size") << none << u"not as large as it claims"_s;
    QTest::newRow("more than claimed") << less << u"not as large as it claims"_s;
    QTest::newRow("half of it") << good.first(good.size() / 2) << cannot;
    QTest::newRow("all but the checksum") << good.chopped(4) << cannot;
    QTest::newRow("nothing packed") << packed("\xf6"_ba) << u"is damaged"_s;
}

void TestPacks::refusesFiles()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, because);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"some.pack"_s);
    writeFile(file, content);
    for (const Pack pack : {Pack::Level, Pack::Areas, Pack::Water}) {
        const QString message = readFrom(pack, file);
        QVERIFY2(message.contains(because), qPrintable(message));
        QVERIFY2(message.contains(file), qPrintable(message));
        QVERIFY2(message.contains(u"Install"), qPrintable(message));
        QVERIFY(!message.contains(u"%1") && !message.contains(u"%2"));
        for (const QString &missing : {folder.filePath(u"none.pack"_s), folder.path(), QString()}) {
            QVERIFY(readFrom(pack, missing).contains(u"could not be opened"));
            QVERIFY(readFrom(pack, missing).contains(missing));
        }
    }
}

void TestPacks::refusesContent_data()
{
    QTest::addColumn<Pack>("pack");
    QTest::addColumn<QCborMap>("content");
    QTest::addColumn<QString>("because");
    using enum Pack;
    const auto row = [](const char *name, Pack pack, const QString &key, const QCborValue &value, const QString &because) {
        QTest::newRow(name) << pack << with(goodPack(pack), key, value) << because;
    };
    const auto arc = [&](const char *name, const QCborArray &numbers, const QString &because) {
        QCborArray arcs = smallLevel()[u"arcs"_s].toArray();
        arcs[0] = numbers;
        row(name, Level, u"arcs"_s, arcs, because);
    };
    const auto countries = [&](const char *name, const QCborValue &rings, const QString &because) {
        row(name, Level, u"countries"_s, QCborArray{QCborArray{u"WST"_s, rings}}, because);
    };
    const auto area = [&](const char *name, const QString &key, const QCborValue &value, const QString &because) {
        QCborMap info = smallAreas()[u"provinces"_s].toArray().first().toMap();
        info[key] = value;
        row(name, Areas, u"provinces"_s, QCborArray{info}, because);
    };
    QTest::newRow("areas instead of borders") << Level << smallAreas() << u"another format"_s;
    QTest::newRow("water instead of areas") << Areas << smallWater() << u"another format"_s;
    QTest::newRow("borders instead of water") << Water << smallLevel() << u"another format"_s;
    QTest::newRow("an empty map") << Level << QCborMap() << u"no header"_s;
    QTest::newRow("borders before the header") << Level << QCborMap{{u"arcs"_s, QCborArray()}, {u"format"_s, u"hearsay-basemap"_s}} << u"no header"_s;
    row("another version", Water, u"version"_s, 2, u"another version"_s);
    row("a version in words", Water, u"version"_s, u"1"_s, u"no integer"_s);
    row("a format that is a number", Areas, u"format"_s, 1, u"no text"_s);
    row("no scale", Level, u"scale"_s, 0, u"scale"_s);
    row("a negative scale", Areas, u"scale"_s, -100, u"scale"_s);
    row("a giant scale", Water, u"scale"_s, 20'000'000, u"scale"_s);
    row("a scale that is no integer", Level, u"scale"_s, 100.5, u"no integer"_s);
    row("no countries", Level, u"countries"_s, QCborArray(), u"no countries"_s);
    row("a map instead of an array", Level, u"arcs"_s, QCborMap{{1, 2}}, u"no array"_s);
    row("a number instead of an array", Water, u"rivers"_s, 17, u"no array"_s);
    row("a text instead of an array", Areas, u"languages"_s, u"en"_s, u"no array"_s);
    row("an array instead of a map", Areas, u"provinces"_s, QCborArray{QCborArray{1}}, u"no map"_s);
    row("a number instead of a language", Areas, u"languages"_s, QCborArray{7}, u"no text"_s);
    row("a lake without a shore", Water, u"lakes"_s, QCborArray{QCborArray()}, u"without a shore"_s);
    row("a river of one point", Water, u"rivers"_s, QCborArray{QCborArray{0, 0}}, u"half a line"_s);
    row("a river of nothing", Water, u"rivers"_s, QCborArray{QCborArray()}, u"half a line"_s);
    arc("an arc of another kind", {3, 0, 0, 1, 1}, u"kind of border"_s);
    arc("an arc of a negative kind", {-1, 0, 0, 1, 1}, u"kind of border"_s);
    arc("an empty arc", {}, u"half a line"_s);
    arc("an arc of one point", {0, 5, 5}, u"half a line"_s);
    arc("half a point", {0, 0, 0, 1, 1, 1}, u"half a line"_s);
    arc("a point beyond the pole", {0, 0, 9100, 1, 1}, u"off the globe"_s);
    arc("a point beyond 180°", {0, 18'100, 0, 1, 1}, u"off the globe"_s);
    arc("steps off the globe", {0, 17'900, 0, 100, 1, 100, 1}, u"off the globe"_s);
    arc("a part of a number", {0, 0.5, 0, 1, 1}, u"no integer"_s);
    countries("an arc that is not there", QCborArray{QCborArray{QCborArray{0, 3}}}, u"not there"_s);
    countries("a backward arc that is not there", QCborArray{QCborArray{QCborArray{-4}}}, u"not there"_s);
    countries("an empty ring", QCborArray{QCborArray{QCborArray()}}, u"empty ring"_s);
    countries("rings that are numbers", QCborArray{1, 2}, u"no array"_s);
    row("a country without borders", Level, u"countries"_s, QCborArray{QCborArray{u"WST"_s}}, u"without borders"_s);
    row("a country without anything", Level, u"countries"_s, QCborArray{QCborArray()}, u"without borders"_s);
    area("an area without an id", u"id"_s, u""_s, u"without a proper name"_s);
    area("more names than languages", u"names"_s, QCborArray{u"a"_s, u"b"_s, u"c"_s}, u"without a proper name"_s);
    area("a name beyond the pole", u"lat"_s, 9001, u"off the globe"_s);
    area("a name beyond 180°", u"lon"_s, -18'001, u"off the globe"_s);
    area("a country that is null", u"country"_s, nullptr, u"no text"_s);
}

void TestPacks::refusesContent()
{
    QFETCH(const Pack, pack);
    QFETCH(const QCborMap, content);
    QFETCH(const QString, because);
    const QString message = parsed(pack, bytesOf(content));
    QVERIFY2(message.contains(because), qPrintable(message));
    QVERIFY2(message.contains(path) && message.contains(u"at byte"), qPrintable(message));
}

void TestPacks::refusesHostileNumbers_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::newRow("2⁶³") << QByteArray::fromHex("1b8000000000000000");
    QTest::newRow("2⁶⁴ − 1, which is −1 if cut") << QByteArray::fromHex("1bffffffffffffffff");
    QTest::newRow("−2⁶³") << QByteArray::fromHex("3b7fffffffffffffff");
    QTest::newRow("−2⁶³ − 1") << QByteArray::fromHex("3b8000000000000000");
    QTest::newRow("−2⁶⁴, which is 0 if cut") << QByteArray::fromHex("3bffffffffffffffff");
    QTest::newRow("a float") << QByteArray::fromHex("fb7ff0000000000000");
    QTest::newRow("not a number") << QByteArray::fromHex("f97e00");
    QTest::newRow("a tagged number") << QByteArray::fromHex("c101");
    QTest::newRow("no type at all") << QByteArray::fromHex("1c");
}

void TestPacks::refusesHostileNumbers()
{
    QFETCH(const QByteArray, number);
    for (const qsizetype at : {0, 1, 2, 3}) {
        QCborArray arc{0, 1, 1, 1, 1};
        arc[at] = marker;
        QVERIFY(!parsed(Pack::Level, withRaw(with(smallLevel(), u"arcs"_s, QCborArray{arc}), number)).isEmpty());
    }
    const QCborArray country{u"WST"_s, QCborArray{QCborArray{QCborArray{marker}}}};
    QVERIFY(!parsed(Pack::Level, withRaw(with(smallLevel(), u"countries"_s, QCborArray{country}), number)).isEmpty());
    for (const Pack pack : {Pack::Level, Pack::Areas, Pack::Water})
        QVERIFY(!parsed(pack, withRaw(with(goodPack(pack), u"scale"_s, marker), number)).isEmpty());
    for (const QString &key : {u"lon"_s, u"lat"_s}) {
        QCborMap info = smallAreas()[u"countries"_s].toArray().first().toMap();
        info[key] = marker;
        QVERIFY(!parsed(Pack::Areas, withRaw(with(smallAreas(), u"countries"_s, QCborArray{info}), number)).isEmpty());
    }
}

void TestPacks::refusesHostileStructures_data()
{
    QTest::addColumn<QByteArray>("bytes"); // in the place of a value
    QTest::newRow("endless nesting") << QByteArray(200'000, '\x81');
    QTest::newRow("endless nesting of maps") << QByteArray("\xa1\x01").repeated(100'000);
    QTest::newRow("endless tags") << QByteArray(200'000, '\xc1');
    QTest::newRow("an array of 2⁶⁰ items") << QByteArray::fromHex("9b100000000000000001");
    QTest::newRow("a map of 2⁶⁰ entries") << QByteArray::fromHex("bb10000000000000006161");
    QTest::newRow("a text of 2⁶⁰ bytes") << QByteArray::fromHex("7b100000000000000041");
    QTest::newRow("a text of 2⁶³ bytes") << QByteArray::fromHex("7b800000000000000041");
    QTest::newRow("a text in pieces without an end") << QByteArray("\x7f") + QByteArray("\x61\x61").repeated(1000);
    QTest::newRow("an array without an end") << QByteArray("\x9f") + QByteArray(1000, '\0');
    QTest::newRow("a text that is no UTF-8") << QByteArray::fromHex("62c328");
    QTest::newRow("an end that nothing began") << QByteArray("\xff");
}

void TestPacks::refusesHostileStructures()
{
    QFETCH(const QByteArray, bytes);
    for (const Pack pack : {Pack::Level, Pack::Areas, Pack::Water}) {
        QVERIFY(!parsed(pack, bytes).isEmpty());
        const QByteArray head = QByteArray::fromHex("a1") + QCborValue(u"format"_s).toCbor();
        QVERIFY(!parsed(pack, head + bytes).isEmpty());
        for (const QString &key : {u"later"_s, u"arcs"_s, u"countries"_s, u"languages"_s, u"lakes"_s}) {
            const QString message =
                parsed(pack, withRaw(with(goodPack(pack), key, marker), bytes));
            QVERIFY2(message.contains(path), qPrintable(u"%1: %2"_s.arg(key, message)));
        }
    }
}

void TestPacks::refusesWhatIsCutShort_data()
{
    addPacks();
}

void TestPacks::refusesWhatIsCutShort()
{
    QFETCH(const Pack, pack);
    const QByteArray good = bytesOf(goodPack(pack));
    QCOMPARE(parsed(pack, good), QString());
    for (qsizetype size = 0; size < good.size(); ++size) {
        const QString message = parsed(pack, good.first(size));
        QVERIFY2(message.contains(path), qPrintable(u"%1 bytes: %2"_s.arg(size).arg(message)));
    }
    // And the shipped ones, at some places.
    const QString name = pack == Pack::Level ? u"basemap-coarse"_s : pack == Pack::Areas ? u"areas"_s : u"water"_s;
    const auto real = PackReader::unpack(realMaps() + u'/' + name + u".pack"_s);
    QVERIFY(real);
    for (int part = 1; part < 12; ++part)
        QVERIFY(!parsed(pack, real->first(real->size() * part / 12 + part)).isEmpty());
}

void TestPacks::survivesFlippedBits_data()
{
    addPacks();
}

void TestPacks::survivesFlippedBits()
{
    QFETCH(const Pack, pack);
    const QByteArray good = bytesOf(goodPack(pack));
    int refused = 0;
    for (qsizetype at = 0; at < good.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray flipped = good;
            flipped[at] = static_cast<char>(flipped.at(at) ^ (1 << bit));
            const QString message = parsed(pack, flipped);
            QVERIFY(message.isEmpty() || message.contains(path));
            refused += !message.isEmpty();
            if (pack != Pack::Level || !message.isEmpty())
                continue;
            walk(*BasemapLevel::parse(flipped, path)); // other numbers, but none that harm
        }
    }
    QVERIFY2(refused > good.size(), qPrintable(QString::number(refused)));
}

void TestPacks::survivesFlippedBitsInFiles()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"some.pack"_s);
    QFile source(realMaps() + u"/water.pack"_s);
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QByteArray good = source.readAll();
    const auto real = PackReader::unpack(source.fileName());
    QVERIFY(real);
    for (int i = 0; i < 40; ++i) {
        QByteArray flipped = good;
        const qsizetype at = i < 8 ? i : good.size() * i / 40;
        flipped[at] = static_cast<char>(flipped.at(at) ^ (1 << (i % 8)));
        writeFile(file, flipped);
        const QString message = readFrom(Pack::Water, file);
        QVERIFY2(message.contains(file), qPrintable(u"byte %1: %2"_s.arg(at).arg(message)));
        flipped = *real;
        const qsizetype inside = real->size() * i / 40;
        flipped[inside] = static_cast<char>(flipped.at(inside) ^ (1 << (i % 8)));
        const QString other = parsed(Pack::Water, flipped);
        QVERIFY(other.isEmpty() || other.contains(path));
    }
}

void TestPacks::drawsTheSeaWithoutPacks_data()
{
    QTest::addColumn<QByteArray>("content"); // null: no files
    QTest::newRow("no files") << QByteArray();
    QTest::newRow("empty files") << QByteArray("");
    QTest::newRow("nonsense") << QByteArray("nonsense, and more of it");
    QTest::newRow("cut short") << packed(bytesOf(smallLevel()).chopped(9));
    QTest::newRow("another format") << packed(bytesOf(with(smallLevel(), u"format"_s, u"atlas"_s)));
}

void TestPacks::drawsTheSeaWithoutPacks()
{
    QFETCH(const QByteArray, content);
    const QTemporaryDir folder;
    const QStringList names{u"basemap-coarse.pack"_s, u"basemap-medium.pack"_s, u"basemap-fine.pack"_s, u"areas.pack"_s, u"water.pack"_s};
    for (const QString &name : names) {
        if (!content.isNull())
            writeFile(folder.filePath(name), content);
    }
    const Basemap map(folder.path());
    QCOMPARE(map.errors(), QStringList());
    for (int round = 0; round < 2; ++round) { // the second time from what is known
        for (const MapDetail detail : {MapDetail::Coarse, MapDetail::Medium, MapDetail::Fine}) {
            BasemapRequest request{viewportAt(0, 0, 3, {200, 150}), detail, MapTheme::light(), {}};
            request.shaded = {{.place = {}, .areas = {u"WST"_s}, .centre = {0.5, 0.5}}};
            const QImage image = picture({200, 150}, [&](QPainter &painter) { paintBasemap(painter, map, request); });
            QVERIFY(isOfOneColour(image, request.theme.water));
        }
        QCOMPARE(map.areasFor(u"iso3166:AF"_s, {0.5, 0.5}, true), QStringList());
        QCOMPARE(map.errors().size(), names.size());
    }
    for (const QString &name : names)
        QCOMPARE(map.errors().filter(QDir::toNativeSeparators(folder.filePath(name))).size(), 1);
}

QTEST_MAIN(TestPacks)
#include "tst_packs.moc"
