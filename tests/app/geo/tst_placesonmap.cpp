// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/mapprojection.h"
#include "app/geo/placesonmap.h"
#include "app/text/uuid7.h"
#include "tests/support/fixtures.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Hearsay;
using namespace Hearsay::Testing;

Q_DECLARE_METATYPE(Hearsay::MapFilter)

/// Which places the map shows, and as what.
class TestPlacesOnMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsAllOfAPlace();
    void showsTheWeightiestRole_data();
    void showsTheWeightiestRole();
    void countsClaimsOnce();
    void marksWhatIsDisputed();
    void filters_data();
    void filters();
    void narrowsWhatAPlaceIsToItsClaims();
    void listsWhatIsNotLocated();
    void keepsTheOrderOfTheDocument();
    void showsNothingOfNothing();

private:
    [[nodiscard]] const MapPlace *find(const PlacesOnMap &places, const Place &place) const;

    Story m_story;
    Article m_other;
    Place m_harbour;   // of a claim in the other article, by the mayor
    Place m_mentioned; // only mentioned in the other article
    Place m_unused;    // by nothing
    Place m_nowhere;   // of the trader's claim, without coordinates
    Claim m_elsewhere;
    std::unique_ptr<Document> m_document;
};

namespace {

/// @p filter with one more value.
template<typename Field, typename Value>
MapFilter by(Field MapFilter::*field, const Value &value, MapFilter filter = {})
{
    filter.*field = value;
    return filter;
}

QStringList namesOf(const Document &document, const PlacesOnMap &places)
{
    QStringList names;
    for (const MapPlace &place : places.located)
        names.append(place.name);
    for (const QUuid id : places.notLocated)
        names.append(QString(document.find<Place>(id)->name + u'?'));
    names.sort();
    return names;
}

} // namespace

void TestPlacesOnMap::initTestCase()
{
    m_other = articleFrom(u"Ships wait at Belin harbour. Doran is far away."_s, u"other.txt"_s);
    m_harbour = placeNamed(u"Belin"_s, {20, 179.9});
    m_harbour.precision = PlacePrecision::Near;
    m_mentioned = placeNamed(u"Doran"_s, {-10, 5});
    m_unused = placeNamed(u"Unused"_s, {1, 2});
    m_nowhere = placeNamed(u"Nowhere"_s);
    m_elsewhere = claimOn(m_other, u"Ships wait", u"Ships wait"_s, {m_story.mayor.id});
    m_elsewhere.places = {{m_harbour.id, PlaceRole::Dateline}, {m_story.town.id, PlaceRole::Background}};
    m_story.closed.places = {{m_story.town.id, PlaceRole::SpeakerLocation}, {m_nowhere.id, PlaceRole::Event}};
    m_story.town.gazetteerId = u"geonames:17"_s;
    QList<Object> objects = m_story.objects();
    objects += QList<Object>{m_other, m_harbour, m_mentioned, m_unused, m_nowhere, m_elsewhere,
                             mentionOn(m_other, u"Doran", MentionKind::Place, m_mentioned.id)};
    m_document = documentWith(objects);
}

const MapPlace *TestPlacesOnMap::find(const PlacesOnMap &places, const Place &place) const
{
    const auto found = std::ranges::find(places.located, place.id, &MapPlace::id);
    return found == places.located.end() ? nullptr : &*found;
}

void TestPlacesOnMap::tellsAllOfAPlace()
{
    const PlacesOnMap places = placesOnMap(*m_document);
    const MapPlace *town = find(places, m_story.town);
    QVERIFY(town);
    QCOMPARE(town->name, u"Talora"_s);
    QCOMPARE(town->coordinates, QGeoCoordinate(36.5, 68.25));
    QCOMPARE(town->world, MapProjection::toWorld(36.5, 68.25));
    QCOMPARE(town->kind, m_story.town.kind);
    QCOMPARE(town->precision, PlacePrecision::Exact);
    QCOMPARE(town->gazetteerId, u"geonames:17"_s);
    QCOMPARE(town->role, PlaceRole::Event);
    QCOMPARE(town->claims, 3);
    QVERIFY(town->isDisputed);
    QVERIFY(town->areas.isEmpty());
    const MapPlace *unused = find(places, m_unused);
    QVERIFY(unused);
    QVERIFY(!unused->role);
    QCOMPARE(unused->claims, 0);
    QVERIFY(!unused->isDisputed);
    QCOMPARE(find(places, m_harbour)->precision, PlacePrecision::Near);
}

void TestPlacesOnMap::showsTheWeightiestRole_data()
{
    QTest::addColumn<QList<PlaceRole>>("roles");
    QTest::addColumn<PlaceRole>("shown");
    using enum PlaceRole;
    QTest::newRow("one") << QList{Background} << Background;
    QTest::newRow("where it happened above all") << QList{Background, Dateline, SpeakerLocation, Event} << Event;
    QTest::newRow("in another order") << QList{Event, Background} << Event;
    QTest::newRow("where the speaker spoke above the dateline") << QList{Dateline, SpeakerLocation} << SpeakerLocation;
    QTest::newRow("the dateline above the background") << QList{Background, Dateline} << Dateline;
}

void TestPlacesOnMap::showsTheWeightiestRole()
{
    QFETCH(const QList<PlaceRole>, roles);
    const Place place = placeNamed(u"Belin"_s, {20, 30});
    QList<Object> objects{m_other, place};
    for (const PlaceRole role : roles) {
        Claim claim = claimOn(m_other, u"Ships wait", u"Ships wait"_s);
        claim.places = {{place.id, role}};
        objects.append(claim);
    }
    const PlacesOnMap places = placesOnMap(*documentWith(objects));
    QCOMPARE(places.located.size(), 1);
    QTEST(*places.located.first().role, "shown");
    QCOMPARE(places.located.first().claims, roles.size());
}

void TestPlacesOnMap::countsClaimsOnce()
{
    // One claim that took place where its speaker spoke.
    const Place place = placeNamed(u"Belin"_s, {20, 30});
    Claim claim = claimOn(m_other, u"Ships wait", u"Ships wait"_s);
    claim.places = {{place.id, PlaceRole::SpeakerLocation}, {place.id, PlaceRole::Event}};
    const PlacesOnMap places = placesOnMap(*documentWith({m_other, place, claim}));
    QCOMPARE(places.located.first().claims, 1);
    QCOMPARE(*places.located.first().role, PlaceRole::Event);
}

void TestPlacesOnMap::marksWhatIsDisputed()
{
    const PlacesOnMap places = placesOnMap(*m_document);
    QVERIFY(find(places, m_story.town)->isDisputed);
    QVERIFY(!find(places, m_harbour)->isDisputed);
    // Of the claims that the filter lets through.
    const PlacesOnMap elsewhere = placesOnMap(*m_document, by(&MapFilter::claim, m_elsewhere.id));
    QVERIFY(!find(elsewhere, m_story.town)->isDisputed);
}

void TestPlacesOnMap::filters_data()
{
    QTest::addColumn<MapFilter>("filter");
    QTest::addColumn<QStringList>("names"); // "?": not located
    const QUuid gone = createUuidV7();
    QTest::newRow("all") << MapFilter{} << QStringList{u"Belin"_s, u"Doran"_s, u"Nowhere?"_s, u"Samar?"_s, u"Talora"_s, u"Unused"_s};
    QTest::newRow("of an article: mentioned, or of its claims") << by(&MapFilter::article, m_story.article.id) << QStringList{u"Nowhere?"_s, u"Talora"_s};
    QTest::newRow("of the other article") << by(&MapFilter::article, m_other.id) << QStringList{u"Belin"_s, u"Doran"_s, u"Talora"_s};
    QTest::newRow("of a claim") << by(&MapFilter::claim, m_story.closed.id) << QStringList{u"Nowhere?"_s, u"Talora"_s};
    QTest::newRow("of a speaker") << by(&MapFilter::speaker, m_story.mayor.id) << QStringList{u"Belin"_s, u"Talora"_s};
    QTest::newRow("of another speaker") << by(&MapFilter::speaker, m_story.trader.id) << QStringList{u"Nowhere?"_s, u"Talora"_s};
    QTest::newRow("of a dispute") << by(&MapFilter::dispute, m_story.dispute.id) << QStringList{u"Nowhere?"_s, u"Talora"_s};
    QTest::newRow("of a precision") << by(&MapFilter::precision, PlacePrecision::Near) << QStringList{u"Belin"_s};
    QTest::newRow("of a precision that only one without coordinates has") << by(&MapFilter::precision, PlacePrecision::Province) << QStringList{u"Samar?"_s};
    QTest::newRow("of a precision that none has") << by(&MapFilter::precision, PlacePrecision::District) << QStringList{};
    QTest::newRow("of a speaker in an article") << by(&MapFilter::speaker, m_story.mayor.id, by(&MapFilter::article, m_story.article.id)) << QStringList{u"Talora"_s};
    QTest::newRow("of a speaker, exact") << by(&MapFilter::precision, PlacePrecision::Exact, by(&MapFilter::speaker, m_story.mayor.id)) << QStringList{u"Talora"_s};
    QTest::newRow("of an article, near") << by(&MapFilter::precision, PlacePrecision::Near, by(&MapFilter::article, m_other.id)) << QStringList{u"Belin"_s};
    QTest::newRow("of a claim in another article than its own") << by(&MapFilter::claim, m_story.open.id, by(&MapFilter::article, m_other.id)) << QStringList{};
    QTest::newRow("of a speaker’s part in a dispute") << by(&MapFilter::dispute, m_story.dispute.id, by(&MapFilter::speaker, m_story.mayor.id)) << QStringList{u"Talora"_s};
    QTest::newRow("an article that is gone") << by(&MapFilter::article, gone) << QStringList{};
    QTest::newRow("a claim that is gone") << by(&MapFilter::claim, gone) << QStringList{};
    QTest::newRow("a speaker who is gone") << by(&MapFilter::speaker, gone) << QStringList{};
    QTest::newRow("a dispute that is gone") << by(&MapFilter::dispute, gone) << QStringList{};
    QTest::newRow("something else than a dispute") << by(&MapFilter::dispute, m_story.open.id) << QStringList{};
}

void TestPlacesOnMap::filters()
{
    QFETCH(const MapFilter, filter);
    QTEST(namesOf(*m_document, placesOnMap(*m_document, filter)), "names");
    QCOMPARE(filter.isEmpty(), filter == MapFilter{});
}

void TestPlacesOnMap::narrowsWhatAPlaceIsToItsClaims()
{
    const PlacesOnMap places = placesOnMap(*m_document, by(&MapFilter::article, m_other.id));
    const MapPlace *town = find(places, m_story.town);
    QCOMPARE(town->claims, 1);
    QCOMPARE(*town->role, PlaceRole::Background);
    QCOMPARE(*find(placesOnMap(*m_document, by(&MapFilter::speaker, m_story.trader.id)), m_story.town)->role, PlaceRole::SpeakerLocation);
    QVERIFY2(!find(places, m_mentioned)->role, "only mentioned");
}

void TestPlacesOnMap::listsWhatIsNotLocated()
{
    const PlacesOnMap places = placesOnMap(*m_document);
    QCOMPARE(places.notLocated.size(), 2);
    QVERIFY(places.notLocated.contains(m_story.province.id));
    QVERIFY(places.notLocated.contains(m_nowhere.id));
    for (const MapPlace &place : places.located)
        QVERIFY(place.coordinates.isValid());
}

void TestPlacesOnMap::keepsTheOrderOfTheDocument()
{
    QList<QUuid> order;
    for (const Place &place : m_document->places()) {
        if (place.coordinates.isValid())
            order.append(place.id);
    }
    QList<QUuid> shown;
    for (const MapPlace &place : placesOnMap(*m_document).located)
        shown.append(place.id);
    QCOMPARE(shown, order);
}

void TestPlacesOnMap::showsNothingOfNothing()
{
    const Document document;
    QVERIFY(placesOnMap(document).located.isEmpty());
    QVERIFY(placesOnMap(document, by(&MapFilter::speaker, createUuidV7())).notLocated.isEmpty());
}

QTEST_GUILESS_MAIN(TestPlacesOnMap)
#include "tst_placesonmap.moc"
