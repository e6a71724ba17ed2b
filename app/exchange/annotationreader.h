// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/spanfinder.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace Hearsay {

/// The ids met in a file, of which none may come twice.
class IdRegister
{
public:
    /// The id of @p node, which is given a title: @p words with the id for %1. A missing or
    /// repeated one is reported.
    QUuid take(JsonNode &node, const QString &words);

private:
    QSet<QUuid> m_taken;
};

/// Turns the annotations of a file into claims, mentions, highlights and disputes, then ties them
/// together by the relations, which may stand anywhere in the file.
class AnnotationReader
{
public:
    AnnotationReader(const QList<MatchedArticle> &articles, IdRegister &ids);

    /// What annotations can refer to beside each other.
    void know(const QList<Object> &objects);
    void read(QList<JsonNode> items);

    [[nodiscard]] QList<Object> objects() const;
    /// Translated.
    [[nodiscard]] QStringList warnings() const;
    [[nodiscard]] qsizetype leftOut() const { return m_lost.size() + m_foreign; }

private:
    struct Relation
    {
        QUuid from;
        QUuid to;
        qint64 order = 0;
        JsonNode node;
    };
    using ReadAnnotation = void (AnnotationReader::*)(const JsonNode &, QUuid);
    using Relate = void (AnnotationReader::*)(const Relation &);

    void readItem(JsonNode &item);
    void readClaim(const JsonNode &node, QUuid id);
    void readCue(const JsonNode &node, QUuid id);
    void readMention(const JsonNode &node, QUuid id);
    void readHighlight(const JsonNode &node, QUuid id);
    void readDispute(const JsonNode &node, QUuid id);
    void readRelation(const JsonNode &node, QLatin1StringView kind);
    void relateSpeaker(const Relation &relation);
    void relateCue(const Relation &relation);
    void relatePlace(const Relation &relation);
    void relatePosition(const Relation &relation);

    /// The spans, or nothing after noting that the annotation is left out.
    [[nodiscard]] std::optional<FoundSpans> spansOfNode(const JsonNode &node, QUuid id);
    [[nodiscard]] QString bodyText(const JsonNode &node, QLatin1StringView purpose) const;
    [[nodiscard]] QList<QUuid> tagsOfNode(const JsonNode &node) const;
    /// Reports a reference to what is not there.
    void require(bool isThere, const JsonNode &node, QUuid id) const;
    [[nodiscard]] bool isKnown(QUuid id, ObjectKind kind) const
    {
        return m_known.value(id, ObjectKind::Article) == kind && m_known.contains(id);
    }
    /// The claim, or null: then it was left out, or its absence has been reported.
    [[nodiscard]] Claim *claimOf(QUuid id, const JsonNode &node);

    IdRegister &m_ids;
    SpanFinder m_finder;
    QHash<QUuid, ObjectKind> m_known;
    QMap<QUuid, Claim> m_claims;
    QMap<QUuid, Dispute> m_disputes;
    QHash<QUuid, FoundSpans> m_cues;
    QList<Object> m_others;
    QHash<QString, QList<Relation>> m_relations;
    QSet<QUuid> m_lost;
    QStringList m_warnings;
    qsizetype m_foreign = 0;
};

} // namespace Hearsay
