// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/sentences.h"

#include <QCoreApplication>
#include <QLocale>

namespace Hearsay {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestTitle = 160;

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    if (line.size() <= longestTitle)
        return line;
    return QString(line.left(longestTitle - 1).trimmed() + u'…');
}

/// The last word of a person's name, as news prose goes on to call them; others keep theirs whole.
QString shortName(const Speaker &speaker)
{
    if (speaker.kind != SpeakerKind::Person)
        return speaker.name;
    const QString name = speaker.name.simplified();
    return name.mid(name.lastIndexOf(u' ') + 1);
}

QStringList namesOf(const Document &document, const Claim &claim, bool isShort)
{
    QStringList names;
    for (const QUuid id : claim.speakers) {
        if (const Speaker *speaker = document.find<Speaker>(id))
            names.append(isShort ? shortName(*speaker) : speaker->name);
    }
    return names;
}

} // namespace

QString speakersOfClaim(const Document &document, const Claim &claim)
{
    const QStringList names = namesOf(document, claim, false);
    return names.isEmpty() ? vocabularyLabel(claim.attribution) : QLocale().createSeparatedList(names);
}

QStringList disputedBy(const Document &document, const Claim &claim)
{
    QStringList names;
    for (const QUuid id : document.referrers<Dispute>(claim.id)) {
        const Dispute *dispute = document.find<Dispute>(id);
        const auto own = std::ranges::find(dispute->positions, claim.id, &DisputePosition::claim);
        for (const DisputePosition &other : dispute->positions) {
            // Two claims with the same position, put in words, agree with each other.
            const bool agrees = !other.position.isEmpty() && other.position == own->position;
            const Claim *otherClaim = document.find<Claim>(other.claim);
            if (other.claim == claim.id || agrees)
                continue;
            names.append(namesOf(document, *otherClaim, true));
        }
    }
    names.removeDuplicates();
    // Somebody who says two things on a question does not dispute themselves.
    const QStringList own = namesOf(document, claim, true);
    names.removeIf([&own](const QString &name) { return own.contains(name); });
    return names;
}

QString claimSentence(const Document &document, const Claim &claim)
{
    QString statement = claim.statement.simplified();
    if (statement.isEmpty())
        statement = shortened(document.quote(claim.article, claim.content.value(0)));
    const QLocale locale;
    const QStringList speakers = namesOf(document, claim, true);
    QString sentence = speakers.isEmpty()
        ? statement
        //: A claim in a list. %1: who says it, %2: what they say.
        : QCoreApplication::translate("Sentences", "%1: %2").arg(locale.createSeparatedList(speakers), statement);
    if (!document.isDisputed(claim.id))
        return sentence;
    const QStringList others = disputedBy(document, claim);
    if (others.isEmpty()) {
        //: %1: a claim
        return QCoreApplication::translate("Sentences", "%1 — disputed").arg(sentence);
    }
    //: %1: a claim, %2: those who dispute it
    return QCoreApplication::translate("Sentences", "%1 — disputed by %2").arg(sentence, locale.createSeparatedList(others));
}

QString tagPath(const Document &document, QUuid tag)
{
    QStringList names;
    for (const Tag *entry = document.find<Tag>(tag); entry; entry = document.find<Tag>(entry->parent))
        names.prepend(entry->name);
    return names.join(u" › "_s);
}

QString objectTitle(const Document &document, QUuid id)
{
    const auto object = document.object(id);
    if (!object)
        return {};
    if (const auto *article = std::get_if<Article>(&*object))
        return article->displayTitle();
    if (const auto *claim = std::get_if<Claim>(&*object))
        return claimSentence(document, *claim);
    if (const auto *speaker = std::get_if<Speaker>(&*object))
        return speaker->name;
    if (const auto *mention = std::get_if<Mention>(&*object))
        return objectTitle(document, mention->target);
    if (const auto *place = std::get_if<Place>(&*object))
        return place->name;
    if (const auto *dispute = std::get_if<Dispute>(&*object))
        return dispute->question;
    if (std::holds_alternative<Tag>(*object))
        return tagPath(document, id);
    const auto &highlight = std::get<Highlight>(*object);
    return shortened(document.quote(highlight.article, highlight.span));
}

} // namespace Hearsay
