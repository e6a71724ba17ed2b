// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/objectreader.h"

#include "app/storage/migration.h"
#include "app/storage/objectcolumns.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QSqlQuery>
#include <QSqlRecord>

#include <functional>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

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

    [[nodiscard]] const RowDamage &damage() const { return m_damage; }

private:
    template<typename Visit>
    DatabaseResult<void> rows(QLatin1StringView table, const QString &sql, Visit visit)
    {
        return m_database.forEach(sql, {}, [this, table, &visit, width = -1](const QSqlQuery &query) mutable {
            if (width < 0)
                width = query.record().count();
            QVariantList values;
            for (int column = 0; column < width; ++column)
                values.append(query.value(column));
            RowReader row(values, table, m_damage);
            visit(row);
            return !m_damage.isFound();
        });
    }

    template<typename T>
    DatabaseResult<void> objects(QLatin1StringView table, QLatin1StringView columns, const std::function<T(RowReader &row)> &read)
    {
        const QString sql = u"SELECT "_s + columns + u" FROM "_s + table + u" ORDER BY id"_s;
        return rows(table, sql, [this, &read](RowReader &row) { m_objects.append(read(row)); });
    }

    /// The columns span_begin, span_end, quote: the words must be what stands there.
    [[nodiscard]] TextSpan span(RowReader &row, QUuid inArticle) const
    {
        const QuotedSpan found = row.quotedSpan();
        const Article *article = this->article(inArticle);
        if (!article)
            row.damaged("article"_L1);
        else if (!article->text.isValid(found.span))
            row.damaged("span_begin"_L1);
        else if (article->text.slice(found.span) != found.quote)
            row.damaged("quote"_L1);
        return found.span;
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
    RowDamage m_damage;
    QList<Object> m_objects;
    QHash<QUuid, Article> m_articles;
};

DatabaseResult<void> ObjectReader::readArticles()
{
    const auto columns = articleColumns(m_database);
    if (!columns)
        return std::unexpected(columns.error());
    const QString sql = u"SELECT article.id, title, byline, outlet, address, published, language, picture_credit, "_s + columns->position
        + u", text, text_sha256, source, source_sha256, file_name, format, encoding, encoding_guessed, replaced_characters, "_s
        + columns->structure + u" FROM article LEFT JOIN article_text ON article_text.id = article.id ORDER BY article.id"_s;
    return rows("article"_L1, sql, [this](RowReader &row) {
        Article article = Columns::readArticle(row);
        Columns::readContent(row, article);
        m_objects.append(article);
        m_articles.insert(article.id, article);
    });
}

DatabaseResult<void> ObjectReader::readTags()
{
    return objects<Tag>("tag"_L1, Columns::ofTag, Columns::readTag);
}

DatabaseResult<void> ObjectReader::readSpeakers()
{
    const auto aliases = lists<QString>("speaker_alias"_L1, u"SELECT speaker, alias FROM speaker_alias ORDER BY speaker, ordinal"_s,
                                        [](RowReader &row) { return row.text("alias"_L1); });
    if (!aliases)
        return std::unexpected(aliases.error());
    return objects<Speaker>("speaker"_L1, Columns::ofSpeaker, [&aliases](RowReader &row) {
        Speaker speaker = Columns::readSpeaker(row);
        speaker.aliases = aliases->value(speaker.id);
        return speaker;
    });
}

DatabaseResult<void> ObjectReader::readPlaces()
{
    return objects<Place>("place"_L1, Columns::ofPlace, Columns::readPlace);
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
    const QString sql = u"SELECT "_s + Columns::ofClaim + u" FROM claim ORDER BY id"_s;
    const auto done = rows("claim"_L1, sql, [&](RowReader &row) {
        Claim claim = Columns::readClaim(row);
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
        const TextSpan found = span(row, claim->article);
        if (isCue)
            claim->cue = found;
        else
            claim->content.append(found);
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
    return objects<Mention>("mention"_L1, Columns::ofMention, [this](RowReader &row) {
        Mention mention = Columns::readMention(row);
        mention.span = span(row, mention.article);
        return mention;
    });
}

DatabaseResult<void> ObjectReader::readHighlights()
{
    const auto tags = lists<QUuid>("highlight_tag"_L1, u"SELECT highlight, tag FROM highlight_tag ORDER BY highlight, ordinal"_s, readId);
    if (!tags)
        return std::unexpected(tags.error());
    return objects<Highlight>("highlight"_L1, Columns::ofHighlight, [this, &tags](RowReader &row) {
        Highlight highlight = Columns::readHighlight(row);
        highlight.span = span(row, highlight.article);
        highlight.tags = tags->value(highlight.id);
        return highlight;
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
    return objects<Dispute>("dispute"_L1, Columns::ofDispute, [&positions](RowReader &row) {
        Dispute dispute = Columns::readDispute(row);
        dispute.positions = positions->value(dispute.id);
        return dispute;
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
    if (const RowDamage &damage = reader.damage(); damage.isFound()) {
        //: %1: path of a file. %2: name of a table. %3: id of a row. %4: name of a column.
        return std::unexpected(damageError(
            QCoreApplication::translate("Storage", "The project %1 is damaged: in the table “%2”, row %3, the column “%4” is not as it was written. "
                                                   "Nothing was changed; keep the file and go on with a copy from before.")
                .arg(QDir::toNativeSeparators(path), damage.table, damage.row, damage.column)));
    }
    return std::move(*objects);
}

} // namespace Hearsay
