// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/document.h"

#include <QList>

namespace Hearsay::Testing {

/// Two articles about the towns of a valley, with fixed ids: places 1 to 4 are fixedId(31) to
/// fixedId(34), in the order in which the text names them Nera, Talora, Samar and Orlo.
///
/// Nera      a city, near, of GeoNames, at 36.5, 68.25; mentioned twice as “Nera” and once as
///           “NERA”, over both articles; the event of two claims that dispute each other, the
///           dateline of one in the other article; has a note
/// Talora    a landmark, exact, not located, of nobody's gazetteer; never mentioned, background
///           of one claim
/// Samar     a province, at 36, 68; mentioned once, in the second article; no claim
/// Orlo      neither mentioned nor part of a claim; not located
[[nodiscard]] QList<Object> valleyObjects();

/// One located city of the name, mentioned and the event of a claim, whose statement and whose
/// speaker's name are @p words as well.
[[nodiscard]] QList<Object> objectsNamed(const QString &words);

/// One place at the coordinates.
[[nodiscard]] QList<Object> objectsAt(double latitude, double longitude);

} // namespace Hearsay::Testing
