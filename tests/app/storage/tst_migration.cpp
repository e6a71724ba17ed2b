// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/migration.h"

#include "app/storage/backups.h"
#include "app/storage/projectfile.h"
#include "app/storage/schema.h"
#include "app/text/uuid7.h"
#include "tests/app/storage/storagefixtures.h"
#include "tests/support/fixtures.h"
#include "tests/support/testsettings.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hearsay;
using namespace Hearsay::Testing;

/// Projects of older versions: golden files, see tests/data/projects.
class TestMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init();
    void opensProjectsOfEveryVersion_data();
    void opensProjectsOfEveryVersion();
    void readsAnOldProjectThatCannotBeWritten();
    void onlyLookingChangesNothing();
    void isInTheFileWholeOrNotAtAll_data();
    void isInTheFileWholeOrNotAtAll();
    void givesTheTablesOfANewProject();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"old.hearsay"_s); }
    [[nodiscard]] Backups backups() const { return Backups(m_folder->filePath(u"backups"_s)); }
    [[nodiscard]] QString copyOf(int version) const;
    [[nodiscard]] int versionOnDisk() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMigration::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString TestMigration::copyOf(int version) const
{
    return writeFile(path(), readFile(QStringLiteral(HEARSAY_TEST_DATA) + u"/projects/version-%1.hearsay"_s.arg(version)));
}

int TestMigration::versionOnDisk() const
{
    return static_cast<unsigned char>(readFile(path()).at(63)); // the last byte of user_version
}

void TestMigration::opensProjectsOfEveryVersion_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<qsizetype>("claims");
    QTest::addColumn<qsizetype>("rows");
    QTest::newRow("version 1") << 1 << qsizetype(36) << qsizetype(24);
}

void TestMigration::opensProjectsOfEveryVersion()
{
    QFETCH(const int, version);
    QFETCH(const qsizetype, claims);
    QFETCH(const qsizetype, rows);
    const auto file = ProjectFile::open(copyOf(version));
    QVERIFY2(file.has_value(), file ? "" : qPrintable(file.error().message));
    (*file)->beginEditing(backups());
    QCOMPARE((*file)->readOnlyReason(), QString());
    const auto objects = (*file)->read();
    QVERIFY(objects);
    const auto document = documentWith(*objects);
    QCOMPARE(document->claims().size(), claims);
    QCOMPARE(document->articles().at(0).position, 0);
    QVERIFY(document->articles().at(0).structure.isEmpty());
    const auto revisions = (*file)->revisions();
    QVERIFY(revisions);
    QCOMPARE(revisions->size(), rows);
    QVERIFY(equalsItsLog(**file));

    // And goes on: what the new version adds can be kept.
    Article article = document->articles().at(0);
    article.position = 3;
    PerformedChange moved;
    moved.change = {createUuidV7(), {}, u"move article"_s, {{document->articles().at(0), article}}};
    QVERIFY((*file)->commit(moved));
    const auto again = (*file)->read();
    QVERIFY(again);
    QCOMPARE(documentWith(*again)->articles().at(0).position, 3);
    QVERIFY(equalsItsLog(**file));
}

void TestMigration::readsAnOldProjectThatCannotBeWritten()
{
    static_cast<void>(copyOf(1));
    makeUnwritable(path());
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther));
    const WithoutPrivileges nobody;
    const auto file = ProjectFile::open(path());
    QVERIFY2(file.has_value(), file ? "" : qPrintable(file.error().message));
    QVERIFY((*file)->isReadOnly());
    const auto objects = (*file)->read();
    QVERIFY(objects);
    QCOMPARE(documentWith(*objects)->claims().size(), 36);
    QVERIFY((*file)->revisions());
    QCOMPARE(versionOnDisk(), 1);
}

void TestMigration::onlyLookingChangesNothing()
{
    static_cast<void>(copyOf(1));
    const QByteArray before = readFile(path());
    QVERIFY(ProjectFile::sourcesOf(path()));
    QVERIFY(ProjectFile::open(path(), ProjectFile::Check::Header));
    QCOMPARE(readFile(path()), before);
}

void TestMigration::isInTheFileWholeOrNotAtAll_data()
{
    QTest::addColumn<int>("statements");
    const qsizetype all = Schema::migrationTo(2).size();
    for (int i = 0; i <= all; ++i)
        QTest::addRow("killed after %d statements", i) << i;
}

void TestMigration::isInTheFileWholeOrNotAtAll()
{
    // A program that dies within a transaction leaves what a rollback leaves: the journal is there.
    QFETCH(const int, statements);
    static_cast<void>(copyOf(1));
    {
        auto database = Database::open(path(), Database::Access::ReadWrite);
        QVERIFY(database);
        QVERIFY((*database)->begin());
        const QStringList all = Schema::migrationTo(2);
        for (int i = 0; i < statements; ++i)
            QVERIFY((*database)->execute(all.at(i)));
        const QByteArray half = readFile(path());
        const QByteArray journal = QFile::exists(path() + u"-journal"_s) ? readFile(path() + u"-journal"_s) : QByteArray();
        (*database)->rollback();
        database->reset();
        writeFile(path(), half);
        if (!journal.isEmpty())
            writeFile(path() + u"-journal"_s, journal);
    }
    const auto file = ProjectFile::open(path());
    QVERIFY2(file.has_value(), file ? "" : qPrintable(file.error().message));
    (*file)->beginEditing(backups());
    QCOMPARE((*file)->readOnlyReason(), QString());
    QCOMPARE(documentWith(*(*file)->read())->claims().size(), 36);
    QVERIFY(equalsItsLog(**file));
}

void TestMigration::givesTheTablesOfANewProject()
{
    const auto definitionsOf = [](const QString &file) {
        const auto database = Database::open(file, Database::Access::ReadOnly);
        QStringList columns;
        for (const QString &table : Schema::tables()) {
            const auto done = (*database)->forEach(u"SELECT name, type, \"notnull\", dflt_value FROM pragma_table_info('%1')"_s.arg(table), {},
                                                   [&](const QSqlQuery &row) {
                                                       columns.append(table + u' ' + row.value(0).toString() + u' ' + row.value(1).toString()
                                                                      + row.value(2).toString() + row.value(3).toString());
                                                       return true;
                                                   });
            if (!done)
                qFatal("%s", qUtf8Printable(done.error().text));
        }
        return columns;
    };
    {
        const auto old = ProjectFile::open(copyOf(1));
        QVERIFY(old);
        (*old)->beginEditing(backups());
        QCOMPARE((*old)->readOnlyReason(), QString());
    }
    const QString fresh = m_folder->filePath(u"new.hearsay"_s);
    QVERIFY(ProjectFile::create(fresh, {}));
    QCOMPARE(definitionsOf(path()), definitionsOf(fresh));
}

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
