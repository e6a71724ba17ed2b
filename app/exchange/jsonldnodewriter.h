// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/objects.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1StringView>

namespace Hearsay {

// The nodes that stand beside the annotations, see hearsayterms.h; jsonldnodes.h reads them.
[[nodiscard]] QJsonObject writeArticleNode(const Article &article);
[[nodiscard]] QJsonObject writeSpeakerNode(const Speaker &speaker);
[[nodiscard]] QJsonObject writePlaceNode(const Place &place);
[[nodiscard]] QJsonObject writeTagNode(const Tag &tag);

/// A list as the W3C writes it: one value stands alone, several in an array.
[[nodiscard]] QJsonValue oneOrMany(const QJsonArray &values);

} // namespace Hearsay
