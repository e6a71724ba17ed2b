// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/geodistance.h"

#include <QLocale>
#include <QTest>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace Hearsay;

/// How far, in which direction, and the bar that says how large the map is.
class TestGeoDistance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void saysHowFar_data();
    void saysHowFar();
    void namesThePointsOfTheCompass();
    void takesAnyAzimuth_data();
    void takesAnyAzimuth();
    void writesDistances_data();
    void writesDistances();
    void writesDistancesInTheUsersLanguage();
    void hasARoundScale();
    void hasNoScale_data();
    void hasNoScale();
};

namespace {

constexpr std::array points{"N", "NNE", "NE", "ENE", "E", "ESE", "SE", "SSE",
                            "S", "SSW", "SW", "WSW", "W", "WNW", "NW", "NNW"};
const QGeoCoordinate kunduz(36.72895, 68.857);
const QGeoCoordinate kabul(34.52813, 69.17233);
const QGeoCoordinate doha(25.28545, 51.53096);
const QGeoCoordinate washington(38.89511, -77.03637);

} // namespace

void TestGeoDistance::saysHowFar_data()
{
    QTest::addColumn<QGeoCoordinate>("from");
    QTest::addColumn<QGeoCoordinate>("to");
    QTest::addColumn<double>("kilometres");
    QTest::addColumn<double>("azimuth");
    QTest::addColumn<QString>("text");
    QTest::newRow("Kunduz to Kabul") << kunduz << kabul << 246.4 << 173.3 << u"about 246 km, S"_s;
    QTest::newRow("Kabul to Kunduz") << kabul << kunduz << 246.4 << 353.5 << u"about 246 km, N"_s;
    QTest::newRow("Kabul to Doha") << kabul << doha << 1982.3 << 243.5 << u"about 1,982 km, WSW"_s;
    QTest::newRow("Kabul to Washington")
        << kabul << washington << 11141.1 << 333.9 << u"about 11,141 km, NNW"_s;
    QTest::newRow("across 180°") << QGeoCoordinate(0, 179.5) << QGeoCoordinate(0, -179.5) << 111.2
                                 << 90.0 << u"about 111 km, E"_s;
    QTest::newRow("a few steps") << QGeoCoordinate(0, 0) << QGeoCoordinate(-0.002, 0) << 0.2224
                                 << 180.0 << u"about 222 m, S"_s;
    QTest::newRow("the same point") << kabul << kabul << 0.0 << 0.0 << u"at the same point"_s;
}

void TestGeoDistance::saysHowFar()
{
    QFETCH(const QGeoCoordinate, from);
    QFETCH(const QGeoCoordinate, to);
    QFETCH(const double, kilometres);
    QFETCH(const double, azimuth);
    QVERIFY(std::abs(from.distanceTo(to) / 1000 - kilometres) < 0.06);
    QVERIFY(std::abs(from.azimuthTo(to) - azimuth) < 0.06);
    QTEST(distanceAndBearing(from, to), "text");
}

void TestGeoDistance::namesThePointsOfTheCompass()
{
    for (std::size_t i = 0; i < points.size(); ++i) {
        const double middle = 22.5 * static_cast<double>(i);
        for (const double by : {-11.25, -11.24, 0.0, 11.24}) {
            for (const double turn : {-720.0, -360.0, 0.0, 360.0})
                QCOMPARE(compassPoint(middle + by + turn), QLatin1StringView(points.at(i)));
        }
    }
}

void TestGeoDistance::takesAnyAzimuth_data()
{
    QTest::addColumn<double>("azimuth");
    QTest::addColumn<QString>("point");
    QTest::newRow("just west of north") << -1.0 << u"N"_s;
    QTest::newRow("a quarter turn back") << -90.0 << u"W"_s;
    QTest::newRow("359.9°") << 359.9 << u"N"_s;
    QTest::newRow("360°") << 360.0 << u"N"_s;
    QTest::newRow("less than nothing") << -1e-17 << u"N"_s;
}

void TestGeoDistance::takesAnyAzimuth()
{
    QFETCH(const double, azimuth);
    QTEST(compassPoint(azimuth), "point");
}

void TestGeoDistance::writesDistances_data()
{
    QTest::addColumn<double>("metres");
    QTest::addColumn<QString>("text");
    QTest::newRow("metres") << 850.0 << u"850 m"_s;
    QTest::newRow("part of a metre") << 12.4 << u"12 m"_s;
    QTest::newRow("almost a kilometre") << 999.4 << u"999 m"_s;
    QTest::newRow("a kilometre but for some centimetres") << 999.7 << u"1 km"_s;
    QTest::newRow("a kilometre") << 1000.0 << u"1 km"_s;
    QTest::newRow("a kilometre and a little") << 1040.0 << u"1 km"_s;
    QTest::newRow("a kilometre and a half") << 1500.0 << u"1.5 km"_s;
    QTest::newRow("almost three") << 2970.0 << u"3 km"_s;
    QTest::newRow("almost ten") << 9970.0 << u"10 km"_s;
    QTest::newRow("nine and a half") << 9500.0 << u"9.5 km"_s;
    QTest::newRow("kilometres") << 12'400.0 << u"12 km"_s;
    QTest::newRow("thousands") << 1'982'300.0 << u"1,982 km"_s;
}

void TestGeoDistance::writesDistances()
{
    QFETCH(const double, metres);
    QTEST(distanceText(metres), "text");
}

void TestGeoDistance::writesDistancesInTheUsersLanguage()
{
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(distanceText(1'982'300), u"1.982 km"_s);
    QCOMPARE(distanceText(1500), u"1,5 km"_s);
}

void TestGeoDistance::hasARoundScale()
{
    constexpr double longest = 120;
    for (double zoom = 3; zoom <= 11; zoom += 0.25) {
        for (const double latitude : {0.0, 36.0, -60.0, 80.0}) {
            const MapViewport viewport{MapProjection::toWorld(latitude, 179.9), zoom, {1000, 700}};
            const ScaleBar bar = scaleBar(viewport, longest);
            const double power = std::pow(10, std::floor(std::log10(bar.metres) + 1e-9));
            const double digit = bar.metres / power;
            QVERIFY2(std::abs(digit - 1) < 1e-6 || std::abs(digit - 2) < 1e-6
                         || std::abs(digit - 5) < 1e-6,
                     qPrintable(QString::number(bar.metres)));
            QVERIFY(bar.pixels <= longest);
            QVERIFY(bar.pixels >= longest / 2.51);
            const double metresInPixel = 2 * M_PI * 6'371'007 * std::cos(latitude * M_PI / 180)
                                         / viewport.scale();
            const double length = bar.pixels * metresInPixel;
            QVERIFY2(std::abs(length / bar.metres - 1) < 0.01, qPrintable(QString::number(length)));
        }
    }
}

void TestGeoDistance::hasNoScale_data()
{
    QTest::addColumn<double>("zoom");
    QTest::addColumn<double>("longest");
    QTest::newRow("the scale changes too much in one view") << 2.99 << 120.0;
    QTest::newRow("the world") << 1.0 << 120.0;
    QTest::newRow("no room") << 6.0 << 0.0;
    QTest::newRow("less than no room") << 6.0 << -50.0;
}

void TestGeoDistance::hasNoScale()
{
    QFETCH(const double, zoom);
    QFETCH(const double, longest);
    QCOMPARE(scaleBar({{0.5, 0.4}, zoom, {1000, 700}}, longest).pixels, 0.0);
}

QTEST_GUILESS_MAIN(TestGeoDistance)
#include "tst_geodistance.moc"
