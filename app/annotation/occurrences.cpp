// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/occurrences.h"

namespace Hearsay {

namespace {

bool isJoiner(QChar c)
{
    // Parts of Persian words stand with one between them: it is no end of a word.
    constexpr QChar nonJoiner(0x200c);
    constexpr QChar joiner(0x200d);
    return c == nonJoiner || c == joiner;
}

bool belongsToWord(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

/// True where a word would be cut between these two units.
bool isWithinWord(QStringView text, qsizetype position)
{
    qsizetype before = position;
    // Marks are as good as what they are on: a letter, or an emoji.
    while (before > 0 && (isJoiner(text[before - 1]) || text[before - 1].isMark()))
        --before;
    qsizetype after = position;
    while (after < text.size() && isJoiner(text[after]))
        ++after;
    if (before == 0 || after == text.size())
        return false;
    const QChar last = text[before - 1];
    const bool isPairBefore = last.isLowSurrogate() && before > 1 && text[before - 2].isHighSurrogate();
    const char32_t left = isPairBefore ? QChar::surrogateToUcs4(text[before - 2], last) : last.unicode();
    const QChar first = text[after];
    const bool isPairAfter = first.isHighSurrogate() && after + 1 < text.size() && text[after + 1].isLowSurrogate();
    const char32_t right = isPairAfter ? QChar::surrogateToUcs4(first, text[after + 1]) : first.unicode();
    return belongsToWord(left) && belongsToWord(right);
}

} // namespace

QList<TextSpan> occurrencesOf(const CanonicalText &text, QStringView words, qsizetype most)
{
    QList<TextSpan> found;
    const QStringView all = text.string();
    if (words.trimmed().isEmpty())
        return found;
    for (qsizetype at = all.indexOf(words); at >= 0 && found.size() < most;) {
        const qsizetype end = at + words.size();
        const auto span = text.toCodePoints({at, end});
        const bool isWhole = span && !isWithinWord(all, at) && !isWithinWord(all, end);
        if (isWhole)
            found.append(*span);
        at = all.indexOf(words, isWhole ? end : at + 1);
    }
    return found;
}

} // namespace Hearsay
