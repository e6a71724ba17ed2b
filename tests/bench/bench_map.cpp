// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The map by itself, offscreen at 1000 × 700: reading the packs, painting the ground, names and
// symbols, and what a frame takes while somebody moves and scales it. A frame is the time from
// the change to the end of repaint() and of the events that it caused.

#include "app/geo/namepictures.h"
#include "app/geo/overlaypainter.h"
#include "tests/app/geo/mapfixtures.h"
#include "tests/bench/figures.h"
#include "widgets/map/mapview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QPainter>
#include <QThread>

namespace {

using namespace Hearsay;
using namespace Hearsay::Testing;
using namespace Qt::StringLiterals;

const QSize windowSize(1000, 700);

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

template<typename Work>
double timed(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return milliseconds(timer);
}

double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        qFatal("no /proc/self/status");
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    qFatal("no VmRSS");
}

void printFrames(const QString &figure, const QList<double> &times)
{
    printFigure(figure + u", median"_s, times, u"ms"_s);
    printFigure(figure + u", longest"_s, std::ranges::max(times), u"ms"_s, times.size());
}

struct Scale
{
    QString name;
    MapViewport viewport;
};

QList<Scale> scales()
{
    return {{u"world"_s, viewportAt(20, 30, 1.6, windowSize)},
            {u"country"_s, viewportAt(34, 66, 5.6, windowSize)},
            {u"province"_s, viewportAt(36, 68.8, 8, windowSize)}};
}

void measureReading()
{
    const std::array<QString, 3> names{u"coarse"_s, u"medium"_s, u"fine"_s};
    for (std::size_t i = 0; i < names.size(); ++i) {
        QList<double> times;
        for (int n = 0; n < 5; ++n) {
            const Basemap map(realMaps());
            times.append(timed([&] { static_cast<void>(map.level(static_cast<MapDetail>(i))); }));
        }
        printFigure(u"read the %1 borders"_s.arg(names.at(i)), times, u"ms"_s);
    }
    QList<double> areas;
    QList<double> water;
    for (int n = 0; n < 5; ++n) {
        const Basemap map(realMaps());
        areas.append(timed([&] { static_cast<void>(map.areas()); }));
        water.append(timed([&] { static_cast<void>(map.water()); }));
    }
    printFigure(u"read the names of areas"_s, areas, u"ms"_s);
    printFigure(u"read the water"_s, water, u"ms"_s);
}

void measureGround(const Basemap &map)
{
    for (const auto &[name, viewport] : scales()) {
        const BasemapRequest request{viewport, detailFor(viewport.zoom), MapTheme::light(), {}};
        QImage image(windowSize, QImage::Format_RGB32);
        QList<double> times;
        for (int i = 0; i < 8; ++i) {
            const double time = timed([&] {
                QPainter painter(&image);
                paintBasemap(painter, map, request);
            });
            if (i > 0)
                times.append(time);
        }
        printFigure(u"paint the ground, %1"_s.arg(name), times, u"ms"_s);
    }
}

void measureOverlay(const Basemap &map)
{
    QList<MapPlace> places = samplePlaces();
    resolveAreas(places, map);
    for (const bool hasNames : {false, true}) {
        for (const auto &[name, viewport] : scales()) {
            OverlayRequest request;
            request.viewport = viewport;
            request.places = places;
            request.language = u"en"_s;
            request.areas = hasNames ? &map.areas() : nullptr;
            PlaceClusters clusters;
            clusters.setPoints(pointsOf(places));
            NameSizes sizes;
            NamePictures names;
            names.setStyle({MapTheme::light(), request.font, 1});
            QImage image(windowSize, QImage::Format_RGB32);
            QList<double> layouts;
            QList<double> paints;
            MapOverlay overlay;
            const double first = timed([&] { overlay = layOutOverlay(request, clusters, sizes); });
            const double drawing = timed([&] {
                for (const MapLabel &label : names.missing(overlay, QRectF({}, windowSize)))
                    names.insert(label, namePicture(label, names.style()));
            });
            for (int i = 0; i < 21; ++i) {
                layouts.append(timed([&] { overlay = layOutOverlay(request, clusters, sizes); }));
                paints.append(timed([&] {
                    QPainter painter(&image);
                    paintOverlay(painter, overlay, names, QRectF({}, windowSize));
                }));
            }
            const QString what = (hasNames ? u"the sample’s places and the map’s names, %1"_s : u"the sample’s places, %1"_s).arg(name);
            printFigure(u"first layout of "_s + what, first, u"ms"_s, 1);
            printFigure(u"lay out "_s + what, layouts, u"ms"_s);
            printFigure(u"draw the names of "_s + what, drawing, u"ms"_s, 1);
            printFigure(u"paint "_s + what, paints, u"ms"_s);
        }
    }
}

void waitFor(const std::function<bool()> &done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        if (timer.elapsed() > 60'000)
            qFatal("the map does not settle");
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
    }
}

void settle(MapView &view)
{
    waitFor([&view] { return view.isSettled(); });
}

/// Frames as somebody makes them: 60 a second at most, so that the thread gets its time.
QList<double> frames(MapView &view, int count, const std::function<void(int)> &change)
{
    QList<double> times;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer frame;
        frame.start();
        change(i);
        view.repaint();
        QApplication::processEvents();
        times.append(milliseconds(frame));
        if (const qint64 left = 16 - frame.elapsed(); left > 0)
            QThread::msleep(static_cast<unsigned long>(left));
    }
    return times;
}

void measurePanning(MapView &view, const QString &name, const MapViewport &from)
{
    view.setViewport(from);
    settle(view);
    // There and back, a width of the window each.
    printFrames(u"pan a frame, "_s + name, frames(view, 120, [&](int i) {
                    view.setViewport(view.viewport().movedBy({i < 60 ? -17.0 : 17.0, i < 60 ? -5.0 : 5.0}));
                }));
}

void measureZooming(MapView &view, const QString &name)
{
    view.setViewport(viewportAt(36, 68.8, 4, windowSize));
    settle(view);
    printFrames(u"zoom a frame, 4 to 8 and back, "_s + name, frames(view, 160, [&](int i) {
                    view.zoomBy(i < 80 ? 0.05 : -0.05);
                }));
}

void measureView()
{
    const double before = residentMegabytes();
    QElapsedTimer start;
    start.start();
    const auto map = std::make_shared<const Basemap>(realMaps());
    MapView view(map);
    view.resize(windowSize);
    view.setViewport(scales().first().viewport);
    view.setPlaces(samplePlaces());
    view.show();
    view.repaint();
    printFigure(u"first paint after show(), still without the ground"_s, milliseconds(start), u"ms"_s, 1);
    waitFor([&view] { return view.hasGround(); });
    view.repaint();
    printFigure(u"first map paint after show(), ground and symbols"_s, milliseconds(start), u"ms"_s, 1);
    settle(view);
    printFigure(u"all names and shaded areas after show()"_s, milliseconds(start), u"ms"_s, 1);
    printFigure(u"memory added by the map, world"_s, residentMegabytes() - before, u"MB"_s, 1);
    for (const auto &[name, viewport] : scales())
        measurePanning(view, name, viewport);
    measureZooming(view, u"the sample"_s);
    settle(view);
    printFigure(u"memory added by the map, all levels"_s, residentMegabytes() - before, u"MB"_s, 1);

    view.setPlaces(randomPlaces(50'000));
    settle(view);
    measurePanning(view, u"50,000 places, continent"_s, viewportAt(20, 30, 3.2, windowSize));
    measurePanning(view, u"50,000 places, country"_s, viewportAt(34, 66, 5.6, windowSize));
    measureZooming(view, u"50,000 places"_s);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    // First of all: what others leave behind in memory would be counted otherwise.
    measureView();
    measureReading();
    const Basemap map(realMaps());
    measureGround(map);
    measureOverlay(map);
    return EXIT_SUCCESS;
}
