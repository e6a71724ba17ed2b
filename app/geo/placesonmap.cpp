// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/placesonmap.h"

#include "app/geo/mapprojection.h"

#include <algorithm>

namespace Hearsay {

namespace {

/// The weight of a role where a place has several: where it happened first.
int weightOf(PlaceRole role)
{
    switch (role) {
    case PlaceRole::Event:
        return 0;
    case PlaceRole::SpeakerLocation:
        return 1;
    case PlaceRole::Dateline:
        return 2;
    case PlaceRole::Background:
        return 3;
    }
    Q_UNREACHABLE_RETURN(0);
}

bool takesPart(const Document &document, QUuid claim, QUuid dispute)
{
    const Dispute *asked = document.find<Dispute>(dispute);
    return asked && std::ranges::contains(asked->positions, claim, &DisputePosition::claim);
}

bool passes(const Document &document, const Claim &claim, const MapFilter &filter)
{
    return (filter.article.isNull() || claim.article == filter.article)
           && (filter.claim.isNull() || claim.id == filter.claim)
           && (filter.speaker.isNull() || claim.speakers.contains(filter.speaker))
           && (filter.dispute.isNull() || takesPart(document, claim.id, filter.dispute));
}

bool passes(const Document &document, const Place &place, const QList<QUuid> &claims,
            const MapFilter &filter)
{
    if (filter.precision && place.precision != *filter.precision)
        return false;
    if (!claims.isEmpty() || filter.isEmpty())
        return true;
    // Without a claim a place can only belong to an article.
    if (!filter.claim.isNull() || !filter.speaker.isNull() || !filter.dispute.isNull())
        return false;
    const QList<QUuid> mentions = document.referrers<Mention>(place.id);
    return filter.article.isNull() || std::ranges::any_of(mentions, [&](QUuid id) {
               return document.find<Mention>(id)->article == filter.article;
           });
}

} // namespace

PlacesOnMap placesOnMap(const Document &document, const MapFilter &filter)
{
    PlacesOnMap result;
    for (const Place &place : document.places()) {
        QList<QUuid> claims = document.referrers<Claim>(place.id);
        claims.removeIf(
            [&](QUuid id) { return !passes(document, *document.find<Claim>(id), filter); });
        if (!passes(document, place, claims, filter))
            continue;
        if (!place.coordinates.isValid()) {
            result.notLocated.append(place.id);
            continue;
        }
        MapPlace shown{.id = place.id,
                       .name = place.name,
                       .coordinates = place.coordinates,
                       .world = MapProjection::toWorld(place.coordinates),
                       .kind = place.kind,
                       .precision = place.precision,
                       .gazetteerId = place.gazetteerId,
                       .role = {},
                       .claims = static_cast<int>(claims.size()),
                       .isDisputed = std::ranges::any_of(
                           claims, [&](QUuid id) { return document.isDisputed(id); }),
                       .areas = {}};
        for (const QUuid id : std::as_const(claims)) {
            for (const ClaimPlace &use : document.find<Claim>(id)->places) {
                if (use.place == place.id
                    && (!shown.role || weightOf(use.role) < weightOf(*shown.role)))
                    shown.role = use.role;
            }
        }
        result.located.append(std::move(shown));
    }
    return result;
}

} // namespace Hearsay
