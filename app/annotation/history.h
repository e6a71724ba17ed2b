// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/document.h"

#include <QList>
#include <QObject>

#include <expected>

class QUndoStack;

namespace Hearsay {

enum class HistoryStep { Do, Undo, Redo };

/// A change as it happened to the document.
struct PerformedChange
{
    Change change;       ///< with an operation id of its own, also for undo and redo
    HistoryStep step = HistoryStep::Do;
    QUuid subject;       ///< undo and redo: the operation, or gesture, that was taken back or done again
};

/// The one way to change a document: performs changes, takes them back and does them again.
class History : public QObject
{
    Q_OBJECT
public:
    /// @p document must outlive the history.
    explicit History(Document &document, QObject *parent = nullptr);
    ~History() override;

    /// Performs @p change as a new step. A change that shares its gesture with the step before
    /// becomes part of that step. An empty change does nothing.
    std::expected<void, EditError> perform(const Change &change);

    /// Lets nothing be performed, undone or done again until release(): perform() answers with
    /// @p why, translated. For a project that cannot be written.
    void hold(const QString &why);
    void release();
    [[nodiscard]] bool isHeld() const { return !m_why.isEmpty(); }
    /// Why perform() refuses; empty while it does not.
    [[nodiscard]] const QString &refusal() const { return m_why; }

    /// For undo and redo actions with names; owned by the history. Do not push to it.
    [[nodiscard]] QUndoStack *stack() const { return m_stack; }
    void undo();
    void redo();
    /// Forgets all steps; the document stays as it is.
    void clear();
    /// Takes up the steps that led to the document as it is now, oldest first, undone and redone
    /// ones included: what a project has kept of earlier days, or the last of it. Performs nothing
    /// and emits nothing.
    void restore(const QList<PerformedChange> &steps);

    [[nodiscard]] Document &document() const { return m_document; }

Q_SIGNALS:
    /// After every change of the document, undo and redo included: what storage commits.
    void performed(const Hearsay::PerformedChange &performed);

private:
    friend class ChangeCommand;
    [[nodiscard]] std::expected<void, EditError> run(const Change &change, HistoryStep step, QUuid subject);

    [[nodiscard]] bool isStep(int index, QUuid subject) const;
    void showWhatCanBeDone();

    Document &m_document;
    QUndoStack *m_stack;
    bool m_isRestoring = false;
    QString m_why; ///< empty: edits are taken
};

} // namespace Hearsay
