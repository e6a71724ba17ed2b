// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/furthermentions.h"

#include "app/annotation/occurrences.h"

#include <algorithm>

namespace Hearsay {

namespace {

QStringList namesOf(const Document &document, QUuid target)
{
    QStringList names;
    const auto add = [&names](const QString &name) {
        const QString words = name.trimmed();
        if (!words.isEmpty() && !names.contains(words))
            names.append(words);
    };
    if (const Speaker *speaker = document.find<Speaker>(target)) {
        add(speaker->name);
        for (const QString &alias : speaker->aliases)
            add(alias);
    } else if (const Place *place = document.find<Place>(target)) {
        add(place->name);
    } else {
        return names;
    }
    for (const QUuid id : document.referrers<Mention>(target)) {
        const Mention *mention = document.find<Mention>(id);
        add(document.quote(mention->article, mention->span));
    }
    std::ranges::stable_sort(names, std::ranges::greater(), &QString::size);
    return names;
}

/// Spans sorted and joined where they touch or overlap: what is covered.
QList<TextSpan> covered(QList<TextSpan> spans)
{
    std::ranges::sort(spans);
    QList<TextSpan> areas;
    for (const TextSpan &span : std::as_const(spans)) {
        if (!areas.isEmpty() && span.begin <= areas.last().end)
            areas.last().end = std::max(areas.last().end, span.end);
        else
            areas.append(span);
    }
    return areas;
}

/// True where @p span shares a character with one of @p areas, which are sorted and lie apart.
bool touches(const QList<TextSpan> &areas, TextSpan span)
{
    const auto next = std::ranges::upper_bound(areas, span.begin, {}, &TextSpan::end);
    return next != areas.end() && next->begin < span.end;
}

} // namespace

MentionSearch mentionSearch(const Document &document, QUuid target)
{
    MentionSearch search;
    search.names = namesOf(document, target);
    if (search.names.isEmpty())
        return search;
    const MentionKind kind = document.find<Speaker>(target) ? MentionKind::Speaker : MentionKind::Place;
    QHash<QUuid, QList<TextSpan>> taken;
    for (const Mention &mention : document.mentions()) {
        if (mention.kind == kind)
            taken[mention.article].append(mention.span);
    }
    for (const Article &article : document.articles())
        search.texts.append({article.id, article.text, taken.value(article.id)});
    return search;
}

QList<TextSpan> furtherMentions(const MentionSearch::Text &text, const QStringList &names, qsizetype most)
{
    QList<TextSpan> found;
    QList<TextSpan> areas = covered(text.taken);
    for (const QString &name : names) {
        QList<TextSpan> fresh = occurrencesOf(text.text, name, most);
        fresh.removeIf([&areas](const TextSpan &span) { return touches(areas, span); });
        if (fresh.isEmpty())
            continue;
        found += fresh;
        areas = covered(areas + fresh);
    }
    std::ranges::sort(found);
    return found.mid(0, most);
}

} // namespace Hearsay
