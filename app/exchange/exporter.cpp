// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/exporter.h"

#include "app/exchange/csvwriter.h"
#include "app/exchange/excerpt.h"
#include "app/exchange/jsonldwriter.h"

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
                 writeJsonLd},
    ExportFormat{"csv"_L1, "csv"_L1, "text/csv; charset=utf-8"_L1,
                 QT_TRANSLATE_NOOP("ExportFormat", "Table (CSV): one row a claim"), writeCsv},
};

} // namespace

QString ExportFormat::label() const
{
    return QCoreApplication::translate("ExportFormat", name);
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
        return Exported{format.write(document, options), document.claims().size()};

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
    return Exported{format.write(excerpt, options), excerpt.claims().size()};
}

} // namespace Hearsay
