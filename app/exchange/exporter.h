// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/document.h"

#include <QByteArray>
#include <QDateTime>
#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QUuid>

#include <expected>
#include <span>

namespace Hearsay {

/// Why nothing was exported. @c message is translated.
struct ExportError
{
    QString message;
};

struct ExportOptions
{
    QList<QUuid> articles = {}; ///< only these and what hangs on them; empty: all
    bool withRelations = true;  ///< JSON-LD: false leaves out linking annotations and disputes, for
                                ///< programs that stumble over them
    bool rawCells = false; ///< CSV: no apostrophe before cells that spreadsheets take for formulas
    bool byteOrderMark = false; ///< CSV: start with U+FEFF, by which Excel tells UTF-8
    QDateTime at = {}; ///< JSON-LD: written as the time of export; invalid: none, equal documents
                       ///< give equal bytes
};

/// What leaves the program.
struct Exported
{
    QByteArray bytes;
    qsizetype claims = 0; ///< how many the document or its excerpt has
    qsizetype places = 0; ///< likewise
};

/// What a format has one row, feature or mark for, and people count in what was exported.
enum class ExportUnit { Claims, Places };

/// One row of the table of formats.
struct ExportFormat
{
    QLatin1StringView key;    ///< "csv": for the command line and settings, never translated
    QLatin1StringView suffix; ///< of file names, without a dot
    QLatin1StringView mediaType;
    const char *name; ///< see label()
    ExportUnit unit;
    QByteArray (*write)(const Document &document, const ExportOptions &options);
    bool isPicture = false; ///< not text; writing needs a QGuiApplication

    /// The name, translated.
    [[nodiscard]] QString label() const;
    /// How many of its units were exported.
    [[nodiscard]] qsizetype count(const Exported &exported) const;
    /// "kunduz.csv" for "kunduz": the file name to propose.
    [[nodiscard]] QString fileNameFor(const QString &baseName) const;
};

[[nodiscard]] std::span<const ExportFormat> exportFormats();
/// Null for a key that no format has.
[[nodiscard]] const ExportFormat *exportFormat(QAnyStringView key);

/// Writes @p document, or some articles of it, in @p format. Neither the document nor any file is
/// touched. Takes some milliseconds for a thousand claims: for a large document, call it in
/// another thread on a Document of that thread, loaded with Document::objects() of this one.
[[nodiscard]] std::expected<Exported, ExportError>
exportDocument(const Document &document, const ExportFormat &format,
               const ExportOptions &options = {});

} // namespace Hearsay
