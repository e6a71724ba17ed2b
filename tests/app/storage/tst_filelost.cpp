// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/projectlock.h"

#include "app/storage/projectfile.h"
#include "tests/app/storage/storagefixtures.h"
#include "tests/support/fixtures.h"
#include "tests/support/testsettings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Hearsay;
using namespace Hearsay::Testing;

/// A project whose file is no longer what it was, or cannot be written, while somebody works on it.
class TestFileLost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init();
    void nothingAcknowledgedIsMissing_data();
    void nothingAcknowledgedIsMissing();
    void isSeenBeforeTheNextChange();
    void isNotTakenForOursByOpeningItAgain();
    void isNotLetGoOfUnasked();
    void aReadOnlyProjectIsNotMovedAway();
    void aCopyAfterARefusedRestoreHoldsTheWork();
    void goesOnWhenTheFileIsBack();
    void theRescueCopyReplacesNothing();
    void editingWaitsWhenTooMuchIsUnsaved();
    void aReadOnlyProjectIsNotEdited();
    void aSecondProgramOnlyReads();
    void theLockOfADeadProgramIsTakenOver();
    void aLockThatWasNeverSignedIsTakenOver();
    void aBrokenChainIsNoticed_data();
    void aBrokenChainIsNoticed();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString project() const { return path(u"bridge.hearsay"_s); }
    void change(const QString &file, const QString &sql) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QSet<QUuid> claimsOf(const QString &path)
{
    QSet<QUuid> ids;
    const auto file = ProjectFile::open(path);
    const auto objects = file ? (*file)->read() : std::unexpected(file.error());
    if (!objects)
        qFatal("%s", qUtf8Printable(objects.error().message));
    const auto document = documentWith(*objects);
    for (const Claim &claim : document->claims())
        ids.insert(claim.id);
    return ids;
}

QSet<QUuid> claimsOf(const Document &document)
{
    QSet<QUuid> ids;
    for (const Claim &claim : document.claims())
        ids.insert(claim.id);
    return ids;
}

} // namespace

void TestFileLost::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    writeFile(path(u"bridge.txt"_s), newsText());
}

/// As another program would write to it.
void TestFileLost::change(const QString &file, const QString &sql) const
{
    const auto database = Database::open(file, Database::Access::ReadWrite);
    if (!database || !(*database)->execute(sql))
        qFatal("%s could not be changed", qUtf8Printable(file));
}

void TestFileLost::nothingAcknowledgedIsMissing_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("moved away") << u"moved"_s;
    QTest::newRow("deleted") << u"deleted"_s;
    QTest::newRow("replaced by an older copy") << u"replaced"_s;
    QTest::newRow("overwritten with an older copy") << u"overwritten"_s;
    QTest::newRow("written to by another program") << u"written"_s;
    QTest::newRow("its folder is gone") << u"folder"_s;
}

void TestFileLost::nothingAcknowledgedIsMissing()
{
    QFETCH(const QString, what);
    auto held = std::make_unique<Workspace>();
    Workspace &workspace = *held;
    QVERIFY(QDir(m_folder->path()).mkpath(u"desk"_s));
    const QString article = writeFile(path(u"desk/bridge.txt"_s), newsText());
    const QString file = path(u"desk/bridge.hearsay"_s);
    QVERIFY(opens(workspace, {article}));
    tagWord(workspace, 1);
    QVERIFY(workspace.waitUntilSaved(20'000));
    const QString older = path(u"older.hearsay"_s);
    QSignalSpy copied(&workspace, &Workspace::copySaved);
    workspace.saveCopy(older);
    QTRY_COMPARE(copied.count(), 1);
    tagWord(workspace, 2);
    tagWord(workspace, 3);
    QVERIFY(workspace.waitUntilSaved(20'000));
    const QSet<QUuid> acknowledged = claimsOf(workspace.document());

    if (what == u"moved") {
        QVERIFY(QFile::rename(file, path(u"elsewhere.hearsay"_s)));
    } else if (what == u"deleted") {
        QVERIFY(QFile::remove(file));
    } else if (what == u"replaced") {
        QCOMPARE(std::rename(qPrintable(older), qPrintable(file)), 0);
    } else if (what == u"overwritten") {
        writeFile(file, readFile(older));
    } else if (what == u"written") {
        change(file, u"INSERT INTO revision SELECT seq + 1, 'x', gesture, step, subject, name, at, app_version, before, after, hash, 'y' "
                     "FROM revision ORDER BY seq DESC LIMIT 1"_s);
    } else {
        QVERIFY(QDir(m_folder->path()).rename(u"desk"_s, u"moved"_s));
    }

    QSignalSpy failed(&workspace, &Workspace::commitFailed);
    tagWord(workspace, 4);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(workspace.saveState(), SaveState::Failed);
    QVERIFY2(workspace.isFileLost(), qPrintable(workspace.saveError()));
    QVERIFY(workspace.history().isHeld());
    QVERIFY(!workspace.history().perform(*tagClaim(workspace.document(), workspace.document().articles().at(0).id, {0, 3})));
    QCOMPARE(workspace.document().claims().size(), 4); // all on screen

    QSignalSpy moved(&workspace, &Workspace::moved);
    workspace.rescue(path(u"rescued.hearsay"_s));
    QTRY_COMPARE(moved.count(), 1);
    QCOMPARE(workspace.saveState(), SaveState::Saved);
    QCOMPARE(workspace.projectPath(), path(u"rescued.hearsay"_s));
    QVERIFY(!workspace.history().isHeld());
    tagWord(workspace, 5);
    QVERIFY(workspace.waitUntilSaved(20'000));
    const QSet<QUuid> all = claimsOf(workspace.document());
    QVERIFY(all.contains(acknowledged));
    held.reset(); // lets go of the rescued project
    QCOMPARE(claimsOf(path(u"rescued.hearsay"_s)), all);
}

void TestFileLost::isSeenBeforeTheNextChange()
{
    Workspace workspace;
    QVERIFY(opens(workspace, {path(u"bridge.txt"_s)}));
    tagWord(workspace, 1);
    QVERIFY(workspace.waitUntilSaved(20'000));
    workspace.look();
    QVERIFY(workspace.waitUntilSaved(20'000));
    QCOMPARE(workspace.saveState(), SaveState::Saved);
    QVERIFY(QFile::remove(project()));
    QSignalSpy failed(&workspace, &Workspace::commitFailed);
    workspace.look();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(workspace.isFileLost());
    QCOMPARE(workspace.saveState(), SaveState::Failed);
}

void TestFileLost::isNotTakenForOursByOpeningItAgain()
{
    Workspace workspace;
    QVERIFY(opens(workspace, {path(u"bridge.txt"_s)}));
    tagWord(workspace, 1);
    QVERIFY(workspace.waitUntilSaved(20'000));
    QSignalSpy copied(&workspace, &Workspace::copySaved);
    workspace.saveCopy(path(u"older.hearsay"_s));
    QTRY_COMPARE(copied.count(), 1);
    tagWord(workspace, 2);
    QVERIFY(workspace.waitUntilSaved(20'000));
    writeFile(project(), readFile(path(u"older.hearsay"_s)));
    QSignalSpy failed(&workspace, &Workspace::commitFailed);
    tagWord(workspace, 3);
    QTRY_COMPARE(failed.count(), 1);
    // Neither opening it again nor trying again makes the other file ours.
    QVERIFY(!opens(workspace, {project()}));
    workspace.retry();
    QTRY_COMPARE(failed.count(), 2);
    QVERIFY(workspace.isFileLost());
    QCOMPARE(workspace.document().claims().size(), 3);
    QCOMPARE(claimsOf(path(u"older.hearsay"_s)).size(), 1);
    QCOMPARE(readFile(project()), readFile(path(u"older.hearsay"_s)));
}

void TestFileLost::isNotLetGoOfUnasked()
{
    Workspace workspace;
    QVERIFY(opens(workspace, {path(u"bridge.txt"_s)}));
    tagWord(workspace, 1);
    QVERIFY(workspace.waitUntilSaved(20'000));
    QVERIFY(QFile::remove(project()));
    QSignalSpy failed(&workspace, &Workspace::commitFailed);
    workspace.look();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(workspace.pendingChanges(), 0);
    // All of it is on screen only: closing has to ask, and nothing else takes its place.
    QVERIFY(!workspace.waitUntilSaved(20'000));
    QVERIFY(!opens(workspace, {writeFile(path(u"other.txt"_s), "Another article.")}));
    QCOMPARE(workspace.document().claims().size(), 1);
}

void TestFileLost::aReadOnlyProjectIsNotMovedAway()
{
    QProcess annotator;
    annotator.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    annotator.start(QStringLiteral(HEARSAY_ANNOTATOR), {path(u"bridge.txt"_s)});
    QVERIFY(annotator.waitForStarted());
    QVERIFY(annotator.waitForReadyRead(20'000));
    Workspace workspace;
    QVERIFY(opens(workspace, {project()}));
    QCOMPARE(workspace.saveState(), SaveState::ReadOnly);
    QSignalSpy failed(&workspace, &Workspace::failed);
    workspace.moveProject(path(u"mine.hearsay"_s));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().toString(), workspace.readOnlyReason());
    QVERIFY(QFileInfo::exists(project()));
    QVERIFY(!QFileInfo::exists(path(u"mine.hearsay"_s)));
    annotator.kill();
    QVERIFY(annotator.waitForFinished());
}

void TestFileLost::aCopyAfterARefusedRestoreHoldsTheWork()
{
    Workspace workspace;
    QVERIFY(opens(workspace, {path(u"bridge.txt"_s)}));
    tagWord(workspace, 1);
    QVERIFY(workspace.waitUntilSaved(20'000));
    QSignalSpy refused(&workspace, &Workspace::openFailed);
    workspace.restoreBackup(project(), writeFile(path(u"damaged.hearsay"_s), "no project"));
    QTRY_COMPARE(refused.count(), 1);
    QVERIFY(!workspace.history().isHeld());
    QSignalSpy copied(&workspace, &Workspace::copySaved);
    workspace.saveCopy(path(u"copy.hearsay"_s));
    QTRY_COMPARE(copied.count(), 1);
    QCOMPARE(claimsOf(path(u"copy.hearsay"_s)), claimsOf(workspace.document()));
    tagWord(workspace, 2);
    QVERIFY(workspace.waitUntilSaved(20'000));
    QCOMPARE(workspace.projectPath(), project());
}

void TestFileLost::goesOnWhenTheFileIsBack()
{
    Workspace workspace;
    QVERIFY(opens(workspace, {path(u"bridge.txt"_s)}));
    tagWord(workspace, 1);
    QVERIFY(workspace.waitUntilSaved(20'000));
    QVERIFY(QFile::rename(project(), path(u"away.hearsay"_s)));
    QSignalSpy failed(&workspace, &Workspace::commitFailed);
    tagWord(workspace, 2);
    QTRY_COMPARE(failed.count(), 1);
    workspace.retry();
    QTRY_COMPARE(failed.count(), 2);
    QVERIFY(QFile::rename(path(u"away.hearsay"_s), project()));
    workspace.retry();
    QVERIFY(workspace.waitUntilSaved(20'000));
    QCOMPARE(workspace.saveState(), SaveState::Saved);
    QVERIFY(!workspace.history().isHeld());
}

void TestFileLost::theRescueCopyReplacesNothing()
{
    Workspace workspace;
    QVERIFY(opens(workspace, {path(u"bridge.txt"_s)}));
    tagWord(workspace, 1);
    QVERIFY(workspace.waitUntilSaved(20'000));
    writeFile(path(u"precious.hearsay"_s), "somebody's");
    QVERIFY(QFile::remove(project()));
    QSignalSpy failed(&workspace, &Workspace::failed);
    workspace.rescue(path(u"precious.hearsay"_s));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(readFile(path(u"precious.hearsay"_s)), "somebody's");
}

void TestFileLost::editingWaitsWhenTooMuchIsUnsaved()
{
    Workspace workspace;
    QVERIFY(opens(workspace, {path(u"bridge.txt"_s)}));
    tagWord(workspace, 1);
    QVERIFY(workspace.waitUntilSaved(20'000));
    // Another program is writing for longer than we wait.
    const auto another = Database::open(project(), Database::Access::ReadWrite);
    QVERIFY(another);
    QVERIFY((*another)->begin());
    QSignalSpy failed(&workspace, &Workspace::commitFailed);
    tagWord(workspace, 2);
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 30'000);
    QVERIFY(!workspace.isFileLost());
    QSignalSpy canUndo(workspace.history().stack(), &QUndoStack::canUndoChanged);
    for (int i = 2; i <= Workspace::maximalPendingChanges; ++i) {
        QVERIFY(!workspace.history().isHeld());
        tagWord(workspace, i);
    }
    QCOMPARE(canUndo.last().first().toBool(), false); // taking back is one more change to write
    QCOMPARE(workspace.pendingChanges(), Workspace::maximalPendingChanges);
    QVERIFY(workspace.history().isHeld());
    const auto refused = workspace.history().perform(*tagClaim(workspace.document(), workspace.document().articles().at(0).id, {0, 3}));
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"20"_s), qPrintable(refused.error().message));
    (*another)->rollback();
    workspace.retry();
    QVERIFY(workspace.waitUntilSaved(30'000));
    QVERIFY(!workspace.history().isHeld());
}

void TestFileLost::aReadOnlyProjectIsNotEdited()
{
    {
        Workspace workspace;
        QVERIFY(opens(workspace, {path(u"bridge.txt"_s)}));
        tagWord(workspace, 1);
    }
    makeUnwritable(project());
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther));
    const WithoutPrivileges nobody;
    Workspace workspace;
    QVERIFY(opens(workspace, {project()}));
    QCOMPARE(workspace.saveState(), SaveState::ReadOnly);
    const auto done = workspace.history().perform(*tagClaim(workspace.document(), workspace.document().articles().at(0).id, {0, 3}));
    QVERIFY(!done);
    QCOMPARE(done.error().message, workspace.readOnlyReason());
    workspace.history().undo();
    QCOMPARE(workspace.document().claims().size(), 1);
}

void TestFileLost::aSecondProgramOnlyReads()
{
    // The annotator is another process that has the project open.
    QProcess annotator;
    annotator.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    annotator.start(QStringLiteral(HEARSAY_ANNOTATOR), {path(u"bridge.txt"_s)});
    QVERIFY(annotator.waitForStarted());
    QVERIFY(annotator.waitForReadyRead(20'000));
    Workspace workspace;
    QVERIFY(opens(workspace, {project()}));
    QCOMPARE(workspace.saveState(), SaveState::ReadOnly);
    QVERIFY2(workspace.readOnlyReason().contains(u"another window"_s), qPrintable(workspace.readOnlyReason()));
    QVERIFY(!workspace.readOnlyReason().contains(u"computer"_s)); // it is this one
    QVERIFY(workspace.history().isHeld());
    annotator.kill();
    QVERIFY(annotator.waitForFinished());
    QVERIFY(opens(workspace, {path(u"bridge.txt"_s)}));
    QCOMPARE(workspace.saveState(), SaveState::Saved); // nobody else has it any more
}

void TestFileLost::theLockOfADeadProgramIsTakenOver()
{
    QProcess annotator;
    annotator.start(QStringLiteral(HEARSAY_ANNOTATOR), {path(u"bridge.txt"_s)});
    QVERIFY(annotator.waitForStarted());
    QVERIFY(annotator.waitForReadyRead(20'000));
    annotator.kill();
    QVERIFY(annotator.waitForFinished());
    QVERIFY(QFileInfo::exists(ProjectLock::fileFor(project())));
    {
        Workspace workspace;
        QVERIFY(opens(workspace, {project()}));
        QCOMPARE(workspace.saveState(), SaveState::Saved);
        tagWord(workspace, 1);
        QVERIFY(workspace.waitUntilSaved(20'000));
    }
    QVERIFY(!QFileInfo::exists(ProjectLock::fileFor(project())));
}

void TestFileLost::aLockThatWasNeverSignedIsTakenOver()
{
    {
        Workspace workspace;
        QVERIFY(opens(workspace, {path(u"bridge.txt"_s)}));
        tagWord(workspace, 1);
    }
    writeFile(ProjectLock::fileFor(project()), {}); // as a kill between two system calls leaves it
    Workspace workspace;
    QVERIFY(opens(workspace, {project()}));
    QCOMPARE(workspace.saveState(), SaveState::Saved);
}

void TestFileLost::aBrokenChainIsNoticed_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("a name was changed") << u"UPDATE revision SET name = 'other' WHERE seq = 2"_s;
    QTest::newRow("a row is missing") << u"DELETE FROM revision WHERE seq = 2"_s;
    QTest::newRow("the first row is missing") << u"DELETE FROM revision WHERE seq = 1"_s;
    QTest::newRow("an operation was changed") << u"UPDATE revision SET operation = 'a' WHERE seq = 3"_s;
    QTest::newRow("a hash was changed") << u"UPDATE revision SET hash = 'abc' WHERE seq = 3"_s;
}

void TestFileLost::aBrokenChainIsNoticed()
{
    QFETCH(const QString, sql);
    {
        Workspace workspace;
        QVERIFY(opens(workspace, {path(u"bridge.txt"_s)}));
        for (int i = 0; i < 4; ++i)
            tagWord(workspace, i);
    }
    change(project(), sql);
    Workspace workspace;
    QVERIFY(opens(workspace, {project()}));
    QCOMPARE(workspace.saveState(), SaveState::ReadOnly);
    QVERIFY2(workspace.readOnlyReason().contains(u"does not fit together"_s), qPrintable(workspace.readOnlyReason()));
    QCOMPARE(workspace.document().claims().size(), 4);
}

QTEST_GUILESS_MAIN(TestFileLost)
#include "tst_filelost.moc"
