// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/commandline.h"
#include "app/storage/salvage.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace Hearsay {

using namespace Qt::StringLiterals;

int runSalvage(const QStringList &arguments, const CommandStreams &streams)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "CommandLine", "Saves what can be read of a damaged project as a new one. The damaged one is left "
                       "as it is. Standard error gives the account: how many objects were saved and lost, and "
                       "which; it is also written beside the new project."));
    const QCommandLineOption output(
        {u"o"_s, u"output"_s},
        QCoreApplication::translate("CommandLine", "The project to make, which must not exist, instead of “FILE (salvaged).hearsay”."),
        u"NEW"_s);
    parser.addOption(output);
    parser.addPositionalArgument(u"FILE"_s, QCoreApplication::translate("CommandLine", "The damaged project."));
    if (const auto code = parseCommand(parser, arguments, "salvage"_L1, streams))
        return *code;
    const QString path = parser.positionalArguments().first();
    const QString newPath = parser.isSet(output) ? parser.value(output) : salvagedPathFor(path);
    if (QFileInfo::exists(newPath) || QFileInfo(newPath).isSymLink()) {
        return streams.fail(QCoreApplication::translate("CommandLine", "%1 exists already and is left as it is. Choose another name.")
                                .arg(QDir::toNativeSeparators(newPath)));
    }
    const auto made = salvageProject(path, newPath);
    if (!made)
        return streams.fail(made.error().message);
    streams.notes(made->account);
    //: %1: path of a project. %2: path of a text file.
    const int code = streams.print(QString(QCoreApplication::translate("CommandLine", "Saved as %1, with the account in %2.")
                                               .arg(QDir::toNativeSeparators(made->path), QDir::toNativeSeparators(made->accountPath))
                                           % u'\n'));
    return code == ExitDone && !made->isAll ? ExitPartly : code;
}

} // namespace Hearsay
