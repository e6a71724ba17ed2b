// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/geo/mapfixtures.h"
#include "widgets/map/mapaccessible.h"
#include "widgets/map/mapview.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Hearsay;
using namespace Hearsay::Testing;
using namespace Qt::StringLiterals;

namespace {

/// The last one that went to screen readers: what, and about which child.
std::pair<QAccessible::Event, int> lastEvent;

void remember(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Focus)
        lastEvent = {event->type(), event->child()};
}

} // namespace

/// The map as screen readers see it.
class TestMapAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_view.reset(); }
    void hasAChildForEachPlaceInSight();
    void saysNameAndDescription();
    void saysWhereAPlaceIs();
    void choosesByItsAction();
    void knowsWhereTheKeyboardIs();
    void tellsWhenTheKeyboardMoves();
    void aPlaceThatIsGoneIsNoChild();

private:
    [[nodiscard]] QAccessibleInterface *map() const { return QAccessible::queryAccessibleInterface(m_view.get()); }

    QTemporaryDir m_folder;
    MapPlace m_north = mapPlace(u"Norhaven"_s, 6, -10);
    MapPlace m_middle = mapPlace(u"Midton"_s, 0, 5, PlacePrecision::Near);
    MapPlace m_south = mapPlace(u"Southby"_s, -6, 12);
    std::unique_ptr<MapView> m_view;
};

void TestMapAccessible::initTestCase()
{
    writeSmallMap(m_folder.path());
    m_middle.claims = 2;
}

void TestMapAccessible::init()
{
    m_view = std::make_unique<MapView>(std::make_shared<const Basemap>(m_folder.path()));
    m_view->setGeometry(40, 30, 600, 400);
    m_view->setPlaces({m_south, m_middle, m_north});
    m_view->show();
    m_view->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    QTRY_VERIFY(m_view->isSettled());
}

void TestMapAccessible::hasAChildForEachPlaceInSight()
{
    QVERIFY(map());
    QCOMPARE(map()->role(), QAccessible::Canvas);
    QVERIFY(!map()->text(QAccessible::Name).isEmpty());
    QCOMPARE(map()->childCount(), 3);
    for (int i = 0; i < 3; ++i) {
        QAccessibleInterface *child = map()->child(i);
        QVERIFY(child && child->isValid());
        QCOMPARE(child->role(), QAccessible::Graphic);
        QCOMPARE(child->parent(), map());
        QCOMPARE(map()->indexOfChild(child), i);
        // The same one each time.
        QCOMPARE(map()->child(i), child);
    }
    QVERIFY(!map()->child(3));
    // Out of sight, out of the list.
    m_view->setViewport({m_south.world, 9, {}});
    QCOMPARE(map()->childCount(), 1);
    QCOMPARE(map()->child(0)->text(QAccessible::Name), u"Southby"_s);
}

void TestMapAccessible::saysNameAndDescription()
{
    QStringList names;
    for (int i = 0; i < map()->childCount(); ++i)
        names.append(map()->child(i)->text(QAccessible::Name));
    QCOMPARE(names, QStringList({u"Norhaven"_s, u"Midton"_s, u"Southby"_s}));
    const QString description = map()->child(1)->text(QAccessible::Description);
    for (const QString &part : {u"City"_s, u"Eastland"_s, u"0.00000, 5.00000"_s, u"Near"_s, u"2 claim"_s})
        QVERIFY2(description.contains(part), qUtf8Printable(description));
    QVERIFY(!description.contains(u'\n'));
    QVERIFY(map()->child(1)->text(QAccessible::Value).isEmpty());
}

void TestMapAccessible::saysWhereAPlaceIs()
{
    const QRect whole(m_view->mapToGlobal(QPoint()), m_view->size());
    for (int i = 0; i < map()->childCount(); ++i) {
        QAccessibleInterface *child = map()->child(i);
        QVERIFY(!child->rect().isEmpty());
        QVERIFY(whole.contains(child->rect()));
        const QPoint middle = child->rect().center();
        QCOMPARE(map()->childAt(middle.x(), middle.y()), child);
    }
    QVERIFY(!map()->childAt(whole.left() + 5, whole.top() + 5));
}

void TestMapAccessible::choosesByItsAction()
{
    QSignalSpy chosen(m_view.get(), &MapView::placeChosen);
    QAccessibleActionInterface *action = map()->child(1)->actionInterface();
    QVERIFY(action);
    QCOMPARE(action->actionNames(), QStringList{QAccessibleActionInterface::pressAction()});
    action->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toUuid(), m_middle.id);
    action->doAction(u"dance"_s);
    QCOMPARE(chosen.count(), 1);
}

void TestMapAccessible::knowsWhereTheKeyboardIs()
{
    QVERIFY(!map()->focusChild());
    QTest::keyClick(m_view.get(), Qt::Key_Tab);
    m_view->setSelected({m_north.id}, true);
    QCOMPARE(map()->focusChild(), map()->child(0));
    QVERIFY(map()->child(0)->state().focused);
    QVERIFY(map()->child(0)->state().selected);
    QVERIFY(!map()->child(1)->state().focused);
    QVERIFY(!map()->child(1)->state().selected);
    QVERIFY(map()->child(1)->state().focusable);
}

void TestMapAccessible::tellsWhenTheKeyboardMoves()
{
    const auto before = QAccessible::installUpdateHandler(remember);
    lastEvent = {QAccessible::InvalidEvent, -1};
    QTest::keyClick(m_view.get(), Qt::Key_Tab);
    const auto first = lastEvent;
    QTest::keyClick(m_view.get(), Qt::Key_Tab);
    const auto second = lastEvent;
    QAccessible::installUpdateHandler(before);
    QCOMPARE(first, std::pair(QAccessible::Focus, 0));
    QCOMPARE(second, std::pair(QAccessible::Focus, 1));
}

void TestMapAccessible::aPlaceThatIsGoneIsNoChild()
{
    QAccessibleInterface *north = map()->child(0);
    m_view->setPlaces({m_south, m_middle});
    QTRY_VERIFY(m_view->isSettled());
    QVERIFY(!north->isValid());
    QVERIFY(north->text(QAccessible::Name).isEmpty());
    QCOMPARE(map()->indexOfChild(north), -1);
    QCOMPARE(map()->childCount(), 2);
    // Nor does the whole map leave one behind that is used.
    QAccessibleInterface *middle = map()->child(0);
    QVERIFY(middle->isValid());
}

QTEST_MAIN(TestMapAccessible)
#include "tst_mapaccessible.moc"
