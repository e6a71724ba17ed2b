// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/boundaries.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hearsay;

namespace {

QString cut(const QString &text, Utf16Span span)
{
    return text.sliced(span.begin, span.length());
}

} // namespace

class TestBoundaries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsByWholeCharacters_data();
    void stepsByWholeCharacters();
    void stepsByWords_data();
    void stepsByWords();
    void stepsByWordsInAnEndlessLine();
    void findsTheWord_data();
    void findsTheWord();
    void findsTheSentence_data();
    void findsTheSentence();
    void findsTheParagraph_data();
    void findsTheParagraph();
    void tidies_data();
    void tidies();
    void staysInsideAnyText_data();
    void staysInsideAnyText();
    void survivesAnEndlessLine();
    void survivesEndlessMarks();
};

/// The caret is "|" in the given text.
void TestBoundaries::findsTheWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("inside") << u"Kunduz ci|ty has"_s << u"city"_s;
    QTest::newRow("at its start") << u"Kunduz |city has"_s << u"city"_s;
    QTest::newRow("at its end") << u"Kunduz city| has"_s << u"city"_s;
    QTest::newRow("at its end before a stop") << u"cleared|."_s << u"cleared"_s;
    QTest::newRow("first of the text") << u"|Kunduz city"_s << u"Kunduz"_s;
    QTest::newRow("last of the text") << u"Kunduz city|"_s << u"city"_s;
    QTest::newRow("last of its line") << u"Kunduz city|\nhas"_s << u"city"_s;
    QTest::newRow("first of its line") << u"Kunduz\n|city has"_s << u"city"_s;
    QTest::newRow("apostrophe") << u"they don|’t know"_s << u"don’t"_s;
    QTest::newRow("number") << u"some 14|,000 troops"_s << u"14,000"_s;
    QTest::newRow("quotation mark") << u"said |“Kunduz"_s << u"“"_s;
    QTest::newRow("Persian with joiner") << u"او می\u200C|گوید"_s << u"می\u200Cگوید"_s;
    QTest::newRow("combining mark") << u"a Cafe\u0301|s b"_s << u"Cafe\u0301s"_s;
    QTest::newRow("between two spaces") << u"a | b"_s << u"  "_s;
    QTest::newRow("empty line") << u"a\n|\nb"_s << QString();
    QTest::newRow("empty text") << u"|"_s << QString();
}

void TestBoundaries::findsTheWord()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    const qsizetype caret = text.indexOf(u'|');
    text.remove(caret, 1);
    QCOMPARE(cut(text, wordAt(text, caret)), word);
}

void TestBoundaries::findsTheSentence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("first") << u"It f|ell. It held.  So he said."_s << u"It fell."_s;
    QTest::newRow("middle, without the space after it")
        << u"It fell. It |held.  So he said."_s << u"It held."_s;
    QTest::newRow("last") << u"It fell. It held.  So he sa|id."_s << u"So he said."_s;
    QTest::newRow("at the end of the text") << u"It fell. It held.|"_s << u"It held."_s;
    QTest::newRow("at the start of the second") << u"It fell. |It held."_s << u"It held."_s;
    QTest::newRow("closing quotation mark")
        << u"“It is b|ack to normal.” But he left."_s << u"“It is back to normal.”"_s;
    QTest::newRow("initials of a country") << u"The U.S. Special Rep|resentative spoke. He left."_s
                                           << u"The U.S. Special Representative spoke."_s;
    QTest::newRow("title of a person")
        << u"Then Gen. Ab|dul spoke. He left."_s << u"Then Gen. Abdul spoke."_s;
    QTest::newRow("decimal figure") << u"It took 3.5 ho|urs. He left."_s << u"It took 3.5 hours."_s;
    QTest::newRow("never over a line end") << u"No stop he|re\nNext line"_s << u"No stop here"_s;
    QTest::newRow("indented") << u"  It f|ell."_s << u"It fell."_s;
    QTest::newRow("Arabic question mark")
        << u"آیا شهر ا|من است؟ او رفت."_s << u"آیا شهر امن است؟"_s;
    QTest::newRow("empty line") << u"a.\n|\nb."_s << QString();
    QTest::newRow("ends in an abbreviation") << u"He met the U.|S."_s << u"He met the U.S."_s;
}

void TestBoundaries::findsTheSentence()
{
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    const qsizetype caret = text.indexOf(u'|');
    text.remove(caret, 1);
    QCOMPARE(cut(text, sentenceAt(text, caret)), sentence);
}

void TestBoundaries::findsTheParagraph_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("paragraph");
    QTest::newRow("only one") << u"on|e"_s << u"one"_s;
    QTest::newRow("middle") << u"one\nt|wo\nthree"_s << u"two"_s;
    QTest::newRow("at its end") << u"one\ntwo|\nthree"_s << u"two"_s;
    QTest::newRow("at its start") << u"one\n|two\nthree"_s << u"two"_s;
    QTest::newRow("empty") << u"one\n|\nthree"_s << QString();
    QTest::newRow("after the last line end") << u"one\n|"_s << QString();
    QTest::newRow("other separators do not end it")
        << u"a\u2028b|\u2029c"_s << u"a\u2028b\u2029c"_s;
}

void TestBoundaries::findsTheParagraph()
{
    QFETCH(QString, text);
    QFETCH(QString, paragraph);
    const qsizetype caret = text.indexOf(u'|');
    text.remove(caret, 1);
    QCOMPARE(cut(text, paragraphAt(text, caret)), paragraph);
}

void TestBoundaries::tidies_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("begin");
    QTest::addColumn<qsizetype>("end");
    QTest::addColumn<QString>("tidy");
    const auto row = [](const char *name, const QString &text, qsizetype begin, qsizetype end,
                        const QString &tidy) {
        QTest::newRow(name) << text << begin << end << tidy;
    };
    row("nothing to do", u"a city b"_s, 2, 6, u"city"_s);
    row("spaces at both ends", u"a city b"_s, 1, 7, u"city"_s);
    row("line end and no-break space", u"a\u00A0city\n\u2028b"_s, 1, 8, u"city"_s);
    row("half a surrogate pair at the start", u"a\U0001F30Ab"_s, 2, 4, u"\U0001F30Ab"_s);
    row("half a surrogate pair at the end", u"a\U0001F30Ab"_s, 0, 2, u"a\U0001F30A"_s);
    row("inside a family of emoji", u"a\U0001F468\u200D\U0001F469\u200D\U0001F467b"_s, 3, 6,
        u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s);
    row("between letter and mark", u"Cafe\u0301s"_s, 0, 4, u"Cafe\u0301"_s);
    row("half a flag", u"x\U0001F1E6\U0001F1EB\U0001F1E9\U0001F1EAy"_s, 5, 7,
        u"\U0001F1E9\U0001F1EA"_s);
    row("beyond the text", u"city"_s, -5, 99, u"city"_s);
    row("backwards", u"city"_s, 3, 1, QString());
    row("only white space", u"a \n\t b"_s, 1, 5, QString());
}

void TestBoundaries::tidies()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, begin);
    QFETCH(qsizetype, end);
    QFETCH(QString, tidy);
    QCOMPARE(cut(text, tidied(text, {begin, end})), tidy);
}

void TestBoundaries::staysInsideAnyText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("line ends only") << u"\n\n\n"_s;
    QTest::newRow("separators") << u"a\u2028b\u2029c\uFDD0\uFFFC\u00A0"_s;
    QTest::newRow("lone surrogates")
        << QString(QChar(0xDF0A)) + QChar(0xD83C) + u"x"_s + QChar(0xD83C);
    QTest::newRow("mark first") << u"\u0301abc"_s;
    QTest::newRow("right to left") << u"شهر (Kunduz) کندز."_s;
}

void TestBoundaries::staysInsideAnyText()
{
    QFETCH(QString, text);
    for (qsizetype i = -2; i <= text.size() + 2; ++i) {
        for (const Utf16Span span : {wordAt(text, i), sentenceAt(text, i), paragraphAt(text, i),
                                     tidied(text, {i, i + 2})}) {
            QVERIFY(0 <= span.begin && span.begin <= span.end && span.end <= text.size());
        }
        const qsizetype inside = std::clamp<qsizetype>(i, 0, text.size());
        const Utf16Span line = paragraphAt(text, i);
        QVERIFY(line.begin <= inside && inside <= line.end);
        QVERIFY(line.contains(wordAt(text, i)));
        QVERIFY(line.contains(sentenceAt(text, i)));
    }
}

void TestBoundaries::survivesAnEndlessLine()
{
    const QString sentence = u"The city has been cleared of fighters. "_s;
    const QString text = sentence.repeated(50'000);
    const qsizetype start = sentence.size() * 25'000;
    QCOMPARE(cut(text, wordAt(text, start + 5)), u"city"_s);
    QCOMPARE(cut(text, sentenceAt(text, start + 5)), sentence.trimmed());
    QCOMPARE(tidied(text, {start + 3, start + 9}), (Utf16Span{start + 4, start + 8}));
    QCOMPARE(paragraphAt(text, start), (Utf16Span{0, text.size()}));

    const QString oneWord = u"x"_s.repeated(2'000'000);
    const Utf16Span word = wordAt(oneWord, 1'000'000);
    QVERIFY(word.contains(1'000'000));
    QVERIFY(word.length() < 10'000);
    QVERIFY(sentenceAt(oneWord, 1'000'000).length() < 100'000);
}

void TestBoundaries::survivesEndlessMarks()
{
    const QString text = u"a"_s + u"\u0301"_s.repeated(100'000);
    const Utf16Span span = tidied(text, {50'000, 50'001});
    QVERIFY(span.contains(Utf16Span{50'000, 50'001}));
}

void TestBoundaries::stepsByWholeCharacters_data()
{
    QTest::addColumn<QString>("text"); // a bar at every place to stop at
    QTest::newRow("letters") << u"|a|b|c|"_s;
    QTest::newRow("an emoji") << u"|a|🏪|b|"_s;
    QTest::newRow("a family is one") << u"|a|👩‍👩‍👧|b|"_s;
    QTest::newRow("a flag is one") << u"|🇦🇫|x|"_s;
    QTest::newRow("a letter with its mark") << u"|e\u0301|x|"_s;
    QTest::newRow("Arabic with marks") << u"|مُ|حَ|مَّ|د|"_s;
    QTest::newRow("a line end is one") << u"|a|\n|b|"_s;
    QTest::newRow("empty lines") << u"|a|\n|\n|b|"_s;
    QTest::newRow("no text") << u"|"_s;
}

void TestBoundaries::stepsByWholeCharacters()
{
    QFETCH(QString, text);
    QList<qsizetype> stops;
    for (qsizetype at = text.indexOf(u'|'); at >= 0; at = text.indexOf(u'|')) {
        text.remove(at, 1);
        stops.append(at);
    }
    for (qsizetype i = 0; i + 1 < stops.size(); ++i) {
        QCOMPARE(nextGrapheme(text, stops.at(i)), stops.at(i + 1));
        QCOMPARE(previousGrapheme(text, stops.at(i + 1)), stops.at(i));
    }
    QCOMPARE(nextGrapheme(text, text.size()), text.size());
    QCOMPARE(previousGrapheme(text, 0), 0);
}

void TestBoundaries::stepsByWords_data()
{
    QTest::addColumn<QString>("ends");    // a bar at every place where the end of a span stops
    QTest::addColumn<QString>("begins");  // and its begin
    QTest::newRow("words") << u"One| two| three|"_s << u"|One |two |three"_s;
    QTest::newRow("signs") << u"“Yes|,” he| said|.|"_s << u"|“|Yes,” |he |said."_s;
    QTest::newRow("over a line end") << u"one|\ntwo|"_s << u"|one\n|two"_s;
    QTest::newRow("over empty lines") << u"one|\n\n  \ntwo|"_s << u"|one\n\n  \n|two"_s;
    QTest::newRow("a line of emoji only") << u"one|\n🏪🏪|\ntwo|"_s << u"|one\n|🏪🏪\n|two"_s;
    QTest::newRow("Persian") << u"در| کندز| می\u200cرود|"_s << u"|در |کندز |می\u200cرود"_s;
}

void TestBoundaries::stepsByWords()
{
    QFETCH(QString, ends);
    QFETCH(QString, begins);
    const auto stopsOf = [](QString &text) {
        QList<qsizetype> stops;
        for (qsizetype at = text.indexOf(u'|'); at >= 0; at = text.indexOf(u'|')) {
            text.remove(at, 1);
            stops.append(at);
        }
        return stops;
    };
    const QList<qsizetype> wordEnds = stopsOf(ends);
    const QList<qsizetype> wordBegins = stopsOf(begins);
    for (qsizetype i = 0; i < wordEnds.size(); ++i) {
        QCOMPARE(nextWordEnd(ends, i == 0 ? 0 : wordEnds.at(i - 1)), wordEnds.at(i));
        QCOMPARE(previousWordEnd(ends, wordEnds.at(i)), i == 0 ? 0 : wordEnds.at(i - 1));
    }
    for (qsizetype i = 0; i + 1 < wordBegins.size(); ++i) {
        QCOMPARE(nextWordBegin(begins, wordBegins.at(i)), wordBegins.at(i + 1));
        QCOMPARE(previousWordBegin(begins, wordBegins.at(i + 1)), wordBegins.at(i));
    }
    QCOMPARE(nextWordBegin(begins, begins.size()), begins.size());
    QCOMPARE(nextWordEnd(ends, ends.size()), ends.size());
    QCOMPARE(previousWordBegin(begins, 0), 0);
}

void TestBoundaries::stepsByWordsInAnEndlessLine()
{
    const QString text = u"word "_s.repeated(100'000);
    QCOMPARE(nextWordEnd(text, 250'000), 250'004);
    QCOMPARE(previousWordBegin(text, 250'000), 249'995);
    const QString solid(100'000, u'x');
    QVERIFY(nextWordEnd(solid, 50'000) > 50'000);
    QVERIFY(previousWordBegin(solid, 50'000) < 50'000);
}

QTEST_APPLESS_MAIN(TestBoundaries)
#include "tst_boundaries.moc"
