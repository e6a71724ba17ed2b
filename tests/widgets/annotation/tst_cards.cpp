// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixtures.h"
#include "tests/widgets/annotation/fakeprompt.h"
#include "widgets/annotation/chip.h"
#include "widgets/annotation/inspector.h"
#include "widgets/annotation/objectcard.h"
#include "widgets/annotation/objectchooser.h"
#include "widgets/annotation/sentencebutton.h"
#include "widgets/annotation/tagpicker.h"

#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace Hearsay;
using namespace Hearsay::Testing;
using namespace Qt::StringLiterals;

/// Each object is edited in its card, and every edit is one step of the one history.
class TestCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void commitsWhatIsTypedWhenTheFieldIsLeft();
    void commitsWhatIsTypedAfterAPause();
    void typingInOneFieldUndoesAsOneStep();
    void commitsToTheObjectItWasTypedFor();
    void keepsWhatIsBeingTyped();
    void keepsASpaceThatIsTypedLast();
    void leavesUndoToTheWindow();
    void refusesAnEmptyName();
    void keepsAStatementInOneLine();
    void changesTheAttribution();
    void takesASpeakerAway();
    void addsAKnownSpeaker();
    void addsANewSpeakerInOneStep();
    void clearsTheCue();
    void changesTheRoleOfAPlace();
    void togglesATag();
    void leavesADispute();
    void asksBeforeADisputeGoesWithItsLastClaim();
    void readsCoordinates_data();
    void readsCoordinates();
    void saysWhatIsWrongWithCoordinates_data();
    void saysWhatIsWrongWithCoordinates();
    void escapePutsTheOldCoordinatesBack();
    void showsTheClaimsOfAPlaceWithItsRole();
    void showsHowAPlaceIsWritten();
    void asksWhereAPlaceIs();
    void editsAPosition();
    void listsAliasesBySemicolons();
    void movesAKeyFromOneTagToAnother();
    void putsNoTagBelowItself();
    void editsTheNoteOfAHighlight();
    void wheelChangesNothing();

private:
    template<typename T>
    [[nodiscard]] T *field(const QString &name = {}) const
    {
        return m_inspector->card()->findChild<T *>(name);
    }
    void type(QWidget *target, const QString &text)
    {
        target->setFocus();
        QTest::keySequence(target, QKeySequence::SelectAll);
        QTest::keyClicks(target, text);
    }
    [[nodiscard]] const Claim &claim() const { return *m_document->find<Claim>(m_story->open.id); }
    [[nodiscard]] const Place &town() const { return *m_document->find<Place>(m_story->town.id); }

    std::unique_ptr<Story> m_story;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<History> m_history;
    std::unique_ptr<FakePrompt> m_prompt;
    std::unique_ptr<Inspector> m_inspector;
};

void TestCards::init()
{
    m_story = std::make_unique<Story>();
    m_document = m_story->document();
    m_history = std::make_unique<History>(*m_document);
    m_prompt = std::make_unique<FakePrompt>();
    m_inspector = std::make_unique<Inspector>(*m_history, *m_prompt);
    m_inspector->resize(380, 600);
    m_inspector->setObject(m_story->open.id);
    m_inspector->show();
    QVERIFY(QTest::qWaitForWindowActive(m_inspector.get()));
}

void TestCards::cleanup()
{
    m_inspector.reset();
    m_prompt.reset();
    m_history.reset();
    m_document.reset();
    m_story.reset();
}

void TestCards::commitsWhatIsTypedWhenTheFieldIsLeft()
{
    auto *statement = field<CommitTextEdit>(u"statement"_s);
    type(statement, u"Nobody trades"_s);
    QCOMPARE(claim().statement, m_story->open.statement);
    field<CommitTextEdit>(u"note"_s)->setFocus();
    QCOMPARE(claim().statement, u"Nobody trades"_s);
    QCOMPARE(m_history->stack()->undoText(), u"edit statement"_s);
}

void TestCards::commitsWhatIsTypedAfterAPause()
{
    type(field<CommitTextEdit>(u"statement"_s), u"Nobody trades"_s);
    QTRY_COMPARE(claim().statement, u"Nobody trades"_s);
}

void TestCards::typingInOneFieldUndoesAsOneStep()
{
    auto *statement = field<CommitTextEdit>(u"statement"_s);
    type(statement, u"Nobody"_s);
    statement->session()->commit();
    QTest::keyClicks(statement, u" trades"_s);
    statement->session()->commit();
    QCOMPARE(claim().statement, u"Nobody trades"_s);
    QCOMPARE(m_history->stack()->index(), 1);
    // Coming back to the field begins a step of its own.
    field<CommitTextEdit>(u"note"_s)->setFocus();
    statement->setFocus();
    QTest::keySequence(statement, QKeySequence::MoveToEndOfDocument);
    QTest::keyClicks(statement, u" here"_s);
    statement->session()->commit();
    QCOMPARE(m_history->stack()->index(), 2);
    m_history->undo();
    QCOMPARE(statement->toPlainText(), u"Nobody trades"_s);
    m_history->undo();
    QCOMPARE(statement->toPlainText(), m_story->open.statement);
}

void TestCards::commitsToTheObjectItWasTypedFor()
{
    type(field<CommitTextEdit>(u"statement"_s), u"Nobody trades"_s);
    m_inspector->setObject(m_story->closed.id);
    QCOMPARE(claim().statement, u"Nobody trades"_s);
    QCOMPARE(m_document->find<Claim>(m_story->closed.id)->statement, m_story->closed.statement);
    QCOMPARE(field<CommitTextEdit>(u"statement"_s)->toPlainText(), m_story->closed.statement);
}

void TestCards::keepsWhatIsBeingTyped()
{
    auto *statement = field<CommitTextEdit>(u"statement"_s);
    type(statement, u"Half a sent"_s);
    performed(*m_history, setCue(*m_document, m_story->open.id, std::nullopt));
    QCOMPARE(statement->toPlainText(), u"Half a sent"_s);
    m_inspector->commitFields();
    QCOMPARE(claim().statement, u"Half a sent"_s);
    QVERIFY(!claim().cue);
}

void TestCards::keepsASpaceThatIsTypedLast()
{
    auto *statement = field<CommitTextEdit>(u"statement"_s);
    type(statement, u"Nobody "_s);
    statement->session()->commit();
    QCOMPARE(claim().statement, u"Nobody"_s);
    QCOMPARE(statement->toPlainText(), u"Nobody "_s);
}

void TestCards::leavesUndoToTheWindow()
{
    auto *statement = field<CommitTextEdit>(u"statement"_s);
    type(statement, u"Nobody trades"_s);
    QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    undo.ignore();
    QApplication::sendEvent(statement, &undo);
    QVERIFY(!undo.isAccepted());
    // What was typed is a step by now, so that the window's undo takes it back.
    QCOMPARE(claim().statement, u"Nobody trades"_s);
    m_history->undo();
    QCOMPARE(statement->toPlainText(), m_story->open.statement);
}

void TestCards::refusesAnEmptyName()
{
    m_inspector->setObject(m_story->mayor.id);
    auto *name = field<CommitLineEdit>(u"name"_s);
    type(name, u" "_s);
    m_inspector->commitFields();
    QCOMPARE(m_document->find<Speaker>(m_story->mayor.id)->name, m_story->mayor.name);
    auto *refusal = m_inspector->findChild<QLabel *>(u"refusal"_s);
    QVERIFY(refusal->isVisible());
    QTest::keyClick(name, Qt::Key_Escape);
    QCOMPARE(name->text(), m_story->mayor.name);
    type(name, u"Farida Noori"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(m_document->find<Speaker>(m_story->mayor.id)->name, u"Farida Noori"_s);
    QVERIFY(!refusal->isVisible());
}

void TestCards::keepsAStatementInOneLine()
{
    auto *statement = field<CommitTextEdit>(u"statement"_s);
    type(statement, u"One"_s);
    QSignalSpy back(m_inspector.get(), &Inspector::returnToText);
    QTest::keyClick(statement, Qt::Key_Return);
    QCOMPARE(back.count(), 1);
    QCOMPARE(claim().statement, u"One"_s);
    auto *note = field<CommitTextEdit>(u"note"_s);
    type(note, u"One"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QTest::keyClicks(note, u"Two"_s);
    m_inspector->commitFields();
    QCOMPARE(claim().note, u"One\nTwo"_s);
}

void TestCards::changesTheAttribution()
{
    auto *box = field<ChoiceBox>(u"attribution"_s);
    QCOMPARE(box->choice<AttributionKind>(), AttributionKind::Direct);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(claim().attribution, AttributionKind::Indirect);
    m_history->undo();
    QCOMPARE(box->choice<AttributionKind>(), AttributionKind::Direct);
}

void TestCards::takesASpeakerAway()
{
    QTest::mouseClick(field<QWidget>(u"speakers"_s)->findChild<QToolButton *>(u"chipRemove"_s), Qt::LeftButton);
    QVERIFY(claim().speakers.isEmpty());
    m_history->undo();
    QCOMPARE(claim().speakers, QList<QUuid>{m_story->mayor.id});
}

void TestCards::addsAKnownSpeaker()
{
    auto *row = field<QWidget>(u"speakers"_s);
    const QList<QToolButton *> buttons = row->findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly);
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    auto *chooser = m_inspector->findChild<ObjectChooser *>();
    QVERIFY(chooser);
    QTest::keyClicks(chooser->field(), u"haid"_s);
    QTest::keyClick(chooser->field(), Qt::Key_Return);
    QCOMPARE(claim().speakers, (QList<QUuid>{m_story->mayor.id, m_story->trader.id}));
}

void TestCards::addsANewSpeakerInOneStep()
{
    auto *row = field<QWidget>(u"speakers"_s);
    QTest::mouseClick(row->findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly).first(), Qt::LeftButton);
    auto *chooser = m_inspector->findChild<ObjectChooser *>();
    QTest::keyClicks(chooser->field(), u"A passer-by"_s);
    QTest::keyClick(chooser->field(), Qt::Key_Return);
    QCOMPARE(m_document->speakers().size(), 3);
    QCOMPARE(claim().speakers.size(), 2);
    QCOMPARE(m_document->find<Speaker>(claim().speakers.last())->name, u"A passer-by"_s);
    m_history->undo();
    QCOMPARE(m_document->speakers().size(), 2);
    QCOMPARE(claim().speakers.size(), 1);
}

void TestCards::clearsTheCue()
{
    auto *chip = field<Chip>(u"cue"_s);
    QVERIFY(chip);
    QTest::mouseClick(chip->findChild<QToolButton *>(u"chipRemove"_s), Qt::LeftButton);
    QVERIFY(!claim().cue);
    m_history->undo();
    QVERIFY(claim().cue);
}

void TestCards::changesTheRoleOfAPlace()
{
    const QList<ChoiceBox *> boxes = m_inspector->card()->findChildren<ChoiceBox *>();
    const auto role = std::ranges::find_if(boxes, [](const ChoiceBox *box) { return box->count() == int(Vocabulary<PlaceRole>::rows.size()); });
    QVERIFY(role != boxes.end());
    (*role)->setFocus();
    QTest::keyClick(*role, Qt::Key_End);
    QCOMPARE(claim().places.first().role, PlaceRole::Background);
}

void TestCards::togglesATag()
{
    const QList<QToolButton *> tags = field<TagPicker>()->findChildren<QToolButton *>();
    QCOMPARE(tags.size(), 2);
    QVERIFY(!tags.at(0)->isChecked());
    QVERIFY(tags.at(1)->isChecked());
    QTest::mouseClick(tags.at(0), Qt::LeftButton);
    QCOMPARE(claim().tags, (QList<QUuid>{m_story->trade.id, m_story->economy.id}));
    m_history->undo();
    QVERIFY(!tags.at(0)->isChecked());
}

void TestCards::leavesADispute()
{
    m_inspector->setObject(m_story->dispute.id);
    QTest::mouseClick(m_inspector->card()->findChildren<QToolButton *>(u"leave"_s).last(), Qt::LeftButton);
    QCOMPARE(m_document->find<Dispute>(m_story->dispute.id)->positions.size(), 1);
    QVERIFY(m_prompt->questions.isEmpty());
    QVERIFY(!m_document->isDisputed(m_story->open.id));
}

void TestCards::asksBeforeADisputeGoesWithItsLastClaim()
{
    performed(*m_history, leaveDispute(*m_document, m_story->dispute.id, m_story->closed.id));
    m_inspector->setObject(m_story->dispute.id);
    auto *leave = m_inspector->card()->findChild<QToolButton *>(u"leave"_s);
    QTest::mouseClick(leave, Qt::LeftButton);
    QCOMPARE(m_prompt->questions.size(), 1);
    QVERIFY(m_document->contains(m_story->dispute.id));
    m_prompt->answer = true;
    QTest::mouseClick(leave, Qt::LeftButton);
    QVERIFY(!m_document->contains(m_story->dispute.id));
}

void TestCards::readsCoordinates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QGeoCoordinate>("coordinates");
    QTest::newRow("decimal") << u"36.72896, 68.85705"_s << QGeoCoordinate(36.72896, 68.85705);
    QTest::newRow("degrees, minutes, seconds") << u"36°30′00″N 68°15′36″E"_s << QGeoCoordinate(36.5, 68.26);
    QTest::newRow("south and west") << u"36.5 S 68.25 W"_s << QGeoCoordinate(-36.5, -68.25);
    QTest::newRow("taken away") << QString() << QGeoCoordinate();
}

void TestCards::readsCoordinates()
{
    QFETCH(const QString, text);
    QFETCH(const QGeoCoordinate, coordinates);
    m_inspector->setObject(m_story->town.id);
    auto *place = field<CommitLineEdit>(u"coordinates"_s);
    QCOMPARE(place->text(), u"36.50000, 68.25000"_s);
    place->setFocus();
    QTest::keySequence(place, QKeySequence::SelectAll);
    QTest::keyClick(place, Qt::Key_Delete);
    // Degree signs are no keys of a test's keyboard.
    QGuiApplication::clipboard()->setText(text);
    QTest::keySequence(place, QKeySequence::Paste);
    place->session()->commit();
    QCOMPARE(town().coordinates.isValid(), coordinates.isValid());
    if (coordinates.isValid())
        QVERIFY(town().coordinates.distanceTo(coordinates) < 2);
    m_history->undo();
    QCOMPARE(town().coordinates, m_story->town.coordinates);
}

void TestCards::saysWhatIsWrongWithCoordinates_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("latitude beyond the pole") << u"96.7, 68.8"_s;
    QTest::newRow("longitude beyond the date line") << u"36.7, 198.8"_s;
    QTest::newRow("words") << u"near the river"_s;
    QTest::newRow("one number") << u"36.7"_s;
}

void TestCards::saysWhatIsWrongWithCoordinates()
{
    QFETCH(const QString, text);
    m_inspector->setObject(m_story->town.id);
    auto *place = field<CommitLineEdit>(u"coordinates"_s);
    auto *remark = field<QLabel>(u"coordinatesRemark"_s);
    const QString before = remark->text();
    type(place, text);
    QTest::keyClick(place, Qt::Key_Tab);
    QCOMPARE(town().coordinates, m_story->town.coordinates);
    QVERIFY(remark->isVisible());
    QVERIFY(remark->text() != before);
    QVERIFY(!remark->text().isEmpty());
    QCOMPARE(place->text(), text);
    QCOMPARE(m_history->stack()->count(), 0);
}

void TestCards::escapePutsTheOldCoordinatesBack()
{
    m_inspector->setObject(m_story->town.id);
    auto *place = field<CommitLineEdit>(u"coordinates"_s);
    type(place, u"96.7, 68.8"_s);
    QSignalSpy back(m_inspector.get(), &Inspector::returnToText);
    QTest::keyClick(place, Qt::Key_Escape);
    QCOMPARE(back.count(), 1);
    QCOMPARE(place->text(), u"36.50000, 68.25000"_s);
    QCOMPARE(town().coordinates, m_story->town.coordinates);
    QVERIFY(field<QLabel>(u"coordinatesRemark"_s)->text().contains(u"N"));
}

void TestCards::showsTheClaimsOfAPlaceWithItsRole()
{
    m_inspector->setObject(m_story->town.id);
    auto *claims = field<QWidget>(u"placeClaims"_s);
    QVERIFY(claims->isVisible());
    QCOMPARE(claims->findChildren<SentenceButton *>().size(), 1);
    auto *role = claims->findChild<ChoiceBox *>();
    QCOMPARE(role->choice<PlaceRole>(), PlaceRole::Event);
    role->setFocus();
    QTest::keyClick(role, Qt::Key_End);
    QCOMPARE(claim().places, (QList<ClaimPlace>{{m_story->town.id, PlaceRole::Background}}));
    QCOMPARE(m_history->stack()->count(), 1);
    m_history->undo();
    QCOMPARE(claims->findChild<ChoiceBox *>()->choice<PlaceRole>(), PlaceRole::Event);

    QSignalSpy requested(m_inspector.get(), &Inspector::objectRequested);
    QTest::mouseClick(claims->findChild<SentenceButton *>(), Qt::LeftButton);
    QCOMPARE(requested.first().first().toUuid(), m_story->open.id);

    // Claims come and go.
    performed(*m_history, tagPlace(*m_document, {m_story->article.id, {}, m_story->closed.id, PlaceRole::Dateline}, m_story->town.id));
    QTRY_COMPARE(claims->findChildren<SentenceButton *>().size(), 2);
    m_inspector->setObject(m_story->province.id);
    QVERIFY(!field<QWidget>(u"placeClaims"_s)->isVisible());
}

void TestCards::showsHowAPlaceIsWritten()
{
    m_inspector->setObject(m_story->town.id);
    auto *written = field<QLabel>(u"written"_s);
    QVERIFY2(written->text().startsWith(u"Named 1 time"), qUtf8Printable(written->text()));
    QVERIFY2(written->text().endsWith(u"Written: Talora"), qUtf8Printable(written->text()));
    // Each way of writing once.
    const QList<TextSpan> spans{spanOf(m_story->article, u"TALORA"), spanOf(m_story->article, u"Talora", 0), spanOf(m_story->article, u"the gates")};
    performed(*m_history, tagPlace(*m_document, {m_story->article.id, spans}, m_story->town.id));
    QVERIFY2(written->text().startsWith(u"Named 3 time"), qUtf8Printable(written->text()));
    for (const QString &name : {u"TALORA"_s, u"Talora"_s, u"the gates"_s})
        QCOMPARE(written->text().count(name), 1);
    m_inspector->setObject(m_story->province.id);
    QVERIFY(!written->text().contains(u"Written"));
}

void TestCards::asksWhereAPlaceIs()
{
    m_inspector->setObject(m_story->province.id);
    QSignalSpy asked(m_inspector.get(), &Inspector::locateRequested);
    auto *button = field<QPushButton>(u"locate"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toUuid(), m_story->province.id);
}

void TestCards::editsAPosition()
{
    m_inspector->setObject(m_story->dispute.id);
    auto *position = m_inspector->card()->findChildren<CommitLineEdit *>(u"position"_s).at(1);
    QCOMPARE(position->text(), u"no, shut"_s);
    type(position, u"no"_s);
    QTest::keyClick(position, Qt::Key_Return);
    QCOMPARE(m_document->find<Dispute>(m_story->dispute.id)->positions.at(1).position, u"no"_s);
    m_history->undo();
    QCOMPARE(position->text(), u"no, shut"_s);
}

void TestCards::listsAliasesBySemicolons()
{
    m_inspector->setObject(m_story->mayor.id);
    auto *aliases = field<CommitLineEdit>(u"aliases"_s);
    QCOMPARE(aliases->text(), u"the mayor"_s);
    type(aliases, u"the mayor;  Amini ;; Ms. Amini, mayor"_s);
    QTest::keyClick(aliases, Qt::Key_Return);
    QCOMPARE(m_document->find<Speaker>(m_story->mayor.id)->aliases,
             (QStringList{u"the mayor"_s, u"Amini"_s, u"Ms. Amini, mayor"_s}));
}

void TestCards::movesAKeyFromOneTagToAnother()
{
    m_inspector->setObject(m_story->economy.id);
    auto *box = field<ChoiceBox>(u"shortcut"_s);
    QCOMPARE(box->currentIndex(), 1);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(m_document->find<Tag>(m_story->economy.id)->shortcut, 2);
    QCOMPARE(m_document->find<Tag>(m_story->trade.id)->shortcut, 0);
    m_history->undo();
    QCOMPARE(m_document->find<Tag>(m_story->economy.id)->shortcut, 1);
    QCOMPARE(m_document->find<Tag>(m_story->trade.id)->shortcut, 2);
}

void TestCards::putsNoTagBelowItself()
{
    m_inspector->setObject(m_story->economy.id);
    auto *box = field<ChoiceBox>(u"parent"_s);
    QCOMPARE(box->count(), 1);
    m_inspector->setObject(m_story->trade.id);
    QCOMPARE(box->count(), 2);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    QVERIFY(m_document->find<Tag>(m_story->trade.id)->parent.isNull());
}

void TestCards::editsTheNoteOfAHighlight()
{
    m_inspector->setObject(m_story->highlight.id);
    m_inspector->editMainField();
    auto *note = field<CommitTextEdit>(u"note"_s);
    QVERIFY(note->hasFocus());
    QTest::keyClicks(note, u"Ask the traders."_s);
    m_inspector->commitFields();
    QCOMPARE(m_document->find<Highlight>(m_story->highlight.id)->note, u"Ask the traders."_s);
}

void TestCards::wheelChangesNothing()
{
    auto *box = field<ChoiceBox>(u"attribution"_s);
    box->setFocus();
    const QPointF middle(box->rect().center());
    QWheelEvent event(middle, box->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(box, &event);
    QCOMPARE(claim().attribution, m_story->open.attribution);
}

QTEST_MAIN(TestCards)
#include "tst_cards.moc"
