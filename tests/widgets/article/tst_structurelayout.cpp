// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/articlereader.h"
#include "widgets/article/articlelayout.h"
#include "widgets/article/structurepainter.h"

#include <QImage>
#include <QPainter>
#include <QTest>
#include <QTextLayout>

using namespace Hearsay;
using namespace Qt::StringLiterals;

namespace {

/// A page of Markdown.
struct Page
{
    explicit Page(const QByteArray &markdown, int width = 700)
    {
        const auto article = readArticle(markdown, u"story.md"_s);
        if (!article)
            qFatal("%s", qPrintable(article.error().message));
        show(article->text, article->structure, width);
    }
    Page(const QString &text, const ArticleStructure &structure)
    {
        show(CanonicalText::fromString(text), structure, 700);
    }

    void show(const CanonicalText &text, const ArticleStructure &structure, int width)
    {
        document.setDefaultFont(QFont(u"Noto Sans"_s, 12));
        document.setText(text, structure);
        document.setPageSize(QSizeF(width, -1));
        layout = new ArticleLayout(&document);
        layout->setLinkColour(Qt::blue);
        document.setDocumentLayout(layout);
        layout->layOut(0, 100'000);
    }

    [[nodiscard]] QRectF rectOf(const QString &words) const
    {
        const int at = int(document.text().string().indexOf(words));
        if (at < 0)
            qFatal("these words do not occur: %s", qPrintable(words));
        return layout->rects({at, at + int(words.size())}).value(0);
    }
    /// The font format of the first of these words.
    [[nodiscard]] QTextCharFormat formatOf(const QString &words) const
    {
        const int at = int(document.text().string().indexOf(words));
        const QTextBlock block = document.findBlock(at);
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            const int begin = block.position() + range.start;
            if (begin <= at && at < begin + range.length)
                return range.format;
        }
        return {};
    }
    [[nodiscard]] double left() const { return layout->typography().columnLeft; }
    [[nodiscard]] double right() const { return left() + layout->typography().columnWidth; }
    [[nodiscard]] int indent() const { return layout->typography().indent; }
    [[nodiscard]] QImage painted() const
    {
        QImage image(layout->documentSize().toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, Qt::black);
        layout->draw(&painter, context);
        return image;
    }

    ReadingDocument document;
    ArticleLayout *layout = nullptr;
};

int darkPixels(const QImage &image, const QRectF &where)
{
    int dark = 0;
    const QRect rect = where.toRect() & image.rect();
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x)
            dark += qGray(image.pixel(x, y)) < 230 ? 1 : 0;
    }
    return dark;
}

} // namespace

class TestStructureLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void staysOneToOne();
    void findsEachCharacterWhereItStands_data();
    void findsEachCharacterWhereItStands();
    void indentsQuotesAndLists();
    void indentsFromTheRightWhereLinesBeginThere();
    void leavesRoomHoweverDeepItLies();
    void headingsAreLargerWithSpaceAbove();
    void spacesWhatBelongsTogetherLess();
    void tellsWordsApartByFont();
    void linksChangeTheirColour();
    void tableCellsStandInColumns();
    void wideColumnsGiveWay();
    void paintsBarsMarkersAndRules();
    void keepsItsLooksAcrossCutLines();
    void survivesADamagedStructure();
};

void TestStructureLayout::staysOneToOne()
{
    const Page page("# A 🏪\n\n> quote  \n> more\n\n* * *\n\n|a|b|\n|-|-|\n|c|d|\n\n```\nx\n\ny\n```\n");
    const qsizetype length = page.document.text().utf16Length();
    QCOMPARE(qsizetype(page.document.characterCount()), length + 1);
    for (int i = 0; i <= length; ++i)
        QCOMPARE(page.document.toDocument(qsizetype(i)), i);
    QVERIFY(!page.document.blankLinesSeparate());
}

void TestStructureLayout::findsEachCharacterWhereItStands_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::newRow("English in quotes and lists")
        << "> The city *had been* cleared of fighters, he said, and the market was open again.\n\n"
           "1. One `code` two\n   - nested **strong** words that go on over the end of a line, and on\n"_ba;
    QTest::newRow("headings") << "# A large heading that is longer than one line of the page\n\n## Small\n"_ba;
    QTest::newRow("Arabic in quotes and lists")
        << QByteArray("> قال المتحدث **باسم** الوزارة إن المدينة آمنة. قال المتحدث باسم الوزارة إن المدينة\n\n- قائمة\n");
    QTest::newRow("Arabic with English in a quote") << QByteArray("> مدينة *Kunduz city* وإن 25 شخصا\n");
}

void TestStructureLayout::findsEachCharacterWhereItStands()
{
    QFETCH(const QByteArray, markdown);
    const Page page(markdown, 420);
    const QString text = page.document.text().string();
    int seen = 0;
    for (int i = 0; i < text.size(); ++i) {
        const QList<QRectF> rects = page.layout->rects({i, i + 1});
        if (text.at(i).isSpace() || rects.isEmpty())
            continue;
        const int found = page.layout->hitTest(rects.front().center(), Qt::ExactHit);
        QVERIFY2(found == i, qPrintable(u"character %1 found as %2"_s.arg(i).arg(found)));
        QVERIFY(rects.front().left() >= page.left() - 1 && rects.front().right() <= page.right() + 1);
        ++seen;
    }
    QVERIFY(seen > 20);
}

void TestStructureLayout::indentsQuotesAndLists()
{
    const Page page("plain\n\n> quote\n>\n> > inner\n\n- item\n  - nested\n\n    second\n");
    const double left = page.rectOf(u"plain"_s).left();
    QCOMPARE(page.rectOf(u"quote"_s).left(), left + page.indent());
    QCOMPARE(page.rectOf(u"inner"_s).left(), left + 2 * page.indent());
    QCOMPARE(page.rectOf(u"item"_s).left(), left + page.indent());
    QCOMPARE(page.rectOf(u"nested"_s).left(), left + 2 * page.indent());
    QCOMPARE(page.rectOf(u"second"_s).left(), left + 2 * page.indent());
}

void TestStructureLayout::indentsFromTheRightWhereLinesBeginThere()
{
    const Page page(QByteArray("سلام\n\n> كندوز\n"));
    QVERIFY(qAbs(page.rectOf(u"سلام"_s).right() - page.right()) < 3);
    QVERIFY(qAbs(page.rectOf(u"كندوز"_s).right() - (page.right() - page.indent())) < 3);
}

void TestStructureLayout::leavesRoomHoweverDeepItLies()
{
    QByteArray markdown;
    for (int i = 0; i < 300; ++i)
        markdown += QByteArray(2 * i, ' ') + "- some words of an item\n";
    const Page page(markdown, 300);
    const double column = page.layout->typography().columnWidth;
    const QTextBlock last = page.document.lastBlock();
    QVERIFY(last.layout()->lineAt(0).width() >= column / 2);
}

void TestStructureLayout::headingsAreLargerWithSpaceAbove()
{
    const Page page("# Title\n\nplain\n\n# First\n\n## Second\n\n### Third\n\nend\n");
    QVERIFY(page.rectOf(u"First"_s).height() > page.rectOf(u"Second"_s).height() * 1.1);
    QVERIFY(page.rectOf(u"Second"_s).height() > page.rectOf(u"Third"_s).height() * 1.1);
    QCOMPARE(page.formatOf(u"Third"_s).fontWeight(), int(QFont::Bold));
    const auto bodyTop = [&page](const QString &words) {
        return page.layout->blockBoundingRect(page.document.findBlock(int(page.document.text().string().indexOf(words)))).top();
    };
    const int above = page.layout->typography().headingSpace;
    QVERIFY(above > 0);
    QVERIFY(page.rectOf(u"First"_s).top() - bodyTop(u"First"_s) >= above);
    QVERIFY2(page.rectOf(u"Title"_s).top() - bodyTop(u"Title"_s) < above, "the first one stands at the top");
}

void TestStructureLayout::spacesWhatBelongsTogetherLess()
{
    const Page page("one  \ntwo\n\nthree\n\n- four\n- five\n\n```\nsix\nseven\n```\n");
    const auto step = [&page](const QString &from, const QString &to) {
        return page.rectOf(to).center().y() - page.rectOf(from).center().y();
    };
    const double lines = step(u"one"_s, u"two"_s);
    const double paragraphs = step(u"two"_s, u"three"_s);
    const double items = step(u"four"_s, u"five"_s);
    QVERIFY2(lines < items && items < paragraphs, qPrintable(u"%1 %2 %3"_s.arg(lines).arg(items).arg(paragraphs)));
    QVERIFY(step(u"six"_s, u"seven"_s) < items);
}

void TestStructureLayout::tellsWordsApartByFont()
{
    const Page page("*emphasis* **strong** ~~struck~~ `code` [link](https://a.example) ![image](p.png) plain ***both***\n\n"
                    "|head|\n|-|\n|cell|\n\n    block\n");
    QVERIFY(page.formatOf(u"emphasis"_s).fontItalic());
    QCOMPARE(page.formatOf(u"strong"_s).fontWeight(), int(QFont::Bold));
    QVERIFY(page.formatOf(u"struck"_s).fontStrikeOut());
    QVERIFY(page.formatOf(u"code"_s).fontFixedPitch());
    QVERIFY(page.formatOf(u"block"_s).fontFixedPitch());
    QVERIFY(page.formatOf(u"link"_s).fontUnderline());
    QCOMPARE(page.formatOf(u"link"_s).foreground().color(), QColor(Qt::blue));
    QVERIFY(page.formatOf(u"image"_s).fontItalic());
    QVERIFY(page.formatOf(u"both"_s).fontItalic() && page.formatOf(u"both"_s).fontWeight() == int(QFont::Bold));
    QCOMPARE(page.formatOf(u"head"_s).fontWeight(), int(QFont::Bold));
    QVERIFY(page.formatOf(u"plain"_s).isEmpty() && page.formatOf(u"cell"_s).isEmpty());
    // The document knows nothing of it.
    const QTextBlock block = page.document.begin();
    QCOMPARE(block.begin().fragment().length(), block.length() - 1);
}

void TestStructureLayout::linksChangeTheirColour()
{
    const Page page("a [link](https://a.example)\n");
    const double top = page.rectOf(u"link"_s).top();
    page.layout->setLinkColour(Qt::red);
    QCOMPARE(page.rectOf(u"link"_s).top(), top); // laid out anew
    QCOMPARE(page.formatOf(u"link"_s).foreground().color(), QColor(Qt::red));
}

void TestStructureLayout::tableCellsStandInColumns()
{
    const Page page("|a|head|x|\n|-|-|-|\n|a longer cell|second|y|\n||third|z|\n");
    const double column = page.rectOf(u"head"_s).left();
    QVERIFY(column > page.rectOf(u"a longer cell"_s).right());
    QCOMPARE(page.rectOf(u"second"_s).left(), column);
    QCOMPARE(page.rectOf(u"third"_s).left(), column);
    QCOMPARE(page.rectOf(u"y"_s).left(), page.rectOf(u"z"_s).left());
}

void TestStructureLayout::wideColumnsGiveWay()
{
    QCOMPARE(tabStops({10, 20, 30}, 500, 5), QList<double>({15, 40}));
    QCOMPARE(tabStops({}, 500, 5), QList<double>());
    QCOMPARE(tabStops({10}, 500, 5), QList<double>());
    const QList<double> stops = tabStops({10, 1000, 10, 1000}, 300, 5);
    QCOMPARE(stops.size(), 3);
    QCOMPARE(stops.front(), 15);
    QVERIFY(stops.back() < 300);
    QVERIFY(std::ranges::is_sorted(tabStops(QList<double>(64, 100), 300, 5)));
}

void TestStructureLayout::paintsBarsMarkersAndRules()
{
    const Page page("> quote\n\n- item\n\nplain\n\n* * *\n");
    const QImage image = page.painted();
    const auto beside = [&page](const QString &words) {
        const QRectF rect = page.rectOf(words);
        return QRectF(page.left(), rect.top(), rect.left() - page.left() - 2, rect.height());
    };
    QVERIFY(darkPixels(image, beside(u"quote"_s)) > 20);
    QVERIFY(darkPixels(image, beside(u"item"_s)) > 3);
    const QRectF rule = page.layout->blockBoundingRect(page.document.lastBlock());
    QVERIFY2(darkPixels(image, QRectF(rule.right() - 40, rule.top(), 40, rule.height())) >= 38, "to the end of the column");
    const double middle = rule.top() + page.layout->typography().linePitch / 2.0;
    QVERIFY2(darkPixels(image, QRectF(rule.left(), middle + 3, 30, 6)) == 0, "the character itself is not painted");
}

void TestStructureLayout::keepsItsLooksAcrossCutLines()
{
    const Page page("> " + QByteArray("Nobody *crossed* the bridge. ").repeated(1500) + "\n");
    QVERIFY(page.document.blockCount() > 2);
    for (QTextBlock block = page.document.begin(); block.isValid(); block = block.next())
        QVERIFY(page.document.look(block).isQuote(0));
    const QTextBlock second = page.document.begin().next();
    const int at = int(second.text().indexOf(u"crossed"));
    bool isEmphasised = false;
    for (const QTextLayout::FormatRange &range : second.layout()->formats())
        isEmphasised = isEmphasised || (range.start == at && range.length == 7 && range.format.fontItalic());
    QVERIFY(isEmphasised);
}

void TestStructureLayout::survivesADamagedStructure()
{
    const ArticleStructure damaged{{{StructureKind::TableCell, {20, 25}, 3},
                                    {StructureKind::Quote, {3, 12}},
                                    {StructureKind::List, {0, 8}, 5},
                                    {StructureKind::ListItem, {10, 28}, -7},
                                    {StructureKind::Heading, {2, 9}, 99},
                                    {StructureKind::TableRow, {0, 30}, 0},
                                    {StructureKind::Table, {8, 9}},
                                    {StructureKind::Strong, {5, 25}},
                                    {StructureKind::Emphasis, {0, 10}}}};
    const Page page(u"one two\nthree four\nfive six seven"_s, damaged);
    QVERIFY(!page.painted().isNull());
    QCOMPARE(page.document.blockCount(), 3);
    QVERIFY(page.rectOf(u"seven"_s).isValid());
}

QTEST_MAIN(TestStructureLayout)
#include "tst_structurelayout.moc"
