// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/tagkeys.h"

#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace Hearsay {

namespace {

struct Row
{
    char16_t character;
    quint32 scanCode;  ///< of X11 and Wayland: that of the kernel plus 8
    TagCommand command;
};

constexpr std::array rows{
    Row{u'c', 54, TagCommand::Claim},     Row{u's', 39, TagCommand::Speaker},
    Row{u'p', 33, TagCommand::Place},     Row{u'q', 24, TagCommand::Cue},
    Row{u'h', 43, TagCommand::Highlight}, Row{u'd', 40, TagCommand::Dispute},
    Row{u'l', 46, TagCommand::ToggleLens},Row{u'.', 60, TagCommand::Repeat},
    Row{u'e', 26, TagCommand::TagEverywhere}, Row{u'n', 57, TagCommand::NextQuotation},
};

constexpr quint32 firstDigitKey = 10;  // of the key 1; those of 2 to 9 follow

std::optional<TagKey> byKey(int key)
{
    switch (key) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return TagKey{TagCommand::Remove};
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return TagKey{TagCommand::EditStatement};
    case Qt::Key_F2:
        return TagKey{TagCommand::AdjustSpan};
    default:
        return {};
    }
}

std::optional<TagKey> byCharacter(QChar c)
{
    const int digit = c.digitValue();
    if (digit >= 1 && digit <= 9)
        return TagKey{TagCommand::Tag, digit};
    const auto row = std::ranges::find(rows, c.toLower().unicode(), &Row::character);
    return row != rows.end() ? std::optional(TagKey{row->command}) : std::nullopt;
}

std::optional<TagKey> byPlace(quint32 scanCode)
{
    const auto row = std::ranges::find(rows, scanCode, &Row::scanCode);
    return row != rows.end() ? std::optional(TagKey{row->command}) : std::nullopt;
}

/// "C", "1", "."; empty for keys without a character.
QString nameOf(const TagKey &key)
{
    if (key.command == TagCommand::Tag)
        return QString::number(key.number);
    const auto row = std::ranges::find(rows, key.command, &Row::command);
    return row != rows.end() ? QString(QChar(row->character).toUpper()) : QString();
}

std::optional<TagKey> unshifted(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return {};
    if (const auto found = byKey(event.key()))
        return found;
    const QString text = event.text();
    if (text.size() != 1)
        return {};
    const QChar c = text.front();
    if (const auto found = byCharacter(c))
        return found;
    const quint32 scanCode = event.nativeScanCode();
    const bool shifted = event.modifiers() & Qt::ShiftModifier;
    // "&" or "é" where others have 1 and 2; but "!" is Shift and 1, and nobody meant a tag.
    if (!shifted && c.digitValue() < 0 && scanCode >= firstDigitKey && scanCode < firstDigitKey + 9)
        return TagKey{TagCommand::Tag, static_cast<int>(scanCode - firstDigitKey) + 1};
    const bool otherScript = (c.isLetter() || c.isMark()) && c.script() != QChar::Script_Latin;
    // Hebrew and Greek keyboards have these where Latin ones have Q; no Latin one does.
    const bool otherQ = scanCode == 24 && (c == u'/' || c == u';');
    return otherScript || otherQ ? byPlace(scanCode) : std::nullopt;
}

} // namespace

std::optional<TagKey> tagKeyFor(const QKeyEvent &event)
{
    std::optional<TagKey> found = unshifted(event);
    // Shift goes the other way; elsewhere it may be what Caps Lock makes good.
    if (found && found->command == TagCommand::NextQuotation && event.modifiers() & Qt::ShiftModifier)
        found->command = TagCommand::PreviousQuotation;
    return found;
}

std::optional<KeyLabel> keyLabelOf(const QKeyEvent &event)
{
    // With Shift a key writes its second character, and the keypad has keys of its own.
    const auto key = event.modifiers() == Qt::NoModifier ? tagKeyFor(event) : std::nullopt;
    const QString name = key ? nameOf(*key) : QString();
    QString text = event.text();
    if (name.isEmpty() || text.compare(name, Qt::CaseInsensitive) == 0)
        return {};
    // A mark of a script that writes it over a letter needs something to stand over.
    if (text.front().isMark())
        text.prepend(QChar(u'\u25CC'));
    return KeyLabel{name, text};
}

} // namespace Hearsay
