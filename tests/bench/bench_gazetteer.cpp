// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The gazetteer by itself: opening the file, looking up, completing.

#include "app/geo/gazetteer.h"
#include "app/geo/mapdata.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace {

using namespace Hearsay;
using namespace Qt::StringLiterals;

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Asks the kernel to forget what it has read of the file.
void forget(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        qFatal("the gazetteer is missing");
    ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
    ::close(file);
}

Gazetteer opened()
{
    auto gazetteer = Gazetteer::open();
    if (!gazetteer)
        qFatal("%s", qUtf8Printable(gazetteer.error().message));
    return *std::move(gazetteer);
}

/// Opening and the first lookup, from the disk.
void measureColdStart(const QString &path)
{
    QList<double> opens;
    QList<double> lookups;
    for (int i = 0; i < 9; ++i) {
        forget(path);
        QElapsedTimer timer;
        timer.start();
        Gazetteer gazetteer = opened();
        opens.append(milliseconds(timer));
        timer.restart();
        if (!gazetteer.locate(u"Kunduz"_s))
            qFatal("no lookup");
        lookups.append(milliseconds(timer));
    }
    printFigure(u"open the gazetteer, cold"_s, opens, u"ms"_s);
    printFigure(u"first lookup, cold"_s, lookups, u"ms"_s);
}

void measureLookups(Gazetteer &gazetteer)
{
    const QStringList names{u"Kunduz"_s,           u"Puli Khumri"_s, u"کابل"_s,
                            u"Baghlan province"_s, u"Doha"_s,        u"Paris, Texas"_s,
                            u"San José"_s,         u"Washington"_s,  u"Georgia"_s,
                            u"Springfield, IL"_s,  u"Santa Cruz"_s,  u"Xyzzy"_s};
    LocateContext context = LocateContext::inSentence(
        u"Fighting went on in Kunduz and around Puli Khumri in Baghlan province."_s, u"Kunduz");
    context.nearIds = {u"geonames:1138958"_s};
    QList<double> times;
    for (int i = 0; i < 200; ++i) {
        for (const QString &name : names) {
            QElapsedTimer timer;
            timer.start();
            if (!gazetteer.locate(name, context))
                qFatal("no lookup");
            if (i > 0)
                times.append(milliseconds(timer));
        }
    }
    std::ranges::sort(times);
    printFigure(u"look up a name, warm"_s, times, u"ms"_s);
    printFigure(u"look up a name, warm, 99th percentile"_s, times.at(times.size() * 99 / 100),
                u"ms"_s, times.size());
}

void measureCompleting(Gazetteer &gazetteer)
{
    for (const QString &prefix : {u"k"_s, u"ku"_s, u"kun"_s, u"san"_s}) {
        QList<double> times;
        for (int i = 0; i < 11; ++i) {
            QElapsedTimer timer;
            timer.start();
            if (!gazetteer.startingWith(prefix))
                qFatal("no completion");
            times.append(milliseconds(timer));
        }
        printFigure(u"complete “%1”"_s.arg(prefix), times, u"ms"_s);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString path = mapDataPath(u"gazetteer.sqlite"_s);
    measureColdStart(path);
    Gazetteer gazetteer = opened();
    measureLookups(gazetteer);
    measureCompleting(gazetteer);
    return EXIT_SUCCESS;
}
