// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/history.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>

namespace Hearsay::Crash {

/// The plainest history there is, to compare the real one with: after each step the whole
/// document is kept, and undoing goes back to what was kept. Follows what the history performs,
/// believing no word of it about undo: that is worked out anew.
class NaiveHistory
{
public:
    NaiveHistory();

    /// A change as it was done, of undo and redo only that they happened.
    void follow(const PerformedChange &performed);
    /// After a restart so many steps can be undone and redone: forgets the others.
    void keep(qsizetype undoable, qsizetype redoable);

    [[nodiscard]] qsizetype undoable() const { return m_at; }
    [[nodiscard]] qsizetype redoable() const { return m_states.size() - 1 - m_at; }
    [[nodiscard]] QString undoName() const { return m_states.at(m_at).name; }
    [[nodiscard]] QString redoName() const { return redoable() > 0 ? m_states.at(m_at + 1).name : QString(); }
    /// Empty when @p document is as it ought to be, else what differs.
    [[nodiscard]] QString differenceTo(const Document &document) const;

private:
    using Objects = QHash<QUuid, std::shared_ptr<const Object>>;
    struct State
    {
        Objects objects;
        QUuid gesture;   ///< of the step that led here
        QString name;
    };

    QList<State> m_states;   ///< the first is where it began
    qsizetype m_at = 0;
};

} // namespace Hearsay::Crash
