// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/exportdialog.h"

#include "tests/support/fakes.h"
#include "tests/support/fixtures.h"
#include "tests/support/testsettings.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/SyntaxHighlighter>

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hearsay;
using namespace Hearsay::Testing;

namespace {

/// A project of two articles, and the dialog over it, shown.
struct Desk
{
    Story story;
    Article other = articleFrom(u"Rain fell on Samar."_s, u"rain.txt"_s);
    Claim rain = claimOn(other, u"Rain fell", u"It rained"_s);
    std::unique_ptr<Document> document = documentWith(story.objects() + QList<Object>{other, rain});
    QTemporaryDir folder;
    FakeChooser chooser;
    ExportDialog dialog;
    QSignalSpy exported{&dialog, &ExportDialog::exported};

    explicit Desk(const QString &format = u"csv"_s)
        : dialog(*document, story.article.id, {folder.path(), u"talora"_s, format}, chooser)
    {
        dialog.show();
        if (!QTest::qWaitForWindowActive(&dialog))
            qFatal("The dialog did not come up.");
    }
    template<typename T>
    T *part(const QString &name)
    {
        return dialog.findChild<T *>(name);
    }
    QLineEdit *path() { return part<QLineEdit>(u"exportPath"_s); }
    QComboBox *format() { return part<QComboBox>(u"exportFormat"_s); }
    QString preview() { return part<QPlainTextEdit>(u"exportPreview"_s)->toPlainText(); }
    QLabel *error() { return part<QLabel>(u"exportError"_s); }
    QCheckBox *box(QStringView start)
    {
        const auto boxes = dialog.findChildren<QCheckBox *>();
        for (QCheckBox *box : boxes) {
            if (box->text().remove(u'&').startsWith(start))
                return box;
        }
        return nullptr;
    }
    QString inFolder(const QString &name) { return folder.filePath(name); }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void exportsWithOneKey();
    void worksByKeyboardAlone();
    void showsWhatWillBeWritten();
    void theSuffixFollowsTheFormat();
    void exportsOnlyTheArticleShown();
    void offersWhatTheFormatHas();
    void countsWhatTheFormatHolds_data();
    void countsWhatTheFormatHolds();
    void exportsPlacesByKeyboardAlone();
    void coloursThePreview_data();
    void coloursThePreview();
    void asksForAPlace();
    void needsAPlace();
    void saysWhenItCannotWrite();
    void replacesAFileOnlyWhenAskedAgain();
    void neverReplacesAProject();
    void escapeWritesNothing();
    void startsWithTheFormatLastUsed();
};

void TestExportDialog::exportsWithOneKey()
{
    Desk desk;
    QTest::keyClick(&desk.dialog, Qt::Key_Return);
    QTRY_COMPARE(desk.exported.count(), 1);
    QCOMPARE(desk.exported.first().at(0).toString(), desk.inFolder(u"talora.csv"_s));
    QCOMPARE(desk.exported.first().at(1).toLongLong(), 3);
    QCOMPARE(desk.dialog.result(), int(QDialog::Accepted));
    QVERIFY(!desk.dialog.isVisible());
    QVERIFY(Desk::contents(desk.inFolder(u"talora.csv"_s)).contains("The market of Talora is open"));
}

void TestExportDialog::worksByKeyboardAlone()
{
    Desk desk;
    // The format by its mnemonic and an arrow, the place by its mnemonic and typing.
    QTest::keyClick(&desk.dialog, Qt::Key_F, Qt::AltModifier);
    QTRY_VERIFY(desk.format()->hasFocus());
    const int row = desk.format()->findData(u"jsonld"_s);
    QTest::keyClick(desk.format(), row < desk.format()->currentIndex() ? Qt::Key_Up : Qt::Key_Down);
    QCOMPARE(desk.dialog.formatKey(), u"jsonld"_s);
    QTest::keyClick(&desk.dialog, Qt::Key_T, Qt::AltModifier);
    QTRY_VERIFY(desk.path()->hasFocus());
    QTest::keyClick(desk.path(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(desk.path(), desk.inFolder(u"typed.jsonld"_s));
    QTest::keyClick(desk.path(), Qt::Key_Return);
    QTRY_COMPARE(desk.exported.count(), 1);
    QVERIFY(QJsonDocument::fromJson(Desk::contents(desk.inFolder(u"typed.jsonld"_s))).isObject());
}

void TestExportDialog::showsWhatWillBeWritten()
{
    Desk desk;
    QTRY_VERIFY(desk.preview().contains(u"The market of Talora is open"_s));
    const QString shown = desk.preview();
    QTest::keyClick(&desk.dialog, Qt::Key_Return);
    QTRY_COMPARE(desk.exported.count(), 1);
    const QString written = QString::fromUtf8(Desk::contents(desk.inFolder(u"talora.csv"_s)));
    QCOMPARE(shown.simplified(), written.simplified());
}

void TestExportDialog::theSuffixFollowsTheFormat()
{
    Desk desk;
    QCOMPARE(desk.path()->text(), desk.inFolder(u"talora.csv"_s));
    desk.path()->setText(desk.inFolder(u"my work.csv"_s));
    desk.format()->setCurrentIndex(desk.format()->findData(u"jsonld"_s));
    QCOMPARE(desk.path()->text(), desk.inFolder(u"my work.jsonld"_s));
    QTRY_VERIFY(desk.preview().startsWith(u'{'));
}

void TestExportDialog::exportsOnlyTheArticleShown()
{
    Desk desk;
    auto *articles = desk.part<QComboBox>(u"exportArticles"_s);
    QVERIFY(articles->isVisible());
    QTRY_VERIFY(desk.preview().contains(u"It rained"_s));
    articles->setFocus();
    QTest::keyClick(articles, Qt::Key_Down);
    QTRY_VERIFY(!desk.preview().contains(u"It rained"_s));
    QTest::keyClick(&desk.dialog, Qt::Key_Return);
    QTRY_COMPARE(desk.exported.count(), 1);
    QCOMPARE(desk.exported.first().at(1).toLongLong(), 2);
}

void TestExportDialog::offersWhatTheFormatHas()
{
    Desk desk;
    QVERIFY(desk.box(u"Raw")->isVisible());
    QVERIFY(desk.box(u"Start with")->isVisible());
    QVERIFY(!desk.box(u"With relations")->isVisible());
    QTest::keyClick(&desk.dialog, Qt::Key_B, Qt::AltModifier);
    QTRY_VERIFY(desk.box(u"Start with")->isChecked());
    QTest::keyClick(&desk.dialog, Qt::Key_Return);
    QTRY_COMPARE(desk.exported.count(), 1);
    QVERIFY(Desk::contents(desk.inFolder(u"talora.csv"_s)).startsWith("\xef\xbb\xbf"));

    Desk other(u"jsonld"_s);
    QVERIFY(!other.box(u"Raw")->isVisible());
    QVERIFY(other.box(u"With relations")->isVisible());
}

void TestExportDialog::countsWhatTheFormatHolds_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<qlonglong>("count");
    QTest::addColumn<ExportUnit>("unit");
    QTest::newRow("JSON-LD: claims") << u"jsonld"_s << u"3 claim"_s << 3LL << ExportUnit::Claims;
    QTest::newRow("a table: claims") << u"csv"_s << u"3 claim"_s << 3LL << ExportUnit::Claims;
    QTest::newRow("GeoJSON: places") << u"geojson"_s << u"2 place"_s << 2LL << ExportUnit::Places;
    QTest::newRow("KML: places") << u"kml"_s << u"2 place"_s << 2LL << ExportUnit::Places;
}

void TestExportDialog::countsWhatTheFormatHolds()
{
    QFETCH(const QString, format);
    QFETCH(const QString, summary);
    QFETCH(const qlonglong, count);
    QFETCH(const ExportUnit, unit);
    Desk desk(format);
    auto *label = desk.part<QLabel>(u"exportSummary"_s);
    QTRY_VERIFY2(label->text().startsWith(summary), qUtf8Printable(label->text()));
    QTest::keyClick(&desk.dialog, Qt::Key_Return);
    QTRY_COMPARE(desk.exported.count(), 1);
    QCOMPARE(desk.exported.first().at(0).toString(), desk.inFolder(u"talora."_s + format));
    QCOMPARE(desk.exported.first().at(1).toLongLong(), count);
    QCOMPARE(desk.exported.first().at(2).value<ExportUnit>(), unit);
}

void TestExportDialog::exportsPlacesByKeyboardAlone()
{
    Desk desk;
    QTest::keyClick(&desk.dialog, Qt::Key_F, Qt::AltModifier);
    QTRY_VERIFY(desk.format()->hasFocus());
    QTest::keyClick(desk.format(), Qt::Key_Down);
    QCOMPARE(desk.dialog.formatKey(), u"geojson"_s);
    QVERIFY(!desk.box(u"Raw")->isVisible());
    QVERIFY(!desk.box(u"With relations")->isVisible());
    QTRY_VERIFY(desk.preview().contains(u"FeatureCollection"_s));
    // Only the article shown names a place: the other one's export is as empty as it says.
    QTest::keyClick(&desk.dialog, Qt::Key_A, Qt::AltModifier);
    QTRY_VERIFY(desk.part<QComboBox>(u"exportArticles"_s)->hasFocus());
    QTest::keyClick(desk.part<QComboBox>(u"exportArticles"_s), Qt::Key_Down);
    QTRY_VERIFY(desk.part<QLabel>(u"exportSummary"_s)->text().startsWith(u"1 place"_s));
    QTest::keyClick(&desk.dialog, Qt::Key_Return);
    QTRY_COMPARE(desk.exported.count(), 1);
    const QByteArray bytes = Desk::contents(desk.inFolder(u"talora.geojson"_s));
    const QJsonArray features = QJsonDocument::fromJson(bytes).object()[u"features"].toArray();
    QCOMPARE(features.size(), 1);
    QCOMPARE(features[0][u"properties"][u"name"].toString(), u"Talora"_s);
}

void TestExportDialog::coloursThePreview_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("definition");
    QTest::newRow("JSON-LD as JSON") << u"jsonld"_s << u"JSON"_s;
    QTest::newRow("GeoJSON as JSON") << u"geojson"_s << u"JSON"_s;
    QTest::newRow("KML as XML") << u"kml"_s << u"XML"_s;
    QTest::newRow("a table not at all") << u"csv"_s << u"None"_s;
}

void TestExportDialog::coloursThePreview()
{
    QFETCH(const QString, format);
    QFETCH(const QString, definition);
    Desk desk(format);
    QTRY_VERIFY(!desk.preview().isEmpty());
    const auto *highlighter = desk.dialog.findChild<KSyntaxHighlighting::SyntaxHighlighter *>();
    QVERIFY(highlighter);
    QCOMPARE(highlighter->definition().name(), definition);
}

void TestExportDialog::asksForAPlace()
{
    Desk desk;
    const QString before = desk.path()->text();
    QTest::keyClick(&desk.dialog, Qt::Key_W, Qt::AltModifier);
    QTRY_COMPARE(desk.chooser.proposals, QStringList{before});
    QCOMPARE(desk.path()->text(), before); // they changed their mind
    desk.chooser.toSave = desk.inFolder(u"chosen.csv"_s);
    QTest::keyClick(&desk.dialog, Qt::Key_W, Qt::AltModifier);
    QTRY_COMPARE(desk.path()->text(), desk.chooser.toSave);
}

void TestExportDialog::needsAPlace()
{
    Desk desk;
    desk.path()->clear();
    QTest::keyClick(&desk.dialog, Qt::Key_Return);
    QVERIFY(desk.dialog.isVisible());
    QVERIFY(desk.error()->isVisible());
    QVERIFY(desk.path()->hasFocus());
}

void TestExportDialog::saysWhenItCannotWrite()
{
    Desk desk;
    // A file where a folder would have to be: not even root can write there.
    QFile file(desk.inFolder(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString path = desk.inFolder(u"file/talora.csv"_s);
    desk.path()->setText(path);
    QTest::keyClick(&desk.dialog, Qt::Key_Return);
    QTRY_VERIFY(desk.error()->isVisible());
    QVERIFY2(desk.error()->text().contains(path), qUtf8Printable(desk.error()->text()));
    QVERIFY(desk.dialog.isVisible());
    QCOMPARE(desk.exported.count(), 0);

    // Another place helps.
    desk.path()->setText(desk.inFolder(u"talora.csv"_s));
    QTest::keyClick(&desk.dialog, Qt::Key_Return);
    QTRY_COMPARE(desk.exported.count(), 1);
    QVERIFY(!desk.error()->isVisible());
}

void TestExportDialog::replacesAFileOnlyWhenAskedAgain()
{
    Desk desk;
    QFile present(desk.inFolder(u"talora.csv"_s));
    QVERIFY(present.open(QIODevice::WriteOnly) && present.write("mine") == 4);
    present.close();
    QTest::keyClick(&desk.dialog, Qt::Key_Return);
    QVERIFY(desk.error()->text().contains(u"is there already"_s));
    QCOMPARE(Desk::contents(desk.inFolder(u"talora.csv"_s)), QByteArray("mine"));
    QTest::keyClick(&desk.dialog, Qt::Key_Return);
    QTRY_COMPARE(desk.exported.count(), 1);
    QVERIFY(Desk::contents(desk.inFolder(u"talora.csv"_s)).contains("The market of Talora is open"));
}

void TestExportDialog::neverReplacesAProject()
{
    Desk desk;
    QFile project(desk.inFolder(u"talora.hearsay"_s));
    QVERIFY(project.open(QIODevice::WriteOnly) && project.write("work") == 4);
    project.close();
    desk.path()->setText(project.fileName());
    QTest::keyClick(&desk.dialog, Qt::Key_Return);
    QTest::keyClick(&desk.dialog, Qt::Key_Return);
    QVERIFY(desk.error()->text().contains(u"project"_s));
    QVERIFY(desk.dialog.isVisible());
    QCOMPARE(Desk::contents(project.fileName()), QByteArray("work"));
}

void TestExportDialog::escapeWritesNothing()
{
    Desk desk;
    QTest::keyClick(&desk.dialog, Qt::Key_Escape);
    QVERIFY(!desk.dialog.isVisible());
    QCOMPARE(desk.dialog.result(), int(QDialog::Rejected));
    QVERIFY(QDir(desk.folder.path()).isEmpty());
}

void TestExportDialog::startsWithTheFormatLastUsed()
{
    const Desk jsonld(u"jsonld"_s);
    QCOMPARE(jsonld.dialog.formatKey(), u"jsonld"_s);
    const Desk unknown(u"no longer there"_s);
    QCOMPARE(unknown.dialog.formatKey(), QString(exportFormats().front().key));
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
