// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/headerlines.h"

#include <QRegularExpression>
#include <QStringTokenizer>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Hearsay {

namespace {

// Prose begins within these, or the file has no header.
constexpr int headLines = 16;
constexpr qsizetype longestHeadline = 140;
constexpr qsizetype longestValue = 300;
/// A line as long as this is prose even without a stop at its end.
constexpr qsizetype shortestProse = 80;

enum class Field { Title, Byline, Date, Outlet, Address, Language, PictureCredit };

struct Label
{
    QLatin1StringView word;
    Field field;
};

constexpr std::array labels{
    Label{"title"_L1, Field::Title},
    Label{"headline"_L1, Field::Title},
    Label{"byline"_L1, Field::Byline},
    Label{"by"_L1, Field::Byline},
    Label{"author"_L1, Field::Byline},
    Label{"authors"_L1, Field::Byline},
    Label{"date"_L1, Field::Date},
    Label{"published"_L1, Field::Date},
    Label{"published on"_L1, Field::Date},
    Label{"publication date"_L1, Field::Date},
    Label{"source"_L1, Field::Outlet},
    Label{"outlet"_L1, Field::Outlet},
    Label{"publisher"_L1, Field::Outlet},
    Label{"publication"_L1, Field::Outlet},
    Label{"url"_L1, Field::Address},
    Label{"link"_L1, Field::Address},
    Label{"language"_L1, Field::Language},
    Label{"photo"_L1, Field::PictureCredit},
    Label{"photo credit"_L1, Field::PictureCredit},
    Label{"picture"_L1, Field::PictureCredit},
    Label{"picture credit"_L1, Field::PictureCredit},
    Label{"image credit"_L1, Field::PictureCredit},
};

bool isOneOf(QStringView word, std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::any_of(words, [word](QLatin1StringView other) {
        return word.compare(other, Qt::CaseInsensitive) == 0;
    });
}

bool endsLikeASentence(QStringView line)
{
    while (!line.isEmpty() && u"\"'”’»)"_s.contains(line.back()))
        line.chop(1);
    return !line.isEmpty() && u".!…:;,؟。"_s.contains(line.back());
}

bool isProse(QStringView line)
{
    return line.size() >= shortestProse || endsLikeASentence(line);
}

bool isAddress(QStringView value)
{
    return (value.startsWith("http://"_L1, Qt::CaseInsensitive)
            || value.startsWith("https://"_L1, Qt::CaseInsensitive))
           && std::ranges::none_of(value, [](QChar c) { return c.isSpace(); });
}

bool isLanguage(QStringView value)
{
    static const QRegularExpression pattern(u"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"_s);
    return pattern.matchView(value).hasMatch();
}

void setText(QString &field, QStringView value)
{
    if (field.isEmpty())
        field = value.toString();
}

/// Whether @p value may stand in @p field; if so it does, unless something stands there.
bool fill(ArticleMetadata &metadata, Field field, QStringView value)
{
    if (value.isEmpty() || value.size() > longestValue)
        return false;
    switch (field) {
    case Field::Title:
        setText(metadata.title, value);
        return true;
    case Field::Byline:
        setText(metadata.byline, value);
        return true;
    case Field::Outlet:
        setText(metadata.outlet, value);
        return true;
    case Field::PictureCredit:
        setText(metadata.pictureCredit, value);
        return true;
    case Field::Address:
        if (!isAddress(value))
            return false;
        setText(metadata.address, value);
        return true;
    case Field::Language:
        if (!isLanguage(value))
            return false;
        setText(metadata.language, value);
        return true;
    case Field::Date: {
        const QDate date = dateFromText(value);
        if (date.isValid() && !metadata.published.isValid())
            metadata.published = date;
        return date.isValid();
    }
    }
    Q_UNREACHABLE_RETURN(false);
}

/// "Title: …", and "Published 1 September 2019" without the colon, since a date says enough.
bool readLabelled(ArticleMetadata &metadata, QStringView line)
{
    for (const Label &label : labels) {
        if (!line.startsWith(label.word, Qt::CaseInsensitive))
            continue;
        QStringView rest = line.sliced(label.word.size());
        const bool colon = rest.trimmed().startsWith(u':');
        if (colon)
            rest = rest.trimmed().sliced(1);
        else if (label.field != Field::Date || !rest.startsWith(u' '))
            continue;
        if (fill(metadata, label.field, rest.trimmed()))
            return true;
    }
    return false;
}

/// "By Jane Doe and John Roe, Reuters": names, and nothing that would make it prose.
bool readByline(ArticleMetadata &metadata, QStringView line)
{
    if (!line.startsWith("by "_L1, Qt::CaseInsensitive) || endsLikeASentence(line))
        return false;
    const QStringView names = line.sliced(3).trimmed();
    int words = 0;
    for (QStringView word : qTokenize(names, u' ', Qt::SkipEmptyParts)) {
        while (word.endsWith(u','))
            word.chop(1);
        if (words == 0
            && isOneOf(word, {"monday"_L1, "tuesday"_L1, "wednesday"_L1, "thursday"_L1, "friday"_L1,
                              "saturday"_L1, "sunday"_L1}))
            return false;
        ++words;
        if (isOneOf(word, {"and"_L1, "with"_L1, "for"_L1, "in"_L1, "of"_L1, "the"_L1, "&"_L1,
                           "de"_L1, "der"_L1, "van"_L1, "von"_L1, "bin"_L1, "al"_L1}))
            continue;
        const bool name =
            !word.isEmpty()
            && (word.front().isUpper() || word.startsWith("al-"_L1) || word.startsWith(u'@'));
        if (!name)
            return false;
    }
    return words >= 2 && words <= 12 && fill(metadata, Field::Byline, names);
}

/// "date 2019-09-01 Jane Doe, AFP | The caption": how a picture stands above a story.
bool readPictureLine(ArticleMetadata &metadata, QStringView line)
{
    static const QRegularExpression pattern(
        uR"(^(?:date|published)\s*:?\s+(\d{4}-\d{2}-\d{2})\s+(\p{Lu}[^|]{1,80}?)\s*\|\s*\S)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.matchView(line);
    if (!match.hasMatch() || !fill(metadata, Field::Date, match.capturedView(1)))
        return false;
    const QStringView credit = match.capturedView(2);
    if (!endsLikeASentence(credit))
        fill(metadata, Field::PictureCredit, credit);
    return true;
}

bool readHeaderLine(ArticleMetadata &metadata, QStringView line)
{
    if (readPictureLine(metadata, line) || readLabelled(metadata, line)
        || readByline(metadata, line))
        return true;
    if (line.size() <= 60 && fill(metadata, Field::Date, line))
        return true;
    return isAddress(line) && fill(metadata, Field::Address, line);
}

bool beginsWithLabel(QStringView line)
{
    return std::ranges::any_of(labels, [line](const Label &label) {
        return line.startsWith(label.word, Qt::CaseInsensitive)
               && line.sliced(label.word.size()).trimmed().startsWith(u':');
    });
}

/// Whether @p line could be a headline, for what it says itself.
bool isHeadline(QStringView line)
{
    if (line.size() > longestHeadline || endsLikeASentence(line) || !line.contains(u' ')
        || line.contains(u'|') || line.contains(u'\t') || beginsWithLabel(line))
        return false;
    const auto first = std::ranges::find_if(line, [](QChar c) { return c.isLetterOrNumber(); });
    if (first == line.end() || first->isLower())
        return false;
    return !line.startsWith(u'(') && !line.startsWith(u'[') && !line.startsWith(u'-')
           && !line.startsWith(u'*') && !line.startsWith(u'•');
}

/// "# Headline" of Markdown, or the line itself.
QStringView withoutMarkup(QStringView line)
{
    return line.startsWith("# "_L1) ? line.sliced(2).trimmed() : line;
}

void readHead(ArticleMetadata &metadata, QStringView text)
{
    QStringView headline; // the first line, while it may be one
    bool apart = false;   // an empty line or a header line followed it
    int seen = 0;
    for (const QStringView raw : qTokenize(text, u'\n')) {
        const QStringView line = raw.trimmed();
        if (line.isEmpty()) {
            apart = apart || !headline.isNull();
            continue;
        }
        if (++seen > headLines)
            return;
        if (readHeaderLine(metadata, line)) {
            apart = apart || !headline.isNull();
            continue;
        }
        if (seen == 1 && isHeadline(withoutMarkup(line))) {
            headline = withoutMarkup(line);
            continue;
        }
        if (!headline.isNull() && apart && isProse(line))
            setText(metadata.title, headline);
        return;
    }
}

/// "(FRANCE 24 with AP, AFP)": names only, one of them in capitals or known.
bool isAgencyLine(QStringView inside)
{
    bool known = false;
    int words = 0;
    for (QStringView word : qTokenize(inside, u' ', Qt::SkipEmptyParts)) {
        while (!word.isEmpty() && u",;/"_s.contains(word.back()))
            word.chop(1);
        ++words;
        if (isOneOf(word, {"with"_L1, "and"_L1, "from"_L1, "via"_L1, "et"_L1, "avec"_L1, "&"_L1}))
            continue;
        if (word.isEmpty() || !(word.front().isUpper() || word.front().isDigit()))
            return false;
        if (isOneOf(word, {"end"_L1, "ends"_L1, "more"_L1, "updated"_L1, "corrected"_L1}))
            return false;
        const bool capitals =
            word.size() >= 2 && std::ranges::all_of(word, [](QChar c) { return c.isUpper(); });
        known = known || capitals
                || isOneOf(word, {"Reuters"_L1, "Xinhua"_L1, "Pajhwok"_L1, "TOLOnews"_L1,
                                  "Bloomberg"_L1, "Anadolu"_L1, "Interfax"_L1, "Kyodo"_L1});
    }
    return known && words <= 10;
}

void readLastLine(ArticleMetadata &metadata, QStringView text)
{
    text = text.trimmed();
    const qsizetype lineEnd = text.lastIndexOf(u'\n');
    if (lineEnd < 0) // the only line is no credit
        return;
    const QStringView line = text.sliced(lineEnd + 1).trimmed();
    if (line.size() < 4 || line.size() > 90 || !line.startsWith(u'(') || !line.endsWith(u')'))
        return;
    const QStringView inside = line.sliced(1, line.size() - 2).trimmed();
    if (!inside.contains(u'(') && isAgencyLine(inside))
        setText(metadata.outlet, inside);
}

int monthFromName(QStringView name)
{
    static constexpr std::array months{"january"_L1,   "february"_L1, "march"_L1,    "april"_L1,
                                       "may"_L1,       "june"_L1,     "july"_L1,     "august"_L1,
                                       "september"_L1, "october"_L1,  "november"_L1, "december"_L1};
    const QString lower = name.toString().toLower();
    const auto at = std::ranges::find_if(months, [&lower](QLatin1StringView month) {
        return lower == month || (lower.size() == 3 && month.startsWith(lower))
               || (lower == "sept"_L1 && month == "september"_L1);
    });
    return at == months.end() ? 0 : int(at - months.begin()) + 1;
}

} // namespace

QDate dateFromText(QStringView text)
{
    // Nothing may follow but a time and its zone.
    static const QString start = uR"(^\s*(?:[A-Za-z]{3,9}day,?\s+|[A-Z][a-z]{2},\s+)?)"_s;
    static const QString end = uR"((?:[T\s,\-–—|at]*\d{1,2}[:.h]\d{2}.{0,40})?\s*$)"_s;
    static const QRegularExpression iso(start % uR"((\d{4})([-/.])(\d{1,2})\2(\d{1,2}))"_s % end);
    static const QRegularExpression dotted(start % uR"((\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}))"_s
                                           % end);
    static const QRegularExpression dayFirst(
        start % uR"((\d{1,2})(?:st|nd|rd|th)?\.?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4}))"_s % end);
    static const QRegularExpression monthFirst(
        start % uR"(([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4}))"_s % end);

    const auto number = [](const QRegularExpressionMatch &match, int group) {
        return match.capturedView(group).toInt();
    };
    if (const auto match = iso.matchView(text); match.hasMatch())
        return {number(match, 1), number(match, 3), number(match, 4)};
    if (const auto match = dotted.matchView(text); match.hasMatch())
        return {number(match, 3), number(match, 2), number(match, 1)};
    if (const auto match = dayFirst.matchView(text); match.hasMatch())
        return {number(match, 3), monthFromName(match.capturedView(2)), number(match, 1)};
    if (const auto match = monthFirst.matchView(text); match.hasMatch())
        return {number(match, 3), monthFromName(match.capturedView(1)), number(match, 2)};
    return {};
}

bool setLabelled(ArticleMetadata &metadata, QStringView label, QStringView value)
{
    const auto known = std::ranges::find_if(
        labels, [label](const Label &other) { return label == other.word; });
    return known != labels.end() && fill(metadata, known->field, value);
}

ArticleMetadata metadataFromHeaderLines(QStringView text)
{
    ArticleMetadata metadata;
    readHead(metadata, text);
    readLastLine(metadata, text);
    return metadata;
}

} // namespace Hearsay
