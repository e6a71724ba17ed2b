// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/geojsonwriter.h"

#include "app/exchange/exportwords.h"
#include "app/exchange/placereport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Hearsay {

namespace {

using namespace Qt::StringLiterals;

QString idText(QUuid id)
{
    return id.toString(QUuid::WithoutBraces);
}

/// Nothing is null and not "", so that a table of features tells the two apart.
QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue geometryOf(const Place &place)
{
    const QGeoCoordinate point = roundedForExport(place.coordinates);
    if (!point.isValid())
        return {};
    return QJsonObject{{"type"_L1, "Point"_L1},
                       {"coordinates"_L1, QJsonArray{point.longitude(), point.latitude()}}};
}

QJsonObject mentionObject(const Document &document, const Mention &mention)
{
    return {{"article"_L1, document.find<Article>(mention.article)->displayTitle()},
            {"article_id"_L1, idText(mention.article)},
            {"start"_L1, mention.span.begin},
            {"end"_L1, mention.span.end},
            {"words"_L1, document.quote(mention.article, mention.span)}};
}

QJsonObject claimObject(const Document &document, const PlaceClaim &about)
{
    const Claim &claim = *about.claim;
    return {{"id"_L1, idText(claim.id)},
            {"article"_L1, document.find<Article>(claim.article)->displayTitle()},
            {"article_id"_L1, idText(claim.article)},
            {"statement"_L1, textOrNull(claim.statement)},
            {"quote"_L1, quoteOfClaim(document, claim)},
            {"speakers"_L1, QJsonArray::fromStringList(speakerNames(document, claim))},
            {"attribution"_L1, vocabularyKey(claim.attribution)},
            {"roles"_L1, QJsonArray::fromStringList(about.roles)},
            {"disputed"_L1, about.isDisputed},
            {"questions"_L1, QJsonArray::fromStringList(about.questions)}};
}

QJsonObject propertiesOf(const Document &document, const PlaceReport &report)
{
    const Place &place = *report.place;
    QJsonArray mentions;
    for (const Mention *mention : report.mentions)
        mentions.append(mentionObject(document, *mention));
    QJsonArray claims;
    for (const PlaceClaim &about : report.claims)
        claims.append(claimObject(document, about));
    return {{"name"_L1, place.name},
            {"kind"_L1, vocabularyKey(place.kind)},
            {"precision"_L1, vocabularyKey(place.precision)},
            {"gazetteer_id"_L1, textOrNull(place.gazetteerId)},
            {"note"_L1, textOrNull(place.note)},
            {"located"_L1, place.coordinates.isValid()},
            {"names_as_written"_L1, QJsonArray::fromStringList(report.namesAsWritten(document))},
            {"mentions"_L1, mentions},
            {"claims"_L1, claims},
            {"disputed"_L1, report.isDisputed()}};
}

} // namespace

QByteArray writeGeoJson(const Document &document, const ExportOptions & /*options*/)
{
    QJsonArray features;
    for (const PlaceReport &report : placeReports(document)) {
        features.append(QJsonObject{{"type"_L1, "Feature"_L1},
                                    {"id"_L1, idText(report.place->id)},
                                    {"geometry"_L1, geometryOf(*report.place)},
                                    {"properties"_L1, propertiesOf(document, report)}});
    }
    QJsonObject collection{{"type"_L1, "FeatureCollection"_L1}, {"features"_L1, features}};
    if (const QString attribution = attributionOf(document); !attribution.isEmpty())
        collection.insert("attribution"_L1, attribution);
    return QJsonDocument(collection).toJson(QJsonDocument::Indented);
}

} // namespace Hearsay
