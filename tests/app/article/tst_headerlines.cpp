// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/headerlines.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hearsay;

namespace {

const QString prose =
    u"Two towns in the north were attacked within a day, the authorities said on Sunday.\n"_s;

ArticleMetadata metadataOf(const QString &text)
{
    return metadataFromHeaderLines(text);
}

} // namespace

class TestHeaderLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAPictureLine();
    void readsLabels();
    void readsByline_data();
    void readsByline();
    void readsTitle_data();
    void readsTitle();
    void readsOutletFromTheLastLine_data();
    void readsOutletFromTheLastLine();
    void leavesProseAlone_data();
    void leavesProseAlone();
    void readsDates_data();
    void readsDates();
    void firstOneCounts();
};

void TestHeaderLines::readsAPictureLine()
{
    const auto metadata =
        metadataOf(u" date 2019-09-01 Karim Sahel, AFP | Soldiers stand beside a road.\n\n"_s
                   + prose + u"\n(FRANCE 24 with AP, AFP)"_s);
    QCOMPARE(metadata.published, QDate(2019, 9, 1));
    QCOMPARE(metadata.pictureCredit, u"Karim Sahel, AFP"_s);
    QCOMPARE(metadata.outlet, u"FRANCE 24 with AP, AFP"_s);
    QCOMPARE(metadata.title, QString());
    QCOMPARE(metadata.byline, QString());
}

void TestHeaderLines::readsLabels()
{
    const auto metadata = metadataOf(
        u"TITLE: Two towns: attacked?\nAuthor: Jane Doe\nPublished on 1 September 2019\n"
        "Outlet: The Northern Example\nurl: https://news.example/a?b=c\nLanguage: fa-AF\n"
        "Photo credit: Karim Sahel\n\n"_s
        + prose);
    QCOMPARE(metadata.title, u"Two towns: attacked?"_s);
    QCOMPARE(metadata.byline, u"Jane Doe"_s);
    QCOMPARE(metadata.published, QDate(2019, 9, 1));
    QCOMPARE(metadata.outlet, u"The Northern Example"_s);
    QCOMPARE(metadata.address, u"https://news.example/a?b=c"_s);
    QCOMPARE(metadata.language, u"fa-AF"_s);
    QCOMPARE(metadata.pictureCredit, u"Karim Sahel"_s);
}

void TestHeaderLines::readsByline_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("byline");
    QTest::newRow("one name") << u"By Jane Doe"_s << u"Jane Doe"_s;
    QTest::newRow("capitals") << u"BY JANE DOE AND JOHN ROE"_s << u"JANE DOE AND JOHN ROE"_s;
    QTest::newRow("with agency") << u"By Jane Doe, Reuters"_s << u"Jane Doe, Reuters"_s;
    QTest::newRow("Dutch name that is a month") << u"By Jan de Vries"_s << u"Jan de Vries"_s;
    QTest::newRow("Arabic name") << u"By Omar al-Sahel"_s << u"Omar al-Sahel"_s;
    QTest::newRow("one word is too little") << u"By Tuesday"_s << QString();
    QTest::newRow("a time") << u"By Tuesday Morning"_s << QString();
    QTest::newRow("prose") << u"By Sunday evening the road was open again."_s << QString();
    QTest::newRow("lower case") << u"By the river in Kunduz they waited"_s << QString();
}

void TestHeaderLines::readsByline()
{
    QFETCH(QString, line);
    QFETCH(QString, byline);
    QCOMPARE(metadataOf(line + u"\n\n"_s + prose).byline, byline);
}

void TestHeaderLines::readsTitle_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("title");
    const QString headline = u"Two towns attacked within a day"_s;
    QTest::newRow("headline, empty line, prose") << headline + u"\n\n"_s << headline;
    QTest::newRow("headline, byline, prose") << headline + u"\nBy Jane Doe\n\n"_s << headline;
    QTest::newRow("headline, date, prose") << headline + u"\n\n1 September 2019\n\n"_s << headline;
    QTest::newRow("question") << u"Who holds the north?\n\n"_s << u"Who holds the north?"_s;
    QTest::newRow("Markdown") << u"# Two towns attacked\n\n"_s << u"Two towns attacked"_s;
    QTest::newRow("Persian") << u"دو شهر در یک روز\n\n"_s << u"دو شهر در یک روز"_s;
    QTest::newRow("empty lines before it") << u"\n\n"_s + headline + u"\n\n"_s << headline;
    QTest::newRow("no empty line") << headline + u"\n"_s << QString();
    QTest::newRow("full stop") << headline + u".\n\n"_s << QString();
    QTest::newRow("full stop within quotation marks") << u"“We held the town.”\n\n"_s << QString();
    QTest::newRow("too long") << u"Two towns "_s.repeated(20) + u"\n\n"_s << QString();
    QTest::newRow("one word") << u"Advertisement\n\n"_s << QString();
    QTest::newRow("lower case") << u"share this story\n\n"_s << QString();
    QTest::newRow("menu") << u"Home | World | Asia\n\n"_s << QString();
    QTest::newRow("list") << u"- First of all\n\n"_s << QString();
    QTest::newRow("then another short line")
        << headline + u"\n\nAn update on Sunday\n\n"_s << QString();
}

void TestHeaderLines::readsTitle()
{
    QFETCH(QString, head);
    QFETCH(QString, title);
    QCOMPARE(metadataOf(head + prose).title, title);
}

void TestHeaderLines::readsOutletFromTheLastLine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("outlet");
    QTest::newRow("outlet with agencies")
        << u"(FRANCE 24 with AP, AFP)"_s << u"FRANCE 24 with AP, AFP"_s;
    QTest::newRow("one agency") << u"(AFP)"_s << u"AFP"_s;
    QTest::newRow("two agencies") << u"(Reuters, AP)"_s << u"Reuters, AP"_s;
    QTest::newRow("reporters") << u"(Reporting by Jane Doe; editing by John Roe)"_s << QString();
    QTest::newRow("names only") << u"(Jane Doe, Kabul)"_s << QString();
    QTest::newRow("end mark") << u"(END)"_s << QString();
    QTest::newRow("a remark") << u"(This story was updated to add AFP comment)"_s << QString();
    QTest::newRow("a sentence") << u"(AFP)."_s << QString();
    QTest::newRow("within a line") << u"He agreed (AFP)"_s << QString();
    QTest::newRow("nested") << u"(AFP (Paris))"_s << QString();
}

void TestHeaderLines::readsOutletFromTheLastLine()
{
    QFETCH(QString, line);
    QFETCH(QString, outlet);
    QCOMPARE(metadataOf(prose + u"\n"_s + line + u"\n \n"_s).outlet, outlet);
    QCOMPARE(metadataOf(line).outlet, QString());
}

void TestHeaderLines::leavesProseAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("only white space") << u" \n\n\t\n"_s;
    QTest::newRow("prose only") << prose;
    QTest::newRow("one short line") << u"Two towns attacked"_s;
    QTest::newRow("a label after the prose has begun")
        << prose + u"\nTitle: not this one\nSource: nor this\n"_s;
    QTest::newRow("a label without a value") << u"Title:\nDate:\n\n"_s + prose;
    QTest::newRow("an address that is none") << u"URL: look it up\n\n"_s + prose;
    QTest::newRow("a date that is none") << u"Date: 31 February 2019\n\n"_s + prose;
    QTest::newRow("a word that begins like a label") << u"Titles were lost, he said.\n\n"_s + prose;
    QTest::newRow("a value too long") << u"Title: "_s + u"x"_s.repeated(400) + u"\n\n"_s + prose;
}

void TestHeaderLines::leavesProseAlone()
{
    QFETCH(QString, text);
    QCOMPARE(metadataOf(text), ArticleMetadata());
}

void TestHeaderLines::readsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    const QDate first(2019, 9, 1);
    QTest::newRow("ISO") << u"2019-09-01"_s << first;
    QTest::newRow("ISO with time") << u"2019-09-01T10:15:00Z"_s << first;
    QTest::newRow("ISO with slashes") << u"2019/09/01"_s << first;
    QTest::newRow("day first") << u"1 September 2019"_s << first;
    QTest::newRow("day first, ordinal") << u"1st September, 2019"_s << first;
    QTest::newRow("month first") << u"September 1, 2019"_s << first;
    QTest::newRow("abbreviated") << u"Sept. 1, 2019"_s << first;
    QTest::newRow("weekday") << u"Sunday, September 1, 2019"_s << first;
    QTest::newRow("weekday and time") << u"Sunday 1 September 2019, 14:30 GMT"_s << first;
    QTest::newRow("short weekday") << u"Sun, 1 Sep 2019 14:30:00 +0000"_s << first;
    QTest::newRow("dotted") << u"01.09.2019"_s << first;
    QTest::newRow("day or month, who knows") << u"01/09/2019"_s << QDate();
    QTest::newRow("no such day") << u"2019-02-30"_s << QDate();
    QTest::newRow("no such month") << u"1 Septober 2019"_s << QDate();
    QTest::newRow("words after it") << u"1 September 2019 was a Sunday"_s << QDate();
    QTest::newRow("a number") << u"20190901"_s << QDate();
    QTest::newRow("nothing") << QString() << QDate();
}

void TestHeaderLines::readsDates()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    QCOMPARE(dateFromText(text), date);
}

void TestHeaderLines::firstOneCounts()
{
    const auto metadata = metadataOf(u"Date: 2019-09-01\nDate: 2020-01-01\nSource: One\n\n"_s
                                     + prose + u"\n(AFP)\n"_s);
    QCOMPARE(metadata.published, QDate(2019, 9, 1));
    QCOMPARE(metadata.outlet, u"One"_s);
}

QTEST_APPLESS_MAIN(TestHeaderLines)
#include "tst_headerlines.moc"
