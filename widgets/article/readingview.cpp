// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/readingview.h"

#include "app/article/shownname.h"
#include "app/text/boundaries.h"
#include "widgets/article/articlelayout.h"
#include "widgets/article/readingaccessible.h"
#include "widgets/article/readingdocument.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Hearsay {

namespace {

constexpr int leastZoom = -6;
constexpr int mostZoom = 16;
constexpr qsizetype longestRects = 20000;
constexpr qsizetype longestTooltip = 300;

/// A serif face for long reading, larger than the labels of buttons.
QFont defaultReadingFont()
{
    QFont font = QApplication::font();
    font.setFamilies({u"Noto Serif"_s, u"Source Serif 4"_s, u"Charter"_s, u"Georgia"_s,
                      u"DejaVu Serif"_s, u"serif"_s});
    font.setStyleHint(QFont::Serif);
    font.setPointSizeF(std::max(8.0, font.pointSizeF()) * 1.3);
    return font;
}

} // namespace

ReadingView::ReadingView(QWidget *parent)
    : QTextEdit(parent)
    , m_anchor(*verticalScrollBar())
    , m_readingFont(defaultReadingFont())
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setAcceptDrops(false);
    setUndoRedoEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Article"));
    connect(this, &QTextEdit::selectionChanged, this, &ReadingView::selectedSpanChanged);
    setText(CanonicalText());
    applyFont();
    ReadingAccessible::install();
    new MarkAnnouncer(*this);
}

ReadingView::~ReadingView()
{
    // The document outlives the members that its layout paints with.
    m_layout->setDecorator(nullptr);
}

// --- text -------------------------------------------------------------------

void ReadingView::setText(const CanonicalText &text, const ArticleStructure &structure)
{
    ReadingDocument *const previous = m_document;
    m_anchor.hold(true);
    m_marks.clear();
    m_lens.clear();
    m_clicked.clear();
    m_document = new ReadingDocument(this);
    m_document->setDefaultFont(font());
    m_document->setText(text, structure);
    m_document->setPageSize(QSizeF(viewport()->width(), -1));
    m_layout = new ArticleLayout(m_document);
    auto painter = std::make_unique<MarkPainter>(*m_document, m_marks, m_lens);
    m_layout->setDecorator(painter.get());
    m_document->setDocumentLayout(m_layout);
    setDocument(m_document);
    delete previous;
    m_painter = std::move(painter);
    applyPalette();
    m_painter->setLensVisible(m_lensVisible);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    verticalScrollBar()->setValue(0);
    m_anchor.setLayout(m_layout);
    m_anchor.restore(viewport()->height());
    m_anchor.hold(false);
    viewport()->update();
    Q_EMIT selectedSpanChanged();
}

const CanonicalText &ReadingView::text() const
{
    return m_document->text();
}

QMimeData *ReadingView::createMimeDataFromSelection() const
{
    const Utf16Span span = rawSelection();
    auto *copied = new QMimeData;
    copied->setText(text().string().sliced(span.begin, span.length()));
    return copied;
}

// --- marks ------------------------------------------------------------------

void ReadingView::setMarks(std::vector<MarkedSpan> marks)
{
    m_marks.build(std::move(marks));
    viewport()->update();
}

void ReadingView::addMark(const MarkedSpan &marked)
{
    m_marks.insert(marked);
    repaintSpan(marked.span);
}

void ReadingView::removeMark(Utf16Span span, QUuid part, MarkKind kind)
{
    if (m_marks.remove(span, part, kind))
        repaintSpan(span);
}

void ReadingView::updateMark(const MarkedSpan &marked)
{
    if (m_marks.update(marked))
        repaintSpan(marked.span);
}

void ReadingView::setCurrentObject(QUuid object, const QSet<QUuid> &companions)
{
    if (m_painter->current() == object && m_painter->companions() == companions)
        return;
    m_painter->setCurrent(object, companions);
    viewport()->update();
}

void ReadingView::setLensMarks(const std::vector<LensMark> &marks)
{
    std::vector<SpanIndex<int>::Entry> entries;
    entries.reserve(marks.size());
    for (const LensMark &mark : marks)
        entries.push_back({mark.span, mark.styleClass});
    m_lens.build(std::move(entries));
    if (m_lensVisible)
        viewport()->update();
}

void ReadingView::setLensVisible(bool visible)
{
    m_lensVisible = visible;
    m_painter->setLensVisible(visible);
    viewport()->update();
}

void ReadingView::repaintSpan(Utf16Span span)
{
    const QRect range = m_layout->verticalRange(m_document->toDocument(span)).translated(-scrolled());
    const int reach = m_layout->typography().linePitch;
    viewport()->update(range.adjusted(0, -reach, 0, reach));
}

QString ReadingView::description(QUuid object) const
{
    return m_describer ? m_describer(object) : QString();
}

// --- positions --------------------------------------------------------------

QPoint ReadingView::scrolled() const
{
    return QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value());
}

Utf16Span ReadingView::rawSelection() const
{
    const QTextCursor cursor = textCursor();
    return m_document->toCanonical(DocumentSpan{cursor.selectionStart(), cursor.selectionEnd()});
}

Utf16Span ReadingView::selectedSpan() const
{
    const Utf16Span span = rawSelection();
    return span.isEmpty() ? span : tidied(text().string(), span);
}

void ReadingView::selectSpan(Utf16Span span)
{
    const DocumentSpan shown = m_document->toDocument(span);
    QTextCursor cursor(m_document);
    cursor.setPosition(shown.begin);
    cursor.setPosition(shown.end, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

qsizetype ReadingView::caretPosition() const
{
    return m_document->toCanonical(textCursor().position());
}

void ReadingView::scrollTo(Utf16Span span)
{
    const int height = viewport()->height();
    const int position = m_document->toDocument(span).begin;
    const int y = m_layout->lineTop(position) - verticalScrollBar()->value();
    const int line = m_layout->typography().linePitch;
    if (y >= line / 2 && y + 2 * line <= height)
        return;
    m_anchor.place(position, height / 3, height);
    viewport()->update();
}

QList<QRectF> ReadingView::rectsOf(Utf16Span span) const
{
    DocumentSpan shown = m_document->toDocument(span);
    if (span.length() > longestRects) {
        // Not the lines of all of a long article for the few in sight.
        const int top = verticalScrollBar()->value();
        shown.begin = std::max(shown.begin, m_layout->lineStartAt(top));
        shown.end = std::min(shown.end, m_layout->lineSpan(m_layout->lineStartAt(top + viewport()->height())).end);
    }
    QList<QRectF> rects = m_layout->rects(shown);
    for (QRectF &rect : rects)
        rect.translate(-scrolled());
    return rects;
}

qsizetype ReadingView::positionAt(QPoint point) const
{
    const int position = m_layout->hitTest(QPointF(point + scrolled()), Qt::ExactHit);
    return position < 0 ? -1 : m_document->toCanonical(position);
}

qsizetype ReadingView::nearestPosition(QPoint point) const
{
    return m_document->toCanonical(m_layout->hitTest(QPointF(point + scrolled()), Qt::FuzzyHit));
}

bool ReadingView::runsRightToLeft(qsizetype position) const
{
    return m_layout->runsRightToLeft(m_document->toDocument(position));
}

Qt::LayoutDirection ReadingView::paragraphDirection(qsizetype position) const
{
    return ReadingDocument::direction(m_document->findBlock(m_document->toDocument(position)));
}

QString ReadingView::linkAt(QPoint point) const
{
    const qsizetype position = positionAt(point);
    const StructurePart *link = position < 0 ? nullptr : m_document->inlineLooks().linkAt(position);
    return link ? link->target : QString();
}

Utf16Span ReadingView::lineAt(qsizetype position) const
{
    return m_document->toCanonical(m_layout->lineSpan(m_document->toDocument(position)));
}

QList<QUuid> ReadingView::objectsAt(QPoint point) const
{
    QList<QUuid> objects;
    const qsizetype position = positionAt(point);
    if (position < 0)
        return objects;
    for (const MarkIndex::Entry &entry : m_marks.at(position)) {
        if (!objects.contains(entry.value.mark.object))
            objects.append(entry.value.mark.object);
    }
    return objects;
}

bool ReadingView::hasMark(qsizetype position, QUuid object) const
{
    return std::ranges::any_of(m_marks.at(position), [object](const MarkIndex::Entry &entry) {
        return entry.value.mark.object == object;
    });
}

// --- look -------------------------------------------------------------------

void ReadingView::setReadingFont(const QFont &font)
{
    m_readingFont = font;
    applyFont();
}

void ReadingView::zoomBy(int steps)
{
    const int zoom = std::clamp(m_zoomSteps + steps, leastZoom, mostZoom);
    if (zoom == m_zoomSteps)
        return;
    m_zoomSteps = zoom;
    applyFont();
    Q_EMIT zoomChanged(zoom);
}

void ReadingView::resetZoom()
{
    zoomBy(-m_zoomSteps);
}

void ReadingView::applyFont()
{
    QFont zoomed = m_readingFont;
    zoomed.setPointSizeF(m_readingFont.pointSizeF() * std::pow(1.1, m_zoomSteps));
    setFont(zoomed);
}

void ReadingView::applyPalette()
{
    if (!m_painter) // the base class is still setting up
        return;
    m_painter->setPalette(palette());
    m_painter->setDirection(layoutDirection());
    m_layout->setLinkColour(palette().color(QPalette::Link));
    viewport()->update();
}

void ReadingView::changeEvent(QEvent *event)
{
    m_anchor.hold(true);
    QTextEdit::changeEvent(event);
    m_anchor.hold(false);
    switch (event->type()) {
    case QEvent::FontChange:
        m_anchor.restore(viewport()->height());
        viewport()->update();
        break;
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
        applyPalette();
        break;
    default:
        break;
    }
}

void ReadingView::resizeEvent(QResizeEvent *event)
{
    m_anchor.hold(true);
    QTextEdit::resizeEvent(event);
    m_anchor.hold(false);
    m_anchor.restore(viewport()->height());
}

void ReadingView::scrollContentsBy(int dx, int dy)
{
    const bool corrected = m_anchor.settle(viewport()->height(), textCursor().position());
    if (m_anchor.isBusy() || corrected)
        viewport()->update();
    else
        QTextEdit::scrollContentsBy(dx, dy);
}

void ReadingView::paintEvent(QPaintEvent *event)
{
    if (m_anchor.isOutdated() && m_anchor.settle(viewport()->height(), textCursor().position()))
        viewport()->update();
    QTextEdit::paintEvent(event);
}

// --- keys and mouse ---------------------------------------------------------

bool ReadingView::event(QEvent *event)
{
    // Tag keys are ours while we have the focus, whatever shortcuts the window has.
    if (event->type() == QEvent::ShortcutOverride && tagKeyFor(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTextEdit::event(event);
}

bool ReadingView::activateLink(const StructurePart *link)
{
    if (!link || link->target.isEmpty())
        return false;
    Q_EMIT linkActivated(link->target);
    return true;
}

void ReadingView::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier)
        && activateLink(m_document->inlineLooks().linkAt(caretPosition()))) {
        event->accept();
        return;
    }
    const std::optional<TagKey> key = tagKeyFor(*event);
    if (!key) {
        const int before = textCursor().position();
        QTextEdit::keyPressEvent(event);
        if (textCursor().position() != before)
            showMargins();
        return;
    }
    event->accept();
    if (!event->isAutoRepeat())
        handleTagKey(*key);
}

/// With the caret on the first or last line all of the page's margin is in sight as well.
void ReadingView::showMargins()
{
    const int top = m_layout->lineTop(textCursor().position());
    const Typography &page = m_layout->typography();
    if (top <= page.topMargin + page.linePitch / 2)
        verticalScrollBar()->setValue(0);
    else if (top + page.linePitch * 3 / 2 + page.bottomMargin > m_layout->documentSize().height())
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void ReadingView::handleTagKey(const TagKey &key)
{
    if (key.command == TagCommand::EditStatement && !textCursor().hasSelection()) {
        const qsizetype caret = caretPosition();
        const auto marks = m_marks.at(caret);
        if (!marks.empty() && !hasMark(caret, currentObject())) {
            Q_EMIT markActivated(marks.front().value.mark.object);
            return;
        }
    }
    Q_EMIT commandRequested(key.command, key.number);
}

void ReadingView::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position().toPoint();
    QTextEdit::mousePressEvent(event);
}

void ReadingView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    const QPoint point = event->position().toPoint();
    if (event->button() != Qt::LeftButton || textCursor().hasSelection()
        || (point - m_pressedAt).manhattanLength() >= QApplication::startDragDistance())
        return;
    const qsizetype position = positionAt(point);
    if (event->modifiers() == Qt::ControlModifier && position >= 0
        && activateLink(m_document->inlineLooks().linkAt(position)))
        return;
    const QList<QUuid> objects = objectsAt(point);
    m_clickedIndex = objects == m_clicked ? m_clickedIndex + 1 : 0;
    m_clicked = objects;
    if (!objects.isEmpty())
        Q_EMIT markActivated(objects.at(m_clickedIndex % objects.size()));
}

void ReadingView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QTextEdit::wheelEvent(event);
        return;
    }
    m_wheel += event->angleDelta().y();
    const int steps = m_wheel / QWheelEvent::DefaultDeltasPerStep;
    m_wheel -= steps * QWheelEvent::DefaultDeltasPerStep;
    zoomBy(steps);
    event->accept();
}

void ReadingView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint point = viewport()->mapFrom(this, event->pos());
    QPoint global = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRect caret = cursorRect();
        point = caret.center();
        global = viewport()->mapToGlobal(caret.bottomLeft());
    }
    const QList<QUuid> objects = objectsAt(point);
    event->accept();
    Q_EMIT contextMenuRequested(global, objects.isEmpty() ? QUuid() : objects.front());
}

bool ReadingView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showToolTip(help->pos(), help->globalPos());
        return true;
    }
    return QTextEdit::viewportEvent(event);
}

void ReadingView::showToolTip(QPoint point, QPoint globalPoint)
{
    QStringList lines;
    for (const QUuid object : objectsAt(point)) {
        if (const QString line = description(object); !line.isEmpty() && !lines.contains(line))
            lines.append(line);
    }
    if (const QString target = linkAt(point); !target.isEmpty())
        //: Tooltip of a link in an article. %1: where it leads
        lines.append(tr("%1\nCtrl+click or Ctrl+Enter opens it.").arg(shownName(target.left(longestTooltip))));
    // Escaped: a tooltip takes what looks like HTML for HTML.
    const QString shown = lines.isEmpty() ? QString() : Qt::convertFromPlainText(lines.join(u'\n'));
    QToolTip::showText(globalPoint, shown, viewport());
}

} // namespace Hearsay
