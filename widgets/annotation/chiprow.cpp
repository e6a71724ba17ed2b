// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotation/chiprow.h"

#include "widgets/annotation/chip.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/icons.h"

#include <QToolButton>

namespace Hearsay {

ChipRow::ChipRow(const QString &addText, QWidget *parent)
    : QWidget(parent)
    , m_add(new QToolButton(this))
{
    m_add->setIcon(themedIcon(u"add"));
    m_add->setToolTip(addText);
    m_add->setAccessibleName(addText);
    m_add->setAutoRaise(true);
    m_add->setFocusPolicy(Qt::StrongFocus);
    connect(m_add, &QToolButton::clicked, this, &ChipRow::addClicked);
    auto *layout = new FlowLayout(this);
    layout->addWidget(m_add);
    setFocusProxy(m_add);
}

void ChipRow::setItems(const QList<Item> &items)
{
    if (items == m_items)
        return;
    m_items = items;
    for (QWidget *chip : std::as_const(m_chips)) {
        // Its cross may be what was clicked: gone now, deleted later.
        layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    layout()->removeWidget(m_add);
    for (const Item &item : items) {
        auto *chip = new Chip(item.text, item.removeText, this);
        connect(chip, &Chip::clicked, this, [this, id = item.id] { Q_EMIT clicked(id); });
        connect(chip, &Chip::removeClicked, this, [this, id = item.id] { Q_EMIT removeClicked(id); });
        layout()->addWidget(chip);
        chip->show();
        m_chips.append(chip);
    }
    layout()->addWidget(m_add);
    updateGeometry();
}

} // namespace Hearsay
