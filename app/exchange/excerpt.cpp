// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/excerpt.h"

#include <QSet>

namespace Hearsay {

namespace {

/// The dispute with the positions of @p kept claims; nothing when none of them is part of it.
std::optional<Dispute> cutDispute(Dispute dispute, const QSet<QUuid> &kept)
{
    dispute.positions.removeIf(
        [&kept](const DisputePosition &position) { return !kept.contains(position.claim); });
    return dispute.positions.isEmpty() ? std::nullopt : std::optional(dispute);
}

} // namespace

QList<Object> excerptOf(const Document &document, const QList<QUuid> &articles)
{
    const QSet<QUuid> wanted(articles.begin(), articles.end());
    QSet<QUuid> kept;
    QList<Object> excerpt;
    const auto take = [&](const auto &table) {
        for (const auto &object : table) {
            const Object value = object;
            if (!wanted.contains(articleOf(value)))
                continue;
            for (const QUuid reference : referencesOf(value))
                kept.insert(reference);
            kept.insert(object.id);
            excerpt.append(value);
        }
    };
    take(document.claims());
    take(document.mentions());
    take(document.highlights());
    for (const Dispute &dispute : document.disputes()) {
        if (const auto cut = cutDispute(dispute, kept))
            excerpt.append(*cut);
    }
    // A tag without those above it would stand elsewhere in the codebook.
    for (const Tag &tag : document.tags()) {
        if (!kept.contains(tag.id))
            continue;
        for (const Tag *above = document.find<Tag>(tag.parent); above;
             above = document.find<Tag>(above->parent))
            kept.insert(above->id);
    }
    const auto takeKept = [&](const auto &table) {
        for (const auto &object : table) {
            if (kept.contains(object.id) || wanted.contains(object.id))
                excerpt.append(object);
        }
    };
    takeKept(document.articles());
    takeKept(document.speakers());
    takeKept(document.places());
    takeKept(document.tags());
    return excerpt;
}

} // namespace Hearsay
