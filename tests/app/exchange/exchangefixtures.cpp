// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/exchange/exchangefixtures.h"

#include "app/article/articlereader.h"
#include "tests/support/fixtures.h"

namespace Hearsay::Testing {

using namespace Qt::StringLiterals;

namespace {

/// Gives @p object the fixed id @p n and @p edit the chance to fill it.
template<typename T, typename Edit>
T made(T object, int n, Edit edit)
{
    object.id = fixedId(n);
    edit(object);
    return object;
}

template<typename T>
T made(T object, int n)
{
    object.id = fixedId(n);
    return object;
}

Article ferryArticle()
{
    return made(goldenArticle(u"ferry.txt"_s), 1, [](Article &article) {
        article.metadata = {u"The ferry question"_s,
                            u"By Ana Rell"_s,
                            u"Vesna Gazette"_s,
                            u"https://vesna.example/ferry?a=1&b=2"_s,
                            QDate(2021, 5, 4),
                            u"en"_s,
                            u"Ilo Marsh, Vesna Gazette"_s};
    });
}

Article bridgeArticle()
{
    return made(goldenArticle(u"bridge.txt"_s), 2, [](Article &article) {
        article.metadata = {};
        article.metadata.language = u"fa-AF"_s;
    });
}

QList<Object> codebook()
{
    return {made(tagNamed(u"Safety"_s, 1), 10),
            made(tagNamed(u"Hull; “deck”"_s, 0, fixedId(10)), 11),
            made(tagNamed(u"پل"_s, 9), 12, [](Tag &tag) {
                tag.colour = 0xff00000f;
                tag.note = u"Bridges\nand fords"_s;
            })};
}

QList<Object> speakers()
{
    return {made(speakerNamed(u"Mirela Dast"_s), 20,
                 [](Speaker &speaker) {
                     speaker.aliases = {u"the harbour master"_s, u"Dast"_s};
                     speaker.role = u"harbour master"_s;
                     speaker.affiliation = u"Port of Vesna"_s;
                     speaker.side = u"port"_s;
                     speaker.note = u"=HYPERLINK(\"x\")"_s;
                 }),
            made(speakerNamed(u"the deputy"_s), 21),
            made(speakerNamed(u"two welders"_s, SpeakerKind::Group), 22),
            made(speakerNamed(u"راننده \u202eنام"_s, SpeakerKind::Anonymous), 23),
            made(speakerNamed(u"Port of Vesna; office"_s, SpeakerKind::Organisation), 24)};
}

QList<Object> places()
{
    return {made(placeNamed(u"Vesna"_s, QGeoCoordinate(-33.86785, 151.20732)), 30,
                 [](Place &place) {
                     place.gazetteerId = u"geonames:2147714"_s;
                     place.precision = PlacePrecision::Near;
                     place.note = u"The old port"_s;
                 }),
            made(placeNamed(u"Orlo"_s), 31,
                 [](Place &place) {
                     place.kind = PlaceKind::Landmark;
                     place.precision = PlacePrecision::Province;
                     place.gazetteerId = u"own:7"_s;
                 }),
            made(placeNamed(u"پل کهنه"_s, QGeoCoordinate(0.00001, -0.1)), 32,
                 [](Place &place) { place.kind = PlaceKind::Other; })};
}

QList<Object> ferryClaims(const Article &ferry)
{
    return {made(claimOn(ferry, u"The ferry is sound", u"The ferry is safe"_s, {fixedId(20)}), 40,
                 [&](Claim &claim) {
                     claim.content.append(spanOf(ferry, u"It sails 🛟 tonight, as always."));
                     claim.cue = spanOf(ferry, u"said");
                     claim.attribution = AttributionKind::Direct;
                     claim.places = {{fixedId(31), PlaceRole::Background},
                                     {fixedId(30), PlaceRole::Event}};
                     claim.tags = {fixedId(11), fixedId(10)};
                     claim.note = u"First line, with \"quotes\"\nand a second; line"_s;
                 }),
            made(claimOn(ferry, u"the hull leaks below the second deck", u"=The hull leaks"_s,
                         {fixedId(22), fixedId(21)}),
                 41,
                 [&](Claim &claim) {
                     claim.cue = spanOf(ferry, u"denied");
                     claim.tags = {fixedId(10)};
                     claim.places = {{fixedId(30), PlaceRole::SpeakerLocation}};
                 }),
            made(claimOn(ferry, u"-Three- passengers stayed ashore", u""_s), 42,
                 [](Claim &claim) { claim.attribution = AttributionKind::Narrator; })};
}

QList<Object> bridgeClaims(const Article &bridge)
{
    return {
        made(claimOn(bridge, u"پل باز است.", u"The bridge is open \\ passable"_s, {fixedId(24)}),
             43,
             [&](Claim &claim) {
                 claim.attribution = AttributionKind::Mixed;
                 claim.cue = spanOf(bridge, u"گفت");
                 claim.places = {{fixedId(32), PlaceRole::Dateline}};
             }),
        made(claimOn(bridge, u"🚧 راه بسته مانده است", u"راه بسته است"_s, {fixedId(23)}), 44,
             [](Claim &claim) { claim.attribution = AttributionKind::Anonymous; })};
}

QList<Object> spanned(const Article &ferry, const Article &bridge)
{
    return {made(mentionOn(ferry, u"Mirela Dast", MentionKind::Speaker, fixedId(20)), 50),
            made(mentionOn(ferry, u"Orlo", MentionKind::Place, fixedId(31)), 51),
            made(mentionOn(bridge, u"پل کهنه", MentionKind::Place, fixedId(32)), 52),
            made(highlightOn(bridge, u"👩‍👩‍👧", {fixedId(12)}), 60,
                 [](Highlight &mark) { mark.note = u"joined"_s; }),
            made(highlightOn(ferry, u"⚓"), 61)};
}

QList<Object> disputes()
{
    return {made(disputeOver(u"Is the ferry safe?"_s,
                             {{fixedId(41), u"no, it leaks"_s}, {fixedId(40), u"yes"_s}}),
                 70,
                 [](Dispute &dispute) {
                     dispute.type = DisputeType::Occurrence;
                     dispute.note = u"@both sides"_s;
                 }),
            made(disputeOver(u"Who may cross; and where?"_s, {{fixedId(43), u""_s},
                                                              {fixedId(44), u"nobody"_s},
                                                              {fixedId(40), u"+ ferries"_s}}),
                 71, [](Dispute &dispute) { dispute.status = DisputeStatus::Reconciled; })};
}

} // namespace

QUuid fixedId(int n)
{
    constexpr qint64 start = 1567296000000;
    constexpr qint64 second = 1000;
    const QString time = QString::number(start + n * second, 16).rightJustified(12, u'0');
    const QString text = QString(QStringView(time).first(8) % u'-' % QStringView(time).sliced(8)
                                 % "-7000-8000-"_L1 % QString::number(n).rightJustified(12, u'0'));
    return QUuid::fromString(text);
}

QString goldenPath(const QString &relative)
{
    return QString(QStringLiteral(HEARSAY_TEST_DATA) % "/golden/"_L1 % relative);
}

Article goldenArticle(const QString &fileName)
{
    const ReadResult read = readArticle(goldenPath(QString("articles/"_L1 % fileName)));
    if (!read)
        qFatal("%s", qUtf8Printable(read.error().message));
    return *read;
}

QList<Article> goldenTexts()
{
    return {goldenArticle(u"ferry.txt"_s), goldenArticle(u"bridge.txt"_s)};
}

QList<Object> goldenObjects()
{
    const Article ferry = ferryArticle();
    const Article bridge = bridgeArticle();
    return QList<Object>{ferry, bridge} + codebook() + speakers() + places() + ferryClaims(ferry)
           + bridgeClaims(bridge) + spanned(ferry, bridge) + disputes();
}

std::unique_ptr<Document> goldenDocument()
{
    return documentWith(goldenObjects());
}

} // namespace Hearsay::Testing
