// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/coordinateparser.h"

#include "app/geo/coordinatetokens.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace Hearsay {

namespace {

using Detail::CoordinateToken;
using Detail::TightComma;
using Kind = CoordinateToken::Kind;
using Tokens = QList<CoordinateToken>;

// Longer texts are no coordinates; some one pasted an article.
constexpr qsizetype longestText = 200;

enum class Axis { Latitude, Longitude };

/// A latitude or a longitude; which of them, letters may tell.
struct Angle
{
    double degrees = 0;
    QChar hemisphere; ///< null: none was written
};

std::unexpected<CoordinateError> fail(QString message)
{
    return std::unexpected(CoordinateError{std::move(message)});
}

std::unexpected<CoordinateError> notUnderstood()
{
    return fail(QCoreApplication::translate(
        "CoordinateParser", "These are no coordinates. Write latitude and longitude, such as "
                            "“36.73, 68.86” or “36°43′48″N 68°51′36″E”."));
}

std::unexpected<CoordinateError> outOfRange(Axis axis, double number)
{
    const QString message =
        axis == Axis::Latitude
            ? QCoreApplication::translate(
                  "CoordinateParser",
                  "The latitude %1 is out of range: it must be between -90 and 90.")
            : QCoreApplication::translate(
                  "CoordinateParser",
                  "The longitude %1 is out of range: it must be between -180 and 180.");
    return fail(message.arg(number, 0, 'g', 10));
}

std::unexpected<CoordinateError> sixtyOrMore(qsizetype part, double number)
{
    const QString message =
        part == 1
            ? QCoreApplication::translate("CoordinateParser",
                                          "%1 minutes are too many: minutes must be below 60.")
            : QCoreApplication::translate("CoordinateParser",
                                          "%1 seconds are too many: seconds must be below 60.");
    return fail(message.arg(number, 0, 'g', 10));
}

/// The numbers of one angle, degrees first, if they and the marks between them are in order.
std::expected<QList<CoordinateToken>, CoordinateError> numbersOf(const Tokens &tokens)
{
    static constexpr std::array marks{Kind::Degree, Kind::Minute, Kind::Second};
    QList<CoordinateToken> numbers;
    bool marked = true; // whether the last number has its mark: only one may follow it
    for (const CoordinateToken &token : tokens) {
        if (token.kind == Kind::Number) {
            numbers.append(token);
            marked = false;
        } else if (!marked && token.kind == marks.at(std::size_t(numbers.size() - 1))) {
            marked = true;
        } else {
            return notUnderstood();
        }
        if (numbers.size() > qsizetype(marks.size()))
            return notUnderstood();
    }
    if (numbers.isEmpty())
        return notUnderstood();
    return numbers;
}

std::expected<Angle, CoordinateError> readAngle(Tokens tokens)
{
    Angle angle;
    if (!tokens.isEmpty() && tokens.first().kind == Kind::Hemisphere)
        angle.hemisphere = tokens.takeFirst().hemisphere;
    else if (!tokens.isEmpty() && tokens.last().kind == Kind::Hemisphere)
        angle.hemisphere = tokens.takeLast().hemisphere;

    const auto numbers = numbersOf(tokens);
    if (!numbers)
        return std::unexpected(numbers.error());
    const CoordinateToken &degrees = numbers->first();
    if (degrees.isSigned && !angle.hemisphere.isNull()) {
        return fail(QCoreApplication::translate(
            "CoordinateParser",
            "A sign and a letter contradict each other: write either “-36.73” or “36.73 S”."));
    }
    angle.degrees = std::abs(degrees.number);
    double unit = 60;
    for (qsizetype i = 1; i < numbers->size(); ++i, unit *= 60) {
        const CoordinateToken &part = numbers->at(i);
        if (part.isSigned || !numbers->at(i - 1).isWhole)
            return notUnderstood();
        if (part.number >= 60)
            return sixtyOrMore(i, part.number);
        angle.degrees += part.number / unit;
    }
    const bool negative =
        std::signbit(degrees.number) || angle.hemisphere == u'S' || angle.hemisphere == u'W';
    if (negative && angle.degrees > 0)
        angle.degrees = -angle.degrees;
    return angle;
}

/// Where the second angle begins, and whether a separator stands there that is no part of it;
/// -1 if it cannot be told.
qsizetype secondAngle(const Tokens &tokens)
{
    const auto places = [&tokens](Kind kind) {
        QList<qsizetype> found;
        for (qsizetype i = 0; i < tokens.size(); ++i) {
            if (tokens[i].kind == kind)
                found.append(i);
        }
        return found;
    };
    if (const auto separators = places(Kind::Separator); !separators.isEmpty())
        return separators.size() == 1 ? separators.first() : -1;
    if (const auto letters = places(Kind::Hemisphere); !letters.isEmpty())
        return letters.size() != 2 ? -1 : letters[0] == 0 ? letters[1] : letters[0] + 1;
    if (const auto degrees = places(Kind::Degree); !degrees.isEmpty())
        return degrees.size() == 2 ? degrees[1] - 1 : -1;
    const bool onlyNumbers = std::ranges::all_of(
        tokens, [](const CoordinateToken &token) { return token.kind == Kind::Number; });
    return onlyNumbers && tokens.size() % 2 == 0 ? tokens.size() / 2 : -1;
}

std::expected<QGeoCoordinate, CoordinateError> join(Angle first, Angle second)
{
    const auto isLatitude = [](QChar letter) { return letter == u'N' || letter == u'S'; };
    if (first.hemisphere.isNull() != second.hemisphere.isNull()) {
        return fail(QCoreApplication::translate(
            "CoordinateParser", "A letter is missing: write N or S with the latitude and E or W "
                                "with the longitude, or no letters at all."));
    }
    if (!first.hemisphere.isNull()) {
        if (isLatitude(first.hemisphere) == isLatitude(second.hemisphere)) {
            return fail(QCoreApplication::translate(
                "CoordinateParser", "A latitude (N or S) and a longitude (E or W) are needed, "
                                    "not two of one kind."));
        }
        if (!isLatitude(first.hemisphere))
            std::swap(first, second);
    }
    if (std::abs(first.degrees) > 90)
        return outOfRange(Axis::Latitude, first.degrees);
    if (std::abs(second.degrees) > 180)
        return outOfRange(Axis::Longitude, second.degrees);
    return QGeoCoordinate(first.degrees, second.degrees);
}

std::expected<QGeoCoordinate, CoordinateError> parsePlain(QStringView plainText, TightComma comma)
{
    const auto tokens = Detail::coordinateTokens(plainText, comma);
    if (!tokens)
        return notUnderstood();
    const qsizetype middle = secondAngle(*tokens);
    if (middle <= 0 || middle >= tokens->size())
        return notUnderstood();
    const qsizetype rest = middle + (tokens->at(middle).kind == Kind::Separator ? 1 : 0);
    const auto first = readAngle(tokens->first(middle));
    if (!first)
        return std::unexpected(first.error());
    const auto second = readAngle(tokens->sliced(rest));
    if (!second)
        return std::unexpected(second.error());
    return join(*first, *second);
}

/// Nothing but "36,73": one number with decimals or two without?
bool isTwoNumbersOrOne(QStringView plainText)
{
    const qsizetype comma = plainText.indexOf(u',');
    return comma > 0 && comma + 1 < plainText.size()
           && std::ranges::all_of(plainText,
                                  [](QChar c) {
                                      return c == u',' || c == u'-' || c == u'+'
                                             || (c >= u'0' && c <= u'9');
                                  })
           && plainText.count(u',') == 1 && plainText[comma + 1] != u'-'
           && plainText[comma + 1] != u'+';
}

QString dms(double degrees, QChar positive, QChar negative)
{
    const qint64 tenths = std::llround(std::abs(degrees) * 36000);
    const qint64 seconds = tenths / 10;
    QString text = u"%1°%2′%3"_s.arg(seconds / 3600)
                       .arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
                       .arg(seconds % 60, 2, 10, QChar(u'0'));
    if (tenths % 10 != 0)
        text += u"."_s + QString::number(tenths % 10);
    return text + u'″' + (degrees < 0 && tenths > 0 ? negative : positive);
}

QString decimal(double degrees)
{
    const QString text = QString::number(degrees, 'f', 5);
    return text == "-0.00000"_L1 ? text.sliced(1) : text;
}

} // namespace

std::expected<QGeoCoordinate, CoordinateError> parseCoordinate(QStringView text)
{
    if (text.size() > longestText)
        return notUnderstood();
    const QString plain = Detail::plainCoordinateText(text);
    if (isTwoNumbersOrOne(plain)) {
        return fail(QCoreApplication::translate(
            "CoordinateParser", "This can be read as one number or as two. Write latitude and "
                                "longitude with a space after the comma, such as “36.73, 68.86”."));
    }
    const auto separated = parsePlain(plain, TightComma::Separator);
    const auto decimals = parsePlain(plain, TightComma::DecimalPoint);
    if (separated && decimals && *separated != *decimals) {
        return fail(QCoreApplication::translate(
            "CoordinateParser", "The comma can be read in two ways. Write decimals with a point "
                                "and a space after the comma, such as “36.73, 68.86”."));
    }
    if (!separated && decimals)
        return decimals;
    // With commas for decimals the other reading fails for its commas: then this one's
    // complaint is to the point.
    if (!separated && plain.count(u',') >= 2)
        return decimals;
    return separated;
}

QString coordinateToDecimal(const QGeoCoordinate &coordinate)
{
    return decimal(coordinate.latitude()) + u", "_s + decimal(coordinate.longitude());
}

QString coordinateToDms(const QGeoCoordinate &coordinate)
{
    return dms(coordinate.latitude(), u'N', u'S') + u' ' + dms(coordinate.longitude(), u'E', u'W');
}

} // namespace Hearsay
