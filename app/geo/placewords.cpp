// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/placewords.h"

#include "app/geo/placekey.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <array>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

struct KindWords
{
    PlaceKind kind;
    QStringView one;
    QStringView several;
};

// With the cases in which Russian, Ukrainian and Turkish put them beside a name.
constexpr std::array kindWords{
    KindWords{PlaceKind::Country,
              u"country republic kingdom pays république royaume país república reino paese "
              u"repubblica republik königreich страна республика республики країна республіка "
              u"کشور جمهوری جمهورية دولة مملكة",
              u"countries"},
    KindWords{PlaceKind::Province,
              u"province prov state governorate oblast krai region prefecture canton emirate "
              u"wilaya wilayat vilayet provincia estado región provinz bundesland kanton région "
              u"gouvernorat préfecture état regione província eyaleti ili vilayeti "
              u"провинция провинции провинцию область области регион регионе штат штата штате "
              u"край крае провінція провінції областi регіон "
              u"ولایت استان ایالت ولاية محافظة إمارة إقليم",
              u"provinces states governorates oblasts regions prefectures cantons emirates "
              u"provincias estados regiones provinzen régions провинциях областях ولایات "
              u"ولایت‌های استان‌های محافظات"},
    KindWords{PlaceKind::District,
              u"district county arrondissement distrito distretto landkreis bezirk kreis condado "
              u"район района районе ilçesi ولسوالی شهرستان مديرية قضاء",
              u"districts counties arrondissements distritos"},
    KindWords{PlaceKind::City,
              u"city town village municipality ville commune ciudad pueblo città cidade vila "
              u"stadt dorf gemeinde город города городе село селе деревня місто міста місті "
              u"şehri kenti köyü شهر ښار روستای قریه شهرک مدينة بلدة قرية",
              u"cities towns villages villes ciudades städte شهرهای города городах"},
};

struct TopicWords
{
    PlaceKind kind;
    QStringView words;
};

constexpr std::array topicWords{
    TopicWords{PlaceKind::Province,
               u"provincial province governor provinciale provinciaux gouverneur gobernador "
               u"provinziell gouverneurs губернатор губернатора والی والي المحافظ محافظ"},
    TopicWords{PlaceKind::City, u"mayor municipal maire alcalde bürgermeister мэр мэра мер мера "
                                u"شاروال شهردار عمدة"},
};

QStringList keysOf(QStringView words)
{
    QStringList keys;
    for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts))
        keys.append(placeKey(word));
    return keys;
}

QHash<QString, KindWord> makeKinds()
{
    QHash<QString, KindWord> kinds;
    for (const KindWords &row : kindWords) {
        for (const QString &key : keysOf(row.one))
            kinds.insert(key, {row.kind, false});
        for (const QString &key : keysOf(row.several))
            kinds.insert(key, {row.kind, true});
    }
    return kinds;
}

QHash<QString, PlaceKind> makeTopics()
{
    QHash<QString, PlaceKind> topics;
    for (const TopicWords &row : topicWords) {
        for (const QString &key : keysOf(row.words))
            topics.insert(key, row.kind);
    }
    return topics;
}

QSet<QString> makeSet(QStringView words)
{
    const QStringList keys = keysOf(words);
    return {keys.begin(), keys.end()};
}

template<typename Value>
std::optional<Value> valueOf(const QHash<QString, Value> &table, QStringView word)
{
    const auto found = table.constFind(placeKey(word));
    return found == table.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

std::optional<KindWord> kindWord(QStringView word)
{
    static const QHash<QString, KindWord> kinds = makeKinds();
    return valueOf(kinds, word);
}

std::optional<PlaceKind> topicWord(QStringView word)
{
    static const QHash<QString, PlaceKind> topics = makeTopics();
    return valueOf(topics, word);
}

bool isLinkWord(QStringView word)
{
    static const QSet<QString> words =
        makeSet(u"of the de du des d la le les del di da do dos della von los las el");
    return words.contains(placeKey(word));
}

bool isListWord(QStringView word)
{
    static const QSet<QString> words = makeSet(u"and or et y e und и та і و او ve");
    return words.contains(placeKey(word));
}

bool isInWord(QStringView word)
{
    static const QSet<QString> words = makeSet(u"in en au aux im в у в در في");
    return words.contains(placeKey(word));
}

bool isDirectionWord(QStringView word)
{
    static const QSet<QString> words =
        makeSet(u"northern southern eastern western central north south east west northeastern "
                u"northwestern southeastern southwestern northeast northwest southeast southwest "
                u"upper lower nearby neighbouring neighboring");
    return words.contains(placeKey(word));
}

bool isCapitalWord(QStringView word)
{
    static const QSet<QString> words = makeSet(u"capital capitale hauptstadt başkenti العاصمة");
    return words.contains(placeKey(word));
}

} // namespace Hearsay
