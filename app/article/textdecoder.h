// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <expected>

namespace Hearsay {

/// What the bytes of a text file say.
struct DecodedText
{
    QString text;                     ///< as decoded: line ends, NUL and the like untouched
    QString encoding;                 ///< "UTF-8", "UTF-16LE", "windows-1256", …
    bool wasGuessed = false;          ///< by a detector, so perhaps wrongly
    qsizetype replacedCharacters = 0; ///< U+FFFD there, or due there, for what did not decode
};

enum class DecodeFailure {
    Binary,          ///< no text
    UnknownEncoding, ///< the encoding asked for is not known here
};

/// Decodes @p bytes, trying what can be checked before what must be guessed: byte order mark,
/// strict UTF-8, UTF-16 without a mark, UTF-8 with a few damaged places, and then the guess of
/// a detector. With @p encoding (a name as in QStringDecoder) nothing is tried.
[[nodiscard]] std::expected<DecodedText, DecodeFailure> decodeText(QByteArrayView bytes,
                                                                   const QString &encoding = {});

/// What a detector takes the encoding of @p bytes for; empty: it cannot tell.
[[nodiscard]] QString guessedEncoding(QByteArrayView bytes);

/// The encodings that decodeText() can be asked for and that article files come in: Unicode first,
/// then by name.
[[nodiscard]] QStringList readableEncodings();

} // namespace Hearsay
