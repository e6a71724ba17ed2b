// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/gazetteerranking.h"

#include "app/geo/placekey.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace Hearsay {

namespace {

double seatPoints(SeatLevel seat)
{
    switch (seat) {
    case SeatLevel::None:
        return 0;
    case SeatLevel::Capital:
        return rankingWeights.capital;
    case SeatLevel::Province:
        return rankingWeights.provinceSeat;
    case SeatLevel::District:
        return rankingWeights.districtSeat;
    case SeatLevel::Municipality:
        return rankingWeights.municipalitySeat;
    case SeatLevel::Lower:
        return rankingWeights.lowerSeat;
    }
    Q_UNREACHABLE_RETURN(0);
}

double standingPoints(const GazetteerEntry &entry)
{
    switch (entry.kind) {
    case PlaceKind::Country:
        return rankingWeights.country;
    case PlaceKind::Province:
        return rankingWeights.province;
    case PlaceKind::District:
        return rankingWeights.district;
    case PlaceKind::City:
    case PlaceKind::Landmark:
    case PlaceKind::Other:
        // The sources count the people of areas by different years and borders, or not at all.
        return seatPoints(entry.seat)
               + rankingWeights.populationTenfold
                     * std::log10(1.0 + double(std::max<qint64>(0, entry.population)));
    }
    Q_UNREACHABLE_RETURN(0);
}

bool isSameProvince(const GazetteerEntry &one, const GazetteerEntry &other)
{
    return !one.provinceCode.isEmpty() && one.provinceCode == other.provinceCode;
}

double nearPoints(const GazetteerEntry &entry, const QList<GazetteerEntry> &near)
{
    const bool isCountry = std::ranges::any_of(near, [&](const GazetteerEntry &other) {
        return other.countryCode == entry.countryCode && !entry.countryCode.isEmpty();
    });
    const bool isProvince = std::ranges::any_of(
        near, [&](const GazetteerEntry &other) { return isSameProvince(entry, other); });
    return (isCountry ? rankingWeights.sameCountry : 0)
           + (isProvince ? rankingWeights.sameProvince : 0);
}

bool isInside(const GazetteerEntry &entry, const GazetteerEntry &area)
{
    if (area.kind == PlaceKind::Country)
        return entry.kind != PlaceKind::Country && entry.countryCode == area.countryCode;
    return area.kind == PlaceKind::Province && entry.kind != PlaceKind::Country
           && entry.kind != PlaceKind::Province && isSameProvince(entry, area);
}

/// "IL" is US.IL as well as Israel; the name decides.
bool isInCode(const GazetteerEntry &entry, const QString &code)
{
    return entry.kind != PlaceKind::Country
           && (entry.countryCode == code
               || (entry.kind != PlaceKind::Province
                   && entry.provinceCode.section(u'.', 1) == code));
}

double insidePoints(const GazetteerEntry &entry, const RankingContext &context)
{
    const auto areas = std::ranges::count_if(
        context.outer, [&](const GazetteerEntry &area) { return isInside(entry, area); });
    const auto codes = std::ranges::count_if(
        context.outerCodes, [&](const QString &code) { return isInCode(entry, code); });
    return rankingWeights.inside * double(areas + codes);
}

/// How @p match stands behind others of the same name.
double relationPoints(const NameMatch &match, const QList<NameMatch> &matches)
{
    const GazetteerEntry &entry = match.entry;
    const auto isItsCountry = [&](const NameMatch &other) {
        return other.entry.kind == PlaceKind::Country && other.key == match.key
               && other.rank <= match.rank && other.entry.countryCode == entry.countryCode;
    };
    if (entry.kind != PlaceKind::Country && std::ranges::any_of(matches, isItsCountry))
        return rankingWeights.behindItsCountry;
    const auto isItsSeat = [&](const NameMatch &other) {
        return other.entry.kind == PlaceKind::City && other.key == match.key
               && other.rank <= match.rank && isSameProvince(other.entry, entry);
    };
    if (entry.kind == PlaceKind::Province && std::ranges::any_of(matches, isItsSeat))
        return rankingWeights.behindItsSeat;
    return 0;
}

} // namespace

double placeScore(const GazetteerEntry &entry, NameRank rank, const RankingContext &context)
{
    double score = standingPoints(entry);
    if (rank == NameRank::Primary)
        score += rankingWeights.primaryName;
    score += nearPoints(entry, context.near);
    score += insidePoints(entry, context);
    if (context.kind == entry.kind)
        score += rankingWeights.calledSo;
    else if (!context.kind && context.topic == entry.kind)
        score += rankingWeights.topic;
    return score;
}

QList<PlaceCandidate> rankedPlaces(QList<NameMatch> matches, const RankingContext &context)
{
    for (NameMatch &match : matches) {
        if (match.rank != NameRank::Primary && placeKey(match.entry.name).startsWith(match.key))
            match.rank = NameRank::Primary;
    }
    QList<PlaceCandidate> ranked;
    ranked.reserve(matches.size());
    for (const NameMatch &match : std::as_const(matches)) {
        const bool isWhole = !context.typed.isEmpty() && match.key == context.typed;
        ranked.append({match.entry, placeScore(match.entry, match.rank, context)
                                        + relationPoints(match, matches)
                                        + (isWhole ? rankingWeights.typedWhole : 0)});
    }
    std::ranges::sort(ranked, [](const PlaceCandidate &one, const PlaceCandidate &other) {
        if (one.score != other.score)
            return one.score > other.score;
        if (one.entry.population != other.entry.population)
            return one.entry.population > other.entry.population;
        return one.entry.id < other.entry.id;
    });
    return ranked;
}

} // namespace Hearsay
