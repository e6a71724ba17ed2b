// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/placekey.h"

#include <algorithm>
#include <array>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

struct Replacement
{
    char32_t letter;
    QStringView plain;
};

// Letters that Unicode does not take apart, ascending.
constexpr std::array replacements{
    Replacement{U'\u00DF', u"ss"},     // ß
    Replacement{U'\u00E6', u"ae"},     // æ
    Replacement{U'\u00F0', u"d"},      // ð
    Replacement{U'\u00F8', u"o"},      // ø
    Replacement{U'\u00FE', u"th"},     // þ
    Replacement{U'\u0111', u"d"},      // đ
    Replacement{U'\u0127', u"h"},      // ħ
    Replacement{U'\u0131', u"i"},      // ı
    Replacement{U'\u0142', u"l"},      // ł
    Replacement{U'\u014B', u"n"},      // ŋ
    Replacement{U'\u0153', u"oe"},     // œ
    Replacement{U'\u0629', u"\u0647"}, // teh marbuta: heh
    Replacement{U'\u0649', u"\u064A"}, // alef maksura: yeh
    Replacement{U'\u06A9', u"\u0643"}, // keheh: kaf
    Replacement{U'\u06BE', u"\u0647"}, // heh doachashmee: heh
    Replacement{U'\u06C1', u"\u0647"}, // heh goal: heh
    Replacement{U'\u06CC', u"\u064A"}, // Farsi yeh: yeh
};
static_assert(std::ranges::is_sorted(replacements, {}, &Replacement::letter));

// The digits, letters and so on of the whole of Unicode; modifier letters are apostrophes in
// disguise.
bool isKept(char32_t c)
{
    return QChar::isLetterOrNumber(c) && QChar::category(c) != QChar::Letter_Modifier;
}

QString decomposed(const QString &text)
{
    return text.toCaseFolded().normalized(QString::NormalizationForm_KD);
}

} // namespace

QString placeKey(QStringView name)
{
    // Decomposing may bring out capitals ("㎑"), hence twice.
    const QString plain = decomposed(decomposed(name.toString()));
    QString key;
    key.reserve(plain.size());
    for (qsizetype i = 0; i < plain.size(); ++i) {
        char32_t c = plain.at(i).unicode();
        if (plain.at(i).isHighSurrogate() && i + 1 < plain.size()
            && plain.at(i + 1).isLowSurrogate()) {
            c = QChar::surrogateToUcs4(plain.at(i), plain.at(i + 1));
            ++i;
        }
        if (!isKept(c))
            continue;
        const auto *const found =
            std::ranges::lower_bound(replacements, c, {}, &Replacement::letter);
        if (found != replacements.end() && found->letter == c)
            key += found->plain;
        else
            key += QChar::fromUcs4(c);
    }
    return key;
}

} // namespace Hearsay
