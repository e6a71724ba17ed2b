// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/mapattribution.h"
#include "app/geo/mapfile.h"
#include "tests/app/geo/mapfixtures.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Hearsay;
using namespace Hearsay::Testing;

/// The map as a picture: what is in sight, its margin, its files.
class TestMapFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsAllPlaces_data();
    void showsAllPlaces();
    void goesAcross180();
    void shadesAreasFromTheLargeToTheSmall();
    void writesPng_data();
    void writesPng();
    void writesSvg_data();
    void writesSvg();
    void looksTheSameAsSvg();
    void leavesRoomForOtherFonts();
    void writesPdf();
    void saysWhoMadeIt_data();
    void saysWhoMadeIt();
    void refusesWhatIsTooLarge();

private:
    const Basemap m_map{realMaps()};
    MapPicture m_picture;
};

namespace {

const QString title = u"Kunduz <&> “Baghlan”"_s;

/// All text elements of an SVG; empty and a failed test for what is no XML.
QStringList textsOf(const QByteArray &svg, QStringList *elements)
{
    QXmlStreamReader reader(svg);
    QStringList texts;
    while (!reader.atEnd()) {
        if (!reader.readNextStartElement() && reader.atEnd())
            break;
        if (!reader.isStartElement())
            continue;
        elements->append(reader.name().toString());
        if (reader.name() == u"text")
            texts.append(reader.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    if (reader.hasError())
        qWarning("%s", qUtf8Printable(reader.errorString()));
    return reader.hasError() ? QStringList() : texts;
}

} // namespace

void TestMapFile::initTestCase()
{
    m_picture.places = samplePlaces();
    m_picture.language = u"en"_s;
    m_picture.font.setPixelSize(13);
    resolveAreas(m_picture.places, m_map);
    m_picture.viewport = viewportFor(extentOf(m_picture.places, m_map), {900, 600});
}

void TestMapFile::showsAllPlaces_data()
{
    QTest::addColumn<QList<MapPlace>>("places");
    QTest::addColumn<double>("least"); // zoom
    QTest::addColumn<double>("most");
    const QList<MapPlace> sample = samplePlaces();
    QTest::newRow("the sample: its towns, not the countries") << sample << 6.5 << closestFit;
    QTest::newRow("nothing: the world") << QList<MapPlace>{} << 1.0 << 2.0;
    QTest::newRow("one town") << QList<MapPlace>{sample[0]} << closestFit << closestFit;
    QTest::newRow("a province") << QList<MapPlace>{sample[2]} << 6.5 << closestFit;
    QTest::newRow("a country alone") << QList<MapPlace>{sample[5]} << 4.5 << 6.5;
    QTest::newRow("two continents") << QList<MapPlace>{sample[0], mapPlace(u"Washington"_s, 38.9, -77)} << 1.0 << 3.0;
    QTest::newRow("a district") << QList<MapPlace>{mapPlace(u"D"_s, 36, 68, PlacePrecision::District)} << 7.0 << closestFit;
}

void TestMapFile::showsAllPlaces()
{
    QFETCH(QList<MapPlace>, places);
    QFETCH(const double, least);
    QFETCH(const double, most);
    resolveAreas(places, m_map);
    const QSizeF size(900, 600);
    const MapViewport viewport = viewportFor(extentOf(places, m_map), size);
    QVERIFY2(viewport.zoom >= least && viewport.zoom <= most, qPrintable(QString::number(viewport.zoom)));
    QCOMPARE(viewport.size, size);
    const bool hasOnlyCountries = std::ranges::all_of(places, [](const MapPlace &p) { return p.precision == PlacePrecision::Country; });
    for (const MapPlace &place : std::as_const(places)) {
        if (place.precision != PlacePrecision::Country || hasOnlyCountries)
            QVERIFY2(QRectF({}, size).contains(viewport.toScreen(place.world)), qPrintable(place.name));
    }
}

void TestMapFile::goesAcross180()
{
    const QList<MapPlace> places{mapPlace(u"Suva"_s, -18.14, 178.44), mapPlace(u"Apia"_s, -13.83, -171.76)};
    const MapViewport viewport = viewportFor(extentOf(places, m_map), {900, 600});
    QVERIFY2(viewport.zoom > 4.5, qPrintable(QString::number(viewport.zoom)));
    QVERIFY(viewport.toScreen(places[0].world).x() < viewport.toScreen(places[1].world).x());
    // An area that is cut at 180° in the data.
    QList<MapPlace> chukotka{mapPlace(u"Chukotka"_s, 66, 170, PlacePrecision::Province)};
    resolveAreas(chukotka, m_map);
    QCOMPARE(chukotka.first().areas, QStringList{u"RU-CHU"_s});
    const MapViewport near = viewportFor(extentOf(chukotka, m_map), {900, 600});
    QVERIFY2(near.zoom > 3, qPrintable(QString::number(near.zoom)));
    QVERIFY(QRectF(0, 0, 900, 600).contains(near.toScreen(MapProjection::toWorld(66, -171))));
    QVERIFY(QRectF(0, 0, 900, 600).contains(near.toScreen(MapProjection::toWorld(67, 162))));
}

void TestMapFile::shadesAreasFromTheLargeToTheSmall()
{
    QList<MapPlace> places = samplePlaces();
    places.append(mapPlace(u"A district"_s, 36, 68, PlacePrecision::District));
    resolveAreas(places, m_map);
    const QList<ShadedArea> shaded = shadedAreas(places, {places[2].id, places[5].id});
    QCOMPARE(shaded.size(), 5); // three countries, a province, a district
    for (qsizetype i = 0; i < shaded.size(); ++i)
        QCOMPARE(shaded[i].isCountry, i < 3);
    QCOMPARE(shaded[2].place, places[5].id); // the selected country over the others
    QCOMPARE(shaded[3].radius, districtRadius);
    QVERIFY(shaded[3].areas.isEmpty() && !shaded[3].isSelected);
    QCOMPARE(shaded[4].areas, QStringList{u"AF-BGL"_s});
    QVERIFY(shaded[4].isSelected);
}

void TestMapFile::writesPng_data()
{
    QTest::addColumn<double>("ratio");
    QTest::newRow("a pixel for each") << 1.0;
    QTest::newRow("four pixels for each") << 2.0;
}

void TestMapFile::writesPng()
{
    QFETCH(const double, ratio);
    const auto bytes = writeMap(m_map, m_picture, MapFileFormat::Png, title, ratio);
    QVERIFY(bytes);
    const QImage image = QImage::fromData(*bytes, "PNG");
    QCOMPARE(image.size(), (QSizeF(900, 600) * ratio).toSize());
    QCOMPARE(image.text(u"Title"_s), title);
    QCOMPARE(image.text(u"Copyright"_s), mapAttribution());
    const MapSymbol kunduz{.place = 0, .at = m_picture.viewport.toScreen(m_picture.places[0].world), .point = {}};
    QCOMPARE(image.pixelColor(((kunduz.at - QPointF(0, 6)) * ratio).toPoint()), m_picture.theme.place);
    if (const QString folder = qEnvironmentVariable("HEARSAY_TEST_PICTURES"); !folder.isEmpty())
        writeFile(folder + u"/map-%1.png"_s.arg(ratio), *bytes);
}

void TestMapFile::writesSvg_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isMirrored");
    QTest::newRow("English") << u"en"_s << false;
    QTest::newRow("Persian, from right to left") << u"fa"_s << true;
}

void TestMapFile::writesSvg()
{
    QFETCH(const QString, language);
    QFETCH(const bool, isMirrored);
    MapPicture asked = m_picture;
    asked.language = language;
    asked.isMirrored = isMirrored;
    asked.selected = {asked.places[0].id};
    asked.places[1].isDisputed = true;
    const auto bytes = writeMap(m_map, asked, MapFileFormat::Svg, title);
    QVERIFY(bytes);
    QStringList elements;
    const QStringList texts = textsOf(*bytes, &elements);
    QVERIFY(!texts.isEmpty());
    QVERIFY(!elements.contains(u"image"_s));
    QVERIFY(elements.contains(u"path"_s));
    for (const QString &name : {u"Kunduz"_s, u"Puli Khumri"_s, u"Kabul"_s, u"Baghlan province"_s, mapAttribution()})
        QVERIFY2(texts.contains(name), qPrintable(name));
    QCOMPARE(elements.count(u"title"_s), 1);
    QVERIFY(!bytes->contains("<&>"));
    QVERIFY2(bytes->size() < 5'000'000, qPrintable(QString::number(bytes->size())));
    if (const QString folder = qEnvironmentVariable("HEARSAY_TEST_PICTURES"); !folder.isEmpty())
        writeFile(folder + u"/map-%1.svg"_s.arg(language), *bytes);
}

void TestMapFile::looksTheSameAsSvg()
{
    // Nothing in it may need what such files do not have: clipping, say.
    const auto svg = writeMap(m_map, m_picture, MapFileFormat::Svg, title);
    const auto png = writeMap(m_map, m_picture, MapFileFormat::Png, title, 1);
    QVERIFY(svg && png);
    QSvgRenderer renderer(*svg);
    QVERIFY(renderer.isValid());
    const QImage read = picture({900, 600}, [&](QPainter &painter) { renderer.render(&painter); });
    const QImage painted = QImage::fromData(*png, "PNG");
    if (const QString folder = qEnvironmentVariable("HEARSAY_TEST_PICTURES"); !folder.isEmpty())
        QVERIFY(read.save(folder + u"/map-read.png"_s) && painted.save(folder + u"/map-painted.png"_s));
    int different = 0;
    for (int x = 0; x < 900; ++x) {
        for (int y = 0; y < 600; ++y) {
            const QColor a = read.pixelColor(x, y);
            const QColor b = painted.pixelColor(x, y);
            different += std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) > 60;
        }
    }
    // Lines and letters may lie a fraction of a pixel elsewhere.
    QVERIFY2(different < 900 * 600 / 100, qPrintable(QString::number(different)));
}

void TestMapFile::leavesRoomForOtherFonts()
{
    const auto svg = writeMap(m_map, m_picture, MapFileFormat::Svg, title);
    QVERIFY(svg);
    QXmlStreamReader reader(*svg);
    double from = -1;
    while (!reader.atEnd() && from < 0) {
        reader.readNext();
        if (!reader.isStartElement() || reader.name() != u"text")
            continue;
        const double x = reader.attributes().value(u"x").toDouble();
        if (reader.readElementText(QXmlStreamReader::IncludeChildElements).contains(mapAttribution()))
            from = x;
    }
    QVERIFY(from > 0);
    QFont font = m_picture.font;
    font.setPixelSize(std::max(9, QFontInfo(font).pixelSize() * 8 / 10));
    QVERIFY(from + QFontMetricsF(font).horizontalAdvance(mapAttribution()) * 1.14 < 900);
}

void TestMapFile::writesPdf()
{
    const auto bytes = writeMap(m_map, m_picture, MapFileFormat::Pdf, u"Where it happened"_s);
    QVERIFY(bytes);
    QVERIFY(bytes->startsWith("%PDF"));
    QVERIFY(bytes->trimmed().endsWith("%%EOF"));
    QVERIFY(!bytes->contains("/Subtype /Image") && !bytes->contains("/Subtype/Image"));
    QVERIFY2(bytes->contains("/Type /Font") || bytes->contains("/Type/Font"), "text is text");
    QCOMPARE(bytes->count("/Type /Page\n"), 1);
    QVERIFY(bytes->contains("/MediaBox [0 0 675"));
    // Titles are UTF-16 in a PDF.
    QByteArray wide;
    for (const char c : "Where it happened"_ba)
        wide += QByteArray(1, '\0') + c;
    QVERIFY(bytes->contains("Where it happened") || bytes->contains(wide));
    QVERIFY2(bytes->size() < 3'000'000, qPrintable(QString::number(bytes->size())));
}

void TestMapFile::saysWhoMadeIt_data()
{
    QTest::addColumn<double>("zoom");
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("the world") << 1.0 << QSizeF(900, 600);
    QTest::newRow("a town") << 9.0 << QSizeF(900, 600);
    QTest::newRow("a small picture") << 6.0 << QSizeF(200, 140);
}

void TestMapFile::saysWhoMadeIt()
{
    QFETCH(const double, zoom);
    QFETCH(const QSizeF, size);
    MapPicture asked = m_picture;
    asked.viewport = viewportAt(36, 69, zoom, size);
    const auto bytes = writeMap(m_map, asked, MapFileFormat::Svg, title);
    QVERIFY(bytes);
    QStringList elements;
    const QStringList texts = textsOf(*bytes, &elements);
    QVERIFY(texts.contains(mapAttribution()));
    const bool hasScale = std::ranges::any_of(texts, [](const QString &text) { return text.endsWith(u" km"); });
    QCOMPARE(hasScale, zoom >= 3 && size.width() > 500);
}

void TestMapFile::refusesWhatIsTooLarge()
{
    MapPicture asked = m_picture;
    asked.viewport.size = {2e6, 2e6};
    const auto bytes = writeMap(m_map, asked, MapFileFormat::Png, title);
    QVERIFY(!bytes);
    QVERIFY2(bytes.error().message.contains(u"smaller"), qPrintable(bytes.error().message));
}

QTEST_MAIN(TestMapFile)
#include "tst_mapfile.moc"
