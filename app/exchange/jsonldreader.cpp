// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/jsonldreader.h"

#include "app/exchange/annotationreader.h"
#include "app/exchange/articlematcher.h"
#include "app/exchange/hearsayterms.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace Hearsay {

namespace {

using namespace Qt::StringLiterals;

constexpr auto byteOrderMark = "\xef\xbb\xbf";

std::expected<QJsonObject, ImportError> parse(QByteArray bytes)
{
    if (bytes.startsWith(byteOrderMark))
        bytes.slice(qsizetype(qstrlen(byteOrderMark)));
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const qsizetype line =
            bytes.first(std::min<qsizetype>(error.offset, bytes.size())).count('\n') + 1;
        return std::unexpected(ImportError{
            //: %1: a line number, %2: what the JSON parser says
            QCoreApplication::translate("JsonLdReader",
                                        "This is not valid JSON; line %1: %2. Export it again.")
                .arg(QString::number(line), error.errorString())});
    }
    return json.object();
}

/// The root's children of one sort, each with its id, title and a place among the ids.
class NodeList
{
public:
    NodeList(const JsonNode &root, IdRegister &ids)
        : m_root(root)
        , m_ids(ids)
    {
    }

    template<typename T, typename Read>
    [[nodiscard]] QList<T> read(QLatin1StringView key, const char *words, Read readNode)
    {
        QList<T> objects;
        for (JsonNode &node : m_root.children(key)) {
            const QUuid id = m_ids.take(node, QCoreApplication::translate("JsonLdReader", words));
            T object = readNode(node);
            object.id = id;
            objects.append(object);
        }
        return objects;
    }

private:
    const JsonNode &m_root;
    IdRegister &m_ids;
};

/// Why this is not a file of ours; empty: it is.
QString refusal(const JsonNode &root)
{
    if (!root.holds(Terms::type, Terms::annotationCollection) || !root.has(Terms::hearsayVersion))
        return QCoreApplication::translate(
            "JsonLdReader", "This is not an annotation collection that Hearsay exported.");
    const auto version = root.integer(Terms::hearsayVersion);
    if (version && *version > Terms::version) {
        return QCoreApplication::translate("JsonLdReader",
                                           "A newer version of Hearsay exported this (format %1). "
                                           "Update Hearsay to read it.")
            .arg(*version);
    }
    if (!version || *version < 1)
        root.fail(QCoreApplication::translate("JsonLdReader",
                                              "Its version has to be a whole number from 1."));
    return {};
}

/// The annotations of the one page.
QList<JsonNode> pageItems(const JsonNode &root)
{
    const QList<JsonNode> pages = root.children(Terms::first);
    if (pages.isEmpty() && root.integer(Terms::total).value_or(0) > 0)
        root.fail(
            QCoreApplication::translate("JsonLdReader", "It has no page with its annotations."));
    if (pages.isEmpty())
        return {};
    if (pages.first().has(Terms::next))
        root.fail(QCoreApplication::translate(
            "JsonLdReader", "It has more pages in other files, which cannot be read."));
    return pages.first().children(Terms::items);
}

ImportError broken(const JsonProblem &problem)
{
    //: %1: what is wrong, a sentence
    return {
        QCoreApplication::translate("JsonLdReader", "%1 Export it again, or mend the file there.")
            .arg(problem.message())};
}

/// References between the nodes, which Document::load() would refuse with less to say.
void checkParents(const QList<Tag> &tags, const JsonNode &root)
{
    QHash<QUuid, QUuid> parents;
    for (const Tag &tag : tags)
        parents.insert(tag.id, tag.parent);
    for (const Tag &tag : tags) {
        qsizetype steps = 0;
        for (QUuid above = tag.parent; !above.isNull(); above = parents.value(above)) {
            if (!parents.contains(above) || ++steps > tags.size()) {
                root.fail(QCoreApplication::translate(
                              "JsonLdReader",
                              "The tag “%1” stands below one that is not there, or below itself.")
                              .arg(tag.name));
                return;
            }
        }
    }
}

} // namespace

std::expected<Imported, ImportError> readJsonLd(const QByteArray &bytes,
                                                const QList<Article> &texts)
{
    const auto json = parse(bytes);
    if (!json)
        return std::unexpected(json.error());

    JsonProblem problem;
    //: Names the whole file in a message, before a colon.
    const JsonNode root(
        *json, QCoreApplication::translate("JsonLdReader", "The annotation collection"), problem);
    if (const QString why = refusal(root); !why.isEmpty())
        return std::unexpected(ImportError{why});

    IdRegister ids;
    NodeList nodes(root, ids);
    const auto descriptions = nodes.read<ArticleDescription>(
        Terms::articles, QT_TRANSLATE_NOOP("JsonLdReader", "Article %1"), readArticleNode);
    const auto tags =
        nodes.read<Tag>(Terms::codebook, QT_TRANSLATE_NOOP("JsonLdReader", "Tag %1"), readTagNode);
    const auto speakers = nodes.read<Speaker>(
        Terms::speakers, QT_TRANSLATE_NOOP("JsonLdReader", "Speaker %1"), readSpeakerNode);
    const auto places = nodes.read<Place>(
        Terms::places, QT_TRANSLATE_NOOP("JsonLdReader", "Place %1"), readPlaceNode);
    checkParents(tags, root);
    const QList<JsonNode> items = pageItems(root);
    if (problem.exists())
        return std::unexpected(broken(problem));
    const auto matched = matchArticles(descriptions, texts);
    if (!matched)
        return std::unexpected(ImportError{matched.error()});

    Imported result;
    AnnotationReader reader(matched->articles, ids);
    for (const MatchedArticle &one : matched->articles)
        result.objects.append(one.article);
    for (const Tag &tag : tags)
        result.objects.append(tag);
    for (const Speaker &speaker : speakers)
        result.objects.append(speaker);
    for (const Place &place : places)
        result.objects.append(place);
    reader.know(result.objects);
    reader.read(items);
    if (problem.exists())
        return std::unexpected(broken(problem));
    result.objects += reader.objects();
    result.warnings = matched->warnings + reader.warnings();
    result.leftOut = reader.leftOut();
    return result;
}

} // namespace Hearsay
