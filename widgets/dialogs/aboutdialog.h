// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace Hearsay {

/// Version, licence, where the user's data lives, and that nothing leaves the machine.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p projectPath: the project open now; empty: none.
    explicit AboutDialog(const QString &projectPath, QWidget *parent = nullptr);
};

} // namespace Hearsay
