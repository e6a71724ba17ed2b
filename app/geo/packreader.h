// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCborStreamReader>
#include <QLatin1StringView>
#include <QString>

#include <expected>
#include <functional>

namespace Hearsay {

/// Why a file of map data could not be read. @c message is translated, names the file and says
/// what to do.
struct PackError
{
    QString message;
};

/// Reads a pack of map data: qCompress() around one CBOR map (RFC 8949) with text keys. Whatever
/// is not as expected makes the reader fail for good, remembering where; every value asked of a
/// failed reader is empty, every loop over its containers ends. So a reader function asks for
/// what it wants and looks at the end whether all went well.
class PackReader
{
public:
    /// Reads all of the file. Files of more than 64 MB unpacked are refused before unpacking.
    [[nodiscard]] static std::expected<QByteArray, PackError> unpack(const QString &path);

    /// @p bytes: what unpack() returned.
    explicit PackReader(const QByteArray &bytes);

    /// Goes through a map: @p value is called for each key and must read its value, or skip() it.
    void readMap(const std::function<void(QStringView key)> &value);
    /// Goes through an array: @p item is called while there is one more and must read it.
    void readArray(const std::function<void()> &item);
    /// An array of integers, in one go.
    void readIntegers(const std::function<void(qint64)> &item);
    [[nodiscard]] qint64 readInteger();
    [[nodiscard]] QString readText();
    /// Empty for null.
    [[nodiscard]] QString readTextOrNull();
    /// The value is of no interest, such as one that a later version added.
    void skip();

    /// The reader fails from here on. @p what: for developers, in English.
    void fail(QLatin1StringView what);
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    /// What failed and at which byte; empty when all went well.
    [[nodiscard]] QString failure() const { return m_failure; }
    /// The message for the user about the pack @p path, with failure().
    [[nodiscard]] PackError error(const QString &path) const;

private:
    bool expect(bool isAsExpected, QLatin1StringView what);

    QCborStreamReader m_reader;
    bool m_hasFailed = false;
    QString m_failure;
};

} // namespace Hearsay
