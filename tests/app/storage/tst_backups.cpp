// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/backups.h"

#include "app/storage/projectfile.h"
#include "tests/app/storage/storagefixtures.h"
#include "tests/support/fixtures.h"
#include "tests/support/testsettings.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hearsay;
using namespace Hearsay::Testing;

/// Copies of projects as they were: when they are made, which are kept, how one comes back.
class TestBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init();
    void holdsTheProjectAsItWas();
    void isNotMadeTwiceOfTheSame();
    void keepsTheLastTenAndSevenDays();
    void deletesOldOnesOnlyWhenTheNewOneIsThere();
    void saysWhenItCannotBeMade();
    void isFoundWhenTheProjectIsGone();
    void isMadeOnOpeningAndEveryTwoHundredActions();
    void isMadeBeforeAMigration();
    void takesThePlaceOfTheProject();
    void comesBackWhereTheProjectIsGone();
    void isNotRestoredIntoAProjectInUse();
    void isRestoredIntoTheWindow();
    void isRestoredAfterWhatWaitsIsSaved();

private:
    [[nodiscard]] QString path(const QString &name = u"story.hearsay"_s) const { return m_folder->filePath(name); }
    [[nodiscard]] Backups backups() const { return Backups(path(u"backups"_s)); }
    [[nodiscard]] std::unique_ptr<ProjectFile> opened(const QString &file) const;
    [[nodiscard]] qsizetype claimsIn(const QString &file) const;
    void addClaim(ProjectFile &file, const QString &words) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    Article m_article;
};

void TestBackups::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_article = articleFrom(QString::fromUtf8(newsText()), u"bridge.txt"_s);
    QVERIFY(ProjectFile::create(path(), {m_article}));
}

std::unique_ptr<ProjectFile> TestBackups::opened(const QString &file) const
{
    auto opened = ProjectFile::open(file);
    if (!opened)
        qFatal("%s", qUtf8Printable(opened.error().message));
    return std::move(*opened);
}

qsizetype TestBackups::claimsIn(const QString &file) const
{
    const auto objects = opened(file)->read();
    return objects ? documentWith(*objects)->claims().size() : -1;
}

void TestBackups::addClaim(ProjectFile &file, const QString &words) const
{
    PerformedChange performed;
    const Claim claim = claimOn(m_article, words, words);
    performed.change = {claim.id, {}, u"tag claim"_s, {{std::nullopt, claim}}};
    if (const auto done = file.commit(performed); !done)
        qFatal("%s", qUtf8Printable(done.error().message));
}

void TestBackups::holdsTheProjectAsItWas()
{
    const auto file = opened(path());
    addClaim(*file, m_article.text.string().section(u' ', 0, 0));
    const auto made = backups().make(*file);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    addClaim(*file, m_article.text.string().section(u' ', 1, 1));
    QCOMPARE(claimsIn(*made), 1);
    const QList<Backup> all = backups().of(path());
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().path, *made);
    QCOMPARE(all.first().actions, 2);
    const auto counts = Backups::counts(*made);
    QVERIFY(counts);
    QCOMPARE(counts->claims, 1);
    QCOMPARE(counts->articles, QStringList{m_article.displayTitle()});
    QVERIFY(counts->lastAction.isValid());
}

void TestBackups::isNotMadeTwiceOfTheSame()
{
    const auto file = opened(path());
    const auto first = backups().make(*file);
    const auto second = backups().make(*file);
    QVERIFY(first && second);
    QCOMPARE(*first, *second);
    QCOMPARE(backups().of(path()).size(), 1);
}

void TestBackups::keepsTheLastTenAndSevenDays()
{
    QList<Backup> all;
    const QDateTime noon(QDate(2026, 5, 20), QTime(12, 0));
    for (int day = 0; day < 12; ++day) {
        for (int minute = 0; minute < 4; ++minute)
            all.append({u"%1-%2"_s.arg(day).arg(minute), noon.addDays(-day).addSecs(60 * minute).toUTC(), 0, 0});
    }
    QStringList kept;
    for (const Backup &backup : Backups::kept(all))
        kept.append(backup.path);
    // The last ten, and of the days that are not among them the last one each.
    QCOMPARE(kept, QStringList({u"0-3"_s, u"0-2"_s, u"0-1"_s, u"0-0"_s, u"1-3"_s, u"1-2"_s, u"1-1"_s, u"1-0"_s, u"2-3"_s, u"2-2"_s,
                                u"3-3"_s, u"4-3"_s, u"5-3"_s, u"6-3"_s}));
}

void TestBackups::deletesOldOnesOnlyWhenTheNewOneIsThere()
{
    const auto file = opened(path());
    const QStringList words = m_article.text.string().split(u' ');
    for (int i = 0; i < 13; ++i) {
        addClaim(*file, words.at(i));
        QVERIFY(backups().make(*file));
        QCOMPARE(backups().of(path()).first().actions, i + 2);
    }
    QCOMPARE(backups().of(path()).size(), Backups::recent);
}

void TestBackups::saysWhenItCannotBeMade()
{
    const auto file = opened(path());
    writeFile(path(u"occupied"_s), "no folder");
    const auto made = Backups(path(u"occupied"_s)).make(*file);
    QVERIFY(!made);
    QVERIFY2(made.error().message.contains(u"occupied"_s), qPrintable(made.error().message));
}

void TestBackups::isFoundWhenTheProjectIsGone()
{
    QVERIFY(backups().make(*opened(path())));
    QVERIFY(QFile::remove(path()));
    QCOMPARE(backups().of(path()).size(), 1);
    writeFile(path(), "damaged");
    QCOMPARE(backups().of(path()).size(), 1);
    QVERIFY(backups().of(path(u"other.hearsay"_s)).isEmpty());
}

void TestBackups::isMadeOnOpeningAndEveryTwoHundredActions()
{
    Workspace workspace;
    QVERIFY(opens(workspace, {path()}));
    const auto count = [this] { return Backups().of(path()).size(); };
    QTRY_COMPARE(count(), 1);
    for (int i = 0; i < Backups::interval - 1; ++i)
        tagWord(workspace, i);
    QVERIFY(workspace.waitUntilSaved(60'000));
    QCOMPARE(count(), 1);
    tagWord(workspace, 1);
    QTRY_COMPARE(count(), 2);
    QCOMPARE(Backups().of(path()).first().actions, Backups::interval + 1);
}

void TestBackups::isMadeBeforeAMigration()
{
    writeFile(path(), readFile(QStringLiteral(HEARSAY_TEST_DATA) + u"/projects/version-1.hearsay"_s));
    Workspace workspace;
    QVERIFY(opens(workspace, {path()}));
    const QList<Backup> all = Backups().of(path());
    QVERIFY(!all.isEmpty());
    QCOMPARE(readFile(all.last().path).at(63), '\1'); // user_version, its last byte
    QCOMPARE(claimsIn(all.last().path), 36);
}

void TestBackups::takesThePlaceOfTheProject()
{
    QString backup;
    {
        const auto file = opened(path());
        addClaim(*file, m_article.text.string().section(u' ', 0, 0));
        backup = backups().make(*file).value_or(QString());
        addClaim(*file, m_article.text.string().section(u' ', 1, 1));
    }
    const auto aside = backups().restore(backup, path());
    QVERIFY2(aside, aside ? "" : qPrintable(aside.error().message));
    QCOMPARE(claimsIn(path()), 1);
    QCOMPARE(claimsIn(*aside), 2);
    QVERIFY(equalsItsLog(*opened(path())));
    QVERIFY(QFileInfo::exists(backup));
}

void TestBackups::comesBackWhereTheProjectIsGone()
{
    const QString backup = backups().make(*opened(path())).value_or(QString());
    QVERIFY(QFile::remove(path()));
    const auto aside = backups().restore(backup, path());
    QVERIFY(aside);
    QVERIFY(aside->isEmpty());
    QCOMPARE(claimsIn(path()), 0);
}

void TestBackups::isNotRestoredIntoAProjectInUse()
{
    const auto file = opened(path());
    const QString backup = backups().make(*file).value_or(QString());
    file->beginEditing(backups());
    const QByteArray before = readFile(path());
    const auto aside = backups().restore(backup, path());
    QVERIFY(!aside);
    QVERIFY2(aside.error().message.contains(u"open in another window"_s), qPrintable(aside.error().message));
    QCOMPARE(readFile(path()), before);
}

void TestBackups::isRestoredIntoTheWindow()
{
    Workspace workspace;
    QVERIFY(opens(workspace, {path()}));
    tagWord(workspace, 1);
    QVERIFY(workspace.waitUntilSaved(20'000));
    QSignalSpy listed(&workspace, &Workspace::backupsListed);
    workspace.listBackups(path());
    QTRY_COMPARE(listed.count(), 1);
    const auto all = listed.first().at(1).value<QList<ListedBackup>>();
    QVERIFY(!all.isEmpty());
    QVERIFY(all.last().error.isEmpty());
    QCOMPARE(all.last().counts.claims, 0);

    QSignalSpy opened(&workspace, &Workspace::opened);
    workspace.restoreBackup(path(), all.last().backup.path);
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(workspace.document().claims().size(), 0);
    QVERIFY(opened.first().first().toStringList().join(u' ').contains(u"is kept in"_s));
    // And one can go on.
    tagWord(workspace, 2);
    QVERIFY(workspace.waitUntilSaved(20'000));
    QCOMPARE(workspace.saveState(), SaveState::Saved);
}

void TestBackups::isRestoredAfterWhatWaitsIsSaved()
{
    const QString backup = backups().make(*opened(path())).value_or(QString());
    Workspace workspace;
    QVERIFY(opens(workspace, {path()}));
    QSignalSpy opened(&workspace, &Workspace::opened);
    for (int i = 0; i < 5; ++i)
        tagWord(workspace, i);
    workspace.restoreBackup(path(), backup);
    // Until it is there nothing is taken that would be lost.
    QObject::connect(&workspace, &Workspace::committed, &workspace, [&workspace] { QVERIFY(workspace.history().isHeld()); });
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(workspace.document().claims().size(), 0);
    QVERIFY(!workspace.history().isHeld());
    const QStringList aside = QDir(m_folder->path()).entryList({u"story (*.hearsay"_s});
    QCOMPARE(aside.size(), 1);
    QCOMPARE(claimsIn(path(aside.first())), 5);
}

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
