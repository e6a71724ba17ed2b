// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/mapview.h"

#include "app/geo/coordinateparser.h"
#include "app/geo/mappainter.h"
#include "app/geo/mapsymbols.h"
#include "app/text/isolated.h"
#include "widgets/map/mapaccessible.h"

#include <QAccessible>
#include <QApplication>
#include <QLocale>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPinchGesture>
#include <QStyleOptionFocusRect>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

/// The ground and the names are made for a larger piece than is seen, so that moving needs no
/// new ones at once.
constexpr double groundFactor = 1.5;
constexpr double keyStep = 60;        ///< pixels
constexpr double wheelStep = 480;     ///< eighths of a degree for one zoom
constexpr double mouseReach = 2;
constexpr double touchReach = 8;

} // namespace

MapView::MapView(std::shared_ptr<const Basemap> basemap, QWidget *parent)
    : QWidget(parent)
    , m_basemap(basemap)
    , m_worker(std::move(basemap))
    , m_theme(MapTheme::forPalette(palette()))
{
    MapAccessible::install();
    setObjectName(u"mapView"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Map of places"));
    setAccessibleDescription(tr("Arrow keys move the map, plus and minus change its scale, Home shows all places, "
                                "Tab goes from place to place, Enter to where the article names it."));
    grabGesture(Qt::PinchGesture);
    m_viewport = viewportFor({}, size());
    connect(&m_worker, &MapWorker::resolved, this, &MapView::takeResolved);
    connect(&m_worker, &MapWorker::painted, this, &MapView::takePicture);
}

MapView::~MapView() = default;

QSize MapView::sizeHint() const
{
    return {340, 420};
}

QSize MapView::minimumSizeHint() const
{
    return {160, 120};
}

// --- what is shown --------------------------------------------------------------------------

void MapView::setPlaces(const QList<MapPlace> &places)
{
    QHash<QUuid, const MapPlace *> known;
    for (const MapPlace &place : std::as_const(m_places))
        known.insert(place.id, &place);
    QList<MapPlace> shown = places;
    for (MapPlace &place : shown) {
        // A place that stays where it is keeps its areas until they are found anew.
        const MapPlace *before = known.value(place.id);
        if (before && before->world == place.world && before->precision == place.precision)
            place.areas = before->areas;
    }
    if (shown == m_places)
        return;
    m_places = shown;
    QList<QPointF> points;
    for (const MapPlace &place : std::as_const(m_places))
        points.append(place.world);
    m_clusters.setPoints(points);
    forgetOverlay();
    // Settled again when it is known what they are, whether the ground changes or not.
    m_isSettled = false;
    m_isResolving = true;
    m_worker.resolve(m_places);
}

void MapView::takeResolved(const QList<MapPlace> &places, const QRectF &extent)
{
    m_isResolving = false;
    m_places = places;
    m_extent = extent;
    if (!m_hasMoved)
        fitPlaces();
    forgetOverlay();
}

void MapView::setSelected(const QSet<QUuid> &places, bool reveal)
{
    if (places != m_selected) {
        m_selected = places;
        forgetOverlay();
    }
    if (!places.contains(m_current))
        m_current = places.isEmpty() ? QUuid() : *std::ranges::min_element(places);
    if (reveal)
        this->reveal();
}

void MapView::reveal()
{
    // Moving as little as possible: somebody may be looking at the rest.
    constexpr double edge = 40;
    const QRectF room = QRectF(rect()).adjusted(edge, edge, -edge, -edge);
    QList<QPointF> points;
    for (const MapPlace &place : std::as_const(m_places)) {
        if (!m_selected.contains(place.id))
            continue;
        const QRectF at = rectOf(place.id);
        points.append(at.isNull() ? m_viewport.toScreen(place.world) : at.center());
    }
    if (std::ranges::all_of(points, [&room](QPointF point) { return room.contains(point); }))
        return;
    const auto [left, right] = std::ranges::minmax(points, {}, &QPointF::x);
    const auto [top, bottom] = std::ranges::minmax(points, {}, &QPointF::y);
    const QRectF box(QPointF(left.x(), top.y()), QPointF(right.x(), bottom.y()));
    MapViewport moved = m_viewport;
    moved.centre = moved.toWorld(box.center());
    // Farther away only where they do not fit otherwise.
    const double excess = std::max(box.width() / std::max(room.width(), 1.0), box.height() / std::max(room.height(), 1.0));
    if (excess > 1)
        moved.zoom -= std::log2(excess);
    moveTo(moved.bounded(), m_hasMoved);
}

void MapView::setViewport(const MapViewport &viewport)
{
    MapViewport shown = viewport;
    shown.size = size();
    moveTo(shown.bounded(), true);
}

void MapView::moveTo(const MapViewport &viewport, bool byUser)
{
    m_hasMoved |= byUser;
    if (viewport == m_viewport)
        return;
    if (viewport.zoom != m_viewport.zoom)
        forgetOverlay();
    m_viewport = viewport;
    update();
    Q_EMIT viewportChanged();
}

void MapView::fit()
{
    m_hasMoved = false;
    fitPlaces();
}

void MapView::fitPlaces()
{
    moveTo(viewportFor(m_extent, size()), false);
}

void MapView::zoomBy(double steps)
{
    moveTo(m_viewport.zoomedTo(m_viewport.zoom + steps, QRectF(rect()).center()), true);
}

void MapView::forgetOverlay()
{
    m_isOverlayValid = false;
    update();
}

const MapOverlay &MapView::overlay()
{
    const QPointF off = m_isOverlayValid ? toScreenOffset() : QPointF();
    const QRectF covered(off, m_overlay.viewport.size);
    if (m_isOverlayValid && covered.contains(QRectF(rect())))
        return m_overlay;
    m_overlay = layOutOverlay({.viewport = m_viewport.grownBy(groundFactor),
                               .places = m_places,
                               .selected = m_selected,
                               .font = font(),
                               .language = QLocale().name().section(u'_', 0, 0),
                               .isMirrored = layoutDirection() == Qt::RightToLeft,
                               .areas = m_isMapRead ? &m_basemap->areas() : nullptr,
                               .slots = m_overlay.slots},
                              m_clusters);
    m_isOverlayValid = true;
    return m_overlay;
}

QPointF MapView::toScreenOffset() const
{
    // Where the top left corner of the overlay's viewport is in the widget.
    const double dx = MapProjection::nearestCopy(m_overlay.viewport.centre.x(), m_viewport.centre.x()) - m_viewport.centre.x();
    const QPointF centre = QPointF(dx, m_overlay.viewport.centre.y() - m_viewport.centre.y()) * m_viewport.scale();
    const QSizeF spare = (QSizeF(size()) - m_overlay.viewport.size) / 2;
    return centre + QPointF(spare.width(), spare.height());
}

QPointF MapView::toOverlay(QPointF point)
{
    static_cast<void>(overlay());
    return point - toScreenOffset();
}

QRectF MapView::rectOf(QUuid place)
{
    const MapSymbol *symbol = overlay().symbolOf(place);
    return symbol ? symbolRect(m_overlay.places[symbol->place].precision).translated(symbol->at + toScreenOffset()) : QRectF();
}

QString MapView::description(QUuid id) const
{
    const auto place = std::ranges::find(m_places, id, &MapPlace::id);
    if (place == m_places.end())
        return {};
    QStringList lines{place->name, vocabularyLabel(place->kind)};
    if (m_isMapRead) {
        const QString language = QLocale().name().section(u'_', 0, 0);
        QStringList where;
        for (const bool isCountry : {false, true}) {
            // By the borders that are drawn: they have been read.
            const MapDetail drawn = m_ground.detail;
            for (const QString &areaId : m_basemap->areasFor({}, place->world, isCountry, drawn)) {
                if (const AreaInfo *area = m_basemap->areas().area(areaId))
                    where.append(m_basemap->areas().name(*area, language));
            }
        }
        //: Joins a province and its country: "Baghlan, Afghanistan"
        lines.append(where.join(tr(", ")));
    }
    lines.append(joinedFacts({coordinateToDecimal(place->coordinates), vocabularyLabel(place->precision)}));
    //: How many claims are about a place.
    lines.append(tr("%n claim(s)", nullptr, place->claims));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

// --- painting -------------------------------------------------------------------------------

BasemapRequest MapView::wantedGround() const
{
    return {m_viewport.grownBy(groundFactor), detailFor(m_viewport.zoom, m_asked.detail), m_theme, shadedAreas(m_places, m_selected)};
}

void MapView::requestGround()
{
    const BasemapRequest wanted = wantedGround();
    const bool isSame = m_asked.viewport.zoom == wanted.viewport.zoom && m_asked.detail == wanted.detail && m_asked.theme == wanted.theme
        && m_asked.shaded == wanted.shaded && m_asked.viewport.size == wanted.viewport.size;
    const QRectF asked = m_asked.viewport.worldRect();
    const QRectF seen = m_viewport.worldRect();
    const double dx = MapProjection::nearestCopy(m_asked.viewport.centre.x(), m_viewport.centre.x()) - m_asked.viewport.centre.x();
    if (isSame && asked.translated(dx, 0).contains(seen))
        return;
    m_asked = wanted;
    m_isSettled = false;
    m_worker.paint(wanted, devicePixelRatioF());
}

void MapView::takePicture(const BasemapRequest &request, const QImage &image)
{
    m_ground = request;
    m_picture = image;
    if (!m_isMapRead) {
        m_isMapRead = true;
        forgetOverlay();
    }
    update();
}

void MapView::paintGround(QPainter &painter)
{
    painter.fillRect(rect(), m_theme.water);
    if (m_picture.isNull())
        return;
    const MapViewport &ground = m_ground.viewport;
    const double ratio = m_viewport.scale() / ground.scale();
    const double dx = MapProjection::nearestCopy(ground.centre.x(), m_viewport.centre.x()) - m_viewport.centre.x();
    const QPointF centre = QRectF(rect()).center()
        + QPointF(dx, ground.centre.y() - m_viewport.centre.y()) * m_viewport.scale();
    QRectF target({}, ground.size * ratio);
    target.moveCenter(centre);
    if (ratio == 1) {
        painter.drawImage(target.topLeft().toPoint(), m_picture);
    } else {
        painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
        painter.drawImage(target, m_picture);
    }
}

void MapView::paintEvent(QPaintEvent * /*event*/)
{
    requestGround();
    QPainter painter(this);
    paintGround(painter);
    const MapOverlay &shown = overlay();
    const QPointF offset = toScreenOffset();
    painter.save();
    painter.translate(offset.toPoint());
    m_overlayPainter.paint(painter, shown, m_theme, font(), QRectF(rect()).translated(-offset));
    painter.restore();
    paintMapMargin(painter, m_viewport, m_theme, font(), layoutDirection() == Qt::RightToLeft);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
    if (!m_isSettled && !isWorking() && m_ground == m_asked) {
        m_isSettled = true;
        QMetaObject::invokeMethod(this, &MapView::settled, Qt::QueuedConnection);
    }
}

void MapView::resizeEvent(QResizeEvent * /*event*/)
{
    MapViewport resized = m_viewport;
    resized.size = size();
    forgetOverlay();
    if (m_hasMoved)
        moveTo(resized.bounded(), false);
    else
        fitPlaces();
}

void MapView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_theme = MapTheme::forPalette(palette());
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange
        || event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange)
        forgetOverlay();
    QWidget::changeEvent(event);
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
    moveTo(m_viewport.movedBy(event->position() - m_draggedFrom), true);
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
        Q_EMIT pointPicked(MapProjection::fromWorld(m_viewport.toWorld(event->position())));
        return;
    }
    const bool isFinger = event->device() && event->device()->type() == QInputDevice::DeviceType::TouchScreen;
    const QPointF point = toOverlay(event->position());
    if (const QUuid place = m_overlay.placeAt(point, isFinger ? touchReach : mouseReach); !place.isNull()) {
        if (event->modifiers() & Qt::ControlModifier)
            Q_EMIT placeAdded(place);
        else
            choose(place);
    } else if (const MapDisc *disc = m_overlay.discAt(point)) {
        constexpr double least = 1e-9;
        moveTo(viewportFor(disc->cluster.box.adjusted(-least, -least, least, least), size()), true);
    } else {
        choose({});
    }
}

void MapView::choose(QUuid place)
{
    m_current = place;
    Q_EMIT placeChosen(place);
    const qsizetype child = hasFocus() ? placesInSight().indexOf(m_current) : -1;
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
        moveTo(m_viewport.zoomedTo(m_viewport.zoom + 1, event->position()), true);
    else
        Q_EMIT mentionRequested(place);
}

void MapView::wheelEvent(QWheelEvent *event)
{
    const double steps = event->angleDelta().y() / wheelStep;
    if (steps == 0)
        return;
    moveTo(m_viewport.zoomedTo(m_viewport.zoom + steps, event->position()), true);
    event->accept();
}

bool MapView::zoomByGesture(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() != Qt::ZoomNativeGesture)
            return false;
        moveTo(m_viewport.zoomedTo(m_viewport.zoom + gesture->value(), gesture->position()), true);
        return true;
    }
    if (event->type() != QEvent::Gesture)
        return false;
    auto *pinch = static_cast<QPinchGesture *>(static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture));
    if (!pinch || pinch->scaleFactor() <= 0)
        return false;
    const QPointF centre = mapFromGlobal(pinch->hotSpot());
    moveTo(m_viewport.zoomedTo(m_viewport.zoom + std::log2(pinch->scaleFactor()), centre), true);
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
    if (event->type() == QEvent::DevicePixelRatioChange) {
        // On another screen the picture is too coarse or finer than needed.
        m_asked = {};
        update();
    }
    return zoomByGesture(event) || QWidget::event(event);
}

QList<QUuid> MapView::placesInSight()
{
    // As one reads: from the top down.
    QList<const MapSymbol *> visible;
    const QPointF offset = (static_cast<void>(overlay()), toScreenOffset());
    for (const MapSymbol &symbol : m_overlay.symbols) {
        if (QRectF(rect()).contains(symbol.at + offset))
            visible.append(&symbol);
    }
    std::ranges::sort(visible, {}, [](const MapSymbol *symbol) { return std::pair(symbol->at.y(), symbol->at.x()); });
    QList<QUuid> ids;
    for (const MapSymbol *symbol : std::as_const(visible))
        ids.append(m_overlay.places[symbol->place].id);
    return ids;
}

bool MapView::focusNextPrevChild(bool next)
{
    // From pin to pin; beyond the last one the keyboard leaves the map.
    const QList<QUuid> order = placesInSight();
    const qsizetype current = order.indexOf(m_current);
    const qsizetype wanted = current < 0 ? (next ? 0 : order.size() - 1) : current + (next ? 1 : -1);
    if (wanted < 0 || wanted >= order.size() || !hasFocus())
        return QWidget::focusNextPrevChild(next);
    choose(order[wanted]);
    return true;
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    const auto move = [this](double x, double y) { moveTo(m_viewport.movedBy(QPointF(x, y) * keyStep), true); };
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
        if (!m_current.isNull())
            Q_EMIT mentionRequested(m_current);
        return;
    case Qt::Key_Escape:
        Q_EMIT returnToText();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace Hearsay
