// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/prompt.h"
#include "widgets/dialogs/filechooser.h"

#include <QStringList>

#include <optional>

/// Stand-ins for the dialogs that ask, for tests of what asks. Only for tests that link the
/// widgets concerned.
namespace Hearsay::Testing {

/// Answers as told beforehand and remembers what was asked.
class FakePrompt final : public Prompt
{
public:
    bool confirm(const QString &question) override
    {
        questions.append(question);
        return answer;
    }
    std::optional<QString> askForText(const QString &question, const QString & /*proposal*/) override
    {
        questions.append(question);
        return text;
    }

    bool answer = false;
    std::optional<QString> text;
    QStringList questions;
};

/// Chooses the files told beforehand; none: the user changed their mind.
class FakeChooser final : public FileChooser
{
public:
    QStringList filesToOpen(QWidget * /*parent*/, const QString &title, const QString & /*folder*/,
                            const QStringList & /*filters*/) override
    {
        titles.append(title);
        return toOpen;
    }
    QString fileToSave(QWidget * /*parent*/, const QString &title, const QString &proposal,
                       const QStringList & /*filters*/) override
    {
        titles.append(title);
        proposals.append(proposal);
        return toSave;
    }

    QStringList toOpen;
    QString toSave;
    QStringList titles;
    QStringList proposals;
};

} // namespace Hearsay::Testing
