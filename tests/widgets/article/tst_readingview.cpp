// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/articlereader.h"
#include "widgets/article/articlelayout.h"
#include "widgets/article/readingview.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolTip>
#include <QVBoxLayout>

using namespace Hearsay;
using namespace Qt::StringLiterals;

namespace {

const QString sample = u"The ministry said the city was safe.\n\nA spokesman said: “We are there.” 👩‍👩‍👧 came."_s;

/// A view with the focus.
struct Shown
{
    explicit Shown(const QString &text, QSize size = QSize(700, 500))
    {
        view.resize(size);
        view.setText(CanonicalText::fromString(text));
        view.show();
        view.setFocus();
        if (!QTest::qWaitForWindowActive(&view))
            qFatal("the view does not become active");
    }

    [[nodiscard]] Utf16Span spanOf(const QString &words) const
    {
        const qsizetype at = view.text().string().indexOf(words);
        if (at < 0)
            qFatal("these words do not occur: %s", qPrintable(words));
        return {at, at + words.size()};
    }
    [[nodiscard]] QString words(Utf16Span span) const { return view.text().string().sliced(span.begin, span.length()); }
    QUuid mark(const QString &words, MarkKind kind = MarkKind::Claim)
    {
        const QUuid id = QUuid::createUuid();
        view.addMark({spanOf(words), {id, id, 0, kind, false}});
        return id;
    }
    void click(const QString &words)
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.rectsOf(spanOf(words)).front().center().toPoint());
    }

    ReadingView view;
};

QString numbered(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += u"Paragraph %1. 漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字\n\n"_s.arg(i);
    return text;
}

} // namespace

class TestReadingView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void movesTheCaretByKeyboard();
    void showsItsCaret();
    void selectsByKeyboard();
    void selectsAWordByDoubleClick();
    void selectsByDragging();
    void tidiesTheSelection();
    void copiesTheCanonicalText_data();
    void copiesTheCanonicalText();
    void copiesAcrossCutsAsItWas();
    void selectsInCanonicalPositionsOnCutLines();
    void cannotBeEdited();
    void asksForCommandsByKey();
    void asksForNothingWithoutFocus();
    void winsOverShortcutsOfTheWindow();
    void activatesMarksFromTheInnermostOutwards();
    void activatesNothingBesideTheWords();
    void activatesTheMarkAtTheCaretByEnter();
    void asksForTheMenuWithWhatLiesThere();
    void showsPlainTextInToolTips();
    void linksAreShownAndOnlySignalled();
    void paintsAddedMarksAtOnce();
    void paintsEachKindInItsOwnWay();
    void emphasisesTheCurrentObject();
    void showsTheLensOnlyWhenAsked();
    void bringsWordsIntoSight();
    void givesOnlyRectsInSightOfALongSpan();
    void reachesTheEndByKeyboard();
    void reachesTheEndByScrollBar();
    void keepsTheLineInSightWhileScrollingUp();
    void keepsTheLineInSightWhenResized();
    void keepsTheLineInSightWhenZoomed();
    void zoomsByWheelWithCtrl();
    void beginsAnewWithAnotherText();
};

void TestReadingView::movesTheCaretByKeyboard()
{
    Shown shown(sample);
    QTest::keyClick(&shown.view, Qt::Key_Right);
    QTest::keyClick(&shown.view, Qt::Key_Right);
    QCOMPARE(shown.view.caretPosition(), 2);
    QTest::keyClick(&shown.view, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(shown.view.caretPosition(), 4);
    QTest::keyClick(&shown.view, Qt::Key_Down);
    QTest::keyClick(&shown.view, Qt::Key_Down);
    QVERIFY(shown.view.caretPosition() > shown.spanOf(u"A spokesman"_s).begin);
    QTest::keyClick(&shown.view, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(shown.view.caretPosition(), shown.view.text().utf16Length());
    QTest::keyClick(&shown.view, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(shown.view.caretPosition(), 0);
}

void TestReadingView::showsItsCaret()
{
    Shown shown(sample);
    const auto darkColumn = [&shown] {
        const QImage image = shown.view.viewport()->grab(shown.view.cursorRect().adjusted(-1, 0, 2, 0)).toImage();
        for (int x = 0; x < image.width(); ++x) {
            int dark = 0;
            for (int y = 0; y < image.height(); ++y)
                dark += image.pixelColor(x, y).lightness() < 120 ? 1 : 0;
            if (dark > image.height() * 3 / 4)
                return true;
        }
        return false;
    };
    QVERIFY(QTest::qWaitFor(darkColumn));
}

void TestReadingView::selectsByKeyboard()
{
    Shown shown(sample);
    QSignalSpy spy(&shown.view, &ReadingView::selectedSpanChanged);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&shown.view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(shown.words(shown.view.selectedSpan()), u"The"_s);
    QCOMPARE(spy.size(), 3);
    QTest::keyClick(&shown.view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(shown.view.selectedSpan(), (Utf16Span{0, shown.view.text().utf16Length()}));
}

void TestReadingView::selectsAWordByDoubleClick()
{
    Shown shown(sample);
    QTest::mouseDClick(shown.view.viewport(), Qt::LeftButton, {},
                       shown.view.rectsOf(shown.spanOf(u"spokesman"_s)).front().center().toPoint());
    QCOMPARE(shown.words(shown.view.selectedSpan()), u"spokesman"_s);
}

void TestReadingView::selectsByDragging()
{
    Shown shown(sample);
    const QRectF from = shown.view.rectsOf(shown.spanOf(u"city"_s)).front();
    const QRectF to = shown.view.rectsOf(shown.spanOf(u"safe"_s)).front();
    QSignalSpy activated(&shown.view, &ReadingView::markActivated);
    shown.mark(u"city was safe"_s);
    QTest::mousePress(shown.view.viewport(), Qt::LeftButton, {}, QPoint(int(from.left()) + 1, int(from.center().y())));
    QTest::mouseMove(shown.view.viewport(), to.center().toPoint());
    QTest::mouseMove(shown.view.viewport(), QPoint(int(to.right()) + 1, int(to.center().y())));
    QTest::mouseRelease(shown.view.viewport(), Qt::LeftButton, {}, QPoint(int(to.right()) + 1, int(to.center().y())));
    QCOMPARE(shown.words(shown.view.selectedSpan()), u"city was safe"_s);
    QCOMPARE(activated.size(), 0);
}

void TestReadingView::tidiesTheSelection()
{
    Shown shown(sample);
    shown.view.selectSpan(shown.spanOf(u" city was "_s));
    QCOMPARE(shown.words(shown.view.selectedSpan()), u"city was"_s);
    const Utf16Span family = shown.spanOf(u"👩‍👩‍👧"_s);
    shown.view.selectSpan({family.begin, family.begin + 2});
    QCOMPARE(shown.view.selectedSpan(), family);
    shown.view.selectSpan({3, 3});
    QVERIFY(shown.view.selectedSpan().isEmpty());
}

void TestReadingView::copiesTheCanonicalText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << sample;
    QTest::newRow("no-break space") << u"25\u00a0people"_s;
    QTest::newRow("separators") << u"one\u2028two\u2029three"_s;
    QTest::newRow("noncharacters") << (u"a"_s + QChar(0xfdd0) + u"b"_s + QChar(0xfdd1) + u"c"_s);
    QTest::newRow("object replacement") << u"picture \ufffc here"_s;
}

void TestReadingView::copiesTheCanonicalText()
{
    QFETCH(const QString, text);
    Shown shown(text);
    QTest::keyClick(&shown.view, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&shown.view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasHtml());
}

void TestReadingView::copiesAcrossCutsAsItWas()
{
    const QString text = u"word "_s.repeated(5000) + u"0123456789"_s.repeated(3000);
    Shown shown(text);
    QTest::keyClick(&shown.view, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&shown.view, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text() == text);
}

void TestReadingView::selectsInCanonicalPositionsOnCutLines()
{
    const QString text = u"0123456789"_s.repeated(3000) + u" needle "_s + u"word "_s.repeated(5000);
    Shown shown(text);
    const Utf16Span needle = shown.spanOf(u"needle"_s);
    shown.view.selectSpan(needle);
    QCOMPARE(shown.view.selectedSpan(), needle);
    QCOMPARE(shown.view.textCursor().selectedText(), u"needle"_s);
    QVERIFY2(shown.view.textCursor().selectionStart() > needle.begin, "the cut adds a position");
    shown.view.scrollTo(needle);
    QTest::mouseDClick(shown.view.viewport(), Qt::LeftButton, {}, shown.view.rectsOf(needle).front().center().toPoint());
    QCOMPARE(shown.view.selectedSpan(), needle);
}

void TestReadingView::cannotBeEdited()
{
    Shown shown(sample);
    QGuiApplication::clipboard()->setText(u"pasted"_s);
    QTest::keyClicks(&shown.view, u"xyz"_s);
    QTest::keyClick(&shown.view, Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(&shown.view, Qt::Key_X, Qt::ControlModifier);
    QTest::keyClick(&shown.view, Qt::Key_Delete);
    QCOMPARE(shown.view.text().string(), sample);
    QVERIFY(shown.view.document()->toPlainText().startsWith(u"The ministry"));
}

void TestReadingView::asksForCommandsByKey()
{
    Shown shown(sample);
    QSignalSpy spy(&shown.view, &ReadingView::commandRequested);
    QTest::keyClick(&shown.view, Qt::Key_C);
    QTest::keyClick(&shown.view, Qt::Key_7);
    QTest::keyClick(&shown.view, Qt::Key_Delete);
    QTest::keyClick(&shown.view, Qt::Key_Return);
    QCOMPARE(spy.size(), 4);
    QCOMPARE(spy.at(0), QVariantList({QVariant::fromValue(TagCommand::Claim), 0}));
    QCOMPARE(spy.at(1), QVariantList({QVariant::fromValue(TagCommand::Tag), 7}));
    QCOMPARE(spy.at(2), QVariantList({QVariant::fromValue(TagCommand::Remove), 0}));
    QCOMPARE(spy.at(3), QVariantList({QVariant::fromValue(TagCommand::EditStatement), 0}));
    // A key that is held down asks once.
    QKeyEvent held(QEvent::KeyPress, Qt::Key_C, Qt::NoModifier, u"c"_s, true);
    QApplication::sendEvent(&shown.view, &held);
    QCOMPARE(spy.size(), 4);
    QTest::keyClick(&shown.view, Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(&shown.view, Qt::Key_Down);
    QCOMPARE(spy.size(), 4);
}

void TestReadingView::asksForNothingWithoutFocus()
{
    QWidget window;
    auto *view = new ReadingView;
    auto *field = new QLineEdit;
    auto *box = new QVBoxLayout(&window);
    box->addWidget(view);
    box->addWidget(field);
    view->setText(CanonicalText::fromString(sample));
    window.show();
    field->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy spy(view, &ReadingView::commandRequested);
    for (const char key : {'c', 's', '1', '.'})
        QTest::keyClick(window.windowHandle(), key);
    QCOMPARE(field->text(), u"cs1."_s);
    QCOMPARE(spy.size(), 0);
    view->setFocus();
    for (const char key : {'c', 's'})
        QTest::keyClick(window.windowHandle(), key);
    QCOMPARE(spy.size(), 2);
}

void TestReadingView::winsOverShortcutsOfTheWindow()
{
    Shown shown(sample);
    QAction action;
    action.setShortcut(Qt::Key_C);
    shown.view.addAction(&action);
    QSignalSpy triggered(&action, &QAction::triggered);
    QSignalSpy asked(&shown.view, &ReadingView::commandRequested);
    QTest::keyClick(shown.view.windowHandle(), Qt::Key_C);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(triggered.size(), 0);
}

void TestReadingView::activatesMarksFromTheInnermostOutwards()
{
    Shown shown(sample);
    const QUuid outer = shown.mark(u"said the city was safe"_s);
    const QUuid inner = shown.mark(u"city"_s, MarkKind::Place);
    const QUuid middle = shown.mark(u"the city was"_s, MarkKind::Highlight);
    QSignalSpy spy(&shown.view, &ReadingView::markActivated);
    QList<QUuid> order;
    for (int i = 0; i < 4; ++i) {
        shown.click(u"city"_s);
        QCOMPARE(spy.size(), i + 1);
        order.append(spy.last().first().toUuid());
    }
    QCOMPARE(order, (QList<QUuid>{inner, middle, outer, inner}));
    shown.click(u"safe"_s);
    QCOMPARE(spy.last().first().toUuid(), outer);
    shown.click(u"city"_s);
    QCOMPARE(spy.last().first().toUuid(), inner);
}

void TestReadingView::activatesNothingBesideTheWords()
{
    Shown shown(sample);
    shown.mark(u"The ministry said the city was safe."_s);
    QSignalSpy spy(&shown.view, &ReadingView::markActivated);
    const QRectF line = shown.view.rectsOf(shown.spanOf(u"safe."_s)).front();
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, QPoint(int(line.right()) + 40, int(line.center().y())));
    QTest::mouseClick(shown.view.viewport(), Qt::RightButton, {}, line.center().toPoint());
    QCOMPARE(spy.size(), 0);
}

void TestReadingView::activatesTheMarkAtTheCaretByEnter()
{
    Shown shown(sample);
    const QUuid claim = shown.mark(u"the city was safe"_s);
    shown.view.selectSpan({shown.spanOf(u"city"_s).begin, shown.spanOf(u"city"_s).begin});
    QSignalSpy activated(&shown.view, &ReadingView::markActivated);
    QSignalSpy asked(&shown.view, &ReadingView::commandRequested);
    QTest::keyClick(&shown.view, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toUuid(), claim);
    QCOMPARE(asked.size(), 0);
    // On the current claim Enter asks to edit it.
    shown.view.setCurrentObject(claim);
    QTest::keyClick(&shown.view, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(asked.size(), 1);
}

void TestReadingView::asksForTheMenuWithWhatLiesThere()
{
    Shown shown(sample);
    const QUuid claim = shown.mark(u"the city was safe"_s);
    QSignalSpy spy(&shown.view, &ReadingView::contextMenuRequested);
    const auto ask = [&shown](QPoint point, QContextMenuEvent::Reason reason) {
        QContextMenuEvent event(reason, point, shown.view.viewport()->mapToGlobal(point));
        QApplication::sendEvent(shown.view.viewport(), &event);
    };
    ask(shown.view.rectsOf(shown.spanOf(u"city"_s)).front().center().toPoint(), QContextMenuEvent::Mouse);
    ask(QPoint(5, 5), QContextMenuEvent::Mouse);
    shown.view.selectSpan({shown.spanOf(u"was"_s).begin, shown.spanOf(u"was"_s).begin});
    ask(QPoint(5, 5), QContextMenuEvent::Keyboard);
    QCOMPARE(spy.size(), 3);
    QCOMPARE(spy.at(0).at(1).toUuid(), claim);
    QCOMPARE(spy.at(1).at(1).toUuid(), QUuid());
    QCOMPARE(spy.at(2).at(1).toUuid(), claim);
}

void TestReadingView::showsPlainTextInToolTips()
{
    Shown shown(sample);
    shown.mark(u"the city was safe"_s);
    shown.view.setDescriber([](QUuid) { return u"Claim: <b>safe</b>"_s; });
    const QPoint point = shown.view.rectsOf(shown.spanOf(u"city"_s)).front().center().toPoint();
    QHelpEvent event(QEvent::ToolTip, point, shown.view.viewport()->mapToGlobal(point));
    QApplication::sendEvent(shown.view.viewport(), &event);
    QVERIFY(QToolTip::text().contains(u"&lt;b&gt;safe"));
    QHelpEvent beside(QEvent::ToolTip, QPoint(5, 5), shown.view.viewport()->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(shown.view.viewport(), &beside);
    QVERIFY(QTest::qWaitFor([] { return !QToolTip::isVisible(); }));
}

void TestReadingView::linksAreShownAndOnlySignalled()
{
    Shown shown(u"-"_s);
    const auto article = readArticle("The [report](https://a.example/?q=<b>&r) and *words*."_ba, u"a.md"_s);
    QVERIFY(article);
    shown.view.setText(article->text, article->structure);
    QSignalSpy activated(&shown.view, &ReadingView::linkActivated);
    const QPoint link = shown.view.rectsOf(shown.spanOf(u"report"_s)).front().center().toPoint();
    const QPoint beside = shown.view.rectsOf(shown.spanOf(u"words"_s)).front().center().toPoint();
    QCOMPARE(shown.view.linkAt(link), u"https://a.example/?q=<b>&r"_s);
    QCOMPARE(shown.view.linkAt(beside), QString());

    QHelpEvent help(QEvent::ToolTip, link, shown.view.viewport()->mapToGlobal(link));
    QCoreApplication::sendEvent(shown.view.viewport(), &help);
    QTRY_VERIFY2(QToolTip::text().contains(u"https://a.example/?q=&lt;b&gt;&amp;r"_s), qPrintable(QToolTip::text()));
    QToolTip::hideText();

    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, link);
    QCOMPARE(activated.size(), 0);
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, Qt::ControlModifier, beside);
    QCOMPARE(activated.size(), 0);
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, Qt::ControlModifier, link);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.front().front().toString(), u"https://a.example/?q=<b>&r"_s);

    shown.view.selectSpan({0, 0});
    QTest::keyClick(&shown.view, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(activated.size(), 1);
    shown.view.selectSpan({5, 5});
    QTest::keyClick(&shown.view, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(activated.size(), 2);
}

void TestReadingView::paintsAddedMarksAtOnce()
{
    Shown shown(sample);
    const auto picture = [&shown] { return shown.view.viewport()->grab().toImage(); };
    const QImage before = picture();
    const QUuid claim = shown.mark(u"the city was safe"_s);
    const QImage with = picture();
    QVERIFY(with != before);
    const Utf16Span span = shown.spanOf(u"the city was safe"_s);
    shown.view.updateMark({span, {claim, claim, 0, MarkKind::Claim, true}});
    QVERIFY(picture() != with);
    shown.view.removeMark(span, claim, MarkKind::Claim);
    QCOMPARE(picture(), before);
}

void TestReadingView::paintsEachKindInItsOwnWay()
{
    Shown shown(sample);
    const Utf16Span span = shown.spanOf(u"the city was safe"_s);
    // Only around the words: the bars in the margin differ anyway.
    const QRect around = shown.view.rectsOf(span).front().toAlignedRect().adjusted(-4, -4, 4, 10);
    QList<QImage> pictures{shown.view.viewport()->grab(around).toImage().convertedTo(QImage::Format_Grayscale8)};
    const auto addPicture = [&](MarkKind kind, bool disputed, QRgb colour) {
        const QUuid id = QUuid::createUuid();
        shown.view.setMarks({{span, {id, id, colour, kind, disputed}}});
        // Without colours: the shapes alone must differ.
        const QImage grey = shown.view.viewport()->grab(around).toImage().convertedTo(QImage::Format_Grayscale8);
        QVERIFY(!pictures.contains(grey));
        pictures.append(grey);
    };
    addPicture(MarkKind::Claim, false, 0);
    addPicture(MarkKind::Claim, true, 0);
    addPicture(MarkKind::Speaker, false, 0);
    addPicture(MarkKind::Place, false, 0);
    addPicture(MarkKind::Cue, false, 0);
    addPicture(MarkKind::Highlight, false, 0);
    addPicture(MarkKind::Highlight, false, 0xff2040c0);
}

void TestReadingView::emphasisesTheCurrentObject()
{
    Shown shown(sample);
    const QUuid claim = shown.mark(u"the city was safe"_s);
    const QImage before = shown.view.viewport()->grab().toImage();
    shown.view.setCurrentObject(claim);
    QVERIFY(shown.view.viewport()->grab().toImage() != before);
    shown.view.setCurrentObject({});
    QCOMPARE(shown.view.viewport()->grab().toImage(), before);
}

void TestReadingView::showsTheLensOnlyWhenAsked()
{
    Shown shown(sample);
    const QImage before = shown.view.viewport()->grab().toImage();
    shown.view.setLensMarks({{shown.spanOf(u"said"_s), 1}});
    QCOMPARE(shown.view.viewport()->grab().toImage(), before);
    shown.view.setLensVisible(true);
    QVERIFY(shown.view.viewport()->grab().toImage() != before);
}

void TestReadingView::bringsWordsIntoSight()
{
    Shown shown(numbered(3000));
    const Utf16Span far = shown.spanOf(u"Paragraph 1500."_s);
    shown.view.scrollTo(far);
    const double y = shown.view.rectsOf(far).front().top();
    const double third = shown.view.viewport()->height() / 3.0;
    QVERIFY2(std::abs(y - third) < 4, qPrintable(QString::number(y)));
    const int value = shown.view.verticalScrollBar()->value();
    shown.view.scrollTo(far);
    QCOMPARE(shown.view.verticalScrollBar()->value(), value);
    shown.view.scrollTo({0, 1});
    QCOMPARE(shown.view.verticalScrollBar()->value(), 0);
}

void TestReadingView::givesOnlyRectsInSightOfALongSpan()
{
    Shown shown(numbered(3000));
    shown.view.scrollTo(shown.spanOf(u"Paragraph 1500."_s));
    const QList<QRectF> rects = shown.view.rectsOf({0, shown.view.text().utf16Length()});
    QVERIFY(rects.size() > 5);
    QVERIFY(rects.size() < 100);
    QVERIFY(rects.front().bottom() > 0);
    QVERIFY(rects.front().top() < 40);
    QVERIFY(shown.view.rectsOf({0, 30000}).isEmpty());
}

void TestReadingView::reachesTheEndByKeyboard()
{
    Shown shown(numbered(3000) + u"The end"_s);
    QTest::keyClick(&shown.view, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(shown.view.caretPosition(), shown.view.text().utf16Length());
    const QRectF end = shown.view.rectsOf(shown.spanOf(u"The end"_s)).front();
    QVERIFY(end.top() > 0);
    QVERIFY(end.bottom() < shown.view.viewport()->height() - 10);
    QCOMPARE(shown.view.verticalScrollBar()->value(), shown.view.verticalScrollBar()->maximum());
    QTest::keyClick(&shown.view, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(shown.view.verticalScrollBar()->value(), 0);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(&shown.view, Qt::Key_PageDown);
    const qsizetype caret = shown.view.caretPosition();
    QVERIFY(caret > 0);
    QVERIFY(shown.view.viewport()->rect().contains(shown.view.cursorRect()));
}

void TestReadingView::reachesTheEndByScrollBar()
{
    // What comes into sight there grows: the end must not slip away below.
    Shown shown(numbered(3000) + u"The end"_s);
    QScrollBar *bar = shown.view.verticalScrollBar();
    bar->setValue(bar->maximum());
    QCOMPARE(bar->value(), bar->maximum());
    QVERIFY(shown.view.rectsOf(shown.spanOf(u"The end"_s)).front().bottom() < shown.view.viewport()->height());
}

void TestReadingView::keepsTheLineInSightWhileScrollingUp()
{
    // Estimates are far off for wide letters: each block that comes into sight grows.
    Shown shown(numbered(3000));
    const Utf16Span words = shown.spanOf(u"Paragraph 1500."_s);
    shown.view.scrollTo(words);
    double y = shown.view.rectsOf(words).front().top();
    for (int i = 0; i < 6; ++i) {
        shown.view.verticalScrollBar()->setValue(shown.view.verticalScrollBar()->value() - 40);
        const double now = shown.view.rectsOf(words).front().top();
        QCOMPARE(now, y + 40);
        y = now;
    }
}

void TestReadingView::keepsTheLineInSightWhenResized()
{
    Shown shown(numbered(3000));
    const Utf16Span words = shown.spanOf(u"Paragraph 1500."_s);
    shown.view.scrollTo(words);
    shown.view.verticalScrollBar()->setValue(shown.view.verticalScrollBar()->value()
                                             + int(shown.view.rectsOf(words).front().top()) - 20);
    const double y = shown.view.rectsOf(words).front().top();
    for (const int width : {650, 600, 500, 420, 560, 700}) {
        shown.view.resize(width, 500);
        QVERIFY2(std::abs(shown.view.rectsOf(words).front().top() - y) < 60, qPrintable(QString::number(width)));
    }
    QVERIFY2(std::abs(shown.view.rectsOf(words).front().top() - y) < 3, "and nothing drifts");
}

void TestReadingView::keepsTheLineInSightWhenZoomed()
{
    Shown shown(numbered(3000));
    const Utf16Span words = shown.spanOf(u"Paragraph 1500."_s);
    shown.view.scrollTo(words);
    shown.view.zoomBy(3);
    const double y = shown.view.rectsOf(words).front().top();
    QVERIFY(y > 0);
    QVERIFY(y < shown.view.viewport()->height());
    QCOMPARE(shown.view.zoomSteps(), 3);
}

void TestReadingView::zoomsByWheelWithCtrl()
{
    Shown shown(numbered(30));
    QSignalSpy spy(&shown.view, &ReadingView::zoomChanged);
    const double before = shown.view.rectsOf(shown.spanOf(u"Paragraph 1."_s)).front().width();
    const QPoint middle = shown.view.viewport()->rect().center();
    const auto turn = [&](int delta, Qt::KeyboardModifiers modifiers) {
        QWheelEvent event(middle, shown.view.viewport()->mapToGlobal(middle), {}, QPoint(0, delta), {}, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(shown.view.viewport(), &event);
    };
    turn(60, Qt::ControlModifier);
    QCOMPARE(spy.size(), 0);
    turn(60, Qt::ControlModifier);
    QCOMPARE(spy.size(), 1);
    QVERIFY(shown.view.rectsOf(shown.spanOf(u"Paragraph 1."_s)).front().width() > before * 1.05);
    turn(-120, {});
    QCOMPARE(spy.size(), 1);
    shown.view.resetZoom();
    QCOMPARE(shown.view.rectsOf(shown.spanOf(u"Paragraph 1."_s)).front().width(), before);
    shown.view.zoomBy(1000);
    QVERIFY(shown.view.zoomSteps() < 50);
}

void TestReadingView::beginsAnewWithAnotherText()
{
    Shown shown(numbered(3000));
    shown.mark(u"Paragraph 3."_s);
    QTest::keyClick(&shown.view, Qt::Key_End, Qt::ControlModifier);
    shown.view.zoomBy(2);
    shown.view.setText(CanonicalText::fromString(sample));
    QCOMPARE(shown.view.marks().size(), 0U);
    QCOMPARE(shown.view.caretPosition(), 0);
    QCOMPARE(shown.view.verticalScrollBar()->value(), 0);
    QCOMPARE(shown.view.zoomSteps(), 2);
    QVERIFY(shown.view.rectsOf({0, 3}).front().top() > 0);
    shown.view.grab();
    shown.view.setText(CanonicalText());
    shown.view.grab();
    QVERIFY(shown.view.selectedSpan().isEmpty());
}

QTEST_MAIN(TestReadingView)
#include "tst_readingview.moc"
