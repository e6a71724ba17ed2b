// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotation/rowarea.h"

#include <QVBoxLayout>

namespace Hearsay {

RowArea::RowArea(Make make, Show show, QWidget *parent)
    : QWidget(parent)
    , m_make(std::move(make))
    , m_show(std::move(show))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(3);
}

void RowArea::setFooter(QWidget *footer)
{
    layout()->addWidget(footer);
}

void RowArea::setIds(const QList<QUuid> &ids)
{
    if (ids != m_ids) {
        m_ids = ids;
        for (QWidget *row : std::as_const(m_rows)) {
            // A button in it may be what was clicked: gone now, deleted later.
            layout()->removeWidget(row);
            row->hide();
            row->deleteLater();
        }
        m_rows.clear();
        for (qsizetype i = 0; i < ids.size(); ++i) {
            QWidget *row = m_make(i);
            static_cast<QVBoxLayout *>(layout())->insertWidget(static_cast<int>(i), row);
            row->show();
            m_rows.append(row);
        }
        updateGeometry();
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_show(m_rows.at(i), i);
}

} // namespace Hearsay
