// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotation/tagpicker.h"

#include "app/annotation/sentences.h"
#include "widgets/common/shapepainter.h"
#include "widgets/common/flowlayout.h"

#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

QIcon swatch(QRgb colour, qreal scale)
{
    constexpr int side = 12;
    QPixmap pixmap(QSize(side, side) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintShape(&painter, {0, 0, side, side}, DecorationShape::Swatch, QColor::fromRgb(colour));
    painter.end();
    return pixmap;
}

} // namespace

TagPicker::TagPicker(const Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_none(new QLabel(tr("The codebook is empty: add tags in the tab Tags."), this))
{
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_none->setWordWrap(true);
    auto *layout = new FlowLayout(this);
    layout->addWidget(m_none);
}

void TagPicker::showTags(const QList<QUuid> &tags)
{
    QList<Entry> entries;
    for (const Tag &tag : m_document.tags())
        entries.append({tag.id, tagPath(m_document, tag.id), tag.colour});
    std::ranges::sort(entries, [](const Entry &a, const Entry &b) { return a.path.localeAwareCompare(b.path) < 0; });
    if (entries != m_entries)
        rebuild(entries);
    m_none->setVisible(entries.isEmpty());
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setChecked(tags.contains(m_entries.at(i).id));
}

void TagPicker::rebuild(const QList<Entry> &entries)
{
    for (QToolButton *button : std::as_const(m_buttons)) {
        layout()->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    m_entries = entries;
    for (const Entry &entry : entries) {
        auto *button = new QToolButton(this);
        QString text = entry.path.section(u" › "_s, -1);
        button->setText(text.replace(u'&', "&&"_L1));
        button->setToolTip(entry.path.toHtmlEscaped());
        button->setAccessibleName(entry.path);
        button->setIcon(swatch(entry.colour, devicePixelRatioF()));
        button->setIconSize({12, 12});
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, id = entry.id] { Q_EMIT tagClicked(id); });
        layout()->addWidget(button);
        button->show();
        m_buttons.append(button);
    }
    updateGeometry();
}

} // namespace Hearsay
