// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/articlereader.h"

#include <QDateTime>
#include <QStringView>

namespace Hearsay {

/// Text from the clipboard on its way to become an article.
struct PastedText
{
    QString text;
    ArticleMetadata metadata; ///< as the user has confirmed it
    QDateTime at;             ///< when it was pasted, in local time; names its source

    bool operator==(const PastedText &) const = default;
};

/// What the text seems to say about itself: what metadataFromHeaderLines() finds, else its first
/// line for a title, and an address that stands alone on the first or last line. Proposals only.
[[nodiscard]] ArticleMetadata guessMetadata(QStringView text);

/// @p text where it is one http or https address and nothing else; empty where it is not.
[[nodiscard]] QString addressIn(QStringView text);

/// The article made of it: plain text, whose source are the UTF-8 bytes of the text and whose
/// file name says when it was pasted ("pasted-20190901-140300.txt"). Refused as readArticle() does.
[[nodiscard]] ReadResult articleFromPasted(const PastedText &pasted);

} // namespace Hearsay
