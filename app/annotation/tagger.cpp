// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/tagger.h"

#include "app/annotation/occurrences.h"
#include "app/annotation/sentences.h"
#include "app/text/uuid7.h"

#include <utility>

namespace Hearsay {

namespace {

/// The object that the change is about: the first one it adds, else the first it alters.
QUuid subjectOf(const Change &change)
{
    for (const ObjectChange &object : change.objects) {
        if (!object.before)
            return object.id();
    }
    return change.isEmpty() ? QUuid() : change.objects.first().id();
}

} // namespace

Tagger::Tagger(History &history, QObject *parent)
    : QObject(parent)
    , m_history(history)
{
}

void Tagger::setSelection(QUuid article, std::optional<TextSpan> span)
{
    m_words = span && !span->isEmpty() ? std::optional(Words{article, *span}) : std::nullopt;
}

void Tagger::setCurrentObject(QUuid object)
{
    m_current = object;
    if (document().find<Claim>(object))
        m_claim = object;
}

QUuid Tagger::currentClaim() const
{
    return document().find<Claim>(m_claim) ? m_claim : QUuid();
}

QUuid Tagger::claimWithoutSpeaker() const
{
    // A claim that has its speaker keeps it: tagging the names that follow must not add them all.
    const Claim *claim = document().find<Claim>(m_claim);
    return claim && claim->speakers.isEmpty() && claim->article == m_asked->article ? m_claim : QUuid();
}

void Tagger::request(TagAction action)
{
    // Nobody should select words for a tag that will be refused.
    if (m_history.isHeld()) {
        Q_EMIT refused(m_history.refusal());
        return;
    }
    if (m_words) {
        disarm();
        carryOut(action);
        return;
    }
    if (action.verb == TagVerb::Tag && (document().find<Claim>(m_current) || document().find<Highlight>(m_current))) {
        tagWithNumber(action.number);
        return;
    }
    if (m_armed == action) {
        disarm();
        return;
    }
    m_armed = action;
    Q_EMIT armedChanged();
}

void Tagger::disarm()
{
    if (std::exchange(m_armed, std::nullopt))
        Q_EMIT armedChanged();
}

void Tagger::selectionFinished()
{
    if (!m_armed || !m_words)
        return;
    const TagAction action = *m_armed;
    disarm();
    carryOut(action);
}

void Tagger::repeat()
{
    if (!m_last) {
        Q_EMIT refused(tr("There is no tag to repeat yet."));
        return;
    }
    if (!m_words) {
        Q_EMIT refused(tr("Select the words to tag first, then repeat the last tag."));
        return;
    }
    m_asked = m_words;
    if (m_last->verb == TagVerb::Speaker && document().find<Speaker>(m_lastTarget))
        chooseSpeaker(m_lastTarget);
    else if (m_last->verb == TagVerb::Place && document().find<Place>(m_lastTarget))
        choosePlace({.place = *document().find<Place>(m_lastTarget), .role = {}});
    else
        carryOut(*m_last);
}

void Tagger::carryOut(TagAction action)
{
    const auto [article, span] = *m_words;
    bool done = false;
    switch (action.verb) {
    case TagVerb::Claim: {
        const Edit edit = tagClaim(document(), article, span);
        const QUuid claim = edit ? subjectOf(*edit) : QUuid();
        done = perform(edit, claim, tr("Claim tagged. Enter edits its statement."));
        if (done)
            m_claim = claim;
        break;
    }
    case TagVerb::Cue:
        if (currentClaim().isNull())
            Q_EMIT refused(tr("A cue belongs to a claim: tag or select the claim first, then its cue."));
        else if (document().find<Claim>(m_claim)->article != article)
            Q_EMIT refused(tr("The current claim is in another article: select a claim of this article first."));
        else
            done = perform(setCue(document(), m_claim, span), m_claim, tr("Cue tagged: “%1”.").arg(document().quote(article, span)));
        break;
    case TagVerb::Highlight: {
        const Edit edit = Hearsay::tagHighlight(document(), article, span);
        done = perform(edit, edit ? subjectOf(*edit) : QUuid(), tr("Highlighted."));
        break;
    }
    case TagVerb::Tag:
        done = tagWithNumber(action.number);
        break;
    // Done, and repeatable, only when the chooser is answered.
    case TagVerb::Speaker:
        m_asked = m_words;
        Q_EMIT speakerWanted(document().quote(article, span));
        break;
    case TagVerb::Place:
        m_asked = m_words;
        Q_EMIT placeWanted(document().quote(article, span));
        break;
    }
    if (done)
        m_last = action;
}

bool Tagger::tagWithNumber(int number)
{
    const Tag *tag = nullptr;
    for (const Tag &entry : document().tags()) {
        if (entry.shortcut == number)
            tag = &entry;
    }
    if (!tag) {
        Q_EMIT refused(tr("No tag of the codebook has the key %1. Give it one under Tags.").arg(number));
        return false;
    }
    const QString name = tagPath(document(), tag->id);
    if (m_words) {
        const Edit edit = tagSpan(document(), m_words->article, m_words->span, tag->id);
        return perform(edit, edit ? subjectOf(*edit) : QUuid(), tr("Tagged “%1”.").arg(name));
    }
    return perform(toggleTag(document(), {m_current}, tag->id), m_current, tr("Tag “%1” switched.").arg(name));
}

bool Tagger::perform(const Edit &edit, QUuid object, const QString &message)
{
    const auto done = edit ? m_history.perform(*edit) : std::unexpected(edit.error());
    if (!done) {
        Q_EMIT refused(done.error().message);
        return false;
    }
    m_current = object;
    Q_EMIT tagged(object, message);
    return true;
}

void Tagger::finishSpeaker(const Edit &edit, QUuid speaker, QUuid claim)
{
    const auto done = edit ? m_history.perform(*edit) : std::unexpected(edit.error());
    if (!done) {
        Q_EMIT refused(done.error().message);
        return;
    }
    m_last = TagAction{TagVerb::Speaker};
    m_lastTarget = speaker;
    m_asked.reset();
    const QString name = document().find<Speaker>(speaker)->name;
    if (claim.isNull()) {
        m_current = speaker;
        Q_EMIT tagged(speaker, tr("Speaker tagged: %1.").arg(name));
    } else {
        //: The claim being worked on is now attributed. %1: a speaker
        Q_EMIT tagged(claim, tr("Said by %1.").arg(name));
    }
}

void Tagger::chooseSpeaker(QUuid speaker)
{
    if (!m_asked)
        return;
    const QUuid claim = claimWithoutSpeaker();
    finishSpeaker(tagSpeaker(document(), m_asked->article, m_asked->span, speaker, claim), speaker, claim);
}

void Tagger::addSpeaker(const QString &name)
{
    if (!m_asked)
        return;
    Speaker speaker;
    speaker.id = createUuidV7();
    speaker.name = name.simplified();
    const QUuid claim = claimWithoutSpeaker();
    finishSpeaker(tagNewSpeaker(document(), m_asked->article, m_asked->span, speaker, claim), speaker.id, claim);
}

void Tagger::finishPlace(const Edit &edit, QUuid place)
{
    const auto done = edit ? m_history.perform(*edit) : std::unexpected(edit.error());
    if (!done) {
        Q_EMIT refused(done.error().message);
        return;
    }
    m_last = TagAction{TagVerb::Place};
    m_lastTarget = place;
    m_asked.reset();
    m_current = place;
    const Place *found = document().find<Place>(place);
    Q_EMIT tagged(place, found->coordinates.isValid() ? tr("Place tagged: %1.").arg(found->name)
                                                      : tr("Place tagged: %1. It has no coordinates yet.").arg(found->name));
}

void Tagger::choosePlace(const PlaceChoice &choice)
{
    if (!m_asked)
        return;
    PlaceMentions where{.article = m_asked->article, .spans = {m_asked->span}};
    if (choice.isEverywhere) {
        if (const Article *article = document().find<Article>(where.article))
            where.spans = occurrencesOf(article->text, document().quote(where.article, m_asked->span));
        if (!where.spans.contains(m_asked->span))
            where.spans.append(m_asked->span);
    }
    if (choice.role) {
        where.claim = currentClaim();
        where.role = *choice.role;
    }
    const bool isKnown = document().find<Place>(choice.place.id);
    finishPlace(isKnown ? tagPlace(document(), where, choice.place.id) : tagNewPlace(document(), where, choice.place), choice.place.id);
}

} // namespace Hearsay
