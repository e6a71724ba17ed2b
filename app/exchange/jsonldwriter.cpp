// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/jsonldwriter.h"

#include "app/exchange/annotationwriter.h"
#include "app/exchange/hearsayterms.h"
#include "app/exchange/jsonldnodewriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Hearsay {

namespace {

using namespace Qt::StringLiterals;
using namespace Terms;

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

template<typename T>
QJsonArray nodes(const ObjectTable<T> &table, QJsonObject (*write)(const T &))
{
    QJsonArray list;
    for (const T &object : table)
        list.append(write(object));
    return list;
}

/// Absent and empty mean the same to the reader.
void add(QJsonObject &root, QLatin1StringView key, const QJsonArray &list)
{
    if (!list.isEmpty())
        root.insert(key, list);
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
    const QJsonArray written =
        AnnotationWriter(document, options.withRelations, collection).write();
    QStringList titles;
    for (const Article &article : document.articles())
        titles.append(article.displayTitle());

    QJsonObject root{
        {context, contextNode()},
        {id, iriOf(collection)},
        {type, annotationCollection},
        {hearsayVersion, version},
        {total, written.size()},
        {generator,
         QJsonObject{{id, iriOf(namespaceUuid)}, {type, "Software"_L1}, {name, "Hearsay"_L1}}},
        {first, QJsonObject{{id, iriOf(derivedId(collection, "page 1"_L1))},
                            {type, annotationPage},
                            {partOf, iriOf(collection)},
                            {startIndex, 0},
                            {items, written}}}};
    if (!titles.isEmpty())
        root.insert(label, oneOrMany(QJsonArray::fromStringList(titles)));
    if (options.at.isValid())
        root.insert(generated, options.at.toUTC().toString(Qt::ISODateWithMs));
    add(root, articles, nodes(document.articles(), writeArticleNode));
    add(root, speakers, nodes(document.speakers(), writeSpeakerNode));
    add(root, places, nodes(document.places(), writePlaceNode));
    add(root, codebook, nodes(document.tags(), writeTagNode));
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace Hearsay
