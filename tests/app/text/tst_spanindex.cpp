// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/spanindex.h"

#include <QList>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace Hearsay;

using Index = SpanIndex<int>;

namespace {

QList<int> valuesIn(const Index &index, Utf16Span range)
{
    QList<int> values;
    index.forEachOverlapping(range, [&values](const Index::Entry &entry) {
        values.append(entry.value);
        return true;
    });
    return values;
}

auto is(int value)
{
    return [value](int other) { return other == value; };
}

/// The same in the simplest way that can be right.
class NaiveIndex
{
public:
    void insert(Index::Entry entry)
    {
        const auto at = std::ranges::find_if(m_entries, [&](const Index::Entry &other) {
            return std::pair(other.span.begin, -other.span.end)
                   > std::pair(entry.span.begin, -entry.span.end);
        });
        m_entries.insert(at, entry);
    }
    void remove(std::size_t i) { m_entries.erase(m_entries.begin() + std::ptrdiff_t(i)); }
    [[nodiscard]] QList<int> valuesIn(Utf16Span range) const
    {
        QList<int> values;
        for (const Index::Entry &entry : m_entries) {
            if (entry.span.overlaps(range))
                values.append(entry.value);
        }
        return values;
    }
    [[nodiscard]] const std::vector<Index::Entry> &entries() const { return m_entries; }

private:
    std::vector<Index::Entry> m_entries;
};

void compare(const Index &index, const NaiveIndex &naive)
{
    QCOMPARE(index.size(), naive.entries().size());
    for (std::size_t i = 0; i < index.size(); ++i) {
        QCOMPARE(index.entries()[i].span, naive.entries()[i].span);
        QCOMPARE(index.entries()[i].value, naive.entries()[i].value);
    }
}

Utf16Span randomSpan(QRandomGenerator &random, int length)
{
    const qsizetype begin = random.bounded(length);
    // Mostly short ones, now and then one over everything.
    return {begin, begin + 1 + random.bounded(random.bounded(10) == 0 ? length : 12)};
}

} // namespace

class TestSpanIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyFindsNothing();
    void ordersOuterBeforeInner();
    void touchingIsNotOverlapping();
    void anEmptyRangeFindsNothing();
    void stopsWhenTold();
    void findsALongSpanFarBefore();
    void insertTellsThePlace();
    void removesOnlyWhatMatches();
    void updatesTheValue();
    void walksForwardsAndBackwards();
    void clearsAndIsBuiltAgain();
    void agreesWithTheNaiveIndex_data();
    void agreesWithTheNaiveIndex();
    void shrinksAndGrowsAgain();
};

void TestSpanIndex::emptyFindsNothing()
{
    Index index;
    QVERIFY(index.isEmpty());
    QCOMPARE(valuesIn(index, {0, 100}), QList<int>());
    QVERIFY(!index.remove({0, 1}, is(1)));
    QVERIFY(!index.next(0));
    QVERIFY(!index.previous(100));
    index.build({});
    QCOMPARE(valuesIn(index, {0, 100}), QList<int>());
}

void TestSpanIndex::ordersOuterBeforeInner()
{
    Index index;
    index.build({{{5, 7}, 1}, {{0, 3}, 2}, {{5, 9}, 3}, {{5, 9}, 4}, {{0, 20}, 5}});
    QCOMPARE(valuesIn(index, {0, 100}), (QList<int>{5, 2, 3, 4, 1}));
    QCOMPARE(index.entries().front().value, 5);
}

void TestSpanIndex::touchingIsNotOverlapping()
{
    Index index;
    index.build({{{0, 3}, 1}, {{3, 6}, 2}, {{6, 9}, 3}});
    QCOMPARE(valuesIn(index, {3, 6}), (QList<int>{2}));
    QCOMPARE(valuesIn(index, {2, 4}), (QList<int>{1, 2}));
    QCOMPARE(valuesIn(index, {9, 12}), QList<int>());
}

void TestSpanIndex::anEmptyRangeFindsNothing()
{
    Index index;
    index.build({{{0, 9}, 1}});
    QCOMPARE(valuesIn(index, {4, 4}), QList<int>());
    QCOMPARE(valuesIn(index, {5, 4}), QList<int>());
    QCOMPARE(valuesIn(index, {4, 5}), (QList<int>{1}));
}

void TestSpanIndex::stopsWhenTold()
{
    Index index;
    index.build({{{0, 9}, 1}, {{1, 9}, 2}, {{2, 9}, 3}});
    int seen = 0;
    index.forEachOverlapping({0, 9}, [&seen](const Index::Entry &) { return ++seen < 2; });
    QCOMPARE(seen, 2);
}

void TestSpanIndex::findsALongSpanFarBefore()
{
    std::vector<Index::Entry> entries{{{0, 1'000'000}, -1}};
    for (int i = 0; i < 10'000; ++i)
        entries.push_back({{i * 10, i * 10 + 5}, i});
    Index index;
    index.build(std::move(entries));
    QCOMPARE(valuesIn(index, {50'000, 50'001}), (QList<int>{-1, 5000}));
    QCOMPARE(valuesIn(index, {999'999, 1'000'000}), (QList<int>{-1}));
    QCOMPARE(valuesIn(index, {1'000'000, 1'000'001}), QList<int>());
}

void TestSpanIndex::insertTellsThePlace()
{
    Index index;
    QCOMPARE(index.insert({{5, 9}, 1}), 0U);
    QCOMPARE(index.insert({{5, 9}, 2}), 1U);
    QCOMPARE(index.insert({{5, 12}, 3}), 0U);
    QCOMPARE(index.insert({{7, 8}, 4}), 3U);
    QCOMPARE(valuesIn(index, {0, 99}), (QList<int>{3, 1, 2, 4}));
}

void TestSpanIndex::removesOnlyWhatMatches()
{
    Index index;
    index.build({{{5, 9}, 1}, {{5, 9}, 2}, {{5, 9}, 1}, {{6, 9}, 1}});
    QVERIFY(!index.remove({5, 9}, is(7)));
    QVERIFY(!index.remove({5, 8}, is(1)));
    QVERIFY(index.remove({5, 9}, is(2)));
    QCOMPARE(valuesIn(index, {0, 99}), (QList<int>{1, 1, 1}));
    QVERIFY(index.remove({5, 9}, is(1)));
    QVERIFY(index.remove({5, 9}, is(1)));
    QVERIFY(!index.remove({5, 9}, is(1)));
    QCOMPARE(valuesIn(index, {0, 99}), (QList<int>{1}));
}

void TestSpanIndex::updatesTheValue()
{
    Index index;
    index.build({{{5, 9}, 1}, {{5, 9}, 2}});
    QVERIFY(index.update({5, 9}, is(2), [](int &value) { value = 20; }));
    QVERIFY(!index.update({5, 9}, is(2), [](int &value) { value = 0; }));
    QCOMPARE(valuesIn(index, {0, 99}), (QList<int>{1, 20}));
}

void TestSpanIndex::walksForwardsAndBackwards()
{
    Index index;
    index.build({{{2, 5}, 1}, {{2, 3}, 2}, {{8, 9}, 3}});
    QCOMPARE(index.next(-1)->value, 1);
    QCOMPARE(index.next(2)->value, 3);
    QVERIFY(!index.next(8));
    QCOMPARE(index.previous(99)->value, 3);
    QCOMPARE(index.previous(8)->value, 2);
    QVERIFY(!index.previous(2));
    QCOMPARE(index.firstFrom(2), 0U);
    QCOMPARE(index.firstFrom(3), 2U);
}

void TestSpanIndex::clearsAndIsBuiltAgain()
{
    Index index;
    index.build({{{0, 9}, 1}});
    index.clear();
    QVERIFY(index.isEmpty());
    QCOMPARE(valuesIn(index, {0, 99}), QList<int>());
    index.insert({{3, 4}, 2});
    QCOMPARE(valuesIn(index, {0, 99}), (QList<int>{2}));
}

void TestSpanIndex::agreesWithTheNaiveIndex_data()
{
    QTest::addColumn<int>("textLength");
    QTest::addColumn<int>("steps");
    QTest::newRow("crowded") << 30 << 400;
    QTest::newRow("loose") << 2000 << 400;
    QTest::newRow("exactly around a power of two") << 200 << 66;
}

void TestSpanIndex::agreesWithTheNaiveIndex()
{
    QFETCH(int, textLength);
    QFETCH(int, steps);
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);

    NaiveIndex naive;
    std::vector<Index::Entry> start;
    for (int i = 0; i < 40; ++i) {
        start.push_back({randomSpan(random, textLength), i});
        naive.insert(start.back());
    }
    Index index;
    index.build(std::move(start));
    for (int step = 0; step < steps; ++step) {
        if (random.bounded(3) > 0 || index.isEmpty()) {
            const Index::Entry entry{randomSpan(random, textLength), 1000 + step};
            index.insert(entry);
            naive.insert(entry);
        } else {
            const auto i = std::size_t(random.bounded(int(index.size())));
            const Index::Entry gone = naive.entries()[i];
            QVERIFY(index.remove(gone.span, is(gone.value)));
            naive.remove(i);
        }
        compare(index, naive);
        for (int query = 0; query < 8; ++query) {
            const Utf16Span range = randomSpan(random, textLength + 20);
            QCOMPARE(valuesIn(index, range), naive.valuesIn(range));
        }
    }
}

void TestSpanIndex::shrinksAndGrowsAgain()
{
    Index index;
    const auto fill = [&index] {
        for (int i = 0; i < 1000; ++i)
            index.insert({{i, i + 3}, i});
    };
    fill();
    for (int i = 999; i >= 0; i -= 1) {
        QVERIFY(index.remove({i, i + 3}, is(i)));
        QCOMPARE(valuesIn(index, {i, i + 1}).size(), std::min(i, 2));
    }
    QVERIFY(index.isEmpty());
    fill();
    QCOMPARE(valuesIn(index, {500, 501}), (QList<int>{498, 499, 500}));
}

QTEST_APPLESS_MAIN(TestSpanIndex)
#include "tst_spanindex.moc"
