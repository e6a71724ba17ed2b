// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/annotation/objectcard.h"

class QHBoxLayout;
class QToolButton;

namespace Hearsay {

class Chip;
class ChipRow;
class QuoteLabel;
class RowArea;
class TagPicker;

/// A claim: its words, the statement, who says it and how, where, tags, disputes, note.
class ClaimCard : public ObjectCard
{
    Q_OBJECT
public:
    ClaimCard(History &history, Prompt &prompt, QWidget *parent = nullptr);

private:
    void buildSource();
    void buildPlaces();
    void buildDisputes();
    void showSpeakers();
    void showCue();
    void chooseSpeaker();
    void choosePlace();
    void addNewSpeaker(const QString &name);
    void addNewPlace(const QString &name);
    [[nodiscard]] QWidget *makePlaceRow(qsizetype index);
    void showPlaceRow(QWidget *row, qsizetype index);
    [[nodiscard]] QWidget *makeDisputeRow(qsizetype index);
    void showDisputeRow(QWidget *row, qsizetype index);
    [[nodiscard]] QList<QUuid> disputes() const;
    /// Adds @p object and what @p after is with it, as one step.
    void addWithClaim(const Object &object, const Claim &after, const QString &name);

    QuoteLabel *m_quote;
    ChipRow *m_speakers;
    QWidget *m_cueArea;
    QUuid m_shownCueOwner;
    QString m_shownCue;
    RowArea *m_places = nullptr;
    QToolButton *m_addPlace = nullptr;
    RowArea *m_disputes = nullptr;
    TagPicker *m_tags;
};

} // namespace Hearsay
