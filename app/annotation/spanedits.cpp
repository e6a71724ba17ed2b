// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/edithelpers.h"

#include <algorithm>

namespace Hearsay {

using namespace EditHelpers;

namespace {

/// The words of several spans in one line, as a reader would say them.
QString joined(const CanonicalText &text, const QList<TextSpan> &spans)
{
    QStringList quotes;
    for (const TextSpan &span : spans)
        quotes.append(text.slice(span));
    return quotes.join(u' ');
}

/// What becomes of the statement: it follows the words while it is theirs.
QString followed(const CanonicalText &text, const Claim &before, const Claim &after, TextSpan oldSpan, TextSpan newSpan)
{
    if (before.statement == statementFrom(joined(text, before.content)))
        return statementFrom(joined(text, after.content));
    if (before.statement == statementFrom(text.slice(oldSpan)))
        return statementFrom(text.slice(newSpan));
    if (before.statement == text.slice(oldSpan).simplified())
        return text.slice(newSpan).simplified();
    return before.statement;
}

Claim moved(const CanonicalText &text, const Claim &before, TextSpan oldSpan, TextSpan newSpan, SpanPart part)
{
    Claim after = before;
    if (part == SpanPart::Cue) {
        after.cue = newSpan;
        return after;
    }
    std::ranges::replace(after.content, oldSpan, newSpan);
    after.statement = followed(text, before, after, oldSpan, newSpan);
    return after;
}

bool isNamedAt(const Document &document, const Mention &mention, TextSpan span)
{
    const QList<QUuid> others = document.referrers<Mention>(mention.target);
    return std::ranges::any_of(others, [&](QUuid id) {
        const Mention *other = document.find<Mention>(id);
        return id != mention.id && other->article == mention.article && other->span == span;
    });
}

} // namespace

std::optional<TextSpan> roomFor(const Document &document, QUuid object, TextSpan span, SpanPart part)
{
    const auto found = document.object(object);
    const Article *article = found ? document.find<Article>(articleOf(*found)) : nullptr;
    if (!article)
        return std::nullopt;
    TextSpan room{0, article->text.length()};
    const auto *claim = std::get_if<Claim>(&*found);
    if (part == SpanPart::Cue)
        return claim && claim->cue == span ? std::optional(room) : std::nullopt;
    if (!claim)
        return spansOf(*found).contains(span) ? std::optional(room) : std::nullopt;
    if (!claim->content.contains(span))
        return std::nullopt;
    for (const TextSpan &other : claim->content) {
        if (other.end <= span.begin)
            room.begin = std::max(room.begin, other.end);
        else if (other.begin >= span.end)
            room.end = std::min(room.end, other.begin);
    }
    return room;
}

Edit adjustSpan(const Document &document, QUuid object, TextSpan oldSpan, TextSpan newSpan, SpanPart part)
{
    const auto before = document.object(object);
    const std::optional<TextSpan> room = roomFor(document, object, oldSpan, part);
    if (!room)
        return refusedAsGone();
    if (newSpan.isEmpty())
        return refused(QT_TRANSLATE_NOOP("Edits", "At least one character has to stay tagged."));
    if (!room->contains(newSpan))
        return refused(QT_TRANSLATE_NOOP("Edits", "The words would run into others of the same claim, or out of the article."));
    const QString name = translated(QT_TRANSLATE_NOOP("Edits", "adjust span"));
    if (const auto *claim = std::get_if<Claim>(&*before)) {
        const CanonicalText &text = document.find<Article>(claim->article)->text;
        return editObject(document, moved(text, *claim, oldSpan, newSpan, part), name);
    }
    Object after = *before;
    if (auto *mention = std::get_if<Mention>(&after)) {
        if (isNamedAt(document, *mention, newSpan))
            return refused(QT_TRANSLATE_NOOP("Edits", "These words are tagged as the same already."));
        mention->span = newSpan;
    } else {
        std::get<Highlight>(after).span = newSpan;
    }
    return editObject(document, after, name);
}

} // namespace Hearsay
