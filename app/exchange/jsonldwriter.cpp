// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/jsonldwriter.h"

#include "app/exchange/hearsayterms.h"
#include "app/text/quoteanchor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Hearsay {

namespace {

using namespace Qt::StringLiterals;
using namespace Terms;

/// What is empty is not written: absent and empty mean the same to the reader.
void put(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void put(QJsonObject &object, QLatin1StringView key, const QJsonArray &list)
{
    if (!list.isEmpty())
        object.insert(key, list);
}

QJsonObject reference(QUuid node)
{
    return {{id, iriOf(node)}};
}

/// W3C: one value stands alone, several in an array.
QJsonValue oneOrMany(const QJsonArray &values)
{
    return values.size() == 1 ? values.first() : QJsonValue(values);
}

QJsonObject textBody(QLatin1StringView why, const QString &text)
{
    QJsonObject result{{type, textualBody}, {purpose, why}, {value, text}};
    if (why != tagging)
        result.insert(format, "text/plain"_L1);
    return result;
}

void addText(QJsonArray &bodies, QLatin1StringView why, const QString &text)
{
    if (!text.isEmpty())
        bodies.append(textBody(why, text));
}

QJsonObject annotationOf(QUuid its, QUuid madeWith, QLatin1StringView what, QLatin1StringView why)
{
    QJsonObject result{{id, iriOf(its)}, {type, annotation}, {kind, what}, {motivation, why}};
    if (const QDateTime time = creationTime(madeWith); time.isValid())
        result.insert(created, time.toString(Qt::ISODateWithMs));
    return result;
}

QJsonValue contextNode()
{
    const QJsonObject iri{{"@type"_L1, "@id"_L1}};
    return QJsonArray{annotationContext,
                      QJsonObject{{"hearsay"_L1, hearsayNamespace},
                                  {aliases, QJsonObject{{"@container"_L1, "@list"_L1}}},
                                  {tag, iri},
                                  {broader, iri},
                                  {sameAs, iri}}};
}

QJsonObject articleNode(const Article &article)
{
    const ArticleMetadata &known = article.metadata;
    QJsonObject node{{id, iriOf(article.id)}, {type, "schema:NewsArticle"_L1},
                     {textSha256, QString::fromLatin1(article.text.sha256().toHex())},
                     {textLength, article.text.length()},
                     {sourceSha256, QString::fromLatin1(article.sourceSha256.toHex())}};
    put(node, headline, known.title);
    put(node, author, known.byline);
    put(node, publisher, known.outlet);
    put(node, url, known.address);
    put(node, datePublished, known.published.toString(Qt::ISODate));
    put(node, language, known.language);
    put(node, creditText, known.pictureCredit);
    put(node, fileName, article.fileName);
    put(node, format, article.format);
    put(node, encoding, article.encoding);
    if (article.encodingWasGuessed)
        node.insert(encodingGuessed, true);
    return node;
}

QLatin1StringView agentType(SpeakerKind what)
{
    switch (what) {
    case SpeakerKind::Person:
        return "Person"_L1;
    case SpeakerKind::Organisation:
        return "Organization"_L1;
    case SpeakerKind::Group:
        return "foaf:Group"_L1;
    case SpeakerKind::Anonymous:
        break;
    }
    return "foaf:Agent"_L1;
}

QJsonObject speakerNode(const Speaker &speaker)
{
    QJsonObject node{{id, iriOf(speaker.id)}, {type, agentType(speaker.kind)}, {speakerKind, vocabularyKey(speaker.kind)}};
    put(node, name, speaker.name);
    put(node, aliases, QJsonArray::fromStringList(speaker.aliases));
    put(node, role, speaker.role);
    put(node, affiliation, speaker.affiliation);
    put(node, side, speaker.side);
    put(node, note, speaker.note);
    return node;
}

QJsonObject placeNode(const Place &place)
{
    QJsonObject node{{id, iriOf(place.id)}, {type, "schema:Place"_L1}, {placeKind, vocabularyKey(place.kind)},
                     {placePrecision, vocabularyKey(place.precision)}};
    put(node, name, place.name);
    put(node, gazetteerId, place.gazetteerId);
    put(node, note, place.note);
    if (place.coordinates.isValid()) {
        node.insert(geo, QJsonObject{{type, "schema:GeoCoordinates"_L1},
                                     {latitude, place.coordinates.latitude()},
                                     {longitude, place.coordinates.longitude()}});
    }
    constexpr auto geonames = "geonames:"_L1;
    const QStringView number = QStringView(place.gazetteerId).sliced(
        place.gazetteerId.startsWith(geonames) ? geonames.size() : place.gazetteerId.size());
    if (!number.isEmpty() && std::ranges::all_of(number, [](QChar c) { return c >= u'0' && c <= u'9'; }))
        node.insert(sameAs, QString("https://sws.geonames.org/"_L1 % number % u'/'));
    return node;
}

QJsonObject tagNode(const Tag &entry)
{
    QJsonObject node{{id, iriOf(entry.id)}, {type, "skos:Concept"_L1},
                     {colour, QString(u'#' % QString::number(entry.colour & 0xffffffU, 16).rightJustified(6, u'0'))}};
    put(node, prefLabel, entry.name);
    put(node, note, entry.note);
    if (!entry.parent.isNull())
        node.insert(broader, iriOf(entry.parent));
    if (entry.shortcut > 0)
        node.insert(shortcut, entry.shortcut);
    return node;
}

/// Writes the annotations of one document, in a stable order: each with what hangs on it.
class AnnotationWriter
{
public:
    AnnotationWriter(const Document &document, bool withRelations, QUuid collection)
        : m_document(document), m_withRelations(withRelations), m_collection(collection)
    {
    }

    [[nodiscard]] QJsonArray write()
    {
        for (const Claim &claim : m_document.claims())
            writeClaim(claim);
        for (const Mention &mention : m_document.mentions())
            writeMention(mention);
        for (const Highlight &highlight : m_document.highlights())
            writeHighlight(highlight);
        if (m_withRelations) {
            for (const Dispute &dispute : m_document.disputes())
                writeDispute(dispute);
        }
        return m_items;
    }

private:
    void writeClaim(const Claim &claim)
    {
        QJsonObject item = annotationOf(claim.id, claim.id, claimKind, classifying);
        QJsonArray bodies{textBody(tagging, claimKind)};
        addText(bodies, describing, claim.statement);
        addTags(bodies, claim.tags);
        addText(bodies, commenting, claim.note);
        item.insert(body, oneOrMany(bodies));
        item.insert(attribution, vocabularyKey(claim.attribution));
        QJsonArray targets;
        for (const TextSpan span : claim.content)
            targets.append(spanTarget(claim.article, span));
        item.insert(target, oneOrMany(targets));
        m_items.append(item);

        if (claim.cue)
            writeCue(claim);
        for (qsizetype i = 0; i < claim.speakers.size(); ++i)
            link(saidBy, "said by"_L1, claim.id, claim.id, claim.speakers[i], i);
        for (qsizetype i = 0; i < claim.places.size(); ++i)
            link(placeOf, "has place"_L1, claim.id, claim.id, claim.places[i].place, i,
                 {{placeRole, vocabularyKey(claim.places[i].role)}});
    }

    void writeCue(const Claim &claim)
    {
        const QUuid its = derivedId(claim.id, cueKind);
        QJsonObject item = annotationOf(its, claim.id, cueKind, highlighting);
        item.insert(body, textBody(tagging, cueKind));
        item.insert(target, spanTarget(claim.article, *claim.cue));
        m_items.append(item);
        link(cueOf, "cue of"_L1, claim.id, its, claim.id, 0);
    }

    void writeMention(const Mention &mention)
    {
        QJsonObject item = annotationOf(mention.id, mention.id, mentionOf, identifying);
        QJsonArray bodies{textBody(tagging, vocabularyKey(mention.kind)),
                          QJsonObject{{source, iriOf(mention.target)}, {purpose, identifying}}};
        const Place *place = m_document.find<Place>(mention.target);
        addText(bodies, identifying, place ? place->name : m_document.find<Speaker>(mention.target)->name);
        item.insert(body, oneOrMany(bodies));
        item.insert(mentionKind, vocabularyKey(mention.kind));
        item.insert(target, spanTarget(mention.article, mention.span));
        m_items.append(item);
    }

    void writeHighlight(const Highlight &highlight)
    {
        QJsonObject item = annotationOf(highlight.id, highlight.id, highlightKind, highlighting);
        QJsonArray bodies;
        addTags(bodies, highlight.tags);
        addText(bodies, commenting, highlight.note);
        if (!bodies.isEmpty())
            item.insert(body, oneOrMany(bodies));
        item.insert(target, spanTarget(highlight.article, highlight.span));
        m_items.append(item);
    }

    void writeDispute(const Dispute &dispute)
    {
        QJsonObject item = annotationOf(dispute.id, dispute.id, disputeKind, questioning);
        QJsonArray bodies{textBody(tagging, disputeKind)};
        addText(bodies, questioning, dispute.question);
        addText(bodies, commenting, dispute.note);
        item.insert(body, oneOrMany(bodies));
        item.insert(disputeType, vocabularyKey(dispute.type));
        item.insert(disputeStatus, vocabularyKey(dispute.status));
        QJsonArray targets;
        for (const DisputePosition &position : dispute.positions) {
            if (const QJsonObject claim = reference(position.claim); !targets.contains(claim))
                targets.append(claim);
        }
        // An annotation needs a target; a dispute without claims is one about the whole.
        item.insert(target, targets.isEmpty() ? QJsonValue(reference(m_collection)) : oneOrMany(targets));
        m_items.append(item);

        for (qsizetype i = 0; i < dispute.positions.size(); ++i)
            link(positionIn, "takes position in"_L1, dispute.id, dispute.positions[i].claim, dispute.id, i, {},
                 dispute.positions[i].position);
    }

    void link(QLatin1StringView what, QLatin1StringView words, QUuid owner, QUuid from, QUuid to, qsizetype at,
              const QJsonObject &extra = {}, const QString &text = {})
    {
        if (!m_withRelations)
            return;
        const QUuid its = derivedId(owner, QString(what % u' ' % QString::number(at)));
        QJsonObject item = annotationOf(its, owner, what, linking);
        QJsonArray bodies{textBody(tagging, words)};
        addText(bodies, describing, text);
        item.insert(body, oneOrMany(bodies));
        item.insert(target, QJsonArray{reference(from), reference(to)});
        item.insert(order, at);
        for (auto it = extra.begin(); it != extra.end(); ++it)
            item.insert(it.key(), it.value());
        m_items.append(item);
    }

    void addTags(QJsonArray &bodies, const QList<QUuid> &tags) const
    {
        for (const QUuid one : tags) {
            QJsonObject entry = textBody(tagging, m_document.find<Tag>(one)->name);
            entry.insert(tag, iriOf(one));
            bodies.append(entry);
        }
    }

    [[nodiscard]] QJsonObject spanTarget(QUuid article, TextSpan span) const
    {
        const QuoteAnchor anchor = makeQuoteAnchor(m_document.find<Article>(article)->text, span);
        return {{source, iriOf(article)},
                {selector, QJsonArray{QJsonObject{{type, textQuoteSelector}, {exact, anchor.exact},
                                                  {prefix, anchor.prefix}, {suffix, anchor.suffix}},
                                      QJsonObject{{type, textPositionSelector}, {start, span.begin}, {end, span.end}}}}};
    }

    const Document &m_document;
    bool m_withRelations;
    QUuid m_collection;
    QJsonArray m_items;
};

template<typename T>
QJsonArray nodes(const ObjectTable<T> &table, QJsonObject (*node)(const T &))
{
    QJsonArray list;
    for (const T &object : table)
        list.append(node(object));
    return list;
}

/// The same for the same articles, so that two exports of one project can be compared.
QUuid collectionId(const Document &document)
{
    QString ids;
    for (const Article &article : document.articles())
        ids += article.id.toString(QUuid::WithoutBraces);
    return derivedId(namespaceUuid, QString("collection "_L1 % ids));
}

} // namespace

QByteArray writeJsonLd(const Document &document, const ExportOptions &options)
{
    const QUuid collection = collectionId(document);
    const QJsonArray written = AnnotationWriter(document, options.withRelations, collection).write();
    QStringList titles;
    for (const Article &article : document.articles())
        titles.append(article.displayTitle());

    QJsonObject root{{context, contextNode()}, {id, iriOf(collection)}, {type, annotationCollection},
                     {hearsayVersion, version}, {total, written.size()},
                     {generator, QJsonObject{{id, iriOf(namespaceUuid)}, {type, "Software"_L1}, {name, "Hearsay"_L1}}},
                     {first, QJsonObject{{id, iriOf(derivedId(collection, "page 1"_L1))}, {type, annotationPage},
                                         {partOf, iriOf(collection)}, {startIndex, 0}, {items, written}}}};
    if (!titles.isEmpty())
        root.insert(label, oneOrMany(QJsonArray::fromStringList(titles)));
    if (options.at.isValid())
        root.insert(generated, options.at.toUTC().toString(Qt::ISODateWithMs));
    put(root, articles, nodes(document.articles(), articleNode));
    put(root, speakers, nodes(document.speakers(), speakerNode));
    put(root, places, nodes(document.places(), placeNode));
    put(root, codebook, nodes(document.tags(), tagNode));
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace Hearsay
