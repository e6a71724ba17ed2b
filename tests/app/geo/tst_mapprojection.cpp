// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/mapprojection.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace Hearsay;
using MapProjection::Stretch;

/// Coordinates to world units and back, and what is seen of the world.
class TestMapProjection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWherePointsAre_data();
    void knowsWherePointsAre();
    void comesBackFromTheWorld();
    void takesTheNearestCopy_data();
    void takesTheNearestCopy();
    void findsTheCommonStretch_data();
    void findsTheCommonStretch();
    void findsTheSmallestStretchOfMany();
    void comesBackFromTheScreen_data();
    void comesBackFromTheScreen();
    void showsTheNearestCopy();
    void knowsWhatIsInSight();
    void movesWithThePointer();
    void zoomsAboutThePointer_data();
    void zoomsAboutThePointer();
    void fitsWhatIsToBeSeen_data();
    void fitsWhatIsToBeSeen();
    void staysWithinBounds_data();
    void staysWithinBounds();
};

namespace {

constexpr double tiny = 1e-9;

bool isNear(QPointF a, QPointF b, double by = tiny)
{
    return std::abs(a.x() - b.x()) < by && std::abs(a.y() - b.y()) < by;
}

double fraction(double x)
{
    return x - std::floor(x);
}

/// How long a stretch from @p begin must be to hold all.
double lengthFrom(double begin, const QList<Stretch> &stretches)
{
    double length = 0;
    for (const Stretch &stretch : stretches)
        length = std::max(length, fraction(stretch.begin - begin) + stretch.length());
    return length;
}

} // namespace

void TestMapProjection::knowsWherePointsAre_data()
{
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addColumn<QPointF>("world");
    QTest::newRow("where equator and zero meridian meet") << 0.0 << 0.0 << QPointF(0.5, 0.5);
    QTest::newRow("180° W") << 0.0 << -180.0 << QPointF(0, 0.5);
    QTest::newRow("180° E") << 0.0 << 180.0 << QPointF(1, 0.5);
    QTest::newRow("the upper edge") << MapProjection::maxLatitude << 90.0 << QPointF(0.75, 0);
    QTest::newRow("the lower edge") << -MapProjection::maxLatitude << -90.0 << QPointF(0.25, 1);
    QTest::newRow("the North Pole, on the edge") << 90.0 << 0.0 << QPointF(0.5, 0);
    QTest::newRow("the South Pole, on the edge") << -90.0 << 0.0 << QPointF(0.5, 1);
    QTest::newRow("just beyond the edge") << 85.0512 << 0.0 << QPointF(0.5, 0);
    QTest::newRow("a quarter down") << 66.51326044311186 << 0.0 << QPointF(0.5, 0.25);
    QTest::newRow("three eighths down") << 40.97989806962013 << 0.0 << QPointF(0.5, 0.375);
    // Worked out by ln(tan(π/4 + φ/2)).
    QTest::newRow("Kunduz") << 36.72895 << 68.857 << QPointF(0.691269444444, 0.390171151046);
    QTest::newRow("Cape Horn") << -55.98 << -67.27 << QPointF(0.313138888889, 0.688507351371);
}

void TestMapProjection::knowsWherePointsAre()
{
    QFETCH(const double, latitude);
    QFETCH(const double, longitude);
    QFETCH(const QPointF, world);
    const QPointF found = MapProjection::toWorld(latitude, longitude);
    QVERIFY2(isNear(found, world),
             qPrintable(u"%1, %2"_s.arg(found.x(), 0, 'f', 12).arg(found.y(), 0, 'f', 12)));
    QCOMPARE(MapProjection::toWorld(QGeoCoordinate(latitude, longitude)), found);
}

void TestMapProjection::comesBackFromTheWorld()
{
    int points = 0;
    for (double latitude = -85; latitude <= 85; latitude += 4.25) {
        for (double longitude = -180; longitude < 180; longitude += 7.5) {
            const QPointF world = MapProjection::toWorld(latitude, longitude);
            for (const double copy : {-2.0, -1.0, 0.0, 1.0}) {
                const QGeoCoordinate back = MapProjection::fromWorld(world + QPointF(copy, 0));
                QVERIFY(back.isValid());
                QVERIFY(std::abs(back.latitude() - latitude) < tiny);
                QVERIFY(std::abs(std::remainder(back.longitude() - longitude, 360)) < tiny);
                ++points;
            }
        }
    }
    QCOMPARE(points, 41 * 48 * 4);
    for (const double pole : {90.0, -90.0}) {
        const QGeoCoordinate back = MapProjection::fromWorld(MapProjection::toWorld(pole, 10));
        QVERIFY(std::abs(back.latitude() - std::copysign(85.0511287798, pole)) < 1e-8);
        QVERIFY(std::abs(back.longitude() - 10) < tiny);
    }
    // Whatever is clicked, even beyond the edge, is a coordinate.
    QVERIFY(MapProjection::fromWorld({-3.2, 40}).isValid());
    QVERIFY(MapProjection::fromWorld({0.5, -40}).isValid());
}

void TestMapProjection::takesTheNearestCopy_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("reference");
    QTest::addColumn<double>("copy");
    QTest::newRow("there already") << 0.4 << 0.5 << 0.4;
    QTest::newRow("one world to the east") << 0.1 << 0.9 << 1.1;
    QTest::newRow("one world to the west") << 0.9 << 0.1 << -0.1;
    QTest::newRow("many worlds away") << 0.25 << 7.3 << 7.25;
    QTest::newRow("from many worlds away") << -5.75 << 0.3 << 0.25;
}

void TestMapProjection::takesTheNearestCopy()
{
    QFETCH(const double, x);
    QFETCH(const double, reference);
    QFETCH(const double, copy);
    QVERIFY(std::abs(MapProjection::nearestCopy(x, reference) - copy) < tiny);
}

void TestMapProjection::findsTheCommonStretch_data()
{
    QTest::addColumn<QList<Stretch>>("stretches");
    QTest::addColumn<Stretch>("common");
    using Stretches = QList<Stretch>;
    const Stretch all{0, 1};
    QTest::newRow("nothing: the whole world") << Stretches{} << all;
    QTest::newRow("one") << Stretches{{0.2, 0.3}} << Stretch{0.2, 0.3};
    QTest::newRow("a point") << Stretches{{0.2, 0.2}} << Stretch{0.2, 0.2};
    QTest::newRow("one in another copy of the world") << Stretches{{-0.75, -0.5}} << Stretch{0.25, 0.5};
    QTest::newRow("one across 180°") << Stretches{{0.9, 1.1}} << Stretch{0.9, 1.1};
    QTest::newRow("two") << Stretches{{0.6, 0.7}, {0.2, 0.3}} << Stretch{0.2, 0.7};
    QTest::newRow("two at both sides of 180°") << Stretches{{0.05, 0.1}, {0.9, 0.95}} << Stretch{0.9, 1.1};
    QTest::newRow("one across 180° and one near") << Stretches{{0.95, 1.05}, {0.2, 0.3}} << Stretch{0.95, 1.3};
    QTest::newRow("one across 180° that holds the other") << Stretches{{0.75, 1.25}, {0.0, 0.125}} << Stretch{0.75, 1.25};
    QTest::newRow("one in the other") << Stretches{{0.1, 0.6}, {0.2, 0.3}} << Stretch{0.1, 0.6};
    QTest::newRow("the whole world") << Stretches{{0.0, 1.0}} << all;
    QTest::newRow("the whole world and more") << Stretches{{0.2, 0.3}, {-0.1, 1.4}} << all;
    QTest::newRow("together the whole world") << Stretches{{0.0, 0.6}, {0.5, 1.1}} << all;
    QTest::newRow("Fiji, New Zealand and Chile") << Stretches{{0.99, 1.005}, {0.96, 0.995}, {0.29, 0.32}} << Stretch{0.96, 1.32};
}

void TestMapProjection::findsTheCommonStretch()
{
    QFETCH(const QList<Stretch>, stretches);
    QFETCH(const Stretch, common);
    const Stretch found = MapProjection::commonStretch(stretches);
    QVERIFY2(isNear({found.begin, found.end}, {common.begin, common.end}),
             qPrintable(u"%1 to %2"_s.arg(found.begin).arg(found.end)));
}

void TestMapProjection::findsTheSmallestStretchOfMany()
{
    QRandomGenerator random(1);
    int narrow = 0;
    for (int i = 0; i < 2000; ++i) {
        QList<Stretch> stretches;
        for (int n = random.bounded(1, 7); n > 0; --n) {
            const double begin = random.bounded(4.0) - 2;
            stretches.append({begin, begin + random.bounded(0.4)});
        }
        // By trying each place where it could begin.
        double least = 1;
        for (const Stretch &stretch : std::as_const(stretches))
            least = std::min(least, lengthFrom(stretch.begin, stretches));
        const Stretch found = MapProjection::commonStretch(stretches);
        QVERIFY2(std::abs(found.length() - least) < tiny,
                 qPrintable(u"%1 instead of %2"_s.arg(found.length()).arg(least)));
        if (least < 1) {
            QVERIFY(lengthFrom(found.begin - tiny, stretches) < least + 2 * tiny);
            ++narrow;
        }
    }
    QVERIFY(narrow > 200);
}

void TestMapProjection::comesBackFromTheScreen_data()
{
    QTest::addColumn<MapViewport>("viewport");
    QTest::newRow("the world") << MapViewport{{0.5, 0.5}, 1, {350, 300}};
    QTest::newRow("a country") << MapViewport{{0.69, 0.39}, 6.3, {1000, 700}};
    QTest::newRow("the closest") << MapViewport{{0.69, 0.39}, 11, {331, 247}};
    QTest::newRow("across 180°") << MapViewport{{0.999, 0.3}, 4.5, {800, 600}};
}

void TestMapProjection::comesBackFromTheScreen()
{
    QFETCH(const MapViewport, viewport);
    const QPointF middle(viewport.size.width() / 2, viewport.size.height() / 2);
    QVERIFY(isNear(viewport.toScreen(viewport.centre), middle));
    for (const QPointF point : {QPointF(0, 0), QPointF(17.5, 230), middle, middle * 1.4})
        QVERIFY(isNear(viewport.toScreen(viewport.toWorld(point)), point, 1e-6));
    const QPointF right = viewport.toWorld(middle + QPointF(10, 0)) - viewport.centre;
    QVERIFY(isNear(right, {10 / (256 * std::exp2(viewport.zoom)), 0}, 1e-12));
}

void TestMapProjection::showsTheNearestCopy()
{
    const MapViewport viewport{{0.99, 0.4}, 5, {1000, 700}};
    // 180° W is one hundredth of the world to the right.
    QVERIFY(isNear(viewport.toScreen({0.0, 0.4}), {500 + 0.01 * 256 * 32, 350}, 1e-6));
    QVERIFY(isNear(viewport.toScreen({1.0, 0.4}), viewport.toScreen({0.0, 0.4}), 1e-6));
}

void TestMapProjection::knowsWhatIsInSight()
{
    const MapViewport viewport{{0.99, 0.4}, 5, {1000, 700}};
    const QRectF seen = viewport.worldRect();
    QVERIFY(isNear(seen.center(), viewport.centre));
    QVERIFY(isNear(viewport.toWorld({0, 0}), seen.topLeft()));
    QVERIFY(isNear(viewport.toWorld({1000, 700}), seen.bottomRight()));
    QVERIFY(seen.right() > 1);
    const MapViewport grown = viewport.grownBy(1.5);
    QCOMPARE(grown.size, QSizeF(1500, 1050));
    QCOMPARE(grown.centre, viewport.centre);
    QVERIFY(grown.worldRect().contains(seen));
}

void TestMapProjection::movesWithThePointer()
{
    const MapViewport viewport{{0.99, 0.4}, 5, {1000, 700}};
    const QPointF grabbed = viewport.toWorld({400, 300});
    const MapViewport moved = viewport.movedBy({-320, 55});
    QVERIFY(isNear(moved.toScreen(grabbed), {80, 355}, 1e-6));
    QCOMPARE(moved.zoom, viewport.zoom);
    QVERIFY2(moved.centre.x() >= 0 && moved.centre.x() < 1, "comes around the world");
    // Around the world and back.
    MapViewport turning = viewport;
    for (int i = 0; i < 64; ++i)
        turning = turning.movedBy({-128, 0});
    QVERIFY(isNear(turning.centre, viewport.centre));
}

void TestMapProjection::zoomsAboutThePointer_data()
{
    QTest::addColumn<double>("zoom");
    QTest::addColumn<QPointF>("pointer");
    QTest::addColumn<double>("reached");
    QTest::newRow("closer") << 6.5 << QPointF(130, 600) << 6.5;
    QTest::newRow("a little") << 5.01 << QPointF(999, 1) << 5.01;
    QTest::newRow("farther") << 4.0 << QPointF(600, 200) << 4.0;
    QTest::newRow("as it is") << 5.0 << QPointF(600, 200) << 5.0;
    QTest::newRow("closer than can be") << 40.0 << QPointF(130, 600) << 11.0;
}

void TestMapProjection::zoomsAboutThePointer()
{
    QFETCH(const double, zoom);
    QFETCH(const QPointF, pointer);
    const MapViewport viewport{{0.99, 0.4}, 5, {1000, 700}};
    const MapViewport zoomed = viewport.zoomedTo(zoom, pointer);
    QTEST(zoomed.zoom, "reached");
    QVERIFY(isNear(zoomed.toScreen(viewport.toWorld(pointer)), pointer, 1e-6));
}

void TestMapProjection::fitsWhatIsToBeSeen_data()
{
    QTest::addColumn<QRectF>("world");
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<double>("zoom"); // -1: whichever fills the room
    const QSizeF usual(1000, 700);
    QTest::newRow("a point: as close as asked") << QRectF(0.69, 0.39, 0, 0) << usual << 9.0;
    QTest::newRow("wide") << QRectF(0.5, 0.4, 0.2, 0.001) << usual << -1.0;
    QTest::newRow("tall") << QRectF(0.5, 0.3, 0.001, 0.2) << usual << -1.0;
    QTest::newRow("across 180°") << QRectF(0.95, 0.4, 0.1, 0.05) << usual << -1.0;
    QTest::newRow("smaller than the margins leave room for") << QRectF(0.6, 0.4, 0.01, 0.01) << QSizeF(100, 90) << -1.0;
    QTest::newRow("the whole world in little room") << QRectF(0, 0, 1, 1) << QSizeF(300, 200) << MapProjection::minZoom;
    QTest::newRow("no room at all") << QRectF(0.5, 0.4, 0.2, 0.001) << QSizeF(0, 0) << MapProjection::minZoom;
}

void TestMapProjection::fitsWhatIsToBeSeen()
{
    QFETCH(const QRectF, world);
    QFETCH(const QSizeF, size);
    QFETCH(const double, zoom);
    constexpr double margin = 50;
    const MapViewport fitted = MapViewport{{0.1, 0.2}, 3, size}.fitted(world, margin, 9);
    QCOMPARE(fitted.size, size);
    QVERIFY(std::abs(fraction(fitted.centre.x()) - fraction(world.center().x())) < tiny);
    if (zoom >= 0) {
        QCOMPARE(fitted.zoom, zoom);
        return;
    }
    QVERIFY(std::abs(fitted.centre.y() - world.center().y()) < tiny);
    const QSizeF pixels = world.size() * fitted.scale();
    const double wide = std::max(size.width() - 2 * margin, size.width() / 4);
    const double high = std::max(size.height() - 2 * margin, size.height() / 4);
    QVERIFY(pixels.width() < wide + 1e-6 && pixels.height() < high + 1e-6);
    QVERIFY2(std::abs(pixels.width() - wide) < 1e-6 || std::abs(pixels.height() - high) < 1e-6,
             "one of them is used up");
}

void TestMapProjection::staysWithinBounds_data()
{
    QTest::addColumn<MapViewport>("viewport");
    QTest::addColumn<MapViewport>("bounded");
    const QSizeF size(1000, 700);
    const double half = 350 / (256 * std::exp2(4.0));
    QTest::newRow("good as it is") << MapViewport{{0.4, 0.4}, 4, size} << MapViewport{{0.4, 0.4}, 4, size};
    QTest::newRow("beyond the North Pole") << MapViewport{{0.4, -0.1}, 4, size} << MapViewport{{0.4, half}, 4, size};
    QTest::newRow("beyond the South Pole") << MapViewport{{0.4, 1.2}, 4, size} << MapViewport{{0.4, 1 - half}, 4, size};
    QTest::newRow("the world is not high enough") << MapViewport{{0.4, 0.2}, 1, size} << MapViewport{{0.4, 0.5}, 1, size};
    QTest::newRow("too far out") << MapViewport{{0.4, 0.5}, -3, size} << MapViewport{{0.4, 0.5}, MapProjection::minZoom, size};
    QTest::newRow("too close") << MapViewport{{0.4, 0.4}, 12, size} << MapViewport{{0.4, 0.4}, MapProjection::maxZoom, size};
    QTest::newRow("east of the world") << MapViewport{{1.25, 0.4}, 4, size} << MapViewport{{0.25, 0.4}, 4, size};
    QTest::newRow("west of the world") << MapViewport{{-0.25, 0.4}, 4, size} << MapViewport{{0.75, 0.4}, 4, size};
}

void TestMapProjection::staysWithinBounds()
{
    QFETCH(const MapViewport, viewport);
    QFETCH(const MapViewport, bounded);
    const MapViewport found = viewport.bounded();
    QCOMPARE(found.zoom, bounded.zoom);
    QCOMPARE(found.size, bounded.size);
    QVERIFY(isNear(found.centre, bounded.centre));
    QCOMPARE(found.bounded(), found);
}

QTEST_GUILESS_MAIN(TestMapProjection)
#include "tst_mapprojection.moc"
