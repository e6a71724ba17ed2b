// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/edits.h"

#include "app/text/uuid7.h"
#include "tests/support/fixtures.h"

#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace Hearsay;
using namespace Hearsay::Testing;

namespace {

/// An article with an emoji before the words, so that code points and UTF-16 units differ.
struct Desk
{
    Article article = articleFrom(u"🏪 “The market is open again,” she said in Talora on Monday.\nPrices fell there.\n"_s, u"a.txt"_s);
    Speaker speaker = speakerNamed(u"Farida Amini"_s);
    std::unique_ptr<Document> document = documentWith({article, speaker});
    History history{*document};

    [[nodiscard]] TextSpan span(QStringView words) const { return spanOf(article, words); }
    [[nodiscard]] QString quote(TextSpan span) const { return article.text.slice(span); }
    QUuid add(const Object &object)
    {
        performed(history, addObject(*document, object, u"add"_s));
        return idOf(object);
    }
    [[nodiscard]] const Claim &claim(QUuid id) const { return *document->find<Claim>(id); }
};

} // namespace

/// Moving the ends of what is tagged.
class TestSpanEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesEachSort_data();
    void movesEachSort();
    void theStatementFollowsItsWords_data();
    void theStatementFollowsItsWords();
    void movesTheCueAndNothingElse();
    void refuses_data();
    void refuses();
    void staysBetweenTheOtherSpansOfItsClaim();
    void mayOverlapOtherObjects();
    void aNamingIsNotMadeTwice();
    void isOneStepWithAName();
};

void TestSpanEdits::movesEachSort_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("a highlight") << static_cast<int>(ObjectKind::Highlight);
    QTest::newRow("the naming of a speaker") << static_cast<int>(ObjectKind::Mention);
    QTest::newRow("a claim") << static_cast<int>(ObjectKind::Claim);
}

void TestSpanEdits::movesEachSort()
{
    QFETCH(const int, kind);
    Desk desk;
    const TextSpan before = desk.span(u"Talora");
    const TextSpan after = desk.span(u"Talora on Monday");
    QUuid id;
    if (kind == static_cast<int>(ObjectKind::Highlight))
        id = desk.add(highlightOn(desk.article, u"Talora"));
    else if (kind == static_cast<int>(ObjectKind::Mention))
        id = desk.add(mentionOn(desk.article, u"Talora", MentionKind::Speaker, desk.speaker.id));
    else
        id = desk.add(claimOn(desk.article, u"Talora", u"about a town"_s));
    performed(desk.history, adjustSpan(*desk.document, id, before, after));
    QCOMPARE(spansOf(*desk.document->object(id)), QList{after});
    desk.history.undo();
    QCOMPARE(spansOf(*desk.document->object(id)), QList{before});
}

void TestSpanEdits::theStatementFollowsItsWords_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("statement");  // "-": as tagging made it
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    QTest::newRow("as tagged") << u"The market is open"_s << u"-"_s << u"The market is open again"_s << u"The market is open again"_s;
    QTest::newRow("without the marks around it")
        << u"“The market is open again,”"_s << u"-"_s << u"market is open again,”"_s << u"market is open again"_s;
    QTest::newRow("in the coder's own words") << u"The market is open"_s << u"Trade goes on"_s << u"The market"_s << u"Trade goes on"_s;
    QTest::newRow("emptied") << u"The market is open"_s << QString() << u"The market"_s << QString();
}

void TestSpanEdits::theStatementFollowsItsWords()
{
    QFETCH(const QString, before);
    QFETCH(const QString, statement);
    QFETCH(const QString, after);
    QFETCH(const QString, expected);
    Desk desk;
    const QUuid id = addedBy(performed(desk.history, tagClaim(*desk.document, desk.article.id, desk.span(before))));
    if (statement != u"-"_s) {
        Claim own = desk.claim(id);
        own.statement = statement;
        performed(desk.history, editObject(*desk.document, own, u"edit"_s));
    }
    performed(desk.history, adjustSpan(*desk.document, id, desk.span(before), desk.span(after)));
    QCOMPARE(desk.quote(desk.claim(id).content.first()), after);
    QCOMPARE(desk.claim(id).statement, expected);
}

void TestSpanEdits::movesTheCueAndNothingElse()
{
    Desk desk;
    // The cue stands on the very words of the claim: which of the two is meant is told apart.
    Claim claim = claimOn(desk.article, u"said", u"said"_s);
    claim.cue = desk.span(u"said");
    desk.add(claim);
    performed(desk.history, adjustSpan(*desk.document, claim.id, desk.span(u"said"), desk.span(u"she said"), SpanPart::Cue));
    QCOMPARE(desk.claim(claim.id).cue, desk.span(u"she said"));
    QCOMPARE(desk.claim(claim.id).content, QList{desk.span(u"said")});
    QCOMPARE(desk.claim(claim.id).statement, u"said"_s);
}

void TestSpanEdits::refuses_data()
{
    QTest::addColumn<qsizetype>("begin");
    QTest::addColumn<qsizetype>("end");
    QTest::newRow("an empty span") << qsizetype(5) << qsizetype(5);
    QTest::newRow("one that runs backwards") << qsizetype(9) << qsizetype(5);
    QTest::newRow("one before the article") << qsizetype(-1) << qsizetype(5);
    QTest::newRow("one beyond its end") << qsizetype(5) << qsizetype(100'000);
}

void TestSpanEdits::refuses()
{
    QFETCH(const qsizetype, begin);
    QFETCH(const qsizetype, end);
    Desk desk;
    const QUuid id = desk.add(highlightOn(desk.article, u"Talora"));
    const Edit edit = adjustSpan(*desk.document, id, desk.span(u"Talora"), {begin, end});
    QVERIFY(!edit);
    QVERIFY(!edit.error().message.isEmpty());
    // Neither what is not there can be moved.
    QVERIFY(!adjustSpan(*desk.document, id, desk.span(u"Monday"), desk.span(u"on Monday")));
    QVERIFY(!adjustSpan(*desk.document, id, desk.span(u"Talora"), desk.span(u"in Talora"), SpanPart::Cue));
    QVERIFY(!adjustSpan(*desk.document, createUuidV7(), desk.span(u"Talora"), desk.span(u"in Talora")));
    QVERIFY(!adjustSpan(*desk.document, desk.speaker.id, desk.span(u"Talora"), desk.span(u"in Talora")));
}

void TestSpanEdits::staysBetweenTheOtherSpansOfItsClaim()
{
    Desk desk;
    Claim claim = claimOn(desk.article, u"market", u"own words"_s);
    claim.content = {desk.span(u"The"), desk.span(u"is open"), desk.span(u"Talora")};
    desk.add(claim);
    const TextSpan middle = desk.span(u"is open");
    QCOMPARE(roomFor(*desk.document, claim.id, middle), (TextSpan{desk.span(u"The").end, desk.span(u"Talora").begin}));
    QCOMPARE(roomFor(*desk.document, claim.id, desk.span(u"The")), (TextSpan{0, middle.begin}));
    QCOMPARE(roomFor(*desk.document, claim.id, desk.span(u"Talora")), (TextSpan{middle.end, desk.article.text.length()}));
    QVERIFY(!adjustSpan(*desk.document, claim.id, middle, {desk.span(u"The").end - 1, middle.end}));
    // They may touch.
    performed(desk.history, adjustSpan(*desk.document, claim.id, middle, {desk.span(u"The").end, desk.span(u"Talora").begin}));
    QCOMPARE(desk.claim(claim.id).content.size(), 3);
    QCOMPARE(desk.claim(claim.id).statement, u"own words"_s);
}

void TestSpanEdits::mayOverlapOtherObjects()
{
    Desk desk;
    desk.add(claimOn(desk.article, u"The market is open", u"a"_s));
    const QUuid other = desk.add(claimOn(desk.article, u"Talora", u"b"_s));
    performed(desk.history, adjustSpan(*desk.document, other, desk.span(u"Talora"), desk.span(u"is open again,” she said in Talora")));
    QCOMPARE(desk.quote(desk.claim(other).content.first()), u"is open again,” she said in Talora"_s);
}

void TestSpanEdits::aNamingIsNotMadeTwice()
{
    Desk desk;
    desk.add(mentionOn(desk.article, u"Talora", MentionKind::Speaker, desk.speaker.id));
    const QUuid second = desk.add(mentionOn(desk.article, u"in Talora", MentionKind::Speaker, desk.speaker.id));
    QVERIFY(!adjustSpan(*desk.document, second, desk.span(u"in Talora"), desk.span(u"Talora")));
    // The same as before is no second one.
    const Edit same = adjustSpan(*desk.document, second, desk.span(u"in Talora"), desk.span(u"in Talora"));
    QVERIFY(same && same->isEmpty());
}

void TestSpanEdits::isOneStepWithAName()
{
    Desk desk;
    const QUuid id = addedBy(performed(desk.history, tagClaim(*desk.document, desk.article.id, desk.span(u"The market"))));
    performed(desk.history, adjustSpan(*desk.document, id, desk.span(u"The market"), desk.span(u"The market is open")));
    QCOMPARE(desk.history.stack()->undoText(), u"adjust span"_s);
    desk.history.undo();
    QCOMPARE(desk.claim(id).statement, u"The market"_s);
    desk.history.redo();
    QCOMPARE(desk.claim(id).statement, u"The market is open"_s);
}

QTEST_GUILESS_MAIN(TestSpanEdits)
#include "tst_spanedits.moc"
