// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsettings.h"
#include "tests/widgets/window/windowdesk.h"

using namespace Qt::StringLiterals;
using namespace Hearsay;
using namespace Hearsay::Testing;

namespace {

const QString article = u"🏪 “One was open,” she said.\nHe added: “Two was shut.”\nThen nothing.\n“Three fell,” they wrote.\n"_s;

QString selected(const WindowDesk &desk)
{
    const Utf16Span span = desk.view().selectedSpan();
    return desk.article().text.string().mid(span.begin, span.length());
}

} // namespace

/// From one quotation without a claim to the next.
class TestQuotationFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void goesForwardAndAround();
    void goesBackwards();
    void tagsWhatItSelects();
    void anOverlapIsEnough();
    void saysWhenThereIsNone();
    void goesByTheMenuToo();
    void goesInRightToLeftText();
};

void TestQuotationFlow::goesForwardAndAround()
{
    WindowDesk desk(true);
    desk.open({desk.write(u"a.txt"_s, article)});
    desk.press(Qt::Key_N);
    // The first time another thread looks through the text.
    QTRY_COMPARE(selected(desk), u"“One was open,”"_s);
    QCOMPARE(desk.said(), u"Quotation 1 of 3 without a claim."_s);
    desk.press(Qt::Key_N);
    QCOMPARE(selected(desk), u"“Two was shut.”"_s);
    QCOMPARE(desk.said(), u"Quotation 2 of 3 without a claim."_s);
    desk.press(Qt::Key_N);
    QCOMPARE(selected(desk), u"“Three fell,”"_s);
    desk.press(Qt::Key_N);
    QCOMPARE(selected(desk), u"“One was open,”"_s);
    QCOMPARE(desk.said(), u"Quotation 1 of 3 without a claim, from the beginning again."_s);
    QVERIFY(desk.document().claims().isEmpty());
}

void TestQuotationFlow::goesBackwards()
{
    WindowDesk desk(true);
    desk.open({desk.write(u"a.txt"_s, article)});
    desk.press(Qt::Key_N, Qt::ShiftModifier);
    QTRY_COMPARE(selected(desk), u"“Three fell,”"_s);
    QCOMPARE(desk.said(), u"Quotation 3 of 3 without a claim, from the end again."_s);
    desk.press(Qt::Key_N, Qt::ShiftModifier);
    QCOMPARE(selected(desk), u"“Two was shut.”"_s);
    QCOMPARE(desk.said(), u"Quotation 2 of 3 without a claim."_s);
    desk.press(Qt::Key_N);
    QCOMPARE(selected(desk), u"“Three fell,”"_s);
}

void TestQuotationFlow::tagsWhatItSelects()
{
    WindowDesk desk(true);
    desk.open({desk.write(u"a.txt"_s, article)});
    desk.press(Qt::Key_N);
    QTRY_COMPARE(selected(desk), u"“One was open,”"_s);
    for (int left = 3; left > 0; --left) {
        QCOMPARE(desk.said(), u"Quotation 1 of %1 without a claim."_s.arg(left));
        desk.press(Qt::Key_C);
        desk.press(Qt::Key_N);
    }
    QCOMPARE(desk.said(), u"Every quotation has a claim."_s);
    QCOMPARE(desk.document().claims().size(), 3);
    QCOMPARE(desk.document().claims().at(2).statement, u"Three fell"_s);
    QCOMPARE(desk.document().claims().at(2).attribution, AttributionKind::Direct);
    // Undo leaves one without again.
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    desk.press(Qt::Key_N);
    QCOMPARE(selected(desk), u"“Three fell,”"_s);
}

void TestQuotationFlow::anOverlapIsEnough()
{
    WindowDesk desk(true);
    desk.open({desk.write(u"a.txt"_s, article)});
    (void)desk.tagClaim(u"open");
    desk.tag(u"shut", Qt::Key_H); // a highlight is no claim
    desk.view().selectSpan({0, 0});
    desk.press(Qt::Key_N);
    QTRY_COMPARE(selected(desk), u"“Two was shut.”"_s);
    QCOMPARE(desk.said(), u"Quotation 1 of 2 without a claim."_s);
}

void TestQuotationFlow::saysWhenThereIsNone()
{
    WindowDesk desk(true);
    desk.actions().nextQuotation->trigger();
    QCOMPARE(desk.said(), u"Open an article first."_s);
    desk.open({desk.write(u"a.txt"_s, u"Nobody said a word.\n"_s)});
    desk.press(Qt::Key_N);
    QTRY_COMPARE(desk.said(), u"There is no quotation in this article."_s);
}

void TestQuotationFlow::goesByTheMenuToo()
{
    WindowDesk desk(true);
    desk.open({desk.write(u"a.txt"_s, article)});
    desk.press(Qt::Key_F6, Qt::ShiftModifier);
    desk.actions().nextQuotation->trigger();
    QTRY_COMPARE(selected(desk), u"“One was open,”"_s);
    QTRY_VERIFY(desk.articleHasFocus());
    desk.actions().previousQuotation->trigger();
    QCOMPARE(selected(desk), u"“Three fell,”"_s);
}

void TestQuotationFlow::goesInRightToLeftText()
{
    WindowDesk desk(true);
    desk.open({desk.write(u"a.txt"_s, u"قال 🏪 «المدينة آمنة» ثم «لا احد هناك».\n"_s)});
    desk.press(Qt::Key_N);
    QTRY_COMPARE(selected(desk), u"«المدينة آمنة»"_s);
    desk.press(Qt::Key_N);
    QCOMPARE(selected(desk), u"«لا احد هناك»"_s);
}

QTEST_MAIN(TestQuotationFlow)
#include "tst_quotationflow.moc"
