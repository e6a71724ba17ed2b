// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/projectplace.h"

#include "app/article/articlereader.h"
#include "app/storage/openpaths.h"
#include "tests/app/storage/storagefixtures.h"
#include "tests/support/fixtures.h"
#include "tests/support/testsettings.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hearsay;
using namespace Hearsay::Testing;

/// Where projects are made and found again.
class TestProjectPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init();
    void namesProjectsAfterTheArticle_data();
    void namesProjectsAfterTheArticle();
    void keepsArticlesOfOneNameApart();
    void neverReplacesAFile();
    void goesToTheUsersFolderWhereItMayNotWrite();
    void goesToTheUsersFolderWhereThereIsNoFolder();
    void findsTheProjectBeside();
    void findsARenamedProjectBeside();
    void findsTheProjectOfAMovedArticle();
    void tellsThatTheArticleHasChanged();
    void tellsOfABrokenProjectBeside();
    void opensSeveralArticlesAsOne();
    void addsArticlesToTheProjectOfTheFirst();
    void refusesTwoProjectsAtOnce();
    void remembersProjectsInOrder();
    void survivesABrokenRegistry();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    /// An article file with its project; returns the place.
    ProjectPlace annotated(const QString &name, const QByteArray &bytes);
    [[nodiscard]] FoundProject found(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProjectRegistry> m_registry;
};

void TestProjectPlace::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_registry = std::make_unique<ProjectRegistry>(path(u"registry/projects.json"_s));
}

ProjectPlace TestProjectPlace::annotated(const QString &name, const QByteArray &bytes)
{
    writeFile(path(name), bytes);
    const auto article = readArticle(path(name));
    if (!article)
        qFatal("%s", qUtf8Printable(article.error().message));
    const auto place = createProjectFor(path(name), {*article}, {});
    if (!place)
        qFatal("%s", qUtf8Printable(place.error().message));
    return *place;
}

FoundProject TestProjectPlace::found(const QString &name) const
{
    const auto article = readArticle(path(name));
    if (!article)
        qFatal("%s", qUtf8Printable(article.error().message));
    return findProject(path(name), *article, *m_registry);
}

void TestProjectPlace::namesProjectsAfterTheArticle_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("one suffix") << u"a.txt"_s << QStringList{u"a.hearsay"_s, u"a.txt.hearsay"_s, u"a (2).hearsay"_s, u"a (3).hearsay"_s};
    QTest::newRow("dots in the name") << u"kunduz.2019.txt"_s << QStringList{u"kunduz.2019.hearsay"_s, u"kunduz.2019.txt.hearsay"_s, u"kunduz.2019 (2).hearsay"_s};
    QTest::newRow("no suffix") << u"notes"_s << QStringList{u"notes.hearsay"_s, u"notes (2).hearsay"_s};
    QTest::newRow("nothing but a suffix") << u".txt"_s << QStringList{u".txt.hearsay"_s, u".txt (2).hearsay"_s};
    QTest::newRow("another script") << u"کندز.txt"_s << QStringList{u"کندز.hearsay"_s, u"کندز.txt.hearsay"_s};
}

void TestProjectPlace::namesProjectsAfterTheArticle()
{
    QFETCH(QString, fileName);
    QFETCH(QStringList, names);
    QStringList given;
    for (int attempt = 0; given.size() < names.size(); ++attempt) {
        if (const QString name = projectName(fileName, attempt); !given.contains(name))
            given.append(name);
    }
    QCOMPARE(given, names);
}

void TestProjectPlace::keepsArticlesOfOneNameApart()
{
    QCOMPARE(annotated(u"a.txt"_s, "one\n").path, path(u"a.hearsay"_s));
    writeFile(path(u"a.md"_s), "two\n");
    QCOMPARE(plannedPlace(path(u"a.md"_s)).path, path(u"a.md.hearsay"_s));
    const auto second = createProjectFor(path(u"a.md"_s), {articleFrom(u"two\n"_s, u"a.md"_s)}, {});
    QVERIFY(second);
    QCOMPARE(second->path, path(u"a.md.hearsay"_s));
    QVERIFY(second->isBeside);
    const auto third = createProjectFor(path(u"a.md"_s), {articleFrom(u"three\n"_s, u"a.md"_s)}, {});
    QVERIFY(third);
    QCOMPARE(third->path, path(u"a (2).hearsay"_s));
    QCOMPARE(found(u"a.txt"_s).path, path(u"a.hearsay"_s));
}

void TestProjectPlace::neverReplacesAFile()
{
    writeFile(path(u"a.hearsay"_s), "a letter of mine");
    QVERIFY(QFile::link(path(u"nowhere"_s), path(u"a.txt.hearsay"_s)));
    QCOMPARE(annotated(u"a.txt"_s, "one\n").path, path(u"a (2).hearsay"_s));
    QCOMPARE(readFile(path(u"a.hearsay"_s)), "a letter of mine");
    QCOMPARE(found(u"a.txt"_s).path, path(u"a (2).hearsay"_s));
}

void TestProjectPlace::goesToTheUsersFolderWhereItMayNotWrite()
{
    writeFile(path(u"a.txt"_s), "one\n");
    makeUnwritable(m_folder->path());
    // The user's folder is everybody's, as it were: of any user and any group.
    constexpr QFile::Permissions everybody = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::WriteGroup
        | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QDir().mkpath(projectFolderOfUser());
    for (QString folder = projectFolderOfUser(); folder.size() > QDir::tempPath().size(); folder = QFileInfo(folder).path())
        QVERIFY2(QFile::setPermissions(folder, everybody), qPrintable(folder));
    {
        const WithoutPrivileges nobody;
        const ProjectPlace planned = plannedPlace(path(u"a.txt"_s));
        QVERIFY(!planned.isBeside);
        QCOMPARE(planned.path, projectFolderOfUser() + u"/a.hearsay"_s);
        const auto place = createProjectFor(path(u"a.txt"_s), {articleFrom(u"one\n"_s, u"a.txt"_s)}, {});
        QVERIFY2(place, place ? "" : qPrintable(place.error().message));
        QVERIFY(!place->isBeside);
        QCOMPARE(place->path, planned.path);
        const auto next = createProjectFor(path(u"a.txt"_s), {articleFrom(u"two\n"_s, u"a.txt"_s)}, {});
        QVERIFY(next);
        QCOMPARE(next->path, projectFolderOfUser() + u"/a.txt.hearsay"_s);
    }
    makeWritable(m_folder->path());
    QVERIFY(QDir(projectFolderOfUser()).removeRecursively());
}

void TestProjectPlace::goesToTheUsersFolderWhereThereIsNoFolder()
{
    writeFile(path(u"file"_s), "not a folder");
    const auto place = createProjectFor(path(u"file/a.txt"_s), {articleFrom(u"one\n"_s, u"a.txt"_s)}, {});
    QVERIFY2(place, place ? "" : qPrintable(place.error().message));
    QVERIFY(!place->isBeside);
    QVERIFY(QDir(projectFolderOfUser()).removeRecursively());
}

void TestProjectPlace::findsTheProjectBeside()
{
    writeFile(path(u"b.txt"_s), "another\n");
    const ProjectPlace place = annotated(u"a.txt"_s, "one\n");
    QCOMPARE(found(u"a.txt"_s).path, place.path);
    QVERIFY(found(u"b.txt"_s).path.isEmpty());
    const auto file = ProjectFile::open(place.path); // also while it is open
    QCOMPARE(found(u"a.txt"_s).path, place.path);
}

void TestProjectPlace::findsARenamedProjectBeside()
{
    const ProjectPlace place = annotated(u"a.txt"_s, "one\n");
    QVERIFY(QFile::rename(place.path, path(u"my work.hearsay"_s)));
    QCOMPARE(found(u"a.txt"_s).path, path(u"my work.hearsay"_s));
}

void TestProjectPlace::findsTheProjectOfAMovedArticle()
{
    const ProjectPlace place = annotated(u"a.txt"_s, "one\n");
    m_registry->remember(place.path, {readArticle(path(u"a.txt"_s))->sourceSha256});
    QVERIFY(QDir(m_folder->path()).mkpath(u"elsewhere"_s));
    QVERIFY(QFile::rename(path(u"a.txt"_s), path(u"elsewhere/renamed.txt"_s)));
    QCOMPARE(found(u"elsewhere/renamed.txt"_s).path, place.path);
    QVERIFY(QFile::remove(place.path)); // and not when it is gone
    QVERIFY(found(u"elsewhere/renamed.txt"_s).path.isEmpty());
}

void TestProjectPlace::tellsThatTheArticleHasChanged()
{
    const ProjectPlace place = annotated(u"a.txt"_s, "one\n");
    writeFile(path(u"a.txt"_s), "one and more\n");
    QVERIFY(found(u"a.txt"_s).path.isEmpty());
    QCOMPARE(found(u"a.txt"_s).otherVersion, place.path);
    const auto opened = openPaths({path(u"a.txt"_s)}, *m_registry);
    QVERIFY(opened);
    QVERIFY(!opened->file);
    QVERIFY2(opened->notes.join(u'\n').contains(place.path), qPrintable(opened->notes.join(u'\n')));
    QCOMPARE(plannedPlace(opened->articlePath).path, path(u"a.txt.hearsay"_s));
}

void TestProjectPlace::tellsOfABrokenProjectBeside()
{
    const ProjectPlace place = annotated(u"a.txt"_s, "one\n");
    const QByteArray bytes = readFile(place.path);
    writeFile(place.path, bytes.first(4096));
    const auto opened = openPaths({path(u"a.txt"_s)}, *m_registry);
    QVERIFY(opened);
    QVERIFY2(opened->notes.join(u'\n').contains(place.path), qPrintable(opened->notes.join(u'\n')));
    QVERIFY(readFile(place.path) == bytes.first(4096));
}

void TestProjectPlace::opensSeveralArticlesAsOne()
{
    writeFile(path(u"a.txt"_s), "one\n");
    writeFile(path(u"b.txt"_s), "two\n");
    writeFile(path(u"copy of a.txt"_s), "one\n");
    const auto opened = openPaths({path(u"a.txt"_s), path(u"b.txt"_s), path(u"copy of a.txt"_s)}, *m_registry);
    QVERIFY(opened);
    QCOMPARE(opened->objects.size(), 2);
    QCOMPARE(opened->articlePath, path(u"a.txt"_s));
    QVERIFY(opened->additions.isEmpty());
    QVERIFY(!openPaths({path(u"a.txt"_s), path(u"missing.txt"_s)}, *m_registry));
    QVERIFY(!openPaths({}, *m_registry));
}

void TestProjectPlace::addsArticlesToTheProjectOfTheFirst()
{
    writeFile(path(u"new.txt"_s), "three\n");
    const ProjectPlace a = annotated(u"a.txt"_s, "one\n");
    const ProjectPlace b = annotated(u"b.txt"_s, "two\n");
    const auto opened = openPaths({path(u"new.txt"_s), path(u"a.txt"_s), path(u"b.txt"_s)}, *m_registry);
    QVERIFY(opened);
    QCOMPARE(opened->file->path(), a.path);
    QCOMPARE(opened->objects.size(), 1);
    QCOMPARE(opened->additions.size(), 2);
    QVERIFY2(opened->notes.join(u'\n').contains(b.path), qPrintable(opened->notes.join(u'\n')));
    // The file named beats the one found, and one that this thread has is taken as it is.
    const auto named = openPaths({path(u"a.txt"_s), b.path}, *m_registry);
    QVERIFY(named);
    QCOMPARE(named->file->path(), b.path);
    const auto again = openPaths({path(u"a.txt"_s)}, *m_registry, opened->file);
    QVERIFY(again);
    QCOMPARE(again->file.get(), opened->file.get());
}

void TestProjectPlace::refusesTwoProjectsAtOnce()
{
    const ProjectPlace a = annotated(u"a.txt"_s, "one\n");
    const ProjectPlace b = annotated(u"b.txt"_s, "two\n");
    const auto opened = openPaths({a.path, b.path}, *m_registry);
    QVERIFY(!opened);
    QVERIFY(opened.error().message.contains(b.path));
    QVERIFY(openPaths({a.path, a.path}, *m_registry));
}

void TestProjectPlace::remembersProjectsInOrder()
{
    m_registry->remember(u"/one.hearsay"_s, {"x", "y"});
    m_registry->remember(u"/two.hearsay"_s, {"y"});
    QCOMPARE(m_registry->projects(), (QStringList{u"/two.hearsay"_s, u"/one.hearsay"_s}));
    QCOMPARE(m_registry->projectsWith("x"), QStringList{u"/one.hearsay"_s});
    QCOMPARE(m_registry->projectsWith("y"), (QStringList{u"/two.hearsay"_s, u"/one.hearsay"_s}));
    m_registry->remember(u"/one.hearsay"_s, {"x"});
    QCOMPARE(m_registry->projects().first(), u"/one.hearsay"_s);
    QCOMPARE(m_registry->projectsWith("y"), QStringList{u"/two.hearsay"_s});
    m_registry->forget(u"/one.hearsay"_s);
    QCOMPARE(m_registry->projects(), QStringList{u"/two.hearsay"_s});
    const auto permissions = QFile::permissions(path(u"registry/projects.json"_s));
    QVERIFY(!permissions.testAnyFlags(QFile::ReadOther | QFile::ReadGroup));
}

void TestProjectPlace::survivesABrokenRegistry()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"registry"_s));
    writeFile(path(u"registry/projects.json"_s), "{\"projects\": [17, {\"path\": 4}, {\"path\": \"/one.hearsay\", \"sources\": \"x\"}");
    QVERIFY(m_registry->projects().isEmpty());
    m_registry->remember(u"/two.hearsay"_s, {"y"});
    QCOMPARE(m_registry->projects(), QStringList{u"/two.hearsay"_s});
}

QTEST_GUILESS_MAIN(TestProjectPlace)
#include "tst_projectplace.moc"
