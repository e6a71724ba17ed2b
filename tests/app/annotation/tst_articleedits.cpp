// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/articleorder.h"
#include "app/annotation/edits.h"
#include "tests/support/fixtures.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace Hearsay;
using namespace Hearsay::Testing;

namespace {

/// Articles named by one letter each, in the order of their ids, with these positions.
QList<Object> articlesNamed(const QString &letters, const QList<int> &positions = {})
{
    QList<Object> articles;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        Article article = articleFrom(u"Article %1"_s.arg(letters.at(i)), QString(letters.at(i)));
        article.position = positions.value(i);
        articles.append(article);
    }
    return articles;
}

/// The letters in the order of the list.
QString order(const Document &document)
{
    QString letters;
    for (const QUuid id : articlesInOrder(document))
        letters += document.find<Article>(id)->fileName;
    return letters;
}

QUuid idOfLetter(const Document &document, const QString &letter)
{
    for (const Article &article : document.articles()) {
        if (article.fileName == letter)
            return article.id;
    }
    return {};
}

} // namespace

/// Adding articles to a project and putting them in order.
class TestArticleEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalPositionsStandByAge();
    void addsAtTheEnd();
    void addsAtTheEndOfAFullCount();
    void addsSeveralInOneStep();
    void addsNoBytesTwice();
    void moves_data();
    void moves();
    void movesOnlyThoseThatHaveTo();
    void refusesToMoveWhatIsGone();
    void movesAnAnnotatedArticle();
};

void TestArticleEdits::equalPositionsStandByAge()
{
    QCOMPARE(order(*documentWith(articlesNamed(u"abc"_s))), u"abc"_s);
    QCOMPARE(order(*documentWith(articlesNamed(u"abc"_s, {1, 0, 0}))), u"bca"_s);
}

void TestArticleEdits::addsAtTheEnd()
{
    const auto document = documentWith(articlesNamed(u"abc"_s, {5, -2, 7}));
    History history(*document);
    const Change change = performed(history, addArticle(*document, articleFrom(u"Article d"_s, u"d"_s)));
    QCOMPARE(order(*document), u"bacd"_s);
    QCOMPARE(change.name, u"add article"_s);
    QCOMPARE(change.objects.size(), 1); // the others stay as they are
    history.undo();
    QCOMPARE(order(*document), u"bac"_s);
    history.redo();
    QCOMPARE(order(*document), u"bacd"_s);
}

void TestArticleEdits::addsAtTheEndOfAFullCount()
{
    const auto document = documentWith(articlesNamed(u"ab"_s, {std::numeric_limits<int>::max(), 0}));
    History history(*document);
    performed(history, addArticle(*document, articleFrom(u"Article c"_s, u"c"_s)));
    QCOMPARE(order(*document), u"bac"_s);
}

void TestArticleEdits::addsSeveralInOneStep()
{
    const auto document = documentWith(articlesNamed(u"a"_s));
    History history(*document);
    // Their ids are not in the order in which they were chosen.
    const Article first = articleFrom(u"Article x"_s, u"x"_s);
    const Article second = articleFrom(u"Article y"_s, u"y"_s);
    const Change change = performed(history, addArticles(*document, {second, first}));
    QCOMPARE(order(*document), u"ayx"_s);
    QCOMPARE(change.name, u"add articles"_s);
    history.undo();
    QCOMPARE(order(*document), u"a"_s);
    QVERIFY(!addArticles(*document, {}));
}

void TestArticleEdits::addsNoBytesTwice()
{
    const auto document = documentWith(articlesNamed(u"ab"_s));
    const Article again = articleFrom(u"Article a"_s, u"copy"_s);
    QVERIFY(!addArticle(*document, again));
    const Article fresh = articleFrom(u"Article c"_s, u"c"_s);
    Article twin = fresh;
    twin.id = articleFrom(u"-"_s, u"-"_s).id;
    QVERIFY(!addArticles(*document, {fresh, twin}));
}

void TestArticleEdits::moves_data()
{
    QTest::addColumn<QList<int>>("positions");
    QTest::addColumn<QString>("letter");
    QTest::addColumn<qsizetype>("row");
    QTest::addColumn<QString>("expected");
    QTest::newRow("down by one") << QList<int>{0, 1, 2, 3} << u"a"_s << qsizetype(1) << u"bacd"_s;
    QTest::newRow("up by one") << QList<int>{0, 1, 2, 3} << u"c"_s << qsizetype(1) << u"acbd"_s;
    QTest::newRow("to the front") << QList<int>{0, 1, 2, 3} << u"d"_s << qsizetype(0) << u"dabc"_s;
    QTest::newRow("to the end") << QList<int>{0, 1, 2, 3} << u"a"_s << qsizetype(3) << u"bcda"_s;
    QTest::newRow("beyond the end") << QList<int>{0, 1, 2, 3} << u"b"_s << qsizetype(9) << u"acdb"_s;
    QTest::newRow("before the front") << QList<int>{0, 1, 2, 3} << u"b"_s << qsizetype(-4) << u"bacd"_s;
    QTest::newRow("where it stands") << QList<int>{0, 1, 2, 3} << u"b"_s << qsizetype(1) << u"abcd"_s;
    QTest::newRow("never put in order") << QList<int>{0, 0, 0, 0} << u"a"_s << qsizetype(2) << u"bcad"_s;
    QTest::newRow("with gaps") << QList<int>{-5, 3, 3, 100} << u"d"_s << qsizetype(1) << u"adbc"_s;
}

void TestArticleEdits::moves()
{
    QFETCH(const QList<int>, positions);
    QFETCH(const QString, letter);
    QFETCH(const qsizetype, row);
    QFETCH(const QString, expected);
    const auto document = documentWith(articlesNamed(u"abcd"_s, positions));
    History history(*document);
    const QList<Object> before = document->objects();
    const Change change = performed(history, moveArticle(*document, idOfLetter(*document, letter), row));
    QCOMPARE(order(*document), expected);
    QCOMPARE(change.name, u"move article"_s);
    if (change.isEmpty())
        return;
    history.undo();
    QCOMPARE(document->objects(), before);
    history.redo();
    QCOMPARE(order(*document), expected);
}

void TestArticleEdits::movesOnlyThoseThatHaveTo()
{
    const auto document = documentWith(articlesNamed(u"abcd"_s, {0, 1, 2, 3}));
    const Edit edit = moveArticle(*document, idOfLetter(*document, u"b"_s), 2);
    QVERIFY(edit);
    QCOMPARE(edit->objects.size(), 2);
    QVERIFY(moveArticle(*document, idOfLetter(*document, u"b"_s), 1)->isEmpty());
}

void TestArticleEdits::refusesToMoveWhatIsGone()
{
    const auto document = documentWith(articlesNamed(u"ab"_s));
    QVERIFY(!moveArticle(*document, articleFrom(u"-"_s, u"-"_s).id, 0));
}

void TestArticleEdits::movesAnAnnotatedArticle()
{
    const Story story;
    const auto document = story.document();
    History history(*document);
    const Article other = articleFrom(u"Another one"_s, u"b"_s);
    performed(history, addArticle(*document, other));
    performed(history, moveArticle(*document, story.article.id, 1));
    QCOMPARE(articlesInOrder(*document), (QList<QUuid>{other.id, story.article.id}));
    QVERIFY(document->contains(story.open.id));
}

QTEST_GUILESS_MAIN(TestArticleEdits)
#include "tst_articleedits.moc"
