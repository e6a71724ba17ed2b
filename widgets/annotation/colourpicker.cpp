// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotation/colourpicker.h"

#include "app/models/annotationroles.h"
#include "widgets/common/shapepainter.h"
#include "widgets/common/flowlayout.h"

#include <QColorDialog>
#include <QCoreApplication>
#include <QPainter>
#include <QToolButton>

#include <array>

namespace Hearsay {

namespace {

struct Named
{
    QRgb colour;
    const char *name;
};

constexpr std::array colours{
    Named{0xff0072b2, QT_TRANSLATE_NOOP("ColourPicker", "Blue")},
    Named{0xffd55e00, QT_TRANSLATE_NOOP("ColourPicker", "Vermilion")},
    Named{0xff009e73, QT_TRANSLATE_NOOP("ColourPicker", "Green")},
    Named{0xffcc79a7, QT_TRANSLATE_NOOP("ColourPicker", "Pink")},
    Named{0xffe69f00, QT_TRANSLATE_NOOP("ColourPicker", "Orange")},
    Named{0xff56b4e9, QT_TRANSLATE_NOOP("ColourPicker", "Sky blue")},
    Named{0xff8a5fbf, QT_TRANSLATE_NOOP("ColourPicker", "Violet")},
    Named{0xff8a6d3b, QT_TRANSLATE_NOOP("ColourPicker", "Brown")},
    Named{0xff6b7280, QT_TRANSLATE_NOOP("ColourPicker", "Grey")},
};

QIcon swatch(QRgb colour, qreal scale)
{
    constexpr int side = 14;
    QPixmap pixmap(QSize(side, side) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintShape(&painter, {0, 0, side, side}, DecorationShape::Swatch, QColor::fromRgb(colour));
    painter.end();
    return pixmap;
}

} // namespace

ColourPicker::ColourPicker(QWidget *parent)
    : QWidget(parent)
    , m_other(new QToolButton(this))
{
    auto *layout = new FlowLayout(this, 1);
    for (const Named &one : colours) {
        auto *button = new QToolButton(this);
        button->setIcon(swatch(one.colour, devicePixelRatioF()));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(QCoreApplication::translate("ColourPicker", one.name));
        button->setAccessibleName(button->toolTip());
        connect(button, &QToolButton::clicked, this, [this, colour = one.colour] {
            showColour(m_colour);
            Q_EMIT picked(colour);
        });
        layout->addWidget(button);
        m_buttons.append(button);
    }
    m_other->setText(tr("Other…"));
    m_other->setCheckable(true);
    m_other->setAutoRaise(true);
    m_other->setFocusPolicy(Qt::StrongFocus);
    connect(m_other, &QToolButton::clicked, this, &ColourPicker::pickOther);
    layout->addWidget(m_other);
    setFocusProxy(m_buttons.first());
}

QRgb ColourPicker::proposal(qsizetype used)
{
    return colours.at(static_cast<std::size_t>(used) % colours.size()).colour;
}

void ColourPicker::showColour(QRgb colour)
{
    m_colour = colour;
    bool isKnown = false;
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const bool isIt = colours.at(static_cast<std::size_t>(i)).colour == colour;
        m_buttons.at(i)->setChecked(isIt);
        isKnown = isKnown || isIt;
    }
    m_other->setChecked(!isKnown && colour != 0);
}

void ColourPicker::pickOther()
{
    showColour(m_colour);
    const QColor colour = QColorDialog::getColor(QColor::fromRgb(m_colour), this, tr("Colour of the tag"));
    if (colour.isValid())
        Q_EMIT picked(colour.rgb() | 0xff000000U);
}

} // namespace Hearsay
