// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/annotatorrun.h"
#include "tests/crash/projectcheck.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QThread>

namespace Hearsay::Crash {

using namespace Qt::StringLiterals;

namespace {

/// Kills one annotator at a random instant of its work. What it had acknowledged by then.
QSet<QUuid> killOne(const Desk &desk, QRandomGenerator &random, Report &report)
{
    const auto annotator = desk.start({u"--window"_s, u"--seed"_s, QString::number(random.generate())});
    // Most are killed at work; a fifth at any time from the first instant on, while the window,
    // the project and its tables are being made or opened.
    const bool isAtWork = random.bounded(5) != 0;
    if (isAtWork && !annotator->waitForReadyRead(60'000))
        report.fault(u"an annotator does not get to work: "_s + QString::fromLocal8Bit(annotator->readAllStandardError().right(1000)));
    QThread::msleep(quint64(random.bounded(isAtWork ? 200 : 1000)));
    annotator->kill();
    annotator->waitForFinished();
    if (annotator->exitStatus() != QProcess::CrashExit)
        report.fault(u"an annotator ended by itself, with code %1"_s.arg(annotator->exitCode()));
    desk.sweep();
    const Said said = understand(annotator->readAllStandardOutput());
    report.add(u"actions performed"_s, said.did.size());
    report.add(u"actions acknowledged"_s, said.saved.size());
    for (const QString &failure : said.failures)
        report.fault(u"not saved: "_s + failure);
    return said.saved;
}

} // namespace

int runKills(const Options &options)
{
    Report report(u"kills"_s);
    QRandomGenerator random(options.seed);
    const int kills = options.number(1000, 50);
    constexpr int killsOfOneProject = 20;
    report.say(u"seed %1, %2 kills of the window at work"_s.arg(options.seed).arg(kills));
    report.add(u"acknowledged actions lost"_s, 0);
    report.add(u"projects torn"_s, 0);

    Desk desk(options);
    QSet<QUuid> acknowledged;
    QElapsedTimer time;
    time.start();
    for (int round = 0; round < kills; ++round) {
        if (round % killsOfOneProject == 0) {
            desk.clear();
            acknowledged.clear();
        }
        acknowledged += killOne(desk, random, report);
        report.add(u"kills"_s);
        if (desk.hasJournal())
            report.add(u"kills that cut off a transaction"_s);
        if (!QFileInfo::exists(desk.project())) {
            report.add(u"kills before there was a project"_s);
            if (!acknowledged.isEmpty())
                report.fault(u"kill %1: the project is gone"_s.arg(round));
            continue;
        }
        const auto found = checkProject(desk.project());
        if (!found) {
            report.add(u"projects torn"_s);
            report.fault(u"kill %1: %2"_s.arg(round).arg(found.error()));
            continue;
        }
        const qsizetype lost = (acknowledged - found->operations).size();
        report.add(u"acknowledged actions lost"_s, lost);
        if (lost > 0)
            report.fault(u"kill %1: %2 acknowledged actions lost"_s.arg(round).arg(lost));
        if ((round + 1) % killsOfOneProject == 0 || round + 1 == kills) {
            for (const Revision &revision : found->revisions) {
                const HistoryStep step = revision.performed.step;
                report.add(step == HistoryStep::Undo ? u"  of these in the files: undo"_s
                           : step == HistoryStep::Redo
                               ? u"  of these in the files: redo"_s
                               : QString(u"  of these in the files: "_s + revision.performed.change.name));
            }
        }
    }
    // A harness that killed nothing at work proves nothing.
    if (report.figure(u"actions acknowledged"_s) < kills)
        report.fault(u"the annotators hardly got to work"_s);
    report.add(u"seconds"_s, time.elapsed() / 1000);
    return report.finish();
}

} // namespace Hearsay::Crash
