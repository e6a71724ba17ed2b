// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/articleformats.h"

#include "app/article/markdownreader.h"
#include "app/article/plaintextreader.h"
#include "app/article/shownname.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Hearsay {

namespace {

constexpr std::array plainTextSuffixes{"txt"_L1, "text"_L1};
constexpr std::array markdownSuffixes{"md"_L1, "markdown"_L1};

constexpr std::array formats{
    ArticleFormat{"text/plain"_L1, plainTextSuffixes,
                  QT_TRANSLATE_NOOP("ArticleFormats", "Plain text"), readPlainText},
    ArticleFormat{"text/markdown"_L1, markdownSuffixes,
                  QT_TRANSLATE_NOOP("ArticleFormats", "Markdown"), readMarkdown},
};

/// A kind of file that people will try, known so that the refusal can say what it is.
struct ForeignFormat
{
    QLatin1StringView suffix; ///< empty: known by its bytes only
    QByteArrayView signature; ///< empty: known by its suffix only
    const char *name;
};

constexpr std::array foreignFormats{
    ForeignFormat{"html"_L1, {}, QT_TRANSLATE_NOOP("ArticleFormats", "a web page (HTML)")},
    ForeignFormat{"htm"_L1, {}, QT_TRANSLATE_NOOP("ArticleFormats", "a web page (HTML)")},
    ForeignFormat{"xhtml"_L1, {}, QT_TRANSLATE_NOOP("ArticleFormats", "a web page (HTML)")},
    ForeignFormat{"mhtml"_L1, {}, QT_TRANSLATE_NOOP("ArticleFormats", "a saved web page (MHTML)")},
    ForeignFormat{"mht"_L1, {}, QT_TRANSLATE_NOOP("ArticleFormats", "a saved web page (MHTML)")},
    ForeignFormat{"docx"_L1, {}, QT_TRANSLATE_NOOP("ArticleFormats", "a Word document")},
    ForeignFormat{"doc"_L1, {}, QT_TRANSLATE_NOOP("ArticleFormats", "a Word document")},
    ForeignFormat{"odt"_L1, {}, QT_TRANSLATE_NOOP("ArticleFormats", "an OpenDocument text")},
    ForeignFormat{"epub"_L1, {}, QT_TRANSLATE_NOOP("ArticleFormats", "an EPUB book")},
    ForeignFormat{"pdf"_L1, "%PDF-", QT_TRANSLATE_NOOP("ArticleFormats", "a PDF document")},
    ForeignFormat{"rtf"_L1, "{\\rtf", QT_TRANSLATE_NOOP("ArticleFormats", "a Rich Text document")},
    ForeignFormat{
        {}, "PK\x03\x04", QT_TRANSLATE_NOOP("ArticleFormats", "a ZIP archive or office document")},
    ForeignFormat{
        {}, "\xd0\xcf\x11\xe0", QT_TRANSLATE_NOOP("ArticleFormats", "an office document")},
    ForeignFormat{{}, "SQLite format 3", QT_TRANSLATE_NOOP("ArticleFormats", "a database")},
    ForeignFormat{{}, "\x89PNG\r\n", QT_TRANSLATE_NOOP("ArticleFormats", "a picture")},
    ForeignFormat{{}, "\xff\xd8\xff", QT_TRANSLATE_NOOP("ArticleFormats", "a picture")},
    ForeignFormat{{}, "GIF8", QT_TRANSLATE_NOOP("ArticleFormats", "a picture")},
};

bool matches(const ForeignFormat &format, const QString &suffix, QByteArrayView bytes)
{
    return (!format.suffix.isEmpty() && format.suffix == suffix)
           || (!format.signature.isEmpty() && bytes.startsWith(format.signature));
}

} // namespace

std::span<const ArticleFormat> articleFormats()
{
    return formats;
}

std::expected<const ArticleFormat *, ReadError> articleFormatFor(const QString &fileName,
                                                                 QByteArrayView bytes)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    const auto foreign = std::ranges::find_if(foreignFormats, [&](const ForeignFormat &format) {
        return matches(format, suffix, bytes);
    });
    if (foreign != foreignFormats.end()) {
        //: %1 is a file name, %2 one of "a PDF document", "a web page (HTML)" …
        const QString message = QCoreApplication::translate(
            "ArticleFormats", "“%1” is %2, and this version of Hearsay reads plain text and "
                              "Markdown. Save it as plain text (.txt) and open that file.");
        return std::unexpected(ReadError{message.arg(
            shownName(fileName), QCoreApplication::translate("ArticleFormats", foreign->name))});
    }
    const auto own = std::ranges::find_if(formats, [&suffix](const ArticleFormat &format) {
        return std::ranges::contains(format.suffixes, suffix);
    });
    return own == formats.end() ? &formats.front() : &*own;
}

QString articleFormatName(const QString &key)
{
    const auto format = std::ranges::find_if(
        formats, [&key](const ArticleFormat &other) { return other.key == key; });
    if (format == formats.end())
        return key;
    return QCoreApplication::translate("ArticleFormats", format->name);
}

QStringList articleNamePatterns()
{
    QStringList patterns;
    for (const ArticleFormat &format : formats) {
        for (const QLatin1StringView suffix : format.suffixes)
            patterns.append("*."_L1 + suffix);
    }
    return patterns;
}

} // namespace Hearsay
