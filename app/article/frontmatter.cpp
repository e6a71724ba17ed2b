// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/frontmatter.h"

#include "app/article/headerlines.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Hearsay {

namespace {

constexpr int mostLines = 500;

struct Alias
{
    QLatin1StringView key;
    QLatin1StringView label; ///< as setLabelled() knows it
};

// Keys that are labels themselves need no row.
constexpr std::array aliases{
    Alias{"pubdate"_L1, "date"_L1},
    Alias{"publishdate"_L1, "date"_L1},
    Alias{"published_at"_L1, "date"_L1},
    Alias{"publication_date"_L1, "date"_L1},
    Alias{"newspaper"_L1, "outlet"_L1},
    Alias{"site_name"_L1, "outlet"_L1},
    Alias{"address"_L1, "url"_L1},
    Alias{"source_url"_L1, "url"_L1},
    Alias{"canonical_url"_L1, "url"_L1},
    Alias{"original_url"_L1, "url"_L1},
    Alias{"canonical"_L1, "url"_L1},
    Alias{"lang"_L1, "language"_L1},
    Alias{"locale"_L1, "language"_L1},
    Alias{"photo_credit"_L1, "photo credit"_L1},
    Alias{"image_credit"_L1, "image credit"_L1},
};

QString labelOf(QStringView key)
{
    const QString lower = key.toString().toLower();
    const auto alias = std::ranges::find_if(
        aliases, [&lower](const Alias &other) { return other.key == lower; });
    return alias == aliases.end() ? lower : QString(alias->label);
}

bool isKey(QStringView key)
{
    return !key.isEmpty() && key.size() <= 60 && std::ranges::all_of(key, [](QChar c) {
        return c.isLetterOrNumber() || u" -_."_s.contains(c);
    });
}

/// The value of "…" or '…'; nothing where the quotation marks do not fit.
std::optional<QString> unquoted(QStringView value)
{
    const QChar quote = value.front();
    QString result;
    for (qsizetype i = 1; i < value.size(); ++i) {
        const QChar c = value[i];
        const QChar next = i + 1 < value.size() ? value[i + 1] : QChar();
        if (c == u'\\' && quote == u'"' && (next == u'"' || next == u'\\')) {
            result += next;
            ++i;
        } else if (c == quote && quote == u'\'' && next == u'\'') {
            result += c;
            ++i;
        } else if (c == quote) {
            const QStringView rest = value.sliced(i + 1).trimmed();
            return rest.isEmpty() || rest.startsWith(u'#') ? std::optional(result) : std::nullopt;
        } else {
            result += c;
        }
    }
    return std::nullopt;
}

/// Nothing for lists, maps, references and texts of several lines.
std::optional<QString> valueOf(QStringView raw)
{
    raw = raw.trimmed();
    if (raw.isEmpty() || u"[{|>&*!"_s.contains(raw.front()))
        return std::nullopt;
    if (raw.front() == u'"' || raw.front() == u'\'')
        return unquoted(raw);
    const qsizetype comment = raw.indexOf(" #"_L1);
    return (comment < 0 ? raw : raw.first(comment)).trimmed().toString();
}

void set(ArticleMetadata &metadata, QStringView key, const QString &value)
{
    QString label = labelOf(key);
    // "source" is the address as often as the outlet.
    if (label == "source"_L1 && value.contains("://"_L1))
        label = u"url"_s;
    setLabelled(metadata, label, value.simplified());
}

/// A line of the block. False: it is none.
bool readLine(ArticleMetadata &metadata, QStringView line, QChar separator)
{
    const QStringView words = line.trimmed();
    const bool isNested = !line.isEmpty() && line.front().isSpace();
    if (words.isEmpty() || isNested || words.startsWith(u'#'))
        return true;
    if (words.startsWith("- "_L1) || words.startsWith(u'[') || words.startsWith(u']'))
        return true; // an item of a list; a section
    const qsizetype at = words.indexOf(separator);
    if (at < 0 || !isKey(words.first(at).trimmed()))
        return false;
    if (const auto value = valueOf(words.sliced(at + 1)))
        set(metadata, words.first(at).trimmed(), *value);
    return true;
}

} // namespace

FrontMatter frontMatter(QStringView text)
{
    const bool isYaml = text.startsWith("---"_L1);
    if (!isYaml && !text.startsWith("+++"_L1))
        return {};
    const QStringView fence = text.first(3);
    const QChar separator = isYaml ? u':' : u'=';
    FrontMatter result;
    qsizetype begin = 0;
    for (int lines = 0; begin < text.size() && lines < mostLines; ++lines) {
        qsizetype end = text.indexOf(u'\n', begin);
        end = end < 0 ? text.size() : end;
        QStringView line = text.sliced(begin, end - begin);
        begin = std::min(end + 1, text.size());
        const bool isFence = line.trimmed() == fence && line.startsWith(fence);
        if (lines == 0) {
            if (!isFence)
                return {};
            continue;
        }
        if (isFence || (isYaml && line.trimmed() == "..."_L1)) {
            result.end = lines > 1 ? begin : 0;
            return lines > 1 ? result : FrontMatter();
        }
        if (!readLine(result.metadata, line, separator))
            return {};
    }
    return {};
}

} // namespace Hearsay
