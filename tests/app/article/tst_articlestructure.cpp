// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/articlestructure.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hearsay;

class TestArticleStructure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackFromJson();
    void isEmptyWithoutParts();
    void refusesWhatDoesNotFitTheText_data();
    void refusesWhatDoesNotFitTheText();

private:
    CanonicalText m_text = CanonicalText::fromString(u"Market 🏪 open\nTraders said so."_s);
};

void TestArticleStructure::comesBackFromJson()
{
    const ArticleStructure structure{{{StructureKind::Heading, {0, 13}, 1},
                                      {StructureKind::Link, {14, 21}, 0, u"https://example.org/?a=\"b\""_s},
                                      {StructureKind::Emphasis, {14, 21}},
                                      {StructureKind::TableCell, {22, 26}, 2}}};
    const auto back = structureFromJson(toJson(structure), m_text);
    QVERIFY(back);
    QVERIFY(*back == structure);
}

void TestArticleStructure::isEmptyWithoutParts()
{
    QVERIFY(toJson(ArticleStructure()).isEmpty());
    const auto back = structureFromJson({}, m_text);
    QVERIFY(back && back->isEmpty());
}

void TestArticleStructure::refusesWhatDoesNotFitTheText_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no JSON") << QByteArray("[[");
    QTest::newRow("an object") << QByteArray("{}");
    QTest::newRow("an unknown kind") << QByteArray(R"([["chapter",0,3]])");
    QTest::newRow("an end behind the text") << QByteArray(R"([["heading",0,300,1]])");
    QTest::newRow("an end before its beginning") << QByteArray(R"([["heading",5,3,1]])");
    QTest::newRow("an empty span") << QByteArray(R"([["heading",5,5,1]])");
    QTest::newRow("words for numbers") << QByteArray(R"([["heading","a","b",1]])");
    QTest::newRow("too few fields") << QByteArray(R"([["heading",0]])");
    QTest::newRow("too many fields") << QByteArray(R"([["heading",0,3,1,"",7]])");
    QTest::newRow("a part that is no array") << QByteArray(R"(["heading"])");
}

void TestArticleStructure::refusesWhatDoesNotFitTheText()
{
    QFETCH(const QByteArray, json);
    QVERIFY(!structureFromJson(json, m_text));
}

QTEST_GUILESS_MAIN(TestArticleStructure)
#include "tst_articlestructure.moc"
