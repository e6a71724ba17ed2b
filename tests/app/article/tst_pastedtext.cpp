// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/pastedtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hearsay;

/// What a text from the clipboard says about itself, and the article that becomes of it.
class TestPastedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guesses_data();
    void guesses();
    void cutsATitleBetweenWords();
    void knowsAnAddress_data();
    void knowsAnAddress();
    void makesAnArticle();
    void refusesNothing();
};

void TestPastedText::guesses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QDate>("published");
    const QString prose = u"The mayor of Orlo said on Monday that the ferry would run again before the winter. Nobody believed it.\n"_s;
    QTest::newRow("nothing") << QString() << QString() << QString() << QDate();
    QTest::newRow("only white space") << u" \n\t\n"_s << QString() << QString() << QDate();
    QTest::newRow("a headline") << QString(u"Ferry to run again\n\n"_s + prose) << u"Ferry to run again"_s << QString() << QDate();
    QTest::newRow("a headline after empty lines") << QString(u"\n\n  Ferry to run again\n\n"_s + prose) << u"Ferry to run again"_s << QString() << QDate();
    QTest::newRow("an address first") << QString(u"https://example.org/ferry\nFerry to run again\n\n"_s + prose) << u"Ferry to run again"_s
                                      << u"https://example.org/ferry"_s << QDate();
    QTest::newRow("an address last") << QString(u"Ferry to run again\n\n"_s + prose + u"https://example.org/ferry?a=1&b=2\n\n"_s) << u"Ferry to run again"_s
                                     << u"https://example.org/ferry?a=1&b=2"_s << QDate();
    QTest::newRow("an address within the prose") << u"Ferry to run again\n\nSee https://example.org/ferry for the timetable of the ferry.\n"_s
                                                 << u"Ferry to run again"_s << QString() << QDate();
    QTest::newRow("an address only") << u"https://example.org/ferry"_s << QString() << u"https://example.org/ferry"_s << QDate();
    QTest::newRow("header lines") << QString(u"Title: Ferry to run again\nPublished: 1 September 2019\nURL: https://example.org/f\n\n"_s + prose)
                                  << u"Ferry to run again"_s << u"https://example.org/f"_s << QDate(2019, 9, 1);
}

void TestPastedText::guesses()
{
    QFETCH(const QString, text);
    const ArticleMetadata found = guessMetadata(text);
    QTEST(found.title, "title");
    QTEST(found.address, "address");
    QTEST(found.published, "published");
}

void TestPastedText::cutsATitleBetweenWords()
{
    const QString sentence = u"one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen "
                             "twenty twenty-one twenty-two."_s;
    const QString title = guessMetadata(sentence).title;
    QVERIFY2(title.endsWith(u"…"), qPrintable(title));
    QVERIFY(title.size() <= 121);
    QVERIFY(sentence.startsWith(QString(title.chopped(1) + u' ')));
    // Without a space, not within a character.
    const QString emoji = u"🏪"_s.repeated(100);
    const QString cut = guessMetadata(emoji).title.chopped(1);
    QVERIFY(emoji.startsWith(cut));
    QCOMPARE(cut.size() % 2, 0);
}

void TestPastedText::knowsAnAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isAddress");
    QTest::newRow("https") << u" https://example.org/a_(b)?c=d#e\n"_s << true;
    QTest::newRow("capitals") << u"HTTPS://EXAMPLE.ORG"_s << true;
    QTest::newRow("two words") << u"https://example.org and more"_s << false;
    QTest::newRow("no host") << u"https:///path"_s << false;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("a script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("a name only") << u"example.org"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestPastedText::knowsAnAddress()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isAddress);
    QCOMPARE(addressIn(text), isAddress ? text.trimmed() : QString());
}

void TestPastedText::makesAnArticle()
{
    PastedText pasted;
    pasted.text = u"Une brève\r\n\nLe maire a dit 🏪 « oui ».\n"_s;
    pasted.metadata.title = u"One's own title"_s;
    pasted.metadata.published = QDate(2019, 9, 1);
    pasted.at = QDateTime(QDate(2019, 9, 2), QTime(14, 3, 5));
    const auto article = articleFromPasted(pasted);
    QVERIFY(article);
    QCOMPARE(article->fileName, u"pasted-20190902-140305.txt"_s);
    QCOMPARE(article->format, u"text/plain"_s);
    QCOMPARE(article->sourceBytes, pasted.text.toUtf8());
    QCOMPARE(article->text.string(), u"Une brève\n\nLe maire a dit 🏪 « oui ».\n"_s);
    QCOMPARE(article->encoding, u"UTF-8"_s);
    QVERIFY(!article->encodingWasGuessed);
    QCOMPARE(article->metadata, pasted.metadata);
}

void TestPastedText::refusesNothing()
{
    PastedText pasted;
    pasted.at = QDateTime(QDate(2019, 9, 2), QTime(14, 3, 5));
    QVERIFY(!articleFromPasted(pasted));
    pasted.text = u" \n"_s;
    QVERIFY(!articleFromPasted(pasted));
}

QTEST_GUILESS_MAIN(TestPastedText)
#include "tst_pastedtext.moc"
