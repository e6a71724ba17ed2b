// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/packreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QtEndian>

#include <limits>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 mostBytes = 64 * 1024 * 1024;
constexpr int mostDepth = 16;

PackError damaged(const QString &path, const QString &detail)
{
    //: %1: path of a file, %2: technical detail in English
    return {QCoreApplication::translate(
                "MapData", "The map data in “%1” is damaged (%2): the map is drawn without it. "
                           "Install Hearsay again to mend it.")
                .arg(QDir::toNativeSeparators(path), detail)};
}

} // namespace

std::expected<QByteArray, PackError> PackReader::unpack(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        //: %1: path of a file, %2: what the system says
        return std::unexpected(
            PackError{QCoreApplication::translate(
                          "MapData", "The map data “%1” could not be opened (%2): the map is drawn "
                                     "without it. Install Hearsay again to mend it.")
                          .arg(QDir::toNativeSeparators(path), file.errorString())});
    }
    const QByteArray packed = file.read(mostBytes);
    if (packed.size() < 5)
        return std::unexpected(damaged(path, u"the file ends too early"_s));
    // qUncompress() believes what the first four bytes say of the size.
    if (qFromBigEndian<quint32>(packed.constData()) > mostBytes)
        return std::unexpected(damaged(path, u"it claims to be too large"_s));
    QByteArray bytes = qUncompress(packed);
    if (bytes.isEmpty())
        return std::unexpected(damaged(path, u"it cannot be unpacked"_s));
    if (bytes.size() != qFromBigEndian<quint32>(packed.constData()))
        return std::unexpected(damaged(path, u"it is not as large as it claims"_s));
    return bytes;
}

PackReader::PackReader(const QByteArray &bytes)
    : m_reader(bytes)
{
}

void PackReader::fail(QLatin1StringView what)
{
    if (m_hasFailed)
        return;
    m_hasFailed = true;
    m_failure = u"%1 at byte %2"_s.arg(what).arg(m_reader.currentOffset());
}

bool PackReader::expect(bool isAsExpected, QLatin1StringView what)
{
    if (m_hasFailed)
        return false;
    if (m_reader.lastError() != QCborError::NoError) {
        m_hasFailed = true;
        m_failure =
            u"%1 at byte %2"_s.arg(m_reader.lastError().toString()).arg(m_reader.currentOffset());
    } else if (!isAsExpected) {
        fail(what);
    }
    return !m_hasFailed;
}

void PackReader::readMap(const std::function<void(QStringView)> &value)
{
    if (!expect(m_reader.isMap() && m_reader.containerDepth() < mostDepth
                    && m_reader.enterContainer(),
                "no map"_L1))
        return;
    while (!m_hasFailed && m_reader.hasNext()) {
        const QString key = readText();
        if (!m_hasFailed)
            value(key);
    }
    if (expect(!m_reader.hasNext(), "no end of a map"_L1))
        expect(m_reader.leaveContainer(), "no end of a map"_L1);
}

void PackReader::readArray(const std::function<void()> &item)
{
    if (!expect(m_reader.isArray() && m_reader.containerDepth() < mostDepth
                    && m_reader.enterContainer(),
                "no array"_L1))
        return;
    while (!m_hasFailed && m_reader.hasNext()) {
        const qint64 before = m_reader.currentOffset();
        item();
        // An item that was not read would make this loop endless.
        if (!m_hasFailed && m_reader.currentOffset() == before)
            fail("an item that nobody reads"_L1);
    }
    if (expect(!m_reader.hasNext(), "no end of an array"_L1))
        expect(m_reader.leaveContainer(), "no end of an array"_L1);
}

void PackReader::readIntegers(const std::function<void(qint64)> &item)
{
    if (!expect(m_reader.isArray() && m_reader.containerDepth() < mostDepth
                    && m_reader.enterContainer(),
                "no array"_L1))
        return;
    // Like readArray(), without a call in between: most of a pack is read here.
    while (!m_hasFailed && m_reader.hasNext()) {
        const qint64 value = readInteger();
        if (!m_hasFailed)
            item(value);
    }
    if (expect(!m_reader.hasNext(), "no end of an array"_L1))
        expect(m_reader.leaveContainer(), "no end of an array"_L1);
}

qint64 PackReader::readInteger()
{
    if (!expect(m_reader.isInteger(), "no integer"_L1))
        return 0;
    // CBOR has integers of 65 bits; toInteger() would cut them. −1 is written as 0, −2 as 1 …
    const bool isNegative = m_reader.isNegativeInteger();
    const quint64 size = isNegative ? static_cast<quint64>(m_reader.toNegativeInteger()) - 1
                                    : m_reader.toUnsignedInteger();
    if (!expect(size <= static_cast<quint64>(std::numeric_limits<qint64>::max()),
                "an impossible number"_L1))
        return 0;
    const auto magnitude = static_cast<qint64>(size);
    const qint64 value = isNegative ? -1 - magnitude : magnitude;
    return expect(m_reader.next(), "no integer"_L1) ? value : 0;
}

QString PackReader::readText()
{
    if (!expect(m_reader.isString(), "no text"_L1))
        return {};
    const QString text = m_reader.readAllString();
    return expect(m_reader.lastError() == QCborError::NoError, "no text"_L1) ? text : QString();
}

QString PackReader::readTextOrNull()
{
    if (!m_hasFailed && m_reader.isNull()) {
        expect(m_reader.next(), "no text"_L1);
        return {};
    }
    return readText();
}

void PackReader::skip()
{
    if (!m_hasFailed)
        expect(m_reader.next(mostDepth), "no value"_L1);
}

PackError PackReader::error(const QString &path) const
{
    return damaged(path, m_failure);
}

} // namespace Hearsay
