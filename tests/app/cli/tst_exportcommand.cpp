// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "tests/app/cli/commandbench.h"
#include "tests/app/exchange/exchangefixtures.h"
#include "tests/support/testsettings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Hearsay;
using namespace Hearsay::Testing;
using namespace Qt::StringLiterals;

/// hearsay export: what it prints, and what it leaves as it was.
class TestExportCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init() { m_bench = std::make_unique<CommandBench>(); }
    void exportsAProject_data();
    void exportsAProject();
    void exportsAnArticleWithItsProject();
    void exportsOnlyTheArticleNamed();
    void exportsNothingOfAnArticleWithoutProject();
    void exportsToAFile();
    void countsWhatTheFormatHolds_data();
    void countsWhatTheFormatHolds();
    void neverReplacesWhatItExports_data();
    void neverReplacesWhatItExports();
    void saysWhenTheFileCannotBeWritten();
    void passesTheOptionsOfFormatsOn();
    void drawsTheMap_data();
    void drawsTheMap();

private:
    std::unique_ptr<CommandBench> m_bench;
};

void TestExportCommand::exportsAProject_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("as JSON-LD") << u"jsonld"_s;
    QTest::newRow("as a table") << u"csv"_s;
    QTest::newRow("as GeoJSON") << u"geojson"_s;
    QTest::newRow("as KML") << u"kml"_s;
}

void TestExportCommand::exportsAProject()
{
    QFETCH(const QString, format);
    m_bench->makeGoldenProject();
    QCOMPARE(m_bench->run({u"export"_s, u"--to"_s, format, m_bench->file(u"ferry.hearsay"_s)}),
             ExitDone);
    QFile golden(goldenPath(u"%1/everything.%1"_s.arg(format)));
    QVERIFY(golden.open(QIODevice::ReadOnly));
    QCOMPARE(m_bench->out, golden.readAll());
    QCOMPARE(m_bench->err, ""_ba);
}

void TestExportCommand::exportsAnArticleWithItsProject()
{
    m_bench->makeStory();
    QCOMPARE(m_bench->run({u"export"_s, u"--to"_s, u"csv"_s, m_bench->file(u"talora.txt"_s)}),
             ExitDone);
    QCOMPARE(m_bench->err, ""_ba);
    const QByteArray ofArticle = m_bench->out;
    QCOMPARE(ofArticle.count("\r\n"), 3);
    QVERIFY(ofArticle.contains("The market of Talora is open"));
    QCOMPARE(m_bench->run({u"export"_s, u"--to"_s, u"csv"_s, m_bench->file(u"talora.hearsay"_s)}),
             ExitDone);
    QCOMPARE(m_bench->out, ofArticle);
}

void TestExportCommand::exportsOnlyTheArticleNamed()
{
    m_bench->makeGoldenProject();
    QCOMPARE(m_bench->run({u"export"_s, u"--to"_s, u"csv"_s, m_bench->file(u"bridge.txt"_s)}),
             ExitDone);
    QCOMPARE(m_bench->out.count("\r\n"), 3); // the header and two claims
    QVERIFY(!m_bench->out.contains("ferry question"));
}

void TestExportCommand::exportsNothingOfAnArticleWithoutProject()
{
    m_bench->write(u"plain.txt"_s, "Nothing was said about it.\n"_ba);
    QCOMPARE(m_bench->run({u"export"_s, u"--to"_s, u"jsonld"_s, m_bench->file(u"plain.txt"_s)}),
             ExitDone);
    QVERIFY2(m_bench->err.contains("plain.txt"), m_bench->err.constData());
    const QJsonObject root = QJsonDocument::fromJson(m_bench->out).object();
    QCOMPARE(root["type"_L1].toString(), u"AnnotationCollection"_s);
    QCOMPARE(root["total"_L1].toInt(-1), 0);
    QCOMPARE(m_bench->bytesOf(u"plain.txt"_s), "Nothing was said about it.\n"_ba);
    QCOMPARE(m_bench->folder().entryList(QDir::Files), QStringList{u"plain.txt"_s});
}

void TestExportCommand::exportsToAFile()
{
    m_bench->makeStory();
    const QByteArray project = m_bench->bytesOf(u"talora.hearsay"_s);
    m_bench->write(u"out.csv"_s, "old"_ba);
    QCOMPARE(m_bench->run({u"export"_s, u"--to"_s, u"csv"_s, u"-o"_s, m_bench->file(u"out.csv"_s),
                           m_bench->file(u"talora.txt"_s)}),
             ExitDone);
    QCOMPARE(m_bench->err, ""_ba);
    QVERIFY2(m_bench->out.contains("2 claim"), m_bench->out.constData());
    QVERIFY(m_bench->bytesOf(u"out.csv"_s).startsWith("id,article"));
    QCOMPARE(m_bench->bytesOf(u"talora.hearsay"_s), project);
    QCOMPARE(m_bench->folder().entryList(QDir::Files),
             QStringList({u"out.csv"_s, u"talora.hearsay"_s, u"talora.txt"_s}));
}

void TestExportCommand::countsWhatTheFormatHolds_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("counted");
    QTest::newRow("JSON-LD: claims") << u"jsonld"_s << "5 claim"_ba;
    QTest::newRow("a table: claims") << u"csv"_s << "5 claim"_ba;
    QTest::newRow("GeoJSON: places") << u"geojson"_s << "3 place"_ba;
    QTest::newRow("KML: places") << u"kml"_s << "3 place"_ba;
}

void TestExportCommand::countsWhatTheFormatHolds()
{
    QFETCH(const QString, format);
    QFETCH(const QByteArray, counted);
    m_bench->makeGoldenProject();
    const QString output = m_bench->file(QString("out."_L1 % format));
    QCOMPARE(m_bench->run({u"export"_s, u"--to"_s, format, u"-o"_s, output,
                           m_bench->file(u"ferry.hearsay"_s)}),
             ExitDone);
    QVERIFY2(m_bench->out.contains(counted), m_bench->out.constData());
    QVERIFY2(m_bench->out.contains(output.toUtf8()), m_bench->out.constData());
}

void TestExportCommand::neverReplacesWhatItExports_data()
{
    QTest::addColumn<QString>("output");
    QTest::newRow("the article") << u"talora.txt"_s;
    QTest::newRow("its project") << u"talora.hearsay"_s;
    QTest::newRow("the article by another name") << u"link.txt"_s;
}

void TestExportCommand::neverReplacesWhatItExports()
{
    QFETCH(const QString, output);
    m_bench->makeStory();
    QVERIFY(QFile::link(m_bench->file(u"talora.txt"_s), m_bench->file(u"link.txt"_s)));
    const QByteArray before = m_bench->bytesOf(output);
    QCOMPARE(m_bench->run({u"export"_s, u"--to"_s, u"csv"_s, u"-o"_s, m_bench->file(output),
                           m_bench->file(u"talora.txt"_s)}),
             ExitFailed);
    QCOMPARE(m_bench->out, ""_ba);
    QVERIFY2(m_bench->err.contains(output.toUtf8()), m_bench->err.constData());
    QCOMPARE(m_bench->bytesOf(output), before);
}

void TestExportCommand::saysWhenTheFileCannotBeWritten()
{
    m_bench->makeStory();
    const QString nowhere = m_bench->file(u"no/such/folder/out.csv"_s);
    QCOMPARE(m_bench->run({u"export"_s, u"--to"_s, u"csv"_s, u"-o"_s, nowhere,
                           m_bench->file(u"talora.txt"_s)}),
             ExitFailed);
    QCOMPARE(m_bench->out, ""_ba);
    QVERIFY2(m_bench->err.contains(nowhere.toUtf8()), m_bench->err.constData());
}

void TestExportCommand::passesTheOptionsOfFormatsOn()
{
    m_bench->makeGoldenProject();
    const QString project = m_bench->file(u"ferry.hearsay"_s);
    QCOMPARE(m_bench->run({u"export"_s, u"--to"_s, u"csv"_s, u"--raw"_s, u"--bom"_s, project}),
             ExitDone);
    QFile raw(goldenPath(u"csv/raw.csv"_s));
    QVERIFY(raw.open(QIODevice::ReadOnly));
    QCOMPARE(m_bench->out, raw.readAll());
    QCOMPARE(m_bench->run({u"export"_s, u"--to"_s, u"jsonld"_s, u"--without-relations"_s, project}),
             ExitDone);
    QFile unrelated(goldenPath(u"jsonld/unrelated.jsonld"_s));
    QVERIFY(unrelated.open(QIODevice::ReadOnly));
    QCOMPARE(m_bench->out, unrelated.readAll());
}

void TestExportCommand::drawsTheMap_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("a picture") << u"map.png"_s << "\x89PNG"_ba;
    QTest::newRow("a drawing") << u"map.svg"_s << "<?xml"_ba;
    QTest::newRow("a document") << u"map.pdf"_s << "%PDF-"_ba;
}

void TestExportCommand::drawsTheMap()
{
    QFETCH(const QString, format);
    QFETCH(const QByteArray, begin);
    m_bench->makeStory();
    const QString article = m_bench->file(u"talora.txt"_s);
    QCOMPARE(m_bench->run({u"export"_s, u"--to"_s, format, article}), ExitDone);
    QVERIFY(m_bench->out.startsWith(begin));
    QCOMPARE(m_bench->err, ""_ba);
    QCOMPARE(m_bench->run({u"export"_s, u"--to"_s, format, u"-o"_s, m_bench->file(u"out"_s), article}), ExitDone);
    QVERIFY(m_bench->bytesOf(u"out"_s).startsWith(begin));
    QVERIFY2(m_bench->out.contains("2 place"), m_bench->out.constData());
}

// The map needs fonts.
QTEST_MAIN(TestExportCommand)
#include "tst_exportcommand.moc"
