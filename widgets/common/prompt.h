// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Hearsay {

/// Questions to the user. Given to whoever may have to ask, so that tests can answer.
class Prompt
{
public:
    virtual ~Prompt() = default;

    /// True when the user wants what @p question proposes; the safe answer is no.
    [[nodiscard]] virtual bool confirm(const QString &question) = 0;
    /// One line of text, beginning with @p proposal; nothing when the user changes their mind.
    [[nodiscard]] virtual std::optional<QString> askForText(const QString &question, const QString &proposal) = 0;
};

/// Asks by dialogs over the active window.
class DialogPrompt final : public Prompt
{
public:
    [[nodiscard]] bool confirm(const QString &question) override;
    [[nodiscard]] std::optional<QString> askForText(const QString &question, const QString &proposal) override;
};

} // namespace Hearsay
