// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole window as a user meets it: how long from the start of the process to the first
// paint of the sample, from the window to the first paint of its map, from a key to the claim on
// screen and on the disk, how much memory. Each start is a process of its own, this program run
// with "--start".

#include "app/main/samplesource.h"
#include "app/storage/settings.h"
#include "app/storage/workspace.h"
#include "tests/bench/figures.h"
#include "widgets/article/readingview.h"
#include "widgets/common/prompt.h"
#include "widgets/dialogs/filechooser.h"
#include "widgets/map/mappanel.h"
#include "widgets/map/mapview.h"
#include "widgets/window/articlepane.h"
#include "widgets/window/mainwindow.h"

#include "app/annotation/edits.h"
#include "app/text/uuid7.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <ctime>
#include <unistd.h>

namespace {

using namespace Hearsay;
using namespace Qt::StringLiterals;

/// Milliseconds since the kernel started this process: field 22 of /proc/self/stat, in ticks
/// since boot (proc(5)); good to 10 ms.
double sinceProcessStart()
{
    QFile stat(u"/proc/self/stat"_s);
    if (!stat.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray line = stat.readAll();
    const QByteArrayList fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    const double started = fields.at(19).toDouble() * 1000.0 / static_cast<double>(sysconf(_SC_CLK_TCK));
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return static_cast<double>(now.tv_sec) * 1000.0 + static_cast<double>(now.tv_nsec) / 1e6 - started;
}

double statusMegabytes(const QByteArray &name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(QByteArray(name + ':')))
            return line.mid(name.size() + 1).simplified().split(' ').first().toDouble() / 1024.0;
    }
    return -1;
}

/// Sees paints of one widget, and notes when the last one ended.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget *widget) { widget->installEventFilter(this); }
    int paints = 0;
    double paintedAt = 0; ///< sinceProcessStart()

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || m_isPainting)
            return QObject::eventFilter(watched, event);
        m_isPainting = true;
        QCoreApplication::sendEvent(watched, event);
        m_isPainting = false;
        ++paints;
        paintedAt = sinceProcessStart();
        return true;
    }

private:
    bool m_isPainting = false;
};

struct Window
{
    Settings settings;
    Workspace workspace;
    DialogPrompt prompt;
    DesktopFileChooser chooser;
    MainWindow window{workspace, settings, prompt, chooser};
};

void wait(const std::function<bool()> &done)
{
    // Not WaitForMoreEvents: with it a call that has handled the last event waits for one more.
    while (!done()) {
        QCoreApplication::processEvents();
        if (!done())
            QThread::usleep(200);
    }
}

/// One start on the sample, as a child process.
void measureStart()
{
    Window w;
    w.workspace.setSampleSource(readSample);
    w.window.resize(1366, 768);
    bool isOpened = false;
    // Watches from the beginning: the paint may come in the same turn of the loop as the text.
    PaintWatch watch(w.window.articlePane()->view()->viewport());
    QObject::connect(&w.workspace, &Workspace::opened, &w.window, [&] {
        isOpened = true;
        watch.paints = 0;
    });
    MapView *map = w.window.mapPanel()->view();
    QElapsedTimer sinceShow;
    sinceShow.start();
    w.window.show();
    w.window.openSample();
    wait([&] { return isOpened && watch.paints > 0; });
    QJsonObject result{{u"paint"_s, watch.paintedAt}, {u"memory"_s, statusMegabytes("VmRSS")}, {u"peak"_s, statusMegabytes("VmHWM")}};
    wait([&] { return map->hasGround(); });
    map->repaint();
    result.insert(u"map"_s, static_cast<double>(sinceShow.nsecsElapsed()) / 1e6);
    QTextStream(stdout) << QJsonDocument(result).toJson(QJsonDocument::Compact) << '\n';
}

QString proseOf(int sentences)
{
    QString text;
    for (int i = 0; i < sentences; ++i)
        text += u"The council of district %1 said that the road to the river was open again.\n"_s.arg(i);
    return text;
}

/// One claim tagged by key with @p present claims in the document, several times over.
void measureClaims(int present)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"roads.txt"_s);
    const QString prose = proseOf(std::max(present, 100) + 100);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(prose.toUtf8()) < 0)
        qFatal("no test article");
    file.close();

    Window w;
    w.window.resize(1366, 768);
    w.window.show();
    bool isOpened = false;
    QObject::connect(&w.workspace, &Workspace::opened, &w.window, [&] { isOpened = true; });
    w.window.open({path});
    wait([&] { return isOpened; });

    const Document &document = w.workspace.document();
    const Article &article = document.articles().at(0);
    Change change{createUuidV7(), {}, u"fill"_s, {}};
    qsizetype from = 0;
    for (int i = 0; i < present; ++i) {
        const qsizetype end = prose.indexOf(u'\n', from);
        Claim claim;
        claim.id = createUuidV7();
        claim.article = article.id;
        claim.content = {{from, end}};
        claim.statement = prose.mid(from, end - from);
        change.objects.append({std::nullopt, claim});
        from = end + 1;
    }
    if (present > 0 && !w.workspace.history().perform(change))
        qFatal("the claims do not fit");
    if (!w.workspace.waitUntilSaved(60'000))
        qFatal("the claims were not saved");
    QCoreApplication::processEvents();

    QList<double> shown;
    QList<double> saved;
    ReadingView *view = w.window.articlePane()->view();
    PaintWatch watch(view->viewport());
    int commits = 0;
    QObject::connect(&w.workspace, &Workspace::committed, &w.window, [&] { ++commits; });
    for (int i = 0; i < 20; ++i) {
        const qsizetype begin = prose.indexOf(u"road", i * 80);
        view->selectSpan({begin, begin + 17});
        view->scrollTo({begin, begin + 17});
        QCoreApplication::processEvents();
        const int before = watch.paints;
        const int committedBefore = commits;
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(view, Qt::Key_C);
        wait([&] { return watch.paints > before; });
        shown.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        wait([&] { return commits > committedBefore; });
        saved.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        QCoreApplication::processEvents();
    }
    const QString with = u" with %1 present"_s.arg(present);
    printFigure(u"key to claim on screen"_s + with, shown, u"ms"_s);
    printFigure(u"key to claim committed"_s + with, saved, u"ms"_s);
}

void measureStarts(const QString &program)
{
    QList<double> paints;
    QList<double> maps;
    QList<double> memory;
    QList<double> peaks;
    for (int i = 0; i < 8; ++i) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(program, {u"--start"_s});
        process.waitForFinished(60'000);
        const QJsonObject result = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        if (result.isEmpty())
            qFatal("a start failed");
        if (i == 0)
            continue; // makes the copy of the sample
        paints.append(result.value(u"paint").toDouble());
        maps.append(result.value(u"map").toDouble());
        memory.append(result.value(u"memory").toDouble());
        peaks.append(result.value(u"peak").toDouble());
    }
    printFigure(u"start to first paint of the sample"_s, paints, u"ms"_s);
    printFigure(u"window shown to first map paint of the sample"_s, maps, u"ms"_s);
    printFigure(u"memory with the sample open"_s, memory, u"MB"_s);
    printFigure(u"peak memory with the sample open"_s, peaks, u"MB"_s);
}

} // namespace

int main(int argc, char **argv)
{
    // Not in the user's own folders; the children share the parent's.
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"hearsay-bench"_s);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--start") {
        measureStart();
        return EXIT_SUCCESS;
    }
    measureStarts(QCoreApplication::applicationFilePath());
    for (const int present : {10, 1'000, 10'000})
        measureClaims(present);
    return EXIT_SUCCESS;
}
