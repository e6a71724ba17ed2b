// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "tests/app/cli/commandbench.h"
#include "tests/support/testsettings.h"

#include <QBuffer>
#include <QTest>

#include <sys/stat.h>

using namespace Hearsay;
using namespace Hearsay::Testing;
using namespace Qt::StringLiterals;

/// The command line as a whole: which arguments are commands, help, wrong usage, broken files.
class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init() { m_bench = std::make_unique<CommandBench>(); }
    void tellsCommandsFromFiles_data();
    void tellsCommandsFromFiles();
    void onlyPicturesNeedFonts_data();
    void onlyPicturesNeedFonts();
    void helpSaysHowCommandsEnd();
    void everyCommandHasHelp_data();
    void everyCommandHasHelp();
    void printsItsVersion();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void refusesBrokenInputs_data();
    void refusesBrokenInputs();
    void saysWhenTheOutputIsFull();

private:
    std::unique_ptr<CommandBench> m_bench;
};

void TestCommandLine::tellsCommandsFromFiles_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("expected");
    QTest::newRow("nothing") << QStringList{u"hearsay"_s} << false;
    QTest::newRow("no name of the program even") << QStringList{} << false;
    QTest::newRow("a file") << QStringList{u"hearsay"_s, u"kunduz.txt"_s} << false;
    QTest::newRow("a command") << QStringList{u"hearsay"_s, u"export"_s} << true;
    QTest::newRow("the last command") << QStringList{u"hearsay"_s, u"info"_s, u"x"_s} << true;
    QTest::newRow("a file called like a command, with its folder")
        << QStringList{u"hearsay"_s, u"./export"_s} << false;
    QTest::newRow("a command as second argument")
        << QStringList{u"hearsay"_s, u"a.txt"_s, u"export"_s} << false;
    QTest::newRow("a command in capitals") << QStringList{u"hearsay"_s, u"EXPORT"_s} << false;
    QTest::newRow("help") << QStringList{u"hearsay"_s, u"--help"_s} << true;
    QTest::newRow("help behind a file") << QStringList{u"hearsay"_s, u"a.txt"_s, u"-h"_s} << true;
    QTest::newRow("version") << QStringList{u"hearsay"_s, u"--version"_s} << true;
    QTest::newRow("a file called --help")
        << QStringList{u"hearsay"_s, u"--"_s, u"--help"_s} << false;
    QTest::newRow("an option of the window") << QStringList{u"hearsay"_s, u"--sample"_s} << false;
}

void TestCommandLine::tellsCommandsFromFiles()
{
    QFETCH(const QStringList, arguments);
    QTEST(isCommand(arguments), "expected");
}

void TestCommandLine::onlyPicturesNeedFonts_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *name, const QString &arguments, bool expected) {
        QTest::newRow(name) << QString(u"hearsay "_s + arguments).split(u' ') << expected;
    };
    row("a drawing", u"export --to map.svg talora.txt"_s, true);
    row("a picture", u"export --to map.png talora.txt"_s, true);
    row("a document", u"export --to map.pdf -o out.pdf talora.txt"_s, true);
    row("with an equals sign", u"export --to=map.svg talora.txt"_s, true);
    row("behind the file", u"export talora.txt --to map.svg"_s, true);
    row("places as text", u"export --to geojson talora.txt"_s, false);
    row("a table", u"export --to csv talora.txt"_s, false);
    row("another command", u"locate map.svg"_s, false);
    row("no command", u"map.svg"_s, false);
    row("a command alone", u"export"_s, false);
    QTest::newRow("nothing at all") << QStringList() << false;
}

void TestCommandLine::onlyPicturesNeedFonts()
{
    QFETCH(const QStringList, arguments);
    QTEST(needsFonts(arguments), "expected");
}

void TestCommandLine::helpSaysHowCommandsEnd()
{
    QCOMPARE(m_bench->run({u"--help"_s}), ExitDone);
    QCOMPARE(m_bench->err, ""_ba);
    for (const char *word : {"export", "import", "text", "info", "locate", "salvage", "  0  ", "  1  ",
                             "  2  ", "  3  ", "./export", "--language"})
        QVERIFY2(m_bench->out.contains(word), word);
}

void TestCommandLine::everyCommandHasHelp_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArrayList>("words");
    QTest::newRow("export")
        << u"export"_s
        << QByteArrayList{"hearsay export", "--to",  "jsonld, csv, geojson, kml", "--output",
                          "--raw",          "--bom", "--without-relations",       "FILE"};
    QTest::newRow("import") << u"import"_s
                            << QByteArrayList{"hearsay import", "--to", "--text", "FILE.jsonld"};
    QTest::newRow("text") << u"text"_s << QByteArrayList{"hearsay text", "--article", "FILE"};
    QTest::newRow("info") << u"info"_s << QByteArrayList{"hearsay info", "--json", "FILE"};
    QTest::newRow("salvage") << u"salvage"_s << QByteArrayList{"hearsay salvage", "--output", "FILE"};
    QTest::newRow("locate") << u"locate"_s
                            << QByteArrayList{"hearsay locate", "--json", "--near", "--text",
                                              "NAME…"};
}

void TestCommandLine::everyCommandHasHelp()
{
    QFETCH(const QString, command);
    QFETCH(const QByteArrayList, words);
    QCOMPARE(m_bench->run({command, u"--help"_s}), ExitDone);
    QCOMPARE(m_bench->err, ""_ba);
    for (const QByteArray &word : words)
        QVERIFY2(m_bench->out.contains(word), m_bench->out.constData());
}

void TestCommandLine::printsItsVersion()
{
    QCOMPARE(m_bench->run({u"--version"_s}), ExitDone);
    QCOMPARE(m_bench->out, "Hearsay " HEARSAY_VERSION "\n"_ba);
}

void TestCommandLine::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("no such command") << QStringList{u"expotr"_s} << "expotr"_ba;
    QTest::newRow("export without a file")
        << QStringList{u"export"_s, u"--to"_s, u"csv"_s} << "file"_ba;
    QTest::newRow("export without a format")
        << QStringList{u"export"_s, u"a.txt"_s} << "--to jsonld|csv|geojson|kml"_ba;
    QTest::newRow("export in no format")
        << QStringList{u"export"_s, u"--to"_s, u"xls"_s, u"a.txt"_s} << "xls"_ba;
    QTest::newRow("export of two files")
        << QStringList{u"export"_s, u"--to"_s, u"csv"_s, u"a.txt"_s, u"b.txt"_s} << "2"_ba;
    QTest::newRow("an option that is not there")
        << QStringList{u"export"_s, u"--from"_s, u"a.txt"_s} << "from"_ba;
    QTest::newRow("an option without its value")
        << QStringList{u"export"_s, u"a.txt"_s, u"--to"_s} << "to"_ba;
    QTest::newRow("raw cells of JSON-LD")
        << QStringList{u"export"_s, u"--to"_s, u"jsonld"_s, u"--raw"_s, u"a.txt"_s} << "--raw"_ba;
    QTest::newRow("a byte order mark in JSON-LD")
        << QStringList{u"export"_s, u"--to"_s, u"jsonld"_s, u"--bom"_s, u"a.txt"_s} << "--bom"_ba;
    QTest::newRow("raw cells of a map")
        << QStringList{u"export"_s, u"--to"_s, u"geojson"_s, u"--raw"_s, u"a.txt"_s} << "--raw"_ba;
    QTest::newRow("relations of a map")
        << QStringList{u"export"_s, u"--to"_s, u"kml"_s, u"--without-relations"_s, u"a.txt"_s}
        << "--without-relations"_ba;
    QTest::newRow("relations of a table")
        << QStringList{u"export"_s, u"--to"_s, u"csv"_s, u"--without-relations"_s, u"a.txt"_s}
        << "--without-relations"_ba;
    QTest::newRow("an output without name")
        << QStringList{u"export"_s, u"--to"_s, u"csv"_s, u"-o"_s, u""_s, u"a.txt"_s}
        << "write to"_ba;
    QTest::newRow("import into nothing") << QStringList{u"import"_s, u"a.jsonld"_s} << "--to"_ba;
    QTest::newRow("import of nothing")
        << QStringList{u"import"_s, u"--to"_s, u"p.hearsay"_s} << "file"_ba;
    QTest::newRow("text of a file without name") << QStringList{u"text"_s, u""_s} << "file"_ba;
    QTest::newRow("article number zero")
        << QStringList{u"text"_s, u"--article"_s, u"0"_s, u"a.txt"_s} << "0"_ba;
    QTest::newRow("article number one and a half")
        << QStringList{u"text"_s, u"--article"_s, u"1.5"_s, u"a.txt"_s} << "1.5"_ba;
    QTest::newRow("locate without a name") << QStringList{u"locate"_s, u"--json"_s} << "place"_ba;
    QTest::newRow("locate one of no name")
        << QStringList{u"locate"_s, u"Kabul"_s, u""_s} << "place"_ba;
    QTest::newRow("locate near nothing")
        << QStringList{u"locate"_s, u"Kabul"_s, u"--near"_s} << "near"_ba;
    QTest::newRow("info in a format") << QStringList{u"info"_s, u"--xml"_s, u"a.txt"_s} << "xml"_ba;
}

void TestCommandLine::refusesWrongUsage()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, named);
    QCOMPARE(m_bench->run(arguments), ExitUsage);
    QCOMPARE(m_bench->out, ""_ba);
    QVERIFY2(m_bench->err.contains(named), m_bench->err.constData());
    QVERIFY2(m_bench->err.contains("--help"), m_bench->err.constData());
    QVERIFY(m_bench->err.endsWith('\n'));
}

void TestCommandLine::refusesBrokenInputs_data()
{
    QTest::addColumn<QString>("name");
    for (const char *command : {"export", "text", "info"}) {
        const auto row = [command](const char *what, const QString &name) {
            QTest::newRow(QByteArray(QByteArray(command) + " of " + what).constData()) << name;
        };
        row("a file that is not there", u"missing.txt"_s);
        row("a folder", u"folder"_s);
        row("an empty file", u"empty.txt"_s);
        row("a picture", u"picture.txt"_s);
        row("a pipe", u"pipe.txt"_s);
        row("an empty project", u"empty.hearsay"_s);
        row("a project that is none", u"text.hearsay"_s);
        row("a project cut short", u"short.hearsay"_s);
    }
}

void TestCommandLine::refusesBrokenInputs()
{
    QFETCH(const QString, name);
    QTest::failOnWarning(); // Qt would write it to standard error, beside our sentence
    m_bench->makeStory();
    QVERIFY(m_bench->folder().mkdir(u"folder"_s));
    m_bench->write(u"empty.txt"_s, {});
    m_bench->write(u"picture.txt"_s, "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1"_ba);
    QCOMPARE(mkfifo(QFile::encodeName(m_bench->file(u"pipe.txt"_s)).constData(), 0600), 0);
    m_bench->write(u"empty.hearsay"_s, {});
    m_bench->write(u"text.hearsay"_s, "Not a project, but text."_ba.repeated(100));
    m_bench->write(u"short.hearsay"_s, m_bench->bytesOf(u"talora.hearsay"_s).first(5000));

    const QString command = QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0);
    QStringList arguments{command, m_bench->file(name)};
    if (command == u"export")
        arguments << u"--to"_s << u"csv"_s;
    QCOMPARE(m_bench->run(arguments), ExitFailed);
    QCOMPARE(m_bench->out, ""_ba);
    QVERIFY2(m_bench->err.contains(name.toUtf8()), m_bench->err.constData());
}

void TestCommandLine::saysWhenTheOutputIsFull()
{
    m_bench->makeStory();
    QFile full(u"/dev/full"_s);
    QVERIFY(full.open(QIODevice::WriteOnly));
    QBuffer err(&m_bench->err);
    QVERIFY(err.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(runCommand({u"hearsay"_s, u"text"_s, m_bench->file(u"talora.txt"_s)}, full, err),
             ExitFailed);
    QVERIFY(!m_bench->err.isEmpty());
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
