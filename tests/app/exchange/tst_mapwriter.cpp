// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/mapwriter.h"
#include "app/geo/mapattribution.h"
#include "tests/support/fixtures.h"

#include <QImage>
#include <QTest>
#include <QXmlStreamReader>

using namespace Hearsay;
using namespace Hearsay::Testing;
using namespace Qt::StringLiterals;

/// The map of a document as files, read with other readers.
class TestMapWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAPicture();
    void writesADrawing();
    void writesADocument();
    void writesAMapWithoutPlaces();
    void showsOnlyTheArticlesAskedFor();
    void countsPlaces();

private:
    /// All text of a drawing; ends the test when it is no XML.
    [[nodiscard]] static QString textOf(const QByteArray &svg)
    {
        QXmlStreamReader reader(svg);
        QString text;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::Characters)
                text += reader.text() + u'|';
        }
        if (reader.hasError())
            qFatal("The drawing is no XML: %s", qUtf8Printable(reader.errorString()));
        return text;
    }
    [[nodiscard]] static QByteArray written(const Document &document, QStringView key, const ExportOptions &options = {})
    {
        return exportDocument(document, *exportFormat(key), options)->bytes;
    }

    Story m_story;
};

void TestMapWriter::writesAPicture()
{
    const QImage image = QImage::fromData(written(*m_story.document(), u"map.png"), "PNG");
    QCOMPARE(image.size(), QSize(2000, 1400));
    // Something is on it.
    QVERIFY(image.pixelColor(1000, 700) != image.pixelColor(10, 10) || image.pixelColor(1000, 690) != image.pixelColor(10, 10));
}

void TestMapWriter::writesADrawing()
{
    const QByteArray svg = written(*m_story.document(), u"map.svg");
    const QString text = textOf(svg);
    QVERIFY2(text.contains(u"Talora"), qUtf8Printable(text));
    QVERIFY2(text.contains(mapAttribution()), qUtf8Printable(text));
    // Not located, hence not on it.
    QVERIFY(!text.contains(u"Samar"));
    QVERIFY(svg.contains("<svg"));
    QVERIFY(!svg.contains("nan"));
    // The same document is the same drawing.
    QCOMPARE(written(*m_story.document(), u"map.svg").size(), svg.size());
}

void TestMapWriter::writesADocument()
{
    const QByteArray pdf = written(*m_story.document(), u"map.pdf");
    QVERIFY(pdf.startsWith("%PDF-1."));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QCOMPARE(pdf.count("/Type /Page\n"), 1);
}

void TestMapWriter::writesAMapWithoutPlaces()
{
    const Document empty;
    QVERIFY(!QImage::fromData(written(empty, u"map.png"), "PNG").isNull());
    QVERIFY(textOf(written(empty, u"map.svg")).contains(mapAttribution()));
    QVERIFY(written(empty, u"map.pdf").startsWith("%PDF-"));
}

void TestMapWriter::showsOnlyTheArticlesAskedFor()
{
    const Article other = articleFrom(u"VELMO — The bridge is gone.\n"_s, u"bridge.txt"_s);
    const Place bridge = placeNamed(u"Velmo"_s, QGeoCoordinate(34.2, 70.1));
    const auto document = documentWith(m_story.objects() + QList<Object>{other, bridge, mentionOn(other, u"VELMO", MentionKind::Place, bridge.id)});
    const QString all = textOf(written(*document, u"map.svg"));
    QVERIFY(all.contains(u"Talora") && all.contains(u"Velmo"));
    const QString one = textOf(written(*document, u"map.svg", {.articles = {other.id}}));
    QVERIFY(!one.contains(u"Talora") && one.contains(u"Velmo"));
}

void TestMapWriter::countsPlaces()
{
    for (const ExportFormat &format : exportFormats()) {
        if (!format.isPicture)
            continue;
        QCOMPARE(format.unit, ExportUnit::Places);
        QCOMPARE(exportDocument(*m_story.document(), format)->places, 2);
    }
}

// Pictures need fonts.
QTEST_MAIN(TestMapWriter)
#include "tst_mapwriter.moc"
