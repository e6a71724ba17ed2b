// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/annotation/objectcard.h"

namespace Hearsay {

class RowArea;

/// A speaker: who they are, and what they say.
class SpeakerCard : public ObjectCard
{
    Q_OBJECT
public:
    SpeakerCard(History &history, Prompt &prompt, QWidget *parent = nullptr);

private:
    void bindAliases();
    void buildClaims();
    [[nodiscard]] QList<QUuid> claims() const;

    RowArea *m_claims = nullptr;
};

} // namespace Hearsay
