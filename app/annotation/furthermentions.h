// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/document.h"

#include <QStringList>

namespace Hearsay {

/// What to look for to find a speaker or place everywhere, as values: the search itself may run
/// on another thread.
struct MentionSearch
{
    struct Text
    {
        QUuid article;
        CanonicalText text;
        QList<TextSpan> taken;  ///< mentions of the same kind
    };

    QStringList names;          ///< longest first: the name, its aliases, the words of its mentions
    QList<Text> texts;          ///< every article of the project
};

/// @p target: a speaker or place; of anything else nothing is found.
[[nodiscard]] MentionSearch mentionSearch(const Document &document, QUuid target);

/// Where the text has one of @p names as whole words that no mention of the same kind covers yet,
/// in order and without overlaps; of two names that overlap the longer one. At most @p most.
[[nodiscard]] QList<TextSpan> furtherMentions(const MentionSearch::Text &text, const QStringList &names, qsizetype most = 10'000);

} // namespace Hearsay
