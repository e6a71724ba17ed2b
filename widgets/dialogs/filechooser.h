// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace Hearsay {

/// Asks the user for files. An interface, so that tests answer without a dialog.
class FileChooser
{
public:
    virtual ~FileChooser() = default;

    /// Existing files; empty when the user changed their mind. @p filters as QFileDialog has them.
    [[nodiscard]] virtual QStringList filesToOpen(QWidget *parent, const QString &title, const QString &folder,
                                                  const QStringList &filters) = 0;
    /// A file to write; empty when the user changed their mind.
    [[nodiscard]] virtual QString fileToSave(QWidget *parent, const QString &title, const QString &proposal,
                                             const QStringList &filters) = 0;
};

/// With the dialogs of the desktop.
class DesktopFileChooser : public FileChooser
{
public:
    [[nodiscard]] QStringList filesToOpen(QWidget *parent, const QString &title, const QString &folder,
                                          const QStringList &filters) override;
    [[nodiscard]] QString fileToSave(QWidget *parent, const QString &title, const QString &proposal,
                                     const QStringList &filters) override;
};

} // namespace Hearsay
