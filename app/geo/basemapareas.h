// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/geo/packreader.h"

#include <QHash>
#include <QList>
#include <QPointF>
#include <QStringList>

#include <expected>

namespace Hearsay {

/// What a province or a country is called and where its name stands.
struct AreaInfo
{
    QString id;          ///< the same as in BasemapLevel
    QString country;     ///< id of the country; a country's own
    QString gazetteerId; ///< of the same thing in the gazetteer
    QPointF label;       ///< world units, a point well inside
    double zoom = 0;     ///< from which the name is worth its room
    QStringList names;   ///< in the order of BasemapAreas::languages(); empty where there is none
};

/// The names of the provinces and countries of the world, in all languages that the source has.
/// Immutable once read.
class BasemapAreas
{
public:
    /// Reads a pack "hearsay-areas" of version 1, see resources/maps/README.md.
    [[nodiscard]] static std::expected<BasemapAreas, PackError> read(const QString &path);
    [[nodiscard]] static std::expected<BasemapAreas, PackError> parse(const QByteArray &bytes,
                                                                      const QString &path);

    [[nodiscard]] const QStringList &languages() const { return m_languages; }
    [[nodiscard]] const QList<AreaInfo> &provinces() const { return m_provinces; }
    [[nodiscard]] const QList<AreaInfo> &countries() const { return m_countries; }

    /// Null for an id that nothing has.
    [[nodiscard]] const AreaInfo *area(const QString &id) const;
    /// The areas of an entry of the gazetteer: one, or the provinces of a region such as England.
    [[nodiscard]] QStringList areasOf(const QString &gazetteerId) const
    {
        return m_byGazetteer.value(gazetteerId);
    }
    /// In @p language ("fa", as in QLocale), else in English, else in whichever there is.
    [[nodiscard]] QString name(const AreaInfo &area, const QString &language) const;

private:
    [[nodiscard]] QList<AreaInfo> readInfos(PackReader &reader, double scale) const;
    void readRegions(PackReader &reader);
    void index();

    QStringList m_languages;
    QList<AreaInfo> m_provinces;
    QList<AreaInfo> m_countries;
    QHash<QString, QStringList> m_byGazetteer;
    QHash<QString, const AreaInfo *> m_byId;
};

} // namespace Hearsay
