// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/articlereader.h"

namespace Hearsay {

/// The plain text row of the format table: text, encoding and what the header lines tell.
[[nodiscard]] ReadResult readPlainText(const QByteArray &bytes, const QString &fileName,
                                       const ReadOptions &options);

} // namespace Hearsay
