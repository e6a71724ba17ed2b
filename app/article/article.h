// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/articlestructure.h"
#include "app/text/canonicaltext.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QUuid>

namespace Hearsay {

/// What is known of an article beside its text. Edited by the user; empty means unknown.
struct ArticleMetadata
{
    QString title;
    QString byline;
    QString outlet;
    QString address;  ///< URL as typed or read, never opened by itself
    QDate published;  ///< invalid means unknown
    QString language; ///< BCP 47, "en", "fa-AF"
    QString pictureCredit;

    bool operator==(const ArticleMetadata &) const = default;
};

/// One piece of text with its metadata. The text, its structure and what they were read from never
/// change; only the metadata and the place in the list do.
struct Article
{
    QUuid id;
    ArticleMetadata metadata;
    int position = 0;       ///< in the project's list, ascending; equal ones stand in the order of their ids
    CanonicalText text;
    ArticleStructure structure;

    QString fileName;        ///< without folder, "kunduz.txt"; shown where there is no title
    QString format;          ///< key of the format table, "text/plain"
    QByteArray sourceBytes;  ///< the file as it was
    QByteArray sourceSha256; ///< 32 bytes
    QString encoding;        ///< name of the encoding it was decoded from, "UTF-8"
    bool encodingWasGuessed = false;
    qsizetype replacedCharacters = 0; ///< U+FFFD put where bytes did not decode

    /// The title, else the file's name without its suffix.
    [[nodiscard]] QString displayTitle() const;

    bool operator==(const Article &) const = default;
};

} // namespace Hearsay
