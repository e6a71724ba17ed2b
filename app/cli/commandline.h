// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QIODevice;

namespace Hearsay {

/// What a command ends with; "hearsay --help" tells users.
enum ExitCode {
    ExitDone = 0,
    ExitFailed = 1, ///< something could not be read or written; nothing half done is left behind
    ExitUsage = 2,  ///< the arguments make no sense
    ExitPartly = 3, ///< done, but something of the file was left out
};

/// True when @p arguments, the program's name first, are for runCommand() rather than for a
/// window: a command, --help or --version. A first argument that is the name of a command is one,
/// even where a file is called so.
[[nodiscard]] bool isCommand(const QStringList &arguments);

/// True for a command that draws, and therefore needs a QGuiApplication; no display all the same.
[[nodiscard]] bool needsFonts(const QStringList &arguments);

/// Runs the command of @p arguments, the program's name first, and returns an ExitCode. Results go
/// to @p out, everything else (errors, notes) to @p err; both open for writing. Needs a
/// QCoreApplication, no display and no event loop.
[[nodiscard]] int runCommand(const QStringList &arguments, QIODevice &out, QIODevice &err);

} // namespace Hearsay
