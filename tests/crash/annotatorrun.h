// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/crash/experiment.h"

#include <QProcess>
#include <QSet>
#include <QStringList>
#include <QTemporaryDir>
#include <QUuid>

#include <memory>

namespace Hearsay::Crash {

/// What an annotator said (see annotator.cpp), and how it ended.
struct Said
{
    QSet<QUuid> did;
    QSet<QUuid> saved;
    QStringList failures;   ///< messages, in their order
    bool hasEnded = false;  ///< all done and saved
    int injected = 0;       ///< calls that failed
    bool wasInTime = true;
    bool hasCrashed = false;
    int exitCode = 0;
    QString errors;         ///< what it wrote to standard error
};

[[nodiscard]] Said understand(const QByteArray &output);

/// A folder with an article in it, on which annotators work.
class Desk
{
public:
    /// In @p place or, if that is empty, where temporary files go.
    explicit Desk(const Options &options, const QString &place = {});
    ~Desk();
    Q_DISABLE_COPY_MOVE(Desk)

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString article() const { return m_folder + QStringLiteral("/bridge.txt"); }
    [[nodiscard]] QString project() const { return m_folder + QStringLiteral("/bridge.hearsay"); }
    /// Removes all but the article.
    void clear();
    /// Whether there is a journal: a transaction was cut off.
    [[nodiscard]] bool hasJournal() const;
    /// Whether there is anything but the article and the project.
    [[nodiscard]] bool hasLitter() const;

    /// Starts the annotator on the article, or on @p path.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments, const QMap<QString, QString> &environment = {},
                                                  const QString &path = {}) const;
    /// Runs it to its end, with the interposer.
    [[nodiscard]] Said run(const QStringList &arguments, const QMap<QString, QString> &environment = {}, const QString &path = {}) const;
    /// What killed programs leave in their temporary folder.
    void sweep() const;

private:
    const Options &m_options;
    QTemporaryDir m_outer;
    QString m_folder;
};

} // namespace Hearsay::Crash
