// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/objectjson.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>

#include <cmath>
#include <limits>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

// --- writing ------------------------------------------------------------------------------------

void put(QJsonObject &json, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

void put(QJsonObject &json, QLatin1StringView key, QUuid id)
{
    if (!id.isNull())
        json.insert(key, id.toString(QUuid::WithoutBraces));
}

void put(QJsonObject &json, QLatin1StringView key, const QList<QUuid> &ids)
{
    QJsonArray array;
    for (const QUuid id : ids)
        array.append(id.toString(QUuid::WithoutBraces));
    if (!array.isEmpty())
        json.insert(key, array);
}

void put(QJsonObject &json, QLatin1StringView key, double number)
{
    if (std::isfinite(number))
        json.insert(key, number);
}

template<typename Enum>
    requires std::is_enum_v<Enum>
void put(QJsonObject &json, QLatin1StringView key, Enum value)
{
    json.insert(key, vocabularyKey(value));
}

QJsonArray spanJson(TextSpan span)
{
    return {qint64(span.begin), qint64(span.end)};
}

void write(QJsonObject &json, const Article &article)
{
    put(json, "title"_L1, article.metadata.title);
    put(json, "byline"_L1, article.metadata.byline);
    put(json, "outlet"_L1, article.metadata.outlet);
    put(json, "address"_L1, article.metadata.address);
    put(json, "published"_L1, article.metadata.published.toString(Qt::ISODate));
    put(json, "language"_L1, article.metadata.language);
    put(json, "pictureCredit"_L1, article.metadata.pictureCredit);
    if (article.position != 0)
        json.insert("position"_L1, article.position);
    put(json, "fileName"_L1, article.fileName);
    put(json, "format"_L1, article.format);
    put(json, "encoding"_L1, article.encoding);
    json.insert("encodingGuessed"_L1, article.encodingWasGuessed);
    json.insert("replacedCharacters"_L1, qint64(article.replacedCharacters));
    put(json, "textSha256"_L1, QString::fromLatin1(article.text.sha256().toHex()));
    put(json, "sourceSha256"_L1, QString::fromLatin1(article.sourceSha256.toHex()));
}

void write(QJsonObject &json, const Claim &claim)
{
    put(json, "article"_L1, claim.article);
    QJsonArray content;
    for (const TextSpan span : claim.content)
        content.append(spanJson(span));
    json.insert("content"_L1, content);
    if (claim.cue)
        json.insert("cue"_L1, spanJson(*claim.cue));
    put(json, "statement"_L1, claim.statement);
    put(json, "attribution"_L1, claim.attribution);
    put(json, "speakers"_L1, claim.speakers);
    QJsonArray places;
    for (const ClaimPlace &place : claim.places) {
        QJsonObject entry;
        put(entry, "place"_L1, place.place);
        put(entry, "role"_L1, place.role);
        places.append(entry);
    }
    if (!places.isEmpty())
        json.insert("places"_L1, places);
    put(json, "tags"_L1, claim.tags);
    put(json, "note"_L1, claim.note);
}

void write(QJsonObject &json, const Speaker &speaker)
{
    put(json, "name"_L1, speaker.name);
    put(json, "speakerKind"_L1, speaker.kind);
    if (!speaker.aliases.isEmpty())
        json.insert("aliases"_L1, QJsonArray::fromStringList(speaker.aliases));
    put(json, "role"_L1, speaker.role);
    put(json, "affiliation"_L1, speaker.affiliation);
    put(json, "side"_L1, speaker.side);
    put(json, "note"_L1, speaker.note);
}

void write(QJsonObject &json, const Mention &mention)
{
    put(json, "article"_L1, mention.article);
    json.insert("span"_L1, spanJson(mention.span));
    put(json, "mentionKind"_L1, mention.kind);
    put(json, "target"_L1, mention.target);
}

void write(QJsonObject &json, const Place &place)
{
    put(json, "name"_L1, place.name);
    put(json, "placeKind"_L1, place.kind);
    put(json, "latitude"_L1, place.coordinates.latitude());
    put(json, "longitude"_L1, place.coordinates.longitude());
    put(json, "precision"_L1, place.precision);
    put(json, "gazetteerId"_L1, place.gazetteerId);
    put(json, "note"_L1, place.note);
}

void write(QJsonObject &json, const Dispute &dispute)
{
    put(json, "question"_L1, dispute.question);
    put(json, "type"_L1, dispute.type);
    put(json, "status"_L1, dispute.status);
    QJsonArray positions;
    for (const DisputePosition &position : dispute.positions) {
        QJsonObject entry;
        put(entry, "claim"_L1, position.claim);
        put(entry, "position"_L1, position.position);
        positions.append(entry);
    }
    json.insert("positions"_L1, positions);
    put(json, "note"_L1, dispute.note);
}

void write(QJsonObject &json, const Tag &tag)
{
    put(json, "parent"_L1, tag.parent);
    put(json, "name"_L1, tag.name);
    json.insert("colour"_L1, qint64(tag.colour));
    json.insert("shortcut"_L1, tag.shortcut);
    put(json, "note"_L1, tag.note);
}

void write(QJsonObject &json, const Highlight &highlight)
{
    put(json, "article"_L1, highlight.article);
    json.insert("span"_L1, spanJson(highlight.span));
    put(json, "tags"_L1, highlight.tags);
    put(json, "note"_L1, highlight.note);
}

// --- reading ------------------------------------------------------------------------------------

/// Takes fields from one JSON object and remembers the first one that is not what it should be.
class Fields
{
public:
    Fields(const QJsonObject &json, QString &wrongField)
        : m_json(json)
        , m_wrongField(wrongField)
    {
    }

    void wrong(QLatin1StringView key)
    {
        if (m_wrongField.isEmpty())
            m_wrongField = key;
    }

    [[nodiscard]] QString text(QLatin1StringView key)
    {
        const QJsonValue value = m_json.value(key);
        if (!value.isString() && !value.isUndefined())
            wrong(key);
        return value.toString();
    }

    [[nodiscard]] QStringList texts(QLatin1StringView key)
    {
        QStringList list;
        const QJsonArray values = array(key);
        for (const QJsonValue &value : values) {
            if (!value.isString())
                wrong(key);
            list.append(value.toString());
        }
        return list;
    }

    [[nodiscard]] QUuid id(QLatin1StringView key)
    {
        const QString text = this->text(key);
        const QUuid id = QUuid::fromString(text);
        if (id.isNull() && !text.isEmpty())
            wrong(key);
        return id;
    }

    [[nodiscard]] QList<QUuid> ids(QLatin1StringView key)
    {
        QList<QUuid> list;
        const QStringList words = texts(key);
        for (const QString &word : words) {
            list.append(QUuid::fromString(word));
            if (list.last().isNull())
                wrong(key);
        }
        return list;
    }

    [[nodiscard]] qint64 integer(QLatin1StringView key)
    {
        const QJsonValue value = m_json.value(key);
        const qint64 number = value.toInteger(-1);
        if (number < 0)
            wrong(key);
        return number;
    }

    [[nodiscard]] bool boolean(QLatin1StringView key)
    {
        const QJsonValue value = m_json.value(key);
        if (!value.isBool())
            wrong(key);
        return value.toBool();
    }

    [[nodiscard]] double number(QLatin1StringView key)
    {
        const QJsonValue value = m_json.value(key);
        if (!value.isDouble() && !value.isUndefined())
            wrong(key);
        return value.toDouble(std::numeric_limits<double>::quiet_NaN());
    }

    template<typename Enum>
    [[nodiscard]] Enum word(QLatin1StringView key)
    {
        const auto value = vocabularyValue<Enum>(text(key));
        if (!value)
            wrong(key);
        return value.value_or(Enum{});
    }

    [[nodiscard]] TextSpan span(QLatin1StringView key, const QJsonValue &value)
    {
        const QJsonArray ends = value.toArray();
        const TextSpan span{ends.at(0).toInteger(-1), ends.at(1).toInteger(-1)};
        if (ends.size() != 2 || span.begin < 0 || span.isEmpty())
            wrong(key);
        return span;
    }
    [[nodiscard]] TextSpan span(QLatin1StringView key) { return span(key, m_json.value(key)); }

    [[nodiscard]] QJsonArray array(QLatin1StringView key)
    {
        const QJsonValue value = m_json.value(key);
        if (!value.isArray() && !value.isUndefined())
            wrong(key);
        return value.toArray();
    }

    [[nodiscard]] bool has(QLatin1StringView key) const { return m_json.contains(key); }

private:
    QJsonObject m_json;
    QString &m_wrongField;
};

void read(Fields &fields, Article &article)
{
    article.metadata.title = fields.text("title"_L1);
    article.metadata.byline = fields.text("byline"_L1);
    article.metadata.outlet = fields.text("outlet"_L1);
    article.metadata.address = fields.text("address"_L1);
    article.metadata.published = QDate::fromString(fields.text("published"_L1), Qt::ISODate);
    if (fields.has("published"_L1) && !article.metadata.published.isValid())
        fields.wrong("published"_L1);
    article.metadata.language = fields.text("language"_L1);
    article.metadata.pictureCredit = fields.text("pictureCredit"_L1);
    if (fields.has("position"_L1))
        article.position = static_cast<int>(fields.integer("position"_L1));
    article.fileName = fields.text("fileName"_L1);
    article.format = fields.text("format"_L1);
    article.encoding = fields.text("encoding"_L1);
    article.encodingWasGuessed = fields.boolean("encodingGuessed"_L1);
    article.replacedCharacters = fields.integer("replacedCharacters"_L1);
    article.sourceSha256 = QByteArray::fromHex(fields.text("sourceSha256"_L1).toLatin1());
}

void read(Fields &fields, Claim &claim)
{
    claim.article = fields.id("article"_L1);
    const QJsonArray content = fields.array("content"_L1);
    for (const QJsonValue &span : content)
        claim.content.append(fields.span("content"_L1, span));
    if (fields.has("cue"_L1))
        claim.cue = fields.span("cue"_L1);
    claim.statement = fields.text("statement"_L1);
    claim.attribution = fields.word<AttributionKind>("attribution"_L1);
    claim.speakers = fields.ids("speakers"_L1);
    QString wrong;
    const QJsonArray places = fields.array("places"_L1);
    for (const QJsonValue &place : places) {
        Fields entry(place.toObject(), wrong);
        claim.places.append({entry.id("place"_L1), entry.word<PlaceRole>("role"_L1)});
    }
    if (!wrong.isEmpty())
        fields.wrong("places"_L1);
    claim.tags = fields.ids("tags"_L1);
    claim.note = fields.text("note"_L1);
}

void read(Fields &fields, Speaker &speaker)
{
    speaker.name = fields.text("name"_L1);
    speaker.kind = fields.word<SpeakerKind>("speakerKind"_L1);
    speaker.aliases = fields.texts("aliases"_L1);
    speaker.role = fields.text("role"_L1);
    speaker.affiliation = fields.text("affiliation"_L1);
    speaker.side = fields.text("side"_L1);
    speaker.note = fields.text("note"_L1);
}

void read(Fields &fields, Mention &mention)
{
    mention.article = fields.id("article"_L1);
    mention.span = fields.span("span"_L1);
    mention.kind = fields.word<MentionKind>("mentionKind"_L1);
    mention.target = fields.id("target"_L1);
}

void read(Fields &fields, Place &place)
{
    place.name = fields.text("name"_L1);
    place.kind = fields.word<PlaceKind>("placeKind"_L1);
    place.coordinates.setLatitude(fields.number("latitude"_L1));
    place.coordinates.setLongitude(fields.number("longitude"_L1));
    place.precision = fields.word<PlacePrecision>("precision"_L1);
    place.gazetteerId = fields.text("gazetteerId"_L1);
    place.note = fields.text("note"_L1);
}

void read(Fields &fields, Dispute &dispute)
{
    dispute.question = fields.text("question"_L1);
    dispute.type = fields.word<DisputeType>("type"_L1);
    dispute.status = fields.word<DisputeStatus>("status"_L1);
    QString wrong;
    const QJsonArray positions = fields.array("positions"_L1);
    for (const QJsonValue &position : positions) {
        Fields entry(position.toObject(), wrong);
        dispute.positions.append({entry.id("claim"_L1), entry.text("position"_L1)});
    }
    if (!wrong.isEmpty())
        fields.wrong("positions"_L1);
    dispute.note = fields.text("note"_L1);
}

void read(Fields &fields, Tag &tag)
{
    tag.parent = fields.id("parent"_L1);
    tag.name = fields.text("name"_L1);
    tag.colour = QRgb(fields.integer("colour"_L1));
    tag.shortcut = int(fields.integer("shortcut"_L1));
    tag.note = fields.text("note"_L1);
}

void read(Fields &fields, Highlight &highlight)
{
    highlight.article = fields.id("article"_L1);
    highlight.span = fields.span("span"_L1);
    highlight.tags = fields.ids("tags"_L1);
    highlight.note = fields.text("note"_L1);
}

/// An object of the alternative that @p kind names.
Object emptyObject(ObjectKind kind)
{
    static const std::array alternatives{Object(Article{}), Object(Claim{}),   Object(Speaker{}), Object(Mention{}),
                                         Object(Place{}),   Object(Dispute{}), Object(Tag{}),     Object(Highlight{})};
    static_assert(std::variant_size_v<Object> == std::tuple_size_v<decltype(alternatives)>);
    return alternatives[std::size_t(kind)];
}

void fill(Article &article, const ArticleContentLookup &contents, Fields &fields)
{
    const auto content = contents(article.id);
    if (!content)
        return fields.wrong("id"_L1);
    if (QString::fromLatin1(content->text.sha256().toHex()) != fields.text("textSha256"_L1))
        return fields.wrong("textSha256"_L1);
    if (QCryptographicHash::hash(content->sourceBytes, QCryptographicHash::Sha256) != article.sourceSha256)
        return fields.wrong("sourceSha256"_L1);
    article.text = content->text;
    article.structure = content->structure;
    article.sourceBytes = content->sourceBytes;
}

} // namespace

QJsonObject toJson(const Object &object)
{
    QJsonObject json;
    put(json, "kind"_L1, kindOf(object));
    put(json, "id"_L1, idOf(object));
    std::visit([&json](const auto &value) { write(json, value); }, object);
    return json;
}

std::expected<Object, StorageError> objectFromJson(const QJsonObject &json, const ArticleContentLookup &contents)
{
    QString wrong;
    Fields fields(json, wrong);
    Object object = emptyObject(fields.word<ObjectKind>("kind"_L1));
    std::visit(
        [&fields](auto &value) {
            value.id = fields.id("id"_L1);
            if (value.id.isNull())
                fields.wrong("id"_L1);
            read(fields, value);
        },
        object);
    if (auto *article = std::get_if<Article>(&object); article && contents)
        fill(*article, contents, fields);
    if (!wrong.isEmpty()) {
        //: %1: kind of an object, "claim". %2: its id. %3: name of a field.
        return std::unexpected(StorageError{
            QCoreApplication::translate("Storage", "An entry of the log cannot be read: the field “%3” of the %1 %2 is wrong.")
                .arg(json.value("kind"_L1).toString(), json.value("id"_L1).toString(), wrong)});
    }
    return object;
}

} // namespace Hearsay
