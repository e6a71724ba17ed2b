// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/settings.h"

#include "tests/app/storage/storagefixtures.h"
#include "tests/support/testsettings.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hearsay;
using namespace Hearsay::Testing;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void beginsWithTheDefaults();
    void keepsWhatWasSet();
    void takesNoNonsenseFromTheFile();
    void keepsRecentFilesOnceAndTheLatestFirst();
    void forgetsARecentFile();
    void livesInTheUsersFolder();

private:
    QTemporaryDir m_folder;
};

void TestSettings::beginsWithTheDefaults()
{
    const Settings settings(m_folder.filePath(u"none.ini"_s));
    QCOMPARE(settings.value(Setup::zoom), 100);
    QVERIFY(settings.value(Setup::lensShown));
    QCOMPARE(settings.value(Setup::theme), u"system"_s);
    QVERIFY(settings.value(Setup::recentFiles).isEmpty());
    QVERIFY(settings.value(Setup::language).isEmpty());
}

void TestSettings::keepsWhatWasSet()
{
    const QString file = m_folder.filePath(u"kept.ini"_s);
    const QByteArray state("\0\xff state", 8);
    {
        Settings settings(file);
        settings.setValue(Setup::zoom, 150);
        settings.setValue(Setup::lensShown, false);
        settings.setValue(Setup::windowState, state);
        settings.setValue(Setup::exportFolder, u"/home/کندز, and; more"_s);
        settings.setValue(Setup::theme, u"dark"_s);
    }
    const Settings settings(file);
    QCOMPARE(settings.value(Setup::zoom), 150);
    QCOMPARE(settings.value(Setup::lensShown), false);
    QCOMPARE(settings.value(Setup::windowState), state);
    QCOMPARE(settings.value(Setup::exportFolder), u"/home/کندز, and; more"_s);
    QCOMPARE(settings.value(Setup::theme), u"dark"_s);
}

void TestSettings::takesNoNonsenseFromTheFile()
{
    const QString file = writeFile(m_folder.filePath(u"nonsense.ini"_s), "[view]\nzoom=ninety\ntheme=pink\n[recent]\nfiles=\n");
    const Settings settings(file);
    QCOMPARE(settings.value(Setup::zoom), 100);
    QCOMPARE(settings.value(Setup::theme), u"system"_s);
    writeFile(file, "[view]\nzoom=4000000\n");
    QCOMPARE(Settings(file).value(Setup::zoom), 100);
}

void TestSettings::keepsRecentFilesOnceAndTheLatestFirst()
{
    const QString file = m_folder.filePath(u"recent.ini"_s);
    {
        Settings settings(file);
        settings.addRecentFile(u"/a.txt"_s);
        settings.addRecentFile(u"/b.txt"_s);
        settings.addRecentFile(u"/a.txt"_s);
    }
    Settings settings(file);
    QCOMPARE(settings.value(Setup::recentFiles), (QStringList{u"/a.txt"_s, u"/b.txt"_s}));
    for (int i = 0; i < 100; ++i)
        settings.addRecentFile(u"/%1.txt"_s.arg(i));
    QCOMPARE(settings.value(Setup::recentFiles).size(), Settings::maximalRecentFiles);
    QCOMPARE(settings.value(Setup::recentFiles).first(), u"/99.txt"_s);
}

void TestSettings::forgetsARecentFile()
{
    Settings settings(m_folder.filePath(u"forget.ini"_s));
    settings.addRecentFile(u"/a.txt"_s);
    settings.addRecentFile(u"/b.txt"_s);
    settings.removeRecentFile(u"/c.txt"_s);
    QCOMPARE(settings.value(Setup::recentFiles), (QStringList{u"/b.txt"_s, u"/a.txt"_s}));
    settings.removeRecentFile(u"/b.txt"_s);
    QCOMPARE(settings.value(Setup::recentFiles), QStringList{u"/a.txt"_s});
}

void TestSettings::livesInTheUsersFolder()
{
    {
        Settings settings;
        settings.setValue(Setup::zoom, 120);
    }
    QVERIFY(QFile::exists(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/settings.ini"_s));
    QCOMPARE(Settings().value(Setup::zoom), 120);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
