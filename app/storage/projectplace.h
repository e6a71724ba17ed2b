// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/storage/projectfile.h"
#include "app/storage/projectregistry.h"

#include <expected>

/// Where the project of an article is, or will be.
namespace Hearsay {

/// The names that a project of the article @p fileName may have, the preferred one first, without
/// folder: "kunduz.hearsay", "kunduz.txt.hearsay", then one with a number for each call.
[[nodiscard]] QString projectName(const QString &fileName, int attempt);

/// Where projects go whose article lies in a folder that cannot be written.
[[nodiscard]] QString projectFolderOfUser();

/// What looking for the project of an article gave.
struct FoundProject
{
    QString path;          ///< empty: there is none
    QString otherVersion;  ///< a project beside with an article of this name but other bytes; or empty
    QStringList troubles;  ///< projects beside that could not be looked into: translated sentences
};

/// Looks beside the article for a project with its bytes, the expected names first, then among the
/// projects known.
[[nodiscard]] FoundProject findProject(const QString &articlePath, const Article &article, const ProjectRegistry &registry);

/// Where a new project for the article at @p articlePath would be made now.
struct ProjectPlace
{
    QString path;
    bool isBeside = true;
};
[[nodiscard]] ProjectPlace plannedPlace(const QString &articlePath);

/// Makes a project in the user's data folder that holds @p article, which has no file to be beside
/// of, named after its title. Its path. Never replaces a file.
[[nodiscard]] std::expected<QString, StorageError> createProjectOfUser(const Article &article);

/// Makes a project for the article at @p articlePath and says where: beside it, else in the user's
/// data folder. Never replaces a file.
[[nodiscard]] std::expected<ProjectPlace, StorageError> createProjectFor(const QString &articlePath, const QList<Object> &start,
                                                                         const QList<PerformedChange> &changes);

} // namespace Hearsay
