// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/geo/basemap.h"
#include "app/geo/basemappainter.h"
#include "app/geo/mapplace.h"
#include "app/geo/namepictures.h"

#include <QImage>
#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace Hearsay {

/// Reads and paints the map on a thread of its own, one job after the other: pictures of the
/// ground before all else, names last. Of the pictures asked for meanwhile only the last one is
/// painted.
class MapWorker : public QObject
{
    Q_OBJECT
public:
    explicit MapWorker(std::shared_ptr<const Basemap> basemap, QObject *parent = nullptr);
    /// Waits for the job that is running.
    ~MapWorker() override;

    /// Ends with painted(), unless another picture is asked for before this one was begun. After
    /// the first one the names of areas are read, see namesRead().
    void paint(const BasemapRequest &request, double pixelRatio);
    /// Finds the areas of the places and what of the world holds them. Ends with resolved(); of
    /// several calls only the last one counts.
    void resolve(const QList<MapPlace> &places);
    /// Draws pictures of the names, a few at a time, see namesDrawn(). What was asked for before
    /// and has not been begun is forgotten.
    void drawNames(const QList<MapLabel> &names, const NameStyle &style);
    /// Something is yet to come of paint() or drawNames().
    [[nodiscard]] bool isBusy() const { return m_isPainting || m_isReadingNames || !m_drawing.isEmpty(); }

Q_SIGNALS:
    /// The level of detail that the picture needed has been read by now.
    void painted(const Hearsay::BasemapRequest &request, const QImage &image);
    /// Basemap::areas() takes no time any more.
    void namesRead();
    void resolved(const QList<Hearsay::MapPlace> &places, const QRectF &extent);
    /// One picture for each name, in their order.
    void namesDrawn(const QList<Hearsay::MapLabel> &names, const QList<QImage> &pictures, const Hearsay::NameStyle &style);

private:
    struct Job
    {
        BasemapRequest request;
        double pixelRatio = 1;
    };

    void start(const Job &job);
    void readNames();
    void drawNextNames();

    const std::shared_ptr<const Basemap> m_basemap;
    QThreadPool m_thread;
    std::optional<Job> m_next;
    QList<MapLabel> m_drawing; ///< being drawn
    QList<MapLabel> m_toDraw;
    NameStyle m_drawingStyle;  ///< of m_drawing
    NameStyle m_nameStyle;     ///< of m_toDraw
    int m_resolving = 0;       ///< number of the last resolve()
    bool m_isPainting = false;
    bool m_isReadingNames = false;
    bool m_areNamesAsked = false;
};

} // namespace Hearsay
