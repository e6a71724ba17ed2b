// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsettings.h"
#include "tests/widgets/window/windowdesk.h"

#include "app/geo/mapattribution.h"
#include "widgets/annotation/inspector.h"
#include "widgets/common/messagebar.h"
#include "widgets/map/mappanel.h"
#include "widgets/map/mapview.h"
#include "widgets/map/placepicker.h"
#include "widgets/window/mapflow.h"

#include <QDockWidget>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QToolButton>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace Hearsay;
using namespace Hearsay::Testing;

namespace {

/// A desk whose article names two places, on the map of its window.
class MapDesk : public WindowDesk
{
public:
    MapDesk()
    {
        const QUuid id = article().id;
        performed(history(), tagNewPlace(document(), {id, {spanOf(article(), u"Talora")}}, town));
        performed(history(), tagNewPlace(document(), {id, {spanOf(article(), u"Samar"), spanOf(article(), u"Samar", 1)}}, province));
        settle();
    }

    /// Waits until the map has all places and is painted.
    void settle() const
    {
        if (!QTest::qWaitFor([this] { return map().places().size() == 2 && map().isSettled(); }, 20'000))
            qFatal("The map did not settle.");
    }
    [[nodiscard]] History &history() const { return workspace().history(); }
    [[nodiscard]] MapView &map() const { return *window().mapPanel()->view(); }
    [[nodiscard]] MapFlow &flow() const { return *window().findChild<MapFlow *>(); }
    [[nodiscard]] QStringList messages() const { return window().articlePane()->messages()->messages(); }
    [[nodiscard]] QUuid current() const { return window().tagging()->currentObject(); }
    void clickPin(QUuid place) const
    {
        QTest::mouseClick(&map(), Qt::LeftButton, {}, map().rectOf(place).center().toPoint());
    }
    /// What the export button of the map offers, by number, to @p path.
    void exportTo(int number, const QString &path) const
    {
        chooser().toSave = path;
        auto *button = window().mapPanel()->findChild<QToolButton *>(u"mapExport"_s);
        button->menu()->actions().at(number)->trigger();
    }
    [[nodiscard]] qsizetype begin(QStringView words, int occurrence) const
    {
        return article().text.toUtf16(spanOf(article(), words, occurrence)).begin;
    }

    Place town = placeNamed(u"Talora"_s, QGeoCoordinate(36.5, 68.25));
    Place province = placeNamed(u"Samar"_s, QGeoCoordinate(36.1, 69.5));
};

} // namespace

/// The map in the window: what is selected in one part is selected in the others.
class TestMapFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void aPlaceChosenOnTheMapIsSelectedEverywhere();
    void aPlaceSelectedInTheTextIsSelectedOnTheMap();
    void aClaimShowsItsPlaces();
    void comparesTwoPlaces();
    void controlMPutsTheKeyboardIntoTheMap();
    void enterGoesFromMentionToMention();
    void looksAPlaceUp();
    void exports_data();
    void exports();
    void saysWhenTheFileCannotBeWritten();
    void exportsNothingWhenTheUserChangesTheirMind();
    void prints();
    void saysWhenThePrinterFails();
    void remembersWhereTheMapWasLeft();
};

void TestMapFlow::aPlaceChosenOnTheMapIsSelectedEverywhere()
{
    const MapDesk desk;
    desk.clickPin(desk.town.id);
    QCOMPARE(desk.current(), desk.town.id);
    QCOMPARE(desk.panel().currentObject(), desk.town.id);
    QCOMPARE(desk.view().currentObject(), desk.town.id);
    QCOMPARE(desk.map().selected(), QSet{desk.town.id});
    // The sea is nothing.
    QTest::mouseClick(&desk.map(), Qt::LeftButton, {}, {4, 4});
    QVERIFY(desk.current().isNull());
    QVERIFY(desk.map().selected().isEmpty());
}

void TestMapFlow::aPlaceSelectedInTheTextIsSelectedOnTheMap()
{
    const MapDesk desk;
    desk.click(u"Samar", 1);
    QCOMPARE(desk.current(), desk.province.id);
    QCOMPARE(desk.map().selected(), QSet{desk.province.id});
    desk.window().tagging()->setCurrentObject(desk.town.id, true);
    QCOMPARE(desk.map().selected(), QSet{desk.town.id});
}

void TestMapFlow::aClaimShowsItsPlaces()
{
    const MapDesk desk;
    const QUuid claim = desk.tagClaim(u"the gates stay shut");
    for (const Place &place : {desk.town, desk.province})
        performed(desk.history(), tagPlace(desk.document(), {desk.article().id, {}, claim, PlaceRole::Event}, place.id));
    desk.window().tagging()->setCurrentObject({}, false);
    QVERIFY(desk.map().selected().isEmpty());
    desk.click(u"the gates stay shut");
    QCOMPARE(desk.map().selected(), QSet({desk.town.id, desk.province.id}));
}

void TestMapFlow::comparesTwoPlaces()
{
    const MapDesk desk;
    desk.clickPin(desk.town.id);
    QTest::mouseClick(&desk.map(), Qt::LeftButton, Qt::ControlModifier, desk.map().rectOf(desk.province.id).center().toPoint());
    QVERIFY2(desk.window().mapPanel()->distance().startsWith(u"Talora – Samar: about 12"), qUtf8Printable(desk.window().mapPanel()->distance()));
    QCOMPARE(desk.current(), desk.town.id);
}

void TestMapFlow::controlMPutsTheKeyboardIntoTheMap()
{
    const MapDesk desk;
    auto *dock = desk.window().findChild<QDockWidget *>(u"mapDock"_s);
    dock->close();
    desk.view().setFocus();
    desk.press(Qt::Key_M, Qt::ControlModifier);
    QVERIFY(dock->isVisible());
    QTRY_VERIFY(desk.map().hasFocus());
    desk.press(Qt::Key_Escape);
    QTRY_VERIFY(desk.articleHasFocus());
}

void TestMapFlow::enterGoesFromMentionToMention()
{
    const MapDesk desk;
    desk.press(Qt::Key_M, Qt::ControlModifier);
    QTRY_VERIFY(desk.map().hasFocus());
    // Talora stands north of Samar.
    desk.press(Qt::Key_Tab);
    QCOMPARE(desk.current(), desk.town.id);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.view().caretPosition(), desk.begin(u"Talora", 0));
    desk.press(Qt::Key_Tab);
    QCOMPARE(desk.current(), desk.province.id);
    for (const int occurrence : {1, 0, 1}) {
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.view().caretPosition(), desk.begin(u"Samar", occurrence));
    }
    QVERIFY(desk.map().hasFocus());
    QCOMPARE(desk.current(), desk.province.id);
}

void TestMapFlow::looksAPlaceUp()
{
    const MapDesk desk;
    const Place gate = placeNamed(u"Gate of nowhere at all"_s);
    performed(desk.history(), addObject(desk.document(), gate, u"add place"_s));
    desk.window().tagging()->setCurrentObject(gate.id, true);
    const int steps = desk.history().stack()->count();
    auto *button = desk.panel().inspector()->findChild<QPushButton *>(u"locate"_s);
    QVERIFY(button && button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    PlacePicker *picker = desk.window().tagging()->placePicker();
    QVERIFY(picker && picker->isVisible());
    QTest::keyClicks(picker->field(), u"36.5, 68.5"_s);
    QTest::keyClick(picker->field(), Qt::Key_Return);
    QCOMPARE(desk.document().find<Place>(gate.id)->coordinates, QGeoCoordinate(36.5, 68.5));
    QCOMPARE(desk.document().places().size(), 3);
    QCOMPARE(desk.history().stack()->count(), steps + 1);
    QCOMPARE(desk.said(), u"Located: Gate of nowhere at all."_s);
    QTRY_COMPARE(desk.map().places().size(), 3);
    desk.history().undo();
    QVERIFY(!desk.document().find<Place>(gate.id)->coordinates.isValid());
}

void TestMapFlow::exports_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("suffix");
    QTest::newRow("as a picture") << 0 << u"png"_s;
    QTest::newRow("as a drawing") << 1 << u"svg"_s;
    QTest::newRow("as a document") << 2 << u"pdf"_s;
}

void TestMapFlow::exports()
{
    QFETCH(const int, number);
    QFETCH(const QString, suffix);
    const MapDesk desk;
    const QString path = desk.path(QString(u"out."_s + suffix));
    QSignalSpy written(&desk.flow(), &MapFlow::written);
    desk.exportTo(number, path);
    QTRY_COMPARE(written.count(), 1);
    QVERIFY2(desk.chooser().proposals.last().endsWith(QString(u"/talora map."_s + suffix)), qUtf8Printable(desk.chooser().proposals.last()));
    QVERIFY2(desk.messages().contains(QString(u"Exported the map to out."_s + suffix)), qUtf8Printable(desk.messages().join(u'\n')));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    if (suffix == u"png") {
        // As large as it is seen, twice as fine.
        QCOMPARE(QImage::fromData(bytes).size(), desk.map().size() * 2);
    } else if (suffix == u"svg") {
        QSvgRenderer drawing(bytes);
        QVERIFY(drawing.isValid());
        QCOMPARE(drawing.viewBoxF().size(), QSizeF(desk.map().size()));
        QVERIFY(bytes.contains(mapAttribution().toUtf8()));
        QVERIFY(bytes.contains("Talora"));
    } else {
        QVERIFY(bytes.startsWith("%PDF-"));
        QVERIFY(bytes.trimmed().endsWith("%%EOF"));
    }
    // The next one is proposed in the same folder.
    desk.exportTo(number, {});
    QCOMPARE(QFileInfo(desk.chooser().proposals.last()).absolutePath(), QFileInfo(path).absolutePath());
}

void TestMapFlow::saysWhenTheFileCannotBeWritten()
{
    const MapDesk desk;
    const QString path = desk.path(u"no/such/folder/out.svg"_s);
    desk.exportTo(1, path);
    QTRY_VERIFY(!desk.messages().filter(u"could not be written"_s).isEmpty());
    QVERIFY(desk.messages().filter(u"could not be written"_s).first().startsWith(path));
}

void TestMapFlow::exportsNothingWhenTheUserChangesTheirMind()
{
    const MapDesk desk;
    const QStringList before = desk.messages();
    desk.exportTo(0, {});
    QCOMPARE(desk.chooser().titles.size(), 1);
    QCOMPARE(desk.messages(), before);
}

void TestMapFlow::prints()
{
    const MapDesk desk;
    // The page lies as the map does.
    desk.map().resize(300, 500);
    QCOMPARE(desk.flow().orientation(), QPageLayout::Portrait);
    desk.map().resize(500, 300);
    QCOMPARE(desk.flow().orientation(), QPageLayout::Landscape);
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(desk.path(u"paper.pdf"_s));
    QSignalSpy printed(&desk.flow(), &MapFlow::printed);
    desk.flow().printOn(std::move(printer));
    QTRY_COMPARE(printed.count(), 1);
    QFile paper(desk.path(u"paper.pdf"_s));
    QTRY_VERIFY(paper.exists());
    QVERIFY(paper.open(QIODevice::ReadOnly));
    QTRY_VERIFY((paper.seek(0), paper.readAll()).trimmed().endsWith("%%EOF"));
    if (const QString folder = qEnvironmentVariable("HEARSAY_TEST_PICTURES"); !folder.isEmpty())
        QVERIFY(paper.copy(folder + u"/paper.pdf"_s));
}

void TestMapFlow::saysWhenThePrinterFails()
{
    const MapDesk desk;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(desk.path(u"no/such/folder/paper.pdf"_s));
    desk.flow().printOn(std::move(printer));
    QTRY_VERIFY(!desk.messages().filter(u"The printer does not take the map"_s).isEmpty());
}

void TestMapFlow::remembersWhereTheMapWasLeft()
{
    MapDesk desk;
    desk.press(Qt::Key_M, Qt::ControlModifier);
    QTRY_VERIFY(desk.map().hasFocus());
    for (const Qt::Key key : {Qt::Key_Minus, Qt::Key_Minus, Qt::Key_Left, Qt::Key_Up})
        desk.press(key);
    const MapViewport left = desk.map().viewport();
    QVERIFY(desk.isSaved());
    desk.restart({desk.path(u"talora.txt"_s)});
    desk.settle();
    QVERIFY(desk.map().hasMoved());
    QVERIFY(std::abs(desk.map().viewport().zoom - left.zoom) < 0.001);
    const QGeoCoordinate centre = MapProjection::fromWorld(desk.map().viewport().centre);
    QVERIFY2(centre.distanceTo(MapProjection::fromWorld(left.centre)) < 100, qUtf8Printable(centre.toString()));
}

QTEST_MAIN(TestMapFlow)
#include "tst_mapflow.moc"
