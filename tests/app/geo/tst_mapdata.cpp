// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/mapdata.h"
#include "tests/support/testsettings.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hearsay;
using namespace Hearsay::Testing;

/// Where the files of the maps are looked for.
class TestMapData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void cleanup() { qunsetenv("HEARSAY_MAPS"); }
    void looksInTheInstalledFolderFirst();
    void prefersTheUsersFilesToTheSourceTree();
    void looksNowhereElseThanItIsTold();
    void findsFilesOnly();
};

void TestMapData::looksInTheInstalledFolderFirst()
{
    const QStringList folders = mapDataFolders();
    QCOMPARE(folders.first(),
             QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../share/hearsay/maps"_s));
    QCOMPARE(folders.last(), QStringLiteral(HEARSAY_SOURCE_DIR "/resources/maps"));
}

void TestMapData::prefersTheUsersFilesToTheSourceTree()
{
    const QString own =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/hearsay/maps"_s;
    QVERIFY(QDir().mkpath(own));
    QFile file(own + u"/one.pack"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(mapDataPath(u"one.pack"_s), file.fileName());
    QVERIFY(file.remove());
    QCOMPARE(mapDataPath(u"one.pack"_s), QString());
}

void TestMapData::looksNowhereElseThanItIsTold()
{
    QVERIFY(!mapDataPath(u"gazetteer.sqlite"_s).isEmpty());
    const QTemporaryDir folder;
    qputenv("HEARSAY_MAPS", QFile::encodeName(folder.path()));
    QCOMPARE(mapDataFolders(), QStringList{folder.path()});
    QCOMPARE(mapDataPath(u"gazetteer.sqlite"_s), QString());
    QFile file(folder.filePath(u"gazetteer.sqlite"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(mapDataPath(u"gazetteer.sqlite"_s), file.fileName());
}

void TestMapData::findsFilesOnly()
{
    const QTemporaryDir folder;
    qputenv("HEARSAY_MAPS", QFile::encodeName(folder.path()));
    QVERIFY(QDir(folder.path()).mkdir(u"one.pack"_s));
    QCOMPARE(mapDataPath(u"one.pack"_s), QString());
}

QTEST_GUILESS_MAIN(TestMapData)
#include "tst_mapdata.moc"
