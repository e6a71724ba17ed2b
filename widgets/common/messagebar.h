// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>

class QFrame;
class QVBoxLayout;

namespace Hearsay {

/// What can be done about a message.
struct MessageAction
{
    QString text;
    std::function<void()> run;
};

/// Notes and errors across the top of a view, one below the other, each until it is closed, and
/// above them at most one standing message, which says how things are until they are otherwise.
/// Takes no room while there is none. Messages are plain text.
class MessageBar : public QWidget
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// The same message twice is shown once. With @p actionText, a link calls @p action and
    /// closes the message.
    void showNote(const QString &message, const QString &actionText = {}, const std::function<void()> &action = {});
    void showError(const QString &message, const QString &actionText = {}, const std::function<void()> &action = {});
    void clearMessages();

    enum class Standing {
        Caution, ///< something is restricted: read only
        Danger,  ///< work is at risk: not saved
    };
    /// Stays until it is replaced or cleared, whatever is done about it.
    void showStanding(Standing kind, const QString &message, const QList<MessageAction> &actions);
    void clearStanding();
    /// Empty while there is none.
    [[nodiscard]] QString standingMessage() const;
    [[nodiscard]] QStringList messages() const;

private:
    void add(const QString &icon, const QString &message, const QString &actionText, const std::function<void()> &action);
    void remove(QWidget *row);
    [[nodiscard]] QFrame *makeRow(const QString &icon, const QString &message);

    QVBoxLayout *m_rows;
    QFrame *m_standing = nullptr;
    Standing m_standingKind = Standing::Caution;
    QStringList m_standingActions;
};

} // namespace Hearsay
