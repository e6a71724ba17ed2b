// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QLatin1StringView>
#include <QString>
#include <QUuid>

/// The words of Hearsay's JSON-LD. What the W3C Web Annotation Data Model, SKOS and schema.org
/// have words for is said in theirs; the rest is said in ours, which all begin with "hearsay:" and
/// belong to the one namespace below. Its address is a name, not a place to look something up:
/// this file is its documentation.
///
/// The file is an AnnotationCollection with all annotations in its first page. Ids are "urn:uuid:".
/// Beside the page stand, as nodes that annotations refer to:
///
///   hearsay:version   1; a reader of version 1 refuses higher ones
///   hearsay:articles  schema:NewsArticle: schema:headline, schema:author (the byline),
///                     schema:publisher (the outlet), schema:url, schema:datePublished,
///                     schema:creditText (of the picture), language, format, and
///                       hearsay:textSha256       SHA-256 of the canonical text in UTF-8
///                       hearsay:textLength       its length in code points
///                       hearsay:fileName         of the file that was read, without folder
///                       hearsay:sourceSha256     SHA-256 of that file
///                       hearsay:encoding         that the file was decoded from
///                       hearsay:encodingGuessed  true where nothing in the file told the encoding
///                       hearsay:listPosition     its place in the project's list, ascending; equal
///                                                ones stand in the order of their ids; absent: 0
///   hearsay:speakers  foaf Person, Organization, Group or Agent: name, and
///                       hearsay:speakerKind      person, organisation, group, anonymous
///                       hearsay:aliases, hearsay:role, hearsay:affiliation, hearsay:side
///                       hearsay:note             here and on the next two
///   hearsay:places    schema:Place: name, schema:geo with schema:latitude and schema:longitude in
///                     degrees of WGS 84, schema:sameAs where the gazetteer has an address,
///                     dcterms:rights, who made the data of the map, where the place has an id
///                     of it (isOfMapData(); not read back, it follows from the id), and
///                       hearsay:placeKind        country, province, district, city, landmark,
///                                                other
///                       hearsay:placePrecision   exact, near, district, province, country
///                       hearsay:gazetteerId      "geonames:1138958"
///   hearsay:codebook  skos:Concept, the tags: skos:prefLabel, skos:broader (the tag above), and
///                       hearsay:colour           "#rrggbb"
///                       hearsay:shortcut         1 to 9
///
/// An annotation says by hearsay:kind what it is, and by a tagging body in plain words:
///
///   claim       classifying; its targets are the spans of the content; bodies: the statement
///               (describing), tags (tagging, with hearsay:tag naming the entry of the codebook),
///               the note (commenting); hearsay:attribution: direct, indirect, mixed, narrator,
///               anonymous
///   cue         highlighting; the words that report a claim
///   mention     identifying; a span that names a speaker or a place; the body with a source says
///               which, hearsay:mentionKind whether speaker or place
///   highlight   highlighting; a marked span that is no claim; tags and note as with a claim
///   dispute     questioning; a disputed fact; its targets are the claims that take a position;
///               bodies: the question (questioning), the note (commenting);
///               hearsay:disputeType: number, place, time, actor, occurrence, blame, other;
///               hearsay:disputeStatus: open, corrected, reconciled
///
/// and relations are annotations that link (linking) two others or nodes, from the first of their
/// targets to the second; hearsay:order, from 0, is the place among those of the same kind:
///
///   said-by      from a claim to a speaker: who said it, then whom they cite
///   cue-of       from a cue to its claim
///   place-of     from a claim to a place; hearsay:placeRole: event, dateline, speaker-location,
///                background
///   position-in  from a claim to a dispute; the body (describing) is the position it takes
///
/// Spans carry both selectors: TextPositionSelector in code points of the canonical text (LF line
/// ends, no byte order mark), TextQuoteSelector with 32 code points of context. "created" is when
/// the object was made, as its UUID of version 7 tells.
namespace Hearsay::Terms {

inline constexpr QLatin1StringView annotationContext{"http://www.w3.org/ns/anno.jsonld"};
inline constexpr QLatin1StringView hearsayNamespace{
    "urn:uuid:85c276da-355f-47c3-bdde-4b5e60c4ccc7#"};
/// The namespace's own UUID: also the name space of derived ids, and the id of the program as
/// generator.
inline constexpr QUuid namespaceUuid{0x85c276da, 0x355f, 0x47c3, 0xbd, 0xde, 0x4b,
                                     0x5e,       0x60,   0xc4,   0xcc, 0xc7};
inline constexpr int version = 1;

// Of the standards.
inline constexpr QLatin1StringView context{"@context"};
inline constexpr QLatin1StringView id{"id"};
inline constexpr QLatin1StringView type{"type"};
inline constexpr QLatin1StringView name{"name"};
inline constexpr QLatin1StringView label{"label"};
inline constexpr QLatin1StringView language{"language"};
inline constexpr QLatin1StringView format{"format"};
inline constexpr QLatin1StringView created{"created"};
inline constexpr QLatin1StringView generated{"generated"};
inline constexpr QLatin1StringView generator{"generator"};
inline constexpr QLatin1StringView total{"total"};
inline constexpr QLatin1StringView first{"first"};
inline constexpr QLatin1StringView next{"next"};
inline constexpr QLatin1StringView partOf{"partOf"};
inline constexpr QLatin1StringView startIndex{"startIndex"};
inline constexpr QLatin1StringView items{"items"};
inline constexpr QLatin1StringView motivation{"motivation"};
inline constexpr QLatin1StringView body{"body"};
inline constexpr QLatin1StringView target{"target"};
inline constexpr QLatin1StringView purpose{"purpose"};
inline constexpr QLatin1StringView value{"value"};
inline constexpr QLatin1StringView source{"source"};
inline constexpr QLatin1StringView selector{"selector"};
inline constexpr QLatin1StringView exact{"exact"};
inline constexpr QLatin1StringView prefix{"prefix"};
inline constexpr QLatin1StringView suffix{"suffix"};
inline constexpr QLatin1StringView start{"start"};
inline constexpr QLatin1StringView end{"end"};
inline constexpr QLatin1StringView annotation{"Annotation"};
inline constexpr QLatin1StringView annotationPage{"AnnotationPage"};
inline constexpr QLatin1StringView annotationCollection{"AnnotationCollection"};
inline constexpr QLatin1StringView textualBody{"TextualBody"};
inline constexpr QLatin1StringView textQuoteSelector{"TextQuoteSelector"};
inline constexpr QLatin1StringView textPositionSelector{"TextPositionSelector"};
inline constexpr QLatin1StringView classifying{"classifying"};
inline constexpr QLatin1StringView commenting{"commenting"};
inline constexpr QLatin1StringView describing{"describing"};
inline constexpr QLatin1StringView highlighting{"highlighting"};
inline constexpr QLatin1StringView identifying{"identifying"};
inline constexpr QLatin1StringView linking{"linking"};
inline constexpr QLatin1StringView questioning{"questioning"};
inline constexpr QLatin1StringView tagging{"tagging"};
inline constexpr QLatin1StringView headline{"schema:headline"};
inline constexpr QLatin1StringView author{"schema:author"};
inline constexpr QLatin1StringView publisher{"schema:publisher"};
inline constexpr QLatin1StringView url{"schema:url"};
inline constexpr QLatin1StringView datePublished{"schema:datePublished"};
inline constexpr QLatin1StringView creditText{"schema:creditText"};
inline constexpr QLatin1StringView geo{"schema:geo"};
inline constexpr QLatin1StringView latitude{"schema:latitude"};
inline constexpr QLatin1StringView longitude{"schema:longitude"};
inline constexpr QLatin1StringView sameAs{"schema:sameAs"};
inline constexpr QLatin1StringView rights{"dcterms:rights"};
inline constexpr QLatin1StringView prefLabel{"skos:prefLabel"};
inline constexpr QLatin1StringView broader{"skos:broader"};

// Ours.
inline constexpr QLatin1StringView hearsayVersion{"hearsay:version"};
inline constexpr QLatin1StringView articles{"hearsay:articles"};
inline constexpr QLatin1StringView speakers{"hearsay:speakers"};
inline constexpr QLatin1StringView places{"hearsay:places"};
inline constexpr QLatin1StringView codebook{"hearsay:codebook"};
inline constexpr QLatin1StringView textSha256{"hearsay:textSha256"};
inline constexpr QLatin1StringView textLength{"hearsay:textLength"};
inline constexpr QLatin1StringView fileName{"hearsay:fileName"};
inline constexpr QLatin1StringView sourceSha256{"hearsay:sourceSha256"};
inline constexpr QLatin1StringView encoding{"hearsay:encoding"};
inline constexpr QLatin1StringView encodingGuessed{"hearsay:encodingGuessed"};
inline constexpr QLatin1StringView listPosition{"hearsay:listPosition"};
inline constexpr QLatin1StringView speakerKind{"hearsay:speakerKind"};
inline constexpr QLatin1StringView aliases{"hearsay:aliases"};
inline constexpr QLatin1StringView role{"hearsay:role"};
inline constexpr QLatin1StringView affiliation{"hearsay:affiliation"};
inline constexpr QLatin1StringView side{"hearsay:side"};
inline constexpr QLatin1StringView note{"hearsay:note"};
inline constexpr QLatin1StringView placeKind{"hearsay:placeKind"};
inline constexpr QLatin1StringView placePrecision{"hearsay:placePrecision"};
inline constexpr QLatin1StringView gazetteerId{"hearsay:gazetteerId"};
inline constexpr QLatin1StringView colour{"hearsay:colour"};
inline constexpr QLatin1StringView shortcut{"hearsay:shortcut"};
inline constexpr QLatin1StringView kind{"hearsay:kind"};
inline constexpr QLatin1StringView attribution{"hearsay:attribution"};
inline constexpr QLatin1StringView tag{"hearsay:tag"};
inline constexpr QLatin1StringView mentionKind{"hearsay:mentionKind"};
inline constexpr QLatin1StringView disputeType{"hearsay:disputeType"};
inline constexpr QLatin1StringView disputeStatus{"hearsay:disputeStatus"};
inline constexpr QLatin1StringView order{"hearsay:order"};
inline constexpr QLatin1StringView placeRole{"hearsay:placeRole"};

// Values of hearsay:kind.
inline constexpr QLatin1StringView claimKind{"claim"};
inline constexpr QLatin1StringView cueKind{"cue"};
inline constexpr QLatin1StringView mentionOf{"mention"};
inline constexpr QLatin1StringView highlightKind{"highlight"};
inline constexpr QLatin1StringView disputeKind{"dispute"};
inline constexpr QLatin1StringView saidBy{"said-by"};
inline constexpr QLatin1StringView cueOf{"cue-of"};
inline constexpr QLatin1StringView placeOf{"place-of"};
inline constexpr QLatin1StringView positionIn{"position-in"};

/// "urn:uuid:…".
[[nodiscard]] QString iriOf(QUuid uuid);
/// Null for anything but "urn:uuid:" with a UUID.
[[nodiscard]] QUuid uuidOf(QStringView iri);
/// The same id from the same parts, always: for annotations that have none of their own, like
/// relations (a UUID of version 5).
[[nodiscard]] QUuid derivedId(QUuid of, const QString &what);
/// When a UUID of version 7 was made, in UTC; invalid for others.
[[nodiscard]] QDateTime creationTime(QUuid uuid);

} // namespace Hearsay::Terms
