// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/articlereader.h"

#include <QByteArray>

namespace Hearsay {

/// The bytes of the regular file at @p path, or why there are none: no such file, no right to
/// read it, a folder, a pipe, a device, larger than @p maximalBytes, a disk that fails. Never
/// waits for a writer at the other end.
[[nodiscard]] std::expected<QByteArray, ReadError> readRegularFile(const QString &path,
                                                                   qint64 maximalBytes);

} // namespace Hearsay
