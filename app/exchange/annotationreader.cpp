// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/annotationreader.h"

#include "app/exchange/hearsayterms.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Hearsay {

QUuid IdRegister::take(JsonNode &node, const QString &words)
{
    node.setTitle(words.arg(node.text(Terms::id)));
    const QUuid id = node.uuid(Terms::id);
    if (!node.has(Terms::id))
        node.fail(QCoreApplication::translate("JsonLdReader", "It has no id."));
    else if (m_taken.contains(id))
        node.fail(QCoreApplication::translate("JsonLdReader", "Its id occurs twice in the file."));
    m_taken.insert(id);
    return id;
}

AnnotationReader::AnnotationReader(const QList<MatchedArticle> &articles, IdRegister &ids)
    : m_ids(ids)
    , m_finder(articles)
{
}

void AnnotationReader::know(const QList<Object> &objects)
{
    for (const Object &object : objects)
        m_known.insert(idOf(object), kindOf(object));
}

void AnnotationReader::read(QList<JsonNode> items)
{
    for (JsonNode &item : items)
        readItem(item);

    struct Row
    {
        QLatin1StringView kind;
        Relate relate;
    };
    static constexpr std::array table{
        Row{Terms::saidBy, &AnnotationReader::relateSpeaker},
        Row{Terms::cueOf, &AnnotationReader::relateCue},
        Row{Terms::placeOf, &AnnotationReader::relatePlace},
        Row{Terms::positionIn, &AnnotationReader::relatePosition},
    };
    for (const Row &row : table) {
        QList<Relation> relations = m_relations.value(row.kind);
        std::ranges::stable_sort(relations, {}, &Relation::order);
        for (const Relation &relation : relations)
            (this->*row.relate)(relation);
    }
}

void AnnotationReader::readItem(JsonNode &item)
{
    struct Row
    {
        QLatin1StringView kind;
        ReadAnnotation read;
    };
    static constexpr std::array table{
        Row{Terms::claimKind, &AnnotationReader::readClaim},
        Row{Terms::cueKind, &AnnotationReader::readCue},
        Row{Terms::mentionOf, &AnnotationReader::readMention},
        Row{Terms::highlightKind, &AnnotationReader::readHighlight},
        Row{Terms::disputeKind, &AnnotationReader::readDispute},
    };
    static constexpr std::array relations{Terms::saidBy, Terms::cueOf, Terms::placeOf,
                                          Terms::positionIn};

    if (!item.has(Terms::kind)) {
        ++m_foreign;
        return;
    }
    const QUuid id = m_ids.take(item, QCoreApplication::translate("JsonLdReader", "Annotation %1"));
    const QString kind = item.text(Terms::kind);
    if (const auto relation = std::ranges::find(relations, kind); relation != relations.end())
        return readRelation(item, *relation);
    const auto row =
        std::ranges::find_if(table, [&kind](const Row &one) { return kind == one.kind; });
    if (row == table.end())
        item.fail(
            QCoreApplication::translate("JsonLdReader", "Its kind “%1” is unknown.").arg(kind));
    else
        (this->*row->read)(item, id);
}

void AnnotationReader::readClaim(const JsonNode &node, QUuid id)
{
    Claim claim;
    claim.id = id;
    claim.attribution = node.word<AttributionKind>(Terms::attribution);
    claim.statement = bodyText(node, Terms::describing);
    claim.tags = tagsOfNode(node);
    claim.note = bodyText(node, Terms::commenting);
    if (const auto found = spansOfNode(node, id)) {
        claim.article = found->article;
        claim.content = found->spans;
        m_claims.insert(id, claim);
    }
}

void AnnotationReader::readCue(const JsonNode &node, QUuid id)
{
    if (const auto found = spansOfNode(node, id)) {
        if (found->spans.size() != 1)
            node.fail(QCoreApplication::translate("JsonLdReader", "It has to have one target."));
        m_cues.insert(id, *found);
    }
}

void AnnotationReader::readMention(const JsonNode &node, QUuid id)
{
    Mention mention;
    mention.id = id;
    mention.kind = node.word<MentionKind>(Terms::mentionKind);
    for (const JsonNode &body : node.children(Terms::body)) {
        if (body.has(Terms::source))
            mention.target = body.uuid(Terms::source);
    }
    require(isKnown(mention.target,
                    mention.kind == MentionKind::Place ? ObjectKind::Place : ObjectKind::Speaker),
            node, mention.target);
    if (const auto found = spansOfNode(node, id)) {
        if (found->spans.size() != 1)
            node.fail(QCoreApplication::translate("JsonLdReader", "It has to have one target."));
        mention.article = found->article;
        mention.span = found->spans.first();
        m_others.append(mention);
    }
}

void AnnotationReader::readHighlight(const JsonNode &node, QUuid id)
{
    Highlight highlight;
    highlight.id = id;
    highlight.tags = tagsOfNode(node);
    highlight.note = bodyText(node, Terms::commenting);
    if (const auto found = spansOfNode(node, id)) {
        if (found->spans.size() != 1)
            node.fail(QCoreApplication::translate("JsonLdReader", "It has to have one target."));
        highlight.article = found->article;
        highlight.span = found->spans.first();
        m_others.append(highlight);
    }
}

void AnnotationReader::readDispute(const JsonNode &node, QUuid id)
{
    Dispute dispute;
    dispute.id = id;
    dispute.question = bodyText(node, Terms::questioning);
    dispute.type = node.word<DisputeType>(Terms::disputeType);
    dispute.status = node.word<DisputeStatus>(Terms::disputeStatus);
    dispute.note = bodyText(node, Terms::commenting);
    m_disputes.insert(id, dispute);
}

void AnnotationReader::readRelation(const JsonNode &node, QLatin1StringView kind)
{
    const QList<JsonNode> targets = node.children(Terms::target);
    if (targets.size() != 2) {
        node.fail(QCoreApplication::translate("JsonLdReader",
                                              "It has to have two targets, from and to."));
        return;
    }
    m_relations[kind].append({targets[0].uuid(Terms::id), targets[1].uuid(Terms::id),
                              node.integer(Terms::order).value_or(0), node});
}

Claim *AnnotationReader::claimOf(QUuid id, const JsonNode &node)
{
    if (const auto it = m_claims.find(id); it != m_claims.end())
        return &*it;
    require(m_lost.contains(id), node, id);
    return nullptr;
}

void AnnotationReader::relateSpeaker(const Relation &relation)
{
    require(isKnown(relation.to, ObjectKind::Speaker), relation.node, relation.to);
    if (Claim *claim = claimOf(relation.from, relation.node))
        claim->speakers.append(relation.to);
}

void AnnotationReader::relateCue(const Relation &relation)
{
    Claim *claim = claimOf(relation.to, relation.node);
    const auto cue = m_cues.constFind(relation.from);
    if (cue == m_cues.constEnd()) {
        require(m_lost.contains(relation.from), relation.node, relation.from);
        return;
    }
    if (!claim)
        return;
    if (claim->cue || claim->article != cue->article)
        relation.node.fail(QCoreApplication::translate(
            "JsonLdReader", "A claim has one cue at most, in its own article."));
    claim->cue = cue->spans.value(0);
}

void AnnotationReader::relatePlace(const Relation &relation)
{
    const auto role = relation.node.word<PlaceRole>(Terms::placeRole);
    require(isKnown(relation.to, ObjectKind::Place), relation.node, relation.to);
    if (Claim *claim = claimOf(relation.from, relation.node))
        claim->places.append({relation.to, role});
}

void AnnotationReader::relatePosition(const Relation &relation)
{
    const QString position = bodyText(relation.node, Terms::describing);
    const auto dispute = m_disputes.find(relation.to);
    require(dispute != m_disputes.end(), relation.node, relation.to);
    const Claim *claim = claimOf(relation.from, relation.node);
    if (claim && dispute != m_disputes.end())
        dispute->positions.append({relation.from, position});
}

std::optional<FoundSpans> AnnotationReader::spansOfNode(const JsonNode &node, QUuid id)
{
    const FoundSpans found = m_finder.find(node);
    if (!found.spans.isEmpty())
        return found;
    if (!found.missingWords.isEmpty()) {
        m_warnings.append(
            //: %1: an annotation's id, %2: words of an article
            QCoreApplication::translate(
                "JsonLdReader",
                "Annotation %1 was left out: its words “%2” are not in the text, or in two places.")
                .arg(Terms::iriOf(id), found.missingWords.left(80)));
    }
    m_lost.insert(id);
    return std::nullopt;
}

QString AnnotationReader::bodyText(const JsonNode &node, QLatin1StringView purpose) const
{
    for (const JsonNode &body : node.children(Terms::body)) {
        if (body.has(Terms::value) && body.text(Terms::purpose) == purpose)
            return body.text(Terms::value);
    }
    return {};
}

QList<QUuid> AnnotationReader::tagsOfNode(const JsonNode &node) const
{
    QList<QUuid> tags;
    for (const JsonNode &body : node.children(Terms::body)) {
        if (!body.has(Terms::tag))
            continue;
        const QUuid tag = body.uuid(Terms::tag);
        require(isKnown(tag, ObjectKind::Tag), node, tag);
        tags.append(tag);
    }
    return tags;
}

void AnnotationReader::require(bool isThere, const JsonNode &node, QUuid id) const
{
    if (!isThere)
        node.fail(QCoreApplication::translate("JsonLdReader",
                                              "It refers to %1, which is not in the file.")
                      .arg(Terms::iriOf(id)));
}

QList<Object> AnnotationReader::objects() const
{
    QList<Object> all;
    for (const Claim &claim : m_claims)
        all.append(claim);
    all += m_others;
    for (const Dispute &dispute : m_disputes)
        all.append(dispute);
    return all;
}

QStringList AnnotationReader::warnings() const
{
    QStringList all = m_finder.warnings() + m_warnings;
    if (m_foreign > 0) {
        all.append(QCoreApplication::translate("JsonLdReader",
                                               "%n annotation(s) of another program were left out.",
                                               nullptr, static_cast<int>(m_foreign)));
    }
    return all;
}

} // namespace Hearsay
