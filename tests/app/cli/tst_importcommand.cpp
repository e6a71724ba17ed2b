// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/articlereader.h"
#include "app/cli/commandline.h"
#include "app/storage/projectfile.h"
#include "tests/app/cli/commandbench.h"
#include "tests/app/exchange/exchangefixtures.h"
#include "tests/support/testsettings.h"

#include <QTest>

using namespace Hearsay;
using namespace Hearsay::Testing;
using namespace Qt::StringLiterals;

/// hearsay import: a project from an export, or nothing at all.
class TestImportCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init() { m_bench = std::make_unique<CommandBench>(); }
    void importsItsOwnExport();
    void readsMarkdownAgain();
    void leavesWhatIsThere();
    void tellsWhatItLeftOut();
    void leavesNothingBehindWhenItFails_data();
    void leavesNothingBehindWhenItFails();

private:
    std::unique_ptr<CommandBench> m_bench;
};

void TestImportCommand::importsItsOwnExport()
{
    m_bench->makeGoldenProject();
    const QString exported = m_bench->file(u"all.jsonld"_s);
    QCOMPARE(m_bench->run({u"export"_s, u"--to"_s, u"jsonld"_s, u"-o"_s, exported,
                           m_bench->file(u"ferry.hearsay"_s)}),
             ExitDone);
    QVERIFY(m_bench->folder().mkdir(u"elsewhere"_s));
    const QString project = m_bench->file(u"elsewhere/again.hearsay"_s);
    QCOMPARE(
        m_bench->run({u"import"_s, u"--to"_s, project, u"--text"_s, m_bench->file(u"bridge.txt"_s),
                      u"--text"_s, m_bench->file(u"ferry.txt"_s), exported}),
        ExitDone);
    QCOMPARE(m_bench->err, ""_ba);
    QVERIFY2(m_bench->out.contains("5 claim"), m_bench->out.constData());

    auto opened = ProjectFile::open(project);
    QVERIFY(opened);
    auto objects = (*opened)->read();
    QVERIFY(objects);
    Document document;
    QVERIFY(document.load(*objects));
    QVERIFY(document.equals(*goldenDocument()));
    opened->reset();

    QCOMPARE(m_bench->run({u"export"_s, u"--to"_s, u"jsonld"_s, project}), ExitDone);
    QCOMPARE(m_bench->out, m_bench->bytesOf(u"all.jsonld"_s));
}

void TestImportCommand::readsMarkdownAgain()
{
    const QString path = m_bench->file(u"story.md"_s);
    m_bench->write(u"story.md"_s, "# The *quay* 🏪\n\n> It is open,\n> she said.\n\n|a|b|\n|-|-|\n|c|d|\n");
    QCOMPARE(m_bench->run({u"export"_s, u"--to"_s, u"jsonld"_s, u"-o"_s, m_bench->file(u"a.jsonld"_s), path}), ExitDone);
    const QString project = m_bench->file(u"again.hearsay"_s);
    QCOMPARE(m_bench->run({u"import"_s, u"--to"_s, project, u"--text"_s, path, m_bench->file(u"a.jsonld"_s)}), ExitDone);
    QCOMPARE(m_bench->err, ""_ba);

    const auto read = readArticle(path);
    QVERIFY(read);
    auto opened = ProjectFile::open(project);
    QVERIFY(opened);
    const auto objects = (*opened)->read();
    QVERIFY(objects);
    QCOMPARE(objects->size(), 1);
    const auto &article = std::get<Article>(objects->first());
    QCOMPARE(article.format, u"text/markdown"_s);
    QCOMPARE(article.text.string(), u"The quay 🏪\nIt is open, she said.\na\tb\nc\td"_s);
    QVERIFY(article.text == read->text);
    QVERIFY(article.structure == read->structure && !article.structure.isEmpty());
    QCOMPARE(article.sourceBytes, read->sourceBytes);
}

void TestImportCommand::leavesWhatIsThere()
{
    m_bench->makeStory();
    const QByteArray before = m_bench->bytesOf(u"talora.hearsay"_s);
    QCOMPARE(m_bench->run({u"export"_s, u"--to"_s, u"jsonld"_s, u"-o"_s,
                           m_bench->file(u"a.jsonld"_s), m_bench->file(u"talora.txt"_s)}),
             ExitDone);
    QCOMPARE(m_bench->run({u"import"_s, u"--to"_s, m_bench->file(u"talora.hearsay"_s), u"--text"_s,
                           m_bench->file(u"talora.txt"_s), m_bench->file(u"a.jsonld"_s)}),
             ExitFailed);
    QVERIFY2(m_bench->err.contains("talora.hearsay"), m_bench->err.constData());
    QCOMPARE(m_bench->bytesOf(u"talora.hearsay"_s), before);
}

void TestImportCommand::tellsWhatItLeftOut()
{
    m_bench->makeStory();
    QCOMPARE(m_bench->run({u"export"_s, u"--to"_s, u"jsonld"_s, u"-o"_s,
                           m_bench->file(u"a.jsonld"_s), m_bench->file(u"talora.txt"_s)}),
             ExitDone);
    m_bench->write(
        u"new.txt"_s,
        m_bench->bytesOf(u"talora.txt"_s).replace("The market is open", "The market opens"));
    QCOMPARE(m_bench->run({u"import"_s, u"--to"_s, m_bench->file(u"new.hearsay"_s), u"--text"_s,
                           m_bench->file(u"new.txt"_s), m_bench->file(u"a.jsonld"_s)}),
             ExitPartly);
    QVERIFY2(m_bench->err.contains("The market is open"), m_bench->err.constData());
    QVERIFY2(m_bench->out.contains("1 claim"), m_bench->out.constData());
    QVERIFY(QFile::exists(m_bench->file(u"new.hearsay"_s)));
}

void TestImportCommand::leavesNothingBehindWhenItFails_data()
{
    QTest::addColumn<QString>("jsonld");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("annotations that are not there")
        << u"missing.jsonld"_s << QStringList{u"talora.txt"_s} << "missing.jsonld"_ba;
    QTest::newRow("annotations that are a folder")
        << u"folder"_s << QStringList{u"talora.txt"_s} << "folder"_ba;
    QTest::newRow("annotations that are an article")
        << u"talora.txt"_s << QStringList{u"talora.txt"_s} << "talora.txt"_ba;
    QTest::newRow("annotations cut short")
        << u"short.jsonld"_s << QStringList{u"talora.txt"_s} << "short.jsonld"_ba;
    QTest::newRow("an article that is not there")
        << u"a.jsonld"_s << QStringList{u"missing.txt"_s} << "missing.txt"_ba;
    QTest::newRow("an article that is not text")
        << u"a.jsonld"_s << QStringList{u"talora.hearsay"_s} << "talora.hearsay"_ba;
    QTest::newRow("no article at all") << u"a.jsonld"_s << QStringList{} << "talora.txt"_ba;
}

void TestImportCommand::leavesNothingBehindWhenItFails()
{
    QFETCH(const QString, jsonld);
    QFETCH(const QStringList, texts);
    QFETCH(const QByteArray, named);
    m_bench->makeStory();
    QCOMPARE(m_bench->run({u"export"_s, u"--to"_s, u"jsonld"_s, u"-o"_s,
                           m_bench->file(u"a.jsonld"_s), m_bench->file(u"talora.txt"_s)}),
             ExitDone);
    m_bench->write(u"short.jsonld"_s, m_bench->bytesOf(u"a.jsonld"_s).first(3000));
    QVERIFY(m_bench->folder().mkdir(u"folder"_s));
    const QStringList before = m_bench->folder().entryList();

    QStringList arguments{u"import"_s, u"--to"_s, m_bench->file(u"new.hearsay"_s),
                          m_bench->file(jsonld)};
    for (const QString &text : texts)
        arguments << u"--text"_s << m_bench->file(text);
    QCOMPARE(m_bench->run(arguments), ExitFailed);
    QCOMPARE(m_bench->out, ""_ba);
    QVERIFY2(m_bench->err.contains(named), m_bench->err.constData());
    QCOMPARE(m_bench->folder().entryList(), before);
}

QTEST_GUILESS_MAIN(TestImportCommand)
#include "tst_importcommand.moc"
