// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/uuid7.h"
#include "tests/app/storage/storagefixtures.h"
#include "tests/support/fixtures.h"
#include "tests/support/testsettings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QUndoStack>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Hearsay;
using namespace Hearsay::Testing;

/// Where work is kept, found again, and what happens when it cannot be.
class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void openingAloneWritesNothing();
    void theFirstChangeMakesTheProjectBeside();
    void savedIsSaidOnlyAfterTheCommit();
    void findsEverythingAgain();
    void undoAndRedoAreKept();
    void undoGoesOnAfterReopening();
    void halfAStepCannotBeUndone();
    void findsTheProjectOfAnArticleThatMoved();
    void namesThatCollideDoNot();
    void aFileThatIsNotOursIsLeftAlone();
    void whereTheFolderCannotBeWritten();
    void aChangedArticleGetsAProjectOfItsOwn();
    void severalArticlesShareAProject();
    void aFailureLeavesWhatWasOpen();
    void aCopyHoldsTheSame();
    void movesTheProject();
    void whatCannotBeSavedStaysAndIsTriedAgain();
    void theSampleIsACopy();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWorkspace::openingAloneWritesNothing()
{
    const QString article = writeFile(path(u"bridge.txt"_s), newsText());
    {
        Workspace workspace;
        QVERIFY(opens(workspace, {article}));
        QCOMPARE(workspace.saveState(), SaveState::Nothing);
        QVERIFY(workspace.projectPath().isEmpty());
        QCOMPARE(workspace.expectedProjectPath(), path(u"bridge.hearsay"_s));
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"bridge.txt"_s});
}

void TestWorkspace::theFirstChangeMakesTheProjectBeside()
{
    const QString article = writeFile(path(u"bridge.txt"_s), newsText());
    Workspace workspace;
    QVERIFY(opens(workspace, {article}));
    QSignalSpy created(&workspace, &Workspace::projectCreated);
    tagWord(workspace, 1);
    QVERIFY(workspace.waitUntilSaved(20'000));
    QCOMPARE(created.count(), 1);
    QCOMPARE(created.first().at(0).toString(), path(u"bridge.hearsay"_s));
    QCOMPARE(created.first().at(1).toBool(), true);
    QVERIFY(QFileInfo::exists(path(u"bridge.hearsay"_s)));
    QCOMPARE(readFile(article), newsText()); // the article itself is never altered

    tagWord(workspace, 2);
    QVERIFY(workspace.waitUntilSaved(20'000));
    QCOMPARE(created.count(), 1); // said once
}

void TestWorkspace::savedIsSaidOnlyAfterTheCommit()
{
    const QString article = writeFile(path(u"bridge.txt"_s), newsText());
    auto held = std::make_unique<Workspace>(); // a project is open in one place only
    Workspace &workspace = *held;
    QVERIFY(opens(workspace, {article}));
    QSignalSpy committed(&workspace, &Workspace::committed);
    const QUuid operation = tagWord(workspace, 1);
    QCOMPARE(workspace.saveState(), SaveState::Saving);
    QTRY_COMPARE(committed.count(), 1);
    QCOMPARE(committed.first().first().toUuid(), operation);
    QCOMPARE(workspace.saveState(), SaveState::Saved);
    QVERIFY(workspace.lastSaved().isValid());
    held.reset();
    auto file = ProjectFile::open(path(u"bridge.hearsay"_s));
    QVERIFY(file);
    const auto revisions = (*file)->revisions();
    QVERIFY(revisions);
    QCOMPARE(revisions->last().performed.change.operation, operation);
}

void TestWorkspace::findsEverythingAgain()
{
    const QString article = writeFile(path(u"bridge.txt"_s), newsText());
    QList<Object> before;
    {
        Workspace workspace;
        QVERIFY(opens(workspace, {article}));
        for (int word = 0; word < 5; ++word)
            tagWord(workspace, word);
        before = workspace.document().objects();
    }
    for (const QString &name : {u"bridge.txt"_s, u"bridge.hearsay"_s}) {
        Workspace workspace;
        QVERIFY2(opens(workspace, {path(name)}), qPrintable(name));
        QCOMPARE(workspace.document().objects(), before);
        QCOMPARE(workspace.saveState(), SaveState::Saved);
    }
}

void TestWorkspace::undoAndRedoAreKept()
{
    const QString article = writeFile(path(u"bridge.txt"_s), newsText());
    auto held = std::make_unique<Workspace>(); // a project is open in one place only
    Workspace &workspace = *held;
    QVERIFY(opens(workspace, {article}));
    tagWord(workspace, 1);
    tagWord(workspace, 2);
    workspace.history().undo();
    workspace.history().undo();
    workspace.history().redo();
    QVERIFY(workspace.waitUntilSaved(20'000));
    QCOMPARE(workspace.document().claims().size(), 1);
    held.reset();
    auto file = ProjectFile::open(path(u"bridge.hearsay"_s));
    QVERIFY(file);
    const auto revisions = (*file)->revisions();
    QVERIFY(revisions);
    QList<HistoryStep> steps;
    for (const Revision &revision : *revisions) {
        if (!revision.isStart)
            steps.append(revision.performed.step);
    }
    using enum HistoryStep;
    QCOMPARE(steps, (QList{Do, Do, Undo, Undo, Redo}));
    QVERIFY(equalsItsLog(**file));
}

void TestWorkspace::undoGoesOnAfterReopening()
{
    const QString article = writeFile(path(u"bridge.txt"_s), newsText());
    {
        Workspace workspace;
        QVERIFY(opens(workspace, {article}));
        for (int word = 0; word < 4; ++word)
            tagWord(workspace, word);
        workspace.history().undo();
    }
    {
        Workspace workspace;
        QVERIFY(opens(workspace, {article}));
        QCOMPARE(workspace.document().claims().size(), 3);
        workspace.history().undo();
        workspace.history().undo();
        QCOMPARE(workspace.document().claims().size(), 1);
        workspace.history().redo();
        workspace.history().redo();
        workspace.history().redo();
        QCOMPARE(workspace.document().claims().size(), 4);
        workspace.history().undo();
        QVERIFY(workspace.waitUntilSaved(20'000));
    }
    Workspace workspace;
    QVERIFY(opens(workspace, {article}));
    QCOMPARE(workspace.document().claims().size(), 3);
    while (workspace.history().stack()->canUndo())
        workspace.history().undo();
    QVERIFY(workspace.document().claims().isEmpty());
    QVERIFY(workspace.waitUntilSaved(20'000));
}

void TestWorkspace::halfAStepCannotBeUndone()
{
    // More steps than are taken up again: the first row of these is the end of what was typed in one go.
    constexpr int takenUp = 1000;
    const QTemporaryDir folder;
    const Article article = articleFrom(QString::fromUtf8(newsText()), u"bridge.txt"_s);
    const auto document = documentWith({article});
    History history(*document);
    QList<PerformedChange> rows;
    connect(&history, &History::performed, this, [&rows](const PerformedChange &row) { rows.append(row); });
    const QUuid id = addedBy(performed(history, tagClaim(*document, article.id, spanOf(article, u"The mayor"))));
    Claim claim = *document->find<Claim>(id);
    const QUuid gesture = createUuidV7();
    for (const QString &statement : {u"It is op"_s, u"It is open"_s}) {
        claim.statement = statement;
        performed(history, editObject(*document, claim, u"edit statement"_s, gesture));
    }
    for (int i = 1; i < takenUp; ++i)
        performed(history, tagHighlight(*document, article.id, spanOf(article, u"the bridge")));
    const QString path = folder.filePath(u"bridge.hearsay"_s);
    QVERIFY(ProjectFile::create(path, {article}, rows));

    Workspace workspace;
    QVERIFY(opens(workspace, {path}));
    QCOMPARE(workspace.history().stack()->count(), takenUp - 1);
}

void TestWorkspace::findsTheProjectOfAnArticleThatMoved()
{
    const QString article = writeFile(path(u"bridge.txt"_s), newsText());
    {
        Workspace workspace;
        QVERIFY(opens(workspace, {article}));
        tagWord(workspace, 3);
    }
    QVERIFY(QDir(m_folder->path()).mkdir(u"elsewhere"_s));
    QVERIFY(QFile::rename(article, path(u"elsewhere/renamed.txt"_s)));
    Workspace workspace;
    QVERIFY(opens(workspace, {path(u"elsewhere/renamed.txt"_s)}));
    QCOMPARE(workspace.document().claims().size(), 1);
    QCOMPARE(workspace.projectPath(), path(u"bridge.hearsay"_s));
}

void TestWorkspace::namesThatCollideDoNot()
{
    const QString text = writeFile(path(u"a.txt"_s), newsText());
    const QString other = writeFile(path(u"a.md"_s), "Another text. " + newsText());
    QStringList projects;
    for (const QString &article : {text, other}) {
        Workspace workspace;
        QVERIFY(opens(workspace, {article}));
        tagWord(workspace, 1);
        QVERIFY(workspace.waitUntilSaved(20'000));
        projects.append(workspace.projectPath());
    }
    QVERIFY(projects.first() != projects.last());
    for (const QString &article : {text, other}) {
        Workspace workspace;
        QVERIFY(opens(workspace, {article}));
        QCOMPARE(workspace.projectPath(), projects.takeFirst());
        QCOMPARE(workspace.document().articles().at(0).fileName, QFileInfo(article).fileName());
    }
}

void TestWorkspace::aFileThatIsNotOursIsLeftAlone()
{
    const QString article = writeFile(path(u"bridge.txt"_s), newsText());
    writeFile(path(u"bridge.hearsay"_s), "not a project");
    Workspace workspace;
    QVERIFY(opens(workspace, {article}));
    tagWord(workspace, 1);
    QVERIFY(workspace.waitUntilSaved(20'000));
    QVERIFY(workspace.projectPath() != path(u"bridge.hearsay"_s));
    QCOMPARE(readFile(path(u"bridge.hearsay"_s)), QByteArray("not a project"));
}

void TestWorkspace::whereTheFolderCannotBeWritten()
{
    QTemporaryDir shut;
    const QString article = writeFile(shut.filePath(u"bridge.txt"_s), newsText());
    QVERIFY(QFile::setPermissions(shut.path(), QFile::ReadOther | QFile::ExeOther | QFile::ReadOwner | QFile::ExeOwner));
    const bool isShut = ::access(QFile::encodeName(shut.path()).constData(), W_OK) != 0;
    Workspace workspace;
    QVERIFY(opens(workspace, {article}));
    QSignalSpy created(&workspace, &Workspace::projectCreated);
    tagWord(workspace, 1);
    QVERIFY(workspace.waitUntilSaved(20'000));
    QCOMPARE(created.count(), 1);
    // Root can write anywhere: then the project lies beside the article, and that is right too.
    QCOMPARE(created.first().at(1).toBool(), !isShut);
    if (isShut)
        QVERIFY(workspace.projectPath().startsWith(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)));
    makeWritable(shut.path());
}

void TestWorkspace::aChangedArticleGetsAProjectOfItsOwn()
{
    const QString article = writeFile(path(u"bridge.txt"_s), newsText());
    QString old;
    {
        Workspace workspace;
        QVERIFY(opens(workspace, {article}));
        tagWord(workspace, 1);
        QVERIFY(workspace.waitUntilSaved(20'000));
        old = workspace.projectPath();
    }
    writeFile(article, newsText() + "A line more.\n");
    Workspace workspace;
    QVERIFY(opens(workspace, {article}));
    QVERIFY(workspace.document().claims().isEmpty());
    tagWord(workspace, 1);
    QVERIFY(workspace.waitUntilSaved(20'000));
    QVERIFY(workspace.projectPath() != old);
    QVERIFY(QFileInfo::exists(old));
}

void TestWorkspace::severalArticlesShareAProject()
{
    const QString one = writeFile(path(u"one.txt"_s), newsText());
    const QString two = writeFile(path(u"two.txt"_s), "Another text. " + newsText());
    {
        Workspace workspace;
        QVERIFY(opens(workspace, {one, two}));
        QCOMPARE(workspace.document().articles().size(), 2);
        tagWord(workspace, 1);
    }
    Workspace workspace;
    QVERIFY(opens(workspace, {one}));
    QCOMPARE(workspace.document().articles().size(), 2);
    QCOMPARE(workspace.document().claims().size(), 1);
}

void TestWorkspace::aFailureLeavesWhatWasOpen()
{
    const QString article = writeFile(path(u"bridge.txt"_s), newsText());
    Workspace workspace;
    QVERIFY(opens(workspace, {article}));
    tagWord(workspace, 1);
    QSignalSpy failed(&workspace, &Workspace::openFailed);
    workspace.open({path(u"missing.txt"_s)});
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.first().first().toString().contains(u"missing.txt"_s));
    QVERIFY(!workspace.isOpening());
    QCOMPARE(workspace.document().claims().size(), 1);
    tagWord(workspace, 2);
    QVERIFY(workspace.waitUntilSaved(20'000));
}

void TestWorkspace::aCopyHoldsTheSame()
{
    const QString article = writeFile(path(u"bridge.txt"_s), newsText());
    Workspace workspace;
    QVERIFY(opens(workspace, {article}));
    tagWord(workspace, 1);
    QSignalSpy copied(&workspace, &Workspace::copySaved);
    workspace.saveCopy(path(u"copy.hearsay"_s));
    QTRY_COMPARE(copied.count(), 1);
    Workspace other;
    QVERIFY(opens(other, {path(u"copy.hearsay"_s)}));
    QVERIFY(other.document().equals(workspace.document()));
}

void TestWorkspace::movesTheProject()
{
    const QString article = writeFile(path(u"bridge.txt"_s), newsText());
    auto held = std::make_unique<Workspace>(); // a project is open in one place only
    Workspace &workspace = *held;
    QVERIFY(opens(workspace, {article}));
    tagWord(workspace, 1);
    QVERIFY(workspace.waitUntilSaved(20'000));
    QSignalSpy moved(&workspace, &Workspace::moved);
    workspace.moveProject(path(u"moved.hearsay"_s));
    tagWord(workspace, 2); // while it moves
    QTRY_COMPARE(moved.count(), 1);
    QVERIFY(workspace.waitUntilSaved(20'000));
    QCOMPARE(workspace.projectPath(), path(u"moved.hearsay"_s));
    QVERIFY(!QFileInfo::exists(path(u"bridge.hearsay"_s)));
    held.reset();
    Workspace other;
    QVERIFY(opens(other, {path(u"moved.hearsay"_s)}));
    QCOMPARE(other.document().claims().size(), 2);
}

void TestWorkspace::whatCannotBeSavedStaysAndIsTriedAgain()
{
    const QString article = writeFile(path(u"bridge.txt"_s), newsText());
    auto held = std::make_unique<Workspace>(); // a project is open in one place only
    Workspace &workspace = *held;
    QVERIFY(opens(workspace, {article}));
    tagWord(workspace, 1);
    QVERIFY(workspace.waitUntilSaved(20'000));

    // The file goes from under the program: SQLite refuses to write to what has no name.
    QVERIFY(QFile::rename(path(u"bridge.hearsay"_s), path(u"hidden"_s)));
    QSignalSpy failed(&workspace, &Workspace::commitFailed);
    tagWord(workspace, 2);
    tagWord(workspace, 3);
    QTRY_VERIFY(!failed.isEmpty());
    QCOMPARE(workspace.saveState(), SaveState::Failed);
    QCOMPARE(workspace.pendingChanges(), 2);
    QCOMPARE(workspace.document().claims().size(), 3);
    QVERIFY(!workspace.waitUntilSaved(100));

    QVERIFY(QFile::rename(path(u"hidden"_s), path(u"bridge.hearsay"_s)));
    workspace.retry();
    QVERIFY(workspace.waitUntilSaved(20'000));
    QCOMPARE(workspace.saveState(), SaveState::Saved);
    const QList<Object> onScreen = workspace.document().objects();
    held.reset();
    auto file = ProjectFile::open(path(u"bridge.hearsay"_s));
    QVERIFY(file);
    QVERIFY(equalsItsLog(**file));
    const auto objects = (*file)->read();
    QVERIFY(objects);
    Document stored;
    QVERIFY(stored.load(*objects));
    QCOMPARE(stored.objects(), onScreen);
}

void TestWorkspace::theSampleIsACopy()
{
    const Story story;
    auto held = std::make_unique<Workspace>(); // a project is open in one place only
    Workspace &workspace = *held;
    workspace.setSampleSource([&story] { return story.objects(); });
    QSignalSpy opened(&workspace, &Workspace::opened);
    workspace.openSample();
    QTRY_COMPARE(opened.count(), 1);
    QVERIFY(workspace.projectPath().startsWith(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)));
    QVERIFY(workspace.document().equals(*story.document()));
    tagWord(workspace, 1);
    QVERIFY(workspace.waitUntilSaved(20'000));

    held.reset();
    // What the user has made of it is there the next time.
    Workspace again;
    again.setSampleSource([] { return std::expected<QList<Object>, QString>(std::unexpected(u"not again"_s)); });
    QSignalSpy openedAgain(&again, &Workspace::opened);
    again.openSample();
    QTRY_COMPARE(openedAgain.count(), 1);
    QCOMPARE(again.document().claims().size(), story.document()->claims().size() + 1);
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
