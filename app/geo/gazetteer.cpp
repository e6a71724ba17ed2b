// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/gazetteer.h"

#include "app/geo/gazetteerfile.h"
#include "app/geo/gazetteerranking.h"
#include "app/geo/mapdata.h"
#include "app/geo/placekey.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

constexpr auto fileName = "gazetteer.sqlite"_L1;
// Longer than any name of a place: somebody selected a paragraph.
constexpr qsizetype longestName = 200;

/// "IL", "UK": perhaps the code of a state or country.
bool isCode(const QString &name)
{
    return name.size() == 2 && std::ranges::all_of(name, [](QChar c) { return c.isUpper(); });
}

} // namespace

Gazetteer::Gazetteer(std::unique_ptr<GazetteerFile> file)
    : m_file(std::move(file))
{
}

Gazetteer::Gazetteer(Gazetteer &&other) noexcept = default;
Gazetteer &Gazetteer::operator=(Gazetteer &&other) noexcept = default;
Gazetteer::~Gazetteer() = default;

GazetteerResult<Gazetteer> Gazetteer::open()
{
    if (const QString path = mapDataPath(fileName); !path.isEmpty())
        return open(path);
    //: %1 is a file name, %2 a list of folders. HEARSAY_MAPS is an environment variable.
    return std::unexpected(GazetteerError{
        QCoreApplication::translate("Gazetteer",
                                    "The gazetteer is missing: there is no %1 in %2. Install "
                                    "Hearsay again, or name its folder in HEARSAY_MAPS.")
            .arg(fileName, QDir::toNativeSeparators(mapDataFolders().join(u", "_s)))});
}

GazetteerResult<Gazetteer> Gazetteer::open(const QString &path)
{
    auto file = GazetteerFile::open(path);
    if (!file)
        return std::unexpected(file.error());
    return Gazetteer(*std::move(file));
}

GazetteerResult<QList<GazetteerEntry>> Gazetteer::areasNamed(const QString &name)
{
    QList<GazetteerEntry> areas;
    for (const NameReading &reading : readingsOf(name)) {
        const auto matches = m_file->named(placeKey(reading.name));
        if (!matches)
            return std::unexpected(matches.error());
        for (const NameMatch &match : *matches) {
            if (match.entry.kind == PlaceKind::Country || match.entry.kind == PlaceKind::Province)
                areas.append(match.entry);
        }
        if (!areas.isEmpty())
            break;
    }
    return areas;
}

GazetteerResult<void> Gazetteer::addOuter(RankingContext &ranking, const QStringList &names)
{
    for (const QString &name : names) {
        auto areas = areasNamed(name);
        if (!areas)
            return std::unexpected(areas.error());
        ranking.outer += *std::move(areas);
        if (isCode(name))
            ranking.outerCodes.append(name);
    }
    return {};
}

GazetteerResult<RankingContext> Gazetteer::rankingContext(const LocateContext &context)
{
    RankingContext ranking;
    ranking.near = context.near;
    for (const QString &id : context.nearIds) {
        auto known = m_file->withId(id);
        if (!known)
            return std::unexpected(known.error());
        if (*known)
            ranking.near.append(**std::move(known));
    }
    const PlaceClues clues = cluesAround(context.before, context.after);
    ranking.kind = clues.kind;
    ranking.topic = clues.topic;
    for (const QString &name : clues.outer) {
        if (const auto done = addOuter(ranking, {name}); !done)
            return std::unexpected(done.error());
        if (!ranking.outer.isEmpty())
            break;
    }
    return ranking;
}

GazetteerResult<QList<PlaceCandidate>> Gazetteer::firstOf(QList<PlaceCandidate> ranked,
                                                          qsizetype limit)
{
    ranked.resize(std::clamp<qsizetype>(limit, 0, ranked.size()));
    for (PlaceCandidate &candidate : ranked) {
        if (const auto done = m_file->nameAreas(candidate.entry); !done)
            return std::unexpected(done.error());
    }
    return ranked;
}

GazetteerResult<QList<PlaceCandidate>>
Gazetteer::locate(const QString &name, const LocateContext &context, qsizetype limit)
{
    if (name.size() > longestName)
        return {};
    for (const NameReading &reading : readingsOf(name)) {
        const auto matches = m_file->named(placeKey(reading.name));
        if (!matches)
            return std::unexpected(matches.error());
        if (matches->isEmpty())
            continue;
        auto ranking = rankingContext(context);
        if (!ranking)
            return std::unexpected(ranking.error());
        if (reading.kind)
            ranking->kind = reading.kind;
        if (const auto done = addOuter(*ranking, reading.outer); !done)
            return std::unexpected(done.error());
        return firstOf(rankedPlaces(*matches, *ranking), limit);
    }
    return {};
}

GazetteerResult<std::optional<GazetteerEntry>> Gazetteer::entry(const QString &id)
{
    auto found = m_file->withId(id);
    if (found && *found) {
        if (const auto done = m_file->nameAreas(**found); !done)
            return std::unexpected(done.error());
    }
    return found;
}

GazetteerResult<QList<PlaceCandidate>> Gazetteer::startingWith(const QString &prefix,
                                                               qsizetype limit)
{
    const QString key = placeKey(prefix.first(std::min(prefix.size(), longestName)));
    if (key.isEmpty() || limit <= 0)
        return {};
    // More than wanted, for points and people are not quite the same order.
    const auto matches = m_file->beginningWith(key, std::max<qsizetype>(50, 4 * limit));
    if (!matches)
        return std::unexpected(matches.error());
    RankingContext ranking;
    ranking.typed = key;
    return firstOf(rankedPlaces(*matches, ranking), limit);
}

} // namespace Hearsay
