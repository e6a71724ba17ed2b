// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/plaintextreader.h"

#include "app/article/decodedarticle.h"
#include "app/article/headerlines.h"

namespace Hearsay {

ReadResult readPlainText(const QByteArray &bytes, const QString &fileName,
                         const ReadOptions &options)
{
    ReadResult article = decodedArticle(bytes, fileName, options);
    if (article)
        article->metadata = metadataFromHeaderLines(article->text.string());
    return article;
}

} // namespace Hearsay
