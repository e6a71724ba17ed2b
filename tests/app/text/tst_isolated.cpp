// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/isolated.h"

#include <QLocale>
#include <QTest>

using namespace Hearsay;
using namespace Qt::StringLiterals;

/// Text among text of the other writing direction.
class TestIsolated : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void standsByItself_data();
    void standsByItself();
    void joinsFacts_data();
    void joinsFacts();
    void cleanup() { QLocale::setDefault(QLocale::c()); }
};

void TestIsolated::standsByItself_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("Latin in English: as it is") << u"en"_s << u"/home/a b.txt"_s << u"/home/a b.txt"_s;
    QTest::newRow("Latin in Arabic") << u"ar"_s << u"/home/a.txt"_s << u"\u2068/home/a.txt\u2069"_s;
    QTest::newRow("Arabic in English") << u"en"_s << u"محمد"_s << u"\u2068محمد\u2069"_s;
    QTest::newRow("Arabic within Latin, in French") << u"fr"_s << u"a محمد b"_s << u"\u2068a محمد b\u2069"_s;
    QTest::newRow("a letter outside the first plane") << u"en"_s << u"\U0001E900"_s << u"\u2068\U0001E900\u2069"_s;
    QTest::newRow("Arabic in Persian") << u"fa"_s << u"محمد"_s << u"\u2068محمد\u2069"_s;
    QTest::newRow("nothing") << u"ar"_s << QString() << QString();
}

void TestIsolated::standsByItself()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QLocale::setDefault(QLocale(language));
    QCOMPARE(isolated(text), expected);
}

void TestIsolated::joinsFacts_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("parts");
    QTest::addColumn<QString>("expected");
    QTest::newRow("in English") << u"en"_s << QStringList{u"Person"_s, u"3 claims"_s} << u"Person · 3 claims"_s;
    QTest::newRow("without the empty ones") << u"en"_s << QStringList{QString(), u"City"_s, QString()} << u"City"_s;
    QTest::newRow("an Arabic name in English") << u"en"_s << QStringList{u"محمد"_s, u"3"_s} << u"\u2068محمد\u2069 · 3"_s;
    QTest::newRow("in Arabic, the row runs from the right") << u"ar"_s << QStringList{u"36.7° N"_s, u"مدينة"_s}
                                                            << u"\u200F\u206836.7° N\u2069 · \u2068مدينة\u2069"_s;
    QTest::newRow("nothing") << u"ar"_s << QStringList{QString()} << QString();
}

void TestIsolated::joinsFacts()
{
    QFETCH(const QString, language);
    QFETCH(const QStringList, parts);
    QFETCH(const QString, expected);
    QLocale::setDefault(QLocale(language));
    QCOMPARE(joinedFacts(parts), expected);
}

QTEST_GUILESS_MAIN(TestIsolated)
#include "tst_isolated.moc"
