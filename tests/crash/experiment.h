// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QRandomGenerator>
#include <QString>

#include <optional>

class QTemporaryDir;

namespace Hearsay::Crash {

struct Options
{
    quint32 seed = 0;
    std::optional<int> count;  ///< instead of the experiment's own number
    bool isQuick = false;      ///< small numbers: for ctest
    QString place;             ///< full-disk: a small file system to fill
    QString annotator;         ///< path of the program
    QString interposer;        ///< path of the library
    QString self;              ///< path of the program that experiments

    [[nodiscard]] int number(int full, int quick) const { return count.value_or(isQuick ? quick : full); }
};

/// What an experiment saw, and whether it went well. Prints as it goes.
class Report
{
public:
    explicit Report(const QString &name)
        : m_name(name)
    {
    }

    void add(const QString &figure, qint64 number = 1) { m_figures[figure] += number; }
    [[nodiscard]] qint64 figure(const QString &figure) const { return m_figures.value(figure); }
    /// Something is lost, torn, silent or crashed: says so at once; the experiment has failed.
    void fault(const QString &what);
    void say(const QString &line) const;
    /// Prints the figures. The exit code of the experiment.
    [[nodiscard]] int finish() const;

private:
    QString m_name;
    QMap<QString, qint64> m_figures;
    int m_faults = 0;
};

/// One experiment each: see README.md. They return an exit code.
[[nodiscard]] int runKills(const Options &options);
[[nodiscard]] int runFullDisk(const Options &options);
[[nodiscard]] int runInputOutputErrors(const Options &options);
[[nodiscard]] int runPowerCuts(const Options &options);
[[nodiscard]] int runDamagedPages(const Options &options);
[[nodiscard]] int runUndo(const Options &options);

/// Opens projects as the program does and prints what came of each, for runDamagedPages(): a
/// crash ends this process, not the experiment.
[[nodiscard]] int look(const QStringList &projects);

} // namespace Hearsay::Crash
