// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/lanes.h"
#include "widgets/article/markindex.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Hearsay;

namespace {

MarkedSpan marked(qsizetype begin, qsizetype end, MarkKind kind, QUuid part = QUuid::createUuid())
{
    return {{begin, end}, {part, part, 0, kind, false}};
}

int laneOf(const MarkIndex &index, const MarkedSpan &which)
{
    for (const MarkIndex::Entry &entry : index.entries()) {
        if (entry.value.mark == which.mark && entry.span == which.span)
            return entry.value.lane;
    }
    return -1;
}

} // namespace

class TestMarkIndex : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesTheEnclosingTheLowerLane();
    void neverPutsOverlapsInOneLane();
    void keepsLanesOfWordsAndAreasApart();
    void countsWhatHasNoLane();
    void givesAnAddedMarkTheLowestFreeLane();
    void leavesOtherLanesAloneWhenOneGoes();
    void removesOnlyThatPartAndKind();
    void updatesInPlace();
    void findsTheInnermostFirst();
    void keepsNoEmptySpan();
};

void TestMarkIndex::givesTheEnclosingTheLowerLane()
{
    const std::vector<Utf16Span> spans{{5, 10}, {0, 100}, {4, 20}, {30, 40}, {100, 110}};
    QCOMPARE(Lanes::assign(spans, 3), (std::vector<quint8>{2, 0, 1, 1, 0}));
}

void TestMarkIndex::neverPutsOverlapsInOneLane()
{
    QRandomGenerator random(7);
    std::vector<Utf16Span> spans;
    for (int i = 0; i < 400; ++i) {
        const qsizetype begin = random.bounded(2000);
        spans.push_back({begin, begin + random.bounded(1, 60)});
    }
    constexpr int lanes = 4;
    const std::vector<quint8> assigned = Lanes::assign(spans, lanes);
    for (std::size_t a = 0; a < spans.size(); ++a) {
        unsigned around = 0;
        for (std::size_t b = 0; b < spans.size(); ++b) {
            if (a == b || !spans[a].overlaps(spans[b]))
                continue;
            around |= 1U << assigned[b];
            QVERIFY(assigned[a] != assigned[b] || assigned[a] == lanes);
        }
        // Without a lane only where every lane is taken.
        QVERIFY(assigned[a] < lanes || (around & 0xfU) == 0xfU);
    }
}

void TestMarkIndex::keepsLanesOfWordsAndAreasApart()
{
    const MarkedSpan claim = marked(0, 50, MarkKind::Claim);
    const MarkedSpan highlight = marked(10, 20, MarkKind::Highlight);
    const MarkedSpan speaker = marked(0, 12, MarkKind::Speaker);
    const MarkedSpan place = marked(4, 9, MarkKind::Place);
    MarkIndex index;
    index.build({claim, highlight, speaker, place});
    QCOMPARE(laneOf(index, claim), 0);
    QCOMPARE(laneOf(index, highlight), 1);
    QCOMPARE(laneOf(index, speaker), 0);
    QCOMPARE(laneOf(index, place), 1);
}

void TestMarkIndex::countsWhatHasNoLane()
{
    MarkIndex index;
    std::vector<MarkedSpan> marks;
    for (int i = 0; i < 5; ++i)
        marks.push_back(marked(0, 100 - i, MarkKind::Claim));
    index.build(marks);
    QCOMPARE(laneOf(index, marks[2]), 2);
    QCOMPARE(laneOf(index, marks[3]), int(MarkIndex::laneCount));
    QCOMPARE(laneOf(index, marks[4]), int(MarkIndex::laneCount));
    const MarkedSpan another = marked(50, 60, MarkKind::Claim);
    index.insert(another);
    QCOMPARE(laneOf(index, another), int(MarkIndex::laneCount));
}

void TestMarkIndex::givesAnAddedMarkTheLowestFreeLane()
{
    const MarkedSpan outer = marked(0, 100, MarkKind::Claim);
    MarkIndex index;
    index.build({outer, marked(0, 10, MarkKind::Claim)});
    const MarkedSpan apart = marked(10, 20, MarkKind::Claim);
    const MarkedSpan across = marked(5, 15, MarkKind::Claim);
    index.insert(apart);
    index.insert(across);
    QCOMPARE(laneOf(index, apart), 1);
    QCOMPARE(laneOf(index, across), 2);
}

void TestMarkIndex::leavesOtherLanesAloneWhenOneGoes()
{
    const MarkedSpan outer = marked(0, 100, MarkKind::Claim);
    const MarkedSpan inner = marked(0, 10, MarkKind::Claim);
    MarkIndex index;
    index.build({outer, inner});
    QVERIFY(index.remove(outer.span, outer.mark.part, MarkKind::Claim));
    QCOMPARE(laneOf(index, inner), 1);
    index.insert(outer);
    QCOMPARE(laneOf(index, outer), 0);
}

void TestMarkIndex::removesOnlyThatPartAndKind()
{
    const MarkedSpan claim = marked(0, 10, MarkKind::Claim);
    MarkedSpan cue = claim;
    cue.mark.kind = MarkKind::Cue;
    const MarkedSpan twin = marked(0, 10, MarkKind::Claim);
    MarkIndex index;
    index.build({claim, cue, twin});
    QVERIFY(index.remove({0, 10}, cue.mark.part, MarkKind::Cue));
    QVERIFY(!index.remove({0, 10}, cue.mark.part, MarkKind::Cue));
    QVERIFY(!index.remove({0, 9}, claim.mark.part, MarkKind::Claim));
    QCOMPARE(index.size(), 2U);
    QVERIFY(index.remove({0, 10}, claim.mark.part, MarkKind::Claim));
    QVERIFY(laneOf(index, twin) >= 0);
}

void TestMarkIndex::updatesInPlace()
{
    MarkedSpan claim = marked(0, 10, MarkKind::Claim);
    MarkIndex index;
    index.build({marked(0, 20, MarkKind::Claim), claim});
    claim.mark.disputed = true;
    QVERIFY(index.update(claim));
    QCOMPARE(laneOf(index, claim), 1);
}

void TestMarkIndex::findsTheInnermostFirst()
{
    const MarkedSpan outer = marked(0, 100, MarkKind::Claim);
    const MarkedSpan middle = marked(10, 50, MarkKind::Claim);
    const MarkedSpan inner = marked(20, 30, MarkKind::Speaker);
    MarkIndex index;
    index.build({outer, middle, inner, marked(25, 26, MarkKind::Place)});
    const std::vector<MarkIndex::Entry> found = index.at(20);
    QCOMPARE(found.size(), 3U);
    QCOMPARE(found[0].value.mark, inner.mark);
    QCOMPARE(found[1].value.mark, middle.mark);
    QCOMPARE(found[2].value.mark, outer.mark);
    QCOMPARE(index.at(30).size(), 2U);
    QVERIFY(index.at(100).empty());
}

void TestMarkIndex::keepsNoEmptySpan()
{
    MarkIndex index;
    index.build({marked(3, 3, MarkKind::Claim)});
    index.insert(marked(5, 5, MarkKind::Claim));
    QCOMPARE(index.size(), 0U);
}

QTEST_GUILESS_MAIN(TestMarkIndex)
#include "tst_markindex.moc"
