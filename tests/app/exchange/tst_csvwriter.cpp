// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/exporter.h"
#include "tests/app/exchange/exchangefixtures.h"
#include "tests/support/fixtures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Hearsay;
using namespace Hearsay::Testing;
using namespace Qt::StringLiterals;

/// The table as Python's csv module reads it: a parser that knows nothing of ours.
class TestCsvWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreThoseOfTheClaims();
    void cellsComeBackAsTheyWere();
    void listsCanBeTakenApart();
    void formulasBecomeText_data();
    void formulasBecomeText();
    void rawCellsStayAsTheyAre();
    void numbersStayNumbers();
    void creditsTheMapInTheRowsOfItsPlaces();
    void everyRowEndsWithCarriageReturnAndLineFeed();
    void aByteOrderMarkIsAnOption();
    void anEmptyDocumentHasOnlyItsHeader();

private:
    /// The rows after the header, by the names of the columns.
    [[nodiscard]] static QList<QJsonObject> parsed(const Document &document,
                                                   const ExportOptions &options = {});
    [[nodiscard]] static std::unique_ptr<Document> withStatement(const QString &statement);
};

QList<QJsonObject> TestCsvWriter::parsed(const Document &document, const ExportOptions &options)
{
    const auto exported = exportDocument(document, *exportFormat(u"csv"), options);
    QProcess python;
    python.start(u"python3"_s,
                 {u"-c"_s, u"import csv, io, json, sys\n"
                           "text = io.TextIOWrapper(sys.stdin.buffer, 'utf-8-sig', newline='')\n"
                           "json.dump(list(csv.DictReader(text, strict=True)), sys.stdout)"_s});
    python.write(exported->bytes);
    python.closeWriteChannel();
    if (!python.waitForFinished() || python.exitCode() != 0)
        qFatal("python3: %s", python.readAllStandardError().constData());
    QList<QJsonObject> rows;
    for (const QJsonValue row : QJsonDocument::fromJson(python.readAllStandardOutput()).array())
        rows.append(row.toObject());
    return rows;
}

std::unique_ptr<Document> TestCsvWriter::withStatement(const QString &statement)
{
    Article article = articleFrom(u"The words"_s, u"words.txt"_s);
    return documentWith({article, claimOn(article, u"words", statement)});
}

void TestCsvWriter::rowsAreThoseOfTheClaims()
{
    const QList<QJsonObject> rows = parsed(*goldenDocument());
    QCOMPARE(rows.size(), 5);
    for (const QJsonObject &row : rows) {
        QCOMPARE(row.size(), 19);
        for (const QJsonValue cell : row)
            QVERIFY(cell.isString()); // null or a list: too few or too many cells
    }
}

void TestCsvWriter::cellsComeBackAsTheyWere()
{
    const QList<QJsonObject> rows = parsed(*goldenDocument());
    const QJsonObject &first = rows[0];
    QCOMPARE(first["id"_L1].toString(), fixedId(40).toString(QUuid::WithoutBraces));
    QCOMPARE(first["article"_L1].toString(), u"The ferry question"_s);
    QCOMPARE(first["outlet"_L1].toString(), u"Vesna Gazette"_s);
    QCOMPARE(first["published"_L1].toString(), u"2021-05-04"_s);
    QCOMPARE(first["statement"_L1].toString(), u"The ferry is safe"_s);
    QCOMPARE(first["quote"_L1].toString(),
             u"The ferry is sound […] It sails 🛟 tonight, as always."_s);
    QCOMPARE(first["speakers"_L1].toString(), u"Mirela Dast"_s);
    QCOMPARE(first["attribution"_L1].toString(), u"direct"_s);
    QCOMPARE(first["cue"_L1].toString(), u"said"_s);
    QCOMPARE(first["places"_L1].toString(),
             u"Orlo [background, province]; Vesna [event, near] (-33.86785 151.20732)"_s);
    QCOMPARE(
        first["disputes"_L1].toString(),
        u"Is the ferry safe? [open]: yes; Who may cross\\; and where? [reconciled]: + ferries"_s);
    QCOMPARE(first["note"_L1].toString(), u"First line, with \"quotes\"\nand a second; line"_s);
    QCOMPARE(rows[4]["quote"_L1].toString(), u"🚧 راه بسته مانده است"_s);
}

void TestCsvWriter::listsCanBeTakenApart()
{
    const QString tags = parsed(*goldenDocument())[0]["tags"_L1].toString();
    static const QRegularExpression separator(u"(?<!\\\\); "_s);
    QStringList parts = tags.split(separator);
    parts.replaceInStrings(u"\\;"_s, u";"_s).replaceInStrings(u"\\\\"_s, u"\\"_s);
    QCOMPARE(parts, QStringList({u"Safety › Hull; “deck”"_s, u"Safety"_s}));
}

void TestCsvWriter::formulasBecomeText_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("cell");
    QTest::newRow("a link") << u"=HYPERLINK(\"http://x\")"_s << u"'=HYPERLINK(\"http://x\")"_s;
    QTest::newRow("plus") << u"+1 dead"_s << u"'+1 dead"_s;
    QTest::newRow("minus") << u"-5 °C"_s << u"'-5 °C"_s;
    QTest::newRow("at") << u"@US4AfghanPeace"_s << u"'@US4AfghanPeace"_s;
    QTest::newRow("full-width equals") << u"＝1+1"_s << u"'＝1+1"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("carriage return") << u"\r=1"_s << u"'\r=1"_s;
    QTest::newRow("line feed") << u"\n=1"_s << u"'\n=1"_s;
    QTest::newRow("apostrophe and formula, to be told from ours") << u"'=1"_s << u"''=1"_s;
    QTest::newRow("a number typed as statement") << u"-12"_s << u"'-12"_s;
    QTest::newRow("an apostrophe alone") << u"'tis so"_s << u"'tis so"_s;
    QTest::newRow("a sign inside") << u"a=1"_s << u"a=1"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

void TestCsvWriter::formulasBecomeText()
{
    QFETCH(const QString, statement);
    QFETCH(const QString, cell);
    QCOMPARE(parsed(*withStatement(statement))[0]["statement"_L1].toString(), cell);
}

void TestCsvWriter::rawCellsStayAsTheyAre()
{
    const QString statement = u"=1+1"_s;
    QCOMPARE(parsed(*withStatement(statement), {.rawCells = true})[0]["statement"_L1].toString(),
             statement);
}

void TestCsvWriter::numbersStayNumbers()
{
    for (const bool isRaw : {true, false}) {
        const QList<QJsonObject> rows = parsed(*goldenDocument(), {.rawCells = isRaw});
        QCOMPARE(rows[0]["latitude"_L1].toString(),
                 u"-33.86785"_s); // of the second place: the first is not located
        QCOMPARE(rows[0]["longitude"_L1].toString(), u"151.20732"_s);
        QCOMPARE(rows[0]["start"_L1].toString(), u"23"_s);
        QCOMPARE(rows[0]["end"_L1].toString(), u"122"_s);
        QCOMPARE(rows[0]["spans"_L1].toString(), u"23-41; 92-122"_s);
        QCOMPARE(rows[2]["latitude"_L1].toString(), u""_s);
        QCOMPARE(rows[3]["latitude"_L1].toString(), u"0.00001"_s); // no exponent
        QCOMPARE(rows[3]["longitude"_L1].toString(), u"-0.1"_s);
    }
}

void TestCsvWriter::creditsTheMapInTheRowsOfItsPlaces()
{
    QStringList sources;
    for (const QJsonObject &row : parsed(*goldenDocument()))
        sources.append(row["places_source"_L1].toString(u"no column"_s));
    const QString credited = u"Natural Earth · GeoNames CC BY 4.0"_s;
    // GeoNames has one of the places of the first two; then none, one of nobody's list, none.
    QCOMPARE(sources, QStringList({credited, credited, u""_s, u""_s, u""_s}));
}

void TestCsvWriter::everyRowEndsWithCarriageReturnAndLineFeed()
{
    const QByteArray bytes = exportDocument(*goldenDocument(), *exportFormat(u"csv"))->bytes;
    QVERIFY(bytes.endsWith("\r\n"));
    QCOMPARE(bytes.count("\r\n"), 6);
    QCOMPARE(bytes.count('\n'), 7); // and the one of a note, as it was typed
}

void TestCsvWriter::aByteOrderMarkIsAnOption()
{
    const auto document = goldenDocument();
    const QByteArray plain = exportDocument(*document, *exportFormat(u"csv"))->bytes;
    QVERIFY(plain.startsWith("id,"));
    QCOMPARE(exportDocument(*document, *exportFormat(u"csv"), {.byteOrderMark = true})->bytes,
             "\xef\xbb\xbf" + plain);
}

void TestCsvWriter::anEmptyDocumentHasOnlyItsHeader()
{
    const QByteArray bytes = exportDocument(Document(), *exportFormat(u"csv"))->bytes;
    QVERIFY(bytes.startsWith("id,"));
    QCOMPARE(bytes.count('\n'), 1);
}

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
