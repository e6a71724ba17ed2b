// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/commandline.h"
#include "app/cli/openeddocument.h"
#include "app/exchange/exporter.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace Hearsay {

namespace {

using namespace Qt::StringLiterals;

constexpr auto command = "export"_L1;

QString formatKeys()
{
    QStringList keys;
    for (const ExportFormat &format : exportFormats())
        keys.append(format.key);
    return keys.join(", "_L1);
}

struct ExportArguments
{
    QCommandLineParser parser;
    QCommandLineOption to{
        u"to"_s,
        //: %1: "jsonld, csv, geojson, kml"
        QCoreApplication::translate("CommandLine", "The format: %1.").arg(formatKeys()),
        u"FORMAT"_s};
    QCommandLineOption output{
        {u"o"_s, u"output"_s},
        QCoreApplication::translate(
            "CommandLine", "Write to this file, which is replaced, instead of standard output."),
        u"FILE"_s};
    QCommandLineOption raw{
        u"raw"_s, QCoreApplication::translate(
                      "CommandLine",
                      "csv: no apostrophe before cells that spreadsheets would run as formulas.")};
    QCommandLineOption bom{
        u"bom"_s, QCoreApplication::translate("CommandLine",
                                              "csv: begin with a byte order mark, for Excel.")};
    QCommandLineOption noRelations{
        u"without-relations"_s,
        QCoreApplication::translate("CommandLine",
                                    "jsonld: only annotations of text, for programs that cannot "
                                    "read relations between annotations.")};

    ExportArguments()
    {
        parser.setApplicationDescription(QCoreApplication::translate(
            "CommandLine", "Writes what is said about an article, or in a whole project. Neither "
                           "of them is altered. An article "
                           "that has no project yet gives an empty export."));
        parser.addOptions({to, output, raw, bom, noRelations});
        parser.addPositionalArgument(
            u"FILE"_s, QCoreApplication::translate("CommandLine", "An article or a project."));
    }
};

/// What is wrong with the options together; empty: nothing.
QString contradiction(const ExportArguments &arguments)
{
    const QCommandLineParser &parser = arguments.parser;
    const QString key = parser.value(arguments.to);
    if (!parser.isSet(arguments.to))
        return QCoreApplication::translate("CommandLine", "Say which format: --to %1.")
            .arg(formatKeys().replace(", "_L1, "|"_L1));
    if (!exportFormat(key))
        return QCoreApplication::translate("CommandLine", "“%1” is no format. There are: %2.")
            .arg(key, formatKeys());
    if (key != "csv"_L1 && (parser.isSet(arguments.raw) || parser.isSet(arguments.bom)))
        return QCoreApplication::translate("CommandLine", "--raw and --bom are for csv only.");
    if (key != "jsonld"_L1 && parser.isSet(arguments.noRelations))
        return QCoreApplication::translate("CommandLine",
                                           "--without-relations is for jsonld only.");
    if (parser.isSet(arguments.output) && parser.value(arguments.output).isEmpty())
        return QCoreApplication::translate("CommandLine", "Name the file to write to.");
    return {};
}

QString doneText(const ExportFormat &format, const Exported &exported)
{
    const int count = int(format.count(exported));
    switch (format.unit) {
    case ExportUnit::Places:
        //: %n: how many places, %1: path of a file
        return QCoreApplication::translate("CommandLine", "Exported %n place(s) to %1.", nullptr,
                                           count);
    case ExportUnit::Claims:
        break;
    }
    //: %n: how many claims, %1: path of a file
    return QCoreApplication::translate("CommandLine", "Exported %n claim(s) to %1.", nullptr,
                                       count);
}

int save(const Exported &exported, const ExportFormat &format, const QString &path,
         const CommandStreams &streams)
{
    QSaveFile file(path);
    const bool isSaved = file.open(QIODevice::WriteOnly)
                         && file.write(exported.bytes) == exported.bytes.size() && file.commit();
    const QString shown = QDir::toNativeSeparators(path);
    if (!isSaved) {
        //: %1: path of a file, %2: what the system says
        return streams.fail(QCoreApplication::translate(
                                "CommandLine", "%1 could not be written: %2. Choose another place.")
                                .arg(shown, file.errorString()));
    }
    return streams.print(QString(doneText(format, exported).arg(shown) % u'\n'));
}

} // namespace

int runExport(const QStringList &arguments, const CommandStreams &streams)
{
    ExportArguments given;
    if (const auto code = parseCommand(given.parser, arguments, command, streams))
        return *code;
    if (const QString wrong = contradiction(given); !wrong.isEmpty())
        return streams.failUsage(wrong, command);

    const QString path = given.parser.positionalArguments().first();
    const QString output = given.parser.value(given.output);
    const auto opened = openForCommand(path);
    if (!opened)
        return streams.fail(opened.error());
    streams.notes(opened->notes);
    if (!output.isEmpty()
        && (isSameFile(output, path) || isSameFile(output, opened->projectPath))) {
        return streams.fail(
            QCoreApplication::translate(
                "CommandLine", "%1 is what is exported and would be replaced. Choose another file.")
                .arg(QDir::toNativeSeparators(output)));
    }
    if (opened->projectPath.isEmpty()) {
        streams.note(QCoreApplication::translate("CommandLine",
                                                 "%1 has no annotations yet; the export is empty.")
                         .arg(QFileInfo(path).fileName()));
    }

    ExportOptions options{.withRelations = !given.parser.isSet(given.noRelations),
                          .rawCells = given.parser.isSet(given.raw),
                          .byteOrderMark = given.parser.isSet(given.bom)};
    // The only article of a project is the project: speakers and tags not used yet go along.
    if (!opened->article.isNull() && opened->document->articles().size() > 1)
        options.articles = {opened->article};
    const ExportFormat &format = *exportFormat(given.parser.value(given.to));
    const auto exported = exportDocument(*opened->document, format, options);
    if (!exported)
        return streams.fail(exported.error().message);
    return output.isEmpty() ? streams.write(exported->bytes)
                            : save(*exported, format, output, streams);
}

} // namespace Hearsay
