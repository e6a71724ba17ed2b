// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/edits.h"

#include "app/text/uuid7.h"
#include "tests/support/describe.h"
#include "tests/support/fixtures.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Hearsay;
using namespace Hearsay::Testing;

namespace {

/// A story whose document is altered by edits.
struct Desk
{
    Story story;
    std::unique_ptr<Document> document = story.document();
    History history{*document};

    const Change &operator<<(const Edit &edit)
    {
        last = performed(history, edit);
        return last;
    }
    [[nodiscard]] TextSpan span(QStringView words) const { return spanOf(story.article, words); }
    /// The line of the object that the last edit added.
    [[nodiscard]] QString added() const { return describe(*document, addedBy(last)); }

    Change last;
};

QList<QUuid> sorted(QList<QUuid> ids)
{
    std::ranges::sort(ids);
    return ids;
}

} // namespace

class TestEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsNameTheirStep();
    void anEditWithoutADifferenceIsEmpty();
    void refusesWhatIsGone_data();
    void refusesWhatIsGone();

    void tagsAClaim();
    void aClaimStartsFromItsWords_data();
    void aClaimStartsFromItsWords();
    void setsAndRemovesACue();
    void aClaimHasASpeakerOnce();

    void tagsAHighlight();
    void togglesATag();
    void aTagOnSomeGoesOnAll();
    void tagsOnlyClaimsAndHighlights();
    void aNumberTagsWhatIsThere();

    void tagsASpeakerAndAttributesTheClaim();
    void tagsANewSpeaker();
    void tagsAPlace();
    void tagsAPlaceEverywhereInOneStep();
    void aPlaceGetsItsRoleForAClaim();
    void theSameMentionIsMadeOnce();
    void namesAreNeeded();

    void makesADispute();
    void aClaimTakesOnePosition();
    void joinsADispute();
    void leavesADispute();
    void findsTheDisputesOfClaims();

    void removesAlone();
    void removesWhatCannotBeWithout_data();
    void removesWhatCannotBeWithout();
    void asksAboutWhatElseGoes();
    void removesOneAskedForTwiceOnce();

    void addsAnArticleOnce();
    void editsMetadata();
};

void TestEdits::editsNameTheirStep()
{
    Desk desk;
    const Story &s = desk.story;
    const Document &d = *desk.document;
    const TextSpan span = desk.span(u"Prices");
    const QHash<QString, Edit> edits{
        {u"tag claim"_s, tagClaim(d, s.article.id, span)},
        {u"tag cue"_s, setCue(d, s.closed.id, desk.span(u"denied"))},
        {u"remove cue"_s, setCue(d, s.open.id, {})},
        {u"said by Omar Haidari"_s, addSpeakerToClaim(d, s.open.id, s.trader.id)},
        {u"highlight"_s, tagHighlight(d, s.article.id, span)},
        {u"put on tag"_s, toggleTag(d, {s.closed.id}, s.trade.id)},
        {u"take off tag"_s, toggleTag(d, {s.open.id}, s.trade.id)},
        {u"tag highlight"_s, tagSpan(d, s.article.id, span, s.trade.id)},
        {u"tag speaker"_s, tagSpeaker(d, s.article.id, span, s.mayor.id)},
        {u"tag place"_s, tagPlace(d, {s.article.id, {span}}, s.town.id)},
        {u"mark as disputed"_s, makeDispute(d, {{s.open.id, {}}, {s.closed.id, {}}}, u"Who?"_s)},
        {u"join dispute"_s, joinDispute(d, s.dispute.id, {{s.open.id, u"maybe"_s}})},
        {u"leave dispute"_s, leaveDispute(d, s.dispute.id, s.open.id)},
        {u"remove claim"_s, removeObjects(d, {s.open.id})},
        {u"remove several"_s, removeObjects(d, {s.open.id, s.closed.id})},
        {u"edit article details"_s, editMetadata(d, s.article.id, {})},
    };
    QSet<QUuid> operations;
    for (const auto &[name, edit] : edits.asKeyValueRange()) {
        QVERIFY2(edit.has_value(), qUtf8Printable(name));
        QCOMPARE(edit->name, name);
        QVERIFY(!edit->isEmpty());
        QVERIFY(edit->gesture.isNull());
        operations.insert(edit->operation);
    }
    QCOMPARE(operations.size(), edits.size());
    QVERIFY2(desk.document->equals(*s.document()), "a verb altered the document by itself");
}

void TestEdits::anEditWithoutADifferenceIsEmpty()
{
    const Desk desk;
    const QUuid gesture = createUuidV7();
    const Edit same = editObject(*desk.document, desk.story.mayor, u"edit"_s, gesture);
    QVERIFY(same);
    QVERIFY(same->isEmpty());
    QCOMPARE(same->gesture, gesture);
    QVERIFY(addSpeakerToClaim(*desk.document, desk.story.open.id, desk.story.mayor.id)->isEmpty());
    QVERIFY(editMetadata(*desk.document, desk.story.article.id, desk.story.article.metadata)->isEmpty());
}

void TestEdits::refusesWhatIsGone_data()
{
    using Verb = std::function<Edit(const Document &, const Story &, QUuid gone)>;
    QTest::addColumn<Verb>("verb");
    const auto row = [](const char *name, const Verb &verb) { QTest::newRow(name) << verb; };
    using D = const Document &;
    using S = const Story &;

    row("editing", [](D d, S, QUuid id) {
        Speaker speaker;
        speaker.id = id;
        return editObject(d, speaker, u"x"_s);
    });
    row("removing", [](D d, S s, QUuid id) { return removeObjects(d, {s.open.id, id}); });
    row("removing nothing", [](D d, S, QUuid) { return removeObjects(d, {}); });
    row("details of an article", [](D d, S, QUuid id) { return editMetadata(d, id, {}); });
    row("claim in an article", [](D d, S, QUuid id) { return tagClaim(d, id, {0, 1}); });
    row("claim on no words", [](D d, S s, QUuid) { return tagClaim(d, s.article.id, {1, 1}); });
    row("claim outside the text", [](D d, S s, QUuid) { return tagClaim(d, s.article.id, {0, 100'000}); });
    row("cue of a claim", [](D d, S, QUuid id) { return setCue(d, id, TextSpan{0, 1}); });
    row("claim said by", [](D d, S s, QUuid id) { return addSpeakerToClaim(d, id, s.mayor.id); });
    row("speaker of a claim", [](D d, S s, QUuid id) { return addSpeakerToClaim(d, s.open.id, id); });
    row("tag", [](D d, S s, QUuid id) { return toggleTag(d, {s.open.id}, id); });
    row("tag on words", [](D d, S s, QUuid id) { return tagSpan(d, s.article.id, {0, 1}, id); });
    row("tagged object", [](D d, S s, QUuid id) { return toggleTag(d, {id}, s.trade.id); });
    row("speaker", [](D d, S s, QUuid id) { return tagSpeaker(d, s.article.id, {0, 1}, id); });
    row("place", [](D d, S s, QUuid id) { return tagPlace(d, {s.article.id, {{0, 1}}}, id); });
    row("claim to dispute", [](D d, S s, QUuid id) { return makeDispute(d, {{s.open.id, {}}, {id, {}}}, {}); });
    row("claims to dispute", [](D d, S, QUuid) { return makeDispute(d, {}, u"Why?"_s); });
    row("dispute to join", [](D d, S s, QUuid id) { return joinDispute(d, id, {{s.open.id, {}}}); });
    row("claim that joins", [](D d, S s, QUuid id) { return joinDispute(d, s.dispute.id, {{id, {}}}); });
    row("dispute to leave", [](D d, S s, QUuid id) { return leaveDispute(d, id, s.open.id); });
}

void TestEdits::refusesWhatIsGone()
{
    using Verb = std::function<Edit(const Document &, const Story &, QUuid gone)>;
    QFETCH(const Verb, verb);
    const Desk desk;
    const Edit edit = verb(*desk.document, desk.story, createUuidV7());
    QVERIFY(!edit);
    QVERIFY(!edit.error().message.isEmpty());
}

void TestEdits::tagsAClaim()
{
    Desk desk;
    desk << tagClaim(*desk.document, desk.story.article.id, desk.span(u"Prices in Samar have doubled"));
    QCOMPARE(desk.added(), u"claim “Prices in Samar have doubled” 180-208 indirect “Prices in Samar have doubled”"_s);
}

void TestEdits::aClaimStartsFromItsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("statement");
    QTest::addColumn<AttributionKind>("attribution");

    // The words of the claim stand between [ and ].
    const auto row = [](const char *name, const QString &text, const QString &statement, AttributionKind kind) {
        QTest::newRow(name) << text << statement << kind;
    };
    using enum AttributionKind;
    row("plain prose", u"He said [the road is open]."_s, u"the road is open"_s, Indirect);
    row("inside quotation marks", u"He said: “[The road is open]”."_s, u"The road is open"_s, Direct);
    row("with the quotation marks", u"He said: [“The road is open”]."_s, u"The road is open"_s, Direct);
    row("with the comma before the mark", u"[“The road is open,”] he said."_s, u"The road is open"_s, Direct);
    row("straight marks", u"[\"The road is open\"] he said."_s, u"The road is open"_s, Direct);
    row("French marks", u"[« La route est ouverte »], dit-il."_s, u"La route est ouverte"_s, Direct);
    row("German marks", u"„[Die Straße ist frei]“, sagt er."_s, u"Die Straße ist frei"_s, Direct);
    row("one quoted word at the start", u"He said [“most” of the road is open]."_s, u"“most” of the road is open"_s, Mixed);
    row("one quoted word at the end", u"He said [the road is “open”]."_s, u"the road is “open”"_s, Mixed);
    row("one quoted word inside", u"He said [the road is “fully” open]."_s, u"the road is “fully” open"_s, Mixed);
    row("a straight quoted word at the start", u"It [\"has been cleared\" of them]."_s, u"\"has been cleared\" of them"_s, Mixed);
    row("two quotations with the narrator between", u"[“It is open,” he said. “All of it.”]"_s,
        u"“It is open,” he said. “All of it.”"_s, Mixed);
    row("the start of a quotation", u"[“The road is open] and so on” he said."_s, u"The road is open"_s, Mixed);
    row("the end of a quotation", u"“So on and [the road is open”]."_s, u"the road is open"_s, Direct);
    row("within a longer quotation", u"“Now [the road is open], they say,” she said."_s, u"the road is open"_s, Direct);
    row("after a quotation", u"“Yes,” he said; [the road is open]."_s, u"the road is open"_s, Indirect);
    row("over a line end", u"[the road\nis  open]"_s, u"the road is open"_s, Indirect);
    row("a lone quotation mark", u"a [“] b"_s, u"“"_s, Mixed);
    row("Persian", u"او گفت: «[راه باز است]»."_s, u"راه باز است"_s, Direct);
}

void TestEdits::aClaimStartsFromItsWords()
{
    QFETCH(QString, text);
    QFETCH(const QString, statement);
    QFETCH(const AttributionKind, attribution);
    const qsizetype begin = text.indexOf(u'[');
    text.remove(begin, 1);
    const qsizetype end = text.indexOf(u']');
    text.remove(end, 1);
    const Article article = articleFrom(text, u"a.txt"_s);
    const auto document = documentWith({article});

    const Edit edit = tagClaim(*document, article.id, {begin, end});
    QVERIFY(edit);
    const auto claim = std::get<Claim>(*edit->objects.first().after);
    QCOMPARE(claim.statement, statement);
    QCOMPARE(QString(vocabularyKey(claim.attribution)), QString(vocabularyKey(attribution)));
}

void TestEdits::setsAndRemovesACue()
{
    Desk desk;
    const QUuid claim = desk.story.closed.id;
    desk << setCue(*desk.document, claim, desk.span(u"denied"));
    QCOMPARE(desk.document->find<Claim>(claim)->cue, desk.span(u"denied"));
    desk << setCue(*desk.document, claim, {});
    QCOMPARE(desk.document->find<Claim>(claim)->cue, std::nullopt);
}

void TestEdits::aClaimHasASpeakerOnce()
{
    Desk desk;
    desk << addSpeakerToClaim(*desk.document, desk.story.open.id, desk.story.trader.id);
    desk << addSpeakerToClaim(*desk.document, desk.story.open.id, desk.story.trader.id);
    QCOMPARE(desk.document->find<Claim>(desk.story.open.id)->speakers,
             QList({desk.story.mayor.id, desk.story.trader.id}));
}

void TestEdits::tagsAHighlight()
{
    Desk desk;
    desk << tagHighlight(*desk.document, desk.story.article.id, desk.span(u"rice"));
    QCOMPARE(desk.added(), u"highlight “rice” 136-140"_s);
    QVERIFY(!desk.history.perform(*tagHighlight(*desk.document, desk.story.article.id, {3, 3})));
}

void TestEdits::togglesATag()
{
    Desk desk;
    const QList<QUuid> both{desk.story.open.id, desk.story.highlight.id};
    const auto tags = [&] {
        return std::pair(desk.document->find<Claim>(both.first())->tags,
                         desk.document->find<Highlight>(both.last())->tags);
    };
    desk << toggleTag(*desk.document, both, desk.story.trade.id);
    QCOMPARE(tags(), std::pair(QList<QUuid>(), QList<QUuid>()));
    desk << toggleTag(*desk.document, both, desk.story.trade.id);
    QCOMPARE(tags(), std::pair(QList{desk.story.trade.id}, QList{desk.story.trade.id}));
}

void TestEdits::aTagOnSomeGoesOnAll()
{
    Desk desk;
    const Change &change = desk << toggleTag(*desk.document, {desk.story.open.id, desk.story.closed.id}, desk.story.trade.id);
    QCOMPARE(change.objects.size(), 1);
    QCOMPARE(desk.document->find<Claim>(desk.story.open.id)->tags, QList{desk.story.trade.id});
    QCOMPARE(desk.document->find<Claim>(desk.story.closed.id)->tags, QList{desk.story.trade.id});
}

void TestEdits::tagsOnlyClaimsAndHighlights()
{
    Desk desk;
    QVERIFY(!toggleTag(*desk.document, {desk.story.mayor.id, desk.story.town.id}, desk.story.trade.id));
    QVERIFY(!toggleTag(*desk.document, {desk.story.open.id}, desk.story.mayor.id));
    desk << toggleTag(*desk.document, {desk.story.mayor.id, desk.story.closed.id}, desk.story.trade.id);
    QCOMPARE(desk.last.objects.size(), 1);
}

void TestEdits::aNumberTagsWhatIsThere()
{
    Desk desk;
    const QUuid article = desk.story.article.id;
    desk << tagSpan(*desk.document, article, desk.story.closed.content.first(), desk.story.economy.id);
    QCOMPARE(desk.document->find<Claim>(desk.story.closed.id)->tags, QList{desk.story.economy.id});
    desk << tagSpan(*desk.document, article, desk.story.highlight.span, desk.story.trade.id);
    QCOMPARE(desk.document->find<Highlight>(desk.story.highlight.id)->tags, QList<QUuid>());
    desk << tagSpan(*desk.document, article, desk.span(u"the gates"), desk.story.economy.id);
    QCOMPARE(desk.added(), u"highlight “the gates” 159-168 #Economy"_s);
}

void TestEdits::tagsASpeakerAndAttributesTheClaim()
{
    Desk desk;
    const QUuid article = desk.story.article.id;
    desk << tagClaim(*desk.document, article, desk.span(u"Prices"));
    const QUuid claim = addedBy(desk.last);
    desk << tagSpeaker(*desk.document, article, desk.span(u"Omar Haidari"), desk.story.trader.id, claim);
    QCOMPARE(desk.added(), u"mention “Omar Haidari” 112-124 of speaker Omar Haidari"_s);
    QCOMPARE(desk.document->find<Claim>(claim)->speakers, QList{desk.story.trader.id});
    desk.history.undo();
    QVERIFY(desk.document->find<Claim>(claim)->speakers.isEmpty());
    QCOMPARE(desk.document->mentions().size(), 2);
}

void TestEdits::tagsANewSpeaker()
{
    Desk desk;
    const Speaker gates = speakerNamed(u"Gatekeepers"_s, SpeakerKind::Group);
    desk << tagNewSpeaker(*desk.document, desk.story.article.id, desk.span(u"the gates"), gates, desk.story.closed.id);
    QCOMPARE(describe(*desk.document, gates.id), u"speaker Gatekeepers group"_s);
    QCOMPARE(desk.document->find<Claim>(desk.story.closed.id)->speakers, QList({desk.story.trader.id, gates.id}));
    QCOMPARE(desk.document->referrers<Mention>(gates.id).size(), 1);
    desk.history.undo();
    QVERIFY(desk.document->equals(*desk.story.document()));
}

void TestEdits::tagsAPlace()
{
    Desk desk;
    const QUuid article = desk.story.article.id;
    desk << tagPlace(*desk.document, {article, {desk.span(u"Samar")}}, desk.story.province.id);
    QCOMPARE(desk.added(), u"mention “Samar” 8-13 of place Samar"_s);
    const Place gate = placeNamed(u"North gate"_s);
    desk << tagNewPlace(*desk.document, {article, {desk.span(u"the gates")}}, gate);
    QCOMPARE(describe(*desk.document, gate.id), u"place North gate city exact"_s);
    QCOMPARE(desk.document->referrers<Mention>(gate.id).size(), 1);
}

void TestEdits::tagsAPlaceEverywhereInOneStep()
{
    Desk desk;
    const Story &s = desk.story;
    const QList<TextSpan> spans{spanOf(s.article, u"Samar"), spanOf(s.article, u"Samar", 1), s.townMention.span};
    desk << tagPlace(*desk.document, {s.article.id, spans}, s.town.id);
    // Where it is mentioned already it is not again.
    QCOMPARE(desk.last.objects.size(), 2);
    QCOMPARE(desk.document->referrers<Mention>(s.town.id).size(), 3);
    const Place gate = placeNamed(u"North gate"_s);
    desk << tagNewPlace(*desk.document, {s.article.id, spans, s.closed.id, PlaceRole::Event}, gate);
    QCOMPARE(desk.document->referrers<Mention>(gate.id).size(), 3);
    QCOMPARE(desk.document->find<Claim>(s.closed.id)->places, (QList<ClaimPlace>{{gate.id, PlaceRole::Event}}));
    desk.history.undo();
    desk.history.undo();
    QVERIFY(desk.document->equals(*s.document()));
}

void TestEdits::aPlaceGetsItsRoleForAClaim()
{
    Desk desk;
    const Story &s = desk.story;
    const QList<TextSpan> known{s.townMention.span};
    const auto placesOf = [&desk](QUuid claim) { return desk.document->find<Claim>(claim)->places; };
    // A claim that is not about it gets it, one that is gets the other role, and nothing comes twice.
    desk << tagPlace(*desk.document, {s.article.id, known, s.closed.id, PlaceRole::Dateline}, s.town.id);
    QCOMPARE(placesOf(s.closed.id), (QList<ClaimPlace>{{s.town.id, PlaceRole::Dateline}}));
    desk << tagPlace(*desk.document, {s.article.id, known, s.open.id, PlaceRole::Background}, s.town.id);
    QCOMPARE(placesOf(s.open.id), (QList<ClaimPlace>{{s.town.id, PlaceRole::Background}}));
    QVERIFY(tagPlace(*desk.document, {s.article.id, known, s.open.id, PlaceRole::Background}, s.town.id)->isEmpty());
    desk << tagPlace(*desk.document, {s.article.id, known, s.open.id, PlaceRole::Event}, s.province.id);
    QCOMPARE(placesOf(s.open.id), (QList<ClaimPlace>{{s.town.id, PlaceRole::Background}, {s.province.id, PlaceRole::Event}}));
    // A claim that is gone takes nothing and hinders nothing.
    QCOMPARE(tagPlace(*desk.document, {s.article.id, {{0, 1}}, createUuidV7(), PlaceRole::Event}, s.town.id)->objects.size(), 1);
}

void TestEdits::theSameMentionIsMadeOnce()
{
    Desk desk;
    const Story &s = desk.story;
    QVERIFY(tagSpeaker(*desk.document, s.article.id, s.mayorMention.span, s.mayor.id)->isEmpty());
    QVERIFY(tagPlace(*desk.document, {s.article.id, {s.townMention.span}}, s.town.id)->isEmpty());
    // Another speaker at the same words is something else.
    QVERIFY(!tagSpeaker(*desk.document, s.article.id, s.mayorMention.span, s.trader.id)->isEmpty());
}

void TestEdits::namesAreNeeded()
{
    const Desk desk;
    QVERIFY(!tagNewSpeaker(*desk.document, desk.story.article.id, {0, 1}, speakerNamed(u" \n"_s)));
    QVERIFY(!tagNewPlace(*desk.document, {desk.story.article.id, {{0, 1}}}, placeNamed(QString())));
}

void TestEdits::makesADispute()
{
    Desk desk;
    desk << makeDispute(*desk.document, {{desk.story.closed.id, u"no"_s}, {desk.story.open.id, {}}}, u" Who\nsells? "_s);
    QCOMPARE(desk.added(), u"dispute “Who sells?” other open | The market is shut → “no” | The market of Talora is open"_s);
}

void TestEdits::aClaimTakesOnePosition()
{
    Desk desk;
    desk << makeDispute(*desk.document, {{desk.story.open.id, u"yes"_s}, {desk.story.closed.id, {}}, {desk.story.open.id, u"no"_s}}, u"Q"_s);
    QCOMPARE(desk.document->find<Dispute>(addedBy(desk.last))->positions,
             QList<DisputePosition>({{desk.story.open.id, u"no"_s}, {desk.story.closed.id, {}}}));
}

void TestEdits::joinsADispute()
{
    Desk desk;
    desk << tagClaim(*desk.document, desk.story.article.id, desk.span(u"Prices"));
    const QUuid third = addedBy(desk.last);
    desk << joinDispute(*desk.document, desk.story.dispute.id, {{third, u"half"_s}, {desk.story.open.id, u"wholly"_s}});
    QCOMPARE(desk.document->find<Dispute>(desk.story.dispute.id)->positions,
             QList<DisputePosition>({{desk.story.open.id, u"wholly"_s},
                                     {desk.story.closed.id, u"no, shut"_s},
                                     {third, u"half"_s}}));
}

void TestEdits::leavesADispute()
{
    Desk desk;
    const QUuid dispute = desk.story.dispute.id;
    desk << leaveDispute(*desk.document, dispute, desk.story.open.id);
    QCOMPARE(desk.document->find<Dispute>(dispute)->positions,
             QList<DisputePosition>({{desk.story.closed.id, u"no, shut"_s}}));
    QVERIFY(leaveDispute(*desk.document, dispute, desk.story.open.id)->isEmpty());
    desk << leaveDispute(*desk.document, dispute, desk.story.closed.id);
    QVERIFY(!desk.document->contains(dispute));
    QVERIFY(desk.document->contains(desk.story.closed.id));
}

void TestEdits::findsTheDisputesOfClaims()
{
    Desk desk;
    const Story &s = desk.story;
    desk << makeDispute(*desk.document, {{s.closed.id, {}}}, u"Since when?"_s);
    const QUuid second = addedBy(desk.last);
    QCOMPARE(disputesOf(*desk.document, {s.open.id}), QList{s.dispute.id});
    QCOMPARE(disputesOf(*desk.document, {s.closed.id, s.open.id}), sorted({s.dispute.id, second}));
    QCOMPARE(disputesOf(*desk.document, {}), QList<QUuid>());
}

void TestEdits::removesAlone()
{
    Desk desk;
    QVERIFY(dependents(*desk.document, {desk.story.highlight.id}).isEmpty());
    desk << removeObjects(*desk.document, {desk.story.highlight.id});
    QCOMPARE(desk.last.objects.size(), 1);
    QVERIFY(!desk.document->contains(desk.story.highlight.id));
}

void TestEdits::removesWhatCannotBeWithout_data()
{
    using Which = std::function<QList<QUuid>(const Story &)>;
    QTest::addColumn<Which>("which");
    QTest::addColumn<Which>("gone");
    QTest::addColumn<Which>("altered");
    const auto row = [](const char *name, const Which &which, const Which &gone, const Which &altered) {
        QTest::newRow(name) << which << gone << altered;
    };
    using S = const Story &;
    const Which none = [](S) { return QList<QUuid>(); };

    row("a speaker: its mentions, and its name in claims", [](S s) { return QList{s.mayor.id}; },
        [](S s) { return QList{s.mayorMention.id}; }, [](S s) { return QList{s.open.id}; });
    row("a place: its mentions, and its part in claims", [](S s) { return QList{s.town.id}; },
        [](S s) { return QList{s.townMention.id}; }, [](S s) { return QList{s.open.id}; });
    row("a claim: its position in disputes", [](S s) { return QList{s.open.id}; }, none,
        [](S s) { return QList{s.dispute.id}; });
    row("all claims of a dispute: the dispute", [](S s) { return QList{s.open.id, s.closed.id}; },
        [](S s) { return QList{s.dispute.id}; }, none);
    row("a tag: itself on claims and highlights", [](S s) { return QList{s.trade.id}; }, none,
        [](S s) { return QList{s.open.id, s.highlight.id}; });
    row("a tag with tags below: they move up", [](S s) { return QList{s.economy.id}; }, none,
        [](S s) { return QList{s.trade.id}; });
    row("a tag and the tag below it", [](S s) { return QList{s.economy.id, s.trade.id}; }, none,
        [](S s) { return QList{s.open.id, s.highlight.id}; });
    row("an article: all that is in it", [](S s) { return QList{s.article.id}; },
        [](S s) {
            return QList{s.open.id, s.closed.id, s.mayorMention.id, s.townMention.id, s.dispute.id, s.highlight.id};
        },
        none);
    row("a dispute: nothing else", [](S s) { return QList{s.dispute.id}; }, none, none);
    row("everything at once",
        [](S s) {
            QList<QUuid> ids;
            for (const Object &object : s.objects())
                ids.append(idOf(object));
            return ids;
        },
        none, none);
}

void TestEdits::removesWhatCannotBeWithout()
{
    using Which = std::function<QList<QUuid>(const Story &)>;
    QFETCH(const Which, which);
    QFETCH(const Which, gone);
    QFETCH(const Which, altered);
    Desk desk;
    const QList<QUuid> ids = which(desk.story);
    QCOMPARE(dependents(*desk.document, ids), sorted(gone(desk.story) + altered(desk.story)));

    desk << removeObjects(*desk.document, ids);
    const QList<QUuid> leaving = ids + gone(desk.story);
    for (const QUuid id : leaving)
        QVERIFY(!desk.document->contains(id));
    for (const QUuid id : altered(desk.story))
        QVERIFY(desk.document->contains(id));
    QCOMPARE(desk.document->objects().size(), desk.story.objects().size() - leaving.size());
    QVERIFY(documentWith(desk.document->objects())->equals(*desk.document));

    desk.history.undo();
    QVERIFY(desk.document->equals(*desk.story.document()));
    desk.history.redo();
    QVERIFY(!desk.document->contains(ids.first()));
}

void TestEdits::asksAboutWhatElseGoes()
{
    const Desk desk;
    const Story &s = desk.story;
    QCOMPARE(dependents(*desk.document, {s.mayor.id, s.open.id}), sorted({s.mayorMention.id, s.dispute.id}));
    QCOMPARE(dependents(*desk.document, {}), QList<QUuid>());
}

void TestEdits::removesOneAskedForTwiceOnce()
{
    Desk desk;
    desk << removeObjects(*desk.document, {desk.story.highlight.id, desk.story.highlight.id});
    QCOMPARE(desk.last.objects.size(), 1);
    QCOMPARE(desk.last.name, u"remove highlight"_s);
}

void TestEdits::addsAnArticleOnce()
{
    Desk desk;
    Article again = articleFrom(QString::fromUtf8(desk.story.article.sourceBytes), u"talora.txt"_s);
    QVERIFY(!addArticle(*desk.document, again));
    again.fileName = u"copy.txt"_s;
    QVERIFY(!addArticle(*desk.document, again)); // another name for the same bytes
    desk << addArticle(*desk.document, articleFrom(u"Another story."_s, u"other.txt"_s));
    QCOMPARE(desk.document->articles().size(), 2);
    QCOMPARE(desk.last.name, u"add article"_s);
}

void TestEdits::editsMetadata()
{
    Desk desk;
    ArticleMetadata metadata = desk.story.article.metadata;
    metadata.byline = u"A. Writer"_s;
    const QUuid gesture = createUuidV7();
    desk << editMetadata(*desk.document, desk.story.article.id, metadata, gesture);
    QCOMPARE(desk.document->find<Article>(desk.story.article.id)->metadata, metadata);
    QCOMPARE(desk.last.gesture, gesture);
}

QTEST_GUILESS_MAIN(TestEdits)
#include "tst_edits.moc"
