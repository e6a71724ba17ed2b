// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotation/occurrencedelegate.h"

#include "app/models/occurrencemodel.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace Hearsay {

namespace {

constexpr int padding = 4;

} // namespace

QSize OccurrenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 40, option.fontMetrics.height() + 2 * padding};
}

void OccurrenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const QRect place = style->subElementRect(QStyle::SE_ItemViewItemText, &option, option.widget).adjusted(padding, 0, -padding, 0);
    const QString text = option.text;
    option.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    QTextLayout layout(text, option.font);
    QTextLayout::FormatRange match;
    match.start = index.data(OccurrenceModel::MatchBeginRole).toInt();
    match.length = index.data(OccurrenceModel::MatchLengthRole).toInt();
    match.format.setFontWeight(QFont::Bold);
    layout.setFormats({match});
    // Cut at the edge of the row: what was left out of the sentence stands in no other row.
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::NoWrap);
    const bool runsLeft = text.isRightToLeft();
    wrapping.setTextDirection(runsLeft ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(wrapping);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(place.width());
    layout.endLayout();
    const bool isMirrored = option.direction == Qt::RightToLeft;
    // A line that is too long keeps its begin in sight, a short one stands by the box.
    const double room = place.width() - line.naturalTextWidth();
    const double shift = room < 0 ? (runsLeft ? room : 0.0) : (isMirrored ? room : 0.0);

    const bool isSelected = option.state & QStyle::State_Selected;
    const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    painter->save();
    painter->setClipRect(place);
    painter->setPen(option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text));
    const QPointF corner(place.left() + shift - line.naturalTextRect().left(), place.top() + (place.height() - line.height()) / 2);
    layout.draw(painter, corner);
    painter->restore();
}

} // namespace Hearsay
