// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/gazetteer.h"
#include "tests/app/geo/gazetteerfixtures.h"
#include "tests/support/testsettings.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Hearsay;
using namespace Hearsay::Testing;

/// Looking up, and files that are no gazetteer.
class TestGazetteer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init();
    void tellsAllItKnows();
    void keepsAnExtentAcrossTheDateLine();
    void findsById_data();
    void findsById();
    void findsNothing_data();
    void findsNothing();
    void completes_data();
    void completes();
    void limitsItsAnswers();
    void looksUpWhatIsNear();
    void survivesAnyName();
    void canBeMoved();
    void refusesWhatIsNoGazetteer_data();
    void refusesWhatIsNoGazetteer();
    void refusesADamagedPage();
    void refusesImpossibleValues_data();
    void refusesImpossibleValues();
    void refusesAPipe();
    void refusesWithoutPermission();
    void makesNoFilesEvenForADatabaseThatAsksForThem();
    void saysWhereItLooked();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"gazetteer.sqlite"_s); }
    [[nodiscard]] Gazetteer opened() const;
    [[nodiscard]] QByteArray bytes() const;
    void overwrite(const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QStringList idsOf(const QList<PlaceCandidate> &candidates)
{
    QStringList ids;
    for (const PlaceCandidate &candidate : candidates)
        ids.append(candidate.entry.id);
    return ids;
}

} // namespace

void TestGazetteer::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    makeGazetteer(path());
}

Gazetteer TestGazetteer::opened() const
{
    auto gazetteer = Gazetteer::open(path());
    if (!gazetteer)
        qFatal("%s", qUtf8Printable(gazetteer.error().message));
    return *std::move(gazetteer);
}

QByteArray TestGazetteer::bytes() const
{
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The gazetteer cannot be read.");
    return file.readAll();
}

void TestGazetteer::overwrite(const QByteArray &bytes) const
{
    QFile file(path());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The gazetteer cannot be written.");
}

void TestGazetteer::tellsAllItKnows()
{
    const auto candidates = opened().locate(u"KUNDUZ"_s);
    QVERIFY(candidates);
    QCOMPARE(idsOf(*candidates), QStringList({u"geonames:1135689"_s, u"geonames:1135690"_s}));
    const GazetteerEntry &city = candidates->at(0).entry;
    QCOMPARE(city.name, u"Kunduz"_s);
    QCOMPARE(city.kind, PlaceKind::City);
    QCOMPARE(city.seat, SeatLevel::Province);
    QCOMPARE(city.coordinates, QGeoCoordinate(36.72895, 68.857));
    QVERIFY(!city.extent.isValid());
    QCOMPARE(city.population, 161902);
    QCOMPARE(city.province, u"Kunduz"_s);
    QCOMPARE(city.provinceCode, u"AF.24"_s);
    QCOMPARE(city.country, u"Afghanistan"_s);
    QCOMPARE(city.countryCode, u"AF"_s);
    const GazetteerEntry &province = candidates->at(1).entry;
    QCOMPARE(province.kind, PlaceKind::Province);
    QCOMPARE(province.extent,
             QGeoRectangle(QGeoCoordinate(37.4, 68.02), QGeoCoordinate(36.2, 69.5)));
    QVERIFY(candidates->at(0).score > candidates->at(1).score);
}

void TestGazetteer::keepsAnExtentAcrossTheDateLine()
{
    const auto fiji = opened().entry(u"iso3166:FJ"_s);
    QVERIFY(fiji && *fiji);
    const QGeoRectangle extent = (*fiji)->extent;
    QVERIFY(extent.isValid());
    QVERIFY(extent.contains(QGeoCoordinate(-18, 179.9)));
    QVERIFY(extent.contains(QGeoCoordinate(-18, -179.9)));
    QVERIFY(!extent.contains(QGeoCoordinate(-18, 0)));
}

void TestGazetteer::findsById_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::newRow("a number of GeoNames") << u"geonames:1138958"_s << u"Kabul"_s;
    QTest::newRow("another id") << u"iso3166:AF"_s << u"Afghanistan"_s;
    QTest::newRow("no such number") << u"geonames:1"_s << QString();
    QTest::newRow("a number that is not GeoNames’") << u"geonames:20000000001"_s << QString();
    QTest::newRow("a negative number") << u"geonames:-1"_s << QString();
    QTest::newRow("no number") << u"geonames:Kabul"_s << QString();
    QTest::newRow("no such id") << u"iso3166:XX"_s << QString();
    QTest::newRow("a bare number") << u"1138958"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("SQL") << u"x' OR 1=1 --"_s << QString();
}

void TestGazetteer::findsById()
{
    QFETCH(const QString, id);
    QFETCH(const QString, name);
    Gazetteer gazetteer = opened();
    for (int i = 0; i < 2; ++i) { // the second time from what is kept
        const auto entry = gazetteer.entry(id);
        QVERIFY(entry);
        QCOMPARE(entry->has_value(), !name.isEmpty());
        if (!name.isEmpty()) {
            QCOMPARE((*entry)->name, name);
            QCOMPARE((*entry)->id, id);
            QCOMPARE((*entry)->country, u"Afghanistan"_s);
        }
    }
}

void TestGazetteer::findsNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("no name") << QString();
    QTest::newRow("spaces") << u"  "_s;
    QTest::newRow("signs") << u"%"_s;
    QTest::newRow("no such place") << u"Xyzzy"_s;
    QTest::newRow("the beginning of a name") << u"Kundu"_s;
    QTest::newRow("a pattern") << u"K%"_s;
    QTest::newRow("SQL") << u"Kunduz' OR '1'='1"_s;
    QTest::newRow("a paragraph") << QString(u"Kunduz,"_s + u" and so on"_s.repeated(100));
    QTest::newRow("a common word alone") << u"province"_s;
}

void TestGazetteer::findsNothing()
{
    QFETCH(const QString, name);
    const auto candidates = opened().locate(name);
    QVERIFY(candidates);
    QCOMPARE(idsOf(*candidates), QStringList());
}

void TestGazetteer::completes_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("one letter") << u"k"_s
                                << QStringList{u"Kabul"_s, u"Kunduz"_s, u"Kunduz"_s, u"Kabul"_s};
    QTest::newRow("another name") << u"Qun"_s << QStringList{u"Kunduz"_s};
    QTest::newRow("with marks and signs") << u"púl-e k"_s << QStringList{u"Pul-e Khumrī"_s};
    QTest::newRow("another script") << u"اف"_s << QStringList{u"Afghanistan"_s};
    QTest::newRow("the whole name") << u"Texas"_s << QStringList{u"Texas"_s};
    QTest::newRow("no such place") << u"xy"_s << QStringList{};
    QTest::newRow("nothing") << QString() << QStringList{};
    QTest::newRow("a pattern") << u"%"_s << QStringList{};
}

void TestGazetteer::completes()
{
    QFETCH(const QString, prefix);
    const auto candidates = opened().startingWith(prefix);
    QVERIFY(candidates);
    QStringList names;
    for (const PlaceCandidate &candidate : *candidates)
        names.append(candidate.entry.name);
    QTEST(names, "names");
}

void TestGazetteer::limitsItsAnswers()
{
    Gazetteer gazetteer = opened();
    QCOMPARE(gazetteer.locate(u"Kunduz"_s, {}, 1)->size(), 1);
    QCOMPARE(gazetteer.locate(u"Kunduz"_s, {}, 0)->size(), 0);
    QCOMPARE(gazetteer.locate(u"Kunduz"_s, {}, -1)->size(), 0);
    QCOMPARE(gazetteer.startingWith(u"k"_s, 2)->size(), 2);
    QCOMPARE(gazetteer.startingWith(u"k"_s, 0)->size(), 0);
}

void TestGazetteer::looksUpWhatIsNear()
{
    Gazetteer gazetteer = opened();
    QCOMPARE(gazetteer.locate(u"Paris"_s)->at(0).entry.country, u"France"_s);
    LocateContext context;
    context.nearIds = {u"geonames:4736286"_s, u"geonames:1"_s, u"nonsense"_s};
    QCOMPARE(gazetteer.locate(u"Paris"_s, context)->at(0).entry.province, u"Texas"_s);
    context.nearIds.clear();
    context.near = {**gazetteer.entry(u"geonames:4736286"_s)};
    QCOMPARE(gazetteer.locate(u"Paris"_s, context)->at(0).entry.province, u"Texas"_s);
}

void TestGazetteer::survivesAnyName()
{
    Gazetteer gazetteer = opened();
    for (const QString &name :
         {QString(QChar(0xD83C)), QString(QChar(u'\0')), u"Kun\0duz"_s, QString(100'000, u'k'),
          u"((((((,,,,،،،"_s, u"of of of of"_s, u"'s"_s, u", Texas"_s, u"\u202EKunduz"_s}) {
        QVERIFY(gazetteer.locate(name));
        QVERIFY(gazetteer.startingWith(name));
        QVERIFY(gazetteer.entry(name));
    }
    QCOMPARE(gazetteer.locate(u"\u202EKunduz"_s)->size(), 2);
}

void TestGazetteer::canBeMoved()
{
    Gazetteer one = opened();
    Gazetteer other = opened();
    other = std::move(one);
    const Gazetteer last = std::move(other);
    QVERIFY(const_cast<Gazetteer &>(last).locate(u"Kabul"_s));
}

void TestGazetteer::refusesWhatIsNoGazetteer_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("because");
    QTemporaryDir folder;
    const auto written = [&folder](const QString &name, const QStringList &sql) {
        if (!sql.first().startsWith("CREATE"_L1))
            makeGazetteer(folder.filePath(name));
        runSql(folder.filePath(name), sql);
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no file");
        return file.readAll();
    };
    const QByteArray good = written(u"good"_s, {u"VACUUM"_s});
    const QString damaged = u"is damaged"_s;
    const QString none = u"is no gazetteer"_s;
    QTest::newRow("an empty file") << QByteArray() << none;
    QTest::newRow("text") << "Kunduz,36.7,68.8\n"_ba.repeated(1000) << none;
    QTest::newRow("half a header") << good.first(60) << damaged;
    QTest::newRow("one page") << good.first(4096) << damaged;
    QTest::newRow("cut short") << good.first(good.size() - 4096) << damaged;
    QTest::newRow("zeros") << QByteArray(10'000, '\0') << none;
    QByteArray zeroed = good;
    zeroed.replace(100, 2000, QByteArray(2000, '\0'));
    QTest::newRow("a first page without content") << zeroed << damaged;
    QTest::newRow("another database")
        << written(u"other"_s, {u"CREATE TABLE notes(text TEXT)"_s}) << none;
    QTest::newRow("another database with a table of that name")
        << written(u"meta"_s, {u"CREATE TABLE meta(text TEXT)"_s}) << none;
    QTest::newRow("another format")
        << written(u"format"_s, {u"UPDATE meta SET value = 'atlas' WHERE key = 'format'"_s})
        << none;
    QTest::newRow("another version")
        << written(u"version"_s, {u"UPDATE meta SET value = '2' WHERE key = 'version'"_s})
        << u"is of version 2"_s;
    QTest::newRow("without places") << written(u"places"_s, {u"DROP TABLE place"_s}) << damaged;
    QTest::newRow("without a column")
        << written(u"column"_s, {u"ALTER TABLE place DROP COLUMN seat"_s}) << damaged;
}

void TestGazetteer::refusesWhatIsNoGazetteer()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, because);
    overwrite(content);
    const auto gazetteer = Gazetteer::open(path());
    QVERIFY(!gazetteer);
    const QString message = gazetteer.error().message;
    QVERIFY2(message.contains(because), qPrintable(message));
    QVERIFY2(message.contains(path()), qPrintable(message));
    QVERIFY2(message.contains(u"Install"), qPrintable(message));
    QVERIFY(!message.contains(u"%1") && !message.contains(u"%2"));
    QCOMPARE(bytes(), content);
    QCOMPARE(filesBeside(path()), QStringList{u"gazetteer.sqlite"_s});
}

void TestGazetteer::refusesADamagedPage()
{
    const QByteArray good = bytes();
    int failures = 0;
    for (qsizetype page = 1; page * 4096 < good.size(); ++page) {
        QByteArray flipped = good;
        for (qsizetype at = page * 4096; at < (page + 1) * 4096; ++at)
            flipped[at] = char(~flipped.at(at));
        overwrite(flipped);
        auto gazetteer = Gazetteer::open(path());
        const auto kunduz =
            gazetteer ? gazetteer->locate(u"Kunduz"_s) : std::unexpected(gazetteer.error());
        if (!kunduz) {
            ++failures;
            QVERIFY2(kunduz.error().message.contains(u"is damaged"),
                     qPrintable(kunduz.error().message));
        }
        if (gazetteer) { // whatever they say
            const auto fiji = gazetteer->entry(u"iso3166:FJ"_s);
            const auto k = gazetteer->startingWith(u"k"_s);
            failures += !fiji || !k;
        }
        QCOMPARE(bytes(), flipped);
        QCOMPARE(filesBeside(path()), QStringList{u"gazetteer.sqlite"_s});
    }
    QVERIFY(failures >= 4); // meta, place, name, country, province
}

void TestGazetteer::refusesImpossibleValues_data()
{
    QTest::addColumn<QString>("assignment");
    QTest::newRow("kind") << u"kind = 'planet'"_s;
    QTest::newRow("seat") << u"seat = 99"_s;
    QTest::newRow("negative seat") << u"seat = -1"_s;
    QTest::newRow("latitude") << u"latitude = 91"_s;
    QTest::newRow("infinite longitude") << u"longitude = 9e999"_s;
    QTest::newRow("name") << u"name = ''"_s;
}

void TestGazetteer::refusesImpossibleValues()
{
    QFETCH(const QString, assignment);
    runSql(path(), {u"UPDATE place SET "_s + assignment});
    Gazetteer gazetteer = opened();
    const auto kunduz = gazetteer.locate(u"Kunduz"_s);
    QVERIFY(!kunduz);
    QVERIFY2(kunduz.error().message.contains(u"impossible values"),
             qPrintable(kunduz.error().message));
    QVERIFY(!gazetteer.entry(u"geonames:1135689"_s));
    QVERIFY(!gazetteer.startingWith(u"kun"_s));
}

void TestGazetteer::refusesAPipe()
{
    const QString pipe = m_folder->filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    for (const QString &name : {pipe, m_folder->path()}) {
        const auto gazetteer = Gazetteer::open(name);
        QVERIFY(!gazetteer);
        QVERIFY2(gazetteer.error().message.contains(u"it is no file"),
                 qPrintable(gazetteer.error().message));
    }
}

void TestGazetteer::refusesWithoutPermission()
{
    constexpr QFile::Permissions others =
        QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::permissions(m_folder->path()) | others));
    QVERIFY(QFile::setPermissions(path(), {}));
    const uid_t user = ::geteuid();
    if (user == 0)
        QCOMPARE(::seteuid(65534), 0);
    const auto gazetteer = Gazetteer::open(path());
    QCOMPARE(::seteuid(user), 0);
    QVERIFY(!gazetteer);
    QVERIFY2(gazetteer.error().message.contains(u"Permission denied"),
             qPrintable(gazetteer.error().message));
}

void TestGazetteer::makesNoFilesEvenForADatabaseThatAsksForThem()
{
    runSql(path(), {u"PRAGMA journal_mode=WAL"_s});
    const QByteArray before = bytes();
    QVERIFY(opened().locate(u"Kunduz"_s));
    const auto gazetteer = opened();
    QCOMPARE(filesBeside(path()), QStringList{u"gazetteer.sqlite"_s});
    QCOMPARE(bytes(), before);
}

void TestGazetteer::saysWhereItLooked()
{
    const auto missing = Gazetteer::open(m_folder->filePath(u"missing.sqlite"_s));
    QVERIFY(!missing);
    QVERIFY2(missing.error().message.contains(u"missing.sqlite"),
             qPrintable(missing.error().message));
    QCOMPARE(filesBeside(path()), QStringList{u"gazetteer.sqlite"_s});

    qputenv("HEARSAY_MAPS", QFile::encodeName(m_folder->filePath(u"nowhere"_s)));
    const auto nowhere = Gazetteer::open();
    qputenv("HEARSAY_MAPS", QFile::encodeName(m_folder->path()));
    const auto here = Gazetteer::open();
    qunsetenv("HEARSAY_MAPS");
    QVERIFY(!nowhere);
    QVERIFY2(nowhere.error().message.contains(m_folder->filePath(u"nowhere"_s)),
             qPrintable(nowhere.error().message));
    QVERIFY(here);
}

QTEST_GUILESS_MAIN(TestGazetteer)
#include "tst_gazetteer.moc"
