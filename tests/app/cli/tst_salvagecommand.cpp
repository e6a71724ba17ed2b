// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/storage/projectfile.h"
#include "tests/app/cli/commandbench.h"
#include "tests/support/fixtures.h"
#include "tests/support/testsettings.h"

#include <QTest>

using namespace Hearsay;
using namespace Hearsay::Testing;
using namespace Qt::StringLiterals;

/// hearsay salvage: what can be read of a damaged project, never over a file.
class TestSalvageCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init();
    void savesBesideTheDamagedProject();
    void saysWhatIsLost();
    void leavesNothingBehindWhenItFails_data();
    void leavesNothingBehindWhenItFails();

private:
    std::unique_ptr<CommandBench> m_bench;
};

void TestSalvageCommand::init()
{
    m_bench = std::make_unique<CommandBench>();
    m_bench->makeStory();
}

void TestSalvageCommand::savesBesideTheDamagedProject()
{
    QByteArray hurt = m_bench->bytesOf(u"talora.hearsay"_s);
    hurt.replace(0, 100, QByteArray(100, '\0'));
    m_bench->write(u"talora.hearsay"_s, hurt);
    QCOMPARE(m_bench->run({u"salvage"_s, m_bench->file(u"talora.hearsay"_s)}), ExitDone);
    QVERIFY2(m_bench->err.contains("13 object(s) saved"), m_bench->err.constData());
    QVERIFY2(m_bench->err.contains("No object is lost"), m_bench->err.constData());
    QVERIFY2(m_bench->out.contains("talora (salvaged).hearsay"), m_bench->out.constData());
    QVERIFY(m_bench->bytesOf(u"talora (salvaged)-account.txt"_s).contains("No object is lost"));
    QCOMPARE(m_bench->bytesOf(u"talora.hearsay"_s), hurt);
    QVERIFY(ProjectFile::open(m_bench->file(u"talora (salvaged).hearsay"_s)));
}

void TestSalvageCommand::saysWhatIsLost()
{
    // The only page that holds the text of the article.
    QByteArray hurt = m_bench->bytesOf(u"talora.hearsay"_s);
    const qsizetype text = hurt.indexOf("Omar Haidari, who sells rice");
    QVERIFY(text > 0);
    const qsizetype page = text / 4096 * 4096;
    hurt.replace(page, 4096, QByteArray(4096, '\0'));
    m_bench->write(u"talora.hearsay"_s, hurt);
    QCOMPARE(m_bench->run({u"salvage"_s, u"-o"_s, m_bench->file(u"saved.hearsay"_s), m_bench->file(u"talora.hearsay"_s)}), ExitPartly);
    QVERIFY2(m_bench->err.contains("Lost: Article “A market between two answers”"), m_bench->err.constData());
    QVERIFY2(m_bench->err.contains("Lost: Claim “The market is shut”"), m_bench->err.constData());
    QVERIFY(QFile::exists(m_bench->file(u"saved.hearsay"_s)));
}

void TestSalvageCommand::leavesNothingBehindWhenItFails_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("output");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("no such file") << u"missing.hearsay"_s << u"new.hearsay"_s << "missing.hearsay"_ba;
    QTest::newRow("an article") << u"talora.txt"_s << u"new.hearsay"_s << "talora.txt"_ba;
    QTest::newRow("a file that exists") << u"talora.hearsay"_s << u"talora.txt"_s << "talora.txt"_ba;
    QTest::newRow("onto itself") << u"talora.hearsay"_s << u"talora.hearsay"_s << "talora.hearsay"_ba;
    QTest::newRow("a folder that does not exist") << u"talora.hearsay"_s << u"nowhere/new.hearsay"_s << "nowhere"_ba;
}

void TestSalvageCommand::leavesNothingBehindWhenItFails()
{
    QFETCH(const QString, file);
    QFETCH(const QString, output);
    QFETCH(const QByteArray, named);
    const QStringList before = m_bench->folder().entryList();
    const QByteArray project = m_bench->bytesOf(u"talora.hearsay"_s);
    QCOMPARE(m_bench->run({u"salvage"_s, u"-o"_s, m_bench->file(output), m_bench->file(file)}), ExitFailed);
    QCOMPARE(m_bench->out, ""_ba);
    QVERIFY2(m_bench->err.contains(named), m_bench->err.constData());
    QCOMPARE(m_bench->folder().entryList(), before);
    QCOMPARE(m_bench->bytesOf(u"talora.hearsay"_s), project);
}

QTEST_GUILESS_MAIN(TestSalvageCommand)
#include "tst_salvagecommand.moc"
