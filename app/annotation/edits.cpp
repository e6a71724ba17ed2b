// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/edithelpers.h"

#include "app/text/uuid7.h"

#include <QSet>

#include <algorithm>

namespace Hearsay {

using namespace EditHelpers;

namespace {

using namespace Qt::StringLiterals;

Change changeNamed(const QString &name, QUuid gesture = {})
{
    return {createUuidV7(), gesture, name, {}};
}

/// Where removing an object alters others: their values without every reference to @p gone.
template<typename List, typename Projection>
void removeReferences(List &list, const QSet<QUuid> &gone, Projection reference)
{
    list.removeIf([&](const auto &entry) { return gone.contains(std::invoke(reference, entry)); });
}

Object withoutReferences(Object object, const QSet<QUuid> &gone)
{
    std::visit(
        [&gone](auto &value) {
            using T = std::decay_t<decltype(value)>;
            if constexpr (requires { value.tags; })
                removeReferences(value.tags, gone, std::identity{});
            if constexpr (std::is_same_v<T, Claim>) {
                removeReferences(value.speakers, gone, std::identity{});
                removeReferences(value.places, gone, &ClaimPlace::place);
            } else if constexpr (std::is_same_v<T, Dispute>) {
                removeReferences(value.positions, gone, &DisputePosition::claim);
            } else if constexpr (std::is_same_v<T, Tag>) {
                if (gone.contains(value.parent))
                    value.parent = QUuid();
            }
        },
        object);
    return object;
}

/// True when the object cannot be without one of @p gone.
bool fallsWith(const Object &object, const QSet<QUuid> &gone)
{
    if (gone.contains(articleOf(object)))
        return true;
    if (const auto *mention = std::get_if<Mention>(&object))
        return gone.contains(mention->target);
    if (const auto *dispute = std::get_if<Dispute>(&object)) {
        return std::ranges::all_of(dispute->positions, [&gone](const DisputePosition &position) {
            return gone.contains(position.claim);
        });
    }
    return false;
}

/// @p ids and all that falls with them.
QSet<QUuid> closure(const Document &document, const QList<QUuid> &ids)
{
    QSet<QUuid> gone(ids.begin(), ids.end());
    for (QList<QUuid> fresh = ids; !fresh.isEmpty();) {
        const QList<QUuid> referrers = document.referrers(fresh.takeFirst());
        for (const QUuid referrer : referrers) {
            if (!gone.contains(referrer) && fallsWith(*document.object(referrer), gone)) {
                gone.insert(referrer);
                fresh.append(referrer);
            }
        }
    }
    return gone;
}

/// Those that stay but lose a reference, sorted.
QList<QUuid> altered(const Document &document, const QSet<QUuid> &gone)
{
    QSet<QUuid> found;
    for (const QUuid id : gone) {
        for (const QUuid referrer : document.referrers(id)) {
            if (!gone.contains(referrer))
                found.insert(referrer);
        }
    }
    QList<QUuid> sorted(found.begin(), found.end());
    std::ranges::sort(sorted);
    return sorted;
}

QString removalName(const Document &document, const QList<QUuid> &ids)
{
    if (QSet<QUuid>(ids.begin(), ids.end()).size() != 1)
        return translated(QT_TRANSLATE_NOOP("Edits", "remove several"));
    switch (*document.kind(ids.first())) {
    case ObjectKind::Article:
        return translated(QT_TRANSLATE_NOOP("Edits", "remove article"));
    case ObjectKind::Claim:
        return translated(QT_TRANSLATE_NOOP("Edits", "remove claim"));
    case ObjectKind::Speaker:
        return translated(QT_TRANSLATE_NOOP("Edits", "remove speaker"));
    case ObjectKind::Mention:
        return translated(QT_TRANSLATE_NOOP("Edits", "remove mention"));
    case ObjectKind::Place:
        return translated(QT_TRANSLATE_NOOP("Edits", "remove place"));
    case ObjectKind::Dispute:
        return translated(QT_TRANSLATE_NOOP("Edits", "remove dispute"));
    case ObjectKind::Tag:
        return translated(QT_TRANSLATE_NOOP("Edits", "remove tag"));
    case ObjectKind::Highlight:
        return translated(QT_TRANSLATE_NOOP("Edits", "remove highlight"));
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

Edit addObject(const Document &document, Object object, const QString &name)
{
    Q_ASSERT(!document.contains(idOf(object)));
    Change change = changeNamed(name);
    change.objects.append({std::nullopt, std::move(object)});
    return change;
}

Edit editObject(const Document &document, Object after, const QString &name, QUuid gesture)
{
    const auto before = document.object(idOf(after));
    if (!before)
        return refusedAsGone();
    Change change = changeNamed(name, gesture);
    if (*before != after)
        change.objects.append({*before, std::move(after)});
    return change;
}

Edit removeObjects(const Document &document, const QList<QUuid> &ids)
{
    if (ids.isEmpty())
        return refused(QT_TRANSLATE_NOOP("Edits", "Nothing is selected to be removed."));
    for (const QUuid id : ids) {
        if (!document.contains(id))
            return refusedAsGone();
    }
    const QSet<QUuid> gone = closure(document, ids);
    Change change = changeNamed(removalName(document, ids));
    for (const QUuid id : altered(document, gone)) {
        const Object before = *document.object(id);
        change.objects.append({before, withoutReferences(before, gone)});
    }
    // First those that nobody refers to any more: objects() lists what is referred to before
    // what refers to it, so its reverse is the order in which to take away.
    QList<Object> leaving;
    for (const QUuid id : gone)
        leaving.append(*document.object(id));
    static constexpr std::array order{ObjectKind::Dispute, ObjectKind::Highlight, ObjectKind::Mention, ObjectKind::Claim,
                                      ObjectKind::Place, ObjectKind::Speaker, ObjectKind::Tag, ObjectKind::Article};
    std::ranges::sort(leaving, {}, [](const Object &object) {
        return std::pair(std::ranges::find(order, kindOf(object)) - order.begin(), idOf(object));
    });
    QSet<QUuid> left;
    while (!leaving.isEmpty()) {
        leaving.removeIf([&](const Object &object) {
            // A parent tag waits for its children.
            const QList<QUuid> referrers = document.referrers<Tag>(idOf(object));
            const bool waits = std::ranges::any_of(referrers, [&](QUuid child) { return gone.contains(child) && !left.contains(child); });
            if (waits)
                return false;
            left.insert(idOf(object));
            change.objects.append({object, std::nullopt});
            return true;
        });
    }
    return change;
}

QList<QUuid> dependents(const Document &document, const QList<QUuid> &ids)
{
    QSet<QUuid> gone = closure(document, ids);
    QList<QUuid> found = altered(document, gone);
    gone.subtract(QSet<QUuid>(ids.begin(), ids.end()));
    found.append(gone.values());
    std::ranges::sort(found);
    return found;
}

Edit toggleTag(const Document &document, const QList<QUuid> &ids, QUuid tag)
{
    if (!document.find<Tag>(tag))
        return refused(QT_TRANSLATE_NOOP("Edits", "The codebook has no such tag."));
    QList<Object> objects;
    for (const QUuid id : ids) {
        if (document.find<Claim>(id) || document.find<Highlight>(id))
            objects.append(*document.object(id));
    }
    if (objects.isEmpty())
        return refused(QT_TRANSLATE_NOOP("Edits", "Tags go on claims and highlights: select one first."));
    const auto tagsOf = [](Object &object) -> QList<QUuid> & {
        auto *claim = std::get_if<Claim>(&object);
        return claim ? claim->tags : std::get<Highlight>(object).tags;
    };
    const bool all = std::ranges::all_of(objects, [&](Object &object) { return tagsOf(object).contains(tag); });
    Change change = changeNamed(all ? translated(QT_TRANSLATE_NOOP("Edits", "take off tag"))
                                    : translated(QT_TRANSLATE_NOOP("Edits", "put on tag")));
    for (const Object &before : std::as_const(objects)) {
        Object after = before;
        QList<QUuid> &tags = tagsOf(after);
        if (all)
            tags.removeAll(tag);
        else if (!tags.contains(tag))
            tags.append(tag);
        if (after != before)
            change.objects.append({before, after});
    }
    return change;
}

Edit tagSpan(const Document &document, QUuid article, TextSpan span, QUuid tag)
{
    if (!document.find<Tag>(tag))
        return refused(QT_TRANSLATE_NOOP("Edits", "The codebook has no such tag."));
    for (const QUuid id : document.referrers(article)) {
        const Claim *claim = document.find<Claim>(id);
        const Highlight *highlight = document.find<Highlight>(id);
        if ((claim && claim->content == QList{span}) || (highlight && highlight->span == span))
            return toggleTag(document, {id}, tag);
    }
    return addObject(document, Highlight{createUuidV7(), article, span, {tag}, {}},
                     translated(QT_TRANSLATE_NOOP("Edits", "tag highlight")));
}

Edit tagHighlight(const Document &document, QUuid article, TextSpan span)
{
    return addObject(document, Highlight{createUuidV7(), article, span, {}, {}},
                     translated(/*: A step that can be undone: words were marked. */ QT_TRANSLATE_NOOP("Edits", "highlight")));
}

} // namespace Hearsay
