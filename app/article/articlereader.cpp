// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/articlereader.h"

#include "app/article/articleformats.h"
#include "app/article/regularfile.h"
#include "app/article/shownname.h"
#include "app/text/uuid7.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace Hearsay {

namespace {

bool isBlank(const CanonicalText &text)
{
    return std::ranges::all_of(text.string(), [](QChar c) { return c.isSpace(); });
}

std::unexpected<ReadError> emptyError(const QString &fileName)
{
    return std::unexpected(ReadError{
        QCoreApplication::translate("ArticleReader",
                                    "“%1” is empty: there is nothing to read. Choose another file.")
            .arg(shownName(fileName))});
}

} // namespace

ReadResult readArticle(const QString &path, const ReadOptions &options)
{
    const auto bytes = readRegularFile(path, maximalArticleBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    return readArticle(*bytes, QFileInfo(path).fileName(), options);
}

ReadResult readArticle(const QByteArray &bytes, const QString &fileName, const ReadOptions &options)
{
    if (bytes.isEmpty())
        return emptyError(fileName);
    if (bytes.size() > maximalArticleBytes) {
        //: %1 is a file name, %2 a number of megabytes.
        const QString message = QCoreApplication::translate(
            "ArticleReader", "“%1” is too large: an article may have %2 MB. Split it and open the "
                             "parts.");
        return std::unexpected(
            ReadError{message.arg(shownName(fileName)).arg(QLocale().toString(maximalArticleBytes / (1024 * 1024)))});
    }
    const auto format = articleFormatFor(fileName, bytes);
    if (!format)
        return std::unexpected(format.error());
    ReadResult article = (*format)->read(bytes, fileName, options);
    if (!article)
        return article;
    if (isBlank(article->text))
        return emptyError(fileName);
    article->id = createUuidV7();
    article->fileName = fileName;
    article->format = (*format)->key;
    article->sourceBytes = bytes;
    article->sourceSha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return article;
}

} // namespace Hearsay
