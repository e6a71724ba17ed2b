// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <optional>

class QKeyEvent;

namespace Hearsay {

/// What a single key asks for while the reading view has the focus.
enum class TagCommand : quint8 {
    Claim,          ///< C
    Speaker,        ///< S
    Place,          ///< P
    Cue,            ///< Q
    Highlight,      ///< H
    Tag,            ///< 1 to 9, of the codebook
    Dispute,        ///< D
    Repeat,         ///< the full stop
    Remove,         ///< Delete or Backspace
    EditStatement,  ///< Enter
    ToggleLens,     ///< L
    AdjustSpan,     ///< F2
    TagEverywhere,  ///< E
    NextQuotation,  ///< N
    PreviousQuotation, ///< Shift+N
};

struct TagKey
{
    TagCommand command = TagCommand::Claim;
    int number = 0;  ///< 1 to 9 for Tag, else 0

    bool operator==(const TagKey &) const = default;
};

/// Nothing for keys that ask for nothing and for any with Ctrl, Alt or Meta.
///
/// The character counts first, whatever key made it. Where a keyboard makes letters of another
/// script, the key counts that stands where the letter stands on a Latin keyboard; so does the
/// row of digits where digits need Shift.
[[nodiscard]] std::optional<TagKey> tagKeyFor(const QKeyEvent &event);

} // namespace Hearsay
