// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "tests/app/cli/commandbench.h"
#include "tests/app/geo/gazetteerfixtures.h"
#include "tests/support/testsettings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTest>

using namespace Hearsay;
using namespace Hearsay::Testing;
using namespace Qt::StringLiterals;

/// hearsay locate, on a gazetteer of a few places.
class TestLocateCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { qunsetenv("HEARSAY_MAPS"); }
    void printsOneLineForEachCandidate();
    void printsTheSameNumbersInEveryLanguage();
    void printsJson();
    void answersForEachName();
    void looksNearOtherPlaces();
    void readsTheSentence();
    void saysWhatIsNotFound();
    void failsWithoutAGazetteer_data();
    void failsWithoutAGazetteer();
    void usesTheRealGazetteer();

private:
    [[nodiscard]] QJsonArray jsonOf(const QStringList &arguments) const;
    /// The id of the first candidate of the first name.
    [[nodiscard]] QString firstOf(const QStringList &arguments) const;

    std::unique_ptr<CommandBench> m_bench;
};

void TestLocateCommand::initTestCase()
{
    useTestSettings();
    QLocale::setDefault(QLocale::c());
}

void TestLocateCommand::init()
{
    m_bench = std::make_unique<CommandBench>();
    makeGazetteer(m_bench->file(u"gazetteer.sqlite"_s));
    qputenv("HEARSAY_MAPS", QFile::encodeName(m_bench->folder().path()));
}

QJsonArray TestLocateCommand::jsonOf(const QStringList &arguments) const
{
    const int code = m_bench->run(QStringList{u"locate"_s, u"--json"_s} + arguments);
    if (code != ExitDone)
        qFatal("%s", m_bench->err.constData());
    return QJsonDocument::fromJson(m_bench->out).array();
}

QString TestLocateCommand::firstOf(const QStringList &arguments) const
{
    return jsonOf(arguments)[0]["candidates"_L1][0]["id"_L1].toString();
}

void TestLocateCommand::printsTheSameNumbersInEveryLanguage()
{
    QCOMPARE(m_bench->run({u"locate"_s, u"kunduz"_s}), ExitDone);
    const QByteArray plain = m_bench->out;
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    const int code = m_bench->run({u"locate"_s, u"kunduz"_s});
    QLocale::setDefault(QLocale::c());
    QCOMPARE(code, ExitDone);
    QCOMPARE(m_bench->out, plain);
}

void TestLocateCommand::printsOneLineForEachCandidate()
{
    QCOMPARE(m_bench->run({u"locate"_s, u"kunduz"_s}), ExitDone);
    QCOMPARE(m_bench->err, ""_ba);
    const QByteArrayList lines = m_bench->out.split('\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(0), "kunduz"_ba);
    QCOMPARE(lines.at(1), "   1  Kunduz, Kunduz, Afghanistan: City; 36.72895, 68.85700; "
                          "population 161902; geonames:1135689"_ba);
    QCOMPARE(lines.at(2), "   2  Kunduz, Afghanistan: Province; 36.80000, 68.90000; "
                          "geonames:1135690"_ba);
    QCOMPARE(lines.at(3), ""_ba);
}

void TestLocateCommand::printsJson()
{
    const QJsonArray names = jsonOf({u"Puli Khumri"_s});
    QCOMPARE(m_bench->err, ""_ba);
    QCOMPARE(names.size(), 1);
    QCOMPARE(names[0]["name"_L1].toString(), u"Puli Khumri"_s);
    QCOMPARE(names[0]["candidates"_L1].toArray().size(), 1);
    QJsonObject candidate = names[0]["candidates"_L1][0].toObject();
    QVERIFY(candidate.take("score"_L1).toDouble() > 0);
    const QJsonObject expected{{"id"_L1, u"geonames:1130490"_s}, {"name"_L1, u"Pul-e Khumrī"_s},
                               {"kind"_L1, u"city"_s},           {"province"_L1, u"Baghlan"_s},
                               {"country"_L1, u"Afghanistan"_s}, {"latitude"_L1, 35.94458},
                               {"longitude"_L1, 68.71512},       {"population"_L1, 56369}};
    QCOMPARE(candidate, expected);
}

void TestLocateCommand::answersForEachName()
{
    const QJsonArray names = jsonOf({u"Kabul"_s, u"Fiji"_s, u"کندز"_s});
    QCOMPARE(names.size(), 3);
    QCOMPARE(names[0]["candidates"_L1][0]["name"_L1].toString(), u"Kabul"_s);
    QCOMPARE(names[1]["candidates"_L1][0]["kind"_L1].toString(), u"country"_s);
    QCOMPARE(names[2]["name"_L1].toString(), u"کندز"_s);
    QCOMPARE(names[2]["candidates"_L1].toArray().size(), 2);
    // The likeliest first.
    QVERIFY(names[2]["candidates"_L1][0]["score"_L1].toDouble()
            > names[2]["candidates"_L1][1]["score"_L1].toDouble());
}

void TestLocateCommand::looksNearOtherPlaces()
{
    const QString france = u"geonames:2988507"_s;
    const QString texas = u"geonames:4717560"_s;
    QCOMPARE(firstOf({u"Paris"_s}), france);
    QCOMPARE(firstOf({u"--near"_s, u"Texas"_s, u"Paris"_s}), texas);
    QCOMPARE(firstOf({u"--near"_s, u"Kabul"_s, u"--near"_s, u"Texas"_s, u"Paris"_s}), texas);
    QCOMPARE(firstOf({u"--near"_s, u"Kabul"_s, u"Paris"_s}), france);
    QCOMPARE(firstOf({u"Paris, Texas"_s}), texas);
    // A place that is not there does not stop the others.
    QCOMPARE(firstOf({u"--near"_s, u"Xyzzy"_s, u"--near"_s, u"Texas"_s, u"Paris"_s}), texas);
    QVERIFY2(m_bench->err.contains("Xyzzy"), m_bench->err.constData());
}

void TestLocateCommand::readsTheSentence()
{
    const QString province = u"geonames:1147537"_s;
    const QString city = u"geonames:1147540"_s;
    const QString name = u"Baghlan"_s;
    QCOMPARE(firstOf({name}), city);
    QCOMPARE(firstOf({u"--text"_s, u"fighting in Baghlan province"_s, name}), province);
    QCOMPARE(firstOf({u"--text"_s, u"the city of Baghlan"_s, name}), city);
    QCOMPARE(firstOf({u"Baghlan province"_s}), province);
}

void TestLocateCommand::saysWhatIsNotFound()
{
    const QJsonArray names = jsonOf({u"Xyzzy"_s, u"Kabul"_s});
    QCOMPARE(names.size(), 2);
    QCOMPARE(names[0]["name"_L1].toString(), u"Xyzzy"_s);
    QVERIFY(names[0]["candidates"_L1].isArray());
    QVERIFY(names[0]["candidates"_L1].toArray().isEmpty());
    QVERIFY(!names[1]["candidates"_L1].toArray().isEmpty());
    QVERIFY2(m_bench->err.contains("Xyzzy") && !m_bench->err.contains("Kabul"),
             m_bench->err.constData());

    QCOMPARE(m_bench->run({u"locate"_s, u"Xyzzy"_s}), ExitDone);
    QCOMPARE(m_bench->out, ""_ba);
    QVERIFY2(m_bench->err.contains("Xyzzy"), m_bench->err.constData());
}

void TestLocateCommand::failsWithoutAGazetteer_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::newRow("none") << false;
    QTest::newRow("a text") << true;
}

void TestLocateCommand::failsWithoutAGazetteer()
{
    QFETCH(const bool, isThere);
    QVERIFY(QFile::remove(m_bench->file(u"gazetteer.sqlite"_s)));
    if (isThere)
        m_bench->write(u"gazetteer.sqlite"_s, "Kunduz\n"_ba);
    QCOMPARE(m_bench->run({u"locate"_s, u"--json"_s, u"Kunduz"_s}), ExitFailed);
    QCOMPARE(m_bench->out, ""_ba);
    QVERIFY2(m_bench->err.contains("gazetteer.sqlite"), m_bench->err.constData());
    QVERIFY2(m_bench->err.contains(m_bench->folder().path().toUtf8()), m_bench->err.constData());
    QCOMPARE(m_bench->err.count('\n'), 1);
}

void TestLocateCommand::usesTheRealGazetteer()
{
    qunsetenv("HEARSAY_MAPS");
    QCOMPARE(firstOf({u"Doha"_s}), u"geonames:290030"_s);
}

QTEST_GUILESS_MAIN(TestLocateCommand)
#include "tst_locatecommand.moc"
