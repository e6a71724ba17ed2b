// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/gazetteerservice.h"
#include "tests/app/geo/gazetteerfixtures.h"
#include "tests/app/geo/mapfixtures.h"
#include "tests/support/fixtures.h"
#include "widgets/map/mapview.h"
#include "widgets/map/placepicker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Hearsay;
using namespace Hearsay::Testing;
using namespace Qt::StringLiterals;

/// Which place is meant: chosen by keyboard and mouse, from a gazetteer of a few places.
class TestPlacePicker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void enterTakesTheBest();
    void arrowsChoose();
    void clickChooses();
    void showsWhereTheChosenOneIs();
    void asksForWhatIsTyped();
    void takesTypedCoordinates();
    void typedCoordinatesStandAgainstALateAnswer();
    void aClickOnTheMapIsANewPlace();
    void aClickedPointStandsAgainstALateAnswer();
    void hearsOnlyItsOwnAnswers();
    void takesPrecisionAndRole();
    void proposesARole();
    void asksForARoleOnlyWhereThereIsAClaim();
    void tagsEverywhere_data();
    void tagsEverywhere();
    void escapeTakesNothing();
    void aPlaceOfTheProjectComesFirst();
    void leavesOutThePlaceThatIsToBeLocated();
    void withoutAGazetteerOffersANewPlace_data();
    void withoutAGazetteerOffersANewPlace();

private:
    void ask(PlacePicker::Question question);
    /// The same, and waits for the gazetteer.
    void open(PlacePicker::Question question);
    void open(const QString &words) { open(PlacePicker::Question{.words = words, .context = {}, .role = {}}); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_picker->field(), key, modifiers); }
    void type(const QString &text) { QTest::keyClicks(m_picker->field(), text); }
    [[nodiscard]] QString row(int number) const { return m_picker->list()->model()->index(number, 0).data().toString(); }
    [[nodiscard]] int rows() const { return m_picker->list()->model()->rowCount(); }
    [[nodiscard]] int current() const { return m_picker->list()->currentIndex().row(); }
    /// The one answer given.
    [[nodiscard]] PlaceChoice choice() const
    {
        if (m_chosen->count() != 1)
            qFatal("%lld answers were given.", static_cast<long long>(m_chosen->count()));
        return m_chosen->first().first().value<PlaceChoice>();
    }

    QTemporaryDir m_folder;
    Story m_story;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<GazetteerService> m_gazetteer;
    std::shared_ptr<const Basemap> m_basemap;
    std::unique_ptr<QWidget> m_window;
    QPointer<PlacePicker> m_picker;
    std::unique_ptr<QSignalSpy> m_chosen;
};

void TestPlacePicker::initTestCase()
{
    QVERIFY(m_folder.isValid());
    writeSmallMap(m_folder.path());
    makeGazetteer(m_folder.filePath(u"gazetteer.sqlite"_s));
}

void TestPlacePicker::init()
{
    m_document = m_story.document();
    m_gazetteer = std::make_unique<GazetteerService>(m_folder.filePath(u"gazetteer.sqlite"_s));
    m_basemap = std::make_shared<const Basemap>(m_folder.path());
    m_window = std::make_unique<QWidget>();
    m_window->resize(700, 500);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestPlacePicker::cleanup()
{
    m_chosen.reset();
    m_window.reset();
    m_gazetteer.reset();
}

void TestPlacePicker::ask(PlacePicker::Question question)
{
    m_picker = new PlacePicker(*m_document, *m_gazetteer, m_basemap, std::move(question), m_window.get());
    m_chosen = std::make_unique<QSignalSpy>(m_picker.data(), &PlacePicker::chosen);
    m_picker->openAt(QRect(40, 40, 80, 16));
    QVERIFY(m_picker->isVisible());
}

void TestPlacePicker::open(PlacePicker::Question question)
{
    QSignalSpy located(m_gazetteer.get(), &GazetteerService::located);
    QSignalSpy failed(m_gazetteer.get(), &GazetteerService::failed);
    ask(std::move(question));
    QTRY_COMPARE(located.count() + failed.count(), 1);
}

void TestPlacePicker::enterTakesTheBest()
{
    open(u"Kunduz"_s);
    QVERIFY(m_picker->field()->hasFocus());
    QCOMPARE(m_picker->field()->text(), u"Kunduz"_s);
    key(Qt::Key_Return);
    const PlaceChoice answer = choice();
    QCOMPARE(answer.place.name, u"Kunduz"_s);
    QCOMPARE(answer.place.gazetteerId, u"geonames:1135689"_s);
    QCOMPARE(answer.place.kind, PlaceKind::City);
    QCOMPARE(answer.place.precision, PlacePrecision::Exact);
    QCOMPARE(answer.place.coordinates, QGeoCoordinate(36.72895, 68.857));
    QVERIFY(!answer.place.id.isNull() && !m_document->contains(answer.place.id));
    QVERIFY(!answer.role && !answer.isEverywhere);
    QTRY_VERIFY(!m_picker);
}

void TestPlacePicker::arrowsChoose()
{
    open(u"Kunduz"_s);
    // The city, the province, and none of these.
    QCOMPARE(rows(), 3);
    key(Qt::Key_Up);
    QCOMPARE(current(), 0);
    key(Qt::Key_PageDown);
    QCOMPARE(current(), 2);
    QCOMPARE(row(2), u"New place “Kunduz”"_s);
    key(Qt::Key_Down);
    QCOMPARE(current(), 2);
    key(Qt::Key_Up);
    QVERIFY(m_picker->field()->hasFocus());
    key(Qt::Key_Enter);
    QCOMPARE(choice().place.gazetteerId, u"geonames:1135690"_s);
    QCOMPARE(choice().place.precision, PlacePrecision::Province);
}

void TestPlacePicker::clickChooses()
{
    open(u"Kunduz"_s);
    QListView *list = m_picker->list();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
    QCOMPARE(choice().place.gazetteerId, u"geonames:1135690"_s);
}

void TestPlacePicker::showsWhereTheChosenOneIs()
{
    open(u"Paris"_s);
    const auto shown = [this] { return m_picker->map()->places().value(0).coordinates; };
    QCOMPARE(m_picker->map()->places().size(), 1);
    QVERIFY(shown().distanceTo(QGeoCoordinate(48.85, 2.35)) < 1000);
    QCOMPARE(m_picker->map()->placesInSight().size(), 1);
    key(Qt::Key_Down);
    QVERIFY(shown().distanceTo(QGeoCoordinate(33.66, -95.56)) < 1000);
    QCOMPARE(m_picker->map()->placesInSight().size(), 1);
    // The last one is nowhere yet.
    key(Qt::Key_PageDown);
    QVERIFY(m_picker->map()->places().isEmpty());
    key(Qt::Key_Escape);
}

void TestPlacePicker::asksForWhatIsTyped()
{
    open(u"the northern city"_s);
    QCOMPARE(rows(), 1);
    QSignalSpy answered(m_picker.data(), &PlacePicker::answered);
    // All is selected: typing replaces it.
    type(u"Pul-e Kh"_s);
    QVERIFY(answered.wait());
    QCOMPARE(row(0), u"Pul-e Khumrī"_s);
    key(Qt::Key_Return);
    QCOMPARE(choice().place.gazetteerId, u"geonames:1130490"_s);
    // Half a name was enough to find it, but is no name.
    QCOMPARE(choice().place.name, u"Pul-e Khumrī"_s);
}

void TestPlacePicker::takesTypedCoordinates()
{
    open(u"the gates"_s);
    type(u"36.5, 68.25"_s);
    QCOMPARE(rows(), 1);
    QVERIFY(m_picker->map()->places().value(0).coordinates == QGeoCoordinate(36.5, 68.25));
    key(Qt::Key_Return);
    const PlaceChoice answer = choice();
    QCOMPARE(answer.place.name, u"the gates"_s);
    QCOMPARE(answer.place.coordinates, QGeoCoordinate(36.5, 68.25));
    QVERIFY(answer.place.gazetteerId.isEmpty());
}

void TestPlacePicker::typedCoordinatesStandAgainstALateAnswer()
{
    QSignalSpy located(m_gazetteer.get(), &GazetteerService::located);
    ask({.words = u"Kunduz"_s, .context = {}, .role = {}});
    m_picker->field()->clear();
    type(u"36.5, 68.25"_s);
    QTRY_VERIFY(located.count() > 0);
    QCoreApplication::processEvents();
    QCOMPARE(rows(), 1);
    key(Qt::Key_Return);
    QCOMPARE(choice().place.coordinates, QGeoCoordinate(36.5, 68.25));
    QVERIFY(choice().place.gazetteerId.isEmpty());
}

void TestPlacePicker::aClickOnTheMapIsANewPlace()
{
    open(u"Kunduz"_s);
    MapView *map = m_picker->map();
    map->zoomBy(3);
    const MapViewport before = map->viewport();
    const QPoint at = map->rect().center() + QPoint(40, -30);
    const QGeoCoordinate wanted = MapProjection::fromWorld(before.toWorld(at));
    QTest::mouseClick(map, Qt::LeftButton, {}, at);
    QCOMPARE(row(current()), u"New place “Kunduz”"_s);
    // The map stays under the pointer, so that one can click a little beside.
    QCOMPARE(map->viewport(), before);
    QVERIFY(m_picker->field()->hasFocus());
    key(Qt::Key_Return);
    QVERIFY(choice().place.coordinates.distanceTo(wanted) < 5);
    QCOMPARE(choice().place.name, u"Kunduz"_s);
    QVERIFY(choice().place.gazetteerId.isEmpty());
}

void TestPlacePicker::aClickedPointStandsAgainstALateAnswer()
{
    QSignalSpy located(m_gazetteer.get(), &GazetteerService::located);
    ask({.words = u"Kunduz"_s, .context = {}, .role = {}});
    QTest::mouseClick(m_picker->map(), Qt::LeftButton, {}, m_picker->map()->rect().center());
    const QGeoCoordinate point = m_picker->map()->places().value(0).coordinates;
    QTRY_COMPARE(rows(), 3);
    key(Qt::Key_Return);
    QCOMPARE(choice().place.coordinates, point);
    QVERIFY(choice().place.gazetteerId.isEmpty());
}

void TestPlacePicker::hearsOnlyItsOwnAnswers()
{
    open(u"Kunduz"_s);
    QSignalSpy located(m_gazetteer.get(), &GazetteerService::located);
    m_gazetteer->locate(u"Texas"_s);
    QVERIFY(located.wait());
    QCOMPARE(rows(), 3);
    key(Qt::Key_Return);
    QCOMPARE(choice().place.gazetteerId, u"geonames:1135689"_s);
}

void TestPlacePicker::takesPrecisionAndRole()
{
    open({.words = u"the gates"_s, .context = {}, .hasClaim = true, .role = {}});
    type(u"36.5, 68.25"_s);
    QComboBox *precision = m_picker->precisionBox();
    QVERIFY(precision->isEnabled());
    precision->setFocus();
    QTest::keyClick(precision, Qt::Key_Down);
    QComboBox *role = m_picker->roleBox();
    role->setFocus();
    QTest::keyClick(role, Qt::Key_End);
    // From the box itself, without a way back to the field.
    QTest::keyClick(role, Qt::Key_Return);
    QCOMPARE(choice().place.precision, PlacePrecision::Near);
    QCOMPARE(choice().role, PlaceRole::Background);
}

void TestPlacePicker::proposesARole()
{
    open({.words = u"Kunduz"_s, .context = {}, .hasClaim = true, .role = PlaceRole::Event});
    QCOMPARE(m_picker->roleBox()->currentData().toInt(), static_cast<int>(PlaceRole::Event));
    key(Qt::Key_Return);
    QCOMPARE(choice().role, PlaceRole::Event);
    open({.words = u"Kunduz"_s, .context = {}, .hasClaim = true, .role = PlaceRole::Event});
    m_picker->roleBox()->setFocus();
    QTest::keyClick(m_picker->roleBox(), Qt::Key_Home);
    key(Qt::Key_Return);
    QVERIFY(!choice().role);
}

void TestPlacePicker::asksForARoleOnlyWhereThereIsAClaim()
{
    open({.words = u"Kunduz"_s, .context = {}, .role = PlaceRole::Event});
    QVERIFY(!m_picker->roleBox()->isVisible());
    key(Qt::Key_Return);
    QVERIFY(!choice().role);
}

void TestPlacePicker::tagsEverywhere_data()
{
    QTest::addColumn<int>("occurrences");
    QTest::addColumn<bool>("isTicked");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<bool>("isEverywhere");
    QTest::newRow("Enter: only here") << 3 << false << Qt::KeyboardModifiers() << false;
    QTest::newRow("Ctrl+Enter: everywhere") << 3 << false << Qt::KeyboardModifiers(Qt::ControlModifier) << true;
    QTest::newRow("the box ticked: everywhere") << 3 << true << Qt::KeyboardModifiers() << true;
    QTest::newRow("there is but one") << 1 << false << Qt::KeyboardModifiers() << false;
}

void TestPlacePicker::tagsEverywhere()
{
    QFETCH(const int, occurrences);
    QFETCH(const bool, isTicked);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    open({.words = u"Kunduz"_s, .context = {}, .occurrences = occurrences, .role = {}});
    QCheckBox *box = m_picker->everywhereBox();
    QCOMPARE(box->isVisible(), occurrences > 1);
    if (isTicked) {
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
    }
    key(Qt::Key_Return, modifiers);
    QTEST(choice().isEverywhere, "isEverywhere");
}

void TestPlacePicker::escapeTakesNothing()
{
    for (const bool isOnMap : {false, true}) {
        open(u"Kunduz"_s);
        QSignalSpy gone(m_picker.data(), &QObject::destroyed);
        QWidget *target = isOnMap ? static_cast<QWidget *>(m_picker->map()) : m_picker->field();
        target->setFocus();
        QTest::keyClick(target, Qt::Key_Escape);
        QTRY_COMPARE(gone.count(), 1);
        QVERIFY(m_chosen->isEmpty());
    }
}

void TestPlacePicker::aPlaceOfTheProjectComesFirst()
{
    Place town = placeNamed(u"Kunduz"_s, QGeoCoordinate(36.7, 68.8));
    town.gazetteerId = u"geonames:1135689"_s;
    m_document = documentWith({town});
    open(u"Kunduz"_s);
    // It is not offered once more as a new one.
    QCOMPARE(rows(), 3);
    QCOMPARE(current(), 0);
    QVERIFY(!m_picker->precisionBox()->isEnabled());
    key(Qt::Key_Return);
    QCOMPARE(choice().place, town);
}

void TestPlacePicker::leavesOutThePlaceThatIsToBeLocated()
{
    open({.words = u"Samar"_s, .context = {}, .role = {}, .located = m_story.province.id});
    QCOMPARE(rows(), 1);
    QCOMPARE(row(0), u"New place “Samar”"_s);
    key(Qt::Key_Escape);
}

void TestPlacePicker::withoutAGazetteerOffersANewPlace_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::newRow("damaged") << true;
    QTest::newRow("missing") << false;
}

void TestPlacePicker::withoutAGazetteerOffersANewPlace()
{
    QFETCH(const bool, isThere);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"gazetteer.sqlite"_s);
    if (isThere)
        writeFile(path, QByteArray(5000, 'x'));
    m_gazetteer = std::make_unique<GazetteerService>(path);
    open(u"Kunduz"_s);
    const QList<QLabel *> labels = m_picker->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->isVisible() && label->text().contains(u"gazetteer.sqlite"); }));
    QCOMPARE(rows(), 1);
    QCOMPARE(current(), 0);
    key(Qt::Key_Return);
    QCOMPARE(choice().place.name, u"Kunduz"_s);
    QVERIFY(!choice().place.coordinates.isValid());
}

QTEST_MAIN(TestPlacePicker)
#include "tst_placepicker.moc"
