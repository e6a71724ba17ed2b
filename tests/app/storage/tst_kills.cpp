// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/storage/storagefixtures.h"
#include "tests/support/testsettings.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hearsay;
using namespace Hearsay::Testing;

/// What was said to be saved is there, whenever the program was killed.
class TestKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void nothingAcknowledgedIsLost();
};

void TestKills::nothingAcknowledgedIsLost()
{
    constexpr int kills = 50;
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    qsizetype acknowledgedInAll = 0;

    QTemporaryDir folder;
    const QString article = writeFile(folder.filePath(u"bridge.txt"_s), newsText());
    const QString project = folder.filePath(u"bridge.hearsay"_s);
    for (int round = 0; round < kills; ++round) {
        // Every tenth round begins with no project, so that its making is killed too.
        if (round % 10 == 0)
            QFile::remove(project);
        QProcess annotator;
        annotator.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        annotator.start(QStringLiteral(HEARSAY_ANNOTATOR), {article});
        QVERIFY(annotator.waitForStarted());
        if (random.bounded(5) != 0)
            QVERIFY(annotator.waitForReadyRead(20'000));
        // Not a wait for something: the instant is what is random.
        QTest::qWait(random.bounded(60));
        annotator.kill();
        QVERIFY(annotator.waitForFinished());
        QCOMPARE(annotator.exitStatus(), QProcess::CrashExit);

        QSet<QUuid> acknowledged;
        for (const QByteArray &line : annotator.readAllStandardOutput().split('\n')) {
            if (!line.isEmpty())
                acknowledged.insert(QUuid::fromString(QLatin1StringView(line)));
        }
        acknowledgedInAll += acknowledged.size();
        if (!QFileInfo::exists(project)) {
            QVERIFY(acknowledged.isEmpty());
            continue;
        }
        auto file = ProjectFile::open(project); // finds the file in order, or refuses
        QVERIFY2(file.has_value(), file ? "" : qPrintable(file.error().message));
        const auto revisions = (*file)->revisions();
        QVERIFY(revisions);
        for (const Revision &revision : *revisions)
            acknowledged.remove(revision.performed.change.operation);
        QVERIFY2(acknowledged.isEmpty(), qPrintable(u"round %1: %2 lost"_s.arg(round).arg(acknowledged.size())));
        QVERIFY(equalsItsLog(**file));
    }
    qInfo("%lld acknowledged, none lost", static_cast<long long>(acknowledgedInAll));
    QVERIFY(acknowledgedInAll > kills);
}

QTEST_GUILESS_MAIN(TestKills)
#include "tst_kills.moc"
