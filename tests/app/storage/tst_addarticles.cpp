// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/articleorder.h"
#include "app/annotation/edits.h"
#include "app/storage/projectplace.h"
#include "app/storage/workspace.h"
#include "tests/app/storage/storagefixtures.h"
#include "tests/support/fixtures.h"
#include "tests/support/testsettings.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace Hearsay;
using namespace Hearsay::Testing;

namespace {

/// The answer to a request to add articles.
struct Answer
{
    QList<QUuid> articles;
    QStringList notes;
    QStringList errors;
};

template<typename Ask>
Answer answerTo(Workspace &workspace, Ask ask)
{
    QSignalSpy added(&workspace, &Workspace::articlesAdded);
    ask();
    if (!QTest::qWaitFor([&] { return !added.isEmpty(); }, 20'000))
        qFatal("Adding never ended.");
    const QList<QVariant> values = added.first();
    return {values.at(0).value<QList<QUuid>>(), values.at(1).toStringList(), values.at(2).toStringList()};
}

Answer adds(Workspace &workspace, const QStringList &paths)
{
    return answerTo(workspace, [&] { workspace.addArticles(paths); });
}

template<typename Ask>
bool opensBy(Workspace &workspace, Ask ask)
{
    QSignalSpy opened(&workspace, &Workspace::opened);
    QSignalSpy failed(&workspace, &Workspace::openFailed);
    ask();
    if (!QTest::qWaitFor([&] { return opened.count() + failed.count() > 0; }, 20'000))
        qFatal("Opening never ended.");
    return failed.isEmpty();
}

QStringList names(const Document &document)
{
    QStringList all;
    for (const QUuid id : articlesInOrder(document))
        all.append(document.find<Article>(id)->fileName);
    return all;
}

PastedText pasted(const QString &title, const QString &text = u"The mayor said that the bridge was open."_s)
{
    return {text, {title, {}, {}, {}, {}, {}, {}}, QDateTime(QDate(2019, 9, 2), QTime(14, 3, 5))};
}

} // namespace

/// Several articles in a project, pasted ones, and closing.
class TestAddArticles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void addsFilesToTheProject();
    void addsToAProjectNotMadeYet();
    void tellsOfEachFileThatFails();
    void addsNothingTwice();
    void tellsWhereElseAnArticleIsAnnotated();
    void keepsTheOrder();
    void pastingMakesAProjectAtOnce();
    void pastingTwiceMakesTwo();
    void namesAProjectAfterTheTitle_data();
    void namesAProjectAfterTheTitle();
    void pastesIntoTheProject();
    void aPasteIsWaitedFor();
    void aPasteThatFailsLeavesWhatWasOpen();
    void closes();
    void closesNothingThatIsNotSaved();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString news(const QString &name, const QByteArray &more) const { return writeFile(path(name), newsText() + more); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAddArticles::addsFilesToTheProject()
{
    QList<Object> before;
    {
        Workspace workspace;
        QVERIFY(opens(workspace, {news(u"a.txt"_s, "a")}));
        tagWord(workspace, 1);
        const Answer answer = adds(workspace, {news(u"c.txt"_s, "c"), news(u"b.txt"_s, "b")});
        QCOMPARE(answer.articles.size(), 2);
        QCOMPARE(answer.notes + answer.errors, QStringList());
        QCOMPARE(names(workspace.document()), (QStringList{u"a.txt"_s, u"c.txt"_s, u"b.txt"_s}));
        QCOMPARE(workspace.history().stack()->undoText(), u"add articles"_s);
        QVERIFY(workspace.waitUntilSaved(20'000));
        before = workspace.document().objects();
    }
    // The project is found by any of its articles.
    Workspace workspace;
    QVERIFY(opens(workspace, {path(u"b.txt"_s)}));
    QCOMPARE(workspace.projectPath(), path(u"a.hearsay"_s));
    QCOMPARE(workspace.document().objects(), before);
    workspace.history().undo(); // also after a restart
    QCOMPARE(names(workspace.document()), QStringList{u"a.txt"_s});
}

void TestAddArticles::addsToAProjectNotMadeYet()
{
    Workspace workspace;
    QVERIFY(opens(workspace, {news(u"a.txt"_s, "a")}));
    QVERIFY(workspace.projectPath().isEmpty());
    QCOMPARE(adds(workspace, {news(u"b.txt"_s, "b")}).articles.size(), 1);
    QVERIFY(workspace.waitUntilSaved(20'000));
    QCOMPARE(workspace.projectPath(), path(u"a.hearsay"_s));
}

void TestAddArticles::tellsOfEachFileThatFails()
{
    Workspace workspace;
    QVERIFY(opens(workspace, {news(u"a.txt"_s, "a")}));
    const Answer answer = adds(workspace, {path(u"missing.txt"_s), news(u"b.txt"_s, "b"), writeFile(path(u"empty.txt"_s), {}),
                                           writeFile(path(u"other.hearsay"_s), "x"), m_folder->path()});
    QCOMPARE(answer.articles.size(), 1);
    QCOMPARE(answer.errors.size(), 4);
    QVERIFY(answer.errors.at(0).contains(u"missing.txt"));
    QVERIFY(answer.errors.at(1).contains(u"empty.txt"));
    QVERIFY(answer.errors.at(2).contains(u"other.hearsay"));
    QCOMPARE(names(workspace.document()), (QStringList{u"a.txt"_s, u"b.txt"_s}));
    // Where all fail there is no step.
    QCOMPARE(workspace.history().stack()->count(), 1);
    QVERIFY(adds(workspace, {path(u"missing.txt"_s)}).articles.isEmpty());
    QCOMPARE(workspace.history().stack()->count(), 1);
}

void TestAddArticles::addsNothingTwice()
{
    Workspace workspace;
    QVERIFY(opens(workspace, {news(u"a.txt"_s, "a")}));
    const Answer answer = adds(workspace, {news(u"copy-of-a.txt"_s, "a"), news(u"b.txt"_s, "b"), news(u"copy-of-b.txt"_s, "b")});
    QCOMPARE(answer.articles.size(), 1);
    QCOMPARE(answer.errors, QStringList());
    QCOMPARE(answer.notes.size(), 2);
    QVERIFY(answer.notes.at(0).contains(u"in the project already"));
    QCOMPARE(names(workspace.document()), (QStringList{u"a.txt"_s, u"b.txt"_s}));
}

void TestAddArticles::tellsWhereElseAnArticleIsAnnotated()
{
    const QString other = news(u"other.txt"_s, "other");
    {
        Workspace workspace;
        QVERIFY(opens(workspace, {other}));
        tagWord(workspace, 1);
    }
    Workspace workspace;
    QVERIFY(opens(workspace, {news(u"a.txt"_s, "a")}));
    const Answer answer = adds(workspace, {other});
    QCOMPARE(answer.articles.size(), 1);
    QCOMPARE(answer.notes.size(), 1);
    QVERIFY(answer.notes.first().contains(u"other.hearsay"));
}

void TestAddArticles::keepsTheOrder()
{
    {
        Workspace workspace;
        QVERIFY(opens(workspace, {news(u"a.txt"_s, "a"), news(u"b.txt"_s, "b"), news(u"c.txt"_s, "c")}));
        const QUuid last = articlesInOrder(workspace.document()).last();
        performed(workspace.history(), moveArticle(workspace.document(), last, 0));
        QVERIFY(workspace.waitUntilSaved(20'000));
    }
    Workspace workspace;
    QVERIFY(opens(workspace, {path(u"a.hearsay"_s)}));
    QCOMPARE(names(workspace.document()), (QStringList{u"c.txt"_s, u"a.txt"_s, u"b.txt"_s}));
}

void TestAddArticles::pastingMakesAProjectAtOnce()
{
    QString project;
    QList<Object> before;
    {
        Workspace workspace;
        QVERIFY(opensBy(workspace, [&] { workspace.openPasted(pasted(u"Bridge: open?"_s)); }));
        project = workspace.projectPath();
        before = workspace.document().objects();
        QCOMPARE(QFileInfo(project).absolutePath(), QFileInfo(projectFolderOfUser()).absoluteFilePath());
        QVERIFY(QFileInfo(project).fileName().startsWith(u"Bridge open"));
        QVERIFY(QFileInfo::exists(project)); // before anything is annotated
        QCOMPARE(workspace.saveState(), SaveState::Saved);
        QCOMPARE(workspace.document().articles().at(0).metadata.title, u"Bridge: open?"_s);
    }
    Workspace workspace;
    QVERIFY(opens(workspace, {project}));
    QCOMPARE(workspace.document().objects(), before);
}

void TestAddArticles::pastingTwiceMakesTwo()
{
    Workspace workspace;
    QVERIFY(opensBy(workspace, [&] { workspace.openPasted(pasted(u"Twice"_s)); }));
    const QString first = workspace.projectPath();
    QVERIFY(opensBy(workspace, [&] { workspace.openPasted(pasted(u"Twice"_s)); }));
    QVERIFY(workspace.projectPath() != first);
    QVERIFY(QFileInfo::exists(first));
}

void TestAddArticles::namesAProjectAfterTheTitle_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("stops in it") << u"Mr. Amini vs. Mr. Haidari"_s << u"Mr. Amini vs. Mr. Haidari.hearsay"_s;
    QTest::newRow("separators") << u"a/b\\c:d"_s << u"a b c d.hearsay"_s;
    QTest::newRow("a way out of the folder") << u"../../evil"_s << u"evil.hearsay"_s;
    QTest::newRow("a hidden file") << u".bashrc"_s << u"bashrc.hearsay"_s;
    QTest::newRow("another script") << u"بازار تالورا"_s << u"بازار تالورا.hearsay"_s;
    QTest::newRow("only signs") << u"?*|"_s << u"pasted.hearsay"_s;
    QTest::newRow("very long") << u"ب"_s.repeated(400) << QString(u"ب"_s.repeated(60) + u".hearsay"_s);
    QTest::newRow("very long, of emoji") << u"🏪"_s.repeated(400) << QString(u"🏪"_s.repeated(30) + u".hearsay"_s);
}

void TestAddArticles::namesAProjectAfterTheTitle()
{
    QFETCH(const QString, title);
    QFETCH(const QString, name);
    Workspace workspace;
    QVERIFY(opensBy(workspace, [&] { workspace.openPasted(pasted(title)); }));
    QCOMPARE(QFileInfo(workspace.projectPath()).fileName(), name);
    QCOMPARE(QFileInfo(workspace.projectPath()).absolutePath(), QFileInfo(projectFolderOfUser()).absoluteFilePath());
}

void TestAddArticles::pastesIntoTheProject()
{
    Workspace workspace;
    QVERIFY(opens(workspace, {news(u"a.txt"_s, "a")}));
    const Answer answer = answerTo(workspace, [&] { workspace.addPasted(pasted(u"Pasted"_s)); });
    QCOMPARE(answer.articles.size(), 1);
    QVERIFY(workspace.waitUntilSaved(20'000));
    QCOMPARE(workspace.projectPath(), path(u"a.hearsay"_s));
    QCOMPARE(workspace.document().find<Article>(answer.articles.first())->metadata.title, u"Pasted"_s);
    const Answer again = answerTo(workspace, [&] { workspace.addPasted(pasted(u"Pasted again"_s)); });
    QVERIFY(again.articles.isEmpty());
    QCOMPARE(again.notes.size(), 1);
    const Answer nothing = answerTo(workspace, [&] { workspace.addPasted(pasted(u"Nothing"_s, u" \n"_s)); });
    QCOMPARE(nothing.errors.size(), 1);
}

void TestAddArticles::aPasteIsWaitedFor()
{
    {
        Workspace workspace;
        QVERIFY(opens(workspace, {news(u"a.txt"_s, "a")}));
        workspace.addPasted(pasted(u"In a hurry"_s));
        QVERIFY(workspace.waitUntilSaved(20'000)); // as when the window is closed at once
    }
    Workspace workspace;
    QVERIFY(opens(workspace, {path(u"a.hearsay"_s)}));
    QCOMPARE(workspace.document().articles().size(), 2);
}

void TestAddArticles::aPasteThatFailsLeavesWhatWasOpen()
{
    Workspace workspace;
    QVERIFY(opens(workspace, {news(u"a.txt"_s, "a")}));
    QVERIFY(!opensBy(workspace, [&] { workspace.openPasted(pasted(u"Nothing"_s, u" "_s)); }));
    QCOMPARE(names(workspace.document()), QStringList{u"a.txt"_s});
}

void TestAddArticles::closes()
{
    Workspace workspace;
    QVERIFY(workspace.isEmpty());
    QVERIFY(opens(workspace, {news(u"a.txt"_s, "a")}));
    QVERIFY(!workspace.isEmpty());
    tagWord(workspace, 1);
    QVERIFY(opensBy(workspace, [&] { workspace.close(); }));
    QVERIFY(workspace.isEmpty());
    QCOMPARE(workspace.saveState(), SaveState::Nothing);
    QVERIFY(workspace.projectPath().isEmpty());
    QVERIFY(!workspace.history().stack()->canUndo());
    QVERIFY(opens(workspace, {path(u"a.hearsay"_s)})); // saved before
    QCOMPARE(workspace.document().claims().size(), 1);
}

void TestAddArticles::closesNothingThatIsNotSaved()
{
    Workspace workspace;
    QVERIFY(opens(workspace, {news(u"a.txt"_s, "a")}));
    workspace.moveProject(path(u"no/such/folder/a.hearsay"_s));
    tagWord(workspace, 1);
    QTRY_COMPARE(workspace.saveState(), SaveState::Failed);
    QVERIFY(!opensBy(workspace, [&] { workspace.close(); }));
    QCOMPARE(workspace.document().claims().size(), 1);
}

QTEST_GUILESS_MAIN(TestAddArticles)
#include "tst_addarticles.moc"
