// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/salvagedlog.h"
#include "app/text/quoteanchor.h"

#include <QSet>

namespace Hearsay {

/// An object as the tables have it. Spans are as they stand there: nobody has looked whether they
/// fit their article. An article is without its content.
struct StoredObject
{
    Object object;
    QString flaw; ///< a table and a column, "claim.statement"; empty: nothing is wrong with it
};

/// The words that a span was made on.
struct StoredWords
{
    TextSpan span;
    QuoteAnchor anchor;
};

/// A row of article_text, as it stands there.
struct StoredText
{
    QString text;
    QString textHash;   ///< hexadecimal SHA-256, of the column
    QByteArray source;
    QString sourceHash;
    QString fileName;
    QString format;
    QString encoding;
    bool encodingWasGuessed = false;
    qsizetype replacedCharacters = 0;
    QByteArray structure;
};

/// What is left of the tables of a damaged project.
struct SalvagedTables
{
    QHash<QUuid, StoredObject> objects;
    QList<StoredObject> nameless;             ///< whose ids cannot be read
    QHash<QUuid, QList<StoredWords>> words;   ///< by the object whose spans they are
    QHash<QUuid, QList<StoredText>> texts;    ///< by article; of removed ones too
    QHash<QUuid, Evidence> evidence;          ///< objects that others refer to or that only parts are left of
    QSet<ObjectKind> wholeKinds;              ///< none of their rows is missing

    /// Takes a row of article_text from a table or a page: its columns, the last missing in version 1.
    void takeText(const QVariantList &row);
};

/// Reads the tables row by row. Null @p database: nothing can be read.
[[nodiscard]] SalvagedTables salvageTables(Database *database);

} // namespace Hearsay
