// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/history.h"

#include "app/annotation/edits.h"
#include "app/text/uuid7.h"
#include "tests/support/describe.h"
#include "tests/support/fixtures.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace Hearsay;
using namespace Hearsay::Testing;

namespace {

/// A story with its history, and everything that the history reports.
struct Desk
{
    Story story;
    std::unique_ptr<Document> document = story.document();
    History history{*document};
    QList<PerformedChange> reports;

    Desk()
    {
        QObject::connect(&history, &History::performed, &history,
                         [this](const PerformedChange &report) { reports.append(report); });
    }
    /// Types @p statement as the statement of the first claim.
    Change type(const QString &statement, QUuid gesture = {})
    {
        Claim after = *document->find<Claim>(story.open.id);
        after.statement = statement;
        return performed(history, editObject(*document, after, u"edit statement"_s, gesture));
    }
    [[nodiscard]] QString statement() const { return document->find<Claim>(story.open.id)->statement; }
    [[nodiscard]] QString undoName() const { return history.stack()->undoText(); }
    [[nodiscard]] QString redoName() const { return history.stack()->redoText(); }
};

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesEverythingWithTheReasonGiven();
    void takesBackAndDoesAgain();
    void namesItsSteps();
    void aNewStepForgetsWhatWasTakenBack();
    void typingIsOneStep();
    void anotherFieldIsAnotherStep();
    void aStepBetweenEndsTheGesture();
    void typingBackToTheStartIsNoStep();
    void typingGoesOnAfterUndoAsItsOwnStep();
    void aRefusedChangeIsNoStep();
    void anEmptyChangeIsNoStep();
    void reportsEveryChange();
    void reportsWhatUndoIsAbout();
    void reportsTheGestureWhereThereIsOne();
    void theReportComesAfterTheDocumentHasChanged();
    void forgettingKeepsTheDocument();
    void doesNothingAtTheEnds();
    void takesUpTheStepsOfEarlierDays();
    void takesUpTheLastOfTheSteps();
    void doesNotRedoWhatRestsOnAStepUndoneBefore();
};

void TestHistory::takesBackAndDoesAgain()
{
    Desk desk;
    const QList<Object> before = desk.document->objects();
    performed(desk.history, removeObjects(*desk.document, {desk.story.mayor.id}));
    const QString after = describe(*desk.document);
    QVERIFY(!desk.document->contains(desk.story.mayor.id));

    for (int i = 0; i < 3; ++i) {
        desk.history.undo();
        QVERIFY(desk.document->objects() == before);
        desk.history.redo();
        QCOMPARE(describe(*desk.document), after);
    }
}

void TestHistory::namesItsSteps()
{
    Desk desk;
    QVERIFY(desk.undoName().isEmpty());
    performed(desk.history, tagClaim(*desk.document, desk.story.article.id,
                                     spanOf(desk.story.article, u"Prices")));
    performed(desk.history, removeObjects(*desk.document, {desk.story.highlight.id}));
    QCOMPARE(desk.undoName(), u"remove highlight"_s);
    desk.history.undo();
    QCOMPARE(desk.undoName(), u"tag claim"_s);
    QCOMPARE(desk.redoName(), u"remove highlight"_s);
    desk.history.undo();
    QVERIFY(!desk.history.stack()->canUndo());
    QCOMPARE(desk.redoName(), u"tag claim"_s);
}

void TestHistory::aNewStepForgetsWhatWasTakenBack()
{
    Desk desk;
    desk.type(u"one"_s);
    desk.history.undo();
    desk.type(u"two"_s);
    QVERIFY(!desk.history.stack()->canRedo());
    desk.history.redo();
    QCOMPARE(desk.statement(), u"two"_s);
    QCOMPARE(desk.history.stack()->count(), 1);
}

void TestHistory::typingIsOneStep()
{
    Desk desk;
    const QUuid gesture = createUuidV7();
    const QString before = desk.statement();
    desk.type(u"N"_s, gesture);
    desk.type(u"No"_s, gesture);
    desk.type(u"Not"_s, gesture);
    QCOMPARE(desk.history.stack()->count(), 1);
    desk.history.undo();
    QCOMPARE(desk.statement(), before);
    desk.history.redo();
    QCOMPARE(desk.statement(), u"Not"_s);
}

void TestHistory::anotherFieldIsAnotherStep()
{
    Desk desk;
    desk.type(u"one"_s, createUuidV7());
    desk.type(u"two"_s, createUuidV7());
    desk.type(u"three"_s);
    desk.type(u"four"_s);
    QCOMPARE(desk.history.stack()->count(), 4);
    desk.history.undo();
    QCOMPARE(desk.statement(), u"three"_s);
}

void TestHistory::aStepBetweenEndsTheGesture()
{
    Desk desk;
    const QUuid gesture = createUuidV7();
    desk.type(u"one"_s, gesture);
    performed(desk.history, removeObjects(*desk.document, {desk.story.highlight.id}));
    desk.type(u"two"_s, gesture);
    QCOMPARE(desk.history.stack()->count(), 3);
    desk.history.undo();
    QCOMPARE(desk.statement(), u"one"_s);
}

void TestHistory::typingBackToTheStartIsNoStep()
{
    Desk desk;
    const QUuid gesture = createUuidV7();
    const QString before = desk.statement();
    performed(desk.history, removeObjects(*desk.document, {desk.story.highlight.id}));
    desk.type(u"one"_s, gesture);
    desk.type(before, gesture);
    QCOMPARE(desk.history.stack()->count(), 1);
    QCOMPARE(desk.undoName(), u"remove highlight"_s);
    // Both were committed nonetheless.
    QCOMPARE(desk.reports.size(), 3);
    desk.history.undo();
    QVERIFY(desk.document->contains(desk.story.highlight.id));
}

void TestHistory::typingGoesOnAfterUndoAsItsOwnStep()
{
    Desk desk;
    const QUuid gesture = createUuidV7();
    const QString before = desk.statement();
    desk.type(u"one"_s, gesture);
    desk.history.undo();
    desk.type(u"two"_s, gesture);
    QCOMPARE(desk.history.stack()->count(), 1);
    desk.history.undo();
    QCOMPARE(desk.statement(), before);
    desk.history.redo();
    QCOMPARE(desk.statement(), u"two"_s);
    // Redone and gone on: still the one step.
    desk.type(u"three"_s, gesture);
    QCOMPARE(desk.history.stack()->count(), 1);
    desk.history.undo();
    QCOMPARE(desk.statement(), before);
}

void TestHistory::aRefusedChangeIsNoStep()
{
    Desk desk;
    desk.type(u"one"_s);
    const QList<Object> before = desk.document->objects();
    desk.reports.clear();

    const Edit edit = tagClaim(*desk.document, desk.story.article.id, {0, 1});
    QVERIFY(edit);
    Change change = *edit;
    auto claim = std::get<Claim>(*change.objects.first().after);
    claim.content = {{0, 1'000'000}};
    change.objects = {{{}, claim}};
    const auto done = desk.history.perform(change);
    QVERIFY(!done);
    QVERIFY(!done.error().message.isEmpty());
    QCOMPARE(desk.history.stack()->count(), 1);
    QVERIFY(desk.reports.isEmpty());
    QVERIFY(desk.document->objects() == before);

    // Nor does it forget what was taken back.
    desk.history.undo();
    QVERIFY(!desk.history.perform(change));
    QVERIFY(desk.history.stack()->canRedo());
}

void TestHistory::anEmptyChangeIsNoStep()
{
    Desk desk;
    const Change nothing = desk.type(desk.statement());
    QVERIFY(nothing.isEmpty());
    QCOMPARE(desk.history.stack()->count(), 0);
    QVERIFY(desk.reports.isEmpty());
}

void TestHistory::reportsEveryChange()
{
    Desk desk;
    const Change change = desk.type(u"one"_s);
    desk.history.undo();
    desk.history.redo();
    QCOMPARE(desk.reports.size(), 3);
    QCOMPARE(desk.reports.at(0).step, HistoryStep::Do);
    QCOMPARE(desk.reports.at(0).change, change);
    QVERIFY(desk.reports.at(0).subject.isNull());
    QCOMPARE(desk.reports.at(1).step, HistoryStep::Undo);
    QCOMPARE(desk.reports.at(1).change.objects, inverted(change).objects);
    QCOMPARE(desk.reports.at(2).step, HistoryStep::Redo);
    QCOMPARE(desk.reports.at(2).change.objects, change.objects);
    // Each is an operation of its own: the key of an audit row.
    QSet<QUuid> operations;
    for (const PerformedChange &report : std::as_const(desk.reports))
        operations.insert(report.change.operation);
    QCOMPARE(operations.size(), 3);
    QVERIFY(!operations.contains(QUuid()));
}

void TestHistory::reportsWhatUndoIsAbout()
{
    Desk desk;
    const Change first = desk.type(u"one"_s);
    const Change second = desk.type(u"two"_s);
    desk.history.undo();
    desk.history.undo();
    desk.history.redo();
    QCOMPARE(desk.reports.at(2).subject, second.operation);
    QCOMPARE(desk.reports.at(3).subject, first.operation);
    QCOMPARE(desk.reports.at(4).subject, first.operation);
}

void TestHistory::reportsTheGestureWhereThereIsOne()
{
    Desk desk;
    const QUuid gesture = createUuidV7();
    const QString before = desk.statement();
    desk.type(u"one"_s, gesture);
    desk.type(u"two"_s, gesture);
    desk.history.undo();
    const PerformedChange &undone = desk.reports.last();
    QCOMPARE(undone.subject, gesture);
    // All of the gesture in one change.
    QCOMPARE(undone.change.objects.size(), 1);
    QCOMPARE(std::get<Claim>(*undone.change.objects.first().before).statement, u"two"_s);
    QCOMPARE(std::get<Claim>(*undone.change.objects.first().after).statement, before);
}

void TestHistory::theReportComesAfterTheDocumentHasChanged()
{
    Desk desk;
    QStringList seen;
    connect(&desk.history, &History::performed, &desk.history, [&] { seen.append(desk.statement()); });
    const QString before = desk.statement();
    desk.type(u"one"_s);
    desk.history.undo();
    QCOMPARE(seen, QStringList({u"one"_s, before}));
}

void TestHistory::forgettingKeepsTheDocument()
{
    Desk desk;
    desk.type(u"one"_s);
    desk.history.clear();
    QCOMPARE(desk.history.stack()->count(), 0);
    desk.history.undo();
    QCOMPARE(desk.statement(), u"one"_s);
}

void TestHistory::doesNothingAtTheEnds()
{
    Desk desk;
    desk.history.undo();
    desk.history.redo();
    QVERIFY(desk.reports.isEmpty());
    QVERIFY(desk.document->equals(*desk.story.document()));
}

void TestHistory::takesUpTheStepsOfEarlierDays()
{
    // Typing, a step, undone, another in its place, undone and done again.
    Desk desk;
    const QUuid gesture = createUuidV7();
    desk.type(u"It is op"_s, gesture);
    desk.type(u"It is open"_s, gesture);
    performed(desk.history, removeObjects(*desk.document, {desk.story.mayor.id}));
    desk.history.undo();
    desk.type(u"It was open"_s);
    performed(desk.history, removeObjects(*desk.document, {desk.story.trader.id}));
    desk.history.undo();
    desk.history.undo();
    desk.history.redo();
    const QList<PerformedChange> kept = desk.reports;
    const QString now = describe(*desk.document);

    const auto document = documentWith(desk.document->objects());
    History history(*document);
    int heard = 0;
    connect(&history, &History::performed, this, [&heard] { ++heard; });
    history.restore(kept);
    QCOMPARE(heard, 0);
    QCOMPARE(describe(*document), now);
    QCOMPARE(history.stack()->count(), desk.history.stack()->count());
    QCOMPARE(history.stack()->index(), desk.history.stack()->index());
    QCOMPARE(history.stack()->undoText(), desk.undoName());
    QCOMPARE(history.stack()->redoText(), desk.redoName());
    while (desk.history.stack()->canUndo()) {
        desk.history.undo();
        history.undo();
        QCOMPARE(describe(*document), describe(*desk.document));
    }
    QVERIFY(!history.stack()->canUndo());
    while (desk.history.stack()->canRedo()) {
        desk.history.redo();
        history.redo();
        QCOMPARE(describe(*document), describe(*desk.document));
    }
}

void TestHistory::takesUpTheLastOfTheSteps()
{
    // The first of the rows kept name a step that is no longer among them.
    Desk desk;
    desk.type(u"one"_s);
    desk.type(u"two"_s);
    desk.history.undo();
    desk.history.undo();
    desk.history.redo();
    const auto document = documentWith(desk.document->objects());
    History history(*document);
    history.restore(desk.reports.mid(1));
    QCOMPARE(history.stack()->index(), 0);
    history.redo();
    desk.history.redo();
    QCOMPARE(describe(*document), describe(*desk.document));
    history.undo();
    desk.history.undo();
    QCOMPARE(describe(*document), describe(*desk.document));
}

void TestHistory::refusesEverythingWithTheReasonGiven()
{
    const Story story;
    const auto document = story.document();
    History history(*document);
    QSignalSpy performedSpy(&history, &History::performed);
    history.hold(u"The project cannot be written."_s);
    const Edit edit = addObject(*document, speakerNamed(u"Somebody"_s), u"add"_s);
    QVERIFY(edit);
    const auto refused = history.perform(*edit);
    QVERIFY(!refused);
    QCOMPARE(refused.error().message, u"The project cannot be written."_s);
    QVERIFY(document->equals(*story.document()));
    QCOMPARE(performedSpy.count(), 0);
    QCOMPARE(history.stack()->count(), 0);
    // What changes nothing needs no permission.
    QVERIFY(history.perform({}));
    history.release();
    QVERIFY(history.perform(*edit));
    QCOMPARE(history.stack()->count(), 1);
    // Taking back waits as well, and its action shows it.
    QSignalSpy canUndo(history.stack(), &QUndoStack::canUndoChanged);
    history.hold(u"The project cannot be written."_s);
    QCOMPARE(canUndo.last().first().toBool(), false);
    history.undo();
    QCOMPARE(performedSpy.count(), 1);
    history.release();
    QCOMPARE(canUndo.last().first().toBool(), true);
    history.undo();
    QVERIFY(document->equals(*story.document()));
}

void TestHistory::doesNotRedoWhatRestsOnAStepUndoneBefore()
{
    // A speaker, a second one in place of it, both undone; only the second is among the rows kept.
    Desk desk;
    Speaker speaker = speakerNamed(u"Laila Karimi"_s);
    performed(desk.history, addObject(*desk.document, speaker, u"add speaker"_s));
    speaker.name = u"Laila Karimi-Amini"_s;
    performed(desk.history, editObject(*desk.document, speaker, u"edit speaker"_s));
    desk.history.undo();
    desk.history.undo();
    const auto document = documentWith(desk.document->objects());
    History history(*document);
    history.restore(desk.reports.mid(1));
    QVERIFY(!history.stack()->canRedo());

    // Steps from then on are as ever.
    desk.type(u"one"_s);
    desk.history.undo();
    history.restore(desk.reports.mid(1));
    QCOMPARE(history.stack()->redoText(), desk.redoName());
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
