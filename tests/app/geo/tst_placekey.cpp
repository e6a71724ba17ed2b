// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/gazetteer.h"
#include "app/geo/placekey.h"
#include "tests/app/geo/gazetteerfixtures.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hearsay;
using namespace Hearsay::Testing;

/// The key of a name, by itself and against the gazetteer that the program ships.
class TestPlaceKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_gazetteer.reset(); }
    void folds_data();
    void folds();
    void findsEachSpelling_data();
    void findsEachSpelling();
    void agreesWithTheScriptThatMadeTheFile();

private:
    std::optional<Gazetteer> m_gazetteer;
};

void TestPlaceKey::initTestCase()
{
    auto opened = Gazetteer::open(realGazetteer());
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
    m_gazetteer = *std::move(opened);
}

void TestPlaceKey::folds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *what, const QString &name, const QString &key) {
        QTest::newRow(what) << name << key;
    };
    row("nothing", {}, {});
    row("signs only", u" -’., ()"_s, {});
    row("case", u"KuNDuZ"_s, u"kunduz"_s);
    row("hyphens and spaces", u"Pul-e Khumri"_s, u"pulekhumri"_s);
    row("marks", u"Pul-e Khumrī"_s, u"pulekhumri"_s);
    row("marks as characters of their own", u"Ku\u0308ndu\u0301z"_s, u"kunduz"_s);
    row("points and commas", u"Washington, D.C."_s, u"washingtondc"_s);
    row("apostrophes", u"Sana'a"_s, u"sanaa"_s);
    row("typographic apostrophes", u"Sana’a"_s, u"sanaa"_s);
    row("modifier letters for apostrophes", u"Ta\u02BCizz\u02BF"_s, u"taizz"_s);
    row("sharp s", u"Weißenburg"_s, u"weissenburg"_s);
    row("capital sharp s", u"GIE\u1E9EEN"_s, u"giessen"_s);
    row("l with stroke", u"Łódź"_s, u"lodz"_s);
    row("o with stroke", u"Tromsø"_s, u"tromso"_s);
    row("ligatures", u"Ærø, Œuvre, ﬁ"_s, u"aerooeuvrefi"_s);
    row("thorn and eth", u"Þórshöfn í Norðri"_s, u"thorshofninordri"_s);
    row("d with stroke", u"Đà Nẵng"_s, u"danang"_s);
    row("h with stroke, eng", u"Ħal Ŋa"_s, u"halna"_s);
    row("dotless i", u"Diyarbakır"_s, u"diyarbakir"_s);
    row("dotted capital i", u"İzmir"_s, u"izmir"_s);
    row("digits", u"Sector 18"_s, u"sector18"_s);
    row("digits of another width", u"１８"_s, u"18"_s);
    row("a fraction", u"½"_s, u"12"_s);
    row("Persian kaf and ye", u"کندز ی"_s, u"كندزي"_s);
    row("alef maksura", u"موسى"_s, u"موسي"_s);
    row("teh marbuta", u"الدوحة"_s, u"الدوحه"_s);
    row("hamza on its carriers", u"أإؤئآ"_s, u"ااويا"_s);
    row("heh of Urdu", u"لاہور ھ"_s, u"لاهوره"_s);
    row("tatweel and vowels", u"كـــابُل"_s, u"كابل"_s);
    row("zero width non-joiner", u"پل‌خمری"_s, u"پلخمري"_s);
    row("direction marks", u"\u200Fکابل\u200E"_s, u"كابل"_s);
    row("presentation forms", u"\uFEDB\uFE8E\uFE91\uFEDE"_s, u"كابل"_s);
    row("short i of Cyrillic", u"Київ"_s, u"киiв"_s.replace(u'i', u'і'));
    row("final sigma", u"Πάτρας"_s, u"πατρασ"_s);
    row("Chinese", u"北京"_s, u"北京"_s);
    row("Korean as its letters", u"서울"_s, u"서울"_s.normalized(QString::NormalizationForm_KD));
    row("a capital outside the basic plane", u"\U00010400"_s, u"\U00010428"_s);
    row("a symbol outside the basic plane", u"🌊Kabul"_s, u"kabul"_s);
    row("half a character", QString(u"Kabul" % QChar(0xD83C)), u"kabul"_s);
    row("capitals within a unit", u"㎑"_s, u"khz"_s);
}

void TestPlaceKey::folds()
{
    QFETCH(const QString, name);
    QTEST(placeKey(name), "key");
    QCOMPARE(placeKey(placeKey(name)), placeKey(name));
}

void TestPlaceKey::findsEachSpelling_data()
{
    QTest::addColumn<QString>("id");
    const auto rows = [](const QString &id, const QStringList &spellings) {
        for (const QString &spelling : spellings)
            QTest::newRow(qUtf8Printable(spelling)) << id;
    };
    rows(u"geonames:1130490"_s, {u"Puli Khumri"_s, u"Puli-Khumri"_s, u"Pul-e Khumri"_s,
                                 u"Pul-e-Khumri"_s, u"Pol-e Khomri"_s, u"PUL-E KHUMRĪ"_s,
                                 u"پل خمری"_s, u"پلخمری"_s, u"پل‌خمری"_s, u"پل خمري"_s});
    rows(u"geonames:1135689"_s, {u"Kunduz"_s, u"kunduz"_s, u"Qunduz"_s, u"Qondūz"_s, u"Kondoz"_s,
                                 u"کندز"_s, u"كندز"_s, u"قندوز"_s, u"Кундуз"_s});
    rows(u"geonames:1147540"_s, {u"Baghlan"_s, u"Baghlān"_s, u"بغلان"_s});
    rows(u"geonames:1138958"_s, {u"Kabul"_s, u"Kaboul"_s, u"Kābul"_s, u"کابل"_s, u"كابل"_s,
                                 u"كابول"_s, u"Кабул"_s, u"КАБУЛ"_s});
    rows(u"geonames:1133616"_s,
         {u"Mazar-i-Sharif"_s, u"Mazar-e Sharif"_s, u"Mazār-e Sharīf"_s, u"مزار شریف"_s});
    rows(u"geonames:1138336"_s, {u"Kandahar"_s, u"Qandahar"_s, u"قندهار"_s, u"کندهار"_s});
    rows(u"geonames:1140026"_s, {u"Herat"_s, u"Herāt"_s, u"هرات"_s, u"Герат"_s});
    rows(u"geonames:290030"_s, {u"Doha"_s, u"Ad-Dawhah"_s, u"الدوحة"_s, u"الدوحه"_s, u"Доха"_s});
    rows(u"geonames:703448"_s, {u"Kyiv"_s, u"Kiev"_s, u"Київ"_s, u"Киев"_s, u"Kijów"_s});
    rows(u"geonames:524901"_s, {u"Moscow"_s, u"Москва"_s, u"Moscou"_s, u"Moskva"_s, u"موسكو"_s});
    rows(u"geonames:2657896"_s, {u"Zürich"_s, u"Zurich"_s, u"Zu\u0308rich"_s});
    rows(u"geonames:3093133"_s, {u"Łódź"_s, u"Lodz"_s});
    rows(u"geonames:71137"_s, {u"Sana'a"_s, u"Sanaa"_s, u"Sana’a"_s, u"صنعاء"_s});
    rows(u"geonames:281184"_s, {u"Jerusalem"_s, u"القدس"_s, u"Иерусалим"_s});
    rows(u"geonames:745044"_s, {u"Istanbul"_s, u"İstanbul"_s, u"Стамбул"_s});
    rows(u"geonames:360630"_s, {u"Cairo"_s, u"القاهرة"_s, u"Le Caire"_s});
    rows(u"geonames:112931"_s, {u"Tehran"_s, u"Teheran"_s, u"Tehrān"_s, u"تهران"_s});
    rows(u"geonames:4140963"_s, {u"Washington"_s, u"Washington, D.C."_s, u"Washington DC"_s});
    rows(u"geonames:3448439"_s, {u"São Paulo"_s, u"Sao Paulo"_s, u"SÃO PAULO"_s});
    rows(u"iso3166:AF"_s, {u"Afghanistan"_s, u"افغانستان"_s, u"Афганистан"_s});
    rows(u"iso3166:QA"_s, {u"Qatar"_s, u"قطر"_s, u"Катар"_s});
    rows(u"iso3166:CI"_s, {u"Ivory Coast"_s, u"Côte d’Ivoire"_s, u"Cote d'Ivoire"_s});
    rows(u"iso3166:TR"_s, {u"Turkey"_s, u"Türkiye"_s});
    rows(u"iso3166:DE"_s, {u"Germany"_s, u"Deutschland"_s, u"Allemagne"_s, u"ألمانيا"_s});
}

void TestPlaceKey::findsEachSpelling()
{
    QFETCH(const QString, id);
    const auto candidates = m_gazetteer->locate(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(candidates);
    QStringList found;
    for (const PlaceCandidate &candidate : *candidates)
        found.append(candidate.entry.id);
    QVERIFY2(found.value(0) == id, qPrintable(found.join(u' ')));
}

void TestPlaceKey::agreesWithTheScriptThatMadeTheFile()
{
    const QString connection = u"real"_s;
    qsizetype places = 0;
    qsizetype keys = 0;
    QStringList wrong;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        database.setDatabaseName(realGazetteer());
        QVERIFY(database.open());
        QSqlQuery query(database);
        query.setForwardOnly(true);
        QSqlQuery name(database);
        QVERIFY(name.prepare(u"SELECT 1 FROM name WHERE key = ? AND place = ?"_s));
        QVERIFY(query.exec(u"SELECT number, name FROM place"_s));
        for (; query.next(); ++places) {
            name.bindValue(0, placeKey(query.value(1).toString()));
            name.bindValue(1, query.value(0));
            if (!name.exec() || !name.next())
                wrong.append(query.value(1).toString());
        }
        QVERIFY(query.exec(u"SELECT key FROM name"_s));
        for (; query.next(); ++keys) {
            const QString key = query.value(0).toString();
            if (placeKey(key) != key)
                wrong.append(key);
        }
    }
    QSqlDatabase::removeDatabase(connection);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 20).join(u' ')));
    QVERIFY(places > 100'000);
    QVERIFY(keys > 200'000);
}

QTEST_GUILESS_MAIN(TestPlaceKey)
#include "tst_placekey.moc"
