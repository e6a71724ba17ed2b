// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/sentences.h"

#include "app/text/uuid7.h"
#include "tests/support/fixtures.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hearsay;
using namespace Hearsay::Testing;

class TestSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aClaimReadsAsASentence();
    void aClaimWithoutASpeakerIsItsStatement();
    void aClaimWithoutAStatementIsItsWords();
    void onlyPersonsAreShortened();
    void disputedByTheOtherSide();
    void thoseWhoAgreeDoNotDispute();
    void oneSideAloneIsNoDispute();
    void disputedByNobodyNamed();
    void namesTheSpeakersInFull();
    void everyObjectHasATitle();
    void aLongQuoteIsCut();
    void aTagIsNamedByItsPath();
};

void TestSentences::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestSentences::aClaimReadsAsASentence()
{
    const Story story;
    const auto document = story.document();
    QCOMPARE(claimSentence(*document, story.open), u"Amini: The market of Talora is open — disputed by Haidari"_s);
    QCOMPARE(claimSentence(*document, story.closed), u"Haidari: The market is shut — disputed by Amini"_s);
}

void TestSentences::aClaimWithoutASpeakerIsItsStatement()
{
    const Story story;
    const auto document = story.document();
    QCOMPARE(claimSentence(*document, claimOn(story.article, u"Prices", u"Prices are\n up"_s)), u"Prices are up"_s);
}

void TestSentences::aClaimWithoutAStatementIsItsWords()
{
    const Story story;
    const auto document = story.document();
    QCOMPARE(claimSentence(*document, claimOn(story.article, u"Prices in Samar", u"  "_s, {story.mayor.id})),
             u"Amini: Prices in Samar"_s);
}

void TestSentences::onlyPersonsAreShortened()
{
    Story story;
    story.mayor.kind = SpeakerKind::Organisation;
    story.mayor.name = u"Talora town council"_s;
    story.open.speakers = {story.mayor.id, story.trader.id};
    const auto document = documentWith(story.objects());
    // Haidari is on both sides; nobody disputes themselves, but the claim is disputed all the same.
    QCOMPARE(claimSentence(*document, story.open),
             u"Talora town council and Haidari: The market of Talora is open — disputed"_s);
}

void TestSentences::disputedByTheOtherSide()
{
    Story story;
    const Speaker villager = speakerNamed(u"villagers"_s, SpeakerKind::Group);
    const Claim third = claimOn(story.article, u"Prices", u"Half of it is shut"_s, {villager.id, story.trader.id});
    story.dispute.positions.append({third.id, u"half"_s});
    const auto document = documentWith(story.objects() + QList<Object>{villager, third});
    // Each once, in the order of the positions.
    QCOMPARE(disputedBy(*document, story.open), QStringList({u"Haidari"_s, u"villagers"_s}));
    QCOMPARE(disputedBy(*document, third), QStringList({u"Amini"_s}));
}

void TestSentences::thoseWhoAgreeDoNotDispute()
{
    Story story;
    const Speaker other = speakerNamed(u"Lina Waziri"_s);
    const Claim third = claimOn(story.article, u"Prices", u"It is open"_s, {other.id});
    story.dispute.positions.append({third.id, u"yes"_s});
    const auto document = documentWith(story.objects() + QList<Object>{other, third});
    QCOMPARE(disputedBy(*document, story.open), QStringList{u"Haidari"_s});
    QCOMPARE(disputedBy(*document, story.closed), QStringList({u"Amini"_s, u"Waziri"_s}));
}

void TestSentences::oneSideAloneIsNoDispute()
{
    Story story;
    story.dispute.positions.removeLast();
    const auto document = documentWith(story.objects());
    QCOMPARE(claimSentence(*document, story.open), u"Amini: The market of Talora is open"_s);
    QVERIFY(disputedBy(*document, story.open).isEmpty());
}

void TestSentences::disputedByNobodyNamed()
{
    Story story;
    story.closed.speakers.clear();
    const auto document = documentWith(story.objects());
    QCOMPARE(claimSentence(*document, story.open), u"Amini: The market of Talora is open — disputed"_s);
}

void TestSentences::namesTheSpeakersInFull()
{
    Story story;
    story.open.speakers = {story.mayor.id, story.trader.id};
    const auto document = documentWith(story.objects());
    QCOMPARE(speakersOfClaim(*document, story.open), QLocale().createSeparatedList({u"Farida Amini"_s, u"Omar Haidari"_s}));
    Claim anonymous = claimOn(story.article, u"Prices", u"x"_s);
    anonymous.attribution = AttributionKind::Anonymous;
    QCOMPARE(speakersOfClaim(*document, anonymous), vocabularyLabel(AttributionKind::Anonymous));
}

void TestSentences::everyObjectHasATitle()
{
    const Story story;
    const auto document = story.document();
    QCOMPARE(objectTitle(*document, story.article.id), u"A market between two answers"_s);
    QCOMPARE(objectTitle(*document, story.open.id), claimSentence(*document, story.open));
    QCOMPARE(objectTitle(*document, story.mayor.id), u"Farida Amini"_s);
    QCOMPARE(objectTitle(*document, story.mayorMention.id), u"Farida Amini"_s);
    QCOMPARE(objectTitle(*document, story.townMention.id), u"Talora"_s);
    QCOMPARE(objectTitle(*document, story.province.id), u"Samar"_s);
    QCOMPARE(objectTitle(*document, story.dispute.id), u"Is the market of Talora open?"_s);
    QCOMPARE(objectTitle(*document, story.trade.id), u"Economy › Trade"_s);
    QCOMPARE(objectTitle(*document, story.highlight.id), u"Prices in Samar have doubled"_s);
    QCOMPARE(objectTitle(*document, createUuidV7()), QString());
    QCOMPARE(objectTitle(*document, {}), QString());
}

void TestSentences::aLongQuoteIsCut()
{
    const Article article = articleFrom(u"word "_s.repeated(100), u"long.txt"_s);
    const Highlight highlight{createUuidV7(), article.id, {0, 500}, {}, {}};
    const auto document = documentWith({article, highlight});
    const QString title = objectTitle(*document, highlight.id);
    QVERIFY(title.size() <= 160);
    QVERIFY(title.endsWith(u"word…"));
}

void TestSentences::aTagIsNamedByItsPath()
{
    const Tag top = tagNamed(u"A"_s);
    const Tag middle = tagNamed(u"B"_s, 0, top.id);
    const Tag leaf = tagNamed(u"C"_s, 0, middle.id);
    const auto document = documentWith({leaf, middle, top});
    QCOMPARE(tagPath(*document, leaf.id), u"A › B › C"_s);
    QCOMPARE(tagPath(*document, top.id), u"A"_s);
    QCOMPARE(tagPath(*document, {}), QString());
}

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
