// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/basemappainter.h"
#include "tests/app/geo/mapfixtures.h"

#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace Hearsay;
using namespace Hearsay::Testing;

Q_DECLARE_METATYPE(Hearsay::MapDetail)

/// Sea, land, borders and shading, pixel by pixel.
class TestBasemapPainter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void coloursLandAndSea_data();
    void coloursLandAndSea();
    void drawsThe49thParallel_data();
    void drawsThe49thParallel();
    void hasNoSeamAt180_data();
    void hasNoSeamAt180();
    void hasNoCoastAtTheEdge();
    void hasNoSeamInAnOutline_data();
    void hasNoSeamInAnOutline();
    void leavesIslandsInLakes();
    void hidesRiversWhereTheyAreWrong_data();
    void hidesRiversWhereTheyAreWrong();
    void dashesDisputedBorders_data();
    void dashesDisputedBorders();
    void tintsAndHatches_data();
    void tintsAndHatches();
    void drawsACircleOnce();
    void marksSelectedAndDisputedAreas();
    void paintsInItsTheme_data();
    void paintsInItsTheme();
    void repeatsTheWorld();
    void staysWithinItsViewport();

private:
    [[nodiscard]] static QImage painted(const Basemap &map, const BasemapRequest &request);

    const Basemap m_map{realMaps()};
    QTemporaryDir m_folder;
    std::unique_ptr<Basemap> m_small; ///< see writeSmallMap()
    const MapTheme m_light = MapTheme::light();
};

namespace {

/// How often the answer of @p isInk changes to yes along a row.
template<typename IsInk>
int runsAlong(const QImage &image, int y, const IsInk &isInk)
{
    int runs = 0;
    bool was = false;
    for (int x = 0; x < image.width(); ++x) {
        const bool is = isInk(image.pixelColor(x, y));
        runs += is && !was;
        was = is;
    }
    return runs;
}

QList<double> meanOf(const QImage &image, const QRect &part)
{
    QList<double> sum{0, 0, 0};
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            sum[0] += colour.redF();
            sum[1] += colour.greenF();
            sum[2] += colour.blueF();
        }
    }
    for (double &channel : sum)
        channel /= part.width() * part.height();
    return sum;
}

} // namespace

void TestBasemapPainter::initTestCase()
{
    writeSmallMap(m_folder.path());
    m_small = std::make_unique<Basemap>(m_folder.path());
}

QImage TestBasemapPainter::painted(const Basemap &map, const BasemapRequest &request)
{
    return picture(request.viewport.size,
                   [&](QPainter &painter) { paintBasemap(painter, map, request); });
}

void TestBasemapPainter::coloursLandAndSea_data()
{
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addColumn<bool>("isLand");
    QTest::newRow("the Sahara") << 23.0 << 12.5 << true;
    QTest::newRow("the ice of Greenland") << 72.0 << -40.0 << true;
    QTest::newRow("Antarctica") << -80.0 << 60.0 << true;
    QTest::newRow("the middle of the Pacific") << 0.0 << -140.0 << false;
    QTest::newRow("the Arctic") << 84.0 << 180.0 << false;
    QTest::newRow("Great Bear Lake") << 65.9 << -121.2 << false;
    QTest::newRow("the Caspian Sea") << 42.0 << 50.5 << false;
    QTest::newRow("Lesotho, a hole in South Africa") << -29.5 << 28.3 << true;
}

void TestBasemapPainter::coloursLandAndSea()
{
    QFETCH(const double, latitude);
    QFETCH(const double, longitude);
    QFETCH(const bool, isLand);
    const std::array<double, 3> zooms{2, 4.2, 7};
    for (std::size_t i = 0; i < zooms.size(); ++i) {
        const QImage image = painted(m_map, {viewportAt(latitude, longitude, zooms[i], {21, 21}), static_cast<MapDetail>(i), m_light, {}});
        // A lake may be so small that its shore shines through.
        const double share = shareOf(image.pixelColor(10, 10), m_light.water, m_light.land);
        QVERIFY2(std::abs(share - (isLand ? 1 : 0)) < 0.1, qPrintable(QString::number(share)));
    }
}

void TestBasemapPainter::drawsThe49thParallel_data()
{
    QTest::addColumn<MapDetail>("detail");
    QTest::addColumn<double>("zoom");
    QTest::newRow("coarse") << MapDetail::Coarse << 3.0;
    QTest::newRow("medium") << MapDetail::Medium << 5.0;
    QTest::newRow("fine") << MapDetail::Fine << 7.6;
}

void TestBasemapPainter::drawsThe49thParallel()
{
    QFETCH(const MapDetail, detail);
    QFETCH(const double, zoom);
    int elsewhere = 0;
    int probes = 0;
    for (double longitude = -121.5; longitude < -96; longitude += 2) {
        const QImage image = painted(m_map, {viewportAt(49, longitude, zoom, {21, 61}), detail, m_light, {}});
        const auto inkNear = [&](int y) {
            double most = 0;
            for (int by = -3; by <= 3; ++by)
                most = std::max(most, shareOf(image.pixelColor(10, y + by), m_light.land, m_light.countryBorder));
            return most;
        };
        QVERIFY2(inkNear(30) > 0.35, qPrintable(u"at %1: %2"_s.arg(longitude).arg(inkNear(30))));
        elsewhere += inkNear(15) > 0.35;
        ++probes;
    }
    QVERIFY2(elsewhere < probes / 2, "and there only");
}

void TestBasemapPainter::hasNoSeamAt180_data()
{
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("zoom");
    for (const double zoom : {2.3, 3.2, 4.0, 5.2, 6.1, 7.7, 9.0})
        QTest::addRow("Chukotka at zoom %.1f", zoom) << 67.5 << zoom;
    QTest::newRow("the coast of Chukotka") << 66.0 << 5.0;
    QTest::newRow("Wrangel Island") << 71.0 << 7.0;
    QTest::newRow("Taveuni in Fiji") << -16.8 << 10.0;
}

void TestBasemapPainter::hasNoSeamAt180()
{
    QFETCH(const double, latitude);
    QFETCH(const double, zoom);
    for (const double longitude : {180.0, -180.0, 179.99}) {
        const MapViewport viewport = viewportAt(latitude, longitude, zoom, {61, 61});
        const QImage image = painted(m_map, {viewport, detailFor(zoom), m_light, {}});
        const int seam = static_cast<int>(std::round(viewport.toScreen({0, viewport.centre.y()}).x()));
        if (seam < 6 || seam > 54)
            continue;
        int rows = 0;
        for (int y = 0; y < image.height(); ++y) {
            const auto isLand = [&](int by) { return image.pixelColor(seam + by, y) == m_light.land; };
            if (!isLand(-4) || !isLand(4))
                continue;
            ++rows;
            for (int by = -2; by <= 2; ++by)
                QVERIFY2(isLand(by), qPrintable(u"row %1, column %2"_s.arg(y).arg(by)));
        }
        QVERIFY2(rows >= 5, qPrintable(QString::number(rows)));
    }
}

void TestBasemapPainter::hasNoCoastAtTheEdge()
{
    // Antarctica ends where the map does, not at a coast.
    MapViewport viewport = viewportAt(-85, 60, 3, {21, 21});
    viewport.centre.setY(1 - 5 / viewport.scale());
    const QImage image = painted(m_map, {viewport, MapDetail::Coarse, m_light, {}});
    for (int y = 0; y < 15; ++y)
        QCOMPARE(image.pixelColor(10, y), m_light.land);
    for (int y = 16; y < 21; ++y)
        QCOMPARE(image.pixelColor(10, y), m_light.water);
}

void TestBasemapPainter::hasNoSeamInAnOutline_data()
{
    QTest::addColumn<QString>("area");
    QTest::addColumn<bool>("isCountry");
    QTest::newRow("a country") << u"RUS"_s << true;
    QTest::newRow("a province") << u"RU-CHU"_s << false;
}

void TestBasemapPainter::hasNoSeamInAnOutline()
{
    QFETCH(const QString, area);
    QFETCH(const bool, isCountry);
    BasemapRequest request{viewportAt(67.5, 180, 5, {61, 61}), MapDetail::Medium, m_light, {}};
    request.shaded = {{.place = {}, .areas = {area}, .centre = {}, .isCountry = isCountry}};
    const QImage image = painted(m_map, request);
    int inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (const int x : {29, 30, 31})
            inked += shareOf(image.pixelColor(x, y), m_light.land, m_light.place) > 0.6;
    }
    QVERIFY2(inked < 20, qPrintable(u"%1 pixels"_s.arg(inked)));
    // The outline is there where the area ends.
    request.viewport = viewportAt(69, 178, 5, {200, 200});
    const QImage coast = painted(m_map, request);
    int outline = 0;
    for (int x = 0; x < coast.width(); ++x) {
        for (int y = 0; y < coast.height(); ++y)
            outline += shareOf(coast.pixelColor(x, y), m_light.water, m_light.place) > 0.8;
    }
    QVERIFY2(outline > 50, qPrintable(QString::number(outline)));
}

void TestBasemapPainter::leavesIslandsInLakes()
{
    const auto colourAt = [&](double latitude, double longitude) {
        return painted(*m_small, {viewportAt(latitude, longitude, 4, {11, 11}), MapDetail::Coarse, m_light, {}}).pixelColor(5, 5);
    };
    QCOMPARE(colourAt(3, 10), m_light.water);  // the lake
    QCOMPARE(colourAt(0, 10), m_light.land);   // its island
    QCOMPARE(colourAt(8, 10), m_light.land);   // its shore
    QCOMPARE(colourAt(15, 10), m_light.water); // the sea
}

void TestBasemapPainter::hidesRiversWhereTheyAreWrong_data()
{
    QTest::addColumn<double>("zoom");
    QTest::addColumn<bool>("isDrawn");
    QTest::newRow("the world") << 3.0 << false;
    QTest::newRow("a continent") << 4.0 << true;
    QTest::newRow("a country") << 6.4 << true;
    QTest::newRow("a town") << 7.6 << false;
}

void TestBasemapPainter::hidesRiversWhereTheyAreWrong()
{
    QFETCH(const double, zoom);
    QFETCH(const bool, isDrawn);
    const QImage image = painted(*m_small, {viewportAt(-5, -10, zoom, {21, 21}), MapDetail::Medium, m_light, {}});
    double most = 0;
    for (int y = 7; y < 14; ++y)
        most = std::max(most, shareOf(image.pixelColor(10, y), m_light.land, m_light.river));
    QCOMPARE(most > 0.3, isDrawn);
}

void TestBasemapPainter::dashesDisputedBorders_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addColumn<double>("zoom");
    QTest::addColumn<bool>("isDashed");
    QTest::newRow("a disputed line") << m_folder.path() << 5.0 << -10.0 << 5.0 << true;
    QTest::newRow("the north of Western Sahara") << realMaps() << 27.662 << -11.0 << 5.0 << true;
    QTest::newRow("the north of Western Sahara, closer") << realMaps() << 27.662 << -11.0 << 8.0 << true;
    QTest::newRow("the 49th parallel") << realMaps() << 49.0 << -105.0 << 5.0 << false;
}

void TestBasemapPainter::dashesDisputedBorders()
{
    QFETCH(const QString, folder);
    QFETCH(const double, latitude);
    QFETCH(const double, longitude);
    QFETCH(const double, zoom);
    QFETCH(const bool, isDashed);
    const Basemap map(folder);
    const QImage image = painted(map, {viewportAt(latitude, longitude, zoom, {71, 21}), detailFor(zoom), m_light, {}});
    // The row of pixels in which most of the line is.
    int most = 0;
    for (int y = 6; y < 15; ++y) {
        most = std::max(most, runsAlong(image, y, [&](const QColor &colour) {
            return shareOf(colour, m_light.land, m_light.countryBorder) > 0.45;
        }));
    }
    if (isDashed)
        QVERIFY2(most >= 5, qPrintable(QString::number(most)));
    else
        QVERIFY2(most <= 2, qPrintable(QString::number(most)));
}

void TestBasemapPainter::tintsAndHatches_data()
{
    QTest::addColumn<bool>("isCountry");
    QTest::addColumn<double>("tint");
    QTest::addColumn<int>("lines"); // across 198 pixels
    QTest::newRow("a province") << false << 0.16 << 22;
    QTest::newRow("a country") << true << 0.06 << 9;
}

void TestBasemapPainter::tintsAndHatches()
{
    QFETCH(const bool, isCountry);
    QFETCH(const double, tint);
    QFETCH(const int, lines);
    BasemapRequest request{viewportAt(-2, -10, 5, {198, 60}), MapDetail::Coarse, m_light, {}};
    const QImage plain = painted(*m_small, request);
    request.shaded = {{.place = {}, .areas = {isCountry ? u"WST"_s : u"W-1"_s}, .centre = {}, .isCountry = isCountry}};
    const QImage shaded = painted(*m_small, request);
    const auto share = [&](const QColor &colour) { return shareOf(colour, m_light.land, m_light.place); };
    int tinted = 0;
    for (int x = 0; x < shaded.width(); ++x) {
        QCOMPARE(plain.pixelColor(x, 20), m_light.land);
        QVERIFY(share(shaded.pixelColor(x, 20)) > tint - 0.02);
        tinted += std::abs(share(shaded.pixelColor(x, 20)) - tint) < 0.02;
    }
    QVERIFY2(tinted > 80, "the ground between the lines");
    const int runs = runsAlong(shaded, 20, [&](const QColor &colour) { return share(colour) > tint + 0.1; });
    QVERIFY2(std::abs(runs - lines) <= 1, qPrintable(QString::number(runs)));
    // Anchored to the world: moved by whole pixels, the picture is the same.
    request.viewport = request.viewport.movedBy({-5, -3});
    const QImage moved = painted(*m_small, request);
    int differences = 0;
    for (int x = 0; x < 190; ++x) {
        const double by = share(moved.pixelColor(x, 17)) - share(shaded.pixelColor(x + 5, 20));
        differences += std::abs(by) > 0.05;
    }
    QVERIFY2(differences < 4, qPrintable(QString::number(differences)));
    // The east is as it was.
    request.viewport = viewportAt(-7, 12, 5, {20, 20});
    QCOMPARE(painted(*m_small, request).pixelColor(10, 10), m_light.land);
}

void TestBasemapPainter::drawsACircleOnce()
{
    // In the open sea, once far from 180° and once where the copies of the world meet.
    const auto mean = [&](double longitude, double zoom) {
        BasemapRequest request{viewportAt(0, longitude, zoom, {200, 200}), MapDetail::Coarse, m_light, {}};
        request.shaded = {{.place = {}, .areas = {}, .centre = MapProjection::toWorld(0, longitude), .radius = 300'000}};
        return meanOf(painted(*m_small, request), {90, 90, 20, 20});
    };
    const QList<double> usual = mean(-100, 5.5);
    QVERIFY(std::abs(usual.at(0) - m_light.water.redF()) > 0.05);
    for (const double longitude : {179.9, -179.9}) {
        for (int i = 0; i < 3; ++i)
            QVERIFY2(std::abs(mean(longitude, 5.5).at(i) - usual.at(i)) < 0.025, qPrintable(QString::number(longitude)));
    }
}

void TestBasemapPainter::marksSelectedAndDisputedAreas()
{
    const auto inkOn = [&](bool isDisputed, bool isSelected, const QColor &ink) {
        // The northern coast of the west.
        BasemapRequest request{viewportAt(10, -10, 5, {120, 21}), MapDetail::Coarse, m_light, {}};
        request.shaded = {{.place = {}, .areas = {u"W-1"_s}, .centre = {}, .isDisputed = isDisputed, .isSelected = isSelected}};
        const QImage image = painted(*m_small, request);
        int inked = 0;
        for (int x = 0; x < image.width(); ++x) {
            inked += std::ranges::any_of(std::array{9, 10, 11}, [&](int y) {
                return shareOf(image.pixelColor(x, y), m_light.water, ink) > 0.8;
            });
        }
        return inked;
    };
    QCOMPARE(inkOn(false, false, m_light.place), 120);
    QCOMPARE(inkOn(false, true, m_light.selected), 120);
    const int dashed = inkOn(true, false, m_light.disputed);
    QVERIFY2(dashed > 40 && dashed < 110, qPrintable(QString::number(dashed)));
}

void TestBasemapPainter::paintsInItsTheme_data()
{
    QTest::addColumn<MapTheme>("theme");
    QTest::newRow("light") << MapTheme::light();
    QTest::newRow("dark") << MapTheme::dark();
    QTest::newRow("high contrast") << MapTheme::highContrast(false);
    QTest::newRow("high contrast, dark") << MapTheme::highContrast(true);
}

void TestBasemapPainter::paintsInItsTheme()
{
    QFETCH(const MapTheme, theme);
    const QImage image = painted(*m_small, {viewportAt(0, 0, 3, {400, 200}), MapDetail::Coarse, theme, {}});
    QCOMPARE(image.pixelColor(5, 5), theme.water);
    const QPointF land = viewportAt(0, 0, 3, {400, 200}).toScreen(MapProjection::toWorld(-7, -7));
    QCOMPARE(image.pixelColor(land.toPoint()), theme.land);
    QVERIFY(theme.land != theme.water);
    QVERIFY(theme == MapTheme::light() || image.pixelColor(5, 5) != MapTheme::light().water);
    const double contrast = std::abs(theme.text.lightnessF() - theme.land.lightnessF());
    QVERIFY2(contrast > 0.5, "names can be read");
}

void TestBasemapPainter::repeatsTheWorld()
{
    const BasemapRequest request{viewportAt(0, 30, 1, {1300, 300}), MapDetail::Coarse, m_light, {}};
    const QImage image = painted(m_map, request);
    int differences = 0;
    int land = 0;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x + 512 < image.width(); x += 3) {
            differences += image.pixelColor(x, y) != image.pixelColor(x + 512, y);
            land += image.pixelColor(x, y) == m_light.land;
        }
    }
    QVERIFY2(differences < 50, qPrintable(QString::number(differences)));
    QVERIFY(land > 1000);
}

void TestBasemapPainter::staysWithinItsViewport()
{
    const QImage image = picture({300, 300}, [&](QPainter &painter) {
        painter.translate(100, 100);
        paintBasemap(painter, m_map, {viewportAt(35, 68, 4, {100, 100}), MapDetail::Medium, m_light, {}});
        QVERIFY(!painter.hasClipping());
        QCOMPARE(painter.transform().dx(), 100.0);
    });
    for (int x = 0; x < 300; x += 3) {
        for (int y = 0; y < 300; y += 3) {
            const bool isInside = x >= 100 && x < 200 && y >= 100 && y < 200;
            QCOMPARE(image.pixelColor(x, y) != QColor(Qt::magenta), isInside);
        }
    }
}

QTEST_MAIN(TestBasemapPainter)
#include "tst_basemappainter.moc"
