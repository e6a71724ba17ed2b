// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/placecontext.h"

#include "app/geo/placekey.h"
#include "app/geo/placewords.h"

#include <QRegularExpression>

#include <algorithm>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

// A "sentence" of a text without full stops may have megabytes; what matters is close by.
constexpr qsizetype farthest = 600;
constexpr qsizetype longestList = 12;
constexpr qsizetype longestName = 5;

struct Token
{
    QStringView text;
    bool isWord = false;

    /// May begin a name: a capital, or a letter of a script without capitals.
    [[nodiscard]] bool isNameLike() const
    {
        return isWord && !text.front().isLower() && !text.front().isNumber();
    }
    [[nodiscard]] bool isCapital() const { return isWord && text.front().isUpper(); }
    [[nodiscard]] bool isComma() const { return text == u"," || text == u"،" || text == u"、"; }
    [[nodiscard]] bool isLink() const { return isWord && isLinkWord(text); }
    [[nodiscard]] bool isList() const { return isComma() || (isWord && isListWord(text)); }
};
using Tokens = QList<Token>;

Tokens tokensOf(QStringView text)
{
    static const QRegularExpression pattern(
        u"([\\p{L}\\p{M}\\p{N}]+(?:[.'’\\-\\x{200C}][\\p{L}\\p{M}\\p{N}]+)*)|\\S"_s);
    Tokens tokens;
    for (const auto &match : pattern.globalMatchView(text))
        tokens.append(
            {text.sliced(match.capturedStart(), match.capturedLength()), match.hasCaptured(1)});
    return tokens;
}

/// "province": what @p token calls the name beside it; with @p isPlural what it calls a list.
std::optional<PlaceKind> kindOf(const Token &token, bool isPlural)
{
    const auto word = token.isWord ? kindWord(token.text) : std::nullopt;
    return word && word->isPlural == isPlural ? std::optional(word->kind) : std::nullopt;
}

/// "Kunduz | province", "Kunduz | and Baghlan provinces", "Kabul |, the Afghan capital".
std::optional<PlaceKind> kindBehind(const Tokens &after)
{
    if (after.isEmpty())
        return std::nullopt;
    if (const auto kind = kindOf(after.first(), false))
        return kind;
    if (!after.first().isList())
        return std::nullopt;
    for (qsizetype i = 1; i < std::min(after.size(), longestList); ++i) {
        if (const auto kind = kindOf(after.at(i), true))
            return kind;
        if (!after.at(i).isList() && !after.at(i).isCapital())
            break;
    }
    for (qsizetype i = 1; i < std::min<qsizetype>(after.size(), 4) && after.at(i).isWord; ++i) {
        if (isCapitalWord(after.at(i).text))
            return PlaceKind::City;
    }
    return std::nullopt;
}

/// "the province of | Kunduz", "ولایت | کندز", "the provinces of Takhar and | Kunduz".
std::optional<PlaceKind> kindBefore(const Tokens &before)
{
    qsizetype i = before.size() - 1;
    while (i >= 0 && before.at(i).isLink())
        --i;
    if (i < 0)
        return std::nullopt;
    const bool isDirect = i == before.size() - 1;
    if (isDirect && before.at(i).isWord && isCapitalWord(before.at(i).text))
        return PlaceKind::City;
    for (const bool isPlural : {false, true}) {
        if (const auto kind = kindOf(before.at(i), isPlural))
            return kind;
    }
    if (!isDirect || !before.at(i).isList())
        return std::nullopt;
    for (; i >= std::max<qsizetype>(0, before.size() - longestList); --i) {
        const Token &token = before.at(i);
        if (const auto kind = kindOf(token, true))
            return kind;
        if (!token.isList() && !token.isLink() && !token.isNameLike())
            break;
    }
    return std::nullopt;
}

/// Whether the word at @p at is about another place: "Takhar governor", "province of Takhar".
bool belongsToAnother(const Tokens &tokens, qsizetype at, bool endsAtTheName)
{
    if (at > 1 && tokens.at(at - 1).isCapital())
        return true;
    if (at == 1 && tokens.first().isCapital() && !isInWord(tokens.first().text)
        && !tokens.first().isLink())
        return true;
    qsizetype next = at + 1;
    if (next < tokens.size() && tokens.at(next).isWord && isCapitalWord(tokens.at(next).text))
        return true;
    const bool hasLink = next < tokens.size() && tokens.at(next).isLink();
    while (next < tokens.size() && tokens.at(next).isLink())
        ++next;
    return hasLink && (next < tokens.size() || !endsAtTheName);
}

std::optional<PlaceKind> topicOf(const Tokens &before, const Tokens &after)
{
    bool isProvince = false;
    bool isCity = false;
    for (const Tokens *tokens : {&before, &after}) {
        for (qsizetype i = 0; i < tokens->size(); ++i) {
            const auto kind = tokens->at(i).isWord ? topicWord(tokens->at(i).text) : std::nullopt;
            if (!kind || belongsToAnother(*tokens, i, tokens == &before))
                continue;
            isProvince = isProvince || *kind == PlaceKind::Province;
            isCity = isCity || *kind == PlaceKind::City;
        }
    }
    if (isProvince == isCity)
        return std::nullopt;
    return isProvince ? PlaceKind::Province : PlaceKind::City;
}

/// "Paris |, Texas", "Tripoli | (Lebanon)", "Paris | in the northern state of Texas".
QStringList outerNames(const Tokens &after)
{
    if (after.isEmpty())
        return {};
    const Token &first = after.first();
    if (!first.isComma() && first.text != u"(" && !(first.isWord && isInWord(first.text)))
        return {};
    const auto isSkipped = [](const Token &token) {
        return token.isLink() || (token.isWord && isDirectionWord(token.text))
               || (kindOf(token, false) && token.text.front().isLower());
    };
    qsizetype begin = 1;
    while (begin < after.size() && isSkipped(after.at(begin)))
        ++begin;
    QStringList names;
    for (qsizetype i = begin; i < std::min(after.size(), begin + longestName); ++i) {
        const Token &token = after.at(i);
        if (!token.isNameLike() && !(token.isLink() && i > begin))
            break;
        if (token.isNameLike()) {
            const QChar *const start = after.at(begin).text.begin();
            names.prepend(QStringView(start, token.text.end()).toString());
        }
    }
    return names;
}

bool isWhole(QStringView sentence, qsizetype at, qsizetype length)
{
    const auto isLetter = [&](qsizetype i) {
        return i >= 0 && i < sentence.size() && sentence.at(i).isLetterOrNumber();
    };
    return !isLetter(at - 1) && !isLetter(at + length);
}

/// Adds a reading unless its name says nothing or stands there already.
void addReading(QList<NameReading> &readings, NameReading reading)
{
    const bool isKnown = std::ranges::any_of(readings, [&](const NameReading &known) {
        return known.name == reading.name && known.kind == reading.kind;
    });
    if (!isKnown && !placeKey(reading.name).isEmpty())
        readings.append(std::move(reading));
}

/// Without "the" and the like before the name.
QString withoutLinks(const QString &name)
{
    static const QRegularExpression elided(u"^[dDlL]['’]"_s);
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 1 && isLinkWord(words.first()))
        words.removeFirst();
    return words.join(u' ').remove(elided);
}

/// Without the English genitive.
QString withoutGenitive(QString name)
{
    if (name.endsWith("'s"_L1) || name.endsWith(u"’s"))
        name.chop(2);
    return name;
}

/// Without the common word behind or before the name; @p name itself where there is none.
NameReading withoutKind(const QString &name)
{
    const auto kindOfWord = [](const QString &word) -> std::optional<PlaceKind> {
        const auto kind = kindWord(word);
        return kind && !kind->isPlural ? std::optional(kind->kind) : std::nullopt;
    };
    const QString first = name.section(u' ', 0, 0);
    const QString last = name.section(u' ', -1);
    if (first.size() == name.size())
        return {name, std::nullopt, {}};
    if (const auto kind = kindOfWord(last))
        return {name.chopped(last.size() + 1), kind, {}};
    if (const auto kind = kindOfWord(first))
        return {withoutLinks(name.sliced(first.size() + 1)), kind, {}};
    return {name, std::nullopt, {}};
}

} // namespace

LocateContext LocateContext::inSentence(const QString &sentence, QStringView name)
{
    LocateContext context;
    for (const auto sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        for (qsizetype at = sentence.indexOf(name, 0, sensitivity); at >= 0 && !name.isEmpty();
             at = sentence.indexOf(name, at + 1, sensitivity)) {
            if (!isWhole(sentence, at, name.size()))
                continue;
            context.before = sentence.first(at);
            context.after = sentence.sliced(at + name.size());
            return context;
        }
    }
    // The stop keeps the last word from standing beside the name.
    context.before = sentence.isEmpty() ? QString() : QString(sentence + " ."_L1);
    return context;
}

PlaceClues cluesAround(QStringView before, QStringView after)
{
    const Tokens tokensBefore = tokensOf(before.last(std::min(before.size(), farthest)));
    const Tokens tokensAfter = tokensOf(after.first(std::min(after.size(), farthest)));
    PlaceClues clues;
    clues.kind = kindBehind(tokensAfter);
    if (!clues.kind)
        clues.kind = kindBefore(tokensBefore);
    clues.topic = topicOf(tokensBefore, tokensAfter);
    clues.outer = outerNames(tokensAfter);
    return clues;
}

QList<NameReading> readingsOf(const QString &name)
{
    static const QRegularExpression separators(u"[,،、(]"_s);
    const QString plain = name.simplified();
    QList<NameReading> readings;
    addReading(readings, {plain, std::nullopt, {}});
    QStringList parts;
    for (const QString &part : plain.split(separators)) {
        if (const QString own = QString(part).remove(u')').trimmed(); !placeKey(own).isEmpty())
            parts.append(own);
    }
    if (parts.isEmpty())
        return readings;
    const QString inner = parts.takeFirst();
    addReading(readings, {inner, std::nullopt, parts});
    const QString bare = withoutGenitive(withoutLinks(inner));
    addReading(readings, {bare, std::nullopt, parts});
    NameReading called = withoutKind(bare);
    called.outer = parts;
    addReading(readings, called);
    return readings;
}

} // namespace Hearsay
