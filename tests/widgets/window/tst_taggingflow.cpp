// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/describe.h"
#include "tests/support/testsettings.h"
#include "tests/widgets/window/windowdesk.h"

#include "widgets/annotation/objectchooser.h"
#include "widgets/map/placepicker.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QToolButton>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace Hearsay;
using namespace Hearsay::Testing;

namespace {

/// Selects the words, presses P and waits for the gazetteer.
PlacePicker *askForPlace(const WindowDesk &desk, QStringView words)
{
    desk.tag(words, Qt::Key_P);
    PlacePicker *picker = desk.window().tagging()->placePicker();
    QSignalSpy answered(picker, &PlacePicker::answered);
    return picker && answered.wait(20'000) ? picker : nullptr;
}

} // namespace

/// Tagging in the window, by keyboard and mouse.
class TestTaggingFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void tagsAClaimByOneKey();
    void enterEditsTheStatementAndEscReturns();
    void offersTheSpeakersKnown();
    void saysWhoSaidItWithItsUndo();
    void aChooserClosedTagsNothing();
    void tagsANewPlace();
    void tagsAPlaceOfTheGazetteerEverywhere();
    void offersThePlacesKnown();
    void proposesThatItHappenedThere();
    void aPlacePickerClosedTagsNothing();
    void tagsTheCue();
    void highlightsAndTagsByNumber();
    void keysOfOtherKeyboards();
    void keysWorkOnlyInTheArticle();
    void withNothingSelectedSaysWhatToDo();
    void armsThenSelectsByMouse();
    void armsThenSelectsByKeyboard();
    void escapeDisarms();
    void repeatsTheLastTag();
    void tagsByMouseFromTheToolBar();
    void deleteRemovesWithoutAskingWhatStandsAlone();
    void deleteAsksWhereSomethingHangsOnIt();
    void backspaceOnAMentionRemovesTheMention();
    void undoAndRedoSayWhatTheyDo();
    void textAndListFollowEachOther();
    void goesFromMarkToMark();
};

void TestTaggingFlow::tagsAClaimByOneKey()
{
    const WindowDesk desk;
    desk.select(u"The market is open");
    QTest::keyClick(&desk.view(), Qt::Key_C);
    QCOMPARE(desk.document().claims().size(), 1);
    const Claim claim = desk.document().claims().at(0);
    QCOMPARE(claim.statement, u"The market is open"_s);
    QCOMPARE(desk.document().quote(claim.article, claim.content.first()), u"The market is open"_s);
    QVERIFY(desk.said().startsWith(u"Claim tagged"));
    QCOMPARE(desk.window().tagging()->currentObject(), claim.id);
    // Painted, and the selection is out of its way.
    QVERIFY(!desk.view().marks().entries().empty());
    QVERIFY(desk.view().selectedSpan().isEmpty());
    QVERIFY(desk.articleHasFocus());
}

void TestTaggingFlow::enterEditsTheStatementAndEscReturns()
{
    const WindowDesk desk;
    const QUuid claim = desk.tagClaim(u"The market is open");
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(desk.panelHasFocus());
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type(u"Talora trades again"_s);
    desk.press(Qt::Key_Escape);
    QTRY_VERIFY(desk.articleHasFocus());
    QCOMPARE(desk.document().find<Claim>(claim)->statement, u"Talora trades again"_s);

    // All that was typed is one step.
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.document().find<Claim>(claim)->statement, u"The market is open"_s);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(desk.document().claims().isEmpty());
}

void TestTaggingFlow::offersTheSpeakersKnown()
{
    const WindowDesk desk;
    const QUuid amini = desk.tagNewSpeaker(u"Farida Amini");
    desk.tag(u"Amini", Qt::Key_S);
    ObjectChooser *chooser = desk.window().tagging()->chooser();
    QVERIFY(chooser && chooser->isVisible());
    QCOMPARE(chooser->field()->text(), u"Amini"_s);
    QCOMPARE(chooser->list()->item(0)->text(), u"Farida Amini"_s);
    QTest::keyClick(chooser->field(), Qt::Key_Return);
    QCOMPARE(desk.document().speakers().size(), 1);
    QCOMPARE(desk.document().referrers<Mention>(amini).size(), 2);
    QTRY_VERIFY(desk.articleHasFocus());
}

void TestTaggingFlow::saysWhoSaidItWithItsUndo()
{
    const WindowDesk desk;
    const QUuid claim = desk.tagClaim(u"The market is open");
    const QUuid amini = desk.tagNewSpeaker(u"Farida Amini");
    QCOMPARE(desk.document().find<Claim>(claim)->speakers, QList{amini});
    QCOMPARE(desk.said(), u"Said by Farida Amini."_s);

    auto *undo = desk.window().findChild<QToolButton *>(u"tagStatusUndo"_s);
    QVERIFY(undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QVERIFY(desk.document().find<Claim>(claim)->speakers.isEmpty());
    QVERIFY(desk.document().speakers().isEmpty());
    QVERIFY(desk.document().mentions().isEmpty());
}

void TestTaggingFlow::aChooserClosedTagsNothing()
{
    const WindowDesk desk;
    desk.tag(u"Farida Amini", Qt::Key_S);
    QVERIFY(desk.window().tagging()->chooser());
    QTest::keyClick(desk.window().tagging()->chooser()->field(), Qt::Key_Escape);
    QTRY_VERIFY(!desk.window().tagging()->chooser());
    QVERIFY(desk.document().speakers().isEmpty());
    QTRY_VERIFY(desk.articleHasFocus());
}

void TestTaggingFlow::tagsANewPlace()
{
    const WindowDesk desk;
    PlacePicker *picker = askForPlace(desk, u"Samar");
    QVERIFY(picker);
    // The world has places of this name; the last entry is none of them.
    QTest::keyClick(picker->field(), Qt::Key_PageDown);
    QTest::keyClick(picker->field(), Qt::Key_PageDown);
    QTest::keyClick(picker->field(), Qt::Key_PageDown);
    QTest::keyClick(picker->field(), Qt::Key_PageDown);
    QTest::keyClick(picker->field(), Qt::Key_Return);
    QCOMPARE(desk.document().places().size(), 1);
    QCOMPARE(desk.document().places().at(0).name, u"Samar"_s);
    QVERIFY(!desk.document().places().at(0).coordinates.isValid());
    QCOMPARE(desk.document().mentions().size(), 1);
    QCOMPARE(desk.said(), u"Place tagged: Samar. It has no coordinates yet."_s);
    QTRY_VERIFY(desk.articleHasFocus());
}

void TestTaggingFlow::tagsAPlaceOfTheGazetteerEverywhere()
{
    WindowDesk desk(true);
    desk.open({desk.write(u"kunduz.txt"_s, u"Fighting went on in the city of Kunduz. Nobody left Kunduz, a Kunduzi said.\n"_s)});
    PlacePicker *picker = askForPlace(desk, u"Kunduz");
    QVERIFY(picker);
    QTest::keyClick(picker->field(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(desk.document().places().size(), 1);
    const Place place = desk.document().places().at(0);
    QCOMPARE(place.name, u"Kunduz"_s);
    QVERIFY(place.gazetteerId.startsWith(u"geonames:"));
    QVERIFY(place.coordinates.distanceTo(QGeoCoordinate(36.73, 68.86)) < 5000);
    QCOMPARE(desk.document().referrers<Mention>(place.id).size(), 2);
    QCOMPARE(desk.said(), u"Place tagged: Kunduz."_s);
    // All of it is one step.
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(desk.document().places().isEmpty() && desk.document().mentions().isEmpty());
}

void TestTaggingFlow::offersThePlacesKnown()
{
    const WindowDesk desk;
    const Place town = placeNamed(u"Talora"_s, QGeoCoordinate(36.5, 68.25));
    performed(desk.workspace().history(), addObject(desk.document(), town, u"add place"_s));
    PlacePicker *picker = askForPlace(desk, u"Talora");
    QVERIFY(picker);
    QTest::keyClick(picker->field(), Qt::Key_Return);
    QCOMPARE(desk.document().places().size(), 1);
    QCOMPARE(desk.document().referrers<Mention>(town.id).size(), 1);
    // The same again, without a question.
    desk.tag(u"the gates", Qt::Key_Period);
    QCOMPARE(desk.document().referrers<Mention>(town.id).size(), 2);
}

void TestTaggingFlow::proposesThatItHappenedThere()
{
    const WindowDesk desk;
    const QUuid claim = desk.tagClaim(u"Prices in Samar have doubled");
    const Place province = placeNamed(u"Samar"_s, QGeoCoordinate(36.9, 68.4));
    performed(desk.workspace().history(), addObject(desk.document(), province, u"add place"_s));
    desk.select(u"Samar", 1);
    QTest::keyClick(&desk.view(), Qt::Key_P);
    PlacePicker *picker = desk.window().tagging()->placePicker();
    QVERIFY(picker);
    QVERIFY(picker->roleBox()->isVisible());
    QTest::keyClick(picker->field(), Qt::Key_Return);
    QCOMPARE(desk.document().find<Claim>(claim)->places, (QList<ClaimPlace>{{province.id, PlaceRole::Event}}));
    // In another sentence it is left to the reader.
    desk.window().tagging()->setCurrentObject(claim, false);
    desk.tag(u"Talora", Qt::Key_P);
    picker = desk.window().tagging()->placePicker();
    QVERIFY(picker);
    QVERIFY(picker->roleBox()->isVisible());
    QVERIFY(!picker->roleBox()->currentData().isValid());
    QTest::keyClick(picker->field(), Qt::Key_Escape);
}

void TestTaggingFlow::aPlacePickerClosedTagsNothing()
{
    const WindowDesk desk;
    PlacePicker *picker = askForPlace(desk, u"Samar");
    QVERIFY(picker);
    QTest::keyClick(picker->field(), Qt::Key_Escape);
    QTRY_VERIFY(!desk.window().tagging()->placePicker());
    QVERIFY(desk.document().places().isEmpty());
    QTRY_VERIFY(desk.articleHasFocus());
}

void TestTaggingFlow::tagsTheCue()
{
    const WindowDesk desk;
    desk.tag(u"said", Qt::Key_Q);
    QVERIFY(desk.said().startsWith(u"A cue belongs to a claim"));
    const QUuid claim = desk.tagClaim(u"The market is open");
    desk.tag(u"said", Qt::Key_Q);
    const auto cue = desk.document().find<Claim>(claim)->cue;
    QVERIFY(cue);
    QCOMPARE(desk.document().quote(desk.article().id, *cue), u"said"_s);
}

void TestTaggingFlow::highlightsAndTagsByNumber()
{
    const WindowDesk desk;
    desk.tag(u"rice", Qt::Key_H);
    QCOMPARE(desk.document().highlights().size(), 1);
    desk.tag(u"spring", Qt::Key_3);
    QVERIFY(desk.said().contains(u"No tag of the codebook has the key 3"));
    performed(desk.workspace().history(), addObject(desk.document(), tagNamed(u"Trade"_s, 3), u"add tag"_s));
    desk.tag(u"spring", Qt::Key_3);
    QCOMPARE(desk.document().highlights().size(), 2);
    QCOMPARE(desk.document().highlights().at(1).tags, QList{desk.document().tags().at(0).id});
}

void TestTaggingFlow::keysOfOtherKeyboards()
{
    const WindowDesk desk;
    desk.select(u"Prices");
    // A Persian keyboard has another letter where C stands: the key counts.
    QKeyEvent persian(QEvent::KeyPress, 0, Qt::NoModifier, 54, 0, 0, u"ز"_s);
    QApplication::sendEvent(&desk.view(), &persian);
    QCOMPARE(desk.document().claims().size(), 1);
}

void TestTaggingFlow::keysWorkOnlyInTheArticle()
{
    const WindowDesk desk;
    desk.select(u"Prices");
    desk.press(Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(!desk.articleHasFocus());
    desk.type(u"c"_s);
    QVERIFY(desk.document().claims().isEmpty());
    desk.press(Qt::Key_Escape);
    QTRY_VERIFY(desk.articleHasFocus());
}

void TestTaggingFlow::withNothingSelectedSaysWhatToDo()
{
    const WindowDesk desk;
    QTest::keyClick(&desk.view(), Qt::Key_C);
    QVERIFY(desk.document().claims().isEmpty());
    QVERIFY2(desk.said().startsWith(u"Select the words of the claim"), qUtf8Printable(desk.said()));
    desk.press(Qt::Key_Escape);
    QTest::keyClick(&desk.view(), Qt::Key_D);
    QVERIFY(desk.said().startsWith(u"Select the claims that dispute each other"));
    QTest::keyClick(&desk.view(), Qt::Key_Period);
    QCOMPARE(desk.said(), u"There is no tag to repeat yet."_s);
    QTest::keyClick(&desk.view(), Qt::Key_Delete);
    QVERIFY(desk.said().startsWith(u"Nothing is selected"));
}

void TestTaggingFlow::armsThenSelectsByMouse()
{
    const WindowDesk desk;
    QTest::keyClick(&desk.view(), Qt::Key_C);
    QVERIFY(desk.window().articlePane()->status()->isWaiting());
    desk.drag(u"the gates stay shut");
    QTRY_COMPARE(desk.document().claims().size(), 1);
    QCOMPARE(desk.document().claims().at(0).statement, u"the gates stay shut"_s);
    QVERIFY(!desk.window().articlePane()->status()->isWaiting());
    // It serves once.
    desk.drag(u"Prices");
    QTRY_VERIFY(!desk.view().selectedSpan().isEmpty());
    QCoreApplication::processEvents();
    QCOMPARE(desk.document().claims().size(), 1);
}

void TestTaggingFlow::armsThenSelectsByKeyboard()
{
    const WindowDesk desk;
    const Utf16Span prices = desk.article().text.toUtf16(spanOf(desk.article(), u"Prices"));
    desk.view().selectSpan({prices.begin, prices.begin});
    QTest::keyClick(&desk.view(), Qt::Key_H);
    // Shift stays down over several arrows: the tag waits until it is let go.
    const auto send = [&desk](QEvent::Type type, Qt::Key key, Qt::KeyboardModifiers modifiers) {
        QKeyEvent event(type, key, modifiers);
        QApplication::sendEvent(&desk.view(), &event);
    };
    send(QEvent::KeyPress, Qt::Key_Shift, Qt::ShiftModifier);
    for (qsizetype i = 0; i < prices.length(); ++i) {
        send(QEvent::KeyPress, Qt::Key_Right, Qt::ShiftModifier);
        send(QEvent::KeyRelease, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(desk.document().highlights().isEmpty());
    }
    send(QEvent::KeyRelease, Qt::Key_Shift, Qt::NoModifier);
    QCOMPARE(desk.document().highlights().size(), 1);
    QCOMPARE(desk.document().quote(desk.article().id, desk.document().highlights().at(0).span), u"Prices"_s);
}

void TestTaggingFlow::escapeDisarms()
{
    const WindowDesk desk;
    QTest::keyClick(&desk.view(), Qt::Key_C);
    desk.press(Qt::Key_Escape);
    QVERIFY(!desk.window().articlePane()->status()->isWaiting());
    desk.drag(u"Prices");
    QTRY_VERIFY(!desk.view().selectedSpan().isEmpty());
    QVERIFY(desk.document().claims().isEmpty());
}

void TestTaggingFlow::repeatsTheLastTag()
{
    const WindowDesk desk;
    const QUuid amini = desk.tagNewSpeaker(u"Farida Amini");
    desk.tag(u"the mayor", Qt::Key_Period);
    QCOMPARE(desk.document().referrers<Mention>(amini).size(), 2);
    desk.tag(u"rice", Qt::Key_H);
    desk.tag(u"spring", Qt::Key_Period);
    QCOMPARE(desk.document().highlights().size(), 2);
}

void TestTaggingFlow::tagsByMouseFromTheToolBar()
{
    const WindowDesk desk;
    desk.drag(u"the gates stay shut");
    desk.actions().tagClaim->trigger();
    QCOMPARE(desk.document().claims().size(), 1);
    QCOMPARE(desk.document().claims().at(0).statement, u"the gates stay shut"_s);
}

void TestTaggingFlow::deleteRemovesWithoutAskingWhatStandsAlone()
{
    const WindowDesk desk;
    const QUuid claim = desk.tagClaim(u"Prices in Samar have doubled");
    QTest::keyClick(&desk.view(), Qt::Key_Delete);
    QVERIFY(!desk.document().contains(claim));
    QVERIFY(desk.prompt().questions.isEmpty());
    QCOMPARE(desk.said(), u"Removed."_s);
    QVERIFY(desk.view().marks().entries().empty());
    QVERIFY(desk.window().tagging()->currentObject().isNull());
}

void TestTaggingFlow::deleteAsksWhereSomethingHangsOnIt()
{
    const WindowDesk desk;
    const QUuid open = desk.tagClaim(u"The market is open");
    const QUuid shut = desk.tagClaim(u"the gates stay shut");
    performed(desk.workspace().history(), makeDispute(desk.document(), {{open, u"yes"_s}, {shut, u"no"_s}}, u"Open?"_s));
    desk.view().setFocus();
    QTest::keyClick(&desk.view(), Qt::Key_Delete);
    QCOMPARE(desk.prompt().questions.size(), 1);
    QVERIFY(desk.document().contains(shut));
    desk.prompt().answer = true;
    QTest::keyClick(&desk.view(), Qt::Key_Delete);
    QCOMPARE(desk.prompt().questions.size(), 2);
    QVERIFY(!desk.document().contains(shut));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(desk.document().contains(shut));
    QVERIFY(desk.document().isDisputed(shut));
}

void TestTaggingFlow::backspaceOnAMentionRemovesTheMention()
{
    const WindowDesk desk;
    const QUuid amini = desk.tagNewSpeaker(u"Farida Amini");
    desk.tag(u"the mayor", Qt::Key_Period);
    desk.click(u"the mayor");
    QCOMPARE(desk.window().tagging()->currentObject(), amini);
    QTest::keyClick(&desk.view(), Qt::Key_Backspace);
    QVERIFY(desk.document().contains(amini));
    QCOMPARE(desk.document().referrers<Mention>(amini).size(), 1);
    QVERIFY(desk.prompt().questions.isEmpty());
}

void TestTaggingFlow::undoAndRedoSayWhatTheyDo()
{
    const WindowDesk desk;
    QVERIFY(!desk.actions().undo->isEnabled());
    const QUuid claim = desk.tagClaim(u"The market is open");
    QVERIFY2(desk.actions().undo->text().contains(u"tag claim"), qUtf8Printable(desk.actions().undo->text()));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!desk.document().contains(claim));
    QVERIFY(desk.view().marks().entries().empty());
    QVERIFY(desk.actions().redo->text().contains(u"tag claim"));
    desk.press(Qt::Key_Y, Qt::ControlModifier);
    QVERIFY(desk.document().contains(claim));
    QVERIFY(!desk.actions().redo->isEnabled());
}

void TestTaggingFlow::textAndListFollowEachOther()
{
    const WindowDesk desk;
    const QUuid open = desk.tagClaim(u"The market is open");
    const QUuid shut = desk.tagClaim(u"the gates stay shut");
    desk.click(u"market is");
    QCOMPARE(desk.window().tagging()->currentObject(), open);
    QCOMPARE(desk.panel().selectedClaims(), QList{open});
    // From the list: its keyboard goes to the other claim, the article follows.
    desk.press(Qt::Key_F6, Qt::ShiftModifier);
    QTRY_VERIFY(desk.panelHasFocus());
    desk.press(desk.panel().selectedClaims() == QList{open} ? Qt::Key_Down : Qt::Key_Up);
    QCOMPARE(desk.window().tagging()->currentObject(), shut);
    QCOMPARE(desk.view().currentObject(), shut);
    desk.press(Qt::Key_F6);
    QTRY_VERIFY(desk.articleHasFocus());
}

void TestTaggingFlow::goesFromMarkToMark()
{
    const WindowDesk desk;
    const QUuid open = desk.tagClaim(u"The market is open");
    const QUuid shut = desk.tagClaim(u"the gates stay shut");
    desk.view().selectSpan({0, 0});
    desk.press(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(desk.window().tagging()->currentObject(), open);
    desk.press(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(desk.window().tagging()->currentObject(), shut);
    desk.press(Qt::Key_Down, Qt::ControlModifier);
    QVERIFY(desk.said().startsWith(u"There is no tagged text further on"));
    desk.press(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(desk.window().tagging()->currentObject(), open);
}

QTEST_MAIN(TestTaggingFlow)
#include "tst_taggingflow.moc"
