// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/placecandidatemodel.h"

#include "app/models/annotationroles.h"
#include "tests/support/fixtures.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace Hearsay;
using namespace Hearsay::Testing;
using namespace Qt::StringLiterals;

namespace {

PlaceCandidate candidate(const QString &id, const QString &name, PlaceKind kind, qint64 population = 0)
{
    GazetteerEntry entry;
    entry.id = id;
    entry.name = name;
    entry.kind = kind;
    entry.coordinates = QGeoCoordinate(36.7, 68.9);
    entry.population = population;
    entry.province = kind == PlaceKind::Country ? QString() : u"Samar province"_s;
    entry.country = u"Afghanistan"_s;
    return {entry, 1};
}

} // namespace

/// What some words may mean: known places, those of the gazetteer, a new one.
class TestPlaceCandidateModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void offersKnownOnesThenTheGazetteersThenANewOne();
    void knowsWhichAreNew();
    void tellsThemApart_data();
    void tellsThemApart();
    void aPlaceKnownIsNotOfferedTwice();
    void thePlaceAskedAboutIsNoAnswer();
    void aNewPlaceIsWhereTheUserSays();
    void withoutANameThereIsNoNewPlace();
    void namesAPlaceAsTheArticleDoes();
    void answersTheRolesOfAList();
    void offersNotTooManyKnownOnes();
    void kindTellsThePrecision_data();
    void kindTellsThePrecision();

private:
    [[nodiscard]] QStringList titles() const
    {
        QStringList all;
        for (int row = 0; row < m_model->rowCount(); ++row)
            all.append(m_model->index(row, 0).data().toString());
        return all;
    }
    [[nodiscard]] QString detail(int row) const { return m_model->index(row, 0).data(DetailRole).toString(); }

    Story m_story;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<PlaceCandidateModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestPlaceCandidateModel::init()
{
    m_document = m_story.document();
    m_model = std::make_unique<PlaceCandidateModel>(*m_document);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestPlaceCandidateModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void TestPlaceCandidateModel::offersKnownOnesThenTheGazetteersThenANewOne()
{
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setName(u" Talora "_s);
    QCOMPARE(titles(), QStringList({u"Talora"_s, u"New place “Talora”"_s}));
    m_model->setCandidates({candidate(u"geonames:1"_s, u"Talora"_s, PlaceKind::City), candidate(u"geonames:2"_s, u"Tallora"_s, PlaceKind::Province)});
    QCOMPARE(titles(), QStringList({u"Talora"_s, u"Talora"_s, u"Talora"_s, u"New place “Talora”"_s}));
    QCOMPARE(m_model->placeAt(0), m_story.town);
    QCOMPARE(m_model->placeAt(1).gazetteerId, u"geonames:1"_s);
    QCOMPARE(m_model->placeAt(2).gazetteerId, u"geonames:2"_s);
    QCOMPARE(m_model->placeAt(2).precision, PlacePrecision::Province);
    QVERIFY(!m_model->placeAt(3).coordinates.isValid());
    // Until the next answers come those before stay.
    m_model->setName(u"Elsewhere"_s);
    QCOMPARE(m_model->rowCount(), 3);
}

void TestPlaceCandidateModel::knowsWhichAreNew()
{
    m_model->setName(u"Talora"_s);
    m_model->setCandidates({candidate(u"geonames:1"_s, u"Talora"_s, PlaceKind::City)});
    QVERIFY(m_model->isKnown(0));
    QVERIFY(!m_model->isKnown(1));
    QVERIFY(!m_model->isKnown(2));
    QCOMPARE(m_model->newRow(), 2);
    for (const int row : {1, 2})
        QVERIFY(!m_document->contains(m_model->placeAt(row).id) && !m_model->placeAt(row).id.isNull());
}

void TestPlaceCandidateModel::tellsThemApart_data()
{
    QTest::addColumn<PlaceCandidate>("offered");
    QTest::addColumn<QString>("detail");
    QTest::newRow("a city, with its people")
        << candidate(u"geonames:1"_s, u"Talora"_s, PlaceKind::City, 12500) << QString(u"City · Samar province, Afghanistan · "_s + QLocale().toString(12500) + u" people"_s);
    QTest::newRow("a city that is called otherwise")
        << candidate(u"geonames:1"_s, u"Tallora"_s, PlaceKind::City) << u"Tallora · City · Samar province, Afghanistan"_s;
    QTest::newRow("a province") << candidate(u"geonames:1"_s, u"Talora"_s, PlaceKind::Province) << u"Province · Afghanistan"_s;
    QTest::newRow("a country") << candidate(u"iso3166:AF"_s, u"Talora"_s, PlaceKind::Country) << u"Country"_s;
}

void TestPlaceCandidateModel::tellsThemApart()
{
    QFETCH(const PlaceCandidate, offered);
    m_model->setName(u"Talora"_s);
    m_model->setCandidates({offered});
    QTEST(detail(1), "detail");
    QCOMPARE(detail(0), u"In this project · City · 36.50000, 68.25000"_s);
    QVERIFY(!detail(2).isEmpty());
    m_model->setName(u"Samar"_s);
    QCOMPARE(detail(0), u"In this project · Province · not located"_s);
}

void TestPlaceCandidateModel::aPlaceKnownIsNotOfferedTwice()
{
    Place town = m_story.town;
    town.gazetteerId = u"geonames:1"_s;
    History history(*m_document);
    performed(history, editObject(*m_document, Object(town), u"change"_s));
    m_model->setName(u"Talora"_s);
    m_model->setCandidates({candidate(u"geonames:1"_s, u"Talora"_s, PlaceKind::City), candidate(u"geonames:2"_s, u"Talora"_s, PlaceKind::City)});
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(m_model->placeAt(1).gazetteerId, u"geonames:2"_s);
}

void TestPlaceCandidateModel::thePlaceAskedAboutIsNoAnswer()
{
    m_model->setExcluded(m_story.town.id);
    m_model->setName(u"Talora"_s);
    QCOMPARE(titles(), QStringList{u"New place “Talora”"_s});
    m_model->setExcluded({});
    QCOMPARE(m_model->rowCount(), 2);
}

void TestPlaceCandidateModel::aNewPlaceIsWhereTheUserSays()
{
    m_model->setName(u"North gate"_s);
    QVERIFY(!m_model->index(0, 0).data(LocatedRole).toBool());
    m_model->setPoint(QGeoCoordinate(36.5, 68.25));
    QCOMPARE(m_model->placeAt(0).coordinates, QGeoCoordinate(36.5, 68.25));
    QCOMPARE(m_model->placeAt(0).name, u"North gate"_s);
    QCOMPARE(detail(0), u"36.50000, 68.25000"_s);
    QVERIFY(m_model->index(0, 0).data(LocatedRole).toBool());
}

void TestPlaceCandidateModel::withoutANameThereIsNoNewPlace()
{
    m_model->setName(u"  "_s);
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->newRow(), -1);
    m_model->setCandidates({candidate(u"geonames:1"_s, u"Talora"_s, PlaceKind::City)});
    QCOMPARE(titles(), QStringList{u"Talora"_s});
    QCOMPARE(m_model->newRow(), -1);
}

void TestPlaceCandidateModel::namesAPlaceAsTheArticleDoes()
{
    const PlaceCandidate khumri = candidate(u"geonames:1"_s, u"Pul-e Khumrī"_s, PlaceKind::City);
    m_model->setCandidates({khumri});
    m_model->setName(u"Puli Khumri"_s);
    QCOMPARE(m_model->placeAt(0).name, u"Puli Khumri"_s);
    // What somebody types to find it is no name.
    m_model->setName(u"pul-e kh"_s, false);
    QCOMPARE(m_model->placeAt(0).name, u"Pul-e Khumrī"_s);
    QCOMPARE(m_model->placeAt(1).name, u"pul-e kh"_s);
}

void TestPlaceCandidateModel::answersTheRolesOfAList()
{
    m_model->setName(u"Talora"_s);
    const QModelIndex town = m_model->index(0, 0);
    QCOMPARE(town.data(IdRole).toUuid(), m_story.town.id);
    QCOMPARE(town.data(ShapeRole).toInt(), static_cast<int>(DecorationShape::Disc));
    QCOMPARE(m_model->index(1, 0).data(ShapeRole).toInt(), static_cast<int>(DecorationShape::DashedRing));
    QCOMPARE(town.data(Qt::AccessibleTextRole).toString(), QString(u"Talora, "_s + detail(0)));
    QVERIFY(!town.data(Qt::ToolTipRole).isValid());
}

void TestPlaceCandidateModel::offersNotTooManyKnownOnes()
{
    QList<Object> many;
    for (int i = 0; i < 30; ++i)
        many.append(placeNamed(u"Talora"_s));
    const auto document = documentWith(many);
    PlaceCandidateModel model(*document);
    model.setName(u"Talora"_s);
    QCOMPARE(model.rowCount(), 9);
}

void TestPlaceCandidateModel::kindTellsThePrecision_data()
{
    QTest::addColumn<PlaceKind>("kind");
    QTest::addColumn<PlacePrecision>("precision");
    QTest::newRow("a country") << PlaceKind::Country << PlacePrecision::Country;
    QTest::newRow("a province") << PlaceKind::Province << PlacePrecision::Province;
    QTest::newRow("a district") << PlaceKind::District << PlacePrecision::District;
    QTest::newRow("a city") << PlaceKind::City << PlacePrecision::Exact;
    QTest::newRow("a landmark") << PlaceKind::Landmark << PlacePrecision::Exact;
    QTest::newRow("something else") << PlaceKind::Other << PlacePrecision::Exact;
}

void TestPlaceCandidateModel::kindTellsThePrecision()
{
    QFETCH(const PlaceKind, kind);
    QTEST(precisionOf(kind), "precision");
}

QTEST_GUILESS_MAIN(TestPlaceCandidateModel)
#include "tst_placecandidatemodel.moc"
