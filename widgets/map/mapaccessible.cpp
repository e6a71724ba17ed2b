// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/mapaccessible.h"

#include "widgets/map/mapview.h"

#include <QAccessible>

#include <algorithm>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className != "Hearsay::MapView"_L1)
        return nullptr;
    auto *view = qobject_cast<MapView *>(object);
    return view ? new MapAccessible(view) : nullptr;
}

} // namespace

void MapAccessible::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

MapAccessible::MapAccessible(MapView *view)
    : QAccessibleWidget(view, QAccessible::Canvas)
{
}

MapAccessible::~MapAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
}

MapView &MapAccessible::view() const
{
    return *static_cast<MapView *>(widget());
}

int MapAccessible::childCount() const
{
    return static_cast<int>(view().placesInSight().size());
}

QAccessibleInterface *MapAccessible::childFor(QUuid place) const
{
    if (place.isNull())
        return nullptr;
    const auto known = m_children.constFind(place);
    if (known != m_children.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto *made = new MapPlaceAccessible(&view(), place);
    m_children.insert(place, QAccessible::registerAccessibleInterface(made));
    return made;
}

QAccessibleInterface *MapAccessible::child(int index) const
{
    return childFor(view().placesInSight().value(index));
}

int MapAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *place = dynamic_cast<const MapPlaceAccessible *>(child);
    return place ? static_cast<int>(view().placesInSight().indexOf(place->place())) : -1;
}

QAccessibleInterface *MapAccessible::childAt(int x, int y) const
{
    const QPointF point = view().toOverlay(view().mapFromGlobal(QPoint(x, y)));
    return childFor(view().overlay().placeAt(point, 0));
}

QAccessibleInterface *MapAccessible::focusChild() const
{
    return view().hasFocus() ? childFor(view().current()) : nullptr;
}

MapPlaceAccessible::MapPlaceAccessible(MapView *view, QUuid place)
    : m_view(view)
    , m_place(place)
{
}

bool MapPlaceAccessible::isValid() const
{
    return m_view && std::ranges::contains(m_view->places(), m_place, &MapPlace::id);
}

QAccessibleInterface *MapPlaceAccessible::childAt(int /*x*/, int /*y*/) const
{
    return nullptr;
}

QAccessibleInterface *MapPlaceAccessible::parent() const
{
    return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
}

QAccessibleInterface *MapPlaceAccessible::child(int /*index*/) const
{
    return nullptr;
}

int MapPlaceAccessible::indexOfChild(const QAccessibleInterface * /*child*/) const
{
    return -1;
}

QString MapPlaceAccessible::text(QAccessible::Text kind) const
{
    if (!m_view)
        return {};
    const QString description = m_view->description(m_place);
    switch (kind) {
    case QAccessible::Name:
        return description.section(u'\n', 0, 0);
    case QAccessible::Description:
        return description.section(u'\n', 1).replace(u'\n', u", "_s);
    default:
        return {};
    }
}

void MapPlaceAccessible::setText(QAccessible::Text /*kind*/, const QString & /*text*/) {}

QRect MapPlaceAccessible::rect() const
{
    if (!m_view)
        return {};
    const QRect inView = m_view->rectOf(m_place).toAlignedRect();
    return {m_view->mapToGlobal(inView.topLeft()), inView.size()};
}

QAccessible::State MapPlaceAccessible::state() const
{
    QAccessible::State state;
    state.focusable = true;
    state.selectable = true;
    if (!m_view) {
        state.invalid = true;
        return state;
    }
    state.selected = m_view->selected().contains(m_place);
    state.focused = m_view->hasFocus() && m_view->current() == m_place;
    state.offscreen = m_view->rectOf(m_place).isNull();
    return state;
}

void *MapPlaceAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList MapPlaceAccessible::actionNames() const
{
    return {pressAction()};
}

void MapPlaceAccessible::doAction(const QString &name)
{
    if (m_view && name == pressAction())
        m_view->choose(m_place);
}

QStringList MapPlaceAccessible::keyBindingsForAction(const QString & /*name*/) const
{
    return {};
}

} // namespace Hearsay
