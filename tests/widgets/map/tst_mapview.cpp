// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/geo/mapfixtures.h"
#include "widgets/map/mapview.h"

#include <QHelpEvent>
#include <QLineEdit>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>

using namespace Hearsay;
using namespace Hearsay::Testing;
using namespace Qt::StringLiterals;

/// The map worked by mouse and keys, on a world of one small land.
class TestMapView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }

    void fitsItsPlaces();
    void fitsAgainWhilePlacesComeAndGo();
    void staysWhereTheUserHasMovedIt();
    void staysWhereItIsWhenResized();
    void saysWhenItIsSettledAgain();

    void draggingMovesTheMapAndChoosesNothing();
    void aTremblingHandStillChooses();
    void clickChooses();
    void clickOnANameChooses();
    void controlClickAdds();
    void clickOnTheSeaChoosesNone();
    void otherButtonsChooseNothing();
    void doubleClickGoesToTheMention();
    void doubleClickOnTheSeaGoesCloser();
    void clickOnADiscGoesCloser();
    void wheelGoesCloserAboutThePointer();
    void picksAPoint();

    void arrowsMove_data();
    void arrowsMove();
    void plusMinusAndHome();
    void tabGoesFromTheTopDownAndOut();
    void tabGoesBackAgain();
    void enterGoesToTheMention();
    void escapeReturnsToTheText();

    void revealsWhatIsOutOfSight();
    void revealsSeveralTogether();
    void revealsNothingThatIsInSight();
    void revealsWhatItIsYetToBeGiven();
    void showsATipAsPlainText();
    void tellsRoleAndDispute();
    void readsForTheFirstPictureFirst();
    void showsNamesWhenItIsSettled();
    void namesStayInTheirPlaceWhilePanning();
    void namesStayInTheirPlaceWhenANeighbourGoes();
    void survivesDamagedPacks();
    void followsTheColoursOfTheWindow();
    void followsTheFontOfTheWindow();
    void paintsAnewForAnotherScreen();
    void paintsThePixelsOfTheScreen();

private:
    void show(const std::shared_ptr<const Basemap> &basemap);
    [[nodiscard]] QPoint pointOf(const MapPlace &place) { return m_view->rectOf(place.id).center().toPoint(); }
    [[nodiscard]] bool isInSight(const MapPlace &place)
    {
        const QRectF rect = m_view->rectOf(place.id);
        return !rect.isNull() && QRectF(m_view->rect()).contains(rect);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_view, key, modifiers); }
    void turnWheel(QPointF at, int angle)
    {
        QWheelEvent event(at, m_view->mapToGlobal(at), {}, {0, angle}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_view, &event);
    }
    void doubleClick(QPoint at)
    {
        QTest::mouseClick(m_view, Qt::LeftButton, {}, at);
        QTest::mouseDClick(m_view, Qt::LeftButton, {}, at);
        QTest::mouseRelease(m_view, Qt::LeftButton, {}, at);
    }
    [[nodiscard]] static QList<QUuid> idsOf(const QSignalSpy &spy)
    {
        QList<QUuid> ids;
        for (const QList<QVariant> &arguments : spy)
            ids.append(arguments.first().toUuid());
        return ids;
    }

    QTemporaryDir m_folder;
    MapPlace m_north = mapPlace(u"<b>Norhaven</b>"_s, 6, -10);
    MapPlace m_middle = mapPlace(u"Midton"_s, 0, 5, PlacePrecision::Near);
    MapPlace m_south = mapPlace(u"Southby"_s, -6, 12);
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_before = nullptr;
    MapView *m_view = nullptr;
    QLineEdit *m_after = nullptr;
};

void TestMapView::initTestCase()
{
    QVERIFY(m_folder.isValid());
    writeSmallMap(m_folder.path());
    m_north.claims = 3;
}

void TestMapView::show(const std::shared_ptr<const Basemap> &basemap)
{
    m_window = std::make_unique<QWidget>();
    m_before = new QLineEdit(m_window.get());
    m_view = new MapView(basemap, m_window.get());
    m_after = new QLineEdit(m_window.get());
    m_view->setFixedSize(600, 400);
    auto *layout = new QVBoxLayout(m_window.get());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_before, m_view, m_after})
        layout->addWidget(widget);
    // Not in the order in which they stand on the map.
    m_view->setPlaces({m_middle, m_south, m_north});
    m_window->show();
    m_view->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_view->isSettled());
}

void TestMapView::init()
{
    show(std::make_shared<const Basemap>(m_folder.path()));
}

void TestMapView::fitsItsPlaces()
{
    for (const MapPlace &place : {m_north, m_middle, m_south})
        QVERIFY2(isInSight(place), qUtf8Printable(place.name));
    QVERIFY(!m_view->hasMoved());
    QVERIFY(m_view->viewport().zoom > 3);
    QCOMPARE(m_view->placesInSight(), QList({m_north.id, m_middle.id, m_south.id}));
}

void TestMapView::fitsAgainWhilePlacesComeAndGo()
{
    const MapPlace far = mapPlace(u"Farland"_s, -50, 140);
    m_view->setPlaces({m_north, m_middle, m_south, far});
    QTRY_VERIFY(isInSight(far));
    QVERIFY(isInSight(m_north));
    m_view->setPlaces({m_north, m_middle});
    QTRY_VERIFY(m_view->viewport().zoom > 3);
    QVERIFY(m_view->rectOf(far.id).isNull());
    m_view->setPlaces({});
    QTRY_VERIFY(m_view->viewport().zoom < 2);
    QVERIFY(m_view->placesInSight().isEmpty());
}

void TestMapView::staysWhereTheUserHasMovedIt()
{
    key(Qt::Key_Right);
    const MapViewport left = m_view->viewport();
    m_view->setPlaces({m_north, mapPlace(u"Farland"_s, -50, 140)});
    QTRY_VERIFY(m_view->isSettled());
    QCOMPARE(m_view->viewport(), left);
    QVERIFY(m_view->hasMoved());
    m_view->fit();
    QVERIFY(!m_view->hasMoved());
    QVERIFY(m_view->viewport().zoom < left.zoom);
}

void TestMapView::staysWhereItIsWhenResized()
{
    const double fitted = m_view->viewport().zoom;
    m_view->setFixedSize(300, 200);
    QTRY_COMPARE(m_view->viewport().size, QSizeF(300, 200));
    QVERIFY(m_view->viewport().zoom < fitted);
    QVERIFY(isInSight(m_north) && isInSight(m_south));
    m_view->setViewport({m_middle.world, 6, {}});
    m_view->setFixedSize(500, 300);
    QTRY_COMPARE(m_view->viewport().size, QSizeF(500, 300));
    QCOMPARE(m_view->viewport().zoom, 6.0);
    QCOMPARE(m_view->viewport().centre, m_middle.world);
}

void TestMapView::saysWhenItIsSettledAgain()
{
    // What the map said before the test may still be on its way.
    QCoreApplication::processEvents();
    QSignalSpy settled(m_view, &MapView::settled);
    key(Qt::Key_Plus);
    QTRY_COMPARE(settled.count(), 1);
    QVERIFY(m_view->isSettled());
    // Places that neither move the map nor shade it.
    m_view->setPlaces({m_middle, m_south});
    QVERIFY(!m_view->isSettled());
    QTRY_COMPARE(settled.count(), 2);
    // A hidden map keeps nobody waiting.
    m_window->hide();
    m_view->setPlaces({m_middle});
    QVERIFY(m_view->isSettled());
}

void TestMapView::draggingMovesTheMapAndChoosesNothing()
{
    QSignalSpy chosen(m_view, &MapView::placeChosen);
    const QPoint from = pointOf(m_middle);
    const QPoint to = from + QPoint(80, 50);
    const QPointF held = m_view->viewport().toWorld(from);
    QTest::mousePress(m_view, Qt::LeftButton, {}, from);
    QTest::mouseMove(m_view, from + QPoint(40, 20));
    QTest::mouseMove(m_view, to);
    QTest::mouseRelease(m_view, Qt::LeftButton, {}, to);
    const QPointF now = m_view->viewport().toWorld(to);
    QVERIFY(std::abs(now.x() - held.x()) < 1e-9 && std::abs(now.y() - held.y()) < 1e-9);
    QVERIFY(chosen.isEmpty());
    QVERIFY(m_view->hasMoved());
    QCOMPARE(pointOf(m_middle), to);
}

void TestMapView::aTremblingHandStillChooses()
{
    QSignalSpy chosen(m_view, &MapView::placeChosen);
    const MapViewport before = m_view->viewport();
    const QPoint at = pointOf(m_middle);
    QTest::mousePress(m_view, Qt::LeftButton, {}, at);
    QTest::mouseMove(m_view, at + QPoint(2, 1));
    QTest::mouseRelease(m_view, Qt::LeftButton, {}, at + QPoint(2, 1));
    QCOMPARE(idsOf(chosen), QList{m_middle.id});
    QCOMPARE(m_view->viewport(), before);
}

void TestMapView::clickChooses()
{
    QSignalSpy chosen(m_view, &MapView::placeChosen);
    QTest::mouseClick(m_view, Qt::LeftButton, {}, pointOf(m_north));
    QCOMPARE(idsOf(chosen), QList{m_north.id});
    QCOMPARE(m_view->current(), m_north.id);
    QVERIFY(!m_view->hasMoved());
}

void TestMapView::clickOnANameChooses()
{
    QSignalSpy chosen(m_view, &MapView::placeChosen);
    const QPointF origin = m_view->toOverlay({});
    const auto &labels = m_view->overlay().labels;
    const auto label = std::ranges::find(labels, m_south.id, &MapLabel::place);
    QVERIFY(label != labels.end());
    QCOMPARE(label->text, m_south.name);
    QTest::mouseClick(m_view, Qt::LeftButton, {}, (label->rect.center() - origin).toPoint());
    QCOMPARE(idsOf(chosen), QList{m_south.id});
}

void TestMapView::controlClickAdds()
{
    QSignalSpy chosen(m_view, &MapView::placeChosen);
    QSignalSpy added(m_view, &MapView::placeAdded);
    QTest::mouseClick(m_view, Qt::LeftButton, Qt::ControlModifier, pointOf(m_south));
    QCOMPARE(idsOf(added), QList{m_south.id});
    QVERIFY(chosen.isEmpty());
}

void TestMapView::clickOnTheSeaChoosesNone()
{
    QTest::mouseClick(m_view, Qt::LeftButton, {}, pointOf(m_north));
    QSignalSpy chosen(m_view, &MapView::placeChosen);
    QTest::mouseClick(m_view, Qt::LeftButton, {}, {8, 8});
    QCOMPARE(idsOf(chosen), QList{QUuid()});
    QVERIFY(m_view->current().isNull());
}

void TestMapView::otherButtonsChooseNothing()
{
    QSignalSpy chosen(m_view, &MapView::placeChosen);
    QTest::mouseClick(m_view, Qt::RightButton, {}, pointOf(m_north));
    QTest::mouseClick(m_view, Qt::MiddleButton, {}, pointOf(m_north));
    QTest::mouseDClick(m_view, Qt::RightButton, {}, {8, 8});
    QVERIFY(chosen.isEmpty());
    QVERIFY(!m_view->hasMoved());
}

void TestMapView::doubleClickGoesToTheMention()
{
    QSignalSpy chosen(m_view, &MapView::placeChosen);
    QSignalSpy requested(m_view, &MapView::mentionRequested);
    doubleClick(pointOf(m_north));
    QCOMPARE(idsOf(requested), QList{m_north.id});
    QCOMPARE(idsOf(chosen), QList{m_north.id});
    QVERIFY(!m_view->hasMoved());
}

void TestMapView::doubleClickOnTheSeaGoesCloser()
{
    QSignalSpy chosen(m_view, &MapView::placeChosen);
    const MapViewport before = m_view->viewport();
    doubleClick({8, 8});
    QCOMPARE(m_view->viewport().zoom, before.zoom + 1);
    QCOMPARE(idsOf(chosen), QList{QUuid()});
}

void TestMapView::clickOnADiscGoesCloser()
{
    m_view->setPlaces(randomPlaces(300));
    QTRY_VERIFY(m_view->isSettled());
    const QPointF origin = m_view->toOverlay({});
    const auto discs = m_view->overlay().discs;
    const auto disc = std::ranges::find_if(discs, [&](const MapDisc &d) { return QRectF(m_view->rect()).contains(d.at - origin); });
    QVERIFY(disc != discs.end());
    QSignalSpy chosen(m_view, &MapView::placeChosen);
    const double before = m_view->viewport().zoom;
    QTest::mouseClick(m_view, Qt::LeftButton, {}, (disc->at - origin).toPoint());
    QVERIFY(m_view->viewport().zoom > before);
    QVERIFY(m_view->hasMoved());
    QVERIFY(chosen.isEmpty());
    for (const int member : disc->cluster.members) {
        const QPointF at = m_view->viewport().toScreen(m_view->places().at(member).world);
        QVERIFY(QRectF(m_view->rect()).contains(at));
    }
}

void TestMapView::wheelGoesCloserAboutThePointer()
{
    const QPointF pointer(150, 300);
    const QPointF under = m_view->viewport().toWorld(pointer);
    const double zoom = m_view->viewport().zoom;
    turnWheel(pointer, 120);
    QVERIFY(m_view->viewport().zoom > zoom);
    turnWheel(pointer, 240);
    QCOMPARE(m_view->viewport().zoom, zoom + 0.75);
    const QPointF now = m_view->viewport().toWorld(pointer);
    QVERIFY(std::abs(now.x() - under.x()) < 1e-9 && std::abs(now.y() - under.y()) < 1e-9);
    turnWheel(pointer, -360);
    QCOMPARE(m_view->viewport().zoom, zoom);
    for (int i = 0; i < 80; ++i)
        turnWheel(pointer, 120);
    QCOMPARE(m_view->viewport().zoom, MapProjection::maxZoom);
}

void TestMapView::picksAPoint()
{
    m_view->setPicking(true);
    QCOMPARE(m_view->cursor().shape(), Qt::CrossCursor);
    QSignalSpy picked(m_view, &MapView::pointPicked);
    QSignalSpy chosen(m_view, &MapView::placeChosen);
    const QPoint at = pointOf(m_middle);
    const QGeoCoordinate wanted = MapProjection::fromWorld(m_view->viewport().toWorld(at));
    QTest::mouseClick(m_view, Qt::LeftButton, {}, at);
    QCOMPARE(picked.count(), 1);
    QVERIFY(picked.first().first().value<QGeoCoordinate>().distanceTo(wanted) < 1);
    QVERIFY(chosen.isEmpty());
    QCOMPARE(m_view->cursor().shape(), Qt::CrossCursor);
    // Moving the map picks nothing.
    QTest::mousePress(m_view, Qt::LeftButton, {}, {100, 100});
    QTest::mouseMove(m_view, {160, 100});
    QTest::mouseRelease(m_view, Qt::LeftButton, {}, {160, 100});
    QCOMPARE(picked.count(), 1);
    m_view->setPicking(false);
    QTest::mouseClick(m_view, Qt::LeftButton, {}, pointOf(m_middle));
    QCOMPARE(idsOf(chosen), QList{m_middle.id});
}

void TestMapView::arrowsMove_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QPoint>("direction");
    QTest::newRow("left") << Qt::Key_Left << QPoint(-1, 0);
    QTest::newRow("right") << Qt::Key_Right << QPoint(1, 0);
    QTest::newRow("up, to the north") << Qt::Key_Up << QPoint(0, -1);
    QTest::newRow("down, to the south") << Qt::Key_Down << QPoint(0, 1);
}

void TestMapView::arrowsMove()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const QPoint, direction);
    const QPointF before = m_view->viewport().centre;
    QTest::keyClick(m_view, key);
    const QPointF by = (m_view->viewport().centre - before) * m_view->viewport().scale();
    QCOMPARE(by.toPoint(), direction * 60);
    QVERIFY(m_view->hasMoved());
}

void TestMapView::plusMinusAndHome()
{
    const MapViewport fitted = m_view->viewport();
    key(Qt::Key_Plus);
    key(Qt::Key_Equal);
    QCOMPARE(m_view->viewport().zoom, fitted.zoom + 1);
    QCOMPARE(m_view->viewport().centre, fitted.centre);
    key(Qt::Key_Minus);
    QCOMPARE(m_view->viewport().zoom, fitted.zoom + 0.5);
    key(Qt::Key_Left);
    key(Qt::Key_Home);
    QCOMPARE(m_view->viewport(), fitted);
    QVERIFY(!m_view->hasMoved());
}

void TestMapView::tabGoesFromTheTopDownAndOut()
{
    QSignalSpy chosen(m_view, &MapView::placeChosen);
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_Tab);
    QCOMPARE(idsOf(chosen), QList({m_north.id, m_middle.id, m_south.id}));
    QVERIFY(m_view->hasFocus());
    key(Qt::Key_Tab);
    QVERIFY(m_after->hasFocus());
    QCOMPARE(chosen.count(), 3);
}

void TestMapView::tabGoesBackAgain()
{
    for (int i = 0; i < 4; ++i)
        key(Qt::Key_Tab);
    QSignalSpy chosen(m_view, &MapView::placeChosen);
    QTest::keyClick(m_after, Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(m_view->hasFocus());
    QCOMPARE(m_view->current(), m_south.id);
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(idsOf(chosen), QList({m_middle.id, m_north.id}));
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(m_before->hasFocus());
    // A map without places is one stop.
    m_view->setPlaces({});
    QTRY_VERIFY(m_view->isSettled());
    m_view->setFocus();
    key(Qt::Key_Tab);
    QVERIFY(m_after->hasFocus());
}

void TestMapView::enterGoesToTheMention()
{
    QSignalSpy requested(m_view, &MapView::mentionRequested);
    key(Qt::Key_Return);
    QVERIFY(requested.isEmpty());
    key(Qt::Key_Tab);
    key(Qt::Key_Return);
    m_view->setSelected({m_south.id}, false);
    key(Qt::Key_Enter);
    QCOMPARE(idsOf(requested), QList({m_north.id, m_south.id}));
}

void TestMapView::escapeReturnsToTheText()
{
    QSignalSpy back(m_view, &MapView::returnToText);
    key(Qt::Key_Escape);
    QCOMPARE(back.count(), 1);
}

void TestMapView::revealsWhatIsOutOfSight()
{
    m_view->setViewport({m_south.world, 8, {}});
    QVERIFY(!isInSight(m_north));
    const MapViewport before = m_view->viewport();
    m_view->setSelected({m_north.id}, false);
    QCOMPARE(m_view->viewport(), before);
    m_view->setSelected({m_north.id}, true);
    QVERIFY(isInSight(m_north));
    QCOMPARE(m_view->viewport().zoom, 8.0);
    QCOMPARE(m_view->current(), m_north.id);
}

void TestMapView::revealsSeveralTogether()
{
    m_view->setViewport({MapProjection::toWorld(-9, -18), 8, {}});
    m_view->setSelected({m_north.id, m_middle.id, m_south.id}, true);
    for (const MapPlace &place : {m_north, m_middle, m_south})
        QVERIFY2(isInSight(place), qUtf8Printable(place.name));
}

void TestMapView::revealsNothingThatIsInSight()
{
    const MapViewport before = m_view->viewport();
    QSignalSpy moved(m_view, &MapView::viewportChanged);
    for (const MapPlace &place : {m_north, m_south})
        m_view->setSelected({place.id}, true);
    m_view->setSelected({}, true);
    m_view->setSelected({QUuid::createUuid()}, true);
    QCOMPARE(m_view->viewport(), before);
    QVERIFY(moved.isEmpty());
}

void TestMapView::revealsWhatItIsYetToBeGiven()
{
    const MapPlace added = mapPlace(u"Addedton"_s, 8, -15);
    m_view->setViewport({m_south.world, 8, {}});
    m_view->setSelected({added.id}, true);
    const MapViewport before = m_view->viewport();
    m_view->setPlaces({m_north, m_middle, m_south});
    QCOMPARE(m_view->viewport(), before);
    m_view->setPlaces({m_north, m_middle, m_south, added});
    QVERIFY(isInSight(added));
    QTRY_VERIFY(m_view->isSettled());
    QVERIFY(isInSight(added));
    // Once: after that the user may look elsewhere.
    m_view->setViewport({m_south.world, 8, {}});
    m_view->setPlaces({m_middle, m_south, added});
    QVERIFY(!isInSight(added));
    // Nor is what nobody asked for.
    const MapPlace other = mapPlace(u"Otherton"_s, 8, -12);
    m_view->setSelected({other.id}, true);
    m_view->setSelected({other.id}, false);
    m_view->setPlaces({m_middle, m_south, other});
    QVERIFY(!isInSight(other));
}

void TestMapView::showsATipAsPlainText()
{
    QCOMPARE(m_view->description(m_north.id).split(u'\n'),
             QStringList({u"<b>Norhaven</b>"_s, u"City"_s, u"West one, Westland"_s, u"6.00000, -10.00000 · Exact"_s, u"3 claim(s)"_s}));
    QVERIFY(m_view->description(QUuid::createUuid()).isEmpty());
    const QPoint at = pointOf(m_north);
    QHelpEvent event(QEvent::ToolTip, at, m_view->mapToGlobal(at));
    QApplication::sendEvent(m_view, &event);
    QVERIFY2(QToolTip::text().contains(u"&lt;b&gt;Norhaven&lt;/b&gt;<br>City<br>West one"), qUtf8Printable(QToolTip::text()));
    QHelpEvent away(QEvent::ToolTip, {8, 8}, m_view->mapToGlobal(QPoint(8, 8)));
    QApplication::sendEvent(m_view, &away);
    QTRY_VERIFY(QToolTip::text().isEmpty());
}

void TestMapView::tellsRoleAndDispute()
{
    m_north.role = PlaceRole::Dateline;
    m_north.isDisputed = true;
    m_view->setPlaces({m_north});
    QTRY_VERIFY(m_view->isSettled());
    const QStringList lines = m_view->description(m_north.id).split(u'\n');
    QCOMPARE(lines.value(2), u"Role: Dateline"_s);
    QCOMPARE(lines.last(), u"Disputed"_s);
    m_north.role = {};
    m_north.isDisputed = false;
}

void TestMapView::readsForTheFirstPictureFirst()
{
    // What cannot be read is named in the order in which it was tried.
    const QTemporaryDir damaged;
    for (const QString &name : {u"basemap-coarse.pack"_s, u"basemap-medium.pack"_s, u"areas.pack"_s, u"water.pack"_s})
        writeFile(damaged.filePath(name), "nothing a map is made of"_ba);
    const auto basemap = std::make_shared<const Basemap>(damaged.path());
    m_middle.precision = PlacePrecision::Province;
    show(basemap);
    m_middle.precision = PlacePrecision::Near;
    QStringList read;
    for (const QString &error : basemap->errors()) {
        for (const QString &name : {u"coarse"_s, u"medium"_s, u"areas"_s, u"water"_s}) {
            if (error.contains(name + u".pack"_s))
                read.append(name);
        }
    }
    // A draft of the part of the world where the places are, before their areas are looked for.
    QCOMPARE(read.mid(0, 2), QStringList({u"coarse"_s, u"water"_s}));
    read.sort();
    QCOMPARE(read, QStringList({u"areas"_s, u"coarse"_s, u"medium"_s, u"water"_s}));
}

void TestMapView::showsNamesWhenItIsSettled()
{
    const auto ink = [this](const QRectF &rect) {
        const QImage seen = m_view->grab(rect.toAlignedRect()).toImage();
        int dark = 0;
        for (int x = 0; x < seen.width(); ++x) {
            for (int y = 0; y < seen.height(); ++y)
                dark += seen.pixelColor(x, y).lightnessF() < 0.5;
        }
        return dark;
    };
    const auto allAreSeen = [&] {
        const QPointF origin = m_view->toOverlay({});
        const auto labels = m_view->overlay().labels;
        for (const MapLabel &label : labels) {
            const QRectF rect = label.rect.translated(-origin);
            if (QRectF(m_view->rect()).contains(rect) && ink(rect) < 20)
                return false;
        }
        return labels.size() >= 3;
    };
    QVERIFY(allAreSeen());
    // Others, and the same ones larger.
    m_view->setPlaces({m_north, mapPlace(u"Newcomer"_s, 0, 0), m_south});
    QTRY_VERIFY(m_view->isSettled());
    QVERIFY(allAreSeen());
    QFont large = m_view->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_view->setFont(large);
    m_view->repaint();
    QTRY_VERIFY(m_view->isSettled());
    QVERIFY(allAreSeen());
}

void TestMapView::namesStayInTheirPlaceWhilePanning()
{
    QList<MapPlace> crowd;
    for (int i = 0; i < 8; ++i)
        crowd.append(mapPlace(u"Village %1"_s.arg(i), i % 4, 3 * (i / 4)));
    m_view->setPlaces(crowd);
    QTRY_VERIFY(m_view->isSettled());
    m_view->setViewport({MapProjection::toWorld(1, 1), 6, {}});
    const auto before = m_view->overlay().slots;
    QVERIFY(before.size() > 4);
    for (const Qt::Key direction : {Qt::Key_Left, Qt::Key_Left, Qt::Key_Left, Qt::Key_Up, Qt::Key_Up, Qt::Key_Up, Qt::Key_Right}) {
        key(direction);
        for (const auto &[name, slot] : m_view->overlay().slots.asKeyValueRange())
            QCOMPARE(slot, before.value(name, slot));
    }
}

void TestMapView::namesStayInTheirPlaceWhenANeighbourGoes()
{
    const MapPlace west = mapPlace(u"Western village"_s, 0, 0);
    const MapPlace east = mapPlace(u"Eastern village"_s, 0, 0.6);
    m_view->setViewport({west.world, 6.5, {}});
    const auto slotOf = [this](const MapPlace &place) { return m_view->overlay().slots.value(place.id.toString(), -1); };
    m_view->setPlaces({west});
    QTRY_VERIFY(m_view->isSettled());
    const int alone = slotOf(west);
    m_view->setPlaces({west, east});
    QTRY_VERIFY(m_view->isSettled());
    // The neighbour's pin stands where the name was.
    const int beside = slotOf(west);
    QVERIFY(beside >= 0 && beside != alone);
    m_view->setPlaces({west});
    QTRY_VERIFY(m_view->isSettled());
    QCOMPARE(slotOf(west), beside);
}

void TestMapView::survivesDamagedPacks()
{
    const QTemporaryDir damaged;
    writeSmallMap(damaged.path());
    for (const QString &name : {u"basemap-coarse.pack"_s, u"basemap-medium.pack"_s, u"basemap-fine.pack"_s, u"areas.pack"_s, u"water.pack"_s})
        writeFile(damaged.filePath(name), "nothing a map is made of"_ba);
    const auto basemap = std::make_shared<const Basemap>(damaged.path());
    show(basemap);
    QVERIFY(!basemap->errors().isEmpty());
    QVERIFY(isInSight(m_north));
    QSignalSpy chosen(m_view, &MapView::placeChosen);
    QTest::mouseClick(m_view, Qt::LeftButton, {}, pointOf(m_north));
    QCOMPARE(idsOf(chosen), QList{m_north.id});
    QVERIFY(m_view->description(m_north.id).startsWith(u"<b>Norhaven</b>\nCity\n6.00000"));
}

void TestMapView::followsTheColoursOfTheWindow()
{
    m_view->setViewport({MapProjection::toWorld(0, 0), 1, {}});
    QTRY_VERIFY(m_view->isSettled());
    const auto sea = [this] { return m_view->grab().toImage().pixelColor(QPoint(60, 60) * m_view->devicePixelRatio()); };
    QCOMPARE(sea(), MapTheme::light().water);
    QPalette dark(QColor(40, 42, 46));
    dark.setColor(QPalette::Base, QColor(30, 31, 34));
    dark.setColor(QPalette::Window, QColor(40, 42, 46));
    dark.setColor(QPalette::WindowText, QColor(230, 230, 230));
    dark.setColor(QPalette::Text, QColor(230, 230, 230));
    m_view->setPalette(dark);
    QCOMPARE(m_view->theme(), MapTheme::dark());
    QTRY_COMPARE(sea(), MapTheme::dark().water);
}

void TestMapView::followsTheFontOfTheWindow()
{
    const auto height = [this] { return m_view->overlay().labels.first().rect.height(); };
    const double before = height();
    QFont large = m_view->font();
    large.setPointSizeF(large.pointSizeF() * 2);
    m_view->setFont(large);
    QVERIFY(height() > before * 1.5);
}

void TestMapView::paintsAnewForAnotherScreen()
{
    QCoreApplication::processEvents(); // what was said before
    QSignalSpy settled(m_view, &MapView::settled);
    QEvent changed(QEvent::DevicePixelRatioChange);
    QApplication::sendEvent(m_view, &changed);
    QTRY_COMPARE(settled.count(), 1);
}

void TestMapView::paintsThePixelsOfTheScreen()
{
    // As many as the screen has: tst_mapview_fine runs this on a finer one.
    const QImage seen = m_view->grab().toImage();
    QCOMPARE(seen.size(), m_view->size() * m_view->devicePixelRatio());
    const QString wanted = qEnvironmentVariable("QT_SCALE_FACTOR", u"1"_s);
    QCOMPARE(m_view->devicePixelRatio(), wanted.toDouble());
    // Land where land is, seen from the middle of the map and from its edge.
    const QPointF inland = m_view->viewport().toScreen(MapProjection::toWorld(8, -2));
    QCOMPARE(seen.pixelColor((inland * seen.devicePixelRatio()).toPoint()), m_view->theme().land);
}

QTEST_MAIN(TestMapView)
#include "tst_mapview.moc"
