// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/vocabulary.h"

#include <QGeoCoordinate>
#include <QGeoRectangle>
#include <QString>

namespace Hearsay {

/// What a city is the seat of; the values are those on disk.
enum class SeatLevel { None, Capital, Province, District, Municipality, Lower };

/// A place as the gazetteer knows it.
struct GazetteerEntry
{
    QString id;   ///< unique and stable: "geonames:1135689", "iso3166:AF"
    QString name; ///< in English or at least in Latin letters
    PlaceKind kind = PlaceKind::City;
    SeatLevel seat = SeatLevel::None;
    QGeoCoordinate coordinates; ///< WGS 84; of a province or country: a point inside it
    QGeoRectangle extent;       ///< of a province or country; invalid where not known
    qint64 population = 0;      ///< 0: not known
    QString province;           ///< its name; empty for a country and where there is none
    QString provinceCode;       ///< of GeoNames: "AF.24"
    QString country;            ///< its name in English
    QString countryCode;        ///< ISO 3166-1 alpha-2: "AF"

    bool operator==(const GazetteerEntry &) const = default;
};

/// Whether a place was found by its own name or by another one.
enum class NameRank { Primary, Alternate };

/// A place that a name may mean.
struct PlaceCandidate
{
    GazetteerEntry entry;
    double score = 0; ///< higher is likelier; compares candidates of one lookup, see placeScore()

    bool operator==(const PlaceCandidate &) const = default;
};

} // namespace Hearsay
