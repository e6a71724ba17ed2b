// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/shownname.h"
#include "app/cli/command.h"
#include "app/cli/commandline.h"
#include "app/geo/coordinateparser.h"
#include "app/geo/gazetteer.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace Hearsay {

namespace {

using namespace Qt::StringLiterals;

constexpr auto command = "locate"_L1;
constexpr qsizetype mostCandidates = 10;

struct LocatedName
{
    QString name;
    QList<PlaceCandidate> candidates;
};

QJsonObject candidateJson(const PlaceCandidate &candidate)
{
    const GazetteerEntry &entry = candidate.entry;
    return {{"id"_L1, entry.id},
            {"name"_L1, entry.name},
            {"kind"_L1, QString(vocabularyKey(entry.kind))},
            {"province"_L1, entry.province},
            {"country"_L1, entry.country},
            {"latitude"_L1, entry.coordinates.latitude()},
            {"longitude"_L1, entry.coordinates.longitude()},
            {"population"_L1, entry.population},
            {"score"_L1, std::round(candidate.score * 10) / 10}};
}

QByteArray asJson(const QList<LocatedName> &located)
{
    QJsonArray names;
    for (const LocatedName &one : located) {
        QJsonArray candidates;
        for (const PlaceCandidate &candidate : one.candidates)
            candidates.append(candidateJson(candidate));
        names.append(QJsonObject{{"name"_L1, one.name}, {"candidates"_L1, candidates}});
    }
    return QJsonDocument(names).toJson();
}

/// "Kunduz, Kunduz, Afghanistan"
QString fullName(const GazetteerEntry &entry)
{
    QStringList parts{entry.name};
    if (entry.kind != PlaceKind::Country) {
        if (entry.kind != PlaceKind::Province)
            parts.append(entry.province);
        parts.append(entry.country);
    }
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString candidateLine(const PlaceCandidate &candidate)
{
    const GazetteerEntry &entry = candidate.entry;
    QStringList parts{vocabularyLabel(entry.kind), coordinateToDecimal(entry.coordinates)};
    if (entry.population > 0) {
        //: %1 is how many people live in a city.
        parts.append(QCoreApplication::translate("Locate", "population %1")
                         .arg(QString::number(entry.population)));
    }
    parts.append(entry.id);
    return shownName(QString(fullName(entry) % u": "_s % parts.join(u"; "_s)));
}

QString asText(const QList<LocatedName> &located)
{
    QString text;
    for (const LocatedName &one : located) {
        if (one.candidates.isEmpty())
            continue;
        text += QString(shownName(one.name) % u'\n');
        qsizetype number = 0;
        for (const PlaceCandidate &candidate : one.candidates) {
            text += QString(QString::number(++number).rightJustified(4) % "  "_L1
                            % candidateLine(candidate) % u'\n');
        }
    }
    return text;
}

QString notFound(const QString &name)
{
    //: %1 is a name of a place.
    return QCoreApplication::translate("Locate",
                                       "The gazetteer has no “%1”. Try another spelling, or the "
                                       "place that it is in.")
        .arg(shownName(name));
}

/// The likeliest place of each of @p names; who comes first helps with those that follow.
GazetteerResult<QList<GazetteerEntry>> placesNear(Gazetteer &gazetteer, const QStringList &names,
                                                  const CommandStreams &streams)
{
    LocateContext context;
    for (const QString &name : names) {
        const auto candidates = gazetteer.locate(name, context, 1);
        if (!candidates)
            return std::unexpected(candidates.error());
        if (candidates->isEmpty())
            streams.note(notFound(name));
        else
            context.near.append(candidates->first().entry);
    }
    return context.near;
}

GazetteerResult<QList<LocatedName>> locateAll(const QCommandLineParser &parser,
                                              const QStringList &near, const QString &sentence,
                                              const CommandStreams &streams)
{
    auto gazetteer = Gazetteer::open();
    if (!gazetteer)
        return std::unexpected(gazetteer.error());
    const auto places = placesNear(*gazetteer, near, streams);
    if (!places)
        return std::unexpected(places.error());
    QList<LocatedName> located;
    for (const QString &name : parser.positionalArguments()) {
        LocateContext context = LocateContext::inSentence(sentence, name);
        context.near = *places;
        auto candidates = gazetteer->locate(name, context, mostCandidates);
        if (!candidates)
            return std::unexpected(candidates.error());
        if (candidates->isEmpty())
            streams.note(notFound(name));
        located.append({name, *std::move(candidates)});
    }
    return located;
}

} // namespace

int runLocate(const QStringList &arguments, const CommandStreams &streams)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "CommandLine", "Tells which places a name may mean, the likeliest first, and where they "
                       "are. Names are written as in the article, in any script: “Puli Khumri”, "
                       "“Baghlan province”, “Paris, Texas”."));
    const QCommandLineOption json(
        u"json"_s, QCoreApplication::translate(
                       "CommandLine", "As JSON, with names that stay the same in every language."));
    const QCommandLineOption near(
        u"near"_s,
        QCoreApplication::translate("CommandLine", "A place that the same article is about; may "
                                                   "be given several times."),
        u"NAME"_s);
    const QCommandLineOption text(
        u"text"_s,
        QCoreApplication::translate("CommandLine",
                                    "The sentence in which the name stands, for words like "
                                    "“province” in it."),
        u"SENTENCE"_s);
    parser.addOptions({json, near, text});
    parser.addPositionalArgument(
        u"NAME"_s, QCoreApplication::translate("CommandLine", "The name of a place."), u"NAME…"_s);
    if (const auto code = parseCommand(parser, arguments, command, streams, Operands::Places))
        return *code;
    const auto located = locateAll(parser, parser.values(near), parser.value(text), streams);
    if (!located)
        return streams.fail(located.error().message);
    return parser.isSet(json) ? streams.write(asJson(*located)) : streams.print(asText(*located));
}

} // namespace Hearsay
