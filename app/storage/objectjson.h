// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/objects.h"
#include "app/storage/storageerror.h"

#include <QJsonObject>

#include <expected>
#include <functional>
#include <optional>

namespace Hearsay {

/// What an audit row does not repeat of an article.
struct ArticleContent
{
    CanonicalText text;
    ArticleStructure structure;
    QByteArray sourceBytes;
};

/// Finds the content of an article by its id.
using ArticleContentLookup = std::function<std::optional<ArticleContent>(QUuid article)>;

/// An object as the audit log keeps it. All of it but an article's text, structure and
/// source bytes; of the text and the bytes the hashes are kept. Empty strings, lists and null ids are left out.
[[nodiscard]] QJsonObject toJson(const Object &object);

/// The object that toJson() described. With @p contents an article gets back its text, structure
/// and bytes, which must have the hashes noted; without, it stays empty.
[[nodiscard]] std::expected<Object, StorageError> objectFromJson(const QJsonObject &json,
                                                                 const ArticleContentLookup &contents = {});

} // namespace Hearsay
