// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Hearsay {

/// @p text for a place on screen among other text, so that neither turns the other round: a
/// path in an Arabic sentence keeps its slashes where they are, an Arabic name in an English
/// row does not swallow the number behind it. Between Unicode isolates where the language of
/// the program or the text runs from right to left, else as it is. Never for files.
[[nodiscard]] QString isolated(const QString &text);

/// What is known of something, in one row: "Person · Interior Ministry · 3 claims". Parts that
/// are empty are left out.
[[nodiscard]] QString joinedFacts(const QStringList &parts);

} // namespace Hearsay
