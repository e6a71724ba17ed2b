// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/document.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace Hearsay::Testing {

/// A UUID of version 7 that is the same in every run: the @p n-th second of 1 September 2019, UTC.
[[nodiscard]] QUuid fixedId(int n);
/// The article of tests/data/golden/articles, read from its file, with an id of the reading.
[[nodiscard]] Article goldenArticle(const QString &fileName);
[[nodiscard]] QString goldenPath(const QString &relative);
/// Both golden articles as their files have them.
[[nodiscard]] QList<Article> goldenTexts();

/// Two articles, one of them right to left, with emoji, and every kind of object in every
/// variety that exports have to keep: claims with several spans and speakers, nested tags, places
/// without coordinates, empty and endangered texts (formulas, quotes, semicolons, line ends).
[[nodiscard]] QList<Object> goldenObjects();
[[nodiscard]] std::unique_ptr<Document> goldenDocument();

} // namespace Hearsay::Testing
