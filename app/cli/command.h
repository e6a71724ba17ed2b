// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <optional>

class QCommandLineParser;
class QIODevice;

namespace Hearsay {

/// Where a command writes to. What it says is always whole lines in UTF-8.
class CommandStreams
{
public:
    /// Both open for writing; they must outlive this.
    CommandStreams(QIODevice &out, QIODevice &err)
        : m_out(out)
        , m_err(err)
    {
    }

    /// The result, as it is. Returns ExitDone, or ExitFailed after saying that it could not be
    /// written (a full disk, a closed pipe).
    [[nodiscard]] int write(const QByteArray &bytes) const;
    [[nodiscard]] int print(const QString &text) const { return write(text.toUtf8()); }
    /// Something worth knowing, on a line of its own beside the result.
    void note(const QString &sentence) const;
    void notes(const QStringList &sentences) const;
    /// Says why nothing was done. Returns ExitFailed.
    [[nodiscard]] int fail(const QString &sentence) const;
    /// Says what is wrong with the arguments and where to read more. Returns ExitUsage.
    [[nodiscard]] int failUsage(const QString &sentence, QLatin1StringView command) const;

private:
    QIODevice &m_out;
    QIODevice &m_err;
};

/// What stands on a command line beside options.
enum class Operands {
    OneFile, ///< which the parser of the command names "FILE" or so
    Places,  ///< one or several names of places
};

/// Parses the arguments of a command, its name first. An exit code when there is nothing left to
/// do: help was asked for and printed, or the arguments are wrong and that was said. Otherwise
/// there are as many positional arguments as @p operands says, and none of them is empty.
[[nodiscard]] std::optional<int>
parseCommand(QCommandLineParser &parser, const QStringList &arguments, QLatin1StringView command,
             const CommandStreams &streams, Operands operands = Operands::OneFile);

// The commands. @p arguments begin with the command's name.
[[nodiscard]] int runExport(const QStringList &arguments, const CommandStreams &streams);
[[nodiscard]] int runImport(const QStringList &arguments, const CommandStreams &streams);
[[nodiscard]] int runText(const QStringList &arguments, const CommandStreams &streams);
[[nodiscard]] int runInfo(const QStringList &arguments, const CommandStreams &streams);
[[nodiscard]] int runSalvage(const QStringList &arguments, const CommandStreams &streams);
[[nodiscard]] int runLocate(const QStringList &arguments, const CommandStreams &streams);

} // namespace Hearsay
