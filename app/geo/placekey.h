// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Hearsay {

/// The key by which the gazetteer finds @p name, whatever its spelling: without case, marks,
/// spaces, hyphens and points, letters that keyboards write in two ways as one. "Pul-e Khumrī"
/// and "Pule Khumri" are "pulekhumri", "پل‌خمری" and "پل خمري" are one too. Empty for a
/// text without letters and numbers. The script that makes gazetteer.sqlite has the same function:
/// whoever changes one changes both and makes the file again.
[[nodiscard]] QString placeKey(QStringView name);

} // namespace Hearsay
