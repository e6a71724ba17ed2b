// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/articlereader.h"
#include "app/article/markdownlimits.h"
#include "app/article/markdownreader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hearsay;

namespace {

const QString samples = QStringLiteral(HEARSAY_TEST_DATA "/markdown/");
const QString broken = QStringLiteral(HEARSAY_TEST_DATA "/broken-markdown/");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

/// One line a part, indented by how deep it lies.
QString described(const Article &article)
{
    QString lines;
    QList<TextSpan> open;
    const QJsonArray parts = QJsonDocument::fromJson(toJson(article.structure)).array();
    for (qsizetype i = 0; i < article.structure.parts.size(); ++i) {
        const StructurePart &part = article.structure.parts.at(i);
        while (!open.isEmpty() && !open.last().contains(part.span))
            open.removeLast();
        QString words = article.text.slice(part.span);
        words.replace(u'\n', u'⏎').replace(u'\t', u'⇥');
        lines += QString(open.size() * 2, u' ') + parts.at(i).toArray().at(0).toString() + u' '
                 + QString::number(part.number) + u' ' + QString::number(part.span.begin) + u'-'
                 + QString::number(part.span.end) + u" “"_s + words + u'”'
                 + (part.target.isEmpty() ? QString() : QString(u" → "_s + part.target)) + u'\n';
        open.append(part.span);
    }
    return lines;
}

/// What articlestructure.h promises; empty: all is well.
QString faultOf(const Article &article)
{
    QList<TextSpan> open;
    TextSpan before{-1, -1};
    for (const StructurePart &part : article.structure.parts) {
        const QString where = u"%1-%2"_s.arg(part.span.begin).arg(part.span.end);
        if (!article.text.isValid(part.span))
            return u"not in the text: "_s + where;
        if (part.span.begin < before.begin
            || (part.span.begin == before.begin && part.span.end > before.end))
            return u"not in order: "_s + where;
        while (!open.isEmpty() && open.last().end <= part.span.begin)
            open.removeLast();
        if (!open.isEmpty() && !open.last().contains(part.span))
            return u"crosses another: "_s + where;
        open.append(part.span);
        before = part.span;
    }
    const auto back = structureFromJson(toJson(article.structure), article.text);
    if (!back || *back != article.structure)
        return u"does not come back from JSON"_s;
    if (CanonicalText::fromString(article.text.string()).string() != article.text.string())
        return u"the text is not canonical"_s;
    return {};
}

Article read(const QByteArray &markdown)
{
    const auto article = readArticle(markdown, u"story.md"_s);
    return article ? *article : Article();
}

} // namespace

class TestMarkdownReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSamples_data();
    void readsSamples();
    void takesMetadataFromFrontMatter();
    void takesTheTitleFromTheFirstHeading();
    void frontMatterIsNotText_data();
    void frontMatterIsNotText();
    void writesWhatIsRead_data();
    void writesWhatIsRead();
    void survivesBrokenFiles_data();
    void survivesBrokenFiles();
    void survivesHostileText_data();
    void survivesHostileText();
    void obeysTheEncodingAskedFor();
    void refusesWhatHoldsNoText();
    void knowsWhatIsTooTangled_data();
    void knowsWhatIsTooTangled();
};

void TestMarkdownReader::readsSamples_data()
{
    QTest::addColumn<QString>("path");
    const QStringList names = QDir(samples).entryList({u"*.md"_s}, QDir::Files);
    for (const QString &name : names) {
        if (name != "README.md"_L1)
            QTest::newRow(qPrintable(name)) << QString(samples + name);
    }
    QVERIFY(names.size() > 3);
}

void TestMarkdownReader::readsSamples()
{
    QFETCH(QString, path);
    const auto article = readArticle(path);
    QVERIFY2(article, qPrintable(article ? QString() : article.error().message));
    QCOMPARE(article->format, u"text/markdown"_s);
    QCOMPARE(article->sourceBytes, contentOf(path));
    QCOMPARE(faultOf(*article), QString());
    const QString stem = path.chopped(3);
    const QByteArray structure = described(*article).toUtf8();
    if (qEnvironmentVariableIsSet("HEARSAY_WRITE_GOLDEN")) {
        for (const auto &[suffix, bytes] :
             {std::pair(u".txt"_s, QByteArray(article->text.string().toUtf8() + '\n')),
              std::pair(u".structure"_s, structure)}) {
            QFile file(stem + suffix);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(bytes), bytes.size());
        }
    }
    QCOMPARE(article->text.string() + u'\n', QString::fromUtf8(contentOf(stem + u".txt"_s)));
    QCOMPARE(QString::fromUtf8(structure).split(u'\n'),
             QString::fromUtf8(contentOf(stem + u".structure"_s)).split(u'\n'));

    const auto again = readArticle(path);
    QVERIFY(again && again->text == article->text && again->structure == article->structure);
}

void TestMarkdownReader::takesMetadataFromFrontMatter()
{
    const auto article = readArticle(samples + u"market.md"_s);
    QVERIFY(article);
    const ArticleMetadata expected{.title = u"The market \"opens\" again"_s,
                                   .byline = u"Jane Doe and Karim Sahel"_s,
                                   .outlet = u"The Northern Example"_s,
                                   .address = u"https://news.example/2021/market"_s,
                                   .published = QDate(2021, 3, 4),
                                   .language = u"en"_s,
                                   .pictureCredit = {}};
    QCOMPARE(article->metadata, expected);

    const auto toml = readArticle(samples + u"harbour.md"_s);
    QVERIFY(toml);
    QCOMPARE(toml->metadata.title, u"Harbour shut"_s);
    QCOMPARE(toml->metadata.outlet, u"Example Wire"_s);
    QCOMPARE(toml->metadata.language, u"en-GB"_s);
}

void TestMarkdownReader::takesTheTitleFromTheFirstHeading()
{
    QCOMPARE(read("## Second\n\n# The *first*\nText.\n\n# Another\n").metadata.title, u"The first"_s);
    QCOMPARE(read("## Only a second level\n\nText.\n").metadata.title, QString());
    QCOMPARE(read("# A heading\n\nBy Jane Doe\n\nThe market was open, she said.\n").metadata.byline,
             u"Jane Doe"_s);
}

void TestMarkdownReader::frontMatterIsNotText_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *name, const char *markdown, const QString &text,
                        const QString &title) {
        QTest::newRow(name) << QByteArray(markdown) << text << title;
    };
    row("YAML", "---\ntitle: A\n---\nText\n", u"Text"_s, u"A"_s);
    row("ended by dots", "---\ntitle: A\n...\nText\n", u"Text"_s, u"A"_s);
    row("behind a byte order mark", "\xef\xbb\xbf---\ntitle: A\n---\nText\n", u"Text"_s, u"A"_s);
    row("with Windows line ends", "---\r\ntitle: A\r\n---\r\nText\r\n", u"Text"_s, u"A"_s);
    row("TOML with a section", "+++\n[params]\ntitle = \"A\"\n+++\nText\n", u"Text"_s, u"A"_s);
    row("single quotes with one inside", "---\ntitle: 'It''s open'\n---\nText\n", u"Text"_s,
        u"It's open"_s);
    row("a colon in the value", "---\ntitle: Market: open\n---\nText\n", u"Text"_s, u"Market: open"_s);
    row("a list is passed over", "---\ntitle:\n- a\n- b\n---\nText\n", u"Text"_s, {});
    row("an unfinished quotation is passed over", "---\ntitle: \"A\n---\nText\n", u"Text"_s, {});
    row("not at the begin", "Text\n\n---\ntitle: A\n\n---\n", u"Text\n⁂\ntitle: A\n⁂"_s, {});
    row("never closed", "---\ntitle: A\n\nText\n", u"⁂\ntitle: A\nText"_s, {});
    row("prose between rules", "---\nHe said so.\n\n---\n", u"⁂\nHe said so.\n⁂"_s, {});
}

void TestMarkdownReader::frontMatterIsNotText()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QString, text);
    QFETCH(QString, title);
    const Article article = read(markdown);
    QCOMPARE(article.text.string(), text);
    QCOMPARE(article.metadata.title, title);
}

void TestMarkdownReader::writesWhatIsRead_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *markdown, const QString &text) {
        QTest::newRow(name) << QByteArray(markdown) << text;
    };
    row("soft breaks are spaces", "one\ntwo\nthree", u"one two three"_s);
    row("hard breaks stay", "one  \ntwo\\\nthree", u"one\ntwo\nthree"_s);
    row("paragraphs are lines", "one\n\n\n\ntwo\n", u"one\ntwo"_s);
    row("bullets and numbers are not text", "- a\n- b\n\n7. c\n8. d\n", u"a\nb\nc\nd"_s);
    row("an empty item leaves no line", "- a\n-\n- b\n", u"a\nb"_s);
    row("cells and rows", "|a|b|\n|-|-|\n|c||\n", u"a\tb\nc\t"_s);
    row("a tab in a cell is a space", "|a&#9;b|c|\n|-|-|\n", u"a b\tc"_s);
    row("a break in a cell is a space", "|a<br>b|c|\n|-|-|\n", u"a b\tc"_s);
    row("entities", "&eacute; &amp;lt; &#128512;", u"é &lt; 😀"_s);
    row("tags go, words stay", "a <b>bold</b> <!-- no --> word", u"a bold word"_s);
    row("one space where tags were", "<b> a <!-- no --> <i> b</i><br> c\n<u> d</u> *<b> e</b>* f  g",
        u"a b\nc d e f  g"_s);
    row("a block of HTML", "<table><tr><td>a</td><td>b</td></tr></table>\n", u"a\nb"_s);
    row("words of HTML keep together", "<div>caf&eacute;<b>s</b> are\n open</div>", u"cafés are open"_s);
    row("what is no tag", "<div>\n1 < 2 and <3\n</div>\n", u"1 < 2 and <3"_s);
    row("a picture without words", "a\n\n![](p.png)\n\nb", u"a\nb"_s);
    row("a single tilde", "~10 to ~20", u"~10 to ~20"_s);
    row("code keeps its spaces", "```\n a\n\n  b\n```\nc", u" a\n\n  b\nc"_s);
    row("a footnote", "A[^x] b.\n\n[^x]: Note\n", u"A[1] b.\n[1] Note"_s);
    row("a footnote that is a list", "A[^x]\n\n[^x]: - Note\n", u"A[1]\n[1] Note"_s);
}

void TestMarkdownReader::writesWhatIsRead()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QString, text);
    const Article article = read(markdown);
    QCOMPARE(article.text.string(), text);
    QCOMPARE(faultOf(article), QString());
}

void TestMarkdownReader::survivesBrokenFiles_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("never-closed.md")
        << u"Open **heading\n*open [link](http://example.org\nquote `code\nnever closed"_s;
    QTest::newRow("legacy-bytes.md") << u"Le marché a rouvert\nLe marché de la ville était fermé depuis la tempête. Les élèves, "
           "très fatigués, sont rentrés à l'école après-midi ; le préfet a répété que la fête "
           "aurait lieu à Noël. Text with ÿþ bytes, naïve résumé."_s;
    QTest::newRow("nul.md")
        << u"Title with a NUL \ufffd in it\nText with\ufffdone more, and an entity \ufffd too."_s;
    QTest::newRow("script-links.md") << u"run and file, p\nclick"_s;
    QTest::newRow("open-front-matter.md") << u"⁂\ntitle: never closed\nThe text begins."_s;
    QTest::newRow("prose-between-rules.md")
        << u"⁂\nThis is prose: it is no front matter. More prose here\nText."_s;
    QTest::newRow("entities.md") << u"Marks  of \ufffd orders \ufffd and  tabs"_s;
    QTest::newRow("ragged-table.md") << u"a\tb\none\t\n1\t2\n\t"_s;
    QTest::newRow("open-html.md") << u"Before."_s;
    QTest::newRow("footnotes-in-footnotes.md") << u"Words[1][1][^none].\n[1]"_s;
    QTest::newRow("line-ends.md") << u"Carriage\nreturns\na\nb"_s;
    QStringList files = QDir(broken).entryList(QDir::Files);
    files.removeOne(u"README.md"_s);
    QCOMPARE(files.size(), 11);
}

void TestMarkdownReader::survivesBrokenFiles()
{
    QFETCH(QString, text);
    const auto article = readArticle(broken + QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(article, qPrintable(article ? QString() : article.error().message));
    QCOMPARE(article->text.string(), text);
    QCOMPARE(faultOf(*article), QString());
}

void TestMarkdownReader::survivesHostileText_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<bool>("asWritten");
    // What is read loses the line end, what is left as it is written keeps it.
    const auto row = [](const char *name, const QByteArray &markdown, bool asWritten) {
        QTest::newRow(name) << QByteArray(markdown + '\n') << asWritten;
    };
    const auto times = [](int count, auto &&make) {
        QByteArray all;
        for (int i = 0; i < count; ++i)
            all += make(i);
        return all;
    };
    row("10,000 brackets", QByteArray("[").repeated(10'000) + "a", false);
    row("10,000 links that never end", QByteArray("[a](<b").repeated(10'000), false);
    row("20,000 stars", QByteArray("*a ").repeated(20'000), false);
    row("10,000 comments that never end", QByteArray("a<!-- ").repeated(10'000), false);
    row("5,000 addresses", QByteArray("http://a.b_ a@b.c ").repeated(5000), false);
    row("a million brackets", QByteArray("[").repeated(1'000'000), true);
    row("10 MB in one line", QByteArray("Nothing new. ").repeated(800'000), false);
    row("10 MB of line ends", "a" + QByteArray("\n").repeated(10'000'000) + "b", true);
    row("20 quotes in one another", QByteArray(">").repeated(20) + " a", false);
    row("a million quotes in one another", QByteArray(">").repeated(1'000'000) + " a", true);
    row("a thousand lists in one another",
        times(1000, [](int i) { return QByteArray(2 * i, ' ') + "- a\n"; }), false);
    row("100 lists on one line", QByteArray("- ").repeated(100) + "a", true);
    row("10,000 emphases in one another",
        QByteArray("*a _b ").repeated(5000) + QByteArray(" c_ d*").repeated(5000), false);
    row("a table of empty cells",
        QByteArray("|a").repeated(3000) + "\n" + QByteArray("|-").repeated(3000) + "\n"
            + QByteArray("|\n").repeated(3000),
        true);
    row("a long target used often",
        "[a]: " + QByteArray(100'000, 'u') + "\n\n" + QByteArray("[a] ").repeated(100'000), true);
    row("10,000 footnotes",
        times(10'000, [](int i) { return "[^" + QByteArray::number(i) + "]: x\n\n"; })
            + times(10'000, [](int i) { return "[^" + QByteArray::number(i) + "] "; }),
        false);
    row("every byte value", times(256, [](int i) { return QByteArray(1, char(i)) + " text "; }), false);
    row("emoji in everything", "# 😀\n\n*😀* **👩‍👩‍👧** [😀](a) `😀`\n\n|😀|\n|-|\n|😀|\n", false);
}

void TestMarkdownReader::survivesHostileText()
{
    QFETCH(QByteArray, markdown);
    QFETCH(bool, asWritten);
    const auto article = readArticle(markdown, u"story.md"_s);
    if (!article) { // nothing but control characters
        QVERIFY2(article.error().message.contains(u"binary"_s), qPrintable(article.error().message));
        return;
    }
    QCOMPARE(faultOf(*article), QString());
    QCOMPARE(article->text.string().toUtf8() == markdown, asWritten);
    QVERIFY(!asWritten || article->structure.isEmpty());
}

void TestMarkdownReader::obeysTheEncodingAskedFor()
{
    const auto article = readArticle("# \xd3\xe1\xc7\xe3\n"_ba, u"a.md"_s, {u"windows-1256"_s});
    QVERIFY(article);
    QCOMPARE(article->text.string(), u"سلام"_s);
    QCOMPARE(article->encoding, u"windows-1256"_s);
    QCOMPARE(article->metadata.title, u"سلام"_s);
}

void TestMarkdownReader::refusesWhatHoldsNoText()
{
    for (const QByteArray markdown : {"---\ntitle: A\n---\n", "<!-- nothing -->\n", "![](a.png)\n"}) {
        const auto article = readArticle(markdown, u"story.md"_s);
        QVERIFY(!article);
        QVERIFY2(article.error().message.contains(u"is empty"_s), qPrintable(article.error().message));
    }
    QVERIFY(!readArticle(QByteArray(maximalArticleBytes + 1, 'x'), u"line.md"_s));
}

void TestMarkdownReader::knowsWhatIsTooTangled_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<bool>("tractable");
    QTest::newRow("nothing") << QByteArray() << true;
    QTest::newRow("prose") << QByteArray("He said *that*, [here](a).\n\n").repeated(10'000) << true;
    QTest::newRow("a large table")
        << "|a|b|c|d|\n|-|-|-|-|\n" + QByteArray("|one|two|three|four|\n").repeated(20'000) << true;
    QTest::newRow("a letter quoted ten times") << QByteArray(">>>>>>>>>> text\n") << true;
    QTest::newRow("a rule of dashes") << QByteArray("- ").repeated(20) << true;
    QTest::newRow("quotes in numbered lists in footnotes")
        << QByteArray("> 1. [^a]: ").repeated(20) + "text" << false;
    QTest::newRow("brackets in one paragraph") << QByteArray("[a]\n").repeated(30'000) << false;
    QTest::newRow("brackets in many paragraphs") << QByteArray("[a]\n\n").repeated(30'000) << true;
}

void TestMarkdownReader::knowsWhatIsTooTangled()
{
    QFETCH(QByteArray, markdown);
    QFETCH(bool, tractable);
    QCOMPARE(isTractable(markdown), tractable);
}

QTEST_GUILESS_MAIN(TestMarkdownReader)
#include "tst_markdownreader.moc"
