// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/edits.h"
#include "app/storage/projectfile.h"
#include "app/storage/workspace.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <sys/types.h>

namespace Hearsay::Testing {

/// A paragraph that claims can be tagged on anywhere.
[[nodiscard]] QByteArray newsText();

/// Makes a file; ends the test when it cannot. Returns its path.
QString writeFile(const QString &path, const QByteArray &bytes);
[[nodiscard]] QByteArray readFile(const QString &path);

/// Opens with @p workspace and waits; false after openFailed().
[[nodiscard]] bool opens(Workspace &workspace, const QStringList &paths);
/// Tags the @p number-th word of the first article as a claim and returns the operation.
QUuid tagWord(Workspace &workspace, int number);

/// Whether the tables of the project hold what the log says was done, one after the other.
[[nodiscard]] bool equalsItsLog(ProjectFile &file);

/// While it lives this process may not write what belongs to others: root becomes nobody.
class WithoutPrivileges
{
public:
    WithoutPrivileges();
    ~WithoutPrivileges();
    Q_DISABLE_COPY_MOVE(WithoutPrivileges)

private:
    uid_t m_user;
};

/// Takes the right to write away from everybody but root.
void makeUnwritable(const QString &path);
/// Gives it back to the owner.
void makeWritable(const QString &path);

} // namespace Hearsay::Testing
