// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "tests/app/cli/commandbench.h"
#include "tests/app/exchange/exchangefixtures.h"
#include "tests/support/testsettings.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Hearsay;
using namespace Hearsay::Testing;
using namespace Qt::StringLiterals;

/// hearsay text and hearsay info.
class TestShowCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init() { m_bench = std::make_unique<CommandBench>(); }
    void printsTheTextAndNothingElse();
    void readsMarkdown();
    void printsTheArticleOfAProject();
    void tellsWhatIsInAnArticle();
    void tellsWhatIsInAProject();

private:
    std::unique_ptr<CommandBench> m_bench;
};

void TestShowCommands::printsTheTextAndNothingElse()
{
    m_bench->write(u"windows.txt"_s, "\xef\xbb\xbfOne\r\ntwo 🌊\rthree\r\n"_ba);
    QCOMPARE(m_bench->run({u"text"_s, m_bench->file(u"windows.txt"_s)}), ExitDone);
    QCOMPARE(m_bench->out, "One\ntwo 🌊\nthree\n"_ba);
    QCOMPARE(m_bench->err, ""_ba);
    // Also where there is something to note.
    const QByteArray good = "Many good “words” in UTF-8 stand here.\n"_ba.repeated(50);
    m_bench->write(u"broken.txt"_s, QByteArray(good + "One broken byte: \xff.\n"));
    QCOMPARE(m_bench->run({u"text"_s, m_bench->file(u"broken.txt"_s)}), ExitDone);
    QCOMPARE(m_bench->out, QByteArray(good + "One broken byte: \xef\xbf\xbd.\n"));
    QVERIFY(!m_bench->err.isEmpty());
}

void TestShowCommands::readsMarkdown()
{
    m_bench->write(u"quay.md"_s, "---\ntitle: Quay\n---\n# The *quay*\n\n- is open,\n  she said\n"_ba);
    QCOMPARE(m_bench->run({u"text"_s, m_bench->file(u"quay.md"_s)}), ExitDone);
    QCOMPARE(m_bench->out, "The quay\nis open, she said"_ba);
    QCOMPARE(m_bench->run({u"info"_s, m_bench->file(u"quay.md"_s)}), ExitDone);
    QVERIFY2(m_bench->out.contains("Markdown") && m_bench->out.contains("Quay"), m_bench->out.constData());
}

void TestShowCommands::printsTheArticleOfAProject()
{
    m_bench->makeGoldenProject();
    const QString project = m_bench->file(u"ferry.hearsay"_s);
    QCOMPARE(m_bench->run({u"text"_s, u"--article"_s, u"2"_s, project}), ExitDone);
    QCOMPARE(m_bench->out, m_bench->bytesOf(u"bridge.txt"_s));
    QCOMPARE(m_bench->run({u"text"_s, m_bench->file(u"bridge.txt"_s)}), ExitDone);
    QCOMPARE(m_bench->out, m_bench->bytesOf(u"bridge.txt"_s));
    QCOMPARE(m_bench->run({u"text"_s, u"--article"_s, u"3"_s, project}), ExitFailed);
    QVERIFY2(m_bench->err.contains("2 article"), m_bench->err.constData());
    QCOMPARE(m_bench->run({u"text"_s, project}), ExitUsage);
    QCOMPARE(m_bench->out, ""_ba);

    m_bench->makeStory();
    QCOMPARE(m_bench->run({u"text"_s, m_bench->file(u"talora.hearsay"_s)}), ExitDone);
    QCOMPARE(m_bench->out, m_bench->bytesOf(u"talora.txt"_s));
}

void TestShowCommands::tellsWhatIsInAnArticle()
{
    const QByteArray text = "Title: The quay\nDate: 2020-02-03\n\nThe quay 🌊 is shut.\n"_ba;
    m_bench->write(u"quay.txt"_s, text);
    QCOMPARE(m_bench->run({u"info"_s, u"--json"_s, m_bench->file(u"quay.txt"_s)}), ExitDone);
    QCOMPARE(m_bench->err, ""_ba);
    const QJsonObject root = QJsonDocument::fromJson(m_bench->out).object();
    QVERIFY(root["project"_L1].isNull());
    const QJsonObject article = root["articles"_L1][0].toObject();
    QVERIFY(!article.contains("id"_L1));
    QCOMPARE(article["title"_L1].toString(), u"The quay"_s);
    QCOMPARE(article["published"_L1].toString(), u"2020-02-03"_s);
    QCOMPARE(article["fileName"_L1].toString(), u"quay.txt"_s);
    QCOMPARE(article["format"_L1].toString(), u"text/plain"_s);
    QCOMPARE(article["encoding"_L1].toString(), u"UTF-8"_s);
    QCOMPARE(article["characters"_L1].toInt(), QString::fromUtf8(text).size() - 1);
    QCOMPARE(article["bytes"_L1].toInt(), text.size());
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
    QCOMPARE(article["textSha256"_L1].toString(), hash);
    QCOMPARE(article["sourceSha256"_L1].toString(), hash);
    QCOMPARE(article["claims"_L1].toInt(-1), 0);

    QCOMPARE(m_bench->run({u"info"_s, m_bench->file(u"quay.txt"_s)}), ExitDone);
    for (const QByteArray &line : {"Article 1: The quay"_ba, "Published: 2020-02-03"_ba,
                                   "Encoding: UTF-8"_ba, "Claims: 0"_ba, hash.toLatin1()})
        QVERIFY2(m_bench->out.contains(line), m_bench->out.constData());
}

void TestShowCommands::tellsWhatIsInAProject()
{
    m_bench->makeGoldenProject();
    QCOMPARE(m_bench->run({u"info"_s, u"--json"_s, m_bench->file(u"ferry.txt"_s)}), ExitDone);
    const QJsonObject root = QJsonDocument::fromJson(m_bench->out).object();
    QCOMPARE(root["project"_L1].toString(), m_bench->file(u"ferry.hearsay"_s));
    QCOMPARE(root["articles"_L1].toArray().size(), 2);
    QCOMPARE(root["articles"_L1][0]["id"_L1].toString(), fixedId(1).toString(QUuid::WithoutBraces));
    QCOMPARE(root["articles"_L1][0]["claims"_L1].toInt(), 3);
    QCOMPARE(root["articles"_L1][1]["highlights"_L1].toInt(), 1);
    QCOMPARE(root["claims"_L1].toInt(), 5);
    QCOMPARE(root["speakers"_L1].toInt(), 5);
    QCOMPARE(root["places"_L1].toInt(), 3);
    QCOMPARE(root["disputes"_L1].toInt(), 2);
    QCOMPARE(root["tags"_L1].toInt(), 3);

    QCOMPARE(m_bench->run({u"info"_s, m_bench->file(u"ferry.hearsay"_s)}), ExitDone);
    QVERIFY2(m_bench->out.contains("Article 2: bridge\n"), m_bench->out.constData());
    QVERIFY2(m_bench->out.contains("Speakers: 5\n"), m_bench->out.constData());
}

QTEST_GUILESS_MAIN(TestShowCommands)
#include "tst_showcommands.moc"
