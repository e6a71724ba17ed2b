// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/spanadjuster.h"

#include "widgets/article/readingview.h"
#include "widgets/article/spanoverlay.h"

#include <QMouseEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Hearsay;
using namespace Qt::StringLiterals;

namespace {

/// A view with one mark, that of the current object, whose ends can be moved.
struct Desk
{
    /// The marked words stand between bars in @p text.
    explicit Desk(QString text)
    {
        const qsizetype begin = text.indexOf(u'|');
        const qsizetype end = text.indexOf(u'|', begin + 1) - 1;
        text.remove(u'|');
        view.resize(700, 400);
        view.setText(CanonicalText::fromString(text));
        const QUuid id = QUuid::createUuid();
        marked = {{begin, end}, {id, id, 0, MarkKind::Claim, false}};
        room = {0, text.size()};
        view.addMark(marked);
        view.setCurrentObject(id);
        view.show();
        view.setFocus();
        if (!QTest::qWaitForWindowActive(&view))
            qFatal("the view does not become active");
        QObject::connect(&adjuster, &SpanAdjuster::accepted, &view, [this](const MarkedSpan &, Utf16Span span) { accepted = span; });
        QObject::connect(&adjuster, &SpanAdjuster::restored, &view, [this] { ++restored; });
    }
    [[nodiscard]] QString words(Utf16Span span) const { return view.text().string().sliced(span.begin, span.length()); }
    /// Presses keys: "<" ">" arrows, "{" "}" with Ctrl, "t" Tab, "e" Enter, "x" Esc.
    void press(QStringView keys)
    {
        for (const QChar key : keys) {
            const bool isWord = key == u'{' || key == u'}';
            const auto code = key == u'<' || key == u'{' ? Qt::Key_Left
                : key == u'>' || key == u'}'             ? Qt::Key_Right
                : key == u't'                            ? Qt::Key_Tab
                : key == u'e'                            ? Qt::Key_Return
                                                         : Qt::Key_Escape;
            QTest::keyClick(&view, code, isWord ? Qt::ControlModifier : Qt::NoModifier);
        }
    }
    [[nodiscard]] QPoint handle(Utf16Span span, SpanEnd end) const
    {
        const auto line = spanEndLine(view, span, end);
        if (!line)
            qFatal("the end is not drawn");
        return line->center().toPoint();
    }
    /// The middle of the character at @p position.
    [[nodiscard]] QPoint middleOf(qsizetype position) const
    {
        return view.rectsOf({position, position + 1}).first().center().toPoint();
    }
    void drag(QPoint from, QPoint to, bool letGo = true)
    {
        QWidget *target = view.viewport();
        QTest::mousePress(target, Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, QPointF(to), target->mapToGlobal(QPointF(to)), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &move);
        if (letGo)
            QTest::mouseRelease(target, Qt::LeftButton, {}, to);
    }
    [[nodiscard]] bool isShown() const { return view.findChild<SpanOverlay *>()->isVisible(); }

    ReadingView view;
    MarkedSpan marked;
    Utf16Span room;
    SpanAdjuster adjuster{view, [this](const MarkedSpan &) { return allowed ? std::optional(room) : std::nullopt; }};
    std::optional<Utf16Span> accepted;
    int restored = 0;
    bool allowed = true;
};

} // namespace

/// Moving the ends of a mark by keyboard and mouse.
class TestSpanAdjuster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesByKeyboard_data();
    void movesByKeyboard();
    void escRestores();
    void withoutADifferenceNothingIsAccepted();
    void staysInItsRoom();
    void keepsOtherKeysFromTheArticle();
    void leavesShortcutsAlone();
    void restoresWhenTheFocusGoesElsewhere();
    void mustBeAllowed();
    void showsAnOutlineWithTwoHandles();
    void theHandlesStandAtTheOuterEdges_data();
    void theHandlesStandAtTheOuterEdges();
    void dragsEitherEnd_data();
    void dragsEitherEnd();
    void dragsShowWhatBecomesOfIt();
    void escWhileDraggingRestores();
    void aClickAtAnEndIsAClick();
    void theCursorChangesAtAnEnd();
    void otherMarksAreNotDragged();
    void dragsWhileAdjustingByKeyboard();
    void scrollsWhereTheMouseLeaves();
};

void TestSpanAdjuster::movesByKeyboard_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the end goes right") << u"a |market| is"_s << u">>>e"_s << u"market is"_s;
    QTest::newRow("the end goes left") << u"a |market| is"_s << u"<<e"_s << u"mark"_s;
    QTest::newRow("the end by words") << u"a |market| is open now"_s << u"}}e"_s << u"market is open"_s;
    QTest::newRow("the end back by words") << u"a |market is open| now"_s << u"{e"_s << u"market is"_s;
    QTest::newRow("the begin goes left") << u"a |market| is"_s << u"t<<e"_s << u"a market"_s;
    QTest::newRow("the begin goes right") << u"a |market| is"_s << u"t>>e"_s << u"rket"_s;
    QTest::newRow("the begin by words") << u"at a |market| is"_s << u"t{{e"_s << u"at a market"_s;
    QTest::newRow("the begin onwards by words") << u"a |market is open|"_s << u"t}e"_s << u"is open"_s;
    QTest::newRow("both ends") << u"a |market| is"_s << u"t<<t>>>e"_s << u"a market is"_s;
    QTest::newRow("no white space at the ends") << u"a |market| is"_s << u">e"_s << QString();
    QTest::newRow("never empty") << u"a |market| is"_s << u"<<<<<<<<<<<<e"_s << u"m"_s;
    QTest::newRow("never empty from the begin") << u"a |market| is"_s << u"t>>>>>>>>>>>e"_s << u"t"_s;
    QTest::newRow("never empty by words") << u"a |market| is"_s << u"{{{t}}}e"_s << QString();
    QTest::newRow("not out of the article") << u"a |market| is"_s << u">>>>>>>>>>>>>>>t<<<<<<<<<e"_s << u"a market is"_s;
    QTest::newRow("a family is one character") << u"a |market|👩‍👩‍👧!"_s << u">e"_s << u"market👩‍👩‍👧"_s;
    QTest::newRow("and back") << u"a |market👩‍👩‍👧|"_s << u"<e"_s << u"market"_s;
    QTest::newRow("an emoji alone stays") << u"a |🏪| b"_s << u"<<<t>>>e"_s << QString();
    QTest::newRow("a letter with its mark") << u"a |caf|e\u0301!"_s << u">e"_s << u"cafe\u0301"_s;
    QTest::newRow("Arabic: left is onwards") << u"قال |محمد| امس"_s << u"<<<<e"_s << u"محمد امس"_s;
    QTest::newRow("Arabic: right is back") << u"قال |محمد| امس"_s << u">>e"_s << u"مح"_s;
    QTest::newRow("Arabic: the begin") << u"قال |محمد| امس"_s << u"t>>>>e"_s << u"قال محمد"_s;
    QTest::newRow("Arabic by words") << u"قال |محمد| امس كذا"_s << u"{{e"_s << u"محمد امس كذا"_s;
    QTest::newRow("Arabic over a number never sticks") << u"عام |كان| 2019 في"_s << u"<<<<<e"_s << u"كان 2019"_s;
    QTest::newRow("Hebrew words in an English line") << u"he said |שלום| to her"_s << u">>>e"_s << u"שלום to"_s;
}

void TestSpanAdjuster::movesByKeyboard()
{
    QFETCH(const QString, text);
    QFETCH(const QString, keys);
    QFETCH(const QString, expected);
    Desk desk(text);
    QVERIFY(desk.adjuster.start(desk.marked));
    desk.press(keys);
    QVERIFY(!desk.adjuster.isActive());
    QCOMPARE(desk.accepted ? desk.words(*desk.accepted) : QString(), expected);
    QCOMPARE(desk.restored, expected.isEmpty() ? 1 : 0);
    QVERIFY(!desk.isShown());
}

void TestSpanAdjuster::escRestores()
{
    Desk desk(u"a |market| is open"_s);
    QVERIFY(desk.adjuster.start(desk.marked));
    desk.press(u">>>");
    QCOMPARE(desk.words(desk.adjuster.span()), u"market is"_s);
    desk.press(u"x");
    QVERIFY(!desk.adjuster.isActive());
    QVERIFY(!desk.accepted);
    QCOMPARE(desk.restored, 1);
    QVERIFY(!desk.isShown());
}

void TestSpanAdjuster::withoutADifferenceNothingIsAccepted()
{
    // What another program has tagged with a space stays with it.
    Desk desk(u"a |market |is open"_s);
    QVERIFY(desk.adjuster.start(desk.marked));
    desk.press(u"><e");
    QVERIFY(!desk.accepted);
    QCOMPARE(desk.restored, 1);
}

void TestSpanAdjuster::staysInItsRoom()
{
    Desk desk(u"one two |three| four five"_s);
    desk.room = {4, 18};
    QVERIFY(desk.adjuster.start(desk.marked));
    desk.press(u"}}}}t{{{{e");
    QVERIFY(desk.accepted);
    QCOMPARE(desk.words(*desk.accepted), u"two three four"_s);
}

void TestSpanAdjuster::keepsOtherKeysFromTheArticle()
{
    Desk desk(u"a |market| is open"_s);
    QSignalSpy commands(&desk.view, &ReadingView::commandRequested);
    QVERIFY(desk.adjuster.start(desk.marked));
    QTest::keyClick(&desk.view, Qt::Key_C);
    QTest::keyClick(&desk.view, Qt::Key_Delete);
    QTest::keyClick(&desk.view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(commands.count(), 0);
    QVERIFY(desk.view.selectedSpan().isEmpty());
    QVERIFY(desk.adjuster.isActive());
    desk.press(u"x");
    QTest::keyClick(&desk.view, Qt::Key_C);
    QCOMPARE(commands.count(), 1);
}

void TestSpanAdjuster::leavesShortcutsAlone()
{
    Desk desk(u"a |market| is open"_s);
    QVERIFY(desk.adjuster.start(desk.marked));
    const auto isTaken = [&desk](Qt::Key key, Qt::KeyboardModifiers modifiers) {
        QKeyEvent event(QEvent::ShortcutOverride, key, modifiers);
        event.ignore();
        QCoreApplication::sendEvent(&desk.view, &event);
        return event.isAccepted();
    };
    QVERIFY(!isTaken(Qt::Key_Z, Qt::ControlModifier));
    QVERIFY(isTaken(Qt::Key_Left, Qt::ControlModifier));
    QVERIFY(isTaken(Qt::Key_Escape, Qt::NoModifier));
}

void TestSpanAdjuster::restoresWhenTheFocusGoesElsewhere()
{
    Desk desk(u"a |market| is open"_s);
    QVERIFY(desk.adjuster.start(desk.marked));
    desk.press(u">>>");
    desk.view.clearFocus();
    QVERIFY(!desk.adjuster.isActive());
    QCOMPARE(desk.restored, 1);
}

void TestSpanAdjuster::mustBeAllowed()
{
    Desk desk(u"a |market| is open"_s);
    desk.allowed = false;
    QVERIFY(!desk.adjuster.start(desk.marked));
    QVERIFY(!desk.isShown());
    desk.drag(desk.handle(desk.marked.span, SpanEnd::End), desk.middleOf(14));
    QVERIFY(!desk.accepted);
    // Then the words are selected as anywhere.
    QVERIFY(!desk.view.selectedSpan().isEmpty());
}

void TestSpanAdjuster::showsAnOutlineWithTwoHandles()
{
    Desk desk(u"a |market| is open"_s);
    const auto colourAt = [&desk](QPoint point) { return desk.view.grab().toImage().pixelColor(desk.view.viewport()->mapTo(&desk.view, point)); };
    QVERIFY(desk.adjuster.start(desk.marked));
    const auto begin = spanEndLine(desk.view, desk.marked.span, SpanEnd::Begin);
    const auto end = spanEndLine(desk.view, desk.marked.span, SpanEnd::End);
    QVERIFY(begin && end);
    const QPoint beginKnob = (begin->p1() - QPointF(0, 4.5)).toPoint();
    const QPoint endKnob = (end->p2() + QPointF(0, 4.5)).toPoint();
    QVERIFY(desk.isShown());
    // The active one is filled, the other one is as light as the page.
    QVERIFY(colourAt(endKnob).lightness() < colourAt(beginKnob).lightness() - 40);
    desk.press(u"t");
    QVERIFY(colourAt(beginKnob).lightness() < colourAt(endKnob).lightness() - 40);
    desk.press(u"x");
    QVERIFY(std::abs(colourAt(beginKnob).lightness() - colourAt(endKnob).lightness()) < 40);
}

void TestSpanAdjuster::theHandlesStandAtTheOuterEdges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("beginsLeft");
    QTest::newRow("English") << u"a |market| is"_s << true;
    QTest::newRow("Arabic") << u"قال |محمد| امس"_s << false;
    QTest::newRow("Hebrew in an English line") << u"he said |שלום| to her"_s << false;
    QTest::newRow("English in a Hebrew line") << u"הוא אמר |market| שם"_s << true;
    QTest::newRow("with white space at the end of the line") << u"a |market |\nb"_s << true;
}

void TestSpanAdjuster::theHandlesStandAtTheOuterEdges()
{
    QFETCH(const QString, text);
    QFETCH(const bool, beginsLeft);
    Desk desk(text);
    const auto begin = spanEndLine(desk.view, desk.marked.span, SpanEnd::Begin);
    const auto end = spanEndLine(desk.view, desk.marked.span, SpanEnd::End);
    QVERIFY(begin && end);
    QRectF all;
    for (const QRectF &rect : desk.view.rectsOf(desk.marked.span))
        all |= rect;
    const double left = beginsLeft ? begin->x1() : end->x1();
    const double right = beginsLeft ? end->x1() : begin->x1();
    QVERIFY2(std::abs(left - all.left()) < 1.5, qPrintable(u"%1 and %2"_s.arg(left).arg(all.left())));
    QVERIFY2(std::abs(right - all.right()) < 6, qPrintable(u"%1 and %2"_s.arg(right).arg(all.right())));
}

void TestSpanAdjuster::dragsEitherEnd_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isEnd");
    QTest::addColumn<QString>("to");       // dropped just after, or before, these words
    QTest::addColumn<QString>("expected");
    QTest::newRow("the end outwards") << u"a |market| is open"_s << true << u"is"_s << u"market is"_s;
    QTest::newRow("the end inwards") << u"a |market is| open"_s << true << u"market"_s << u"market"_s;
    QTest::newRow("the begin outwards") << u"a |market| is open"_s << false << u"a"_s << u"a market"_s;
    QTest::newRow("the begin inwards") << u"a |market is| open"_s << false << u"is"_s << u"is"_s;
    QTest::newRow("the end of Arabic") << u"قال |محمد| امس"_s << true << u"امس"_s << u"محمد امس"_s;
    QTest::newRow("the begin of Arabic") << u"قال |محمد| امس"_s << false << u"قال"_s << u"قال محمد"_s;
    QTest::newRow("past an emoji") << u"a |market|👩‍👩‍👧 b"_s << true << u"👩‍👩‍👧"_s << u"market👩‍👩‍👧"_s;
    QTest::newRow("the end beyond the begin leaves one character") << u"ab |market| is"_s << true << u"a"_s << u"m"_s;
}

void TestSpanAdjuster::dragsEitherEnd()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isEnd);
    QFETCH(const QString, to);
    QFETCH(const QString, expected);
    Desk desk(text);
    const qsizetype at = desk.view.text().string().indexOf(to);
    const auto target = spanEndLine(desk.view, {at, at + to.size()}, isEnd ? SpanEnd::End : SpanEnd::Begin);
    QVERIFY(target);
    desk.drag(desk.handle(desk.marked.span, isEnd ? SpanEnd::End : SpanEnd::Begin), target->center().toPoint());
    QVERIFY(desk.accepted);
    QCOMPARE(desk.words(*desk.accepted), expected);
    QVERIFY(desk.view.selectedSpan().isEmpty());
    QVERIFY(!desk.isShown());
}

void TestSpanAdjuster::dragsShowWhatBecomesOfIt()
{
    Desk desk(u"a |market| is open"_s);
    QSignalSpy started(&desk.adjuster, &SpanAdjuster::started);
    desk.drag(desk.handle(desk.marked.span, SpanEnd::End), desk.middleOf(14), false);
    QCOMPARE(started.count(), 1);
    QCOMPARE(started.first().first().toBool(), true);
    QVERIFY(desk.isShown());
    QVERIFY(desk.words(desk.adjuster.span()).startsWith(u"market is o"));
    QVERIFY(!desk.accepted);
    QTest::mouseRelease(desk.view.viewport(), Qt::LeftButton, {}, desk.middleOf(14));
    QVERIFY(desk.accepted);
}

void TestSpanAdjuster::escWhileDraggingRestores()
{
    Desk desk(u"a |market| is open"_s);
    desk.drag(desk.handle(desk.marked.span, SpanEnd::End), desk.middleOf(14), false);
    desk.press(u"x");
    QVERIFY(!desk.adjuster.isActive());
    QCOMPARE(desk.restored, 1);
    QTest::mouseRelease(desk.view.viewport(), Qt::LeftButton, {}, desk.middleOf(14));
    QVERIFY(!desk.accepted);
    QVERIFY(desk.view.selectedSpan().isEmpty());
}

void TestSpanAdjuster::aClickAtAnEndIsAClick()
{
    Desk desk(u"a |market| is open"_s);
    QSignalSpy activated(&desk.view, &ReadingView::markActivated);
    const QPoint end = desk.handle(desk.marked.span, SpanEnd::End) - QPoint(2, 0);
    QTest::mouseClick(desk.view.viewport(), Qt::LeftButton, {}, end);
    QVERIFY(!desk.accepted);
    QCOMPARE(desk.restored, 0);
    QVERIFY(!desk.adjuster.isActive());
    QCOMPARE(activated.count(), 1);
    QCOMPARE(desk.view.caretPosition(), desk.marked.span.end);
}

void TestSpanAdjuster::theCursorChangesAtAnEnd()
{
    Desk desk(u"a |market| is open"_s);
    const auto shapeAt = [&desk](QPoint point) {
        QMouseEvent move(QEvent::MouseMove, QPointF(point), desk.view.viewport()->mapToGlobal(QPointF(point)), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(desk.view.viewport(), &move);
        return desk.view.viewport()->cursor().shape();
    };
    QCOMPARE(shapeAt(desk.handle(desk.marked.span, SpanEnd::End)), Qt::SizeHorCursor);
    QCOMPARE(shapeAt(desk.middleOf(5)), Qt::IBeamCursor);
    QCOMPARE(shapeAt(desk.handle(desk.marked.span, SpanEnd::Begin)), Qt::SizeHorCursor);
    QCOMPARE(shapeAt(QPoint(2, 2)), Qt::IBeamCursor);
}

void TestSpanAdjuster::otherMarksAreNotDragged()
{
    Desk desk(u"a |market| is open"_s);
    desk.view.setCurrentObject({});
    desk.drag(desk.handle(desk.marked.span, SpanEnd::End), desk.middleOf(14));
    QVERIFY(!desk.accepted);
    QVERIFY(!desk.view.selectedSpan().isEmpty());
}

void TestSpanAdjuster::dragsWhileAdjustingByKeyboard()
{
    Desk desk(u"a |market| is open now"_s);
    QVERIFY(desk.adjuster.start(desk.marked));
    desk.press(u">>>");
    const Utf16Span open{12, 16};
    const auto target = spanEndLine(desk.view, open, SpanEnd::End);
    desk.drag(desk.handle(desk.adjuster.span(), SpanEnd::End), target->center().toPoint());
    // Enter has the last word.
    QVERIFY(!desk.accepted);
    QVERIFY(desk.adjuster.isActive());
    QCOMPARE(desk.words(desk.adjuster.span()), u"market is open"_s);
    desk.press(u"}e");
    QCOMPARE(desk.words(*desk.accepted), u"market is open now"_s);
}

void TestSpanAdjuster::scrollsWhereTheMouseLeaves()
{
    Desk desk(QString(u"a |market| is open\n\n"_s + u"Another line of the same article.\n\n"_s.repeated(60)));
    const int before = desk.view.verticalScrollBar()->value();
    QVERIFY(before < 10);
    desk.drag(desk.handle(desk.marked.span, SpanEnd::End), QPoint(200, desk.view.viewport()->height() + 20), false);
    QTRY_VERIFY(desk.view.verticalScrollBar()->value() > before + 60);
    const qsizetype reached = desk.adjuster.span().end;
    QTRY_VERIFY(desk.adjuster.span().end > reached);
    QTest::mouseRelease(desk.view.viewport(), Qt::LeftButton, {}, QPoint(200, desk.view.viewport()->height() + 20));
    QVERIFY(desk.accepted && desk.accepted->end >= reached);
}

QTEST_MAIN(TestSpanAdjuster)
#include "tst_spanadjuster.moc"
