// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixtures.h"
#include "widgets/annotation/disputedialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Hearsay;
using namespace Hearsay::Testing;
using namespace Qt::StringLiterals;

class TestDisputeDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void makesADisputeByKeyboard();
    void wantsAQuestion();
    void proposesToJoin();
    void joinsByKeyboard();
    void makesANewOneForClaimsThatShareOne();
    void acceptsAClaimAlone();

private:
    [[nodiscard]] static QLineEdit *question(const QDialog &dialog) { return dialog.findChild<QLineEdit *>(u"question"_s); }
    [[nodiscard]] static QLineEdit *position(const QDialog &dialog, int index)
    {
        return dialog.findChildren<QLineEdit *>(u"position"_s).at(index);
    }
    [[nodiscard]] static QPushButton *ok(const QDialog &dialog)
    {
        return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    }
    void show(QDialog &dialog) const
    {
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
    }

    std::unique_ptr<Story> m_story;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<History> m_history;
    QUuid m_third;
};

void TestDisputeDialog::init()
{
    m_story = std::make_unique<Story>();
    m_document = m_story->document();
    m_history = std::make_unique<History>(*m_document);
    const TextSpan span = spanOf(m_story->article, u"Prices in Samar");
    m_third = addedBy(performed(*m_history, tagClaim(*m_document, m_story->article.id, span)));
}

void TestDisputeDialog::makesADisputeByKeyboard()
{
    performed(*m_history, removeObjects(*m_document, {m_story->dispute.id}));
    DisputeDialog dialog(*m_document, {m_story->open.id, m_story->closed.id});
    show(dialog);
    QVERIFY(question(dialog)->hasFocus());
    QTest::keyClicks(question(dialog), u"Is it open?"_s);
    QTest::keyClick(question(dialog), Qt::Key_Tab);
    QVERIFY(position(dialog, 0)->hasFocus());
    QTest::keyClicks(position(dialog, 0), u"yes"_s);
    QTest::keyClick(position(dialog, 0), Qt::Key_Tab);
    QTest::keyClicks(position(dialog, 1), u" no "_s);
    QTest::keyClick(position(dialog, 1), Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    const QUuid id = addedBy(performed(*m_history, dialog.edit()));
    const Dispute *dispute = m_document->find<Dispute>(id);
    QCOMPARE(dispute->question, u"Is it open?"_s);
    QCOMPARE(dispute->positions, (QList<DisputePosition>{{m_story->open.id, u"yes"_s}, {m_story->closed.id, u"no"_s}}));
}

void TestDisputeDialog::wantsAQuestion()
{
    performed(*m_history, removeObjects(*m_document, {m_story->dispute.id}));
    DisputeDialog dialog(*m_document, {m_story->open.id, m_story->closed.id});
    show(dialog);
    QVERIFY(!ok(dialog)->isEnabled());
    QTest::keyClick(question(dialog), Qt::Key_Return);
    QVERIFY(dialog.isVisible());
    QTest::keyClicks(question(dialog), u"Is it open?"_s);
    QVERIFY(ok(dialog)->isEnabled());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
}

void TestDisputeDialog::proposesToJoin()
{
    DisputeDialog dialog(*m_document, {m_story->open.id, m_third});
    show(dialog);
    QCOMPARE(dialog.joined(), m_story->dispute.id);
    QVERIFY(!question(dialog)->isVisible());
    // What the claim says there already is not asked again.
    QVERIFY(!position(dialog, 0)->isEnabled());
    QCOMPARE(position(dialog, 0)->text(), u"yes"_s);
    QVERIFY(position(dialog, 1)->hasFocus());
}

void TestDisputeDialog::joinsByKeyboard()
{
    DisputeDialog dialog(*m_document, {m_story->open.id, m_third});
    show(dialog);
    QTest::keyClicks(position(dialog, 1), u"prices say so"_s);
    QTest::keyClick(position(dialog, 1), Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    performed(*m_history, dialog.edit());
    const QList<DisputePosition> positions = m_document->find<Dispute>(m_story->dispute.id)->positions;
    QCOMPARE(positions.size(), 3);
    QCOMPARE(positions.at(0).position, u"yes"_s);
    QCOMPARE(positions.at(2), (DisputePosition{m_third, u"prices say so"_s}));
}

void TestDisputeDialog::makesANewOneForClaimsThatShareOne()
{
    DisputeDialog dialog(*m_document, {m_story->open.id, m_story->closed.id});
    show(dialog);
    QVERIFY(dialog.joined().isNull());
    auto *choice = dialog.findChild<QComboBox *>(u"choice"_s);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(dialog.joined(), m_story->dispute.id);
    QVERIFY(!ok(dialog)->isEnabled());
    QTest::keyClick(choice, Qt::Key_Up);
    QTest::keyClicks(question(dialog), u"Something else?"_s);
    QVERIFY(ok(dialog)->isEnabled());
}

void TestDisputeDialog::acceptsAClaimAlone()
{
    DisputeDialog dialog(*m_document, {m_third});
    show(dialog);
    QVERIFY(dialog.joined().isNull());
    QTest::keyClicks(question(dialog), u"Have they doubled?"_s);
    QTest::keyClick(question(dialog), Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    performed(*m_history, dialog.edit());
    QCOMPARE(m_document->disputes().size(), 2);
}

QTEST_MAIN(TestDisputeDialog)
#include "tst_disputedialog.moc"
