// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/document.h"
#include "app/geo/mapplace.h"

#include <QList>

#include <optional>

namespace Hearsay {

/// Which places of a project the map shows. A value left empty does not narrow.
struct MapFilter
{
    QUuid article; ///< places mentioned in it, or that one of its claims is about
    QUuid claim;   ///< places of this claim
    QUuid speaker; ///< places of claims that they make
    QUuid dispute; ///< places of claims that take a position in it
    std::optional<PlacePrecision> precision;

    [[nodiscard]] bool isEmpty() const { return *this == MapFilter{}; }
    bool operator==(const MapFilter &) const = default;
};

struct PlacesOnMap
{
    QList<MapPlace> located; ///< in the order of the document
    QList<QUuid> notLocated; ///< those without coordinates: to be listed, never dropped
};

/// Works out what the map shows of @p document. No place of the filter's that the document has
/// lost is an error: nothing passes then.
[[nodiscard]] PlacesOnMap placesOnMap(const Document &document, const MapFilter &filter = {});

} // namespace Hearsay
