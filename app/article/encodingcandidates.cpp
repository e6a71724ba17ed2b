// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/encodingcandidates.h"

#include "app/article/textdecoder.h"

#include <QStringTokenizer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hearsay {

namespace {

constexpr qsizetype previewLines = 4;
constexpr qsizetype previewWidth = 120;
constexpr qsizetype lineReach = 2048;

bool isPlain(char c)
{
    return uchar(c) < 0x80 && c != '\0' && c != '\x1b'; // escapes change the set in ISO 2022
}

bool isForeign(QChar c)
{
    return c.unicode() >= 0x80;
}

/// Begins with a line and at an even byte, so that no encoding starts half-way.
QByteArrayView sampleOf(QByteArrayView bytes)
{
    const qsizetype first = std::ranges::find_if_not(bytes, isPlain) - bytes.begin();
    if (first == bytes.size())
        return bytes.first(std::min(bytes.size(), encodingSampleBytes));
    const qsizetype line = bytes.first(first).lastIndexOf('\n') + 1;
    const qsizetype begin = std::max(line, first - lineReach) & ~qsizetype(1);
    return bytes.sliced(begin, std::min(bytes.size() - begin, encodingSampleBytes));
}

bool isUndecoded(QChar c)
{
    return c == QChar::ReplacementCharacter || c.isNull()
           || (c.unicode() >= 0x80 && c.unicode() < 0xa0 && c.unicode() != 0x85);
}

/// How much of @p text is unlike any writing.
qsizetype oddness(QStringView text)
{
    qsizetype odd = 0;
    QChar before;
    for (const QChar c : text) {
        if (isUndecoded(c) || c.category() == QChar::Other_NotAssigned
            || c.category() == QChar::Other_PrivateUse)
            odd += 4;
        else if (isForeign(c) && !c.isLetter() && !c.isMark() && !c.isPunct() && !c.isSpace())
            ++odd; // symbols, fractions, boxes
        if (c.isLetter() && before.isLetter() && !c.isSurrogate() && !before.isSurrogate()) {
            const bool oneScript = c.script() == before.script() || c.script() <= QChar::Script_Common
                                   || before.script() <= QChar::Script_Common;
            odd += oneScript ? 0 : 1;
            odd += isForeign(c) && before.isLower() && c.isUpper() ? 1 : 0;
        }
        before = c;
    }
    return odd;
}

QString shortened(QStringView line)
{
    const auto foreign = std::ranges::find_if(line, isForeign) - line.begin();
    const qsizetype begin =
        foreign == line.size() || foreign < previewWidth / 2 ? 0 : foreign - previewWidth / 4;
    QString shown = line.sliced(begin, std::min(line.size() - begin, previewWidth)).toString();
    std::ranges::replace_if(
        shown, [](QChar c) { return c.unicode() < 0x20 || c.isNull(); }, QChar(u' '));
    return begin > 0 ? QString(u'…' + shown) : shown;
}

QString previewOf(QStringView text)
{
    QStringList foreign;
    QStringList any;
    for (const QStringView line : qTokenize(text, u'\n', Qt::SkipEmptyParts)) {
        if (std::ranges::any_of(line, isForeign))
            foreign.append(shortened(line));
        else if (any.size() < previewLines && !line.trimmed().isEmpty())
            any.append(shortened(line));
        if (foreign.size() == previewLines)
            break;
    }
    return (foreign.isEmpty() ? any : foreign).join(u'\n');
}

struct Judged
{
    EncodingCandidate candidate;
    qsizetype oddness = 0;
};

} // namespace

QList<EncodingCandidate> encodingCandidates(QByteArrayView bytes)
{
    const QByteArrayView sample = sampleOf(bytes);
    const QString guess = guessedEncoding(sample);
    QStringList names = readableEncodings();
    if (!guess.isEmpty() && !names.contains(guess, Qt::CaseInsensitive))
        names.append(guess);
    QList<Judged> judged;
    for (const QString &name : std::as_const(names)) {
        const auto decoded = decodeText(sample, name);
        if (!decoded)
            continue;
        // A sample may end inside a character: that is no fault.
        const QStringView text = QStringView(decoded->text).chopped(
            decoded->text.endsWith(QChar::ReplacementCharacter) && sample.size() < bytes.size() ? 1 : 0);
        judged.append({{.encoding = name,
                        .isGuess = name.compare(guess, Qt::CaseInsensitive) == 0,
                        .undecoded = std::ranges::count_if(text, isUndecoded),
                        .preview = previewOf(text)},
                       oddness(text)});
    }
    std::ranges::stable_sort(judged, {}, [](const Judged &one) {
        return std::pair(!one.candidate.isGuess, one.oddness);
    });
    QList<EncodingCandidate> candidates;
    for (Judged &one : judged)
        candidates.append(std::move(one.candidate));
    return candidates;
}

} // namespace Hearsay
