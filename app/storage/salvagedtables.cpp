// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/salvagedtables.h"

#include "app/storage/objectcolumns.h"
#include "app/storage/tablescan.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

QString flawOf(const RowDamage &damage)
{
    return damage.isFound() ? QString(damage.table + u'.' + damage.column) : QString();
}

/// Entries of a list, by the object that it belongs to.
template<typename T>
struct Lists
{
    QHash<QUuid, QList<T>> entries;
    QHash<QUuid, QString> flaws; ///< objects whose list is not as it was written
    QString lack;                ///< not empty: any list may lack entries

    [[nodiscard]] QString flawOf(QUuid owner) const { return flaws.value(owner, lack); }
};

class TableReader
{
public:
    explicit TableReader(Database *database)
        : m_database(database)
    {
    }

    SalvagedTables read()
    {
        readArticles();
        readObjects<Tag>("tag"_L1, Columns::ofTag, [](RowReader &row) { return Columns::readTag(row); });
        readSpeakers();
        readObjects<Place>("place"_L1, Columns::ofPlace, [](RowReader &row) { return Columns::readPlace(row); });
        readClaims();
        readMentions();
        readHighlights();
        readDisputes();
        for (const StoredObject &stored : std::as_const(m_found.objects))
            noteReferences(stored.object);
        return std::move(m_found);
    }

private:
    /// Stores an object of each row; @p flawOf says what is wrong with what stands in other tables.
    template<typename T>
    void readObjects(QLatin1StringView table, const QString &columns, const std::function<T(RowReader &row)> &read,
                     const std::function<QString(QUuid id)> &flawOfLists = {})
    {
        const TableScan scan = scanTable(m_database, table, columns);
        if (scan.isWhole)
            m_found.wholeKinds.insert(objectKind<T>);
        for (const QVariantList &values : scan.rows) {
            RowDamage damage;
            RowReader row(values, table, damage);
            const T object = read(row);
            QString flaw = flawOf(damage);
            if (object.id.isNull()) {
                m_found.nameless.append({object, flaw});
                continue;
            }
            if (flaw.isEmpty() && flawOfLists)
                flaw = flawOfLists(object.id);
            // Of two rows with one id, which only damage can make, the flawless one counts.
            if (const auto other = m_found.objects.constFind(object.id); other == m_found.objects.cend() || (!other->flaw.isEmpty() && flaw.isEmpty()))
                m_found.objects.insert(object.id, {object, flaw});
        }
    }

    /// @p columns: the owner, the ordinal, then what @p read takes.
    template<typename T>
    Lists<T> readLists(ObjectKind owners, QLatin1StringView table, const QString &columns,
                       const std::function<std::optional<T>(QUuid owner, RowReader &row)> &read,
                       const std::function<bool(const QVariantList &row)> &isWanted = {})
    {
        TableScan scan = scanTable(m_database, table, columns);
        std::ranges::stable_sort(scan.rows, {}, [](const QVariantList &row) { return row.value(1).toLongLong(); });
        Lists<T> lists;
        if (!scan.isWhole)
            lists.lack = table;
        QHash<QUuid, qint64> next;
        for (const QVariantList &values : std::as_const(scan.rows)) {
            if (isWanted && !isWanted(values))
                continue;
            RowDamage damage;
            RowReader row(values, table, damage);
            const QUuid owner = row.id();
            if (owner.isNull()) {
                lists.lack = table;
                continue;
            }
            see(owner, owners);
            const qint64 ordinal = row.integer("ordinal"_L1);
            const auto entry = read(owner, row);
            if (entry)
                lists.entries[owner].append(*entry);
            if (damage.isFound())
                lists.flaws.insert(owner, flawOf(damage));
            else if (!entry || ordinal != next.value(owner))
                lists.flaws.insert(owner, table);
            next[owner] = ordinal + 1;
        }
        return lists;
    }

    Lists<QUuid> readReferences(ObjectKind owners, QLatin1StringView table, const QString &columns)
    {
        return readLists<QUuid>(owners, table, columns, [](QUuid /*owner*/, RowReader &row) -> std::optional<QUuid> {
            const QUuid id = row.id("reference"_L1);
            return id.isNull() ? std::nullopt : std::optional(id);
        });
    }

    /// The columns span_begin, span_end, quote, prefix, suffix.
    TextSpan readSpan(QUuid owner, RowReader &row)
    {
        const QuotedSpan found = row.quotedSpan();
        m_found.words[owner].append({found.span, {found.quote, row.text("prefix"_L1), row.text("suffix"_L1)}});
        return found.span;
    }

    void see(QUuid id, ObjectKind kind)
    {
        if (!id.isNull() && !m_found.evidence.contains(id))
            m_found.evidence.insert(id, {kind, {}});
    }

    void noteReferences(const Object &object);
    void readArticles();
    void readSpeakers();
    void readClaims();
    void readMentions();
    void readHighlights();
    void readDisputes();

    Database *m_database;
    SalvagedTables m_found;
};

void TableReader::noteReferences(const Object &object)
{
    see(articleOf(object), ObjectKind::Article);
    if (const auto *claim = std::get_if<Claim>(&object)) {
        for (const QUuid speaker : claim->speakers)
            see(speaker, ObjectKind::Speaker);
        for (const ClaimPlace &place : claim->places)
            see(place.place, ObjectKind::Place);
        for (const QUuid tag : claim->tags)
            see(tag, ObjectKind::Tag);
    } else if (const auto *mention = std::get_if<Mention>(&object)) {
        see(mention->target, mention->kind == MentionKind::Speaker ? ObjectKind::Speaker : ObjectKind::Place);
    } else if (const auto *highlight = std::get_if<Highlight>(&object)) {
        for (const QUuid tag : highlight->tags)
            see(tag, ObjectKind::Tag);
    } else if (const auto *dispute = std::get_if<Dispute>(&object)) {
        for (const DisputePosition &position : dispute->positions)
            see(position.claim, ObjectKind::Claim);
    } else if (const auto *tag = std::get_if<Tag>(&object)) {
        see(tag->parent, ObjectKind::Tag);
    }
}

void TableReader::readArticles()
{
    const bool isLater = hasColumn(m_database, u"article"_s, u"position"_s);
    const QString columns = u"id, title, byline, outlet, address, published, language, picture_credit, "_s + (isLater ? u"position"_s : u"0"_s);
    readObjects<Article>("article"_L1, columns, [](RowReader &row) { return Columns::readArticle(row); });

    const bool hasStructure = hasColumn(m_database, u"article_text"_s, u"structure"_s);
    const QString textColumns = u"id, text, text_sha256, code_points, source, source_sha256, file_name, format, encoding, "
                                "encoding_guessed, replaced_characters, "_s
        + (hasStructure ? u"structure"_s : u"''"_s);
    const TableScan scan = scanTable(m_database, "article_text"_L1, textColumns);
    for (const QVariantList &row : scan.rows)
        m_found.takeText(row);
}

void TableReader::readSpeakers()
{
    const auto aliases = readLists<QString>(ObjectKind::Speaker, "speaker_alias"_L1, u"speaker, ordinal, alias"_s,
                                            [](QUuid /*owner*/, RowReader &row) { return std::optional(row.text("alias"_L1)); });
    readObjects<Speaker>(
        "speaker"_L1, Columns::ofSpeaker,
        [&aliases](RowReader &row) {
            Speaker speaker = Columns::readSpeaker(row);
            speaker.aliases = aliases.entries.value(speaker.id);
            return speaker;
        },
        [&aliases](QUuid id) { return aliases.flawOf(id); });
}

void TableReader::readClaims()
{
    constexpr qsizetype part = 7;
    const QString spanColumns = u"claim, ordinal, span_begin, span_end, quote, prefix, suffix, part"_s;
    const auto entry = [this](QUuid owner, RowReader &row) { return std::optional(readSpan(owner, row)); };
    const auto content = readLists<TextSpan>(ObjectKind::Claim, "claim_span"_L1, spanColumns, entry,
                                             [](const QVariantList &row) { return row.value(part).toString() != "cue"_L1; });
    const auto cues = readLists<TextSpan>(ObjectKind::Claim, "claim_span"_L1, spanColumns, entry,
                                          [](const QVariantList &row) { return row.value(part).toString() == "cue"_L1; });
    const auto speakers = readReferences(ObjectKind::Claim, "claim_speaker"_L1, u"claim, ordinal, speaker"_s);
    const auto tags = readReferences(ObjectKind::Claim, "claim_tag"_L1, u"claim, ordinal, tag"_s);
    const auto places = readLists<ClaimPlace>(ObjectKind::Claim, "claim_place"_L1, u"claim, ordinal, place, role"_s,
                                              [](QUuid /*owner*/, RowReader &row) -> std::optional<ClaimPlace> {
                                                  const QUuid place = row.id("place"_L1);
                                                  const auto role = row.word<PlaceRole>("role"_L1);
                                                  return place.isNull() ? std::nullopt : std::optional(ClaimPlace{place, role});
                                              });
    readObjects<Claim>(
        "claim"_L1, Columns::ofClaim,
        [&](RowReader &row) {
            Claim claim = Columns::readClaim(row);
            claim.content = content.entries.value(claim.id);
            if (const auto cue = cues.entries.value(claim.id); !cue.isEmpty())
                claim.cue = cue.first();
            claim.speakers = speakers.entries.value(claim.id);
            claim.tags = tags.entries.value(claim.id);
            claim.places = places.entries.value(claim.id);
            return claim;
        },
        [&](QUuid id) {
            for (const QString &flaw : {content.flawOf(id), cues.flawOf(id), speakers.flawOf(id), tags.flawOf(id), places.flawOf(id)}) {
                if (!flaw.isEmpty())
                    return flaw;
            }
            return content.entries.value(id).isEmpty() ? u"claim_span"_s : QString();
        });
}

void TableReader::readMentions()
{
    readObjects<Mention>("mention"_L1, Columns::ofMention + u", prefix, suffix"_s, [this](RowReader &row) {
        Mention mention = Columns::readMention(row);
        mention.span = readSpan(mention.id, row);
        return mention;
    });
}

void TableReader::readHighlights()
{
    const auto tags = readReferences(ObjectKind::Highlight, "highlight_tag"_L1, u"highlight, ordinal, tag"_s);
    readObjects<Highlight>(
        "highlight"_L1, Columns::ofHighlight + u", prefix, suffix"_s,
        [this, &tags](RowReader &row) {
            Highlight highlight = Columns::readHighlight(row);
            highlight.span = readSpan(highlight.id, row);
            highlight.tags = tags.entries.value(highlight.id);
            return highlight;
        },
        [&tags](QUuid id) { return tags.flawOf(id); });
}

void TableReader::readDisputes()
{
    const auto positions = readLists<DisputePosition>(ObjectKind::Dispute, "dispute_claim"_L1, u"dispute, ordinal, claim, side"_s,
                                                      [](QUuid /*owner*/, RowReader &row) -> std::optional<DisputePosition> {
                                                          const QUuid claim = row.id("claim"_L1);
                                                          const QString side = row.text("side"_L1);
                                                          return claim.isNull() ? std::nullopt : std::optional(DisputePosition{claim, side});
                                                      });
    readObjects<Dispute>(
        "dispute"_L1, Columns::ofDispute,
        [&positions](RowReader &row) {
            Dispute dispute = Columns::readDispute(row);
            dispute.positions = positions.entries.value(dispute.id);
            return dispute;
        },
        [&positions](QUuid id) { return positions.flawOf(id); });
}

} // namespace

void SalvagedTables::takeText(const QVariantList &row)
{
    const QUuid id = QUuid::fromString(row.value(0).toString());
    if (id.isNull())
        return;
    StoredText text;
    if (row.value(1).typeId() == QMetaType::QString)
        text.text = row.at(1).toString();
    text.textHash = row.value(2).toString();
    text.source = row.value(4).toByteArray();
    text.sourceHash = row.value(5).toString();
    text.fileName = row.value(6).toString();
    text.format = row.value(7).toString();
    text.encoding = row.value(8).toString();
    text.encodingWasGuessed = row.value(9).toLongLong() == 1;
    text.replacedCharacters = std::max(0LL, row.value(10).toLongLong());
    text.structure = row.value(11).toString().toUtf8();
    texts[id].append(std::move(text));
}

SalvagedTables salvageTables(Database *database)
{
    return TableReader(database).read();
}

} // namespace Hearsay
