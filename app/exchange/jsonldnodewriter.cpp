// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/jsonldnodewriter.h"

#include "app/exchange/hearsayterms.h"
#include "app/geo/mapattribution.h"

#include <algorithm>

namespace Hearsay {

namespace {

using namespace Qt::StringLiterals;
using namespace Terms;

/// What is empty is not written: absent and empty mean the same to the reader.
void put(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void put(QJsonObject &object, QLatin1StringView key, const QJsonArray &list)
{
    if (!list.isEmpty())
        object.insert(key, list);
}

QLatin1StringView agentType(SpeakerKind what)
{
    switch (what) {
    case SpeakerKind::Person:
        return "Person"_L1;
    case SpeakerKind::Organisation:
        return "Organization"_L1;
    case SpeakerKind::Group:
        return "foaf:Group"_L1;
    case SpeakerKind::Anonymous:
        break;
    }
    return "foaf:Agent"_L1;
}

} // namespace

QJsonObject writeArticleNode(const Article &article)
{
    const ArticleMetadata &known = article.metadata;
    QJsonObject node{{id, iriOf(article.id)},
                     {type, "schema:NewsArticle"_L1},
                     {textSha256, QString::fromLatin1(article.text.sha256().toHex())},
                     {textLength, article.text.length()},
                     {sourceSha256, QString::fromLatin1(article.sourceSha256.toHex())}};
    put(node, headline, known.title);
    put(node, author, known.byline);
    put(node, publisher, known.outlet);
    put(node, url, known.address);
    put(node, datePublished, known.published.toString(Qt::ISODate));
    put(node, language, known.language);
    put(node, creditText, known.pictureCredit);
    put(node, fileName, article.fileName);
    put(node, format, article.format);
    put(node, encoding, article.encoding);
    if (article.encodingWasGuessed)
        node.insert(encodingGuessed, true);
    if (article.position != 0)
        node.insert(listPosition, article.position);
    return node;
}

QJsonObject writeSpeakerNode(const Speaker &speaker)
{
    QJsonObject node{{id, iriOf(speaker.id)},
                     {type, agentType(speaker.kind)},
                     {speakerKind, vocabularyKey(speaker.kind)}};
    put(node, name, speaker.name);
    put(node, aliases, QJsonArray::fromStringList(speaker.aliases));
    put(node, role, speaker.role);
    put(node, affiliation, speaker.affiliation);
    put(node, side, speaker.side);
    put(node, note, speaker.note);
    return node;
}

QJsonObject writePlaceNode(const Place &place)
{
    QJsonObject node{{id, iriOf(place.id)},
                     {type, "schema:Place"_L1},
                     {placeKind, vocabularyKey(place.kind)},
                     {placePrecision, vocabularyKey(place.precision)}};
    put(node, name, place.name);
    put(node, gazetteerId, place.gazetteerId);
    put(node, note, place.note);
    if (isOfMapData(place.gazetteerId))
        node.insert(rights, mapAttribution());
    if (place.coordinates.isValid()) {
        node.insert(geo, QJsonObject{{type, "schema:GeoCoordinates"_L1},
                                     {latitude, place.coordinates.latitude()},
                                     {longitude, place.coordinates.longitude()}});
    }
    constexpr auto geonames = "geonames:"_L1;
    const QStringView number =
        QStringView(place.gazetteerId)
            .sliced(place.gazetteerId.startsWith(geonames) ? geonames.size()
                                                           : place.gazetteerId.size());
    if (!number.isEmpty()
        && std::ranges::all_of(number, [](QChar c) { return c >= u'0' && c <= u'9'; }))
        node.insert(sameAs, QString("https://sws.geonames.org/"_L1 % number % u'/'));
    return node;
}

QJsonObject writeTagNode(const Tag &entry)
{
    QJsonObject node{
        {id, iriOf(entry.id)},
        {type, "skos:Concept"_L1},
        {colour,
         QString(u'#' % QString::number(entry.colour & 0xffffffU, 16).rightJustified(6, u'0'))}};
    put(node, prefLabel, entry.name);
    put(node, note, entry.note);
    if (!entry.parent.isNull())
        node.insert(broader, iriOf(entry.parent));
    if (entry.shortcut > 0)
        node.insert(shortcut, entry.shortcut);
    return node;
}

QJsonValue oneOrMany(const QJsonArray &values)
{
    return values.size() == 1 ? values.first() : QJsonValue(values);
}

} // namespace Hearsay
