// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map/mapcanvas.h"

namespace Hearsay {

/// The map: places as pins, rings and shaded areas on a map of the world, to be moved by mouse,
/// fingers and keys. Shows what it is given; what the user chooses it asks for by signals.
class MapView : public MapCanvas
{
    Q_OBJECT
public:
    explicit MapView(std::shared_ptr<const Basemap> basemap, QWidget *parent = nullptr);

    /// Name, kind, role, province, country, coordinates and number of claims, one a line.
    [[nodiscard]] QString description(QUuid place) const;

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

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void click(QMouseEvent *event);
    [[nodiscard]] bool zoomByGesture(QEvent *event);

    QPointF m_pressedAt;
    QPointF m_draggedFrom;
    bool m_isDragging = false;
    bool m_isPicking = false;
};

} // namespace Hearsay
