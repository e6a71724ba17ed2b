// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/boundaries.h"

#include <QList>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Hearsay {

namespace {

// QTextBoundaryFinder analyses all that it is given, so it gets a window: a line may have
// fifty million characters, a word or a sentence that a person points at does not.
constexpr qsizetype graphemeReach = 256;
constexpr qsizetype wordReach = 1024;
constexpr qsizetype sentenceReach = 16 * 1024;
/// How much further a window may grow to begin and end at white space.
constexpr qsizetype slack = 1024;

bool isLineFeed(QChar c)
{
    return c == u'\n';
}

/// The line around @p position, cut to about @p reach units on either side, at white space
/// if there is some near and never inside a surrogate pair.
Utf16Span windowAround(QStringView text, qsizetype position, qsizetype reach)
{
    qsizetype begin = position;
    while (begin > 0 && !isLineFeed(text[begin - 1])) {
        const qsizetype gone = position - begin;
        if (gone >= reach + slack || (gone >= reach && text[begin].isSpace()))
            break;
        --begin;
    }
    qsizetype end = position;
    while (end < text.size() && !isLineFeed(text[end])) {
        const qsizetype gone = end - position;
        if (gone >= reach + slack || (gone >= reach && text[end].isSpace()))
            break;
        ++end;
    }
    if (begin < end && text[begin].isLowSurrogate())
        ++begin;
    if (begin < end && text[end - 1].isHighSurrogate())
        --end;
    return {std::min(begin, position), std::max(end, position)};
}

Utf16Span trimmed(QStringView text, Utf16Span span)
{
    while (span.begin < span.end && text[span.begin].isSpace())
        ++span.begin;
    while (span.begin < span.end && text[span.end - 1].isSpace())
        --span.end;
    return span;
}

/// Does @p sentence end in a stop that ends no sentence? A single capital ("U.S.", "J.") or a
/// title. Then two sentences are taken for one now and then, which hurts less than half a one.
bool endsInAbbreviation(QStringView sentence)
{
    sentence = sentence.trimmed();
    if (!sentence.endsWith(u'.'))
        return false;
    sentence.chop(1);
    qsizetype begin = sentence.size();
    while (begin > 0 && sentence[begin - 1].isLetter())
        --begin;
    const QStringView word = sentence.sliced(begin);
    if (word.size() == 1)
        return word[0].isUpper();
    static constexpr std::array titles{"Mr"_L1,  "Mrs"_L1, "Ms"_L1,   "Dr"_L1, "Prof"_L1, "Gen"_L1,
                                       "Col"_L1, "Maj"_L1, "Capt"_L1, "Lt"_L1, "Sgt"_L1,  "Gov"_L1,
                                       "Sen"_L1, "Rep"_L1, "St"_L1,   "Mt"_L1, "vs"_L1};
    return std::ranges::any_of(titles, [word](QLatin1StringView title) { return title == word; });
}

/// The nearest grapheme boundary at or before (at or after) @p position.
qsizetype graphemeBoundary(QStringView text, qsizetype position, bool forwards)
{
    if (position <= 0 || position >= text.size())
        return std::clamp<qsizetype>(position, 0, text.size());
    const Utf16Span window = windowAround(text, position, graphemeReach);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme,
                               text.sliced(window.begin, window.length()));
    finder.setPosition(position - window.begin);
    if (finder.isAtBoundary())
        return position;
    const qsizetype found = forwards ? finder.toNextBoundary() : finder.toPreviousBoundary();
    return found < 0 ? position : window.begin + found;
}

/// The begins or ends of words of one line, and where its text begins or ends: a line without
/// words, of emoji only, has a place to stop at too. Ascending.
QList<qsizetype> wordStops(QStringView text, Utf16Span window, QTextBoundaryFinder::BoundaryReason reason)
{
    QList<qsizetype> stops;
    const Utf16Span words = trimmed(text, window);
    if (words.isEmpty())
        return stops;
    const bool ends = reason == QTextBoundaryFinder::EndOfItem;
    if (!ends)
        stops.append(words.begin);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text.sliced(window.begin, window.length()));
    for (qsizetype at = 0; at >= 0; at = finder.toNextBoundary()) {
        const qsizetype stop = window.begin + at;
        if (finder.boundaryReasons().testFlag(reason) && (stops.isEmpty() || stop > stops.last()))
            stops.append(stop);
    }
    if (ends && (stops.isEmpty() || stops.last() < words.end))
        stops.append(words.end);
    return stops;
}

/// The first stop after @p position, in its line or one further on.
qsizetype nextStop(QStringView text, qsizetype position, QTextBoundaryFinder::BoundaryReason reason)
{
    position = std::clamp<qsizetype>(position, 0, text.size());
    for (qsizetype at = position; at < text.size();) {
        const Utf16Span window = windowAround(text, at, wordReach);
        for (const qsizetype stop : wordStops(text, window, reason)) {
            if (stop > position)
                return stop;
        }
        const qsizetype end = std::max(at, window.end);
        at = end < text.size() && isLineFeed(text[end]) ? end + 1 : std::max(end, at + 1);
    }
    return text.size();
}

/// The last stop before @p position.
qsizetype previousStop(QStringView text, qsizetype position, QTextBoundaryFinder::BoundaryReason reason)
{
    position = std::clamp<qsizetype>(position, 0, text.size());
    for (qsizetype at = position; at >= 0;) {
        const Utf16Span window = windowAround(text, at, wordReach);
        const QList<qsizetype> stops = wordStops(text, window, reason);
        const auto after = std::ranges::lower_bound(stops, position);
        if (after != stops.begin())
            return *std::prev(after);
        at = std::min(at, window.begin) - 1;
    }
    return 0;
}

} // namespace

qsizetype nextGrapheme(QStringView text, qsizetype position)
{
    if (position >= text.size())
        return text.size();
    position = std::max<qsizetype>(position, 0);
    return isLineFeed(text[position]) ? position + 1 : graphemeBoundary(text, position + 1, true);
}

qsizetype previousGrapheme(QStringView text, qsizetype position)
{
    if (position <= 0)
        return 0;
    position = std::min(position, text.size());
    return isLineFeed(text[position - 1]) ? position - 1 : graphemeBoundary(text, position - 1, false);
}

qsizetype nextWordEnd(QStringView text, qsizetype position)
{
    return nextStop(text, position, QTextBoundaryFinder::EndOfItem);
}

qsizetype previousWordEnd(QStringView text, qsizetype position)
{
    return previousStop(text, position, QTextBoundaryFinder::EndOfItem);
}

qsizetype nextWordBegin(QStringView text, qsizetype position)
{
    return nextStop(text, position, QTextBoundaryFinder::StartOfItem);
}

qsizetype previousWordBegin(QStringView text, qsizetype position)
{
    return previousStop(text, position, QTextBoundaryFinder::StartOfItem);
}

Utf16Span wordAt(QStringView text, qsizetype position)
{
    position = std::clamp<qsizetype>(position, 0, text.size());
    const Utf16Span window = windowAround(text, position, wordReach);
    if (window.isEmpty())
        return {position, position};

    QTextBoundaryFinder finder(QTextBoundaryFinder::Word,
                               text.sliced(window.begin, window.length()));
    const auto from = [&](qsizetype begin) -> Utf16Span {
        finder.setPosition(begin);
        const qsizetype end = finder.toNextBoundary();
        return {window.begin + begin, end < 0 ? window.end : window.begin + end};
    };
    finder.setPosition(position - window.begin);
    const bool wordEnds = finder.boundaryReasons().testFlag(QTextBoundaryFinder::EndOfItem);
    const bool wordStarts = finder.boundaryReasons().testFlag(QTextBoundaryFinder::StartOfItem);
    const bool stayHere =
        finder.isAtBoundary() && position < window.end && (wordStarts || !wordEnds);
    if (stayHere)
        return from(position - window.begin);
    const qsizetype begin = finder.toPreviousBoundary();
    return from(std::max<qsizetype>(begin, 0));
}

Utf16Span sentenceAt(QStringView text, qsizetype position)
{
    position = std::clamp<qsizetype>(position, 0, text.size());
    const Utf16Span window = windowAround(text, position, sentenceReach);
    if (window.isEmpty())
        return {position, position};

    const QStringView line = text.sliced(window.begin, window.length());
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, line);
    const qsizetype here = position - window.begin;
    qsizetype begin = 0;
    qsizetype end = 0;
    for (qsizetype next = finder.toNextBoundary(); next >= 0; next = finder.toNextBoundary()) {
        end = next;
        if (next < line.size() && endsInAbbreviation(line.sliced(begin, next - begin)))
            continue;
        // At the very end of the line the last sentence is meant.
        if (here < next || next == line.size())
            break;
        begin = next;
    }
    const Utf16Span found{window.begin + begin, window.begin + end};
    const Utf16Span tidy = trimmed(text, found);
    return tidy.isEmpty() ? found : tidy;
}

Utf16Span paragraphAt(QStringView text, qsizetype position)
{
    position = std::clamp<qsizetype>(position, 0, text.size());
    const qsizetype before = position > 0 ? text.first(position).lastIndexOf(u'\n') : -1;
    const qsizetype after = text.indexOf(u'\n', position);
    return {before + 1, after < 0 ? text.size() : after};
}

Utf16Span tidied(QStringView text, Utf16Span span)
{
    span.begin = std::clamp<qsizetype>(span.begin, 0, text.size());
    span.end = std::clamp<qsizetype>(span.end, span.begin, text.size());
    span = trimmed(text, span);
    if (span.isEmpty())
        return {span.begin, span.begin};
    return {graphemeBoundary(text, span.begin, false), graphemeBoundary(text, span.end, true)};
}

} // namespace Hearsay
