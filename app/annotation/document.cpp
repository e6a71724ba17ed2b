// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/document.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Hearsay {

namespace {

using namespace Qt::StringLiterals;

QString translated(const char *text)
{
    return QCoreApplication::translate("Document", text);
}

EditError missing(const char *text, QUuid id)
{
    return {translated(text).arg(id.toString(QUuid::WithoutBraces))};
}

} // namespace

Document::Document(QObject *parent)
    : QObject(parent)
{
}

Document::~Document() = default;

std::optional<ObjectKind> Document::kind(QUuid id) const
{
    const auto it = m_kinds.constFind(id);
    return it == m_kinds.constEnd() ? std::nullopt : std::optional(*it);
}

std::optional<Object> Document::object(QUuid id) const
{
    const auto found = kind(id);
    if (!found)
        return std::nullopt;
    std::optional<Object> result;
    const auto look = [&]<typename T>(const ObjectTable<T> &table) {
        if (const T *value = table.find(id))
            result = *value;
    };
    std::apply([&look](const auto &...tables) { (look(tables), ...); }, m_tables);
    return result;
}

QList<QUuid> Document::referrers(QUuid id) const
{
    QList<QUuid> found = m_referrers.values(id);
    std::ranges::sort(found);
    const auto doubles = std::ranges::unique(found);
    found.erase(doubles.begin(), doubles.end());
    return found;
}

QString Document::quote(QUuid article, TextSpan span) const
{
    const Article *found = find<Article>(article);
    return found ? found->text.slice(span) : QString();
}

bool Document::isDisputed(QUuid claim) const
{
    const auto [first, last] = m_referrers.equal_range(claim);
    return std::any_of(first, last, [this](QUuid referrer) {
        const Dispute *dispute = find<Dispute>(referrer);
        return dispute && dispute->positions.size() > 1;
    });
}

std::expected<void, EditError> Document::checkObject(const Object &object) const
{
    const QUuid id = idOf(object);
    if (id.isNull())
        return std::unexpected(EditError{translated(QT_TRANSLATE_NOOP("Document", "An object has no id."))});
    for (const QUuid reference : referencesOf(object)) {
        if (!contains(reference))
            return std::unexpected(missing(QT_TRANSLATE_NOOP("Document", "Something it refers to is not in the project: %1"), reference));
    }
    const Article *article = find<Article>(articleOf(object));
    for (const TextSpan span : spansOf(object)) {
        if (!article || !article->text.isValid(span)) {
            return std::unexpected(EditError{
                translated(QT_TRANSLATE_NOOP("Document", "A span from %1 to %2 does not lie within its article."))
                    .arg(QString::number(span.begin), QString::number(span.end))});
        }
    }

    const auto every = [this]<typename T>(std::type_identity<T>, const QList<QUuid> &ids) {
        return std::ranges::all_of(ids, [this](QUuid one) { return find<T>(one) != nullptr; });
    };
    bool fits = true;
    if (const auto *claim = std::get_if<Claim>(&object)) {
        fits = !claim->content.isEmpty() && find<Article>(claim->article)
            && every(std::type_identity<Speaker>{}, claim->speakers) && every(std::type_identity<Tag>{}, claim->tags)
            && std::ranges::is_sorted(claim->content)
            && std::ranges::all_of(claim->places, [this](const ClaimPlace &place) { return find<Place>(place.place); });
        for (qsizetype i = 1; i < claim->content.size(); ++i)
            fits = fits && claim->content[i - 1].end <= claim->content[i].begin;
    } else if (const auto *mention = std::get_if<Mention>(&object)) {
        fits = find<Article>(mention->article)
            && (mention->kind == MentionKind::Speaker ? find<Speaker>(mention->target) != nullptr
                                                      : find<Place>(mention->target) != nullptr);
    } else if (const auto *highlight = std::get_if<Highlight>(&object)) {
        fits = find<Article>(highlight->article) && every(std::type_identity<Tag>{}, highlight->tags);
    } else if (const auto *dispute = std::get_if<Dispute>(&object)) {
        QSet<QUuid> seen;
        fits = std::ranges::all_of(dispute->positions, [this, &seen](const DisputePosition &position) {
            const bool isFirst = !seen.contains(position.claim); // a claim takes one position
            seen.insert(position.claim);
            return isFirst && find<Claim>(position.claim);
        });
    } else if (const auto *tag = std::get_if<Tag>(&object)) {
        fits = tag->parent != tag->id && (tag->parent.isNull() || find<Tag>(tag->parent));
        // A codebook is a tree: going up from the new parent must never meet the tag itself.
        const Tag *above = find<Tag>(tag->parent);
        for (qsizetype steps = 0; fits && above; above = find<Tag>(above->parent), ++steps)
            fits = above->id != tag->id && steps <= tags().size();
    }
    if (!fits)
        return std::unexpected(missing(QT_TRANSLATE_NOOP("Document", "The object %1 does not fit the others in the project."), id));
    return {};
}

std::expected<void, EditError> Document::check(const ObjectChange &change) const
{
    const QUuid id = change.id();
    if (change.before) {
        if (object(id) != change.before)
            return std::unexpected(missing(QT_TRANSLATE_NOOP("Document", "The object %1 has changed in the meantime."), id));
        if (change.after && (idOf(*change.before) != id || kindOf(*change.after) != kindOf(*change.before)))
            return std::unexpected(missing(QT_TRANSLATE_NOOP("Document", "The object %1 cannot become another one."), id));
    } else if (contains(id)) {
        return std::unexpected(missing(QT_TRANSLATE_NOOP("Document", "The object %1 is in the project already."), id));
    }
    if (change.before && change.after && change.kind() == ObjectKind::Article && referrerCount(id) > 0
        && (std::get<Article>(*change.before).text != std::get<Article>(*change.after).text
            || std::get<Article>(*change.before).structure != std::get<Article>(*change.after).structure)) {
        return std::unexpected(missing(QT_TRANSLATE_NOOP("Document", "The text of the article %1 cannot change any more: annotations mark its words."), id));
    }
    if (change.after)
        return checkObject(*change.after);
    if (referrerCount(id) > 0)
        return std::unexpected(missing(QT_TRANSLATE_NOOP("Document", "The object %1 is still used by others."), id));
    return {};
}

std::expected<void, EditError> Document::apply(const Change &change)
{
    for (qsizetype i = 0; i < change.objects.size(); ++i) {
        const auto done = applyObject(change.objects.at(i));
        if (done)
            continue;
        // Take back what was applied: all or nothing.
        while (i-- > 0) {
            const ObjectChange &earlier = change.objects.at(i);
            const auto back = applyObject({earlier.after, earlier.before});
            Q_ASSERT(back);
        }
        return done;
    }
    Q_EMIT applied(change);
    return {};
}

std::expected<void, EditError> Document::applyObject(const ObjectChange &change)
{
    Q_ASSERT(change.before || change.after);
    if (const auto fits = check(change); !fits)
        return fits;
    if (change.before)
        unlink(*change.before);
    if (change.after) {
        link(*change.after);
        store(*change.after, true);
    } else {
        erase(*change.before);
    }
    return {};
}

void Document::store(const Object &object, bool announce)
{
    std::visit(
        [this, announce](const auto &value) {
            using T = std::decay_t<decltype(value)>;
            auto &table = std::get<ObjectTable<T>>(m_tables);
            const qsizetype row = table.rowFor(value.id);
            if (contains(value.id)) {
                table.replace(row, value);
                if (announce)
                    Q_EMIT changed(objectKind<T>, row);
                return;
            }
            if (announce)
                Q_EMIT aboutToInsert(objectKind<T>, row);
            m_kinds.insert(value.id, objectKind<T>);
            table.insert(row, value);
            if (announce)
                Q_EMIT inserted(objectKind<T>, row);
        },
        object);
}

void Document::erase(const Object &object)
{
    std::visit(
        [this](const auto &value) {
            using T = std::decay_t<decltype(value)>;
            auto &table = std::get<ObjectTable<T>>(m_tables);
            const QUuid id = value.id;
            const qsizetype row = table.rowOf(id);
            Q_EMIT aboutToRemove(objectKind<T>, row);
            m_kinds.remove(id);
            table.remove(row);
            Q_EMIT removed(objectKind<T>, row, id);
        },
        object);
}

void Document::link(const Object &object)
{
    const QUuid id = idOf(object);
    for (const QUuid reference : referencesOf(object))
        m_referrers.insert(reference, id);
}

void Document::unlink(const Object &object)
{
    const QUuid id = idOf(object);
    for (const QUuid reference : referencesOf(object)) {
        // One entry for each reference: a claim may name a speaker twice.
        if (const auto it = m_referrers.find(reference, id); it != m_referrers.end())
            m_referrers.erase(it);
    }
}

std::expected<void, EditError> Document::load(QList<Object> objects)
{
    // Kinds in the order in which they refer to one another; within a kind only tags do.
    static constexpr std::array order{ObjectKind::Article, ObjectKind::Tag, ObjectKind::Speaker, ObjectKind::Place,
                                      ObjectKind::Claim, ObjectKind::Mention, ObjectKind::Highlight, ObjectKind::Dispute};
    Q_EMIT aboutToReset();
    clear();
    std::expected<void, EditError> result;
    const auto take = [this, &result](const Object &object) {
        if (contains(idOf(object)))
            result = std::unexpected(missing(QT_TRANSLATE_NOOP("Document", "The object %1 is in the project already."), idOf(object)));
        else
            result = checkObject(object);
        if (result) {
            link(object);
            store(object, false);
        }
        return result.has_value();
    };

    // Sorted by id, each table is filled at its end only.
    std::ranges::sort(objects, {}, [](const Object &object) { return idOf(object); });
    for (const ObjectKind kind : order) {
        QList<Object> waiting = objects;
        waiting.removeIf([kind](const Object &object) { return kindOf(object) != kind; });
        while (result && !waiting.isEmpty()) {
            const qsizetype taken = waiting.removeIf([this, &result, &take](const Object &object) {
                const auto *tag = std::get_if<Tag>(&object);
                const bool isEarly = tag && !tag->parent.isNull() && !contains(tag->parent);
                return result && !isEarly && take(object);
            });
            if (result && taken == 0)
                take(waiting.first()); // a parent that never comes: let the check say so
        }
    }
    if (!result)
        clear();
    Q_EMIT reset();
    return result;
}

void Document::clear()
{
    m_tables = {};
    m_kinds.clear();
    m_referrers.clear();
}

QList<Object> Document::objects() const
{
    QList<Object> all;
    const auto append = [&all]<typename T>(const ObjectTable<T> &table) {
        for (const T &object : table)
            all.append(object);
    };
    append(articles());
    // A parent before its children, whatever their ids.
    QList<const Tag *> late;
    QSet<QUuid> placed;
    for (const Tag &tag : tags())
        late.append(&tag);
    while (!late.isEmpty()) {
        late.removeIf([&](const Tag *tag) {
            if (!tag->parent.isNull() && !placed.contains(tag->parent))
                return false;
            placed.insert(tag->id);
            all.append(*tag);
            return true;
        });
    }
    append(speakers());
    append(places());
    append(claims());
    append(mentions());
    append(highlights());
    append(disputes());
    return all;
}

} // namespace Hearsay
