// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/occurrencemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hearsay;

/// The list of places to tick.
class TestOccurrenceModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheSentence_data();
    void showsTheSentence();
    void ticksAndUnticks();
    void ticksAll();
};

void TestOccurrenceModel::showsTheSentence_data()
{
    QTest::addColumn<QString>("text");    // the words between bars
    QTest::addColumn<QString>("shown");   // the same in the row
    QTest::newRow("the sentence and no more") << u"He went. Then |Amini| came. She left."_s << u"Then |Amini| came."_s;
    QTest::newRow("at its begin") << u"🏪 Old. |Amini| came."_s << u"|Amini| came."_s;
    QTest::newRow("at its end") << u"There came |Amini|"_s << u"There came |Amini|"_s;
    QTest::newRow("in one line") << u"There\tcame |Farida\nAmini| again."_s << u"There came |Farida Amini| again."_s;
    QTest::newRow("Persian") << u"او رفت. سپس |امینی| آمد. پایان."_s << u"سپس |امینی| آمد."_s;
    QTest::newRow("a long sentence is cut at words")
        << QString(u"word "_s.repeated(40) + u"|Amini| "_s + u"more "_s.repeated(60))
        << QString(u"…"_s + u"word "_s.repeated(12) + u"|Amini| "_s + u"more "_s.repeated(31) + u"more…"_s);
}

void TestOccurrenceModel::showsTheSentence()
{
    QFETCH(QString, text);
    const qsizetype begin = text.indexOf(u'|');
    const qsizetype end = text.indexOf(u'|', begin + 1) - 1;
    text.remove(u'|');
    const CanonicalText canonical = CanonicalText::fromString(text);
    OccurrenceModel model(canonical, {*canonical.toCodePoints({begin, end})});
    const QModelIndex row = model.index(0);
    QString shown = row.data().toString();
    const int at = row.data(OccurrenceModel::MatchBeginRole).toInt();
    shown.insert(at + row.data(OccurrenceModel::MatchLengthRole).toInt(), u'|');
    shown.insert(at, u'|');
    QTEST(shown, "shown");
}

void TestOccurrenceModel::ticksAndUnticks()
{
    OccurrenceModel model(CanonicalText::fromString(u"a b c"_s), {{0, 1}, {2, 3}, {4, 5}});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy changed(&model, &OccurrenceModel::tickedChanged);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.tickedCount(), 3);
    QVERIFY(model.setData(model.index(1), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.index(1).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Unchecked);
    QCOMPARE(model.ticked(), (QList<TextSpan>{{0, 1}, {4, 5}}));
    QVERIFY(model.setData(model.index(1), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.tickedCount(), 3);
    QCOMPARE(changed.count(), 2);
    QVERIFY(!model.setData(model.index(1), u"x"_s, Qt::EditRole));
}

void TestOccurrenceModel::ticksAll()
{
    OccurrenceModel model(CanonicalText::fromString(u"a b c"_s), {{0, 1}, {2, 3}});
    model.tickAll(false);
    QVERIFY(model.ticked().isEmpty());
    model.tickAll(true);
    QCOMPARE(model.tickedCount(), 2);
}

QTEST_GUILESS_MAIN(TestOccurrenceModel)
#include "tst_occurrencemodel.moc"
