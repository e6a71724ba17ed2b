// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace Hearsay {

/// How a file's text would look in one encoding.
struct EncodingCandidate
{
    QString encoding;         ///< as decodeText() takes it
    bool isGuess = false;     ///< the detector's
    qsizetype undecoded = 0;  ///< characters of the sample that the encoding does not have
    QString preview;          ///< the first lines with letters beyond ASCII, else the first lines
};

/// Bytes that candidates are judged by: some 64 KB around the first that is not ASCII.
inline constexpr qsizetype encodingSampleBytes = 64 * 1024;

/// All of readableEncodings(), the likelier ones first: the detector's guess, then those in which
/// the sample has least that no one writes: undecoded bytes, symbols inside words, words of two
/// scripts, capitals after small letters. Reads @p bytes to the first that is not ASCII: not for
/// the user interface thread when they are many.
[[nodiscard]] QList<EncodingCandidate> encodingCandidates(QByteArrayView bytes);

} // namespace Hearsay
