// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/gazetteer.h"
#include "app/geo/gazetteerranking.h"
#include "tests/app/geo/gazetteerfixtures.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hearsay;
using namespace Hearsay::Testing;

/// Which place a name means: the weights by themselves, and the real gazetteer's answers.
class TestGazetteerRanking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_gazetteer.reset(); }
    void addsUpWhatCounts();
    void putsAProvinceBehindItsOwnSeatOnly();
    void putsACityBehindItsOwnCountryOnly();
    void ordersEqualsBySizeThenId();
    void choosesAsAReaderWould_data();
    void choosesAsAReaderWould();

private:
    [[nodiscard]] GazetteerEntry best(const QString &name, const LocateContext &context = {});

    std::optional<Gazetteer> m_gazetteer;
};

namespace {

GazetteerEntry place(const QString &id, PlaceKind kind, const QString &province = u"AF.24"_s)
{
    GazetteerEntry entry;
    entry.id = id;
    entry.name = u"Kunduz"_s;
    entry.kind = kind;
    entry.coordinates = {36.7, 68.9};
    entry.provinceCode = kind == PlaceKind::Country ? QString() : province;
    entry.countryCode = province.section(u'.', 0, 0);
    return entry;
}

GazetteerEntry city(const QString &id, qint64 population, SeatLevel seat = SeatLevel::None,
                    const QString &province = u"AF.24"_s)
{
    GazetteerEntry entry = place(id, PlaceKind::City, province);
    entry.population = population;
    entry.seat = seat;
    return entry;
}

QStringList idsOf(const QList<NameMatch> &matches, const RankingContext &context = {})
{
    QStringList ids;
    for (const PlaceCandidate &candidate : rankedPlaces(matches, context))
        ids.append(candidate.entry.id);
    return ids;
}

} // namespace

void TestGazetteerRanking::initTestCase()
{
    auto opened = Gazetteer::open(realGazetteer());
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
    m_gazetteer = *std::move(opened);
}

GazetteerEntry TestGazetteerRanking::best(const QString &name, const LocateContext &context)
{
    const auto candidates = m_gazetteer->locate(name, context, 1);
    if (!candidates || candidates->isEmpty())
        return {};
    return candidates->first().entry;
}

void TestGazetteerRanking::addsUpWhatCounts()
{
    const auto score = [](const GazetteerEntry &entry, const RankingContext &context = {},
                          NameRank rank = NameRank::Alternate) {
        return placeScore(entry, rank, context);
    };
    const GazetteerEntry hamlet = city(u"hamlet"_s, 0);
    const GazetteerEntry province = place(u"province"_s, PlaceKind::Province);
    QCOMPARE(score(hamlet), 0.0);
    QCOMPARE(score(hamlet, {}, NameRank::Primary), rankingWeights.primaryName);
    QCOMPARE(score(province), rankingWeights.province);
    QCOMPARE(score(place(u"country"_s, PlaceKind::Country)), rankingWeights.country);
    QCOMPARE(score(city(u"capital"_s, 0, SeatLevel::Capital)), rankingWeights.capital);
    QCOMPARE(score(city(u"seat"_s, 0, SeatLevel::Province)), rankingWeights.provinceSeat);
    QVERIFY(qAbs(score(city(u"large"_s, 999'999)) - 6 * rankingWeights.populationTenfold) < 1e-6);
    QCOMPARE(score(city(u"no people"_s, -5)), 0.0);

    RankingContext context;
    context.near = {city(u"neighbour"_s, 1, SeatLevel::None, u"AF.03"_s)};
    QCOMPARE(score(hamlet, context), rankingWeights.sameCountry);
    context.near = {city(u"neighbour"_s, 1), city(u"another"_s, 1)};
    QCOMPARE(score(hamlet, context), rankingWeights.sameCountry + rankingWeights.sameProvince);
    context.near = {city(u"stranger"_s, 1, SeatLevel::None, u"FR.11"_s)};
    QCOMPARE(score(hamlet, context), 0.0);

    context = {};
    context.topic = PlaceKind::Province;
    QCOMPARE(score(province, context), rankingWeights.province + rankingWeights.topic);
    QCOMPARE(score(hamlet, context), 0.0);
    context.kind = PlaceKind::City; // stands nearer than what the sentence is about
    QCOMPARE(score(province, context), rankingWeights.province);
    QCOMPARE(score(hamlet, context), rankingWeights.calledSo);

    context = {};
    context.outer = {province};
    QCOMPARE(score(hamlet, context), rankingWeights.inside);
    QCOMPARE(score(province, context), rankingWeights.province); // not inside itself
    context.outer = {place(u"country"_s, PlaceKind::Country)};
    QCOMPARE(score(province, context), rankingWeights.province + rankingWeights.inside);
    context.outer = {};
    context.outerCodes = {u"24"_s};
    QCOMPARE(score(hamlet, context), rankingWeights.inside);
}

void TestGazetteerRanking::putsAProvinceBehindItsOwnSeatOnly()
{
    const NameMatch own{city(u"seat"_s, 50'000), NameRank::Primary, u"kunduz"_s};
    const NameMatch other{city(u"other"_s, 50'000, SeatLevel::None, u"TR.60"_s), NameRank::Primary,
                          u"kunduz"_s};
    const NameMatch province{place(u"province"_s, PlaceKind::Province), NameRank::Primary,
                             u"kunduz"_s};
    QCOMPARE(idsOf({province, own}), QStringList({u"seat"_s, u"province"_s}));
    QCOMPARE(idsOf({province, other}), QStringList({u"province"_s, u"other"_s}));
    // An alternate name of the city does not take the province's own from it.
    NameMatch alternate = own;
    alternate.rank = NameRank::Alternate;
    alternate.entry.name = u"Kondoz"_s;
    QCOMPARE(idsOf({province, alternate}), QStringList({u"province"_s, u"seat"_s}));
    // Unless it is the beginning of its own one, as of New York City.
    alternate.entry.name = u"Kunduz City"_s;
    QCOMPARE(idsOf({province, alternate}), QStringList({u"seat"_s, u"province"_s}));
    // Nor does a city that only begins alike.
    NameMatch longer = own;
    longer.key = u"kunduzabad"_s;
    QCOMPARE(idsOf({province, longer}), QStringList({u"province"_s, u"seat"_s}));
}

void TestGazetteerRanking::putsACityBehindItsOwnCountryOnly()
{
    const NameMatch capital{city(u"capital"_s, 5'000'000, SeatLevel::Capital), NameRank::Primary,
                            u"kunduz"_s};
    const NameMatch own{place(u"country"_s, PlaceKind::Country), NameRank::Primary, u"kunduz"_s};
    const NameMatch other{place(u"country"_s, PlaceKind::Country, u"FR"_s), NameRank::Primary,
                          u"kunduz"_s};
    QCOMPARE(idsOf({capital, own}), QStringList({u"country"_s, u"capital"_s}));
    QCOMPARE(idsOf({capital, other}), QStringList({u"capital"_s, u"country"_s}));
}

void TestGazetteerRanking::ordersEqualsBySizeThenId()
{
    const auto match = [](const QString &id, qint64 population) {
        GazetteerEntry entry = place(id, PlaceKind::Province, QString(u"AF."_s + id));
        entry.population = population;
        return NameMatch{entry, NameRank::Primary, u"kunduz"_s};
    };
    QCOMPARE(idsOf({match(u"c"_s, 1), match(u"b"_s, 1), match(u"a"_s, 0)}),
             QStringList({u"b"_s, u"c"_s, u"a"_s}));
    QCOMPARE(idsOf({}), QStringList());
}

void TestGazetteerRanking::choosesAsAReaderWould_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("near");     // names, with ";" between
    QTest::addColumn<QString>("expected"); // kind, then province code or country
    const auto row = [](const char *what, const QString &expected, const QString &name,
                        const QString &sentence = {}, const QString &near = {}) {
        QTest::newRow(what) << name << sentence << near << expected;
    };
    const QString kunduz = u"Kunduz"_s;
    const QString baghlan = u"Baghlan"_s;
    const QString georgia = u"Georgia"_s;
    row("a city before its province", u"city AF.24"_s, kunduz);
    row("Kunduz in Persian", u"city AF.24"_s, u"کندز"_s);
    row("Kunduz as a province", u"province AF.24"_s, kunduz, u"Fighting in Kunduz province."_s);
    row("the province of Kunduz", u"province AF.24"_s, kunduz, u"in the province of Kunduz"_s);
    row("Kunduz as a city", u"city AF.24"_s, kunduz, u"The city of Kunduz has been cleared."_s);
    row("Kunduz city, as a name", u"city AF.24"_s, u"Kunduz city"_s);
    row("Kunduz Province, as a name", u"province AF.24"_s, u"Kunduz Province"_s);
    row("Province of Kunduz, as a name", u"province AF.24"_s, u"Province of Kunduz"_s);
    row("Kunduz beside another's province", u"city AF.24"_s, kunduz,
        u"Fighting in Baghlan province, while Kunduz was quiet."_s);
    row("two provinces", u"province AF.24"_s, kunduz, u"in Kunduz and Baghlan provinces"_s);
    row("the capital of its province", u"city AF.24"_s, kunduz,
        u"Kunduz, the capital of the province of the same name"_s);
    row("Baghlan alone", u"city AF.03"_s, baghlan);
    row("Baghlan province", u"province AF.03"_s, baghlan,
        u"in the northern province of Baghlan around Puli Khumri"_s);
    row("Baghlan of the provincial police", u"province AF.03"_s, baghlan,
        u"In Baghlan, the provincial police chief said so."_s);
    row("Baghlan of the provincial police, near Kunduz", u"province AF.03"_s, baghlan,
        u"In Baghlan, the provincial police chief said so."_s, kunduz);
    row("Kunduz of the provincial police", u"city AF.24"_s, kunduz,
        u"In Kunduz, the provincial police chief said so."_s);
    row("ولایت بغلان", u"province AF.03"_s, u"ولایت بغلان"_s);
    row("a sentence with ولایت", u"province AF.03"_s, u"بغلان"_s, u"جنگ در ولایت بغلان"_s);
    row("شهر کندز", u"city AF.24"_s, u"شهر کندز"_s);
    row("Helmand", u"province AF.10"_s, u"Helmand"_s);
    row("Kabul", u"city AF.13"_s, u"Kabul"_s);
    row("Kabul province", u"province AF.13"_s, u"Kabul"_s, u"in Kabul province"_s);
    row("Afghanistan", u"country AF"_s, u"Afghanistan"_s);
    row("Qatar", u"country QA"_s, u"Qatar"_s);
    row("Singapore", u"country SG"_s, u"Singapore"_s);
    row("Mexico", u"country MX"_s, u"Mexico"_s);
    row("Luxembourg", u"country LU"_s, u"Luxembourg"_s);
    row("Lebanon near Washington", u"country LB"_s, u"Lebanon"_s, {}, u"Washington"_s);
    row("Jordan", u"country JO"_s, u"Jordan"_s);
    row("Turkey", u"country TR"_s, u"Turkey"_s);
    row("Syria", u"country SY"_s, u"Syria"_s);
    row("the United States", u"country US"_s, u"the United States"_s);
    row("US", u"country US"_s, u"US"_s);
    row("UK", u"country GB"_s, u"UK"_s);
    row("Georgia alone", u"country GE"_s, georgia);
    row("Georgia near Atlanta", u"province US.GA"_s, georgia, {}, u"Atlanta"_s);
    row("Georgia near Tbilisi", u"country GE"_s, georgia, {}, u"Tbilisi"_s);
    row("Georgia near Tbilisi and Washington", u"country GE"_s, georgia, {},
        u"Washington;Tbilisi"_s);
    row("the state of Georgia", u"province US.GA"_s, georgia, u"in the state of Georgia"_s);
    row("the Republic of Georgia", u"country GE"_s, georgia, u"the Republic of Georgia"_s,
        u"Washington"_s);
    row("Paris", u"city FR.11"_s, u"Paris"_s);
    row("Paris, Texas", u"city US.TX"_s, u"Paris, Texas"_s);
    row("Paris, Texas, in a sentence", u"city US.TX"_s, u"Paris"_s, u"born in Paris, Texas, in"_s);
    row("Paris in northern Texas", u"city US.TX"_s, u"Paris"_s,
        u"born in Paris in northern Texas"_s);
    row("Paris, TX", u"city US.TX"_s, u"Paris, TX"_s);
    row("Paris near Dallas", u"city US.TX"_s, u"Paris"_s, {}, u"Dallas"_s);
    row("Paris near New York", u"city FR.11"_s, u"Paris"_s, {}, u"New York"_s);
    row("Paris, France", u"city FR.11"_s, u"Paris, France"_s, {}, u"Dallas"_s);
    row("Paris, then London", u"city FR.11"_s, u"Paris"_s, u"in Paris, London and Berlin"_s);
    row("London", u"city GB.ENG"_s, u"London"_s);
    row("Londres", u"city GB.ENG"_s, u"Londres"_s);
    row("London, Ontario", u"city CA.08"_s, u"London, Ontario"_s);
    row("London, England", u"city GB.ENG"_s, u"London, England"_s);
    row("Ontario", u"province CA.08"_s, u"Ontario"_s);
    row("Ontario near Los Angeles", u"city US.CA"_s, u"Ontario"_s, {}, u"Los Angeles"_s);
    row("Springfield near Illinois", u"city US.IL"_s, u"Springfield"_s, {}, u"Illinois"_s);
    row("Springfield, IL", u"city US.IL"_s, u"Springfield, IL"_s);
    row("Springfield, Massachusetts", u"city US.MA"_s, u"Springfield"_s,
        u"A court in Springfield, Massachusetts, said"_s);
    row("Tripoli", u"city LY.77"_s, u"Tripoli"_s);
    row("Tripoli near Beirut", u"city LB.09"_s, u"Tripoli"_s, {}, u"Beirut"_s);
    row("Tripoli near Benghazi", u"city LY.77"_s, u"Tripoli"_s, {}, u"Benghazi"_s);
    row("Tripoli (Lebanon)", u"city LB.09"_s, u"Tripoli"_s, u"in Tripoli (Lebanon)"_s);
    row("Tripoli in northern Lebanon", u"city LB.09"_s, u"Tripoli"_s,
        u"in Tripoli in northern Lebanon"_s);
    row("Washington", u"city US.DC"_s, u"Washington"_s);
    row("Washington near New York", u"city US.DC"_s, u"Washington"_s, {}, u"New York"_s);
    row("Washington, D.C.", u"city US.DC"_s, u"Washington, D.C."_s);
    row("Washington state", u"province US.WA"_s, u"Washington state"_s);
    row("the state of Washington", u"province US.WA"_s, u"Washington"_s,
        u"the state of Washington"_s);
    row("New York", u"city US.NY"_s, u"New York"_s);
    row("Bahia before its seat", u"province BR.05"_s, u"Bahia"_s);
    row("New York state", u"province US.NY"_s, u"New York"_s, u"in New York state"_s);
    row("Kyiv", u"city UA.12"_s, u"Kyiv"_s);
    row("Moscow", u"city RU.48"_s, u"Moscow"_s);
    row("Gaza", u"city PS.GZ"_s, u"Gaza"_s);
    row("Aleppo", u"city SY.09"_s, u"Aleppo"_s);
    row("Birmingham", u"city GB.ENG"_s, u"Birmingham"_s);
    row("Birmingham, Alabama", u"city US.AL"_s, u"Birmingham, Alabama"_s);
    row("Hyderabad near Karachi", u"city PK.05"_s, u"Hyderabad"_s, {}, u"Karachi"_s);
    row("Córdoba near Madrid", u"city ES.51"_s, u"Córdoba"_s, {}, u"Madrid"_s);
    row("Punjab near Lahore", u"province PK.04"_s, u"Punjab"_s, {}, u"Lahore"_s);
}

void TestGazetteerRanking::choosesAsAReaderWould()
{
    QFETCH(const QString, name);
    QFETCH(const QString, sentence);
    QFETCH(const QString, near);
    LocateContext context = LocateContext::inSentence(sentence, name);
    for (const QString &other : near.split(u';', Qt::SkipEmptyParts))
        context.near.append(best(other));
    const GazetteerEntry entry = best(name, context);
    const QString area = entry.kind == PlaceKind::Country ? entry.countryCode : entry.provinceCode;
    QTEST(QString(vocabularyKey(entry.kind) % u' ' % area), "expected");
}

QTEST_GUILESS_MAIN(TestGazetteerRanking)
#include "tst_gazetteerranking.moc"
