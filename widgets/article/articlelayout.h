// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/article/heightmap.h"
#include "widgets/article/readingdocument.h"
#include "widgets/article/typography.h"

#include <QAbstractTextDocumentLayout>
#include <QColor>
#include <QFont>
#include <QHash>
#include <QList>
#include <QRectF>
#include <QTextLine>

#include <vector>

namespace Hearsay {

/// A line about to be painted.
struct PaintedLine
{
    QTextLine line;
    QPointF origin;            ///< of the layout that the line belongs to
    int blockPosition = 0;     ///< document position of the layout's first character
    bool leftToRight = true;   ///< all of the block, see lineStretches()
    QRectF column;             ///< the column's full width at the line's full height
};

/// Paints what is not text: called for each line in sight, once before and once after its text.
class LineDecorator
{
public:
    virtual ~LineDecorator() = default;
    virtual void paintUnder(QPainter &painter, const PaintedLine &line) const = 0;
    virtual void paintOver(QPainter &painter, const PaintedLine &line) const = 0;
};

/// Lays out a ReadingDocument lazily: blocks have estimated heights until they come into sight.
/// Coordinates are whole pixels of the document; every block's layout stands at its absolute
/// position. The reading column is centred in the page, whose width is that of the view.
class ArticleLayout final : public QAbstractTextDocumentLayout
{
    Q_OBJECT
public:
    /// Belongs to @p document once that has it as its layout.
    explicit ArticleLayout(ReadingDocument *document);

    /// Not owned; must live as long as it is set. Null: none.
    void setDecorator(const LineDecorator *decorator) { m_decorator = decorator; }

    /// For the words of links.
    void setLinkColour(const QColor &colour);

    void draw(QPainter *painter, const PaintContext &context) override;
    int hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const override;
    int pageCount() const override { return 1; }
    QSizeF documentSize() const override;
    QRectF frameBoundingRect(QTextFrame *frame) const override;
    /// The top left is the origin of the block's lines.
    QRectF blockBoundingRect(const QTextBlock &block) const override;

    /// Gives the blocks between @p top and @p bottom their true heights and forgets the lines
    /// of blocks far from there when there are many. Heights above @p top may change too, by
    /// what was laid out in between: keep a position's place with lineTop().
    void layOut(int top, int bottom);
    /// Top of the line that holds @p position; lays its block out.
    [[nodiscard]] int lineTop(int position) const;
    /// The first position of the line at @p y; lays its block out.
    [[nodiscard]] int lineStartAt(int y) const;
    /// All of the line that holds @p position; lays its block out.
    [[nodiscard]] DocumentSpan lineSpan(int position) const;
    /// True where the character at @p position is drawn from right to left; lays its block out.
    [[nodiscard]] bool runsRightToLeft(int position) const;
    /// From the top of the first to the bottom of the last line, by estimates where need be.
    [[nodiscard]] QRect verticalRange(DocumentSpan span) const;
    /// Where the characters stand, a rectangle for each stretch of each line.
    [[nodiscard]] QList<QRectF> rects(DocumentSpan span) const;
    /// Changes whenever a height does.
    [[nodiscard]] quint64 revision() const noexcept { return m_revision; }
    [[nodiscard]] const Typography &typography() const noexcept { return m_page; }
    /// Number of blocks whose lines are kept.
    [[nodiscard]] int laidOutCount() const noexcept { return static_cast<int>(m_laidOut.size()); }

protected:
    void documentChanged(int from, int charsRemoved, int charsAdded) override;

private:
    [[nodiscard]] const ReadingDocument &text() const;
    [[nodiscard]] QTextBlock blockAt(double y) const;
    [[nodiscard]] int top(int block) const { return m_page.topMargin + m_heights.top(block); }
    [[nodiscard]] int spaceBelow(const QTextBlock &block) const;
    [[nodiscard]] int indentOf(const QTextBlock &block) const;
    [[nodiscard]] int spaceAbove(const QTextBlock &block) const;
    [[nodiscard]] int estimatedHeight(const QTextBlock &block) const;
    [[nodiscard]] const QList<double> &tabStopsOf(int table) const;
    [[nodiscard]] QTextOption optionFor(const QTextBlock &block) const;
    [[nodiscard]] QTextLine lineAt(const QTextLayout &layout, double y) const;
    /// The lines of @p block, made when they are missing.
    QTextLayout &laidOut(const QTextBlock &block) const;
    int makeLines(const QTextBlock &block, QTextLayout &layout) const;
    void placeLayouts() const;
    void forgetFarFrom(int first, int last);
    void reset();
    void forgetLines();
    void announceSize();
    void drawStructure(QPainter &painter, const PaintContext &context, const QTextBlock &block) const;
    void drawBlock(QPainter &painter, const PaintContext &context, const QTextBlock &block,
                   const QRectF &clip);

    const LineDecorator *m_decorator = nullptr;
    Typography m_page;
    QFont m_font;
    QColor m_linkColour;
    // What laying out finds out on the way, also when a block is only asked for.
    mutable HeightMap m_heights;
    mutable std::vector<int> m_laidOut;  // numbers of the blocks that have lines, ascending
    mutable QHash<int, QList<double>> m_tabStops;
    mutable quint64 m_revision = 0;
    mutable bool m_sizeAnnounced = true;
};

} // namespace Hearsay
