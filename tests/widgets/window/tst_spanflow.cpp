// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsettings.h"
#include "tests/widgets/window/windowdesk.h"

#include "widgets/article/spanadjuster.h"

#include <QMouseEvent>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Hearsay;
using namespace Hearsay::Testing;

namespace {

SpanAdjuster &adjusterOf(const WindowDesk &desk)
{
    return *desk.window().findChild<SpanAdjuster *>();
}

void putCaret(const WindowDesk &desk, QStringView words)
{
    const qsizetype at = desk.article().text.toUtf16(spanOf(desk.article(), words)).begin;
    desk.view().setFocus();
    desk.view().selectSpan({at, at});
}

QString wordsOf(const WindowDesk &desk, QUuid claim)
{
    const Claim *found = desk.document().find<Claim>(claim);
    return found ? desk.document().quote(found->article, found->content.first()) : QString();
}

/// As if a later version of the program had written it: it can be read only.
void makeNewer(const QString &project)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        database.setDatabaseName(project);
        if (!database.open() || !QSqlQuery(database).exec(u"PRAGMA user_version=99"_s))
            qFatal("The project could not be altered: %s", qUtf8Printable(database.lastError().text()));
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
}

} // namespace

/// Adjusting spans in the window, by keyboard and mouse.
class TestSpanFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void adjustsTheCurrentClaim();
    void saysTheKeys();
    void escRestoresAndKeepsTheCurrentObject();
    void fromAMarkUnderTheCaret();
    void fromTheListWhereverTheCaretIs();
    void adjustsTheNamingAtTheCaret();
    void adjustsTheCueAtTheCaret();
    void adjustsTheContentAtTheCaretOfSeveral();
    void adjustsAHighlight();
    void enterStillEditsTheStatement();
    void dragsAnEnd();
    void undoMeanwhileRestores();
    void aTagThatWaitsIsNotDragged();
    void withNothingThereSaysWhatToDo();
    void cancelsByMouse();
    void aProjectThatCannotBeWrittenStaysAsItIs();
};

void TestSpanFlow::adjustsTheCurrentClaim()
{
    const WindowDesk desk;
    const QUuid claim = desk.tagClaim(u"The market is");
    desk.press(Qt::Key_F2);
    QVERIFY(adjusterOf(desk).isActive());
    desk.press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(wordsOf(desk, claim), u"The market is"_s); // until it is accepted
    desk.press(Qt::Key_Return);
    QCOMPARE(wordsOf(desk, claim), u"The market is open"_s);
    QCOMPARE(desk.document().find<Claim>(claim)->statement, u"The market is open"_s);
    QCOMPARE(desk.said(), u"Tagged now: “The market is open”"_s);
    QVERIFY(desk.articleHasFocus());
    QVERIFY2(desk.actions().undo->text().contains(u"adjust span"), qUtf8Printable(desk.actions().undo->text()));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(wordsOf(desk, claim), u"The market is"_s);
    QCOMPARE(desk.document().find<Claim>(claim)->statement, u"The market is"_s);
    desk.press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(wordsOf(desk, claim), u"The market is open"_s);
}

void TestSpanFlow::saysTheKeys()
{
    const WindowDesk desk;
    (void)desk.tagClaim(u"The market is");
    desk.press(Qt::Key_F2);
    QVERIFY2(desk.said().startsWith(u"Adjusting the end") && desk.said().contains(u"Enter accepts"), qUtf8Printable(desk.said()));
    desk.press(Qt::Key_Tab);
    QVERIFY(desk.articleHasFocus());
    QVERIFY2(desk.said().startsWith(u"Adjusting the begin"), qUtf8Printable(desk.said()));
    desk.press(Qt::Key_Escape);
    QCOMPARE(desk.said(), u"The words are tagged as they were."_s);
}

void TestSpanFlow::escRestoresAndKeepsTheCurrentObject()
{
    const WindowDesk desk;
    const QUuid claim = desk.tagClaim(u"The market is");
    desk.press(Qt::Key_F2);
    desk.press(Qt::Key_Right, Qt::ControlModifier);
    desk.press(Qt::Key_Escape);
    QVERIFY(!adjusterOf(desk).isActive());
    QCOMPARE(wordsOf(desk, claim), u"The market is"_s);
    QCOMPARE(desk.window().tagging()->currentObject(), claim);
    QVERIFY(desk.actions().undo->text().contains(u"tag claim"));
}

void TestSpanFlow::fromAMarkUnderTheCaret()
{
    const WindowDesk desk;
    const QUuid first = desk.tagClaim(u"The market is");
    const QUuid second = desk.tagClaim(u"the gates");
    putCaret(desk, u"market is");
    desk.press(Qt::Key_F2);
    desk.press(Qt::Key_Right, Qt::ControlModifier);
    desk.press(Qt::Key_Return);
    QCOMPARE(wordsOf(desk, first), u"The market is open"_s);
    QCOMPARE(wordsOf(desk, second), u"the gates"_s);
    QCOMPARE(desk.window().tagging()->currentObject(), first);
    // Also with nothing current.
    desk.window().tagging()->setCurrentObject({}, false);
    desk.press(Qt::Key_F2);
    QCOMPARE(desk.window().tagging()->currentObject(), first);
    desk.press(Qt::Key_Escape);
}

void TestSpanFlow::fromTheListWhereverTheCaretIs()
{
    const WindowDesk desk;
    const QUuid first = desk.tagClaim(u"The market is");
    (void)desk.tagClaim(u"the gates"); // the caret stands at its words
    desk.window().tagging()->setCurrentObject(first, true);
    desk.view().setFocus();
    desk.press(Qt::Key_F2);
    desk.press(Qt::Key_Right, Qt::ControlModifier);
    desk.press(Qt::Key_Return);
    QCOMPARE(wordsOf(desk, first), u"The market is open"_s);
}

void TestSpanFlow::adjustsTheNamingAtTheCaret()
{
    const WindowDesk desk;
    const QUuid amini = desk.tagNewSpeaker(u"Amini");
    QTRY_VERIFY(desk.articleHasFocus());
    desk.tag(u"the mayor", Qt::Key_Period);
    desk.click(u"mayor");
    desk.press(Qt::Key_F2);
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Right, Qt::ControlModifier);
    desk.press(Qt::Key_Return);
    QStringList namings;
    for (const QUuid id : desk.document().referrers<Mention>(amini)) {
        const Mention *mention = desk.document().find<Mention>(id);
        namings.append(desk.document().quote(mention->article, mention->span));
    }
    QCOMPARE(namings, (QStringList{u"Amini"_s, u"mayor"_s}));
}

void TestSpanFlow::adjustsTheCueAtTheCaret()
{
    const WindowDesk desk;
    const QUuid claim = desk.tagClaim(u"The market is open");
    desk.tag(u"said", Qt::Key_Q);
    putCaret(desk, u"said");
    desk.press(Qt::Key_F2);
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Left, Qt::ControlModifier);
    desk.press(Qt::Key_Return);
    const Claim *found = desk.document().find<Claim>(claim);
    QCOMPARE(desk.document().quote(found->article, *found->cue), u"Amini, said"_s);
    QCOMPARE(wordsOf(desk, claim), u"The market is open"_s);
}

void TestSpanFlow::adjustsTheContentAtTheCaretOfSeveral()
{
    const WindowDesk desk;
    Claim claim = claimOn(desk.article(), u"The market is", u"in other words"_s);
    claim.content = {spanOf(desk.article(), u"The market", 1), spanOf(desk.article(), u"open", 1)}; // the headline has both first
    performed(desk.workspace().history(), addObject(desk.document(), claim, u"add"_s));
    desk.window().tagging()->setCurrentObject(claim.id, false);
    putCaret(desk, u"open,");
    desk.press(Qt::Key_F2);
    desk.press(Qt::Key_Tab);
    for (int i = 0; i < 4; ++i)
        desk.press(Qt::Key_Left, Qt::ControlModifier);
    desk.press(Qt::Key_Return);
    const QList<TextSpan> content = desk.document().find<Claim>(claim.id)->content;
    QCOMPARE(desk.document().quote(claim.article, content.at(0)), u"The market"_s);
    // As far as the first one reaches, without the space between them.
    QCOMPARE(desk.document().quote(claim.article, content.at(1)), u"is open"_s);
    // Elsewhere it is the first that is meant.
    putCaret(desk, u"Prices");
    desk.press(Qt::Key_F2);
    QCOMPARE(adjusterOf(desk).span(), desk.article().text.toUtf16(content.at(0)));
    desk.press(Qt::Key_Escape);
}

void TestSpanFlow::adjustsAHighlight()
{
    WindowDesk desk(true);
    desk.open({desk.write(u"a.txt"_s, u"قال المتحدث 👩‍👩‍👧 ان المدينة آمنة.\n"_s)});
    desk.tag(u"المتحدث", Qt::Key_H);
    desk.press(Qt::Key_F2);
    desk.press(Qt::Key_Left);
    desk.press(Qt::Key_Left);
    desk.press(Qt::Key_Return);
    const Highlight highlight = desk.document().highlights().at(0);
    QCOMPARE(desk.document().quote(highlight.article, highlight.span), u"المتحدث 👩‍👩‍👧"_s);
}

void TestSpanFlow::enterStillEditsTheStatement()
{
    const WindowDesk desk;
    (void)desk.tagClaim(u"The market is");
    desk.press(Qt::Key_F2);
    desk.press(Qt::Key_Return);
    QVERIFY(desk.articleHasFocus());
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(desk.panelHasFocus());
}

void TestSpanFlow::dragsAnEnd()
{
    const WindowDesk desk;
    const QUuid claim = desk.tagClaim(u"The market is");
    const Utf16Span from = desk.article().text.toUtf16(spanOf(desk.article(), u"The market is"));
    const Utf16Span to = desk.article().text.toUtf16(spanOf(desk.article(), u"The market is open"));
    const auto start = spanEndLine(desk.view(), from, SpanEnd::End);
    const auto goal = spanEndLine(desk.view(), to, SpanEnd::End);
    QVERIFY(start && goal);
    QWidget *target = desk.view().viewport();
    QTest::mousePress(target, Qt::LeftButton, {}, start->center().toPoint());
    QMouseEvent move(QEvent::MouseMove, goal->center(), target->mapToGlobal(goal->center()), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &move);
    QVERIFY2(desk.said().startsWith(u"Let go"), qUtf8Printable(desk.said()));
    QTest::mouseRelease(target, Qt::LeftButton, {}, goal->center().toPoint());
    QCOMPARE(wordsOf(desk, claim), u"The market is open"_s);
    QCOMPARE(desk.document().claims().size(), 1);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(wordsOf(desk, claim), u"The market is"_s);
}

void TestSpanFlow::undoMeanwhileRestores()
{
    const WindowDesk desk;
    (void)desk.tagClaim(u"The market is");
    desk.press(Qt::Key_F2);
    desk.press(Qt::Key_Right, Qt::ControlModifier);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(desk.document().claims().isEmpty());
    QVERIFY(!adjusterOf(desk).isActive());
    desk.press(Qt::Key_Return);
    QVERIFY(desk.document().claims().isEmpty());
}

void TestSpanFlow::aTagThatWaitsIsNotDragged()
{
    const WindowDesk desk;
    const QUuid claim = desk.tagClaim(u"The market is");
    desk.press(Qt::Key_H);
    desk.drag(u"The market is"); // begins right at an end of it
    QTRY_COMPARE(desk.document().highlights().size(), 1);
    QCOMPARE(wordsOf(desk, claim), u"The market is"_s);
    // And F2 lets the tag wait no longer.
    desk.press(Qt::Key_H);
    desk.press(Qt::Key_F2);
    QVERIFY(adjusterOf(desk).isActive());
    desk.press(Qt::Key_Escape);
    desk.drag(u"Prices");
    QTRY_VERIFY(!desk.view().selectedSpan().isEmpty());
    QCoreApplication::processEvents();
    QCOMPARE(desk.document().highlights().size(), 1);
}

void TestSpanFlow::withNothingThereSaysWhatToDo()
{
    const WindowDesk desk;
    desk.press(Qt::Key_F2);
    QVERIFY2(desk.said().startsWith(u"There is nothing to adjust here"), qUtf8Printable(desk.said()));
    const WindowDesk empty(true);
    empty.actions().adjustSpan->trigger();
    QVERIFY(empty.said().startsWith(u"Open an article first"));
}

void TestSpanFlow::cancelsByMouse()
{
    const WindowDesk desk;
    (void)desk.tagClaim(u"The market is");
    desk.press(Qt::Key_F2);
    auto *cancel = desk.window().findChild<QToolButton *>(u"tagStatusCancel"_s);
    QVERIFY(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QVERIFY(!adjusterOf(desk).isActive());
    QVERIFY(!cancel->isVisible());
}

void TestSpanFlow::aProjectThatCannotBeWrittenStaysAsItIs()
{
    WindowDesk desk;
    const QUuid claim = desk.tagClaim(u"The market is");
    QVERIFY(desk.isSaved());
    const QString project = desk.workspace().projectPath();
    desk.open({desk.write(u"other.txt"_s, u"Another.\n"_s)});
    makeNewer(project);
    desk.restart({project});
    QCOMPARE(desk.workspace().saveState(), SaveState::ReadOnly);
    desk.window().tagging()->setCurrentObject(claim, true);
    desk.view().setFocus();
    desk.press(Qt::Key_F2);
    QVERIFY(!adjusterOf(desk).isActive());
    QCOMPARE(desk.said(), desk.workspace().readOnlyReason());
    // By mouse neither; nor can the claim be undone or anything be tagged.
    const Utf16Span from = desk.article().text.toUtf16(spanOf(desk.article(), u"The market is"));
    const auto start = spanEndLine(desk.view(), from, SpanEnd::End);
    QTest::mousePress(desk.view().viewport(), Qt::LeftButton, {}, start->center().toPoint());
    const QPointF goal = start->center() + QPointF(40, 0);
    QMouseEvent move(QEvent::MouseMove, goal, desk.view().viewport()->mapToGlobal(goal), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(desk.view().viewport(), &move);
    QVERIFY(!adjusterOf(desk).isActive());
    QTest::mouseRelease(desk.view().viewport(), Qt::LeftButton, {}, goal.toPoint());
    QVERIFY(!desk.actions().undo->isEnabled());
    desk.tag(u"Prices", Qt::Key_H);
    QCOMPARE(desk.said(), desk.workspace().readOnlyReason());
    QVERIFY(desk.document().highlights().isEmpty());
    QCOMPARE(wordsOf(desk, claim), u"The market is"_s);
    QCOMPARE(desk.workspace().pendingChanges(), 0);
}

QTEST_MAIN(TestSpanFlow)
#include "tst_spanflow.moc"
