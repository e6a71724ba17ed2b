// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/objectjson.h"

#include "app/text/uuid7.h"
#include "tests/support/fixtures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hearsay;
using namespace Hearsay::Testing;

class TestObjectJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackEveryObject_data();
    void givesBackEveryObject();
    void keepsCoordinatesToTheLastBit();
    void givesAnArticleItsText();
    void refusesTheTextOfAnotherArticle();
    void namesTheFieldThatIsWrong_data();
    void namesTheFieldThatIsWrong();

private:
    Story m_story;
};

void TestObjectJson::givesBackEveryObject_data()
{
    QTest::addColumn<Object>("object");
    const QList<Object> objects = m_story.objects();
    for (const Object &object : objects) {
        QTest::addRow("the %s %s of the story", vocabularyKey(kindOf(object)).data(),
                      qPrintable(idOf(object).toString(QUuid::WithoutBraces))) << object;
    }
    const QUuid one = createUuidV7(), two = createUuidV7(), three = createUuidV7();
    QTest::newRow("a claim with everything twice")
        << Object(Claim{one, two, {{1, 2}, {5, 90}}, TextSpan{3, 4}, u"“Yes”\n\t\\ 🏪"_s, AttributionKind::Anonymous, {two, three, two},
                        {{two, PlaceRole::SpeakerLocation}, {three, PlaceRole::Dateline}}, {three, two}, u"a note"_s});
    QTest::newRow("a claim with nothing it can be without") << Object(Claim{one, two, {{0, 1}}, {}, {}, AttributionKind::Direct, {}, {}, {}, {}});
    QTest::newRow("a speaker with names in two scripts")
        << Object(Speaker{one, u"فریده امینی"_s, SpeakerKind::Group, {u"Farida Amini"_s, QString(u""_s)}, u"mayor"_s, u"city"_s, u"south"_s, u"n"_s});
    QTest::newRow("a mention of a place") << Object(Mention{one, two, {7, 9}, MentionKind::Place, three});
    QTest::newRow("a place on the equator") << Object(Place{one, u"Equator"_s, PlaceKind::Landmark, {0.0, -180.0}, PlacePrecision::Country, u"geonames:1"_s, u"n"_s});
    QTest::newRow("a dispute over a number")
        << Object(Dispute{one, u"How many?"_s, DisputeType::Number, DisputeStatus::Reconciled, {{two, u"ten"_s}, {three, {}}}, u"n"_s});
    QTest::newRow("a tag below another") << Object(Tag{one, two, u"Trade"_s, 0xffffffff, 9, u"n"_s});
    QTest::newRow("a highlight") << Object(Highlight{one, two, {1, 2}, {three}, u"n"_s});
}

void TestObjectJson::givesBackEveryObject()
{
    QFETCH(Object, object);
    const QJsonObject json = toJson(object);
    const QByteArray bytes = QJsonDocument(json).toJson(QJsonDocument::Compact);
    const auto contents = [this](QUuid) { return ArticleContent{m_story.article.text, {}, m_story.article.sourceBytes}; };
    const auto again = objectFromJson(QJsonDocument::fromJson(bytes).object(), contents);
    QVERIFY2(again, again ? "" : qPrintable(again.error().message));
    QCOMPARE(kindOf(*again), kindOf(object));
    QVERIFY(*again == object);
}

void TestObjectJson::keepsCoordinatesToTheLastBit()
{
    Place place = placeNamed(u"Talora"_s);
    place.coordinates = {36.728551234567891, 0.1 + 0.2};
    const QByteArray bytes = QJsonDocument(toJson(place)).toJson();
    const auto again = objectFromJson(QJsonDocument::fromJson(bytes).object());
    QVERIFY(again);
    // QGeoCoordinate compares roughly; a file must not.
    QVERIFY(std::get<Place>(*again).coordinates.latitude() == place.coordinates.latitude());
    QVERIFY(std::get<Place>(*again).coordinates.longitude() == place.coordinates.longitude());
}

void TestObjectJson::givesAnArticleItsText()
{
    const QJsonObject json = toJson(m_story.article);
    QVERIFY(!QJsonDocument(json).toJson().contains("reopened")); // the text is not in the log
    const auto bare = objectFromJson(json);
    QVERIFY(bare);
    QVERIFY(std::get<Article>(*bare).text.isEmpty());
    QCOMPARE(std::get<Article>(*bare).sourceSha256, m_story.article.sourceSha256);
}

void TestObjectJson::refusesTheTextOfAnotherArticle()
{
    const auto other = [this](QUuid) { return ArticleContent{CanonicalText::fromString(u"another"_s), {}, m_story.article.sourceBytes}; };
    QVERIFY(!objectFromJson(toJson(m_story.article), other));
    const auto bytes = [this](QUuid) { return ArticleContent{m_story.article.text, {}, "other bytes"}; };
    QVERIFY(!objectFromJson(toJson(m_story.article), bytes));
    const auto none = [](QUuid) { return std::optional<ArticleContent>(); };
    QVERIFY(!objectFromJson(toJson(m_story.article), none));
}

void TestObjectJson::namesTheFieldThatIsWrong_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no kind") << u"kind"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("a kind that does not exist") << u"kind"_s << QJsonValue(u"rumour"_s);
    QTest::newRow("an id that is none") << u"id"_s << QJsonValue(u"17"_s);
    QTest::newRow("a number for a statement") << u"statement"_s << QJsonValue(17);
    QTest::newRow("an attribution that does not exist") << u"attribution"_s << QJsonValue(u"gossip"_s);
    QTest::newRow("spans that are no pairs") << u"content"_s << QJsonValue(QJsonArray{QJsonArray{1}});
    QTest::newRow("a span that runs backwards") << u"content"_s << QJsonValue(QJsonArray{QJsonArray{9, 1}});
    QTest::newRow("a cue that is a word") << u"cue"_s << QJsonValue(u"said"_s);
    QTest::newRow("speakers that are one text") << u"speakers"_s << QJsonValue(u"all"_s);
    QTest::newRow("a speaker without an id") << u"speakers"_s << QJsonValue(QJsonArray{u""_s});
    QTest::newRow("a place without a role") << u"places"_s << QJsonValue(QJsonArray{QJsonObject{}});
}

void TestObjectJson::namesTheFieldThatIsWrong()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QJsonObject json = toJson(m_story.open);
    if (value.isUndefined())
        json.remove(field);
    else
        json.insert(field, value);
    const auto object = objectFromJson(json);
    QVERIFY(!object);
    QVERIFY2(object.error().message.contains(field), qPrintable(object.error().message));
}

QTEST_GUILESS_MAIN(TestObjectJson)
#include "tst_objectjson.moc"
