// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/layerrules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Hearsay::Layering;

namespace {

/// Path from the top → text.
using Files = QHash<QString, QString>;

bool isCode(const QString &path)
{
    return path.endsWith(".cpp"_L1) || path.endsWith(".h"_L1);
}

bool isScript(const QString &path, const QString &text)
{
    return text.startsWith("#!"_L1) || path.endsWith(".sh"_L1) || path.endsWith(".py"_L1)
        || path.endsWith("CMakeLists.txt"_L1) || path.endsWith(".cmake"_L1);
}

/// Code, build files and scripts below @p folder.
void addFiles(Files &files, const QString &folder)
{
    const QDir top(QStringLiteral(HEARSAY_SOURCE_DIR));
    QDirIterator walk(top.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        const QString name = top.relativeFilePath(path);
        // Articles and golden files are nobody's source.
        if (name.startsWith("tests/data/"_L1))
            continue;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read.", qUtf8Printable(name));
        if (file.size() > 1'000'000)
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        if (isCode(name) || isScript(name, text))
            files.insert(name, text);
    }
}

QSet<QString> classHeaders(const QString &module)
{
    const QDir folder(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + module);
    QSet<QString> names;
    for (const QString &name : folder.entryList({u"Q*"_s}, QDir::Files)) {
        if (!name.contains(u'.'))
            names.insert(name);
    }
    return names;
}

/// The classes of QtWidgets. Some names of its folder only lead on to QtGui: those are not.
QSet<QString> widgetClasses()
{
    QSet<QString> names = classHeaders(u"QtWidgets"_s);
    names.subtract(classHeaders(u"QtGui"_s));
    names.subtract(classHeaders(u"QtCore"_s));
    return names;
}

QString report(const QStringList &faults)
{
    return QString(u"\n"_s + faults.join(u'\n'));
}

} // namespace

class TestLayering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void walksTheWholeTree();
    void includesPointDownwards();
    void librariesLinkDownwards();
    void librariesLinkWhatTheyInclude();
    void everySourceHasItsForm();
    void theReadingViewShowsTheArticlesText();

    void seesAWrongInclude_data();
    void seesAWrongInclude();
    void letsARightIncludePass_data();
    void letsARightIncludePass();
    void seesAWrongLink_data();
    void seesAWrongLink();
    void seesWrongForm_data();
    void seesWrongForm();
    void seesTextTakenFromTheView();
    void readsPastComments_data();
    void readsPastComments();

private:
    Files m_files;
    QSet<QString> m_widgets;
};

void TestLayering::initTestCase()
{
    for (const QString &folder : {u"app"_s, u"widgets"_s, u"tests"_s, u"resources"_s, u"translations"_s})
        addFiles(m_files, folder);
    m_widgets = widgetClasses();
}

void TestLayering::walksTheWholeTree()
{
    // An empty walk must not pass.
    for (const QString &folder : {u"app/text"_s, u"app/article"_s, u"app/annotation"_s, u"app/geo"_s,
                                  u"app/storage"_s, u"app/exchange"_s, u"app/models"_s, u"app/cli"_s,
                                  u"app/main"_s, u"widgets/article"_s, u"widgets/annotation"_s,
                                  u"widgets/common"_s, u"widgets/dialogs"_s, u"widgets/map"_s,
                                  u"widgets/window"_s,
                                  u"tests/layering"_s}) {
        const auto isIn = [&folder](const QString &path) { return isCode(path) && folderOf(path) == folder; };
        QVERIFY2(std::ranges::any_of(m_files.keys(), isIn), qPrintable(folder));
        QVERIFY2(m_files.contains(QString(folder + "/CMakeLists.txt"_L1)), qPrintable(folder));
    }
    QVERIFY(m_files.contains(u"app/run"_s));
    QVERIFY(m_files.size() > 100);
    for (const QString &name : {u"QWidget"_s, u"QMessageBox"_s, u"QApplication"_s})
        QVERIFY2(m_widgets.contains(name), qPrintable(name));
    for (const QString &name : {u"QUndoStack"_s, u"QAction"_s, u"QImage"_s, u"QObject"_s})
        QVERIFY2(!m_widgets.contains(name), qPrintable(name));
}

void TestLayering::includesPointDownwards()
{
    QStringList faults;
    for (const auto &[path, text] : m_files.asKeyValueRange()) {
        if (isCode(path) && (path.startsWith("app/"_L1) || path.startsWith("widgets/"_L1)))
            faults += includeFaults(path, text, m_widgets);
    }
    faults.sort();
    QVERIFY2(faults.isEmpty(), qUtf8Printable(report(faults)));
}

void TestLayering::librariesLinkDownwards()
{
    QStringList faults;
    for (const QString &folder : folders()) {
        const QString path = folder + u"/CMakeLists.txt"_s;
        faults += linkFaults(path, m_files.value(path));
    }
    QVERIFY2(faults.isEmpty(), qUtf8Printable(report(faults)));
}

void TestLayering::librariesLinkWhatTheyInclude()
{
    // Otherwise CMake would not show the architecture, and a change below could break the build.
    QStringList faults;
    for (const QString &folder : folders()) {
        if (folder == "app/main"_L1 || !m_files.contains(QString(folder + u"/CMakeLists.txt"_s)))
            continue;
        const QSet<QString> linked = linkedFolders(m_files.value(QString(folder + u"/CMakeLists.txt"_s)));
        for (const auto &[path, text] : m_files.asKeyValueRange()) {
            if (!isCode(path) || folderOf(path) != folder)
                continue;
            for (const QString &included : includedFolders(path, text) - linked)
                faults.append(u"%1 includes %2: name its library in %3/CMakeLists.txt"_s.arg(path, included, folder));
        }
    }
    faults.sort();
    QVERIFY2(faults.isEmpty(), qUtf8Printable(report(faults)));
}

void TestLayering::everySourceHasItsForm()
{
    QStringList faults;
    for (const auto &[path, text] : m_files.asKeyValueRange())
        faults += formFaults(path, text);
    faults.sort();
    QVERIFY2(faults.isEmpty(), qUtf8Printable(report(faults)));
}

void TestLayering::theReadingViewShowsTheArticlesText()
{
    QStringList faults;
    for (const auto &[path, text] : m_files.asKeyValueRange()) {
        if (isCode(path) && folderOf(path) == "widgets/article"_L1)
            faults += readingViewFaults(path, text);
    }
    QVERIFY2(faults.isEmpty(), qUtf8Printable(report(faults)));
}

void TestLayering::seesAWrongInclude_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::newRow("text includes an article") << u"app/text/x.h"_s << u"#include \"app/article/article.h\""_s;
    QTest::newRow("an article includes annotations") << u"app/article/x.h"_s << u"#include \"app/annotation/edits.h\""_s;
    QTest::newRow("annotations include storage") << u"app/annotation/x.cpp"_s << u"#include \"app/storage/workspace.h\""_s;
    QTest::newRow("storage includes its neighbour") << u"app/storage/x.cpp"_s << u"#include \"app/exchange/exporter.h\""_s;
    QTest::newRow("annotation includes geo") << u"app/annotation/x.cpp"_s << u"#include \"app/geo/basemap.h\""_s;
    QTest::newRow("models include a widget") << u"app/models/x.cpp"_s << u"#include \"widgets/common/prompt.h\""_s;
    QTest::newRow("the command line includes main") << u"app/cli/x.cpp"_s << u"#include \"app/main/options.h\""_s;
    QTest::newRow("a widget includes the command line") << u"widgets/window/x.cpp"_s << u"#include \"app/cli/commands.h\""_s;
    QTest::newRow("neighbours include each other") << u"widgets/article/x.cpp"_s << u"#include \"widgets/annotation/panel.h\""_s;
    QTest::newRow("the map includes its neighbour") << u"widgets/map/x.cpp"_s << u"#include \"widgets/annotation/panel.h\""_s;
    QTest::newRow("the map's core includes its widget") << u"app/geo/x.cpp"_s << u"#include \"widgets/map/mapview.h\""_s;
    QTest::newRow("a part includes the window") << u"widgets/dialogs/x.cpp"_s << u"#include \"widgets/window/mainwindow.h\""_s;
    QTest::newRow("common includes a part") << u"widgets/common/x.cpp"_s << u"#include \"widgets/article/readingview.h\""_s;
    QTest::newRow("an include from beside") << u"app/text/x.cpp"_s << u"#include \"textspan.h\""_s;
    QTest::newRow("an include from above") << u"app/text/x.cpp"_s << u"#include \"../article/article.h\""_s;
    QTest::newRow("a widget in the core") << u"app/models/x.cpp"_s << u"#include <QMessageBox>"_s;
    QTest::newRow("a widget by its module") << u"app/models/x.cpp"_s << u"#include <QtWidgets/QWidget>"_s;
    QTest::newRow("all widgets at once") << u"app/models/x.cpp"_s << u"#include <QtWidgets>"_s;
    QTest::newRow("the application of widgets") << u"app/cli/x.cpp"_s << u"#include <QApplication>"_s;
    QTest::newRow("printing in the core") << u"app/exchange/x.cpp"_s << u"#include <QtPrintSupport/QPrinter>"_s;
    QTest::newRow("odd spaces") << u"app/text/x.h"_s << u"  #  include   \"app/geo/x.h\" // needed"_s;
    QTest::newRow("after a comment") << u"app/text/x.h"_s << u"/* see */ #include \"app/geo/x.h\""_s;
    QTest::newRow("a folder without a rule") << u"app/new/x.h"_s << u"#include <QString>"_s;
}

void TestLayering::seesAWrongInclude()
{
    QFETCH(const QString, path);
    QFETCH(const QString, text);
    const QStringList faults = includeFaults(path, QString(u"\n"_s + text + u"\n"_s), m_widgets);
    QCOMPARE(faults.size(), 1);
    QVERIFY(faults.first().startsWith(path));
}

void TestLayering::letsARightIncludePass_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::newRow("its own folder") << u"app/text/x.cpp"_s << u"#include \"app/text/textspan.h\""_s;
    QTest::newRow("downwards") << u"app/annotation/x.cpp"_s << u"#include \"app/article/article.h\""_s;
    QTest::newRow("the command line on storage") << u"app/cli/x.cpp"_s << u"#include \"app/storage/projectfile.h\""_s;
    QTest::newRow("main on everything") << u"app/main/main.cpp"_s << u"#include \"widgets/window/mainwindow.h\"\n#include <QApplication>"_s;
    QTest::newRow("the window on its parts") << u"widgets/window/x.cpp"_s << u"#include \"widgets/dialogs/exportdialog.h\""_s;
    QTest::newRow("a part on the core") << u"widgets/annotation/x.cpp"_s << u"#include \"app/models/claimmodel.h\"\n#include <QWidget>"_s;
    QTest::newRow("the map on its core") << u"widgets/map/x.cpp"_s << u"#include \"app/geo/basemap.h\"\n#include <QWidget>"_s;
    QTest::newRow("a part on common") << u"widgets/annotation/x.cpp"_s << u"#include \"widgets/common/prompt.h\""_s;
    QTest::newRow("what moc makes") << u"app/text/x.cpp"_s << u"#include \"x.moc\""_s;
    QTest::newRow("Qt without a screen") << u"app/models/x.cpp"_s << u"#include <QUndoStack>\n#include <QtTypes>"_s;
    QTest::newRow("in a comment") << u"app/text/x.h"_s << u"// #include <QWidget>\n/*\n#include \"app/geo/x.h\"\n*/"_s;
}

void TestLayering::letsARightIncludePass()
{
    QFETCH(const QString, path);
    QFETCH(const QString, text);
    QCOMPARE(includeFaults(path, text, m_widgets), QStringList());
}

void TestLayering::seesAWrongLink_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("links");
    QTest::addColumn<int>("count");
    QTest::newRow("text links annotations") << u"app/text/CMakeLists.txt"_s << u"hearsay_annotation"_s << 1;
    QTest::newRow("models link widgets") << u"app/models/CMakeLists.txt"_s << u"Qt6::Gui Qt6::Widgets"_s << 1;
    QTest::newRow("neighbours") << u"widgets/article/CMakeLists.txt"_s << u"hearsay_widgets_annotation"_s << 1;
    QTest::newRow("several") << u"app/geo/CMakeLists.txt"_s << u"hearsay_storage\n hearsay_widgets_common"_s << 2;
    QTest::newRow("right") << u"app/cli/CMakeLists.txt"_s << u"hearsay_text hearsay_storage Qt6::Core"_s << 0;
    QTest::newRow("in a comment") << u"app/text/CMakeLists.txt"_s << u"Qt6::Core # not Qt6::Widgets\n"_s << 0;
}

void TestLayering::seesAWrongLink()
{
    QFETCH(const QString, path);
    QFETCH(const QString, links);
    QFETCH(const int, count);
    const QString text = u"hearsay_add_library(hearsay_x\n    SOURCES x.cpp\n    LINKS "_s + links + u")\n"_s;
    QCOMPARE(linkFaults(path, text).size(), count);
}

void TestLayering::seesWrongForm_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    const QString code = u"// SPDX-FileCopyrightText: 2026 The Hearsay authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
    const QString script = QString(code).replace(u"// "_s, u"# "_s);
    QTest::newRow("a source as it should be") << u"app/x.cpp"_s << code << 0;
    QTest::newRow("no licence") << u"app/x.cpp"_s << u"int i;\n"_s << 1;
    QTest::newRow("an empty file") << u"app/x.cpp"_s << QString() << 1;
    QTest::newRow("another licence") << u"app/x.cpp"_s << QString(code).replace(u"GPL-3.0-or-later"_s, u"MIT"_s) << 1;
    QTest::newRow("a header as it should be") << u"app/x.h"_s << QString(code + u"#pragma once\n"_s) << 0;
    QTest::newRow("a header that can come twice") << u"app/x.h"_s << code << 1;
    QTest::newRow("a header that opens a namespace for all") << u"app/x.h"_s << QString(code + u"#pragma once\nusing namespace Hearsay;\n"_s) << 1;
    QTest::newRow("a header that opens one in a function") << u"app/x.h"_s << QString(code + u"#pragma once\nvoid f()\n{\n    using namespace Hearsay;\n}\n"_s) << 0;
    QTest::newRow("a script as it should be") << u"app/run"_s << QString(u"#!/bin/sh\n"_s + script) << 0;
    QTest::newRow("a script without a licence") << u"app/run"_s << u"#!/bin/sh\ntrue\n"_s << 1;
    QTest::newRow("a build file as it should be") << u"app/CMakeLists.txt"_s << script << 0;
}

void TestLayering::seesWrongForm()
{
    QFETCH(const QString, path);
    QFETCH(const QString, text);
    QFETCH(const int, count);
    QCOMPARE(formFaults(path, text).size(), count);
}

void TestLayering::seesTextTakenFromTheView()
{
    const QString path = u"widgets/article/x.cpp"_s;
    QCOMPARE(readingViewFaults(path, u"auto t = view->toPlainText();"_s).size(), 1);
    QCOMPARE(readingViewFaults(path, u"view->setHtml(text);\nview->insertHtml(text);"_s).size(), 2);
    QCOMPARE(readingViewFaults(path, u"// never toPlainText()\nview->setPlainText(text);"_s).size(), 0);
}

void TestLayering::readsPastComments_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("bare");
    QTest::newRow("to the line's end") << u"a // b\nc"_s << u"a \nc"_s;
    QTest::newRow("over lines") << u"a /* b\n c */ d"_s << u"a \n d"_s;
    QTest::newRow("in a string") << u"a(\"//\") // b"_s << u"a(\"//\") "_s;
    QTest::newRow("a quotation mark in a string") << u"a(\"\\\"//\") // b"_s << u"a(\"\\\"//\") "_s;
    QTest::newRow("a quotation mark as a character") << u"u'\"' // \""_s << u"u'\"' "_s;
    QTest::newRow("digits in groups") << u"1'000 // '"_s << u"1'000 "_s;
}

void TestLayering::readsPastComments()
{
    QFETCH(const QString, text);
    QFETCH(const QString, bare);
    QCOMPARE(withoutComments(text), bare);
}

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
