// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/occurrences.h"

#include <QTest>

using namespace Hearsay;
using namespace Qt::StringLiterals;

/// Where the same words stand again.
class TestOccurrences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWholeWords_data();
    void findsWholeWords();
    void findsNotMoreThanAsked();
};

void TestOccurrences::findsWholeWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("spans"); // code points
    QTest::newRow("everywhere") << u"In Kunduz and near Kunduz they met."_s << u"Kunduz"_s << u"3-9 19-25"_s;
    QTest::newRow("not in a longer word") << u"A Kunduzi from Kunduz, anti-Kunduz."_s << u"Kunduz"_s << u"15-21 28-34"_s;
    QTest::newRow("nor at its end") << u"NewKunduz and Kunduz"_s << u"Kunduz"_s << u"14-20"_s;
    QTest::newRow("nor before a number") << u"Kunduz2 Kunduz"_s << u"Kunduz"_s << u"8-14"_s;
    QTest::newRow("with a genitive") << u"Kunduz’s governor, Kunduz's mayor"_s << u"Kunduz"_s << u"0-6 19-25"_s;
    QTest::newRow("at begin and end") << u"Kunduz, Kunduz"_s << u"Kunduz"_s << u"0-6 8-14"_s;
    QTest::newRow("the whole text") << u"Kunduz"_s << u"Kunduz"_s << u"0-6"_s;
    QTest::newRow("in the case given") << u"KUNDUZ, Kunduz, kunduz"_s << u"Kunduz"_s << u"8-14"_s;
    QTest::newRow("several words") << u"Puli Khumri; Puli Khumris; in Puli Khumri."_s << u"Puli Khumri"_s << u"0-11 30-41"_s;
    QTest::newRow("overlapping ones once") << u"Bora Bora Bora"_s << u"Bora Bora"_s << u"0-9"_s;
    QTest::newRow("a mark that belongs to the last letter") << u"Kunduz\u0301 Kunduz"_s << u"Kunduz"_s << u"8-14"_s;
    QTest::newRow("a letter outside the basic plane") << u"Kunduz\U0001D4D0 Kunduz"_s << u"Kunduz"_s << u"8-14"_s;
    QTest::newRow("emoji beside it") << u"🏪Kunduz🏪 ☀\uFE0FKunduz"_s << u"Kunduz"_s << u"1-7 11-17"_s;
    QTest::newRow("emoji in it") << u"the 🏪 shop 🏪 shop"_s << u"🏪 shop"_s << u"4-10 11-17"_s;
    QTest::newRow("Persian") << u"در کندز و کندزی، کندز."_s << u"کندز"_s << u"3-7 17-21"_s;
    QTest::newRow("Persian, before a joiner") << u"کندز\u200cها در کندز"_s << u"کندز"_s << u"11-15"_s;
    QTest::newRow("Persian, behind a joiner") << u"می\u200cکندز کندز"_s << u"کندز"_s << u"8-12"_s;
    QTest::newRow("a joiner at the end of a word") << u"کندز\u200c و کندز"_s << u"کندز"_s << u"0-4 8-12"_s;
    QTest::newRow("Persian with a joiner inside") << u"می\u200cرود، می\u200cرود"_s << u"می\u200cرود"_s << u"0-6 8-14"_s;
    QTest::newRow("signs alone") << u"Who? Who?"_s << u"?"_s << u"3-4 8-9"_s;
    QTest::newRow("not there") << u"Baghlan"_s << u"Kunduz"_s << QString();
    QTest::newRow("no words") << u"Kunduz"_s << QString() << QString();
    QTest::newRow("only spaces") << u"a b c"_s << u" "_s << QString();
    QTest::newRow("no text") << QString() << u"Kunduz"_s << QString();
}

void TestOccurrences::findsWholeWords()
{
    QFETCH(const QString, text);
    QFETCH(const QString, words);
    QStringList found;
    for (const TextSpan span : occurrencesOf(CanonicalText::fromString(text), words))
        found.append(u"%1-%2"_s.arg(span.begin).arg(span.end));
    QTEST(found.join(u' '), "spans");
}

void TestOccurrences::findsNotMoreThanAsked()
{
    const CanonicalText text = CanonicalText::fromString(u"here "_s.repeated(100));
    QCOMPARE(occurrencesOf(text, u"here").size(), 100);
    QCOMPARE(occurrencesOf(text, u"here", 7).size(), 7);
    QCOMPARE(occurrencesOf(text, u"here", 7).last(), (TextSpan{30, 34}));
    QVERIFY(occurrencesOf(text, u"here", 0).isEmpty());
}

QTEST_GUILESS_MAIN(TestOccurrences)
#include "tst_occurrences.moc"
