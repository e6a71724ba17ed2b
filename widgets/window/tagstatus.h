// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QTimer;
class QToolButton;

namespace Hearsay {

/// The strip under the article: what the last key did, with its undo; which tag waits for words;
/// what to do when nothing is selected. Never takes the focus. Screen readers hear each message.
class TagStatus : public QFrame
{
    Q_OBJECT
public:
    explicit TagStatus(QWidget *parent = nullptr);

    /// What happened; @p canUndo offers to take it back.
    void showDone(const QString &message, bool canUndo);
    /// What is missing.
    void showHint(const QString &message);
    /// A tag waits for words to be selected: stays until clearWaiting().
    void showWaiting(const QString &message);
    void clearWaiting();
    [[nodiscard]] bool isWaiting() const { return m_isWaiting; }
    /// What is shown now.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void undoRequested();
    void cancelRequested();

private:
    void stopWaiting();
    void show(const QString &message, QPalette::ColorRole background);

    QLabel *m_label;
    QToolButton *m_undo;
    QToolButton *m_cancel;
    QTimer *m_fade;
    bool m_isWaiting = false;
};

} // namespace Hearsay
