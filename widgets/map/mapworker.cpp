// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/mapworker.h"

#include "app/geo/mappainter.h"

#include <QPainter>

namespace Hearsay {

namespace {

QImage painting(const Basemap &basemap, const BasemapRequest &request, double pixelRatio)
{
    QImage image((request.viewport.size * pixelRatio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(pixelRatio);
    QPainter painter(&image);
    paintBasemap(painter, basemap, request);
    painter.end();
    // Names are wanted right after the first picture, and must not be read by the window.
    static_cast<void>(basemap.areas());
    return image;
}

} // namespace

MapWorker::MapWorker(std::shared_ptr<const Basemap> basemap, QObject *parent)
    : QObject(parent)
    , m_basemap(std::move(basemap))
{
    m_thread.setMaxThreadCount(1);
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
    m_thread.start([this, basemap = m_basemap, job] {
        const auto take = [this, request = job.request, image = painting(*basemap, job.request, job.pixelRatio)] {
            m_isPainting = false;
            if (m_next)
                start(*std::exchange(m_next, std::nullopt));
            Q_EMIT painted(request, image);
        };
        QMetaObject::invokeMethod(this, take, Qt::QueuedConnection);
    });
}

void MapWorker::resolve(const QList<MapPlace> &places)
{
    const int number = ++m_resolving;
    m_thread.start([this, number, basemap = m_basemap, found = places]() mutable {
        resolveAreas(found, *basemap);
        const auto take = [this, number, found, extent = extentOf(found, *basemap)] {
            if (number == m_resolving)
                Q_EMIT resolved(found, extent);
        };
        QMetaObject::invokeMethod(this, take, Qt::QueuedConnection);
    });
}

} // namespace Hearsay
