// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRgb>
#include <QWidget>

class QToolButton;

namespace Hearsay {

/// A few colours that can be told apart, also by most colour-blind people, and any other.
class ColourPicker : public QWidget
{
    Q_OBJECT
public:
    explicit ColourPicker(QWidget *parent = nullptr);

    void showColour(QRgb colour);

    /// The colour that comes after @p used others.
    [[nodiscard]] static QRgb proposal(qsizetype used);

Q_SIGNALS:
    void picked(QRgb colour);

private:
    void pickOther();

    QList<QToolButton *> m_buttons;
    QToolButton *m_other;
    QRgb m_colour = 0;
};

} // namespace Hearsay
