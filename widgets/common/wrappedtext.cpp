// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/wrappedtext.h"

#include <QFontMetrics>
#include <QPainter>

namespace Hearsay {

namespace {

/// No row shows more; laying out a whole page to show two lines of it would be felt.
constexpr qsizetype mostCharacters = 600;

} // namespace

WrappedText::WrappedText(const QString &text, const QFont &font, int width, int mostLines, Qt::LayoutDirection direction)
    : m_layout(text.left(mostCharacters).simplified(), font)
    , m_alignment((direction == Qt::LeftToRight ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute)
    , m_width(width)
    , m_lineHeight(QFontMetrics(font).height())
{
    QTextOption option(m_alignment);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, m_lines * m_lineHeight));
        ++m_lines;
        const bool isMore = line.textStart() + line.textLength() < m_layout.text().size() || text.size() > mostCharacters;
        if (m_lines < mostLines)
            continue;
        if (isMore) {
            const QString rest = m_layout.text().mid(line.textStart());
            // The ellipsis of its own accord does not come where the cut rest happens to fit.
            m_elided = QFontMetrics(font).elidedText(text.size() > mostCharacters ? QString(rest + u'…') : rest,
                                                     Qt::ElideRight, width);
        }
        break;
    }
    m_layout.endLayout();
}

void WrappedText::draw(QPainter *painter, QPoint corner) const
{
    const int whole = m_elided.isEmpty() ? m_lines : m_lines - 1;
    for (int i = 0; i < whole; ++i)
        m_layout.lineAt(i).draw(painter, corner);
    if (m_elided.isEmpty())
        return;
    painter->setFont(m_layout.font());
    QTextOption option(m_alignment);
    option.setTextDirection(m_layout.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    painter->drawText(QRectF(corner.x(), corner.y() + whole * m_lineHeight, m_width, m_lineHeight), m_elided, option);
}

} // namespace Hearsay
