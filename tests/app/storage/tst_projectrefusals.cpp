// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/projectfile.h"

#include "app/storage/database.h"
#include "app/storage/projectheader.h"
#include "app/storage/schema.h"
#include "app/text/uuid7.h"
#include "tests/app/storage/storagefixtures.h"
#include "tests/support/fixtures.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace Hearsay;
using namespace Hearsay::Testing;

/// Files that are not ours, not whole or not to be written.
class TestProjectRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void leavesWhatIsNotOursAsItIs_data();
    void leavesWhatIsNotOursAsItIs();
    void opensNoFolderPipeOrDevice();
    void saysThatThereIsNoFile();
    void refusesAProgramInTheFile();
    void namesTheRowThatIsDamaged_data();
    void namesTheRowThatIsDamaged();
    void readsANewerVersionOnly();
    void readsOnlyWhereItMayNotWrite_data();
    void readsOnlyWhereItMayNotWrite();
    void noticesAFilePutInItsPlace();
    void knowsAProjectByItsFirstBytes();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"story.hearsay"_s); }
    void alter(const QString &sql) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    Story m_story;
};

void TestProjectRefusals::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    const auto made = ProjectFile::create(path(), m_story.objects());
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
}

/// Changes the file behind its back.
void TestProjectRefusals::alter(const QString &sql) const
{
    const auto database = Database::open(path(), Database::Access::ReadWrite);
    if (!database || !(*database)->execute(u"PRAGMA foreign_keys=OFF"_s) || !(*database)->execute(u"PRAGMA ignore_check_constraints=ON"_s))
        qFatal("The project cannot be altered.");
    if (const auto done = (*database)->execute(sql); !done)
        qFatal("%s", qUtf8Printable(done.error().text));
}

void TestProjectRefusals::leavesWhatIsNotOursAsItIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    init(); // the rows are made from a good project, before there is one for the test
    const QByteArray project = readFile(path());
    QByteArray foreign = project;
    foreign.replace(68, 4, QByteArray(4, '\0'));
    QByteArray unfinished = project;
    unfinished.replace(60, 4, QByteArray(4, '\0'));
    QByteArray scrambled = project;
    for (qsizetype at = 4096; at < scrambled.size(); at += 7)
        scrambled[at] = char(scrambled.at(at) ^ 0x5a);
    QTest::newRow("an empty file") << QByteArray() << u"empty"_s;
    QTest::newRow("a text file") << QByteArray("Dear editor,\nthis is no project.\n") << u"not a Hearsay project"_s;
    QTest::newRow("a database of another program") << foreign << u"another program"_s;
    QTest::newRow("a file that is shorter than its header") << project.first(50) << u"cut off"_s;
    QTest::newRow("a file that was cut in the middle") << project.first(project.size() / 2) << u"damaged"_s;
    QTest::newRow("a file with one page left") << project.first(4096) << u"damaged"_s;
    QTest::newRow("a file that has no version") << unfinished << u"damaged"_s;
    QTest::newRow("a file with scrambled pages") << scrambled << u"damaged"_s;
}

void TestProjectRefusals::leavesWhatIsNotOursAsItIs()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    writeFile(path(), bytes);
    const auto file = ProjectFile::open(path());
    QVERIFY(!file);
    QVERIFY2(file.error().message.contains(word), qPrintable(file.error().message));
    QVERIFY2(file.error().message.contains(path()), qPrintable(file.error().message));
    QVERIFY(readFile(path()) == bytes);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"story.hearsay"_s});
}

void TestProjectRefusals::opensNoFolderPipeOrDevice()
{
    const QString pipe = m_folder->filePath(u"pipe.hearsay"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const auto fromPipe = ProjectFile::open(pipe);
    QVERIFY(!fromPipe);
    QVERIFY(fromPipe.error().message.contains(u"pipe"_s));
    const auto fromFolder = ProjectFile::open(m_folder->path());
    QVERIFY(!fromFolder);
    QVERIFY(fromFolder.error().message.contains(u"folder"_s));
    QVERIFY(!ProjectFile::open(u"/dev/zero"_s));
}

void TestProjectRefusals::saysThatThereIsNoFile()
{
    const auto file = ProjectFile::open(m_folder->filePath(u"gone.hearsay"_s));
    QVERIFY(!file);
    QVERIFY(file.error().message.contains(u"no file"_s));
    QVERIFY(!QFile::exists(m_folder->filePath(u"gone.hearsay"_s)));
}

void TestProjectRefusals::refusesAProgramInTheFile()
{
    alter(u"CREATE TRIGGER sneaky AFTER INSERT ON claim BEGIN DELETE FROM claim; END"_s);
    const auto file = ProjectFile::open(path());
    QVERIFY(!file);
    QVERIFY2(file.error().message.contains(u"sneaky"_s), qPrintable(file.error().message));
}

void TestProjectRefusals::namesTheRowThatIsDamaged_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("row");
    const auto id = [](const auto &object) { return object.id.toString(QUuid::WithoutBraces); };
    QTest::newRow("the words of a span are others") << u"UPDATE claim_span SET quote = 'other' WHERE claim = '%1'"_s.arg(id(m_story.open)) << u"claim_span"_s << id(m_story.open);
    QTest::newRow("a span beyond the end") << u"UPDATE mention SET span_end = 100000 WHERE id = '%1'"_s.arg(id(m_story.townMention)) << u"mention"_s << id(m_story.townMention);
    // SQLite itself finds these two, and names the table only.
    QTest::newRow("a span that is a word") << u"UPDATE highlight SET span_begin = 'begin'"_s << u"highlight"_s << QString();
    QTest::newRow("a claim by nobody") << u"DELETE FROM speaker WHERE id = '%1'"_s.arg(id(m_story.mayor)) << u"mention"_s << QString();
    QTest::newRow("a claim without a span") << u"DELETE FROM claim_span WHERE claim = '%1'"_s.arg(id(m_story.closed)) << u"claim"_s << id(m_story.closed);
    QTest::newRow("an attribution that does not exist") << u"UPDATE claim SET attribution = 'gossip' WHERE id = '%1'"_s.arg(id(m_story.open)) << u"claim"_s << id(m_story.open);
    QTest::newRow("another text") << u"UPDATE article_text SET text = 'Nothing happened.'"_s << u"article"_s << id(m_story.article);
    QTest::newRow("other bytes") << u"UPDATE article_text SET source = x'00'"_s << u"article"_s << id(m_story.article);
    QTest::newRow("a date that does not exist") << u"UPDATE article SET published = '2019-02-30'"_s << u"article"_s << id(m_story.article);
    QTest::newRow("a colour that is none") << u"UPDATE tag SET colour = 'red' WHERE id = '%1'"_s.arg(id(m_story.economy)) << u"tag"_s << id(m_story.economy);
    QTest::newRow("a latitude that is a word") << u"UPDATE place SET latitude = 'north' WHERE id = '%1'"_s.arg(id(m_story.town)) << u"place"_s << id(m_story.town);
    QTest::newRow("bytes for a name") << u"UPDATE speaker SET name = x'ff00' WHERE id = '%1'"_s.arg(id(m_story.mayor)) << u"speaker"_s << id(m_story.mayor);
    QTest::newRow("an id that is none") << u"UPDATE dispute SET id = 'mine'"_s << u"dispute_claim"_s << QString();
}

void TestProjectRefusals::namesTheRowThatIsDamaged()
{
    QFETCH(QString, sql);
    QFETCH(QString, table);
    QFETCH(QString, row);
    alter(sql);
    auto file = ProjectFile::open(path());
    const auto objects = file ? (*file)->read() : std::unexpected(file.error());
    QVERIFY(!objects);
    const QString message = objects.error().message;
    QVERIFY2(message.contains(table) && message.contains(row) && message.contains(path()), qPrintable(message));
}

void TestProjectRefusals::readsANewerVersionOnly()
{
    alter(u"PRAGMA user_version="_s + QString::number(Schema::version + 1));
    const QByteArray before = readFile(path());
    {
        const auto file = ProjectFile::open(path());
        QVERIFY2(file, file ? "" : qPrintable(file.error().message));
        QVERIFY((*file)->isReadOnly());
        QVERIFY2((*file)->readOnlyReason().contains(u"newer"_s), qPrintable((*file)->readOnlyReason()));
        const auto objects = (*file)->read();
        QVERIFY(objects);
        QCOMPARE(objects->size(), m_story.objects().size());
        const Speaker speaker = speakerNamed(u"Somebody"_s);
        const auto done = (*file)->commit({{createUuidV7(), {}, u"add"_s, {{std::nullopt, speaker}}}, HistoryStep::Do, {}});
        QVERIFY(!done);
        QCOMPARE(done.error().message, (*file)->readOnlyReason());
    }
    QVERIFY(readFile(path()) == before);
}

void TestProjectRefusals::readsOnlyWhereItMayNotWrite_data()
{
    QTest::addColumn<bool>("isFolder");
    QTest::newRow("the file is read-only") << false;
    QTest::newRow("the folder is read-only") << true;
}

void TestProjectRefusals::readsOnlyWhereItMayNotWrite()
{
    QFETCH(bool, isFolder);
    const QString locked = isFolder ? m_folder->path() : path();
    makeUnwritable(m_folder->path()); // its own journal must not be tried beside a read-only file either
    if (!isFolder)
        makeWritable(m_folder->path());
    makeUnwritable(locked);
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::permissions(m_folder->path()) | QFile::ReadOther | QFile::ExeOther));
    {
        const WithoutPrivileges nobody;
        const auto file = ProjectFile::open(path());
        QVERIFY2(file, file ? "" : qPrintable(file.error().message));
        QVERIFY((*file)->isReadOnly());
        QVERIFY2((*file)->readOnlyReason().contains(path()), qPrintable((*file)->readOnlyReason()));
        const auto objects = (*file)->read();
        QVERIFY(objects);
        QCOMPARE(objects->size(), m_story.objects().size());
        QVERIFY(!(*file)->commit({{createUuidV7(), {}, u"add"_s, {{std::nullopt, speakerNamed(u"Somebody"_s)}}}, HistoryStep::Do, {}}));
        // What can be read can be copied to where writing is allowed.
        const QTemporaryDir elsewhere;
        QVERIFY((*file)->copyTo(elsewhere.filePath(u"copy.hearsay"_s)));
    }
    makeWritable(m_folder->path());
}

void TestProjectRefusals::noticesAFilePutInItsPlace()
{
    const QByteArray other = readFile(path());
    const auto file = ProjectFile::open(path());
    QVERIFY(file);
    QVERIFY(QFile::rename(path(), m_folder->filePath(u"moved.hearsay"_s)));
    writeFile(path(), other);
    const auto done = (*file)->commit({{createUuidV7(), {}, u"add"_s, {{std::nullopt, speakerNamed(u"Somebody"_s)}}}, HistoryStep::Do, {}});
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains(u"moved, deleted or replaced"_s), qPrintable(done.error().message));
    QVERIFY(readFile(path()) == other);
    QVERIFY(!(*file)->removeIfUnchanged());
    QVERIFY(QFile::exists(path()));
}

void TestProjectRefusals::knowsAProjectByItsFirstBytes()
{
    QVERIFY(isProjectPath(path()));
    const QString renamed = m_folder->filePath(u"story.bin"_s);
    QVERIFY(QFile::copy(path(), renamed));
    QVERIFY(isProjectPath(renamed));
    QVERIFY(isProjectPath(u"/nowhere/a.HEARSAY"_s));
    QVERIFY(!isProjectPath(writeFile(m_folder->filePath(u"a.txt"_s), "text")));
    QVERIFY(!isProjectPath(m_folder->path()));
    QVERIFY(!isProjectPath(u"/nowhere/a.txt"_s));
}

QTEST_GUILESS_MAIN(TestProjectRefusals)
#include "tst_projectrefusals.moc"
