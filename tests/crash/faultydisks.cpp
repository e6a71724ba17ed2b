// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/faults.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStorageInfo>

#include <fcntl.h>
#include <unistd.h>

namespace Hearsay::Crash {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 blockSize = 4096;

/// Fills the small disk but for so many blocks.
void fill(const QString &path, int freeBlocks)
{
    QFile filler(path);
    if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        qFatal("%s cannot be written.", qUtf8Printable(path));
    const QByteArray block(blockSize, 'x');
    while (filler.write(block) == block.size()) { }
    if (!filler.resize(qMax<qint64>(0, filler.size() / blockSize - freeBlocks) * blockSize))
        qFatal("%s cannot be made smaller.", qUtf8Printable(path));
}

/// A real small disk, filled so that less and less of the work fits on it.
void fillSmallDisk(const Options &options, FaultRuns &runs)
{
    const QString filler = options.place + u"/filler"_s;
    const int stride = options.number(1, 8);
    int freeBlocks = 0;
    for (bool everFits = false; !everFits; freeBlocks += stride) {
        const qint64 failedBefore = runs.report().figure(u"runs in which an action could not be saved at first"_s);
        for (const bool dies : {false, true}) {
            runs.desk().clear();
            fill(filler, freeBlocks);
            QStringList arguments{u"--remove-at-failure"_s, filler};
            if (dies)
                arguments.append(u"--die-at-failure"_s);
            runs.run(u"a small disk with %1 blocks free%2"_s.arg(freeBlocks).arg(dies ? u", then killed"_s : QString()), arguments, {},
                     u"disk is full"_s);
        }
        everFits = runs.report().figure(u"runs in which an action could not be saved at first"_s) == failedBefore;
    }
    runs.report().add(u"blocks of 4 KiB that the work needs"_s, freeBlocks - stride);
}

} // namespace

int runFullDisk(const Options &options)
{
    FaultRuns runs(options, options.place.isEmpty() ? u"full-disk (every write)"_s : u"full-disk (small disk)"_s);
    QElapsedTimer time;
    time.start();
    if (!options.place.isEmpty()) {
        runs.report().say(u"on %1, %2 KiB"_s.arg(options.place).arg(QStorageInfo(options.place).bytesTotal() / 1024));
        fillSmallDisk(options, runs);
    } else {
        const QList<RecordedCall> calls = runs.recordCalls();
        runs.report().add(u"writes of a run"_s, callsOf(calls, u"write"_s));
        runs.report().add(u"files made in a run"_s, callsOf(calls, u"create"_s));
        runs.runEach({u"write"_s, u"ENOSPC"_s, u"always"_s}, calls, options.number(1, 37), true);
        runs.runEach({u"create"_s, u"ENOSPC"_s, u"always"_s}, calls, options.number(1, 7), true);
    }
    runs.report().add(u"seconds"_s, time.elapsed() / 1000);
    return runs.finish();
}

int runInputOutputErrors(const Options &options)
{
    FaultRuns runs(options, u"io-errors"_s);
    QElapsedTimer time;
    time.start();
    const QList<RecordedCall> calls = runs.recordCalls();
    for (const auto &family : {u"write"_s, u"sync"_s, u"unlink"_s, u"truncate"_s, u"create"_s, u"rename"_s})
        runs.report().add(u"calls of a run: "_s + family, callsOf(calls, family));
    const int writeStride = options.number(1, 61);
    const int stride = options.number(1, 11);
    runs.runEach({u"write"_s, u"EIO"_s, u"once"_s}, calls, writeStride, false);
    runs.runEach({u"write"_s, u"EIO"_s, u"always"_s}, calls, writeStride, true);
    runs.runEach({u"write"_s, u"SHORT"_s, u"once"_s}, calls, writeStride, false);
    runs.runEach({u"write"_s, u"SHORT"_s, u"always"_s}, calls, writeStride * 8, false);
    runs.runEach({u"write"_s, u"EINTR"_s, u"thrice"_s}, calls, writeStride, false);
    for (const auto &family : {u"sync"_s, u"unlink"_s, u"create"_s}) {
        runs.runEach({family, u"EIO"_s, u"once"_s}, calls, stride, false);
        runs.runEach({family, u"EIO"_s, u"always"_s}, calls, stride, true);
        runs.runEach({family, u"EINTR"_s, u"once"_s}, calls, stride, false);
    }
    for (const auto &family : {u"truncate"_s, u"rename"_s}) {
        runs.runEach({family, u"EIO"_s, u"once"_s}, calls, 1, false);
        runs.runEach({family, u"EIO"_s, u"always"_s}, calls, 1, true);
    }
    runs.report().add(u"seconds"_s, time.elapsed() / 1000);
    return runs.finish();
}

} // namespace Hearsay::Crash
