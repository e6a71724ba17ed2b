// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/openeddocument.h"

#include "app/article/articlereader.h"
#include "app/storage/openpaths.h"
#include "app/storage/projectheader.h"

#include <algorithm>

namespace Hearsay {

std::expected<OpenedDocument, QString> openForCommand(const QString &path)
{
    auto opened = openPaths({path}, ProjectRegistry());
    if (!opened)
        return std::unexpected(opened.error().message);
    OpenedDocument result;
    result.document = std::make_unique<Document>();
    result.notes = opened->notes;
    QList<Object> objects = opened->objects;
    for (const Article &added : std::as_const(opened->additions))
        objects.append(added);
    if (const auto loaded = result.document->load(objects); !loaded)
        return std::unexpected(loaded.error().message);
    if (opened->file)
        result.projectPath = opened->file->path();
    if (isProjectPath(path))
        return result;

    const auto &articles = result.document->articles();
    if (articles.size() == 1) {
        result.article = articles.at(0).id;
        return result;
    }
    const ReadResult read = readArticle(path);
    if (!read)
        return std::unexpected(read.error().message);
    const auto same = std::ranges::find(articles, read->sourceSha256, &Article::sourceSha256);
    if (same != articles.end())
        result.article = same->id;
    return result;
}

bool isSameFile(const QString &path, const QString &other)
{
    const auto identity = identityOf(path);
    return identity && identity == identityOf(other);
}

} // namespace Hearsay
