// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/document.h"

#include <expected>

/// The verbs of annotating. Each looks at a document and returns the change that does it, named
/// for the undo menu, or says why it cannot be done; none alters anything. Perform the change
/// with History.
namespace Hearsay {

using Edit = std::expected<Change, EditError>;

// --- any object -------------------------------------------------------------------------------

[[nodiscard]] Edit addObject(const Document &document, Object object, const QString &name);
/// Replaces the object that has the id of @p after. Empty when nothing differs. Edits that share
/// a @p gesture undo as one step.
[[nodiscard]] Edit editObject(const Document &document, Object after, const QString &name, QUuid gesture = {});
/// Removes the objects and all that cannot be without them: a speaker's mentions and its name in
/// claims, a claim's positions in disputes, disputes left without a claim.
[[nodiscard]] Edit removeObjects(const Document &document, const QList<QUuid> &ids);
/// What removeObjects() would take or alter beyond @p ids: ask before it.
[[nodiscard]] QList<QUuid> dependents(const Document &document, const QList<QUuid> &ids);

// --- articles ---------------------------------------------------------------------------------

/// Adds the article at the end of the list. Refused where the project has one from the same bytes.
[[nodiscard]] Edit addArticle(const Document &document, const Article &article);
/// The same with several, in their order, as one step.
[[nodiscard]] Edit addArticles(const Document &document, const QList<Article> &articles);
/// Moves the article in the list so that it stands at @p row, counted from 0 and held within the
/// list; the others close up. Empty when it stands there already.
[[nodiscard]] Edit moveArticle(const Document &document, QUuid article, qsizetype row);
[[nodiscard]] Edit editMetadata(const Document &document, QUuid article, const ArticleMetadata &metadata, QUuid gesture = {});

// --- claims -----------------------------------------------------------------------------------

/// A claim on @p span; its statement starts as the words themselves, its attribution as a direct
/// quote where the words stand within quotation marks.
[[nodiscard]] Edit tagClaim(const Document &document, QUuid article, TextSpan span);
[[nodiscard]] Edit setCue(const Document &document, QUuid claim, std::optional<TextSpan> cue);
/// Adds @p speaker at the end of the claim's speakers.
[[nodiscard]] Edit addSpeakerToClaim(const Document &document, QUuid claim, QUuid speaker);
[[nodiscard]] Edit tagHighlight(const Document &document, QUuid article, TextSpan span);
/// Gives the tag to all of the claims and highlights, or takes it from them when all have it.
[[nodiscard]] Edit toggleTag(const Document &document, const QList<QUuid> &ids, QUuid tag);
/// A new highlight with @p tag, or the tag toggled on what is tagged at exactly this span.
[[nodiscard]] Edit tagSpan(const Document &document, QUuid article, TextSpan span, QUuid tag);

// --- spans -----------------------------------------------------------------------------------

/// Which spans of a claim are meant: what is said, or the cue.
enum class SpanPart { Words, Cue };
/// How far a span may reach without leaving its article or meeting another content span of its
/// claim. Nothing where @p object has no such span.
[[nodiscard]] std::optional<TextSpan> roomFor(const Document &document, QUuid object, TextSpan span, SpanPart part = SpanPart::Words);
/// Moves the ends of a span of a claim, mention or highlight. A claim's statement follows as long
/// as it is still what the old words made of it. Refused where the new span is empty or leaves
/// roomFor() the old one.
[[nodiscard]] Edit adjustSpan(const Document &document, QUuid object, TextSpan oldSpan, TextSpan newSpan, SpanPart part = SpanPart::Words);

// --- speakers and places ----------------------------------------------------------------------

/// A mention of @p speaker, and, if @p claim is not null, the claim said by it: one step.
[[nodiscard]] Edit tagSpeaker(const Document &document, QUuid article, TextSpan span, QUuid speaker, QUuid claim = {});
/// The same with a speaker that is new.
[[nodiscard]] Edit tagNewSpeaker(const Document &document, QUuid article, TextSpan span, const Speaker &speaker, QUuid claim = {});
/// Where a place is named, and what it is to a claim.
struct PlaceMentions
{
    QUuid article;
    QList<TextSpan> spans;            ///< where it is mentioned already, it is not again
    QUuid claim = {};                 ///< null: of no claim
    PlaceRole role = PlaceRole::Event;
};
/// Mentions of @p place, and the claim about it: one step. A role that the place has for the
/// claim already is replaced.
[[nodiscard]] Edit tagPlace(const Document &document, const PlaceMentions &where, QUuid place);
/// The same with a place that is new.
[[nodiscard]] Edit tagNewPlace(const Document &document, const PlaceMentions &where, const Place &place);
/// Mentions of a speaker or place at all of @p spans, where there is none yet: one step.
[[nodiscard]] Edit tagEveryMention(const Document &document, QUuid article, const QList<TextSpan> &spans, QUuid target);
/// Known speakers that @p words may name ("Rahimi" finds Nasrat Rahimi), best first.
[[nodiscard]] QList<QUuid> speakerCandidates(const Document &document, const QString &words);
[[nodiscard]] QList<QUuid> placeCandidates(const Document &document, const QString &words);

// --- disputes ---------------------------------------------------------------------------------

/// Disputes that one of @p claims is part of, sorted by id.
[[nodiscard]] QList<QUuid> disputesOf(const Document &document, const QList<QUuid> &claims);
[[nodiscard]] Edit makeDispute(const Document &document, const QList<DisputePosition> &positions, const QString &question);
[[nodiscard]] Edit joinDispute(const Document &document, QUuid dispute, const QList<DisputePosition> &positions);
/// Without its last claim the dispute goes as well.
[[nodiscard]] Edit leaveDispute(const Document &document, QUuid dispute, QUuid claim);

} // namespace Hearsay
