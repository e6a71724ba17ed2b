// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/jsonldnodes.h"

#include "app/exchange/hearsayterms.h"

#include <QCoreApplication>

#include <utility>

namespace Hearsay {

namespace {

QGeoCoordinate readCoordinates(const JsonNode &node)
{
    const QList<JsonNode> found = node.children(Terms::geo);
    if (found.isEmpty())
        return {};
    const auto latitude = found.first().number(Terms::latitude);
    const auto longitude = found.first().number(Terms::longitude);
    const QGeoCoordinate coordinates(latitude.value_or(qQNaN()), longitude.value_or(qQNaN()));
    if (!coordinates.isValid()) {
        node.fail(QCoreApplication::translate("JsonLdReader",
                                              "Its coordinates have to be a latitude from -90 to "
                                              "90 and a longitude from -180 to 180."));
    }
    return coordinates;
}

QRgb readColour(const JsonNode &node)
{
    const QString written = node.text(Terms::colour);
    bool isNumber = false;
    const uint colour = QStringView(written).mid(1).toUInt(&isNumber, 16);
    if (written.size() != 7 || written.front() != u'#' || !isNumber)
        node.fail(QCoreApplication::translate("JsonLdReader",
                                              "Its colour has to be like #2a7ab0, not “%1”.")
                      .arg(written));
    return 0xff000000U | colour;
}

int readPosition(const JsonNode &node)
{
    const qint64 position = node.integer(Terms::listPosition).value_or(0);
    if (!std::in_range<int>(position)) {
        node.fail(QCoreApplication::translate("JsonLdReader",
                                              "Its place in the list of articles is no sensible number."));
        return 0;
    }
    return static_cast<int>(position);
}

} // namespace

QString ArticleDescription::displayTitle() const
{
    Article article;
    article.metadata = metadata;
    article.fileName = fileName;
    return article.displayTitle();
}

ArticleDescription readArticleNode(const JsonNode &node)
{
    ArticleDescription article;
    article.metadata.title = node.text(Terms::headline);
    article.metadata.byline = node.text(Terms::author);
    article.metadata.outlet = node.text(Terms::publisher);
    article.metadata.address = node.text(Terms::url);
    article.metadata.published = node.day(Terms::datePublished);
    article.metadata.language = node.text(Terms::language);
    article.metadata.pictureCredit = node.text(Terms::creditText);
    article.fileName = node.text(Terms::fileName);
    article.textSha256 = node.sha256(Terms::textSha256);
    article.sourceSha256 = node.sha256(Terms::sourceSha256);
    article.encoding = node.text(Terms::encoding);
    article.encodingWasGuessed = node.flag(Terms::encodingGuessed);
    article.position = readPosition(node);
    return article;
}

Speaker readSpeakerNode(const JsonNode &node)
{
    Speaker speaker;
    speaker.name = node.text(Terms::name);
    speaker.kind = node.word<SpeakerKind>(Terms::speakerKind);
    speaker.aliases = node.texts(Terms::aliases);
    speaker.role = node.text(Terms::role);
    speaker.affiliation = node.text(Terms::affiliation);
    speaker.side = node.text(Terms::side);
    speaker.note = node.text(Terms::note);
    return speaker;
}

Place readPlaceNode(const JsonNode &node)
{
    Place place;
    place.name = node.text(Terms::name);
    place.kind = node.word<PlaceKind>(Terms::placeKind);
    place.coordinates = readCoordinates(node);
    place.precision = node.word<PlacePrecision>(Terms::placePrecision);
    place.gazetteerId = node.text(Terms::gazetteerId);
    place.note = node.text(Terms::note);
    return place;
}

Tag readTagNode(const JsonNode &node)
{
    constexpr qint64 highestShortcut = 9;
    Tag tag;
    tag.parent = node.uuid(Terms::broader);
    tag.name = node.text(Terms::prefLabel);
    tag.colour = readColour(node);
    const qint64 shortcut = node.integer(Terms::shortcut).value_or(0);
    if (shortcut < 0 || shortcut > highestShortcut)
        node.fail(
            QCoreApplication::translate("JsonLdReader", "Its shortcut has to be from 1 to 9."));
    else
        tag.shortcut = static_cast<int>(shortcut);
    tag.note = node.text(Terms::note);
    return tag;
}

} // namespace Hearsay
