// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/history.h"

#include "app/text/uuid7.h"

#include <QUndoCommand>
#include <QUndoStack>

#include <utility>

namespace Hearsay {

/// A step of the history: values only, so nothing in it can dangle.
class ChangeCommand : public QUndoCommand
{
public:
    ChangeCommand(History &history, Change change)
        : QUndoCommand(change.name)
        , m_history(history)
        , m_change(std::move(change))
    {
    }

    // The document has the change already when the command is pushed: a refused change must
    // never become a step.
    void redo() override
    {
        if (!std::exchange(m_wasUndone, false) || m_history.m_isRestoring)
            return;
        Change again = m_change;
        again.operation = createUuidV7();
        run(again, HistoryStep::Redo);
    }

    void undo() override
    {
        m_wasUndone = true;
        if (!m_history.m_isRestoring)
            run(inverted(m_change), HistoryStep::Undo);
    }

    /// By what undo and redo rows name this step.
    [[nodiscard]] QUuid subject() const { return m_change.gesture.isNull() ? m_change.operation : m_change.gesture; }

    [[nodiscard]] int id() const override { return m_change.gesture.isNull() ? -1 : 1; }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const ChangeCommand *>(other);
        if (next->m_change.gesture != m_change.gesture)
            return false;
        m_change = composed(m_change, next->m_change);
        setObsolete(m_change.isEmpty());
        return true;
    }

private:
    void run(const Change &change, HistoryStep step)
    {
        const auto done = m_history.run(change, step, subject());
        Q_ASSERT_X(done, "History", "a step no longer fits the document it was made on");
    }

    History &m_history;
    Change m_change;
    bool m_wasUndone = false;
};

History::History(Document &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_stack(new QUndoStack(this))
{
    // The last that the stack says of a step; what it has switched on may be held by now.
    connect(m_stack, &QUndoStack::redoTextChanged, this, [this] {
        if (isHeld())
            showWhatCanBeDone();
    });
}

History::~History() = default;

std::expected<void, EditError> History::perform(const Change &change)
{
    if (change.isEmpty())
        return {};
    if (isHeld())
        return std::unexpected(EditError{m_why});
    if (auto done = run(change, HistoryStep::Do, {}); !done)
        return done;
    m_stack->push(new ChangeCommand(*this, change));
    return {};
}

std::expected<void, EditError> History::run(const Change &change, HistoryStep step, QUuid subject)
{
    auto done = m_document.apply(change);
    if (done)
        Q_EMIT performed({change, step, subject});
    return done;
}

void History::hold(const QString &why)
{
    Q_ASSERT(!why.isEmpty());
    m_why = why;
    showWhatCanBeDone();
}

void History::release()
{
    m_why.clear();
    showWhatCanBeDone();
}

void History::showWhatCanBeDone()
{
    // The stack knows of no holding; its actions follow these signals.
    Q_EMIT m_stack->canUndoChanged(!isHeld() && m_stack->canUndo());
    Q_EMIT m_stack->canRedoChanged(!isHeld() && m_stack->canRedo());
}

void History::undo()
{
    if (!isHeld())
        m_stack->undo();
}

void History::redo()
{
    if (!isHeld())
        m_stack->redo();
}

void History::clear()
{
    m_stack->clear();
}

bool History::isStep(int index, QUuid subject) const
{
    const auto *command = index < 0 ? nullptr : static_cast<const ChangeCommand *>(m_stack->command(index));
    return command && command->subject() == subject;
}

void History::restore(const QList<PerformedChange> &steps)
{
    // The stack is played through as it was, while the document stays: it is the result already.
    m_isRestoring = true;
    m_stack->clear();
    // Steps from before the first one here that are undone at this point: none of this stack's,
    // but what follows them can be done again only after they are.
    int undoneBefore = 0;
    for (const PerformedChange &step : steps) {
        switch (step.step) {
        case HistoryStep::Do:
            m_stack->push(new ChangeCommand(*this, step.change));
            undoneBefore = 0;
            break;
        case HistoryStep::Undo:
            if (isStep(m_stack->index() - 1, step.subject))
                m_stack->undo();
            else
                ++undoneBefore;
            break;
        case HistoryStep::Redo:
            if (undoneBefore > 0)
                --undoneBefore;
            else if (isStep(m_stack->index(), step.subject))
                m_stack->redo();
            break;
        }
    }
    if (undoneBefore > 0)
        m_stack->clear();
    m_isRestoring = false;
}

} // namespace Hearsay
