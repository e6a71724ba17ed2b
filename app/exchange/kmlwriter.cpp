// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/kmlwriter.h"

#include "app/exchange/exportwords.h"
#include "app/exchange/placereport.h"

#include <QXmlStreamWriter>

#include <array>

namespace Hearsay {

namespace {

using namespace Qt::StringLiterals;

constexpr auto kmlNamespace = "http://www.opengis.net/kml/2.2"_L1;

/// How a precision looks: colour as KML has it (alpha, blue, green, red), size of the pin.
struct PinStyle
{
    PlacePrecision precision;
    QLatin1StringView colour;
    QLatin1StringView scale;
};

constexpr std::array pinStyles{PinStyle{PlacePrecision::Exact, "ffb07a2a"_L1, "1.2"_L1},
                               PinStyle{PlacePrecision::Near, "e6b07a2a"_L1, "1.1"_L1},
                               PinStyle{PlacePrecision::District, "ccb07a2a"_L1, "1"_L1},
                               PinStyle{PlacePrecision::Province, "a6b07a2a"_L1, "0.9"_L1},
                               PinStyle{PlacePrecision::Country, "80b07a2a"_L1, "0.8"_L1}};
static_assert(pinStyles.size() == Vocabulary<PlacePrecision>::rows.size());

/// One line that XML 1.0 can hold, its production Char: no control characters, no halves of
/// surrogate pairs, neither U+FFFE nor U+FFFF.
QString xmlLine(const QString &text)
{
    QString line = text.simplified();
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (c.isHighSurrogate() && i + 1 < line.size() && line.at(i + 1).isLowSurrogate())
            ++i;
        else if (c < u' ' || c.isSurrogate() || c >= u'\ufffe')
            line[i] = QChar::ReplacementCharacter;
    }
    return line;
}

QString documentName(const Document &document)
{
    QStringList titles;
    for (const Article &article : document.articles())
        titles.append(article.displayTitle());
    return titles.isEmpty() ? u"Hearsay"_s : titles.join("; "_L1);
}

QString claimLine(const Document &document, const PlaceClaim &about)
{
    const Claim &claim = *about.claim;
    QString line = speakerNames(document, claim).join(", "_L1);
    if (!line.isEmpty())
        line += ": "_L1;
    line += claim.statement.isEmpty() ? quoteOfClaim(document, claim) : claim.statement;
    line += QString(" ["_L1 % about.roles.join("; "_L1));
    if (about.isDisputed)
        line += QString("; disputed: "_L1 % about.questions.join("; "_L1));
    return xmlLine(QString(line % u']')).replace(u'&', "&amp;"_L1).replace(u'<', "&lt;"_L1);
}

QString claimLines(const Document &document, const PlaceReport &report)
{
    QStringList lines;
    for (const PlaceClaim &about : report.claims)
        lines.append(claimLine(document, about));
    return lines.join(u'\n');
}

QStringList rolesOf(const PlaceReport &report)
{
    QStringList roles;
    for (const PlaceClaim &about : report.claims)
        roles += about.roles;
    roles.removeDuplicates();
    return roles;
}

/// Writes elements of one document into one buffer.
class KmlWriter
{
public:
    explicit KmlWriter(const Document &document)
        : m_document(document)
        , m_xml(&m_bytes)
    {
    }

    [[nodiscard]] QByteArray write()
    {
        m_xml.setAutoFormatting(true);
        m_xml.writeStartDocument();
        m_xml.writeStartElement("kml"_L1);
        m_xml.writeDefaultNamespace(kmlNamespace);
        m_xml.writeStartElement("Document"_L1);
        m_xml.writeTextElement("name"_L1, xmlLine(documentName(m_document)));
        if (const QString attribution = attributionOf(m_document); !attribution.isEmpty())
            m_xml.writeTextElement("description"_L1, attribution);
        for (const PinStyle &style : pinStyles)
            writeStyle(style);
        for (const PlaceReport &report : placeReports(m_document))
            writePlacemark(report);
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void writeStyle(const PinStyle &style)
    {
        m_xml.writeStartElement("Style"_L1);
        m_xml.writeAttribute("id"_L1, vocabularyKey(style.precision));
        m_xml.writeStartElement("IconStyle"_L1);
        m_xml.writeTextElement("color"_L1, style.colour);
        m_xml.writeTextElement("scale"_L1, style.scale);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    // The schema of KML wants the elements in this order.
    void writePlacemark(const PlaceReport &report)
    {
        const Place &place = *report.place;
        const QGeoCoordinate point = roundedForExport(place.coordinates);
        m_xml.writeStartElement("Placemark"_L1);
        m_xml.writeAttribute("id"_L1,
                             QString("place-"_L1 % place.id.toString(QUuid::WithoutBraces)));
        m_xml.writeTextElement("name"_L1, xmlLine(place.name));
        if (!report.claims.isEmpty())
            m_xml.writeTextElement("description"_L1, claimLines(m_document, report));
        m_xml.writeTextElement("styleUrl"_L1, QString(u'#' % vocabularyKey(place.precision)));
        writeData(report);
        if (point.isValid()) {
            m_xml.writeStartElement("Point"_L1);
            m_xml.writeTextElement("coordinates"_L1, QString(plainNumber(point.longitude()) % u','
                                                             % plainNumber(point.latitude())));
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void writeData(const PlaceReport &report)
    {
        const Place &place = *report.place;
        m_xml.writeStartElement("ExtendedData"_L1);
        writeData("kind"_L1, vocabularyKey(place.kind));
        writeData("precision"_L1, vocabularyKey(place.precision));
        writeData("roles"_L1, joinedValues(rolesOf(report)));
        writeData("claims"_L1, QString::number(report.claims.size()));
        writeData("disputed"_L1, report.isDisputed() ? "true"_L1 : "false"_L1);
        writeData("gazetteer_id"_L1, place.gazetteerId);
        writeData("names_as_written"_L1, joinedValues(report.namesAsWritten(m_document)));
        writeData("note"_L1, place.note);
        m_xml.writeEndElement();
    }

    void writeData(QLatin1StringView name, const QString &value)
    {
        if (value.isEmpty())
            return;
        m_xml.writeStartElement("Data"_L1);
        m_xml.writeAttribute("name"_L1, name);
        m_xml.writeTextElement("value"_L1, xmlLine(value));
        m_xml.writeEndElement();
    }

    const Document &m_document;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray writeKml(const Document &document, const ExportOptions & /*options*/)
{
    return KmlWriter(document).write();
}

} // namespace Hearsay
