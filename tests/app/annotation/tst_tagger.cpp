// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/tagger.h"

#include "app/text/uuid7.h"
#include "tests/support/describe.h"
#include "tests/support/fixtures.h"

#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace Hearsay;
using namespace Hearsay::Testing;

namespace {

constexpr TagAction claimKey{TagVerb::Claim};
constexpr TagAction speakerKey{TagVerb::Speaker};
constexpr TagAction placeKey{TagVerb::Place};
constexpr TagAction cueKey{TagVerb::Cue};
constexpr TagAction highlightKey{TagVerb::Highlight};

/// A story, a tagger on it, and all that the tagger says, one line each.
struct Desk
{
    Story story;
    std::unique_ptr<Document> document = story.document();
    History history{*document};
    Tagger tagger{history};
    QStringList said;
    QUuid shown;  ///< the object of the last tagged()

    Desk()
    {
        QObject::connect(&tagger, &Tagger::tagged, &tagger, [this](QUuid object, const QString &message) {
            shown = object;
            said.append(u"done: "_s + message);
        });
        QObject::connect(&tagger, &Tagger::refused, &tagger,
                         [this](const QString &message) { said.append(u"refused: "_s + message); });
        QObject::connect(&tagger, &Tagger::armedChanged, &tagger, [this] {
            said.append(tagger.armed() ? u"armed"_s : u"disarmed"_s);
        });
        QObject::connect(&tagger, &Tagger::speakerWanted, &tagger,
                         [this](const QString &words) { said.append(u"who? "_s + words); });
        QObject::connect(&tagger, &Tagger::placeWanted, &tagger,
                         [this](const QString &words) { said.append(u"where? "_s + words); });
    }

    void select(QStringView words, int occurrence = 0)
    {
        tagger.setSelection(story.article.id, spanOf(story.article, words, occurrence));
    }
    void unselect() { tagger.setSelection(story.article.id, std::nullopt); }
    /// Selects the words, then presses the key. The id of what was tagged.
    QUuid tag(QStringView words, TagAction action)
    {
        select(words);
        tagger.request(action);
        return shown;
    }
    /// What was said since the last call.
    QStringList heard() { return std::exchange(said, {}); }
    [[nodiscard]] QString line(QUuid id) const { return describe(*document, id); }
    [[nodiscard]] int steps() const { return history.stack()->count(); }
};

} // namespace

class TestTagger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selectsThenTags();
    void armsThenSelects();
    void anArmedTagServesOnce();
    void armingIsTakenBack();
    void anotherKeyArmsInstead();
    void aKeyWithWordsDisarms();
    void waitsForWords();

    void asksForASpeaker();
    void aNewSpeakerGetsAName();
    void aSpeakerGoesToAClaimThatHasNone();
    void aSpeakerStaysOffAClaimOfAnotherArticle();
    void anAnswerBelongsToTheWordsAskedAbout();
    void anAnswerWithoutAQuestionIsNothing();
    void asksForAPlace();
    void tagsAPlaceEverywhereInOneStep();
    void aPlaceGoesToTheCurrentClaim();

    void aCueNeedsAClaim();
    void aCueGoesToTheSelectedClaim();
    void aCueStaysInItsArticle();
    void theCurrentClaimMayBeGone();

    void tagsByNumber();
    void aNumberWithoutWordsTagsWhatIsSelected();
    void anUnknownNumberIsRefused();

    void repeatsTheLastTag_data();
    void repeatsTheLastTag();
    void repeatsTheSameSpeaker();
    void repeatsTheSamePlace();
    void asksAgainWhenTheRepeatedSpeakerIsGone();
    void repeatNeedsATagAndWords();
    void waitsForNoWordsWhereNothingCanBeTagged();
    void whatWasNotDoneIsNotRepeated();
    void saysWhatTheDocumentRefuses();
};

void TestTagger::selectsThenTags()
{
    Desk desk;
    const QUuid claim = desk.tag(u"Prices", claimKey);
    QCOMPARE(desk.line(claim), u"claim “Prices” 180-186 indirect “Prices”"_s);
    QCOMPARE(desk.heard(), QStringList{u"done: Claim tagged. Enter edits its statement."_s});
    QCOMPARE(desk.tagger.currentClaim(), claim);

    const QUuid highlight = desk.tag(u"spring", highlightKey);
    QCOMPARE(desk.line(highlight), u"highlight “spring” 215-221"_s);
    QCOMPARE(desk.heard(), QStringList{u"done: Highlighted."_s});
    // A highlight does not end the work on the claim.
    QCOMPARE(desk.tagger.currentClaim(), claim);

    desk.tag(u"doubled", cueKey);
    QCOMPARE(desk.line(claim), u"claim “Prices” 180-186 indirect “Prices” cue “doubled” 201-208"_s);
    QCOMPARE(desk.shown, claim);
    QCOMPARE(desk.heard(), QStringList{u"done: Cue tagged: “doubled”."_s});
    QCOMPARE(desk.steps(), 3);
}

void TestTagger::armsThenSelects()
{
    Desk desk;
    desk.unselect();
    desk.tagger.request(claimKey);
    QCOMPARE(desk.tagger.armed(), claimKey);
    QCOMPARE(desk.heard(), QStringList{u"armed"_s});
    desk.select(u"Prices");
    QCOMPARE(desk.steps(), 0);
    desk.tagger.selectionFinished();
    QCOMPARE(desk.line(desk.shown), u"claim “Prices” 180-186 indirect “Prices”"_s);
    QCOMPARE(desk.heard(), QStringList({u"disarmed"_s, u"done: Claim tagged. Enter edits its statement."_s}));
}

void TestTagger::anArmedTagServesOnce()
{
    Desk desk;
    desk.tagger.request(highlightKey);
    desk.select(u"Prices");
    desk.tagger.selectionFinished();
    desk.select(u"spring");
    desk.tagger.selectionFinished();
    QCOMPARE(desk.steps(), 1);
    QCOMPARE(desk.tagger.armed(), std::nullopt);
}

void TestTagger::armingIsTakenBack()
{
    Desk desk;
    desk.tagger.request(claimKey);
    desk.tagger.request(claimKey);
    QCOMPARE(desk.heard(), QStringList({u"armed"_s, u"disarmed"_s}));
    desk.tagger.request(claimKey);
    desk.tagger.disarm();
    desk.tagger.disarm();
    QCOMPARE(desk.heard(), QStringList({u"armed"_s, u"disarmed"_s}));
    desk.select(u"Prices");
    desk.tagger.selectionFinished();
    QCOMPARE(desk.steps(), 0);
}

void TestTagger::anotherKeyArmsInstead()
{
    Desk desk;
    desk.tagger.request(claimKey);
    desk.tagger.request(TagAction{TagVerb::Tag, 1});
    desk.tagger.request(TagAction{TagVerb::Tag, 2});
    QCOMPARE(desk.tagger.armed(), (TagAction{TagVerb::Tag, 2}));
    QCOMPARE(desk.heard(), QStringList({u"armed"_s, u"armed"_s, u"armed"_s}));
}

void TestTagger::aKeyWithWordsDisarms()
{
    Desk desk;
    desk.tagger.request(claimKey);
    desk.tag(u"Prices", highlightKey);
    QCOMPARE(desk.tagger.armed(), std::nullopt);
    QCOMPARE(desk.heard(), QStringList({u"armed"_s, u"disarmed"_s, u"done: Highlighted."_s}));
}

void TestTagger::waitsForWords()
{
    Desk desk;
    desk.tagger.request(claimKey);
    desk.tagger.setSelection(desk.story.article.id, TextSpan{5, 5});
    desk.tagger.selectionFinished();
    QCOMPARE(desk.steps(), 0);
    QCOMPARE(desk.tagger.armed(), claimKey);
}

void TestTagger::asksForASpeaker()
{
    Desk desk;
    desk.tag(u"Omar Haidari", speakerKey);
    QCOMPARE(desk.heard(), QStringList{u"who? Omar Haidari"_s});
    QCOMPARE(desk.steps(), 0);
    desk.tagger.chooseSpeaker(desk.story.trader.id);
    QCOMPARE(desk.heard(), QStringList{u"done: Speaker tagged: Omar Haidari."_s});
    QCOMPARE(desk.shown, desk.story.trader.id);
    QCOMPARE(desk.document->referrers<Mention>(desk.story.trader.id).size(), 1);
    QCOMPARE(desk.steps(), 1);
}

void TestTagger::aNewSpeakerGetsAName()
{
    Desk desk;
    desk.tag(u"the gates", speakerKey);
    desk.heard();
    desk.tagger.addSpeaker(u"  "_s);
    QCOMPARE(desk.heard(), QStringList{u"refused: A speaker needs a name."_s});
    // The question stands until it is answered.
    desk.tagger.addSpeaker(u" The  gatekeepers "_s);
    QCOMPARE(desk.heard(), QStringList{u"done: Speaker tagged: The gatekeepers."_s});
    QCOMPARE(desk.line(desk.shown), u"speaker The gatekeepers person"_s);
    QCOMPARE(desk.document->referrers<Mention>(desk.shown).size(), 1);
}

void TestTagger::aSpeakerGoesToAClaimThatHasNone()
{
    Desk desk;
    const QUuid claim = desk.tag(u"Prices", claimKey);
    desk.heard();
    desk.tag(u"Omar Haidari", speakerKey);
    desk.tagger.chooseSpeaker(desk.story.trader.id);
    QCOMPARE(desk.heard(), QStringList({u"who? Omar Haidari"_s, u"done: Said by Omar Haidari."_s}));
    QCOMPARE(desk.shown, claim);
    QCOMPARE(desk.document->find<Claim>(claim)->speakers, QList{desk.story.trader.id});

    // It has its speaker: the next name is a mention and no more.
    desk.tag(u"the mayor", speakerKey);
    desk.tagger.chooseSpeaker(desk.story.mayor.id);
    QCOMPARE(desk.heard(), QStringList({u"who? the mayor"_s, u"done: Speaker tagged: Farida Amini."_s}));
    QCOMPARE(desk.document->find<Claim>(claim)->speakers, QList{desk.story.trader.id});

    // One step each: "said by" and its mention come back together.
    desk.history.undo();
    desk.history.undo();
    QVERIFY(desk.document->find<Claim>(claim)->speakers.isEmpty());
    QCOMPARE(desk.document->mentions().size(), 2);
    QCOMPARE(desk.history.stack()->redoText(), u"tag speaker"_s);
}

void TestTagger::aSpeakerStaysOffAClaimOfAnotherArticle()
{
    Desk desk;
    const QUuid claim = desk.tag(u"Prices", claimKey);
    const Article other = articleFrom(u"Omar Haidari slept."_s, u"other.txt"_s);
    performed(desk.history, addArticle(*desk.document, other));
    desk.tagger.setSelection(other.id, TextSpan{0, 12});
    desk.tagger.request(speakerKey);
    // The first article comes back to the front before the answer.
    desk.unselect();
    desk.tagger.chooseSpeaker(desk.story.trader.id);
    QVERIFY(desk.document->find<Claim>(claim)->speakers.isEmpty());
    QCOMPARE(desk.document->find<Mention>(desk.document->referrers<Mention>(desk.story.trader.id).first())->article,
             other.id);
}

void TestTagger::anAnswerBelongsToTheWordsAskedAbout()
{
    Desk desk;
    desk.tag(u"Omar Haidari", speakerKey);
    desk.select(u"Prices");
    desk.tagger.chooseSpeaker(desk.story.trader.id);
    const QUuid mention = desk.document->referrers<Mention>(desk.story.trader.id).value(0);
    QCOMPARE(desk.line(mention), u"mention “Omar Haidari” 112-124 of speaker Omar Haidari"_s);
}

void TestTagger::anAnswerWithoutAQuestionIsNothing()
{
    Desk desk;
    desk.select(u"Prices");
    desk.tagger.chooseSpeaker(desk.story.mayor.id);
    desk.tagger.addSpeaker(u"X"_s);
    desk.tagger.choosePlace({.place = desk.story.town, .role = {}});
    desk.tagger.choosePlace({.place = placeNamed(u"Y"_s), .role = {}});
    // Answered once, a question is over.
    desk.tag(u"Omar Haidari", speakerKey);
    desk.tagger.chooseSpeaker(desk.story.trader.id);
    desk.tagger.chooseSpeaker(desk.story.mayor.id);
    QCOMPARE(desk.steps(), 1);
}

void TestTagger::asksForAPlace()
{
    Desk desk;
    desk.tag(u"Samar", placeKey);
    QCOMPARE(desk.heard(), QStringList{u"where? Samar"_s});
    desk.tagger.choosePlace({.place = desk.story.province, .role = {}});
    QCOMPARE(desk.heard(), QStringList{u"done: Place tagged: Samar. It has no coordinates yet."_s});
    desk.tag(u"The market", placeKey);
    desk.tagger.choosePlace({.place = desk.story.town, .role = {}});
    desk.heard();
    QCOMPARE(desk.shown, desk.story.town.id);

    desk.tag(u"the gates", placeKey);
    desk.heard();
    desk.tagger.choosePlace({.place = placeNamed(u""_s), .role = {}});
    QCOMPARE(desk.heard(), QStringList{u"refused: A place needs a name."_s});
    desk.tagger.choosePlace({.place = placeNamed(u"North\ngate"_s), .role = {}});
    QCOMPARE(desk.heard(), QStringList{u"done: Place tagged: North gate. It has no coordinates yet."_s});
    QCOMPARE(desk.steps(), 3);
}

void TestTagger::tagsAPlaceEverywhereInOneStep()
{
    Desk desk;
    desk.tag(u"Samar", placeKey);
    desk.heard();
    desk.tagger.choosePlace({.place = desk.story.province, .role = {}, .isEverywhere = true});
    QStringList lines;
    for (const QUuid mention : desk.document->referrers<Mention>(desk.story.province.id))
        lines.append(desk.line(mention));
    lines.sort();
    QCOMPARE(lines, QStringList({u"mention “Samar” 190-195 of place Samar"_s, u"mention “Samar” 8-13 of place Samar"_s}));
    QCOMPARE(desk.heard(), QStringList{u"done: Place tagged: Samar. It has no coordinates yet."_s});
    QCOMPARE(desk.steps(), 1);
    // Part of a word is no word, but what was selected is tagged.
    desk.tag(u"Prices in Sam", placeKey);
    desk.tagger.choosePlace({.place = placeNamed(u"Sam"_s), .role = {}, .isEverywhere = true});
    QCOMPARE(desk.document->referrers<Mention>(desk.shown).size(), 1);
    desk.history.undo();
    desk.history.undo();
    QVERIFY(desk.document->equals(*desk.story.document()));
}

void TestTagger::aPlaceGoesToTheCurrentClaim()
{
    Desk desk;
    desk.tagger.setCurrentObject(desk.story.closed.id);
    desk.tag(u"there", placeKey);
    desk.tagger.choosePlace({.place = desk.story.town, .role = PlaceRole::SpeakerLocation});
    QCOMPARE(desk.document->find<Claim>(desk.story.closed.id)->places,
             (QList<ClaimPlace>{{desk.story.town.id, PlaceRole::SpeakerLocation}}));
    QCOMPARE(desk.steps(), 1);
    // Without a role it is none of the claim's.
    desk.tag(u"Samar", placeKey);
    desk.tagger.choosePlace({.place = desk.story.province, .role = {}});
    QCOMPARE(desk.document->find<Claim>(desk.story.closed.id)->places.size(), 1);
    // Nor is there one to go to once the claim is gone.
    performed(desk.history, removeObjects(*desk.document, {desk.story.closed.id}));
    desk.tag(u"spring", placeKey);
    desk.tagger.choosePlace({.place = desk.story.town, .role = PlaceRole::Event});
    QCOMPARE(desk.document->referrers<Mention>(desk.story.town.id).size(), 3);
}

void TestTagger::aCueNeedsAClaim()
{
    Desk desk;
    desk.tag(u"denied", cueKey);
    QCOMPARE(desk.heard(),
             QStringList{u"refused: A cue belongs to a claim: tag or select the claim first, then its cue."_s});
    QCOMPARE(desk.steps(), 0);
}

void TestTagger::aCueGoesToTheSelectedClaim()
{
    Desk desk;
    desk.tagger.setCurrentObject(desk.story.closed.id);
    // Looking at something else in between keeps the claim.
    desk.tagger.setCurrentObject(desk.story.town.id);
    desk.tag(u"denied", cueKey);
    QCOMPARE(desk.document->find<Claim>(desk.story.closed.id)->cue, spanOf(desk.story.article, u"denied"));
}

void TestTagger::aCueStaysInItsArticle()
{
    Desk desk;
    const Article other = articleFrom(u"said"_s, u"other.txt"_s);
    performed(desk.history, addArticle(*desk.document, other));
    desk.tagger.setCurrentObject(desk.story.closed.id);
    desk.tagger.setSelection(other.id, TextSpan{0, 4});
    desk.tagger.request(cueKey);
    QCOMPARE(desk.heard(),
             QStringList{u"refused: The current claim is in another article: select a claim of this article first."_s});
    QCOMPARE(desk.document->find<Claim>(desk.story.closed.id)->cue, std::nullopt);
}

void TestTagger::theCurrentClaimMayBeGone()
{
    Desk desk;
    const QUuid claim = desk.tag(u"Prices", claimKey);
    desk.history.undo();
    QVERIFY(desk.tagger.currentClaim().isNull());
    desk.heard();
    desk.tag(u"denied", cueKey);
    QCOMPARE(desk.heard().size(), 1);
    desk.tag(u"Omar Haidari", speakerKey);
    desk.tagger.chooseSpeaker(desk.story.trader.id);
    QCOMPARE(desk.shown, desk.story.trader.id);
    QVERIFY(!desk.document->contains(claim));
}

void TestTagger::tagsByNumber()
{
    Desk desk;
    desk.tag(u"rice", {TagVerb::Tag, 2});
    QCOMPARE(desk.line(desk.shown), u"highlight “rice” 136-140 #Trade"_s);
    QCOMPARE(desk.heard(), QStringList{u"done: Tagged “Economy › Trade”."_s});
    // The same words again: the tag of another key joins, that of the same key goes.
    desk.tag(u"rice", {TagVerb::Tag, 1});
    QCOMPARE(desk.line(desk.shown), u"highlight “rice” 136-140 #Trade #Economy"_s);
    desk.tag(u"rice", {TagVerb::Tag, 2});
    QCOMPARE(desk.line(desk.shown), u"highlight “rice” 136-140 #Economy"_s);
}

void TestTagger::aNumberWithoutWordsTagsWhatIsSelected()
{
    Desk desk;
    desk.unselect();
    desk.tagger.setCurrentObject(desk.story.closed.id);
    desk.tagger.request({TagVerb::Tag, 1});
    QCOMPARE(desk.document->find<Claim>(desk.story.closed.id)->tags, QList{desk.story.economy.id});
    QCOMPARE(desk.shown, desk.story.closed.id);
    QCOMPARE(desk.heard(), QStringList{u"done: Tag “Economy” switched."_s});
    // A speaker takes no tags: the key waits for words.
    desk.tagger.setCurrentObject(desk.story.mayor.id);
    desk.tagger.request({TagVerb::Tag, 1});
    QCOMPARE(desk.heard(), QStringList{u"armed"_s});
}

void TestTagger::anUnknownNumberIsRefused()
{
    Desk desk;
    desk.tag(u"rice", {TagVerb::Tag, 9});
    QCOMPARE(desk.heard(), QStringList{u"refused: No tag of the codebook has the key 9. Give it one under Tags."_s});
    QCOMPARE(desk.steps(), 0);
}

void TestTagger::repeatsTheLastTag_data()
{
    QTest::addColumn<TagAction>("action");
    QTest::addColumn<QString>("line");
    QTest::newRow("claim") << claimKey << u"claim “spring” 215-221 indirect “spring”"_s;
    QTest::newRow("highlight") << highlightKey << u"highlight “spring” 215-221"_s;
    QTest::newRow("number") << TagAction{TagVerb::Tag, 1} << u"highlight “spring” 215-221 #Economy"_s;
}

void TestTagger::repeatsTheLastTag()
{
    QFETCH(const TagAction, action);
    QFETCH(const QString, line);
    Desk desk;
    desk.tag(u"Prices", action);
    desk.select(u"spring");
    desk.tagger.repeat();
    QCOMPARE(desk.line(desk.shown), line);
    QCOMPARE(desk.steps(), 2);
}

void TestTagger::repeatsTheSameSpeaker()
{
    Desk desk;
    desk.tag(u"Omar Haidari", speakerKey);
    desk.tagger.chooseSpeaker(desk.story.trader.id);
    desk.heard();
    desk.select(u"who");
    desk.tagger.repeat();
    QCOMPARE(desk.heard(), QStringList{u"done: Speaker tagged: Omar Haidari."_s});
    QCOMPARE(desk.document->referrers<Mention>(desk.story.trader.id).size(), 2);
}

void TestTagger::repeatsTheSamePlace()
{
    Desk desk;
    desk.tag(u"the gates", placeKey);
    desk.tagger.choosePlace({.place = placeNamed(u"Gate"_s), .role = {}});
    const QUuid gate = desk.shown;
    desk.select(u"there");
    desk.tagger.repeat();
    QCOMPARE(desk.document->referrers<Mention>(gate).size(), 2);
}

void TestTagger::asksAgainWhenTheRepeatedSpeakerIsGone()
{
    Desk desk;
    desk.tag(u"the gates", speakerKey);
    desk.tagger.addSpeaker(u"Gatekeepers"_s);
    desk.history.undo();
    desk.heard();
    desk.select(u"who");
    desk.tagger.repeat();
    QCOMPARE(desk.heard(), QStringList{u"who? who"_s});
}

void TestTagger::waitsForNoWordsWhereNothingCanBeTagged()
{
    Desk desk;
    desk.history.hold(u"The project is read only."_s);
    desk.unselect();
    desk.tagger.request(highlightKey);
    QCOMPARE(desk.heard(), QStringList{u"refused: The project is read only."_s});
    QVERIFY(!desk.tagger.armed());
    desk.history.release();
    desk.tagger.request(highlightKey);
    QCOMPARE(desk.heard(), QStringList{u"armed"_s});
}

void TestTagger::repeatNeedsATagAndWords()
{
    Desk desk;
    desk.select(u"Prices");
    desk.tagger.repeat();
    QCOMPARE(desk.heard(), QStringList{u"refused: There is no tag to repeat yet."_s});
    desk.tagger.request(highlightKey);
    desk.heard();
    desk.unselect();
    desk.tagger.repeat();
    QCOMPARE(desk.heard(), QStringList{u"refused: Select the words to tag first, then repeat the last tag."_s});
    QCOMPARE(desk.steps(), 1);
}

void TestTagger::whatWasNotDoneIsNotRepeated()
{
    Desk desk;
    desk.tag(u"Prices", highlightKey);
    desk.tag(u"denied", cueKey);             // there is no claim to put it on
    desk.tag(u"denied", {TagVerb::Tag, 9});  // there is no such tag
    desk.tag(u"Omar Haidari", speakerKey);   // the chooser is closed without an answer
    desk.tag(u"Samar", placeKey);            // and so is this one
    desk.heard();
    desk.select(u"spring");
    desk.tagger.repeat();
    QCOMPARE(desk.heard(), QStringList{u"done: Highlighted."_s});
}

void TestTagger::saysWhatTheDocumentRefuses()
{
    Desk desk;
    for (const TagAction action : {claimKey, highlightKey, TagAction{TagVerb::Tag, 1}}) {
        desk.tagger.setSelection(desk.story.article.id, TextSpan{0, 1'000'000});
        desk.tagger.request(action);
        const QStringList heard = desk.heard();
        QCOMPARE(heard.size(), 1);
        QVERIFY2(heard.first().startsWith(u"refused: "), qUtf8Printable(heard.first()));
    }
    desk.tagger.request(speakerKey);
    desk.heard();
    desk.tagger.chooseSpeaker(desk.story.trader.id);
    QVERIFY(desk.heard().value(0).startsWith(u"refused: "));
    QCOMPARE(desk.steps(), 0);
}

QTEST_GUILESS_MAIN(TestTagger)
#include "tst_tagger.moc"
