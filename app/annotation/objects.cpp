// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/objects.h"

#include <type_traits>

namespace Hearsay {

namespace {

template<typename T>
concept HasArticle = requires(const T &object) { object.article; };

template<typename T>
concept HasTags = requires(const T &object) { object.tags; };

void addUnlessNull(QList<QUuid> &ids, QUuid id)
{
    if (!id.isNull())
        ids.append(id);
}

} // namespace

QUuid idOf(const Object &object)
{
    return std::visit([](const auto &value) { return value.id; }, object);
}

QUuid articleOf(const Object &object)
{
    return std::visit(
        [](const auto &value) {
            if constexpr (HasArticle<std::decay_t<decltype(value)>>)
                return value.article;
            else
                return QUuid();
        },
        object);
}

QList<TextSpan> spansOf(const Object &object)
{
    if (const auto *claim = std::get_if<Claim>(&object)) {
        QList<TextSpan> spans = claim->content;
        if (claim->cue)
            spans.append(*claim->cue);
        return spans;
    }
    if (const auto *mention = std::get_if<Mention>(&object))
        return {mention->span};
    if (const auto *highlight = std::get_if<Highlight>(&object))
        return {highlight->span};
    return {};
}

QList<QUuid> referencesOf(const Object &object)
{
    QList<QUuid> ids;
    addUnlessNull(ids, articleOf(object));
    std::visit(
        [&ids](const auto &value) {
            using T = std::decay_t<decltype(value)>;
            if constexpr (HasTags<T>)
                ids.append(value.tags);
            if constexpr (std::is_same_v<T, Claim>) {
                ids.append(value.speakers);
                for (const ClaimPlace &place : value.places)
                    ids.append(place.place);
            } else if constexpr (std::is_same_v<T, Mention>) {
                ids.append(value.target);
            } else if constexpr (std::is_same_v<T, Dispute>) {
                for (const DisputePosition &position : value.positions)
                    ids.append(position.claim);
            } else if constexpr (std::is_same_v<T, Tag>) {
                addUnlessNull(ids, value.parent);
            }
        },
        object);
    return ids;
}

} // namespace Hearsay
