// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsettings.h"
#include "tests/widgets/window/windowdesk.h"

#include "app/models/recentfilemodel.h"
#include "widgets/article/articlelist.h"
#include "widgets/common/messagebar.h"
#include "widgets/dialogs/pastedialog.h"
#include "widgets/map/mappanel.h"
#include "widgets/window/startpage.h"

#include <QAccessible>
#include <QClipboard>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace Hearsay;
using namespace Hearsay::Testing;

/// What the window shows while nothing is open, and how it gets there and away.
class TestStartPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init() { Settings().setValue(Setup::recentFiles, QStringList()); }
    void isThereWhileNothingIsOpen();
    void comesBackWithClose();
    void keepsTheDocks();
    void opensByKeyboard();
    void pastesByKeyboard();
    void opensWhatIsDropped();
    void opensARecentFileByKeyboard();
    void opensARecentFileByMouse();
    void marksFilesThatAreGone();
    void forgetsAFile();
    void saysWhyAFileCannotBeOpened();
    void everyControlHasAName();
    void namesHoldNoKeys();

private:
    static StartPage &page(const WindowDesk &desk) { return *desk.window().startPage(); }
    static QListView &recent(const WindowDesk &desk) { return *page(desk).recentList(); }
};

void TestStartPage::isThereWhileNothingIsOpen()
{
    WindowDesk desk(true);
    QVERIFY(page(desk).isVisible());
    QVERIFY(!desk.view().isVisible());
    QVERIFY(page(desk).isAncestorOf(QApplication::focusWidget()));
    QVERIFY(!desk.actions().close->isEnabled());
    for (const QDockWidget *dock : desk.window().findChildren<QDockWidget *>())
        QVERIFY2(dock->isHidden(), qPrintable(dock->objectName()));
    desk.open({desk.write(u"a.txt"_s, u"Words of an article."_s)});
    QVERIFY(!page(desk).isVisible());
    QVERIFY(desk.view().isVisible());
    QTRY_VERIFY(desk.articleHasFocus());
    for (const QDockWidget *dock : desk.window().findChildren<QDockWidget *>())
        QVERIFY2(!dock->isHidden(), qPrintable(dock->objectName()));
}

void TestStartPage::comesBackWithClose()
{
    WindowDesk desk;
    const QUuid claim = desk.tagClaim(u"The market is open");
    desk.press(Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(page(desk).isVisible());
    QVERIFY(desk.document().articles().isEmpty());
    QCOMPARE(desk.window().windowTitle(), u"Hearsay"_s);
    QVERIFY(!desk.actions().undo->isEnabled());
    QCOMPARE(page(desk).recentFiles()->pathAt(0), desk.path(u"talora.txt"_s));
    desk.open({desk.path(u"talora.txt"_s)});
    QVERIFY(desk.document().contains(claim)); // nothing was lost
}

void TestStartPage::keepsTheDocks()
{
    WindowDesk desk;
    auto *mapDock = desk.window().findChild<QDockWidget *>(u"mapDock"_s);
    auto *panelDock = desk.window().findChild<QDockWidget *>(u"annotationDock"_s);
    mapDock->toggleViewAction()->trigger();
    const int width = panelDock->width();
    desk.actions().close->trigger();
    QTRY_VERIFY(page(desk).isVisible());
    QVERIFY(panelDock->isHidden());
    // Closed there, the window comes up as it was with an article.
    desk.restart({desk.path(u"talora.txt"_s)});
    QVERIFY(desk.window().findChild<QDockWidget *>(u"mapDock"_s)->isHidden());
    auto *again = desk.window().findChild<QDockWidget *>(u"annotationDock"_s);
    QVERIFY(!again->isHidden());
    QTRY_COMPARE(again->width(), width);
    desk.window().findChild<QDockWidget *>(u"mapDock"_s)->toggleViewAction()->trigger();
}

void TestStartPage::opensByKeyboard()
{
    WindowDesk desk(true);
    desk.chooser().toOpen = {desk.write(u"a.txt"_s, u"Words of an article."_s)};
    QCOMPARE(QApplication::focusWidget()->objectName(), u"openButton"_s);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(desk.document().articles().size(), 1);
    QTRY_VERIFY(desk.articleHasFocus());
}

void TestStartPage::pastesByKeyboard()
{
    WindowDesk desk(true);
    QGuiApplication::clipboard()->setText(u"From the start page\n\nThe mayor of Orlo said so on Monday.\n"_s);
    desk.press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"pasteArticleButton"_s);
    bool wasAsked = false;
    const auto answer = whenAsked<PasteDialog>(&wasAsked, [](PasteDialog &dialog) { dialog.accept(); });
    desk.press(Qt::Key_Space);
    QVERIFY(wasAsked);
    QTRY_COMPARE(desk.document().articles().size(), 1);
    QCOMPARE(desk.article().metadata.title, u"From the start page"_s);
    // It is found again among the recent files, by its project.
    const QString project = desk.workspace().projectPath();
    desk.actions().close->trigger();
    QTRY_VERIFY(page(desk).isVisible());
    QCOMPARE(page(desk).recentFiles()->pathAt(0), project);
}

void TestStartPage::opensWhatIsDropped()
{
    WindowDesk desk(true);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(desk.write(u"dropped.txt"_s, u"Words let go over the window."_s))});
    // Let go over the page: it is for the window. Qt drops only where the drag was let in.
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&page(desk), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&page(desk), &drop);
    QVERIFY(drop.isAccepted());
    QTRY_COMPARE(desk.document().articles().size(), 1);
}

void TestStartPage::opensARecentFileByKeyboard()
{
    WindowDesk desk;
    desk.open({desk.write(u"other.txt"_s, u"Another article."_s)});
    desk.actions().close->trigger();
    QTRY_VERIFY(page(desk).isVisible());
    for (int i = 0; i < 3; ++i)
        desk.press(Qt::Key_Tab);
    QVERIFY(recent(desk).hasFocus());
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(desk.document().articles().size(), 1);
    QCOMPARE(desk.article().fileName, u"talora.txt"_s);
}

void TestStartPage::opensARecentFileByMouse()
{
    WindowDesk desk;
    desk.actions().close->trigger();
    QTRY_VERIFY(page(desk).isVisible());
    const QRect row = recent(desk).visualRect(recent(desk).model()->index(0, 0));
    QTest::mouseClick(recent(desk).viewport(), Qt::LeftButton, {}, row.center());
    QTRY_COMPARE(desk.document().articles().size(), 1);
}

void TestStartPage::marksFilesThatAreGone()
{
    WindowDesk desk;
    desk.actions().close->trigger();
    QTRY_VERIFY(page(desk).isVisible());
    QVERIFY(QFile::remove(desk.path(u"talora.txt"_s)));
    desk.window().close();
    desk.restart({desk.write(u"other.txt"_s, u"Another article."_s)});
    desk.actions().close->trigger();
    QTRY_VERIFY(page(desk).isVisible());
    const RecentFileModel &files = *page(desk).recentFiles();
    QCOMPARE(files.pathAt(0), desk.path(u"other.txt"_s));
    QCOMPARE(files.pathAt(1), desk.path(u"talora.txt"_s));
    QTRY_VERIFY(files.isMissing(1));
    QVERIFY(!files.isMissing(0));
}

void TestStartPage::forgetsAFile()
{
    WindowDesk desk;
    desk.open({desk.write(u"other.txt"_s, u"Another article."_s)});
    desk.actions().close->trigger();
    QTRY_VERIFY(page(desk).isVisible());
    QCOMPARE(recent(desk).model()->rowCount(), 2);
    recent(desk).setFocus();
    desk.press(Qt::Key_Delete);
    QCOMPARE(recent(desk).model()->rowCount(), 1);
    QCOMPARE(page(desk).recentFiles()->pathAt(0), desk.path(u"talora.txt"_s));
    QVERIFY(recent(desk).hasFocus()); // the next one can go at once
    QVERIFY(QFile::exists(desk.path(u"other.txt"_s)));
    desk.press(Qt::Key_Delete);
    QVERIFY(!recent(desk).isVisible());
    QVERIFY(page(desk).isAncestorOf(QApplication::focusWidget())); // the keyboard is not lost
}

void TestStartPage::saysWhyAFileCannotBeOpened()
{
    WindowDesk desk(true);
    desk.window().open({desk.path(u"missing.txt"_s)});
    QTRY_VERIFY(desk.window().articlePane()->messages()->messages().join(u' ').contains(u"missing.txt"));
    QVERIFY(desk.window().articlePane()->messages()->isVisible());
    QTRY_VERIFY(page(desk).isVisible());
}

void TestStartPage::everyControlHasAName()
{
    WindowDesk desk;
    desk.actions().close->trigger();
    QTRY_VERIFY(page(desk).isVisible());
    const QList<QPushButton *> buttons = page(desk).findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 3);
    for (QPushButton *button : buttons) {
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(button);
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty() && !accessible->text(QAccessible::Description).isEmpty(),
                 qPrintable(button->text()));
        QVERIFY(!accessible->text(QAccessible::Name).contains(u'&'));
    }
    QVERIFY(!recent(desk).accessibleName().isEmpty());
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&recent(desk));
    QVERIFY(list->child(0)->text(QAccessible::Name).contains(u"talora.txt"));
}

void TestStartPage::namesHoldNoKeys()
{
    // From right to left the menus have the key in the action's text.
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto restore = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    WindowDesk desk;
    for (const QToolButton *button : desk.window().articleList()->findChildren<QToolButton *>())
        QVERIFY2(!button->accessibleName().isEmpty() && !button->accessibleName().contains(u'\t'), qPrintable(button->accessibleName()));
    desk.actions().close->trigger();
    QTRY_VERIFY(page(desk).isVisible());
    for (const QPushButton *button : page(desk).findChildren<QPushButton *>()) {
        QVERIFY2(!button->text().contains(u'\t'), qPrintable(button->text()));
        QVERIFY2(!button->accessibleName().contains(u'\t'), qPrintable(button->accessibleName()));
    }
}

QTEST_MAIN(TestStartPage)
#include "tst_startpage.moc"
