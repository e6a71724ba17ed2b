// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/objectcolumns.h"

#include <QCryptographicHash>

namespace Hearsay::Columns {

using namespace Qt::StringLiterals;

Article readArticle(RowReader &row)
{
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
    return article;
}

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

Tag readTag(RowReader &row)
{
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
    return tag;
}

Speaker readSpeaker(RowReader &row)
{
    Speaker speaker;
    speaker.id = row.id();
    speaker.name = row.text("name"_L1);
    speaker.kind = row.word<SpeakerKind>("kind"_L1);
    speaker.role = row.text("role"_L1);
    speaker.affiliation = row.text("affiliation"_L1);
    speaker.side = row.text("side"_L1);
    speaker.note = row.text("note"_L1);
    return speaker;
}

Place readPlace(RowReader &row)
{
    Place place;
    place.id = row.id();
    place.name = row.text("name"_L1);
    place.kind = row.word<PlaceKind>("kind"_L1);
    place.coordinates.setLatitude(row.degrees("latitude"_L1));
    place.coordinates.setLongitude(row.degrees("longitude"_L1));
    place.precision = row.word<PlacePrecision>("located"_L1);
    place.gazetteerId = row.text("gazetteer_id"_L1);
    place.note = row.text("note"_L1);
    return place;
}

Claim readClaim(RowReader &row)
{
    Claim claim;
    claim.id = row.id();
    claim.article = row.id("article"_L1);
    claim.statement = row.text("statement"_L1);
    claim.attribution = row.word<AttributionKind>("attribution"_L1);
    claim.note = row.text("note"_L1);
    return claim;
}

Mention readMention(RowReader &row)
{
    Mention mention;
    mention.id = row.id();
    mention.article = row.id("article"_L1);
    mention.kind = row.word<MentionKind>("kind"_L1);
    const QUuid speaker = row.optionalId("speaker"_L1);
    const QUuid place = row.optionalId("place"_L1);
    mention.target = mention.kind == MentionKind::Speaker ? speaker : place;
    if (mention.target.isNull())
        row.damaged(vocabularyKey(mention.kind));
    return mention;
}

Highlight readHighlight(RowReader &row)
{
    Highlight highlight;
    highlight.id = row.id();
    highlight.article = row.id("article"_L1);
    highlight.note = row.text("note"_L1);
    return highlight;
}

Dispute readDispute(RowReader &row)
{
    Dispute dispute;
    dispute.id = row.id();
    dispute.question = row.text("question"_L1);
    dispute.type = row.word<DisputeType>("type"_L1);
    dispute.status = row.word<DisputeStatus>("status"_L1);
    dispute.note = row.text("note"_L1);
    return dispute;
}

} // namespace Hearsay::Columns
