// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixtures.h"
#include "tests/support/testsettings.h"
#include "widgets/dialogs/aboutdialog.h"
#include "widgets/dialogs/articledialog.h"
#include "widgets/dialogs/cheatsheetdialog.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace Hearsay;
using namespace Hearsay::Testing;

/// The dialogs that only show or only edit values.
class TestDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void articleDetailsAreEditedByKeyboard();
    void articleDetailsKeepWhatIsThere();
    void anUnknownDateStaysUnknown();
    void escapeLeavesArticleDetails();
    void encodingsArePreviewedAndChosenByKeyboard();
    void hostileNamesStayPlainText();
    void theCheatSheetListsAllKeys();
    void aboutSaysWhereTheWorkIs();
};

void TestDialogs::articleDetailsAreEditedByKeyboard()
{
    const Story story;
    ArticleDialog dialog(story.article);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *title = dialog.findChild<QLineEdit *>(u"articleTitle"_s);
    QTRY_VERIFY(title->hasFocus());
    QTest::keyClick(title, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(title, u"  A  shut gate "_s);
    QTest::keyClick(title, Qt::Key_Tab);
    auto *byline = dialog.findChild<QLineEdit *>(u"articleByline"_s);
    QVERIFY(byline->hasFocus());
    QTest::keyClicks(byline, u"A. Writer"_s);
    QTest::keyClick(&dialog, Qt::Key_L, Qt::AltModifier);
    auto *language = dialog.findChild<QLineEdit *>(u"articleLanguage"_s);
    QTRY_VERIFY(language->hasFocus());
    QTest::keyClick(language, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(language, u"fa-AF"_s);
    QTest::keyClick(language, Qt::Key_Return);

    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    ArticleMetadata expected = story.article.metadata;
    expected.title = u"A shut gate"_s;
    expected.byline = u"A. Writer"_s;
    expected.language = u"fa-AF"_s;
    QCOMPARE(dialog.metadata(), expected);
}

void TestDialogs::articleDetailsKeepWhatIsThere()
{
    Story story;
    story.article.metadata = {u"T"_s, u"B"_s, u"O"_s, u"https://example.org/?a=1&b=2"_s, QDate(1987, 2, 28), u"ps"_s, u"P"_s};
    const ArticleDialog dialog(story.article);
    QCOMPARE(dialog.metadata(), story.article.metadata);
}

void TestDialogs::anUnknownDateStaysUnknown()
{
    Story story;
    story.article.metadata.published = {};
    ArticleDialog dialog(story.article);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QCOMPARE(dialog.metadata().published, QDate());
    auto *date = dialog.findChild<QDateEdit *>(u"articleDate"_s);
    QVERIFY(!date->isEnabled());
    auto *known = dialog.findChild<QCheckBox *>();
    known->setFocus();
    QTest::keyClick(known, Qt::Key_Space);
    QVERIFY(date->isEnabled());
    date->setDate(QDate(2019, 9, 1));
    QCOMPARE(dialog.metadata().published, QDate(2019, 9, 1));
}

void TestDialogs::escapeLeavesArticleDetails()
{
    ArticleDialog dialog(Story().article);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
}

void TestDialogs::encodingsArePreviewedAndChosenByKeyboard()
{
    Article article = Story().article;
    article.encoding = u"ISO-8859-5"_s;
    article.encodingWasGuessed = true;
    // "Привет из Талоры." in windows-1251
    article.sourceBytes = QByteArray::fromHex("cff0e8e2e5f220e8e720d2e0ebeef0fb2e0a");
    ArticleDialog dialog(article, ArticleDialog::Encoding::Open);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *list = dialog.findChild<QTreeWidget *>(u"articleEncodings"_s);
    const auto *preview = dialog.findChild<QPlainTextEdit *>(u"articleEncodingPreview"_s);
    const auto *undecoded = dialog.findChild<QLabel *>(u"articleEncodingUndecoded"_s);
    QTRY_VERIFY(list->topLevelItemCount() > 20);
    QVERIFY(list->topLevelItem(0)->text(0).startsWith(u"ISO-8859-5"_s));
    QCOMPARE(dialog.newEncoding(), QString());
    QVERIFY(!preview->toPlainText().isEmpty());
    QTest::keyClick(&dialog, Qt::Key_E, Qt::AltModifier);
    QTRY_VERIFY(list->hasFocus());

    QTest::keyClicks(list, u"windows-1251"_s);
    QCOMPARE(dialog.newEncoding(), u"windows-1251"_s);
    QCOMPARE(preview->toPlainText(), u"Привет из Талоры."_s);
    QCOMPARE(list->currentItem()->text(1), u"Привет из Талоры."_s);
    const QString whole = undecoded->text();
    QVERIFY(!whole.isEmpty());
    QTest::keyClick(list, Qt::Key_Home);
    QCOMPARE(dialog.newEncoding(), QString());
    list->keyboardSearch({}); // what was typed before is another word
    QTest::keyClicks(list, u"UTF-8"_s);
    QVERIFY(undecoded->text() != whole);
    QVERIFY2(undecoded->text().contains(u"14"_s), qPrintable(undecoded->text()));
    QTest::keyClick(list, Qt::Key_Home);
    list->keyboardSearch({});
    QTest::keyClicks(list, u"windows-1251"_s);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.newEncoding(), u"windows-1251"_s);
}

void TestDialogs::hostileNamesStayPlainText()
{
    Article article = Story().article;
    article.fileName = u"<b>bold</b>.txt"_s;
    const ArticleDialog dialog(article);
    bool isShown = false;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->text() == article.fileName) {
            isShown = true;
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }
    QVERIFY(isShown);
}

void TestDialogs::theCheatSheetListsAllKeys()
{
    CheatSheetDialog dialog({{u"Tag"_s, {{u"C"_s, u"Claim"_s, u"Tag a claim."_s}, {u"S"_s, u"Speaker"_s, u"Tag a speaker."_s}}},
                             {u"Help"_s, {{u"F1"_s, u"Keys"_s, u"This."_s}}}});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const auto *sheet = dialog.findChild<QTreeWidget *>(u"cheatSheet"_s);
    QStringList lines;
    for (int group = 0; group < sheet->topLevelItemCount(); ++group) {
        const QTreeWidgetItem *heading = sheet->topLevelItem(group);
        QVERIFY(heading->isExpanded());
        lines.append(heading->text(0));
        for (int row = 0; row < heading->childCount(); ++row)
            lines.append(QStringList({heading->child(row)->text(0), heading->child(row)->text(1), heading->child(row)->text(2)}).join(u'|'));
    }
    QCOMPARE(lines, QStringList({u"Tag"_s, u"C|Claim|Tag a claim."_s, u"S|Speaker|Tag a speaker."_s, u"Help"_s, u"F1|Keys|This."_s}));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestDialogs::aboutSaysWhereTheWorkIs()
{
    AboutDialog dialog(u"/somewhere/my <i>work</i>.hearsay"_s);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QString text;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        text += label->text();
    }
    QVERIFY(text.contains(u"/somewhere/my <i>work</i>.hearsay"_s));
    QVERIFY(text.contains(u"GNU General Public License"_s));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
