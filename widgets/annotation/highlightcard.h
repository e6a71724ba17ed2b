// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/annotation/objectcard.h"

namespace Hearsay {

/// A highlight: its words, tags, note.
class HighlightCard : public ObjectCard
{
    Q_OBJECT
public:
    HighlightCard(History &history, Prompt &prompt, QWidget *parent = nullptr);
};

} // namespace Hearsay
