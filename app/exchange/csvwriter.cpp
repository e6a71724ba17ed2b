// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/csvwriter.h"

#include "app/annotation/sentences.h"
#include "app/exchange/exportwords.h"
#include "app/geo/mapattribution.h"

#include <algorithm>

namespace Hearsay {

namespace {

using namespace Qt::StringLiterals;

/// Reads as a formula, or lets what follows be read as one, in some spreadsheet (OWASP, "CSV
/// injection").
bool looksLikeFormula(QStringView cell)
{
    const auto first = std::ranges::find_if(cell, [](QChar c) { return c != u'\''; });
    return first != cell.end()
           && QStringView(u"=+-@\uff1d\uff0b\uff0d\uff20\t\r\n\0", 12).contains(*first);
}

QString quoted(QString cell)
{
    if (std::ranges::none_of(
            cell, [](QChar c) { return c == u'"' || c == u',' || c == u'\r' || c == u'\n'; }))
        return cell;
    cell.replace(u'"', "\"\""_L1);
    return QString(u'"' % cell % u'"');
}

class CsvRow
{
public:
    explicit CsvRow(bool isRaw)
        : m_isRaw(isRaw)
    {
    }

    void addText(const QString &text)
    {
        m_cells.append(quoted(!m_isRaw && looksLikeFormula(text) ? QString(u'\'' % text) : text));
    }
    void addList(const QStringList &values) { addText(joinedValues(values)); }
    void addNumber(const QString &digits) { m_cells.append(digits); }
    [[nodiscard]] QString line() const { return QString(m_cells.join(u',') % "\r\n"_L1); }

private:
    bool m_isRaw;
    QStringList m_cells;
};

QStringList placesOf(const Document &document, const Claim &claim)
{
    QStringList places;
    for (const ClaimPlace &one : claim.places) {
        const Place *place = document.find<Place>(one.place);
        QString text = QString(place->name % " ["_L1 % vocabularyKey(one.role) % ", "_L1
                               % vocabularyKey(place->precision) % u']');
        if (place->coordinates.isValid()) {
            text += QString(" ("_L1 % plainNumber(place->coordinates.latitude()) % u' '
                            % plainNumber(place->coordinates.longitude()) % u')');
        }
        places.append(text);
    }
    return places;
}

QGeoCoordinate firstCoordinates(const Document &document, const Claim &claim)
{
    for (const ClaimPlace &one : claim.places) {
        if (const QGeoCoordinate found = document.find<Place>(one.place)->coordinates;
            found.isValid())
            return found;
    }
    return {};
}

/// Who made the data of the claim's places, where some of them is of the map's data.
QString sourceOfPlaces(const Document &document, const Claim &claim)
{
    const bool holdsMapData = std::ranges::any_of(claim.places, [&document](const ClaimPlace &one) {
        return isOfMapData(document.find<Place>(one.place)->gazetteerId);
    });
    return holdsMapData ? mapAttribution() : QString();
}

QStringList disputesOfClaim(const Document &document, const Claim &claim)
{
    QStringList disputes;
    for (const QUuid id : document.referrers<Dispute>(claim.id)) {
        const Dispute *dispute = document.find<Dispute>(id);
        for (const DisputePosition &position : dispute->positions) {
            if (position.claim != claim.id)
                continue;
            QString text =
                QString(dispute->question % " ["_L1 % vocabularyKey(dispute->status) % u']');
            if (!position.position.isEmpty())
                text += QString(": "_L1 % position.position);
            disputes.append(text);
        }
    }
    return disputes;
}

QStringList tagsOf(const Document &document, const Claim &claim)
{
    QStringList tags;
    for (const QUuid id : claim.tags)
        tags.append(tagPath(document, id));
    return tags;
}

QString header()
{
    return u"id,article,outlet,published,statement,quote,speakers,attribution,cue,places,latitude,"
           u"longitude,"
           "disputes,tags,start,end,spans,note,places_source\r\n"_s;
}

QString claimLine(const Document &document, const Claim &claim, bool isRaw)
{
    const Article *article = document.find<Article>(claim.article);
    const QGeoCoordinate coordinates = firstCoordinates(document, claim);
    QStringList spans;
    for (const TextSpan span : claim.content)
        spans.append(QString(QString::number(span.begin) % u'-' % QString::number(span.end)));

    CsvRow row(isRaw);
    row.addText(claim.id.toString(QUuid::WithoutBraces));
    row.addText(article->displayTitle());
    row.addText(article->metadata.outlet);
    row.addText(article->metadata.published.toString(Qt::ISODate));
    row.addText(claim.statement);
    row.addText(quoteOfClaim(document, claim));
    row.addList(speakerNames(document, claim));
    row.addText(vocabularyKey(claim.attribution));
    row.addText(claim.cue ? document.quote(claim.article, *claim.cue) : QString());
    row.addList(placesOf(document, claim));
    row.addNumber(coordinates.isValid() ? plainNumber(coordinates.latitude()) : QString());
    row.addNumber(coordinates.isValid() ? plainNumber(coordinates.longitude()) : QString());
    row.addList(disputesOfClaim(document, claim));
    row.addList(tagsOf(document, claim));
    row.addNumber(QString::number(claim.content.first().begin));
    row.addNumber(QString::number(claim.content.last().end));
    row.addList(spans);
    row.addText(claim.note);
    row.addText(sourceOfPlaces(document, claim));
    return row.line();
}

} // namespace

QByteArray writeCsv(const Document &document, const ExportOptions &options)
{
    QByteArray csv = options.byteOrderMark ? "\xef\xbb\xbf"_ba : QByteArray();
    csv += header().toUtf8();
    for (const Claim &claim : document.claims())
        csv += claimLine(document, claim, options.rawCells).toUtf8();
    return csv;
}

} // namespace Hearsay
