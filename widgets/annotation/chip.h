// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QToolButton;

namespace Hearsay {

/// The name of a related object in a rounded frame: a click goes there, a cross takes it away.
class Chip : public QFrame
{
    Q_OBJECT
public:
    /// @p removeText: what the cross does, for its tooltip and for screen readers.
    Chip(const QString &text, const QString &removeText, QWidget *parent = nullptr);

    /// False: only a text, which does not lead anywhere.
    void setLeadsSomewhere(bool leads);

Q_SIGNALS:
    void clicked();
    void removeClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *m_name;
};

} // namespace Hearsay
