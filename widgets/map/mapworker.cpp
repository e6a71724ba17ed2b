// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/mapworker.h"

#include "app/geo/mappainter.h"

#include <QPainter>

#include <algorithm>

namespace Hearsay {

namespace {

/// Of jobs that wait for the thread.
constexpr int groundPriority = 2;
constexpr int readingPriority = 1;
constexpr int namesPriority = 0;

/// So few that a picture of the ground need not wait long for them.
constexpr qsizetype namesAtOnce = 10;

QImage painting(const Basemap &basemap, const BasemapRequest &request, double pixelRatio)
{
    QImage image((request.viewport.size * pixelRatio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(pixelRatio);
    QPainter painter(&image);
    paintBasemap(painter, basemap, request);
    painter.end();
    return image;
}

} // namespace

MapWorker::MapWorker(std::shared_ptr<const Basemap> basemap, QObject *parent)
    : QObject(parent)
    , m_basemap(std::move(basemap))
{
    m_thread.setMaxThreadCount(1);
    // A new thread would have to load the fonts of the names again.
    m_thread.setExpiryTimeout(-1);
    // The article comes first.
    m_thread.setThreadPriority(QThread::LowPriority);
}

MapWorker::~MapWorker()
{
    m_next.reset();
    m_thread.clear();
    m_thread.waitForDone();
}

void MapWorker::paint(const BasemapRequest &request, double pixelRatio)
{
    if (m_isPainting)
        m_next = Job{request, pixelRatio};
    else
        start({request, pixelRatio});
}

void MapWorker::start(const Job &job)
{
    m_isPainting = true;
    // Answers come later even where the job is quick: nobody expects them from within the call. We
    // outlive the job, see the destructor.
    const auto work = [this, basemap = m_basemap, job] {
        const auto take = [this, request = job.request, image = painting(*basemap, job.request, job.pixelRatio)] {
            m_isPainting = false;
            if (m_next)
                start(*std::exchange(m_next, std::nullopt));
            Q_EMIT painted(request, image);
            if (!std::exchange(m_areNamesAsked, true))
                readNames();
        };
        QMetaObject::invokeMethod(this, take, Qt::QueuedConnection);
    };
    m_thread.start(work, groundPriority);
}

void MapWorker::readNames()
{
    m_isReadingNames = true;
    const auto work = [this, basemap = m_basemap] {
        static_cast<void>(basemap->areas());
        const auto take = [this] {
            m_isReadingNames = false;
            Q_EMIT namesRead();
        };
        QMetaObject::invokeMethod(this, take, Qt::QueuedConnection);
    };
    m_thread.start(work, readingPriority);
}

void MapWorker::resolve(const QList<MapPlace> &places)
{
    const int number = ++m_resolving;
    auto work = [this, number, basemap = m_basemap, found = places]() mutable {
        resolveAreas(found, *basemap);
        const auto take = [this, number, found, extent = extentOf(found, *basemap)] {
            if (number == m_resolving)
                Q_EMIT resolved(found, extent);
        };
        QMetaObject::invokeMethod(this, take, Qt::QueuedConnection);
    };
    m_thread.start(std::move(work), readingPriority);
}

void MapWorker::drawNames(const QList<MapLabel> &names, const NameStyle &style)
{
    m_toDraw = names;
    m_nameStyle = style;
    // Those in the making come anyway.
    if (style == m_drawingStyle) {
        m_toDraw.removeIf([this](const MapLabel &name) {
            return std::ranges::any_of(m_drawing, [&name](const MapLabel &begun) { return begun.style == name.style && begun.text == name.text; });
        });
    }
    if (m_drawing.isEmpty())
        drawNextNames();
}

void MapWorker::drawNextNames()
{
    m_drawing = m_toDraw.first(std::min(namesAtOnce, m_toDraw.size()));
    m_toDraw.remove(0, m_drawing.size());
    m_drawingStyle = m_nameStyle;
    if (m_drawing.isEmpty())
        return;
    const auto work = [this, names = m_drawing, style = m_nameStyle] {
        QList<QImage> pictures;
        for (const MapLabel &name : names)
            pictures.append(namePicture(name, style));
        const auto take = [this, names, pictures, style] {
            drawNextNames();
            Q_EMIT namesDrawn(names, pictures, style);
        };
        QMetaObject::invokeMethod(this, take, Qt::QueuedConnection);
    };
    m_thread.start(work, namesPriority);
}

} // namespace Hearsay
