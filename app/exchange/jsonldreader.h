// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/objects.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <expected>

namespace Hearsay {

/// Why nothing was imported. @c message is translated and names the line, annotation or article.
struct ImportError
{
    QString message;
};

struct Imported
{
    QList<Object> objects; ///< complete in itself: Document::load() takes it
    /// Translated sentences on what is not as it was exported: annotations found again elsewhere
    /// by their words, annotations left out, other programs' annotations.
    QStringList warnings;
    qsizetype leftOut = 0; ///< annotations of the file that are not among the objects
};

/// Reads what writeJsonLd() wrote. @p texts are the articles, read from their files: the text comes
/// from them, everything else (ids and metadata too) from @p bytes. With the same texts, the
/// objects are those that were exported, all equal.
///
/// An annotation whose words do not stand at its offsets is looked for by its quote; one that is
/// not found, or in two places equally well, is left out with a warning. What breaks the rules of
/// hearsayterms.h (wrong types, ids missing or twice, references to nothing) refuses the whole.
[[nodiscard]] std::expected<Imported, ImportError> readJsonLd(const QByteArray &bytes,
                                                              const QList<Article> &texts);

} // namespace Hearsay
