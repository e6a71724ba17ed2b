// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>

/// The closed vocabularies of Hearsay (design.md calls them "Words"): each enumeration has one
/// table that gives every value its key, which is written to disk and never translated or
/// changed, and its label, which is shown.
namespace Hearsay {

/// How a claim is tied to its speaker. After the PARC corpus of attribution: content, cue, source.
enum class AttributionKind { Direct, Indirect, Mixed, Narrator, Anonymous };
enum class SpeakerKind { Person, Organisation, Group, Anonymous };
enum class MentionKind { Speaker, Place };
enum class PlaceKind { Country, Province, District, City, Landmark, Other };
/// How far the coordinates of a place can be trusted to be the spot itself.
enum class PlacePrecision { Exact, Near, District, Province, Country };
/// What a place is to a claim.
enum class PlaceRole { Event, Dateline, SpeakerLocation, Background };
/// What the sides of a dispute disagree about.
enum class DisputeType { Number, Place, Time, Actor, Occurrence, Blame, Other };
enum class DisputeStatus { Open, Corrected, Reconciled };

template<typename Enum>
struct VocabularyRow
{
    Enum value;
    QLatin1StringView key;
    const char *label;
};

/// Specialised below for each enumeration: the rows in the order of the enumeration.
template<typename Enum>
struct Vocabulary;

#define HEARSAY_VOCABULARY(Enum, ...) \
    template<> \
    struct Vocabulary<Enum> \
    { \
        static constexpr std::array rows{__VA_ARGS__}; \
    }



HEARSAY_VOCABULARY(AttributionKind,
    VocabularyRow{AttributionKind::Direct, QLatin1StringView("direct"), QT_TRANSLATE_NOOP("Vocabulary", "Direct quote")},
    VocabularyRow{AttributionKind::Indirect, QLatin1StringView("indirect"), QT_TRANSLATE_NOOP("Vocabulary", "Indirect speech")},
    VocabularyRow{AttributionKind::Mixed, QLatin1StringView("mixed"), /*: How a claim is attributed: partly in the speaker’s own words. */ QT_TRANSLATE_NOOP("Vocabulary", "Mixed")},
    VocabularyRow{AttributionKind::Narrator, QLatin1StringView("narrator"), /*: How a claim is attributed: nobody is named, the article itself says it. */ QT_TRANSLATE_NOOP("Vocabulary", "Article’s own voice")},
    VocabularyRow{AttributionKind::Anonymous, QLatin1StringView("anonymous"), QT_TRANSLATE_NOOP("Vocabulary", "Anonymous source")});

HEARSAY_VOCABULARY(SpeakerKind,
    VocabularyRow{SpeakerKind::Person, QLatin1StringView("person"), QT_TRANSLATE_NOOP("Vocabulary", "Person")},
    VocabularyRow{SpeakerKind::Organisation, QLatin1StringView("organisation"), QT_TRANSLATE_NOOP("Vocabulary", "Organisation")},
    VocabularyRow{SpeakerKind::Group, QLatin1StringView("group"), /*: Kind of speaker: several people, not an organisation. */ QT_TRANSLATE_NOOP("Vocabulary", "Group")},
    VocabularyRow{SpeakerKind::Anonymous, QLatin1StringView("anonymous"), /*: Kind of speaker. */ QT_TRANSLATE_NOOP("Vocabulary", "Anonymous")});

HEARSAY_VOCABULARY(MentionKind,
    VocabularyRow{MentionKind::Speaker, QLatin1StringView("speaker"), QT_TRANSLATE_NOOP("Vocabulary", "Speaker")},
    VocabularyRow{MentionKind::Place, QLatin1StringView("place"), QT_TRANSLATE_NOOP("Vocabulary", "Place")});

HEARSAY_VOCABULARY(PlaceKind,
    VocabularyRow{PlaceKind::Country, QLatin1StringView("country"), QT_TRANSLATE_NOOP("Vocabulary", "Country")},
    VocabularyRow{PlaceKind::Province, QLatin1StringView("province"), QT_TRANSLATE_NOOP("Vocabulary", "Province")},
    VocabularyRow{PlaceKind::District, QLatin1StringView("district"), /*: Kind of place: part of a province. */ QT_TRANSLATE_NOOP("Vocabulary", "District")},
    VocabularyRow{PlaceKind::City, QLatin1StringView("city"), QT_TRANSLATE_NOOP("Vocabulary", "City")},
    VocabularyRow{PlaceKind::Landmark, QLatin1StringView("landmark"), /*: Kind of place: a bridge, a market, a mountain. */ QT_TRANSLATE_NOOP("Vocabulary", "Landmark")},
    VocabularyRow{PlaceKind::Other, QLatin1StringView("other"), /*: Kind of place or of dispute: none of the others. */ QT_TRANSLATE_NOOP("Vocabulary", "Other")});

HEARSAY_VOCABULARY(PlacePrecision,
    VocabularyRow{PlacePrecision::Exact, QLatin1StringView("exact"), /*: How exactly a place is known. */ QT_TRANSLATE_NOOP("Vocabulary", "Exact")},
    VocabularyRow{PlacePrecision::Near, QLatin1StringView("near"), /*: How exactly a place is known: somewhere near. */ QT_TRANSLATE_NOOP("Vocabulary", "Near")},
    VocabularyRow{PlacePrecision::District, QLatin1StringView("district"), QT_TRANSLATE_NOOP("Vocabulary", "Somewhere in the district")},
    VocabularyRow{PlacePrecision::Province, QLatin1StringView("province"), QT_TRANSLATE_NOOP("Vocabulary", "Somewhere in the province")},
    VocabularyRow{PlacePrecision::Country, QLatin1StringView("country"), QT_TRANSLATE_NOOP("Vocabulary", "Somewhere in the country")});

HEARSAY_VOCABULARY(PlaceRole,
    VocabularyRow{PlaceRole::Event, QLatin1StringView("event"), QT_TRANSLATE_NOOP("Vocabulary", "Where it happened")},
    VocabularyRow{PlaceRole::Dateline, QLatin1StringView("dateline"), /*: What a place is to a claim: named at the head of the article, where it was written. */ QT_TRANSLATE_NOOP("Vocabulary", "Dateline")},
    VocabularyRow{PlaceRole::SpeakerLocation, QLatin1StringView("speaker-location"), QT_TRANSLATE_NOOP("Vocabulary", "Where the speaker spoke")},
    VocabularyRow{PlaceRole::Background, QLatin1StringView("background"), /*: What a place is to a claim: only mentioned. */ QT_TRANSLATE_NOOP("Vocabulary", "Background")});

HEARSAY_VOCABULARY(DisputeType,
    VocabularyRow{DisputeType::Number, QLatin1StringView("number"), /*: What a dispute is about: how many. */ QT_TRANSLATE_NOOP("Vocabulary", "Number")},
    VocabularyRow{DisputeType::Place, QLatin1StringView("place"), QT_TRANSLATE_NOOP("Vocabulary", "Place")},
    VocabularyRow{DisputeType::Time, QLatin1StringView("time"), /*: What a dispute is about: when. */ QT_TRANSLATE_NOOP("Vocabulary", "Time")},
    VocabularyRow{DisputeType::Actor, QLatin1StringView("actor"), /*: What a dispute is about: who did it. */ QT_TRANSLATE_NOOP("Vocabulary", "Actor")},
    VocabularyRow{DisputeType::Occurrence, QLatin1StringView("occurrence"), QT_TRANSLATE_NOOP("Vocabulary", "Whether it happened")},
    VocabularyRow{DisputeType::Blame, QLatin1StringView("blame"), /*: What a dispute is about: whose fault it is. */ QT_TRANSLATE_NOOP("Vocabulary", "Blame")},
    VocabularyRow{DisputeType::Other, QLatin1StringView("other"), QT_TRANSLATE_NOOP("Vocabulary", "Other")});

HEARSAY_VOCABULARY(DisputeStatus,
    VocabularyRow{DisputeStatus::Open, QLatin1StringView("open"), /*: Status of a dispute: not settled. No command. */ QT_TRANSLATE_NOOP("Vocabulary", "Open")},
    VocabularyRow{DisputeStatus::Corrected, QLatin1StringView("corrected"), /*: Status of a dispute: somebody has corrected what they said. */ QT_TRANSLATE_NOOP("Vocabulary", "Corrected")},
    VocabularyRow{DisputeStatus::Reconciled, QLatin1StringView("reconciled"), /*: Status of a dispute: both can be true. */ QT_TRANSLATE_NOOP("Vocabulary", "Reconciled")});

#undef HEARSAY_VOCABULARY

/// True when a table has its rows in the order of its enumeration, without gaps.
template<typename Enum>
[[nodiscard]] consteval bool vocabularyIsInOrder()
{
    for (std::size_t i = 0; i < Vocabulary<Enum>::rows.size(); ++i) {
        if (static_cast<std::size_t>(Vocabulary<Enum>::rows[i].value) != i)
            return false;
    }
    return true;
}

/// The word for disk and exports.
template<typename Enum>
[[nodiscard]] constexpr QLatin1StringView vocabularyKey(Enum value)
{
    static_assert(vocabularyIsInOrder<Enum>());
    return Vocabulary<Enum>::rows[static_cast<std::size_t>(value)].key;
}

/// The word for eyes, translated.
template<typename Enum>
[[nodiscard]] QString vocabularyLabel(Enum value)
{
    return QCoreApplication::translate("Vocabulary",
                                       Vocabulary<Enum>::rows[static_cast<std::size_t>(value)].label);
}

/// Nothing for a key that the vocabulary does not have.
template<typename Enum>
[[nodiscard]] std::optional<Enum> vocabularyValue(QStringView key)
{
    for (const auto &row : Vocabulary<Enum>::rows) {
        if (key == row.key)
            return row.value;
    }
    return std::nullopt;
}

} // namespace Hearsay
