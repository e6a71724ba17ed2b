// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/claimmodel.h"
#include "app/models/filtermodel.h"
#include "app/models/folded.h"
#include "app/models/speakermodel.h"
#include "tests/support/fixtures.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Hearsay;
using namespace Hearsay::Testing;
using namespace Qt::StringLiterals;

class TestFilterModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsCaseAndMarks_data();
    void foldsCaseAndMarks();
    void findsAllWords_data();
    void findsAllWords();
    void sortsAsAsked_data();
    void sortsAsAsked();
    void keepsItsOrderAsClaimsCome();
    void showsOneArticleOnly();
    void showsSpeakersWhoAreNowhereYet();
    void saysWhatItHides();
    void letsARenamedSpeakerIn();
    void takesTenThousandRows();
};

void TestFilterModel::foldsCaseAndMarks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"Kunduz"_s << u"kunduz"_s;
    QTest::newRow("accents") << u"Café Décor"_s << u"cafe decor"_s;
    QTest::newRow("accents written apart") << u"Cafe\u0301"_s << u"cafe"_s;
    QTest::newRow("ligature") << u"\uFB01eld"_s << u"field"_s;
    QTest::newRow("vowel signs of Arabic script") << u"\u0643\u064F\u062A\u0651\u064E\u0628"_s << u"\u0643\u062A\u0628"_s;
    QTest::newRow("outside the basic plane") << u"a😀Ü"_s << u"a😀u"_s;
}

void TestFilterModel::foldsCaseAndMarks()
{
    QFETCH(const QString, text);
    QTEST(folded(text), "expected");
}

void TestFilterModel::findsAllWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("rows");
    QTest::newRow("nothing typed") << QString() << 2;
    QTest::newRow("only white space") << u"   "_s << 2;
    QTest::newRow("a word of both") << u"market"_s << 2;
    QTest::newRow("a word of one") << u"shut"_s << 1;
    QTest::newRow("a speaker, in capitals") << u"HAIDARI SHUT"_s << 1;
    QTest::newRow("words in any order") << u"talora amini"_s << 1;
    QTest::newRow("part of a word") << u"mark"_s << 2;
    QTest::newRow("a mark too many") << u"märket"_s << 2;
    QTest::newRow("words of two claims") << u"shut trade"_s << 0;
    QTest::newRow("a tag") << u"economy"_s << 1;
    QTest::newRow("signs that patterns know") << u".*"_s << 0;
}

void TestFilterModel::findsAllWords()
{
    QFETCH(const QString, words);
    const Story story;
    const auto document = story.document();
    // Without the dispute: its sentences name the other side.
    History history(*document);
    performed(history, removeObjects(*document, {story.dispute.id}));
    ClaimModel claims(*document);
    FilterModel filter;
    filter.setSourceModel(&claims);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setFilterText(words);
    QTEST(filter.rowCount(), "rows");
}

void TestFilterModel::sortsAsAsked_data()
{
    using Order = FilterModel::Order;
    QTest::addColumn<Order>("order");
    QTest::addColumn<QStringList>("names");
    // In the text: Amini comes first, Haidari later, Zuhra nowhere. Haidari has two claims.
    QTest::newRow("as in the text") << Order::Text << QStringList{u"Farida Amini"_s, u"Omar Haidari"_s, u"Aram Zuhra"_s};
    QTest::newRow("by name") << Order::Name << QStringList{u"Aram Zuhra"_s, u"Farida Amini"_s, u"Omar Haidari"_s};
    QTest::newRow("most used") << Order::Count << QStringList{u"Omar Haidari"_s, u"Farida Amini"_s, u"Aram Zuhra"_s};
    QTest::newRow("newest") << Order::Newest << QStringList{u"Aram Zuhra"_s, u"Omar Haidari"_s, u"Farida Amini"_s};
}

void TestFilterModel::sortsAsAsked()
{
    QFETCH(const FilterModel::Order, order);
    const Story story;
    QList<Object> objects = story.objects();
    objects.append(speakerNamed(u"Aram Zuhra"_s));
    objects.append(claimOn(story.article, u"the gates stay shut", u"Nobody trades"_s, {story.trader.id}));
    const auto document = documentWith(objects);
    SpeakerModel speakers(*document);
    FilterModel filter;
    filter.setSourceModel(&speakers);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setOrder(order);
    QStringList names;
    for (int row = 0; row < filter.rowCount(); ++row)
        names.append(filter.index(row, 0).data().toString());
    QTEST(names, "names");
}

void TestFilterModel::keepsItsOrderAsClaimsCome()
{
    const Story story;
    const auto document = story.document();
    History history(*document);
    ClaimModel claims(*document);
    FilterModel filter;
    filter.setSourceModel(&claims);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QUuid title = addedBy(performed(history, tagClaim(*document, story.article.id, {0, 3})));
    QCOMPARE(filter.index(0, 0).data(IdRole).toUuid(), title);
    history.undo();
    QCOMPARE(filter.rowCount(), 2);
    history.redo();
    QCOMPARE(filter.index(0, 0).data(IdRole).toUuid(), title);
}

void TestFilterModel::showsOneArticleOnly()
{
    const Story story;
    QList<Object> objects = story.objects();
    const Article other = articleFrom(u"Somebody said something."_s, u"other.txt"_s);
    const Claim elsewhere = claimOn(other, u"something", u"Something"_s, {story.trader.id});
    objects << other << elsewhere;
    const auto document = documentWith(objects);
    ClaimModel claims(*document);
    SpeakerModel speakers(*document);
    FilterModel claimFilter;
    claimFilter.setSourceModel(&claims);
    FilterModel speakerFilter;
    speakerFilter.setSourceModel(&speakers);
    const QAbstractItemModelTester tester(&claimFilter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(claimFilter.rowCount(), 3);
    claimFilter.setArticle(other.id);
    speakerFilter.setArticle(other.id);
    QCOMPARE(claimFilter.rowCount(), 1);
    QCOMPARE(claimFilter.index(0, 0).data(IdRole).toUuid(), elsewhere.id);
    QCOMPARE(speakerFilter.rowCount(), 1);
    claimFilter.setArticle({});
    QCOMPARE(claimFilter.rowCount(), 3);
}

void TestFilterModel::showsSpeakersWhoAreNowhereYet()
{
    const Story story;
    QList<Object> objects = story.objects();
    const Speaker unused = speakerNamed(u"Nobody Yet"_s);
    objects.append(unused);
    const auto document = documentWith(objects);
    SpeakerModel speakers(*document);
    FilterModel filter;
    filter.setSourceModel(&speakers);
    filter.setArticle(story.article.id);
    QVERIFY(filter.indexOf(unused.id).isValid());
}

void TestFilterModel::saysWhatItHides()
{
    const Story story;
    const auto document = story.document();
    ClaimModel claims(*document);
    FilterModel filter;
    filter.setSourceModel(&claims);
    filter.setFilterText(u"gates"_s);
    QVERIFY(filter.hides(story.open.id));
    QVERIFY(!filter.hides(story.closed.id));
    QVERIFY(!filter.hides(story.mayor.id));
    QVERIFY(!filter.indexOf(story.open.id).isValid());
}

void TestFilterModel::letsARenamedSpeakerIn()
{
    const Story story;
    const auto document = story.document();
    History history(*document);
    ClaimModel claims(*document);
    FilterModel filter;
    filter.setSourceModel(&claims);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setFilterText(u"noori open"_s);
    QCOMPARE(filter.rowCount(), 0);
    Speaker renamed = story.mayor;
    renamed.name = u"Farida Noori"_s;
    performed(history, editObject(*document, Object(renamed), u"rename"_s));
    QVERIFY(filter.indexOf(story.open.id).isValid());
}

void TestFilterModel::takesTenThousandRows()
{
    const Story story;
    QList<Object> objects{story.article, story.mayor};
    for (int i = 0; i < 10'000; ++i)
        objects.append(claimOn(story.article, u"The market", u"Claim %1"_s.arg(i), {story.mayor.id}));
    const auto document = documentWith(objects);
    History history(*document);
    ClaimModel claims(*document);
    FilterModel filter;
    filter.setSourceModel(&claims);
    SpeakerModel speakers(*document);
    FilterModel speakerFilter;
    speakerFilter.setSourceModel(&speakers);
    // Quadratic work would keep this test for minutes, and the watchdog of QtTest ends it.
    for (int i = 0; i < 300; ++i)
        performed(history, tagClaim(*document, story.article.id, spanOf(story.article, u"Prices in Samar")));
    QCOMPARE(filter.rowCount(), 10'300);
    filter.setFilterText(u"claim 999"_s);
    QCOMPARE(filter.rowCount(), 19); // 999, 1999 … 9999 and 9990 … 9998
    filter.setFilterText({});
    filter.setOrder(FilterModel::Order::Name);
    QCOMPARE(filter.rowCount(), 10'300);
}

QTEST_GUILESS_MAIN(TestFilterModel)
#include "tst_filtermodel.moc"
