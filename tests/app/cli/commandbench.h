// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace Hearsay::Testing {

/// A folder of its own to run commands in, and what the last one printed. Ends the test (qFatal)
/// when the folder does not allow what is asked.
class CommandBench
{
public:
    CommandBench();

    /// Runs "hearsay" with @p arguments and returns its exit code.
    int run(const QStringList &arguments);
    QByteArray out; ///< standard output of the last run
    QByteArray err; ///< its standard error

    [[nodiscard]] QDir folder() const { return QDir(m_folder.path()); }
    /// The path of a file in the folder, whether it is there or not.
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QByteArray bytesOf(const QString &name) const;

    /// ferry.hearsay with both golden articles, beside copies of their files.
    void makeGoldenProject() const;
    /// talora.hearsay, a project of the one article talora.txt.
    void makeStory() const;

private:
    QTemporaryDir m_folder;
};

} // namespace Hearsay::Testing
