// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/markpainter.h"

#include "widgets/article/markcolours.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace Hearsay {

namespace {

constexpr int mostPerLine = 400;   // marks looked at for one line; the rest is in the count
constexpr double underlineGap = 3; // below the base line
constexpr double lanePitch = 3;
constexpr double barWidth = 3;
constexpr double barPitch = 6;
constexpr double barGap = 14;      // between the column and the first bar

double baseLine(const PaintedLine &line)
{
    return line.origin.y() + line.line.y() + line.line.ascent();
}

/// Behind the words, from a little above the capitals to a little below the descenders.
QRectF areaOf(const PaintedLine &line, const LineStretch &stretch)
{
    const double ascent = line.line.ascent() * 0.94;
    const double descent = line.line.descent() + 2;
    return QRectF(stretch.left, std::round(baseLine(line) - ascent), stretch.right - stretch.left,
                  std::round(ascent + descent));
}

/// Gentle waves of 6 pixels from @p left to @p right around @p y.
QPainterPath wave(double left, double right, double y)
{
    constexpr double half = 3;
    constexpr double height = 1.6;
    QPainterPath path(QPointF(left, y));
    double up = -height;
    for (double x = left; x < right; x += half, up = -up) {
        const double end = std::min(x + half, right);
        path.quadTo(QPointF((x + end) / 2, y + 2 * up), QPointF(end, y));
    }
    return path;
}

} // namespace

MarkPainter::MarkPainter(const ReadingDocument &document, const MarkIndex &marks,
                         const SpanIndex<int> &lens)
    : m_document(document)
    , m_marks(marks)
    , m_lens(lens)
{
}

void MarkPainter::setPalette(const QPalette &palette)
{
    m_dark = MarkColours::isDark(palette);
    m_countColour = palette.color(QPalette::PlaceholderText);
}

Utf16Span MarkPainter::spanOf(const PaintedLine &line) const
{
    const int begin = line.blockPosition + line.line.textStart();
    return m_document.toCanonical(DocumentSpan{begin, begin + line.line.textLength()});
}

LineStretches MarkPainter::stretchesOf(const PaintedLine &line, Utf16Span span) const
{
    const DocumentSpan shown = m_document.toDocument(span);
    LineStretches stretches = lineStretches(line.line, shown.begin - line.blockPosition,
                                            shown.end - line.blockPosition, line.leftToRight);
    for (LineStretch &stretch : stretches) {
        stretch.left += line.origin.x();
        stretch.right += line.origin.x();
    }
    return stretches;
}

/// Calls @p visit(Piece) for the marks drawn on @p line in order; returns how many are not drawn.
template<typename Visitor>
void MarkPainter::forEachPiece(const PaintedLine &line, Visitor visit) const
{
    const Utf16Span lineSpan = spanOf(line);
    int seen = 0;
    m_marks.forEachOverlapping(lineSpan, [&](const MarkIndex::Entry &entry) {
        const QUuid object = entry.value.mark.object;
        const bool current = (!m_current.isNull() && object == m_current) || m_companions.contains(object);
        if (entry.value.lane < MarkIndex::laneCount || current) {
            visit(Piece{entry, stretchesOf(line, entry.span), entry.span.begin >= lineSpan.begin,
                        entry.span.end <= lineSpan.end, current});
        }
        return ++seen < mostPerLine;
    });
}

void MarkPainter::paintUnder(QPainter &painter, const PaintedLine &line) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_lensVisible)
        paintLens(painter, line);
    forEachPiece(line, [&](const Piece &piece) {
        if (MarkIndex::isArea(piece.entry.value.mark.kind)
            && (piece.entry.value.lane == 0 || piece.current))
            paintArea(painter, line, piece);
    });
    painter.restore();
}

void MarkPainter::paintOver(QPainter &painter, const PaintedLine &line) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    forEachPiece(line, [&](const Piece &piece) {
        const Mark &mark = piece.entry.value.mark;
        switch (mark.kind) {
        case MarkKind::Claim:
            paintBar(painter, line, piece);
            [[fallthrough]];
        case MarkKind::Highlight:
            if (piece.entry.value.lane > 0)
                paintBracket(painter, line, piece);
            if (mark.disputed)
                paintWave(painter, line, piece);
            break;
        case MarkKind::Cue:
            paintBox(painter, line, piece);
            break;
        case MarkKind::Speaker:
        case MarkKind::Place:
            paintUnderline(painter, line, piece);
            break;
        }
    });
    int hidden = 0;
    m_marks.forEachOverlapping(spanOf(line), [&hidden](const MarkIndex::Entry &entry) {
        hidden += entry.value.lane >= MarkIndex::laneCount ? 1 : 0;
        return hidden < mostPerLine;
    });
    if (hidden > 0)
        paintCount(painter, line, hidden);
    painter.restore();
}

void MarkPainter::paintArea(QPainter &painter, const PaintedLine &line, const Piece &piece) const
{
    const Mark &mark = piece.entry.value.mark;
    painter.setPen(Qt::NoPen);
    painter.setBrush(MarkColours::tint(mark, m_dark, piece.current));
    for (const LineStretch &stretch : piece.stretches)
        painter.drawRoundedRect(areaOf(line, stretch).adjusted(-1.5, 0, 1.5, 0), 3, 3);
    if (!piece.current)
        return;
    // The current one also has an edge: seen without telling colours apart.
    QColor edge = MarkColours::ink(mark, m_dark);
    edge.setAlphaF(0.55F);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(Qt::NoBrush);
    for (const LineStretch &stretch : piece.stretches)
        painter.drawRoundedRect(areaOf(line, stretch).adjusted(-1, 0.5, 1, -0.5), 3, 3);
}

void MarkPainter::paintBracket(QPainter &painter, const PaintedLine &line, const Piece &piece) const
{
    const Mark &mark = piece.entry.value.mark;
    const int lane = std::min<int>(piece.entry.value.lane, MarkIndex::laneCount - 1);
    // The row of lane 0 is left to the wave of what is disputed.
    const double y = baseLine(line) + line.line.descent() + 1.5 + lane * lanePitch;
    painter.setPen(QPen(MarkColours::ink(mark, m_dark), piece.current ? 2.5 : 1.5, Qt::SolidLine,
                        Qt::FlatCap));
    for (qsizetype i = 0; i < piece.stretches.size(); ++i) {
        const LineStretch &stretch = piece.stretches[i];
        const double left = stretch.left + 0.75;
        const double right = stretch.right - 0.75;
        painter.drawLine(QPointF(left, y), QPointF(right, y));
        // A tick up at either end of the mark: where two touch, one sees two.
        if (piece.begins && i == 0)
            painter.drawLine(QPointF(left, y), QPointF(left, y - 5));
        if (piece.ends && i == piece.stretches.size() - 1)
            painter.drawLine(QPointF(right, y), QPointF(right, y - 5));
    }
}

void MarkPainter::paintWave(QPainter &painter, const PaintedLine &line, const Piece &piece) const
{
    const int lane = std::min<int>(piece.entry.value.lane, MarkIndex::laneCount - 1);
    const double y = baseLine(line) + line.line.descent() + 1.5 + lane * lanePitch;
    painter.setPen(QPen(MarkColours::disputed(m_dark), piece.current ? 2 : 1.3));
    painter.setBrush(Qt::NoBrush);
    for (const LineStretch &stretch : piece.stretches)
        painter.drawPath(wave(stretch.left, stretch.right, y));
}

void MarkPainter::paintBar(QPainter &painter, const PaintedLine &line, const Piece &piece) const
{
    if (piece.stretches.isEmpty())
        return;
    const Mark &mark = piece.entry.value.mark;
    const double offset = barGap + std::min<int>(piece.entry.value.lane, MarkIndex::laneCount) * barPitch;
    const bool left = m_direction == Qt::LeftToRight;
    const double x = left ? line.column.left() - offset : line.column.right() + offset;
    const double width = piece.current ? barWidth + 2 : barWidth;
    const double top = piece.begins ? line.column.top() + 3 : line.column.top();
    const double bottom = piece.ends ? line.column.bottom() - 3 : line.column.bottom();
    QColor colour = mark.disputed ? MarkColours::disputed(m_dark) : MarkColours::ink(mark, m_dark);
    if (!piece.current)
        colour.setAlphaF(0.7F);
    if (mark.disputed) {
        painter.setPen(QPen(colour, piece.current ? 2.5 : 1.7));
        painter.setBrush(Qt::NoBrush);
        painter.save();
        painter.translate(x, top);
        painter.rotate(90);
        painter.drawPath(wave(0, bottom - top, 0));
        painter.restore();
        return;
    }
    painter.fillRect(QRectF(x - width / 2, top, width, bottom - top), colour);
}

void MarkPainter::paintUnderline(QPainter &painter, const PaintedLine &line, const Piece &piece) const
{
    const Mark &mark = piece.entry.value.mark;
    const int lane = std::min<int>(piece.entry.value.lane, MarkIndex::laneCount - 1);
    const double width = piece.current ? 2.6 : 1.6;
    const double y = std::round(baseLine(line) + underlineGap + lane * lanePitch) + 0.5;
    const QColor colour = MarkColours::ink(mark, m_dark);
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap);
    if (mark.kind == MarkKind::Place) {
        pen.setCapStyle(Qt::RoundCap);
        pen.setWidthF(width + 0.6);
        pen.setDashPattern({0.01, 1.9});
    }
    for (const LineStretch &stretch : piece.stretches) {
        if (piece.current) {
            QColor tint = colour;
            tint.setAlphaF(m_dark ? 0.2F : 0.12F);
            painter.fillRect(areaOf(line, stretch), tint);
        }
        painter.setPen(pen);
        painter.drawLine(QPointF(stretch.left + 1, y), QPointF(stretch.right - 1, y));
    }
}

void MarkPainter::paintBox(QPainter &painter, const PaintedLine &line, const Piece &piece) const
{
    const double inset = std::min<int>(piece.entry.value.lane, MarkIndex::laneCount - 1) * 2.0;
    painter.setPen(QPen(MarkColours::ink(piece.entry.value.mark, m_dark), piece.current ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    for (const LineStretch &stretch : piece.stretches) {
        const QRectF box = areaOf(line, stretch).adjusted(-1.5, 1.5, 1.5, -1.5);
        painter.drawRoundedRect(box.adjusted(-inset, -inset / 2, inset, inset / 2), 2.5, 2.5);
    }
}

void MarkPainter::paintCount(QPainter &painter, const PaintedLine &line, int hidden) const
{
    QFont font = m_document.defaultFont();
    font.setPointSizeF(std::max(6.0, font.pointSizeF() * 0.62));
    painter.setFont(font);
    painter.setPen(m_countColour);
    const QString count = QLatin1StringView("+") + QLocale().toString(hidden)
                          + (hidden == mostPerLine ? QStringLiteral("…") : QString());
    const QRectF &column = line.column;
    const bool right = m_direction == Qt::LeftToRight;
    const QRectF room(right ? column.right() + 6 : column.left() - 46, column.top(), 40, column.height());
    painter.drawText(room, Qt::AlignVCenter | (right ? Qt::AlignLeft : Qt::AlignRight), count);
}

void MarkPainter::paintLens(QPainter &painter, const PaintedLine &line) const
{
    int seen = 0;
    m_lens.forEachOverlapping(spanOf(line), [&](const SpanIndex<int>::Entry &entry) {
        const QColor colour = MarkColours::lens(entry.value, m_dark);
        QPen pen(colour, 1, entry.value == 0 ? Qt::SolidLine : Qt::DashLine, Qt::FlatCap);
        const double y = std::floor(baseLine(line) + line.line.descent()) - 0.5;
        for (const LineStretch &stretch : stretchesOf(line, entry.span)) {
            QColor tint = colour;
            tint.setAlphaF(entry.value == 0 ? 0.07F : 0.11F);
            painter.fillRect(areaOf(line, stretch).adjusted(0, 2, 0, -3), tint);
            painter.setPen(pen);
            painter.drawLine(QPointF(stretch.left, y), QPointF(stretch.right, y));
        }
        return ++seen < mostPerLine;
    });
}

} // namespace Hearsay
