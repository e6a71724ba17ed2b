// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace Hearsay {

/// Light or dark whatever the system says: "light", "dark"; empty leaves the system's choice.
/// Where the platform cannot be asked for a scheme (offscreen), a palette of our own serves.
void applyAppearance(QApplication &application, const QString &appearance);

} // namespace Hearsay
