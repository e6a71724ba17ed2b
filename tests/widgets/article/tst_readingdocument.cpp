// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/paragraphs.h"
#include "widgets/article/readingdocument.h"

#include <QTest>

using namespace Hearsay;
using namespace Qt::StringLiterals;

class TestReadingDocument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void staysOneToOne_data();
    void staysOneToOne();
    void showsAParagraphForEachLine();
    void cutsAnEndlessLineAtSpaces();
    void prefersToCutBehindASentence();
    void cutsBetweenGraphemesWhereThereIsNoSpace();
    void mapsSpansAcrossAnAddedCut();
    void keepsTheDirectionOfAPiecesLine();
    void findsHeadings_data();
    void findsHeadings();
    void takesAnotherText();
};

void TestReadingDocument::staysOneToOne_data()
{
    QTest::addColumn<QString>("special");
    QTest::newRow("line separator") << u"\u2028"_s;
    QTest::newRow("paragraph separator") << u"\u2029"_s;
    QTest::newRow("begin of a frame, U+FDD0") << QString(QChar(0xfdd0));
    QTest::newRow("end of a frame, U+FDD1") << QString(QChar(0xfdd1));
    QTest::newRow("object replacement") << u"\ufffc"_s;
    QTest::newRow("replacement") << u"\ufffd"_s;
    QTest::newRow("no-break space") << u"\u00a0"_s;
    QTest::newRow("line feed") << u"\n"_s;
    QTest::newRow("two line feeds") << u"\n\n"_s;
    QTest::newRow("form feed") << u"\f"_s;
    QTest::newRow("vertical tab") << u"\v"_s;
    QTest::newRow("tab") << u"\t"_s;
    QTest::newRow("next line, U+0085") << QString(QChar(0x85));
    QTest::newRow("control character") << QString(QChar(0x01));
    QTest::newRow("byte order mark inside") << u"\ufeff"_s;
    QTest::newRow("soft hyphen") << u"\u00ad"_s;
    QTest::newRow("emoji with joiners") << u"👩‍👩‍👧"_s;
    QTest::newRow("combining mark") << u"e\u0301"_s;
    QTest::newRow("right to left override") << u"\u202e"_s;
    QTest::newRow("HTML") << u"<b>&amp;</b>"_s;
    QTest::newRow("Arabic") << u"كندوز"_s;
}

void TestReadingDocument::staysOneToOne()
{
    QFETCH(const QString, special);
    const CanonicalText text = CanonicalText::fromString(u"before "_s + special + u" after"_s);
    ReadingDocument document;
    document.setText(text);
    // One more: QTextDocument ends with a block separator of its own.
    QCOMPARE(qsizetype(document.characterCount()), text.utf16Length() + 1);
    for (int i = 0; i <= text.utf16Length(); ++i) {
        QCOMPARE(document.toDocument(qsizetype(i)), i);
        QCOMPARE(document.toCanonical(i), qsizetype(i));
    }
    const int after = int(text.string().indexOf(u"after"));
    QCOMPARE(document.findBlock(after).text().sliced(after - document.findBlock(after).position()), u"after"_s);
    QCOMPARE(document.blockCount(), int(special.count(u'\n')) + 1);
    QCOMPARE(document.text().string(), text.string());
}

void TestReadingDocument::showsAParagraphForEachLine()
{
    ReadingDocument document;
    document.setText(CanonicalText::fromString(u"one\ntwo\n\nfour\n"_s));
    QStringList lines;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        lines.append(block.text());
    QCOMPARE(lines, (QStringList{u"one"_s, u"two"_s, {}, u"four"_s, {}}));
}

void TestReadingDocument::cutsAnEndlessLineAtSpaces()
{
    const CanonicalText text = CanonicalText::fromString(u"word "_s.repeated(10000) + u"end\nnext"_s);
    ReadingDocument document;
    document.setText(text);
    QCOMPARE(qsizetype(document.characterCount()), text.utf16Length() + 1);
    QVERIFY(document.blockCount() >= 6);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QVERIFY(block.length() <= Paragraphs::pieceLength * 3 / 2 + 1);
        QVERIFY(!block.text().startsWith(u' '));
        QCOMPARE(ReadingDocument::isContinuation(block),
                 block.position() > 0 && block.text() != u"next");
    }
    QCOMPARE(document.toDocument(qsizetype(30000)), 30000);
    QCOMPARE(document.toCanonical(30000), qsizetype(30000));
}

void TestReadingDocument::prefersToCutBehindASentence()
{
    const QString sentence = u"Nobody crossed the bridge that day. "_s;
    ReadingDocument document;
    document.setText(CanonicalText::fromString(sentence.repeated(600)));
    QVERIFY(document.blockCount() > 1);
    for (QTextBlock block = document.begin(); block.next().isValid(); block = block.next())
        QVERIFY(block.text().endsWith(u"day."));
}

void TestReadingDocument::cutsBetweenGraphemesWhereThereIsNoSpace()
{
    // Each is eight units long; pieces of 8,000 would otherwise end anywhere inside one.
    const QString family = u"👩‍👩‍👧"_s;
    QCOMPARE(family.size(), 8);
    const CanonicalText text = CanonicalText::fromString(u"x"_s + family.repeated(4000));
    ReadingDocument document;
    document.setText(text);
    const int added = document.blockCount() - 1;
    QVERIFY(added >= 2);
    QCOMPARE(qsizetype(document.characterCount()), text.utf16Length() + 1 + added);
    for (QTextBlock block = document.begin().next(); block.isValid(); block = block.next())
        QVERIFY(block.text().startsWith(family));
}

void TestReadingDocument::mapsSpansAcrossAnAddedCut()
{
    const CanonicalText text = CanonicalText::fromString(u"0123456789"_s.repeated(3000));
    ReadingDocument document;
    document.setText(text);
    const int cut = document.begin().length() - 1;
    QCOMPARE(document.toDocument(qsizetype(cut - 1)), cut - 1);
    QCOMPARE(document.toDocument(qsizetype(cut)), cut + 1);
    QCOMPARE(document.toCanonical(cut), qsizetype(cut));
    QCOMPARE(document.toCanonical(cut + 1), qsizetype(cut));
    // A span that ends at the cut does not reach over it, one that begins there lies behind it.
    QCOMPARE(document.toDocument(Utf16Span{cut - 5, cut}), (DocumentSpan{cut - 5, cut}));
    QCOMPARE(document.toDocument(Utf16Span{cut, cut + 5}), (DocumentSpan{cut + 1, cut + 6}));
    for (qsizetype i = 0; i < text.utf16Length(); ++i) {
        const int position = document.toDocument(i);
        QCOMPARE(document.toCanonical(position), i);
        QCOMPARE(document.characterAt(position), text.string().at(i));
    }
    QCOMPARE(document.toCanonical(document.characterCount() - 1), text.utf16Length());
}

void TestReadingDocument::keepsTheDirectionOfAPiecesLine()
{
    // The second piece has Latin letters only, its line begins with Arabic ones.
    ReadingDocument document;
    document.setText(CanonicalText::fromString(u"كندوز "_s + u"word "_s.repeated(4000)));
    QVERIFY(document.blockCount() > 2);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        QCOMPARE(ReadingDocument::direction(block), Qt::RightToLeft);
}

void TestReadingDocument::findsHeadings_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("heading");
    QTest::newRow("a phrase") << u"Roads and bridges"_s << true;
    QTest::newRow("a question") << u"Who holds the city?"_s << true;
    QTest::newRow("Arabic phrase") << u"الطرق والجسور"_s << true;
    QTest::newRow("a short sentence") << u"Nobody knew."_s << false;
    QTest::newRow("a quotation") << u"“We are still there”"_s << false;
    QTest::newRow("an item of a list") << u"- Roads and bridges"_s << false;
    QTest::newRow("a handle") << u"Envoy @envoy on Sunday"_s << false;
    QTest::newRow("only digits") << u"2019"_s << false;
    QTest::newRow("too long") << u"word "_s.repeated(30) + u"end"_s << false;
}

void TestReadingDocument::findsHeadings()
{
    QFETCH(const QString, line);
    QFETCH(const bool, heading);
    const QString prose = u"It was a long day for the people of the town, and an even longer night for those "
                          u"who kept the road open."_s;
    ReadingDocument document;
    document.setText(CanonicalText::fromString(prose + u"\n\n"_s + line + u"\n\n"_s + prose));
    const QTextBlock block = document.findBlockByNumber(2);
    QCOMPARE(document.isHeading(block), heading);
    QVERIFY(!document.isHeading(document.begin()));
    QVERIFY(!document.isHeading(document.lastBlock()));
    document.setText(CanonicalText::fromString(prose + u"\n"_s + line + u"\n"_s + prose));
    QVERIFY2(!document.isHeading(document.findBlockByNumber(1)), "without blank lines around");
}

void TestReadingDocument::takesAnotherText()
{
    ReadingDocument document;
    document.setText(CanonicalText::fromString(u"0123456789"_s.repeated(3000)));
    document.setText(CanonicalText::fromString(u"short"_s));
    QCOMPARE(document.blockCount(), 1);
    QCOMPARE(document.begin().text(), u"short"_s);
    QCOMPARE(document.toDocument(qsizetype(5)), 5);
    document.setText(CanonicalText());
    QCOMPARE(document.characterCount(), 1);
}

QTEST_MAIN(TestReadingDocument)
#include "tst_readingdocument.moc"
