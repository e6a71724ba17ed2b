// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/storage/projectfile.h"
#include "app/storage/projectregistry.h"

#include <QStringList>

#include <expected>
#include <memory>

namespace Hearsay {

/// What paths lead to: articles, and the project that they belong to.
struct OpenedProject
{
    std::shared_ptr<ProjectFile> file;  ///< null: there is no project yet
    /// What the project holds or, without one, the articles. They fit each other: Document::load()
    /// takes them.
    QList<Object> objects;
    QList<Article> additions;  ///< articles asked for that the project does not hold yet
    QString articlePath;       ///< of the first article, beside which the project will be made; empty with a project
    QStringList notes;         ///< translated sentences to show
};

/// Opens articles, a project, or articles into the project that they belong to: the one named, else
/// that of the first article that has one. Changes nothing on the disk. @p current is a project that
/// this thread has open already, used when it is the one; may be null.
[[nodiscard]] std::expected<OpenedProject, StorageError> openPaths(const QStringList &paths, const ProjectRegistry &registry,
                                                                   const std::shared_ptr<ProjectFile> &current = {});

/// Articles read for a project that is open.
struct ReadArticles
{
    QList<Article> articles; ///< in the order of the paths
    QStringList notes;       ///< translated sentences to show
    QStringList errors;      ///< one for each file that could not be read, naming it
};

/// Reads articles to add them to the project at @p projectPath; empty: to one not made yet.
[[nodiscard]] ReadArticles readArticles(const QStringList &paths, const ProjectRegistry &registry, const QString &projectPath);

/// The last steps of the history of @p file, for History::restore(): what can be undone from earlier
/// days. Where they cannot be read that is no more than a sentence in @p notes.
[[nodiscard]] QList<PerformedChange> lastSteps(ProjectFile &file, QStringList &notes);

/// Sentences to show about how @p article was decoded: a guess, characters that could not be read.
/// @p path: how to call it.
[[nodiscard]] QStringList decodingNotes(const Article &article, const QString &path);

} // namespace Hearsay
