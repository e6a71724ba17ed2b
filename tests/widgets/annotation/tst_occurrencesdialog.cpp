// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotation/occurrencesdialog.h"

#include "app/models/occurrencemodel.h"

#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hearsay;

/// Asking which places to tag.
class TestOccurrencesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWorkedByKeyboard();
    void isWorkedByMouse();
    void saysHowMany();
    void tagsNothingWithNothingTicked();
    void showsTheWordsBold_data();
    void showsTheWordsBold();

private:
    static OccurrencesDialog::Question question()
    {
        return {u"Amini"_s, CanonicalText::fromString(u"Amini came. Then Amini <b>left</b>. Amini slept."_s),
                {{0, 5}, {17, 22}, {36, 41}}, 0};
    }
    static QListView *list(const QDialog &dialog) { return dialog.findChild<QListView *>(u"occurrences"_s); }
    static QPushButton *tag(const QDialog &dialog) { return dialog.findChild<QPushButton *>(u"tag"_s); }
};

void TestOccurrencesDialog::isWorkedByKeyboard()
{
    OccurrencesDialog dialog(question());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QListView *places = list(dialog);
    QVERIFY(places->hasFocus());
    QCOMPARE(tag(dialog)->text(), u"&Tag 3"_s);
    QTest::keyClick(places, Qt::Key_Down);
    QTest::keyClick(places, Qt::Key_Space);
    QCOMPARE(tag(dialog)->text(), u"&Tag 2"_s);
    QCOMPARE(dialog.findChild<QCheckBox *>(u"all"_s)->checkState(), Qt::PartiallyChecked);
    QTest::keyClick(places, Qt::Key_Down);
    QTest::keyClick(places, Qt::Key_Space);
    QTest::keyClick(places, Qt::Key_Space);
    QTest::keyClick(places, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.spans(), (QList<TextSpan>{{0, 5}, {36, 41}}));
}

void TestOccurrencesDialog::isWorkedByMouse()
{
    OccurrencesDialog dialog(question());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const QRect row = list(dialog)->visualRect(list(dialog)->model()->index(0, 0));
    QTest::mouseClick(list(dialog)->viewport(), Qt::LeftButton, {}, QPoint(row.left() + 10, row.center().y()));
    QCOMPARE(dialog.spans().size(), 2);
    auto *all = dialog.findChild<QCheckBox *>(u"all"_s);
    QTest::mouseClick(all, Qt::LeftButton, {}, QPoint(8, all->height() / 2));
    QCOMPARE(dialog.spans().size(), 3);
    QTest::mouseClick(all, Qt::LeftButton, {}, QPoint(8, all->height() / 2));
    QCOMPARE(dialog.spans().size(), 0);
    QTest::mouseClick(all, Qt::LeftButton, {}, QPoint(8, all->height() / 2));
    QTest::mouseClick(tag(dialog), Qt::LeftButton);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void TestOccurrencesDialog::saysHowMany()
{
    OccurrencesDialog::Question asked = question();
    const auto heading = [&asked] {
        const OccurrencesDialog dialog(asked);
        return dialog.findChild<QLabel *>(u"heading"_s)->text();
    };
    QVERIFY(heading().contains(u"Amini 3 more time"));
    QVERIFY(!heading().contains(u"Other articles"));
    asked.elsewhere = 4;
    QVERIFY2(heading().contains(u"Other articles of the project do so 4 time"), qUtf8Printable(heading()));
}

void TestOccurrencesDialog::tagsNothingWithNothingTicked()
{
    OccurrencesDialog dialog(question());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    dialog.findChild<OccurrenceModel *>()->tickAll(false);
    QVERIFY(!tag(dialog)->isEnabled());
    QTest::keyClick(list(dialog), Qt::Key_Return);
    QVERIFY(dialog.isVisible());
    QTest::keyClick(list(dialog), Qt::Key_Escape);
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
}

void TestOccurrencesDialog::showsTheWordsBold_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("left to right") << u"iii WWWWW iii"_s;
    QTest::newRow("right to left") << u"ااا سسسسس ااا"_s;
}

void TestOccurrencesDialog::showsTheWordsBold()
{
    QFETCH(const QString, text);
    // The same sentence with and without the words marked looks different, and nothing is cut off.
    const CanonicalText canonical = CanonicalText::fromString(text);
    const auto inkOf = [&canonical](TextSpan span) {
        OccurrencesDialog dialog({u"x"_s, canonical, {span}, 0});
        dialog.show();
        QListView *places = list(dialog);
        places->clearFocus();
        places->setCurrentIndex({});
        places->clearSelection();
        const QImage image = places->viewport()->grab(places->visualRect(places->model()->index(0, 0))).toImage();
        qint64 ink = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                ink += 255 - qGray(image.pixel(x, y));
        }
        return ink;
    };
    QVERIFY(inkOf({4, 9}) > inkOf({0, 1}));
}

QTEST_MAIN(TestOccurrencesDialog)
#include "tst_occurrencesdialog.moc"
