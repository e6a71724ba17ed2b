// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/projectfile.h"

#include "app/storage/database.h"
#include "app/storage/schema.h"
#include "app/text/uuid7.h"
#include "tests/app/storage/storagefixtures.h"
#include "tests/support/fixtures.h"

#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hearsay;
using namespace Hearsay::Testing;

class TestProjectFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void hasEveryTableOfTheSchema();
    void saysThatItIsOurs();
    void givesBackEveryKindOfObject();
    void keepsObjectsThatHoldEverything();
    void keepsSpansWithTheirWords();
    void keepsCoordinatesToTheLastBit();
    void writesAnArticleOnlyOnce();
    void bringsAnArticleBack();
    void logsEachStepOfTheHistory();
    void chainsTheRowsOfTheLog();
    void writesAllOfAChangeOrNothing();
    void writesAChangeOnlyOnce();
    void noticesAnotherWriter();
    void refusesToBeOpenedTwice();
    void copiesWithWhatIsNotWrittenYet();
    void copiesOverAnOldCopy();
    void doesNotCopyOverAnOpenProject();
    void leavesNoHalfFileBehind();
    void costsTheSameWithTenThousandClaims();

private:
    [[nodiscard]] QString path(const QString &name = u"story.hearsay"_s) const { return m_folder->filePath(name); }
    [[nodiscard]] std::unique_ptr<ProjectFile> made(const QList<Object> &start) const;
    [[nodiscard]] std::unique_ptr<ProjectFile> opened() const;
    [[nodiscard]] QString valueOf(const QString &sql) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    Story m_story;
};

void TestProjectFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

std::unique_ptr<ProjectFile> TestProjectFile::opened() const
{
    auto file = ProjectFile::open(path());
    if (!file)
        qFatal("%s", qUtf8Printable(file.error().message));
    return std::move(*file);
}

std::unique_ptr<ProjectFile> TestProjectFile::made(const QList<Object> &start) const
{
    if (const auto done = ProjectFile::create(path(), start); !done)
        qFatal("%s", qUtf8Printable(done.error().message));
    return opened();
}

/// Asks the file by a connection of its own.
QString TestProjectFile::valueOf(const QString &sql) const
{
    const auto database = Database::open(path(), Database::Access::ReadOnly);
    const auto value = (*database)->value(sql);
    return value ? value->toString() : value.error().text;
}

namespace {

/// The file holds exactly @p objects.
bool holds(ProjectFile &file, const QList<Object> &objects)
{
    const auto read = file.read();
    if (!read) {
        qWarning("%s", qUtf8Printable(read.error().message));
        return false;
    }
    return documentWith(*read)->equals(*documentWith(objects));
}

PerformedChange adding(const QList<Object> &objects)
{
    PerformedChange performed;
    performed.change = {createUuidV7(), {}, u"add"_s, {}};
    for (const Object &object : objects)
        performed.change.objects.append({std::nullopt, object});
    return performed;
}

} // namespace

void TestProjectFile::hasEveryTableOfTheSchema()
{
    const auto file = made({});
    QCOMPARE(Schema::tables().size(), 18);
    QCOMPARE(valueOf(u"SELECT count(*) FROM sqlite_master WHERE type = 'table'"_s), QString::number(Schema::tables().size()));
    for (const QString &table : Schema::tables())
        QCOMPARE(valueOf(u"SELECT count(*) FROM sqlite_master WHERE name = '%1'"_s.arg(table)), u"1"_s);
    QCOMPARE(valueOf(u"SELECT count(*) FROM project"_s), u"1"_s);
}

void TestProjectFile::saysThatItIsOurs()
{
    const auto file = made({});
    QCOMPARE(valueOf(u"PRAGMA application_id"_s), QString::number(0x48525359));
    QCOMPARE(valueOf(u"PRAGMA user_version"_s), QString::number(Schema::version));
    QCOMPARE(valueOf(u"PRAGMA journal_mode"_s), u"delete"_s);
    QCOMPARE(readFile(path()).mid(68, 4), "HRSY");
}

void TestProjectFile::givesBackEveryKindOfObject()
{
    {
        const auto file = made({m_story.article});
        QVERIFY(file->commit(adding(m_story.objects().sliced(1))));
        QVERIFY(holds(*file, m_story.objects()));
    }
    QVERIFY(holds(*opened(), m_story.objects()));
    QVERIFY(equalsItsLog(*opened()));
}

void TestProjectFile::keepsObjectsThatHoldEverything()
{
    Article article = articleFrom(u"word 🏪 one two three four"_s, u"full.txt"_s);
    article.metadata = {u"Title “x”"_s, u"By'line; --"_s, u"Outlet"_s, u"https://example.org/?a=%20&b"_s, QDate(2019, 9, 1), u"fa-AF"_s, u"Somebody"_s};
    article.encoding = u"windows-1256"_s;
    article.encodingWasGuessed = true;
    article.replacedCharacters = 3;
    article.position = 7;
    article.structure = {{{StructureKind::Heading, {0, 4}, 1}, {StructureKind::Link, {5, 6}, 0, u"https://example.org/\"x\""_s}}};
    Tag parent = tagNamed(u"Violence"_s, 1);
    Tag child = tagNamed(u"Shelling"_s, 0, parent.id);
    child.colour = 0xff010203;
    child.note = u"note"_s;
    Speaker speaker{createUuidV7(), u"نصرت رحیمی"_s, SpeakerKind::Organisation, {u"Rahimi"_s, u"N. Rahimi"_s}, u"r"_s, u"a"_s, u"s"_s, u"n"_s};
    Speaker other = speakerNamed(u"Other"_s, SpeakerKind::Anonymous);
    Place place{createUuidV7(), u"کندز"_s, PlaceKind::Province, {-36.5, 68.25}, PlacePrecision::Near, u"geonames:1"_s, u"n"_s};
    Place unknown = placeNamed(u"Somewhere"_s);
    unknown.kind = PlaceKind::Other;
    Claim claim{createUuidV7(), article.id, {{0, 4}, {5, 6}}, TextSpan{7, 10}, u"s\nt"_s, AttributionKind::Mixed, {other.id, speaker.id, other.id},
                {{place.id, PlaceRole::Background}, {unknown.id, PlaceRole::Dateline}}, {child.id, parent.id}, u"n"_s};
    Claim bare = claimOn(article, u"three", {});
    Mention mention = mentionOn(article, u"two", MentionKind::Place, place.id);
    Highlight highlight = highlightOn(article, u"four", {parent.id, child.id});
    highlight.note = u"n"_s;
    Dispute dispute{createUuidV7(), u"Is it?"_s, DisputeType::Blame, DisputeStatus::Corrected, {{bare.id, u"no"_s}, {claim.id, {}}}, u"n"_s};
    const QList<Object> objects{article, parent, child, speaker, other, place, unknown, claim, bare, mention, highlight, dispute};

    const auto file = made(objects);
    QVERIFY(holds(*file, objects));
    QVERIFY(equalsItsLog(*file));

    // Each of them changed to another that holds everything, and taken away again.
    PerformedChange edit{{createUuidV7(), {}, u"edit"_s, {}}, HistoryStep::Do, {}};
    Claim edited = claim;
    edited.content = {{11, 14}};
    edited.cue.reset();
    edited.speakers = {speaker.id};
    edited.places.clear();
    edited.tags = {parent.id};
    Article retitled = article;
    retitled.metadata.title = u"Other"_s;
    retitled.metadata.published = {};
    Speaker renamed = speaker;
    renamed.aliases = {u"R."_s};
    Place moved = place;
    moved.coordinates = {};
    Tag raised = child;
    raised.parent = {};
    edit.change.objects = {{claim, edited}, {article, retitled}, {speaker, renamed}, {place, moved}, {child, raised}};
    QVERIFY(file->commit(edit));
    const QList<Object> after{retitled, parent, raised, renamed, other, moved, unknown, edited, bare, mention, highlight, dispute};
    QVERIFY(holds(*file, after));
    QVERIFY(file->commit({inverted(edit.change), HistoryStep::Undo, edit.change.operation}));
    QVERIFY(holds(*file, objects));
    QVERIFY(file->commit({inverted(adding(objects).change), HistoryStep::Undo, {}}));
    QVERIFY(holds(*file, {}));
    QVERIFY(equalsItsLog(*file));
}

void TestProjectFile::keepsSpansWithTheirWords()
{
    const auto file = made(m_story.objects());
    const TextSpan span = m_story.open.content.first();
    QCOMPARE(valueOf(u"SELECT quote FROM claim_span WHERE claim = '%1' AND part = 'content'"_s.arg(m_story.open.id.toString(QUuid::WithoutBraces))),
             m_story.article.text.slice(span));
    QCOMPARE(valueOf(u"SELECT prefix FROM claim_span WHERE claim = '%1' AND part = 'content'"_s.arg(m_story.open.id.toString(QUuid::WithoutBraces))),
             m_story.article.text.slice({span.begin - 32, span.begin}));
    // Code points, as SQL counts them: no row whose words stand elsewhere.
    QCOMPARE(valueOf(u"SELECT count(*) FROM claim_span JOIN claim ON claim.id = claim JOIN article_text ON article_text.id = article "
                     "WHERE substr(text, span_begin + 1, span_end - span_begin) <> quote"_s),
             u"0"_s);
}

void TestProjectFile::keepsCoordinatesToTheLastBit()
{
    Place place = placeNamed(u"Talora"_s);
    place.coordinates = {36.728551234567891, 0.1 + 0.2};
    const auto read = made({place})->read();
    QVERIFY(read);
    const auto again = std::get<Place>(read->first()).coordinates;
    QVERIFY(again.latitude() == place.coordinates.latitude());
    QVERIFY(again.longitude() == place.coordinates.longitude());
}

void TestProjectFile::writesAnArticleOnlyOnce()
{
    const auto file = made({m_story.article});
    Article edited = m_story.article;
    edited.metadata.title = u"A title"_s;
    QVERIFY(file->commit({{createUuidV7(), {}, u"title"_s, {{m_story.article, edited}}}, HistoryStep::Do, {}}));
    QCOMPARE(valueOf(u"SELECT count(*) FROM article_text"_s), u"1"_s);
    QCOMPARE(valueOf(u"SELECT count(*) FROM revision WHERE before LIKE '%reopened%' OR after LIKE '%reopened%'"_s), u"0"_s);
    QVERIFY(holds(*file, {edited}));
}

void TestProjectFile::bringsAnArticleBack()
{
    const auto file = made({});
    const PerformedChange add = adding({m_story.article});
    QVERIFY(file->commit(add));
    const Change removal = inverted(add.change);
    QVERIFY(file->commit({removal, HistoryStep::Undo, add.change.operation}));
    QVERIFY(holds(*file, {}));
    QVERIFY(file->commit({inverted(removal), HistoryStep::Redo, add.change.operation}));
    QVERIFY(holds(*file, {m_story.article}));
    QVERIFY(equalsItsLog(*file));
}

void TestProjectFile::logsEachStepOfTheHistory()
{
    const auto file = made({m_story.article});
    Document document;
    QVERIFY(document.load({m_story.article}));
    History history(document);
    QList<PerformedChange> steps;
    connect(&history, &History::performed, this, [&](const PerformedChange &step) {
        steps.append(step);
        const auto done = file->commit(step);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    });
    const QUuid gesture = createUuidV7();
    performed(history, tagClaim(document, m_story.article.id, spanOf(m_story.article, u"market")));
    Claim claim = document.claims().at(0);
    claim.statement = u"It is open"_s;
    performed(history, editObject(document, claim, u"edit statement"_s, gesture));
    history.undo();
    history.redo();

    const auto revisions = file->revisions();
    QVERIFY(revisions);
    QCOMPARE(revisions->size(), 5);
    QVERIFY(revisions->first().isStart);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const Revision &revision = revisions->at(i + 1);
        QCOMPARE(revision.seq, i + 2);
        QVERIFY(!revision.isStart);
        QVERIFY(revision.performed.change == steps.at(i).change);
        QCOMPARE(revision.performed.step, steps.at(i).step);
        QCOMPARE(revision.performed.subject, steps.at(i).subject);
        QCOMPARE(revision.appVersion, QStringLiteral(HEARSAY_VERSION));
        QCOMPARE(revision.at.timeSpec(), Qt::UTC);
        QVERIFY(qAbs(revision.at.secsTo(QDateTime::currentDateTimeUtc())) < 3600);
    }
    QCOMPARE(revisions->at(3).performed.step, HistoryStep::Undo);
    QCOMPARE(revisions->at(3).performed.subject, gesture);
    QCOMPARE(revisions->at(4).performed.step, HistoryStep::Redo);
    QCOMPARE(valueOf(u"SELECT step FROM revision WHERE seq = 4"_s), u"undo"_s);
    QVERIFY(equalsItsLog(*file));
}

void TestProjectFile::chainsTheRowsOfTheLog()
{
    const auto file = made({m_story.article});
    for (int i = 0; i < 3; ++i)
        QVERIFY(file->commit(adding({tagNamed(QString::number(i))})));
    QCOMPARE(valueOf(u"SELECT count(*) FROM revision a JOIN revision b ON b.seq = a.seq + 1 AND b.prev_hash = a.hash"_s), u"3"_s);
    QCOMPARE(valueOf(u"SELECT count(DISTINCT hash) FROM revision WHERE length(hash) = 64"_s), u"4"_s);
}

void TestProjectFile::writesAllOfAChangeOrNothing()
{
    const auto file = made({m_story.article});
    PerformedChange impossible = adding({m_story.mayor});
    // A claim that refers to a speaker who is not in the file.
    Claim claim = m_story.open;
    claim.speakers = {createUuidV7()};
    claim.places.clear();
    claim.tags.clear();
    impossible.change.objects.append({std::nullopt, claim});
    const auto done = file->commit(impossible);
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains(u"story.hearsay"_s), qPrintable(done.error().message));
    QVERIFY(holds(*file, {m_story.article}));
    QCOMPARE(file->revisions()->size(), 1);
    QVERIFY(file->commit(adding({m_story.mayor}))); // and it goes on
    QVERIFY(holds(*file, {m_story.article, m_story.mayor}));
}

void TestProjectFile::writesAChangeOnlyOnce()
{
    const auto file = made({});
    const PerformedChange change = adding({m_story.mayor});
    QVERIFY(file->commit(change));
    QVERIFY(file->commit(change));
    QCOMPARE(file->revisions()->size(), 1);
    QVERIFY(holds(*file, {m_story.mayor}));
}

void TestProjectFile::noticesAnotherWriter()
{
    const auto file = made({});
    QVERIFY(file->commit(adding({m_story.mayor})));
    {
        const auto other = Database::open(path(), Database::Access::ReadWrite);
        QVERIFY((*other)->run(u"UPDATE revision SET hash = 'x', operation = '%1'"_s.arg(createUuidV7().toString(QUuid::WithoutBraces))));
    }
    const auto done = file->commit(adding({m_story.trader}));
    QVERIFY(!done);
    QVERIFY(file->read()); // having seen it, it goes on from there
    QVERIFY(file->commit(adding({m_story.trader})));
}

void TestProjectFile::refusesToBeOpenedTwice()
{
    auto file = made({});
    const auto second = ProjectFile::open(path());
    QVERIFY(!second);
    QVERIFY2(second.error().message.contains(u"open already"_s), qPrintable(second.error().message));
    QVERIFY(file->commit(adding({m_story.mayor})));
    const auto sources = ProjectFile::sourcesOf(path()); // looking into it stays possible
    QVERIFY(sources);
    file.reset();
    QVERIFY(ProjectFile::open(path()));
}

void TestProjectFile::copiesWithWhatIsNotWrittenYet()
{
    const auto file = made({m_story.mayor});
    QVERIFY(file->copyTo(path(u"copy.hearsay"_s), {adding({m_story.trader})}));
    const auto copy = ProjectFile::open(path(u"copy.hearsay"_s));
    QVERIFY(copy);
    QVERIFY(holds(**copy, {m_story.mayor, m_story.trader}));
    QVERIFY(equalsItsLog(**copy));
    QVERIFY(holds(*file, {m_story.mayor}));
}

void TestProjectFile::copiesOverAnOldCopy()
{
    const auto file = made({m_story.mayor});
    writeFile(path(u"copy.hearsay"_s), "an old copy");
    QVERIFY(!file->copyTo(path(u"copy.hearsay"_s), {}, IfThere::Refuse));
    QCOMPARE(readFile(path(u"copy.hearsay"_s)), "an old copy");
    QVERIFY(file->copyTo(path(u"copy.hearsay"_s)));
    const auto copy = ProjectFile::open(path(u"copy.hearsay"_s));
    QVERIFY(copy);
    QVERIFY(holds(**copy, {m_story.mayor}));
}

void TestProjectFile::doesNotCopyOverAnOpenProject()
{
    const auto file = made({m_story.mayor});
    QVERIFY(!file->copyTo(path()));
    QVERIFY(!ProjectFile::create(path(), {}, {}, IfThere::Replace));
    QVERIFY(holds(*file, {m_story.mayor}));
}

void TestProjectFile::leavesNoHalfFileBehind()
{
    const auto file = made({});
    Mention dangling = m_story.mayorMention; // its article is not there
    QVERIFY(!ProjectFile::create(path(u"half.hearsay"_s), {dangling}));
    QVERIFY(!file->copyTo(path(u"half.hearsay"_s), {adding({dangling})}));
    const QStringList names = QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(names, QStringList{u"story.hearsay"_s});
}

void TestProjectFile::costsTheSameWithTenThousandClaims()
{
    // Not by time: by the number of pages that one more claim makes SQLite write.
    const auto pagesWritten = [this](int claims) {
        QList<Object> start{m_story.article};
        for (int i = 0; i < claims; ++i)
            start.append(claimOn(m_story.article, u"market", u"claim %1"_s.arg(i)));
        const QString file = path(u"%1.hearsay"_s.arg(claims));
        if (!ProjectFile::create(file, start))
            return qsizetype(-1);
        const QByteArray before = readFile(file);
        {
            const auto project = ProjectFile::open(file);
            if (!project || !(*project)->commit(adding({claimOn(m_story.article, u"market", u"one more"_s)})))
                return qsizetype(-1);
        }
        const QByteArray after = readFile(file);
        constexpr qsizetype page = 4096;
        qsizetype changed = 0;
        for (qsizetype at = 0; at < after.size(); at += page)
            changed += after.sliced(at, page) != before.mid(at, page);
        return changed;
    };
    const qsizetype few = pagesWritten(10);
    const qsizetype many = pagesWritten(10000);
    QVERIFY(few > 0);
    QVERIFY2(many > 0 && many <= few + 10, qPrintable(u"%1 pages with 10 claims, %2 with 10,000"_s.arg(few).arg(many)));
}

QTEST_GUILESS_MAIN(TestProjectFile)
#include "tst_projectfile.moc"
