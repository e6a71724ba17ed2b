// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/annotationroles.h"
#include "tests/support/fixtures.h"
#include "widgets/annotation/objectchooser.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace Hearsay;
using namespace Hearsay::Testing;
using namespace Qt::StringLiterals;

class TestObjectChooser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void proposesTheSpeakerKnownByThatName();
    void offersANewOneLast();
    void takesANameNobodyHas();
    void walksByArrowKeys();
    void escapeChoosesNothing();
    void choosesByMouse();
    void listsAllWhereNothingIsSelected();
    void findsPlacesAsOneTypes();
    void staysOnTheScreen();

private:
    ObjectChooser *open(ObjectKind kind, const QString &words)
    {
        m_chooser = new ObjectChooser(*m_document, kind, words, m_window.get());
        m_chooser->openAt({100, 100, 80, 20});
        return m_chooser;
    }

    std::unique_ptr<Story> m_story;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<QWidget> m_window;
    QPointer<ObjectChooser> m_chooser;
};

void TestObjectChooser::init()
{
    m_story = std::make_unique<Story>();
    m_document = m_story->document();
    m_window = std::make_unique<QWidget>();
    m_window->show();
}

void TestObjectChooser::cleanup()
{
    m_window.reset();
    m_document.reset();
    m_story.reset();
}

void TestObjectChooser::proposesTheSpeakerKnownByThatName()
{
    ObjectChooser *chooser = open(ObjectKind::Speaker, u"Amini"_s);
    QSignalSpy chosen(chooser, &ObjectChooser::chosen);
    QCOMPARE(chooser->list()->currentItem()->text(), u"Farida Amini"_s);
    QVERIFY(chooser->list()->currentItem()->data(DetailRole).toString().contains(u"mayor"));
    QTest::keyClick(chooser->field(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toUuid(), m_story->mayor.id);
    QTRY_VERIFY(m_chooser.isNull());
}

void TestObjectChooser::offersANewOneLast()
{
    ObjectChooser *chooser = open(ObjectKind::Speaker, u"Amini"_s);
    QSignalSpy wanted(chooser, &ObjectChooser::newRequested);
    QTest::keyClick(chooser->field(), Qt::Key_Down);
    QVERIFY(chooser->list()->currentItem()->text().contains(u"New speaker “Amini”"));
    QTest::keyClick(chooser->field(), Qt::Key_Down);
    QTest::keyClick(chooser->field(), Qt::Key_Enter);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toString(), u"Amini"_s);
}

void TestObjectChooser::takesANameNobodyHas()
{
    ObjectChooser *chooser = open(ObjectKind::Speaker, u" a   teacher\n"_s);
    QSignalSpy wanted(chooser, &ObjectChooser::newRequested);
    QCOMPARE(chooser->list()->count(), 1);
    QTest::keyClick(chooser->field(), Qt::Key_Return);
    QCOMPARE(wanted.first().first().toString(), u"a teacher"_s);
}

void TestObjectChooser::walksByArrowKeys()
{
    ObjectChooser *chooser = open(ObjectKind::Speaker, {});
    QCOMPARE(chooser->list()->currentRow(), 0);
    QTest::keyClick(chooser->field(), Qt::Key_Up);
    QCOMPARE(chooser->list()->currentRow(), 0);
    QTest::keyClick(chooser->field(), Qt::Key_Down);
    QCOMPARE(chooser->list()->currentRow(), 1);
    QTest::keyClick(chooser->field(), Qt::Key_PageDown);
    QCOMPARE(chooser->list()->currentRow(), chooser->list()->count() - 1);
}

void TestObjectChooser::escapeChoosesNothing()
{
    ObjectChooser *chooser = open(ObjectKind::Speaker, u"Amini"_s);
    QSignalSpy chosen(chooser, &ObjectChooser::chosen);
    QSignalSpy wanted(chooser, &ObjectChooser::newRequested);
    QTest::keyClick(chooser->field(), Qt::Key_Escape);
    QCOMPARE(chosen.count() + wanted.count(), 0);
    QTRY_VERIFY(m_chooser.isNull());
}

void TestObjectChooser::choosesByMouse()
{
    ObjectChooser *chooser = open(ObjectKind::Speaker, {});
    QSignalSpy chosen(chooser, &ObjectChooser::chosen);
    const QUuid second = chooser->list()->item(1)->data(IdRole).toUuid();
    QTest::mouseClick(chooser->list()->viewport(), Qt::LeftButton, {},
                      chooser->list()->visualItemRect(chooser->list()->item(1)).center());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toUuid(), second);
}

void TestObjectChooser::listsAllWhereNothingIsSelected()
{
    ObjectChooser *chooser = open(ObjectKind::Speaker, {});
    QCOMPARE(chooser->list()->count(), 2);
}

void TestObjectChooser::findsPlacesAsOneTypes()
{
    ObjectChooser *chooser = open(ObjectKind::Place, {});
    QSignalSpy chosen(chooser, &ObjectChooser::chosen);
    QTest::keyClicks(chooser->field(), u"ama"_s);
    QCOMPARE(chooser->list()->item(0)->text(), u"Samar"_s);
    QTest::keyClick(chooser->field(), Qt::Key_Return);
    QCOMPARE(chosen.first().first().toUuid(), m_story->province.id);
}

void TestObjectChooser::staysOnTheScreen()
{
    auto *chooser = new ObjectChooser(*m_document, ObjectKind::Speaker, u"Amini"_s, m_window.get());
    const QRect room = chooser->screen()->availableGeometry();
    chooser->openAt({room.right() - 10, room.bottom() - 30, 10, 20});
    const QRect there = chooser->geometry();
    QVERIFY2(room.contains(there), qPrintable(u"%1,%2 %3×%4 in %5×%6"_s.arg(there.x()).arg(there.y()).arg(there.width()).arg(there.height()).arg(room.width()).arg(room.height())));
}

QTEST_MAIN(TestObjectChooser)
#include "tst_objectchooser.moc"
