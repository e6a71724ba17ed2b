// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixtures.h"
#include "tests/widgets/annotation/fakeprompt.h"
#include "widgets/annotation/annotationpanel.h"
#include "widgets/annotation/inspector.h"
#include "widgets/annotation/narrowtabbar.h"
#include "widgets/annotation/objectcard.h"
#include "widgets/annotation/objectlist.h"
#include "widgets/annotation/objectlistview.h"
#include "widgets/common/searchfield.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QFontMetrics>
#include <QImage>
#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cstdlib>

using namespace Hearsay;
using namespace Hearsay::Testing;
using namespace Qt::StringLiterals;

class TestAnnotationPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void countsInItsTabs();
    void cutsNoWordOfItsTabs();
    void saysHowToBegin();
    void opensTheCardOfARowThatIsClicked();
    void walksTheListByArrowKeys();
    void selectsWhatTheTextSelects_data();
    void selectsWhatTheTextSelects();
    void takesAMentionForWhatItNames();
    void filtersAsOneTypes();
    void clearsAFilterThatHidesWhatIsShown();
    void escapeClearsTheFilterThenLeaves();
    void sortsByTheChooser();
    void enterEditsTheStatement();
    void escapeReturnsToTheText();
    void deleteAsksForRemoval();
    void dAsksForADispute();
    void dIsKnownByItsPlaceOnOtherKeyboards();
    void doubleClickShowsTheText();
    void copiesSentences();
    void keepsSeveralRowsSelected();
    void closesTheCardOfWhatIsGone();
    void addsATagReadyToBeNamed();
    void showsOneArticleUnlessAskedForAll();
    void followsALinkToAnotherObject();
    void startsAnewWithTheDocument();

private:
    [[nodiscard]] ObjectListView *view(ObjectKind kind) const { return m_panel->list(kind)->view(); }
    [[nodiscard]] QPoint middleOf(ObjectKind kind, QUuid id) const
    {
        return view(kind)->visualRect(m_panel->list(kind)->filter()->indexOf(id)).center();
    }
    void click(ObjectKind kind, QUuid id, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view(kind)->viewport(), Qt::LeftButton, modifiers, middleOf(kind, id));
    }

    std::unique_ptr<Story> m_story;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<History> m_history;
    std::unique_ptr<FakePrompt> m_prompt;
    std::unique_ptr<AnnotationPanel> m_panel;
};

void TestAnnotationPanel::init()
{
    m_story = std::make_unique<Story>();
    m_document = m_story->document();
    m_history = std::make_unique<History>(*m_document);
    m_prompt = std::make_unique<FakePrompt>();
    m_panel = std::make_unique<AnnotationPanel>(*m_document, *m_history, *m_prompt);
    m_panel->resize(380, 700);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestAnnotationPanel::cleanup()
{
    m_panel.reset();
    m_prompt.reset();
    m_history.reset();
    m_document.reset();
    m_story.reset();
}

void TestAnnotationPanel::countsInItsTabs()
{
    const auto text = [this](int tab) { return m_panel->tabs()->tabText(tab).simplified(); };
    QCOMPARE(text(0), u"Claims 2"_s);
    QCOMPARE(text(1), u"Speakers 2"_s);
    QCOMPARE(text(2), u"Disputes 1"_s);
    QCOMPARE(text(3), u"Places 2"_s);
    QCOMPARE(text(4), u"Tags 2"_s);
    performed(*m_history, removeObjects(*m_document, {m_story->open.id}));
    QCOMPARE(text(0), u"Claims 1"_s);
    m_history->undo();
    QCOMPARE(text(0), u"Claims 2"_s);
}

void TestAnnotationPanel::cutsNoWordOfItsTabs()
{
    // The French names: the first is much wider than the rest.
    NarrowTabWidget tabs;
    tabs.setDocumentMode(true);
    tabs.tabBar()->setExpanding(true);
    for (const QString &name : {u"Affirmations"_s, u"Locuteurs"_s, u"Contestés"_s, u"Lieux"_s, u"Étiquettes"_s})
        tabs.addTab(new QWidget, QString(name + u"\n25"_s));
    tabs.resize(420, 300);
    tabs.show();
    QVERIFY(QTest::qWaitForWindowExposed(&tabs));
    const QTabBar *bar = tabs.tabBar();
    QVERIFY(bar->tabRect(4).right() < 420); // all of them, without arrows to move them
    const QImage drawn = tabs.tabBar()->grab().toImage();
    const auto widthOfInk = [&](const QRect &tab) {
        // The upper half holds the name; the frame of the tab is not looked at.
        const int top = tab.top() + 6;
        const QRgb ground = drawn.pixel(tab.left() + 3, top);
        int left = tab.right();
        int right = tab.left();
        for (int y = top; y < tab.center().y(); ++y) {
            for (int x = tab.left() + 3; x < tab.right() - 2; ++x) {
                if (std::abs(qGray(drawn.pixel(x, y)) - qGray(ground)) > 80) {
                    left = std::min(left, x);
                    right = std::max(right, x);
                }
            }
        }
        return right - left + 1;
    };
    for (int index = 0; index < bar->count(); ++index) {
        const QString name = bar->tabText(index).section(u'\n', 0, 0);
        const int wanted = QFontMetrics(bar->font()).tightBoundingRect(name).width();
        QVERIFY2(widthOfInk(bar->tabRect(index)) >= wanted - 3, qPrintable(name));
    }
}

void TestAnnotationPanel::saysHowToBegin()
{
    QVERIFY(m_document->load({}));
    const QList<QLabel *> labels = m_panel->list(ObjectKind::Claim)->findChildren<QLabel *>();
    const bool isSaid = std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"press C");
    });
    QVERIFY(isSaid);
    QVERIFY(!view(ObjectKind::Claim)->isVisible());
}

void TestAnnotationPanel::opensTheCardOfARowThatIsClicked()
{
    QSignalSpy current(m_panel.get(), &AnnotationPanel::currentObjectChanged);
    QVERIFY(!m_panel->inspector()->isVisible());
    click(ObjectKind::Claim, m_story->closed.id);
    QCOMPARE(current.count(), 1);
    QCOMPARE(current.first().first().toUuid(), m_story->closed.id);
    QVERIFY(m_panel->inspector()->isVisible());
    QCOMPARE(m_panel->inspector()->object(), m_story->closed.id);
}

void TestAnnotationPanel::walksTheListByArrowKeys()
{
    m_panel->setFocus();
    m_panel->setCurrentObject(m_story->open.id);
    QSignalSpy current(m_panel.get(), &AnnotationPanel::currentObjectChanged);
    QVERIFY(view(ObjectKind::Claim)->hasFocus());
    QTest::keyClick(view(ObjectKind::Claim), Qt::Key_Down);
    QCOMPARE(m_panel->currentObject(), m_story->closed.id);
    QTest::keyClick(view(ObjectKind::Claim), Qt::Key_Up);
    QCOMPARE(m_panel->currentObject(), m_story->open.id);
    QCOMPARE(current.count(), 2);
}

void TestAnnotationPanel::selectsWhatTheTextSelects_data()
{
    QTest::addColumn<int>("tab");
    QTest::newRow("claim") << 0;
    QTest::newRow("speaker") << 1;
    QTest::newRow("dispute") << 2;
    QTest::newRow("place") << 3;
    QTest::newRow("tag") << 4;
    QTest::newRow("highlight, which has no list") << -1;
}

void TestAnnotationPanel::selectsWhatTheTextSelects()
{
    QFETCH(const int, tab);
    const QUuid id = QList<QUuid>{m_story->highlight.id, m_story->closed.id, m_story->trader.id, m_story->dispute.id,
                                  m_story->province.id, m_story->trade.id}.at(tab + 1);
    QSignalSpy current(m_panel.get(), &AnnotationPanel::currentObjectChanged);
    m_panel->setCurrentObject(id);
    QCOMPARE(m_panel->currentObject(), id);
    QCOMPARE(m_panel->inspector()->object(), id);
    QVERIFY(m_panel->inspector()->isVisible());
    if (tab >= 0) {
        QCOMPARE(m_panel->tabs()->currentIndex(), tab);
        QCOMPARE(view(*m_document->kind(id))->selectedIds(), QList<QUuid>{id});
    }
    QCOMPARE(current.count(), 0);
    m_panel->setCurrentObject({});
    QVERIFY(!m_panel->inspector()->isVisible());
}

void TestAnnotationPanel::takesAMentionForWhatItNames()
{
    m_panel->setCurrentObject(m_story->mayorMention.id);
    QCOMPARE(m_panel->currentObject(), m_story->mayor.id);
}

void TestAnnotationPanel::filtersAsOneTypes()
{
    ObjectList *list = m_panel->list(ObjectKind::Claim);
    view(ObjectKind::Claim)->setFocus();
    QTest::keyClicks(view(ObjectKind::Claim), u"/"_s);
    QVERIFY(list->searchField()->hasFocus());
    QTest::keyClicks(list->searchField(), u"SHUT"_s);
    QCOMPARE(list->filter()->rowCount(), 1);
    QCOMPARE(m_panel->tabs()->tabText(0).simplified(), u"Claims 1"_s);
    QTest::keyClick(list->searchField(), Qt::Key_Down);
    QVERIFY(view(ObjectKind::Claim)->hasFocus());
    QCOMPARE(m_panel->currentObject(), m_story->closed.id);
    list->searchField()->setText(u"nothing like this"_s);
    QCOMPARE(list->filter()->rowCount(), 0);
    QVERIFY(!view(ObjectKind::Claim)->isVisible());
    // The card stays: the claim is still there.
    QCOMPARE(m_panel->currentObject(), m_story->closed.id);
}

void TestAnnotationPanel::clearsAFilterThatHidesWhatIsShown()
{
    ObjectList *list = m_panel->list(ObjectKind::Claim);
    list->searchField()->setText(u"gates"_s);
    m_panel->setCurrentObject(m_story->closed.id);
    QCOMPARE(list->searchField()->text(), u"gates"_s);
    m_panel->setCurrentObject(m_story->open.id);
    QCOMPARE(list->searchField()->text(), QString());
    QCOMPARE(view(ObjectKind::Claim)->selectedIds(), QList<QUuid>{m_story->open.id});
}

void TestAnnotationPanel::escapeClearsTheFilterThenLeaves()
{
    ObjectList *list = m_panel->list(ObjectKind::Claim);
    QSignalSpy back(m_panel.get(), &AnnotationPanel::returnToText);
    list->searchField()->setFocus();
    QTest::keyClicks(list->searchField(), u"open"_s);
    QTest::keyClick(list->searchField(), Qt::Key_Escape);
    QCOMPARE(list->searchField()->text(), QString());
    QTest::keyClick(list->searchField(), Qt::Key_Escape);
    QVERIFY(view(ObjectKind::Claim)->hasFocus());
    QCOMPARE(back.count(), 0);
    QTest::keyClick(view(ObjectKind::Claim), Qt::Key_Escape);
    QCOMPARE(back.count(), 1);
}

void TestAnnotationPanel::sortsByTheChooser()
{
    ObjectList *list = m_panel->list(ObjectKind::Claim);
    QCOMPARE(list->filter()->index(0, 0).data(IdRole).toUuid(), m_story->open.id);
    list->orderBox()->setFocus();
    QTest::keyClick(list->orderBox(), Qt::Key_End);
    QCOMPARE(list->filter()->order(), FilterModel::Order::Newest);
    QCOMPARE(list->filter()->index(0, 0).data(IdRole).toUuid(), m_story->closed.id);
}

void TestAnnotationPanel::enterEditsTheStatement()
{
    click(ObjectKind::Claim, m_story->open.id);
    view(ObjectKind::Claim)->setFocus();
    QTest::keyClick(view(ObjectKind::Claim), Qt::Key_Return);
    auto *statement = m_panel->inspector()->findChild<QPlainTextEdit *>(u"statement"_s);
    QVERIFY(statement->hasFocus());
    QCOMPARE(statement->textCursor().selectedText(), m_story->open.statement);
    QTest::keyClicks(statement, u"Trade goes on"_s);
    QSignalSpy back(m_panel.get(), &AnnotationPanel::returnToText);
    QTest::keyClick(statement, Qt::Key_Return);
    QCOMPARE(back.count(), 1);
    QCOMPARE(m_document->find<Claim>(m_story->open.id)->statement, u"Trade goes on"_s);
    QVERIFY(m_panel->list(ObjectKind::Claim)->filter()->indexOf(m_story->open.id).data().toString().contains(u"Trade goes on"));
    m_history->undo();
    QCOMPARE(m_document->find<Claim>(m_story->open.id)->statement, m_story->open.statement);
    QCOMPARE(statement->toPlainText(), m_story->open.statement);
}

void TestAnnotationPanel::escapeReturnsToTheText()
{
    QSignalSpy back(m_panel.get(), &AnnotationPanel::returnToText);
    m_panel->setCurrentObject(m_story->open.id);
    m_panel->editCurrent();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(back.count(), 1);
    auto *attribution = m_panel->inspector()->findChild<QComboBox *>(u"attribution"_s);
    attribution->setFocus();
    QTest::keyClick(attribution, Qt::Key_Escape);
    QCOMPARE(back.count(), 2);
}

void TestAnnotationPanel::deleteAsksForRemoval()
{
    QSignalSpy removal(m_panel.get(), &AnnotationPanel::removeRequested);
    click(ObjectKind::Claim, m_story->open.id);
    QTest::keyClick(view(ObjectKind::Claim), Qt::Key_Delete);
    QCOMPARE(removal.count(), 1);
    QCOMPARE(removal.first().first().value<QList<QUuid>>(), QList<QUuid>{m_story->open.id});
    QTest::mouseClick(m_panel->inspector()->findChild<QToolButton *>(u"remove"_s), Qt::LeftButton);
    QCOMPARE(removal.count(), 2);
    // It only asks.
    QVERIFY(m_document->contains(m_story->open.id));
}

void TestAnnotationPanel::dAsksForADispute()
{
    QSignalSpy dispute(m_panel.get(), &AnnotationPanel::disputeRequested);
    click(ObjectKind::Claim, m_story->closed.id);
    click(ObjectKind::Claim, m_story->open.id, Qt::ControlModifier);
    QTest::keyClicks(view(ObjectKind::Claim), u"d"_s);
    QCOMPARE(dispute.count(), 1);
    const QList<QUuid> both{m_story->open.id, m_story->closed.id};
    QCOMPARE(dispute.first().first().value<QList<QUuid>>(), both);
    QCOMPARE(m_panel->selectedClaims(), both);
}

void TestAnnotationPanel::dIsKnownByItsPlaceOnOtherKeyboards()
{
    QSignalSpy dispute(m_panel.get(), &AnnotationPanel::disputeRequested);
    click(ObjectKind::Claim, m_story->closed.id);
    const auto press = [this](int key, const QString &text) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, 40, 0, 0, text);
        QApplication::sendEvent(view(ObjectKind::Claim), &event);
    };
    press(Qt::Key_unknown, u"\u06CC"_s); // Persian
    QCOMPARE(dispute.count(), 1);
    press(0x0412, u"\u0432"_s); // Russian
    QCOMPARE(dispute.count(), 2);
    press(Qt::Key_E, u"e"_s); // Dvorak has E there: what is written counts
    QCOMPARE(dispute.count(), 2);
}

void TestAnnotationPanel::doubleClickShowsTheText()
{
    QSignalSpy activated(m_panel.get(), &AnnotationPanel::objectActivated);
    click(ObjectKind::Claim, m_story->closed.id);
    QTest::mouseDClick(view(ObjectKind::Claim)->viewport(), Qt::LeftButton, {}, middleOf(ObjectKind::Claim, m_story->closed.id));
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().first().toUuid(), m_story->closed.id);
    QTest::mouseClick(m_panel->inspector()->findChild<QToolButton *>(u"reveal"_s), Qt::LeftButton);
    QCOMPARE(activated.count(), 2);
}

void TestAnnotationPanel::copiesSentences()
{
    click(ObjectKind::Speaker, m_story->mayor.id);
    m_panel->setCurrentObject(m_story->mayor.id);
    QTest::keySequence(view(ObjectKind::Speaker), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Farida Amini"_s);
}

void TestAnnotationPanel::keepsSeveralRowsSelected()
{
    view(ObjectKind::Claim)->setFocus();
    click(ObjectKind::Claim, m_story->open.id);
    QTest::keyClick(view(ObjectKind::Claim), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(view(ObjectKind::Claim)->selectedIds().size(), 2);
    QCOMPARE(m_panel->currentObject(), m_story->closed.id);
    // The window answers currentObjectChanged() by setting the same object: still both.
    m_panel->setCurrentObject(m_panel->currentObject());
    QCOMPARE(view(ObjectKind::Claim)->selectedIds().size(), 2);
}

void TestAnnotationPanel::closesTheCardOfWhatIsGone()
{
    const TextSpan span = spanOf(m_story->article, u"Prices in Samar");
    const QUuid id = addedBy(performed(*m_history, tagClaim(*m_document, m_story->article.id, span)));
    m_panel->setCurrentObject(id);
    QSignalSpy current(m_panel.get(), &AnnotationPanel::currentObjectChanged);
    m_history->undo();
    QVERIFY(!m_panel->inspector()->isVisible());
    QVERIFY(m_panel->currentObject().isNull());
    QCOMPARE(current.count(), 1);
    QVERIFY(current.first().first().toUuid().isNull());
}

void TestAnnotationPanel::addsATagReadyToBeNamed()
{
    m_panel->tabs()->setCurrentIndex(4);
    QTest::mouseClick(m_panel->findChild<QToolButton *>(u"addTag"_s), Qt::LeftButton);
    QCOMPARE(m_document->tags().size(), 3);
    const Tag &tag = m_document->tags().at(2);
    QCOMPARE(tag.shortcut, 3); // 1 and 2 are taken
    QCOMPARE(m_panel->currentObject(), tag.id);
    auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(name);
    QTest::keyClicks(name, u"Figures"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(m_document->tags().at(2).name, u"Figures"_s);
    // Made and named: two steps.
    m_history->undo();
    m_history->undo();
    QCOMPARE(m_document->tags().size(), 2);
}

void TestAnnotationPanel::showsOneArticleUnlessAskedForAll()
{
    auto *scope = m_panel->findChild<QToolButton *>(u"scope"_s);
    QVERIFY(!scope->isVisible());
    m_panel->setCurrentArticle(m_story->article.id);
    const Article other = articleFrom(u"Somebody said something."_s, u"other.txt"_s);
    performed(*m_history, addArticle(*m_document, other));
    performed(*m_history, tagClaim(*m_document, other.id, spanOf(other, u"something")));
    QVERIFY(scope->isVisible());
    QCOMPARE(m_panel->list(ObjectKind::Claim)->filter()->rowCount(), 2);
    m_panel->setCurrentArticle(other.id);
    QCOMPARE(m_panel->list(ObjectKind::Claim)->filter()->rowCount(), 1);
    QTest::mouseClick(scope, Qt::LeftButton);
    QCOMPARE(m_panel->list(ObjectKind::Claim)->filter()->rowCount(), 3);
}

void TestAnnotationPanel::followsALinkToAnotherObject()
{
    m_panel->setCurrentObject(m_story->open.id);
    QSignalSpy current(m_panel.get(), &AnnotationPanel::currentObjectChanged);
    auto *chip = m_panel->inspector()->findChild<QToolButton *>(u"chipName"_s);
    QTest::mouseClick(chip, Qt::LeftButton);
    QCOMPARE(m_panel->currentObject(), m_story->mayor.id);
    QCOMPARE(m_panel->tabs()->currentIndex(), 1);
    QVERIFY(view(ObjectKind::Speaker)->hasFocus());
    QCOMPARE(current.count(), 1);
}

void TestAnnotationPanel::startsAnewWithTheDocument()
{
    m_panel->setCurrentObject(m_story->open.id);
    QVERIFY(m_document->load({m_story->article}));
    QVERIFY(m_panel->currentObject().isNull());
    QVERIFY(!m_panel->inspector()->isVisible());
    QCOMPARE(m_panel->tabs()->tabText(0).simplified(), u"Claims 0"_s);
}

QTEST_MAIN(TestAnnotationPanel)
#include "tst_annotationpanel.moc"
