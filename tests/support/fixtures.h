// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/document.h"
#include "app/annotation/edits.h"
#include "app/annotation/history.h"

#include <QList>
#include <QString>

#include <memory>

/// What tests begin with, as plain functions. All of them end the test with a message
/// (qFatal) when they are asked for something that cannot be: a fixture never half succeeds.
namespace Hearsay::Testing {

/// An article as if it was read from the file @p fileName, in UTF-8, with a fresh id.
[[nodiscard]] Article articleFrom(const QString &text, const QString &fileName);

/// The code points of the words; @p occurrence counts from 0.
[[nodiscard]] TextSpan spanOf(const Article &article, QStringView words, int occurrence = 0);

/// Values with a fresh id and nothing but what is named here.
[[nodiscard]] Claim claimOn(const Article &article, QStringView words, const QString &statement,
                            const QList<QUuid> &speakers = {});
[[nodiscard]] Speaker speakerNamed(const QString &name, SpeakerKind kind = SpeakerKind::Person);
[[nodiscard]] Place placeNamed(const QString &name, const QGeoCoordinate &coordinates = {});
[[nodiscard]] Tag tagNamed(const QString &name, int shortcut = 0, QUuid parent = {});
[[nodiscard]] Mention mentionOn(const Article &article, QStringView words, MentionKind kind,
                                QUuid target, int occurrence = 0);
[[nodiscard]] Highlight highlightOn(const Article &article, QStringView words,
                                    const QList<QUuid> &tags = {});
[[nodiscard]] Dispute disputeOver(const QString &question, const QList<DisputePosition> &positions);

/// A document that holds @p objects, which may come in any order.
[[nodiscard]] std::unique_ptr<Document> documentWith(const QList<Object> &objects);

/// Performs @p edit, which must succeed, and gives it back.
Change performed(History &history, const Edit &edit);
/// The id of the first object that @p change adds.
[[nodiscard]] QUuid addedBy(const Change &change);

/// One small project with an object of every kind, each tied to others. Two officials disagree
/// on the market of a town: is it open? The text has a character outside the basic plane, so
/// that code points and UTF-16 units differ from there on.
struct Story
{
    Article article;
    Speaker mayor;        ///< Farida Amini
    Speaker trader;       ///< Omar Haidari
    Place town;           ///< Talora, with coordinates
    Place province;       ///< Samar, without
    Tag economy;          ///< key 1
    Tag trade;            ///< below economy, key 2
    Claim open;           ///< by the mayor, with cue, place and tag
    Claim closed;         ///< by the trader
    Mention mayorMention;
    Mention townMention;
    Dispute dispute;      ///< open against closed
    Highlight highlight;  ///< with the tag trade

    Story();
    /// Every object, in an order in which they can be added one by one.
    [[nodiscard]] QList<Object> objects() const;
    [[nodiscard]] std::unique_ptr<Document> document() const { return documentWith(objects()); }
};

} // namespace Hearsay::Testing
