// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QHash>
#include <QList>
#include <QPointer>
#include <QUuid>

namespace Hearsay {

class MapView;

/// What screen readers see of a MapView: one child for each place in sight, from the top down,
/// with its name and description; its action chooses the place.
class MapAccessible final : public QAccessibleWidget
{
public:
    /// Makes every MapView have one. May be called again.
    static void install();

    explicit MapAccessible(MapView *view);
    ~MapAccessible() override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

private:
    [[nodiscard]] MapView &view() const;
    [[nodiscard]] QAccessibleInterface *childFor(QUuid place) const;

    mutable QHash<QUuid, QAccessible::Id> m_children; ///< made when first asked for
};

/// A place on the map for screen readers.
class MapPlaceAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    MapPlaceAccessible(MapView *view, QUuid place);

    [[nodiscard]] QUuid place() const { return m_place; }

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text kind, const QString &text) override;
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Graphic; }
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &name) const override;

private:
    QPointer<MapView> m_view;
    QUuid m_place;
};

} // namespace Hearsay
