// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/mapattribution.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace Hearsay {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array schemes{"geonames:"_L1, "geonames-admin1:"_L1, "naturalearth:"_L1, "iso3166:"_L1};

} // namespace

QString mapAttribution()
{
    return u"Natural Earth · GeoNames CC BY 4.0"_s;
}

bool isOfMapData(QStringView gazetteerId)
{
    const QStringView id = gazetteerId.trimmed();
    return std::ranges::any_of(schemes, [id](QLatin1StringView scheme) {
        return id.size() > scheme.size() && id.startsWith(scheme, Qt::CaseInsensitive);
    });
}

} // namespace Hearsay
