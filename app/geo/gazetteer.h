// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/geo/gazetteerconnection.h"
#include "app/geo/gazetteerentry.h"
#include "app/geo/placecontext.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace Hearsay {

class GazetteerFile;
struct RankingContext;

/// The places of the world by name, from resources/maps/gazetteer.sqlite (GeoNames, Natural
/// Earth). Opened to read only; answers in less than a millisecond. Belongs to the thread that
/// opened it: the window asks a GazetteerService.
class Gazetteer
{
public:
    /// Opens the file of this program, see mapDataPath().
    [[nodiscard]] static GazetteerResult<Gazetteer> open();
    [[nodiscard]] static GazetteerResult<Gazetteer> open(const QString &path);
    Gazetteer(Gazetteer &&other) noexcept;
    Gazetteer &operator=(Gazetteer &&other) noexcept;
    Q_DISABLE_COPY(Gazetteer)
    ~Gazetteer();

    /// The places that @p name may mean, the likeliest first, at most @p limit of them; none when
    /// there is no such name. @p name is as a person selects or types it: "Kunduz", "پل خمری",
    /// "Baghlan province", "Paris, Texas". See rankedPlaces() for what counts.
    [[nodiscard]] GazetteerResult<QList<PlaceCandidate>>
    locate(const QString &name, const LocateContext &context = {}, qsizetype limit = 20);

    /// The place with this id, "geonames:1135689"; nothing when there is none.
    [[nodiscard]] GazetteerResult<std::optional<GazetteerEntry>> entry(const QString &id);

    /// Places with a name that begins with @p prefix, for completing while somebody types: the
    /// most important first, at most @p limit. Three letters take some milliseconds, a single one
    /// a fifth of a second: ask through GazetteerService::complete().
    [[nodiscard]] GazetteerResult<QList<PlaceCandidate>> startingWith(const QString &prefix,
                                                                      qsizetype limit = 20);

private:
    explicit Gazetteer(std::unique_ptr<GazetteerFile> file);
    [[nodiscard]] GazetteerResult<QList<GazetteerEntry>> areasNamed(const QString &name);
    [[nodiscard]] GazetteerResult<RankingContext> rankingContext(const LocateContext &context);
    [[nodiscard]] GazetteerResult<void> addOuter(RankingContext &ranking, const QStringList &names);
    [[nodiscard]] GazetteerResult<QList<PlaceCandidate>> firstOf(QList<PlaceCandidate> ranked,
                                                                 qsizetype limit);

    std::unique_ptr<GazetteerFile> m_file;
};

} // namespace Hearsay
