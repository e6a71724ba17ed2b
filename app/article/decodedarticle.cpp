// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/decodedarticle.h"

#include "app/article/shownname.h"
#include "app/article/textdecoder.h"

#include <QCoreApplication>

#include <utility>

namespace Hearsay {

namespace {

QString decodeMessage(DecodeFailure failure, const QString &fileName, const QString &encoding)
{
    switch (failure) {
    case DecodeFailure::Binary:
        return QCoreApplication::translate(
                   "ArticleReader", "“%1” holds no text that can be read: it is a binary file. "
                                    "Choose a text file.")
            .arg(shownName(fileName));
    case DecodeFailure::UnknownEncoding:
        //: %1 is a file name, %2 the name of a character encoding such as windows-1256.
        return QCoreApplication::translate(
                   "ArticleReader", "“%1” cannot be read as “%2”: this encoding is not known "
                                    "here. Choose another one.")
            .arg(shownName(fileName), shownName(encoding));
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

ReadResult decodedArticle(const QByteArray &bytes, const QString &fileName,
                          const ReadOptions &options)
{
    auto decoded = decodeText(bytes, options.encoding);
    if (!decoded) {
        return std::unexpected(
            ReadError{decodeMessage(decoded.error(), fileName, options.encoding)});
    }
    Article article;
    article.encoding = decoded->encoding;
    article.encodingWasGuessed = decoded->wasGuessed;
    article.replacedCharacters = decoded->replacedCharacters;
    article.text = CanonicalText::fromString(std::move(decoded->text));
    return article;
}

} // namespace Hearsay
