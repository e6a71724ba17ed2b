// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTextStream;

namespace Hearsay {

class MainWindow;
class Workspace;

/// True where a window could not be seen: no display is named and no platform chosen.
[[nodiscard]] bool hasNoDisplay();

/// Writes a picture of the window. The error is a message for the user.
[[nodiscard]] QString writeScreenshot(MainWindow &window, const QString &path);

/// What is open, in a few lines: article, project, how many claims, speakers, disputes, places.
void writeSummary(Workspace &workspace, QTextStream &out);

} // namespace Hearsay
