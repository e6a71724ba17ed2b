// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/salvagefit.h"

#include <QCoreApplication>

#include <algorithm>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Salvage", text);
}

class Fitter
{
public:
    Fitter(Choice choice, SalvageAccount &account)
        : m_choice(std::move(choice))
        , m_account(account)
    {
    }

    QList<Object> run()
    {
        m_ids = m_choice.objects.keys();
        std::ranges::sort(m_ids);
        // In the order in which they refer to one another.
        forEach<Tag>(&Fitter::fitTag);
        forEach<Claim>(&Fitter::fitClaim);
        forEach<Mention>(&Fitter::fitMention);
        forEach<Highlight>(&Fitter::fitHighlight);
        forEach<Dispute>(&Fitter::fitDispute);
        QList<Object> objects;
        for (const ChosenObject &chosen : std::as_const(m_choice.objects))
            objects.append(chosen.object);
        return objects;
    }

private:
    /// Calls @p fit with each object of a kind; what it refuses goes.
    template<typename T>
    void forEach(bool (Fitter::*fit)(T &))
    {
        for (const QUuid id : std::as_const(m_ids)) {
            const auto chosen = m_choice.objects.find(id);
            if (chosen == m_choice.objects.end())
                continue;
            if (auto *object = std::get_if<T>(&chosen->object); object && !(this->*fit)(*object))
                m_choice.objects.remove(id);
        }
    }

    template<typename T>
    [[nodiscard]] const T *find(QUuid id) const
    {
        const auto chosen = m_choice.objects.constFind(id);
        return chosen == m_choice.objects.cend() ? nullptr : std::get_if<T>(&chosen->object);
    }

    [[nodiscard]] Evidence describe(const Object &object) const
    {
        const QString label = labelOf(object);
        if (!label.isEmpty())
            return {kindOf(object), label};
        const auto *article = find<Article>(articleOf(object));
        const QList<TextSpan> spans = spansOf(object);
        if (article && !spans.isEmpty() && article->text.isValid(spans.first()))
            return {kindOf(object), article->text.slice(spans.first())};
        const QList<StoredWords> words = m_choice.words.value(idOf(object));
        return {kindOf(object), words.isEmpty() ? QString() : words.first().anchor.exact};
    }

    bool lose(const Object &object, const char *reason)
    {
        m_account.lose(idOf(object), describe(object), tr(reason));
        return false;
    }

    void doubt(const Object &object, const char *sentence) { m_account.doubt(idOf(object), describe(object), tr(sentence)); }

    /// Where the span lies on the words that it was made on; nothing when nobody knows.
    [[nodiscard]] std::optional<TextSpan> place(const Object &object, TextSpan span);
    /// Takes out what is not there any more; whether there was any.
    template<typename T>
    [[nodiscard]] bool takeOutLost(QList<QUuid> &ids)
    {
        return ids.removeIf([this](QUuid id) { return !find<T>(id); }) > 0;
    }

    bool fitTag(Tag &tag);
    bool fitClaim(Claim &claim);
    void fitCue(Claim &claim);
    bool fitMention(Mention &mention);
    bool fitHighlight(Highlight &highlight);
    bool fitDispute(Dispute &dispute);

    Choice m_choice;
    SalvageAccount &m_account;
    QList<QUuid> m_ids;
};

std::optional<TextSpan> Fitter::place(const Object &object, TextSpan span)
{
    const QUuid inArticle = articleOf(object);
    const CanonicalText text = find<Article>(inArticle)->text;
    const bool isWhole = m_choice.texts.value(inArticle) == TextState::Whole;
    const bool isHashed = m_choice.objects.value(idOf(object)).isFromLog;
    if (isWhole && isHashed)
        return text.isValid(span) ? std::optional(span) : std::nullopt;
    const QList<StoredWords> words = m_choice.words.value(idOf(object));
    const auto known = std::ranges::find(words, span, &StoredWords::span);
    if (known == words.end() || known->anchor.exact.isEmpty())
        return std::nullopt;
    if (text.isValid(span) && text.slice(span) == known->anchor.exact)
        return span;
    const auto found = findQuote(text, known->anchor);
    if (found)
        doubt(object, QT_TRANSLATE_NOOP("Salvage", "It no longer lay on its words and was put where they stand."));
    return found && text.isValid(*found) ? found : std::nullopt;
}

bool Fitter::fitTag(Tag &tag)
{
    if (tag.parent.isNull())
        return true;
    // Going up must end at a tag without a parent, and never come back here.
    const Tag *above = find<Tag>(tag.parent);
    qsizetype steps = 0;
    const auto isRing = [this](const Tag *one) { return one->parent.isNull() ? nullptr : find<Tag>(one->parent); };
    const bool isLost = above == nullptr;
    while (above && above->id != tag.id && steps++ <= m_ids.size())
        above = isRing(above);
    if (!isLost && !above)
        return true;
    tag.parent = {};
    doubt(tag, isLost ? QT_TRANSLATE_NOOP("Salvage", "The tag above it is lost; it stands at the top now.")
                      : QT_TRANSLATE_NOOP("Salvage", "It stood below itself; it stands at the top now."));
    return true;
}

bool Fitter::fitClaim(Claim &claim)
{
    if (!find<Article>(claim.article))
        return lose(claim, QT_TRANSLATE_NOOP("Salvage", "The article that it is about is lost."));
    QList<TextSpan> content;
    for (const TextSpan span : std::as_const(claim.content)) {
        if (const auto placed = place(claim, span))
            content.append(*placed);
    }
    std::ranges::sort(content);
    const auto isTaken = [last = qsizetype(-1)](TextSpan span) mutable {
        const bool overlaps = span.begin < last;
        last = overlaps ? last : span.end;
        return overlaps;
    };
    QList<TextSpan> apart;
    std::ranges::remove_copy_if(content, std::back_inserter(apart), isTaken);
    if (apart.isEmpty())
        return lose(claim, QT_TRANSLATE_NOOP("Salvage", "The words that it was made on are not to be found."));
    if (apart.size() < claim.content.size())
        doubt(claim, QT_TRANSLATE_NOOP("Salvage", "A part of the words that it was made on is lost."));
    claim.content = apart;
    fitCue(claim);
    if (takeOutLost<Speaker>(claim.speakers))
        doubt(claim, QT_TRANSLATE_NOOP("Salvage", "A speaker of it is lost."));
    if (takeOutLost<Tag>(claim.tags))
        doubt(claim, QT_TRANSLATE_NOOP("Salvage", "A tag of it is lost."));
    if (claim.places.removeIf([this](const ClaimPlace &place) { return !find<Place>(place.place); }) > 0)
        doubt(claim, QT_TRANSLATE_NOOP("Salvage", "A place of it is lost."));
    return true;
}

void Fitter::fitCue(Claim &claim)
{
    if (!claim.cue)
        return;
    claim.cue = place(claim, *claim.cue);
    if (!claim.cue)
        doubt(claim, QT_TRANSLATE_NOOP("Salvage", "Its cue is lost."));
}

bool Fitter::fitMention(Mention &mention)
{
    if (!find<Article>(mention.article))
        return lose(mention, QT_TRANSLATE_NOOP("Salvage", "The article that it is in is lost."));
    if (mention.kind == MentionKind::Speaker && !find<Speaker>(mention.target))
        return lose(mention, QT_TRANSLATE_NOOP("Salvage", "The speaker that it names is lost."));
    if (mention.kind == MentionKind::Place && !find<Place>(mention.target))
        return lose(mention, QT_TRANSLATE_NOOP("Salvage", "The place that it names is lost."));
    const auto span = place(mention, mention.span);
    if (!span)
        return lose(mention, QT_TRANSLATE_NOOP("Salvage", "The words that it was made on are not to be found."));
    mention.span = *span;
    return true;
}

bool Fitter::fitHighlight(Highlight &highlight)
{
    if (!find<Article>(highlight.article))
        return lose(highlight, QT_TRANSLATE_NOOP("Salvage", "The article that it is in is lost."));
    const auto span = place(highlight, highlight.span);
    if (!span)
        return lose(highlight, QT_TRANSLATE_NOOP("Salvage", "The words that it was made on are not to be found."));
    highlight.span = *span;
    if (takeOutLost<Tag>(highlight.tags))
        doubt(highlight, QT_TRANSLATE_NOOP("Salvage", "A tag of it is lost."));
    return true;
}

bool Fitter::fitDispute(Dispute &dispute)
{
    QSet<QUuid> seen;
    const auto isUnfit = [this, &seen](const DisputePosition &position) {
        const bool isFit = find<Claim>(position.claim) && !seen.contains(position.claim);
        seen.insert(position.claim);
        return !isFit;
    };
    if (dispute.positions.removeIf(isUnfit) > 0)
        doubt(dispute, QT_TRANSLATE_NOOP("Salvage", "A claim of it is lost."));
    return true;
}

} // namespace

QList<Object> fitTogether(Choice choice, SalvageAccount &account)
{
    return Fitter(std::move(choice), account).run();
}

} // namespace Hearsay
