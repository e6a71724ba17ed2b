// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/occurrences.h"

namespace Hearsay {

namespace {

/// True where a word would be cut between these two units.
bool isWithinWord(QStringView text, qsizetype position)
{
    if (position <= 0 || position >= text.size())
        return false;
    const auto belongs = [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate(); };
    return belongs(text[position - 1]) && belongs(text[position]);
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
