// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixtures.h"

#include "app/text/uuid7.h"

#include <QCryptographicHash>

#include <algorithm>

namespace Hearsay::Testing {

using namespace Qt::StringLiterals;

namespace {

QString storyText()
{
    return u"TALORA, Samar — The market of Talora 🏪 reopened on Monday.\n"
           u"“The market is open,” the mayor, Farida Amini, said.\n"
           u"Omar Haidari, who sells rice there, denied it: the gates stay shut.\n"
           u"Prices in Samar have doubled since spring.\n"_s;
}

} // namespace

Article articleFrom(const QString &text, const QString &fileName)
{
    Article article;
    article.id = createUuidV7();
    article.text = CanonicalText::fromString(text);
    article.fileName = fileName;
    article.format = u"text/plain"_s;
    article.sourceBytes = text.toUtf8();
    article.sourceSha256 =
        QCryptographicHash::hash(article.sourceBytes, QCryptographicHash::Sha256);
    article.encoding = u"UTF-8"_s;
    return article;
}

TextSpan spanOf(const Article &article, QStringView words, int occurrence)
{
    const QString &text = article.text.string();
    qsizetype at = text.indexOf(words);
    for (int i = 0; i < occurrence && at >= 0; ++i)
        at = text.indexOf(words, at + 1);
    const auto span = at < 0 ? std::nullopt : article.text.toCodePoints({at, at + words.size()});
    if (!span || span->isEmpty())
        qFatal("The article does not have “%s” %d times.", qUtf8Printable(words.toString()), occurrence + 1);
    return *span;
}

Claim claimOn(const Article &article, QStringView words, const QString &statement,
              const QList<QUuid> &speakers)
{
    Claim claim;
    claim.id = createUuidV7();
    claim.article = article.id;
    claim.content = {spanOf(article, words)};
    claim.statement = statement;
    claim.speakers = speakers;
    return claim;
}

Speaker speakerNamed(const QString &name, SpeakerKind kind)
{
    Speaker speaker;
    speaker.id = createUuidV7();
    speaker.name = name;
    speaker.kind = kind;
    return speaker;
}

Place placeNamed(const QString &name, const QGeoCoordinate &coordinates)
{
    Place place;
    place.id = createUuidV7();
    place.name = name;
    place.coordinates = coordinates;
    return place;
}

Tag tagNamed(const QString &name, int shortcut, QUuid parent)
{
    Tag tag;
    tag.id = createUuidV7();
    tag.parent = parent;
    tag.name = name;
    tag.colour = 0xff2a7ab0;
    tag.shortcut = shortcut;
    return tag;
}

Mention mentionOn(const Article &article, QStringView words, MentionKind kind, QUuid target,
                  int occurrence)
{
    return {createUuidV7(), article.id, spanOf(article, words, occurrence), kind, target};
}

Highlight highlightOn(const Article &article, QStringView words, const QList<QUuid> &tags)
{
    return {createUuidV7(), article.id, spanOf(article, words), tags, {}};
}

Dispute disputeOver(const QString &question, const QList<DisputePosition> &positions)
{
    Dispute dispute;
    dispute.id = createUuidV7();
    dispute.question = question;
    dispute.positions = positions;
    return dispute;
}

std::unique_ptr<Document> documentWith(const QList<Object> &objects)
{
    auto document = std::make_unique<Document>();
    if (const auto loaded = document->load(objects); !loaded)
        qFatal("The objects do not make a document: %s", qUtf8Printable(loaded.error().message));
    return document;
}

Change performed(History &history, const Edit &edit)
{
    if (!edit)
        qFatal("An edit was refused: %s", qUtf8Printable(edit.error().message));
    if (const auto done = history.perform(*edit); !done)
        qFatal("A change was refused: %s", qUtf8Printable(done.error().message));
    return *edit;
}

QUuid addedBy(const Change &change)
{
    const auto added = std::ranges::find_if(
        change.objects, [](const ObjectChange &object) { return !object.before; });
    if (added == change.objects.end())
        qFatal("The change “%s” adds nothing.", qUtf8Printable(change.name));
    return added->id();
}

Story::Story()
    : article(articleFrom(storyText(), u"talora.txt"_s))
    , mayor(speakerNamed(u"Farida Amini"_s))
    , trader(speakerNamed(u"Omar Haidari"_s))
    , town(placeNamed(u"Talora"_s, QGeoCoordinate(36.5, 68.25)))
    , province(placeNamed(u"Samar"_s))
    , economy(tagNamed(u"Economy"_s, 1))
    , trade(tagNamed(u"Trade"_s, 2, economy.id))
    , open(claimOn(article, u"The market is open", u"The market of Talora is open"_s, {mayor.id}))
    , closed(claimOn(article, u"the gates stay shut", u"The market is shut"_s, {trader.id}))
    , mayorMention(mentionOn(article, u"Farida Amini", MentionKind::Speaker, mayor.id))
    , townMention(mentionOn(article, u"Talora", MentionKind::Place, town.id))
    , dispute(disputeOver(u"Is the market of Talora open?"_s,
                          {{open.id, u"yes"_s}, {closed.id, u"no, shut"_s}}))
    , highlight(highlightOn(article, u"Prices in Samar have doubled", {trade.id}))
{
    article.metadata.title = u"A market between two answers"_s;
    article.metadata.outlet = u"Talora Courier"_s;
    article.metadata.published = QDate(2021, 3, 9);
    article.metadata.language = u"en"_s;
    mayor.role = u"mayor"_s;
    mayor.aliases = {u"the mayor"_s};
    province.kind = PlaceKind::Province;
    province.precision = PlacePrecision::Province;
    open.cue = spanOf(article, u"said");
    open.attribution = AttributionKind::Direct;
    open.places = {{town.id, PlaceRole::Event}};
    open.tags = {trade.id};
    dispute.type = DisputeType::Occurrence;
    highlight.note = u"No source is named."_s;
}

QList<Object> Story::objects() const
{
    return {article, economy, trade,        mayor,       trader,    town,   province,
            open,    closed,  mayorMention, townMention, highlight, dispute};
}

} // namespace Hearsay::Testing
