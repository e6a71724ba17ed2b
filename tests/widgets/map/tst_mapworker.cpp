// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/mappainter.h"
#include "tests/app/geo/mapfixtures.h"
#include "widgets/map/mapworker.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Hearsay;
using namespace Hearsay::Testing;
using namespace Qt::StringLiterals;

/// The thread that reads and paints the map.
class TestMapWorker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_basemap = std::make_shared<const Basemap>(m_folder.path()); }
    void paintsWhatIsAsked();
    void paintsAsFineAsTheScreen();
    void ofManyPicturesOnlyTheLastIsPainted();
    void readsNamesAfterTheFirstPicture();
    void drawsNamesAFewAtATime();
    void paintsTheGroundBeforeTheOtherNames();
    void forgetsNamesThatAreNotWantedAnyMore();
    void findsTheAreasOfPlaces();
    void ofManyQuestionsOnlyTheLastIsAnswered();
    void waitsForItsJobWhenItGoes();

private:
    [[nodiscard]] static BasemapRequest requestAt(double zoom)
    {
        return {viewportAt(0, 0, zoom, {200, 100}), MapDetail::Coarse, MapTheme::light(), {}};
    }

    [[nodiscard]] static QList<MapLabel> names(int count, const QString &word = u"Name"_s)
    {
        QList<MapLabel> labels;
        for (int i = 0; i < count; ++i)
            labels.append({u"%1 %2"_s.arg(word).arg(i), QRectF(10, 20, 90, 18), LabelStyle::Place, {}, {}});
        return labels;
    }
    [[nodiscard]] static QStringList drawn(const QSignalSpy &spy)
    {
        QStringList texts;
        for (const QList<QVariant> &arguments : spy) {
            for (const MapLabel &label : arguments.first().value<QList<MapLabel>>())
                texts.append(label.text);
        }
        return texts;
    }

    QTemporaryDir m_folder;
    std::shared_ptr<const Basemap> m_basemap;
};

void TestMapWorker::initTestCase()
{
    QVERIFY(m_folder.isValid());
    writeSmallMap(m_folder.path());
}

void TestMapWorker::paintsWhatIsAsked()
{
    MapWorker worker(m_basemap);
    QSignalSpy painted(&worker, &MapWorker::painted);
    worker.paint(requestAt(2), 1);
    QVERIFY(worker.isBusy());
    QVERIFY(painted.isEmpty());
    QVERIFY(painted.wait());
    QTRY_VERIFY(!worker.isBusy());
    QCOMPARE(painted.first().at(0).value<BasemapRequest>(), requestAt(2));
    const auto image = painted.first().at(1).value<QImage>();
    QCOMPARE(image.size(), QSize(200, 100));
    QCOMPARE(image.pixelColor(110, 45), MapTheme::light().land);
    QCOMPARE(image.pixelColor(5, 5), MapTheme::light().water);
}

void TestMapWorker::paintsAsFineAsTheScreen()
{
    MapWorker worker(m_basemap);
    QSignalSpy painted(&worker, &MapWorker::painted);
    worker.paint(requestAt(2), 2);
    QVERIFY(painted.wait());
    const auto image = painted.first().at(1).value<QImage>();
    QCOMPARE(image.size(), QSize(400, 200));
    QCOMPARE(image.devicePixelRatio(), 2.0);
    // The whole of the viewport, not a quarter of it.
    QCOMPARE(image.pixelColor(395, 195), MapTheme::light().water);
    QCOMPARE(image.pixelColor(220, 90), MapTheme::light().land);
}

void TestMapWorker::ofManyPicturesOnlyTheLastIsPainted()
{
    MapWorker worker(m_basemap);
    QSignalSpy painted(&worker, &MapWorker::painted);
    for (int zoom = 1; zoom <= 8; ++zoom)
        worker.paint(requestAt(zoom), 1);
    QTRY_VERIFY(!worker.isBusy());
    QCoreApplication::processEvents();
    QCOMPARE(painted.count(), 2);
    QCOMPARE(painted.first().at(0).value<BasemapRequest>(), requestAt(1));
    QCOMPARE(painted.last().at(0).value<BasemapRequest>(), requestAt(8));
}

void TestMapWorker::readsNamesAfterTheFirstPicture()
{
    // What has been read shows in what could not be.
    const QTemporaryDir damaged;
    writeSmallMap(damaged.path());
    writeFile(damaged.filePath(u"areas.pack"_s), "nothing a map is made of"_ba);
    m_basemap = std::make_shared<const Basemap>(damaged.path());
    MapWorker worker(m_basemap);
    QSignalSpy painted(&worker, &MapWorker::painted);
    QSignalSpy read(&worker, &MapWorker::namesRead);
    QStringList errors;
    connect(&worker, &MapWorker::painted, this, [&] { errors += m_basemap->errors(); });
    worker.paint(requestAt(2), 1);
    QVERIFY(read.wait());
    QCOMPARE(painted.count(), 1);
    QCOMPARE(errors, QStringList());
    QCOMPARE(m_basemap->errors().size(), 1);
    QVERIFY(!worker.isBusy());
    // Once is enough.
    worker.paint(requestAt(3), 1);
    QVERIFY(painted.wait());
    QVERIFY(!worker.isBusy());
    QCOMPARE(read.count(), 1);
}

void TestMapWorker::drawsNamesAFewAtATime()
{
    MapWorker worker(m_basemap);
    QSignalSpy spy(&worker, &MapWorker::namesDrawn);
    const QList<MapLabel> wanted = names(25);
    const NameStyle style{MapTheme::dark(), QFont(), 2};
    worker.drawNames(wanted, style);
    QVERIFY(worker.isBusy());
    QVERIFY(spy.isEmpty());
    QTRY_VERIFY(!worker.isBusy());
    QVERIFY(spy.count() > 1);
    QStringList texts;
    for (const MapLabel &name : wanted)
        texts.append(name.text);
    QCOMPARE(drawn(spy), texts);
    for (const QList<QVariant> &arguments : std::as_const(spy)) {
        const auto labels = arguments[0].value<QList<MapLabel>>();
        const auto pictures = arguments[1].value<QList<QImage>>();
        QCOMPARE(pictures.size(), labels.size());
        QCOMPARE(arguments[2].value<NameStyle>(), style);
        for (qsizetype i = 0; i < pictures.size(); ++i)
            QCOMPARE(pictures[i], namePicture(labels[i], style));
    }
}

void TestMapWorker::paintsTheGroundBeforeTheOtherNames()
{
    MapWorker worker(m_basemap);
    QSignalSpy spy(&worker, &MapWorker::namesDrawn);
    worker.drawNames(names(25), {});
    worker.paint(requestAt(2), 1);
    qsizetype drawnBefore = -1;
    connect(&worker, &MapWorker::painted, this, [&] { drawnBefore = drawn(spy).size(); });
    QTRY_VERIFY(!worker.isBusy());
    QVERIFY2(drawnBefore > 0 && drawnBefore < 25, qPrintable(QString::number(drawnBefore)));
    QCOMPARE(drawn(spy).size(), 25);
}

void TestMapWorker::forgetsNamesThatAreNotWantedAnyMore()
{
    MapWorker worker(m_basemap);
    QSignalSpy spy(&worker, &MapWorker::namesDrawn);
    worker.drawNames(names(40, u"Old"_s), {});
    // Those that have been begun are not drawn twice.
    worker.drawNames(names(3, u"Old"_s) + names(4, u"New"_s), {});
    QTRY_VERIFY(!worker.isBusy());
    const QStringList texts = drawn(spy);
    QCOMPARE(texts.filter(u"New"_s).size(), 4);
    QCOMPARE(texts.count(u"Old 0"_s), 1);
    QVERIFY(!texts.contains(u"Old 39"_s));
    // In another style they are.
    spy.clear();
    worker.drawNames(names(1, u"Old"_s), {});
    worker.drawNames(names(1, u"Old"_s), {MapTheme::dark(), {}, 1});
    QTRY_VERIFY(!worker.isBusy());
    QCOMPARE(spy.count(), 2);
}

void TestMapWorker::findsTheAreasOfPlaces()
{
    MapWorker worker(m_basemap);
    QSignalSpy resolved(&worker, &MapWorker::resolved);
    const MapPlace pin = mapPlace(u"Pin"_s, 5, 5);
    worker.resolve({pin, mapPlace(u"West"_s, 1, -9, PlacePrecision::Province), mapPlace(u"East"_s, 1, 9, PlacePrecision::Country)});
    QVERIFY(resolved.wait());
    const auto places = resolved.first().at(0).value<QList<MapPlace>>();
    QCOMPARE(places.size(), 3);
    QVERIFY(places[0].areas.isEmpty());
    QCOMPARE(places[1].areas, QStringList{u"W-1"_s});
    QCOMPARE(places[2].areas, QStringList{u"EST"_s});
    QVERIFY(resolved.first().at(1).toRectF().contains(pin.world));
}

void TestMapWorker::ofManyQuestionsOnlyTheLastIsAnswered()
{
    MapWorker worker(m_basemap);
    QSignalSpy resolved(&worker, &MapWorker::resolved);
    const QList<MapPlace> last{mapPlace(u"Last"_s, 3, 3)};
    for (int i = 1; i <= 4; ++i)
        worker.resolve(randomPlaces(i));
    worker.resolve(last);
    QVERIFY(resolved.wait());
    QCoreApplication::processEvents();
    QCOMPARE(resolved.count(), 1);
    QCOMPARE(resolved.first().at(0).value<QList<MapPlace>>(), last);
}

void TestMapWorker::waitsForItsJobWhenItGoes()
{
    auto worker = std::make_unique<MapWorker>(m_basemap);
    const std::weak_ptr<const Basemap> map = m_basemap;
    m_basemap.reset();
    for (int zoom = 1; zoom <= 8; ++zoom) {
        worker->paint(requestAt(zoom), 2);
        worker->resolve(randomPlaces(20));
    }
    worker.reset();
    // Nobody reads the map any more.
    QVERIFY(map.expired());
    QCoreApplication::processEvents();
}

QTEST_MAIN(TestMapWorker)
#include "tst_mapworker.moc"
