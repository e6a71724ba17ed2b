// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/options.h"

#include <QSysInfo>
#include <QTest>

using namespace Hearsay;
using namespace Qt::StringLiterals;

/// What the arguments of a start with a window mean.
class TestOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesFilesAsADesktopNamesThem_data();
    void takesFilesAsADesktopNamesThem();
    void keepsTheOrderOfFiles();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
};

void TestOptions::takesFilesAsADesktopNamesThem_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("path");

    const auto asItIs = [](const char *name, const QString &path) { QTest::newRow(name) << path << path; };
    asItIs("a path", u"/home/a/report.txt"_s);
    asItIs("a path with a space", u"/home/a/the report.txt"_s);
    asItIs("a path with percent signs", u"/home/a/100%25 sure%.txt"_s);
    asItIs("a path with letters of other scripts", u"/home/a/مقال/отчёт é.hearsay"_s);
    asItIs("a relative path", u"report.txt"_s);
    asItIs("a file called like an address of the web", u"https://news.example/report.txt"_s);
    asItIs("a file whose name begins like an address", u"file: report.txt"_s);

    QTest::newRow("an address") << u"file:///home/a/report.txt"_s << u"/home/a/report.txt"_s;
    QTest::newRow("an address without a host") << u"file:/home/a/report.txt"_s << u"/home/a/report.txt"_s;
    QTest::newRow("an address on this computer") << u"file://localhost/home/a.txt"_s << u"/home/a.txt"_s;
    QTest::newRow("an address with the name of this computer")
        << u"file://%1/home/a.txt"_s.arg(QSysInfo::machineHostName()) << u"/home/a.txt"_s;
    QTest::newRow("an address with a space") << u"file:///home/a/the%20report.txt"_s << u"/home/a/the report.txt"_s;
    QTest::newRow("an address with percent signs")
        << u"file:///home/a/100%2525%20sure%25.txt"_s << u"/home/a/100%25 sure%.txt"_s;
    QTest::newRow("an address with a question mark and a hash")
        << u"file:///home/a/why%3F%20%231.txt"_s << u"/home/a/why? #1.txt"_s;
    QTest::newRow("an address with letters of other scripts")
        << u"file:///home/a/%D9%85%D9%82%D8%A7%D9%84/%D0%BE%D1%82.hearsay"_s << u"/home/a/مقال/от.hearsay"_s;
    QTest::newRow("an address with such letters as they are")
        << u"file:///home/a/مقال.hearsay"_s << u"/home/a/مقال.hearsay"_s;
}

void TestOptions::takesFilesAsADesktopNamesThem()
{
    QFETCH(const QString, argument);
    QFETCH(const QString, path);
    const auto options = parseOptions({u"hearsay"_s, argument});
    QVERIFY(options);
    QCOMPARE(options->files, QStringList{path});
}

void TestOptions::keepsTheOrderOfFiles()
{
    const auto options = parseOptions({u"hearsay"_s, u"b.txt"_s, u"--lens"_s, u"file:///a.txt"_s, u"--"_s, u"--c.txt"_s});
    QVERIFY(options);
    QCOMPARE(options->files, (QStringList{u"b.txt"_s, u"/a.txt"_s, u"--c.txt"_s}));
    QVERIFY(options->lens);
}

void TestOptions::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    QTest::newRow("an option that is not there") << QStringList{u"--wings"_s} << u"wings"_s;
    QTest::newRow("an appearance that is not there") << QStringList{u"--appearance"_s, u"pink"_s} << u"pink"_s;
    QTest::newRow("a size without a height") << QStringList{u"--size"_s, u"800"_s} << u"800"_s;
}

void TestOptions::refusesWhatMakesNoSense()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, said);
    const auto options = parseOptions(QStringList{u"hearsay"_s} + arguments);
    QVERIFY(!options);
    QVERIFY2(options.error().message.contains(said), qPrintable(options.error().message));
}

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
