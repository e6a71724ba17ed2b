// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/coordinateparser.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hearsay;

class TestCoordinateParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void writesDecimal_data();
    void writesDecimal();
    void writesDms_data();
    void writesDms();
    void readsBackWhatItWrote();
    void survivesAnyText();
};

void TestCoordinateParser::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    const auto row = [](const char *name, const QString &text, double latitude = 36.73,
                        double longitude = 68.86) {
        QTest::newRow(name) << text << latitude << longitude;
    };
    row("decimal", u"36.73, 68.86"_s);
    row("without a space", u"36.73,68.86"_s);
    row("space only", u"36.73 68.86"_s);
    row("semicolon", u"36.73; 68.86"_s);
    row("slash", u"36.73/68.86"_s);
    row("spaces around", u"  36.73 ,\t68.86 \n"_s);
    row("no-break space", u"36.73\u00A068.86"_s);
    row("decimal commas", u"36,73 68,86"_s);
    row("decimal commas and a comma", u"36,73, 68,86"_s);
    row("decimal commas and a semicolon", u"36,73; 68,86"_s);
    row("decimal commas with letters", u"36,73 N 68,86 E"_s);
    row("negative", u"-36.73, -68.86"_s, -36.73, -68.86);
    row("true minus signs", u"−36.73 −68.86"_s, -36.73, -68.86);
    row("plus signs", u"+36.73 +68.86"_s);
    row("letters behind", u"36.73 N 68.86 E"_s);
    row("letters before", u"N36.73 E68.86"_s);
    row("letters before with comma", u"N 36.73, E 68.86"_s);
    row("longitude first by letters", u"68.86 E, 36.73 N"_s);
    row("longitude first, letters before", u"E68.86 N36.73"_s);
    row("small letters", u"36.73n 68.86e"_s);
    row("south and west", u"36.73 S 68.86 W"_s, -36.73, -68.86);
    row("degree signs", u"36.73° 68.86°"_s);
    row("degree signs and letters", u"36.73°N 68.86°E"_s);
    row("degrees, minutes, seconds", u"36°43′48″N 68°51′36″E"_s);
    row("with spaces", u"36° 43′ 48″ N, 68° 51′ 36″ E"_s);
    row("straight quotation marks", u"36°43'48\"N 68°51'36\"E"_s);
    row("two apostrophes for seconds", u"36°43'48''N 68°51'36''E"_s);
    row("curly quotation marks", u"36°43’48”N 68°51’36”E"_s);
    row("numbers and letters only", u"36 43 48 N, 68 51 36 E"_s);
    row("numbers and letters without comma", u"36 43 48 N 68 51 36 E"_s);
    row("six numbers", u"36 43 48 68 51 36"_s);
    row("degree signs without letters", u"36°43′48″ 68°51′36″"_s);
    row("negative degrees and minutes", u"-36°43′48″, -68°51′36″"_s, -36.73, -68.86);
    row("minus zero degrees", u"-0°30′0″ 10°0′0″"_s, -0.5, 10);
    row("decimal minutes", u"36°43.8′N 68°51.6′E"_s);
    row("decimal minutes with comma", u"36°43,8′N 68°51,6′E"_s);
    row("decimal seconds", u"36°43′48.0″N 68°51′36.0″E"_s);
    row("a comma after seconds without a space", u"36 43 48 N,68 51 36 E"_s);
    row("Persian digits", u"۳۶٫۷۳، ۶۸٫۸۶"_s);
    row("Arabic-Indic digits", u"٣٦٫٧٣ ٦٨٫٨٦"_s);
    row("direction marks", u"\u200E36.73\u200E, \u206668.86\u2069"_s);
    row("whole degrees", u"36, 68"_s, 36, 68);
    row("minus after a tight comma", u"36,-68"_s, 36, -68);
    row("poles and date line", u"-90, 180"_s, -90, 180);
    row("zero", u"0, 0"_s, 0, 0);
    row("point before the digits", u".5 -.5"_s, 0.5, -0.5);
}

void TestCoordinateParser::reads()
{
    QFETCH(QString, text);
    QFETCH(double, latitude);
    QFETCH(double, longitude);
    const auto coordinate = parseCoordinate(text);
    QVERIFY2(coordinate, qPrintable(coordinate ? QString() : coordinate.error().message));
    QVERIFY(coordinate->isValid());
    QVERIFY2(std::abs(coordinate->latitude() - latitude) < 1e-9
                 && std::abs(coordinate->longitude() - longitude) < 1e-9,
             qPrintable(coordinateToDecimal(*coordinate)));
}

void TestCoordinateParser::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("because");
    const QString none = u"no coordinates"_s;
    QTest::newRow("nothing") << QString() << none;
    QTest::newRow("spaces") << u"   "_s << none;
    QTest::newRow("words") << u"near Kunduz"_s << none;
    QTest::newRow("one number") << u"36.73"_s << none;
    QTest::newRow("one angle") << u"36°43′48″N"_s << none;
    QTest::newRow("three numbers") << u"36.73, 68.86, 400"_s << none;
    QTest::newRow("three numbers without commas") << u"36 43 48"_s << none;
    QTest::newRow("exponent") << u"3e1, 68"_s << none;
    QTest::newRow("not a number") << u"nan, inf"_s << none;
    QTest::newRow("two points") << u"36.7.3, 68.86"_s << none;
    QTest::newRow("sign alone") << u"-, 68.86"_s << none;
    QTest::newRow("sign on minutes") << u"36° -43′ 68° 51′"_s << none;
    QTest::newRow("decimal degrees with minutes") << u"36.5° 43′ 68.5° 51′"_s << none;
    QTest::newRow("marks in the wrong order") << u"36′43° 68′51°"_s << none;
    QTest::newRow("mark without a number") << u"°36 °68"_s << none;
    QTest::newRow("four parts") << u"36 43 48 12 N 68 51 36 12 E"_s << none;
    QTest::newRow("a whole paste") << u"36.73, 68.86 "_s.repeated(100) << none;
    QTest::newRow("one tight comma") << u"36,73"_s << u"one number or as two"_s;
    QTest::newRow("latitude too large") << u"96.73, 68.86"_s << u"The latitude 96.73"_s;
    QTest::newRow("latitude too small") << u"-90.01, 0"_s << u"between -90 and 90"_s;
    QTest::newRow("longitude too large") << u"36.73, 180.5"_s << u"The longitude 180.5"_s;
    QTest::newRow("longitude too large with letters") << u"190 W 10 N"_s << u"The longitude -190"_s;
    QTest::newRow("range with decimal commas") << u"96,73 68,86"_s << u"The latitude 96.73"_s;
    QTest::newRow("minutes") << u"36°60′N 68°51′E"_s << u"60 minutes"_s;
    QTest::newRow("seconds") << u"36°43′61″N 68°51′36″E"_s << u"61 seconds"_s;
    QTest::newRow("two latitudes") << u"36.73 N 68.86 N"_s << u"two of one kind"_s;
    QTest::newRow("one letter") << u"36.73 N, 68.86"_s << u"A letter is missing"_s;
    QTest::newRow("sign and letter") << u"-36.73 S, 68.86 E"_s << u"A sign and a letter"_s;
}

void TestCoordinateParser::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, because);
    const auto coordinate = parseCoordinate(text);
    QVERIFY2(!coordinate, qPrintable(coordinate ? coordinateToDecimal(*coordinate) : QString()));
    QVERIFY2(coordinate.error().message.contains(because), qPrintable(coordinate.error().message));
    QVERIFY(!coordinate.error().message.contains(u"%1"_s));
}

void TestCoordinateParser::writesDecimal_data()
{
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addColumn<QString>("text");
    QTest::newRow("Kunduz") << 36.728 << 68.8681 << u"36.72800, 68.86810"_s;
    QTest::newRow("negative") << -33.5 << -70.25 << u"-33.50000, -70.25000"_s;
    QTest::newRow("no negative zero") << -0.000001 << 0.0 << u"0.00000, 0.00000"_s;
}

void TestCoordinateParser::writesDecimal()
{
    QFETCH(double, latitude);
    QFETCH(double, longitude);
    QTEST(coordinateToDecimal({latitude, longitude}), "text");
}

void TestCoordinateParser::writesDms_data()
{
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole seconds") << 36.73 << 68.86 << u"36°43′48″N 68°51′36″E"_s;
    QTest::newRow("south and west") << -36.73 << -68.86 << u"36°43′48″S 68°51′36″W"_s;
    QTest::newRow("tenths") << 36.73125 << 68.86 << u"36°43′52.5″N 68°51′36″E"_s;
    QTest::newRow("rounds up through minutes") << 35.9999999 << 0.0 << u"36°00′00″N 0°00′00″E"_s;
    QTest::newRow("no negative zero") << -0.000001 << -0.000001 << u"0°00′00″N 0°00′00″E"_s;
}

void TestCoordinateParser::writesDms()
{
    QFETCH(double, latitude);
    QFETCH(double, longitude);
    QTEST(coordinateToDms({latitude, longitude}), "text");
}

void TestCoordinateParser::readsBackWhatItWrote()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int i = 0; i < 2000; ++i) {
        const QGeoCoordinate place(random.bounded(180.0) - 90, random.bounded(360.0) - 180);
        const auto decimal = parseCoordinate(coordinateToDecimal(place));
        QVERIFY(decimal);
        QVERIFY(std::abs(decimal->latitude() - place.latitude()) <= 0.5e-5 + 1e-12);
        QVERIFY(std::abs(decimal->longitude() - place.longitude()) <= 0.5e-5 + 1e-12);
        const auto dms = parseCoordinate(coordinateToDms(place));
        QVERIFY2(dms, qPrintable(coordinateToDms(place)));
        QVERIFY(std::abs(dms->latitude() - place.latitude()) <= 0.05 / 3600 + 1e-12);
        QVERIFY(std::abs(dms->longitude() - place.longitude()) <= 0.05 / 3600 + 1e-12);
        QCOMPARE(coordinateToDecimal(*decimal), coordinateToDecimal(place));
        QCOMPARE(coordinateToDms(*dms), coordinateToDms(place));
    }
}

void TestCoordinateParser::survivesAnyText()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QString alphabet = u"0123456789 .,;-+°′″'\"NSEWx"_s;
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (int n = random.bounded(16); n > 0; --n)
            text += alphabet.at(random.bounded(int(alphabet.size())));
        const auto coordinate = parseCoordinate(text);
        if (coordinate)
            QVERIFY2(coordinate->isValid(), qPrintable(text));
        else
            QVERIFY2(!coordinate.error().message.isEmpty(), qPrintable(text));
    }
}

QTEST_APPLESS_MAIN(TestCoordinateParser)
#include "tst_coordinateparser.moc"
