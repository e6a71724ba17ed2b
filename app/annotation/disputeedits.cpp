// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/edithelpers.h"

#include "app/text/uuid7.h"

#include <algorithm>

namespace Hearsay {

using namespace EditHelpers;

namespace {

/// Why these claims cannot hold a dispute together; null when they can.
const char *objection(const Document &document, const QList<DisputePosition> &positions)
{
    if (positions.isEmpty())
        return QT_TRANSLATE_NOOP("Edits", "Select the claims that dispute each other first.");
    for (const DisputePosition &position : positions) {
        if (!document.find<Claim>(position.claim))
            return QT_TRANSLATE_NOOP("Edits", "This is no longer in the project.");
    }
    return nullptr;
}

/// Adds each position; one of a claim that has its position already takes the place of that.
void take(QList<DisputePosition> &positions, const QList<DisputePosition> &added)
{
    for (const DisputePosition &position : added) {
        const auto known = std::ranges::find(positions, position.claim, &DisputePosition::claim);
        if (known == positions.end())
            positions.append(position);
        else
            known->position = position.position;
    }
}

} // namespace

QList<QUuid> disputesOf(const Document &document, const QList<QUuid> &claims)
{
    QList<QUuid> found;
    for (const QUuid claim : claims)
        found.append(document.referrers<Dispute>(claim));
    std::ranges::sort(found);
    const auto doubles = std::ranges::unique(found);
    found.erase(doubles.begin(), doubles.end());
    return found;
}

Edit makeDispute(const Document &document, const QList<DisputePosition> &positions, const QString &question)
{
    if (const char *why = objection(document, positions))
        return refused(why);
    Dispute dispute;
    dispute.id = createUuidV7();
    dispute.question = question.simplified();
    take(dispute.positions, positions);
    return addObject(document, dispute, translated(QT_TRANSLATE_NOOP("Edits", "mark as disputed")));
}

Edit joinDispute(const Document &document, QUuid dispute, const QList<DisputePosition> &positions)
{
    if (const char *why = objection(document, positions))
        return refused(why);
    const Dispute *before = document.find<Dispute>(dispute);
    if (!before)
        return refusedAsGone();
    Dispute after = *before;
    take(after.positions, positions);
    return editObject(document, after, translated(QT_TRANSLATE_NOOP("Edits", "join dispute")));
}

Edit leaveDispute(const Document &document, QUuid dispute, QUuid claim)
{
    const Dispute *before = document.find<Dispute>(dispute);
    if (!before)
        return refusedAsGone();
    Dispute after = *before;
    after.positions.removeIf([claim](const DisputePosition &position) { return position.claim == claim; });
    if (after.positions.isEmpty())
        return removeObjects(document, {dispute});
    return editObject(document, after, translated(QT_TRANSLATE_NOOP("Edits", "leave dispute")));
}

} // namespace Hearsay
