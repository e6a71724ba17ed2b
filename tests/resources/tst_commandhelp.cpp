// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/exporter.h"
#include "tests/app/cli/commandbench.h"
#include "tests/support/testsettings.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Hearsay;
using namespace Hearsay::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString source = QStringLiteral(HEARSAY_SOURCE_DIR);

/// The options that a help text lists: words with a hyphen at the beginning of its lines.
QSet<QString> optionsIn(const QByteArray &help)
{
    QSet<QString> options;
    static const QRegularExpression row(u"^ +((?:--?[a-z-]+)(?:, --?[a-z-]+)*)"_s, QRegularExpression::MultilineOption);
    for (const QRegularExpressionMatch &match : row.globalMatch(QString::fromUtf8(help))) {
        for (const QString &option : match.captured(1).split(u", "_s))
            options.insert(option);
    }
    return options;
}

/// The commands that the program's help lists.
QStringList commandsIn(const QByteArray &help)
{
    const QString text = QString::fromUtf8(help);
    QStringList commands;
    static const QRegularExpression row(u"^  ([a-z]+)  +[a-z]"_s, QRegularExpression::MultilineOption);
    for (const QRegularExpressionMatch &match : row.globalMatch(text.mid(text.indexOf(u"Commands"_s))))
        commands.append(match.captured(1));
    return commands;
}

} // namespace

/// The help of the program, its man page and its completion in bash, which nobody would otherwise
/// compare.
class TestCommandHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void completesTheOptionsOfTheHelp_data() { commands(); }
    void completesTheOptionsOfTheHelp();
    void explainsTheOptionsOfTheHelpOnTheManPage_data() { commands(); }
    void explainsTheOptionsOfTheHelpOnTheManPage();
    void completesWords_data();
    void completesWords();
    void completesEveryLanguage();
    void leavesFilesToBash_data();
    void leavesFilesToBash();

private:
    void commands();
    QByteArray help(const QString &command);
    QStringList completed(const QStringList &words);

    CommandBench m_bench;
};

void TestCommandHelp::initTestCase()
{
    useTestSettings();
    m_bench.write(u"textbook.txt"_s, "A file that begins like a command.\n");
}

QByteArray TestCommandHelp::help(const QString &command)
{
    if (m_bench.run(command.isEmpty() ? QStringList{u"--help"_s} : QStringList{command, u"--help"_s}) != 0)
        qFatal("no help for %s: %s", qPrintable(command), m_bench.err.constData());
    return m_bench.out;
}

void TestCommandHelp::commands()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("the window") << QString();
    const QStringList names = commandsIn(help({}));
    QVERIFY(names.size() >= 5);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

/// What bash offers for the last of @p words, in the bench's folder.
QStringList TestCommandHelp::completed(const QStringList &words)
{
    QProcess bash;
    bash.setWorkingDirectory(m_bench.folder().path());
    // As bash calls it, but for what "complete" itself does.
    const QString script = u"source \"$1\"; shift; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); "
                           "_hearsay; ((${#COMPREPLY[@]} == 0)) || printf '%s\\n' \"${COMPREPLY[@]}\""_s;
    bash.start(u"bash"_s, QStringList{u"--norc"_s, u"-c"_s, script, u"bash"_s,
                                      QString(source % u"/resources/desktop/hearsay.bash"_s), u"hearsay"_s} + words);
    if (!bash.waitForFinished())
        qFatal("bash: %s", qPrintable(bash.errorString()));
    if (const QByteArray said = bash.readAllStandardError(); !said.isEmpty() || bash.exitCode() != 0)
        qFatal("bash ended with %d: %s", bash.exitCode(), said.constData());
    return QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

void TestCommandHelp::completesTheOptionsOfTheHelp()
{
    QFETCH(const QString, command);
    const QSet<QString> known = optionsIn(help(command));
    QVERIFY2(known.size() >= 3, m_bench.out.constData());
    const QStringList offered = completed(command.isEmpty() ? QStringList{u"-"_s} : QStringList{command, u"-"_s});
    QCOMPARE(QSet<QString>(offered.begin(), offered.end()), known);
}

void TestCommandHelp::explainsTheOptionsOfTheHelpOnTheManPage()
{
    QFETCH(const QString, command);
    QFile file(QString(source % u"/resources/desktop/hearsay.1"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll()).replace(u"\\-"_s, u"-"_s);
    QVERIFY2(command.isEmpty() || page.contains(QString(u".B "_s % command % u'\n')), "the command has no paragraph");
    for (const QString &option : optionsIn(help(command))) {
        const QRegularExpression word(u"(^|[ \\[])%1($|[ ,\"\\]])"_s.arg(option), QRegularExpression::MultilineOption);
        QVERIFY2(page.contains(word), qPrintable(option));
    }
}

void TestCommandHelp::completesWords_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("expected");

    QStringList formats;
    for (const ExportFormat &format : exportFormats())
        formats.append(format.key);
    QTest::newRow("commands") << QStringList{QString()} << commandsIn(help({}));
    QTest::newRow("a command that is begun") << QStringList{u"exp"_s} << QStringList{u"export"_s};
    QTest::newRow("a command that is whole") << QStringList{u"info"_s} << QStringList{u"info"_s};
    QTest::newRow("a command and a file that begin alike")
        << QStringList{u"te"_s} << QStringList{u"text"_s, u"textbook.txt"_s};
    QTest::newRow("formats") << QStringList{u"export"_s, u"--to"_s, QString()} << formats;
    QTest::newRow("formats behind an equals sign") << QStringList{u"export"_s, u"--to"_s, u"="_s} << formats;
    QTest::newRow("a format behind an equals sign")
        << QStringList{u"export"_s, u"--to"_s, u"="_s, u"geo"_s} << QStringList{u"geojson"_s};
    QTest::newRow("an option that is begun") << QStringList{u"export"_s, u"--wi"_s} << QStringList{u"--without-relations"_s};
    QTest::newRow("appearances") << QStringList{u"--appearance"_s, QString()} << QStringList{u"light"_s, u"dark"_s};
    QTest::newRow("an option behind a file") << QStringList{u"a.txt"_s, u"--le"_s} << QStringList{u"--lens"_s};
}

void TestCommandHelp::completesWords()
{
    QFETCH(const QStringList, words);
    QTEST(completed(words), "expected");
}

void TestCommandHelp::completesEveryLanguage()
{
    const QStringList offered = completed({u"--language"_s, QString()});
    const QStringList files = QDir(QString(source % u"/translations"_s)).entryList({u"hearsay_*.ts"_s});
    QVERIFY(!files.isEmpty());
    for (const QString &file : files)
        QVERIFY2(offered.contains(file.mid(8).chopped(3)), qPrintable(file));
}

void TestCommandHelp::leavesFilesToBash_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("what to open") << QStringList{u"my"_s};
    QTest::newRow("a second file to open") << QStringList{u"a.txt"_s, QString()};
    QTest::newRow("what to export") << QStringList{u"export"_s, u"--to"_s, u"csv"_s, QString()};
    QTest::newRow("where to export to") << QStringList{u"export"_s, u"-o"_s, QString()};
    QTest::newRow("the project to make") << QStringList{u"import"_s, u"--to"_s, QString()};
    QTest::newRow("the article of an import") << QStringList{u"import"_s, u"--text"_s, QString()};
    QTest::newRow("the article to print") << QStringList{u"text"_s, QString()};
    QTest::newRow("the picture to write") << QStringList{u"--screenshot"_s, QString()};
}

void TestCommandHelp::leavesFilesToBash()
{
    QFETCH(const QStringList, words);
    QCOMPARE(completed(words), QStringList());
}

QTEST_GUILESS_MAIN(TestCommandHelp)
#include "tst_commandhelp.moc"
