// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/lens.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

#include <thread>

using namespace Qt::StringLiterals;
using namespace Hearsay;

class TestLens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyClassHasItsRow();
    void definitionAndTableAgree();
    void finds_data();
    void finds();
    void quotes_data();
    void quotes();
    void countsUtf16();
    void hitsAreInOrderWithoutOverlaps_data();
    void hitsAreInOrderWithoutOverlaps();
    void readsAnEndlessLine();
    void readsEndlessMarks_data();
    void readsEndlessMarks();
    void aQuotationSurvivesTheCutOfALine();
    void aCancelledScanIsEmpty();
    void asksWhetherItIsCancelled();
    void scanningAgainGivesTheSame();
    void worksInManyThreads();

private:
    /// The words found, each followed by the key of its class: "said/attribution-verb".
    QStringList found(const QString &text);
    QStringList quotations(const QString &text);

    Lens m_lens;
};

QStringList TestLens::found(const QString &text)
{
    QStringList words;
    for (const LensHit &hit : m_lens.scan(text)) {
        words.append(text.sliced(hit.span.begin, hit.span.length()) + u'/'
                     + lensClasses.at(std::size_t(hit.lensClass)).key);
    }
    return words;
}

QStringList TestLens::quotations(const QString &text)
{
    QStringList words;
    for (const LensHit &hit : m_lens.scan(text)) {
        if (hit.lensClass == LensClass::Quotation)
            words.append(text.sliced(hit.span.begin, hit.span.length()));
    }
    return words;
}

void TestLens::everyClassHasItsRow()
{
    QSet<QString> keys;
    for (std::size_t i = 0; i < lensClasses.size(); ++i) {
        QCOMPARE(std::size_t(lensClasses[i].lensClass), i);
        QVERIFY(!lensClassLabel(lensClasses[i].lensClass).isEmpty());
        keys.insert(lensClasses[i].key);
    }
    QCOMPARE(keys.size(), qsizetype(lensClasses.size()));
    QCOMPARE(lensClasses.back().lensClass, LensClass::Handle);
}

void TestLens::definitionAndTableAgree()
{
    QFile file(u":/org.kde.syntax-highlighting/syntax-addons/newsprose.xml"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QSet<QString> names;
    QSet<QString> lists;
    QSet<QString> contexts;
    QSet<QString> contextsUsed;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attribute = [&xml](QAnyStringView name) {
            return xml.attributes().value(name).toString();
        };
        if (xml.name() == "itemData"_L1)
            names.insert(attribute("name"));
        else if (xml.name() == "list"_L1)
            lists.insert(attribute("name"));
        else if (xml.name() == "context"_L1)
            contexts.insert(attribute("name"));
        else if (xml.name() == "keyword"_L1)
            QVERIFY2(lists.contains(attribute("String")), qPrintable(attribute("String")));
        if (xml.attributes().hasAttribute("context"_L1))
            contextsUsed.insert(attribute("context"));
        if (xml.name() == "RegExpr"_L1)
            QVERIFY2(QRegularExpression(attribute("String")).isValid(),
                     qPrintable(attribute("String")));
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    for (const LensClassInfo &info : lensClasses)
        QVERIFY2(names.remove(info.key), info.key.data());
    QCOMPARE(names, QSet<QString>{u"prose"_s});
    contextsUsed -= {u"#stay"_s, u"#pop"_s};
    contexts -= {u"Prose"_s};
    QCOMPARE(contextsUsed, contexts);
}

void TestLens::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("nothing", u"Soldiers stood beside the road."_s, {});
    row("verb of saying", u"The mayor said it was over."_s, {u"said/attribution-verb"_s});
    row("only as a whole word", u"The United States reclaimed it."_s, {});
    row("according to", u"According to the mayor it fell."_s, {u"According to/attribution-verb"_s});
    row("verb of denial", u"A spokesman disputed the figure."_s, {u"disputed/denial-verb"_s});
    row("ruled out", u"They ruled out a truce."_s, {u"ruled out/denial-verb"_s});
    row("hedges", u"It reportedly fell and may be lost, it seems."_s,
        {u"reportedly/hedge"_s, u"may/hedge"_s, u"seems/hedge"_s});
    row("at least, and a figure", u"at least 25 people"_s, {u"at least/hedge"_s, u"25/quantity"_s});
    row("figure before a stop", u"It wounded 85."_s, {u"85/quantity"_s});
    row("figure before a comma", u"Of 85, many left."_s, {u"85/quantity"_s});
    row("figure with thousands", u"some 14,000 troops"_s, {u"14,000/quantity"_s});
    row("figure with decimals", u"3.5 hours"_s, {u"3.5/quantity"_s});
    row("figure and comma list", u"killed 3, 4 and 5"_s,
        {u"3/quantity"_s, u"4/quantity"_s, u"5/quantity"_s});
    row("percent", u"40 percent or 40%."_s, {u"40 percent/quantity"_s, u"40%/quantity"_s});
    row("money", u"It cost $3.2 million."_s, {u"$3.2 million/quantity"_s});
    row("range", u"10–15 men"_s, {u"10–15/quantity"_s});
    row("number words", u"Six men and dozens of others, twenty-five in all."_s,
        {u"Six/quantity"_s, u"dozens/quantity"_s, u"twenty-five/quantity"_s});
    row("no quantity in a compound", u"a six-day war, a 24-hour truce, the 5th day"_s, {});
    row("no quantity in a name", u"COVID-19, F-16, M4, FRANCE 24"_s, {});
    row("year is a date", u"since their 2001 defeat"_s, {u"2001/date"_s});
    row("year before a stop", u"It ended in 2001."_s, {u"2001/date"_s});
    row("years", u"from 1996-2001, in the 1990s"_s, {u"1996-2001/date"_s, u"1990s/date"_s});
    row("a number of people is no year", u"2000 troops"_s, {u"2000/quantity"_s});
    row("date, month first", u"on August 31, 2019."_s, {u"August 31, 2019/date"_s});
    row("date, day first", u"on 31 August 2019, in Kunduz"_s, {u"31 August 2019/date"_s});
    row("date, short", u"on Aug. 31 in Kunduz"_s, {u"Aug. 31/date"_s});
    row("date, ISO", u"2019-09-01 was a day"_s, {u"2019-09-01/date"_s});
    row("month and year", u"in May 2019"_s, {u"May 2019/date"_s});
    row("month that is a word", u"May I march in March?"_s, {});
    row("weekday", u"on Sunday"_s, {u"Sunday/date"_s});
    row("time of day", u"at 14:30 or 5 p.m. there"_s, {u"14:30/date"_s, u"5 p.m/date"_s});
    row("account name", u"He (@Example_1) wrote"_s,
        {u"@Example_1/handle"_s, u"wrote/attribution-verb"_s});
    row("no account in an address", u"mail me@example.org now"_s, {});
    row("verb inside a quotation belongs to it", u"“He said 25 fell,” she said."_s,
        {u"“He said 25 fell,”/quotation"_s, u"said/attribution-verb"_s});
    row("separators", u"He said\u2028she denied\u2029it\uFFFC \u00A0\uFDD0."_s,
        {u"said/attribution-verb"_s, u"denied/denial-verb"_s});
    row("dashes", u"It fell—said one—“again”…"_s,
        {u"said/attribution-verb"_s, u"“again”/quotation"_s});
    row("right to left", u"سخنگو گفت: «شهر امن است»."_s, {u"«شهر امن است»/quotation"_s});
    row("empty", QString(), {});
    row("line ends only", u"\n\n\n"_s, {});
}

void TestLens::finds()
{
    QFETCH(QString, text);
    QTEST(found(text), "expected");
}

void TestLens::quotes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("curly", u"He said “it fell.” Then left."_s, {u"“it fell.”"_s});
    row("straight", u"He said \"it fell.\" Then left."_s, {u"\"it fell.\""_s});
    row("straight, one word", u"They \"repelled\" it"_s, {u"\"repelled\""_s});
    row("low", u"Er sagte „es fiel“ und ging."_s, {u"„es fiel“"_s});
    row("guillemets", u"Il a dit « c’est fini » hier."_s, {u"« c’est fini »"_s});
    row("corners", u"彼は「安全だ」と述べた。"_s, {u"「安全だ」"_s});
    row("two in a line", u"“One,” he said, “two.”"_s, {u"“One,”"_s, u"“two.”"_s});
    row("apostrophes are none", u"They don't and can’t; it's 'so-so'."_s, {});
    row("nested single marks", u"“He said ‘no’ twice,” she said"_s, {u"“He said ‘no’ twice,”"_s});
    row("inches are none", u"a 5\" gun and a 6\" gun"_s, {});
    row("stray mark colours nothing", u"It “fell, he said\n\nNext one."_s, {});
    row("quotation after a stray mark in its line is one", u"A “ b “c” d"_s, {u"“ b “c”"_s});
    row("stray straight mark", u"It \"fell, he said.\n\nNext one."_s, {});
    row("wrapped over a line end", u"“It fell\nand rose,” he said."_s, {u"“It fell\nand rose,”"_s});
    row("wrapped over three lines", u"“It fell\nand rose\nand fell,” he said."_s,
        {u"“It fell\nand rose\nand fell,”"_s});
    row("wrapped with straight marks and indents", u"He: \"It fell\n  and rose,\" he said."_s,
        {u"\"It fell\n  and rose,\""_s});
    row("wrapped, the mark alone on its line", u"“It fell\n” he said."_s, {u"“It fell\n”"_s});
    row("never over an empty line", u"“It fell\n\nand rose,” he said."_s, {});
    row("never over an empty line with spaces", u"“It fell\n  \nand rose,” he said."_s, {});
    row("re-opened in the next paragraph", u"“It fell.\n\n“It rose,” he said."_s,
        {u"“It fell."_s, u"“It rose,”"_s});
    row("re-opened twice", u"“One.\n\n“Two.\n\n“Three,” he said."_s,
        {u"“One."_s, u"“Two."_s, u"“Three,”"_s});
    row("wrapped and then another", u"“It fell\nand rose,” he said, “again.”"_s,
        {u"“It fell\nand rose,”"_s, u"“again.”"_s});
    row("whole text", u"“It fell.”"_s, {u"“It fell.”"_s});
    row("mark at the very end", u"It fell “"_s, {});
}

void TestLens::quotes()
{
    QFETCH(QString, text);
    QTEST(quotations(text), "expected");
    // What follows is not swallowed.
    const QStringList after = found(text + u"\n\nShe denied it."_s);
    QCOMPARE(after.last(), u"denied/denial-verb"_s);
}

void TestLens::countsUtf16()
{
    const QString text = u"\U0001F30A\U0001F468\u200D\U0001F469 “no\U0001F30A” he said"_s;
    QCOMPARE(found(text), (QStringList{u"“no\U0001F30A”/quotation"_s, u"said/attribution-verb"_s}));
}

void TestLens::hitsAreInOrderWithoutOverlaps_data()
{
    QTest::addColumn<QString>("alphabet");
    QTest::newRow("marks and line ends") << u"“”\"«»„ \nab"_s;
    QTest::newRow("figures") << u"0123456789 .,-–%$\n"_s;
    QTest::newRow("all kinds") << u"“”\" \n5@a\u0301\u2028\uFDD0\uFFFC,.'"_s;
}

void TestLens::hitsAreInOrderWithoutOverlaps()
{
    QFETCH(QString, alphabet);
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 300; ++round) {
        QString text;
        for (int n = random.bounded(80); n > 0; --n) {
            text += random.bounded(6) == 0
                        ? u"said "_s
                        : QString(alphabet.at(random.bounded(int(alphabet.size()))));
        }
        qsizetype last = 0;
        for (const LensHit &hit : m_lens.scan(text)) {
            QVERIFY2(hit.span.begin >= last && hit.span.begin < hit.span.end
                         && hit.span.end <= text.size(),
                     qPrintable(text));
            last = hit.span.end;
        }
    }
}

void TestLens::readsAnEndlessLine()
{
    const QString sentence = u"“It fell,” the mayor said on 31 August 2019. "_s;
    const int count = 1'000'000 / int(sentence.size());
    const QList<LensHit> hits = m_lens.scan(sentence.repeated(count));
    // A cut may fall into a date or between marks, never lose a verb.
    const auto of = [&hits](LensClass lensClass) {
        return std::ranges::count(hits, lensClass, &LensHit::lensClass);
    };
    QCOMPARE(of(LensClass::AttributionVerb), count);
    QCOMPARE(of(LensClass::Quotation), count);
    QVERIFY(of(LensClass::Date) >= count);
}

void TestLens::readsEndlessMarks_data()
{
    QTest::addColumn<QString>("unit");
    QTest::newRow("opening marks") << u"“"_s;
    QTest::newRow("straight marks") << u"\""_s;
    QTest::newRow("straight marks with spaces") << u" \"a"_s;
    QTest::newRow("closing marks") << u"”"_s;
    QTest::newRow("opening marks on lines") << u"“a\n"_s;
    QTest::newRow("marks at ends of lines") << u"a “\n"_s;
    QTest::newRow("digits") << u"7"_s;
    QTest::newRow("digits and commas") << u"123,"_s;
    QTest::newRow("at signs") << u"@"_s;
    QTest::newRow("number words") << u"two-"_s;
    QTest::newRow("letters") << u"x"_s;
    QTest::newRow("combining marks") << u"\u0301"_s;
}

void TestLens::readsEndlessMarks()
{
    QFETCH(QString, unit);
    const QString text = unit.repeated(300'000 / unit.size());
    for (const LensHit &hit : m_lens.scan(text))
        QVERIFY(hit.span.begin < hit.span.end && hit.span.end <= text.size());
}

void TestLens::aQuotationSurvivesTheCutOfALine()
{
    const QString quotation = u"“"_s + u"word "_s.repeated(1000) + u"end”"_s;
    const QString text = u"word "_s.repeated(3000) + quotation + u" he said"_s;
    QCOMPARE(quotations(text), QStringList{quotation});
}

void TestLens::aCancelledScanIsEmpty()
{
    QVERIFY(m_lens.scan(u"He said so."_s, [] { return true; }).isEmpty());
    QCOMPARE(m_lens.scan(u"He said so."_s, [] { return false; }).size(), 1);
}

void TestLens::asksWhetherItIsCancelled()
{
    const QString text = u"He said so.\n"_s.repeated(1000);
    int asked = 0;
    QVERIFY(m_lens.scan(text, [&asked] { return ++asked == 10; }).isEmpty());
    QCOMPARE(asked, 10);
    QCOMPARE(m_lens.scan(text).size(), 1000); // as if nothing had been
}

void TestLens::scanningAgainGivesTheSame()
{
    const QString text = u"“It fell\nand rose,” he said. “open"_s;
    const auto first = m_lens.scan(text);
    QCOMPARE(m_lens.scan(text), first);
    QCOMPARE(Lens().scan(text), first);
}

void TestLens::worksInManyThreads()
{
    const QString text =
        u"“It fell,” the mayor said on 31 August 2019; others denied it.\n"_s.repeated(200);
    const auto expected = m_lens.scan(text);
    std::array<QList<LensHit>, 4> results;
    {
        std::vector<std::jthread> threads;
        for (QList<LensHit> &result : results) {
            threads.emplace_back([&result, &text] {
                Lens lens;
                result = lens.scan(text);
            });
        }
    }
    for (const QList<LensHit> &result : results)
        QCOMPARE(result, expected);
}

QTEST_GUILESS_MAIN(TestLens)
#include "tst_lens.moc"
