// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/heightmap.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace Hearsay;

class TestHeightMap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isEmptyAtFirst();
    void agreesWithAddingUp();
    void findsTheBlockAtItsEdges();
};

void TestHeightMap::isEmptyAtFirst()
{
    const HeightMap map;
    QCOMPARE(map.total(), 0);
    QCOMPARE(map.blockAt(0), -1);
}

void TestHeightMap::agreesWithAddingUp()
{
    QRandomGenerator random(20190901);
    for (const int count : {1, 2, 3, 7, 64, 65, 1000}) {
        std::vector<int> heights(static_cast<std::size_t>(count));
        for (int &height : heights)
            height = random.bounded(1, 60);
        HeightMap map;
        map.build(heights);
        for (int change = 0; change < 50; ++change) {
            const int block = random.bounded(count);
            heights[static_cast<std::size_t>(block)] = random.bounded(1, 90);
            map.setHeight(block, heights[static_cast<std::size_t>(block)]);
        }
        QCOMPARE(map.total(), std::accumulate(heights.begin(), heights.end(), 0));
        int top = 0;
        for (int block = 0; block < count; ++block) {
            QCOMPARE(map.top(block), top);
            QCOMPARE(map.blockAt(top), block);
            top += heights[static_cast<std::size_t>(block)];
            QCOMPARE(map.blockAt(top - 1), block);
        }
        QCOMPARE(map.top(count), map.total());
    }
}

void TestHeightMap::findsTheBlockAtItsEdges()
{
    HeightMap map;
    map.build({10, 20, 30});
    QCOMPARE(map.blockAt(-5), 0);
    QCOMPARE(map.blockAt(9), 0);
    QCOMPARE(map.blockAt(10), 1);
    QCOMPARE(map.blockAt(29), 1);
    QCOMPARE(map.blockAt(30), 2);
    QCOMPARE(map.blockAt(5000), 2);
}

QTEST_GUILESS_MAIN(TestHeightMap)
#include "tst_heightmap.moc"
