// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/claimmodel.h"
#include "app/models/disputemodel.h"
#include "app/models/placemodel.h"
#include "app/models/speakermodel.h"
#include "app/models/tagmodel.h"
#include "tests/support/fixtures.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Hearsay;
using namespace Hearsay::Testing;
using namespace Qt::StringLiterals;

/// The item models: rows are those of the document, and what depends on others follows them.
class TestModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsAClaimAsASentence();
    void listsEveryObjectOfItsKind();
    void followsUndoAndRedo();
    void renamesASpeakerInAllClaims();
    void renamesWhoDisputes();
    void showsADisputeAsSoonAsThereIsOne();
    void forgetsADisputeThatIsRemoved();
    void countsTheClaimsOfASpeaker();
    void countsMentionsOfAPlace();
    void findsTheFirstPlaceInTheText();
    void namesATagByItsPath();
    void groupsTheSidesOfADispute();
    void tellsPlacesApartByShape_data();
    void tellsPlacesApartByShape();
    void leavesOthersAloneWhenOneClaimChanges();
    void announcesNeighboursTogether();
    void speaksToScreenReaders();
    void startsAnewWhenTheDocumentDoes();
    void staysFastWithTenThousandClaims();

private:
    [[nodiscard]] QString title(const ObjectModel &model, QUuid id) const { return model.indexOf(id).data().toString(); }
    template<typename T>
    void change(T object, const std::function<void(T &)> &alter)
    {
        object = *m_document->find<T>(object.id);
        alter(object);
        performed(*m_history, editObject(*m_document, Object(object), u"change"_s));
    }

    std::unique_ptr<Story> m_story;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<History> m_history;
    std::vector<std::unique_ptr<ObjectModel>> m_models;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;
    ClaimModel *m_claims = nullptr;
    SpeakerModel *m_speakers = nullptr;
    DisputeModel *m_disputes = nullptr;
    PlaceModel *m_places = nullptr;
    TagModel *m_tags = nullptr;
};

void TestModels::init()
{
    m_story = std::make_unique<Story>();
    m_document = m_story->document();
    m_history = std::make_unique<History>(*m_document);
    const auto add = [this]<typename Model>(Model *&model) {
        auto made = std::make_unique<Model>(*m_document);
        model = made.get();
        m_testers.push_back(std::make_unique<QAbstractItemModelTester>(
            model, QAbstractItemModelTester::FailureReportingMode::QtTest));
        m_models.push_back(std::move(made));
    };
    add(m_claims);
    add(m_speakers);
    add(m_disputes);
    add(m_places);
    add(m_tags);
}

void TestModels::cleanup()
{
    m_testers.clear();
    m_models.clear();
    m_history.reset();
    m_document.reset();
    m_story.reset();
}

void TestModels::showsAClaimAsASentence()
{
    const QModelIndex index = m_claims->indexOf(m_story->open.id);
    QCOMPARE(index.data().toString(), u"Amini: The market of Talora is open — disputed by Haidari"_s);
    QCOMPARE(index.data(DetailRole).toString(), u"Farida Amini · Direct quote · Talora · Trade"_s);
    QCOMPARE(index.data(DisputedRole).toBool(), true);
    QCOMPARE(index.data(ShapeRole).toInt(), int(DecorationShape::WavyBar));
    QCOMPARE(index.data(ColourRole).toUInt(), m_story->trade.colour);
    QCOMPARE(index.data(CountRole).toInt(), 1);
    QCOMPARE(index.data(IdRole).toUuid(), m_story->open.id);
    QCOMPARE(index.data(KindRole).toInt(), int(ObjectKind::Claim));
    QCOMPARE(index.data(QuoteRole).toString(), u"The market is open"_s);
}

void TestModels::listsEveryObjectOfItsKind()
{
    QCOMPARE(m_claims->rowCount(), 2);
    QCOMPARE(m_speakers->rowCount(), 2);
    QCOMPARE(m_disputes->rowCount(), 1);
    QCOMPARE(m_places->rowCount(), 2);
    QCOMPARE(m_tags->rowCount(), 2);
    QVERIFY(!m_claims->indexOf(m_story->mayor.id).isValid());
    QCOMPARE(m_claims->rowCount(m_claims->index(0)), 0);
}

void TestModels::followsUndoAndRedo()
{
    const TextSpan span = spanOf(m_story->article, u"Prices in Samar have doubled");
    const QUuid id = addedBy(performed(*m_history, tagClaim(*m_document, m_story->article.id, span)));
    QCOMPARE(m_claims->rowCount(), 3);
    QCOMPARE(m_claims->indexOf(id).row(), 2);
    performed(*m_history, removeObjects(*m_document, {m_story->open.id}));
    QCOMPARE(m_claims->rowCount(), 2);
    m_history->undo();
    QCOMPARE(m_claims->indexOf(m_story->open.id).row(), 0);
    m_history->undo();
    QCOMPARE(m_claims->rowCount(), 2);
    QVERIFY(!m_claims->indexOf(id).isValid());
    m_history->redo();
    QCOMPARE(m_claims->rowCount(), 3);
}

void TestModels::renamesASpeakerInAllClaims()
{
    QSignalSpy changed(m_claims, &QAbstractItemModel::dataChanged);
    change<Speaker>(m_story->mayor, [](Speaker &speaker) { speaker.name = u"Farida Noori"_s; });
    QVERIFY(title(*m_claims, m_story->open.id).startsWith(u"Noori: "));
    QVERIFY(changed.count() > 0);
    QVERIFY(m_claims->indexOf(m_story->open.id).data(SearchTextRole).toString().contains(u"noori"));
}

void TestModels::renamesWhoDisputes()
{
    // The other side's sentence names her too, and has to be drawn anew.
    bool isAnnounced = false;
    connect(m_claims, &QAbstractItemModel::dataChanged, this, [&](const QModelIndex &first, const QModelIndex &last) {
        const int row = m_claims->indexOf(m_story->closed.id).row();
        isAnnounced = isAnnounced || (first.row() <= row && row <= last.row());
    });
    change<Speaker>(m_story->mayor, [](Speaker &speaker) { speaker.name = u"Farida Noori"_s; });
    QVERIFY(title(*m_claims, m_story->closed.id).endsWith(u"disputed by Noori"));
    QVERIFY(isAnnounced);
}

void TestModels::showsADisputeAsSoonAsThereIsOne()
{
    performed(*m_history, removeObjects(*m_document, {m_story->dispute.id}));
    QCOMPARE(m_claims->indexOf(m_story->open.id).data(DisputedRole).toBool(), false);
    QSignalSpy changed(m_claims, &QAbstractItemModel::dataChanged);
    performed(*m_history, makeDispute(*m_document, {{m_story->open.id, u"yes"_s}, {m_story->closed.id, u"no"_s}}, u"Open?"_s));
    QCOMPARE(m_claims->indexOf(m_story->open.id).data(ShapeRole).toInt(), int(DecorationShape::WavyBar));
    QVERIFY(changed.count() > 0);
}

void TestModels::forgetsADisputeThatIsRemoved()
{
    QSignalSpy changed(m_claims, &QAbstractItemModel::dataChanged);
    performed(*m_history, removeObjects(*m_document, {m_story->dispute.id}));
    QCOMPARE(title(*m_claims, m_story->open.id), u"Amini: The market of Talora is open"_s);
    QCOMPARE(m_claims->indexOf(m_story->open.id).data(ShapeRole).toInt(), int(DecorationShape::Bar));
    QVERIFY(changed.count() > 0);
}

void TestModels::countsTheClaimsOfASpeaker()
{
    QCOMPARE(m_speakers->indexOf(m_story->mayor.id).data(CountRole).toInt(), 1);
    QSignalSpy changed(m_speakers, &QAbstractItemModel::dataChanged);
    performed(*m_history, addSpeakerToClaim(*m_document, m_story->closed.id, m_story->mayor.id));
    QCOMPARE(m_speakers->indexOf(m_story->mayor.id).data(CountRole).toInt(), 2);
    QVERIFY(changed.count() > 0);
    m_history->undo();
    QCOMPARE(m_speakers->indexOf(m_story->mayor.id).data(CountRole).toInt(), 1);
    performed(*m_history, removeObjects(*m_document, {m_story->open.id}));
    QCOMPARE(m_speakers->indexOf(m_story->mayor.id).data(CountRole).toInt(), 0);
}

void TestModels::countsMentionsOfAPlace()
{
    const int before = m_places->indexOf(m_story->province.id).data(CountRole).toInt();
    QCOMPARE(before, 0);
    QCOMPARE(m_places->indexOf(m_story->province.id).data(PositionRole).toLongLong(), -1);
    performed(*m_history, tagPlace(*m_document, {m_story->article.id, {spanOf(m_story->article, u"Samar")}}, m_story->province.id));
    QCOMPARE(m_places->indexOf(m_story->province.id).data(CountRole).toInt(), 1);
    QVERIFY(m_places->indexOf(m_story->province.id).data(PositionRole).toLongLong() >= 0);
    QCOMPARE(m_places->indexOf(m_story->province.id).data(ArticlesRole).value<QList<QUuid>>(), QList<QUuid>{m_story->article.id});
}

void TestModels::findsTheFirstPlaceInTheText()
{
    // She is named before she is quoted: the mention counts.
    const QList<QUuid> users{m_story->open.id, m_story->mayorMention.id};
    qlonglong first = std::numeric_limits<qlonglong>::max();
    for (const QUuid id : users)
        first = std::min<qlonglong>(first, spansOf(*m_document->object(id)).first().begin);
    QCOMPARE(m_speakers->indexOf(m_story->mayor.id).data(PositionRole).toLongLong(), first);
}

void TestModels::namesATagByItsPath()
{
    QCOMPARE(title(*m_tags, m_story->trade.id), u"Economy › Trade"_s);
    QCOMPARE(m_tags->indexOf(m_story->trade.id).data(CountRole).toInt(), 2);
    QCOMPARE(m_tags->indexOf(m_story->trade.id).data(ShortcutRole).toInt(), 2);
    QSignalSpy changed(m_tags, &QAbstractItemModel::dataChanged);
    change<Tag>(m_story->economy, [](Tag &tag) { tag.name = u"Money"_s; });
    QCOMPARE(title(*m_tags, m_story->trade.id), u"Money › Trade"_s);
    QVERIFY(m_tags->indexOf(m_story->trade.id).data(SearchTextRole).toString().contains(u"money"));
    QVERIFY(changed.count() > 0);
}

void TestModels::groupsTheSidesOfADispute()
{
    const QModelIndex index = m_disputes->indexOf(m_story->dispute.id);
    QCOMPARE(index.data(DetailRole).toString(), u"Open · Farida Amini: yes vs Omar Haidari: no, shut"_s);
    Claim third = claimOn(m_story->article, u"Prices in Samar", u"Traders sell as ever"_s, {m_story->mayor.id});
    performed(*m_history, addObject(*m_document, third, u"add"_s));
    performed(*m_history, joinDispute(*m_document, m_story->dispute.id, {{third.id, u"yes"_s}}));
    QCOMPARE(index.data(DetailRole).toString(), u"Open · Farida Amini: yes vs Omar Haidari: no, shut"_s);
    QCOMPARE(index.data(CountRole).toInt(), 3);
}

void TestModels::tellsPlacesApartByShape_data()
{
    QTest::addColumn<bool>("isLocated");
    QTest::addColumn<PlacePrecision>("precision");
    QTest::addColumn<DecorationShape>("shape");
    QTest::newRow("without coordinates") << false << PlacePrecision::Exact << DecorationShape::DashedRing;
    QTest::newRow("the very spot") << true << PlacePrecision::Exact << DecorationShape::Disc;
    QTest::newRow("nearby") << true << PlacePrecision::Near << DecorationShape::Ring;
    QTest::newRow("somewhere in a province") << true << PlacePrecision::Province << DecorationShape::Area;
}

void TestModels::tellsPlacesApartByShape()
{
    QFETCH(const bool, isLocated);
    QFETCH(const PlacePrecision, precision);
    QFETCH(const DecorationShape, shape);
    change<Place>(m_story->town, [&](Place &place) {
        place.coordinates = isLocated ? QGeoCoordinate(36, 68) : QGeoCoordinate();
        place.precision = precision;
    });
    QCOMPARE(m_places->indexOf(m_story->town.id).data(ShapeRole).toInt(), int(shape));
}

void TestModels::leavesOthersAloneWhenOneClaimChanges()
{
    QSignalSpy claims(m_claims, &QAbstractItemModel::dataChanged);
    QSignalSpy places(m_places, &QAbstractItemModel::dataChanged);
    change<Claim>(m_story->closed, [](Claim &claim) { claim.note = u"seen"_s; });
    const int row = m_claims->indexOf(m_story->closed.id).row();
    for (const QList<QVariant> &signal : std::as_const(claims)) {
        QCOMPARE(signal.at(0).toModelIndex().row(), row);
        QCOMPARE(signal.at(1).toModelIndex().row(), row);
    }
    QVERIFY(!claims.isEmpty());
    QVERIFY(places.isEmpty());
}

void TestModels::announcesNeighboursTogether()
{
    QList<Object> objects{m_story->article, m_story->mayor};
    for (int i = 0; i < 500; ++i)
        objects.append(claimOn(m_story->article, u"The market", u"Claim %1"_s.arg(i), {m_story->mayor.id}));
    QVERIFY(m_document->load(objects));
    QSignalSpy changed(m_claims, &QAbstractItemModel::dataChanged);
    change<Speaker>(m_story->mayor, [](Speaker &speaker) { speaker.name = u"Somebody Else"_s; });
    QCOMPARE(changed.count(), 1);
    QVERIFY(title(*m_claims, m_claims->idAt(499)).startsWith(u"Else: "));
}

void TestModels::speaksToScreenReaders()
{
    const QString spoken = m_claims->indexOf(m_story->open.id).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"disputed by Haidari"), qPrintable(spoken));
    QVERIFY2(spoken.contains(u"Direct quote"), qPrintable(spoken));
    QVERIFY2(spoken.contains(u"The market is open"), qPrintable(spoken));
}

void TestModels::startsAnewWhenTheDocumentDoes()
{
    QCOMPARE(m_speakers->indexOf(m_story->mayor.id).data(CountRole).toInt(), 1);
    QVERIFY(m_document->load({m_story->article, m_story->mayor}));
    QCOMPARE(m_claims->rowCount(), 0);
    QCOMPARE(m_speakers->rowCount(), 1);
    QCOMPARE(m_speakers->indexOf(m_story->mayor.id).data(CountRole).toInt(), 0);
}

void TestModels::staysFastWithTenThousandClaims()
{
    // The testers look at every row after each change: this is about what the models do.
    m_testers.clear();
    // One speaker says all of it: the worst case for everything that looks at users of an object.
    QList<Object> objects{m_story->article, m_story->mayor, m_story->town};
    for (int i = 0; i < 10'000; ++i)
        objects.append(claimOn(m_story->article, u"The market", u"Claim %1"_s.arg(i), {m_story->mayor.id}));
    QVERIFY(m_document->load(objects));
    QCOMPARE(m_claims->rowCount(), 10'000);
    QSignalSpy changed(m_claims, &QAbstractItemModel::dataChanged);
    // Were each of these to touch every row, that would be five million announcements.
    for (int i = 0; i < 500; ++i)
        performed(*m_history, tagClaim(*m_document, m_story->article.id, spanOf(m_story->article, u"Prices in Samar")));
    QCOMPARE(m_claims->rowCount(), 10'500);
    QCOMPARE(changed.count(), 0);
}

QTEST_GUILESS_MAIN(TestModels)
#include "tst_models.moc"
