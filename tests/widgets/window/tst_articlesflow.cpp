// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsettings.h"
#include "tests/widgets/window/windowdesk.h"

#include "app/models/annotationroles.h"
#include "widgets/article/articlelist.h"
#include "widgets/article/articlelistview.h"
#include "widgets/common/messagebar.h"
#include "widgets/dialogs/articledialog.h"
#include "widgets/dialogs/pastedialog.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QUndoStack>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Hearsay;
using namespace Hearsay::Testing;

/// Several articles in the window: the list, adding, order, removing, pasting.
class TestArticlesFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void choosesByKeyboard();
    void choosesByMouse();
    void goesToTheNextArticleFromTheText();
    void addsWhatIsChosen();
    void addsWhatIsDroppedOnTheList();
    void opensWhatIsDroppedOnTheText();
    void tellsWhatCouldNotBeAdded();
    void movesByKeyboard();
    void movesByButton();
    void movesByDragging_data();
    void movesByDragging();
    void removesWithoutAQuestion();
    void asksBeforeAnnotationsGo();
    void removesTheLast();
    void editsTheDetailsFromTheList();
    void offersAChooserWhereTheListIsHidden();
    void pastesIntoTheProject();
    void pastesIntoAProjectOfItsOwn();
    void givesBackWhatCouldNotBePasted();
    void everyButtonHasAName();

private:
    /// A window with talora.txt (current), b.txt and c.txt.
    static std::unique_ptr<WindowDesk> deskOfThree();
    static ArticleListView &list(const WindowDesk &desk) { return *desk.window().articleList()->view(); }
    static QStringList shown(const WindowDesk &desk);
    static void focusList(const WindowDesk &desk);
    static QPoint rowPoint(const WindowDesk &desk, int row) { return list(desk).visualRect(list(desk).model()->index(row, 0)).center(); }
    static bool drop(QWidget *target, QPoint at, const QMimeData &data);
};

std::unique_ptr<WindowDesk> TestArticlesFlow::deskOfThree()
{
    auto desk = std::make_unique<WindowDesk>();
    desk->chooser().toOpen = {desk->write(u"b.txt"_s, u"The second article."_s), desk->write(u"c.txt"_s, u"The third article."_s)};
    desk->actions().addArticle->trigger();
    if (!QTest::qWaitFor([&] { return desk->document().articles().size() == 3; }, 20'000))
        qFatal("The articles were not added.");
    desk->actions().previousArticle->trigger();
    if (desk->article().fileName != u"talora.txt")
        qFatal("The first article is not shown.");
    return desk;
}

QStringList TestArticlesFlow::shown(const WindowDesk &desk)
{
    QStringList titles;
    for (int row = 0; row < list(desk).model()->rowCount(); ++row)
        titles.append(list(desk).model()->index(row, 0).data().toString());
    return titles;
}

void TestArticlesFlow::focusList(const WindowDesk &desk)
{
    desk.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    if (!QTest::qWaitFor([&] { return list(desk).hasFocus(); }, 5000))
        qFatal("The list did not get the focus.");
}

bool TestArticlesFlow::drop(QWidget *target, QPoint at, const QMimeData &data)
{
    QDragEnterEvent enter(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(target, &enter);
    QDragMoveEvent move(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(target, &move);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(target, &event);
    return event.isAccepted();
}

void TestArticlesFlow::choosesByKeyboard()
{
    const auto desk = deskOfThree();
    focusList(*desk);
    QCOMPARE(list(*desk).currentIndex().row(), 0);
    desk->press(Qt::Key_Down);
    QCOMPARE(desk->article().fileName, u"b.txt"_s);
    QVERIFY(list(*desk).hasFocus()); // one may go on
    desk->press(Qt::Key_End);
    QCOMPARE(desk->article().fileName, u"c.txt"_s);
    desk->press(Qt::Key_Return);
    QVERIFY(desk->articleHasFocus());
    focusList(*desk);
    desk->press(Qt::Key_Escape);
    QVERIFY(desk->articleHasFocus());
    QVERIFY(!desk->workspace().history().stack()->undoText().contains(u"move")); // looking changes nothing
}

void TestArticlesFlow::choosesByMouse()
{
    const auto desk = deskOfThree();
    QTest::mouseClick(list(*desk).viewport(), Qt::LeftButton, {}, rowPoint(*desk, 1));
    QCOMPARE(desk->article().fileName, u"b.txt"_s);
    QCOMPARE(list(*desk).selectionModel()->selectedRows().size(), 1);
    QTest::mouseDClick(list(*desk).viewport(), Qt::LeftButton, {}, rowPoint(*desk, 1));
    QTRY_VERIFY(desk->articleHasFocus());
}

void TestArticlesFlow::goesToTheNextArticleFromTheText()
{
    const auto desk = deskOfThree();
    desk->view().setFocus();
    desk->press(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(desk->article().fileName, u"b.txt"_s);
    QVERIFY(desk->articleHasFocus());
    QCOMPARE(list(*desk).currentIndex().row(), 1); // the list follows
    desk->press(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(desk->article().fileName, u"c.txt"_s);
    QVERIFY(!desk->actions().nextArticle->isEnabled());
    desk->press(Qt::Key_PageDown, Qt::ControlModifier);
    desk->press(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(desk->article().fileName, u"b.txt"_s);
}

void TestArticlesFlow::addsWhatIsChosen()
{
    WindowDesk desk;
    desk.chooser().toOpen = {desk.write(u"b.txt"_s, u"The second article."_s), desk.write(u"c.txt"_s, u"The third article."_s)};
    desk.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(desk.document().articles().size(), 3);
    QCOMPARE(shown(desk), (QStringList{u"talora"_s, u"b"_s, u"c"_s}));
    QCOMPARE(desk.article().fileName, u"b.txt"_s); // the first of those that came
    QVERIFY(desk.said().contains(u"2 article"));
    QVERIFY(desk.actions().undo->text().contains(u"add articles"));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shown(desk), QStringList{u"talora"_s});
    QCOMPARE(desk.article().fileName, u"talora.txt"_s);
    desk.press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(shown(desk), (QStringList{u"talora"_s, u"b"_s, u"c"_s}));
    QVERIFY(desk.isSaved());
    desk.restart({desk.path(u"c.txt"_s)});
    QCOMPARE(shown(desk), (QStringList{u"talora"_s, u"b"_s, u"c"_s}));
}

void TestArticlesFlow::addsWhatIsDroppedOnTheList()
{
    WindowDesk desk;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(desk.write(u"b.txt"_s, u"The second article."_s)),
                  QUrl::fromLocalFile(desk.write(u"c.txt"_s, u"The third article."_s))});
    QVERIFY(drop(list(desk).viewport(), {5, 5}, data));
    QTRY_COMPARE(desk.document().articles().size(), 3);
    QCOMPARE(shown(desk), (QStringList{u"talora"_s, u"b"_s, u"c"_s}));
    // The strip of buttons belongs to the list as well.
    QMimeData more;
    more.setUrls({QUrl::fromLocalFile(desk.write(u"d.txt"_s, u"The fourth article."_s))});
    QVERIFY(drop(desk.window().articleList(), {5, 5}, more));
    QTRY_COMPARE(desk.document().articles().size(), 4);
}

void TestArticlesFlow::opensWhatIsDroppedOnTheText()
{
    WindowDesk desk;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(desk.write(u"b.txt"_s, u"The second article."_s))});
    QVERIFY(drop(&desk.window(), {5, 5}, data));
    QTRY_COMPARE(desk.article().fileName, u"b.txt"_s);
    QCOMPARE(desk.document().articles().size(), 1);
}

void TestArticlesFlow::tellsWhatCouldNotBeAdded()
{
    WindowDesk desk;
    desk.chooser().toOpen = {desk.path(u"missing.txt"_s), desk.write(u"again.txt"_s, QString::fromUtf8(desk.article().sourceBytes))};
    desk.actions().addArticle->trigger();
    MessageBar *messages = desk.window().articlePane()->messages();
    QTRY_VERIFY(messages->messages().join(u' ').contains(u"missing.txt"));
    QVERIFY(messages->messages().join(u' ').contains(u"in the project already"));
    QCOMPARE(desk.document().articles().size(), 1);
    QVERIFY(!desk.actions().undo->isEnabled());
}

void TestArticlesFlow::movesByKeyboard()
{
    const auto desk = deskOfThree();
    focusList(*desk);
    desk->press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(shown(*desk), (QStringList{u"b"_s, u"talora"_s, u"c"_s}));
    QCOMPARE(list(*desk).currentIndex().row(), 1); // goes along
    QCOMPARE(desk->article().fileName, u"talora.txt"_s);
    desk->press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(shown(*desk), (QStringList{u"b"_s, u"c"_s, u"talora"_s}));
    QVERIFY(!desk->actions().moveArticleDown->isEnabled());
    desk->press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(shown(*desk), (QStringList{u"b"_s, u"c"_s, u"talora"_s}));
    desk->press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(shown(*desk), (QStringList{u"b"_s, u"talora"_s, u"c"_s}));
    QVERIFY(desk->actions().undo->text().contains(u"move article"));
    desk->press(Qt::Key_Z, Qt::ControlModifier);
    desk->press(Qt::Key_Z, Qt::ControlModifier);
    desk->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shown(*desk), (QStringList{u"talora"_s, u"b"_s, u"c"_s}));
    QCOMPARE(desk->article().fileName, u"talora.txt"_s);
    // In the text these keys are the text's own.
    desk->view().setFocus();
    desk->press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(shown(*desk), (QStringList{u"talora"_s, u"b"_s, u"c"_s}));
}

void TestArticlesFlow::movesByButton()
{
    const auto desk = deskOfThree();
    const QList<QToolButton *> buttons = desk->window().articleList()->findChildren<QToolButton *>();
    const auto down = std::ranges::find(buttons, desk->actions().moveArticleDown, &QToolButton::defaultAction);
    QVERIFY(down != buttons.end());
    QTest::mouseClick(*down, Qt::LeftButton);
    QCOMPARE(shown(*desk), (QStringList{u"b"_s, u"talora"_s, u"c"_s}));
}

void TestArticlesFlow::movesByDragging_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("over");
    QTest::addColumn<bool>("isLowerHalf");
    QTest::addColumn<QStringList>("expected");
    const QStringList asBefore{u"talora"_s, u"b"_s, u"c"_s};
    QTest::newRow("to the end") << 0 << 2 << true << QStringList{u"b"_s, u"c"_s, u"talora"_s};
    QTest::newRow("before the last") << 0 << 2 << false << QStringList{u"b"_s, u"talora"_s, u"c"_s};
    QTest::newRow("to the front") << 2 << 0 << false << QStringList{u"c"_s, u"talora"_s, u"b"_s};
    QTest::newRow("behind the first") << 2 << 0 << true << QStringList{u"talora"_s, u"c"_s, u"b"_s};
    QTest::newRow("onto itself") << 1 << 1 << true << asBefore;
    QTest::newRow("onto the upper half of itself") << 1 << 1 << false << asBefore;
    QTest::newRow("below all") << 0 << -1 << true << QStringList{u"b"_s, u"c"_s, u"talora"_s};
}

void TestArticlesFlow::movesByDragging()
{
    QFETCH(const int, from);
    QFETCH(const int, over);
    QFETCH(const bool, isLowerHalf);
    const auto desk = deskOfThree();
    desk->window().resize(780, 780);
    QAbstractItemModel *model = list(*desk).model();
    const QRect row = list(*desk).visualRect(model->index(qMax(0, over), 0));
    const QPoint at = over < 0 ? QPoint(5, list(*desk).visualRect(model->index(2, 0)).bottom() + 3)
                               : QPoint(row.center().x(), isLowerHalf ? row.bottom() - 2 : row.top() + 2);
    const std::unique_ptr<QMimeData> data(model->mimeData({model->index(from, 0)}));
    QVERIFY(drop(list(*desk).viewport(), at, *data));
    QTEST(shown(*desk), "expected");
    QCOMPARE(desk->document().articles().size(), 3);
}

void TestArticlesFlow::removesWithoutAQuestion()
{
    const auto desk = deskOfThree();
    focusList(*desk);
    desk->press(Qt::Key_Down);
    desk->press(Qt::Key_Delete);
    QVERIFY(desk->prompt().questions.isEmpty()); // nothing hangs on it, and undo is at hand
    QCOMPARE(shown(*desk), (QStringList{u"talora"_s, u"c"_s}));
    QCOMPARE(desk->article().fileName, u"c.txt"_s); // the one that took its place
    QCOMPARE(list(*desk).currentIndex().row(), 1);
    QVERIFY(QFileInfo::exists(desk->path(u"b.txt"_s)));
    QVERIFY(desk->actions().undo->text().contains(u"remove article"));
    desk->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shown(*desk), (QStringList{u"talora"_s, u"b"_s, u"c"_s}));
}

void TestArticlesFlow::asksBeforeAnnotationsGo()
{
    const auto desk = deskOfThree();
    const QUuid claim = desk->tagClaim(u"The market is open");
    std::ignore = desk->tagNewSpeaker(u"Farida Amini"); // a mention; the speaker belongs to the project
    focusList(*desk);
    desk->press(Qt::Key_Delete);
    QCOMPARE(desk->prompt().questions.size(), 1);
    QVERIFY2(desk->prompt().questions.first().contains(u"2 annotation"), qPrintable(desk->prompt().questions.first()));
    QVERIFY(desk->prompt().questions.first().contains(u"talora"));
    QVERIFY(desk->document().contains(claim)); // the safe answer is no
    desk->prompt().answer = true;
    desk->press(Qt::Key_Delete);
    QVERIFY(!desk->document().contains(claim));
    QCOMPARE(shown(*desk), (QStringList{u"b"_s, u"c"_s}));
    QCOMPARE(desk->document().speakers().size(), 1);
    desk->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(desk->document().contains(claim));
    QVERIFY(desk->isSaved());
}

void TestArticlesFlow::removesTheLast()
{
    WindowDesk desk;
    focusList(desk);
    desk.press(Qt::Key_Delete);
    QVERIFY(desk.document().articles().isEmpty());
    QVERIFY(!desk.window().articlePane()->currentArticle());
    QVERIFY(desk.view().isVisible()); // the project is still open: this is not the start
    QVERIFY(desk.isSaved());
    desk.actions().undo->trigger();
    QCOMPARE(desk.article().fileName, u"talora.txt"_s);
}

void TestArticlesFlow::editsTheDetailsFromTheList()
{
    const auto desk = deskOfThree();
    focusList(*desk);
    desk->press(Qt::Key_Down);
    bool wasAsked = false;
    const auto answer = whenAsked<ArticleDialog>(&wasAsked, [](ArticleDialog &dialog) {
        QTest::keyClick(dialog.focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(dialog.focusWidget(), u"The second gate"_s);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    });
    desk->press(Qt::Key_F2);
    QVERIFY(wasAsked);
    QCOMPARE(shown(*desk), (QStringList{u"talora"_s, u"The second gate"_s, u"c"_s}));
    QVERIFY(list(*desk).actions().contains(desk->actions().articleDetails)); // the context menu has it too
}

void TestArticlesFlow::offersAChooserWhereTheListIsHidden()
{
    const auto desk = deskOfThree();
    auto *chooser = desk->window().findChild<QComboBox *>(u"articleChooser"_s);
    auto *dock = desk->window().findChild<QDockWidget *>(u"articlesDock"_s);
    QVERIFY(chooser->isHidden());
    dock->toggleViewAction()->trigger();
    QVERIFY(!chooser->isHidden());
    QCOMPARE(chooser->count(), 3);
    QCOMPARE(chooser->currentIndex(), 0);
    chooser->setFocus();
    QTest::keyClick(chooser, Qt::Key_Down);
    QCOMPARE(desk->article().fileName, u"b.txt"_s);
    performed(desk->workspace().history(), moveArticle(desk->document(), desk->article().id, 0));
    QCOMPARE(chooser->currentIndex(), 0);
    QCOMPARE(chooser->currentText(), u"b"_s);
    dock->toggleViewAction()->trigger();
    QVERIFY(chooser->isHidden());
}

void TestArticlesFlow::pastesIntoTheProject()
{
    WindowDesk desk;
    QGuiApplication::clipboard()->setText(u"Ferry to run again\n\nThe mayor of Orlo said so on Monday.\n"_s);
    bool wasAsked = false;
    const auto answer = whenAsked<PasteDialog>(&wasAsked, [](PasteDialog &dialog) {
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    });
    desk.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(wasAsked);
    QTRY_COMPARE(desk.document().articles().size(), 2);
    QCOMPARE(desk.article().metadata.title, u"Ferry to run again"_s);
    QCOMPARE(shown(desk), (QStringList{u"talora"_s, u"Ferry to run again"_s}));
    QVERIFY(desk.isSaved());
    QVERIFY(QFileInfo::exists(desk.path(u"talora.hearsay"_s)));
}

void TestArticlesFlow::pastesIntoAProjectOfItsOwn()
{
    WindowDesk desk;
    QGuiApplication::clipboard()->setText(u"Ferry on its own\n\nThe mayor of Orlo said so on Monday.\n"_s);
    bool wasAsked = false;
    const auto answer = whenAsked<PasteDialog>(&wasAsked, [](PasteDialog &dialog) {
        dialog.findChild<QRadioButton *>(u"pasteOwnProject"_s)->click();
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"pasteAccept"_s), Qt::LeftButton);
    });
    desk.actions().pasteArticle->trigger();
    QVERIFY(wasAsked);
    QTRY_COMPARE(desk.article().metadata.title, u"Ferry on its own"_s);
    QCOMPARE(desk.document().articles().size(), 1);
    const QString project = desk.workspace().projectPath();
    QVERIFY(QFileInfo::exists(project)); // at once: there is no file to read it from again
    QTRY_VERIFY(desk.window().articlePane()->messages()->messages().join(u' ').contains(u"Ferry on its own.hearsay"));
    desk.restart({project});
    QCOMPARE(desk.article().metadata.title, u"Ferry on its own"_s);
}

void TestArticlesFlow::givesBackWhatCouldNotBePasted()
{
    WindowDesk desk;
    const QString words = u"{\\rtf1 is how these words begin, so that no reader takes them."_s;
    QGuiApplication::clipboard()->setText(words);
    bool wasAsked = false;
    const auto answer = whenAsked<PasteDialog>(&wasAsked, [](PasteDialog &dialog) { dialog.accept(); });
    desk.actions().pasteArticle->trigger();
    QVERIFY(wasAsked);
    QGuiApplication::clipboard()->setText(u"Something else"_s);
    QString offered;
    QString trouble;
    bool wasAskedAgain = false;
    const auto again = whenAsked<PasteDialog>(&wasAskedAgain, [&](PasteDialog &dialog) {
        offered = dialog.pasted().text;
        trouble = dialog.findChild<QLabel *>(u"pasteTrouble"_s)->text();
        dialog.reject();
    });
    QTRY_VERIFY(wasAskedAgain);
    QVERIFY2(trouble.contains(u"Rich Text"), qPrintable(trouble));
    QCOMPARE(offered, words);
}

void TestArticlesFlow::everyButtonHasAName()
{
    WindowDesk desk;
    for (const QToolButton *button : desk.window().articleList()->findChildren<QToolButton *>()) {
        QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->text()));
        QVERIFY2(!button->toolTip().isEmpty(), qPrintable(button->text()));
    }
    QVERIFY(!list(desk).accessibleName().isEmpty());
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&list(desk));
    QVERIFY(accessible && accessible->childCount() == 1);
    QVERIFY(accessible->child(0)->text(QAccessible::Name).contains(u"talora"));
}

QTEST_MAIN(TestArticlesFlow)
#include "tst_articlesflow.moc"
