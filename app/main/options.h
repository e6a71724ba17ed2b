// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <expected>

namespace Hearsay {

/// How the window was asked to start.
struct Options
{
    QStringList files;   ///< paths, also where the argument was a "file:" address
    bool sample = false;
    bool startPage = false; ///< open nothing, whatever else is asked for
    QString language;    ///< empty: the system's
    QString screenshot;  ///< write a picture of the window here, then end
    QSize size;          ///< of the window; invalid: as it was
    bool lens = false;   ///< start with the lens on
    QString appearance;  ///< "light" or "dark"; empty: the system's
};

/// Why the arguments make no sense; translated.
struct OptionError
{
    QString message;
};

/// Reads the arguments of a start with a window, the program's name first.
[[nodiscard]] std::expected<Options, OptionError> parseOptions(const QStringList &arguments);

/// The language asked for on the command line, needed before texts can be translated.
[[nodiscard]] QString languageArgument(const QStringList &arguments);

} // namespace Hearsay
