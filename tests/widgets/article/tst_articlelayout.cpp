// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/articlelayout.h"
#include "widgets/article/linerects.h"

#include <QImage>
#include <QPainter>
#include <QTest>
#include <QTextLayout>

#include <memory>

using namespace Hearsay;
using namespace Qt::StringLiterals;

namespace {

struct Page
{
    explicit Page(const QString &text, int width = 700)
    {
        document.setDefaultFont(QFont(u"Noto Sans"_s, 12));
        document.setText(CanonicalText::fromString(text));
        document.setPageSize(QSizeF(width, -1));
        layout = new ArticleLayout(&document);
        document.setDocumentLayout(layout);
    }

    [[nodiscard]] DocumentSpan spanOf(const QString &words) const
    {
        const int at = int(document.text().string().indexOf(words));
        Q_ASSERT(at >= 0);
        return {at, at + int(words.size())};
    }

    ReadingDocument document;
    ArticleLayout *layout = nullptr;
};

double widthOf(const QList<QRectF> &rects)
{
    double width = 0;
    for (const QRectF &rect : rects)
        width += rect.width();
    return width;
}

} // namespace

class TestArticleLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsTextThatRunsLeftToRight();
    void findsEachCharacterWhereItStands_data();
    void findsEachCharacterWhereItStands();
    void keepsWordsOfMixedLinesApart();
    void joinsAMixedSpanOnlyWhereItIsWhole();
    void cutsTrailingSpaceOffLineEnds();
    void alignsParagraphsByTheirDirection();
    void laysOutOnlyWhatIsAskedFor();
    void forgetsLinesFarAway();
    void keepsBlocksAtAbsolutePositions();
    void keepsLinesWhenOnlyThePageGrows();
    void wrapsAnewForANarrowPage();
    void limitsTheColumn();
    void drawsOnlyInTheClip();
};

void TestArticleLayout::tellsTextThatRunsLeftToRight()
{
    QVERIFY(runsLeftToRight(u"plain, Ελληνικά, 漢字, 👩‍👩‍👧"));
    QVERIFY(runsLeftToRight(u""));
    QVERIFY(!runsLeftToRight(u"a ש"));
    QVERIFY(!runsLeftToRight(u"a كندوز"));
    QVERIFY(!runsLeftToRight(u"an override \u202e"));
    QVERIFY2(!runsLeftToRight(u"Adlam 𞤀"), "right to left outside the basic plane");
}

void TestArticleLayout::findsEachCharacterWhereItStands_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("English over several lines") << u"The city of Kunduz had been cleared of fighters. "_s.repeated(6);
    QTest::newRow("Arabic over several lines") << u"قال المتحدث باسم الوزارة إن المدينة آمنة. "_s.repeated(6);
    QTest::newRow("English with Arabic and Hebrew") << u"He said كندوز آمنة today, they wrote שלום עולם later"_s;
    QTest::newRow("Arabic with English and digits") << u"مدينة Kunduz city وإن 25 شخصا"_s;
    QTest::newRow("two paragraphs") << u"First one.\n\nThe second one, a little longer."_s;
}

void TestArticleLayout::findsEachCharacterWhereItStands()
{
    QFETCH(const QString, text);
    Page page(text, 420);
    for (int i = 0; i < text.size(); ++i) {
        const QList<QRectF> rects = page.layout->rects({i, i + 1});
        if (text.at(i).isSpace() || rects.isEmpty())
            continue;
        QCOMPARE(rects.size(), 1);
        const int found = page.layout->hitTest(rects.front().center(), Qt::ExactHit);
        QVERIFY2(found == i, qPrintable(u"character %1 found as %2"_s.arg(i).arg(found)));
    }
    QCOMPARE(page.layout->hitTest(QPointF(2, 2), Qt::ExactHit), -1);
}

void TestArticleLayout::keepsWordsOfMixedLinesApart()
{
    const QString text = u"He said كندوز آمنة today and they wrote שלום עולם then"_s;
    Page page(text, 900);
    const QStringList words = text.split(u' ');
    QList<QRectF> all;
    for (const QString &word : words) {
        const QList<QRectF> rects = page.layout->rects(page.spanOf(word));
        QCOMPARE(rects.size(), 1);
        for (const QRectF &other : std::as_const(all))
            QVERIFY2(!other.adjusted(1, 0, -1, 0).intersects(rects.front().adjusted(1, 0, -1, 0)), qPrintable(word));
        all += rects;
    }
    // The first Arabic word stands right of the second.
    QVERIFY(page.layout->rects(page.spanOf(u"كندوز"_s)).front().left()
            > page.layout->rects(page.spanOf(u"آمنة"_s)).front().left());
}

void TestArticleLayout::joinsAMixedSpanOnlyWhereItIsWhole()
{
    Page page(u"He said كندوز آمنة today"_s, 900);
    // From "said" into the first Arabic word: it stands behind the second, which is not in the span.
    const QList<QRectF> parts = page.layout->rects(page.spanOf(u"said كندوز"_s));
    QCOMPARE(parts.size(), 2);
    const QRectF between = page.layout->rects(page.spanOf(u"آمنة"_s)).front();
    QVERIFY(parts.at(0).right() <= between.left() + 1);
    QVERIFY(parts.at(1).left() >= between.right() - 1);
    const QList<QRectF> whole = page.layout->rects(page.spanOf(u"said كندوز آمنة today"_s));
    QCOMPARE(whole.size(), 1);
    QVERIFY(std::abs(widthOf(whole)
                     - widthOf(page.layout->rects(page.spanOf(u"He said كندوز آمنة today"_s)))
                     + widthOf(page.layout->rects(page.spanOf(u"He "_s)))) < 2);
}

void TestArticleLayout::cutsTrailingSpaceOffLineEnds()
{
    Page page(u"word "_s.repeated(100), 400);
    const QList<QRectF> rects = page.layout->rects({0, 500});
    QVERIFY(rects.size() > 2);
    const double right = page.layout->typography().columnLeft + page.layout->typography().columnWidth;
    for (const QRectF &rect : rects)
        QVERIFY(rect.right() <= right + 1);
}

void TestArticleLayout::alignsParagraphsByTheirDirection()
{
    Page page(u"left\nيمين"_s);
    const Typography &measures = page.layout->typography();
    QCOMPARE(page.layout->rects(page.spanOf(u"left"_s)).front().left(), double(measures.columnLeft));
    QVERIFY(std::abs(page.layout->rects(page.spanOf(u"يمين"_s)).front().right()
                     - (measures.columnLeft + measures.columnWidth)) < 1.5);
}

void TestArticleLayout::laysOutOnlyWhatIsAskedFor()
{
    Page page(u"A paragraph of the article that has some words in it.\n"_s.repeated(20000));
    QCOMPARE(page.layout->laidOutCount(), 0);
    page.layout->layOut(0, 800);
    QVERIFY(page.layout->laidOutCount() > 10);
    QVERIFY(page.layout->laidOutCount() < 60);
    QCOMPARE(page.layout->rects({500000, 500001}).size(), 1);
    QVERIFY(page.layout->laidOutCount() < 61);
}

void TestArticleLayout::forgetsLinesFarAway()
{
    Page page(u"A paragraph of the article that has some words in it.\n"_s.repeated(20000));
    const int height = int(page.layout->documentSize().height());
    int most = 0;
    for (int y = 0; y < height; y += 700) {
        page.layout->layOut(y, y + 800);
        most = std::max(most, page.layout->laidOutCount());
    }
    QVERIFY(most < 700);
    QCOMPARE(page.document.begin().layout()->lineCount(), 0);
    // What was forgotten comes back as it was.
    QCOMPARE(int(page.layout->documentSize().height()), height);
    QVERIFY(!page.layout->rects({0, 1}).isEmpty());
    QCOMPARE(int(page.layout->documentSize().height()), height);
}

void TestArticleLayout::keepsBlocksAtAbsolutePositions()
{
    // Wide letters: the estimates are far too low, so that all below moves.
    Page page(u"漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字\n"_s.repeated(60));
    const QTextBlock last = page.document.findBlockByNumber(40);
    const double before = page.layout->blockBoundingRect(last).top();
    const quint64 revision = page.layout->revision();
    page.layout->layOut(0, 600);
    const double after = page.layout->blockBoundingRect(last).top();
    QVERIFY(after != before);
    QVERIFY(page.layout->revision() != revision);
    for (QTextBlock block = page.document.begin(); block.isValid(); block = block.next()) {
        const bool hasLines = block.layout()->lineCount() > 0;
        if (hasLines)
            QCOMPARE(block.layout()->position(), page.layout->blockBoundingRect(block).topLeft());
    }
}

void TestArticleLayout::keepsLinesWhenOnlyThePageGrows()
{
    Page page(u"Some words to wrap in a column that is as wide as it may get. "_s.repeated(10), 1400);
    const QRectF before = page.layout->rects({0, 1}).front();
    const quint64 revision = page.layout->revision();
    page.document.setPageSize(QSizeF(1600, -1));
    QCOMPARE(page.layout->revision(), revision);
    QCOMPARE(page.layout->rects({0, 1}).front(), before.translated(100, 0));
    page.document.setDefaultFont(QFont(u"Noto Serif"_s, 15));
    QVERIFY(page.layout->revision() != revision);
}

void TestArticleLayout::wrapsAnewForANarrowPage()
{
    Page page(u"Some words to wrap in a column that is as wide as it may get. "_s.repeated(10), 1400);
    const QSizeF wide = page.layout->blockBoundingRect(page.document.begin()).size();
    page.document.setPageSize(QSizeF(300, -1));
    const QSizeF narrow = page.layout->blockBoundingRect(page.document.begin()).size();
    QVERIFY(narrow.width() < wide.width());
    QVERIFY(narrow.height() > wide.height());
}

void TestArticleLayout::limitsTheColumn()
{
    Page page(u"word "_s.repeated(2000), 3000);
    const Typography &measures = page.layout->typography();
    QVERIFY(measures.columnWidth < 1000);
    QVERIFY(std::abs(measures.columnLeft * 2 + measures.columnWidth - 3000) <= 1);
}

void TestArticleLayout::drawsOnlyInTheClip()
{
    class Counter final : public LineDecorator
    {
    public:
        void paintUnder(QPainter &, const PaintedLine &) const override { ++lines; }
        void paintOver(QPainter &, const PaintedLine &line) const override { bottom = std::max(bottom, line.column.bottom()); }
        mutable int lines = 0;
        mutable double bottom = 0;
    };
    Page page(u"A paragraph of the article that has some words in it.\n"_s.repeated(2000));
    Counter counter;
    page.layout->setDecorator(&counter);
    QImage image(700, 400, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, 0, 700, 400);
    page.layout->draw(&painter, context);
    QVERIFY(counter.lines > 5);
    QVERIFY(counter.lines < 40);
    QVERIFY(counter.bottom >= 380);
    QVERIFY(counter.bottom < 500);
}

QTEST_MAIN(TestArticleLayout)
#include "tst_articlelayout.moc"
