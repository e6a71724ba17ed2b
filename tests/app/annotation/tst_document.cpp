// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/document.h"

#include "app/text/uuid7.h"
#include "tests/support/describe.h"
#include "tests/support/fixtures.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace Hearsay;
using namespace Hearsay::Testing;

namespace {

Change changeOf(const QList<ObjectChange> &objects)
{
    return {createUuidV7(), {}, u"test"_s, objects};
}

/// The object altered by @p alter, as a change.
template<typename T, typename Alter>
ObjectChange altered(const T &before, Alter alter)
{
    T after = before;
    alter(after);
    return {Object(before), Object(after)};
}

/// Writes down every signal that brackets rows, and what the table held at that time.
class Recorder : public QObject
{
public:
    explicit Recorder(const Document &document)
    {
        const auto note = [this](const char *what, ObjectKind kind, qsizetype row, qsizetype size) {
            lines.append(u"%1 %2 %3 of %4"_s.arg(QLatin1StringView(what), QString(vocabularyKey(kind)))
                             .arg(row)
                             .arg(size));
        };
        const auto size = [&document](ObjectKind kind) {
            return kind == ObjectKind::Claim ? document.claims().size() : document.speakers().size();
        };
        connect(&document, &Document::aboutToInsert, this,
                [=](ObjectKind kind, qsizetype row) { note("inserting", kind, row, size(kind)); });
        connect(&document, &Document::inserted, this,
                [=](ObjectKind kind, qsizetype row) { note("inserted", kind, row, size(kind)); });
        connect(&document, &Document::aboutToRemove, this,
                [=](ObjectKind kind, qsizetype row) { note("removing", kind, row, size(kind)); });
        connect(&document, &Document::removed, this,
                [=](ObjectKind kind, qsizetype row) { note("removed", kind, row, size(kind)); });
        connect(&document, &Document::changed, this,
                [=](ObjectKind kind, qsizetype row) { note("changed", kind, row, size(kind)); });
        connect(&document, &Document::applied, this, [this] { lines.append(u"applied"_s); });
        connect(&document, &Document::aboutToReset, this, [this] { lines.append(u"resetting"_s); });
        connect(&document, &Document::reset, this, [this] { lines.append(u"reset"_s); });
    }

    QStringList lines;
};

} // namespace

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsObjectsByIdAndType();
    void appliesAChange();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void appliesAllOrNothing();
    void takesBackInTheRightOrder();
    void knowsWhoRefersToWhom();
    void countsAReferenceOnceForEachTimeItIsMade();
    void disputesNeedTwoSides();
    void loadsInAnyOrder();
    void loadReplacesWhatWasThere();
    void refusesToLoad_data();
    void refusesToLoad();
    void listsObjectsInAnOrderToAddThem();
    void bracketsRowsBySignals();
    void announcesALoadAsReset();
    void aDeletionTakenBackRestoresTheRow();
    void equalDocumentsHoldEqualObjects();
    void theTextOfAnAnnotatedArticleStays();
    void invertsAChange();
    void composesChanges();
    void composesInAnOrderThatCanBeApplied();
};

void TestDocument::findsObjectsByIdAndType()
{
    const Story story;
    const auto document = story.document();

    QCOMPARE(*document->find<Claim>(story.open.id), story.open);
    QVERIFY(!document->find<Speaker>(story.open.id));
    QVERIFY(!document->find<Claim>(createUuidV7()));
    QVERIFY(!document->find<Claim>(QUuid()));
    QCOMPARE(document->kind(story.town.id), ObjectKind::Place);
    QCOMPARE(document->kind(createUuidV7()), std::nullopt);
    QCOMPARE(document->object(story.trade.id), Object(story.trade));
    QCOMPARE(document->object({}), std::nullopt);
    QVERIFY(document->contains(story.highlight.id));
    QVERIFY(!document->contains({}));
    QCOMPARE(document->quote(story.article.id, story.open.content.first()), u"The market is open"_s);
    QCOMPARE(document->quote(story.mayor.id, {0, 3}), QString());
    for (qsizetype row = 0; row < document->claims().size(); ++row)
        QCOMPARE(document->claims().rowOf(document->claims().at(row).id), row);
    QCOMPARE(document->claims().rowOf(story.mayor.id), -1);
}

void TestDocument::appliesAChange()
{
    Document document;
    const Article article = articleFrom(u"Rain fell."_s, u"rain.txt"_s);
    QVERIFY(document.apply(changeOf({{{}, article}})));
    const Claim claim = claimOn(article, u"Rain fell", u"It rained"_s);
    QVERIFY(document.apply(changeOf({{{}, claim}})));
    QVERIFY(document.apply(changeOf({altered(claim, [](Claim &c) { c.note = u"where?"_s; })})));
    QCOMPARE(describe(document, claim.id), u"claim “Rain fell” 0-9 indirect “It rained” note “where?”"_s);
    QVERIFY(document.apply(changeOf({{*document.object(claim.id), {}}})));
    QVERIFY(document.claims().isEmpty());
    QVERIFY(!document.contains(claim.id));
}

void TestDocument::refusesWhatDoesNotFit_data()
{
    using Make = std::function<ObjectChange(const Story &)>;
    QTest::addColumn<Make>("make");

    const auto row = [](const char *name, const Make &make) { QTest::newRow(name) << make; };
    const auto claim = [](const auto &alter) {
        return [alter](const Story &story) {
            return altered(story.open, [&](Claim &changed) { alter(changed, story); });
        };
    };
    row("an object without an id", [](const Story &) { return ObjectChange{{}, Speaker{}}; });
    row("an id that is taken", [](const Story &s) { return ObjectChange{{}, s.mayor}; });
    row("an id that is taken by another kind", [](const Story &s) {
        Place place = s.town;
        place.id = s.mayor.id;
        return ObjectChange{{}, place};
    });
    row("a change of something that has changed meanwhile", [](const Story &s) {
        Speaker old = s.mayor;
        old.role = u"deputy"_s;
        return ObjectChange{old, s.mayor};
    });
    row("a change of something that is gone", [](const Story &) {
        const Speaker gone = speakerNamed(u"Nobody"_s);
        return ObjectChange{gone, gone};
    });
    row("the removal of something that is gone",
        [](const Story &) { return ObjectChange{speakerNamed(u"Nobody"_s), {}}; });
    row("an object that becomes another one",
        [](const Story &s) { return altered(s.town, [](Place &p) { p.id = createUuidV7(); }); });
    row("an object that becomes another kind", [](const Story &s) {
        Place place = s.town;
        place.id = s.mayor.id;
        return ObjectChange{s.mayor, place};
    });
    row("the removal of an article with claims", [](const Story &s) { return ObjectChange{s.article, {}}; });
    row("the removal of a speaker with claims", [](const Story &s) { return ObjectChange{s.trader, {}}; });
    row("the removal of a claim in a dispute", [](const Story &s) { return ObjectChange{s.open, {}}; });
    row("the removal of a tag in use", [](const Story &s) { return ObjectChange{s.trade, {}}; });
    row("the removal of a tag with tags below", [](const Story &s) { return ObjectChange{s.economy, {}}; });
    row("a claim without content", claim([](Claim &c, const Story &) { c.content.clear(); }));
    row("a claim beyond the end of its article",
        claim([](Claim &c, const Story &s) { c.content = {{0, s.article.text.length() + 1}}; }));
    row("a claim before the start of its article", claim([](Claim &c, const Story &) { c.content = {{-1, 4}}; }));
    row("a claim on an empty span", claim([](Claim &c, const Story &) { c.content = {{4, 4}}; }));
    row("a claim on a span that runs backwards", claim([](Claim &c, const Story &) { c.content = {{8, 4}}; }));
    row("a claim whose spans overlap", claim([](Claim &c, const Story &) { c.content = {{0, 6}, {5, 9}}; }));
    row("a claim whose spans are out of order", claim([](Claim &c, const Story &) { c.content = {{6, 9}, {0, 5}}; }));
    row("a claim whose cue lies outside", claim([](Claim &c, const Story &) { c.cue = TextSpan{5, 100'000}; }));
    row("a claim in no article", claim([](Claim &c, const Story &) { c.article = {}; }));
    row("a claim in something that is no article", claim([](Claim &c, const Story &s) { c.article = s.mayor.id; }));
    row("a claim by an unknown speaker", claim([](Claim &c, const Story &) { c.speakers = {createUuidV7()}; }));
    row("a claim by a place", claim([](Claim &c, const Story &s) { c.speakers = {s.town.id}; }));
    row("a claim by nobody, listed", claim([](Claim &c, const Story &) { c.speakers = {QUuid()}; }));
    row("a claim at a speaker", claim([](Claim &c, const Story &s) { c.places = {{s.mayor.id, PlaceRole::Event}}; }));
    row("a claim with a tag that is a place", claim([](Claim &c, const Story &s) { c.tags = {s.town.id}; }));
    row("a mention of a speaker that is a place", [](const Story &s) {
        return altered(s.mayorMention, [&](Mention &m) { m.target = s.town.id; });
    });
    row("a mention of a place that is a speaker", [](const Story &s) {
        return altered(s.mayorMention, [](Mention &m) { m.kind = MentionKind::Place; });
    });
    row("a mention of nothing",
        [](const Story &s) { return altered(s.mayorMention, [](Mention &m) { m.target = {}; }); });
    row("a mention outside its article",
        [](const Story &s) { return altered(s.mayorMention, [](Mention &m) { m.span.end = 100'000; }); });
    row("a highlight in no article",
        [](const Story &s) { return altered(s.highlight, [](Highlight &h) { h.article = {}; }); });
    row("a highlight with a tag that is a speaker", [](const Story &s) {
        return altered(s.highlight, [&](Highlight &h) { h.tags.append(s.mayor.id); });
    });
    row("a dispute over something that is no claim", [](const Story &s) {
        return altered(s.dispute, [&](Dispute &d) { d.positions.append({s.mayor.id, {}}); });
    });
    row("a dispute that holds one claim twice", [](const Story &s) {
        return altered(s.dispute, [&](Dispute &d) { d.positions.append({s.open.id, u"no"_s}); });
    });
    row("a tag below itself",
        [](const Story &s) { return altered(s.economy, [&](Tag &t) { t.parent = s.economy.id; }); });
    row("a tag below its own child",
        [](const Story &s) { return altered(s.economy, [&](Tag &t) { t.parent = s.trade.id; }); });
    row("a tag below a speaker",
        [](const Story &s) { return altered(s.economy, [&](Tag &t) { t.parent = s.mayor.id; }); });
}

void TestDocument::refusesWhatDoesNotFit()
{
    using Make = std::function<ObjectChange(const Story &)>;
    QFETCH(const Make, make);
    const Story story;
    const auto document = story.document();
    const QString before = describe(*document);
    const Recorder recorder(*document);

    const auto done = document->apply(changeOf({make(story)}));
    QVERIFY(!done);
    QVERIFY(!done.error().message.isEmpty());
    QVERIFY2(!done.error().message.contains(u'%'), qUtf8Printable(done.error().message));
    QCOMPARE(describe(*document), before);
    QCOMPARE(recorder.lines, QStringList());
}

void TestDocument::appliesAllOrNothing()
{
    const Story story;
    const auto document = story.document();
    const QList<Object> before = document->objects();
    const QSignalSpy applied(document.get(), &Document::applied);
    Claim byNobody = claimOn(story.article, u"Prices", u"Prices"_s, {createUuidV7()});

    const auto done = document->apply(
        changeOf({{{}, speakerNamed(u"New"_s)},
                  altered(story.mayor, [](Speaker &s) { s.name = u"Someone else"_s; }),
                  {story.highlight, {}},
                  {{}, byNobody}}));
    QVERIFY(!done);
    QVERIFY(document->objects() == before);
    QCOMPARE(applied.count(), 0);
    // The references are as before too.
    QVERIFY(document->referrers(story.trade.id).contains(story.highlight.id));
    byNobody.speakers.clear();
    QVERIFY(document->apply(changeOf({{{}, byNobody}})));
}

void TestDocument::takesBackInTheRightOrder()
{
    const Story story;
    const auto document = story.document();
    const Speaker newcomer = speakerNamed(u"New"_s);
    const Claim claim = claimOn(story.article, u"Prices", u"Prices"_s, {newcomer.id});

    // The claim that refers to the newcomer has to go before the newcomer does.
    QVERIFY(!document->apply(changeOf({{{}, newcomer}, {{}, claim}, {{}, claim}})));
    QVERIFY(!document->contains(newcomer.id));
    QVERIFY(document->referrers(newcomer.id).isEmpty());
}

void TestDocument::knowsWhoRefersToWhom()
{
    const Story story;
    const auto document = story.document();
    const auto sorted = [](QList<QUuid> ids) {
        std::ranges::sort(ids);
        return ids;
    };

    QCOMPARE(document->referrers(story.mayor.id), sorted({story.open.id, story.mayorMention.id}));
    QCOMPARE(document->referrers<Claim>(story.mayor.id), QList{story.open.id});
    QCOMPARE(document->referrers(story.open.id), QList{story.dispute.id});
    QCOMPARE(document->referrers(story.trade.id), sorted({story.open.id, story.highlight.id}));
    QCOMPARE(document->referrers(story.economy.id), QList{story.trade.id});
    QCOMPARE(document->referrers(story.town.id), sorted({story.open.id, story.townMention.id}));
    QCOMPARE(document->referrers(story.dispute.id), QList<QUuid>());
    QCOMPARE(document->referrerCount(story.article.id), 5);

    QVERIFY(document->apply(changeOf({altered(story.open, [](Claim &c) { c.speakers.clear(); })})));
    QCOMPARE(document->referrers(story.mayor.id), QList{story.mayorMention.id});
}

void TestDocument::countsAReferenceOnceForEachTimeItIsMade()
{
    Story story;
    story.open.speakers = {story.mayor.id, story.trader.id, story.mayor.id};
    const auto document = story.document();
    QCOMPARE(document->referrers<Claim>(story.mayor.id), QList{story.open.id});

    const auto once = altered(story.open, [](Claim &c) { c.speakers.removeLast(); });
    QVERIFY(document->apply(changeOf({once})));
    QCOMPARE(document->referrers<Claim>(story.mayor.id), QList{story.open.id});
    const auto gone = altered(std::get<Claim>(*once.after), [](Claim &c) { c.speakers.clear(); });
    QVERIFY(document->apply(changeOf({gone, {story.mayorMention, {}}, {story.mayor, {}}})));
}

void TestDocument::disputesNeedTwoSides()
{
    Story story;
    const auto document = story.document();
    QVERIFY(document->isDisputed(story.open.id));
    QVERIFY(document->isDisputed(story.closed.id));
    QVERIFY(!document->isDisputed(story.highlight.id));
    QVERIFY(document->apply(
        changeOf({altered(story.dispute, [](Dispute &d) { d.positions.removeLast(); })})));
    QVERIFY(!document->isDisputed(story.open.id));
    QVERIFY(!document->isDisputed(story.closed.id));
}

void TestDocument::loadsInAnyOrder()
{
    const Story story;
    const auto expected = story.document();
    QList<Object> objects = story.objects();
    std::mt19937 random(7);
    for (int i = 0; i < 20; ++i) {
        std::ranges::shuffle(objects, random);
        Document document;
        QVERIFY(document.load(objects));
        QVERIFY(document.equals(*expected));
        QCOMPARE(document.referrers(story.open.id), expected->referrers(story.open.id));
    }
}

void TestDocument::loadReplacesWhatWasThere()
{
    const Story first;
    const Story second;
    const auto document = first.document();
    QVERIFY(document->load(second.objects()));
    QVERIFY(document->equals(*second.document()));
    QVERIFY(!document->contains(first.mayor.id));
    QVERIFY(document->load({}));
    QVERIFY(document->equals(Document()));
}

void TestDocument::refusesToLoad_data()
{
    using Spoil = std::function<void(Story &, QList<Object> &)>;
    QTest::addColumn<Spoil>("spoil");
    const auto row = [](const char *name, const Spoil &spoil) { QTest::newRow(name) << spoil; };

    row("one object twice", [](Story &s, QList<Object> &o) { o.append(s.mayor); });
    row("two objects of one id", [](Story &s, QList<Object> &o) {
        Highlight highlight = s.highlight;
        highlight.id = s.open.id;
        o.append(highlight);
    });
    row("a claim without its article", [](Story &s, QList<Object> &o) { o.removeOne(Object(s.article)); });
    row("a mention without its place", [](Story &s, QList<Object> &o) { o.removeOne(Object(s.town)); });
    row("a tag without its parent", [](Story &s, QList<Object> &o) { o.removeOne(Object(s.economy)); });
    row("tags that stand below each other", [](Story &s, QList<Object> &o) {
        o.removeOne(Object(s.economy));
        s.economy.parent = s.trade.id;
        o.append(s.economy);
    });
    row("a tag below itself", [](Story &, QList<Object> &o) {
        Tag tag = tagNamed(u"Loop"_s);
        tag.parent = tag.id;
        o.append(tag);
    });
    row("a span outside the text", [](Story &s, QList<Object> &o) {
        o.append(Highlight{createUuidV7(), s.article.id, {0, 1'000'000}, {}, {}});
    });
    row("an object without an id", [](Story &, QList<Object> &o) { o.append(Place{}); });
}

void TestDocument::refusesToLoad()
{
    using Spoil = std::function<void(Story &, QList<Object> &)>;
    QFETCH(const Spoil, spoil);
    Story story;
    QList<Object> objects = story.objects();
    spoil(story, objects);
    Document document;
    const auto loaded = document.load(objects);
    QVERIFY(!loaded);
    QVERIFY(!loaded.error().message.isEmpty());
    QVERIFY(document.equals(Document()));
    QVERIFY(document.objects().isEmpty());
    QVERIFY(!document.contains(story.mayor.id));
    QCOMPARE(document.referrerCount(story.open.id), 0);
}

void TestDocument::listsObjectsInAnOrderToAddThem()
{
    Story story;
    // A parent that is younger than its child.
    const Tag top = tagNamed(u"Top"_s);
    story.economy.parent = top.id;
    QList<Object> all = story.objects();
    all.prepend(top);
    const auto document = documentWith(all);

    Document copy;
    for (const Object &object : document->objects())
        QVERIFY(copy.apply(changeOf({{{}, object}})));
    QVERIFY(copy.equals(*document));
    QCOMPARE(document->objects().size(), all.size());
}

void TestDocument::bracketsRowsBySignals()
{
    const Story story;
    const auto document = story.document();
    const Recorder recorder(*document);
    const Speaker newcomer = speakerNamed(u"New"_s);

    QVERIFY(document->apply(changeOf({{{}, newcomer},
                                      altered(story.closed, [&](Claim &c) { c.speakers = {newcomer.id}; }),
                                      {story.trader, {}}})));
    const auto rowOfClosed = document->claims().rowOf(story.closed.id);
    QCOMPARE(recorder.lines,
             QStringList({u"inserting speaker 2 of 2"_s, u"inserted speaker 2 of 3"_s,
                          u"changed claim %1 of 2"_s.arg(rowOfClosed), u"removing speaker 1 of 3"_s,
                          u"removed speaker 1 of 2"_s, u"applied"_s}));
}

void TestDocument::announcesALoadAsReset()
{
    Document document;
    const Recorder recorder(document);
    QVERIFY(document.load(Story().objects()));
    QCOMPARE(recorder.lines, QStringList({u"resetting"_s, u"reset"_s}));
}

void TestDocument::aDeletionTakenBackRestoresTheRow()
{
    const Story story;
    const auto document = story.document();
    const Claim first = claimOn(story.article, u"Prices", u"one"_s);
    const Claim middle = claimOn(story.article, u"spring", u"two"_s);
    const Claim last = claimOn(story.article, u"Samar", u"three"_s);
    QVERIFY(document->apply(changeOf({{{}, last}, {{}, first}, {{}, middle}})));
    const auto row = document->claims().rowOf(middle.id);
    QCOMPARE(row, 3);

    const Change removal = changeOf({{middle, {}}});
    QVERIFY(document->apply(removal));
    const QSignalSpy inserted(document.get(), &Document::inserted);
    QVERIFY(document->apply(inverted(removal)));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted.first().at(1).value<qsizetype>(), row);
    QCOMPARE(document->claims().at(row), middle);
}

void TestDocument::equalDocumentsHoldEqualObjects()
{
    const Story story;
    const auto one = story.document();
    const auto other = story.document();
    QVERIFY(one->equals(*other));
    QVERIFY(other->apply(changeOf({altered(story.province, [](Place &p) { p.coordinates = {36.0, 67.9}; })})));
    QVERIFY(!one->equals(*other));
}

void TestDocument::theTextOfAnAnnotatedArticleStays()
{
    const Story story;
    const auto document = story.document();
    // Even where every span would still lie within it, they would mark other words.
    const auto longer = altered(story.article, [](Article &a) {
        a.text = CanonicalText::fromString(u"New: "_s + a.text.string());
    });
    QVERIFY(!document->apply(changeOf({longer})));
    const auto structured = altered(story.article, [](Article &a) {
        a.structure.parts = {{StructureKind::Heading, {0, 5}, 1}};
    });
    QVERIFY2(!document->apply(changeOf({structured})), "its structure stays as well");

    // Without annotations it may be decoded again.
    const Article bare = articleFrom(u"bare"_s, u"bare.txt"_s);
    QVERIFY(document->apply(changeOf({{{}, bare}})));
    QVERIFY(document->apply(
        changeOf({altered(bare, [](Article &a) { a.text = CanonicalText::fromString(u"bear"_s); })})));
}

void TestDocument::invertsAChange()
{
    const Story story;
    const Change change = changeOf({{{}, story.mayor}, {story.trader, {}}});
    const Change inverse = inverted(change);
    QCOMPARE(inverse.objects, QList<ObjectChange>({{{}, story.trader}, {story.mayor, {}}}));
    QCOMPARE(inverse.name, change.name);
    QVERIFY(inverse.operation != change.operation);
    QCOMPARE(inverted(inverse).objects, change.objects);
}

void TestDocument::composesChanges()
{
    const Story story;
    const auto named = [&](const QString &from, const QString &to) {
        Speaker before = story.mayor;
        Speaker after = story.mayor;
        before.name = from;
        after.name = to;
        return ObjectChange{before, after};
    };
    const Change first = changeOf({named(u"a"_s, u"b"_s)});

    const Change both = composed(first, changeOf({named(u"b"_s, u"c"_s), {story.trader, {}}}));
    QCOMPARE(both.objects, QList<ObjectChange>({named(u"a"_s, u"c"_s), {story.trader, {}}}));
    QCOMPARE(both.operation, first.operation);
    QVERIFY(composed(first, changeOf({named(u"b"_s, u"a"_s)})).isEmpty());
    // Made and unmade: nothing is left of it.
    QVERIFY(composed(changeOf({{{}, story.trader}}), changeOf({{story.trader, {}}})).isEmpty());
}

void TestDocument::composesInAnOrderThatCanBeApplied()
{
    const Story story;
    const auto document = story.document();
    const Change typed = changeOf({altered(story.closed, [](Claim &c) { c.statement = u"Shut"_s; })});
    QVERIFY(document->apply(typed));
    const Speaker newcomer = speakerNamed(u"New"_s);
    const Change attributed = changeOf(
        {{{}, newcomer},
         altered(*document->find<Claim>(story.closed.id), [&](Claim &c) { c.speakers.append(newcomer.id); })});
    QVERIFY(document->apply(attributed));

    const Change both = composed(typed, attributed);
    QVERIFY(document->apply(inverted(both)));
    QVERIFY(document->equals(*story.document()));
    QVERIFY(document->apply(both));
}

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
