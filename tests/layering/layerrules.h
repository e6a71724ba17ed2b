// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

/// The rules of the tree as functions of a path (from the top, "app/text/textspan.h") and a
/// file's text. Each returns what is wrong, one line a fault: "app/text/x.cpp:3: …".
namespace Hearsay::Layering {

/// Every folder that has a rule: "app/text", "widgets/article", …
[[nodiscard]] QStringList folders();
/// The folder of a file: "app/text/textspan.h" is in "app/text".
[[nodiscard]] QString folderOf(const QString &path);
/// True when a file of @p from may include one of @p to.
[[nodiscard]] bool mayInclude(const QString &from, const QString &to);

/// The text without // and /* */ comments; strings and line ends stay.
[[nodiscard]] QString withoutComments(const QString &text);
/// The folders that the file includes, its own left out.
[[nodiscard]] QSet<QString> includedFolders(const QString &path, const QString &text);
/// The folders whose libraries the CMakeLists.txt names in LINKS.
[[nodiscard]] QSet<QString> linkedFolders(const QString &text);

/// Includes that point the wrong way, do not start at the top, or bring a widget into app/.
/// @p widgetHeaders are the names of classes that need a screen.
[[nodiscard]] QStringList includeFaults(const QString &path, const QString &text,
                                        const QSet<QString> &widgetHeaders);
/// The same for the LINKS of a CMakeLists.txt.
[[nodiscard]] QStringList linkFaults(const QString &path, const QString &text);
/// A missing licence, and in headers a missing #pragma once or a using directive for all.
[[nodiscard]] QStringList formFaults(const QString &path, const QString &text);
/// In the reading view: text taken from the view instead of the article, or shown as HTML.
[[nodiscard]] QStringList readingViewFaults(const QString &path, const QString &text);

} // namespace Hearsay::Layering
