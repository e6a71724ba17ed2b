// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsettings.h"
#include "tests/widgets/window/windowdesk.h"

#include "widgets/annotation/disputedialog.h"
#include "widgets/common/messagebar.h"
#include "widgets/dialogs/aboutdialog.h"
#include "widgets/dialogs/articledialog.h"
#include "widgets/dialogs/cheatsheetdialog.h"
#include "widgets/dialogs/exportdialog.h"
#include "widgets/map/mappanel.h"
#include "widgets/window/findbar.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTextBlock>
#include <QToolButton>
#include <QTreeWidget>
#include <QUndoStack>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Hearsay;
using namespace Hearsay::Testing;

/// Opening, keeping, finding and exporting in the window, by keyboard and mouse.
namespace {

/// Takes web addresses that would open a browser.
class LinkCatcher : public QObject
{
    Q_OBJECT
public:
    LinkCatcher() { QDesktopServices::setUrlHandler(u"https"_s, this, "take"); }
    ~LinkCatcher() override { QDesktopServices::unsetUrlHandler(u"https"_s); }
    Q_INVOKABLE void take(const QUrl &url) { urls.append(url); }

    QList<QUrl> urls;
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void findsEverythingAgainAfterClosing();
    void opensWhatIsChosen();
    void opensWhatIsDropped();
    void saysWhyAFileCannotBeOpened();
    void savesWhatCanBeReadOfADamagedProject();
    void remembersRecentFiles();
    void saysOnceWhereTheWorkIs();
    void answersCtrlS();
    void savesACopy();
    void disputesTheClaimsSelectedInTheList();
    void exportsByKeyboard();
    void editsTheDetailsByKeyboard();
    void readsTheFileInAnotherEncodingUntilItIsAnnotated();
    void opensLinksOnlyWhenAllowed();
    void findsWords();
    void togglesTheLensByOneKey();
    void showsAllKeys();
    void saysWhereDataLives();
    void asksBeforeLosingWhatCouldNotBeSaved();
    void keepsItsLayout();
    void choosesALanguage();
    void startsAgainWithWhatIsOpen();
    void staysOpenWhereWorkWouldBeLost();
    void mirrorsItsParts();
    void learnsTheKeysOfTheKeyboard();
};

void TestMainWindow::findsEverythingAgainAfterClosing()
{
    WindowDesk desk;
    const QUuid claim = desk.tagClaim(u"The market is open");
    const QUuid amini = desk.tagNewSpeaker(u"Farida Amini");
    QVERIFY(desk.isSaved());
    const QList<Object> before = desk.document().objects();
    desk.restart({desk.path(u"talora.txt"_s)});
    QCOMPARE(desk.document().objects(), before);
    QCOMPARE(desk.document().find<Claim>(claim)->speakers, QList{amini});
    QVERIFY(!desk.view().marks().entries().empty());
    QVERIFY(desk.window().windowTitle().contains(u"talora.hearsay"_s));
}

void TestMainWindow::opensWhatIsChosen()
{
    WindowDesk desk(true);
    desk.chooser().toOpen = {desk.write(u"other.txt"_s, u"Another article, with words of its own."_s)};
    desk.press(Qt::Key_O, Qt::ControlModifier);
    QTRY_COMPARE(desk.document().articles().size(), 1);
    QCOMPARE(desk.article().fileName, u"other.txt"_s);
    QCOMPARE(desk.chooser().titles.size(), 1);
    QTRY_VERIFY(desk.articleHasFocus());
}

void TestMainWindow::opensWhatIsDropped()
{
    WindowDesk desk(true);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(desk.write(u"dropped.txt"_s, u"Words let go over the window."_s))});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&desk.window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&desk.window(), &drop);
    QTRY_COMPARE(desk.document().articles().size(), 1);
    QCOMPARE(desk.article().fileName, u"dropped.txt"_s);
}

void TestMainWindow::saysWhyAFileCannotBeOpened()
{
    WindowDesk desk;
    const QUuid claim = desk.tagClaim(u"The market is open");
    desk.window().open({desk.write(u"empty.txt"_s, {})});
    MessageBar *messages = desk.window().articlePane()->messages();
    QTRY_VERIFY(messages->messages().join(u' ').contains(u"empty.txt"_s));
    QVERIFY(desk.document().contains(claim)); // what was open stays
}

void TestMainWindow::savesWhatCanBeReadOfADamagedProject()
{
    WindowDesk desk;
    const QUuid claim = desk.tagClaim(u"The market is open");
    QVERIFY(desk.isSaved());
    // The same project with a hurt header, elsewhere.
    QFile whole(desk.path(u"talora.hearsay"_s));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QByteArray bytes = whole.readAll();
    whole.close();
    bytes.replace(60, 4, QByteArray(4, '\0'));
    QFile hurt(desk.path(u"hurt.hearsay"_s));
    QVERIFY(hurt.open(QIODevice::WriteOnly));
    QCOMPARE(hurt.write(bytes), bytes.size());
    hurt.close();

    desk.window().open({hurt.fileName()});
    MessageBar *messages = desk.window().articlePane()->messages();
    QTRY_VERIFY(messages->messages().join(u' ').contains(u"hurt.hearsay"_s));
    desk.chooser().toSave = desk.path(u"saved.hearsay"_s);
    const auto button = [messages](const QString &text) -> QToolButton * {
        const QList<QToolButton *> buttons = messages->findChildren<QToolButton *>(u"messageAction"_s);
        const auto it = std::ranges::find(buttons, text, &QToolButton::text);
        return it == buttons.end() ? nullptr : *it;
    };
    QVERIFY(button(u"Save What Can Be Read…"_s));
    button(u"Save What Can Be Read…"_s)->click();
    QCOMPARE(desk.chooser().proposals.last(), desk.path(u"hurt (salvaged).hearsay"_s));
    QTRY_VERIFY(messages->messages().join(u' ').contains(u"saved-account.txt"_s));
    QVERIFY(QFileInfo::exists(desk.path(u"saved-account.txt"_s)));
    QVERIFY(desk.document().contains(claim)); // what was open stays until asked
    QVERIFY(button(u"Open Project"_s));
    button(u"Open Project"_s)->click();
    QTRY_COMPARE(desk.workspace().projectPath(), desk.path(u"saved.hearsay"_s));
    QVERIFY(desk.document().contains(claim));
}

void TestMainWindow::remembersRecentFiles()
{
    WindowDesk desk;
    desk.open({desk.write(u"other.txt"_s, u"Another article, with words of its own."_s)});
    auto *recent = desk.window().findChild<QMenu *>(u"recentMenu"_s);
    QVERIFY(recent);
    auto *file = qobject_cast<QMenu *>(recent->parentWidget());
    QVERIFY(file);
    Q_EMIT file->aboutToShow(); // all that a user can show while there is nothing in the other
    QVERIFY(recent->isEnabled());
    const QList<QAction *> actions = recent->actions();
    QVERIFY(actions.size() >= 2);
    QCOMPARE(actions.at(0)->text(), u"other.txt"_s);
    QCOMPARE(actions.at(1)->text(), u"talora.txt"_s);
    actions.at(1)->trigger();
    QTRY_COMPARE(desk.article().fileName, u"talora.txt"_s);
}

void TestMainWindow::saysOnceWhereTheWorkIs()
{
    WindowDesk desk;
    MessageBar *messages = desk.window().articlePane()->messages();
    QVERIFY(messages->messages().isEmpty());
    std::ignore = desk.tagClaim(u"The market is open");
    QTRY_VERIFY(messages->messages().join(u' ').contains(u"talora.hearsay"_s));
    QVERIFY(QFileInfo::exists(desk.path(u"talora.hearsay"_s)));
    messages->clearMessages();
    std::ignore = desk.tagClaim(u"the gates stay shut");
    QVERIFY(desk.isSaved());
    QVERIFY(messages->messages().isEmpty());
}

void TestMainWindow::answersCtrlS()
{
    WindowDesk desk;
    desk.press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(desk.said().startsWith(u"Nothing to save yet"));
    std::ignore = desk.tagClaim(u"The market is open");
    QVERIFY(desk.isSaved());
    desk.press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY2(desk.said().startsWith(u"Saved ") && desk.said().endsWith(u"talora.hearsay"), qPrintable(desk.said()));
    auto *state = desk.window().findChild<QLabel *>(u"saveState"_s);
    QTRY_VERIFY(state->text().startsWith(u"Saved "));
}

void TestMainWindow::savesACopy()
{
    WindowDesk desk;
    QVERIFY(!desk.actions().saveCopy->isEnabled());
    std::ignore = desk.tagClaim(u"The market is open");
    QVERIFY(desk.isSaved());
    QTRY_VERIFY(desk.actions().saveCopy->isEnabled());
    desk.chooser().toSave = desk.path(u"copy.hearsay"_s);
    desk.actions().saveCopy->trigger();
    QTRY_VERIFY(QFileInfo::exists(desk.path(u"copy.hearsay"_s)));
    QTRY_VERIFY(desk.window().articlePane()->messages()->messages().join(u' ').contains(u"copy.hearsay"_s));
}

void TestMainWindow::disputesTheClaimsSelectedInTheList()
{
    WindowDesk desk;
    const QUuid open = desk.tagClaim(u"The market is open");
    const QUuid shut = desk.tagClaim(u"the gates stay shut");
    desk.press(Qt::Key_F6, Qt::ShiftModifier);
    QTRY_VERIFY(desk.panelHasFocus());
    QWidget *list = QApplication::focusWidget();
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(desk.panel().selectedClaims().size(), 2);
    bool wasAsked = false;
    const auto answer = whenAsked<DisputeDialog>(&wasAsked, [](DisputeDialog &dialog) {
        QTest::keyClicks(dialog.focusWidget(), u"Is the market open?"_s);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(dialog.focusWidget(), u"yes"_s);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(dialog.focusWidget(), u"no"_s);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    });
    QTest::keyClick(list, Qt::Key_D);
    QVERIFY(wasAsked);
    QCOMPARE(desk.document().disputes().size(), 1);
    const Dispute &dispute = desk.document().disputes().at(0);
    QCOMPARE(dispute.question, u"Is the market open?"_s);
    QCOMPARE(dispute.positions, (QList<DisputePosition>{{open, u"yes"_s}, {shut, u"no"_s}}));
    QVERIFY(desk.document().isDisputed(open));
    desk.workspace().history().undo();
    QVERIFY(desk.document().disputes().isEmpty());
}

void TestMainWindow::exportsByKeyboard()
{
    WindowDesk desk;
    std::ignore = desk.tagClaim(u"The market is open");
    const QString path = desk.path(u"out.jsonld"_s);
    bool wasAsked = false;
    const auto answer = whenAsked<ExportDialog>(&wasAsked, [path](ExportDialog &dialog) {
        auto *format = dialog.findChild<QComboBox *>(u"exportFormat"_s);
        format->setCurrentIndex(format->findData(u"jsonld"_s));
        auto *field = dialog.findChild<QLineEdit *>(u"exportPath"_s);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, path);
        QTest::keyClick(field, Qt::Key_Return);
    });
    desk.press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(wasAsked);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).object().value(u"type").toString(), u"AnnotationCollection"_s);
    QTRY_VERIFY(desk.window().articlePane()->messages()->messages().join(u' ').contains(u"out.jsonld"_s));
}

void TestMainWindow::editsTheDetailsByKeyboard()
{
    WindowDesk desk;
    bool wasAsked = false;
    const auto answer = whenAsked<ArticleDialog>(&wasAsked, [](ArticleDialog &dialog) {
        QTest::keyClick(dialog.focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(dialog.focusWidget(), u"The gates of Talora"_s);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    });
    desk.press(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(wasAsked);
    QCOMPARE(desk.article().metadata.title, u"The gates of Talora"_s);
    QCOMPARE(desk.window().findChild<QLabel *>(u"articleTitle"_s)->text(), u"The gates of Talora"_s);
    QVERIFY(desk.isSaved());
    QVERIFY(QFileInfo::exists(desk.path(u"talora.hearsay"_s))); // an edit of the details is work too
}

void TestMainWindow::readsTheFileInAnotherEncodingUntilItIsAnnotated()
{
    WindowDesk desk(true);
    const QString path = desk.path(u"letter.txt"_s);
    // "Привет из Талоры" and more, as windows-1251 has it.
    QFile letter(path);
    QVERIFY(letter.open(QIODevice::WriteOnly));
    letter.write(QByteArray::fromHex("cff0e8e2e5f220e8e720d2e0ebeef0fb2e0a"));
    letter.close();
    desk.open({path});
    QTRY_VERIFY(desk.articleHasFocus());
    const QString guessed = desk.article().encoding;
    bool wasAsked = false;
    const auto choose = whenAsked<ArticleDialog>(&wasAsked, [](ArticleDialog &dialog) {
        auto *encodings = dialog.findChild<QTreeWidget *>(u"articleEncodings"_s);
        QTRY_VERIFY(encodings->topLevelItemCount() > 20);
        encodings->setFocus();
        QTest::keyClicks(encodings, u"IBM866"_s);
        QTest::keyClick(encodings, Qt::Key_Return);
    });
    desk.press(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(wasAsked);
    QTRY_COMPARE(desk.article().encoding, u"IBM866"_s);
    desk.window().activateWindow(); // a window manager does that
    QTRY_VERIFY(desk.articleHasFocus());
    QVERIFY(!desk.article().encodingWasGuessed);
    QVERIFY(!desk.article().text.string().startsWith(u"Привет"));
    QCOMPARE(desk.view().document()->firstBlock().text(), desk.article().text.string().section(u'\n', 0, 0));

    desk.workspace().changeEncoding(desk.article().id, u"windows-1251"_s);
    QTRY_COMPARE(desk.article().text.string(), u"Привет из Талоры.\n"_s);
    QVERIFY2(guessed != u"IBM866"_s, qPrintable(guessed));
    QVERIFY(!QFileInfo::exists(desk.path(u"letter.hearsay"_s)));

    // Once words are tagged the text stays as it is, and the window says why.
    (void)desk.tagClaim(u"Привет");
    QVERIFY(desk.isSaved());
    bool wasAskedAgain = false;
    QString reason;
    const auto look = whenAsked<ArticleDialog>(&wasAskedAgain, [&reason](ArticleDialog &dialog) {
        if (const auto *label = dialog.findChild<QLabel *>(u"articleEncodingSettled"_s))
            reason = label->text();
        dialog.reject();
    });
    desk.actions().articleDetails->trigger();
    QVERIFY(wasAskedAgain);
    QVERIFY2(reason.contains(u"annotations count the characters"_s), qPrintable(reason));
    QSignalSpy refused(&desk.workspace(), &Workspace::openFailed);
    desk.workspace().changeEncoding(desk.article().id, u"IBM866"_s);
    QVERIFY(refused.wait());
    QCOMPARE(desk.article().text.string(), u"Привет из Талоры.\n"_s);
    QCOMPARE(desk.document().claims().size(), 1);
}

void TestMainWindow::opensLinksOnlyWhenAllowed()
{
    WindowDesk desk(true);
    desk.open({desk.write(u"a.md"_s, u"# Links\n\nThe [report](https://a.example/x) and [script](javascript:run).\n"_s)});
    QTRY_VERIFY(desk.articleHasFocus());
    QCOMPARE(desk.article().text.string(), u"Links\nThe report and script."_s);
    LinkCatcher catcher;
    const auto ctrlClick = [&desk](const QString &words) {
        const qsizetype at = desk.article().text.string().indexOf(words);
        const QPoint point = desk.view().rectsOf({at, at + words.size()}).front().center().toPoint();
        QTest::mouseClick(desk.view().viewport(), Qt::LeftButton, Qt::ControlModifier, point);
    };
    ctrlClick(u"report"_s);
    QCOMPARE(desk.prompt().questions.size(), 1);
    QVERIFY(desk.prompt().questions.first().contains(u"https://a.example/x"_s));
    QVERIFY(catcher.urls.isEmpty());
    desk.prompt().answer = true;
    ctrlClick(u"report"_s);
    QCOMPARE(catcher.urls, QList<QUrl>{QUrl(u"https://a.example/x"_s)});
    ctrlClick(u"script"_s);
    QCOMPARE(desk.prompt().questions.size(), 2);
    QCOMPARE(catcher.urls.size(), 1);
}

void TestMainWindow::findsWords()
{
    WindowDesk desk;
    desk.press(Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(desk.window().articlePane()->findBar()->isVisible());
    QTest::keyClicks(QApplication::focusWidget(), u"THE GATES"_s);
    const Utf16Span span = desk.view().selectedSpan();
    QCOMPARE(desk.article().text.string().mid(span.begin, span.length()).toLower(), u"the gates"_s);
    desk.press(Qt::Key_Escape);
    QTRY_VERIFY(desk.articleHasFocus());
    QCOMPARE(desk.view().selectedSpan(), span);
}

void TestMainWindow::togglesTheLensByOneKey()
{
    WindowDesk desk;
    const bool before = desk.view().isLensVisible();
    QTest::keyClick(&desk.view(), Qt::Key_L);
    QCOMPARE(desk.view().isLensVisible(), !before);
    desk.press(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(desk.view().isLensVisible(), before);
}

void TestMainWindow::showsAllKeys()
{
    WindowDesk desk;
    bool wasAsked = false;
    const auto answer = whenAsked<CheatSheetDialog>(&wasAsked, [](CheatSheetDialog &dialog) {
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    desk.press(Qt::Key_F1);
    QVERIFY(wasAsked);
}

void TestMainWindow::saysWhereDataLives()
{
    WindowDesk desk;
    bool wasAsked = false;
    QString text;
    const auto answer = whenAsked<AboutDialog>(&wasAsked, [&text](AboutDialog &dialog) {
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            text += label->text();
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    desk.actions().about->trigger();
    QVERIFY(wasAsked);
    QVERIFY(text.contains(u"works offline"_s));
}

void TestMainWindow::asksBeforeLosingWhatCouldNotBeSaved()
{
    WindowDesk desk;
    std::ignore = desk.tagClaim(u"The market is open");
    QVERIFY(desk.isSaved());
    // The project goes from under the window: nothing can be written to it any more.
    QVERIFY(QFile::rename(desk.path(u"talora.hearsay"_s), desk.path(u"hidden"_s)));
    std::ignore = desk.tagClaim(u"the gates stay shut");
    QTRY_COMPARE(desk.workspace().saveState(), SaveState::Failed);
    QVERIFY(!desk.window().close());
    QCOMPARE(desk.prompt().questions.size(), 1);
    QVERIFY(QFile::rename(desk.path(u"hidden"_s), desk.path(u"talora.hearsay"_s)));
    desk.press(Qt::Key_S, Qt::ControlModifier); // tries again
    QTRY_COMPARE(desk.workspace().saveState(), SaveState::Saved);
    QVERIFY(desk.window().close());
    QCOMPARE(desk.prompt().questions.size(), 1);
}

void TestMainWindow::keepsItsLayout()
{
    WindowDesk desk;
    desk.window().resize(780, 600); // the offscreen screen has 800 by 800
    const QSize size = desk.window().size();
    desk.restart({desk.path(u"talora.txt"_s)});
    QCOMPARE(desk.window().size(), size);
}

void TestMainWindow::choosesALanguage()
{
    WindowDesk desk;
    auto *menu = desk.window().findChild<QMenu *>(u"languageMenu"_s);
    QVERIFY(menu);
    const auto checked = [&desk] {
        QStringList names;
        for (const QAction *action : desk.window().findChild<QMenu *>(u"languageMenu"_s)->actions()) {
            if (action->isChecked())
                names.append(action->objectName());
        }
        return names;
    };
    QCOMPARE(checked(), QStringList{u"language-system"_s});
    auto *arabic = menu->findChild<QAction *>(u"language-ar"_s);
    QVERIFY(arabic);
    QCOMPARE(arabic->text(), u"العربية"_s);
    QCOMPARE(menu->findChild<QAction *>(u"language-fr"_s)->text(), u"Français"_s);
    arabic->trigger();
    QCOMPARE(checked(), QStringList{u"language-ar"_s});
    QCOMPARE(Settings().value(Setup::language), u"ar"_s);
    const QStringList messages = desk.window().articlePane()->messages()->messages();
    QVERIFY2(messages.contains(u"The language changes when Hearsay starts again."_s), qPrintable(messages.join(u'\n')));
    desk.restart({desk.path(u"talora.txt"_s)});
    QCOMPARE(checked(), QStringList{u"language-ar"_s});
    desk.window().findChild<QAction *>(u"language-system"_s)->trigger();
    QCOMPARE(Settings().value(Setup::language), QString());
}

void TestMainWindow::startsAgainWithWhatIsOpen()
{
    WindowDesk desk;
    const QSignalSpy asked(&desk.window(), &MainWindow::restartRequested);
    desk.window().restart(); // no project yet
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).toStringList(), QStringList{desk.path(u"talora.txt"_s)});
    QVERIFY(!desk.window().isVisible());

    desk.restart({desk.path(u"talora.txt"_s)});
    std::ignore = desk.tagClaim(u"The market is open");
    QVERIFY(desk.isSaved());
    const QSignalSpy again(&desk.window(), &MainWindow::restartRequested);
    desk.window().restart();
    QCOMPARE(again.size(), 1);
    QCOMPARE(again.at(0).at(0).toStringList(), QStringList{desk.workspace().projectPath()});
}

void TestMainWindow::staysOpenWhereWorkWouldBeLost()
{
    WindowDesk desk;
    std::ignore = desk.tagClaim(u"The market is open");
    QVERIFY(desk.isSaved());
    QVERIFY(QFile::rename(desk.path(u"talora.hearsay"_s), desk.path(u"hidden"_s)));
    std::ignore = desk.tagClaim(u"the gates stay shut");
    QTRY_COMPARE(desk.workspace().saveState(), SaveState::Failed);
    const QSignalSpy asked(&desk.window(), &MainWindow::restartRequested);
    desk.window().restart();
    QCOMPARE(desk.prompt().questions.size(), 1);
    QVERIFY(desk.window().isVisible());
    QCOMPARE(asked.size(), 0);
    QVERIFY(QFile::rename(desk.path(u"hidden"_s), desk.path(u"talora.hearsay"_s)));
    desk.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(desk.workspace().saveState(), SaveState::Saved);
}

void TestMainWindow::mirrorsItsParts()
{
    const auto isPanelOnTheRight = [](const WindowDesk &desk) {
        const auto middle = [&desk](const QWidget *part) { return part->mapTo(&desk.window(), part->rect().center()).x(); };
        const int panel = middle(&desk.panel());
        const int text = middle(&desk.view());
        const int map = middle(desk.window().mapPanel());
        return panel > text && text > map ? 1 : panel < text && text < map ? -1 : 0;
    };
    WindowDesk desk;
    QCOMPARE(isPanelOnTheRight(desk), 1);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto restore = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    // The places of the pieces that the window kept before are those of the other direction.
    desk.restart({desk.path(u"talora.txt"_s)});
    QCOMPARE(isPanelOnTheRight(desk), -1);
    desk.restart({desk.path(u"talora.txt"_s)});
    QCOMPARE(isPanelOnTheRight(desk), -1);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    desk.restart({desk.path(u"talora.txt"_s)});
    QCOMPARE(isPanelOnTheRight(desk), 1);
}

void TestMainWindow::learnsTheKeysOfTheKeyboard()
{
    WindowDesk desk;
    const auto shown = [&desk] { return Actions::keyOf(desk.actions().tagClaim); };
    QCOMPARE(shown(), u"C"_s);
    desk.view().setFocus();
    // The key that writes C elsewhere, on a Persian keyboard.
    QKeyEvent press(QEvent::KeyPress, 0x632, Qt::NoModifier, 54, 0, 0, u"ز"_s);
    QCoreApplication::sendEvent(&desk.view(), &press);
    QVERIFY2(shown().contains(u'C') && shown().contains(u'ز'), qPrintable(shown()));
    QVERIFY(desk.actions().tagClaim->text().endsWith(shown()));
    QVERIFY(desk.actions().tagClaim->toolTip().contains(shown()));
    QCOMPARE(Actions::keyOf(desk.actions().tagSpeaker), u"S"_s); // not pressed yet
    // A French keyboard has “&” where others have 1.
    QKeyEvent ampersand(QEvent::KeyPress, Qt::Key_Ampersand, Qt::NoModifier, 10, 0, 0, u"&"_s);
    QCoreApplication::sendEvent(&desk.view(), &ampersand);
    QCOMPARE(Actions::keyOf(desk.actions().tagNumbers.first()), u"1 (&)"_s);
    QVERIFY(desk.actions().tagNumbers.first()->text().endsWith(u"\t1 (&&)"_s));
    const QString learned = shown();
    desk.restart({desk.path(u"talora.txt"_s)});
    QCOMPARE(shown(), learned);
    // The list of keys shows it too.
    bool wasAsked = false;
    QStringList keys;
    const auto answer = whenAsked<CheatSheetDialog>(&wasAsked, [&keys](CheatSheetDialog &dialog) {
        auto *tree = dialog.findChild<QTreeWidget *>();
        for (QTreeWidgetItemIterator it(tree); *it; ++it)
            keys.append((*it)->text(0));
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    desk.actions().cheatSheet->trigger();
    QVERIFY(wasAsked);
    QVERIFY2(keys.contains(learned), qPrintable(keys.join(u' ')));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
