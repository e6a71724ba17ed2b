// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/annotationwriter.h"

#include "app/exchange/hearsayterms.h"
#include "app/exchange/jsonldnodewriter.h"
#include "app/text/quoteanchor.h"

namespace Hearsay {

namespace {

using namespace Qt::StringLiterals;
using namespace Terms;

QJsonObject reference(QUuid node)
{
    return {{id, iriOf(node)}};
}

QJsonObject textBody(QLatin1StringView why, const QString &text)
{
    QJsonObject result{{type, textualBody}, {purpose, why}, {value, text}};
    if (why != tagging)
        result.insert(format, "text/plain"_L1);
    return result;
}

void addText(QJsonArray &bodies, QLatin1StringView why, const QString &text)
{
    if (!text.isEmpty())
        bodies.append(textBody(why, text));
}

QJsonObject annotationOf(QUuid its, QUuid madeWith, QLatin1StringView what, QLatin1StringView why)
{
    QJsonObject result{{id, iriOf(its)}, {type, annotation}, {kind, what}, {motivation, why}};
    if (const QDateTime time = creationTime(madeWith); time.isValid())
        result.insert(created, time.toString(Qt::ISODateWithMs));
    return result;
}

} // namespace

AnnotationWriter::AnnotationWriter(const Document &document, bool withRelations, QUuid collection)
    : m_document(document)
    , m_withRelations(withRelations)
    , m_collection(collection)
{
}

QJsonArray AnnotationWriter::write()
{
    for (const Claim &claim : m_document.claims())
        writeClaim(claim);
    for (const Mention &mention : m_document.mentions())
        writeMention(mention);
    for (const Highlight &highlight : m_document.highlights())
        writeHighlight(highlight);
    if (m_withRelations) {
        for (const Dispute &dispute : m_document.disputes())
            writeDispute(dispute);
    }
    return m_items;
}

void AnnotationWriter::writeClaim(const Claim &claim)
{
    QJsonObject item = annotationOf(claim.id, claim.id, claimKind, classifying);
    QJsonArray bodies{textBody(tagging, claimKind)};
    addText(bodies, describing, claim.statement);
    addTags(bodies, claim.tags);
    addText(bodies, commenting, claim.note);
    item.insert(body, oneOrMany(bodies));
    item.insert(attribution, vocabularyKey(claim.attribution));
    QJsonArray targets;
    for (const TextSpan span : claim.content)
        targets.append(spanTarget(claim.article, span));
    item.insert(target, oneOrMany(targets));
    m_items.append(item);

    if (claim.cue)
        writeCue(claim);
    for (qsizetype i = 0; i < claim.speakers.size(); ++i)
        link(saidBy, "said by"_L1, claim.id, claim.id, claim.speakers[i], i);
    for (qsizetype i = 0; i < claim.places.size(); ++i)
        link(placeOf, "has place"_L1, claim.id, claim.id, claim.places[i].place, i,
             {{placeRole, vocabularyKey(claim.places[i].role)}});
}

void AnnotationWriter::writeCue(const Claim &claim)
{
    const QUuid its = derivedId(claim.id, cueKind);
    QJsonObject item = annotationOf(its, claim.id, cueKind, highlighting);
    item.insert(body, textBody(tagging, cueKind));
    item.insert(target, spanTarget(claim.article, *claim.cue));
    m_items.append(item);
    link(cueOf, "cue of"_L1, claim.id, its, claim.id, 0);
}

void AnnotationWriter::writeMention(const Mention &mention)
{
    QJsonObject item = annotationOf(mention.id, mention.id, mentionOf, identifying);
    QJsonArray bodies{textBody(tagging, vocabularyKey(mention.kind)),
                      QJsonObject{{source, iriOf(mention.target)}, {purpose, identifying}}};
    const Place *place = m_document.find<Place>(mention.target);
    addText(bodies, identifying,
            place ? place->name : m_document.find<Speaker>(mention.target)->name);
    item.insert(body, oneOrMany(bodies));
    item.insert(mentionKind, vocabularyKey(mention.kind));
    item.insert(target, spanTarget(mention.article, mention.span));
    m_items.append(item);
}

void AnnotationWriter::writeHighlight(const Highlight &highlight)
{
    QJsonObject item = annotationOf(highlight.id, highlight.id, highlightKind, highlighting);
    QJsonArray bodies;
    addTags(bodies, highlight.tags);
    addText(bodies, commenting, highlight.note);
    if (!bodies.isEmpty())
        item.insert(body, oneOrMany(bodies));
    item.insert(target, spanTarget(highlight.article, highlight.span));
    m_items.append(item);
}

void AnnotationWriter::writeDispute(const Dispute &dispute)
{
    QJsonObject item = annotationOf(dispute.id, dispute.id, disputeKind, questioning);
    QJsonArray bodies{textBody(tagging, disputeKind)};
    addText(bodies, questioning, dispute.question);
    addText(bodies, commenting, dispute.note);
    item.insert(body, oneOrMany(bodies));
    item.insert(disputeType, vocabularyKey(dispute.type));
    item.insert(disputeStatus, vocabularyKey(dispute.status));
    QJsonArray targets;
    for (const DisputePosition &position : dispute.positions) {
        if (const QJsonObject claim = reference(position.claim); !targets.contains(claim))
            targets.append(claim);
    }
    // An annotation needs a target; a dispute without claims is one about the whole.
    item.insert(target,
                targets.isEmpty() ? QJsonValue(reference(m_collection)) : oneOrMany(targets));
    m_items.append(item);

    for (qsizetype i = 0; i < dispute.positions.size(); ++i)
        link(positionIn, "takes position in"_L1, dispute.id, dispute.positions[i].claim, dispute.id,
             i, {}, dispute.positions[i].position);
}

void AnnotationWriter::link(QLatin1StringView what, QLatin1StringView words, QUuid owner,
                            QUuid from, QUuid to, qsizetype at, const QJsonObject &extra,
                            const QString &text)
{
    if (!m_withRelations)
        return;
    const QUuid its = derivedId(owner, QString(what % u' ' % QString::number(at)));
    QJsonObject item = annotationOf(its, owner, what, linking);
    QJsonArray bodies{textBody(tagging, words)};
    addText(bodies, describing, text);
    item.insert(body, oneOrMany(bodies));
    item.insert(target, QJsonArray{reference(from), reference(to)});
    item.insert(order, at);
    for (auto it = extra.begin(); it != extra.end(); ++it)
        item.insert(it.key(), it.value());
    m_items.append(item);
}

void AnnotationWriter::addTags(QJsonArray &bodies, const QList<QUuid> &tags) const
{
    for (const QUuid one : tags) {
        QJsonObject entry = textBody(tagging, m_document.find<Tag>(one)->name);
        entry.insert(tag, iriOf(one));
        bodies.append(entry);
    }
}

QJsonObject AnnotationWriter::spanTarget(QUuid article, TextSpan span) const
{
    const QuoteAnchor anchor = makeQuoteAnchor(m_document.find<Article>(article)->text, span);
    return {{source, iriOf(article)},
            {selector,
             QJsonArray{
                 QJsonObject{{type, textQuoteSelector},
                             {exact, anchor.exact},
                             {prefix, anchor.prefix},
                             {suffix, anchor.suffix}},
                 QJsonObject{{type, textPositionSelector}, {start, span.begin}, {end, span.end}}}}};
}

} // namespace Hearsay
