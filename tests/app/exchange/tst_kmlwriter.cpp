// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/exporter.h"
#include "tests/app/exchange/exchangefixtures.h"
#include "tests/app/exchange/jsonprobe.h"
#include "tests/app/exchange/placestories.h"
#include "tests/support/fixtures.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Hearsay;
using namespace Hearsay::Testing;
using namespace Qt::StringLiterals;

/// The places as Python's ElementTree reads them, against the schema of OGC KML 2.2.
class TestKmlWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysOfEveryPlace_data();
    void saysOfEveryPlace();
    void keepsTheRulesOfTheStandard_data();
    void keepsTheRulesOfTheStandard();
    void everyPrecisionHasAStyle();
    void nothingIsLoadedFromElsewhere();
    void oneArticleHasItsOwnPlacesOnly();
    void writesLongitudeFirstWithSixDecimals_data();
    void writesLongitudeFirstWithSixDecimals();
    void keepsNamesThatXmlCanHold_data();
    void keepsNamesThatXmlCanHold();
    void severalNamesCanBeTakenApart();
    void creditsTheMapWhereItsDataIs();
    void linesEndWithLineFeeds();

private:
    [[nodiscard]] static QByteArray written(const QList<Object> &objects,
                                            const ExportOptions &options = {});
    /// The elements, each as its "tag", "attributes", "text" and "children".
    [[nodiscard]] static QJsonObject tree(const QByteArray &kml);
    /// Document and Placemarks as objects with their simple children by tag, and the Data.
    [[nodiscard]] static QJsonObject digest(const QList<Object> &objects,
                                            const ExportOptions &options = {});

    QJsonObject m_valley;
};

QByteArray TestKmlWriter::written(const QList<Object> &objects, const ExportOptions &options)
{
    return exportDocument(*documentWith(objects), *exportFormat(u"kml"), options)->bytes;
}

QJsonObject TestKmlWriter::tree(const QByteArray &kml)
{
    return readByPython(u"import json, sys, xml.etree.ElementTree as tree\n"
                        "name = '{http://www.opengis.net/kml/2.2}'\n"
                        "def node(e):\n"
                        "    assert e.tag.startswith(name), e.tag\n"
                        "    return {'tag': e.tag[len(name):], 'attributes': e.attrib,"
                        " 'text': e.text or '', 'children': [node(c) for c in e]}\n"
                        "json.dump(node(tree.fromstring(sys.stdin.buffer.read())), sys.stdout)"_s,
                        kml)
        .toObject();
}

QJsonObject TestKmlWriter::digest(const QList<Object> &objects, const ExportOptions &options)
{
    const QJsonValue document = tree(written(objects, options))[u"children"][0];
    QJsonObject result;
    QJsonArray placemarks;
    for (const QJsonValue child : document[u"children"].toArray()) {
        if (child[u"tag"] != u"Placemark"_s) {
            result.insert(child[u"tag"].toString(), child[u"text"]);
            continue;
        }
        QJsonObject placemark{{u"id"_s, child[u"attributes"][u"id"]}};
        for (const QJsonValue part : child[u"children"].toArray()) {
            placemark.insert(part[u"tag"].toString(), part[u"text"]);
            for (const QJsonValue inner : part[u"children"].toArray()) {
                if (inner[u"tag"] == u"Data"_s)
                    placemark.insert(inner[u"attributes"][u"name"].toString(),
                                     inner[u"children"][0][u"text"]);
                else
                    placemark.insert(inner[u"tag"].toString(), inner[u"text"]);
            }
        }
        placemarks.append(placemark);
    }
    result.insert(u"placemarks"_s, placemarks);
    return result;
}

void TestKmlWriter::initTestCase()
{
    m_valley = digest(valleyObjects());
}

void TestKmlWriter::saysOfEveryPlace_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value"); // JSON, with apostrophes for quotation marks
    const auto row = [](const char *name, const QString &path, const QString &value) {
        QTest::newRow(name) << path << value;
    };
    const auto id = [](int n) {
        return QString("'place-"_L1 % fixedId(n).toString(QUuid::WithoutBraces) % u'\'');
    };
    row("the document is called like its articles", u"name"_s, u"'The dam; rain'"_s);
    row("the place named first is first", u"placemarks.0.id"_s, id(31));
    row("the one that nobody speaks of is last", u"placemarks.3.id"_s, id(34));
    row("there are no more", u"placemarks.4"_s, u"absent"_s);
    row("a located place is a point", u"placemarks.0.coordinates"_s, u"'68.25,36.5'"_s);
    row("a place that is not located has no point", u"placemarks.1.Point"_s, u"absent"_s);
    row("but its name", u"placemarks.1.name"_s, u"'Talora'"_s);
    row("the style is the precision", u"placemarks.0.styleUrl"_s, u"'#near'"_s);
    row("the kind by its key", u"placemarks.1.kind"_s, u"'landmark'"_s);
    row("the precision by its key", u"placemarks.2.precision"_s, u"'province'"_s);
    row("roles, each once", u"placemarks.0.roles"_s, u"'event; dateline'"_s);
    row("no roles, no data", u"placemarks.2.roles"_s, u"absent"_s);
    row("the number of claims", u"placemarks.0.claims"_s, u"'3'"_s);
    row("none is a number too", u"placemarks.2.claims"_s, u"'0'"_s);
    row("disputed", u"placemarks.1.disputed"_s, u"'true'"_s);
    row("not disputed", u"placemarks.2.disputed"_s, u"'false'"_s);
    row("the id of the gazetteer", u"placemarks.0.gazetteer_id"_s, u"'geonames:1135689'"_s);
    row("names as written", u"placemarks.0.names_as_written"_s, u"'NERA; Nera'"_s);
    row("the note", u"placemarks.0.note"_s, u"'On the river.'"_s);
    row("the claims, one a line, the quote where there is no statement",
        u"placemarks.0.description"_s,
        u"'Ana Rell: The dam is safe [event; disputed: Is the dam safe?]\\n"
        "Mirela Dast, Ana Rell: it leaks [event; disputed: Is the dam safe?]\\n"
        "No trains run [dateline]'"_s);
    row("no claims, no description", u"placemarks.2.description"_s, u"absent"_s);
}

void TestKmlWriter::saysOfEveryPlace()
{
    QFETCH(const QString, path);
    QFETCH(QString, value);
    QCOMPARE(valueAt(m_valley, path), value.replace(u'\'', u'"'));
}

void TestKmlWriter::keepsTheRulesOfTheStandard_data()
{
    QTest::addColumn<QList<Object>>("objects");
    QTest::addColumn<int>("places");
    QTest::newRow("nothing") << QList<Object>{} << 0;
    QTest::newRow("a valley") << valleyObjects() << 4;
    QTest::newRow("a story") << Story().objects() << 2;
    QTest::newRow("every kind of object") << goldenObjects() << 3;
    QTest::newRow("hostile names")
        << objectsNamed(u"]]>\u0000\u0008<!-- &amp; \xd800 \uffff"_s) << 1;
}

void TestKmlWriter::keepsTheRulesOfTheStandard()
{
    QFETCH(const QList<Object>, objects);
    QFETCH(const int, places);
    const QByteArray kml = written(objects);

    QProcess lint;
    lint.start(u"xmllint"_s, {u"--noout"_s, u"--nonet"_s, u"-"_s});
    lint.write(kml);
    lint.closeWriteChannel();
    QVERIFY(lint.waitForFinished());
    QCOMPARE(lint.readAllStandardError(), ""_ba);
    QCOMPARE(lint.exitCode(), 0);

    // The schema has sequences: an element out of its order is invalid.
    const QStringList order =
        u"name Snippet description styleUrl Style ExtendedData Point Placemark"_s.split(u' ');
    const QJsonObject root = tree(kml);
    QCOMPARE(root[u"tag"].toString(), u"kml"_s);
    QCOMPARE(root[u"children"].toArray().size(), 1);
    QCOMPARE(root[u"children"][0][u"tag"].toString(), u"Document"_s);
    QList<QJsonValue> features{root[u"children"][0]};
    int seen = 0;
    while (!features.isEmpty()) {
        const QJsonValue feature = features.takeFirst();
        qsizetype last = 0;
        for (const QJsonValue child : feature[u"children"].toArray()) {
            const qsizetype rank = order.indexOf(child[u"tag"].toString());
            QVERIFY2(rank >= last, qPrintable(child[u"tag"].toString()));
            last = rank;
            if (child[u"tag"] == u"Placemark"_s) {
                features.append(child);
                ++seen;
            }
        }
    }
    QCOMPARE(seen, places);
}

void TestKmlWriter::everyPrecisionHasAStyle()
{
    QStringList styles;
    const QJsonObject root = tree(written(valleyObjects()));
    for (const QJsonValue child : root[u"children"][0][u"children"].toArray()) {
        if (child[u"tag"] == u"Style"_s)
            styles.append(child[u"attributes"][u"id"].toString());
    }
    QCOMPARE(styles, u"exact near district province country"_s.split(u' '));
}

void TestKmlWriter::nothingIsLoadedFromElsewhere()
{
    const QByteArray kml = written(goldenObjects());
    QCOMPARE(kml.count("http"), 1); // the name of the namespace
    QVERIFY(!kml.contains("href"));
}

void TestKmlWriter::oneArticleHasItsOwnPlacesOnly()
{
    const QJsonObject root = digest(valleyObjects(), {.articles = {fixedId(2)}});
    QCOMPARE(valueAt(root, u"name"_s), u"\"rain\""_s);
    QCOMPARE(root[u"placemarks"].toArray().size(), 2);
    QCOMPARE(valueAt(root, u"placemarks.0.name"_s), u"\"Samar\""_s);
    QCOMPARE(valueAt(root, u"placemarks.1.claims"_s), u"\"1\""_s);
}

void TestKmlWriter::writesLongitudeFirstWithSixDecimals_data()
{
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addColumn<QString>("written");
    QTest::newRow("six decimals stay") << 12.345678 << 98.765432 << u"98.765432,12.345678"_s;
    QTest::newRow("more are rounded") << 36.7289544999 << 68.8569996 << u"68.857,36.728954"_s;
    QTest::newRow("whole degrees have no decimals") << 36.0 << 68.0 << u"68,36"_s;
    QTest::newRow("a hair is written without exponent")
        << 0.000001 << -0.00001 << u"-0.00001,0.000001"_s;
    QTest::newRow("the date line from the east") << -16.5 << -180.0 << u"-180,-16.5"_s;
    QTest::newRow("west of the date line") << 65.0 << 179.9 << u"179.9,65"_s;
    QTest::newRow("never a negative zero") << -0.0000001 << -0.0 << u"0,0"_s;
}

void TestKmlWriter::writesLongitudeFirstWithSixDecimals()
{
    QFETCH(const double, latitude);
    QFETCH(const double, longitude);
    QFETCH(const QString, written);
    const QJsonObject root = digest(objectsAt(latitude, longitude));
    QCOMPARE(root[u"placemarks"][0][u"coordinates"].toString(), written);
}

void TestKmlWriter::keepsNamesThatXmlCanHold_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("described"); // as the HTML that KML's descriptions are
    const auto same = [](const char *row, const QString &name) {
        QTest::newRow(row) << name << name << name;
    };
    same("right to left", u"پل کهنه"_s);
    same("emoji joined to one", u"👩‍👩‍👧 🇦🇫"_s);
    same("quotation marks", u"\"Nera\" and 'Orlo' > all"_s);
    QTest::newRow("markup stays text")
        << u"<b>A & B</b> &lt;"_s << u"<b>A & B</b> &lt;"_s << u"&lt;b>A &amp; B&lt;/b> &amp;lt;"_s;
    const auto row = [](const char *name, const QString &words, const QString &shown) {
        QTest::newRow(name) << words << shown << shown;
    };
    row("an end of a section of characters", u"a]]>b"_s, u"a]]>b"_s);
    row("line ends become spaces", u"a\r\nb\tc"_s, u"a b c"_s);
    row("control characters", u"a\u0001b\u001bc"_s, u"a\ufffdb\ufffdc"_s);
    row("NUL", QString(u"a\0b"_s), u"a\ufffdb"_s);
    row("half a character", u"a\xd83c!"_s, u"a\ufffd!"_s);
    row("two halves the wrong way round", u"a\xdf0a\xd83c!"_s, u"a\ufffd\ufffd!"_s);
    row("what is no character in XML", u"a\ufffe\uffff"_s, u"a\ufffd\ufffd"_s);
}

void TestKmlWriter::keepsNamesThatXmlCanHold()
{
    QFETCH(const QString, name);
    QFETCH(const QString, shown);
    QFETCH(const QString, described);
    const QJsonObject root = digest(objectsNamed(name));
    QCOMPARE(root[u"placemarks"][0][u"name"].toString(), shown);
    QCOMPARE(root[u"placemarks"][0][u"description"].toString(),
             QString(described % ": "_L1 % described % " [event]"_L1));
}

void TestKmlWriter::severalNamesCanBeTakenApart()
{
    const Article article = articleFrom(u"Orlo; east. C:\\Orlo."_s, u"orlo.txt"_s);
    const Place orlo = placeNamed(u"Orlo"_s);
    const QJsonObject root =
        digest({article, orlo, mentionOn(article, u"Orlo; east", MentionKind::Place, orlo.id),
                mentionOn(article, u"C:\\Orlo", MentionKind::Place, orlo.id)});
    QCOMPARE(root[u"placemarks"][0][u"names_as_written"].toString(), u"Orlo\\; east; C:\\\\Orlo"_s);
}

void TestKmlWriter::creditsTheMapWhereItsDataIs()
{
    QCOMPARE(valueAt(m_valley, u"description"_s), u"\"Natural Earth · GeoNames CC BY 4.0\""_s);
    QCOMPARE(valueAt(digest(objectsNamed(u"Nera"_s)), u"description"_s), u"absent"_s);
}

void TestKmlWriter::linesEndWithLineFeeds()
{
    const QByteArray kml = written(objectsNamed(u"a\r\nb"_s));
    QVERIFY(kml.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"));
    QVERIFY(kml.endsWith("</kml>\n"));
    QVERIFY(!kml.contains('\r'));
}

QTEST_GUILESS_MAIN(TestKmlWriter)
#include "tst_kmlwriter.moc"
