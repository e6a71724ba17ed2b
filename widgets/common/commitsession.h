// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <QUuid>

#include <functional>

namespace Hearsay {

/// When what is typed into a field becomes a change: after a second's pause, on leaving the
/// field, on Enter. All of one stay in the field shares a gesture and is one undo step.
///
/// The field shows what the document says (show()) but never loses words that are being typed.
/// Undo and redo keys are left to the window, with what was typed committed first: there is one
/// history, not one for each field. Esc keeps what was typed, as leaving does: the next undo
/// takes it back; only what cannot be committed (setHeld()) goes back to what it was.
class CommitSession : public QObject
{
    Q_OBJECT
public:
    /// @p text and @p setText read and write the field, which owns the session.
    CommitSession(QWidget *field, std::function<QString()> text, std::function<void(const QString &)> setText);

    /// What the document says now.
    void show(const QString &text);
    /// The user has typed something.
    void typed();
    /// Emits edited() if there is something new.
    void commit();
    /// Forgets what was typed: the field is about to show another object.
    void discard();
    /// What is in the field is wrong and was not taken: show() leaves it, Esc puts the old back.
    void setHeld(bool isHeld) { m_isHeld = isHeld; }
    [[nodiscard]] bool isPending() const { return m_isPending; }
    [[nodiscard]] bool isHeld() const { return m_isHeld; }

    /// What a field does with an event before anything else: true when it is done with it.
    [[nodiscard]] bool handle(QEvent *event, bool enterCommits);

Q_SIGNALS:
    /// @p gesture is that of this stay in the field.
    void edited(const QString &text, QUuid gesture);
    /// Esc, or Enter where that commits: the keyboard belongs to the article again.
    void returnToText();

private:
    void leave();

    std::function<QString()> m_text;
    std::function<void(const QString &)> m_setText;
    QTimer m_pause;
    QString m_shown;
    QUuid m_gesture;
    bool m_isPending = false;
    bool m_isHeld = false;
};

} // namespace Hearsay
