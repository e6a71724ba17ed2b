// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/exporter.h"
#include "tests/app/exchange/exchangefixtures.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Hearsay;
using namespace Hearsay::Testing;
using namespace Qt::StringLiterals;

/// Exports of one fixed document, byte for byte. When a change is meant, run this test with
/// --update and look at what git says has changed in tests/data/golden.
class TestGoldenExports : public QObject
{
    Q_OBJECT

public:
    explicit TestGoldenExports(bool update)
        : m_update(update)
    {
    }

private Q_SLOTS:
    void writesTheGoldenBytes_data();
    void writesTheGoldenBytes();
    void writesTheSameFromObjectsInAnyOrder_data() { writesTheGoldenBytes_data(); }
    void writesTheSameFromObjectsInAnyOrder();
    void writesTheSameInEveryLanguage_data() { writesTheGoldenBytes_data(); }
    void writesTheSameInEveryLanguage();

private:
    bool m_update;
};

void TestGoldenExports::writesTheGoldenBytes_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("file");
    QTest::addColumn<ExportOptions>("options");

    ExportOptions timed;
    timed.at = QDateTime(QDate(2021, 5, 6), QTime(7, 8, 9), QTimeZone::UTC);
    QTest::newRow("everything as JSON-LD")
        << u"jsonld"_s << u"jsonld/everything.jsonld"_s << ExportOptions{};
    QTest::newRow("one article as JSON-LD")
        << u"jsonld"_s << u"jsonld/bridge.jsonld"_s
        << ExportOptions{.articles = {fixedId(2)}, .at = timed.at};
    QTest::newRow("JSON-LD without relations")
        << u"jsonld"_s << u"jsonld/unrelated.jsonld"_s << ExportOptions{.withRelations = false};
    QTest::newRow("everything as CSV") << u"csv"_s << u"csv/everything.csv"_s << ExportOptions{};
    QTest::newRow("raw CSV with a byte order mark")
        << u"csv"_s << u"csv/raw.csv"_s << ExportOptions{.rawCells = true, .byteOrderMark = true};
    for (const QString &format : {u"geojson"_s, u"kml"_s}) {
        QTest::addRow("every place as %s", qPrintable(format))
            << format << u"%1/everything.%1"_s.arg(format) << ExportOptions{};
        QTest::addRow("one article's places as %s", qPrintable(format))
            << format << u"%1/bridge.%1"_s.arg(format) << ExportOptions{.articles = {fixedId(2)}};
    }
}

void TestGoldenExports::writesTheGoldenBytes()
{
    QFETCH(const QString, format);
    QFETCH(const QString, file);
    QFETCH(const ExportOptions, options);

    const auto exported = exportDocument(*goldenDocument(), *exportFormat(format), options);
    QVERIFY(exported);
    QFile golden(goldenPath(file));
    if (m_update) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        QCOMPARE(golden.write(exported->bytes), exported->bytes.size());
        return;
    }
    QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
    const QList<QByteArray> expected = golden.readAll().split('\n');
    const QList<QByteArray> lines = exported->bytes.split('\n');
    // Line by line, so that a difference can be read.
    for (qsizetype i = 0; i < std::min(lines.size(), expected.size()); ++i)
        QVERIFY2(lines[i] == expected[i],
                 QByteArray("line " + QByteArray::number(i + 1) + ": " + lines[i]).constData());
    QCOMPARE(lines.size(), expected.size());
}

void TestGoldenExports::writesTheSameFromObjectsInAnyOrder()
{
    QFETCH(const QString, format);
    QFETCH(const ExportOptions, options);

    QList<Object> backwards = goldenObjects();
    std::ranges::reverse(backwards);
    Document document;
    QVERIFY(document.load(backwards));
    const auto exported = exportDocument(document, *exportFormat(format), options);
    QVERIFY(exported);
    QCOMPARE(exported->bytes,
             exportDocument(*goldenDocument(), *exportFormat(format), options)->bytes);
}

void TestGoldenExports::writesTheSameInEveryLanguage()
{
    QFETCH(const QString, format);
    QFETCH(const QString, file);
    QFETCH(const ExportOptions, options);

    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt)); // digits and lists of their own
    const auto exported = exportDocument(*goldenDocument(), *exportFormat(format), options);
    QLocale::setDefault(QLocale::c());
    QVERIFY(exported);
    QFile golden(goldenPath(file));
    QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
    QCOMPARE(exported->bytes, golden.readAll());
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QStringList arguments = application.arguments();
    const bool update = arguments.removeAll(u"--update"_s) > 0;
    TestGoldenExports test(update);
    return QTest::qExec(&test, arguments);
}

#include "tst_goldenexports.moc"
