// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/geo/mapoverlay.h"
#include "app/geo/overlaypainter.h"
#include "widgets/map/mapworker.h"

#include <QWidget>

namespace Hearsay {

/// The map: places as pins, rings and shaded areas on a map of the world, to be moved by mouse,
/// fingers and keys. Shows what it is given; what the user chooses it asks for by signals.
///
/// The ground is painted by a thread of its own; until it is through, the picture before is shown
/// moved and scaled. Pins and names are painted at once.
class MapView : public QWidget
{
    Q_OBJECT
public:
    explicit MapView(std::shared_ptr<const Basemap> basemap, QWidget *parent = nullptr);
    ~MapView() override;

    /// Only valid coordinates. The map goes to them unless the user has moved it.
    void setPlaces(const QList<MapPlace> &places);
    [[nodiscard]] const QList<MapPlace> &places() const { return m_places; }
    /// Emphasises these places and, if @p reveal, brings them into sight.
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
    /// Pins and names as they are painted, for what looks at the map otherwise than by eye.
    [[nodiscard]] const MapOverlay &overlay();
    /// From the widget's pixels to those of overlay().viewport.
    [[nodiscard]] QPointF toOverlay(QPointF point);
    /// The places whose symbols are in sight, from the top down.
    [[nodiscard]] QList<QUuid> placesInSight();
    /// The symbol of a place in the widget; null: it is in a disc or far out of sight.
    [[nodiscard]] QRectF rectOf(QUuid place);
    /// Name, kind, province, country, coordinates and number of claims, one a line.
    [[nodiscard]] QString description(QUuid place) const;
    [[nodiscard]] MapTheme theme() const { return m_theme; }
    [[nodiscard]] const Basemap &basemap() const { return *m_basemap; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// Chooses a place as if it was clicked; null: none.
    void choose(QUuid place);

    /// While on, a click does not choose a place but emits pointPicked().
    void setPicking(bool isPicking);
    [[nodiscard]] bool isPicking() const { return m_isPicking; }

Q_SIGNALS:
    /// The user chose the place; null: none of them.
    void placeChosen(QUuid place);
    /// Another place was chosen beside the one before (Ctrl+click), to compare both.
    void placeAdded(QUuid place);
    /// Enter, or a double click: show where the article names it.
    void mentionRequested(QUuid place);
    void pointPicked(const QGeoCoordinate &coordinates);
    void returnToText();
    void viewportChanged();
    /// What is seen is painted as it should be.
    void settled();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void moveTo(const MapViewport &viewport, bool byUser);
    void fitPlaces();
    void takeResolved(const QList<MapPlace> &places, const QRectF &extent);
    void takePicture(const BasemapRequest &request, const QImage &image);
    void requestGround();
    void forgetOverlay();
    void paintGround(QPainter &painter);
    void click(QMouseEvent *event);
    void reveal();
    [[nodiscard]] bool zoomByGesture(QEvent *event);
    [[nodiscard]] bool isWorking() const { return m_worker.isBusy() || m_isResolving; }
    [[nodiscard]] BasemapRequest wantedGround() const;
    [[nodiscard]] QPointF toScreenOffset() const;

    const std::shared_ptr<const Basemap> m_basemap;
    MapWorker m_worker;
    MapViewport m_viewport;
    MapTheme m_theme;
    QList<MapPlace> m_places;
    QSet<QUuid> m_selected;
    QUuid m_current;           ///< the selected one that keys speak of
    QRectF m_extent;           ///< of the places, world units
    PlaceClusters m_clusters;

    BasemapRequest m_ground;   ///< what m_picture shows
    BasemapRequest m_asked;    ///< what was asked for last
    QImage m_picture;
    MapOverlay m_overlay;
    bool m_isOverlayValid = false;
    OverlayPainter m_overlayPainter;

    QPointF m_pressedAt;
    QPointF m_draggedFrom;
    bool m_isDragging = false;
    bool m_hasMoved = false;
    bool m_isResolving = false;
    bool m_isMapRead = false;
    bool m_isPicking = false;
    bool m_isSettled = false;
};

} // namespace Hearsay
