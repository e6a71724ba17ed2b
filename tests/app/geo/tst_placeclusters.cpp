// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/mapprojection.h"
#include "app/geo/placeclusters.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Hearsay;

/// Points in groups.
class TestPlaceClusters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsNothing();
    void keepsAPointByItself();
    void groupsWhatIsInACell_data();
    void groupsWhatIsInACell();
    void hasMeansAndBoxes();
    void losesNoPoint_data();
    void losesNoPoint();
    void staysTheSameWithinAZoom();
    void partsWhenZoomingIn();
    void forgetsOldPoints();
    void takesPointsOnTheEdges();
};

namespace {

/// The side of a cell in world units at a whole zoom.
double cellAt(int zoom)
{
    return 64 / (256 * std::exp2(zoom));
}

QList<QPointF> randomPoints(int count)
{
    QRandomGenerator random(5);
    QList<QPointF> points;
    for (int i = 0; i < count; ++i)
        points.append({random.bounded(1.0), random.bounded(1.0)});
    return points;
}

} // namespace

void TestPlaceClusters::groupsNothing()
{
    PlaceClusters clusters;
    QVERIFY(clusters.at(4).isEmpty());
    clusters.setPoints({});
    QVERIFY(clusters.at(4).isEmpty());
}

void TestPlaceClusters::keepsAPointByItself()
{
    PlaceClusters clusters;
    clusters.setPoints({{0.3, 0.4}});
    QCOMPARE(clusters.at(4).size(), 1);
    QCOMPARE(clusters.at(4).first().members, QList<int>{0});
    QCOMPARE(clusters.at(4).first().centre, QPointF(0.3, 0.4));
    QCOMPARE(clusters.at(4).first().box, QRectF(0.3, 0.4, 0, 0));
}

void TestPlaceClusters::groupsWhatIsInACell_data()
{
    QTest::addColumn<double>("zoom");
    QTest::addColumn<QPointF>("by"); // cells from the first point to the second
    QTest::addColumn<int>("groups");
    QTest::newRow("in the same cell") << 4.0 << QPointF(0.9, 0.9) << 1;
    QTest::newRow("at the same point") << 4.0 << QPointF(0, 0) << 1;
    QTest::newRow("in the next cell") << 4.0 << QPointF(1.0, 0) << 2;
    QTest::newRow("in the cell below") << 4.0 << QPointF(0, 1.0) << 2;
    QTest::newRow("in the same cell just before the next zoom") << 4.99 << QPointF(0.9, 0.9) << 1;
    QTest::newRow("parted by the next zoom") << 5.0 << QPointF(0.9, 0.9) << 2;
    QTest::newRow("joined by the zoom before") << 3.0 << QPointF(1.0, 0) << 1;
}

void TestPlaceClusters::groupsWhatIsInACell()
{
    QFETCH(const double, zoom);
    QFETCH(const QPointF, by);
    QFETCH(const int, groups);
    // Cells of zoom 4 are whole numbers of them from the world's corner.
    const double cell = cellAt(4);
    const QPointF first = QPointF(20.05, 12.05) * cell;
    PlaceClusters clusters;
    clusters.setPoints({first, first + by * cell});
    QCOMPARE(clusters.at(zoom).size(), groups);
}

void TestPlaceClusters::hasMeansAndBoxes()
{
    const double cell = cellAt(6);
    const QPointF corner = QPointF(100, 50) * cell;
    const QList<QPointF> points{corner + QPointF(0.1, 0.2) * cell, corner + QPointF(0.7, 0.4) * cell,
                                corner + QPointF(0.4, 0.9) * cell, corner + QPointF(3, 3) * cell};
    PlaceClusters clusters;
    clusters.setPoints(points);
    const QList<PlaceCluster> found = clusters.at(6);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).members, QList<int>({0, 1, 2}));
    QCOMPARE(found.at(1).members, QList<int>{3});
    const QPointF mean = (points[0] + points[1] + points[2]) / 3;
    QVERIFY(std::hypot(found.at(0).centre.x() - mean.x(), found.at(0).centre.y() - mean.y())
            < 1e-12);
    QCOMPARE(found.at(0).box, QRectF(corner + QPointF(0.1, 0.2) * cell, corner + QPointF(0.7, 0.9) * cell));
}

void TestPlaceClusters::losesNoPoint_data()
{
    QTest::addColumn<double>("zoom");
    QTest::newRow("the world") << 1.0;
    QTest::newRow("a continent") << 3.7;
    QTest::newRow("a country") << 6.0;
    QTest::newRow("the closest") << 11.0;
}

void TestPlaceClusters::losesNoPoint()
{
    QFETCH(const double, zoom);
    const QList<QPointF> points = randomPoints(5000);
    PlaceClusters clusters;
    clusters.setPoints(points);
    QList<int> members;
    const double cell = cellAt(static_cast<int>(zoom));
    for (const PlaceCluster &cluster : clusters.at(zoom)) {
        QVERIFY(!cluster.members.isEmpty());
        QPointF sum;
        for (const int member : cluster.members) {
            const QPointF point = points.at(member);
            QVERIFY(point.x() >= cluster.box.left() && point.x() <= cluster.box.right());
            QVERIFY(point.y() >= cluster.box.top() && point.y() <= cluster.box.bottom());
            sum += point;
        }
        const QPointF off = sum / static_cast<double>(cluster.members.size()) - cluster.centre;
        QVERIFY(std::hypot(off.x(), off.y()) < 1e-10);
        QVERIFY(cluster.box.width() <= cell && cluster.box.height() <= cell);
        members += cluster.members;
    }
    QCOMPARE(members.size(), points.size());
    std::ranges::sort(members);
    QVERIFY(std::ranges::adjacent_find(members) == members.end());
}

void TestPlaceClusters::staysTheSameWithinAZoom()
{
    PlaceClusters clusters;
    clusters.setPoints(randomPoints(500));
    const PlaceCluster *first = clusters.at(4).constData();
    QCOMPARE(clusters.at(4.99).constData(), first);
    // Other zooms in between: worked out once for each.
    QVERIFY(clusters.at(7).constData() != first);
    QCOMPARE(clusters.at(4.3).constData(), first);
}

void TestPlaceClusters::partsWhenZoomingIn()
{
    PlaceClusters clusters;
    clusters.setPoints(randomPoints(3000));
    qsizetype before = 0;
    for (int zoom = 1; zoom <= 11; ++zoom) {
        QVERIFY(clusters.at(zoom).size() >= before);
        before = clusters.at(zoom).size();
    }
    QVERIFY(before > 2990);
    QVERIFY(clusters.at(1).size() <= 64);
}

void TestPlaceClusters::forgetsOldPoints()
{
    PlaceClusters clusters;
    clusters.setPoints(randomPoints(500));
    QVERIFY(clusters.at(4).size() > 1);
    clusters.setPoints({{0.3, 0.4}});
    QCOMPARE(clusters.at(4).size(), 1);
}

void TestPlaceClusters::takesPointsOnTheEdges()
{
    PlaceClusters clusters;
    clusters.setPoints({{0, 0}, {1, 1}, {1, 0}, {0, 1}});
    QCOMPARE(clusters.at(11).size(), 4);
}

QTEST_GUILESS_MAIN(TestPlaceClusters)
#include "tst_placeclusters.moc"
