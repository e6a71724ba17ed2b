// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/filechooser.h"

#include <QFileDialog>

namespace Hearsay {

using namespace Qt::StringLiterals;

QStringList DesktopFileChooser::filesToOpen(QWidget *parent, const QString &title, const QString &folder,
                                            const QStringList &filters)
{
    return QFileDialog::getOpenFileNames(parent, title, folder, filters.join(u";;"_s));
}

QString DesktopFileChooser::fileToSave(QWidget *parent, const QString &title, const QString &proposal,
                                       const QStringList &filters)
{
    return QFileDialog::getSaveFileName(parent, title, proposal, filters.join(u";;"_s));
}

} // namespace Hearsay
