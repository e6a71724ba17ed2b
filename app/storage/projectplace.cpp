// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/projectplace.h"

#include "app/storage/projectheader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QStandardPaths>

#include <algorithm>

#include <cerrno>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

/// Looking into each of thousands of projects would take too long; those by name come first.
constexpr qsizetype maximalProjectsLookedAt = 100;
constexpr int maximalAttempts = 10000;
/// Attempts whose names are looked for as expected ones.
constexpr int expectedNames = 10;

QStringList projectsBeside(const QString &articlePath)
{
    const QFileInfo article(articlePath);
    const QDir folder = article.absoluteDir();
    QStringList paths;
    for (int attempt = 0; attempt < expectedNames; ++attempt) {
        const QString path = folder.filePath(projectName(article.fileName(), attempt));
        if (QFile::exists(path))
            paths.append(path);
    }
    const QStringList others = folder.entryList({u'*' + QString(projectSuffix)}, QDir::Files, QDir::Time);
    for (const QString &name : others) {
        const QString path = folder.filePath(name);
        if (!paths.contains(path))
            paths.append(path);
    }
    paths.resize(qMin(paths.size(), maximalProjectsLookedAt));
    return paths;
}

/// Errors that say "not in this folder", after which another folder is tried.
bool isAboutFolder(FileStepError error)
{
    switch (error.number) {
    case EACCES:
    case EPERM:
    case EROFS:
    case ENOENT:
    case ENOTDIR:
        return true;
    default:
        return false;
    }
}

QString pathIn(const QString &folder, const QString &articlePath, int attempt)
{
    return QDir(folder).filePath(projectName(QFileInfo(articlePath).fileName(), attempt));
}

std::expected<QString, FileStepError> publishUnderFreeName(const QString &temporary, const QString &folder, const QString &articlePath)
{
    for (int attempt = 0; attempt < maximalAttempts; ++attempt) {
        const QString path = pathIn(folder, articlePath, attempt);
        const auto done = publish(temporary, path, IfThere::Refuse);
        if (done)
            return path;
        if (done.error().number != EEXIST)
            return std::unexpected(done.error());
    }
    return std::unexpected(FileStepError{EEXIST});
}

/// A name that a file may have on any system: no separators, no dot in front, not too long.
QString nameFromTitle(const QString &title)
{
    constexpr qsizetype longest = 60; // code units; at most three bytes each
    QString name;
    for (const QChar c : title) {
        const bool isUnfit = c < u' ' || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || QStringView(u"/\\:*?\"<>|").contains(c);
        name += isUnfit ? QChar(u' ') : c;
    }
    name = name.simplified();
    while (name.startsWith(u'.'))
        name = name.sliced(1).trimmed();
    if (name.size() > longest) {
        const qsizetype end = name.at(longest - 1).isHighSurrogate() ? longest - 1 : longest;
        name = name.first(end).trimmed();
    }
    return name.isEmpty() ? u"pasted"_s : name;
}

} // namespace

QString projectName(const QString &fileName, int attempt)
{
    const QString base = QFileInfo(fileName).completeBaseName();
    const QString stem = base.isEmpty() ? fileName : base; // ".txt" has no base name
    if (attempt == 0)
        return stem + projectSuffix;
    if (attempt == 1 && stem != fileName)
        return fileName + projectSuffix;
    return stem + u" ("_s + QString::number(qMax(2, attempt)) + u")"_s + projectSuffix;
}

QString projectFolderOfUser()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/projects"_s;
}

FoundProject findProject(const QString &articlePath, const Article &article, const ProjectRegistry &registry)
{
    const auto holdsBytes = [&article](const ArticleSource &source) { return source.sourceSha256 == article.sourceSha256; };
    const auto hasName = [&article](const ArticleSource &source) { return source.fileName == article.fileName; };
    FoundProject found;
    const QStringList beside = projectsBeside(articlePath);
    for (const QString &path : beside) {
        const auto sources = ProjectFile::sourcesOf(path);
        if (!sources) {
            // One of ours that does not open may be the very one; anything else of that name is not our business.
            if (readProjectHeader(path))
                found.troubles.append(sources.error().message);
            continue;
        }
        if (std::ranges::any_of(*sources, holdsBytes)) {
            found.path = path;
            return found;
        }
        if (found.otherVersion.isEmpty() && std::ranges::any_of(*sources, hasName))
            found.otherVersion = path;
    }
    const QStringList known = registry.projectsWith(article.sourceSha256);
    for (const QString &path : known) {
        const auto sources = ProjectFile::sourcesOf(path);
        if (sources && std::ranges::any_of(*sources, holdsBytes)) {
            found.path = path;
            return found;
        }
    }
    return found;
}

ProjectPlace plannedPlace(const QString &articlePath)
{
    const QString besideFolder = QFileInfo(articlePath).absolutePath();
    const bool isBeside = canWriteFolder(besideFolder);
    const QString folder = isBeside ? besideFolder : projectFolderOfUser();
    for (int attempt = 0; attempt < maximalAttempts; ++attempt) {
        const QString path = pathIn(folder, articlePath, attempt);
        if (!QFileInfo::exists(path) && !QFileInfo(path).isSymLink())
            return {path, isBeside};
    }
    return {pathIn(folder, articlePath, 0), isBeside};
}

std::expected<QString, StorageError> createProjectOfUser(const Article &article)
{
    const QString folder = projectFolderOfUser();
    QDir().mkpath(folder); // what hinders it is said when the file cannot be made
    const QString asIfThere = QDir(folder).filePath(nameFromTitle(article.displayTitle()) + u".txt"_s);
    const auto place = createProjectFor(asIfThere, {article}, {});
    if (!place)
        return std::unexpected(place.error());
    return place->path;
}

std::expected<ProjectPlace, StorageError> createProjectFor(const QString &articlePath, const QList<Object> &start,
                                                           const QList<PerformedChange> &changes)
{
    const QString action = QCoreApplication::translate("Storage", "The project could not be made");
    QString folder = QFileInfo(articlePath).absolutePath();
    bool isBeside = true;
    // Only trying tells whether a folder can really be written.
    auto temporary = reserveBeside(pathIn(folder, articlePath, 0));
    if (!temporary && isAboutFolder(temporary.error())) {
        folder = projectFolderOfUser();
        isBeside = false;
        QDir().mkpath(folder);
        temporary = reserveBeside(pathIn(folder, articlePath, 0));
    }
    if (!temporary)
        return std::unexpected(describe(temporary.error(), action, pathIn(folder, articlePath, 0)));

    auto cleanUp = qScopeGuard([&temporary] { QFile::remove(*temporary); });
    if (auto done = ProjectFile::fill(*temporary, start, changes); !done)
        return std::unexpected(done.error());
    const auto path = publishUnderFreeName(*temporary, folder, articlePath);
    if (!path)
        return std::unexpected(describe(path.error(), action, pathIn(folder, articlePath, 0)));
    cleanUp.dismiss();
    return ProjectPlace{*path, isBeside};
}

} // namespace Hearsay
