// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/excerpt.h"
#include "app/exchange/exporter.h"
#include "tests/app/exchange/exchangefixtures.h"

#include <QSet>
#include <QTest>

using namespace Hearsay;
using namespace Hearsay::Testing;
using namespace Qt::StringLiterals;

class TestExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formatsHaveKeysOfTheirOwn();
    void proposesAFileName();
    void countsClaimsAndPlaces();
    void everyFormatSaysWhatItCounts_data();
    void everyFormatSaysWhatItCounts();
    void excerptHoldsWhatTheArticleNeeds();
    void excerptKeepsTheTagsAbove();
    void refusesAnArticleOfAnotherProject();
};

void TestExporter::formatsHaveKeysOfTheirOwn()
{
    QSet<QLatin1StringView> keys;
    for (const ExportFormat &format : exportFormats()) {
        QVERIFY(!keys.contains(format.key));
        keys.insert(format.key);
        QCOMPARE(exportFormat(format.key)->key, format.key);
        QVERIFY(!format.label().isEmpty());
    }
    QCOMPARE(keys, QSet<QLatin1StringView>({"jsonld"_L1, "csv"_L1, "geojson"_L1, "kml"_L1, "map.png"_L1,
                                       "map.svg"_L1, "map.pdf"_L1}));
    QVERIFY(!exportFormat(u"CSV"));
    QVERIFY(!exportFormat(u""));
}

void TestExporter::proposesAFileName()
{
    QCOMPARE(exportFormat(u"csv")->fileNameFor(u"kunduz.2019"_s), u"kunduz.2019.csv"_s);
    QCOMPARE(exportFormat(u"map.svg")->fileNameFor(u"kunduz"_s), u"kunduz.svg"_s);
}

void TestExporter::countsClaimsAndPlaces()
{
    const auto document = goldenDocument();
    for (const ExportFormat &format : exportFormats()) {
        // Pictures need fonts: see tst_mapwriter.
        if (format.isPicture)
            continue;
        QCOMPARE(exportDocument(*document, format)->claims, 5);
        QCOMPARE(exportDocument(*document, format, {.articles = {fixedId(2)}})->claims, 2);
        QCOMPARE(exportDocument(*document, format, {.articles = {fixedId(2), fixedId(1)}})->claims,
                 5);
        QCOMPARE(exportDocument(*document, format)->places, 3);
        QCOMPARE(exportDocument(*document, format, {.articles = {fixedId(2)}})->places, 1);
    }
}

void TestExporter::everyFormatSaysWhatItCounts_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("mediaType");
    QTest::addColumn<ExportUnit>("unit");
    QTest::addColumn<qsizetype>("count");
    QTest::newRow("JSON-LD counts claims")
        << u"jsonld"_s << u"application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\""_s
        << ExportUnit::Claims << qsizetype(5);
    QTest::newRow("a table counts claims")
        << u"csv"_s << u"text/csv; charset=utf-8"_s << ExportUnit::Claims << qsizetype(5);
    QTest::newRow("GeoJSON counts places, located or not")
        << u"geojson"_s << u"application/geo+json"_s << ExportUnit::Places << qsizetype(3);
    QTest::newRow("KML counts places, located or not")
        << u"kml"_s << u"application/vnd.google-earth.kml+xml"_s << ExportUnit::Places
        << qsizetype(3);
}

void TestExporter::everyFormatSaysWhatItCounts()
{
    QFETCH(const QString, key);
    QFETCH(const ExportUnit, unit);
    QFETCH(const qsizetype, count);
    const ExportFormat &format = *exportFormat(key);
    QCOMPARE(format.unit, unit);
    QCOMPARE(format.count(*exportDocument(*goldenDocument(), format)), count);
    QTEST(QString(format.mediaType), "mediaType");
    QCOMPARE(format.suffix, key);
}

void TestExporter::excerptHoldsWhatTheArticleNeeds()
{
    const auto document = goldenDocument();
    Document excerpt;
    QVERIFY(excerpt.load(excerptOf(*document, {fixedId(2)})));
    QCOMPARE(excerpt.articles().size(), 1);
    QCOMPARE(excerpt.claims().size(), 2);
    QCOMPARE(excerpt.mentions().size(), 1);
    QCOMPARE(excerpt.highlights().size(), 1);
    QVERIFY(excerpt.find<Speaker>(fixedId(24)) && !excerpt.find<Speaker>(fixedId(20)));
    QVERIFY(excerpt.find<Place>(fixedId(32)) && !excerpt.find<Place>(fixedId(30)));
    QVERIFY(excerpt.find<Tag>(fixedId(12)) && !excerpt.find<Tag>(fixedId(10)));
    QVERIFY(!excerpt.find<Dispute>(fixedId(70)));
    QCOMPARE(excerpt.find<Dispute>(fixedId(71))->positions.size(), 2);
}

void TestExporter::excerptKeepsTheTagsAbove()
{
    const auto document = goldenDocument();
    QList<Object> objects = document->objects();
    // Only the lower of the two tags is used.
    for (Object &object : objects) {
        if (auto *claim = std::get_if<Claim>(&object))
            claim->tags.removeAll(fixedId(10));
    }
    Document changed;
    QVERIFY(changed.load(objects));
    Document excerpt;
    QVERIFY(excerpt.load(excerptOf(changed, {fixedId(1)})));
    QVERIFY(excerpt.find<Tag>(fixedId(11)) && excerpt.find<Tag>(fixedId(10)));
}

void TestExporter::refusesAnArticleOfAnotherProject()
{
    const auto exported =
        exportDocument(*goldenDocument(), *exportFormat(u"csv"), {.articles = {fixedId(99)}});
    QVERIFY(!exported);
    QVERIFY(exported.error().message.contains(fixedId(99).toString(QUuid::WithoutBraces)));
}

QTEST_GUILESS_MAIN(TestExporter)
#include "tst_exporter.moc"
