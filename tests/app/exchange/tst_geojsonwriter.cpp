// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/exporter.h"
#include "tests/app/exchange/exchangefixtures.h"
#include "tests/app/exchange/jsonprobe.h"
#include "tests/app/exchange/placestories.h"
#include "tests/support/fixtures.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Hearsay;
using namespace Hearsay::Testing;
using namespace Qt::StringLiterals;

/// The places as Python's json module reads them, against the rules of RFC 7946.
class TestGeoJsonWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysOfEveryPlace_data();
    void saysOfEveryPlace();
    void keepsTheRulesOfTheStandard_data();
    void keepsTheRulesOfTheStandard();
    void aClaimCanGiveAPlaceTwoRoles();
    void oneArticleHasItsOwnPlacesOnly();
    void writesLongitudeFirstWithSixDecimals_data();
    void writesLongitudeFirstWithSixDecimals();
    void keepsNamesAsTheyAre_data();
    void keepsNamesAsTheyAre();
    void creditsTheMapWhereItsDataIs_data();
    void creditsTheMapWhereItsDataIs();
    void linesEndWithLineFeeds();

private:
    [[nodiscard]] static QJsonValue parsed(const QList<Object> &objects,
                                           const ExportOptions &options = {});

    QJsonValue m_valley;
};

QJsonValue TestGeoJsonWriter::parsed(const QList<Object> &objects, const ExportOptions &options)
{
    const auto exported =
        exportDocument(*documentWith(objects), *exportFormat(u"geojson"), options);
    // Strictly UTF-8, and JSON without NaN, Infinity or a key that comes twice.
    return readByPython(u"import json, sys\n"
                        "def once(pairs):\n"
                        "    assert len(dict(pairs)) == len(pairs), pairs\n"
                        "    return dict(pairs)\n"
                        "text = sys.stdin.buffer.read().decode('utf-8')\n"
                        "def refuse(word): raise ValueError(word)\n"
                        "json.dump(json.loads(text, object_pairs_hook=once, parse_constant=refuse),"
                        " sys.stdout)"_s,
                        exported->bytes);
}

void TestGeoJsonWriter::initTestCase()
{
    m_valley = parsed(valleyObjects());
}

void TestGeoJsonWriter::saysOfEveryPlace_data()
{
    QTest::addColumn<QString>("path");  // below the features
    QTest::addColumn<QString>("value"); // JSON, with apostrophes for quotation marks
    const auto row = [](const char *name, const QString &path, const QString &value) {
        QTest::newRow(name) << path << value;
    };
    const auto id = [](int n) {
        return QString(u'\'' % fixedId(n).toString(QUuid::WithoutBraces) % u'\'');
    };
    row("the place named first is first", u"0.id"_s, id(31));
    row("then the one a claim in the same article is about", u"1.id"_s, id(32));
    row("then the one of the next article", u"2.id"_s, id(33));
    row("and last the one nobody speaks of", u"3.id"_s, id(34));
    row("there are no more", u"4"_s, u"absent"_s);
    row("a located place is a point", u"0.geometry"_s,
        u"{'coordinates':[68.25,36.5],'type':'Point'}"_s);
    row("and says that it is located", u"0.properties.located"_s, u"true"_s);
    row("a place that is not located has a null geometry", u"1.geometry"_s, u"null"_s);
    row("and says that it is not located", u"1.properties.located"_s, u"false"_s);
    row("the name", u"0.properties.name"_s, u"'Nera'"_s);
    row("the kind by its key", u"1.properties.kind"_s, u"'landmark'"_s);
    row("the precision by its key", u"2.properties.precision"_s, u"'province'"_s);
    row("the id of the gazetteer", u"0.properties.gazetteer_id"_s, u"'geonames:1135689'"_s);
    row("no id is null", u"1.properties.gazetteer_id"_s, u"null"_s);
    row("the note", u"0.properties.note"_s, u"'On the river.'"_s);
    row("no note is null", u"1.properties.note"_s, u"null"_s);
    row("names as written, each once", u"0.properties.names_as_written"_s, u"['NERA','Nera']"_s);
    row("a place never mentioned has no names as written", u"1.properties.names_as_written"_s,
        u"[]"_s);
    row("a mention counts in code points", u"0.properties.mentions.0"_s,
        u"{'article':'The dam','article_id':%1,'end':6,'start':2,'words':'NERA'}"_s.arg(id(1)));
    row("mentions follow the text, then the articles", u"0.properties.mentions.2.article"_s,
        u"'rain'"_s);
    row("a claim is whole", u"0.properties.claims.0"_s,
        u"{'article':'The dam','article_id':%1,'attribution':'direct','disputed':true,'id':%2,"
        "'questions':['Is the dam safe?'],'quote':'The dam of Nera is safe','roles':['event'],"
        "'speakers':['Ana Rell'],'statement':'The dam is safe'}"_s.arg(id(1), id(42)));
    row("no statement is null", u"0.properties.claims.1.statement"_s, u"null"_s);
    row("who said it comes before whom they cite", u"0.properties.claims.1.speakers"_s,
        u"['Mirela Dast','Ana Rell']"_s);
    row("claims follow the text, then the articles", u"0.properties.claims.2.id"_s, id(43));
    row("the role is the one of this place", u"1.properties.claims.0.roles"_s, u"['background']"_s);
    row("and another in another claim", u"0.properties.claims.2.roles"_s, u"['dateline']"_s);
    row("a question with one answer disputes nothing", u"0.properties.claims.2.disputed"_s,
        u"false"_s);
    row("but is named", u"0.properties.claims.2.questions"_s, u"['Do trains run?']"_s);
    row("a place with a disputed claim is disputed", u"1.properties.disputed"_s, u"true"_s);
    row("a place without is not", u"2.properties.disputed"_s, u"false"_s);
    row("a place without claims has none", u"2.properties.claims"_s, u"[]"_s);
}

void TestGeoJsonWriter::saysOfEveryPlace()
{
    QFETCH(const QString, path);
    QFETCH(QString, value);
    QCOMPARE(valueAt(m_valley[u"features"], path), value.replace(u'\'', u'"'));
}

void TestGeoJsonWriter::keepsTheRulesOfTheStandard_data()
{
    QTest::addColumn<QList<Object>>("objects");
    QTest::addColumn<int>("places");
    QTest::newRow("nothing") << QList<Object>{} << 0;
    QTest::newRow("an article without places")
        << QList<Object>{articleFrom(u"Rain."_s, u"a.txt"_s)} << 0;
    QTest::newRow("a valley") << valleyObjects() << 4;
    QTest::newRow("a story") << Story().objects() << 2;
    QTest::newRow("every kind of object") << goldenObjects() << 3;
}

void TestGeoJsonWriter::keepsTheRulesOfTheStandard()
{
    QFETCH(const QList<Object>, objects);
    QFETCH(const int, places);
    const QJsonObject root = parsed(objects).toObject();
    QCOMPARE(root[u"type"].toString(), u"FeatureCollection"_s);
    QVERIFY(root[u"features"].isArray());
    QCOMPARE(root[u"features"].toArray().size(), places);
    // Members that RFC 7946 gives another meaning to, or none any more (7.1, 4).
    for (const QString &key : {u"crs"_s, u"geometry"_s, u"coordinates"_s, u"properties"_s})
        QVERIFY2(!root.contains(key), qPrintable(key));
    for (const QJsonValue feature : root[u"features"].toArray()) {
        QCOMPARE(feature[u"type"].toString(), u"Feature"_s);
        QVERIFY(feature[u"id"].isString());
        QVERIFY(feature[u"properties"].isObject());
        QVERIFY(feature.toObject().contains(u"geometry"));
        if (feature[u"geometry"].isNull())
            continue;
        QCOMPARE(feature[u"geometry"][u"type"].toString(), u"Point"_s);
        const QJsonArray point = feature[u"geometry"][u"coordinates"].toArray();
        QCOMPARE(point.size(), 2);
        QVERIFY(std::abs(point[0].toDouble(999)) <= 180 && std::abs(point[1].toDouble(999)) <= 90);
    }
}

void TestGeoJsonWriter::aClaimCanGiveAPlaceTwoRoles()
{
    QList<Object> objects = valleyObjects();
    for (Object &object : objects) {
        if (auto *claim = std::get_if<Claim>(&object); claim && claim->id == fixedId(43))
            claim->places.append({fixedId(31), PlaceRole::Event});
    }
    const QJsonValue claims = parsed(objects)[u"features"][0][u"properties"][u"claims"];
    QCOMPARE(claims.toArray().size(), 3); // it is still one claim
    QCOMPARE(valueAt(claims, u"2.roles"_s), u"[\"dateline\",\"event\"]"_s);
}

void TestGeoJsonWriter::oneArticleHasItsOwnPlacesOnly()
{
    const QJsonValue features = parsed(valleyObjects(), {.articles = {fixedId(2)}})[u"features"];
    QCOMPARE(features.toArray().size(), 2);
    QCOMPARE(valueAt(features, u"0.properties.name"_s), u"\"Samar\""_s); // named first here
    QCOMPARE(valueAt(features, u"1.properties.name"_s), u"\"Nera\""_s);
    QCOMPARE(valueAt(features, u"1.properties.names_as_written"_s), u"[\"Nera\"]"_s);
    QCOMPARE(features[1][u"properties"][u"claims"].toArray().size(), 1);
    QCOMPARE(valueAt(features, u"1.properties.disputed"_s), u"false"_s);
}

void TestGeoJsonWriter::writesLongitudeFirstWithSixDecimals_data()
{
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("six decimals stay") << 12.345678 << 98.765432 << "98.765432 12.345678"_ba;
    QTest::newRow("more are rounded") << 36.7289544999 << 68.8569996 << "68.857 36.728954"_ba;
    QTest::newRow("what a sum of doubles leaves is no digit")
        << 0.1 + 0.2 << 68.1 + 0.2 << "68.3 0.3"_ba;
    QTest::newRow("whole degrees have no decimals") << 36.0 << 68.0 << "68 36"_ba;
    QTest::newRow("east of the date line") << -16.5 << -179.9 << "-179.9 -16.5"_ba;
    QTest::newRow("west of the date line") << 65.0 << 179.9 << "179.9 65"_ba;
    QTest::newRow("the date line from the east") << -16.5 << -180.0 << "-180 -16.5"_ba;
    QTest::newRow("the date line from the west") << -16.5 << 180.0 << "180 -16.5"_ba;
    QTest::newRow("almost the date line") << 0.5 << 179.99999996 << "180 0.5"_ba;
    QTest::newRow("a pole") << -90.0 << 0.0 << "0 -90"_ba;
    QTest::newRow("never a negative zero") << -0.0000001 << -0.0 << "0 0"_ba;
}

void TestGeoJsonWriter::writesLongitudeFirstWithSixDecimals()
{
    QFETCH(const double, latitude);
    QFETCH(const double, longitude);
    QFETCH(const QByteArray, written);
    const auto exported =
        exportDocument(*documentWith(objectsAt(latitude, longitude)), *exportFormat(u"geojson"));
    QByteArray bytes = exported->bytes;
    const qsizetype begin = bytes.indexOf('[', bytes.indexOf("\"coordinates\"")) + 1;
    QCOMPARE(bytes.sliced(begin, bytes.indexOf(']', begin) - begin).replace(',', ' ').simplified(),
             written);
}

void TestGeoJsonWriter::keepsNamesAsTheyAre_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("right to left") << u"پل کهنه"_s;
    QTest::newRow("both directions, with marks") << u"\u2067پل\u2069 (Pol) \u202eabc"_s;
    QTest::newRow("markup") << u"<b>A & B</b> \"quoted\" 'so'"_s;
    QTest::newRow("a backslash and an end of a string") << u"a\\\",\"b"_s;
    QTest::newRow("emoji joined to one") << u"👩‍👩‍👧 🇦🇫"_s;
    QTest::newRow("control characters") << u"a\u0001\u001f\u007f\tb\nc"_s;
    QTest::newRow("separators and non-characters") << u"\u2028\u2029\ufdd0\uffff"_s;
}

void TestGeoJsonWriter::keepsNamesAsTheyAre()
{
    QFETCH(const QString, name);
    const QJsonValue properties = parsed(objectsNamed(name))[u"features"][0][u"properties"];
    QCOMPARE(properties[u"name"].toString(), name);
    QCOMPARE(properties[u"claims"][0][u"statement"].toString(), name);
    QCOMPARE(properties[u"claims"][0][u"speakers"][0].toString(), name);
}

void TestGeoJsonWriter::creditsTheMapWhereItsDataIs_data()
{
    QTest::addColumn<ExportOptions>("options");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("attribution");
    const QString credited = u"\"Natural Earth · GeoNames CC BY 4.0\""_s;
    QTest::newRow("a place of GeoNames") << ExportOptions{} << u"geonames:1135689"_s << credited;
    QTest::newRow("of Natural Earth") << ExportOptions{} << u"naturalearth:AFG-1741"_s << credited;
    QTest::newRow("a country") << ExportOptions{} << u"iso3166:AF"_s << credited;
    QTest::newRow("only ids of one's own") << ExportOptions{} << u"own:7"_s << u"absent"_s;
    QTest::newRow("no ids") << ExportOptions{} << u""_s << u"absent"_s;
    QTest::newRow("a place of an article that is not exported")
        << ExportOptions{.articles = {fixedId(3)}} << u"geonames:1135689"_s << u"absent"_s;
}

void TestGeoJsonWriter::creditsTheMapWhereItsDataIs()
{
    QFETCH(const ExportOptions, options);
    QFETCH(const QString, id);
    QFETCH(const QString, attribution);
    QList<Object> objects = valleyObjects();
    for (Object &object : objects) {
        if (auto *place = std::get_if<Place>(&object); place && place->id == fixedId(31))
            place->gazetteerId = id;
    }
    Article third = articleFrom(u"Snow."_s, u"snow.txt"_s);
    third.id = fixedId(3);
    objects.append(third);
    QCOMPARE(valueAt(parsed(objects, options), u"attribution"_s), attribution);
}

void TestGeoJsonWriter::linesEndWithLineFeeds()
{
    const auto exported =
        exportDocument(*documentWith(objectsNamed(u"a\r\nb"_s)), *exportFormat(u"geojson"));
    QVERIFY(!exported->bytes.contains('\r'));
    QVERIFY(exported->bytes.endsWith("}\n"));
    QVERIFY(exported->bytes.startsWith('{')); // no byte order mark
}

QTEST_GUILESS_MAIN(TestGeoJsonWriter)
#include "tst_geojsonwriter.moc"
