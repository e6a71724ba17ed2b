// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/geo/basemap.h"
#include "app/geo/basemappainter.h"
#include "app/geo/mapplace.h"

#include <QImage>
#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace Hearsay {

/// Reads and paints the map on a thread of its own, one job after the other. Of the pictures
/// asked for meanwhile only the last one is painted.
class MapWorker : public QObject
{
    Q_OBJECT
public:
    explicit MapWorker(std::shared_ptr<const Basemap> basemap, QObject *parent = nullptr);
    /// Waits for the job that is running.
    ~MapWorker() override;

    /// Ends with painted(), unless another picture is asked for before this one was begun.
    void paint(const BasemapRequest &request, double pixelRatio);
    /// Finds the areas of the places and what of the world holds them. Ends with resolved(); of
    /// several calls only the last one counts.
    void resolve(const QList<MapPlace> &places);
    [[nodiscard]] bool isBusy() const { return m_isPainting; }

Q_SIGNALS:
    /// The levels of detail and the names that the picture needed have been read by now.
    void painted(const Hearsay::BasemapRequest &request, const QImage &image);
    void resolved(const QList<Hearsay::MapPlace> &places, const QRectF &extent);

private:
    struct Job
    {
        BasemapRequest request;
        double pixelRatio = 1;
    };

    void start(const Job &job);

    const std::shared_ptr<const Basemap> m_basemap;
    QThreadPool m_thread;
    std::optional<Job> m_next;
    int m_resolving = 0; ///< number of the last resolve()
    bool m_isPainting = false;
};

} // namespace Hearsay
