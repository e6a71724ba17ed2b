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
        if (!std::exchange(m_wasUndone, false))
            return;
        Change again = m_change;
        again.operation = createUuidV7();
        run(again, HistoryStep::Redo);
    }

    void undo() override
    {
        m_wasUndone = true;
        run(inverted(m_change), HistoryStep::Undo);
    }

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
        const QUuid subject = m_change.gesture.isNull() ? m_change.operation : m_change.gesture;
        const auto done = m_history.run(change, step, subject);
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
}

History::~History() = default;

std::expected<void, EditError> History::perform(const Change &change)
{
    if (change.isEmpty())
        return {};
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

void History::undo()
{
    m_stack->undo();
}

void History::redo()
{
    m_stack->redo();
}

void History::clear()
{
    m_stack->clear();
}

} // namespace Hearsay
