// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/pagecarver.h"

#include "app/storage/projectcopy.h"

#include <QtEndian>

#include <array>
#include <bit>
#include <optional>

namespace Hearsay {

namespace {

// The b-tree page and the record format of SQLite's file format, sections 1.6 and 2.1.
constexpr char leafOfTable = 13;
constexpr qsizetype fileHeaderSize = 100;
constexpr qsizetype leafHeaderSize = 8;

/// Reads from bytes that may be anything; after the end all is refused.
class Cursor
{
public:
    explicit Cursor(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] std::optional<QByteArrayView> take(quint64 count)
    {
        if (count > quint64(m_bytes.size() - m_at))
            return std::nullopt;
        const QByteArrayView taken = m_bytes.sliced(m_at, qsizetype(count));
        m_at += qsizetype(count);
        return taken;
    }

    [[nodiscard]] std::optional<quint64> varint()
    {
        quint64 value = 0;
        for (int i = 0; i < 9; ++i) {
            if (m_at >= m_bytes.size())
                return std::nullopt;
            const auto byte = static_cast<unsigned char>(m_bytes.at(m_at++));
            if (i == 8)
                return (value << 8) | byte;
            value = (value << 7) | (byte & 0x7f);
            if (byte < 0x80)
                return value;
        }
        return value;
    }

    [[nodiscard]] qsizetype position() const { return m_at; }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

qint64 signedNumber(QByteArrayView bytes)
{
    qint64 value = static_cast<signed char>(bytes.front());
    for (qsizetype i = 1; i < bytes.size(); ++i)
        value = qint64((quint64(value) << 8) | static_cast<unsigned char>(bytes.at(i)));
    return value;
}

std::optional<QVariant> valueOf(quint64 type, Cursor &body)
{
    constexpr std::array<quint64, 7> widths{0, 1, 2, 3, 4, 6, 8};
    if (type == 0)
        return QVariant();
    if (type == 8 || type == 9)
        return QVariant(qint64(type - 8));
    if (type == 10 || type == 11)
        return std::nullopt;
    const auto bytes = body.take(type < widths.size() ? widths[type] : type == 7 ? 8 : (type - 12) / 2);
    if (!bytes)
        return std::nullopt;
    if (type < widths.size())
        return QVariant(signedNumber(*bytes));
    if (type == 7)
        return QVariant(std::bit_cast<double>(qFromBigEndian<quint64>(bytes->data())));
    if (type % 2 == 0)
        return QVariant(bytes->toByteArray());
    return QVariant(QString::fromUtf8(*bytes));
}

/// The values of a record; nothing when it is none or has not as many as wanted.
std::optional<QVariantList> rowOf(QByteArrayView record, qsizetype least, qsizetype most)
{
    Cursor header(record);
    const auto size = header.varint();
    if (!size || *size > quint64(record.size()))
        return std::nullopt;
    QList<quint64> types;
    while (header.position() < qsizetype(*size)) {
        const auto type = header.varint();
        if (!type || types.size() == most)
            return std::nullopt;
        types.append(*type);
    }
    if (types.size() < least)
        return std::nullopt;
    Cursor body(record.sliced(qsizetype(*size)));
    QVariantList row;
    for (const quint64 type : std::as_const(types)) {
        auto value = valueOf(type, body);
        if (!value)
            return std::nullopt;
        row.append(std::move(*value));
    }
    return row;
}

class Carver
{
public:
    explicit Carver(const QByteArray &bytes)
        : m_bytes(bytes)
        , m_pageSize(pageSizeOf(bytes))
        , m_usable(m_pageSize - static_cast<unsigned char>(bytes.at(20)))
    {
    }

    [[nodiscard]] qsizetype pages() const { return m_bytes.size() / m_pageSize; }

    /// The records of page @p number, which counts from 1.
    [[nodiscard]] QList<QByteArray> records(qsizetype number)
    {
        const QByteArrayView page = pageAt(number);
        const qsizetype start = number == 1 ? fileHeaderSize : 0;
        if (page.at(start) != leafOfTable)
            return {};
        const qsizetype count = qFromBigEndian<quint16>(page.data() + start + 3);
        QList<QByteArray> found;
        for (qsizetype i = 0; i < count; ++i) {
            const qsizetype pointer = start + leafHeaderSize + 2 * i;
            if (pointer + 2 > page.size())
                break;
            const qsizetype at = qFromBigEndian<quint16>(page.data() + pointer);
            if (at >= m_usable)
                continue;
            if (auto record = recordAt(page.sliced(at, m_usable - at)))
                found.append(std::move(*record));
        }
        return found;
    }

private:
    [[nodiscard]] QByteArrayView pageAt(qsizetype number) const
    {
        return QByteArrayView(m_bytes).sliced((number - 1) * m_pageSize, m_pageSize);
    }

    [[nodiscard]] std::optional<QByteArray> recordAt(QByteArrayView cell)
    {
        Cursor cursor(cell);
        const auto size = cursor.varint();
        if (!size || *size > quint64(m_bytes.size()) || !cursor.varint())
            return std::nullopt;
        const auto whole = qsizetype(*size);
        qsizetype local = whole;
        if (whole > m_usable - 35) {
            const qsizetype least = (m_usable - 12) * 32 / 255 - 23;
            const qsizetype wanted = least + (whole - least) % (m_usable - 4);
            local = wanted <= m_usable - 35 ? wanted : least;
        }
        const auto begin = cursor.take(quint64(local));
        if (!begin)
            return std::nullopt;
        QByteArray record = begin->toByteArray();
        if (local == whole)
            return record;
        const auto link = cursor.take(4);
        m_budget -= whole;
        if (!link || m_budget < 0)
            return std::nullopt;
        qsizetype next = qFromBigEndian<quint32>(link->data());
        // Each page adds bytes, so a chain that runs in circles ends too.
        while (record.size() < whole) {
            if (next < 1 || next > pages())
                return std::nullopt;
            const QByteArrayView page = pageAt(next);
            record.append(page.sliced(4, std::min(m_usable - 4, whole - record.size())));
            next = qFromBigEndian<quint32>(page.data());
        }
        return record;
    }

    const QByteArray &m_bytes;
    qsizetype m_pageSize;
    qsizetype m_usable;
    /// Rows share no bytes; in a file made to keep us busy they might, over and over.
    qsizetype m_budget = 8 * m_bytes.size();
};

} // namespace

void carveRows(const QByteArray &bytes, qsizetype least, qsizetype most, const std::function<void(const QVariantList &row)> &visit)
{
    Carver carver(bytes);
    for (qsizetype page = 1; page <= carver.pages(); ++page) {
        const QList<QByteArray> records = carver.records(page);
        for (const QByteArray &record : records) {
            if (const auto row = rowOf(record, least, most))
                visit(*row);
        }
    }
}

} // namespace Hearsay
