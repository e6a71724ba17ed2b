// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/articlereader.h"
#include "app/exchange/exporter.h"
#include "app/exchange/jsonldreader.h"
#include "tests/app/exchange/exchangefixtures.h"
#include "tests/support/fixtures.h"

#include <QTest>

#include <algorithm>

using namespace Hearsay;
using namespace Hearsay::Testing;
using namespace Qt::StringLiterals;

/// Our own JSON-LD, back into objects: whole, moved, broken, and other people's.
class TestJsonLdReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void givesTheDocumentBack_data();
    void givesTheDocumentBack();
    void restoresWhatOnlyTheUserKnewOfAFile();
    void readsAFileInTheEncodingItHadBeen();
    void readsFilesOfBeforeTheMapWasCredited();
    void findsMovedWordsByTheirQuote();
    void ignoresOffsetsThatCannotBe_data();
    void ignoresOffsetsThatCannotBe();
    void leavesOutWhatIsNoLongerInTheText();
    void leavesOutWordsThatFitTwoPlaces();
    void leavesOutOtherProgramsAnnotations();
    void saysWhichTextIsMissing();
    void saysWhichTextIsNotUsed();
    void oneFileServesTwoArticlesWithTheSameText();
    void refusesBrokenFiles_data();
    void refusesBrokenFiles();
    void refusesBrokenJson_data();
    void refusesBrokenJson();
    void refusesNoisyCopiesWithoutHarm();

private:
    QByteArray m_golden;
};

void TestJsonLdReader::initTestCase()
{
    const auto exported = exportDocument(*goldenDocument(), *exportFormat(u"jsonld"));
    QVERIFY(exported);
    m_golden = exported->bytes;
}

void TestJsonLdReader::givesTheDocumentBack_data()
{
    QTest::addColumn<QList<Object>>("objects");
    QTest::newRow("every kind of object, two articles") << goldenObjects();
    QTest::newRow("a story") << Story().objects();
    QTest::newRow("nothing") << QList<Object>{};
    QTest::newRow("speakers without an article")
        << QList<Object>{speakerNamed(u"Ana"_s), placeNamed(u"Orlo"_s)};

    Article article =
        articleFrom(u"One\u2028two\u2029three\u00a0four\ufffcfive\ufdd0six\tseven"_s, u"odd.txt"_s);
    QTest::newRow("separators and non-characters")
        << QList<Object>{article, claimOn(article, u"two\u2029three\u00a0four\ufffcfive\ufdd0six",
                                          u"\u2028 \u00a0\ufdd0\t"_s)};
    Article guessed = articleFrom(u"Where the encoding was a guess"_s, u"guess.txt"_s);
    guessed.encoding = u"windows-1252"_s;
    guessed.encodingWasGuessed = true;
    QTest::newRow("a guessed encoding") << QList<Object>{guessed};
    Article last = articleFrom(u"Made first, and moved to the end"_s, u"last.txt"_s);
    last.position = 3;
    Article first = articleFrom(u"Made last, and moved to the front"_s, u"first.txt"_s);
    first.position = -1;
    QTest::newRow("articles in an order of the user's") << QList<Object>{last, first};
    Dispute alone = disputeOver(u"Anything?"_s, {});
    QTest::newRow("a dispute without claims") << QList<Object>{alone};
}

void TestJsonLdReader::givesTheDocumentBack()
{
    QFETCH(const QList<Object>, objects);
    const auto document = documentWith(objects);
    const auto exported = exportDocument(*document, *exportFormat(u"jsonld"));
    QVERIFY(exported);

    QList<Article> texts;
    for (Article article : document->articles()) {
        article.id = QUuid::createUuid();
        article.metadata = {};
        article.encodingWasGuessed = false;
        article.position = 0;
        texts.prepend(article);
    }
    const auto read = readJsonLd(exported->bytes, texts);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QCOMPARE(read->warnings, QStringList());
    QCOMPARE(read->leftOut, 0);
    Document again;
    QVERIFY(again.load(read->objects));
    QVERIFY(again.equals(*document));
    QCOMPARE(exportDocument(again, *exportFormat(u"jsonld"))->bytes, exported->bytes);
}

void TestJsonLdReader::restoresWhatOnlyTheUserKnewOfAFile()
{
    QList<Article> texts = goldenTexts();
    texts[0].fileName = u"renamed.txt"_s;
    const auto read = readJsonLd(m_golden, texts);
    QVERIFY(read);
    const Article article = std::get<Article>(read->objects.first());
    QCOMPARE(article.id, fixedId(1));
    QCOMPARE(article.fileName, u"ferry.txt"_s);
    QCOMPARE(article.metadata.byline, u"By Ana Rell"_s);
    QCOMPARE(article.metadata.published, QDate(2021, 5, 4));
}

void TestJsonLdReader::readsAFileInTheEncodingItHadBeen()
{
    const QByteArray bytes = "Le caf\xe9 de la gare est ferm\xe9, dit le maire.\n"_ba;
    const auto chosen = readArticle(bytes, u"cafe.txt"_s, {u"ISO-8859-15"_s});
    const auto other = readArticle(bytes, u"cafe.txt"_s, {u"windows-1251"_s});
    QVERIFY(chosen && other);
    QVERIFY(chosen->text != other->text);
    const auto document =
        documentWith({*chosen, claimOn(*chosen, u"café de la gare est fermé", u"closed"_s)});
    const auto read =
        readJsonLd(exportDocument(*document, *exportFormat(u"jsonld"))->bytes, {*other});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QCOMPARE(read->warnings, QStringList());
    Document again;
    QVERIFY(again.load(read->objects));
    QVERIFY(again.equals(*document));
}

void TestJsonLdReader::readsFilesOfBeforeTheMapWasCredited()
{
    QList<QByteArray> lines = m_golden.split('\n');
    QCOMPARE(lines.removeIf([](const QByteArray &line) { return line.contains("dcterms:rights"); }),
             1);
    const auto read = readJsonLd(lines.join('\n'), goldenTexts());
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    Document again;
    QVERIFY(again.load(read->objects));
    QVERIFY(again.equals(*goldenDocument()));
}

void TestJsonLdReader::findsMovedWordsByTheirQuote()
{
    QList<Article> texts = goldenTexts();
    texts[0] = articleFrom(QString(u"Updated 🛟.\n"_s % texts[0].text.string()), u"ferry.txt"_s);
    const auto read = readJsonLd(m_golden, texts);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QCOMPARE(read->leftOut, 0);
    QCOMPARE(read->warnings.size(), 2);
    QVERIFY2(read->warnings[0].contains(u"The ferry question"_s), qPrintable(read->warnings[0]));
    QVERIFY2(read->warnings[1].contains(u'9'),
             qPrintable(read->warnings[1])); // 4 of claims, 2 cues, 2 mentions, 1 highlight

    Document document;
    QVERIFY(document.load(read->objects));
    const Claim *claim = document.find<Claim>(fixedId(40));
    QCOMPARE(document.quote(fixedId(1), claim->content[1]), u"It sails 🛟 tonight, as always."_s);
    QCOMPARE(claim->content[0].begin, 23 + 11);
}

void TestJsonLdReader::ignoresOffsetsThatCannotBe_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("beyond the text") << "900000"_ba << "900010"_ba;
    QTest::newRow("larger than any text") << "9007199254740991"_ba << "9007199254740992"_ba;
    QTest::newRow("negative") << "-5"_ba << "3"_ba;
    QTest::newRow("reversed") << "41"_ba << "23"_ba;
    QTest::newRow("empty") << "23"_ba << "23"_ba;
    QTest::newRow("counted from one") << "24"_ba << "42"_ba;
}

void TestJsonLdReader::ignoresOffsetsThatCannotBe()
{
    QFETCH(const QByteArray, start);
    QFETCH(const QByteArray, end);
    QByteArray bytes = m_golden;
    const QByteArray before = "\"end\": 41,\n                                \"start\": 23,"_ba;
    QCOMPARE(bytes.count(before), 1);
    bytes.replace(before, QByteArray("\"end\": " + end + ", \"start\": " + start + ','));
    const auto read = readJsonLd(bytes, goldenTexts());
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QCOMPARE(read->warnings.size(), 1);
    Document document;
    QVERIFY(document.load(read->objects));
    QVERIFY(document.equals(*goldenDocument()));
}

void TestJsonLdReader::leavesOutWhatIsNoLongerInTheText()
{
    QList<Article> texts = goldenTexts();
    QString text = texts[0].text.string();
    text.replace(u"The ferry is sound"_s, u"The ferry is safe"_s)
        .replace(u"denied"_s, u"doubted"_s)
        .remove(u"Mirela Dast, "_s);
    texts[0] = articleFrom(text, u"ferry.txt"_s);
    const auto read = readJsonLd(m_golden, texts);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QCOMPARE(read->leftOut, 3); // a claim, a cue, a mention
    const auto names = [&](const QString &words) {
        return std::ranges::any_of(read->warnings,
                                   [&](const QString &warning) { return warning.contains(words); });
    };
    QVERIFY(names(u"The ferry is sound"_s));
    QVERIFY(names(u"denied"_s));
    QVERIFY(names(u"Mirela Dast"_s));

    Document document;
    QVERIFY(document.load(read->objects));
    QVERIFY(!document.find<Claim>(fixedId(40)));
    QVERIFY(!document.find<Claim>(fixedId(41))->cue);
    // Its place in the disputes goes with the claim, the disputes stay.
    QCOMPARE(document.find<Dispute>(fixedId(70))->positions,
             QList<DisputePosition>({{fixedId(41), u"no, it leaks"_s}}));
    QVERIFY(document.find<Speaker>(fixedId(20)));
}

void TestJsonLdReader::leavesOutWordsThatFitTwoPlaces()
{
    const Article article = articleFrom(u"It is shut.\n\nIt is shut.\n"_s, u"twice.txt"_s);
    const auto document = documentWith({article, claimOn(article, u"shut", u"shut"_s)});
    QByteArray bytes = exportDocument(*document, *exportFormat(u"jsonld"))->bytes;
    bytes.replace("\"start\": 6", "\"start\": 7");
    const qsizetype prefix = bytes.indexOf("\"prefix\"");
    bytes.remove(prefix, bytes.indexOf('\n', prefix) - prefix);
    const qsizetype suffix = bytes.indexOf("\"suffix\"");
    bytes.remove(suffix, bytes.indexOf('\n', suffix) - suffix);
    const auto read = readJsonLd(bytes, {article});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QCOMPARE(read->leftOut, 1);
    QCOMPARE(read->objects.size(), 1);
}

void TestJsonLdReader::leavesOutOtherProgramsAnnotations()
{
    QByteArray bytes = m_golden;
    const QByteArray items = "\"items\": ["_ba;
    const QByteArray others =
        "{'type':'Annotation','id':'https://example.org/1','target':'https://example.org/x',"
        "'body':['https://example.org/y',{'type':'Image'}]},{'id':7},"_ba.replace('\'', '"');
    bytes.replace(items, QByteArray(items + others));
    const auto read = readJsonLd(bytes, goldenTexts());
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QCOMPARE(read->leftOut, 2);
    QCOMPARE(read->warnings.size(), 1);
    Document document;
    QVERIFY(document.load(read->objects));
    QVERIFY(document.equals(*goldenDocument()));
}

void TestJsonLdReader::saysWhichTextIsMissing()
{
    const auto read = readJsonLd(m_golden, {goldenArticle(u"ferry.txt"_s)});
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(u"bridge.txt"_s), qPrintable(read.error().message));
}

void TestJsonLdReader::saysWhichTextIsNotUsed()
{
    QList<Article> texts = goldenTexts();
    texts.append(articleFrom(u"Something else"_s, u"else.txt"_s));
    const auto read = readJsonLd(m_golden, texts);
    QVERIFY(read);
    QCOMPARE(read->warnings.size(), 1);
    QVERIFY2(read->warnings[0].contains(u"else.txt"_s), qPrintable(read->warnings[0]));
}

void TestJsonLdReader::oneFileServesTwoArticlesWithTheSameText()
{
    const Article first = articleFrom(u"The same words"_s, u"first.txt"_s);
    const Article second = articleFrom(u"The same words"_s, u"second.txt"_s);
    const auto document = documentWith({first, second, claimOn(second, u"same", u"same"_s)});
    const auto read =
        readJsonLd(exportDocument(*document, *exportFormat(u"jsonld"))->bytes, {first});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    Document again;
    QVERIFY(again.load(read->objects));
    QVERIFY(again.equals(*document));
}

void TestJsonLdReader::refusesBrokenFiles_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("named");

    const auto iri = [](int n) {
        return QByteArray("urn:uuid:" + fixedId(n).toByteArray(QUuid::WithoutBraces));
    };
    const auto claim = QString(u"Annotation "_s % QString::fromLatin1(iri(40)));
    QTest::newRow("not a collection") << "\"AnnotationCollection\""_ba << "\"Annotation\""_ba
                                      << u"not an annotation collection"_s;
    QTest::newRow("no version of ours")
        << "\"hearsay:version\""_ba << "\"other:version\""_ba << u"not an annotation collection"_s;
    QTest::newRow("a newer version")
        << "\"hearsay:version\": 1"_ba << "\"hearsay:version\": 2"_ba << u"newer version"_s;
    QTest::newRow("a version that is no number")
        << "\"hearsay:version\": 1"_ba << "\"hearsay:version\": \"1\""_ba << u"hearsay:version"_s;
    QTest::newRow("the first page is text")
        << "\"first\": {"_ba << "\"first\": \"there\", \"second\": {"_ba << u"“first”"_s;
    QTest::newRow("no first page") << "\"first\": {"_ba << "\"second\": {"_ba << u"no page"_s;
    QTest::newRow("pages in other files")
        << "\"startIndex\": 0"_ba << "\"next\": \"https://example.org/2\""_ba << u"more pages"_s;
    QTest::newRow("annotations are not objects")
        << "\"items\": ["_ba << "\"items\": [7, "_ba << u"“items”"_s;
    QTest::newRow("a claim without id")
        << QByteArray("\"id\": \"" + iri(42) + '"') << "\"name\": \"x\""_ba << u"no id"_s;
    QTest::newRow("an id that is no UUID") << QByteArray("\"id\": \"" + iri(42) + '"')
                                           << "\"id\": \"urn:uuid:1\""_ba << u"urn:uuid:1"_s;
    QTest::newRow("an id that is a number")
        << QByteArray("\"id\": \"" + iri(42) + '"') << "\"id\": 42"_ba << u"“id”"_s;
    QTest::newRow("an id twice") << QByteArray("\"id\": \"" + iri(42) + '"')
                                 << QByteArray("\"id\": \"" + iri(41) + '"') << u"twice"_s;
    QTest::newRow("a speaker with the id of a claim")
        << QByteArray("\"id\": \"" + iri(20) + "\",\n            \"name\"")
        << QByteArray("\"id\": \"" + iri(40) + "\", \"name\"") << u"twice"_s;
    QTest::newRow("an unknown kind of annotation")
        << "\"hearsay:kind\": \"cue\""_ba << "\"hearsay:kind\": \"cuebid\""_ba << u"cuebid"_s;
    QTest::newRow("a kind that is a list")
        << "\"hearsay:kind\": \"cue\""_ba << "\"hearsay:kind\": [\"cue\"]"_ba << u"hearsay:kind"_s;
    QTest::newRow("an unknown attribution") << "\"hearsay:attribution\": \"direct\""_ba
                                            << "\"hearsay:attribution\": \"loud\""_ba << claim;
    QTest::newRow("no attribution")
        << "\"hearsay:attribution\": \"direct\""_ba << "\"x\": 1"_ba << claim;
    QTest::newRow("a statement that is a number") << "\"The ferry is safe\""_ba << "17"_ba << claim;
    QTest::newRow("a body that is text")
        << "\"body\": ["_ba << "\"body\": [\"hello\", "_ba << claim;
    QTest::newRow("no target") << "\"target\": ["_ba << "\"targets\": ["_ba << claim;
    QTest::newRow("an empty quote")
        << "\"exact\": \"The ferry is sound\""_ba << "\"exact\": \"\""_ba << claim;
    QTest::newRow("a quote that is no text")
        << "\"exact\": \"The ferry is sound\""_ba << "\"exact\": {}"_ba << claim;
    QTest::newRow("no quote") << "\"TextQuoteSelector\""_ba << "\"XPathSelector\""_ba << claim;
    QTest::newRow("an offset that is text")
        << "\"start\": 23"_ba << "\"start\": \"23\""_ba << claim;
    QTest::newRow("half an offset") << "\"start\": 23"_ba << "\"start\": 23.5"_ba << claim;
    QTest::newRow("an article that is not there")
        << QByteArray("\"source\": \"" + iri(1) + '"')
        << QByteArray("\"source\": \"" + iri(99) + '"') << claim;
    QTest::newRow("a tag that is not there")
        << QByteArray("\"hearsay:tag\": \"" + iri(11) + '"')
        << QByteArray("\"hearsay:tag\": \"" + iri(98) + '"') << claim;
    QTest::newRow("a speaker as tag") << QByteArray("\"hearsay:tag\": \"" + iri(11) + '"')
                                      << QByteArray("\"hearsay:tag\": \"" + iri(20) + '"') << claim;
    QTest::newRow("a relation to nobody")
        << QByteArray("{\n                        \"id\": \"" + iri(24) + '"')
        << QByteArray("{\"id\": \"" + iri(97) + '"') << QString::fromLatin1(iri(97));
    QTest::newRow("a relation with one end")
        << QByteArray(",\n                    {\n                        \"id\": \"" + iri(24)
                      + "\"\n                    }")
        << ""_ba << u"two targets"_s;
    QTest::newRow("a role that is unknown")
        << "\"hearsay:placeRole\": \"dateline\""_ba << "\"hearsay:placeRole\": \"line\""_ba
        << u"hearsay:placeRole"_s;
    QTest::newRow("an order that is text")
        << "\"hearsay:order\": 1"_ba << "\"hearsay:order\": \"1\""_ba << u"hearsay:order"_s;
    QTest::newRow("a mention of a claim")
        << QByteArray("\"source\": \"" + iri(31) + '"')
        << QByteArray("\"source\": \"" + iri(40) + '"') << u"refers to"_s;
    QTest::newRow("a mention of nothing")
        << QByteArray("\"source\": \"" + iri(31) + '"') << "\"x\": 1"_ba << u"refers to"_s;
    QTest::newRow("a colour that is a word") << "\"#00000f\""_ba << "\"black\""_ba << u"black"_s;
    QTest::newRow("a colour with a sign") << "\"#00000f\""_ba << "\"#-0000f\""_ba << u"#-0000f"_s;
    QTest::newRow("a shortcut of ten")
        << "\"hearsay:shortcut\": 9"_ba << "\"hearsay:shortcut\": 10"_ba << u"shortcut"_s;
    QTest::newRow("a tag below itself")
        << QByteArray("\"skos:broader\": \"" + iri(10) + '"')
        << QByteArray("\"skos:broader\": \"" + iri(11) + '"') << u"below itself"_s;
    QTest::newRow("a tag below none")
        << QByteArray("\"skos:broader\": \"" + iri(10) + '"')
        << QByteArray("\"skos:broader\": \"" + iri(96) + '"') << u"Hull"_s;
    QTest::newRow("a latitude of 91")
        << "\"schema:latitude\": -33.86785"_ba << "\"schema:latitude\": 91"_ba << u"latitude"_s;
    QTest::newRow("a longitude as text")
        << "\"schema:longitude\": 151.20732"_ba << "\"schema:longitude\": \"151\""_ba
        << u"schema:longitude"_s;
    QTest::newRow("half of the coordinates")
        << "\"schema:longitude\": 151.20732"_ba << "\"x\": 1"_ba << u"longitude"_s;
    QTest::newRow("an unknown kind of place") << "\"hearsay:placeKind\": \"landmark\""_ba
                                              << "\"hearsay:placeKind\": \"moon\""_ba << u"moon"_s;
    QTest::newRow("an alias that is a number")
        << "\"the harbour master\""_ba << "12"_ba << u"hearsay:aliases"_s;
    QTest::newRow("a day that is none")
        << "\"2021-05-04\""_ba << "\"2021-13-04\""_ba << u"2021-13-04"_s;
    QTest::newRow("a hash that is short")
        << "\"hearsay:textSha256\": \""_ba << "\"hearsay:textSha256\": \"0"_ba
        << u"hearsay:textSha256"_s;
    QTest::newRow("a flag that is text")
        << "\"hearsay:encoding\": \"UTF-8\""_ba << "\"hearsay:encodingGuessed\": \"yes\""_ba
        << u"encodingGuessed"_s;
    QTest::newRow("targets that overlap") << "\"exact\": \"It sails 🛟 tonight, as always.\""_ba
                                          << "\"exact\": \"ferry is sound,\""_ba << claim;
}

void TestJsonLdReader::refusesBrokenFiles()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QString, named);
    QByteArray bytes = m_golden;
    const qsizetype at = bytes.indexOf(from);
    QVERIFY2(at >= 0, from.constData());
    bytes.replace(at, from.size(), to);
    const auto read = readJsonLd(bytes, goldenTexts());
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(named), qPrintable(read.error().message));
}

void TestJsonLdReader::refusesBrokenJson_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("named");
    QTest::newRow("an empty file") << ""_ba << u"line 1"_s;
    QTest::newRow("a file cut short") << m_golden.first(2000) << u"line"_s;
    QTest::newRow("a table") << "id,article\r\n1,2\r\n"_ba << u"line 1"_s;
    QTest::newRow("a picture") << "\x89PNG\r\n\x1a\n"_ba << u"line 1"_s;
    QTest::newRow("a comma too many in line 3") << "{\n\"a\": 1,\n,}"_ba << u"line 3"_s;
    QTest::newRow("bytes that are not UTF-8") << "{\"a\": \"\xff\xfe\"}"_ba << u"line 1"_s;
    QTest::newRow("nested a hundred thousand deep") << QByteArray(100'000, '[') << u"line 1"_s;
    QTest::newRow("a list") << "[]"_ba << u"not an annotation collection"_s;
    QTest::newRow("an empty object") << "{}"_ba << u"not an annotation collection"_s;
    QTest::newRow("another program's annotation")
        << "{'@context':'http://www.w3.org/ns/anno.jsonld','type':'Annotation','id':'http://"
           "example.org/1',"
           "'target':'http://example.org/2'}"_ba.replace('\'', '"')
        << u"not an annotation collection"_s;
}

void TestJsonLdReader::refusesBrokenJson()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, named);
    const auto read = readJsonLd(bytes, goldenTexts());
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(named), qPrintable(read.error().message));
}

void TestJsonLdReader::refusesNoisyCopiesWithoutHarm()
{
    // Any byte may be wrong: what is read is then a document, or nothing at all.
    const QList<Article> texts = goldenTexts();
    quint32 state = 20190901;
    const auto random = [&state](qsizetype below) {
        state = state * 1664525U + 1013904223U;
        return qsizetype(state >> 8) % below;
    };
    int refused = 0;
    for (int i = 0; i < 300; ++i) {
        QByteArray bytes = m_golden;
        for (int changes = 0; changes < 3; ++changes)
            bytes[random(bytes.size())] = "\"{}[]:,0-9eurn\x80"[random(15)];
        const auto read = readJsonLd(bytes, texts);
        if (!read) {
            QVERIFY(!read.error().message.isEmpty());
            ++refused;
            continue;
        }
        Document document;
        const auto loaded = document.load(read->objects);
        QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().message));
    }
    QVERIFY(refused > 0 && refused < 300);
}

QTEST_GUILESS_MAIN(TestJsonLdReader)
#include "tst_jsonldreader.moc"
