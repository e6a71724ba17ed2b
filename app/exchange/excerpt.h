// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/document.h"

#include <QList>
#include <QUuid>

namespace Hearsay {

/// The part of @p document that is about @p articles: these articles with their claims, mentions
/// and highlights, the speakers, places and tags that those use, and disputes with the positions
/// of those claims only. Complete in itself: Document::load() takes it.
[[nodiscard]] QList<Object> excerptOf(const Document &document, const QList<QUuid> &articles);

} // namespace Hearsay
