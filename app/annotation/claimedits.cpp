// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/edithelpers.h"

#include "app/text/uuid7.h"

namespace Hearsay {

using namespace EditHelpers;

namespace {

constexpr QStringView openingMarks = u"“„«‹\"‟「『";
constexpr QStringView closingMarks = u"”“»›\"‟」』";

/// The words without the quotation marks around them, on one line.
QString statementFrom(const QString &quote)
{
    QString line = quote.simplified();
    if (!line.isEmpty() && openingMarks.contains(line.front()))
        line.removeFirst();
    if (!line.isEmpty() && closingMarks.contains(line.back()))
        line.removeLast();
    while (!line.isEmpty() && (line.back() == u',' || line.back() == u';' || line.back().isSpace()))
        line.removeLast();
    return line;
}

/// Direct where the words stand in quotation marks, mixed where some of them do.
AttributionKind attributionOf(const CanonicalText &text, TextSpan span)
{
    const QString quote = text.slice(span).trimmed();
    const QString before = text.slice({std::max<qsizetype>(0, span.begin - 1), span.begin});
    const QString after = text.slice({span.end, std::min(text.length(), span.end + 1)});
    const auto opens = [](const QString &s) { return !s.isEmpty() && openingMarks.contains(s.front()); };
    const auto closes = [](const QString &s) { return !s.isEmpty() && closingMarks.contains(s.back()); };
    const bool begins = opens(quote) || opens(before);
    const bool ends = closes(quote) || closes(after);
    if (begins && ends)
        return AttributionKind::Direct;
    const bool hasMarks = std::ranges::any_of(quote, [](QChar c) {
        return openingMarks.contains(c) || closingMarks.contains(c);
    });
    return hasMarks ? AttributionKind::Mixed : AttributionKind::Indirect;
}

} // namespace

Edit tagClaim(const Document &document, QUuid article, TextSpan span)
{
    const Article *found = document.find<Article>(article);
    if (!found || !found->text.isValid(span))
        return refused(QT_TRANSLATE_NOOP("Edits", "Select the words of the claim in the article first."));
    Claim claim;
    claim.id = createUuidV7();
    claim.article = article;
    claim.content = {span};
    claim.statement = statementFrom(found->text.slice(span));
    claim.attribution = attributionOf(found->text, span);
    return addObject(document, claim, translated(QT_TRANSLATE_NOOP("Edits", "tag claim")));
}

Edit setCue(const Document &document, QUuid claim, std::optional<TextSpan> cue)
{
    const Claim *before = document.find<Claim>(claim);
    if (!before)
        return refused(QT_TRANSLATE_NOOP("Edits", "Select the claim that the cue belongs to first."));
    Claim after = *before;
    after.cue = cue;
    return editObject(document, after,
                      cue ? translated(QT_TRANSLATE_NOOP("Edits", "tag cue"))
                          : translated(QT_TRANSLATE_NOOP("Edits", "remove cue")));
}

Edit addSpeakerToClaim(const Document &document, QUuid claim, QUuid speaker)
{
    const Claim *before = document.find<Claim>(claim);
    const Speaker *who = document.find<Speaker>(speaker);
    if (!before || !who)
        return refusedAsGone();
    Claim after = *before;
    if (!after.speakers.contains(speaker))
        after.speakers.append(speaker);
    //: Name of an undo step. %1: a speaker
    return editObject(document, after, QCoreApplication::translate("Edits", "said by %1").arg(who->name));
}

} // namespace Hearsay
