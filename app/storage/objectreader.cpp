// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/objectreader.h"

#include "app/storage/migration.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QHash>
#include <QSqlQuery>

#include <limits>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

/// The first thing that was found wrong.
struct Damage
{
    QLatin1StringView table;
    QString row;
    QString column;

    [[nodiscard]] bool isFound() const { return !table.isEmpty(); }
};

/// One row of a query whose first column is an id.
class RowReader
{
public:
    RowReader(const QSqlQuery &query, QLatin1StringView table, Damage &damage)
        : m_query(query)
        , m_table(table)
        , m_damage(damage)
    {
    }

    void damaged(QLatin1StringView column)
    {
        if (!m_damage.isFound())
            m_damage = {m_table, m_query.value(0).toString(), column};
    }

    [[nodiscard]] QVariant next() { return m_query.value(m_column++); }

    [[nodiscard]] QString text(QLatin1StringView column)
    {
        const QVariant value = next();
        if (value.typeId() != QMetaType::QString)
            damaged(column);
        return value.toString();
    }

    [[nodiscard]] QUuid optionalId(QLatin1StringView column)
    {
        const QVariant value = next();
        const QUuid id = QUuid::fromString(value.toString());
        if (id.isNull() && !value.isNull())
            damaged(column);
        return id;
    }

    [[nodiscard]] QUuid id(QLatin1StringView column = "id"_L1)
    {
        const QUuid found = optionalId(column);
        if (found.isNull())
            damaged(column);
        return found;
    }

    [[nodiscard]] qint64 integer(QLatin1StringView column)
    {
        const QVariant value = next();
        if (value.typeId() != QMetaType::LongLong)
            damaged(column);
        return value.toLongLong();
    }

    [[nodiscard]] double degrees(QLatin1StringView column)
    {
        const QVariant value = next();
        if (value.isNull())
            return std::numeric_limits<double>::quiet_NaN();
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (!isNumber)
            damaged(column);
        return number;
    }

    template<typename Enum>
    [[nodiscard]] Enum word(QLatin1StringView column)
    {
        const auto value = vocabularyValue<Enum>(text(column));
        if (!value)
            damaged(column);
        return value.value_or(Enum{});
    }

    /// The columns span_begin, span_end, quote. @p article: null when it was not found.
    [[nodiscard]] TextSpan span(const Article *article)
    {
        const qint64 begin = integer("span_begin"_L1);
        const TextSpan span{begin, integer("span_end"_L1)};
        const QString quote = text("quote"_L1);
        if (!article)
            damaged("article"_L1);
        else if (!article->text.isValid(span))
            damaged("span_begin"_L1);
        else if (article->text.slice(span) != quote)
            damaged("quote"_L1);
        return span;
    }

private:
    const QSqlQuery &m_query;
    QLatin1StringView m_table;
    Damage &m_damage;
    int m_column = 0;
};

class ObjectReader
{
public:
    explicit ObjectReader(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] DatabaseResult<QList<Object>> read()
    {
        for (const auto step : {&ObjectReader::readArticles, &ObjectReader::readTags, &ObjectReader::readSpeakers,
                                &ObjectReader::readPlaces, &ObjectReader::readClaims, &ObjectReader::readMentions,
                                &ObjectReader::readHighlights, &ObjectReader::readDisputes}) {
            if (const auto done = (this->*step)(); !done)
                return std::unexpected(done.error());
            if (m_damage.isFound())
                break;
        }
        return std::move(m_objects);
    }

    [[nodiscard]] const Damage &damage() const { return m_damage; }

private:
    template<typename Visit>
    DatabaseResult<void> rows(QLatin1StringView table, const QString &sql, Visit visit)
    {
        return m_database.forEach(sql, {}, [this, table, &visit](const QSqlQuery &query) {
            RowReader row(query, table, m_damage);
            visit(row);
            return !m_damage.isFound();
        });
    }

    /// Lists that belong to objects, by the object's id; each list in its order.
    template<typename T, typename ReadEntry>
    DatabaseResult<QHash<QUuid, QList<T>>> lists(QLatin1StringView table, const QString &sql, ReadEntry readEntry)
    {
        QHash<QUuid, QList<T>> found;
        const auto done = rows(table, sql, [&found, &readEntry](RowReader &row) {
            const QUuid owner = row.id();
            found[owner].append(readEntry(row));
        });
        if (!done)
            return std::unexpected(done.error());
        return found;
    }

    static constexpr auto readId = [](RowReader &row) { return row.id("reference"_L1); };

    DatabaseResult<void> readArticles();
    DatabaseResult<void> readTags();
    DatabaseResult<void> readSpeakers();
    DatabaseResult<void> readPlaces();
    DatabaseResult<void> readClaims();
    DatabaseResult<void> readClaimSpans(QHash<QUuid, Claim> &claims);
    DatabaseResult<void> readMentions();
    DatabaseResult<void> readHighlights();
    DatabaseResult<void> readDisputes();

    [[nodiscard]] const Article *article(QUuid id) const
    {
        const auto it = m_articles.constFind(id);
        return it == m_articles.constEnd() ? nullptr : &*it;
    }

    Database &m_database;
    Damage m_damage;
    QList<Object> m_objects;
    QHash<QUuid, Article> m_articles;
};

void readContent(RowReader &row, Article &article)
{
    const QString text = row.text("text"_L1);
    article.text = CanonicalText::fromString(text);
    if (QString::fromLatin1(article.text.sha256().toHex()) != row.text("text_sha256"_L1) || article.text.string() != text)
        row.damaged("text_sha256"_L1);
    article.sourceBytes = row.next().toByteArray();
    article.sourceSha256 = QCryptographicHash::hash(article.sourceBytes, QCryptographicHash::Sha256);
    if (QString::fromLatin1(article.sourceSha256.toHex()) != row.text("source_sha256"_L1))
        row.damaged("source_sha256"_L1);
    article.fileName = row.text("file_name"_L1);
    article.format = row.text("format"_L1);
    article.encoding = row.text("encoding"_L1);
    article.encodingWasGuessed = row.integer("encoding_guessed"_L1) != 0;
    article.replacedCharacters = row.integer("replaced_characters"_L1);
    const auto structure = structureFromJson(row.text("structure"_L1).toUtf8(), article.text);
    if (!structure)
        row.damaged("structure"_L1);
    article.structure = structure.value_or(ArticleStructure());
}

DatabaseResult<void> ObjectReader::readArticles()
{
    const auto columns = articleColumns(m_database);
    if (!columns)
        return std::unexpected(columns.error());
    const QString sql = u"SELECT article.id, title, byline, outlet, address, published, language, picture_credit, "_s + columns->position
        + u", text, text_sha256, source, source_sha256, file_name, format, encoding, encoding_guessed, replaced_characters, "_s
        + columns->structure + u" FROM article LEFT JOIN article_text ON article_text.id = article.id ORDER BY article.id"_s;
    return rows("article"_L1, sql, [this](RowReader &row) {
        Article article;
        article.id = row.id();
        article.metadata.title = row.text("title"_L1);
        article.metadata.byline = row.text("byline"_L1);
        article.metadata.outlet = row.text("outlet"_L1);
        article.metadata.address = row.text("address"_L1);
        const QVariant published = row.next();
        article.metadata.published = QDate::fromString(published.toString(), Qt::ISODate);
        if (!published.isNull() && !article.metadata.published.isValid())
            row.damaged("published"_L1);
        article.metadata.language = row.text("language"_L1);
        article.metadata.pictureCredit = row.text("picture_credit"_L1);
        article.position = static_cast<int>(row.integer("position"_L1));
        readContent(row, article);
        m_objects.append(article);
        m_articles.insert(article.id, article);
    });
}

DatabaseResult<void> ObjectReader::readTags()
{
    return rows("tag"_L1, u"SELECT id, parent, name, colour, shortcut, note FROM tag ORDER BY id"_s, [this](RowReader &row) {
        Tag tag;
        tag.id = row.id();
        tag.parent = row.optionalId("parent"_L1);
        tag.name = row.text("name"_L1);
        const QString colour = row.text("colour"_L1);
        bool isColour = false;
        tag.colour = colour.sliced(qMin(colour.size(), 1)).toUInt(&isColour, 16);
        if (!isColour || colour.size() != 9 || !colour.startsWith(u'#'))
            row.damaged("colour"_L1);
        tag.shortcut = int(row.integer("shortcut"_L1));
        tag.note = row.text("note"_L1);
        m_objects.append(tag);
    });
}

DatabaseResult<void> ObjectReader::readSpeakers()
{
    const auto aliases = lists<QString>("speaker_alias"_L1, u"SELECT speaker, alias FROM speaker_alias ORDER BY speaker, ordinal"_s,
                                        [](RowReader &row) { return row.text("alias"_L1); });
    if (!aliases)
        return std::unexpected(aliases.error());
    return rows("speaker"_L1, u"SELECT id, name, kind, role, affiliation, side, note FROM speaker ORDER BY id"_s,
                [this, &aliases](RowReader &row) {
                    Speaker speaker;
                    speaker.id = row.id();
                    speaker.name = row.text("name"_L1);
                    speaker.kind = row.word<SpeakerKind>("kind"_L1);
                    speaker.role = row.text("role"_L1);
                    speaker.affiliation = row.text("affiliation"_L1);
                    speaker.side = row.text("side"_L1);
                    speaker.note = row.text("note"_L1);
                    speaker.aliases = aliases->value(speaker.id);
                    m_objects.append(speaker);
                });
}

DatabaseResult<void> ObjectReader::readPlaces()
{
    return rows("place"_L1, u"SELECT id, name, kind, latitude, longitude, located, gazetteer_id, note FROM place ORDER BY id"_s,
                [this](RowReader &row) {
                    Place place;
                    place.id = row.id();
                    place.name = row.text("name"_L1);
                    place.kind = row.word<PlaceKind>("kind"_L1);
                    place.coordinates.setLatitude(row.degrees("latitude"_L1));
                    place.coordinates.setLongitude(row.degrees("longitude"_L1));
                    place.precision = row.word<PlacePrecision>("located"_L1);
                    place.gazetteerId = row.text("gazetteer_id"_L1);
                    place.note = row.text("note"_L1);
                    m_objects.append(place);
                });
}

DatabaseResult<void> ObjectReader::readClaims()
{
    const auto speakers = lists<QUuid>("claim_speaker"_L1, u"SELECT claim, speaker FROM claim_speaker ORDER BY claim, ordinal"_s, readId);
    if (!speakers)
        return std::unexpected(speakers.error());
    const auto tags = lists<QUuid>("claim_tag"_L1, u"SELECT claim, tag FROM claim_tag ORDER BY claim, ordinal"_s, readId);
    if (!tags)
        return std::unexpected(tags.error());
    const auto places = lists<ClaimPlace>("claim_place"_L1, u"SELECT claim, place, role FROM claim_place ORDER BY claim, ordinal"_s,
                                          [](RowReader &row) {
                                              const QUuid place = row.id("place"_L1);
                                              return ClaimPlace{place, row.word<PlaceRole>("role"_L1)};
                                          });
    if (!places)
        return std::unexpected(places.error());

    QHash<QUuid, Claim> claims;
    const auto done = rows("claim"_L1, u"SELECT id, article, statement, attribution, note FROM claim ORDER BY id"_s, [&](RowReader &row) {
        Claim claim;
        claim.id = row.id();
        claim.article = row.id("article"_L1);
        claim.statement = row.text("statement"_L1);
        claim.attribution = row.word<AttributionKind>("attribution"_L1);
        claim.note = row.text("note"_L1);
        claim.speakers = speakers->value(claim.id);
        claim.places = places->value(claim.id);
        claim.tags = tags->value(claim.id);
        claims.insert(claim.id, claim);
    });
    if (!done || m_damage.isFound())
        return done;
    return readClaimSpans(claims);
}

DatabaseResult<void> ObjectReader::readClaimSpans(QHash<QUuid, Claim> &claims)
{
    const auto sql = u"SELECT claim, part, span_begin, span_end, quote FROM claim_span ORDER BY claim, part, ordinal"_s;
    auto done = rows("claim_span"_L1, sql, [this, &claims](RowReader &row) {
        const auto claim = claims.find(row.id());
        if (claim == claims.end())
            return row.damaged("claim"_L1);
        const bool isCue = row.text("part"_L1) == "cue"_L1;
        const TextSpan span = row.span(article(claim->article));
        if (isCue)
            claim->cue = span;
        else
            claim->content.append(span);
    });
    for (const Claim &claim : std::as_const(claims)) {
        if (claim.content.isEmpty() && !m_damage.isFound())
            m_damage = {"claim"_L1, claim.id.toString(QUuid::WithoutBraces), u"claim_span"_s};
        m_objects.append(claim);
    }
    return done;
}

DatabaseResult<void> ObjectReader::readMentions()
{
    const auto sql = u"SELECT id, article, kind, speaker, place, span_begin, span_end, quote FROM mention ORDER BY id"_s;
    return rows("mention"_L1, sql, [this](RowReader &row) {
        Mention mention;
        mention.id = row.id();
        mention.article = row.id("article"_L1);
        mention.kind = row.word<MentionKind>("kind"_L1);
        const QUuid speaker = row.optionalId("speaker"_L1);
        const QUuid place = row.optionalId("place"_L1);
        mention.target = mention.kind == MentionKind::Speaker ? speaker : place;
        if (mention.target.isNull())
            row.damaged(vocabularyKey(mention.kind));
        mention.span = row.span(article(mention.article));
        m_objects.append(mention);
    });
}

DatabaseResult<void> ObjectReader::readHighlights()
{
    const auto tags = lists<QUuid>("highlight_tag"_L1, u"SELECT highlight, tag FROM highlight_tag ORDER BY highlight, ordinal"_s, readId);
    if (!tags)
        return std::unexpected(tags.error());
    const auto sql = u"SELECT id, article, note, span_begin, span_end, quote FROM highlight ORDER BY id"_s;
    return rows("highlight"_L1, sql, [this, &tags](RowReader &row) {
        Highlight highlight;
        highlight.id = row.id();
        highlight.article = row.id("article"_L1);
        highlight.note = row.text("note"_L1);
        highlight.span = row.span(article(highlight.article));
        highlight.tags = tags->value(highlight.id);
        m_objects.append(highlight);
    });
}

DatabaseResult<void> ObjectReader::readDisputes()
{
    const auto positions = lists<DisputePosition>(
        "dispute_claim"_L1, u"SELECT dispute, claim, side FROM dispute_claim ORDER BY dispute, ordinal"_s, [](RowReader &row) {
            const QUuid claim = row.id("claim"_L1);
            return DisputePosition{claim, row.text("side"_L1)};
        });
    if (!positions)
        return std::unexpected(positions.error());
    return rows("dispute"_L1, u"SELECT id, question, type, status, note FROM dispute ORDER BY id"_s, [this, &positions](RowReader &row) {
        Dispute dispute;
        dispute.id = row.id();
        dispute.question = row.text("question"_L1);
        dispute.type = row.word<DisputeType>("type"_L1);
        dispute.status = row.word<DisputeStatus>("status"_L1);
        dispute.note = row.text("note"_L1);
        dispute.positions = positions->value(dispute.id);
        m_objects.append(dispute);
    });
}

} // namespace

std::expected<QList<Object>, StorageError> readObjects(Database &database, const QString &path)
{
    ObjectReader reader(database);
    auto objects = reader.read();
    if (!objects) {
        return std::unexpected(
            describe(objects.error(), QCoreApplication::translate("Storage", "The project could not be read"), path));
    }
    if (const Damage &damage = reader.damage(); damage.isFound()) {
        //: %1: path of a file. %2: name of a table. %3: id of a row. %4: name of a column.
        return std::unexpected(StorageError{
            QCoreApplication::translate("Storage", "The project %1 is damaged: in the table “%2”, row %3, the column “%4” is not as it was written. "
                                                   "Nothing was changed; keep the file and go on with a copy from before.")
                .arg(QDir::toNativeSeparators(path), damage.table, damage.row, damage.column)});
    }
    return std::move(*objects);
}

} // namespace Hearsay
