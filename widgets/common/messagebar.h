// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace Hearsay {

/// Notes and errors across the top of a view, one below the other, each until it is closed.
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
    [[nodiscard]] QStringList messages() const;

private:
    void add(const QString &icon, const QString &message, const QString &actionText, const std::function<void()> &action);
    void remove(QWidget *row);

    QVBoxLayout *m_rows;
};

} // namespace Hearsay
