// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/labelplacer.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Hearsay;

/// Room for names.
class TestLabelPlacer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersRoomBesideAPin_data();
    void offersRoomBesideAPin();
    void mirrorsLeftAndRightOnly();
    void offersRoomInAnArea();
    void takesTheFirstThatIsFree();
    void keepsThePreferred_data();
    void keepsThePreferred();
    void letsRectanglesTouch();
    void takesNothing_data();
    void takesNothing();
    void keepsThousandsApart();
};

namespace {

const QRectF pin(100, 200, 20, 30);
const QSizeF size(60, 14);

} // namespace

void TestLabelPlacer::offersRoomBesideAPin_data()
{
    QTest::addColumn<int>("slot");
    QTest::addColumn<QPointF>("corner"); // the upper left one
    QTest::newRow("east") << 0 << QPointF(122, 208);
    QTest::newRow("west") << 1 << QPointF(38, 208);
    QTest::newRow("north") << 2 << QPointF(80, 184);
    QTest::newRow("south") << 3 << QPointF(80, 232);
    QTest::newRow("north-east") << 4 << QPointF(122, 184);
    QTest::newRow("south-east") << 5 << QPointF(122, 232);
    QTest::newRow("south-west") << 6 << QPointF(38, 232);
    QTest::newRow("north-west") << 7 << QPointF(38, 184);
}

void TestLabelPlacer::offersRoomBesideAPin()
{
    QFETCH(const int, slot);
    QFETCH(const QPointF, corner);
    const QList<QRectF> candidates = besidePin(pin, size, 2, false);
    QCOMPARE(candidates.size(), 8);
    QCOMPARE(candidates.at(slot), QRectF(corner, size));
    QVERIFY(!candidates.at(slot).intersects(pin));
}

void TestLabelPlacer::mirrorsLeftAndRightOnly()
{
    const QList<QRectF> usual = besidePin(pin, size, 2, false);
    const QList<QRectF> mirrored = besidePin(pin, size, 2, true);
    QCOMPARE(mirrored.size(), usual.size());
    for (qsizetype i = 0; i < usual.size(); ++i) {
        const double middle = 2 * pin.center().x();
        QCOMPARE(mirrored.at(i).left(), middle - usual.at(i).right());
        QCOMPARE(mirrored.at(i).top(), usual.at(i).top());
    }
    QVERIFY2(mirrored.first().right() < pin.left(), "west comes first");
}

void TestLabelPlacer::offersRoomInAnArea()
{
    const QPointF label(300, 300);
    const QList<QRectF> candidates = inArea(label, size);
    QVERIFY2(candidates.size() >= 5, "one alone would lose most provinces their name");
    QCOMPARE(candidates.first().center(), label);
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        QCOMPARE(candidates.at(i).size(), size);
        QVERIFY2(candidates.at(i).adjusted(-40, -40, 40, 40).contains(label), "stays near");
        QCOMPARE(candidates.count(candidates.at(i)), 1);
    }
}

void TestLabelPlacer::takesTheFirstThatIsFree()
{
    LabelPlacer placer;
    const QList<QRectF> candidates = besidePin(pin, size, 2, false);
    placer.block(candidates.at(0).adjusted(50, 0, 300, 0));
    placer.block(candidates.at(1));
    QVERIFY(!placer.isFree(candidates.at(0)));
    QVERIFY(placer.isFree(candidates.at(2)));
    QCOMPARE(placer.place(candidates), 2);
    QVERIFY2(!placer.isFree(candidates.at(2)), "taken now");
    QCOMPARE(placer.place(candidates), 3);
}

void TestLabelPlacer::keepsThePreferred_data()
{
    QTest::addColumn<int>("preferred");
    QTest::addColumn<int>("slot");
    QTest::newRow("none") << -1 << 0;
    QTest::newRow("the third") << 2 << 2;
    QTest::newRow("the last") << 7 << 7;
    QTest::newRow("one that is taken") << 5 << 0;
    QTest::newRow("one that is not there") << 99 << 0;
    QTest::newRow("nonsense") << -99 << 0;
}

void TestLabelPlacer::keepsThePreferred()
{
    QFETCH(const int, preferred);
    QFETCH(const int, slot);
    LabelPlacer placer;
    const QList<QRectF> candidates = besidePin(pin, size, 2, false);
    placer.block(candidates.at(5).adjusted(10, 5, -10, -5));
    QCOMPARE(placer.place(candidates, preferred), slot);
}

void TestLabelPlacer::letsRectanglesTouch()
{
    LabelPlacer placer;
    placer.block({0, 0, 64, 64}); // up to the edge of a cell of the grid
    QVERIFY(placer.isFree({64, 0, 20, 20}));
    QVERIFY(placer.isFree({0, 64, 20, 20}));
    QVERIFY(!placer.isFree({63.5, 63.5, 20, 20}));
    placer.block({-200, -200, 130, 130}); // and with negative coordinates
    QVERIFY(!placer.isFree({-75, -75, 20, 20}));
    QVERIFY(placer.isFree({-70, -70, 20, 20}));
}

void TestLabelPlacer::takesNothing_data()
{
    QTest::addColumn<QList<QRectF>>("candidates");
    QTest::newRow("no candidates") << QList<QRectF>{};
    QTest::newRow("all are taken") << besidePin(pin, size, 2, false);
}

void TestLabelPlacer::takesNothing()
{
    QFETCH(const QList<QRectF>, candidates);
    LabelPlacer placer;
    placer.block(QRectF(-1000, -1000, 3000, 3000)); // over many cells
    QVERIFY(!placer.place(candidates));
    QVERIFY(!placer.place(candidates, 2));
}

void TestLabelPlacer::keepsThousandsApart()
{
    QRandomGenerator random(3);
    LabelPlacer placer;
    QList<QRectF> taken;
    int refused = 0;
    for (int i = 0; i < 6000; ++i) {
        const QRectF box(random.bounded(3000.0) - 500, random.bounded(2000.0) - 500,
                         random.bounded(1, 60), random.bounded(1, 30));
        const QList<QRectF> candidates =
            besidePin(box, {static_cast<double>(random.bounded(10, 120)), 14}, 2, i % 2 == 0);
        const int preferred = random.bounded(-1, 8);
        const auto slot = placer.place(candidates, preferred);
        if (!slot) {
            ++refused;
            continue;
        }
        const QRectF &rect = candidates.at(*slot);
        QVERIFY(std::ranges::none_of(taken, [&](const QRectF &r) { return r.intersects(rect); }));
        taken.append(rect);
    }
    QVERIFY2(taken.size() > 1000, qPrintable(QString::number(taken.size())));
    QVERIFY2(refused > 100, "it became tight");
}

QTEST_GUILESS_MAIN(TestLabelPlacer)
#include "tst_labelplacer.moc"
