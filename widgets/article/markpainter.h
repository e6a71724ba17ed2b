// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/spanindex.h"
#include "widgets/article/articlelayout.h"
#include "widgets/article/linerects.h"
#include "widgets/article/markindex.h"

#include <QSet>
#include <QUuid>

class QPalette;

namespace Hearsay {

/// Paints marks and what the lens sees around the words, each kind in its shape:
/// a claim is tinted with a bar in the margin, a disputed one has a wavy edge, a highlight is
/// tinted in its tag's colour, a speaker underlined, a place underlined with dots, a cue boxed.
/// What overlaps is told apart by lanes: the enclosing area is tinted, areas inside it are
/// bracketed below the words, further bars and underlines lie beside the first.
class MarkPainter final : public LineDecorator
{
public:
    /// All must outlive the painter.
    MarkPainter(const ReadingDocument &document, const MarkIndex &marks, const SpanIndex<int> &lens);

    /// Light or dark; bars at the start side.
    void setPalette(const QPalette &palette);
    void setDirection(Qt::LayoutDirection direction) { m_direction = direction; }
    /// @p companions are emphasised with it.
    void setCurrent(QUuid object, const QSet<QUuid> &companions = {})
    {
        m_current = object;
        m_companions = companions;
    }
    [[nodiscard]] const QSet<QUuid> &companions() const noexcept { return m_companions; }
    [[nodiscard]] QUuid current() const noexcept { return m_current; }
    void setLensVisible(bool visible) { m_lensVisible = visible; }

    void paintUnder(QPainter &painter, const PaintedLine &line) const override;
    void paintOver(QPainter &painter, const PaintedLine &line) const override;

private:
    /// A mark's part of one line.
    struct Piece
    {
        const MarkIndex::Entry &entry;
        LineStretches stretches;  ///< x in the document
        bool begins = false;      ///< the mark's first line
        bool ends = false;
        bool current = false;
    };

    template<typename Visitor>
    void forEachPiece(const PaintedLine &line, Visitor visit) const;
    [[nodiscard]] Utf16Span spanOf(const PaintedLine &line) const;
    [[nodiscard]] LineStretches stretchesOf(const PaintedLine &line, Utf16Span span) const;
    void paintArea(QPainter &painter, const PaintedLine &line, const Piece &piece) const;
    void paintBracket(QPainter &painter, const PaintedLine &line, const Piece &piece) const;
    void paintWave(QPainter &painter, const PaintedLine &line, const Piece &piece) const;
    void paintBar(QPainter &painter, const PaintedLine &line, const Piece &piece) const;
    void paintUnderline(QPainter &painter, const PaintedLine &line, const Piece &piece) const;
    void paintBox(QPainter &painter, const PaintedLine &line, const Piece &piece) const;
    void paintCount(QPainter &painter, const PaintedLine &line, int hidden) const;
    void paintLens(QPainter &painter, const PaintedLine &line) const;

    const ReadingDocument &m_document;
    const MarkIndex &m_marks;
    const SpanIndex<int> &m_lens;
    QUuid m_current;
    QSet<QUuid> m_companions;
    QColor m_countColour;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    bool m_dark = false;
    bool m_lensVisible = false;
};

} // namespace Hearsay
