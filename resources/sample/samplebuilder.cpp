// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/sample/samplebuilder.h"

#include "app/article/articlereader.h"
#include "app/exchange/exporter.h"
#include "app/text/uuid7.h"

#include <QColor>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <utility>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

/// 22 November 2026, noon UTC: the time that the ids of the sample carry.
constexpr qint64 timeOfSample = 1'795'348'800'000;

QStringList texts(const QJsonValue &list)
{
    QStringList result;
    for (const QJsonValue &value : list.toArray())
        result.append(value.toString());
    return result;
}

} // namespace

SampleBuilder::SampleBuilder(Article article)
    : m_article(std::move(article))
{
}

std::expected<QList<Object>, QStringList> SampleBuilder::build(const QByteArray &annotations)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(annotations, &error).object();
    if (error.error != QJsonParseError::NoError)
        return std::unexpected(QStringList{u"Not JSON at byte %1: %2"_s.arg(error.offset).arg(error.errorString())});

    // What is referred to comes before what refers to it.
    using Adder = void (SampleBuilder::*)(const QJsonObject &);
    static constexpr std::array<std::pair<QLatin1StringView, Adder>, 6> sections{{
        {"tags"_L1, &SampleBuilder::addTag},
        {"speakers"_L1, &SampleBuilder::addSpeaker},
        {"places"_L1, &SampleBuilder::addPlace},
        {"claims"_L1, &SampleBuilder::addClaim},
        {"disputes"_L1, &SampleBuilder::addDispute},
        {"highlights"_L1, &SampleBuilder::addHighlight},
    }};
    m_where = u"the file"_s;
    refuseUnknownKeys(root, {u"about"_s, u"article"_s, u"tags"_s, u"speakers"_s, u"places"_s, u"claims"_s,
                             u"disputes"_s, u"highlights"_s});
    addArticle(root.value("article"_L1).toObject());
    for (const auto &[key, add] : sections) {
        const QJsonArray entries = root.value(key).toArray();
        if (entries.isEmpty())
            fault(u"“%1” is missing or empty"_s.arg(key));
        for (const QJsonValue &entry : entries) {
            const QJsonObject object = entry.toObject();
            m_where = u"%1/%2"_s.arg(key, object.value("key"_L1).toString());
            (this->*add)(object);
        }
    }
    if (!m_faults.isEmpty())
        return std::unexpected(m_faults);
    return m_objects;
}

TextSpan SampleBuilder::span(const QString &quote)
{
    const qsizetype open = quote.indexOf(u'[');
    const qsizetype close = quote.indexOf(u']');
    QString words = quote;
    QString context = quote;
    if (open >= 0 && close > open) {
        words = quote.sliced(open + 1, close - open - 1);
        context = QString(quote.first(open) % words % quote.sliced(close + 1));
    }
    const QString &dispatch = m_article.text.string();
    const qsizetype found = dispatch.indexOf(context);
    if (words.isEmpty() || found < 0) {
        fault(u"“%1” does not stand in the dispatch"_s.arg(quote));
        return {};
    }
    if (dispatch.indexOf(context, found + 1) >= 0) {
        fault(u"“%1” stands in the dispatch more than once"_s.arg(quote));
        return {};
    }
    const qsizetype begin = found + std::max<qsizetype>(open, 0);
    const auto result = m_article.text.toCodePoints(Utf16Span{begin, begin + words.size()});
    if (!result)
        fault(u"“%1” splits a character"_s.arg(quote));
    return result.value_or(TextSpan{});
}

QList<TextSpan> SampleBuilder::spans(const QJsonValue &quotes)
{
    QList<TextSpan> result;
    for (const QString &quote : texts(quotes)) {
        const TextSpan next = span(quote);
        if (!result.isEmpty() && next.begin < result.last().end)
            fault(u"“%1” stands before the quote that precedes it, or overlaps it"_s.arg(quote));
        result.append(next);
    }
    if (result.isEmpty())
        fault(u"no quotes"_s);
    return result;
}

QUuid SampleBuilder::newId(const QString &kind, const QString &key)
{
    const QString name = kind % u'/' % key;
    if (m_ids.contains(name))
        fault(u"“%1” is there twice"_s.arg(name));
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    const QUuid id = Detail::composeUuid7({.milliseconds = timeOfSample + m_count++, .counter = 0},
                                          qFromBigEndian<quint64>(hash.constData()));
    m_ids.insert(name, id);
    return id;
}

QUuid SampleBuilder::idOf(const QString &kind, const QJsonValue &key)
{
    const QUuid id = m_ids.value(QString(kind % u'/' % key.toString()));
    if (id.isNull())
        fault(u"there is no %1 “%2” before it"_s.arg(kind, key.toString()));
    return id;
}

QList<QUuid> SampleBuilder::idsOf(const QString &kind, const QJsonValue &keys)
{
    QList<QUuid> result;
    for (const QJsonValue &key : keys.toArray())
        result.append(idOf(kind, key));
    return result;
}

QString SampleBuilder::text(const QJsonObject &from, QLatin1StringView key, bool mayBeEmpty)
{
    const QJsonValue value = from.value(key);
    if (!value.isUndefined() && !value.isString())
        fault(u"“%1” is no text"_s.arg(key));
    if (!mayBeEmpty && value.toString().isEmpty())
        fault(u"“%1” is missing"_s.arg(key));
    return value.toString();
}

template<typename Enum>
Enum SampleBuilder::word(const QJsonObject &from, QLatin1StringView key)
{
    const QString written = text(from, key, false);
    const std::optional<Enum> value = vocabularyValue<Enum>(written);
    if (!value)
        fault(u"“%1” is no “%2”"_s.arg(written, key));
    return value.value_or(Enum{});
}

void SampleBuilder::refuseUnknownKeys(const QJsonObject &object, const QStringList &known)
{
    for (const QString &key : object.keys()) {
        if (!known.contains(key))
            fault(u"“%1” means nothing here"_s.arg(key));
    }
}

void SampleBuilder::fault(const QString &what)
{
    m_faults.append(u"%1: %2"_s.arg(m_where, what));
}

void SampleBuilder::addArticle(const QJsonObject &from)
{
    m_where = u"article"_s;
    refuseUnknownKeys(from, {u"key"_s, u"file"_s, u"language"_s});
    m_article.id = newId(u"article"_s, text(from, "key"_L1, false));
    m_article.fileName = text(from, "file"_L1, false);
    m_article.metadata.language = text(from, "language"_L1, false);
    m_objects.append(m_article);
}

void SampleBuilder::addTag(const QJsonObject &from)
{
    refuseUnknownKeys(from, {u"key"_s, u"parent"_s, u"name"_s, u"colour"_s, u"shortcut"_s, u"note"_s});
    Tag tag;
    if (from.contains("parent"_L1))
        tag.parent = idOf(u"tag"_s, from.value("parent"_L1));
    tag.id = newId(u"tag"_s, text(from, "key"_L1, false));
    tag.name = text(from, "name"_L1, false);
    const QColor colour = QColor::fromString(text(from, "colour"_L1, false));
    if (!colour.isValid())
        fault(u"the colour is none"_s);
    tag.colour = colour.rgb();
    tag.shortcut = from.value("shortcut"_L1).toInt();
    tag.note = text(from, "note"_L1);
    m_objects.append(tag);
}

void SampleBuilder::addSpeaker(const QJsonObject &from)
{
    refuseUnknownKeys(from, {u"key"_s, u"name"_s, u"kind"_s, u"aliases"_s, u"role"_s, u"affiliation"_s, u"side"_s,
                             u"note"_s, u"mentions"_s});
    const Speaker speaker{.id = newId(u"speaker"_s, text(from, "key"_L1, false)),
                          .name = text(from, "name"_L1, false),
                          .kind = word<SpeakerKind>(from, "kind"_L1),
                          .aliases = texts(from.value("aliases"_L1)),
                          .role = text(from, "role"_L1),
                          .affiliation = text(from, "affiliation"_L1),
                          .side = text(from, "side"_L1),
                          .note = text(from, "note"_L1)};
    m_objects.append(speaker);
    addMentions(from, MentionKind::Speaker, speaker.id);
}

void SampleBuilder::addPlace(const QJsonObject &from)
{
    refuseUnknownKeys(from, {u"key"_s, u"name"_s, u"kind"_s, u"precision"_s, u"latitude"_s, u"longitude"_s,
                             u"gazetteer"_s, u"note"_s, u"mentions"_s});
    Place place{.id = newId(u"place"_s, text(from, "key"_L1, false)),
                .name = text(from, "name"_L1, false),
                .kind = word<PlaceKind>(from, "kind"_L1),
                .coordinates = {},
                .precision = word<PlacePrecision>(from, "precision"_L1),
                .gazetteerId = text(from, "gazetteer"_L1),
                .note = text(from, "note"_L1)};
    if (from.contains("latitude"_L1) || from.contains("longitude"_L1)) {
        place.coordinates = QGeoCoordinate(from.value("latitude"_L1).toDouble(qQNaN()),
                                           from.value("longitude"_L1).toDouble(qQNaN()));
        if (!place.coordinates.isValid())
            fault(u"the coordinates are none"_s);
    }
    m_objects.append(place);
    addMentions(from, MentionKind::Place, place.id);
}

void SampleBuilder::addMentions(const QJsonObject &from, MentionKind kind, QUuid target)
{
    for (const QString &quote : texts(from.value("mentions"_L1))) {
        m_objects.append(Mention{.id = newId(u"mention"_s, u"%1/%2"_s.arg(m_where, quote)),
                                 .article = m_article.id,
                                 .span = span(quote),
                                 .kind = kind,
                                 .target = target});
    }
}

void SampleBuilder::addClaim(const QJsonObject &from)
{
    refuseUnknownKeys(from, {u"key"_s, u"quotes"_s, u"cue"_s, u"statement"_s, u"attribution"_s, u"speakers"_s,
                             u"places"_s, u"tags"_s, u"note"_s});
    Claim claim;
    claim.id = newId(u"claim"_s, text(from, "key"_L1, false));
    claim.article = m_article.id;
    claim.content = spans(from.value("quotes"_L1));
    if (from.contains("cue"_L1))
        claim.cue = span(text(from, "cue"_L1, false));
    claim.statement = text(from, "statement"_L1, false);
    claim.attribution = word<AttributionKind>(from, "attribution"_L1);
    claim.speakers = idsOf(u"speaker"_s, from.value("speakers"_L1));
    claim.tags = idsOf(u"tag"_s, from.value("tags"_L1));
    claim.note = text(from, "note"_L1);
    for (const QJsonValue &entry : from.value("places"_L1).toArray()) {
        const QJsonObject place = entry.toObject();
        refuseUnknownKeys(place, {u"place"_s, u"role"_s});
        claim.places.append({.place = idOf(u"place"_s, place.value("place"_L1)),
                             .role = word<PlaceRole>(place, "role"_L1)});
    }
    m_objects.append(claim);
}

void SampleBuilder::addDispute(const QJsonObject &from)
{
    refuseUnknownKeys(from, {u"key"_s, u"question"_s, u"type"_s, u"status"_s, u"positions"_s, u"note"_s});
    Dispute dispute{.id = newId(u"dispute"_s, text(from, "key"_L1, false)),
                    .question = text(from, "question"_L1, false),
                    .type = word<DisputeType>(from, "type"_L1),
                    .status = word<DisputeStatus>(from, "status"_L1),
                    .positions = {},
                    .note = text(from, "note"_L1)};
    for (const QJsonValue &entry : from.value("positions"_L1).toArray()) {
        const QJsonObject side = entry.toObject();
        refuseUnknownKeys(side, {u"claim"_s, u"position"_s});
        dispute.positions.append({.claim = idOf(u"claim"_s, side.value("claim"_L1)),
                                  .position = text(side, "position"_L1)});
    }
    m_objects.append(dispute);
}

void SampleBuilder::addHighlight(const QJsonObject &from)
{
    refuseUnknownKeys(from, {u"key"_s, u"quote"_s, u"tags"_s, u"note"_s});
    m_objects.append(Highlight{.id = newId(u"highlight"_s, text(from, "key"_L1, false)),
                               .article = m_article.id,
                               .span = span(text(from, "quote"_L1, false)),
                               .tags = idsOf(u"tag"_s, from.value("tags"_L1)),
                               .note = text(from, "note"_L1)});
}

std::expected<QByteArray, QString> makeSample(const QDir &folder)
{
    auto article = readArticle(folder.filePath(u"kunduz-baghlan.txt"_s));
    if (!article)
        return std::unexpected(article.error().message);
    QFile annotations(folder.filePath(u"annotations.json"_s));
    if (!annotations.open(QIODevice::ReadOnly))
        return std::unexpected(u"%1: %2"_s.arg(annotations.fileName(), annotations.errorString()));
    const auto objects = SampleBuilder(*std::move(article)).build(annotations.readAll());
    if (!objects)
        return std::unexpected(objects.error().join(u'\n'));

    Document document;
    if (const auto loaded = document.load(*objects); !loaded)
        return std::unexpected(loaded.error().message);
    const auto exported = exportDocument(document, *exportFormat(u"jsonld"));
    if (!exported)
        return std::unexpected(exported.error().message);
    return exported->bytes;
}

} // namespace Hearsay
