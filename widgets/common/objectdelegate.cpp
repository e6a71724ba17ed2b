// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/objectdelegate.h"

#include "app/models/annotationroles.h"
#include "widgets/common/shapepainter.h"
#include "widgets/common/wrappedtext.h"

#include <QApplication>
#include <QPainter>

namespace Hearsay {

namespace {

constexpr int margin = 6;
constexpr int signWidth = 16;
constexpr int gap = 6;
constexpr int lineGap = 2;

QFont detailFont(const QFont &font)
{
    QFont small = font;
    if (font.pointSizeF() > 0)
        small.setPointSizeF(font.pointSizeF() * 0.9);
    return small;
}

} // namespace

ObjectDelegate::ObjectDelegate(int titleLines, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_titleLines(titleLines)
{
}

QSize ObjectDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics title(option.font);
    const QFontMetrics detail(detailFont(option.font));
    return {title.averageCharWidth() * 16, 2 * margin + m_titleLines * title.height() + lineGap + detail.height()};
}

void ObjectDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);

    const bool isSelected = option.state & QStyle::State_Selected;
    const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor titleColour = option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    QColor detailColour = titleColour;
    detailColour.setAlphaF(isSelected ? 0.85F : 0.65F);
    const QRgb own = index.data(ColourRole).toUInt();
    const QColor signColour = isSelected ? titleColour
        : own != 0                       ? QColor::fromRgb(own)
                                         : option.palette.color(group, QPalette::Accent);

    const QRect inner = option.rect.adjusted(margin, margin, -margin, -margin);
    const QRect sign(inner.left(), inner.top(), signWidth, inner.height());
    const auto shape = static_cast<DecorationShape>(index.data(ShapeRole).toInt());
    const bool isBar = shape == DecorationShape::Bar || shape == DecorationShape::WavyBar;
    paintShape(painter, QStyle::visualRect(option.direction, option.rect, isBar ? sign : sign.adjusted(1, 0, -1, 0)), shape,
               signColour);

    QRect texts = inner.adjusted(shape == DecorationShape::None ? 0 : signWidth + gap, 0, 0, 0);
    texts = QStyle::visualRect(option.direction, option.rect, texts);
    const WrappedText title(option.text, option.font, texts.width(), m_titleLines, option.direction);
    const WrappedText detail(index.data(DetailRole).toString(), detailFont(option.font), texts.width(), 1, option.direction);
    // A short title stands in the middle of its row together with its detail.
    int y = texts.top() + (texts.height() - title.height() - lineGap - detail.height()) / 2;
    painter->save();
    painter->setPen(titleColour);
    title.draw(painter, {texts.left(), y});
    y += title.height() + lineGap;
    painter->setPen(detailColour);
    detail.draw(painter, {texts.left(), y});
    painter->restore();

    if (!isSelected) {
        QColor line = option.palette.color(QPalette::Text);
        line.setAlphaF(0.10F);
        painter->fillRect(QRect(texts.left(), option.rect.bottom(), texts.width(), 1), line);
    }
}

} // namespace Hearsay
