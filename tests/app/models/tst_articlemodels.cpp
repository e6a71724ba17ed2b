// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/annotationroles.h"
#include "app/models/articlelistmodel.h"
#include "app/models/articlemodel.h"
#include "app/models/claimmodel.h"
#include "app/models/filtermodel.h"
#include "app/models/recentfilemodel.h"
#include "tests/support/fixtures.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hearsay;
using namespace Hearsay::Testing;

namespace {

constexpr auto testerMode = QAbstractItemModelTester::FailureReportingMode::QtTest;

QStringList titles(const QAbstractItemModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.index(row, 0).data().toString());
    return all;
}

} // namespace

/// The list of articles in the user's order, and the list of recent files.
class TestArticleModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfAnArticle();
    void countsItsClaims();
    void followsTheOrder();
    void followsAddingAndRemoving();
    void startsAnewWithTheDocument();
    void claimsStandInTheOrderOfTheirArticles();
    void carriesAnArticleInADrag();
    void tellsRecentFilesApart();
    void dropsALateAnswer();
};

void TestArticleModels::tellsOfAnArticle()
{
    Story story;
    story.article.metadata.title = u"The market of Talora"_s;
    story.article.metadata.outlet = u"Samar Post"_s;
    story.article.metadata.published = QDate(2019, 9, 1);
    const auto document = story.document();
    ArticleListModel model(*document);
    const QAbstractItemModelTester tester(&model, testerMode);
    const QModelIndex index = model.indexOf(story.article.id);
    QCOMPARE(index.data().toString(), u"The market of Talora"_s);
    const QString detail = index.data(DetailRole).toString();
    QVERIFY2(detail.startsWith(u"Samar Post · "), qPrintable(detail));
    QVERIFY2(detail.contains(QLocale().toString(QDate(2019, 9, 1), QLocale::ShortFormat)), qPrintable(detail));
    QVERIFY2(detail.contains(u"2 claim"), qPrintable(detail));
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(u"Samar Post"));
    QCOMPARE(model.idAt(0), story.article.id);
    QVERIFY(model.idAt(1).isNull());
    QVERIFY(!model.indexOf(story.mayor.id).isValid());
}

void TestArticleModels::countsItsClaims()
{
    const Story story;
    const auto document = story.document();
    History history(*document);
    ArticleListModel model(*document);
    const QAbstractItemModelTester tester(&model, testerMode);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QModelIndex index = model.indexOf(story.article.id);
    QCOMPARE(index.data(CountRole).toInt(), 2);
    performed(history, tagClaim(*document, story.article.id, spanOf(story.article, u"Prices in Samar")));
    QCOMPARE(index.data(CountRole).toInt(), 3);
    QVERIFY(changed.count() > 0);
    performed(history, removeObjects(*document, {story.open.id}));
    QCOMPARE(index.data(CountRole).toInt(), 2);
}

void TestArticleModels::followsTheOrder()
{
    const Article a = articleFrom(u"Text a"_s, u"a.txt"_s);
    const Article b = articleFrom(u"Text b"_s, u"b.txt"_s);
    const Article c = articleFrom(u"Text c"_s, u"c.txt"_s);
    const auto document = documentWith({a, b, c});
    History history(*document);
    ArticleListModel model(*document);
    const QAbstractItemModelTester tester(&model, testerMode);
    const QPersistentModelIndex kept(model.indexOf(a.id));
    QCOMPARE(titles(model), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    performed(history, moveArticle(*document, a.id, 2));
    QCOMPARE(titles(model), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
    QCOMPARE(kept.row(), 2);
    performed(history, moveArticle(*document, c.id, 0));
    QCOMPARE(titles(model), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
    history.undo();
    history.undo();
    QCOMPARE(titles(model), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    history.redo();
    QCOMPARE(titles(model), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
}

void TestArticleModels::followsAddingAndRemoving()
{
    const Story story;
    const auto document = story.document();
    History history(*document);
    ArticleListModel model(*document);
    const QAbstractItemModelTester tester(&model, testerMode);
    performed(history, addArticles(*document, {articleFrom(u"Text b"_s, u"b.txt"_s), articleFrom(u"Text c"_s, u"c.txt"_s)}));
    QCOMPARE(titles(model), (QStringList{story.article.metadata.title, u"b"_s, u"c"_s}));
    performed(history, removeObjects(*document, {story.article.id}));
    QCOMPARE(titles(model), (QStringList{u"b"_s, u"c"_s}));
    history.undo();
    QCOMPARE(titles(model), (QStringList{story.article.metadata.title, u"b"_s, u"c"_s}));
    QCOMPARE(model.indexOf(story.article.id).data(CountRole).toInt(), 2);
}

void TestArticleModels::startsAnewWithTheDocument()
{
    const auto document = Story().document();
    ArticleListModel model(*document);
    const QAbstractItemModelTester tester(&model, testerMode);
    Article late = articleFrom(u"Text a"_s, u"a.txt"_s);
    late.position = 4;
    QVERIFY(document->load({late, articleFrom(u"Text b"_s, u"b.txt"_s)}));
    QCOMPARE(titles(model), (QStringList{u"b"_s, u"a"_s}));
}

void TestArticleModels::claimsStandInTheOrderOfTheirArticles()
{
    const Article a = articleFrom(u"Text a"_s, u"a.txt"_s);
    const Article b = articleFrom(u"Text b"_s, u"b.txt"_s);
    const Claim inA = claimOn(a, u"Text", u"Of a"_s);
    const Claim inB = claimOn(b, u"Text", u"Of b"_s);
    const auto document = documentWith({a, b, inA, inB});
    History history(*document);
    ClaimModel claims(*document);
    FilterModel model;
    model.setSourceModel(&claims);
    const QAbstractItemModelTester tester(&model, testerMode);
    const auto first = [&] { return model.index(0, 0).data(IdRole).toUuid(); };
    QCOMPARE(first(), inA.id);
    performed(history, moveArticle(*document, b.id, 0));
    QCOMPARE(first(), inB.id);
    history.undo();
    QCOMPARE(first(), inA.id);
}

void TestArticleModels::carriesAnArticleInADrag()
{
    const Story story;
    const auto document = story.document();
    const ArticleListModel model(*document);
    const QModelIndex index = model.index(0, 0);
    QVERIFY(model.flags(index).testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(!model.flags(index).testFlag(Qt::ItemIsDropEnabled)); // between rows, not on one
    QVERIFY(model.flags({}).testFlag(Qt::ItemIsDropEnabled));
    const std::unique_ptr<QMimeData> data(model.mimeData({index}));
    QCOMPARE(ArticleModel::draggedArticle(*data), story.article.id);
    QMimeData other;
    other.setText(u"words"_s);
    QVERIFY(ArticleModel::draggedArticle(other).isNull());
}

void TestArticleModels::tellsRecentFilesApart()
{
    const QTemporaryDir folder;
    const QString there = folder.filePath(u"there.txt"_s);
    const QString gone = folder.filePath(u"gone.hearsay"_s);
    QFile file(there);
    QVERIFY(file.open(QIODevice::WriteOnly));
    RecentFileModel model;
    const QAbstractItemModelTester tester(&model, testerMode);
    QSignalSpy checked(&model, &RecentFileModel::checked);
    model.setPaths({there, gone});
    QCOMPARE(titles(model), (QStringList{u"there.txt"_s, u"gone.hearsay"_s}));
    QVERIFY(checked.isEmpty()); // looked for elsewhere
    QTRY_COMPARE(checked.count(), 1);
    QVERIFY(!model.isMissing(0));
    QVERIFY(model.isMissing(1));
    const QString shown = QDir::toNativeSeparators(folder.path());
    QCOMPARE(model.index(0).data(DetailRole).toString(), shown);
    QCOMPARE(model.index(1).data(DetailRole).toString(), QString(u"Not found · "_s + shown));
    QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().contains(u"Not found"));
    QVERIFY(model.index(0).data(ShapeRole) != model.index(1).data(ShapeRole));
    QCOMPARE(model.pathAt(1), gone);
    QVERIFY(model.pathAt(2).isEmpty());
}

void TestArticleModels::dropsALateAnswer()
{
    RecentFileModel model;
    QSignalSpy checked(&model, &RecentFileModel::checked);
    model.setPaths({u"/nowhere/at/all.txt"_s});
    model.setPaths({});
    QTRY_COMPARE(checked.count(), 1);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestArticleModels)
#include "tst_articlemodels.moc"
