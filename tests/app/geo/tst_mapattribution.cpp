// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/mapattribution.h"

#include <QTest>

using namespace Hearsay;
using namespace Qt::StringLiterals;

class TestMapAttribution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheWorksAndTheLicenceOnOneLine();
    void tellsMapDataFromOtherIds_data();
    void tellsMapDataFromOtherIds();
};

void TestMapAttribution::namesTheWorksAndTheLicenceOnOneLine()
{
    QCOMPARE(mapAttribution(), u"Natural Earth · GeoNames CC BY 4.0"_s);
    QVERIFY(!mapAttribution().contains(u'\n'));
}

void TestMapAttribution::tellsMapDataFromOtherIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("isOfMap");
    QTest::newRow("a city of GeoNames") << u"geonames:1138958"_s << true;
    QTest::newRow("a province of Natural Earth") << u"naturalearth:AFG-1741"_s << true;
    QTest::newRow("a country") << u"iso3166:AF"_s << true;
    QTest::newRow("typed with capitals and a blank") << u" GeoNames:1138958"_s << true;
    QTest::newRow("no id") << u""_s << false;
    QTest::newRow("an id of one's own") << u"own:7"_s << false;
    QTest::newRow("an id of Wikidata") << u"wikidata:Q45604"_s << false;
    QTest::newRow("a gazetteer without a number") << u"geonames:"_s << false;
    QTest::newRow("the word inside another") << u"my-geonames:1"_s << false;
}

void TestMapAttribution::tellsMapDataFromOtherIds()
{
    QFETCH(const QString, id);
    QFETCH(const bool, isOfMap);
    QCOMPARE(isOfMapData(id), isOfMap);
}

QTEST_GUILESS_MAIN(TestMapAttribution)
#include "tst_mapattribution.moc"
