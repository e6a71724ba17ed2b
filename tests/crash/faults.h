// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/crash/annotatorrun.h"
#include "tests/crash/calltracereader.h"

#include <QMap>

namespace Hearsay::Crash {

/// A disk that fails in one way at one call.
struct Fault
{
    QString family;    ///< as the interposer has them: see calltrace.h
    QString error;
    QString duration;
    [[nodiscard]] QString name() const { return family + u' ' + error + u' ' + duration; }
};

/// Runs an annotator again and again on a disk that fails, and looks each time whether what it
/// acknowledged is there, what it said and whether it got on when the disk was well again.
class FaultRuns
{
public:
    FaultRuns(const Options &options, const QString &name);

    /// The calls of a run on a disk that is well.
    [[nodiscard]] QList<RecordedCall> recordCalls();
    /// Each call of the fault's family in turn, or every @p stride-th; once getting on after it and, if
    /// @p alsoDies, once dying there.
    void runEach(const Fault &fault, const QList<RecordedCall> &calls, int stride, bool alsoDies);
    /// One run on the desk as it is; @p what names it. @p expected: words that a message must hold.
    void run(const QString &what, const QStringList &arguments, const QMap<QString, QString> &environment, const QString &expected);
    [[nodiscard]] Report &report() { return m_report; }
    [[nodiscard]] Desk &desk() { return m_desk; }
    [[nodiscard]] int finish();

private:
    void check(const QString &what, const Said &said, const QString &expected);
    void checkMessage(const QString &what, QString message, const QString &expected);

    const Options &m_options;
    Report m_report;
    Desk m_desk;
    QMap<QString, int> m_messages;  ///< how often each was read
};

/// How many actions the annotator performs in such a run.
inline constexpr int stepsOfFaultRun = 12;

} // namespace Hearsay::Crash
