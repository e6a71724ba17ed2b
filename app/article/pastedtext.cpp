// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/pastedtext.h"

#include "app/article/headerlines.h"

#include <QRegularExpression>
#include <QUrl>

namespace Hearsay {

namespace {

using namespace Qt::StringLiterals;

/// A longer first line is a paragraph, of which the beginning has to do.
constexpr qsizetype longestTitle = 120;

/// The beginning of @p line, cut between words.
QString titleFrom(const QString &line)
{
    if (line.size() <= longestTitle)
        return line;
    qsizetype end = line.lastIndexOf(u' ', longestTitle - 1);
    if (end <= 0) {
        end = longestTitle - 1;
        if (line.at(end).isLowSurrogate())
            --end;
    }
    return QString(line.first(end) + u'…');
}

/// The line that begins at or after @p from and is not blank, without its ends; empty: there is none.
QString lineFrom(QStringView text, qsizetype from)
{
    while (from < text.size() && text.at(from).isSpace())
        ++from;
    qsizetype end = text.indexOf(u'\n', from);
    if (end < 0)
        end = text.size();
    return text.sliced(from, end - from).toString().simplified();
}

} // namespace

QString addressIn(QStringView text)
{
    static const QRegularExpression form(u"^https?://[^\\s<>\"]+$"_s, QRegularExpression::CaseInsensitiveOption);
    const QString word = text.trimmed().toString();
    constexpr qsizetype longestAddress = 2000;
    if (word.size() > longestAddress || !form.match(word).hasMatch())
        return {};
    const QUrl url(word, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() ? word : QString();
}

ArticleMetadata guessMetadata(QStringView text)
{
    const QStringView body = text.trimmed();
    const QString firstLine = lineFrom(body, 0);
    const QString firstAddress = addressIn(firstLine);
    qsizetype begin = 0;
    if (!firstAddress.isEmpty())
        begin = qMax<qsizetype>(0, body.indexOf(u'\n') < 0 ? body.size() : body.indexOf(u'\n'));
    const QStringView rest = body.sliced(begin).trimmed();
    ArticleMetadata metadata = metadataFromHeaderLines(rest);
    const QString lastLine = lineFrom(body, body.lastIndexOf(u'\n') + 1);
    if (metadata.address.isEmpty())
        metadata.address = firstAddress.isEmpty() ? addressIn(lastLine) : firstAddress;
    if (metadata.title.isEmpty()) {
        const QString title = lineFrom(rest, 0);
        if (addressIn(title).isEmpty())
            metadata.title = titleFrom(title);
    }
    return metadata;
}

ReadResult articleFromPasted(const PastedText &pasted)
{
    const QString fileName = u"pasted-"_s + pasted.at.toString(u"yyyyMMdd-hhmmss"_s) + u".txt"_s;
    ReadResult article = readArticle(pasted.text.toUtf8(), fileName, {u"UTF-8"_s});
    if (article)
        article->metadata = pasted.metadata;
    return article;
}

} // namespace Hearsay
