// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(HEARSAY_SOURCE_DIR "/resources/desktop/");

/// What the program prints when it fails; empty when it ends with 0.
QString complaintOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished())
        return QString(program % u": "_s % process.errorString());
    const QString output = QString::fromUtf8(process.readAll());
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    return output.isEmpty() ? u"%1 ended with %2"_s.arg(program).arg(process.exitCode()) : output;
}

} // namespace

/// The files by which a desktop knows the program, each judged by the tool that is made for it.
class TestDesktopFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void passTheirValidators_data();
    void passTheirValidators();
    void knowsAProjectByItsContent();
    void agreeOnNames();
};

void TestDesktopFiles::passTheirValidators_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    const QString entry = folder % u"org.hearsay.Hearsay.desktop"_s;
    const QString metainfo = folder % u"org.hearsay.Hearsay.metainfo.xml"_s;
    const QString mime = folder % u"org.hearsay.Hearsay.mime.xml"_s;
    QTest::newRow("desktop entry") << u"desktop-file-validate"_s << QStringList{entry};
    QTest::newRow("AppStream") << u"appstreamcli"_s << QStringList{u"validate"_s, u"--no-net"_s, metainfo};
    QTest::newRow("metainfo is well-formed") << u"xmllint"_s << QStringList{u"--noout"_s, metainfo};
    QTest::newRow("MIME type is well-formed") << u"xmllint"_s << QStringList{u"--noout"_s, mime};
    for (const QString &icon : QDir(folder % u"../icons"_s).entryList({u"*.svg"_s}))
        QTest::newRow(qPrintable(icon)) << u"xmllint"_s << QStringList{u"--noout"_s, QString(folder % u"../icons/"_s % icon)};
}

void TestDesktopFiles::passTheirValidators()
{
    QFETCH(const QString, program);
    QFETCH(const QStringList, arguments);
    const QString complaint = complaintOf(program, arguments);
    QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
}

void TestDesktopFiles::knowsAProjectByItsContent()
{
    // As it is installed: the type in a data folder of its own, that Qt reads by itself.
    QTemporaryDir data;
    QVERIFY(QDir(data.path()).mkpath(u"mime/packages"_s));
    QVERIFY(QFile::copy(QString(folder % u"org.hearsay.Hearsay.mime.xml"_s),
                        data.filePath(u"mime/packages/org.hearsay.Hearsay.xml"_s)));
    qputenv("XDG_DATA_HOME", data.path().toLocal8Bit());

    QByteArray header("SQLite format 3\0", 16);
    header.append(QByteArray(52, '\0')).append("HRSY").append(QByteArray(28, '\0'));
    const QMimeDatabase types;
    QCOMPARE(types.mimeTypeForData(header).name(), u"application/vnd.hearsay.project+sqlite3"_s);
    QCOMPARE(types.mimeTypeForFile(u"a.hearsay"_s, QMimeDatabase::MatchExtension).name(),
             u"application/vnd.hearsay.project+sqlite3"_s);
    header[68] = 'X';
    QVERIFY(types.mimeTypeForData(header).name() != "application/vnd.hearsay.project+sqlite3"_L1);
}

void TestDesktopFiles::agreeOnNames()
{
    for (const QString &name : {u"org.hearsay.Hearsay.desktop"_s, u"org.hearsay.Hearsay.metainfo.xml"_s,
                                u"org.hearsay.Hearsay.mime.xml"_s}) {
        QFile file(QString(folder % name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(content.contains("application/vnd.hearsay.project+sqlite3"), qPrintable(name));
        QVERIFY2(content.contains("org.hearsay.Hearsay"), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestDesktopFiles)
#include "tst_desktopfiles.moc"
