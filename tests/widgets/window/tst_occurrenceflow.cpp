// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsettings.h"
#include "tests/widgets/window/windowdesk.h"

#include "widgets/annotation/occurrencesdialog.h"

#include <QLabel>
#include <QListView>

using namespace Qt::StringLiterals;
using namespace Hearsay;
using namespace Hearsay::Testing;

namespace {

const QString news = u"Amini came to 🏪 Talora. Nobody knew Amini. “Wait,” Amini said; Aminis are many.\n"_s;

} // namespace

/// Tagging every occurrence of a speaker or place.
class TestOccurrenceFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void tagsWhatStaysTicked();
    void tagsPlaces();
    void tagsRightToLeftText();
    void nothingIsTaggedWhenRefused();
    void saysWhenThereIsNothingMore();
    void takesTheNameJustTaggedForAClaim();
    void wantsASpeakerOrPlace();
    void countsInOtherArticles();
    void aProjectThatCannotBeWrittenStaysAsItIs();
};

void TestOccurrenceFlow::tagsWhatStaysTicked()
{
    WindowDesk desk(true);
    desk.open({desk.write(u"a.txt"_s, news)});
    const QUuid amini = desk.tagNewSpeaker(u"Amini");
    QTRY_VERIFY(desk.articleHasFocus());
    bool wasAsked = false;
    const auto answer = whenAsked<OccurrencesDialog>(&wasAsked, [](OccurrencesDialog &dialog) {
        auto *list = dialog.findChild<QListView *>(u"occurrences"_s);
        QCOMPARE(list->model()->rowCount(), 2);
        QTest::keyClick(list, Qt::Key_Space);
        QTest::keyClick(list, Qt::Key_Return);
    });
    desk.press(Qt::Key_E);
    QTRY_VERIFY(wasAsked);
    QTRY_COMPARE(desk.document().referrers<Mention>(amini).size(), 2);
    QVERIFY2(desk.said().startsWith(u"Tagged 1 more time"), qUtf8Printable(desk.said()));
    QCOMPARE(desk.window().tagging()->currentObject(), amini);
    QTRY_VERIFY(desk.articleHasFocus());
    const Mention *last = desk.document().find<Mention>(desk.document().referrers<Mention>(amini).at(1));
    QCOMPARE(last->span, spanOf(desk.article(), u"Amini", 2));
    QVERIFY(desk.actions().undo->text().contains(u"tag every occurrence"));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.document().referrers<Mention>(amini).size(), 1);
}

void TestOccurrenceFlow::tagsPlaces()
{
    WindowDesk desk(true);
    desk.open({desk.write(u"a.txt"_s, u"Talora is far. In 🏪 Talora they met.\n"_s)});
    const Place town = placeNamed(u"Talora"_s);
    performed(desk.workspace().history(), addObject(desk.document(), town, u"add place"_s));
    desk.window().tagging()->setCurrentObject(town.id, false);
    bool wasAsked = false;
    const auto answer = whenAsked<OccurrencesDialog>(&wasAsked, [](OccurrencesDialog &dialog) {
        QTest::keyClick(dialog.findChild<QListView *>(u"occurrences"_s), Qt::Key_Return);
    });
    desk.actions().tagEverywhere->trigger();
    QTRY_VERIFY(wasAsked);
    QTRY_COMPARE(desk.document().referrers<Mention>(town.id).size(), 2);
    QCOMPARE(desk.document().mentions().at(0).kind, MentionKind::Place);
}

void TestOccurrenceFlow::tagsRightToLeftText()
{
    WindowDesk desk(true);
    desk.open({desk.write(u"a.txt"_s, u"امینی آمد. 👩‍👩‍👧 سپس امینی رفت.\n"_s)});
    const QUuid amini = desk.tagNewSpeaker(u"امینی");
    QTRY_VERIFY(desk.articleHasFocus());
    bool wasAsked = false;
    const auto answer = whenAsked<OccurrencesDialog>(&wasAsked, [](OccurrencesDialog &dialog) {
        QTest::keyClick(dialog.findChild<QListView *>(u"occurrences"_s), Qt::Key_Return);
    });
    desk.press(Qt::Key_E);
    QTRY_VERIFY(wasAsked);
    QTRY_COMPARE(desk.document().referrers<Mention>(amini).size(), 2);
    QCOMPARE(desk.document().mentions().at(1).span, spanOf(desk.article(), u"امینی", 1));
}

void TestOccurrenceFlow::nothingIsTaggedWhenRefused()
{
    WindowDesk desk(true);
    desk.open({desk.write(u"a.txt"_s, news)});
    const QUuid amini = desk.tagNewSpeaker(u"Amini");
    bool wasAsked = false;
    const auto answer = whenAsked<OccurrencesDialog>(&wasAsked, [](OccurrencesDialog &dialog) {
        QTest::keyClick(dialog.findChild<QListView *>(u"occurrences"_s), Qt::Key_Escape);
    });
    desk.actions().tagEverywhere->trigger();
    QTRY_VERIFY(wasAsked);
    QTRY_VERIFY(desk.articleHasFocus());
    QCOMPARE(desk.document().referrers<Mention>(amini).size(), 1);
}

void TestOccurrenceFlow::saysWhenThereIsNothingMore()
{
    WindowDesk desk(true);
    desk.open({desk.write(u"a.txt"_s, u"Only Amini came.\n"_s)});
    (void)desk.tagNewSpeaker(u"Amini");
    QTRY_VERIFY(desk.articleHasFocus());
    desk.press(Qt::Key_E);
    QTRY_COMPARE(desk.said(), u"The article names Amini nowhere else."_s);
}

void TestOccurrenceFlow::takesTheNameJustTaggedForAClaim()
{
    WindowDesk desk(true);
    desk.open({desk.write(u"a.txt"_s, news)});
    const QUuid claim = desk.tagClaim(u"Nobody knew");
    const QUuid amini = desk.tagNewSpeaker(u"Amini");
    QTRY_VERIFY(desk.articleHasFocus());
    QCOMPARE(desk.window().tagging()->currentObject(), claim);
    bool wasAsked = false;
    const auto answer = whenAsked<OccurrencesDialog>(&wasAsked, [](OccurrencesDialog &dialog) { dialog.accept(); });
    desk.press(Qt::Key_E);
    QTRY_VERIFY(wasAsked);
    QTRY_COMPARE(desk.document().referrers<Mention>(amini).size(), 3);
}

void TestOccurrenceFlow::wantsASpeakerOrPlace()
{
    const WindowDesk desk;
    desk.press(Qt::Key_E);
    QVERIFY2(desk.said().startsWith(u"Choose a speaker or place first"), qUtf8Printable(desk.said()));
    (void)desk.tagClaim(u"The market");
    desk.press(Qt::Key_E);
    QVERIFY(desk.said().startsWith(u"Choose a speaker or place first"));
}

void TestOccurrenceFlow::countsInOtherArticles()
{
    WindowDesk desk(true);
    desk.open({desk.write(u"a.txt"_s, u"Amini came. Amini left.\n"_s), desk.write(u"b.txt"_s, u"Amini, Amini and Amini.\n"_s)});
    const QUuid amini = desk.tagNewSpeaker(u"Amini");
    QTRY_VERIFY(desk.articleHasFocus());
    const bool isFirst = desk.article().fileName == u"a.txt";
    QString heading;
    bool wasAsked = false;
    const auto answer = whenAsked<OccurrencesDialog>(&wasAsked, [&heading](OccurrencesDialog &dialog) {
        heading = dialog.findChild<QLabel *>(u"heading"_s)->text();
        dialog.accept();
    });
    desk.press(Qt::Key_E);
    QTRY_VERIFY(wasAsked);
    QVERIFY2(heading.contains(isFirst ? u"1 more time"_s : u"2 more time"_s), qUtf8Printable(heading));
    QVERIFY2(heading.contains(isFirst ? u"do so 3 time"_s : u"do so 2 time"_s), qUtf8Printable(heading));
    // Only the one shown is tagged.
    QTRY_COMPARE(desk.document().referrers<Mention>(amini).size(), isFirst ? 2 : 3);
}

void TestOccurrenceFlow::aProjectThatCannotBeWrittenStaysAsItIs()
{
    WindowDesk desk(true);
    desk.open({desk.write(u"a.txt"_s, news)});
    const QUuid amini = desk.tagNewSpeaker(u"Amini");
    QTRY_VERIFY(desk.articleHasFocus());
    desk.workspace().history().hold(u"The project cannot be written."_s);
    desk.press(Qt::Key_E);
    QCOMPARE(desk.said(), u"The project cannot be written."_s);
    QCOMPARE(desk.document().referrers<Mention>(amini).size(), 1);
}

QTEST_MAIN(TestOccurrenceFlow)
#include "tst_occurrenceflow.moc"
