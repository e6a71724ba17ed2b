// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsettings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Hearsay::Testing;
using namespace Qt::StringLiterals;

namespace {

/// How a program ended and what it said.
struct Ended
{
    int code = -1;
    QString out;
    QString err;
};

const QString installed = u"org.hearsay.Hearsay"_s;
const QString projectType = u"application/vnd.hearsay.project+sqlite3"_s;

} // namespace

/// What "cmake --install" puts into a folder, wherever that is: a program that runs there on its
/// own, and what desktops and shells need to know of it.
class TestInstall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void installsEverything_data() { places(); }
    void installsEverything();
    void runsWhereItIsInstalled_data() { places(); }
    void runsWhereItIsInstalled();
    void findsItsMapsBesideItselfAlone();
    void opensTheSample();
    void opensAFileByItsAddress();
    void isKnownToTheDesktop();
    void hasAnIconForEachName();

private:
    void places();
    void install(const QString &place);
    QString top(const QString &place) const;
    Ended run(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment = own());
    Ended runInstalled(const QStringList &arguments);
    static QProcessEnvironment own();

    QTemporaryDir m_folder;
    QString m_elsewhere;
    QStringList m_done;
};

/// Without anything that would lead the program to data of this computer.
QProcessEnvironment TestInstall::own()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"HEARSAY_MAPS"_s);
    environment.remove(u"DESTDIR"_s);
    environment.insert(u"XDG_DATA_DIRS"_s, u"/nowhere"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    return environment;
}

Ended TestInstall::run(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setWorkingDirectory(m_elsewhere);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForStarted())
        return {-1, {}, u"The tool %1 is missing: app/packages lists what the tests need."_s.arg(program)};
    if (!process.waitForFinished(120'000))
        return {-1, {}, QString(program % u": "_s % process.errorString())};
    return {.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            .out = QString::fromUtf8(process.readAllStandardOutput()),
            .err = QString::fromUtf8(process.readAllStandardError())};
}

void TestInstall::initTestCase()
{
    useTestSettings();
    QVERIFY(m_folder.isValid());
    m_elsewhere = m_folder.filePath(u"elsewhere"_s);
    QVERIFY(QDir().mkpath(m_elsewhere));
}

void TestInstall::places()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("below another prefix") << u"prefix"_s;
    QTest::newRow("below a folder with spaces and letters of its own") << u"Mes logiciels à 100% مقال"_s;
    QTest::newRow("into a stage for a package") << u"stage"_s;
}

/// The folder that holds bin and share.
QString TestInstall::top(const QString &place) const
{
    return m_folder.filePath(place == u"stage" ? u"stage/opt/hearsay"_s : place);
}

void TestInstall::install(const QString &place)
{
    if (m_done.contains(place))
        return;
    QProcessEnvironment environment = own();
    QString prefix = m_folder.filePath(place);
    if (place == u"stage") {
        environment.insert(u"DESTDIR"_s, prefix);
        prefix = u"/opt/hearsay"_s;
    }
    const Ended ended = run(QStringLiteral(HEARSAY_CMAKE),
                            {u"--install"_s, QStringLiteral(HEARSAY_BUILD_FOLDER), u"--prefix"_s, prefix}, environment);
    if (ended.code != 0)
        qFatal("%s", qPrintable(ended.err));
    m_done.append(place);
}

Ended TestInstall::runInstalled(const QStringList &arguments)
{
    install(u"prefix"_s);
    return run(QString(top(u"prefix"_s) % u"/bin/hearsay"_s), arguments);
}

void TestInstall::installsEverything()
{
    QFETCH(const QString, place);
    install(place);
    QDir folder(top(place));
    QVERIFY(QFileInfo(folder.filePath(u"bin/hearsay"_s)).isExecutable());
    const QString icons = u"share/icons/hicolor/"_s;
    const QString projectIcon = u"/mimetypes/application-vnd.hearsay.project+sqlite3.svg"_s;
    QStringList files{QString(u"share/applications/"_s % installed % u".desktop"_s),
                      QString(u"share/metainfo/"_s % installed % u".metainfo.xml"_s),
                      QString(u"share/mime/packages/"_s % installed % u".xml"_s),
                      QString(icons % u"scalable/apps/"_s % installed % u".svg"_s),
                      QString(icons % u"16x16/apps/"_s % installed % u".svg"_s),
                      QString(icons % u"symbolic/apps/"_s % installed % u"-symbolic.svg"_s),
                      QString(icons % u"scalable"_s % projectIcon),
                      QString(icons % u"16x16"_s % projectIcon),
                      u"share/man/man1/hearsay.1"_s,
                      u"share/bash-completion/completions/hearsay"_s,
                      u"share/doc/hearsay/copyright"_s};
    const QDir maps(QStringLiteral(HEARSAY_SOURCE_DIR "/resources/maps"));
    const QStringList mapFiles = maps.entryList({u"*.pack"_s, u"*.sqlite"_s});
    QVERIFY(mapFiles.size() >= 6);
    for (const QString &file : mapFiles)
        files.append(QString(u"share/hearsay/maps/"_s % file));
    for (const QString &file : files)
        QVERIFY2(QFileInfo(folder.filePath(file)).size() > 0, qPrintable(file));
}

void TestInstall::runsWhereItIsInstalled()
{
    QFETCH(const QString, place);
    install(place);
    const QString program = QString(top(place) % u"/bin/hearsay"_s);

    const Ended version = run(program, {u"--version"_s});
    QVERIFY2(version.code == 0, qPrintable(version.err));
    QCOMPARE(version.out, u"Hearsay " HEARSAY_VERSION "\n"_s);

    const QByteArray words = "The ferry was late, the harbour master said.\n";
    QFile article(QString(m_elsewhere % u"/ferry.txt"_s));
    QVERIFY(article.open(QIODevice::WriteOnly) && article.write(words) == words.size());
    article.close();
    const Ended text = run(program, {u"text"_s, u"ferry.txt"_s});
    QVERIFY2(text.code == 0, qPrintable(text.err));
    QCOMPARE(text.out, QString::fromUtf8(words));

    const Ended kunduz = run(program, {u"locate"_s, u"Kunduz"_s});
    QVERIFY2(kunduz.code == 0, qPrintable(kunduz.err));
    QVERIFY2(kunduz.out.contains(u"Kunduz"_s) && kunduz.out.contains(u"36.7"_s), qPrintable(kunduz.out));
}

void TestInstall::findsItsMapsBesideItselfAlone()
{
    // Its own maps hidden, there are none: those of the source tree are not for it.
    install(u"prefix"_s);
    const QString maps = QString(top(u"prefix"_s) % u"/share/hearsay/maps"_s);
    const QString hidden = QString(maps % u"-hidden"_s);
    QVERIFY(QDir().rename(maps, hidden));
    const Ended kunduz = runInstalled({u"locate"_s, u"Kunduz"_s});
    QVERIFY(QDir().rename(hidden, maps));
    QCOMPARE(kunduz.code, 1);
    QCOMPARE(kunduz.out, QString());
    QVERIFY2(!kunduz.err.isEmpty(), "It has to say that the gazetteer is missing.");
}

void TestInstall::opensTheSample()
{
    const Ended sample = runInstalled({u"--sample"_s, u"--language"_s, u"en"_s, u"--screenshot"_s, u"sample.png"_s});
    QVERIFY2(sample.code == 0, qPrintable(sample.err));
    static const QRegularExpression claims(u"^Claims: [1-9]"_s, QRegularExpression::MultilineOption);
    QVERIFY2(sample.out.contains(claims), qPrintable(sample.out));
    QVERIFY(QFileInfo(QString(m_elsewhere % u"/sample.png"_s)).size() > 0);
}

void TestInstall::opensAFileByItsAddress()
{
    QFile article(QString(m_elsewhere % u"/100% مقال é.txt"_s));
    QVERIFY(article.open(QIODevice::WriteOnly) && article.write("Rain, he said.\n") > 0);
    article.close();
    const QString address = QString::fromLatin1(QUrl::fromLocalFile(article.fileName()).toEncoded());
    for (const QString &name : {address, article.fileName()}) {
        const Ended opened = runInstalled({u"--language"_s, u"en"_s, u"--screenshot"_s, u"file.png"_s, name});
        QVERIFY2(opened.code == 0, qPrintable(opened.err));
        QVERIFY2(opened.out.contains(u"Characters: 15"_s), qPrintable(opened.out));
    }
}

void TestInstall::isKnownToTheDesktop()
{
    install(u"prefix"_s);
    const QDir share(QString(top(u"prefix"_s) % u"/share"_s));
    QProcessEnvironment environment = own();
    environment.insert(u"XDG_DATA_DIRS"_s, share.path());
    const Ended mime = run(u"update-mime-database"_s, {share.filePath(u"mime"_s)}, environment);
    QVERIFY2(mime.code == 0 && mime.err.isEmpty(), qPrintable(mime.err));
    QFile globs(share.filePath(u"mime/globs2"_s));
    QVERIFY(globs.open(QIODevice::ReadOnly));
    const QByteArray glob = "50:application/vnd.hearsay.project+sqlite3:*.hearsay";
    QVERIFY(globs.readAll().split('\n').contains(glob));

    const Ended database = run(u"update-desktop-database"_s, {share.filePath(u"applications"_s)}, environment);
    QVERIFY2(database.code == 0 && database.err.isEmpty(), qPrintable(database.err));
    const Ended asked = run(u"xdg-mime"_s, {u"query"_s, u"default"_s, projectType}, environment);
    QVERIFY2(asked.code == 0, qPrintable(asked.err));
    QCOMPARE(asked.out.trimmed(), QString(installed % u".desktop"_s));
}

void TestInstall::hasAnIconForEachName()
{
    install(u"prefix"_s);
    const QDir share(QString(top(u"prefix"_s) % u"/share"_s));
    const auto named = [&share](const QString &path, const QString &pattern) {
        QFile file(share.filePath(path));
        if (!file.open(QIODevice::ReadOnly))
            return QString();
        const QRegularExpression icon(pattern, QRegularExpression::MultilineOption);
        return icon.match(QString::fromUtf8(file.readAll())).captured(1);
    };
    const QString program = named(QString(u"applications/"_s % installed % u".desktop"_s), u"^Icon=(.+)$"_s);
    const QString project = named(QString(u"mime/packages/"_s % installed % u".xml"_s), u"<icon name=\"([^\"]+)\""_s);
    QVERIFY(!program.isEmpty() && !project.isEmpty());
    for (const QString &size : {u"scalable"_s, u"16x16"_s}) {
        const QString icons = share.filePath(QString(u"icons/hicolor/"_s % size));
        QVERIFY(QFileInfo::exists(QString(icons % u"/apps/"_s % program % u".svg"_s)));
        QVERIFY(QFileInfo::exists(QString(icons % u"/mimetypes/"_s % project % u".svg"_s)));
    }
    QVERIFY(QFileInfo::exists(share.filePath(QString(u"icons/hicolor/symbolic/apps/"_s % program % u"-symbolic.svg"_s))));
}

QTEST_GUILESS_MAIN(TestInstall)
#include "tst_install.moc"
