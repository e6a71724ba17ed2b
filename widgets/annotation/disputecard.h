// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/annotation/objectcard.h"

namespace Hearsay {

class RowArea;

/// A dispute: the question, and what each claim answers.
class DisputeCard : public ObjectCard
{
    Q_OBJECT
public:
    DisputeCard(History &history, Prompt &prompt, QWidget *parent = nullptr);

private:
    void buildSides();
    [[nodiscard]] QWidget *makeSide(qsizetype index);
    void showSide(QWidget *row, qsizetype index);

    RowArea *m_sides = nullptr;
};

} // namespace Hearsay
