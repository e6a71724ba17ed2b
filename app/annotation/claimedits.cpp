// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/edithelpers.h"

#include "app/text/boundaries.h"
#include "app/text/uuid7.h"

#include <algorithm>

namespace Hearsay {

using namespace EditHelpers;

namespace {

constexpr QStringView openingMarks = u"“„«‹\"‟「『";
constexpr QStringView closingMarks = u"”“»›\"‟」』";

bool opens(QStringView text)
{
    return !text.isEmpty() && openingMarks.contains(text.front());
}

bool closes(QStringView text)
{
    return !text.isEmpty() && closingMarks.contains(text.back());
}

bool hasMarks(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return openingMarks.contains(c) || closingMarks.contains(c); });
}

/// The text without a quotation mark at its start and one at its end.
QStringView unquoted(QStringView text)
{
    if (opens(text))
        text = text.sliced(1);
    return closes(text) ? text.chopped(1) : text;
}

/// True when a quotation that begins before the span in its paragraph is still open there.
bool standsInQuotation(const CanonicalText &text, TextSpan span)
{
    const qsizetype begin = text.toUtf16(span.begin);
    const QStringView paragraph = QStringView(text.string()).mid(paragraphAt(text.string(), begin).begin);
    bool isOpen = false;
    for (const QChar c : paragraph.first(begin - (text.utf16Length() - paragraph.size()))) {
        // Some marks open in one language and close in another: while one is open, the next closes.
        if (isOpen ? closingMarks.contains(c) : openingMarks.contains(c))
            isOpen = !isOpen;
    }
    return isOpen;
}

/// Direct where all the words stand in one pair of quotation marks, mixed where some do.
AttributionKind attributionOf(const CanonicalText &text, TextSpan span)
{
    const QString quote = text.slice(span).trimmed();
    const QString before = text.slice({std::max<qsizetype>(0, span.begin - 1), span.begin});
    const QString after = text.slice({span.end, std::min(text.length(), span.end + 1)});
    const bool begins = opens(quote) || opens(before);
    const bool ends = closes(quote) || closes(after);
    const QStringView inner = unquoted(quote);
    // “Yes,” he said. “All of it.” has the narrator between two pairs.
    const bool isOnePair = std::ranges::none_of(inner, [&](QChar c) {
        return closingMarks.contains(c) && (quote.endsWith(c) || after.endsWith(c));
    });
    if (begins && ends && !inner.isEmpty() && isOnePair)
        return AttributionKind::Direct;
    if (!hasMarks(inner) && standsInQuotation(text, span))
        return AttributionKind::Direct;
    return hasMarks(quote) ? AttributionKind::Mixed : AttributionKind::Indirect;
}

} // namespace

// Marks within the words stay as they are, together with those around: “most” of it.
QString EditHelpers::statementFrom(const QString &quote)
{
    QString line = quote.simplified();
    if (const QStringView inner = unquoted(line); !inner.isEmpty() && !hasMarks(inner))
        line = inner.toString().trimmed();
    while (!line.isEmpty() && (line.back() == u',' || line.back() == u';' || line.back().isSpace()))
        line.removeLast();
    return line;
}

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
    return addObject(document, claim, translated(/*: Names of steps that can be undone: they stand behind “Undo”. */ QT_TRANSLATE_NOOP("Edits", "tag claim")));
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
