// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/command.h"
#include "app/exchange/exporter.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Hearsay {

namespace {

using namespace Qt::StringLiterals;

struct CommandRow
{
    QLatin1StringView name;
    const char *summary;
    int (*run)(const QStringList &arguments, const CommandStreams &streams);
};

constexpr std::array commands{
    CommandRow{
        "export"_L1,
        QT_TRANSLATE_NOOP("CommandLine",
                          "write the annotations of an article or a project for other programs"),
        runExport},
    CommandRow{"import"_L1,
               QT_TRANSLATE_NOOP("CommandLine",
                                 "make a project from annotations that were exported as JSON-LD"),
               runImport},
    CommandRow{
        "text"_L1,
        QT_TRANSLATE_NOOP("CommandLine", "print the text of an article as annotations count it"),
        runText},
    CommandRow{"info"_L1,
               QT_TRANSLATE_NOOP("CommandLine", "tell what is in an article or a project"),
               runInfo},
    CommandRow{
        "locate"_L1,
        QT_TRANSLATE_NOOP("CommandLine", "tell which places names may mean, and where they are"),
        runLocate},
    CommandRow{
        "salvage"_L1,
        QT_TRANSLATE_NOOP("CommandLine", "save what can be read of a damaged project as a new one"),
        runSalvage},
};

const CommandRow *commandNamed(QStringView name)
{
    const auto it =
        std::ranges::find_if(commands, [name](const CommandRow &row) { return name == row.name; });
    return it == commands.end() ? nullptr : &*it;
}

bool asksForHelp(QStringView argument)
{
    return argument == u"--help" || argument == u"-h";
}

bool asksForVersion(QStringView argument)
{
    return argument == u"--version" || argument == u"-v";
}

QString windowHelp()
{
    return QCoreApplication::translate(
        "CommandLine", "Hearsay: read the news, tag who says what, see where they disagree.\n"
                       "\n"
                       "Usage: hearsay [options] [FILE…]\n"
                       "       hearsay COMMAND [options] FILE\n"
                       "       hearsay locate [options] NAME…\n"
                       "\n"
                       "Opens a window with the articles, all in one project, or with a project.\n"
                       "\n"
                       "Options:\n"
                       "  --sample              open the sample\n"
                       "  --start-page          open nothing: begin with the start page\n"
                       "  --language CODE       language of the window, like fr\n"
                       "  --lens                start with the lens on\n"
                       "  --appearance SCHEME   light or dark, whatever the system says\n"
                       "  --screenshot PNG      write a picture of the window and end\n"
                       "  --size WxH            size of the window, like 1366x768\n"
                       "  -h, --help            this help; of a command: hearsay COMMAND --help\n"
                       "  -v, --version         the version\n");
}

QString exitCodeHelp()
{
    return QCoreApplication::translate("CommandLine",
                                       "A first argument that is the name of a command is that "
                                       "command. To open a file with such a name, write ./export.\n"
                                       "\n"
                                       "Exit codes of commands:\n"
                                       "  0  done\n"
                                       "  1  something could not be read or written\n"
                                       "  2  wrong usage\n"
                                       "  3  done, but something was left out (import, salvage)\n");
}

QString commandHelp()
{
    QString text = QString(
        QCoreApplication::translate("CommandLine", "Commands, which need no display:") % u'\n');
    for (const CommandRow &row : commands) {
        text += QString("  "_L1 % QString(row.name).leftJustified(9)
                        % QCoreApplication::translate("CommandLine", row.summary) % u'\n');
    }
    return text;
}

} // namespace

bool isCommand(const QStringList &arguments)
{
    if (arguments.size() > 1 && commandNamed(arguments[1]))
        return true;
    const auto end = std::ranges::find(arguments, u"--"_s);
    return std::any_of(
        arguments.begin() + std::min<qsizetype>(1, arguments.size()), end,
        [](const QString &argument) { return asksForHelp(argument) || asksForVersion(argument); });
}

bool needsFonts(const QStringList &arguments)
{
    // Whatever the option looks like ("--to map.svg", "--to=map.svg"): more is no harm.
    return arguments.value(1) == "export"_L1
        && std::ranges::any_of(exportFormats(), [&](const ExportFormat &format) {
               return format.isPicture && std::ranges::any_of(arguments, [&](const QString &argument) { return argument.endsWith(format.key); });
           });
}

int runCommand(const QStringList &arguments, QIODevice &out, QIODevice &err)
{
    const CommandStreams streams(out, err);
    const QStringList own = arguments.mid(1);
    if (const CommandRow *row = commandNamed(own.value(0)))
        return row->run(own, streams);
    if (std::ranges::any_of(own, asksForHelp))
        return streams.print(
            QString(windowHelp() % u'\n' % commandHelp() % u'\n' % exitCodeHelp()));
    if (std::ranges::any_of(own, asksForVersion))
        return streams.print(u"Hearsay " HEARSAY_VERSION "\n"_s);
    return streams.failUsage(
        QCoreApplication::translate("CommandLine", "“%1” is no command.").arg(own.value(0)), {});
}

} // namespace Hearsay
