// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/faults.h"

#include "tests/crash/projectcheck.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace Hearsay::Crash {

using namespace Qt::StringLiterals;

FaultRuns::FaultRuns(const Options &options, const QString &name)
    : m_options(options)
    , m_report(name)
    , m_desk(options, options.place)
{
    m_report.say(u"seed %1"_s.arg(options.seed));
    m_report.add(u"acknowledged actions lost"_s, 0);
}

QList<RecordedCall> FaultRuns::recordCalls()
{
    m_desk.clear();
    const QTemporaryDir outside;
    const QString trace = outside.filePath(u"calls"_s);
    const Said said = m_desk.run({u"--steps"_s, QString::number(stepsOfFaultRun), u"--seed"_s, QString::number(m_options.seed)},
                                 {{QString::fromLatin1(traceVariable), trace}});
    if (!said.hasEnded || said.saved.isEmpty())
        qFatal("The annotator does not work on a disk that is well: %s", qUtf8Printable(said.errors));
    return readCalls(trace);
}

void FaultRuns::runEach(const Fault &fault, const QList<RecordedCall> &calls, int stride, bool alsoDies)
{
    const int count = callsOf(calls, fault.family);
    for (int number = 1; number <= count; number += stride) {
        const QMap<QString, QString> environment{
            {QString::fromLatin1(faultVariable), u"%1:%2:%3:%4"_s.arg(fault.family).arg(number).arg(fault.error, fault.duration)}};
        const QString what = u"%1, call %2"_s.arg(fault.name()).arg(number);
        const QString expected = fault.error == u"ENOSPC"_s ? u"disk is full"_s : QString();
        m_desk.clear();
        run(what, {}, environment, expected);
        if (!alsoDies)
            continue;
        m_desk.clear();
        run(what + u", then killed"_s, {u"--die-at-failure"_s}, environment, expected);
    }
}

void FaultRuns::run(const QString &what, const QStringList &arguments, const QMap<QString, QString> &environment, const QString &expected)
{
    const Said said = m_desk.run(QStringList{u"--steps"_s, QString::number(stepsOfFaultRun), u"--seed"_s, QString::number(m_options.seed)} + arguments,
                                 environment);
    check(what, said, expected);
}

void FaultRuns::check(const QString &what, const Said &said, const QString &expected)
{
    constexpr int died = 7; // see annotator.cpp
    m_report.add(u"runs"_s);
    if (!said.wasInTime)
        return m_report.fault(what + u": the annotator hangs"_s);
    if (said.hasCrashed)
        return m_report.fault(what + u": crash. "_s + said.errors.right(500));
    if (!said.failures.isEmpty())
        m_report.add(u"runs in which an action could not be saved at first"_s);
    for (const QString &message : said.failures)
        checkMessage(what, message, expected);
    if (said.exitCode == died) {
        m_report.add(u"runs killed at the failure"_s);
    } else {
        if (said.exitCode != 0 || !said.hasEnded)
            m_report.fault(u"%1: not all could be saved again (code %2) %3"_s.arg(what).arg(said.exitCode).arg(said.errors.right(300)));
        if (said.saved != said.did)
            m_report.fault(u"%1: %2 actions were never acknowledged"_s.arg(what).arg((said.did - said.saved).size()));
        m_report.add(u"calls that failed"_s, said.injected);
        if (!said.failures.isEmpty())
            m_report.add(u"runs in which trying again succeeded"_s);
        if (!said.failures.isEmpty() && m_desk.hasLitter())
            m_report.add(u"runs that left a file behind beside the project"_s);
    }
    m_report.add(u"actions acknowledged"_s, said.saved.size());

    if (!QFileInfo::exists(m_desk.project())) {
        if (!said.saved.isEmpty())
            m_report.fault(what + u": the project is gone"_s);
        return;
    }
    const auto found = checkProject(m_desk.project());
    if (!found)
        return m_report.fault(what + u": "_s + found.error());
    const qsizetype lost = (said.saved - found->operations).size();
    m_report.add(u"acknowledged actions lost"_s, lost);
    if (lost > 0)
        m_report.fault(u"%1: %2 acknowledged actions lost"_s.arg(what).arg(lost));
}

void FaultRuns::checkMessage(const QString &what, QString message, const QString &expected)
{
    // Clear: which file, what failed and what to do, in sentences.
    if (!message.contains(m_desk.folder()) || !message.contains(expected) || message.count(u'.') < 2)
        m_report.fault(u"%1: the message is not clear: %2"_s.arg(what, message));
    static const QRegularExpression temporary(u"\\.[0-9a-f]{12}\\.part"_s);
    message.replace(m_desk.folder(), u"…"_s).replace(temporary, u".….part"_s);
    ++m_messages[message];
}

int FaultRuns::finish()
{
    for (const auto &[message, times] : m_messages.asKeyValueRange())
        m_report.say(u"read %1 times: %2"_s.arg(times).arg(message));
    // A disk that never failed proves nothing.
    if (m_report.figure(u"runs in which an action could not be saved at first"_s) == 0)
        m_report.fault(u"the disk never failed"_s);
    return m_report.finish();
}

} // namespace Hearsay::Crash
