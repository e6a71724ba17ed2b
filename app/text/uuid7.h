// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

namespace Hearsay {

/// A UUID of version 7 (RFC 9562, section 5.7): the milliseconds since 1970, a counter, and
/// 62 random bits. Each one of a process sorts, as text, after those made before it, also
/// within a millisecond and after the clock was put back. Thread-safe.
[[nodiscard]] QUuid createUuidV7();

namespace Detail {

/// What orders two UUIDs of version 7: time and counter.
struct Uuid7Stamp
{
    qint64 milliseconds = 0;
    quint16 counter = 0; ///< 12 bits
};

/// The stamp after @p last when the clock shows @p now. @p seed is where the counter of a
/// fresh millisecond starts; its upper bit is not used, to leave room for counting.
[[nodiscard]] Uuid7Stamp nextUuid7Stamp(Uuid7Stamp last, qint64 now, quint16 seed) noexcept;
/// @p random fills the 62 bits that neither stamp, version nor variant take.
[[nodiscard]] QUuid composeUuid7(Uuid7Stamp stamp, quint64 random) noexcept;

} // namespace Detail

} // namespace Hearsay
