// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/exchange/placestories.h"

#include "tests/app/exchange/exchangefixtures.h"
#include "tests/support/fixtures.h"

namespace Hearsay::Testing {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
T withId(T object, int n)
{
    object.id = fixedId(n);
    return object;
}

Place placeOf(int n, const QString &name, PlaceKind kind, PlacePrecision precision,
              const QGeoCoordinate &coordinates = {})
{
    Place place = withId(placeNamed(name, coordinates), n);
    place.kind = kind;
    place.precision = precision;
    return place;
}

Claim about(Claim claim, int n, const QList<ClaimPlace> &places)
{
    claim = withId(claim, n);
    claim.places = places;
    return claim;
}

} // namespace

QList<Object> valleyObjects()
{
    Article first =
        withId(articleFrom(u"🌊 NERA — The dam of Nera is safe, Rell said. Dast: it leaks."_s,
                           u"dam.txt"_s),
               1);
    const Article second =
        withId(articleFrom(u"Rain over Samar.\nNo train to Nera."_s, u"rain.txt"_s), 2);
    first.metadata.title = u"The dam"_s;
    Place nera = placeOf(31, u"Nera"_s, PlaceKind::City, PlacePrecision::Near, {36.5, 68.25});
    nera.gazetteerId = u"geonames:1135689"_s;
    nera.note = u"On the river."_s;

    Claim safe = claimOn(first, u"The dam of Nera is safe", u"The dam is safe"_s, {fixedId(21)});
    safe.attribution = AttributionKind::Direct;
    Claim leaks = claimOn(first, u"it leaks", QString(), {fixedId(22), fixedId(21)});
    Claim train = claimOn(second, u"No train to Nera", u"No trains run"_s);
    train.attribution = AttributionKind::Narrator;
    return {
        first,
        second,
        withId(speakerNamed(u"Ana Rell"_s), 21),
        withId(speakerNamed(u"Mirela Dast"_s), 22),
        nera,
        placeOf(32, u"Talora"_s, PlaceKind::Landmark, PlacePrecision::Exact),
        placeOf(33, u"Samar"_s, PlaceKind::Province, PlacePrecision::Province, {36.0, 68.0}),
        placeOf(34, u"Orlo"_s, PlaceKind::Country, PlacePrecision::Country),
        about(leaks, 41, {{fixedId(31), PlaceRole::Event}}),
        about(safe, 42, {{fixedId(32), PlaceRole::Background}, {fixedId(31), PlaceRole::Event}}),
        about(train, 43, {{fixedId(31), PlaceRole::Dateline}}),
        withId(mentionOn(second, u"Nera", MentionKind::Place, fixedId(31)), 51),
        withId(mentionOn(first, u"Nera", MentionKind::Place, fixedId(31)), 52),
        withId(mentionOn(first, u"NERA", MentionKind::Place, fixedId(31)), 53),
        withId(mentionOn(second, u"Samar", MentionKind::Place, fixedId(33)), 54),
        withId(
            disputeOver(u"Is the dam safe?"_s, {{fixedId(42), u"yes"_s}, {fixedId(41), u"no"_s}}),
            71),
        withId(disputeOver(u"Do trains run?"_s, {{fixedId(43), u"no"_s}}), 72)};
}

QList<Object> objectsNamed(const QString &words)
{
    const Article article = withId(articleFrom(u"From here: it rains."_s, u"here.txt"_s), 1);
    const Place place = withId(placeNamed(words, QGeoCoordinate(1, 2)), 31);
    return {article, place, withId(speakerNamed(words), 21),
            about(claimOn(article, u"it rains", words, {fixedId(21)}), 41,
                  {{place.id, PlaceRole::Event}}),
            withId(mentionOn(article, u"here", MentionKind::Place, place.id), 51)};
}

QList<Object> objectsAt(double latitude, double longitude)
{
    return {withId(placeNamed(u"There"_s, QGeoCoordinate(latitude, longitude)), 31)};
}

} // namespace Hearsay::Testing
