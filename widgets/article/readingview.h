// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/articlestructure.h"
#include "app/text/canonicaltext.h"
#include "app/text/spanindex.h"
#include "widgets/article/markindex.h"
#include "widgets/article/markpainter.h"
#include "widgets/article/scrollanchor.h"
#include "widgets/article/tagkeys.h"

#include <QFont>
#include <QTextEdit>

#include <functional>
#include <memory>
#include <vector>

namespace Hearsay {

class ArticleLayout;
class ReadingDocument;

/// Shows an article to read and its marks, with a caret and selection by mouse and keyboard.
/// Read-only: what keys and clicks ask for is signalled. All spans and positions are UTF-16
/// units of text(); those outside are cut to it.
class ReadingView : public QTextEdit
{
    Q_OBJECT
public:
    /// Says in plain text what an object is, for tooltips and screen readers; empty: nothing.
    using Describer = std::function<QString(QUuid object)>;

    explicit ReadingView(QWidget *parent = nullptr);
    ~ReadingView() override;

    /// Shows @p text from its begin, laid out as @p structure says. Marks, what the lens saw and the
    /// current object go.
    void setText(const CanonicalText &text, const ArticleStructure &structure = {});
    [[nodiscard]] const CanonicalText &text() const;

    void setMarks(std::vector<MarkedSpan> marks);
    void addMark(const MarkedSpan &marked);
    void removeMark(Utf16Span span, QUuid part, MarkKind kind);
    /// Replaces the mark of the same part, kind and span.
    void updateMark(const MarkedSpan &marked);
    [[nodiscard]] const MarkIndex &marks() const noexcept { return m_marks; }

    /// All marks of this object are emphasised, and those of its companions. Null: none.
    void setCurrentObject(QUuid object, const QSet<QUuid> &companions = {});
    [[nodiscard]] QUuid currentObject() const { return m_painter->current(); }

    void setLensMarks(const std::vector<LensMark> &marks);
    void setLensVisible(bool visible);
    [[nodiscard]] bool isLensVisible() const noexcept { return m_lensVisible; }

    /// What is selected, without white space at its ends and with whole characters only.
    /// Empty where nothing is.
    [[nodiscard]] Utf16Span selectedSpan() const;
    void selectSpan(Utf16Span span);
    [[nodiscard]] qsizetype caretPosition() const;
    /// Brings the begin of @p span to a third of the height unless it is in sight.
    void scrollTo(Utf16Span span);
    /// Where @p span stands in the viewport, line by line, also above and below what is in sight;
    /// of a span of many thousand characters only what is in sight.
    [[nodiscard]] QList<QRectF> rectsOf(Utf16Span span) const;
    /// The character under @p point of the viewport; -1: none.
    [[nodiscard]] qsizetype positionAt(QPoint point) const;
    /// The place between two characters nearest to @p point.
    [[nodiscard]] qsizetype nearestPosition(QPoint point) const;
    /// True where the character at @p position is drawn from right to left.
    [[nodiscard]] bool runsRightToLeft(qsizetype position) const;
    /// Of the paragraph of @p position, whatever its words do.
    [[nodiscard]] Qt::LayoutDirection paragraphDirection(qsizetype position) const;
    /// The line as it is wrapped, without its line end.
    [[nodiscard]] Utf16Span lineAt(qsizetype position) const;
    /// The target of the link (else of the image) under @p point of the viewport; empty: none.
    [[nodiscard]] QString linkAt(QPoint point) const;
    /// The objects marked under @p point of the viewport, innermost first.
    [[nodiscard]] QList<QUuid> objectsAt(QPoint point) const;

    /// The face to read in, at its size without zoom.
    void setReadingFont(const QFont &font);
    /// One step is a tenth, up or down.
    void zoomBy(int steps);
    void resetZoom();
    [[nodiscard]] int zoomSteps() const noexcept { return m_zoomSteps; }

    void setDescriber(Describer describer) { m_describer = std::move(describer); }
    [[nodiscard]] QString description(QUuid object) const;

Q_SIGNALS:
    /// A mark was clicked, or Enter pressed on it. Further clicks on the same place go through
    /// what overlaps there, from the innermost outwards.
    void markActivated(QUuid object);
    void selectedSpanChanged();
    /// A link was clicked with Ctrl held, or Ctrl+Enter pressed on it. Nothing is opened here: ask
    /// before that.
    void linkActivated(const QString &target);
    /// @p number is that of the tag key, else 0.
    void commandRequested(Hearsay::TagCommand command, int number);
    /// @p object lies under the pointer or caret; null: none.
    void contextMenuRequested(QPoint globalPosition, QUuid object);
    void zoomChanged(int steps);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

private:
    void applyFont();
    void applyPalette();
    void showMargins();
    bool activateLink(const StructurePart *link);
    void handleTagKey(const TagKey &key);
    [[nodiscard]] Utf16Span rawSelection() const;
    [[nodiscard]] QPoint scrolled() const;
    [[nodiscard]] bool hasMark(qsizetype position, QUuid object) const;
    void repaintSpan(Utf16Span span);
    void showToolTip(QPoint point, QPoint globalPoint);

    MarkIndex m_marks;
    SpanIndex<int> m_lens;
    ScrollAnchor m_anchor;
    ReadingDocument *m_document = nullptr;  // a child of this
    ArticleLayout *m_layout = nullptr;      // a child of the document
    std::unique_ptr<MarkPainter> m_painter;
    Describer m_describer;
    QFont m_readingFont;
    QPoint m_pressedAt;
    QList<QUuid> m_clicked;                 // what overlapped where was clicked last
    qsizetype m_clickedIndex = -1;          // in m_clicked, what the click chose
    int m_zoomSteps = 0;
    int m_wheel = 0;                        // eighths of a degree not yet a zoom step
    bool m_lensVisible = false;
};

} // namespace Hearsay
