// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/articlereader.h"
#include "app/cli/commandline.h"
#include "app/storage/projectfile.h"
#include "tests/app/exchange/exchangefixtures.h"
#include "tests/support/fixtures.h"
#include "tests/support/testsettings.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Hearsay;
using namespace Hearsay::Testing;
using namespace Qt::StringLiterals;

/// The commands as functions: what they print where, what they leave on the disk, and how they end.
class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init();
    void tellsCommandsFromFiles_data();
    void tellsCommandsFromFiles();
    void helpSaysHowCommandsEnd();
    void everyCommandHasHelp_data();
    void everyCommandHasHelp();
    void printsItsVersion();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void refusesBrokenInputs_data();
    void refusesBrokenInputs();

    void exportsAProject();
    void exportsAnArticleWithItsProject();
    void exportsOnlyTheArticleNamed();
    void exportsNothingOfAnArticleWithoutProject();
    void exportsToAFile();
    void neverReplacesWhatItExports_data();
    void neverReplacesWhatItExports();
    void saysWhenTheFileCannotBeWritten();
    void saysWhenTheOutputIsFull();
    void passesTheOptionsOfFormatsOn();

    void importsItsOwnExport();
    void importLeavesWhatIsThere();
    void importTellsWhatItLeftOut();
    void importLeavesNothingBehindWhenItFails_data();
    void importLeavesNothingBehindWhenItFails();

    void printsTheTextAndNothingElse();
    void printsTheArticleOfAProject();
    void tellsWhatIsInAnArticle();
    void tellsWhatIsInAProject();

private:
    int run(const QStringList &arguments);
    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QByteArray bytesOf(const QString &name) const;
    /// A project with both golden articles, beside copies of their files.
    void makeGoldenProject() const;
    /// A project of one article, talora.txt.
    void makeStory() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_out;
    QByteArray m_err;
};

void TestCommandLine::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

int TestCommandLine::run(const QStringList &arguments)
{
    m_out.clear();
    m_err.clear();
    QBuffer out(&m_out);
    QBuffer err(&m_err);
    if (!out.open(QIODevice::WriteOnly) || !err.open(QIODevice::WriteOnly))
        qFatal("A buffer does not open.");
    return runCommand(QStringList{u"hearsay"_s} + arguments, out, err);
}

void TestCommandLine::write(const QString &name, const QByteArray &bytes) const
{
    QFile target(file(name));
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size())
        qFatal("%s could not be written.", qUtf8Printable(name));
}

QByteArray TestCommandLine::bytesOf(const QString &name) const
{
    QFile source(file(name));
    if (!source.open(QIODevice::ReadOnly))
        qFatal("%s could not be read.", qUtf8Printable(name));
    return source.readAll();
}

void TestCommandLine::makeGoldenProject() const
{
    for (const QString &name : {u"ferry.txt"_s, u"bridge.txt"_s}) {
        if (!QFile::copy(goldenPath(QString("articles/"_L1 % name)), file(name)))
            qFatal("%s could not be copied.", qUtf8Printable(name));
    }
    if (const auto made = ProjectFile::create(file(u"ferry.hearsay"_s), goldenObjects()); !made)
        qFatal("%s", qUtf8Printable(made.error().message));
}

void TestCommandLine::makeStory() const
{
    const Story story;
    write(u"talora.txt"_s, story.article.sourceBytes);
    if (const auto made = ProjectFile::create(file(u"talora.hearsay"_s), story.objects()); !made)
        qFatal("%s", qUtf8Printable(made.error().message));
}

void TestCommandLine::tellsCommandsFromFiles_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("expected");
    QTest::newRow("nothing") << QStringList{u"hearsay"_s} << false;
    QTest::newRow("no name of the program even") << QStringList{} << false;
    QTest::newRow("a file") << QStringList{u"hearsay"_s, u"kunduz.txt"_s} << false;
    QTest::newRow("a command") << QStringList{u"hearsay"_s, u"export"_s} << true;
    QTest::newRow("the last command") << QStringList{u"hearsay"_s, u"info"_s, u"x"_s} << true;
    QTest::newRow("a file called like a command, with its folder") << QStringList{u"hearsay"_s, u"./export"_s} << false;
    QTest::newRow("a command as second argument") << QStringList{u"hearsay"_s, u"a.txt"_s, u"export"_s} << false;
    QTest::newRow("a command in capitals") << QStringList{u"hearsay"_s, u"EXPORT"_s} << false;
    QTest::newRow("help") << QStringList{u"hearsay"_s, u"--help"_s} << true;
    QTest::newRow("help behind a file") << QStringList{u"hearsay"_s, u"a.txt"_s, u"-h"_s} << true;
    QTest::newRow("version") << QStringList{u"hearsay"_s, u"--version"_s} << true;
    QTest::newRow("a file called --help") << QStringList{u"hearsay"_s, u"--"_s, u"--help"_s} << false;
    QTest::newRow("an option of the window") << QStringList{u"hearsay"_s, u"--sample"_s} << false;
}

void TestCommandLine::tellsCommandsFromFiles()
{
    QFETCH(const QStringList, arguments);
    QTEST(isCommand(arguments), "expected");
}

void TestCommandLine::helpSaysHowCommandsEnd()
{
    QCOMPARE(run({u"--help"_s}), ExitDone);
    QCOMPARE(m_err, ""_ba);
    for (const char *word : {"export", "import", "text", "info", "  0  ", "  1  ", "  2  ", "  3  ", "./export", "--language"})
        QVERIFY2(m_out.contains(word), word);
}

void TestCommandLine::everyCommandHasHelp_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArrayList>("words");
    QTest::newRow("export") << u"export"_s << QByteArrayList{"hearsay export", "--to", "jsonld, csv", "--output", "--raw", "--bom", "--without-relations", "FILE"};
    QTest::newRow("import") << u"import"_s << QByteArrayList{"hearsay import", "--to", "--text", "FILE.jsonld"};
    QTest::newRow("text") << u"text"_s << QByteArrayList{"hearsay text", "--article", "FILE"};
    QTest::newRow("info") << u"info"_s << QByteArrayList{"hearsay info", "--json", "FILE"};
}

void TestCommandLine::everyCommandHasHelp()
{
    QFETCH(const QString, command);
    QFETCH(const QByteArrayList, words);
    QCOMPARE(run({command, u"--help"_s}), ExitDone);
    QCOMPARE(m_err, ""_ba);
    for (const QByteArray &word : words)
        QVERIFY2(m_out.contains(word), m_out.constData());
}

void TestCommandLine::printsItsVersion()
{
    QCOMPARE(run({u"--version"_s}), ExitDone);
    QCOMPARE(m_out, "Hearsay " HEARSAY_VERSION "\n"_ba);
}

void TestCommandLine::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("no such command") << QStringList{u"expotr"_s} << "expotr"_ba;
    QTest::newRow("export without a file") << QStringList{u"export"_s, u"--to"_s, u"csv"_s} << "file"_ba;
    QTest::newRow("export without a format") << QStringList{u"export"_s, u"a.txt"_s} << "--to jsonld|csv"_ba;
    QTest::newRow("export in no format") << QStringList{u"export"_s, u"--to"_s, u"xls"_s, u"a.txt"_s} << "xls"_ba;
    QTest::newRow("export of two files") << QStringList{u"export"_s, u"--to"_s, u"csv"_s, u"a.txt"_s, u"b.txt"_s} << "2"_ba;
    QTest::newRow("an option that is not there") << QStringList{u"export"_s, u"--from"_s, u"a.txt"_s} << "from"_ba;
    QTest::newRow("an option without its value") << QStringList{u"export"_s, u"a.txt"_s, u"--to"_s} << "to"_ba;
    QTest::newRow("raw cells of JSON-LD") << QStringList{u"export"_s, u"--to"_s, u"jsonld"_s, u"--raw"_s, u"a.txt"_s} << "--raw"_ba;
    QTest::newRow("a byte order mark in JSON-LD") << QStringList{u"export"_s, u"--to"_s, u"jsonld"_s, u"--bom"_s, u"a.txt"_s} << "--bom"_ba;
    QTest::newRow("relations of a table") << QStringList{u"export"_s, u"--to"_s, u"csv"_s, u"--without-relations"_s, u"a.txt"_s} << "--without-relations"_ba;
    QTest::newRow("an output without name") << QStringList{u"export"_s, u"--to"_s, u"csv"_s, u"-o"_s, u""_s, u"a.txt"_s} << "write to"_ba;
    QTest::newRow("import into nothing") << QStringList{u"import"_s, u"a.jsonld"_s} << "--to"_ba;
    QTest::newRow("import of nothing") << QStringList{u"import"_s, u"--to"_s, u"p.hearsay"_s} << "file"_ba;
    QTest::newRow("text of a file without name") << QStringList{u"text"_s, u""_s} << "file"_ba;
    QTest::newRow("article number zero") << QStringList{u"text"_s, u"--article"_s, u"0"_s, u"a.txt"_s} << "0"_ba;
    QTest::newRow("article number one and a half") << QStringList{u"text"_s, u"--article"_s, u"1.5"_s, u"a.txt"_s} << "1.5"_ba;
    QTest::newRow("info in a format") << QStringList{u"info"_s, u"--xml"_s, u"a.txt"_s} << "xml"_ba;
}

void TestCommandLine::refusesWrongUsage()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, named);
    QCOMPARE(run(arguments), ExitUsage);
    QCOMPARE(m_out, ""_ba);
    QVERIFY2(m_err.contains(named), m_err.constData());
    QVERIFY2(m_err.contains("--help"), m_err.constData());
    QVERIFY(m_err.endsWith('\n'));
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
    makeStory();
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    write(u"empty.txt"_s, {});
    write(u"picture.txt"_s, "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1"_ba);
    QCOMPARE(mkfifo(QFile::encodeName(file(u"pipe.txt"_s)).constData(), 0600), 0);
    write(u"empty.hearsay"_s, {});
    write(u"text.hearsay"_s, "Not a project, but text."_ba.repeated(100));
    write(u"short.hearsay"_s, bytesOf(u"talora.hearsay"_s).first(5000));

    const QString command = QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0);
    QStringList arguments{command, file(name)};
    if (command == u"export")
        arguments << u"--to"_s << u"csv"_s;
    QCOMPARE(run(arguments), ExitFailed);
    QCOMPARE(m_out, ""_ba);
    QVERIFY2(m_err.contains(name.toUtf8()), m_err.constData());
}

void TestCommandLine::exportsAProject()
{
    makeGoldenProject();
    QCOMPARE(run({u"export"_s, u"--to"_s, u"jsonld"_s, file(u"ferry.hearsay"_s)}), ExitDone);
    QFile golden(goldenPath(u"jsonld/everything.jsonld"_s));
    QVERIFY(golden.open(QIODevice::ReadOnly));
    QCOMPARE(m_out, golden.readAll());
    QCOMPARE(m_err, ""_ba);
}

void TestCommandLine::exportsAnArticleWithItsProject()
{
    makeStory();
    QCOMPARE(run({u"export"_s, u"--to"_s, u"csv"_s, file(u"talora.txt"_s)}), ExitDone);
    QCOMPARE(m_err, ""_ba);
    const QByteArray ofArticle = m_out;
    QCOMPARE(ofArticle.count("\r\n"), 3);
    QVERIFY(ofArticle.contains("The market of Talora is open"));
    QCOMPARE(run({u"export"_s, u"--to"_s, u"csv"_s, file(u"talora.hearsay"_s)}), ExitDone);
    QCOMPARE(m_out, ofArticle);
}

void TestCommandLine::exportsOnlyTheArticleNamed()
{
    makeGoldenProject();
    QCOMPARE(run({u"export"_s, u"--to"_s, u"csv"_s, file(u"bridge.txt"_s)}), ExitDone);
    QCOMPARE(m_out.count("\r\n"), 3); // the header and two claims
    QVERIFY(!m_out.contains("ferry question"));
}

void TestCommandLine::exportsNothingOfAnArticleWithoutProject()
{
    write(u"plain.txt"_s, "Nothing was said about it.\n"_ba);
    QCOMPARE(run({u"export"_s, u"--to"_s, u"jsonld"_s, file(u"plain.txt"_s)}), ExitDone);
    QVERIFY2(m_err.contains("plain.txt"), m_err.constData());
    const QJsonObject root = QJsonDocument::fromJson(m_out).object();
    QCOMPARE(root["type"_L1].toString(), u"AnnotationCollection"_s);
    QCOMPARE(root["total"_L1].toInt(-1), 0);
    QCOMPARE(bytesOf(u"plain.txt"_s), "Nothing was said about it.\n"_ba);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"plain.txt"_s});
}

void TestCommandLine::exportsToAFile()
{
    makeStory();
    const QByteArray project = bytesOf(u"talora.hearsay"_s);
    write(u"out.csv"_s, "old"_ba);
    QCOMPARE(run({u"export"_s, u"--to"_s, u"csv"_s, u"-o"_s, file(u"out.csv"_s), file(u"talora.txt"_s)}), ExitDone);
    QCOMPARE(m_err, ""_ba);
    QVERIFY2(m_out.contains("2 claim"), m_out.constData());
    QVERIFY(bytesOf(u"out.csv"_s).startsWith("id,article"));
    QCOMPARE(bytesOf(u"talora.hearsay"_s), project);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList({u"out.csv"_s, u"talora.hearsay"_s, u"talora.txt"_s}));
}

void TestCommandLine::neverReplacesWhatItExports_data()
{
    QTest::addColumn<QString>("output");
    QTest::newRow("the article") << u"talora.txt"_s;
    QTest::newRow("its project") << u"talora.hearsay"_s;
    QTest::newRow("the article by another name") << u"link.txt"_s;
}

void TestCommandLine::neverReplacesWhatItExports()
{
    QFETCH(const QString, output);
    makeStory();
    QVERIFY(QFile::link(file(u"talora.txt"_s), file(u"link.txt"_s)));
    const QByteArray before = bytesOf(output);
    QCOMPARE(run({u"export"_s, u"--to"_s, u"csv"_s, u"-o"_s, file(output), file(u"talora.txt"_s)}), ExitFailed);
    QCOMPARE(m_out, ""_ba);
    QVERIFY2(m_err.contains(output.toUtf8()), m_err.constData());
    QCOMPARE(bytesOf(output), before);
}

void TestCommandLine::saysWhenTheFileCannotBeWritten()
{
    makeStory();
    const QString nowhere = file(u"no/such/folder/out.csv"_s);
    QCOMPARE(run({u"export"_s, u"--to"_s, u"csv"_s, u"-o"_s, nowhere, file(u"talora.txt"_s)}), ExitFailed);
    QCOMPARE(m_out, ""_ba);
    QVERIFY2(m_err.contains(nowhere.toUtf8()), m_err.constData());
}

void TestCommandLine::saysWhenTheOutputIsFull()
{
    makeStory();
    QFile full(u"/dev/full"_s);
    QVERIFY(full.open(QIODevice::WriteOnly));
    QBuffer err(&m_err);
    QVERIFY(err.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(runCommand({u"hearsay"_s, u"text"_s, file(u"talora.txt"_s)}, full, err), ExitFailed);
    QVERIFY(!m_err.isEmpty());
}

void TestCommandLine::passesTheOptionsOfFormatsOn()
{
    makeGoldenProject();
    const QString project = file(u"ferry.hearsay"_s);
    QCOMPARE(run({u"export"_s, u"--to"_s, u"csv"_s, u"--raw"_s, u"--bom"_s, project}), ExitDone);
    QFile raw(goldenPath(u"csv/raw.csv"_s));
    QVERIFY(raw.open(QIODevice::ReadOnly));
    QCOMPARE(m_out, raw.readAll());
    QCOMPARE(run({u"export"_s, u"--to"_s, u"jsonld"_s, u"--without-relations"_s, project}), ExitDone);
    QFile unrelated(goldenPath(u"jsonld/unrelated.jsonld"_s));
    QVERIFY(unrelated.open(QIODevice::ReadOnly));
    QCOMPARE(m_out, unrelated.readAll());
}

void TestCommandLine::importsItsOwnExport()
{
    makeGoldenProject();
    const QString exported = file(u"all.jsonld"_s);
    QCOMPARE(run({u"export"_s, u"--to"_s, u"jsonld"_s, u"-o"_s, exported, file(u"ferry.hearsay"_s)}), ExitDone);
    QVERIFY(QDir(m_folder->path()).mkdir(u"elsewhere"_s));
    const QString project = file(u"elsewhere/again.hearsay"_s);
    QCOMPARE(run({u"import"_s, u"--to"_s, project, u"--text"_s, file(u"bridge.txt"_s), u"--text"_s, file(u"ferry.txt"_s), exported}), ExitDone);
    QCOMPARE(m_err, ""_ba);
    QVERIFY2(m_out.contains("5 claim"), m_out.constData());

    auto opened = ProjectFile::open(project);
    QVERIFY(opened);
    auto objects = (*opened)->read();
    QVERIFY(objects);
    Document document;
    QVERIFY(document.load(*objects));
    QVERIFY(document.equals(*goldenDocument()));
    opened->reset();

    QCOMPARE(run({u"export"_s, u"--to"_s, u"jsonld"_s, project}), ExitDone);
    QCOMPARE(m_out, bytesOf(u"all.jsonld"_s));
}

void TestCommandLine::importLeavesWhatIsThere()
{
    makeStory();
    const QByteArray before = bytesOf(u"talora.hearsay"_s);
    QCOMPARE(run({u"export"_s, u"--to"_s, u"jsonld"_s, u"-o"_s, file(u"a.jsonld"_s), file(u"talora.txt"_s)}), ExitDone);
    QCOMPARE(run({u"import"_s, u"--to"_s, file(u"talora.hearsay"_s), u"--text"_s, file(u"talora.txt"_s), file(u"a.jsonld"_s)}), ExitFailed);
    QVERIFY2(m_err.contains("talora.hearsay"), m_err.constData());
    QCOMPARE(bytesOf(u"talora.hearsay"_s), before);
}

void TestCommandLine::importTellsWhatItLeftOut()
{
    makeStory();
    QCOMPARE(run({u"export"_s, u"--to"_s, u"jsonld"_s, u"-o"_s, file(u"a.jsonld"_s), file(u"talora.txt"_s)}), ExitDone);
    write(u"new.txt"_s, bytesOf(u"talora.txt"_s).replace("The market is open", "The market opens"));
    QCOMPARE(run({u"import"_s, u"--to"_s, file(u"new.hearsay"_s), u"--text"_s, file(u"new.txt"_s), file(u"a.jsonld"_s)}), ExitPartly);
    QVERIFY2(m_err.contains("The market is open"), m_err.constData());
    QVERIFY2(m_out.contains("1 claim"), m_out.constData());
    QVERIFY(QFile::exists(file(u"new.hearsay"_s)));
}

void TestCommandLine::importLeavesNothingBehindWhenItFails_data()
{
    QTest::addColumn<QString>("jsonld");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("annotations that are not there") << u"missing.jsonld"_s << QStringList{u"talora.txt"_s} << "missing.jsonld"_ba;
    QTest::newRow("annotations that are a folder") << u"folder"_s << QStringList{u"talora.txt"_s} << "folder"_ba;
    QTest::newRow("annotations that are an article") << u"talora.txt"_s << QStringList{u"talora.txt"_s} << "talora.txt"_ba;
    QTest::newRow("annotations cut short") << u"short.jsonld"_s << QStringList{u"talora.txt"_s} << "short.jsonld"_ba;
    QTest::newRow("an article that is not there") << u"a.jsonld"_s << QStringList{u"missing.txt"_s} << "missing.txt"_ba;
    QTest::newRow("an article that is not text") << u"a.jsonld"_s << QStringList{u"talora.hearsay"_s} << "talora.hearsay"_ba;
    QTest::newRow("no article at all") << u"a.jsonld"_s << QStringList{} << "talora.txt"_ba;
}

void TestCommandLine::importLeavesNothingBehindWhenItFails()
{
    QFETCH(const QString, jsonld);
    QFETCH(const QStringList, texts);
    QFETCH(const QByteArray, named);
    makeStory();
    QCOMPARE(run({u"export"_s, u"--to"_s, u"jsonld"_s, u"-o"_s, file(u"a.jsonld"_s), file(u"talora.txt"_s)}), ExitDone);
    write(u"short.jsonld"_s, bytesOf(u"a.jsonld"_s).first(3000));
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    const QStringList before = QDir(m_folder->path()).entryList();

    QStringList arguments{u"import"_s, u"--to"_s, file(u"new.hearsay"_s), file(jsonld)};
    for (const QString &text : texts)
        arguments << u"--text"_s << file(text);
    QCOMPARE(run(arguments), ExitFailed);
    QCOMPARE(m_out, ""_ba);
    QVERIFY2(m_err.contains(named), m_err.constData());
    QCOMPARE(QDir(m_folder->path()).entryList(), before);
}

void TestCommandLine::printsTheTextAndNothingElse()
{
    write(u"windows.txt"_s, "\xef\xbb\xbfOne\r\ntwo 🌊\rthree\r\n"_ba);
    QCOMPARE(run({u"text"_s, file(u"windows.txt"_s)}), ExitDone);
    QCOMPARE(m_out, "One\ntwo 🌊\nthree\n"_ba);
    QCOMPARE(m_err, ""_ba);
    // Also where there is something to note.
    const QByteArray good = "Many good “words” in UTF-8 stand here.\n"_ba.repeated(50);
    write(u"broken.txt"_s, QByteArray(good + "One broken byte: \xff.\n"));
    QCOMPARE(run({u"text"_s, file(u"broken.txt"_s)}), ExitDone);
    QCOMPARE(m_out, QByteArray(good + "One broken byte: \xef\xbf\xbd.\n"));
    QVERIFY(!m_err.isEmpty());
}

void TestCommandLine::printsTheArticleOfAProject()
{
    makeGoldenProject();
    const QString project = file(u"ferry.hearsay"_s);
    QCOMPARE(run({u"text"_s, u"--article"_s, u"2"_s, project}), ExitDone);
    QCOMPARE(m_out, bytesOf(u"bridge.txt"_s));
    QCOMPARE(run({u"text"_s, file(u"bridge.txt"_s)}), ExitDone);
    QCOMPARE(m_out, bytesOf(u"bridge.txt"_s));
    QCOMPARE(run({u"text"_s, u"--article"_s, u"3"_s, project}), ExitFailed);
    QVERIFY2(m_err.contains("2 article"), m_err.constData());
    QCOMPARE(run({u"text"_s, project}), ExitUsage);
    QCOMPARE(m_out, ""_ba);

    makeStory();
    QCOMPARE(run({u"text"_s, file(u"talora.hearsay"_s)}), ExitDone);
    QCOMPARE(m_out, bytesOf(u"talora.txt"_s));
}

void TestCommandLine::tellsWhatIsInAnArticle()
{
    const QByteArray text = "Title: The quay\nDate: 2020-02-03\n\nThe quay 🌊 is shut.\n"_ba;
    write(u"quay.txt"_s, text);
    QCOMPARE(run({u"info"_s, u"--json"_s, file(u"quay.txt"_s)}), ExitDone);
    QCOMPARE(m_err, ""_ba);
    const QJsonObject root = QJsonDocument::fromJson(m_out).object();
    QVERIFY(root["project"_L1].isNull());
    const QJsonObject article = root["articles"_L1][0].toObject();
    QVERIFY(!article.contains("id"_L1));
    QCOMPARE(article["title"_L1].toString(), u"The quay"_s);
    QCOMPARE(article["published"_L1].toString(), u"2020-02-03"_s);
    QCOMPARE(article["fileName"_L1].toString(), u"quay.txt"_s);
    QCOMPARE(article["format"_L1].toString(), u"text/plain"_s);
    QCOMPARE(article["encoding"_L1].toString(), u"UTF-8"_s);
    QCOMPARE(article["characters"_L1].toInt(), QString::fromUtf8(text).size() - 1);
    QCOMPARE(article["bytes"_L1].toInt(), text.size());
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
    QCOMPARE(article["textSha256"_L1].toString(), hash);
    QCOMPARE(article["sourceSha256"_L1].toString(), hash);
    QCOMPARE(article["claims"_L1].toInt(-1), 0);

    QCOMPARE(run({u"info"_s, file(u"quay.txt"_s)}), ExitDone);
    for (const QByteArray &line : {"Article 1: The quay"_ba, "Published: 2020-02-03"_ba, "Encoding: UTF-8"_ba, "Claims: 0"_ba, hash.toLatin1()})
        QVERIFY2(m_out.contains(line), m_out.constData());
}

void TestCommandLine::tellsWhatIsInAProject()
{
    makeGoldenProject();
    QCOMPARE(run({u"info"_s, u"--json"_s, file(u"ferry.txt"_s)}), ExitDone);
    const QJsonObject root = QJsonDocument::fromJson(m_out).object();
    QCOMPARE(root["project"_L1].toString(), file(u"ferry.hearsay"_s));
    QCOMPARE(root["articles"_L1].toArray().size(), 2);
    QCOMPARE(root["articles"_L1][0]["id"_L1].toString(), fixedId(1).toString(QUuid::WithoutBraces));
    QCOMPARE(root["articles"_L1][0]["claims"_L1].toInt(), 3);
    QCOMPARE(root["articles"_L1][1]["highlights"_L1].toInt(), 1);
    QCOMPARE(root["claims"_L1].toInt(), 5);
    QCOMPARE(root["speakers"_L1].toInt(), 5);
    QCOMPARE(root["places"_L1].toInt(), 3);
    QCOMPARE(root["disputes"_L1].toInt(), 2);
    QCOMPARE(root["tags"_L1].toInt(), 3);

    QCOMPARE(run({u"info"_s, file(u"ferry.hearsay"_s)}), ExitDone);
    QVERIFY2(m_out.contains("Article 2: bridge\n"), m_out.constData());
    QVERIFY2(m_out.contains("Speakers: 5\n"), m_out.constData());
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
