// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/commandline.h"
#include "app/cli/openeddocument.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace Hearsay {

namespace {

using namespace Qt::StringLiterals;

constexpr auto command = "text"_L1;

} // namespace

int runText(const QStringList &arguments, const CommandStreams &streams)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "CommandLine", "Prints the text of an article as Hearsay keeps it and counts in it: UTF-8, "
                       "LF line ends, no byte order mark. "
                       "Nothing else is printed."));
    const QCommandLineOption number(
        u"article"_s,
        QCoreApplication::translate(
            "CommandLine", "Which article of a project, from 1, as “hearsay info” lists them."),
        u"N"_s);
    parser.addOption(number);
    parser.addPositionalArgument(
        u"FILE"_s, QCoreApplication::translate("CommandLine", "An article or a project."));
    if (const auto code = parseCommand(parser, arguments, command, streams))
        return *code;
    bool isNumber = true;
    const qsizetype wanted = parser.isSet(number) ? parser.value(number).toInt(&isNumber) : 0;
    if (!isNumber || (parser.isSet(number) && wanted < 1))
        return streams.failUsage(
            QCoreApplication::translate("CommandLine", "“%1” is no number of an article.")
                .arg(parser.value(number)),
            command);

    const auto opened = openForCommand(parser.positionalArguments().first());
    if (!opened)
        return streams.fail(opened.error());
    streams.notes(opened->notes);
    const auto &articles = opened->document->articles();
    if (wanted > articles.size() || articles.isEmpty())
        return streams.fail(QCoreApplication::translate(
            "CommandLine", "The project has %n article(s).", nullptr, int(articles.size())));
    if (wanted > 0)
        return streams.print(articles.at(wanted - 1).text.string());
    if (const Article *named = opened->document->find<Article>(opened->article))
        return streams.print(named->text.string());
    if (articles.size() == 1)
        return streams.print(articles.at(0).text.string());
    return streams.failUsage(
        QCoreApplication::translate("CommandLine",
                                    "The project has %n article(s): say which, from --article 1.",
                                    nullptr, int(articles.size())),
        command);
}

} // namespace Hearsay
