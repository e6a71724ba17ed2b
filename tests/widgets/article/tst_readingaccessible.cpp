// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/readingaccessible.h"
#include "widgets/article/readingview.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Hearsay;
using namespace Qt::StringLiterals;

namespace {

const QString sample = u"The ministry said the city was safe. Nobody else did.\n\nHe said كندوز آمنة today. 👩‍👩‍👧 came."_s;

struct Shown
{
    explicit Shown(const QString &text = sample)
    {
        view.setGeometry(60, 40, 700, 500);
        view.setText(CanonicalText::fromString(text));
        view.show();
        view.setFocus();
        if (!QTest::qWaitForWindowActive(&view))
            qFatal("the view does not become active");
        interface = QAccessible::queryAccessibleInterface(&view);
        text_ = interface ? interface->textInterface() : nullptr;
        if (!text_)
            qFatal("there is no text interface");
    }
    [[nodiscard]] Utf16Span spanOf(const QString &words) const
    {
        const qsizetype at = view.text().string().indexOf(words);
        if (at < 0)
            qFatal("these words do not occur: %s", qPrintable(words));
        return {at, at + words.size()};
    }
    QUuid mark(const QString &words, MarkKind kind, bool disputed = false)
    {
        const QUuid id = QUuid::createUuid();
        view.addMark({spanOf(words), {id, id, 0, kind, disputed}});
        return id;
    }

    ReadingView view;
    QAccessibleInterface *interface = nullptr;
    QAccessibleTextInterface *text_ = nullptr;
};

} // namespace

class TestReadingAccessible : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isAReadOnlyText();
    void givesTheCanonicalText();
    void findsEachCharacterWhereItSaysItStands_data();
    void findsEachCharacterWhereItSaysItStands();
    void knowsWhereCharactersOutOfSightStand();
    void readsByUnits_data();
    void readsByUnits();
    void movesCaretAndSelection();
    void namesTheMarksOnACharacter();
    void announcesWhatTheCaretEnters();
};

void TestReadingAccessible::isAReadOnlyText()
{
    Shown shown;
    QCOMPARE(shown.interface->role(), QAccessible::EditableText);
    QVERIFY(shown.interface->state().readOnly);
    QVERIFY(shown.interface->state().multiLine);
    QVERIFY(shown.interface->state().focused);
    QCOMPARE(shown.interface->text(QAccessible::Name), u"Article"_s);
}

void TestReadingAccessible::givesTheCanonicalText()
{
    const QString text = u"25\u00a0people\u2029and "_s + QChar(0xfdd0) + u"0123456789"_s.repeated(3000);
    Shown shown(text);
    QCOMPARE(shown.text_->characterCount(), int(text.size()));
    QCOMPARE(shown.text_->text(0, int(text.size())), text);
    QCOMPARE(shown.text_->text(3, 9), u"people"_s);
    QCOMPARE(shown.text_->text(-5, 2), u"25"_s);
    QCOMPARE(shown.interface->text(QAccessible::Value), text);
}

void TestReadingAccessible::findsEachCharacterWhereItSaysItStands_data()
{
    QTest::addColumn<int>("scroll");
    QTest::newRow("at the top") << 0;
    QTest::newRow("scrolled") << 400;
}

void TestReadingAccessible::findsEachCharacterWhereItSaysItStands()
{
    QFETCH(const int, scroll);
    Shown shown(QString(sample + u"\n\n"_s).repeated(20));
    shown.view.verticalScrollBar()->setValue(scroll);
    int seen = 0;
    for (int i = 0; i < shown.text_->characterCount(); ++i) {
        const QRect rect = shown.text_->characterRect(i);
        const QString &all = shown.view.text().string();
        // Some characters share a glyph with the one before; white space has none.
        if (rect.width() < 3 || all.at(i).isSpace() || all.at(i).unicode() > 0xd000 || all.at(i) == u'\u200d')
            continue;
        QVERIFY2(shown.text_->offsetAtPoint(rect.center()) == i, qPrintable(QString::number(i)));
        const QPoint corner = shown.view.viewport()->mapFromGlobal(rect.topLeft());
        QCOMPARE(corner, shown.view.rectsOf({i, i + 1}).front().toAlignedRect().topLeft());
        ++seen;
    }
    QVERIFY(seen > 1000);
}

void TestReadingAccessible::knowsWhereCharactersOutOfSightStand()
{
    Shown shown(QString(sample + u"\n\n"_s).repeated(500));
    const int offset = shown.text_->characterCount() - 30;
    const QRect far = shown.text_->characterRect(offset);
    QVERIFY(far.isValid());
    QVERIFY(far.top() > shown.view.height());
    shown.text_->scrollToSubstring(offset, offset + 1);
    const QRect near = shown.text_->characterRect(offset);
    const QRect viewport(shown.view.viewport()->mapToGlobal(QPoint(0, 0)), shown.view.viewport()->size());
    QVERIFY(viewport.contains(near));
    QCOMPARE(shown.text_->offsetAtPoint(near.center()), offset);
}

void TestReadingAccessible::readsByUnits_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("character") << int(QAccessible::CharBoundary) << u"N"_s << u" "_s << u"o"_s;
    QTest::newRow("word") << int(QAccessible::WordBoundary) << u"Nobody "_s << u". "_s << u"else "_s;
    QTest::newRow("sentence") << int(QAccessible::SentenceBoundary) << u"Nobody else did."_s
                              << u"The ministry said the city was safe. "_s << QString();
    QTest::newRow("everything") << int(QAccessible::NoBoundary) << sample << QString() << QString();
}

void TestReadingAccessible::readsByUnits()
{
    QFETCH(const int, unit);
    QFETCH(const QString, at);
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    Shown shown;
    const auto type = static_cast<QAccessible::TextBoundaryType>(unit);
    const int offset = int(shown.spanOf(u"Nobody"_s).begin);
    int begin = -1;
    int end = -1;
    QCOMPARE(shown.text_->textAtOffset(offset, type, &begin, &end), at);
    QCOMPARE(shown.text_->text(begin, end), at);
    QCOMPARE(shown.text_->textBeforeOffset(offset, type, &begin, &end), before);
    if (type != QAccessible::SentenceBoundary)
        QCOMPARE(shown.text_->textAfterOffset(offset, type, &begin, &end), after);
    // A family of three, joined, is one character.
    const Utf16Span family = shown.spanOf(u"👩‍👩‍👧"_s);
    QCOMPARE(shown.text_->textAtOffset(int(family.begin) + 3, QAccessible::CharBoundary, &begin, &end), u"👩‍👩‍👧"_s);
    QVERIFY(shown.text_->textAtOffset(0, QAccessible::LineBoundary, &begin, &end).startsWith(u"The ministry said"));
}

void TestReadingAccessible::movesCaretAndSelection()
{
    Shown shown;
    shown.text_->setCursorPosition(7);
    QCOMPARE(shown.view.caretPosition(), 7);
    QCOMPARE(shown.text_->cursorPosition(), 7);
    QCOMPARE(shown.text_->selectionCount(), 0);
    shown.text_->addSelection(4, 12);
    QCOMPARE(shown.text_->selectionCount(), 1);
    int begin = 0;
    int end = 0;
    shown.text_->selection(0, &begin, &end);
    QCOMPARE(shown.text_->text(begin, end), u"ministry"_s);
    shown.text_->removeSelection(0);
    QCOMPARE(shown.text_->selectionCount(), 0);
}

void TestReadingAccessible::namesTheMarksOnACharacter()
{
    Shown shown;
    shown.mark(u"the city was safe"_s, MarkKind::Claim, true);
    shown.mark(u"city"_s, MarkKind::Place);
    shown.view.setDescriber([](QUuid) { return u"Safe: yes; no"_s; });
    int begin = 0;
    int end = 0;
    const Utf16Span city = shown.spanOf(u"city"_s);
    QCOMPARE(shown.text_->attributes(int(city.begin) + 1, &begin, &end),
             u"mark:disputed claim\\; place;mark-description:Safe\\: yes\\; no\\; Safe\\: yes\\; no;"_s);
    QCOMPARE((Utf16Span{begin, end}), city);
    QCOMPARE(shown.text_->attributes(0, &begin, &end), QString());
    QCOMPARE((Utf16Span{begin, end}), (Utf16Span{0, shown.spanOf(u"the city"_s).begin}));
}

void TestReadingAccessible::announcesWhatTheCaretEnters()
{
    Shown shown;
    shown.mark(u"the city was safe"_s, MarkKind::Claim);
    shown.view.setDescriber([](QUuid) { return u"The city is safe"_s; });
    auto *announcer = shown.view.findChild<MarkAnnouncer *>();
    QVERIFY(announcer);
    QSignalSpy spy(announcer, &MarkAnnouncer::announced);
    const int begin = int(shown.spanOf(u"the city"_s).begin);
    shown.text_->setCursorPosition(begin - 1);
    QCOMPARE(spy.size(), 0);
    QTest::keyClick(&shown.view, Qt::Key_Right);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().toString(), u"claim: The city is safe"_s);
    QTest::keyClick(&shown.view, Qt::Key_Right);
    QCOMPARE(spy.size(), 1);
    QTest::keyClick(&shown.view, Qt::Key_Home);
    QTest::keyClick(&shown.view, Qt::Key_End);
    QCOMPARE(spy.size(), 1);
    shown.text_->setCursorPosition(begin + 3);
    QCOMPARE(spy.size(), 2);
}

QTEST_MAIN(TestReadingAccessible)
#include "tst_readingaccessible.moc"
