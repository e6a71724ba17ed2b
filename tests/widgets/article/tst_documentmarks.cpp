// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixtures.h"
#include "widgets/article/documentmarks.h"
#include "widgets/article/readingview.h"

#include <QTest>

using namespace Hearsay;
using namespace Hearsay::Testing;
using namespace Qt::StringLiterals;

namespace {

/// The marks of the view in words, sorted: what a person would say is marked.
QStringList marked(const ReadingView &view)
{
    QStringList words;
    for (const MarkIndex::Entry &entry : view.marks().entries()) {
        QString colour;
        if (entry.value.mark.colour != 0)
            colour = u" #%1"_s.arg(entry.value.mark.colour & 0xffffff, 6, 16, QChar(u'0'));
        words.append(nameOf(entry.value.mark) + colour + u": "_s
                     + view.text().string().sliced(entry.span.begin, entry.span.length()));
    }
    words.sort();
    return words;
}

/// An article with emoji before all that is marked, so that units differ.
struct Project
{
    Project()
    {
        marks.setArticle({});
        view.setText(article.text);
        (void)performed(history, addArticle(*document, article));
        marks.setArticle(article.id);
    }
    Change perform(const Edit &edit) { return performed(history, edit); }
    [[nodiscard]] TextSpan spanOf(QStringView words) const { return Testing::spanOf(article, words); }

    Article article = articleFrom(u"👩‍👩‍👧 The mayor said the market is open. A trader said it is closed in Talora."_s,
                                  u"story.txt"_s);
    std::unique_ptr<Document> document = documentWith({});
    History history{*document};
    ReadingView view;
    DocumentMarks marks{*document, view};
};

} // namespace

class TestDocumentMarks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void marksWhatIsTagged();
    void takesMarksBackByUndo();
    void marksCuesAndTheirChanges();
    void showsWhatIsDisputed();
    void showsTheColourOfTheTag();
    void selectsTheSpeakerNotTheMention();
    void leavesOtherArticlesOut();
    void buildsAnewAfterManyChanges();
    void staysEqualToARebuild();
};

void TestDocumentMarks::marksWhatIsTagged()
{
    Project p;
    QVERIFY(marked(p.view).isEmpty());
    p.perform(tagClaim(*p.document, p.article.id, p.spanOf(u"the market is open")));
    p.perform(tagNewSpeaker(*p.document, p.article.id, p.spanOf(u"The mayor"), speakerNamed(u"The mayor"_s)));
    p.perform(tagNewPlace(*p.document, {p.article.id, {p.spanOf(u"Talora")}}, placeNamed(u"Talora"_s)));
    p.perform(tagHighlight(*p.document, p.article.id, p.spanOf(u"closed")));
    QCOMPARE(marked(p.view), (QStringList{u"claim: the market is open"_s, u"highlight: closed"_s,
                                          u"place: Talora"_s, u"speaker: The mayor"_s}));
}

void TestDocumentMarks::takesMarksBackByUndo()
{
    Project p;
    p.perform(tagClaim(*p.document, p.article.id, p.spanOf(u"the market is open")));
    const QStringList before = marked(p.view);
    p.perform(tagNewSpeaker(*p.document, p.article.id, p.spanOf(u"The mayor"), speakerNamed(u"The mayor"_s)));
    p.history.undo();
    QCOMPARE(marked(p.view), before);
    p.history.undo();
    QVERIFY(marked(p.view).isEmpty());
    p.history.redo();
    QCOMPARE(marked(p.view), before);
}

void TestDocumentMarks::marksCuesAndTheirChanges()
{
    Project p;
    const QUuid claim = addedBy(p.perform(tagClaim(*p.document, p.article.id, p.spanOf(u"the market is open"))));
    p.perform(setCue(*p.document, claim, p.spanOf(u"said")));
    QCOMPARE(marked(p.view), (QStringList{u"claim: the market is open"_s, u"cue: said"_s}));
    p.perform(setCue(*p.document, claim, p.spanOf(u"mayor said")));
    QCOMPARE(marked(p.view), (QStringList{u"claim: the market is open"_s, u"cue: mayor said"_s}));
    p.perform(setCue(*p.document, claim, {}));
    QCOMPARE(marked(p.view), (QStringList{u"claim: the market is open"_s}));
}

void TestDocumentMarks::showsWhatIsDisputed()
{
    Project p;
    const QUuid open = addedBy(p.perform(tagClaim(*p.document, p.article.id, p.spanOf(u"the market is open"))));
    const QUuid closed = addedBy(p.perform(tagClaim(*p.document, p.article.id, p.spanOf(u"it is closed"))));
    const QUuid dispute = addedBy(
        p.perform(makeDispute(*p.document, {{open, u"yes"_s}, {closed, u"no"_s}}, u"Is the market open?"_s)));
    QCOMPARE(marked(p.view),
             (QStringList{u"disputed claim: it is closed"_s, u"disputed claim: the market is open"_s}));
    p.perform(leaveDispute(*p.document, dispute, closed));
    // A dispute takes two.
    QCOMPARE(marked(p.view), (QStringList{u"claim: it is closed"_s, u"claim: the market is open"_s}));
    p.history.undo();
    QCOMPARE(marked(p.view),
             (QStringList{u"disputed claim: it is closed"_s, u"disputed claim: the market is open"_s}));
    p.perform(removeObjects(*p.document, {dispute}));
    QCOMPARE(marked(p.view), (QStringList{u"claim: it is closed"_s, u"claim: the market is open"_s}));
}

void TestDocumentMarks::showsTheColourOfTheTag()
{
    Project p;
    Tag tag = tagNamed(u"economy"_s, 1);
    tag.colour = 0xff10a020;
    p.perform(addObject(*p.document, tag, u"add tag"_s));
    const QUuid highlight = addedBy(p.perform(tagHighlight(*p.document, p.article.id, p.spanOf(u"market"))));
    p.perform(toggleTag(*p.document, {highlight}, tag.id));
    QCOMPARE(marked(p.view), (QStringList{u"highlight #10a020: market"_s}));
    tag.colour = 0xff3030ff;
    p.perform(editObject(*p.document, tag, u"colour"_s));
    QCOMPARE(marked(p.view), (QStringList{u"highlight #3030ff: market"_s}));
}

void TestDocumentMarks::selectsTheSpeakerNotTheMention()
{
    Project p;
    const Speaker mayor = speakerNamed(u"The mayor"_s);
    p.perform(tagNewSpeaker(*p.document, p.article.id, p.spanOf(u"The mayor"), mayor));
    QCOMPARE(p.view.marks().size(), 1U);
    const Mark &mark = p.view.marks().entries().front().value.mark;
    QCOMPARE(mark.object, mayor.id);
    QVERIFY(p.document->find<Mention>(mark.part));
}

void TestDocumentMarks::leavesOtherArticlesOut()
{
    Project p;
    const Article other = articleFrom(u"Another article about the market."_s, u"other.txt"_s);
    p.perform(addArticle(*p.document, other));
    p.perform(tagClaim(*p.document, other.id, Testing::spanOf(other, u"about the market")));
    QVERIFY(marked(p.view).isEmpty());
    p.view.setText(other.text);
    p.marks.setArticle(other.id);
    QCOMPARE(marked(p.view), (QStringList{u"claim: about the market"_s}));
    p.marks.setArticle({});
    QVERIFY(marked(p.view).isEmpty());
}

void TestDocumentMarks::buildsAnewAfterManyChanges()
{
    Project p;
    Change many{QUuid::createUuid(), {}, u"import"_s, {}};
    for (int i = 0; i < 1000; ++i)
        many.objects.append({std::nullopt, Object(highlightOn(p.article, u"market"))});
    QVERIFY(p.document->apply(many));
    QCOMPARE(p.view.marks().size(), 1000U);
    QVERIFY(p.document->apply(inverted(many)));
    QCOMPARE(p.view.marks().size(), 0U);
}

void TestDocumentMarks::staysEqualToARebuild()
{
    Project p;
    const QUuid open = addedBy(p.perform(tagClaim(*p.document, p.article.id, p.spanOf(u"the market is open"))));
    const QUuid closed = addedBy(p.perform(tagClaim(*p.document, p.article.id, p.spanOf(u"it is closed"))));
    p.perform(setCue(*p.document, open, p.spanOf(u"said")));
    p.perform(makeDispute(*p.document, {{open, {}}, {closed, {}}}, u"Is it open?"_s));
    p.perform(tagHighlight(*p.document, p.article.id, p.spanOf(u"market is")));
    p.perform(removeObjects(*p.document, {closed}));
    p.history.undo();
    p.history.undo();
    const QStringList kept = marked(p.view);
    p.marks.setArticle(p.article.id);
    QCOMPARE(marked(p.view), kept);
    QCOMPARE(kept.size(), 3);
}

QTEST_MAIN(TestDocumentMarks)
#include "tst_documentmarks.moc"
