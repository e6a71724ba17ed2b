// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(HEARSAY_SOURCE_DIR "/resources/desktop/");

/// Starts a tool; what is wrong when it cannot be started or does not end, empty otherwise.
QString faultOf(QProcess &process, const QString &program, const QStringList &arguments)
{
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (process.waitForFinished())
        return {};
    if (process.error() == QProcess::FailedToStart)
        return u"The tool %1 is missing: app/packages lists what the tests need."_s.arg(program);
    return QString(program % u": "_s % process.errorString());
}

/// What the program prints when it fails; empty when it ends with 0.
QString complaintOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    if (const QString fault = faultOf(process, program, arguments); !fault.isEmpty())
        return fault;
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
    void lackAHomepageAndNothingElse();
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
    QTest::newRow("metainfo is well-formed") << u"xmllint"_s << QStringList{u"--noout"_s, metainfo};
    QTest::newRow("MIME type is well-formed") << u"xmllint"_s << QStringList{u"--noout"_s, mime};
    for (const QString &place : {u"../icons/"_s, QString(), u"16x16/"_s}) {
        const QStringList icons = QDir(QString(folder % place)).entryList({u"*.svg"_s});
        QVERIFY2(!icons.isEmpty(), qPrintable(place));
        for (const QString &icon : icons) {
            QTest::newRow(qPrintable(QString(place % icon)))
                << u"xmllint"_s << QStringList{u"--noout"_s, QString(folder % place % icon)};
        }
    }
}

void TestDesktopFiles::passTheirValidators()
{
    QFETCH(const QString, program);
    QFETCH(const QStringList, arguments);
    const QString complaint = complaintOf(program, arguments);
    QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
}

void TestDesktopFiles::lackAHomepageAndNothingElse()
{
    // The tool fails for warnings; the one about the homepage is true, there is none. What is
    // pedantic it lists too: capitals in the id, which the desktop entry's name has as well.
    QProcess process;
    const QString fault = faultOf(process, u"appstreamcli"_s,
                                  {u"validate"_s, u"--no-net"_s, u"--format"_s, u"yaml"_s,
                                   QString(folder % u"org.hearsay.Hearsay.metainfo.xml"_s)});
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    const QString output = QString::fromUtf8(process.readAll());
    QVERIFY2(output.contains(u"Validator:"_s), qPrintable(output));
    QStringList issues;
    static const QRegularExpression issue(u"- tag: (\\S+)\\s+severity: (\\S+)"_s);
    for (const QRegularExpressionMatch &match : issue.globalMatch(output)) {
        if (match.capturedView(2) != u"pedantic")
            issues.append(match.captured(1));
    }
    QVERIFY2(issues == QStringList{u"url-homepage-missing"_s}, qPrintable(output));
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
        QVERIFY2(name.endsWith(u".mime.xml"_s) || content.contains("org.hearsay.Hearsay"), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestDesktopFiles)
#include "tst_desktopfiles.moc"
