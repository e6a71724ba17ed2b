// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/dialogs/pastedialog.h"

#include <QObject>

#include <optional>

namespace Hearsay {

class ArticlePane;
class Workspace;

/// Makes an article of what is in the clipboard. What was pasted is kept here until the project
/// has it: where that fails, the dialog comes back with it.
class PasteFlow : public QObject
{
    Q_OBJECT
public:
    /// All must outlive the flow.
    PasteFlow(Workspace &workspace, ArticlePane &pane, QWidget &window);

    /// Asks with the text of the clipboard.
    void paste();

Q_SIGNALS:
    /// A project was made for what was pasted.
    void projectMade(const QString &path);

private:
    struct Waiting
    {
        PastedText pasted;
        PasteDialog::Place place = PasteDialog::Place::OwnProject;
    };

    void ask(const PastedText &pasted, std::optional<PasteDialog::Place> place = {}, const QString &trouble = {});
    /// What was pasted is among the articles.
    [[nodiscard]] bool isKept() const;
    void giveBack(const QString &trouble);

    Workspace &m_workspace;
    ArticlePane &m_pane;
    QWidget &m_window;
    std::optional<Waiting> m_waiting;
};

} // namespace Hearsay
