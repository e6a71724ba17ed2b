// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/placereport.h"

#include "app/geo/mapattribution.h"

#include <algorithm>
#include <cmath>

namespace Hearsay {

namespace {

/// Where something stands: row of the article, code point; ids break ties.
struct Position
{
    qsizetype article = 0;
    qsizetype begin = 0;
    QUuid id;
};

bool isBefore(const Position &a, const Position &b)
{
    if (a.article != b.article)
        return a.article < b.article;
    return a.begin != b.begin ? a.begin < b.begin : a.id < b.id;
}

Position positionOf(const Document &document, const Mention &mention)
{
    return {document.articles().rowOf(mention.article), mention.span.begin, mention.id};
}

Position positionOf(const Document &document, const Claim &claim)
{
    return {document.articles().rowOf(claim.article), claim.content.first().begin, claim.id};
}

PlaceClaim claimAbout(const Document &document, const Claim &claim, QUuid place)
{
    PlaceClaim about{&claim, {}, {}, document.isDisputed(claim.id)};
    for (const ClaimPlace &one : claim.places) {
        const QString role = vocabularyKey(one.role);
        if (one.place == place && !about.roles.contains(role))
            about.roles.append(role);
    }
    for (const QUuid dispute : document.referrers<Dispute>(claim.id))
        about.questions.append(document.find<Dispute>(dispute)->question);
    return about;
}

PlaceReport reportOn(const Document &document, const Place &place)
{
    PlaceReport report{&place, {}, {}};
    for (const QUuid id : document.referrers<Mention>(place.id))
        report.mentions.append(document.find<Mention>(id));
    for (const QUuid id : document.referrers<Claim>(place.id))
        report.claims.append(claimAbout(document, *document.find<Claim>(id), place.id));
    std::ranges::sort(report.mentions, isBefore,
                      [&](const Mention *mention) { return positionOf(document, *mention); });
    std::ranges::sort(report.claims, isBefore,
                      [&](const PlaceClaim &one) { return positionOf(document, *one.claim); });
    return report;
}

/// Where the place first comes up; behind all articles for one that does not.
Position firstPosition(const Document &document, const PlaceReport &report)
{
    Position first{document.articles().size(), 0, {}};
    if (!report.mentions.isEmpty())
        first = positionOf(document, *report.mentions.first());
    else if (!report.claims.isEmpty())
        first = positionOf(document, *report.claims.first().claim);
    first.id = report.place->id;
    return first;
}

double rounded(double degrees)
{
    constexpr double millionth = 1e6;
    // Adding zero turns -0 into 0.
    return std::round(degrees * millionth) / millionth + 0.0;
}

} // namespace

QStringList PlaceReport::namesAsWritten(const Document &document) const
{
    QStringList names;
    for (const Mention *mention : mentions)
        names.append(document.quote(mention->article, mention->span).simplified());
    names.removeDuplicates();
    return names;
}

bool PlaceReport::isDisputed() const
{
    return std::ranges::any_of(claims, &PlaceClaim::isDisputed);
}

QList<PlaceReport> placeReports(const Document &document)
{
    QList<PlaceReport> reports;
    for (const Place &place : document.places())
        reports.append(reportOn(document, place));
    std::ranges::sort(reports, isBefore, [&document](const PlaceReport &report) {
        return firstPosition(document, report);
    });
    return reports;
}

QGeoCoordinate roundedForExport(const QGeoCoordinate &exact)
{
    return exact.isValid() ? QGeoCoordinate(rounded(exact.latitude()), rounded(exact.longitude()))
                           : QGeoCoordinate();
}

QString attributionOf(const Document &document)
{
    const bool holdsMapData = std::ranges::any_of(
        document.places(), [](const Place &place) { return isOfMapData(place.gazetteerId); });
    return holdsMapData ? mapAttribution() : QString();
}

} // namespace Hearsay
