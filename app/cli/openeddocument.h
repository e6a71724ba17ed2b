// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/document.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <expected>
#include <memory>

namespace Hearsay {

/// What a file that a command was given leads to.
struct OpenedDocument
{
    std::unique_ptr<Document> document;
    QString projectPath; ///< empty: nothing has been said about the article yet
    QUuid article;     ///< the file is this one of the document's articles; null: it is the project
    QStringList notes; ///< translated sentences for the user
};

/// Opens a project, or an article with the project that keeps what is said about it, by the rules
/// of the window. Nothing is made or altered. The error is translated.
[[nodiscard]] std::expected<OpenedDocument, QString> openForCommand(const QString &path);

/// Whether both lead to the same file.
[[nodiscard]] bool isSameFile(const QString &path, const QString &other);

} // namespace Hearsay
