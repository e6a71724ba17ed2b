// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/uuid7.h"

#include <QDateTime>
#include <QSet>
#include <QTest>

#include <array>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Hearsay;

namespace {

QString text(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

} // namespace

class TestUuid7 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasVersionAndVariant();
    void composesTheExampleOfTheStandard();
    void beginsWithTheTime();
    void laterOnesSortLater();
    void countsWithinAMillisecond();
    void goesOnWhenTheClockStepsBack();
    void borrowsFromTheNextMillisecond();
    void startsLowInAFreshMillisecond();
    void isUniqueInManyThreads();
};

void TestUuid7::hasVersionAndVariant()
{
    for (int i = 0; i < 1000; ++i) {
        const QString id = text(createUuidV7());
        QCOMPARE(id.at(14), u'7');
        QVERIFY2(u"89ab"_s.contains(id.at(19)), qPrintable(id));
    }
}

void TestUuid7::composesTheExampleOfTheStandard()
{
    // RFC 9562, appendix A.6
    const QUuid id = Detail::composeUuid7({0x017F22E279B0, 0xCC3}, 0x18C4DC0C0C07398F);
    QCOMPARE(text(id), u"017f22e2-79b0-7cc3-98c4-dc0c0c07398f"_s);
}

void TestUuid7::beginsWithTheTime()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const QString id = text(createUuidV7());
    bool ok = false;
    const qint64 time = QString(id.first(8) + id.sliced(9, 4)).toLongLong(&ok, 16);
    QVERIFY(ok);
    // Others of this process may have borrowed from the next millisecond or two.
    QVERIFY(time >= before && time <= QDateTime::currentMSecsSinceEpoch() + 5);
}

void TestUuid7::laterOnesSortLater()
{
    QString last;
    for (int i = 0; i < 20'000; ++i) {
        const QString id = text(createUuidV7());
        QVERIFY2(last < id, qPrintable(id));
        last = id;
    }
}

void TestUuid7::countsWithinAMillisecond()
{
    const auto stamp = Detail::nextUuid7Stamp({1000, 7}, 1000, 3);
    QCOMPARE(stamp.milliseconds, 1000);
    QCOMPARE(stamp.counter, 8);
}

void TestUuid7::goesOnWhenTheClockStepsBack()
{
    const auto stamp = Detail::nextUuid7Stamp({1000, 7}, 10, 3);
    QCOMPARE(stamp.milliseconds, 1000);
    QCOMPARE(stamp.counter, 8);
}

void TestUuid7::borrowsFromTheNextMillisecond()
{
    const auto stamp = Detail::nextUuid7Stamp({1000, 0xfff}, 1000, 3);
    QCOMPARE(stamp.milliseconds, 1001);
    QCOMPARE(stamp.counter, 3);
}

void TestUuid7::startsLowInAFreshMillisecond()
{
    const auto stamp = Detail::nextUuid7Stamp({1000, 0xfff}, 1001, 0xffff);
    QCOMPARE(stamp.milliseconds, 1001);
    QCOMPARE(stamp.counter, 0x7ff);
}

void TestUuid7::isUniqueInManyThreads()
{
    std::array<std::vector<QUuid>, 4> made;
    {
        std::vector<std::jthread> threads;
        for (auto &mine : made) {
            threads.emplace_back([&mine] {
                for (int i = 0; i < 5000; ++i)
                    mine.push_back(createUuidV7());
            });
        }
    }
    QSet<QUuid> all;
    for (const auto &mine : made)
        all.unite(QSet<QUuid>(mine.begin(), mine.end()));
    QCOMPARE(all.size(), 20'000);
}

QTEST_APPLESS_MAIN(TestUuid7)
#include "tst_uuid7.moc"
