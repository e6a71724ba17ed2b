// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/mapview.h"

#include "app/geo/coordinateparser.h"
#include "app/geo/mappainter.h"
#include "app/text/isolated.h"
#include "widgets/map/mapaccessible.h"

#include <QAccessible>
#include <QApplication>
#include <QLocale>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QToolTip>

#include <cmath>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

constexpr double keyStep = 60;        ///< pixels
constexpr double wheelStep = 480;     ///< eighths of a degree for one zoom
constexpr double mouseReach = 2;
constexpr double touchReach = 8;

} // namespace

MapView::MapView(std::shared_ptr<const Basemap> basemap, QWidget *parent)
    : MapCanvas(std::move(basemap), parent)
{
    MapAccessible::install();
    setObjectName(u"mapView"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Map of places"));
    setAccessibleDescription(tr("Arrow keys move the map, plus and minus change its scale, Home shows all places, "
                                "Tab goes from place to place, Enter to where the article names it."));
    grabGesture(Qt::PinchGesture);
}

QString MapView::description(QUuid id) const
{
    const auto place = std::ranges::find(places(), id, &MapPlace::id);
    if (place == places().end())
        return {};
    QStringList lines{place->name, vocabularyLabel(place->kind)};
    if (place->role) {
        //: What a place is to the claims that name it. %1: "Event", "Dateline" …
        lines.append(tr("Role: %1").arg(vocabularyLabel(*place->role)));
    }
    if (areNamesRead()) {
        const QString language = QLocale().name().section(u'_', 0, 0);
        QStringList where;
        for (const bool isCountry : {false, true}) {
            // By the borders that are drawn: they have been read.
            const MapDetail drawn = detailSeen();
            for (const QString &areaId : basemap().areasFor({}, place->world, isCountry, drawn)) {
                if (const AreaInfo *area = basemap().areas().area(areaId))
                    where.append(basemap().areas().name(*area, language));
            }
        }
        //: Joins a province and its country: "Baghlan, Afghanistan"
        lines.append(where.join(tr(", ")));
    }
    lines.append(joinedFacts({coordinateToDecimal(place->coordinates), vocabularyLabel(place->precision)}));
    //: How many claims are about a place.
    lines.append(tr("%n claim(s)", nullptr, place->claims));
    if (place->isDisputed) {
        //: Of a place: a claim about it is disputed.
        lines.append(tr("Disputed"));
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

// --- mouse, fingers, keys -------------------------------------------------------------------

void MapView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedAt = event->position();
    m_draggedFrom = event->position();
    m_isDragging = false;
}

void MapView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton)) {
        const bool isOverPlace = !overlay().placeAt(toOverlay(event->position()), mouseReach).isNull()
            || overlay().discAt(toOverlay(event->position()));
        setCursor(m_isPicking ? Qt::CrossCursor : isOverPlace ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    if (!m_isDragging && (event->position() - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_isDragging = true;
    setCursor(Qt::ClosedHandCursor);
    moveTo(viewport().movedBy(event->position() - m_draggedFrom), true);
    m_draggedFrom = event->position();
}

void MapView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (!std::exchange(m_isDragging, false))
        click(event);
    setCursor(m_isPicking ? Qt::CrossCursor : Qt::ArrowCursor);
}

void MapView::click(QMouseEvent *event)
{
    if (m_isPicking) {
        Q_EMIT pointPicked(MapProjection::fromWorld(viewport().toWorld(event->position())));
        return;
    }
    const bool isFinger = event->device() && event->device()->type() == QInputDevice::DeviceType::TouchScreen;
    const QPointF point = toOverlay(event->position());
    if (const QUuid place = overlay().placeAt(point, isFinger ? touchReach : mouseReach); !place.isNull()) {
        if (event->modifiers() & Qt::ControlModifier)
            Q_EMIT placeAdded(place);
        else
            choose(place);
    } else if (const MapDisc *disc = overlay().discAt(point)) {
        constexpr double least = 1e-9;
        moveTo(viewportFor(disc->cluster.box.adjusted(-least, -least, least, least), size()), true);
    } else {
        choose({});
    }
}

void MapView::choose(QUuid place)
{
    setCurrent(place);
    Q_EMIT placeChosen(place);
    const qsizetype child = hasFocus() ? placesInSight().indexOf(current()) : -1;
    if (child >= 0) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(static_cast<int>(child));
        QAccessible::updateAccessibility(&event);
    }
}

void MapView::setPicking(bool isPicking)
{
    m_isPicking = isPicking;
    setCursor(isPicking ? Qt::CrossCursor : Qt::ArrowCursor);
}

void MapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    // The button that is let go next has had its click.
    m_isDragging = true;
    m_draggedFrom = event->position();
    const QUuid place = m_isPicking ? QUuid() : overlay().placeAt(toOverlay(event->position()), mouseReach);
    if (place.isNull())
        moveTo(viewport().zoomedTo(viewport().zoom + 1, event->position()), true);
    else
        Q_EMIT mentionRequested(place);
}

void MapView::wheelEvent(QWheelEvent *event)
{
    const double steps = event->angleDelta().y() / wheelStep;
    if (steps == 0)
        return;
    moveTo(viewport().zoomedTo(viewport().zoom + steps, event->position()), true);
    event->accept();
}

bool MapView::zoomByGesture(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() != Qt::ZoomNativeGesture)
            return false;
        moveTo(viewport().zoomedTo(viewport().zoom + gesture->value(), gesture->position()), true);
        return true;
    }
    if (event->type() != QEvent::Gesture)
        return false;
    auto *pinch = static_cast<QPinchGesture *>(static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture));
    if (!pinch || pinch->scaleFactor() <= 0)
        return false;
    const QPointF centre = mapFromGlobal(pinch->hotSpot());
    moveTo(viewport().zoomedTo(viewport().zoom + std::log2(pinch->scaleFactor()), centre), true);
    return true;
}

bool MapView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QUuid place = overlay().placeAt(toOverlay(help->pos()), mouseReach);
        if (place.isNull())
            QToolTip::hideText();
        else // The text comes from articles: it must not be taken for HTML.
            QToolTip::showText(help->globalPos(), description(place).toHtmlEscaped().replace(u'\n', "<br>"_L1), this);
        return true;
    }
    return zoomByGesture(event) || MapCanvas::event(event);
}

bool MapView::focusNextPrevChild(bool next)
{
    // From pin to pin; beyond the last one the keyboard leaves the map.
    const QList<QUuid> order = placesInSight();
    const qsizetype at = order.indexOf(current());
    const qsizetype wanted = at < 0 ? (next ? 0 : order.size() - 1) : at + (next ? 1 : -1);
    if (wanted < 0 || wanted >= order.size() || !hasFocus())
        return MapCanvas::focusNextPrevChild(next);
    choose(order[wanted]);
    return true;
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    const auto move = [this](double x, double y) { moveTo(viewport().movedBy(QPointF(x, y) * keyStep), true); };
    switch (event->key()) {
    case Qt::Key_Left:
        return move(1, 0);
    case Qt::Key_Right:
        return move(-1, 0);
    case Qt::Key_Up:
        return move(0, 1);
    case Qt::Key_Down:
        return move(0, -1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(0.5);
    case Qt::Key_Minus:
        return zoomBy(-0.5);
    case Qt::Key_Home:
        return fit();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!current().isNull())
            Q_EMIT mentionRequested(current());
        return;
    case Qt::Key_Escape:
        Q_EMIT returnToText();
        return;
    default:
        MapCanvas::keyPressEvent(event);
    }
}

} // namespace Hearsay
