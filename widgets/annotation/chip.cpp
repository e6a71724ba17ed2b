// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotation/chip.h"

#include "widgets/common/icons.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 48;

} // namespace

Chip::Chip(const QString &text, const QString &removeText, QWidget *parent)
    : QFrame(parent)
    , m_name(new QToolButton(this))
{
    QString shown = text.simplified();
    if (shown.size() > longestName)
        shown = shown.left(longestName - 1) + u'…';
    // An ampersand in a name is no shortcut.
    m_name->setText(shown.replace(u'&', "&&"_L1));
    m_name->setAutoRaise(true);
    m_name->setToolTip(text.toHtmlEscaped());
    m_name->setAccessibleName(text);
    m_name->setObjectName(u"chipName"_s);
    auto *cross = new QToolButton(this);
    cross->setIcon(themedIcon(u"close"));
    cross->setIconSize({10, 10});
    cross->setAutoRaise(true);
    cross->setToolTip(removeText.toHtmlEscaped());
    cross->setAccessibleName(removeText);
    cross->setObjectName(u"chipRemove"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(3, 1, 2, 1);
    layout->setSpacing(0);
    layout->addWidget(m_name);
    layout->addWidget(cross);
    connect(m_name, &QToolButton::clicked, this, &Chip::clicked);
    connect(cross, &QToolButton::clicked, this, &Chip::removeClicked);
}

void Chip::setLeadsSomewhere(bool leads)
{
    m_name->setFocusPolicy(leads ? Qt::TabFocus : Qt::NoFocus);
    m_name->setAttribute(Qt::WA_TransparentForMouseEvents, !leads);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = palette().color(QPalette::Accent);
    fill.setAlphaF(0.14F);
    QColor edge = palette().color(QPalette::Accent);
    edge.setAlphaF(0.5F);
    painter.setPen(edge);
    painter.setBrush(fill);
    const qreal radius = height() / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace Hearsay
