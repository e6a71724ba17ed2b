// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/coordinatetokens.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Hearsay::Detail {

namespace {

using Kind = CoordinateToken::Kind;

bool isDigit(QStringView text, qsizetype i)
{
    return i >= 0 && i < text.size() && text[i] >= u'0' && text[i] <= u'9';
}

QChar plainCharacter(QChar c)
{
    switch (c.unicode()) {
    case u'\u2212': // minus sign
    case u'\uFE63':
    case u'\uFF0D':
        return u'-';
    case u'\u066B': // Arabic decimal separator
        return u'.';
    case u'\u060C': // Arabic comma
    case u'\uFF0C':
        return u',';
    case u'\u061B': // Arabic semicolon
    case u'/':
        return u';';
    case u'º':
    case u'˚':
        return u'°';
    case u'′':
    case u'’':
    case u'‘':
    case u'´':
    case u'ʹ':
    case u'`':
        return u'\'';
    case u'″':
    case u'”':
    case u'“':
    case u'ʺ':
        return u'"';
    default:
        if (c.isSpace())
            return u' ';
        return c.isDigit() ? QChar(u'0' + c.digitValue()) : c.toUpper();
    }
}

/// Reads the number at @p i and moves @p i behind it.
std::optional<CoordinateToken> readNumber(QStringView text, qsizetype &i, TightComma comma)
{
    CoordinateToken token;
    const qsizetype start = i;
    if (text[i] == u'-' || text[i] == u'+') {
        token.isSigned = true;
        ++i;
    }
    QString digits;
    for (; i < text.size(); ++i) {
        const bool point = text[i] == u'.'
                           || (text[i] == u',' && comma == TightComma::DecimalPoint
                               && isDigit(text, i - 1) && isDigit(text, i + 1));
        if (point)
            digits += u'.';
        else if (isDigit(text, i))
            digits += text[i];
        else
            break;
    }
    bool ok = false;
    token.number = digits.toDouble(&ok);
    token.isWhole = !digits.contains(u'.');
    if (text[start] == u'-')
        token.number = -token.number;
    if (!ok)
        return std::nullopt;
    return token;
}

std::optional<CoordinateToken> readMark(QChar c)
{
    switch (c.unicode()) {
    case u'°':
        return CoordinateToken{.kind = Kind::Degree};
    case u'\'':
        return CoordinateToken{.kind = Kind::Minute};
    case u'"':
        return CoordinateToken{.kind = Kind::Second};
    case u',':
    case u';':
        return CoordinateToken{.kind = Kind::Separator};
    case u'N':
    case u'S':
    case u'E':
    case u'W':
        return CoordinateToken{.kind = Kind::Hemisphere, .hemisphere = c};
    default:
        return std::nullopt;
    }
}

} // namespace

QString plainCoordinateText(QStringView text)
{
    QString plain;
    for (const QChar c : text.trimmed()) {
        const bool turns = c == u'\u061C' || c == u'\u200E' || c == u'\u200F'
                           || (c >= u'\u202A' && c <= u'\u202E')
                           || (c >= u'\u2066' && c <= u'\u2069');
        if (!turns)
            plain += plainCharacter(c);
    }
    plain.replace("''"_L1, "\""_L1);
    return plain;
}

std::optional<QList<CoordinateToken>> coordinateTokens(QStringView plainText, TightComma comma)
{
    QList<CoordinateToken> tokens;
    for (qsizetype i = 0; i < plainText.size();) {
        const QChar c = plainText[i];
        if (c == u' ') {
            ++i;
            continue;
        }
        const bool number = isDigit(plainText, i) || c == u'-' || c == u'+' || c == u'.';
        const auto token = number ? readNumber(plainText, i, comma) : readMark(plainText[i++]);
        if (!token)
            return std::nullopt;
        tokens.append(*token);
    }
    return tokens;
}

} // namespace Hearsay::Detail
