// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/claimmodel.h"

#include "app/annotation/sentences.h"
#include "app/text/isolated.h"

namespace Hearsay {

using namespace Qt::StringLiterals;

ClaimModel::ClaimModel(const Document &document, QObject *parent)
    : TableModel(document, parent)
{
}

QVariant ClaimModel::answerFor(const Claim &claim, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return claimSentence(document(), claim);
    case DetailRole:
        return detail(claim);
    case CountRole:
        return opponents(claim);
    case ColourRole: {
        const Tag *tag = claim.tags.isEmpty() ? nullptr : document().find<Tag>(claim.tags.first());
        return tag ? tag->colour : 0U;
    }
    case ShapeRole:
        return static_cast<int>(document().isDisputed(claim.id) ? DecorationShape::WavyBar : DecorationShape::Bar);
    case DisputedRole:
        return document().isDisputed(claim.id);
    case ArticlesRole:
        return QVariant::fromValue(QList<QUuid>{claim.article});
    case PositionRole:
        return textPosition(claim.article, claim.content.first());
    case QuoteRole:
        return quote(claim);
    default:
        return {};
    }
}

QString ClaimModel::detail(const Claim &claim) const
{
    QStringList parts{speakersOfClaim(document(), claim)};
    if (!claim.speakers.isEmpty())
        parts.append(vocabularyLabel(claim.attribution));
    for (const ClaimPlace &place : claim.places)
        parts.append(objectTitle(document(), place.place));
    for (const QUuid tag : claim.tags)
        parts.append(document().find<Tag>(tag)->name);
    return joinedFacts(parts);
}

QString ClaimModel::quote(const Claim &claim) const
{
    QStringList parts;
    for (const TextSpan span : claim.content)
        parts.append(document().quote(claim.article, span).simplified());
    return parts.join(u" … "_s);
}

int ClaimModel::opponents(const Claim &claim) const
{
    QSet<QUuid> ids;
    addOpponents(claim.id, ids);
    ids.remove(claim.id);
    return static_cast<int>(ids.size());
}

QString ClaimModel::searchTextOf(const Claim &claim) const
{
    QStringList parts{claim.statement, quote(claim), detail(claim), claim.note};
    for (const QUuid tag : claim.tags)
        parts.append(tagPath(document(), tag));
    for (const QUuid speaker : claim.speakers) {
        if (const Speaker *found = document().find<Speaker>(speaker))
            parts.append(found->aliases);
    }
    if (document().isDisputed(claim.id))
        parts.append(claimSentence(document(), claim));
    return parts.join(u' ');
}

void ClaimModel::addSides(const Dispute &dispute, QSet<QUuid> &ids) const
{
    for (const DisputePosition &position : dispute.positions)
        ids.insert(position.claim);
}

void ClaimModel::addOpponents(QUuid claim, QSet<QUuid> &ids) const
{
    for (const QUuid id : document().referrers<Dispute>(claim))
        addSides(*document().find<Dispute>(id), ids);
}

void ClaimModel::collectAffected(const ObjectChange &change, QSet<QUuid> &ids) const
{
    switch (change.kind()) {
    case ObjectKind::Claim:
        if (change.before && change.after
            && std::get<Claim>(*change.before).speakers != std::get<Claim>(*change.after).speakers)
            addOpponents(change.id(), ids);
        break;
    case ObjectKind::Dispute:
        if (change.before)
            addSides(std::get<Dispute>(*change.before), ids);
        if (change.after)
            addSides(std::get<Dispute>(*change.after), ids);
        break;
    case ObjectKind::Speaker:
        // A new or removed one changes claims only through the claims themselves.
        if (change.before && change.after) {
            for (const QUuid claim : document().referrers<Claim>(change.id())) {
                ids.insert(claim);
                addOpponents(claim, ids);
            }
        }
        break;
    case ObjectKind::Place:
    case ObjectKind::Tag:
        if (change.before && change.after) {
            for (const QUuid claim : document().referrers<Claim>(change.id()))
                ids.insert(claim);
            // The path of a tag names those above it.
            if (change.kind() == ObjectKind::Tag) {
                for (const QUuid child : document().referrers<Tag>(change.id()))
                    collectAffected({*document().object(child), *document().object(child)}, ids);
            }
        }
        break;
    case ObjectKind::Article:
    case ObjectKind::Mention:
    case ObjectKind::Highlight:
        break;
    }
}

} // namespace Hearsay
