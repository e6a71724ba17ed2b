// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/basemapareas.h"

#include "app/geo/mapprojection.h"
#include "app/geo/packheader.h"

#include <cmath>

namespace Hearsay {

using namespace Qt::StringLiterals;

std::expected<BasemapAreas, PackError> BasemapAreas::read(const QString &path)
{
    return PackReader::unpack(path).and_then(
        [&path](const QByteArray &bytes) { return parse(bytes, path); });
}

std::expected<BasemapAreas, PackError> BasemapAreas::parse(const QByteArray &bytes,
                                                           const QString &path)
{
    PackReader reader(bytes);
    PackHeader header(reader, "hearsay-areas"_L1);
    BasemapAreas areas;
    reader.readMap([&](QStringView key) {
        if (header.take(key))
            return;
        if (key == u"languages")
            reader.readArray([&] { areas.m_languages.append(reader.readText()); });
        else if (key == u"countries")
            areas.m_countries = areas.readInfos(reader, header.scale());
        else if (key == u"provinces")
            areas.m_provinces = areas.readInfos(reader, header.scale());
        else if (key == u"regions")
            areas.readRegions(reader);
        else
            reader.skip();
    });
    header.finish();
    if (reader.hasFailed())
        return std::unexpected(reader.error(path));
    areas.index();
    return areas;
}

QList<AreaInfo> BasemapAreas::readInfos(PackReader &reader, double scale) const
{
    QList<AreaInfo> infos;
    reader.readArray([&] {
        AreaInfo info;
        double longitude = 0;
        double latitude = 0;
        reader.readMap([&](QStringView key) {
            if (key == u"id")
                info.id = reader.readText();
            else if (key == u"country")
                info.country = reader.readText();
            else if (key == u"gazetteer")
                info.gazetteerId = reader.readTextOrNull();
            else if (key == u"lon")
                longitude = static_cast<double>(reader.readInteger()) / scale;
            else if (key == u"lat")
                latitude = static_cast<double>(reader.readInteger()) / scale;
            else if (key == u"zoom")
                info.zoom = static_cast<double>(reader.readInteger()) / 10;
            else if (key == u"names")
                reader.readArray([&] { info.names.append(reader.readTextOrNull()); });
            else
                reader.skip();
        });
        if (!(std::abs(latitude) <= 90 && std::abs(longitude) <= 180))
            reader.fail("a name off the globe"_L1);
        if (info.id.isEmpty() || info.names.size() > m_languages.size())
            reader.fail("an area without a proper name"_L1);
        info.label = MapProjection::toWorld(latitude, longitude);
        if (info.country.isEmpty())
            info.country = info.id;
        infos.append(std::move(info));
    });
    return infos;
}

void BasemapAreas::readRegions(PackReader &reader)
{
    reader.readArray([&] {
        QString gazetteerId;
        QStringList provinces;
        reader.readMap([&](QStringView key) {
            if (key == u"gazetteer")
                gazetteerId = reader.readText();
            else if (key == u"provinces")
                reader.readArray([&] { provinces.append(reader.readText()); });
            else
                reader.skip();
        });
        m_byGazetteer.insert(gazetteerId, provinces);
    });
}

void BasemapAreas::index()
{
    for (const QList<AreaInfo> *infos : {&m_provinces, &m_countries}) {
        for (const AreaInfo &info : *infos) {
            m_byId.insert(info.id, &info);
            if (!info.gazetteerId.isEmpty())
                m_byGazetteer.insert(info.gazetteerId, {info.id});
        }
    }
}

const AreaInfo *BasemapAreas::area(const QString &id) const
{
    return m_byId.value(id);
}

QString BasemapAreas::name(const AreaInfo &area, const QString &language) const
{
    for (const QString &wanted : {language, u"en"_s}) {
        const QString name = area.names.value(m_languages.indexOf(wanted));
        if (!name.isEmpty())
            return name;
    }
    for (const QString &name : area.names) {
        if (!name.isEmpty())
            return name;
    }
    return {};
}

} // namespace Hearsay
