// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/articlereader.h"
#include "app/article/regularfile.h"
#include "app/cli/command.h"
#include "app/cli/commandline.h"
#include "app/exchange/jsonldreader.h"
#include "app/storage/projectfile.h"
#include "app/storage/projectregistry.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace Hearsay {

namespace {

using namespace Qt::StringLiterals;

constexpr auto command = "import"_L1;
/// More than a project with a hundred thousand claims gives.
constexpr qint64 maximalBytes = 512 * 1024 * 1024;

struct ImportArguments
{
    QCommandLineParser parser;
    QCommandLineOption to{
        u"to"_s,
        QCoreApplication::translate("CommandLine", "The project to make; it must not exist."),
        u"PROJECT"_s};
    QCommandLineOption text{
        u"text"_s,
        QCoreApplication::translate("CommandLine",
                                    "An article that the annotations are about; once for each."),
        u"ARTICLE"_s};

    ImportArguments()
    {
        parser.setApplicationDescription(QCoreApplication::translate(
            "CommandLine", "Makes a project from annotations that “hearsay export --to jsonld” "
                           "wrote and from the articles "
                           "they are about. Annotations whose words are no longer in the article "
                           "are left out; standard error says which."));
        parser.addOptions({to, text});
        parser.addPositionalArgument(
            u"FILE.jsonld"_s, QCoreApplication::translate("CommandLine", "The annotations."));
    }
};

/// The objects as a document would take them, with the article's files noted for later.
std::expected<Imported, QString> readAll(const QString &path, const QStringList &textPaths)
{
    const auto bytes = readRegularFile(path, maximalBytes);
    if (!bytes)
        return std::unexpected(bytes.error().message);
    QList<Article> texts;
    for (const QString &textPath : textPaths) {
        ReadResult article = readArticle(textPath);
        if (!article)
            return std::unexpected(article.error().message);
        texts.append(*article);
    }
    auto imported = readJsonLd(*bytes, texts);
    QString problem = imported ? QString() : imported.error().message;
    if (imported) {
        Document probe;
        if (const auto fits = probe.load(imported->objects); !fits)
            problem = fits.error().message;
    }
    if (problem.isEmpty())
        return *std::move(imported);
    //: %1: name of a file, %2: what is wrong with it
    return std::unexpected(QCoreApplication::translate("CommandLine", "%1 cannot be imported. %2")
                               .arg(QFileInfo(path).fileName(), problem));
}

/// So that the articles find the project wherever it is.
void remember(const QString &project, const QList<Object> &objects)
{
    QList<QByteArray> sources;
    for (const Object &object : objects) {
        if (const auto *article = std::get_if<Article>(&object))
            sources.append(article->sourceSha256);
    }
    ProjectRegistry().remember(QFileInfo(project).absoluteFilePath(), sources);
}

} // namespace

int runImport(const QStringList &arguments, const CommandStreams &streams)
{
    ImportArguments given;
    if (const auto code = parseCommand(given.parser, arguments, command, streams))
        return *code;
    const QString project = given.parser.value(given.to);
    const QString path = given.parser.positionalArguments().first();
    if (project.isEmpty())
        return streams.failUsage(
            QCoreApplication::translate("CommandLine", "Say which project to make: --to PROJECT."),
            command);
    if (QFileInfo::exists(project) || QFileInfo(project).isSymLink()) {
        return streams.fail(
            QCoreApplication::translate(
                "CommandLine", "%1 exists already and is left as it is. Choose another name.")
                .arg(QDir::toNativeSeparators(project)));
    }

    const auto imported = readAll(path, given.parser.values(given.text));
    if (!imported)
        return streams.fail(imported.error());
    if (const auto created = ProjectFile::create(project, imported->objects); !created)
        return streams.fail(created.error().message);
    remember(project, imported->objects);
    streams.notes(imported->warnings);

    const auto claims = std::ranges::count_if(imported->objects, [](const Object &object) {
        return kindOf(object) == ObjectKind::Claim;
    });
    //: %n: how many claims, %1: path of a project
    const int code = streams.print(
        QString(QCoreApplication::translate("CommandLine", "Imported %n claim(s) into %1.", nullptr,
                                            int(claims))
                    .arg(QDir::toNativeSeparators(project))
                % u'\n'));
    return code == ExitDone && imported->leftOut > 0 ? ExitPartly : code;
}

} // namespace Hearsay
