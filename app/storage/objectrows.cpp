// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/objectrows.h"

#include "app/text/quoteanchor.h"

#include <QCoreApplication>

#include <cmath>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

struct Cell
{
    QLatin1StringView column;
    QVariant value;
};
using Row = QList<Cell>;

/// Rows of one table that belong to an object and are replaced together.
struct Children
{
    QLatin1StringView table;
    QLatin1StringView owner; ///< the column with the object's id
    QList<Row> rows;         ///< without the owner
};

/// An object as rows.
struct Rows
{
    QLatin1StringView table;
    Row row; ///< without the id
    QList<Children> children;
};

// Qt binds a null string as NULL, which our tables mostly do not take.
QVariant text(const QString &string)
{
    return string.isNull() ? u""_s : string;
}

QVariant text(QUuid id)
{
    return id.isNull() ? QVariant() : QVariant(id.toString(QUuid::WithoutBraces));
}

template<typename Enum>
QVariant word(Enum value)
{
    return QString(vocabularyKey(value));
}

QVariant degrees(double value)
{
    return std::isfinite(value) ? QVariant(value) : QVariant();
}

QVariant hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

Row spanCells(const CanonicalText &article, TextSpan span)
{
    const QuoteAnchor anchor = makeQuoteAnchor(article, span);
    return {{"span_begin"_L1, qint64(span.begin)},
            {"span_end"_L1, qint64(span.end)},
            {"quote"_L1, text(anchor.exact)},
            {"prefix"_L1, text(anchor.prefix)},
            {"suffix"_L1, text(anchor.suffix)}};
}

Children referenceList(QLatin1StringView table, QLatin1StringView owner, QLatin1StringView column,
                       const QList<QUuid> &ids)
{
    Children children{table, owner, {}};
    for (qsizetype i = 0; i < ids.size(); ++i)
        children.rows.append({{"ordinal"_L1, i}, {column, text(ids.at(i))}});
    return children;
}

Rows rowsOf(const Article &article, const ArticleTextLookup &)
{
    const ArticleMetadata &about = article.metadata;
    return {"article"_L1,
            {{"title"_L1, text(about.title)},
             {"byline"_L1, text(about.byline)},
             {"outlet"_L1, text(about.outlet)},
             {"address"_L1, text(about.address)},
             {"published"_L1, about.published.isValid() ? QVariant(about.published.toString(Qt::ISODate)) : QVariant()},
             {"language"_L1, text(about.language)},
             {"picture_credit"_L1, text(about.pictureCredit)},
             {"position"_L1, article.position}},
            {}};
}

Rows rowsOf(const Claim &claim, const ArticleTextLookup &texts)
{
    const CanonicalText article = texts(claim.article);
    Children spans{"claim_span"_L1, "claim"_L1, {}};
    for (qsizetype i = 0; i < claim.content.size(); ++i) {
        spans.rows.append(Row{{"part"_L1, u"content"_s}, {"ordinal"_L1, i}}
                          + spanCells(article, claim.content.at(i)));
    }
    if (claim.cue)
        spans.rows.append(Row{{"part"_L1, u"cue"_s}, {"ordinal"_L1, 0}} + spanCells(article, *claim.cue));
    Children places{"claim_place"_L1, "claim"_L1, {}};
    for (qsizetype i = 0; i < claim.places.size(); ++i) {
        const ClaimPlace &place = claim.places.at(i);
        places.rows.append({{"ordinal"_L1, i}, {"place"_L1, text(place.place)}, {"role"_L1, word(place.role)}});
    }
    return {"claim"_L1,
            {{"article"_L1, text(claim.article)},
             {"statement"_L1, text(claim.statement)},
             {"attribution"_L1, word(claim.attribution)},
             {"note"_L1, text(claim.note)}},
            {spans, referenceList("claim_speaker"_L1, "claim"_L1, "speaker"_L1, claim.speakers), places,
             referenceList("claim_tag"_L1, "claim"_L1, "tag"_L1, claim.tags)}};
}

Rows rowsOf(const Speaker &speaker, const ArticleTextLookup &)
{
    Children aliases{"speaker_alias"_L1, "speaker"_L1, {}};
    for (qsizetype i = 0; i < speaker.aliases.size(); ++i)
        aliases.rows.append({{"ordinal"_L1, i}, {"alias"_L1, text(speaker.aliases.at(i))}});
    return {"speaker"_L1,
            {{"name"_L1, text(speaker.name)},
             {"kind"_L1, word(speaker.kind)},
             {"role"_L1, text(speaker.role)},
             {"affiliation"_L1, text(speaker.affiliation)},
             {"side"_L1, text(speaker.side)},
             {"note"_L1, text(speaker.note)}},
            {aliases}};
}

Rows rowsOf(const Mention &mention, const ArticleTextLookup &texts)
{
    const bool namesSpeaker = mention.kind == MentionKind::Speaker;
    return {"mention"_L1,
            Row{{"article"_L1, text(mention.article)},
                {"kind"_L1, word(mention.kind)},
                {"speaker"_L1, namesSpeaker ? text(mention.target) : QVariant()},
                {"place"_L1, namesSpeaker ? QVariant() : text(mention.target)}}
                + spanCells(texts(mention.article), mention.span),
            {}};
}

Rows rowsOf(const Place &place, const ArticleTextLookup &)
{
    return {"place"_L1,
            {{"name"_L1, text(place.name)},
             {"kind"_L1, word(place.kind)},
             {"latitude"_L1, degrees(place.coordinates.latitude())},
             {"longitude"_L1, degrees(place.coordinates.longitude())},
             {"located"_L1, word(place.precision)},
             {"gazetteer_id"_L1, text(place.gazetteerId)},
             {"note"_L1, text(place.note)}},
            {}};
}

Rows rowsOf(const Dispute &dispute, const ArticleTextLookup &)
{
    Children claims{"dispute_claim"_L1, "dispute"_L1, {}};
    for (qsizetype i = 0; i < dispute.positions.size(); ++i) {
        const DisputePosition &position = dispute.positions.at(i);
        claims.rows.append(
            {{"ordinal"_L1, i}, {"claim"_L1, text(position.claim)}, {"side"_L1, text(position.position)}});
    }
    return {"dispute"_L1,
            {{"question"_L1, text(dispute.question)},
             {"type"_L1, word(dispute.type)},
             {"status"_L1, word(dispute.status)},
             {"note"_L1, text(dispute.note)}},
            {claims}};
}

Rows rowsOf(const Tag &tag, const ArticleTextLookup &)
{
    return {"tag"_L1,
            {{"parent"_L1, text(tag.parent)},
             {"name"_L1, text(tag.name)},
             {"colour"_L1, u"#%1"_s.arg(uint(tag.colour), 8, 16, QChar(u'0'))},
             {"shortcut"_L1, tag.shortcut},
             {"note"_L1, text(tag.note)}},
            {}};
}

Rows rowsOf(const Highlight &highlight, const ArticleTextLookup &texts)
{
    return {"highlight"_L1,
            Row{{"article"_L1, text(highlight.article)}, {"note"_L1, text(highlight.note)}}
                + spanCells(texts(highlight.article), highlight.span),
            {referenceList("highlight_tag"_L1, "highlight"_L1, "tag"_L1, highlight.tags)}};
}

// --- statements: all names are constants of this file, all values are bound ------------------------

DatabaseResult<void> insert(Database &database, QLatin1StringView table, const Row &row)
{
    QString columns;
    QString marks;
    QVariantList values;
    for (const Cell &cell : row) {
        columns += (columns.isEmpty() ? ""_L1 : ", "_L1) + cell.column;
        marks += marks.isEmpty() ? "?"_L1 : ", ?"_L1;
        values.append(cell.value);
    }
    const auto done = database.run(u"INSERT INTO "_s + table + u" ("_s + columns + u") VALUES ("_s + marks + u")"_s, values);
    return done ? DatabaseResult<void>() : std::unexpected(done.error());
}

DatabaseResult<void> expectOne(const DatabaseResult<qint64> &touched, QUuid id)
{
    if (!touched)
        return std::unexpected(touched.error());
    if (*touched != 1) {
        //: %1: id of an object.
        return std::unexpected(DatabaseError{
            0, QCoreApplication::translate("Storage", "the object %1 is not in the file").arg(id.toString(QUuid::WithoutBraces))});
    }
    return {};
}

DatabaseResult<void> update(Database &database, const Rows &rows, QUuid id)
{
    QString assignments;
    QVariantList values;
    for (const Cell &cell : rows.row) {
        assignments += (assignments.isEmpty() ? ""_L1 : ", "_L1) + cell.column + " = ?"_L1;
        values.append(cell.value);
    }
    values.append(text(id));
    return expectOne(database.run(u"UPDATE "_s + rows.table + u" SET "_s + assignments + u" WHERE id = ?"_s, values), id);
}

DatabaseResult<void> insertChildren(Database &database, const Rows &rows, QUuid id)
{
    for (const Children &children : rows.children) {
        for (const Row &row : children.rows) {
            const auto done = insert(database, children.table, Row{{children.owner, text(id)}} + row);
            if (!done)
                return done;
        }
    }
    return {};
}

DatabaseResult<void> removeChildren(Database &database, const Rows &rows, QUuid id)
{
    for (const Children &children : rows.children) {
        const auto done = database.run(
            u"DELETE FROM "_s + children.table + u" WHERE "_s + children.owner + u" = ?"_s, {text(id)});
        if (!done)
            return std::unexpected(done.error());
    }
    return {};
}

DatabaseResult<void> insertContent(Database &database, const Article &article)
{
    // It is there already when the article was removed and comes back.
    const QByteArray source = article.sourceBytes.isNull() ? QByteArray("") : article.sourceBytes;
    const auto done = database.run(
        u"INSERT INTO article_text (id, text, text_sha256, code_points, source, source_sha256, file_name, format, "
        "encoding, encoding_guessed, replaced_characters, structure) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (id) DO NOTHING"_s,
        {text(article.id), text(article.text.string()), hex(article.text.sha256()), qint64(article.text.length()), source,
         hex(article.sourceSha256), text(article.fileName), text(article.format), text(article.encoding),
         int(article.encodingWasGuessed), qint64(article.replacedCharacters), text(QString::fromUtf8(toJson(article.structure)))});
    return done ? DatabaseResult<void>() : std::unexpected(done.error());
}

/// A file that others have written to may hold another text than the document.
DatabaseResult<void> checkSpans(const Object &object, const ArticleTextLookup &texts)
{
    const QList<TextSpan> spans = spansOf(object);
    const CanonicalText text = spans.isEmpty() ? CanonicalText() : texts(articleOf(object));
    for (const TextSpan span : spans) {
        if (!text.isValid(span)) {
            //: %1: id of an object.
            return std::unexpected(DatabaseError{
                0, QCoreApplication::translate("Storage", "a span of the object %1 does not lie in the text of its article")
                       .arg(idOf(object).toString(QUuid::WithoutBraces))});
        }
    }
    return {};
}

} // namespace

DatabaseResult<void> writeObject(Database &database, const ObjectChange &change, const ArticleTextLookup &texts)
{
    for (const std::optional<Object> &side : {change.before, change.after}) {
        if (auto fits = side ? checkSpans(*side, texts) : DatabaseResult<void>(); !fits)
            return fits;
    }
    const QUuid id = change.id();
    const auto asRows = [&texts](const Object &object) {
        return std::visit([&texts](const auto &value) { return rowsOf(value, texts); }, object);
    };

    if (!change.after) {
        const Rows rows = asRows(*change.before);
        if (auto done = removeChildren(database, rows, id); !done)
            return done;
        return expectOne(database.run(u"DELETE FROM "_s + rows.table + u" WHERE id = ?"_s, {text(id)}), id);
    }

    const Rows rows = asRows(*change.after);
    if (change.before) {
        if (auto done = update(database, rows, id); !done)
            return done;
        if (auto done = removeChildren(database, rows, id); !done)
            return done;
        return insertChildren(database, rows, id);
    }

    if (const auto *article = std::get_if<Article>(&*change.after)) {
        if (auto done = insertContent(database, *article); !done)
            return done;
    }
    if (auto done = insert(database, rows.table, Row{{"id"_L1, text(id)}} + rows.row); !done)
        return done;
    return insertChildren(database, rows, id);
}

} // namespace Hearsay
