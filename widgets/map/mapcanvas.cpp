// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/mapcanvas.h"

#include "app/geo/mappainter.h"
#include "app/geo/mapsymbols.h"
#include "app/geo/overlaypainter.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

/// The ground and the names are made for a larger piece than is seen, so that moving needs no
/// new ones at once.
constexpr double groundFactor = 1.5;

} // namespace

MapCanvas::MapCanvas(std::shared_ptr<const Basemap> basemap, QWidget *parent)
    : QWidget(parent)
    , m_basemap(basemap)
    , m_worker(std::move(basemap))
    , m_theme(MapTheme::forPalette(palette()))
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_viewport = viewportFor({}, size());
    connect(&m_worker, &MapWorker::resolved, this, &MapCanvas::takeResolved);
    connect(&m_worker, &MapWorker::painted, this, &MapCanvas::takePicture);
    connect(&m_worker, &MapWorker::namesDrawn, this, &MapCanvas::takeNames);
    connect(&m_worker, &MapWorker::namesRead, this, [this] {
        m_areNamesRead = true;
        forgetOverlay();
    });
}

MapCanvas::~MapCanvas() = default;

QSize MapCanvas::sizeHint() const
{
    return {340, 420};
}

QSize MapCanvas::minimumSizeHint() const
{
    return {160, 120};
}

void MapCanvas::setPlaces(const QList<MapPlace> &places)
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
    if (!m_hasMoved && m_extent.isNull()) {
        // So that the first picture is of the right part of the world.
        m_extent = roughExtentOf(m_places);
        fitPlaces();
    }
    // The first picture comes before all that has to be read for the places.
    if (hasGround())
        m_worker.resolve(m_places);
    if (std::ranges::any_of(m_places, [this](const MapPlace &place) { return m_toReveal.contains(place.id); })) {
        m_toReveal.clear();
        reveal();
    }
}

void MapCanvas::takeResolved(const QList<MapPlace> &places, const QRectF &extent)
{
    m_isResolving = false;
    m_places = places;
    m_extent = extent;
    if (!m_hasMoved)
        fitPlaces();
    forgetOverlay();
}

void MapCanvas::setSelected(const QSet<QUuid> &places, bool reveal)
{
    if (places != m_selected) {
        m_selected = places;
        forgetOverlay();
    }
    if (!places.contains(m_current))
        m_current = places.isEmpty() ? QUuid() : *std::ranges::min_element(places);
    m_toReveal.clear();
    if (!reveal)
        return;
    this->reveal();
    m_toReveal = places;
    for (const MapPlace &place : std::as_const(m_places))
        m_toReveal.remove(place.id);
}

void MapCanvas::reveal()
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

void MapCanvas::setViewport(const MapViewport &viewport)
{
    MapViewport shown = viewport;
    shown.size = size();
    moveTo(shown.bounded(), true);
}

void MapCanvas::moveTo(const MapViewport &viewport, bool byUser)
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

void MapCanvas::fit()
{
    m_hasMoved = false;
    fitPlaces();
}

void MapCanvas::fitPlaces()
{
    m_overlay.slots.clear(); // another view: names are put where they are seen
    moveTo(viewportFor(m_extent, size()), false);
}

void MapCanvas::zoomBy(double steps)
{
    moveTo(m_viewport.zoomedTo(m_viewport.zoom + steps, QRectF(rect()).center()), true);
}

void MapCanvas::forgetOverlay()
{
    m_isOverlayValid = false;
    update();
}

const MapOverlay &MapCanvas::overlay()
{
    const QPointF off = m_isOverlayValid ? toScreenOffset() : QPointF();
    const QRectF covered(off, m_overlay.viewport.size);
    if (m_isOverlayValid && covered.contains(QRectF(rect())))
        return m_overlay;
    const MapViewport grown = m_viewport.grownBy(groundFactor);
    QRectF room({}, m_viewport.size);
    room.moveCenter(QRectF({}, grown.size).center());
    m_overlay = layOutOverlay({.viewport = grown,
                               .room = room,
                               .places = m_places,
                               .selected = m_selected,
                               .font = font(),
                               .language = QLocale().name().section(u'_', 0, 0),
                               .isMirrored = layoutDirection() == Qt::RightToLeft,
                               .areas = m_areNamesRead ? &m_basemap->areas() : nullptr,
                               .slots = m_overlay.slots},
                              m_clusters, m_sizes);
    m_isOverlayValid = true;
    m_names.tidy(m_overlay);
    return m_overlay;
}

QPointF MapCanvas::toScreenOffset() const
{
    // Where the top left corner of the overlay's viewport is in the widget.
    const double dx = MapProjection::nearestCopy(m_overlay.viewport.centre.x(), m_viewport.centre.x()) - m_viewport.centre.x();
    const QPointF centre = QPointF(dx, m_overlay.viewport.centre.y() - m_viewport.centre.y()) * m_viewport.scale();
    const QSizeF spare = (QSizeF(size()) - m_overlay.viewport.size) / 2;
    return centre + QPointF(spare.width(), spare.height());
}

QPointF MapCanvas::toOverlay(QPointF point)
{
    static_cast<void>(overlay());
    return point - toScreenOffset();
}

QRectF MapCanvas::rectOf(QUuid place)
{
    const MapSymbol *symbol = overlay().symbolOf(place);
    return symbol ? symbolRect(m_overlay.places[symbol->place].precision).translated(symbol->at + toScreenOffset()) : QRectF();
}

QList<QUuid> MapCanvas::placesInSight()
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

// --- painting -------------------------------------------------------------------------------

BasemapRequest MapCanvas::wantedGround() const
{
    // The first picture is a draft of what is read fastest; the exact one follows.
    const MapDetail detail = hasGround() ? detailFor(m_viewport.zoom, m_asked.detail) : MapDetail::Coarse;
    return {m_viewport.grownBy(groundFactor), detail, m_theme, shadedAreas(m_places, m_selected)};
}

void MapCanvas::requestGround()
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

void MapCanvas::takePicture(const BasemapRequest &request, const QImage &image)
{
    const bool isFirst = !hasGround();
    m_ground = request;
    m_picture = image;
    if (isFirst && m_isResolving)
        m_worker.resolve(m_places);
    update();
}

void MapCanvas::takeNames(const QList<MapLabel> &names, const QList<QImage> &pictures, const NameStyle &style)
{
    if (style != m_names.style()) {
        update(); // the last that was awaited may be of a style of the past
        return;
    }
    for (qsizetype i = 0; i < names.size(); ++i)
        m_names.insert(names[i], pictures[i]);
    update();
}

void MapCanvas::paintGround(QPainter &painter) const
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

void MapCanvas::paintPlaces(QPainter &painter)
{
    const MapOverlay &shown = overlay();
    const QPointF offset = toScreenOffset();
    const QRectF seen = QRectF(rect()).translated(-offset);
    m_names.setStyle({m_theme, font(), devicePixelRatioF()});
    painter.save();
    painter.translate(offset.toPoint());
    paintOverlay(painter, shown, m_names, seen);
    painter.restore();
    const QList<MapLabel> missing = m_names.missing(shown, seen);
    m_isSettled &= missing.isEmpty();
    m_worker.drawNames(missing, m_names.style());
}

void MapCanvas::paintEvent(QPaintEvent * /*event*/)
{
    requestGround();
    QPainter painter(this);
    paintGround(painter);
    paintPlaces(painter);
    paintMapMargin(painter, m_viewport, m_theme, font(), layoutDirection() == Qt::RightToLeft);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
    if (!m_isSettled && !isWorking() && m_ground == m_asked) {
        m_isSettled = true;
        QMetaObject::invokeMethod(this, &MapCanvas::settled, Qt::QueuedConnection);
    }
}

void MapCanvas::resizeEvent(QResizeEvent * /*event*/)
{
    MapViewport resized = m_viewport;
    resized.size = size();
    forgetOverlay();
    if (m_hasMoved)
        moveTo(resized.bounded(), false);
    else
        fitPlaces();
}

void MapCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_theme = MapTheme::forPalette(palette());
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange
        || event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange)
        forgetOverlay();
    QWidget::changeEvent(event);
}

bool MapCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::DevicePixelRatioChange) {
        // On another screen the picture is too coarse or finer than needed.
        m_asked = {};
        update();
    }
    return QWidget::event(event);
}

} // namespace Hearsay
