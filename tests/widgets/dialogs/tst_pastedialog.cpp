// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsettings.h"
#include "widgets/dialogs/pastedialog.h"

#include <QAccessible>
#include <QCheckBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace Hearsay;
using namespace Hearsay::Testing;

namespace {

const QString story = u"Ferry to run again\n\nPublished: 1 September 2019\n\nThe mayor of Orlo said on Monday that the ferry would run.\n"_s;

template<typename Widget>
Widget &child(const PasteDialog &dialog, const QString &name)
{
    auto *found = dialog.findChild<Widget *>(name);
    if (!found)
        qFatal("There is no %s.", qUtf8Printable(name));
    return *found;
}

/// As a user would who pastes over everything.
void replaceBy(QPlainTextEdit &field, const QString &text)
{
    field.selectAll();
    field.insertPlainText(text);
}

} // namespace

/// Pasted text before it becomes an article.
class TestPasteDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void fillsInWhatTheTextSays();
    void followsTheTextUntilAFieldIsTyped();
    void takesOverByKeyboard();
    void keepsTheTextAsItWas();
    void needsWords();
    void asksWhereOnlyWhereThereIsAChoice();
    void takesTheAddressOfTheClipboard_data();
    void takesTheAddressOfTheClipboard();
    void everyControlHasAName();
};

void TestPasteDialog::fillsInWhatTheTextSays()
{
    const PasteDialog dialog({story, {}, {}}, false);
    const PastedText pasted = dialog.pasted();
    QCOMPARE(pasted.metadata.title, u"Ferry to run again"_s);
    QCOMPARE(pasted.metadata.published, QDate(2019, 9, 1));
    QCOMPARE(pasted.text, story);
    QVERIFY(pasted.at.isValid());
}

void TestPasteDialog::followsTheTextUntilAFieldIsTyped()
{
    PasteDialog dialog({{}, {}, {}}, false);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto &text = child<QPlainTextEdit>(dialog, u"pasteText"_s);
    auto &title = child<QLineEdit>(dialog, u"pasteTitle"_s);
    QTRY_VERIFY(text.hasFocus()); // nothing there: the place to paste
    text.insertPlainText(story);
    QCOMPARE(title.text(), u"Ferry to run again"_s);
    QVERIFY(child<QCheckBox>(dialog, u"pasteHasDate"_s).isChecked());
    QTest::keyClick(&text, Qt::Key_Tab); // leaves the text
    QVERIFY(title.hasFocus());
    QTest::keyClick(&title, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&title, u"Mine"_s);
    replaceBy(text, u"https://example.org/other\nAnother headline\n\nProse."_s);
    QCOMPARE(title.text(), u"Mine"_s);
    QCOMPARE(child<QLineEdit>(dialog, u"pasteAddress"_s).text(), u"https://example.org/other"_s);
    QVERIFY(!child<QCheckBox>(dialog, u"pasteHasDate"_s).isChecked()); // nobody set it
    auto &hasDate = child<QCheckBox>(dialog, u"pasteHasDate"_s);
    hasDate.setFocus();
    QTest::keyClick(&hasDate, Qt::Key_Space);
    child<QDateEdit>(dialog, u"pasteDate"_s).setDate(QDate(2020, 2, 3));
    replaceBy(text, story);
    QCOMPARE(dialog.pasted().metadata.published, QDate(2020, 2, 3));
}

void TestPasteDialog::takesOverByKeyboard()
{
    PasteDialog dialog({story, {}, {}}, false);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTRY_VERIFY(child<QLineEdit>(dialog, u"pasteTitle"_s).hasFocus());
    QTest::keyClick(&dialog, Qt::Key_O, Qt::AltModifier);
    auto &outlet = child<QLineEdit>(dialog, u"pasteOutlet"_s);
    QTRY_VERIFY(outlet.hasFocus());
    QTest::keyClicks(&outlet, u"  Orlo   Post "_s);
    QTest::keyClick(&outlet, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.pasted().metadata.outlet, u"Orlo Post"_s);
}

void TestPasteDialog::keepsTheTextAsItWas()
{
    // A field makes plain spaces of those that do not break.
    const QString odd = u"« Oui\u00a0», dit-il.\u2028Fin\u202f!"_s;
    PasteDialog dialog({odd, {}, {}}, false);
    QCOMPARE(dialog.pasted().text, odd);
    auto &text = child<QPlainTextEdit>(dialog, u"pasteText"_s);
    text.moveCursor(QTextCursor::End);
    text.insertPlainText(u" Et puis."_s);
    QVERIFY(dialog.pasted().text.endsWith(u"Et puis."));
}

void TestPasteDialog::needsWords()
{
    PasteDialog dialog({u" \n"_s, {}, {}}, false);
    auto &accept = child<QPushButton>(dialog, u"pasteAccept"_s);
    QVERIFY(!accept.isEnabled());
    replaceBy(child<QPlainTextEdit>(dialog, u"pasteText"_s), u"Words."_s);
    QVERIFY(accept.isEnabled());
}

void TestPasteDialog::asksWhereOnlyWhereThereIsAChoice()
{
    const PasteDialog alone({story, {}, {}}, false);
    QVERIFY(!alone.findChild<QRadioButton *>());
    QCOMPARE(alone.place(), PasteDialog::Place::OwnProject);
    PasteDialog dialog({story, {}, {}}, true);
    QCOMPARE(dialog.place(), PasteDialog::Place::ThisProject);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(&dialog, Qt::Key_W, Qt::AltModifier);
    QTRY_COMPARE(dialog.place(), PasteDialog::Place::OwnProject);
    dialog.setPlace(PasteDialog::Place::ThisProject);
    QCOMPARE(dialog.place(), PasteDialog::Place::ThisProject);
}

void TestPasteDialog::takesTheAddressOfTheClipboard_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QUrl>>("urls");
    QTest::addColumn<QString>("expectedText");
    QTest::addColumn<QString>("expectedAddress");
    const QUrl page(u"https://example.org/ferry"_s);
    QTest::newRow("text only") << story << QList<QUrl>() << story << QString();
    QTest::newRow("text with an address beside it") << story << QList{page} << story << page.toString();
    QTest::newRow("an address only") << page.toString() << QList{page} << QString() << page.toString();
    QTest::newRow("files") << u"file:///a.txt"_s << QList{QUrl(u"file:///a.txt"_s)} << u"file:///a.txt"_s << QString();
}

void TestPasteDialog::takesTheAddressOfTheClipboard()
{
    QFETCH(const QString, text);
    QFETCH(const QList<QUrl>, urls);
    QMimeData data;
    data.setText(text);
    if (!urls.isEmpty())
        data.setUrls(urls);
    const PastedText pasted = PasteDialog::fromClipboard(&data);
    QTEST(pasted.text, "expectedText");
    QTEST(pasted.metadata.address, "expectedAddress");
    QCOMPARE(PasteDialog({pasted.text, pasted.metadata, {}}, false).pasted().metadata.address, pasted.metadata.address);
    QVERIFY(PasteDialog::fromClipboard(nullptr).text.isEmpty());
}

void TestPasteDialog::everyControlHasAName()
{
    const PasteDialog dialog({story, {}, {}}, true);
    for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"))
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY(accessible);
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestPasteDialog)
#include "tst_pastedialog.moc"
