// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Hearsay {

/// "Natural Earth · GeoNames CC BY 4.0": who made the map and the gazetteer, to be shown wherever
/// their data is. Names of works and of a licence, so never translated; on one line.
[[nodiscard]] QString mapAttribution();

/// True for the id of an entry of these works: one that begins with "geonames:", "geonames-admin1:", "naturalearth:"
/// or "iso3166:", in capitals or not. What people have made up or looked up elsewhere is theirs.
[[nodiscard]] bool isOfMapData(QStringView gazetteerId);

} // namespace Hearsay
