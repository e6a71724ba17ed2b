// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/edithelpers.h"

#include "app/text/uuid7.h"

#include <QSet>

#include <algorithm>
#include <ranges>

namespace Hearsay {

using namespace EditHelpers;

namespace {

/// Letters of the Arabic script that keyboards for Arabic and Persian write differently.
QChar foldedLetter(QChar c)
{
    switch (c.unicode()) {
    case u'\u0643': // kaf
        return u'\u06a9';
    case u'\u0649': // alef maksura
    case u'\u064a': // yeh
        return u'\u06cc';
    case u'\u0629': // teh marbuta
        return u'\u0647';
    default:
        return c;
    }
}

/// The words of a name for comparing: lower case, no marks, no punctuation, no joiners, no
/// genitive ("Rahimi’s").
QStringList foldedWords(const QString &text)
{
    static constexpr QChar tatweel = u'\u0640';
    static constexpr QStringView apostrophes = u"'’";
    QString folded;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.isMark() || c.category() == QChar::Other_Format || c == tatweel)
            continue;
        const bool stays = c.isLetterOrNumber() || c.isSurrogate() || apostrophes.contains(c);
        folded += stays ? foldedLetter(c) : QChar(u' ');
    }
    QStringList words;
    for (const QString &part : folded.split(u' ', Qt::SkipEmptyParts)) {
        QStringView word = part;
        if (word.size() > 2 && word.endsWith(u's') && apostrophes.contains(word.at(word.size() - 2)))
            word.chop(2);
        QString bare = word.toString();
        bare.removeIf([](QChar c) { return apostrophes.contains(c); });
        if (!bare.isEmpty())
            words.append(bare);
    }
    return words;
}

/// 0 where @p words cannot mean @p name, more where they fit better: all words of the shorter
/// one must stand in the longer one.
int likeness(const QStringList &words, const QString &name)
{
    const QStringList own = foldedWords(name);
    if (words.isEmpty() || own.isEmpty())
        return 0;
    if (words == own)
        return 100;
    const bool isShorter = words.size() <= own.size();
    const QStringList &shorter = isShorter ? words : own;
    const QStringList &longer = isShorter ? own : words;
    const bool all = std::ranges::all_of(shorter, [&longer](const QString &word) { return longer.contains(word); });
    if (!all)
        return 0;
    // "Rahimi" for Nasrat Rahimi: news prose goes on with the last word of a name.
    const bool isLast = isShorter && words.last() == own.last();
    return 40 + 10 * static_cast<int>(shorter.size()) + (isLast ? 20 : 0);
}

template<typename T>
QList<QUuid> candidates(const ObjectTable<T> &table, const QString &words, auto namesOf)
{
    const QStringList folded = foldedWords(words);
    QList<std::pair<int, QUuid>> found;
    for (const T &object : table) {
        int best = 0;
        for (const QString &name : namesOf(object))
            best = std::max(best, likeness(folded, name));
        if (best > 0)
            found.append({-best, object.id});
    }
    std::ranges::sort(found);
    QList<QUuid> ids;
    for (const auto &[rank, id] : std::as_const(found))
        ids.append(id);
    return ids;
}

Mention mentionOf(QUuid article, TextSpan span, MentionKind kind, QUuid target)
{
    return {createUuidV7(), article, span, kind, target};
}

bool isMentionedAt(const Document &document, QUuid article, TextSpan span, QUuid target)
{
    const QList<QUuid> mentions = document.referrers<Mention>(target);
    return std::ranges::any_of(mentions, [&](QUuid id) {
        const Mention *mention = document.find<Mention>(id);
        return mention->article == article && mention->span == span;
    });
}

/// Appends the claim as it is when also said by @p speaker.
void attribute(Change &change, const Document &document, QUuid claim, QUuid speaker)
{
    const Claim *before = document.find<Claim>(claim);
    if (!before || before->speakers.contains(speaker))
        return;
    Claim after = *before;
    after.speakers.append(speaker);
    change.objects.append({Object(*before), Object(after)});
}

/// Appends the mentions of a place, and the claim that is about it.
void mention(Change &change, const Document &document, const PlaceMentions &where, QUuid place)
{
    for (const TextSpan span : where.spans) {
        if (!isMentionedAt(document, where.article, span, place))
            change.objects.append({std::nullopt, mentionOf(where.article, span, MentionKind::Place, place)});
    }
    const Claim *before = document.find<Claim>(where.claim);
    if (!before)
        return;
    Claim after = *before;
    const auto use = std::ranges::find(after.places, place, &ClaimPlace::place);
    if (use == after.places.end())
        after.places.append({place, where.role});
    else
        use->role = where.role;
    if (after != *before)
        change.objects.append({Object(*before), Object(after)});
}

} // namespace

Edit tagSpeaker(const Document &document, QUuid article, TextSpan span, QUuid speaker, QUuid claim)
{
    const Speaker *who = document.find<Speaker>(speaker);
    if (!who)
        return refusedAsGone();
    Change change{createUuidV7(), {}, translated(QT_TRANSLATE_NOOP("Edits", "tag speaker")), {}};
    if (!isMentionedAt(document, article, span, speaker))
        change.objects.append({std::nullopt, mentionOf(article, span, MentionKind::Speaker, speaker)});
    attribute(change, document, claim, speaker);
    return change;
}

Edit tagNewSpeaker(const Document &document, QUuid article, TextSpan span, const Speaker &speaker, QUuid claim)
{
    if (speaker.name.simplified().isEmpty())
        return refused(QT_TRANSLATE_NOOP("Edits", "A speaker needs a name."));
    Change change{createUuidV7(), {}, translated(QT_TRANSLATE_NOOP("Edits", "tag speaker")), {}};
    change.objects.append({std::nullopt, speaker});
    change.objects.append({std::nullopt, mentionOf(article, span, MentionKind::Speaker, speaker.id)});
    attribute(change, document, claim, speaker.id);
    return change;
}

Edit tagPlace(const Document &document, const PlaceMentions &where, QUuid place)
{
    if (!document.find<Place>(place))
        return refusedAsGone();
    Change change{createUuidV7(), {}, translated(QT_TRANSLATE_NOOP("Edits", "tag place")), {}};
    mention(change, document, where, place);
    return change;
}

Edit tagNewPlace(const Document &document, const PlaceMentions &where, const Place &place)
{
    if (place.name.simplified().isEmpty())
        return refused(QT_TRANSLATE_NOOP("Edits", "A place needs a name."));
    Q_ASSERT(!document.contains(place.id));
    Change change{createUuidV7(), {}, translated(QT_TRANSLATE_NOOP("Edits", "tag place")), {}};
    Place added = place;
    added.name = place.name.simplified();
    change.objects.append({std::nullopt, added});
    mention(change, document, where, place.id);
    return change;
}

Edit tagEveryMention(const Document &document, QUuid article, const QList<TextSpan> &spans, QUuid target)
{
    const bool isSpeaker = document.find<Speaker>(target) != nullptr;
    if (!document.find<Article>(article) || (!isSpeaker && !document.find<Place>(target)))
        return refusedAsGone();
    Change change{createUuidV7(), {}, translated(QT_TRANSLATE_NOOP("Edits", "tag every occurrence")), {}};
    QSet<std::pair<qsizetype, qsizetype>> taken;
    for (const QUuid id : document.referrers<Mention>(target)) {
        if (const Mention *mention = document.find<Mention>(id); mention->article == article)
            taken.insert({mention->span.begin, mention->span.end});
    }
    for (const TextSpan span : spans) {
        if (taken.contains({span.begin, span.end}))
            continue;
        taken.insert({span.begin, span.end});
        change.objects.append({std::nullopt, mentionOf(article, span, isSpeaker ? MentionKind::Speaker : MentionKind::Place, target)});
    }
    return change;
}

QList<QUuid> speakerCandidates(const Document &document, const QString &words)
{
    return candidates(document.speakers(), words, [](const Speaker &speaker) {
        return QStringList{speaker.name} + speaker.aliases;
    });
}

QList<QUuid> placeCandidates(const Document &document, const QString &words)
{
    return candidates(document.places(), words, [](const Place &place) { return QStringList{place.name}; });
}

} // namespace Hearsay
