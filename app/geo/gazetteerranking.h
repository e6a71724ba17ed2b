// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/geo/gazetteerentry.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Hearsay {

/// What speaks for one place of a name rather than for another.
struct RankingContext
{
    QList<GazetteerEntry> near;     ///< located places of the same article
    QList<GazetteerEntry> outer;    ///< countries and provinces that it is said to be in
    QStringList outerCodes;         ///< the same as codes, as in "Springfield, IL"
    std::optional<PlaceKind> kind;  ///< what it is called: "Kunduz province"
    std::optional<PlaceKind> topic; ///< what the sentence seems to be about: "provincial police"
    QString typed;                  ///< the key typed so far, where names only begin with it
};

/// What counts, in points. A city counts by what it is the seat of and by its people, a province
/// and a country by being one.
struct RankingWeights
{
    double primaryName = 12; ///< its own name, not another
    double country = 40;
    double province = 25;
    double district = 12;
    double capital = 25; ///< seat of a country
    double provinceSeat = 15;
    double districtSeat = 8;
    double municipalitySeat = 4;
    double lowerSeat = 2;
    double populationTenfold = 2.5; ///< of a city, for each tenfold: 25,000,000 people have 18.5
    double sameCountry = 16;        ///< as a place that is near
    double sameProvince = 10;       ///< besides
    double calledSo = 40;           ///< the kind of place that the words beside the name call it
    double topic = 14;              ///< the kind of place that the rest of the sentence is about
    double inside = 200;           ///< inside what it is said to be in: counts more than all others
    double typedWhole = 20;        ///< the name is what was typed, and does not only begin so
    double behindItsSeat = -15;    ///< a province with a city of its name: "Kunduz", "New York"
    double behindItsCountry = -15; ///< a city or province of a country of its name: "Singapore"
};

inline constexpr RankingWeights rankingWeights;

/// The points of @p entry by itself, found by a name of @p rank.
[[nodiscard]] double placeScore(const GazetteerEntry &entry, NameRank rank,
                                const RankingContext &context);

/// A place that has the name.
struct NameMatch
{
    GazetteerEntry entry;
    NameRank rank = NameRank::Primary;
    QString key; ///< of the name by which it was found, see placeKey()
};

/// @p matches of one name, or of names that begin alike, the likeliest first, also by how places
/// of one name stand to each other. A name with which the own one begins is as good as that: "New
/// York" of New York City. Equal points: the larger one first, then by id.
[[nodiscard]] QList<PlaceCandidate> rankedPlaces(QList<NameMatch> matches,
                                                 const RankingContext &context);

} // namespace Hearsay
