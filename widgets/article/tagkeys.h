// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
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

/// What stands on a key beside the letter by which the program calls it.
struct KeyLabel
{
    QString key;    ///< as menus call it: "C", "1"
    QString label;  ///< what it writes on the keyboard at hand: "ز", "&"

    bool operator==(const KeyLabel &) const = default;
};

/// What @p event tells about the keyboard: the character that the key of a tag writes, where it
/// is not the letter or digit by which the key is called. Neither X11 nor Wayland lets a program
/// ask Qt for that beforehand (what knows the layout is private); the keys that are pressed do
/// tell, wherever they are pressed.
[[nodiscard]] std::optional<KeyLabel> keyLabelOf(const QKeyEvent &event);

} // namespace Hearsay
