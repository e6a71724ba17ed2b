// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/hatching.h"

#include <QPainterPath>
#include <QTest>

#include <cmath>

using namespace Hearsay;

/// Lines across a shape, cut off at its edge.
class TestHatching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsLinesAtTheEdge_data();
    void cutsLinesAtTheEdge();
    void leavesHolesOut();
    void staysInTheRoom();
    void goesThroughItsAnchor();
    void hatchesNothing();
};

namespace {

const QRectF room(0, 0, 200, 100);

double lengthOf(const QList<QLineF> &lines)
{
    double sum = 0;
    for (const QLineF &line : lines)
        sum += line.length();
    return sum;
}

QPainterPath rectangle(const QRectF &rect)
{
    QPainterPath path;
    path.addRect(rect);
    return path;
}

} // namespace

void TestHatching::cutsLinesAtTheEdge_data()
{
    QTest::addColumn<bool>("isRising");
    QTest::newRow("rising") << true;
    QTest::newRow("falling") << false;
}

void TestHatching::cutsLinesAtTheEdge()
{
    QFETCH(const bool, isRising);
    const QRectF square(40, 20, 60, 60);
    const QList<QLineF> lines = hatching(rectangle(square), {{0, 0}, 10, isRising}, room);
    QCOMPARE(lines.size(), 11); // the diagonal and five on either side of it
    for (const QLineF &line : lines) {
        QVERIFY(square.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(line.p1()));
        QVERIFY(square.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(line.p2()));
        QCOMPARE(line.dy(), isRising ? -line.dx() : line.dx());
    }
    // As much ink as the area asks for.
    QVERIFY(std::abs(lengthOf(lines) - 60 * 60 * std::sqrt(2) / 10) < 20);
}

void TestHatching::leavesHolesOut()
{
    QPainterPath path = rectangle({40, 20, 60, 60});
    const double whole = lengthOf(hatching(path, {{3, 1}, 2, true}, room));
    const QRectF hole(60, 40, 30, 30);
    path.addRect(hole);
    const QList<QLineF> lines = hatching(path, {{3, 1}, 2, true}, room);
    for (const QLineF &line : lines)
        QVERIFY(!hole.adjusted(0.1, 0.1, -0.1, -0.1).contains(line.center())); // lines may touch its corners
    QVERIFY(std::abs(lengthOf(lines) / whole - 0.75) < 0.02);
}

void TestHatching::staysInTheRoom()
{
    const QList<QLineF> lines = hatching(rectangle({-1e5, -1e5, 3e5, 3e5}), {{7, 7}, 5, false}, room);
    QVERIFY(std::abs(lengthOf(lines) - 200 * 100 * std::sqrt(2) / 5) < 100);
    for (const QLineF &line : lines) {
        QVERIFY(room.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(line.p1()));
        QVERIFY(room.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(line.p2()));
    }
}

void TestHatching::goesThroughItsAnchor()
{
    // However far away that is.
    const QPointF anchor(-30'007.25, 12'345.5);
    for (const QLineF &line : hatching(rectangle(room), {anchor, 22, true}, room)) {
        const double lines = (line.y1() + line.x1() - anchor.y() - anchor.x()) / 22;
        QVERIFY(std::abs(lines - std::round(lines)) < 1e-6);
    }
}

void TestHatching::hatchesNothing()
{
    QVERIFY(hatching({}, {}, room).isEmpty());
    QVERIFY(hatching(rectangle({500, 500, 10, 10}), {}, room).isEmpty());
    QVERIFY(hatching(rectangle(room), {}, {}).isEmpty());
}

QTEST_GUILESS_MAIN(TestHatching)
#include "tst_hatching.moc"
