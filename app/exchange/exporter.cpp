// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/exporter.h"

#include "app/exchange/csvwriter.h"
#include "app/exchange/excerpt.h"
#include "app/exchange/geojsonwriter.h"
#include "app/exchange/jsonldwriter.h"
#include "app/exchange/kmlwriter.h"
#include "app/exchange/mapwriter.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Hearsay {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array formats{
    ExportFormat{"jsonld"_L1, "jsonld"_L1,
                 "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\""_L1,
                 QT_TRANSLATE_NOOP("ExportFormat", "W3C Web Annotation (JSON-LD): everything"),
                 ExportUnit::Claims, writeJsonLd},
    ExportFormat{"csv"_L1, "csv"_L1, "text/csv; charset=utf-8"_L1,
                 QT_TRANSLATE_NOOP("ExportFormat", "Table (CSV): one row a claim"),
                 ExportUnit::Claims, writeCsv},
    ExportFormat{"geojson"_L1, "geojson"_L1, "application/geo+json"_L1,
                 QT_TRANSLATE_NOOP("ExportFormat", "Map (GeoJSON): one feature a place"),
                 ExportUnit::Places, writeGeoJson},
    ExportFormat{"kml"_L1, "kml"_L1, "application/vnd.google-earth.kml+xml"_L1,
                 QT_TRANSLATE_NOOP("ExportFormat", "Map (KML): one placemark a place"),
                 ExportUnit::Places, writeKml},
    ExportFormat{"map.png"_L1, "png"_L1, "image/png"_L1,
                 QT_TRANSLATE_NOOP("ExportFormat", "Picture of the map (PNG)"), ExportUnit::Places,
                 writeMapPng, true},
    ExportFormat{"map.svg"_L1, "svg"_L1, "image/svg+xml"_L1,
                 QT_TRANSLATE_NOOP("ExportFormat", "Drawing of the map (SVG)"), ExportUnit::Places,
                 writeMapSvg, true},
    ExportFormat{"map.pdf"_L1, "pdf"_L1, "application/pdf"_L1,
                 QT_TRANSLATE_NOOP("ExportFormat", "Document of the map (PDF)"), ExportUnit::Places,
                 writeMapPdf, true},
};

std::expected<Exported, ExportError> exportWhole(const Document &document,
                                                 const ExportFormat &format,
                                                 const ExportOptions &options)
{
    QByteArray bytes = format.write(document, options);
    if (format.isPicture && bytes.isEmpty()) {
        return std::unexpected(ExportError{QCoreApplication::translate(
            "Exporter", "There is not enough memory to draw the map. Close other programs and "
                        "try again.")});
    }
    return Exported{std::move(bytes), document.claims().size(), document.places().size()};
}

} // namespace

QString ExportFormat::label() const
{
    return QCoreApplication::translate("ExportFormat", name);
}

qsizetype ExportFormat::count(const Exported &exported) const
{
    return unit == ExportUnit::Places ? exported.places : exported.claims;
}

QString ExportFormat::fileNameFor(const QString &baseName) const
{
    return QString(baseName % u'.' % suffix);
}

std::span<const ExportFormat> exportFormats()
{
    return formats;
}

const ExportFormat *exportFormat(QAnyStringView key)
{
    const auto it = std::ranges::find_if(
        formats, [key](const ExportFormat &format) { return key == format.key; });
    return it == formats.end() ? nullptr : &*it;
}

std::expected<Exported, ExportError>
exportDocument(const Document &document, const ExportFormat &format, const ExportOptions &options)
{
    if (options.articles.isEmpty())
        return exportWhole(document, format, options);

    for (const QUuid article : options.articles) {
        if (!document.find<Article>(article)) {
            return std::unexpected(ExportError{
                QCoreApplication::translate(
                    "Exporter",
                    "The article %1 is not in this project. Choose another one to export.")
                    .arg(article.toString(QUuid::WithoutBraces))});
        }
    }
    Document excerpt;
    if (const auto loaded = excerpt.load(excerptOf(document, options.articles)); !loaded)
        return std::unexpected(ExportError{loaded.error().message});
    return exportWhole(excerpt, format, options);
}

} // namespace Hearsay
