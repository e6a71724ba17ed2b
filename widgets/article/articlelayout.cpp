// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/articlelayout.h"

#include "widgets/article/linerects.h"
#include "widgets/article/structurepainter.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace Hearsay {

namespace {

/// Blocks whose lines are kept when others come into sight.
constexpr std::size_t keptBlocks = 512;

/// Rows of a table that are measured for the width of its columns, and how much of each cell.
constexpr int measuredRows = 100;
constexpr int measuredCharacters = 100;
constexpr int mostColumns = 64;

QList<QTextLayout::FormatRange> selectionsIn(const QTextBlock &block,
                                             const QAbstractTextDocumentLayout::PaintContext &context)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const QAbstractTextDocumentLayout::Selection &selection : context.selections) {
        const int from = std::max(0, selection.cursor.selectionStart() - block.position());
        const int to = std::min(block.length(), selection.cursor.selectionEnd() - block.position());
        if (from >= to)
            continue;
        QTextLayout::FormatRange range;
        range.start = from;
        range.length = to - from;
        range.format = selection.format;
        ranges.append(range);
    }
    return ranges;
}

} // namespace

ArticleLayout::ArticleLayout(ReadingDocument *document)
    : QAbstractTextDocumentLayout(document)
{
}

const ReadingDocument &ArticleLayout::text() const
{
    return *static_cast<const ReadingDocument *>(document());
}

// --- measures ---------------------------------------------------------------

void ArticleLayout::documentChanged(int from, int charsRemoved, int charsAdded)
{
    Q_UNUSED(from)
    const auto page = Typography::forPage(document()->defaultFont(),
                                          static_cast<int>(document()->pageSize().width()),
                                          text().blankLinesSeparate());
    const bool sameText = charsRemoved == 0 && charsAdded == document()->characterCount()
                          && m_heights.size() == document()->blockCount();
    Typography shifted = page;
    shifted.pageWidth = m_page.pageWidth;
    shifted.columnLeft = m_page.columnLeft;
    const bool sameColumn = sameText && shifted == m_page && charsAdded > 0;
    m_page = page;
    // A wider page around the same column moves the lines, but leaves them as they are. Only a
    // new page size reports all characters as added, none as removed; so does a new font, whose
    // measures may be the same: then fonts in the layouts are out of date.
    if (sameColumn && m_font == document()->defaultFont())
        placeLayouts();
    else
        reset();
    Q_EMIT documentSizeChanged(documentSize());
    Q_EMIT update();
}

void ArticleLayout::forgetLines()
{
    for (const int number : m_laidOut) {
        const QTextBlock block = document()->findBlockByNumber(number);
        if (block.isValid())
            block.layout()->clearLayout();
    }
    m_laidOut.clear();
}

void ArticleLayout::setLinkColour(const QColor &colour)
{
    if (colour == m_linkColour)
        return;
    m_linkColour = colour;
    if (!text().inlineLooks().isEmpty())
        forgetLines();
}

void ArticleLayout::reset()
{
    forgetLines();
    m_tabStops.clear();
    m_font = document()->defaultFont();
    std::vector<int> heights;
    heights.reserve(static_cast<std::size_t>(document()->blockCount()));
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        heights.push_back(estimatedHeight(block));
    }
    m_heights.build(std::move(heights));
    ++m_revision;
}

int ArticleLayout::estimatedHeight(const QTextBlock &block) const
{
    if (block.length() == 1)
        return m_page.blankHeight;
    const double width = block.length() * m_page.characterWidth;
    const int room = m_page.columnWidth - indentOf(block);
    const int lines = std::max(1, static_cast<int>(std::ceil(width / room)));
    return spaceAbove(block) + lines * m_page.linePitch + spaceBelow(block);
}

int ArticleLayout::indentOf(const QTextBlock &block) const
{
    // However deep it lies, half of the column is left for the words.
    return std::min(text().look(block).steps * m_page.indent, m_page.columnWidth / 2);
}

int ArticleLayout::spaceAbove(const QTextBlock &block) const
{
    const bool isHeading = text().look(block).heading > 0 && block.blockNumber() > 0;
    return isHeading && !ReadingDocument::isContinuation(block) ? m_page.headingSpace : 0;
}

int ArticleLayout::spaceBelow(const QTextBlock &block) const
{
    if (m_page.paragraphSpace == 0)
        return 0;
    const QTextBlock next = block.next();
    const bool goesOn = next.isValid() && (ReadingDocument::isContinuation(next) || next.length() == 1);
    const BlockLook::Space space = text().look(block).below;
    if (goesOn || space == BlockLook::Space::None)
        return 0;
    return space == BlockLook::Space::Small ? m_page.paragraphSpace / 3 : m_page.paragraphSpace;
}

QSizeF ArticleLayout::documentSize() const
{
    return QSizeF(m_page.pageWidth, m_page.topMargin + m_heights.total() + m_page.bottomMargin);
}

QRectF ArticleLayout::frameBoundingRect(QTextFrame *) const
{
    return {QPointF(0, 0), documentSize()};
}

QRectF ArticleLayout::blockBoundingRect(const QTextBlock &block) const
{
    if (!block.isValid() || block.blockNumber() >= m_heights.size())
        return {};
    laidOut(block);
    const int number = block.blockNumber();
    return QRectF(m_page.columnLeft, top(number), m_page.columnWidth, m_heights.height(number));
}

// --- lines ------------------------------------------------------------------

QTextLayout &ArticleLayout::laidOut(const QTextBlock &block) const
{
    QTextLayout &layout = *block.layout();
    const int number = block.blockNumber();
    const auto place = std::ranges::lower_bound(m_laidOut, number);
    if (place != m_laidOut.end() && *place == number && layout.lineCount() > 0)
        return layout;
    if (place == m_laidOut.end() || *place != number)
        m_laidOut.insert(place, number);

    const int height = makeLines(block, layout);
    layout.setPosition(QPointF(m_page.columnLeft, top(number)));
    if (height != m_heights.height(number)) {
        m_heights.setHeight(number, height);
        ++m_revision;
        placeLayouts();
        if (std::exchange(m_sizeAnnounced, false)) {
            // Not at once: the caller may be in the middle of something that the scroll bar
            // would disturb.
            auto *self = const_cast<ArticleLayout *>(this);
            QMetaObject::invokeMethod(self, &ArticleLayout::announceSize, Qt::QueuedConnection);
        }
    }
    return layout;
}

void ArticleLayout::announceSize()
{
    if (!std::exchange(m_sizeAnnounced, true))
        Q_EMIT documentSizeChanged(documentSize());
}

QTextOption ArticleLayout::optionFor(const QTextBlock &block) const
{
    const bool rtl = ReadingDocument::direction(block) == Qt::RightToLeft;
    QTextOption option = document()->defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(rtl ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(rtl ? Qt::AlignRight : Qt::AlignLeft);
    if (const int table = text().look(block).table; table >= 0) {
        QList<QTextOption::Tab> tabs;
        for (const double stop : tabStopsOf(table))
            tabs.append({stop, QTextOption::LeftTab});
        option.setTabs(tabs);
    }
    return option;
}

const QList<double> &ArticleLayout::tabStopsOf(int table) const
{
    if (const auto known = m_tabStops.constFind(table); known != m_tabStops.cend())
        return *known;
    QFont bold = document()->defaultFont();
    bold.setBold(true);
    const QFontMetricsF metrics(bold);
    const auto [first, last] = text().tableBlocks(table);
    QList<double> widths;
    QTextBlock block = document()->findBlockByNumber(first);
    const int room = m_page.columnWidth - indentOf(block);
    for (int row = first; row <= std::min(last, first + measuredRows); ++row, block = block.next()) {
        const QStringList cells = block.text().split(u'\t');
        widths.resize(std::min<qsizetype>(mostColumns, std::max(widths.size(), cells.size())));
        for (qsizetype i = 0; i < std::min(cells.size(), widths.size()); ++i)
            widths[i] = std::max(widths[i], metrics.horizontalAdvance(cells.at(i).left(measuredCharacters)));
    }
    return *m_tabStops.insert(table, tabStops(widths, room, metrics.averageCharWidth() * 2));
}

int ArticleLayout::makeLines(const QTextBlock &block, QTextLayout &layout) const
{
    const bool rtl = ReadingDocument::direction(block) == Qt::RightToLeft;
    layout.setTextOption(optionFor(block));
    layout.setCacheEnabled(true);
    if (!text().inlineLooks().isEmpty()) {
        const Utf16Span span = text().toCanonical(DocumentSpan{block.position(), block.position() + block.length() - 1});
        layout.setFormats(text().inlineLooks().formats(span, m_linkColour));
    }
    const int indent = indentOf(block);
    const bool blank = block.length() == 1;
    const double least = text().isHeading(block) ? 0 : m_page.linePitch;
    int y = spaceAbove(block);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(m_page.columnWidth - indent);
        // Scripts with taller letters get taller lines; base lines stand on whole pixels.
        const double natural = line.ascent() + line.descent();
        const int pitch = static_cast<int>(std::ceil(std::max(least, natural * 1.08)));
        line.setPosition(QPointF(rtl ? 0 : indent, blank ? y : y + std::floor((pitch - natural) / 2)));
        y += blank ? m_page.blankHeight : pitch;
    }
    layout.endLayout();
    return y + (blank ? 0 : spaceBelow(block));
}

void ArticleLayout::placeLayouts() const
{
    for (const int number : m_laidOut)
        document()->findBlockByNumber(number).layout()->setPosition(
            QPointF(m_page.columnLeft, top(number)));
}

void ArticleLayout::layOut(int top, int bottom)
{
    const int first = m_heights.blockAt(top - m_page.topMargin);
    if (first < 0)
        return;
    int number = first;
    for (QTextBlock block = document()->findBlockByNumber(first); block.isValid();
         block = block.next(), ++number) {
        if (this->top(number) > bottom)
            break;
        laidOut(block);
    }
    if (m_laidOut.size() > keptBlocks)
        forgetFarFrom(first, number);
    announceSize();
}

void ArticleLayout::forgetFarFrom(int first, int last)
{
    const int near = static_cast<int>(keptBlocks) / 4;
    std::erase_if(m_laidOut, [=, this](int number) {
        if (number >= first - near && number <= last + near)
            return false;
        document()->findBlockByNumber(number).layout()->clearLayout();
        return true;
    });
}

// --- positions --------------------------------------------------------------

QTextBlock ArticleLayout::blockAt(double y) const
{
    return document()->findBlockByNumber(
        m_heights.blockAt(static_cast<int>(std::floor(y)) - m_page.topMargin));
}

/// Lines share the leading between them.
QTextLine ArticleLayout::lineAt(const QTextLayout &layout, double y) const
{
    for (int i = 0; i + 1 < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const QTextLine next = layout.lineAt(i + 1);
        if (y < (line.y() + line.height() + next.y()) / 2)
            return line;
    }
    return layout.lineAt(layout.lineCount() - 1);
}

int ArticleLayout::hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const
{
    const QTextBlock block = blockAt(point.y());
    if (!block.isValid())
        return accuracy == Qt::ExactHit ? -1 : 0;
    const QTextLayout &layout = laidOut(block);
    const QPointF inside = point - layout.position();
    const QTextLine line = lineAt(layout, inside.y());
    if (!line.isValid())
        return accuracy == Qt::ExactHit ? -1 : block.position();
    if (accuracy == Qt::FuzzyHit)
        return block.position() + line.xToCursor(inside.x(), QTextLine::CursorBetweenCharacters);
    if (!line.naturalTextRect().adjusted(0, -2, 0, 2).contains(inside))
        return -1;
    // xToCursor(CursorOnCharacter) errs in lines of two directions: ask the glyphs there.
    const int near = line.xToCursor(inside.x(), QTextLine::CursorOnCharacter);
    const bool ltr = runsLeftToRight(block.text());
    for (const int candidate : {near, near - 1, near + 1}) {
        for (const LineStretch &stretch : lineStretches(line, candidate, candidate + 1, ltr)) {
            if (stretch.left <= inside.x() && inside.x() < stretch.right)
                return block.position() + candidate;
        }
    }
    return block.position() + near;
}

int ArticleLayout::lineTop(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    if (!block.isValid())
        return 0;
    const QTextLayout &layout = laidOut(block);
    const QTextLine line = layout.lineForTextPosition(position - block.position());
    return top(block.blockNumber()) + (line.isValid() ? static_cast<int>(line.y()) : 0);
}

int ArticleLayout::lineStartAt(int y) const
{
    const QTextBlock block = blockAt(y);
    if (!block.isValid())
        return 0;
    const QTextLayout &layout = laidOut(block);
    const QTextLine line = lineAt(layout, y - layout.position().y());
    return block.position() + (line.isValid() ? line.textStart() : 0);
}

DocumentSpan ArticleLayout::lineSpan(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    if (!block.isValid())
        return {};
    const QTextLine line = laidOut(block).lineForTextPosition(position - block.position());
    const int begin = block.position() + (line.isValid() ? line.textStart() : 0);
    return {begin, begin + (line.isValid() ? line.textLength() : 0)};
}

bool ArticleLayout::runsRightToLeft(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    if (!block.isValid() || Hearsay::runsLeftToRight(block.text()))
        return false;
    const int inside = position - block.position();
    const QTextLine line = laidOut(block).lineForTextPosition(inside);
    const QList<QGlyphRun> runs = line.isValid() ? line.glyphRuns(inside, 1) : QList<QGlyphRun>();
    // What is not drawn goes with its paragraph.
    return runs.isEmpty() ? ReadingDocument::direction(block) == Qt::RightToLeft : runs.first().isRightToLeft();
}

QRect ArticleLayout::verticalRange(DocumentSpan span) const
{
    const QTextBlock first = document()->findBlock(span.begin);
    const QTextBlock last = document()->findBlock(std::max(span.begin, span.end - 1));
    if (!first.isValid() || !last.isValid())
        return {};
    const int from = top(first.blockNumber());
    const int to = top(last.blockNumber()) + m_heights.height(last.blockNumber());
    return QRect(0, from, m_page.pageWidth, to - from);
}

QList<QRectF> ArticleLayout::rects(DocumentSpan span) const
{
    QList<QRectF> result;
    for (QTextBlock block = document()->findBlock(span.begin);
         block.isValid() && block.position() < span.end; block = block.next()) {
        const QTextLayout &layout = laidOut(block);
        const bool ltr = runsLeftToRight(block.text());
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            const LineStretches stretches = lineStretches(line, span.begin - block.position(),
                                                          span.end - block.position(), ltr);
            for (const LineStretch &stretch : stretches)
                result.append(QRectF(stretch.left, line.y(), stretch.right - stretch.left, line.height())
                                  .translated(layout.position()));
        }
    }
    return result;
}

// --- painting ---------------------------------------------------------------

void ArticleLayout::draw(QPainter *painter, const PaintContext &context)
{
    const QRectF clip = context.clip.isValid() ? context.clip : QRectF(QPointF(0, 0), documentSize());
    painter->setPen(context.palette.color(QPalette::Text));
    // Lines reach a little beyond their block: accents above, marks below.
    const double reach = m_page.linePitch;
    for (QTextBlock block = blockAt(clip.top() - reach); block.isValid(); block = block.next()) {
        laidOut(block);
        if (top(block.blockNumber()) > clip.bottom() + reach)
            break;
        drawBlock(*painter, context, block, clip);
    }
}

void ArticleLayout::drawStructure(QPainter &painter, const PaintContext &context, const QTextBlock &block) const
{
    const QTextLayout &layout = *block.layout();
    const int number = block.blockNumber();
    const QTextBlock next = block.next();
    StructureBlock painted;
    painted.look = text().look(block);
    painted.column = QRectF(m_page.columnLeft, top(number), m_page.columnWidth, m_heights.height(number));
    painted.textBottom = painted.column.bottom() - (block.length() == 1 ? 0 : spaceBelow(block));
    painted.rightToLeft = ReadingDocument::direction(block) == Qt::RightToLeft;
    if (layout.lineCount() > 0)
        painted.baseLine = layout.position().y() + layout.lineAt(0).y() + layout.lineAt(0).ascent();
    if (next.isValid())
        painted.quoteGoesOn = (text().look(next).quotes & painted.look.quotes) == painted.look.quotes;
    painter.save();
    paintStructure(painter, painted, m_page, document()->defaultFont(), context.palette);
    if (painted.look.isRule && !selectionsIn(block, context).isEmpty()) {
        const QRectF line(painted.column.left(), painted.column.top(), painted.column.width(), m_page.linePitch);
        QColor selected = context.palette.color(QPalette::Highlight);
        selected.setAlphaF(0.4F);
        painter.fillRect(line, selected);
    }
    painter.restore();
}

void ArticleLayout::drawBlock(QPainter &painter, const PaintContext &context, const QTextBlock &block,
                              const QRectF &clip)
{
    QTextLayout &layout = *block.layout();
    if (text().hasStructure())
        drawStructure(painter, context, block);
    std::vector<PaintedLine> lines;
    if (m_decorator) {
        const bool ltr = runsLeftToRight(block.text());
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            const QPointF origin = layout.position();
            const double lead = (m_page.linePitch - line.height()) / 2;
            const QRectF column(origin.x(), origin.y() + line.y() - lead, m_page.columnWidth,
                                m_page.linePitch);
            if (column.bottom() + lead < clip.top() || column.top() - lead > clip.bottom())
                continue;
            lines.push_back({line, origin, block.position(), ltr, column});
        }
        for (const PaintedLine &line : lines)
            m_decorator->paintUnder(painter, line);
    }
    painter.setPen(context.palette.color(QPalette::Text));
    if (!text().look(block).isRule)
        layout.draw(&painter, QPointF(0, 0), selectionsIn(block, context), clip);
    for (const PaintedLine &line : lines)
        m_decorator->paintOver(painter, line);
    const int caret = context.cursorPosition - block.position();
    if (caret >= 0 && caret < block.length()) {
        painter.setPen(context.palette.color(QPalette::Text));
        layout.drawCursor(&painter, QPointF(0, 0), caret, 2);
    }
}

} // namespace Hearsay
