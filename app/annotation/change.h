// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/objects.h"

#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

namespace Hearsay {

/// One object before and after. No "before": it is added; no "after": it is removed.
struct ObjectChange
{
    std::optional<Object> before;
    std::optional<Object> after;

    [[nodiscard]] QUuid id() const { return idOf(after ? *after : *before); }
    [[nodiscard]] ObjectKind kind() const { return kindOf(after ? *after : *before); }

    bool operator==(const ObjectChange &) const = default;
};

/// One action of the user as values: what a command applies, what one transaction stores and
/// what one row of the audit log says. Objects stand in an order in which each step leaves a
/// valid document: what is referred to is added first and removed last.
struct Change
{
    QUuid operation;  ///< unique to this change; the key of its audit row
    QUuid gesture;    ///< changes of one gesture (typing in a field) undo as one; null: alone
    QString name;     ///< translated, for "Undo %1": "tag claim"
    QList<ObjectChange> objects;

    [[nodiscard]] bool isEmpty() const { return objects.isEmpty(); }

    bool operator==(const Change &) const = default;
};

/// The change that takes @p change back, with a fresh operation id.
[[nodiscard]] Change inverted(const Change &change);

/// @p first followed by @p second as one change with the operation, gesture and name of @p first.
/// Objects that end as they began are left out. The order can be applied like any other.
[[nodiscard]] Change composed(const Change &first, const Change &second);

} // namespace Hearsay
