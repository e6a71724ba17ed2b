// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/articlereader.h"

namespace Hearsay {

/// An article that has no more than its text, the characters of @p bytes as they stand there, and
/// what is known of their encoding: where readers of formats that are written as text begin.
[[nodiscard]] ReadResult decodedArticle(const QByteArray &bytes, const QString &fileName,
                                        const ReadOptions &options);

} // namespace Hearsay
