// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/geo/mapoverlay.h"
#include "app/geo/namepictures.h"
#include "widgets/map/mapworker.h"

#include <QWidget>

namespace Hearsay {

/// What is seen of the map: the ground, the places and their names, and which part of the world.
/// Without a hand for it, see MapView.
///
/// The ground and the pictures of names are painted by a thread of their own. Until a ground is
/// through, the one before is shown moved and scaled; names appear when they are drawn. Pins are
/// painted at once.
class MapCanvas : public QWidget
{
    Q_OBJECT
public:
    explicit MapCanvas(std::shared_ptr<const Basemap> basemap, QWidget *parent = nullptr);
    ~MapCanvas() override;

    /// Only valid coordinates. The map goes to them unless the user has moved it.
    void setPlaces(const QList<MapPlace> &places);
    [[nodiscard]] const QList<MapPlace> &places() const { return m_places; }
    /// Emphasises these places and, if @p reveal, brings them into sight; those that the map is
    /// yet to be given, when it is given them.
    void setSelected(const QSet<QUuid> &places, bool reveal);
    [[nodiscard]] const QSet<QUuid> &selected() const { return m_selected; }
    /// The selected place that Tab goes on from and Enter speaks of; null: none.
    [[nodiscard]] QUuid current() const { return m_current; }

    [[nodiscard]] const MapViewport &viewport() const { return m_viewport; }
    /// As if the user had gone there.
    void setViewport(const MapViewport &viewport);
    /// True since the user has moved the map, until fit().
    [[nodiscard]] bool hasMoved() const { return m_hasMoved; }
    /// Goes to all places, and follows them again.
    void fit();
    /// One step is a doubling, about the middle.
    void zoomBy(double steps);

    /// True when what is in sight is painted as it should be, or the map is hidden.
    [[nodiscard]] bool isSettled() const { return !isVisible() || (m_isSettled && !isWorking()); }
    /// True from the first picture of the ground on.
    [[nodiscard]] bool hasGround() const { return !m_picture.isNull(); }
    /// Pins and names as they are painted, for what looks at the map otherwise than by eye.
    [[nodiscard]] const MapOverlay &overlay();
    /// From the widget's pixels to those of overlay().viewport.
    [[nodiscard]] QPointF toOverlay(QPointF point);
    /// The places whose symbols are in sight, from the top down.
    [[nodiscard]] QList<QUuid> placesInSight();
    /// The symbol of a place in the widget; null: it is in a disc or far out of sight.
    [[nodiscard]] QRectF rectOf(QUuid place);
    [[nodiscard]] MapTheme theme() const { return m_theme; }
    [[nodiscard]] const Basemap &basemap() const { return *m_basemap; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void viewportChanged();
    /// What is seen is painted as it should be.
    void settled();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

    void moveTo(const MapViewport &viewport, bool byUser);
    void setCurrent(QUuid place) { m_current = place; }
    /// Basemap::areas() has been read.
    [[nodiscard]] bool areNamesRead() const { return m_areNamesRead; }
    /// The borders that are seen, and so have been read.
    [[nodiscard]] MapDetail detailSeen() const { return m_ground.detail; }

private:
    void fitPlaces();
    void reveal();
    void takeResolved(const QList<MapPlace> &places, const QRectF &extent);
    void takePicture(const BasemapRequest &request, const QImage &image);
    void takeNames(const QList<MapLabel> &names, const QList<QImage> &pictures, const NameStyle &style);
    void requestGround();
    void forgetOverlay();
    void paintGround(QPainter &painter) const;
    void paintPlaces(QPainter &painter);
    [[nodiscard]] bool isWorking() const { return m_worker.isBusy() || m_isResolving; }
    [[nodiscard]] BasemapRequest wantedGround() const;
    [[nodiscard]] QPointF toScreenOffset() const;

    const std::shared_ptr<const Basemap> m_basemap;
    MapWorker m_worker;
    MapViewport m_viewport;
    MapTheme m_theme;
    QList<MapPlace> m_places;
    QSet<QUuid> m_selected;
    QSet<QUuid> m_toReveal;    ///< selected ones that the map has not been given yet
    QUuid m_current;           ///< the selected one that keys speak of
    QRectF m_extent;           ///< of the places, world units
    PlaceClusters m_clusters;

    BasemapRequest m_ground;   ///< what m_picture shows
    BasemapRequest m_asked;    ///< what was asked for last
    QImage m_picture;
    MapOverlay m_overlay;
    NameSizes m_sizes;
    NamePictures m_names;
    bool m_isOverlayValid = false;
    bool m_hasMoved = false;
    bool m_isResolving = false;
    bool m_areNamesRead = false;
    bool m_isSettled = false;
};

} // namespace Hearsay
