// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/furthermentions.h"

#include "app/annotation/edits.h"
#include "tests/support/fixtures.h"

#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace Hearsay;
using namespace Hearsay::Testing;

/// Where a speaker or place is named without being tagged.
class TestFurtherMentions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEveryName_data();
    void findsEveryName();
    void leavesOutWhatNamesAnother();
    void looksThroughEveryArticle();
    void looksForSpeakersAndPlacesOnly();
    void tagsThemInOneStep();
    void findsNotMoreThanAsked();
};

void TestFurtherMentions::findsEveryName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("aliases");
    QTest::addColumn<QString>("tagged");  // the first place where this stands
    QTest::addColumn<QStringList>("found");
    QTest::newRow("the name") << u"Amini came. 🏪 Amini left."_s << u"Amini"_s << QStringList() << QString()
                              << QStringList{u"0 Amini"_s, u"14 Amini"_s};
    QTest::newRow("what is tagged already is left out")
        << u"Amini came. 🏪 Amini left."_s << u"Amini"_s << QStringList() << u"Amini"_s << QStringList{u"14 Amini"_s};
    QTest::newRow("part of what is tagged is tagged")
        << u"Farida Amini came. Amini left."_s << u"Amini"_s << QStringList() << u"Farida Amini"_s
        << QStringList{u"19 Amini"_s};
    QTest::newRow("aliases, the longer name first")
        << u"The mayor Farida Amini. Amini; the mayor."_s << u"Farida Amini"_s << QStringList{u"Amini"_s, u"the mayor"_s} << QString()
        << QStringList{u"10 Farida Amini"_s, u"24 Amini"_s, u"31 the mayor"_s};
    QTest::newRow("the words of other mentions")
        << u"The chief spoke. The chief left."_s << u"Farida Amini"_s << QStringList() << u"The chief"_s << QStringList{u"17 The chief"_s};
    QTest::newRow("Persian") << u"امینی آمد. 🏪 امینی رفت."_s << u"امینی"_s << QStringList() << QString()
                             << QStringList{u"0 امینی"_s, u"13 امینی"_s};
    QTest::newRow("nowhere") << u"Nobody came."_s << u"Amini"_s << QStringList() << QString() << QStringList();
}

void TestFurtherMentions::findsEveryName()
{
    QFETCH(const QString, text);
    QFETCH(const QString, tagged);
    const Article article = articleFrom(text, u"a.txt"_s);
    QFETCH(const QString, name);
    QFETCH(const QStringList, aliases);
    Speaker speaker = speakerNamed(name);
    speaker.aliases = aliases;
    QList<Object> objects{article, speaker};
    if (!tagged.isEmpty())
        objects.append(mentionOn(article, tagged, MentionKind::Speaker, speaker.id));
    const auto document = documentWith(objects);
    const MentionSearch search = mentionSearch(*document, speaker.id);
    QStringList found;
    for (const TextSpan span : furtherMentions(search.texts.first(), search.names))
        found.append(u"%1 %2"_s.arg(span.begin).arg(article.text.slice(span)));
    QTEST(found, "found");
}

void TestFurtherMentions::leavesOutWhatNamesAnother()
{
    const Article article = articleFrom(u"Kunduz province; Kunduz."_s, u"a.txt"_s);
    const Place city = placeNamed(u"Kunduz"_s);
    const Place province = placeNamed(u"Kunduz province"_s);
    const Speaker council = speakerNamed(u"Kunduz"_s);
    const auto document = documentWith({article, city, province, council,
                                        mentionOn(article, u"Kunduz province", MentionKind::Place, province.id),
                                        mentionOn(article, u"Kunduz", MentionKind::Speaker, council.id, 1)});
    const MentionSearch search = mentionSearch(*document, city.id);
    // Not the words that name the province; but a speaker may be named by the same ones.
    QCOMPARE(furtherMentions(search.texts.first(), search.names), (QList<TextSpan>{{17, 23}}));
}

void TestFurtherMentions::looksThroughEveryArticle()
{
    const Article first = articleFrom(u"Amini came."_s, u"a.txt"_s);
    const Article second = articleFrom(u"Amini and the chief; Amini."_s, u"b.txt"_s);
    const Speaker speaker = speakerNamed(u"Amini"_s);
    const auto document = documentWith({first, second, speaker, mentionOn(second, u"the chief", MentionKind::Speaker, speaker.id)});
    const MentionSearch search = mentionSearch(*document, speaker.id);
    QCOMPARE(search.names, (QStringList{u"the chief"_s, u"Amini"_s}));
    qsizetype all = 0;
    for (const MentionSearch::Text &text : search.texts)
        all += furtherMentions(text, search.names).size();
    QCOMPARE(search.texts.size(), 2);
    QCOMPARE(all, 3);
}

void TestFurtherMentions::looksForSpeakersAndPlacesOnly()
{
    const Story story;
    const auto document = story.document();
    QVERIFY(!mentionSearch(*document, story.mayor.id).names.isEmpty());
    QVERIFY(!mentionSearch(*document, story.town.id).names.isEmpty());
    QVERIFY(mentionSearch(*document, story.open.id).names.isEmpty());
    QVERIFY(mentionSearch(*document, story.trade.id).names.isEmpty());
    QVERIFY(mentionSearch(*document, {}).names.isEmpty());
}

void TestFurtherMentions::tagsThemInOneStep()
{
    const Article article = articleFrom(u"🏪 Amini, Amini and Amini."_s, u"a.txt"_s);
    const Speaker speaker = speakerNamed(u"Amini"_s);
    const auto document = documentWith({article, speaker, mentionOn(article, u"Amini", MentionKind::Speaker, speaker.id)});
    History history(*document);
    const MentionSearch search = mentionSearch(*document, speaker.id);
    const QList<TextSpan> spans = furtherMentions(search.texts.first(), search.names);
    QCOMPARE(spans.size(), 2);
    // One that is tagged already, or asked for twice, is not tagged again.
    const Edit edit = tagEveryMention(*document, article.id, spans + spans + QList{spanOf(article, u"Amini")}, speaker.id);
    QCOMPARE(performed(history, edit).objects.size(), 2);
    QCOMPARE(document->mentions().size(), 3);
    QCOMPARE(history.stack()->undoText(), u"tag every occurrence"_s);
    history.undo();
    QCOMPARE(document->mentions().size(), 1);
    QVERIFY(!tagEveryMention(*document, article.id, spans, article.id));
    QVERIFY(!tagEveryMention(*document, speaker.id, spans, speaker.id));
}

void TestFurtherMentions::findsNotMoreThanAsked()
{
    const Article article = articleFrom(u"here "_s.repeated(100), u"a.txt"_s);
    QCOMPARE(furtherMentions({article.id, article.text, {}}, {u"here"_s}).size(), 100);
    QCOMPARE(furtherMentions({article.id, article.text, {}}, {u"here"_s}, 7).size(), 7);
}

QTEST_GUILESS_MAIN(TestFurtherMentions)
#include "tst_furthermentions.moc"
