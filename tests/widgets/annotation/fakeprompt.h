// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/prompt.h"

#include <QStringList>

namespace Hearsay::Testing {

/// Answers as a test wants and remembers what it was asked.
class FakePrompt final : public Prompt
{
public:
    [[nodiscard]] bool confirm(const QString &question) override
    {
        questions.append(question);
        return answer;
    }
    [[nodiscard]] std::optional<QString> askForText(const QString &question, const QString &) override
    {
        questions.append(question);
        return text;
    }

    bool answer = false;
    std::optional<QString> text;
    QStringList questions;
};

} // namespace Hearsay::Testing
