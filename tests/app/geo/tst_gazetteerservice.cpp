// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/gazetteerservice.h"
#include "tests/app/geo/gazetteerfixtures.h"
#include "tests/support/testsettings.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace Hearsay;
using namespace Hearsay::Testing;

/// Questions and answers across threads.
class TestGazetteerService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init();
    void locates();
    void usesTheContext();
    void findsById();
    void completes();
    void answersInTheOrderOfTheQuestions();
    void dropsWhatIsTypedOverButTheLast();
    void neverAnswersFromWithinTheCall();
    void saysWhatFailedAndTriesAgain();
    void findsTheFileOfTheProgram();
    void endsWithQuestionsOpen();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"gazetteer.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QList<PlaceCandidate> candidatesOf(const QSignalSpy &spy, qsizetype row = 0)
{
    return spy.at(row).at(1).value<QList<PlaceCandidate>>();
}

} // namespace

void TestGazetteerService::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    makeGazetteer(path());
}

void TestGazetteerService::locates()
{
    GazetteerService service(path());
    QSignalSpy located(&service, &GazetteerService::located);
    const int ticket = service.locate(u"Kunduz"_s, {}, 1);
    QVERIFY(ticket > 0);
    QVERIFY(located.wait());
    QCOMPARE(located.at(0).at(0).toInt(), ticket);
    QCOMPARE(candidatesOf(located).size(), 1);
    QCOMPARE(candidatesOf(located).first().entry.id, u"geonames:1135689"_s);
    QCOMPARE(candidatesOf(located).first().entry.country, u"Afghanistan"_s);
}

void TestGazetteerService::usesTheContext()
{
    GazetteerService service(path());
    QSignalSpy located(&service, &GazetteerService::located);
    service.locate(u"Kunduz"_s, LocateContext::inSentence(u"in Kunduz province"_s, u"Kunduz"));
    QVERIFY(located.wait());
    QCOMPARE(candidatesOf(located).first().entry.kind, PlaceKind::Province);
}

void TestGazetteerService::findsById()
{
    GazetteerService service(path());
    QSignalSpy found(&service, &GazetteerService::found);
    const int there = service.find(u"iso3166:AF"_s);
    const int missing = service.find(u"iso3166:XX"_s);
    QTRY_COMPARE(found.size(), 2);
    QCOMPARE(found.at(0).at(0).toInt(), there);
    QCOMPARE(found.at(0).at(1).value<std::optional<GazetteerEntry>>()->name, u"Afghanistan"_s);
    QCOMPARE(found.at(1).at(0).toInt(), missing);
    QVERIFY(!found.at(1).at(1).value<std::optional<GazetteerEntry>>());
}

void TestGazetteerService::completes()
{
    GazetteerService service(path());
    QSignalSpy located(&service, &GazetteerService::located);
    const int ticket = service.complete(u"pul"_s);
    QVERIFY(located.wait());
    QCOMPARE(located.at(0).at(0).toInt(), ticket);
    QCOMPARE(candidatesOf(located).first().entry.name, u"Pul-e Khumrī"_s);
}

void TestGazetteerService::answersInTheOrderOfTheQuestions()
{
    GazetteerService service(path());
    QList<int> answers;
    connect(&service, &GazetteerService::located, this,
            [&answers](int ticket) { answers.append(ticket); });
    connect(&service, &GazetteerService::found, this,
            [&answers](int ticket) { answers.append(ticket); });
    QList<int> tickets;
    for (int i = 0; i < 50; ++i)
        tickets << service.locate(u"Kabul"_s) << service.find(u"geonames:1138958"_s);
    QTRY_COMPARE(answers, tickets);
}

void TestGazetteerService::dropsWhatIsTypedOverButTheLast()
{
    GazetteerService service(path());
    QList<int> answers;
    connect(&service, &GazetteerService::located, this,
            [&answers](int ticket) { answers.append(ticket); });
    constexpr int keys = 500;
    int last = 0;
    for (int i = 0; i < keys; ++i)
        last = service.complete(u"k"_s);
    const int after = service.locate(u"Kabul"_s);
    QTRY_VERIFY(answers.contains(after));
    QVERIFY(answers.contains(last));
    QVERIFY2(answers.size() < keys, qPrintable(QString::number(answers.size())));
    QVERIFY(std::ranges::is_sorted(answers));
}

void TestGazetteerService::neverAnswersFromWithinTheCall()
{
    GazetteerService service(path());
    QSignalSpy located(&service, &GazetteerService::located);
    service.locate(u"Kabul"_s);
    QCOMPARE(located.size(), 0);
    const QThread *thread = nullptr;
    connect(
        &service, &GazetteerService::located, &service,
        [&thread] { thread = QThread::currentThread(); }, Qt::DirectConnection);
    QVERIFY(located.wait());
    QCOMPARE(thread, QThread::currentThread());
}

void TestGazetteerService::saysWhatFailedAndTriesAgain()
{
    QVERIFY(QFile::remove(path()));
    GazetteerService service(path());
    QSignalSpy failed(&service, &GazetteerService::failed);
    QSignalSpy located(&service, &GazetteerService::located);
    const int ticket = service.locate(u"Kabul"_s);
    QVERIFY(failed.wait());
    QCOMPARE(failed.at(0).at(0).toInt(), ticket);
    QVERIFY2(failed.at(0).at(1).toString().contains(path()),
             qPrintable(failed.at(0).at(1).toString()));
    service.find(u"geonames:1138958"_s);
    QVERIFY(failed.wait());
    makeGazetteer(path());
    service.locate(u"Kabul"_s);
    QVERIFY(located.wait());
    QCOMPARE(failed.size(), 2);
}

void TestGazetteerService::findsTheFileOfTheProgram()
{
    qputenv("HEARSAY_MAPS", QFile::encodeName(m_folder->path()));
    GazetteerService service;
    QSignalSpy located(&service, &GazetteerService::located);
    service.locate(u"Kabul"_s);
    QVERIFY(located.wait());
    QCOMPARE(candidatesOf(located).size(), 2);
    qunsetenv("HEARSAY_MAPS");
}

void TestGazetteerService::endsWithQuestionsOpen()
{
    QTest::failOnWarning(); // Qt warns of connections in use and of objects in the wrong thread
    for (int i = 0; i < 20; ++i) {
        GazetteerService service(path());
        QSignalSpy located(&service, &GazetteerService::located);
        for (int question = 0; question < i * 10; ++question)
            service.locate(u"Kabul"_s);
        if (i % 2 == 1)
            QVERIFY(located.wait());
    }
    const GazetteerService unused(path());
}

QTEST_GUILESS_MAIN(TestGazetteerService)
#include "tst_gazetteerservice.moc"
