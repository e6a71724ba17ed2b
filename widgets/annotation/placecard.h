// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/annotation/objectcard.h"

class QLabel;

namespace Hearsay {

class RowArea;

/// A place: what it is, and where on the globe, typed by hand.
class PlaceCard : public ObjectCard
{
    Q_OBJECT
public:
    PlaceCard(History &history, Prompt &prompt, QWidget *parent = nullptr);

private:
    void buildCoordinates();
    void showCoordinates();
    void takeCoordinates(const QString &text, QUuid gesture);
    void buildClaims();
    [[nodiscard]] QList<QUuid> claims() const;
    [[nodiscard]] QWidget *makeClaimRow(qsizetype index);
    void showClaimRow(QWidget *row, qsizetype index);
    void setRole(QUuid claim, PlaceRole role);
    [[nodiscard]] QString namesAsWritten() const;

    RowArea *m_claims = nullptr;
    CommitLineEdit *m_coordinates = nullptr;
    QLabel *m_remark = nullptr; ///< what is wrong, else degrees, minutes and seconds
};

} // namespace Hearsay
