// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/exporter.h"
#include "app/exchange/hearsayterms.h"
#include "tests/app/exchange/exchangefixtures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTimeZone>
#include <QUrl>

using namespace Hearsay;
using namespace Hearsay::Testing;
using namespace Qt::StringLiterals;

/// The rules of the W3C Web Annotation Data Model that our files have to keep, and what of the
/// document stands where. The bytes themselves are compared in tst_goldenexports.
class TestJsonLdWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isACollectionWithOnePage();
    void annotationsHaveWhatTheStandardDemands();
    void motivationsAndPurposesAreThoseOfTheStandard();
    void targetsAreSpansOrNodesOfTheFile();
    void offsetsCountCodePoints();
    void quotesHaveThirtyTwoCharactersOfContext();
    void prefixesAreDeclared();
    void relationsLinkFromAndTo();
    void withoutRelationsOnlyTextIsTargeted();
    void creditsTheMapAtItsPlaces();
    void tellsWhenObjectsWereMade();
    void leavesAnotherVersionOfUuidWithoutATime();
    void emptyDocumentIsAValidCollection();
    void disputeWithoutClaimsHasATarget();

private:
    [[nodiscard]] static QJsonObject written(const Document &document,
                                             const ExportOptions &options = {});
    [[nodiscard]] static QJsonArray itemsOf(const QJsonObject &root);
    [[nodiscard]] static QList<QJsonObject> objectsOf(const QJsonValue &value);
    [[nodiscard]] QJsonObject item(QLatin1StringView kind) const;

    QJsonObject m_root;
};

QJsonObject TestJsonLdWriter::written(const Document &document, const ExportOptions &options)
{
    const auto exported = exportDocument(document, *exportFormat(u"jsonld"), options);
    return exported ? QJsonDocument::fromJson(exported->bytes).object() : QJsonObject();
}

QJsonArray TestJsonLdWriter::itemsOf(const QJsonObject &root)
{
    return root["first"_L1]["items"_L1].toArray();
}

QList<QJsonObject> TestJsonLdWriter::objectsOf(const QJsonValue &value)
{
    QList<QJsonObject> objects;
    for (const QJsonValue one : value.isArray() ? value.toArray() : QJsonArray{value}) {
        if (one.isObject())
            objects.append(one.toObject());
    }
    return objects;
}

QJsonObject TestJsonLdWriter::item(QLatin1StringView kind) const
{
    for (const QJsonValue one : itemsOf(m_root)) {
        if (one[Terms::kind] == kind)
            return one.toObject();
    }
    return {};
}

void TestJsonLdWriter::initTestCase()
{
    m_root = written(*goldenDocument());
    QVERIFY(!m_root.isEmpty());
}

void TestJsonLdWriter::isACollectionWithOnePage()
{
    QCOMPARE(m_root["@context"_L1][0].toString(), u"http://www.w3.org/ns/anno.jsonld"_s);
    QCOMPARE(m_root["type"_L1].toString(), u"AnnotationCollection"_s);
    QVERIFY(QUrl(m_root["id"_L1].toString()).isValid());
    QVERIFY(m_root["first"_L1].isObject());
    QCOMPARE(m_root["first"_L1]["type"_L1].toString(), u"AnnotationPage"_s);
    QCOMPARE(m_root["first"_L1]["partOf"_L1], m_root["id"_L1]);
    QCOMPARE(m_root["first"_L1]["startIndex"_L1].toInt(-1), 0);
    QCOMPARE(m_root["total"_L1].toInteger(), itemsOf(m_root).size());
    QCOMPARE(m_root["label"_L1].toArray(), QJsonArray({u"The ferry question"_s, u"bridge"_s}));
}

void TestJsonLdWriter::annotationsHaveWhatTheStandardDemands()
{
    QSet<QString> ids;
    for (const QJsonValue one : itemsOf(m_root)) {
        const QJsonObject annotation = one.toObject();
        const QString id = annotation["id"_L1].toString();
        QVERIFY2(QUrl(id).isValid() && !QUrl(id).scheme().isEmpty(), qPrintable(id));
        QVERIFY2(!ids.contains(id), qPrintable(id));
        ids.insert(id);
        QCOMPARE(annotation["type"_L1].toString(), u"Annotation"_s);
        QVERIFY2(!objectsOf(annotation["target"_L1]).isEmpty(), qPrintable(id));
        QVERIFY2(!annotation.contains("bodyValue"_L1), qPrintable(id));
        // xsd:dateTime with a zone
        static const QRegularExpression dateTime(
            u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"_s);
        QVERIFY2(dateTime.match(annotation["created"_L1].toString()).hasMatch(), qPrintable(id));
    }
    QVERIFY(ids.size() > 20);
}

void TestJsonLdWriter::motivationsAndPurposesAreThoseOfTheStandard()
{
    const QStringList words =
        u"assessing bookmarking classifying commenting describing editing highlighting identifying "
        "linking moderating questioning replying tagging"_s.split(u' ');
    QCOMPARE(words.size(), 13);
    for (const QJsonValue one : itemsOf(m_root)) {
        QVERIFY2(words.contains(one["motivation"_L1].toString()),
                 qPrintable(one["id"_L1].toString()));
        for (const QJsonObject &body : objectsOf(one["body"_L1])) {
            QVERIFY2(words.contains(body["purpose"_L1].toString()),
                     qPrintable(one["id"_L1].toString()));
            // A body is either text or a resource with one source.
            const bool isText = body["type"_L1] == u"TextualBody"_s && body["value"_L1].isString();
            QVERIFY2(isText != body.contains("source"_L1), qPrintable(one["id"_L1].toString()));
        }
    }
}

void TestJsonLdWriter::targetsAreSpansOrNodesOfTheFile()
{
    QSet<QString> nodes{m_root["id"_L1].toString()};
    for (const auto &list : {Terms::articles, Terms::speakers, Terms::places, Terms::codebook}) {
        for (const QJsonObject &node : objectsOf(m_root[list]))
            nodes.insert(node["id"_L1].toString());
    }
    for (const QJsonValue one : itemsOf(m_root))
        nodes.insert(one["id"_L1].toString());

    for (const QJsonValue one : itemsOf(m_root)) {
        for (const QJsonObject &target : objectsOf(one["target"_L1])) {
            const bool isSpan = target.contains("source"_L1);
            QVERIFY(isSpan != target.contains("id"_L1));
            QVERIFY(nodes.contains(target[isSpan ? "source"_L1 : "id"_L1].toString()));
            if (!isSpan)
                continue;
            QCOMPARE(target["selector"_L1][0]["type"_L1].toString(), u"TextQuoteSelector"_s);
            QCOMPARE(target["selector"_L1][1]["type"_L1].toString(), u"TextPositionSelector"_s);
        }
    }
}

void TestJsonLdWriter::offsetsCountCodePoints()
{
    // “🚧 راه …” stands behind six emoji and joiners; in UTF-16 it would begin at 75.
    const auto document = goldenDocument();
    int seen = 0;
    for (const QJsonValue one : itemsOf(m_root)) {
        for (const QJsonObject &target : objectsOf(one["target"_L1])) {
            if (!target.contains("source"_L1))
                continue;
            const QUuid article = Terms::uuidOf(target["source"_L1].toString());
            const QList<uint> points = document->find<Article>(article)->text.string().toUcs4();
            const qsizetype start = target["selector"_L1][1]["start"_L1].toInteger(-1);
            const qsizetype end = target["selector"_L1][1]["end"_L1].toInteger(-1);
            const QString words = QString::fromUcs4(
                reinterpret_cast<const char32_t *>(points.constData()) + start, end - start);
            QCOMPARE(target["selector"_L1][0]["exact"_L1].toString(), words);
            ++seen;
        }
    }
    QCOMPARE(seen, 14);
}

void TestJsonLdWriter::quotesHaveThirtyTwoCharactersOfContext()
{
    const QJsonValue quote = item(Terms::claimKind)["target"_L1][0]["selector"_L1][0];
    QCOMPARE(quote["exact"_L1].toString(), u"The ferry is sound"_s);
    QCOMPARE(quote["prefix"_L1].toString(),
             u"⚓ The ferry question\n\n“"_s); // the text's begin is nearer
    QCOMPARE(quote["suffix"_L1].toString(), u",” said Mirela Dast, the harbour"_s);
    QCOMPARE(quote["suffix"_L1].toString().toUcs4().size(), 32);
}

void TestJsonLdWriter::prefixesAreDeclared()
{
    // Those of the W3C context, and ours.
    const QStringList known =
        u"oa dc dcterms dctypes foaf rdf rdfs skos xsd iana owl as schema hearsay"_s.split(u' ');
    QCOMPARE(m_root["@context"_L1][1]["hearsay"_L1].toString(), QString(Terms::hearsayNamespace));
    QList<QJsonValue> waiting{m_root["first"_L1], m_root[Terms::articles], m_root[Terms::speakers],
                              m_root[Terms::places], m_root[Terms::codebook]};
    int seen = 0;
    while (!waiting.isEmpty()) {
        const QJsonValue value = waiting.takeLast();
        for (const QJsonValue one : value.toArray())
            waiting.append(one);
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            waiting.append(it.value());
            if (const qsizetype colon = it.key().indexOf(u':'); colon >= 0) {
                QVERIFY2(known.contains(it.key().first(colon)), qPrintable(it.key()));
                ++seen;
            }
        }
    }
    QVERIFY(seen > 50);
}

void TestJsonLdWriter::relationsLinkFromAndTo()
{
    const QJsonObject saidBy = item(Terms::saidBy);
    QCOMPARE(saidBy["motivation"_L1].toString(), u"linking"_s);
    QCOMPARE(saidBy["body"_L1]["value"_L1].toString(), u"said by"_s);
    QCOMPARE(saidBy["target"_L1].toArray().size(), 2);
    QCOMPARE(saidBy["target"_L1][0]["id"_L1].toString(), Terms::iriOf(fixedId(40)));
    QCOMPARE(saidBy["target"_L1][1]["id"_L1].toString(), Terms::iriOf(fixedId(20)));

    const QJsonObject position = item(Terms::positionIn);
    QCOMPARE(position["target"_L1][0]["id"_L1].toString(), Terms::iriOf(fixedId(41)));
    QCOMPARE(position["target"_L1][1]["id"_L1].toString(), Terms::iriOf(fixedId(70)));
    QCOMPARE(position["body"_L1][1]["value"_L1].toString(), u"no, it leaks"_s);
}

void TestJsonLdWriter::withoutRelationsOnlyTextIsTargeted()
{
    const QJsonArray items = itemsOf(written(*goldenDocument(), {.withRelations = false}));
    QVERIFY(!items.isEmpty());
    for (const QJsonValue one : items) {
        QVERIFY(one["motivation"_L1] != u"linking"_s);
        for (const QJsonObject &target : objectsOf(one["target"_L1]))
            QVERIFY(target.contains("selector"_L1));
    }
}

void TestJsonLdWriter::creditsTheMapAtItsPlaces()
{
    const QJsonValue places = m_root[Terms::places];
    QCOMPARE(places[0][Terms::gazetteerId].toString(), u"geonames:2147714"_s);
    QCOMPARE(places[0]["dcterms:rights"_L1].toString(), u"Natural Earth · GeoNames CC BY 4.0"_s);
    QCOMPARE(places[1][Terms::gazetteerId].toString(), u"own:7"_s);
    QVERIFY(!places[1].toObject().contains("dcterms:rights"_L1));
    QVERIFY(!places[2].toObject().contains("dcterms:rights"_L1));
}

void TestJsonLdWriter::tellsWhenObjectsWereMade()
{
    QCOMPARE(item(Terms::claimKind)["created"_L1].toString(), u"2019-09-01T00:00:40.000Z"_s);
    QVERIFY(!m_root.contains("generated"_L1));
    const QDateTime at(QDate(2021, 2, 3), QTime(4, 5, 6), QTimeZone::fromSecondsAheadOfUtc(3600));
    QCOMPARE(written(*goldenDocument(), {.at = at})["generated"_L1].toString(),
             u"2021-02-03T03:05:06.000Z"_s);
}

void TestJsonLdWriter::leavesAnotherVersionOfUuidWithoutATime()
{
    QVERIFY(!Terms::creationTime(QUuid::createUuid()).isValid());
    QVERIFY(
        !Terms::creationTime(QUuid::fromString(u"ffffffff-ffff-7000-8000-000000000000")).isValid());
    QCOMPARE(Terms::creationTime(fixedId(0)),
             QDateTime(QDate(2019, 9, 1), QTime(0, 0), QTimeZone::UTC));
}

void TestJsonLdWriter::emptyDocumentIsAValidCollection()
{
    const QJsonObject root = written(Document());
    QCOMPARE(root["type"_L1].toString(), u"AnnotationCollection"_s);
    QCOMPARE(root["total"_L1].toInt(-1), 0);
    QVERIFY(root["first"_L1]["items"_L1].isArray());
}

void TestJsonLdWriter::disputeWithoutClaimsHasATarget()
{
    Document document;
    Dispute dispute;
    dispute.id = fixedId(1);
    QVERIFY(document.load({dispute}));
    const QJsonObject root = written(document);
    QCOMPARE(itemsOf(root)[0]["target"_L1]["id"_L1], root["id"_L1]);
}

QTEST_GUILESS_MAIN(TestJsonLdWriter)
#include "tst_jsonldwriter.moc"
