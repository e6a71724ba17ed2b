// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/openpaths.h"

#include "app/annotation/document.h"
#include "app/article/articlereader.h"
#include "app/storage/projectheader.h"
#include "app/storage/projectplace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

struct FoundArticle
{
    QString path;
    Article article;
    FoundProject project;
};

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

bool leadTo(const QString &path, const QString &other)
{
    const auto identity = identityOf(path);
    return identity && identity == identityOf(other);
}

/// Where else the article is spoken of than in the project at @p projectPath.
QStringList otherProjectNotes(const FoundArticle &found, const QString &projectPath)
{
    const FoundProject &project = found.project;
    QStringList notes = project.troubles;
    if (!project.path.isEmpty() && !leadTo(project.path, projectPath)) {
        //: %1: path of an article. %2: path of its project.
        notes.append(QCoreApplication::translate("Storage", "What was said about %1 before is kept in %2 and is not shown here.")
                         .arg(shown(found.path), shown(project.path)));
    }
    if (project.path.isEmpty() && !project.otherVersion.isEmpty()) {
        //: %1: path of an article. %2: path of a project.
        notes.append(QCoreApplication::translate("Storage", "%1 has changed since it was annotated. The project %2 keeps the text as it was, with all that was said about it; "
                                                            "the changed file is opened as an article of its own.")
                         .arg(shown(found.path), shown(project.otherVersion)));
    }
    return notes;
}

class Opening
{
public:
    Opening(const ProjectRegistry &registry, const std::shared_ptr<ProjectFile> &current)
        : m_registry(registry)
        , m_current(current)
    {
    }

    std::expected<OpenedProject, StorageError> run(const QStringList &paths)
    {
        for (const QString &path : paths) {
            if (const auto done = isProjectPath(path) ? takeProject(path) : takeArticle(path); !done)
                return std::unexpected(done.error());
        }
        if (m_projectPath.isEmpty() && m_articles.isEmpty())
            return std::unexpected(StorageError{QCoreApplication::translate("Storage", "There is nothing to open. Name an article or a project.")});
        if (m_projectPath.isEmpty())
            chooseProject();
        if (const auto done = m_projectPath.isEmpty() ? withoutProject() : withProject(); !done) {
            StorageError error = done.error();
            error.path = m_projectPath;
            return std::unexpected(error);
        }
        addNotes();
        return std::move(m_opened);
    }

private:
    std::expected<void, StorageError> takeProject(const QString &path)
    {
        if (!m_projectPath.isEmpty() && !leadTo(path, m_projectPath)) {
            return std::unexpected(StorageError{
                QCoreApplication::translate("Storage", "%1 and %2 are two projects. Open them one at a time.").arg(shown(m_projectPath), shown(path))});
        }
        m_projectPath = path;
        return {};
    }

    std::expected<void, StorageError> takeArticle(const QString &path)
    {
        auto article = readArticle(path);
        if (!article)
            return std::unexpected(StorageError{article.error().message});
        const auto isSame = [&article](const FoundArticle &other) { return other.article.sourceSha256 == article->sourceSha256; };
        if (std::ranges::any_of(m_articles, isSame))
            return {};
        const QString absolute = QFileInfo(path).absoluteFilePath();
        FoundProject project = findProject(absolute, *article, m_registry);
        m_articles.append({absolute, std::move(*article), std::move(project)});
        return {};
    }

    void chooseProject()
    {
        for (const FoundArticle &found : std::as_const(m_articles)) {
            if (!found.project.path.isEmpty()) {
                m_projectPath = found.project.path;
                return;
            }
        }
    }

    std::expected<void, StorageError> withoutProject()
    {
        m_opened.articlePath = m_articles.first().path;
        for (const FoundArticle &found : std::as_const(m_articles))
            m_opened.objects.append(found.article);
        return {};
    }

    std::expected<void, StorageError> withProject()
    {
        if (m_current && leadTo(m_projectPath, m_current->path())) {
            m_opened.file = m_current;
        } else {
            auto file = ProjectFile::open(m_projectPath);
            if (!file)
                return std::unexpected(file.error());
            m_opened.file = std::move(*file);
        }
        auto objects = m_opened.file->read();
        if (!objects)
            return std::unexpected(objects.error());
        // Whether the objects fit each other is found out here, where nobody waits for it.
        Document probe;
        if (const auto fits = probe.load(*objects); !fits) {
            //: %1: path of a file. %2: what is wrong with it.
            return std::unexpected(damageError(
                QCoreApplication::translate("Storage", "The project %1 is damaged. %2 Nothing was changed; keep the file and go on with a copy from before.")
                    .arg(shown(m_projectPath), fits.error().message)));
        }
        m_opened.objects = std::move(*objects);
        for (const FoundArticle &found : std::as_const(m_articles)) {
            const auto isSame = [&found](const Article &article) { return article.sourceSha256 == found.article.sourceSha256; };
            if (std::ranges::none_of(probe.articles(), isSame))
                m_opened.additions.append(found.article);
        }
        return {};
    }

    void addNotes()
    {
        if (m_opened.file && m_opened.file->isReadOnly())
            m_opened.notes.append(m_opened.file->readOnlyReason());
        for (const FoundArticle &found : std::as_const(m_articles)) {
            m_opened.notes += otherProjectNotes(found, m_projectPath);
            // Once annotated, an article keeps the encoding that it was read with: no use in doubting it.
            Article article = found.article;
            article.encodingWasGuessed = article.encodingWasGuessed && found.project.path.isEmpty();
            m_opened.notes += decodingNotes(article, found.path);
        }
    }

    const ProjectRegistry &m_registry;
    const std::shared_ptr<ProjectFile> &m_current;
    QString m_projectPath;
    QList<FoundArticle> m_articles;
    OpenedProject m_opened;
};

} // namespace

std::expected<OpenedProject, StorageError> openPaths(const QStringList &paths, const ProjectRegistry &registry,
                                                     const std::shared_ptr<ProjectFile> &current)
{
    return Opening(registry, current).run(paths);
}

ReadArticles readArticles(const QStringList &paths, const ProjectRegistry &registry, const QString &projectPath)
{
    ReadArticles result;
    for (const QString &path : paths) {
        if (isProjectPath(path)) {
            //: %1: path of a file.
            result.errors.append(QCoreApplication::translate("Storage", "%1 is a project and cannot become part of another one. Open it by itself.").arg(shown(path)));
            continue;
        }
        auto article = readArticle(path);
        if (!article) {
            result.errors.append(article.error().message);
            continue;
        }
        const QString absolute = QFileInfo(path).absoluteFilePath();
        FoundProject project = findProject(absolute, *article, registry);
        result.notes += otherProjectNotes({absolute, *article, std::move(project)}, projectPath);
        result.notes += decodingNotes(*article, absolute);
        result.articles.append(std::move(*article));
    }
    return result;
}

QList<PerformedChange> lastSteps(ProjectFile &file, QStringList &notes)
{
    constexpr int most = 1000;
    auto revisions = file.revisions(most);
    if (!revisions) {
        //: What was done in earlier days can no longer be undone. %1: why
        notes.append(QCoreApplication::translate("Storage", "Earlier steps cannot be undone: %1").arg(revisions.error().message));
        return {};
    }
    QList<PerformedChange> steps;
    for (Revision &revision : *revisions) {
        if (!revision.isStart)
            steps.append(std::move(revision.performed));
    }
    // Of a gesture that the first row belongs to, rows from before it are missing: half a step cannot
    // be undone.
    const bool isCutOff = !revisions->isEmpty() && revisions->first().seq > 1 && !steps.isEmpty();
    if (const QUuid gesture = isCutOff ? steps.first().change.gesture : QUuid(); !gesture.isNull()) {
        const auto concerns = [gesture](const PerformedChange &step) { return step.change.gesture == gesture || step.subject == gesture; };
        const auto last = std::ranges::find_if(steps.rbegin(), steps.rend(), concerns);
        steps.erase(steps.begin(), last.base());
    }
    return steps;
}

QStringList decodingNotes(const Article &article, const QString &path)
{
    QStringList notes;
    if (article.encodingWasGuessed) {
        //: %1: path of a file. %2: name of an encoding. “Article Details” is a command of the File menu.
        notes.append(QCoreApplication::translate("Storage", "%1 does not say how its text is encoded; %2 fits best. Check names and quotation marks; "
                                                            "File → Article Details offers other encodings.")
                         .arg(shown(path), article.encoding));
    }
    if (article.replacedCharacters > 0) {
        //: %1: path of a file. %n: how many characters.
        notes.append(QCoreApplication::translate("Storage", "%n character(s) of %1 could not be decoded and are shown as �.", nullptr,
                                                 int(article.replacedCharacters))
                         .arg(shown(path)));
    }
    return notes;
}

} // namespace Hearsay
