// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QUuid>
#include <QWidget>

class QToolButton;

namespace Hearsay {

/// Related objects as chips in lines, and a button to add one.
class ChipRow : public QWidget
{
    Q_OBJECT
public:
    struct Item
    {
        QUuid id;
        QString text;
        QString removeText; ///< "Take Rahimi away"

        bool operator==(const Item &) const = default;
    };

    /// @p addText: what the button says.
    explicit ChipRow(const QString &addText, QWidget *parent = nullptr);

    void setItems(const QList<Item> &items);
    [[nodiscard]] QToolButton *addButton() const { return m_add; }

Q_SIGNALS:
    void clicked(QUuid id);
    void removeClicked(QUuid id);
    void addClicked();

private:
    QList<Item> m_items;
    QList<QWidget *> m_chips;
    QToolButton *m_add;
};

} // namespace Hearsay
