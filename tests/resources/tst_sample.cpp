// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/document.h"
#include "app/annotation/sentences.h"
#include "app/article/articlereader.h"
#include "app/exchange/jsonldreader.h"
#include "resources/sample/samplebuilder.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hearsay;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QString sources = QStringLiteral(HEARSAY_SOURCE_DIR "/resources/sample");
const QString textFile = u":/hearsay/sample/kunduz-baghlan.txt"_s;
const QString annotationFile = u":/hearsay/sample/kunduz-baghlan.jsonld"_s;

} // namespace

class TestSample : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void isWhatItsSourcesMake();
    void saysWhatItIs();
    void holdsWhatItIsToShow();
    void marksEveryNameWhereItStands();
    void tiesEveryClaimToItsWords();
    void disputesBothFacts();
    void reportsEveryFaultOfItsSource_data();
    void reportsEveryFaultOfItsSource();

private:
    Article m_article;
    Document m_document;
};

void TestSample::initTestCase()
{
    const auto article = readArticle(contentOf(textFile), u"kunduz-baghlan.txt"_s);
    QVERIFY2(article.has_value(), article ? "" : qPrintable(article.error().message));
    m_article = *article;
    const auto imported = readJsonLd(contentOf(annotationFile), {m_article});
    QVERIFY2(imported.has_value(), imported ? "" : qPrintable(imported.error().message));
    QVERIFY2(imported->warnings.isEmpty(), qPrintable(imported->warnings.join(u'\n')));
    QCOMPARE(imported->leftOut, 0);
    const auto loaded = m_document.load(imported->objects);
    QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().message));
}

void TestSample::isWhatItsSourcesMake()
{
    const auto made = makeSample(QDir(sources));
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error()));
    QVERIFY2(*made == contentOf(annotationFile),
             "kunduz-baghlan.jsonld is not what annotations.json makes: build the target hearsay_sample, and look at what changes");
}

void TestSample::saysWhatItIs()
{
    const Article &article = m_document.articles().at(0);
    QCOMPARE(article.metadata.title, u"Fighting reaches a second northern Afghan city as a peace envoy visits Kabul"_s);
    QCOMPARE(article.metadata.byline, u"the Hearsay Authors"_s);
    QCOMPARE(article.metadata.published, QDate(2019, 9, 1));
    QCOMPARE(article.metadata.language, u"en"_s);
    QVERIFY(article.text.string().contains("is a sample that comes with Hearsay"_L1));
}

void TestSample::holdsWhatItIsToShow()
{
    static const QRegularExpression space(u"\\s+"_s);
    const qsizetype words = m_article.text.string().split(space, Qt::SkipEmptyParts).size();
    QVERIFY2(words >= 450 && words <= 700, QByteArray::number(words).constData());
    QCOMPARE(m_document.articles().size(), 1);
    QCOMPARE(m_document.claims().size(), 25);
    QCOMPARE(m_document.speakers().size(), 10);
    QCOMPARE(m_document.places().size(), 9);
    QCOMPARE(m_document.disputes().size(), 2);
    QCOMPARE(m_document.tags().size(), 6);
    QCOMPARE(m_document.highlights().size(), 4);
    QCOMPARE(m_document.mentions().size(), 49);

    QSet<AttributionKind> kinds;
    qsizetype inParts = 0;
    for (const Claim &claim : m_document.claims()) {
        kinds.insert(claim.attribution);
        inParts += claim.content.size() > 1 ? 1 : 0;
    }
    QCOMPARE(kinds.size(), qsizetype(Vocabulary<AttributionKind>::rows.size()));
    QVERIFY(inParts > 0);
}

void TestSample::marksEveryNameWhereItStands()
{
    const QString &text = m_article.text.string();
    const auto isMarked = [this](QUuid target, Utf16Span where) {
        for (const QUuid id : m_document.referrers<Mention>(target)) {
            if (m_article.text.toUtf16(m_document.find<Mention>(id)->span).contains(where))
                return true;
        }
        return false;
    };
    const auto check = [&](QUuid target, const QString &name) {
        for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            QVERIFY2(isMarked(target, {at, at + name.size()}),
                     qPrintable(u"%1 is not marked in “%2”"_s.arg(name, text.sliced(std::max<qsizetype>(at - 20, 0), 40))));
        }
    };
    for (const Place &place : m_document.places()) {
        // Doha is where the talks are placed, but the dispatch does not name it.
        if (place.kind != PlaceKind::Landmark && place.name != u"Doha")
            check(place.id, QString(place.name).remove(" province"_L1));
    }
    for (const Speaker &speaker : m_document.speakers()) {
        if (speaker.kind != SpeakerKind::Anonymous)
            check(speaker.id, speaker.name.section(u' ', -1));
        QVERIFY2(!m_document.referrers<Mention>(speaker.id).isEmpty(), qPrintable(speaker.name));
        QVERIFY2(!m_document.referrers<Claim>(speaker.id).isEmpty(), qPrintable(speaker.name));
    }
}

void TestSample::tiesEveryClaimToItsWords()
{
    for (const Claim &claim : m_document.claims()) {
        QVERIFY(!claim.statement.isEmpty());
        for (const TextSpan span : claim.content) {
            const QString quote = m_document.quote(claim.article, span);
            QVERIFY2(quote.size() > 5 && !quote.front().isSpace() && !quote.back().isSpace(), qPrintable(quote));
            if (claim.cue)
                QVERIFY2(!claim.cue->overlaps(span), qPrintable(quote));
        }
        const bool namesNobody = claim.attribution == AttributionKind::Narrator;
        QCOMPARE(claim.speakers.isEmpty(), namesNobody);
        QCOMPARE(claim.cue.has_value(), !namesNobody);
        const QString first = m_document.quote(claim.article, claim.content.first());
        QCOMPARE(first.startsWith(u'“') && first.endsWith(u'”'), claim.attribution == AttributionKind::Direct);
    }
}

void TestSample::disputesBothFacts()
{
    QStringList questions;
    for (const Dispute &dispute : m_document.disputes()) {
        questions.append(dispute.question);
        QVERIFY(dispute.positions.size() >= 2);
        QSet<QString> positions;
        for (const DisputePosition &side : dispute.positions)
            positions.insert(side.position);
        QVERIFY(positions.size() >= 2);
        QVERIFY(!positions.contains(QString()));
        for (const DisputePosition &side : dispute.positions) {
            const Claim &claim = *m_document.find<Claim>(side.claim);
            QVERIFY2(!disputedBy(m_document, claim).isEmpty(), qPrintable(claim.statement));
            for (const QUuid speaker : claim.speakers) // nobody contradicts themselves
                QVERIFY2(!claimSentence(m_document, claim).section(u'—', 1).contains(m_document.find<Speaker>(speaker)->aliases.first()),
                         qPrintable(claimSentence(m_document, claim)));
        }
    }
    QCOMPARE(questions, (QStringList{u"Is Kunduz city clear of Taliban fighters?"_s,
                                     u"Are Taliban fighters inside Puli Khumri?"_s}));
}

void TestSample::reportsEveryFaultOfItsSource_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QString &text, const QString &by, const QString &message) {
        QTest::newRow(name) << text << by << message;
    };
    row("a quote that does not occur", u"\"[Mujahid], however\"]"_s, u"\"[Mujahid], moreover\"]"_s, u"does not stand"_s);
    row("a quote that occurs twice", u"\"[Mujahid], however\"]"_s, u"\"Mujahid\"]"_s, u"more than once"_s);
    row("an empty quote", u"\"Officials\"]"_s, u"\"\"]"_s, u"does not stand"_s);
    row("a misspelt field", u"\"affiliation\": \"Ministry"_s, u"\"afiliation\": \"Ministry"_s, u"“afiliation” means nothing"_s);
    row("a word that the vocabulary does not have", u"\"precision\": \"near\""_s, u"\"precision\": \"nearly\""_s, u"“nearly” is no “precision”"_s);
    row("an unknown speaker", u"[\"basharat\"]"_s, u"[\"bashrat\"]"_s, u"no speaker “bashrat”"_s);
    row("the same key twice", u"\"key\": \"six-bodies\""_s, u"\"key\": \"taliban-inside\""_s, u"there twice"_s);
    row("a latitude beyond the pole", u"36.72895"_s, u"96.72895"_s, u"coordinates"_s);
    row("no colour", u"#b3412f"_s, u"#b3412"_s, u"colour"_s);
    row("no JSON", u"\"about\": ["_s, u"\"about\": [,"_s, u"Not JSON"_s);
    row("quotes in the wrong order", u"[\"the insurgents\", \"still held their ground\"]"_s,
        u"[\"still held their ground\", \"the insurgents\"]"_s, u"before the quote that precedes it"_s);
}

void TestSample::reportsEveryFaultOfItsSource()
{
    QFETCH(const QString, text);
    QFETCH(const QString, by);
    QFETCH(const QString, message);
    QString annotations = QString::fromUtf8(contentOf(QString(sources % u"/annotations.json"_s)));
    QVERIFY(SampleBuilder(m_article).build(annotations.toUtf8()));
    QVERIFY(annotations.contains(text));
    annotations.replace(annotations.indexOf(text), text.size(), by);
    const auto built = SampleBuilder(m_article).build(annotations.toUtf8());
    QVERIFY(!built);
    QVERIFY2(built.error().join(u'\n').contains(message), qPrintable(built.error().join(u'\n')));
}

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
