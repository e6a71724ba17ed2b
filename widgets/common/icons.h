// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QStringView>

namespace Hearsay {

/// One of our line icons ("claim", "zoom-in": the files of resources/icons without suffix), drawn
/// in the palette's text colour of the moment: it follows light and dark, is faint where it is
/// disabled and sharp on every screen. A name that there is no icon for is a bug; in a release
/// build the icon is null.
[[nodiscard]] QIcon themedIcon(QStringView name);

/// The program's own icon, in its own colours.
[[nodiscard]] QIcon applicationIcon();

} // namespace Hearsay
