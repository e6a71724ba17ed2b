// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/salvage.h"

#include "app/storage/database.h"
#include "app/storage/projectfile.h"
#include "app/text/uuid7.h"
#include "tests/app/storage/storagefixtures.h"
#include "tests/support/describe.h"
#include "tests/support/fixtures.h"
#include "tests/support/testsettings.h"

#include <QDir>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Hearsay;
using namespace Hearsay::Testing;

/// Damaged projects: what can be read of them is saved, the rest accounted for.
class TestSalvage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init();
    void restoresWhatTheLogStillHas_data();
    void restoresWhatTheLogStillHas();
    void savesWhatTheTablesHave_data();
    void savesWhatTheTablesHave();
    void readsPastAHurtHeader_data();
    void readsPastAHurtHeader();
    void accountsForEveryObject_data();
    void accountsForEveryObject();
    void accountsForWhatACutFileHeld();
    void savesProjectsOfVersion1();
    void refusesWhatHoldsNoProject_data();
    void refusesWhatHoldsNoProject();
    void refusesAProjectThatIsOpen();
    void makesANewProjectWithAnAccount();
    void leavesWhatIsThere();
    void marksDamageAsSuch();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"story.hearsay"_s); }
    void alter(const QStringList &statements) const;
    void checkAccount(const Salvaged &salvaged) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Story> m_story;
    std::unique_ptr<Document> m_document; ///< what the project holds
    QUuid m_removed;                      ///< what it held before
};

/// A story with a past: a statement that was changed, a tag that came and went.
void TestSalvage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_story = std::make_unique<Story>();
    m_document = m_story->document();
    History history(*m_document);
    QList<PerformedChange> changes;
    connect(&history, &History::performed, this, [&changes](const PerformedChange &change) { changes.append(change); });
    const Tag passing = tagNamed(u"Passing"_s);
    m_removed = passing.id;
    Claim open = m_story->open;
    open.statement = u"The market of Talora is open to all"_s;
    const auto change = [](const ObjectChange &object) { return Edit(Change{createUuidV7(), {}, u"step"_s, {object}}); };
    std::ignore = performed(history, change({std::nullopt, passing}));
    std::ignore = performed(history, change({m_story->open, open}));
    std::ignore = performed(history, change({passing, std::nullopt}));
    const auto made = ProjectFile::create(path(), m_story->objects(), changes);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
}

/// Changes the file behind its back.
void TestSalvage::alter(const QStringList &statements) const
{
    const auto database = Database::open(path(), Database::Access::ReadWrite);
    if (!database || !(*database)->execute(u"PRAGMA foreign_keys=OFF"_s) || !(*database)->execute(u"PRAGMA ignore_check_constraints=ON"_s)
        || !(*database)->execute(u"PRAGMA writable_schema=ON"_s))
        qFatal("The project cannot be altered.");
    for (const QString &statement : statements) {
        if (const auto done = (*database)->execute(statement); !done)
            qFatal("%s", qUtf8Printable(done.error().text));
    }
}

/// What must be true whatever the damage: the result loads, and every object is saved or accounted for.
void TestSalvage::checkAccount(const Salvaged &salvaged) const
{
    Document document;
    const auto loaded = document.load(salvaged.objects);
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
    QVERIFY2(!document.contains(m_removed), "what was removed came back");
    QSet<QUuid> lost;
    for (const LostObject &object : salvaged.lost) {
        lost.insert(object.id);
        QVERIFY(!object.reason.isEmpty());
        QVERIFY2(object.id.isNull() || !document.contains(object.id), "an object is saved and lost");
    }
    const QList<Object> all = m_document->objects();
    for (const Object &object : all) {
        QVERIFY2(document.contains(idOf(object)) || lost.contains(idOf(object)),
                 qPrintable(u"neither saved nor accounted for: "_s + describe(*m_document, idOf(object)) + u'\n' + salvaged.account.join(u'\n')));
    }
    const auto lines = std::ranges::count_if(salvaged.account, [](const QString &line) { return line.startsWith(u"Lost: "_s); });
    QCOMPARE(lines, salvaged.lost.size());
}

void TestSalvage::restoresWhatTheLogStillHas_data()
{
    QTest::addColumn<QStringList>("statements");
    const auto row = [](const char *name, const QString &sql) { QTest::newRow(name) << sql.split(u';'); };
    row("nothing at all", u"PRAGMA user_version"_s);
    row("a statement that is another", u"UPDATE claim SET statement = 'The market is on fire'"_s);
    row("the words of spans are others", u"UPDATE claim_span SET quote = 'other'"_s);
    row("spans beyond the end", u"UPDATE mention SET span_end = 100000"_s);
    row("a span that is a word", u"UPDATE highlight SET span_begin = 'begin'"_s);
    row("no speakers", u"DELETE FROM speaker"_s);
    row("claims without spans", u"DELETE FROM claim_span"_s);
    row("a list with a gap", u"UPDATE dispute_claim SET ordinal = ordinal + 5"_s);
    row("attributions that do not exist", u"UPDATE claim SET attribution = 'gossip'"_s);
    row("dates that do not exist", u"UPDATE article SET published = '2019-02-30'"_s);
    row("colours that are none", u"UPDATE tag SET colour = 'red'"_s);
    row("latitudes that are words", u"UPDATE place SET latitude = 'north'"_s);
    row("bytes for names", u"UPDATE speaker SET name = x'ff00'"_s);
    row("ids that are none", u"UPDATE dispute SET id = 'mine'"_s);
    row("a text that is another", u"UPDATE article_text SET text = replace(text, 'Prices', 'Prises')"_s);
    row("bytes that are others", u"UPDATE article_text SET source = x'00'"_s);
    row("no articles", u"DELETE FROM article"_s);
    row("tables that are gone", u"DROP TABLE claim_span;DROP TABLE dispute"_s);
    row("a schema that makes no sense", u"UPDATE sqlite_master SET sql = 'CREATE TABLE nonsense(' WHERE name = 'claim'"_s);
    row("a table that leads nowhere", u"UPDATE sqlite_master SET rootpage = 100000 WHERE name = 'claim'"_s);
    row("the log under another name", u"UPDATE sqlite_master SET sql = 'CREATE TABLE nonsense(' WHERE name = 'revision'"_s);
}

void TestSalvage::restoresWhatTheLogStillHas()
{
    QFETCH(const QStringList, statements);
    alter(statements);
    const QByteArray before = readFile(path());
    const auto salvaged = salvage(path());
    QVERIFY2(salvaged, salvaged ? "" : qPrintable(salvaged.error().message));
    QVERIFY2(salvaged->lost.isEmpty(), qPrintable(salvaged->account.join(u'\n')));
    QCOMPARE(describe(*documentWith(salvaged->objects)), describe(*m_document));
    QVERIFY(documentWith(salvaged->objects)->equals(*m_document));
    checkAccount(*salvaged);
    QVERIFY(readFile(path()) == before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"story.hearsay"_s});
}

void TestSalvage::savesWhatTheTablesHave_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("lost");
    QTest::addColumn<bool>("isEqual");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing but the log is gone") << u"PRAGMA user_version"_s << 0 << true << u"log"_s;
    QTest::newRow("a claim by nobody") << u"DELETE FROM speaker WHERE name = 'Farida Amini'"_s << 2 << false << u"Mention “Farida Amini”"_s;
    QTest::newRow("an article without title") << u"DELETE FROM article"_s << 0 << false << u"title"_s;
    QTest::newRow("no article at all") << u"DELETE FROM article_text"_s << 6 << false << u"Claim “The market is shut”"_s;
    QTest::newRow("words that stand nowhere") << u"UPDATE claim_span SET quote = 'other' WHERE quote = 'the gates stay shut'"_s << 1 << false
                                              << u"Claim “The market is shut”"_s;
    QTest::newRow("a span beside its words") << u"UPDATE highlight SET span_begin = span_begin + 3, span_end = span_end + 3"_s << 0 << true
                                             << u"put where they stand"_s;
    QTest::newRow("a span beyond the end") << u"UPDATE highlight SET span_end = 100000"_s << 0 << true << u"put where they stand"_s;
    QTest::newRow("a span that is a word") << u"UPDATE highlight SET span_begin = 'begin'"_s << 0 << true << u"put where they stand"_s;
    QTest::newRow("a text that is another, the bytes whole") << u"UPDATE article_text SET text = replace(text, 'Prices', 'Prises')"_s << 0 << true
                                                            << u"read again"_s;
    QTest::newRow("text and bytes that are others")
        << u"UPDATE article_text SET source = x'00', text = replace(text, 'Prices', 'Prises')"_s << 1 << false << u"Prices in Samar"_s;
    QTest::newRow("bytes that are others") << u"UPDATE article_text SET source = x'00'"_s << 0 << true << u"No object is lost"_s;
    QTest::newRow("attributions that do not exist") << u"UPDATE claim SET attribution = 'gossip'"_s << 0 << false << u"claim.attribution"_s;
    QTest::newRow("bytes for names") << u"UPDATE speaker SET name = x'ff00'"_s << 0 << false << u"speaker.name"_s;
    QTest::newRow("a list with a gap") << u"UPDATE dispute_claim SET ordinal = ordinal + 5"_s << 0 << true << u"dispute_claim"_s;
    QTest::newRow("an id that is none") << u"UPDATE dispute SET id = 'mine'"_s << 1 << false << u"Is the market of Talora open?"_s;
    QTest::newRow("a tag above that is gone") << u"DELETE FROM tag WHERE name = 'Economy'"_s << 1 << false << u"at the top"_s;
    QTest::newRow("tags above each other") << u"UPDATE tag SET parent = (SELECT id FROM tag WHERE name = 'Trade') WHERE name = 'Economy'"_s << 0 << true
                                           << u"at the top"_s;
    QTest::newRow("a place that is gone") << u"DELETE FROM place WHERE name = 'Talora'"_s << 2 << false << u"Mention “Talora”"_s;
}

void TestSalvage::savesWhatTheTablesHave()
{
    QFETCH(const QString, sql);
    QFETCH(const int, lost);
    QFETCH(const bool, isEqual);
    QFETCH(const QString, said);
    // Its pages are overwritten too, or the log would be found in them.
    alter({u"PRAGMA secure_delete=ON"_s, u"DELETE FROM revision"_s, sql});
    const auto salvaged = salvage(path());
    QVERIFY2(salvaged, salvaged ? "" : qPrintable(salvaged.error().message));
    const QString account = salvaged->account.join(u'\n');
    QVERIFY2(salvaged->lost.size() == lost, qPrintable(account));
    QVERIFY2(account.contains(said), qPrintable(account));
    QCOMPARE(documentWith(salvaged->objects)->equals(*m_document), isEqual);
    if (!sql.contains(u"'mine'"_s)) // the id itself is lost there
        checkAccount(*salvaged);
}

void TestSalvage::readsPastAHurtHeader_data()
{
    QTest::addColumn<qsizetype>("offset");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no magic") << qsizetype(0) << QByteArray(16, '\0');
    QTest::newRow("no size of the pages") << qsizetype(16) << QByteArray(2, '\0');
    QTest::newRow("another size of the pages") << qsizetype(16) << QByteArray("\x02\x00", 2);
    QTest::newRow("reserved bytes") << qsizetype(20) << QByteArray("\x77");
    QTest::newRow("another number of pages") << qsizetype(28) << QByteArray("\x7f\xff\xff\xff");
    QTest::newRow("another encoding") << qsizetype(56) << QByteArray("\x00\x00\x00\x02", 4);
    QTest::newRow("no version") << qsizetype(60) << QByteArray(4, '\0');
    QTest::newRow("another application") << qsizetype(68) << QByteArray(4, '\0');
    QTest::newRow("no header") << qsizetype(0) << QByteArray(100, '\0');
    QTest::newRow("another header") << qsizetype(0) << QByteArray(100, '\xff');
    QTest::newRow("no schema") << qsizetype(0) << QByteArray(4096, '\0');
}

void TestSalvage::readsPastAHurtHeader()
{
    QFETCH(const qsizetype, offset);
    QFETCH(const QByteArray, bytes);
    QByteArray file = readFile(path());
    file.replace(offset, bytes.size(), bytes);
    writeFile(path(), file);
    const auto salvaged = salvage(path());
    QVERIFY2(salvaged, salvaged ? "" : qPrintable(salvaged.error().message));
    QVERIFY2(salvaged->lost.isEmpty(), qPrintable(salvaged->account.join(u'\n')));
    QVERIFY(documentWith(salvaged->objects)->equals(*m_document));
}

void TestSalvage::accountsForEveryObject_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("pages of zeros") << 0;
    QTest::newRow("pages turned over") << 1;
    QTest::newRow("pages with single bits flipped") << 2;
    QTest::newRow("pages whose first bytes are zeros") << 3;
}

void TestSalvage::accountsForEveryObject()
{
    QFETCH(const int, kind);
    constexpr qsizetype pageSize = 4096;
    const QByteArray whole = readFile(path());
    QVERIFY(whole.size() / pageSize > 20);
    for (qsizetype at = 0; at < whole.size(); at += pageSize) {
        QByteArray hurt = whole;
        for (qsizetype i = at; i < at + pageSize; ++i) {
            if (kind == 0 || (kind == 3 && i < at + 16))
                hurt[i] = '\0';
            else if (kind == 1)
                hurt[i] = char(~hurt.at(i));
            else if (kind == 2 && (i - at) % 61 == 0)
                hurt[i] = char(hurt.at(i) ^ (1 << (i % 8)));
        }
        writeFile(path(), hurt);
        const auto salvaged = salvage(path());
        QVERIFY2(salvaged, salvaged ? "" : qPrintable(salvaged.error().message));
        checkAccount(*salvaged);
        if (QTest::currentTestFailed())
            qFatal("page %lld", static_cast<long long>(at / pageSize + 1));
        // Only the text of an article stands in one place alone.
        const auto isArticle = [](const LostObject &lost) { return lost.kind == ObjectKind::Article; };
        const auto wasThere = [this](const LostObject &lost) { return lost.id != m_removed; };
        if (kind == 0 && std::ranges::none_of(salvaged->lost, isArticle))
            QVERIFY2(std::ranges::none_of(salvaged->lost, wasThere), qPrintable(u"page %1\n"_s.arg(at / pageSize + 1) + salvaged->account.join(u'\n')));
    }
}

void TestSalvage::accountsForWhatACutFileHeld()
{
    const QByteArray whole = readFile(path());
    for (qsizetype size = whole.size() - 1; size > 0; size -= 3001) {
        writeFile(path(), whole.first(size));
        const auto salvaged = salvage(path());
        if (!salvaged)
            continue; // nothing is left that shows an object
        Document document;
        QVERIFY(document.load(salvaged->objects));
        QVERIFY(!document.contains(m_removed));
        QVERIFY(!salvaged->objects.isEmpty() || !salvaged->lost.isEmpty());
    }
}

void TestSalvage::savesProjectsOfVersion1()
{
    const QByteArray whole = readFile(QStringLiteral(HEARSAY_TEST_DATA) + u"/projects/version-1.hearsay"_s);
    QByteArray hurt = whole;
    hurt.replace(0, 4096, QByteArray(4096, '\0'));
    for (const QByteArray &bytes : {whole, hurt}) {
        writeFile(path(), bytes);
        const auto salvaged = salvage(path());
        QVERIFY2(salvaged, salvaged ? "" : qPrintable(salvaged.error().message));
        QVERIFY2(salvaged->lost.isEmpty(), qPrintable(salvaged->account.join(u'\n')));
        QCOMPARE(documentWith(salvaged->objects)->claims().size(), 36);
        QVERIFY(readFile(path()) == bytes);
    }
}

void TestSalvage::refusesWhatHoldsNoProject_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("an empty file") << QByteArray();
    QTest::newRow("a letter") << QByteArray("Dear editor,\nthis is no project.\n");
    QTest::newRow("zeros") << QByteArray(50000, '\0');
}

void TestSalvage::refusesWhatHoldsNoProject()
{
    QFETCH(const QByteArray, bytes);
    writeFile(path(), bytes);
    const auto salvaged = salvage(path());
    QVERIFY(!salvaged);
    QVERIFY2(salvaged.error().message.contains(path()), qPrintable(salvaged.error().message));
    QVERIFY(readFile(path()) == bytes);
}

void TestSalvage::refusesAProjectThatIsOpen()
{
    const auto file = ProjectFile::open(path());
    QVERIFY(file);
    const auto salvaged = salvage(path());
    QVERIFY(!salvaged);
    QVERIFY2(salvaged.error().message.contains(u"open"_s), qPrintable(salvaged.error().message));
}

void TestSalvage::makesANewProjectWithAnAccount()
{
    alter({u"PRAGMA secure_delete=ON"_s, u"DELETE FROM revision"_s, u"DELETE FROM speaker WHERE name = 'Farida Amini'"_s});
    const QByteArray before = readFile(path());
    QCOMPARE(salvagedPathFor(path()), m_folder->filePath(u"story (salvaged).hearsay"_s));
    const auto made = salvageProject(path(), salvagedPathFor(path()));
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    QVERIFY(!made->isAll);
    QCOMPARE(made->accountPath, m_folder->filePath(u"story (salvaged)-account.txt"_s));
    const QString account = QString::fromUtf8(readFile(made->accountPath));
    QVERIFY2(account.contains(u"Mention “Farida Amini”"_s) && account.contains(path()), qPrintable(account));
    for (const QString &sentence : made->account)
        QVERIFY(account.contains(sentence));
    QVERIFY(readFile(path()) == before);

    auto file = ProjectFile::open(made->path);
    QVERIFY2(file, file ? "" : qPrintable(file.error().message));
    const auto objects = (*file)->read();
    QVERIFY2(objects, objects ? "" : qPrintable(objects.error().message));
    QCOMPARE(documentWith(*objects)->claims().size(), 2);
    QVERIFY(equalsItsLog(**file));
}

void TestSalvage::leavesWhatIsThere()
{
    const QString taken = writeFile(m_folder->filePath(u"taken.hearsay"_s), "mine");
    QVERIFY(!salvageProject(path(), taken));
    QCOMPARE(readFile(taken), "mine"_ba);
    const QString account = writeFile(m_folder->filePath(u"new-account.txt"_s), "mine");
    const auto made = salvageProject(path(), m_folder->filePath(u"new.hearsay"_s));
    QVERIFY(!made);
    QVERIFY2(made.error().message.contains(account), qPrintable(made.error().message));
    QCOMPARE(readFile(account), "mine"_ba);
    QVERIFY(!QFile::exists(m_folder->filePath(u"new.hearsay"_s)));
}

void TestSalvage::marksDamageAsSuch()
{
    const QByteArray whole = readFile(path());
    QByteArray hurt = whole;
    for (qsizetype at = 4096; at < hurt.size(); at += 7)
        hurt[at] = char(hurt.at(at) ^ 0x5a);
    QByteArray foreign = whole;
    foreign.replace(68, 4, QByteArray(4, '\0'));
    for (const QByteArray &bytes : {hurt, foreign, whole.first(whole.size() / 2), whole.first(50), QByteArray(5000, 'x')}) {
        writeFile(path(), bytes);
        const auto file = ProjectFile::open(path());
        QVERIFY(!file && file.error().isDamage);
    }
    QVERIFY(!ProjectFile::open(m_folder->filePath(u"gone.hearsay"_s)).error().isDamage);
}

QTEST_GUILESS_MAIN(TestSalvage)
#include "tst_salvage.moc"
