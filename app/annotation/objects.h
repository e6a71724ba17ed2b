// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/vocabulary.h"
#include "app/article/article.h"
#include "app/text/textspan.h"

#include <QGeoCoordinate>
#include <QList>
#include <QRgb>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <cstddef>
#include <optional>
#include <type_traits>
#include <variant>

/// The things a project holds, as plain values. Each has an id of its own, a UUID of version 7
/// made by createUuidV7(), by which others refer to it; a null id in a reference means "none".
/// All strings are plain text as typed.
namespace Hearsay {

/// A place that a claim is about, and what it is to the claim.
struct ClaimPlace
{
    QUuid place;
    PlaceRole role = PlaceRole::Event;

    bool operator==(const ClaimPlace &) const = default;
};

/// An assertion that an article reports.
struct Claim
{
    QUuid id;
    QUuid article;
    QList<TextSpan> content;      ///< at least one, ascending, not overlapping
    std::optional<TextSpan> cue;  ///< "said", "disputed"
    QString statement;            ///< one line in the coder's own words
    AttributionKind attribution = AttributionKind::Indirect;
    QList<QUuid> speakers;        ///< who said it; then whom they cite, in that order
    QList<ClaimPlace> places;
    QList<QUuid> tags;
    QString note;

    bool operator==(const Claim &) const = default;
};

/// A person, organisation, group or anonymous source.
struct Speaker
{
    QUuid id;
    QString name;
    SpeakerKind kind = SpeakerKind::Person;
    QStringList aliases;
    QString role;         ///< "interior ministry spokesman"
    QString affiliation;  ///< "Interior Ministry"
    QString side;         ///< "government"
    QString note;

    bool operator==(const Speaker &) const = default;
};

/// A span that names a speaker or a place.
struct Mention
{
    QUuid id;
    QUuid article;
    TextSpan span;
    MentionKind kind = MentionKind::Speaker;
    QUuid target;  ///< the Speaker or Place, by kind

    bool operator==(const Mention &) const = default;
};

/// A named location.
struct Place
{
    QUuid id;
    QString name;
    PlaceKind kind = PlaceKind::City;
    QGeoCoordinate coordinates;  ///< WGS 84, no altitude; invalid: not located
    PlacePrecision precision = PlacePrecision::Exact;
    QString gazetteerId;         ///< "geonames:1138958"
    QString note;

    bool operator==(const Place &) const = default;
};

/// A claim's side in a dispute.
struct DisputePosition
{
    QUuid claim;
    QString position;  ///< "yes, cleared"; may be empty

    bool operator==(const DisputePosition &) const = default;
};

/// A disputed fact: a question on which claims take different positions.
struct Dispute
{
    QUuid id;
    QString question;
    DisputeType type = DisputeType::Other;
    DisputeStatus status = DisputeStatus::Open;
    QList<DisputePosition> positions;
    QString note;

    bool operator==(const Dispute &) const = default;
};

/// An entry of the user's codebook.
struct Tag
{
    QUuid id;
    QUuid parent;       ///< null: at the top
    QString name;
    QRgb colour = 0;    ///< opaque 0xffrrggbb
    int shortcut = 0;   ///< 1 to 9; 0: none
    QString note;

    bool operator==(const Tag &) const = default;
};

/// A marked span that is no claim.
struct Highlight
{
    QUuid id;
    QUuid article;
    TextSpan span;
    QList<QUuid> tags;
    QString note;

    bool operator==(const Highlight &) const = default;
};

/// In the order of Object's alternatives.
enum class ObjectKind { Article, Claim, Speaker, Mention, Place, Dispute, Tag, Highlight };

using Object = std::variant<Article, Claim, Speaker, Mention, Place, Dispute, Tag, Highlight>;

namespace Detail {

template<typename T, typename... Alternatives>
[[nodiscard]] consteval std::size_t indexOf(std::variant<Alternatives...> * /*tag*/)
{
    std::size_t index = 0;
    (void)((std::is_same_v<T, Alternatives> || (++index, false)) || ...);
    return index;
}

} // namespace Detail

/// The kind of objects of type T.
template<typename T>
inline constexpr ObjectKind objectKind = static_cast<ObjectKind>(Detail::indexOf<T>(static_cast<Object *>(nullptr)));

template<>
struct Vocabulary<ObjectKind>
{
    static constexpr std::array rows{
        VocabularyRow{ObjectKind::Article, QLatin1StringView("article"), QT_TRANSLATE_NOOP("Vocabulary", "Article")},
        VocabularyRow{ObjectKind::Claim, QLatin1StringView("claim"), QT_TRANSLATE_NOOP("Vocabulary", "Claim")},
        VocabularyRow{ObjectKind::Speaker, QLatin1StringView("speaker"), QT_TRANSLATE_NOOP("Vocabulary", "Speaker")},
        VocabularyRow{ObjectKind::Mention, QLatin1StringView("mention"), QT_TRANSLATE_NOOP("Vocabulary", "Mention")},
        VocabularyRow{ObjectKind::Place, QLatin1StringView("place"), QT_TRANSLATE_NOOP("Vocabulary", "Place")},
        VocabularyRow{ObjectKind::Dispute, QLatin1StringView("dispute"), QT_TRANSLATE_NOOP("Vocabulary", "Dispute")},
        VocabularyRow{ObjectKind::Tag, QLatin1StringView("tag"), QT_TRANSLATE_NOOP("Vocabulary", "Tag")},
        VocabularyRow{ObjectKind::Highlight, QLatin1StringView("highlight"), QT_TRANSLATE_NOOP("Vocabulary", "Highlight")},
    };
};

[[nodiscard]] inline ObjectKind kindOf(const Object &object) noexcept
{
    return static_cast<ObjectKind>(object.index());
}

[[nodiscard]] QUuid idOf(const Object &object);

/// The article that the object's spans belong to; null for objects of the whole project.
[[nodiscard]] QUuid articleOf(const Object &object);

/// Every span of the object.
[[nodiscard]] QList<TextSpan> spansOf(const Object &object);

/// The ids of all objects that @p object refers to, the article included, null ones left out.
[[nodiscard]] QList<QUuid> referencesOf(const Object &object);

} // namespace Hearsay
