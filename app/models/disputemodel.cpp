// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/disputemodel.h"

#include "app/annotation/sentences.h"
#include "app/text/isolated.h"

#include <QLocale>

#include <algorithm>

namespace Hearsay {

using namespace Qt::StringLiterals;

DisputeModel::DisputeModel(const Document &document, QObject *parent)
    : TableModel(document, parent)
{
}

QString DisputeModel::sides(const Dispute &dispute) const
{
    // Claims that answer alike stand on one side.
    QList<std::pair<QString, QStringList>> sides;
    for (const DisputePosition &position : dispute.positions) {
        const QString who = speakersOfClaim(document(), *document().find<Claim>(position.claim));
        const auto same = std::ranges::find_if(sides, [&position](const auto &side) {
            return !position.position.isEmpty() && side.first == position.position;
        });
        if (same == sides.end())
            sides.append({position.position, {who}});
        else if (!same->second.contains(who))
            same->second.append(who);
    }
    QStringList texts;
    for (const auto &[position, names] : std::as_const(sides)) {
        const QString who = QLocale().createSeparatedList(names);
        //: One side of a dispute. %1: who, %2: their position.
        texts.append(isolated(position.isEmpty() ? who : tr("%1: %2").arg(who, position)));
    }
    //: Stands between the sides of a dispute: "Rahimi vs Mujahid".
    return texts.join(u" "_s + tr("vs") + u" "_s);
}

QVariant DisputeModel::answerFor(const Dispute &dispute, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        //: A dispute whose question nobody has written yet.
        return dispute.question.isEmpty() ? tr("Question to be written") : dispute.question;
    case DetailRole:
        return joinedFacts({vocabularyLabel(dispute.status), sides(dispute)});
    case CountRole:
        return static_cast<int>(dispute.positions.size());
    case ShapeRole:
        return static_cast<int>(DecorationShape::Versus);
    case DisputedRole:
        return dispute.status == DisputeStatus::Open;
    case ArticlesRole: {
        QList<QUuid> articles;
        for (const DisputePosition &position : dispute.positions) {
            if (const Claim *claim = document().find<Claim>(position.claim); claim && !articles.contains(claim->article))
                articles.append(claim->article);
        }
        return QVariant::fromValue(articles);
    }
    case PositionRole: {
        qlonglong first = -1;
        for (const DisputePosition &position : dispute.positions) {
            const Claim *claim = document().find<Claim>(position.claim);
            const qlonglong place = claim ? textPosition(claim->article, claim->content.first()) : -1;
            if (place >= 0 && (first < 0 || place < first))
                first = place;
        }
        return first;
    }
    default:
        return {};
    }
}

QString DisputeModel::searchTextOf(const Dispute &dispute) const
{
    QStringList parts{dispute.question, sides(dispute), vocabularyLabel(dispute.type), vocabularyLabel(dispute.status),
                      dispute.note};
    for (const DisputePosition &position : dispute.positions) {
        if (const Claim *claim = document().find<Claim>(position.claim))
            parts.append(claim->statement);
    }
    return parts.join(u' ');
}

void DisputeModel::collectAffected(const ObjectChange &change, QSet<QUuid> &ids) const
{
    const auto addOf = [this, &ids](QUuid claim) {
        for (const QUuid dispute : document().referrers<Dispute>(claim))
            ids.insert(dispute);
    };
    if (!change.before || !change.after)
        return;
    if (change.kind() == ObjectKind::Claim) {
        addOf(change.id());
    } else if (change.kind() == ObjectKind::Speaker) {
        for (const QUuid claim : document().referrers<Claim>(change.id()))
            addOf(claim);
    }
}

} // namespace Hearsay
