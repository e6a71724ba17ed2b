// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/placesonmap.h"
#include "tests/app/geo/mapfixtures.h"
#include "tests/support/fixtures.h"
#include "widgets/map/mapfiltermenu.h"
#include "widgets/map/maplegend.h"
#include "widgets/map/mappanel.h"
#include "widgets/map/mapview.h"

#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Hearsay;
using namespace Hearsay::Testing;
using namespace Qt::StringLiterals;

namespace {

/// The story, and a second article about another town.
struct TwoArticles : Story
{
    Article other = articleFrom(u"VELMO — The bridge is gone, Karim Nuri said.\n"_s, u"bridge.txt"_s);
    Speaker witness = speakerNamed(u"Karim Nuri"_s);
    Place bridge = placeNamed(u"Velmo"_s, QGeoCoordinate(34.2, 70.1));
    Place harbour = placeNamed(u"Harbour"_s, QGeoCoordinate(30.5, 66.0));
    Claim gone = claimOn(other, u"The bridge is gone", u"The bridge is gone"_s, {witness.id});

    TwoArticles()
    {
        bridge.precision = PlacePrecision::Near;
        gone.places = {{bridge.id, PlaceRole::Event}};
    }
    [[nodiscard]] QList<Object> everything() const
    {
        return objects() + QList<Object>{other, witness, bridge, harbour, gone};
    }
};

} // namespace

/// The map with what is around it, over a document.
class TestMapPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void showsThePlacesOfTheDocument();
    void followsChangesAndUndo();
    void beginsAnewWithAnotherDocument();
    void worksOutNothingWhileHidden();
    void listsWhatIsNotLocated();
    void choosesFromTheListByMouseAndKeyboard();
    void filters_data();
    void filters();
    void aFilterGoesWithItsObject();
    void listsWhatTheFilterLeavesOfTheNotLocated();
    void aFilterByThisClaimFollowsTheClaim();
    void aFilterByThisArticleFollowsTheArticle();
    void measuresTheDistanceOfTwo();
    void showsThePlacesOfWhatIsSelected();
    void revealsAPlaceThatIsNewInTheDocument();
    void explainsItsSymbols();
    void passesOnWhatTheMapAsksFor();
    void buttonsMoveTheMap();
    void returnsToWhereTheUserHasLeftIt();
    void keepsViewportsOverARestart();
    void ignoresBrokenSettings_data();
    void ignoresBrokenSettings();
    void saysWhatIsWrongWithTheMap();

private:
    [[nodiscard]] MapView &view() const { return *m_panel->view(); }
    [[nodiscard]] QStringList shown() const
    {
        QStringList names;
        for (const MapPlace &place : view().places())
            names.append(place.name);
        names.sort();
        return names;
    }
    [[nodiscard]] QString words() const
    {
        const auto *label = m_panel->findChild<QLabel *>(u"mapWords"_s);
        return label->isVisible() ? label->text() : QString();
    }
    /// What stands over the list of places that are not located.
    [[nodiscard]] QString title() const
    {
        for (const QLabel *label : m_panel->findChildren<QLabel *>()) {
            if (label->buddy() == m_panel->notLocated())
                return label->isVisible() ? label->text() : QString();
        }
        return u"there is no title"_s;
    }
    void click(QUuid place, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(&view(), Qt::LeftButton, modifiers, view().rectOf(place).center().toPoint());
    }
    /// Opens the filter and its menus, and triggers the last one of @p path.
    void filter(const QStringList &path) const
    {
        QMenu *menu = m_panel->filterMenu();
        menu->popup(QPoint());
        for (const QString &step : path) {
            const QList<QAction *> actions = menu->actions();
            const auto found = std::ranges::find_if(actions, [&step](const QAction *action) {
                return QString(action->text()).remove(u'&').startsWith(step);
            });
            if (found == actions.end() || !(*found)->isEnabled())
                qFatal("The menu does not offer “%s”.", qUtf8Printable(step));
            if ((*found)->menu())
                menu = (*found)->menu();
            else
                (*found)->trigger();
        }
        m_panel->filterMenu()->close();
    }

    QTemporaryDir m_folder;
    std::shared_ptr<const Basemap> m_basemap;
    std::unique_ptr<TwoArticles> m_story;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<History> m_history;
    std::unique_ptr<MapPanel> m_panel;
};

void TestMapPanel::initTestCase()
{
    writeSmallMap(m_folder.path());
}

void TestMapPanel::init()
{
    m_basemap = std::make_shared<const Basemap>(m_folder.path());
    m_story = std::make_unique<TwoArticles>();
    m_document = documentWith(m_story->everything());
    m_history = std::make_unique<History>(*m_document);
    m_panel = std::make_unique<MapPanel>(*m_document, m_basemap);
    m_panel->resize(600, 560);
    m_panel->setCurrentArticle(m_story->article.id);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    QTRY_COMPARE(shown().size(), 3);
    QTRY_VERIFY(view().isSettled());
}

void TestMapPanel::cleanup()
{
    m_panel.reset();
    m_history.reset();
    m_document.reset();
}

void TestMapPanel::showsThePlacesOfTheDocument()
{
    QCOMPARE(shown(), QStringList({u"Harbour"_s, u"Talora"_s, u"Velmo"_s}));
    const auto town = std::ranges::find(view().places(), m_story->town.id, &MapPlace::id);
    QCOMPARE(town->coordinates, m_story->town.coordinates);
    QCOMPARE(town->claims, 1);
    QVERIFY(town->isDisputed);
    QCOMPARE(view().placesInSight().size(), 3);
}

void TestMapPanel::followsChangesAndUndo()
{
    Place town = m_story->town;
    town.coordinates = QGeoCoordinate(-20, 30);
    performed(*m_history, editObject(*m_document, Object(town), u"locate place"_s));
    const auto where = [this] { return std::ranges::find(view().places(), m_story->town.id, &MapPlace::id)->coordinates; };
    QTRY_COMPARE(where(), QGeoCoordinate(-20, 30));
    m_history->undo();
    QTRY_COMPARE(where(), m_story->town.coordinates);
    performed(*m_history, removeObjects(*m_document, {m_story->harbour.id}));
    QTRY_COMPARE(shown(), QStringList({u"Talora"_s, u"Velmo"_s}));
    m_history->undo();
    QTRY_COMPARE(shown().size(), 3);
    m_history->redo();
    QTRY_COMPARE(shown().size(), 2);
}

void TestMapPanel::beginsAnewWithAnotherDocument()
{
    filter({u"Precision"_s, u"Near"_s});
    m_panel->setCurrentObject(m_story->town.id);
    const Place lone = placeNamed(u"Lone"_s, QGeoCoordinate(1, 1));
    QVERIFY(m_document->load({}));
    QTRY_VERIFY(shown().isEmpty());
    QVERIFY(m_panel->filterMenu()->filter().isEmpty());
    performed(*m_history, addObject(*m_document, lone, u"add place"_s));
    QTRY_COMPARE(shown(), QStringList{u"Lone"_s});
    QVERIFY(view().selected().isEmpty());
}

void TestMapPanel::worksOutNothingWhileHidden()
{
    m_panel->hide();
    performed(*m_history, addObject(*m_document, placeNamed(u"Nowhere"_s), u"add place"_s));
    performed(*m_history, addObject(*m_document, placeNamed(u"Somewhere"_s, QGeoCoordinate(3, 3)), u"add place"_s));
    for (int turn = 0; turn < 3; ++turn) // the panel gathers the changes of one turn of the loop
        QCoreApplication::processEvents();
    QCOMPARE(m_panel->notLocated()->model()->rowCount(), 1);
    QVERIFY(!shown().contains(u"Somewhere"_s));
    m_panel->show();
    QTRY_COMPARE(m_panel->notLocated()->model()->rowCount(), 2);
    QTRY_VERIFY(shown().contains(u"Somewhere"_s));
}

void TestMapPanel::listsWhatIsNotLocated()
{
    QCOMPARE(m_panel->notLocated()->model()->rowCount(), 1);
    QCOMPARE(m_panel->notLocated()->model()->index(0, 0).data().toString(), u"Samar"_s);
    QVERIFY2(title().startsWith(u"1 place"), qUtf8Printable(title()));
    performed(*m_history, addObject(*m_document, placeNamed(u"Nowhere"_s), u"add place"_s));
    QTRY_VERIFY2(title().startsWith(u"2 place"), qUtf8Printable(title()));
    for (const QUuid id : placesOnMap(*m_document).notLocated) {
        Place place = *m_document->find<Place>(id);
        place.coordinates = QGeoCoordinate(36, 68);
        performed(*m_history, editObject(*m_document, Object(place), u"locate place"_s));
    }
    QTRY_VERIFY(!m_panel->notLocated()->isVisible());
    QVERIFY(title().isEmpty());
    QVERIFY(shown().contains(u"Samar"_s));
}

void TestMapPanel::choosesFromTheListByMouseAndKeyboard()
{
    QListView *list = m_panel->notLocated();
    QSignalSpy chosen(m_panel.get(), &MapPanel::placeChosen);
    const QRect row = list->visualRect(list->model()->index(0, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toUuid(), m_story->province.id);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(chosen.count(), 2);
    QCOMPARE(chosen.last().first().toUuid(), m_story->province.id);
}

void TestMapPanel::filters_data()
{
    QTest::addColumn<QStringList>("path");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("summary");
    QTest::newRow("by article") << QStringList{u"This Article"_s} << QStringList{u"Talora"_s} << u"Only: A market"_s;
    QTest::newRow("by claim") << QStringList{u"This Claim"_s} << QStringList{u"Velmo"_s} << u"Only: "_s;
    QTest::newRow("by speaker") << QStringList{u"Speaker"_s, u"Karim Nuri"_s} << QStringList{u"Velmo"_s} << u"Only: Karim Nuri"_s;
    QTest::newRow("by a speaker without places") << QStringList{u"Speaker"_s, u"Omar Haidari"_s} << QStringList() << u"Only: Omar Haidari"_s;
    QTest::newRow("by dispute") << QStringList{u"Dispute"_s, u"Is the market"_s} << QStringList{u"Talora"_s} << u"Only: Is the market"_s;
    QTest::newRow("by precision") << QStringList{u"Precision"_s, u"Near"_s} << QStringList{u"Velmo"_s} << u"Only: Near"_s;
}

void TestMapPanel::filters()
{
    QFETCH(const QStringList, path);
    QFETCH(const QStringList, names);
    QFETCH(const QString, summary);
    m_panel->setCurrentObject(m_story->gone.id);
    filter(path);
    QTRY_COMPARE(shown(), names);
    QVERIFY2(words().startsWith(summary), qUtf8Printable(words()));
    // The same entry again takes it off, as the first one of the menu does.
    filter(path);
    QTRY_COMPARE(shown().size(), 3);
    filter(path);
    QTRY_COMPARE(shown(), names);
    filter({u"All Places"_s});
    QTRY_COMPARE(shown().size(), 3);
    QTRY_VERIFY(words().isEmpty());
}

void TestMapPanel::aFilterGoesWithItsObject()
{
    filter({u"Speaker"_s, u"Karim Nuri"_s});
    filter({u"Precision"_s, u"Near"_s});
    QTRY_COMPARE(shown(), QStringList{u"Velmo"_s});
    performed(*m_history, removeObjects(*m_document, {m_story->witness.id}));
    QTRY_VERIFY(m_panel->filterMenu()->filter().speaker.isNull());
    // What is not about it stays.
    QCOMPARE(m_panel->filterMenu()->filter().precision, PlacePrecision::Near);
    filter({u"Precision"_s, u"Near"_s});
    QTRY_COMPARE(shown().size(), 3);
}

void TestMapPanel::listsWhatTheFilterLeavesOfTheNotLocated()
{
    Claim gone = m_story->gone;
    const Place nowhere = placeNamed(u"Nowhere"_s);
    performed(*m_history, addObject(*m_document, nowhere, u"add place"_s));
    gone.places.append({nowhere.id, PlaceRole::Event});
    performed(*m_history, editObject(*m_document, Object(gone), u"change"_s));
    QTRY_COMPARE(m_panel->notLocated()->model()->rowCount(), 2);
    filter({u"Speaker"_s, u"Karim Nuri"_s});
    QTRY_COMPARE(m_panel->notLocated()->model()->rowCount(), 1);
    QCOMPARE(m_panel->notLocated()->model()->index(0, 0).data().toString(), u"Nowhere"_s);
    QVERIFY2(title().startsWith(u"1 place"), qUtf8Printable(title()));
    filter({u"Speaker"_s, u"Omar Haidari"_s});
    QTRY_VERIFY(!m_panel->notLocated()->isVisible());
    QVERIFY(title().isEmpty());
    filter({u"All Places"_s});
    QTRY_COMPARE(m_panel->notLocated()->model()->rowCount(), 2);
}

void TestMapPanel::aFilterByThisClaimFollowsTheClaim()
{
    m_panel->setCurrentObject(m_story->gone.id);
    filter({u"This Claim"_s});
    QTRY_COMPARE(shown(), QStringList{u"Velmo"_s});
    m_panel->setCurrentObject(m_story->open.id);
    QTRY_COMPARE(shown(), QStringList{u"Talora"_s});
    QCOMPARE(m_panel->filterMenu()->filter().claim, m_story->open.id);
    // What is not a claim has no places of its own.
    m_panel->setCurrentObject(m_story->town.id);
    m_panel->setCurrentObject({});
    QCoreApplication::processEvents();
    QCOMPARE(m_panel->filterMenu()->filter().claim, m_story->open.id);
    // Without the filter nothing follows.
    filter({u"All Places"_s});
    m_panel->setCurrentObject(m_story->gone.id);
    QVERIFY(m_panel->filterMenu()->filter().isEmpty());
}

void TestMapPanel::aFilterByThisArticleFollowsTheArticle()
{
    filter({u"This Article"_s});
    QTRY_COMPARE(shown(), QStringList{u"Talora"_s});
    m_panel->setCurrentArticle(m_story->other.id);
    QTRY_COMPARE(shown(), QStringList{u"Velmo"_s});
}

void TestMapPanel::measuresTheDistanceOfTwo()
{
    const Place kunduz = placeNamed(u"Kunduz"_s, QGeoCoordinate(36.72895, 68.857));
    const Place kabul = placeNamed(u"Kabul"_s, QGeoCoordinate(34.52813, 69.17233));
    performed(*m_history, addObject(*m_document, kunduz, u"add place"_s));
    performed(*m_history, addObject(*m_document, kabul, u"add place"_s));
    QTRY_COMPARE(shown().size(), 5);
    QTRY_VERIFY(view().isSettled());
    click(kunduz.id);
    QVERIFY(m_panel->distance().isEmpty());
    click(kabul.id, Qt::ControlModifier);
    QCOMPARE(m_panel->distance(), u"Kunduz – Kabul: about 246 km, S"_s);
    QCOMPARE(words(), m_panel->distance());
    QCOMPARE(view().selected(), QSet({kunduz.id, kabul.id}));
    // One of the two being current keeps both.
    m_panel->setCurrentObject(kabul.id);
    QVERIFY(!m_panel->distance().isEmpty());
    // A third one takes the place of the first.
    click(m_story->harbour.id, Qt::ControlModifier);
    QVERIFY2(m_panel->distance().startsWith(u"Kabul – Harbour: about "), qUtf8Printable(m_panel->distance()));
    // One that is gone is compared with nothing.
    performed(*m_history, removeObjects(*m_document, {kabul.id}));
    QTRY_VERIFY(m_panel->distance().isEmpty() && words().isEmpty());
    click(kunduz.id);
    click(m_story->town.id, Qt::ControlModifier);
    QVERIFY(!m_panel->distance().isEmpty());
    QTest::mouseClick(&view(), Qt::LeftButton, {}, {4, 4});
    QVERIFY(m_panel->distance().isEmpty());
}

void TestMapPanel::showsThePlacesOfWhatIsSelected()
{
    const QSet town{m_story->town.id};
    m_panel->setCurrentObject(m_story->open.id);
    QCOMPARE(view().selected(), town);
    m_panel->setCurrentObject(m_story->mayor.id);
    QVERIFY(view().selected().isEmpty());
    m_panel->setCurrentObject(m_story->dispute.id);
    QCOMPARE(view().selected(), town);
    m_panel->setCurrentObject({});
    QVERIFY(view().selected().isEmpty());
    m_panel->setCurrentObject(m_story->townMention.id);
    QCOMPARE(view().selected(), town);
    // A place that the claim gets meanwhile is shown as well.
    m_panel->setCurrentObject(m_story->open.id);
    Claim open = m_story->open;
    open.places.append({m_story->harbour.id, PlaceRole::Background});
    performed(*m_history, editObject(*m_document, Object(open), u"change"_s));
    QTRY_COMPARE(view().selected(), QSet({m_story->town.id, m_story->harbour.id}));
    view().setViewport({MapProjection::toWorld(-40, -60), 9, {}});
    m_panel->setCurrentObject({});
    m_panel->setCurrentObject(m_story->open.id);
    const QList<QUuid> inSight = view().placesInSight();
    QVERIFY(inSight.contains(m_story->town.id) && inSight.contains(m_story->harbour.id));
}

void TestMapPanel::revealsAPlaceThatIsNewInTheDocument()
{
    view().setViewport({MapProjection::toWorld(36, 68), 9, {}});
    const Place added = placeNamed(u"Newton"_s, QGeoCoordinate(-20, 100));
    performed(*m_history, addObject(*m_document, added, u"add place"_s));
    // As when it has just been tagged: the map is yet to hear of it.
    m_panel->setCurrentObject(added.id);
    QTRY_VERIFY(view().placesInSight().contains(added.id));
    QCOMPARE(view().viewport().zoom, 9.0);
    QTRY_VERIFY(view().isSettled());
    QVERIFY(view().placesInSight().contains(added.id));
}

void TestMapPanel::explainsItsSymbols()
{
    auto *button = m_panel->findChild<QToolButton *>(u"mapLegendButton"_s);
    QCOMPARE(button->accessibleName(), u"Legend"_s);
    QVERIFY(!button->icon().isNull());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    const QListWidget *list = m_panel->legend()->list();
    QTRY_VERIFY(list->isVisible());
    QList<QImage> signs;
    QStringList texts;
    for (int row = 0; row < list->count(); ++row) {
        const QImage sign = list->item(row)->icon().pixmap(list->iconSize()).toImage();
        QVERIFY2(!signs.contains(sign), qUtf8Printable(list->item(row)->text()));
        signs.append(sign);
        texts.append(list->item(row)->text());
        QVERIFY(!texts.last().isEmpty());
    }
    // Every precision that has a form of its own, every role, disputed, selected, a disc.
    QCOMPARE(texts.size(), 4 + Vocabulary<PlaceRole>::rows.size() + 3);
    QVERIFY(texts.contains(u"Role: Where it happened"_s));
    // Nothing is cut off, and keys close it.
    QVERIFY(list->visualItemRect(list->item(list->count() - 1)).bottom() <= list->viewport()->height());
    QTest::keyClick(m_panel->legend()->list(), Qt::Key_Escape);
    QTRY_VERIFY(!m_panel->legend()->isVisible());
}

void TestMapPanel::passesOnWhatTheMapAsksFor()
{
    QSignalSpy chosen(m_panel.get(), &MapPanel::placeChosen);
    QSignalSpy requested(m_panel.get(), &MapPanel::mentionRequested);
    QSignalSpy back(m_panel.get(), &MapPanel::returnToText);
    m_panel->setFocus();
    QVERIFY(view().hasFocus());
    click(m_story->town.id);
    QTest::keyClick(&view(), Qt::Key_Return);
    QTest::keyClick(&view(), Qt::Key_Escape);
    QCOMPARE(chosen.first().first().toUuid(), m_story->town.id);
    QCOMPARE(requested.first().first().toUuid(), m_story->town.id);
    QCOMPARE(back.count(), 1);
}

void TestMapPanel::buttonsMoveTheMap()
{
    const MapViewport fitted = view().viewport();
    const auto press = [this](const QString &name) {
        auto *button = m_panel->findChild<QToolButton *>(name);
        QVERIFY(!button->accessibleName().isEmpty());
        QVERIFY(!button->icon().isNull());
        QTest::mouseClick(button, Qt::LeftButton);
    };
    press(u"mapCloser"_s);
    QCOMPARE(view().viewport().zoom, fitted.zoom + 1);
    press(u"mapFarther"_s);
    press(u"mapFarther"_s);
    QVERIFY(view().viewport().zoom < fitted.zoom);
    press(u"mapFit"_s);
    QCOMPARE(view().viewport(), fitted);
}

void TestMapPanel::returnsToWhereTheUserHasLeftIt()
{
    view().setViewport({MapProjection::toWorld(36, 68), 7, {}});
    const MapViewport left = view().viewport();
    m_panel->setCurrentArticle(m_story->other.id);
    QVERIFY(!view().hasMoved());
    QVERIFY(view().viewport().zoom < 7);
    m_panel->setCurrentArticle(m_story->article.id);
    QCOMPARE(view().viewport(), left);
}

void TestMapPanel::keepsViewportsOverARestart()
{
    view().setViewport({MapProjection::toWorld(36.25, -68.5), 7.25, {}});
    const QVariantMap stored = m_panel->viewports();
    QCOMPARE(stored.keys(), QStringList{m_story->article.id.toString(QUuid::WithoutBraces)});
    MapPanel again(*m_document, m_basemap);
    again.resize(500, 500);
    again.setViewports(stored);
    again.setCurrentArticle(m_story->article.id);
    again.show();
    QVERIFY(QTest::qWaitForWindowExposed(&again));
    const QGeoCoordinate centre = MapProjection::fromWorld(again.view()->viewport().centre);
    QVERIFY(centre.distanceTo(QGeoCoordinate(36.25, -68.5)) < 10);
    QCOMPARE(again.view()->viewport().zoom, 7.25);
    QCOMPARE(again.viewports(), stored);
    // Fitted, there is nothing to remember.
    again.view()->fit();
    QVERIFY(again.viewports().isEmpty());
}

void TestMapPanel::ignoresBrokenSettings_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("nothing") << QVariant();
    QTest::newRow("words") << QVariant(u"here and there"_s);
    QTest::newRow("two numbers") << QVariant(u"36.5 68.5"_s);
    QTest::newRow("four numbers") << QVariant(u"36.5 68.5 7 1"_s);
    QTest::newRow("beyond the pole") << QVariant(u"96.5 68.5 7"_s);
    QTest::newRow("no number for the zoom") << QVariant(u"36.5 68.5 nan"_s);
    QTest::newRow("an endless zoom") << QVariant(u"36.5 68.5 inf"_s);
    QTest::newRow("no number for the place") << QVariant(u"nan nan 7"_s);
    QTest::newRow("a list") << QVariant(QVariantList{36.5, 68.5, 7});
}

void TestMapPanel::ignoresBrokenSettings()
{
    QFETCH(const QVariant, value);
    const QString article = m_story->other.id.toString(QUuid::WithoutBraces);
    m_panel->setViewports({{article, value}, {u"no article"_s, u"36.5 68.5 7"_s}});
    QVERIFY(m_panel->viewports().isEmpty());
    m_panel->setCurrentArticle(m_story->other.id);
    QVERIFY(!view().hasMoved());
    QCOMPARE(view().placesInSight().size(), 3);
}

void TestMapPanel::saysWhatIsWrongWithTheMap()
{
    const QTemporaryDir empty;
    m_panel = std::make_unique<MapPanel>(*m_document, std::make_shared<const Basemap>(empty.path()));
    m_panel->resize(500, 500);
    m_panel->show();
    QTRY_VERIFY2(words().contains(u"basemap-"), qUtf8Printable(words()));
    QCOMPARE(shown().size(), 3);
}

QTEST_MAIN(TestMapPanel)
#include "tst_mappanel.moc"
