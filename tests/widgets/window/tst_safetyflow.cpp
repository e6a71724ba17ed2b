// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/safetyflow.h"

#include "app/storage/backups.h"
#include "tests/support/testsettings.h"
#include "tests/widgets/window/windowdesk.h"
#include "widgets/common/messagebar.h"

#include <QAction>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace Hearsay;
using namespace Hearsay::Testing;

/// What the window says and offers when work cannot be saved where it should be.
class TestSafetyFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void saysThatTheFileIsGoneAndSavesElsewhere();
    void triesAgain();
    void looksWhenTheWindowIsUsedAgain();
    void saysThatAProjectIsReadOnly();
    void restoresABackupByKeyboard();
    void keepsItsButtonsWhenThereIsMoreToSay();

private:
    static MessageBar &messages(const WindowDesk &desk) { return *desk.window().articlePane()->messages(); }
    static QPushButton *button(const WindowDesk &desk, const QString &text);
};

QPushButton *TestSafetyFlow::button(const WindowDesk &desk, const QString &text)
{
    const auto buttons = messages(desk).findChildren<QPushButton *>(u"standingAction"_s);
    for (QPushButton *button : buttons) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

void TestSafetyFlow::saysThatTheFileIsGoneAndSavesElsewhere()
{
    WindowDesk desk;
    static_cast<void>(desk.tagClaim(u"The market is open"));
    QVERIFY(desk.isSaved());
    QVERIFY(messages(desk).standingMessage().isEmpty());
    QVERIFY(QFile::remove(desk.workspace().projectPath()));
    desk.tag(u"market", Qt::Key_H);
    QTRY_VERIFY(!messages(desk).standingMessage().isEmpty());
    QVERIFY2(messages(desk).standingMessage().contains(u"1 change"_s), qPrintable(messages(desk).standingMessage()));
    QVERIFY(messages(desk).standingMessage().contains(u"talora.hearsay"_s));
    QCOMPARE(desk.document().highlights().size(), 1); // still on screen

    const QString rescued = desk.path(u"rescued.hearsay"_s);
    desk.chooser().toSave = rescued;
    QPushButton *elsewhere = button(desk, u"Save Elsewhere…"_s);
    QVERIFY(elsewhere);
    elsewhere->setFocus();
    QTest::keyClick(elsewhere, Qt::Key_Space);
    QTRY_COMPARE(desk.workspace().projectPath(), rescued);
    QTRY_VERIFY(messages(desk).standingMessage().isEmpty());
    QVERIFY(desk.isSaved());
    QVERIFY(QFileInfo::exists(rescued));
}

void TestSafetyFlow::triesAgain()
{
    WindowDesk desk;
    static_cast<void>(desk.tagClaim(u"The market is open"));
    QVERIFY(desk.isSaved());
    const QString project = desk.workspace().projectPath();
    QVERIFY(QFile::rename(project, desk.path(u"away"_s)));
    desk.tag(u"market", Qt::Key_H);
    QTRY_VERIFY(!messages(desk).standingMessage().isEmpty());
    QVERIFY(QFile::rename(desk.path(u"away"_s), project));
    QPushButton *again = button(desk, u"Try Again"_s);
    QVERIFY(again);
    again->click();
    QTRY_VERIFY(messages(desk).standingMessage().isEmpty());
    QVERIFY(desk.isSaved());
}

void TestSafetyFlow::looksWhenTheWindowIsUsedAgain()
{
    WindowDesk desk;
    static_cast<void>(desk.tagClaim(u"The market is open"));
    QVERIFY(desk.isSaved());
    QVERIFY(QFile::remove(desk.workspace().projectPath()));
    QEvent activation(QEvent::WindowActivate);
    QCoreApplication::sendEvent(&desk.window(), &activation);
    QTRY_VERIFY(desk.workspace().isFileLost());
    QVERIFY(messages(desk).standingMessage().contains(u"talora.hearsay"_s));
    // Nothing more is taken until it is saved elsewhere: the strip says why.
    desk.tag(u"market", Qt::Key_H);
    QVERIFY(desk.document().highlights().isEmpty());
}

void TestSafetyFlow::saysThatAProjectIsReadOnly()
{
    WindowDesk desk;
    static_cast<void>(desk.tagClaim(u"The market is open"));
    QVERIFY(desk.isSaved());
    const QString project = desk.workspace().projectPath();
    desk.restart({desk.write(u"other.txt"_s, u"Another article, with words of its own."_s)});
    // As a newer version would have left it.
    QFile file(project);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(63));
    QCOMPARE(file.write("\x63", 1), 1);
    file.close();
    desk.open({project});
    QVERIFY(messages(desk).standingMessage().contains(u"newer version"_s));
    QVERIFY(messages(desk).messages().isEmpty()); // said once
    desk.chooser().toSave = desk.path(u"copy.hearsay"_s);
    QPushButton *copy = button(desk, u"Save a Copy…"_s);
    QVERIFY(copy);
    copy->click();
    QTRY_VERIFY(!messages(desk).messages().isEmpty());
    QVERIFY(QFileInfo::exists(desk.path(u"copy.hearsay"_s)));
    QVERIFY(!messages(desk).standingMessage().isEmpty());
}

void TestSafetyFlow::restoresABackupByKeyboard()
{
    WindowDesk desk;
    static_cast<void>(desk.tagClaim(u"The market is open"));
    QVERIFY(desk.isSaved());
    const QString project = desk.workspace().projectPath();
    desk.restart({project}); // makes a backup on opening
    QTRY_COMPARE(Backups().of(project).size(), 1);
    desk.tag(u"market", Qt::Key_H);
    QVERIFY(desk.isSaved());

    QString details;
    QTimer::singleShot(0, &desk.window(), [&details] {
        QWidget *dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        auto *list = dialog->findChild<QTreeWidget *>(u"backups"_s);
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        details = dialog->findChild<QLabel *>(u"backupDetails"_s)->text();
        QTest::keyClick(list, Qt::Key_Return);
    });
    desk.actions().restoreBackup->trigger();
    QVERIFY2(details.contains(u"1 claim"_s), qPrintable(details));
    QTRY_VERIFY(desk.document().highlights().isEmpty());
    QCOMPARE(desk.document().claims().size(), 1);
    QCOMPARE(desk.workspace().projectPath(), project);
    QVERIFY(messages(desk).messages().join(u' ').contains(u"is kept in"_s));
}

void TestSafetyFlow::keepsItsButtonsWhenThereIsMoreToSay()
{
    MessageBar bar;
    const QList<MessageAction> actions{{u"Try Again"_s, [] {}}};
    bar.showStanding(MessageBar::Standing::Danger, u"Not saved: 1 change"_s, actions);
    const auto *button = bar.findChild<QPushButton *>(u"standingAction"_s);
    bar.showStanding(MessageBar::Standing::Danger, u"Not saved: 2 changes"_s, actions);
    QCOMPARE(bar.findChild<QPushButton *>(u"standingAction"_s), button); // it may have the focus
    QCOMPARE(bar.standingMessage(), u"Not saved: 2 changes"_s);
    bar.showStanding(MessageBar::Standing::Caution, u"Read only"_s, actions);
    QCOMPARE(bar.standingMessage(), u"Read only"_s);
    bar.clearStanding();
    QVERIFY(bar.standingMessage().isEmpty());
}

QTEST_MAIN(TestSafetyFlow)
#include "tst_safetyflow.moc"
