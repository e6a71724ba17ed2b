// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/uuid7.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <mutex>

namespace Hearsay {

namespace Detail {

constexpr quint16 counterMask = 0x0fff;

Uuid7Stamp nextUuid7Stamp(Uuid7Stamp last, qint64 now, quint16 seed) noexcept
{
    const quint16 start = seed & (counterMask >> 1);
    if (now > last.milliseconds)
        return {now, start};
    if (last.counter == counterMask) // a full millisecond borrows from the next one
        return {last.milliseconds + 1, start};
    return {last.milliseconds, quint16(last.counter + 1)};
}

QUuid composeUuid7(Uuid7Stamp stamp, quint64 random) noexcept
{
    const auto milliseconds = quint64(stamp.milliseconds);
    const auto randomByte = [random](int n) { return uchar(random >> (8 * n)); };
    return QUuid(uint(milliseconds >> 16), ushort(milliseconds & 0xffff),
                 ushort(0x7000 | (stamp.counter & counterMask)),
                 uchar(0x80 | (randomByte(7) & 0x3f)), randomByte(6), randomByte(5), randomByte(4),
                 randomByte(3), randomByte(2), randomByte(1), randomByte(0));
}

} // namespace Detail

QUuid createUuidV7()
{
    static std::mutex mutex;
    static Detail::Uuid7Stamp last;

    auto &generator = *QRandomGenerator::system();
    const quint64 random = generator.generate64();
    const auto seed = quint16(generator.generate());

    const std::lock_guard lock(mutex);
    last = Detail::nextUuid7Stamp(last, QDateTime::currentMSecsSinceEpoch(), seed);
    return Detail::composeUuid7(last, random);
}

} // namespace Hearsay
