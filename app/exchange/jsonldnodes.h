// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/objects.h"
#include "app/exchange/jsonnode.h"

namespace Hearsay {

/// What a file says of an article whose text it does not hold.
struct ArticleDescription
{
    QUuid id;
    ArticleMetadata metadata;
    QString fileName;
    QByteArray textSha256;
    QByteArray sourceSha256;
    QString encoding;
    bool encodingWasGuessed = false;
    int position = 0; ///< as Article::position

    /// As Article::displayTitle().
    [[nodiscard]] QString displayTitle() const;
};

// The nodes that stand beside the annotations, see hearsayterms.h. What is wrong is reported to
// the node's problem; ids are left to the caller.
[[nodiscard]] ArticleDescription readArticleNode(const JsonNode &node);
[[nodiscard]] Speaker readSpeakerNode(const JsonNode &node);
[[nodiscard]] Place readPlaceNode(const JsonNode &node);
[[nodiscard]] Tag readTagNode(const JsonNode &node);

} // namespace Hearsay
