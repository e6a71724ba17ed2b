// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/quoteanchor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hearsay;

namespace {

/// The only place of @p words in @p text, in code points.
TextSpan spanOf(const CanonicalText &text, const QString &words, qsizetype from = 0)
{
    const qsizetype at = text.string().indexOf(words, from);
    return text.toCodePoints({at, at + words.size()}).value();
}

} // namespace

class TestQuoteAnchor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersThirtyTwoCharactersOfContext();
    void contextEndsWithTheText();
    void contextCountsCodePoints();
    void findsWordsWhereTheyWere();
    void findsWordsThatMoved();
    void prefersTheHintToABetterContext();
    void ignoresAWrongHint_data();
    void ignoresAWrongHint();
    void tellsRepetitionsApartByContext();
    void refusesToGuess();
    void findsNothingWhereTheWordsAreGone();
    void findsOverlappingOccurrences();
    void neverSplitsACharacter();
    void everySpanIsFoundAgain_data();
    void everySpanIsFoundAgain();
};

void TestQuoteAnchor::remembersThirtyTwoCharactersOfContext()
{
    const auto text =
        CanonicalText::fromString(u"x"_s.repeated(40) + u"Kunduz"_s + u"y"_s.repeated(40));
    const QuoteAnchor anchor = makeQuoteAnchor(text, {40, 46});
    QCOMPARE(anchor.exact, u"Kunduz"_s);
    QCOMPARE(anchor.prefix, u"x"_s.repeated(32));
    QCOMPARE(anchor.suffix, u"y"_s.repeated(32));
}

void TestQuoteAnchor::contextEndsWithTheText()
{
    const auto text = CanonicalText::fromString(u"in Kunduz."_s);
    const QuoteAnchor anchor = makeQuoteAnchor(text, {3, 9});
    QCOMPARE(anchor.prefix, u"in "_s);
    QCOMPARE(anchor.suffix, u"."_s);
    QCOMPARE(makeQuoteAnchor(text, {0, 10}), (QuoteAnchor{u"in Kunduz."_s, {}, {}}));
}

void TestQuoteAnchor::contextCountsCodePoints()
{
    const auto text = CanonicalText::fromString(u"\U0001F30A"_s.repeated(50) + u"a"_s);
    const QuoteAnchor anchor = makeQuoteAnchor(text, {50, 51});
    QCOMPARE(anchor.prefix, u"\U0001F30A"_s.repeated(32));
}

void TestQuoteAnchor::findsWordsWhereTheyWere()
{
    const auto text = CanonicalText::fromString(u"fighting in Kunduz, not in Kabul"_s);
    const TextSpan span = spanOf(text, u"Kunduz"_s);
    QCOMPARE(findQuote(text, makeQuoteAnchor(text, span), span), span);
    QCOMPARE(findQuote(text, makeQuoteAnchor(text, span)), span);
}

void TestQuoteAnchor::findsWordsThatMoved()
{
    const auto before = CanonicalText::fromString(u"fighting in Kunduz, not in Kabul"_s);
    const TextSpan old = spanOf(before, u"Kunduz"_s);
    const auto after =
        CanonicalText::fromString(u"\U0001F30A A new line.\nfighting in Kunduz, not in Kabul"_s);
    QCOMPARE(findQuote(after, makeQuoteAnchor(before, old), old), spanOf(after, u"Kunduz"_s));
}

void TestQuoteAnchor::prefersTheHintToABetterContext()
{
    const auto text = CanonicalText::fromString(u"one Kunduz two. three Kunduz four."_s);
    const TextSpan first = spanOf(text, u"Kunduz"_s);
    const TextSpan second = spanOf(text, u"Kunduz"_s, 10);
    QCOMPARE(findQuote(text, makeQuoteAnchor(text, second), first), first);
}

void TestQuoteAnchor::ignoresAWrongHint_data()
{
    QTest::addColumn<qsizetype>("begin");
    QTest::addColumn<qsizetype>("end");
    QTest::newRow("other words") << qsizetype(0) << qsizetype(6);
    QTest::newRow("outside the text") << qsizetype(500) << qsizetype(506);
    QTest::newRow("negative") << qsizetype(-6) << qsizetype(0);
    QTest::newRow("backwards") << qsizetype(9) << qsizetype(3);
    QTest::newRow("empty") << qsizetype(3) << qsizetype(3);
}

void TestQuoteAnchor::ignoresAWrongHint()
{
    QFETCH(qsizetype, begin);
    QFETCH(qsizetype, end);
    const auto text = CanonicalText::fromString(u"in Kunduz."_s);
    const QuoteAnchor anchor{u"Kunduz"_s, {}, {}};
    QCOMPARE(findQuote(text, anchor, TextSpan{begin, end}), (TextSpan{3, 9}));
}

void TestQuoteAnchor::tellsRepetitionsApartByContext()
{
    const auto text = CanonicalText::fromString(
        u"He said the city fell. She denied the city fell. They said the city held."_s);
    const TextSpan second = spanOf(text, u"the city"_s, 25);
    QCOMPARE(findQuote(text, makeQuoteAnchor(text, second)), second);
}

void TestQuoteAnchor::refusesToGuess()
{
    const auto text = CanonicalText::fromString(u"a said b. a said b. "_s);
    QCOMPARE(findQuote(text, {u"said"_s, u"a "_s, u" b. "_s}), std::nullopt);
    QCOMPARE(findQuote(text, {u"said"_s, {}, {}}), std::nullopt);
    // A third that fits better settles it, wherever it stands.
    const auto settled = CanonicalText::fromString(u"a said b. a said b. A said b! "_s);
    QCOMPARE(findQuote(settled, {u"said"_s, u"A "_s, u" b!"_s}), spanOf(settled, u"said"_s, 20));
}

void TestQuoteAnchor::findsNothingWhereTheWordsAreGone()
{
    const auto text = CanonicalText::fromString(u"The city has been cleared"_s);
    QCOMPARE(findQuote(text, {u"Kunduz"_s, u"The "_s, u" has"_s}), std::nullopt);
    QCOMPARE(findQuote(text, {QString(), u"The "_s, u"city"_s}), std::nullopt);
    QCOMPARE(findQuote({}, {u"city"_s, {}, {}}), std::nullopt);
    QCOMPARE(findQuote(text, {u"the CITY"_s, {}, {}}), std::nullopt);
}

void TestQuoteAnchor::findsOverlappingOccurrences()
{
    const auto text = CanonicalText::fromString(u"xaaay"_s);
    QCOMPARE(findQuote(text, {u"aa"_s, u"x"_s, u"a"_s}), (TextSpan{1, 3}));
    QCOMPARE(findQuote(text, {u"aa"_s, u"a"_s, u"y"_s}), (TextSpan{2, 4}));
}

void TestQuoteAnchor::neverSplitsACharacter()
{
    const auto text = CanonicalText::fromString(u"\U0001F30A wave"_s);
    QCOMPARE(findQuote(text, {QString(QChar(0xDF0A)), {}, {}}), std::nullopt);
}

void TestQuoteAnchor::everySpanIsFoundAgain_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("news") << u"“Kunduz city has been cleared,” Rahimi said. Mujahid disputed it."_s;
    QTest::newRow("right to left") << u"سخنگوی وزارت گفت شهر پاک شده است. طالبان رد کرد."_s;
    QTest::newRow("emoji")
        << u"a\U0001F468\u200D\U0001F469\u200D\U0001F467b\U0001F1E6\U0001F1EBc"_s;
    QTest::newRow("separators") << u"a\u2028b\u2029c\u00A0d\uFFFCe\uFDD0f"_s;
}

void TestQuoteAnchor::everySpanIsFoundAgain()
{
    QFETCH(QString, text);
    const auto canonical = CanonicalText::fromString(text);
    for (qsizetype begin = 0; begin < canonical.length(); ++begin) {
        for (qsizetype end = begin + 1; end <= canonical.length(); ++end) {
            const TextSpan span{begin, end};
            QCOMPARE(findQuote(canonical, makeQuoteAnchor(canonical, span)), span);
        }
    }
}

QTEST_APPLESS_MAIN(TestQuoteAnchor)
#include "tst_quoteanchor.moc"
