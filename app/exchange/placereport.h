// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/document.h"

#include <QGeoCoordinate>
#include <QList>
#include <QString>
#include <QStringList>

namespace Hearsay {

/// A claim about a place, and what the place is to it.
struct PlaceClaim
{
    const Claim *claim;
    QStringList roles;     ///< keys of PlaceRole, mostly one
    QStringList questions; ///< of the disputes in which the claim takes a position
    bool isDisputed;       ///< as Document::isDisputed(): by another claim of the same document
};

/// A place with all that a document says about it, as exports of places need it. The pointers are
/// those of the document and valid until it changes.
struct PlaceReport
{
    const Place *place;
    QList<const Mention *> mentions; ///< in the order of articles and text
    QList<PlaceClaim> claims;        ///< in the order of articles and text

    /// The words that name it, without repetitions, each on one line.
    [[nodiscard]] QStringList namesAsWritten(const Document &document) const;
    /// True when one of its claims is.
    [[nodiscard]] bool isDisputed() const;
};

/// Every place of @p document, located or not, in the order in which they are first mentioned in
/// the text, or where they never are, in which the first claim about them stands; then those of
/// which nothing is said, by id.
[[nodiscard]] QList<PlaceReport> placeReports(const Document &document);

/// The coordinates with six decimals at most, about a decimetre, as RFC 7946 (11.2) advises, and
/// without a negative zero. Stays invalid where @p exact is.
[[nodiscard]] QGeoCoordinate roundedForExport(const QGeoCoordinate &exact);

/// mapAttribution() where an export of @p document holds data of the map, that is, where some
/// place has an id of the gazetteer (see isOfMapData()); empty where all is the annotator's own.
[[nodiscard]] QString attributionOf(const Document &document);

} // namespace Hearsay
