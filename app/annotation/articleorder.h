// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/document.h"

namespace Hearsay {

/// The articles as lists show them: by Article::position, equal ones by id.
[[nodiscard]] QList<QUuid> articlesInOrder(const Document &document);

} // namespace Hearsay
