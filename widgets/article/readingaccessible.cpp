// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/readingaccessible.h"

#include "app/text/boundaries.h"
#include "widgets/article/readingview.h"

#include <QAccessible>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hearsay {

namespace {

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className != "Hearsay::ReadingView"_L1)
        return nullptr;
    auto *view = qobject_cast<ReadingView *>(object);
    return view ? new ReadingAccessible(view) : nullptr;
}

/// As IAccessible2 wants values of attributes.
QString escaped(const QString &value)
{
    QString result;
    for (const QChar c : value) {
        if (u"\\:,=;"_s.contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

} // namespace

void ReadingAccessible::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

ReadingAccessible::ReadingAccessible(ReadingView *view)
    : QAccessibleWidget(view, QAccessible::EditableText)
{
}

ReadingView &ReadingAccessible::view() const
{
    return *static_cast<ReadingView *>(widget());
}

void *ReadingAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State ReadingAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

QString ReadingAccessible::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? view().text().string() : QAccessibleWidget::text(kind);
}

// --- caret and selection ----------------------------------------------------

void ReadingAccessible::selection(int selectionIndex, int *startOffset, int *endOffset) const
{
    const Utf16Span span = selectionIndex == 0 ? view().selectedSpan() : Utf16Span{};
    *startOffset = static_cast<int>(span.begin);
    *endOffset = static_cast<int>(span.end);
}

int ReadingAccessible::selectionCount() const
{
    return view().selectedSpan().isEmpty() ? 0 : 1;
}

void ReadingAccessible::addSelection(int startOffset, int endOffset)
{
    view().selectSpan({startOffset, endOffset});
}

void ReadingAccessible::removeSelection(int selectionIndex)
{
    if (selectionIndex == 0)
        setCursorPosition(cursorPosition());
}

void ReadingAccessible::setSelection(int selectionIndex, int startOffset, int endOffset)
{
    if (selectionIndex == 0)
        view().selectSpan({startOffset, endOffset});
}

int ReadingAccessible::cursorPosition() const
{
    return static_cast<int>(view().caretPosition());
}

void ReadingAccessible::setCursorPosition(int position)
{
    view().selectSpan({position, position});
}

// --- text -------------------------------------------------------------------

int ReadingAccessible::characterCount() const
{
    return static_cast<int>(view().text().utf16Length());
}

QString ReadingAccessible::text(int startOffset, int endOffset) const
{
    const QString &all = view().text().string();
    const qsizetype from = std::clamp<qsizetype>(startOffset, 0, all.size());
    const qsizetype to = std::clamp<qsizetype>(endOffset, from, all.size());
    return all.sliced(from, to - from);
}

Utf16Span ReadingAccessible::unitAt(qsizetype offset, QAccessible::TextBoundaryType type) const
{
    const QString &all = view().text().string();
    offset = std::clamp<qsizetype>(offset, 0, all.size());
    // White space belongs to the word or sentence before it.
    const auto isGap = [&all](qsizetype at) {
        return at < all.size() && all[at].isSpace() && all[at] != u'\n';
    };
    const auto before = [isGap](qsizetype at) {
        while (at > 0 && isGap(at))
            --at;
        return at;
    };
    const auto after = [isGap](Utf16Span span) {
        while (isGap(span.end))
            ++span.end;
        return span;
    };
    switch (type) {
    case QAccessible::CharBoundary: {
        const Utf16Span unit{offset, std::min(offset + 1, all.size())};
        const Utf16Span whole = tidied(all, unit);
        return whole.isEmpty() ? unit : whole;
    }
    case QAccessible::WordBoundary: {
        const qsizetype at = before(offset);
        const Utf16Span word = wordAt(all, at);
        // At its end wordAt() gives the word before; here a full stop is a unit of its own.
        return after(word.contains(at) ? word : unitAt(at, QAccessible::CharBoundary));
    }
    case QAccessible::SentenceBoundary:
        return after(sentenceAt(all, before(offset)));
    case QAccessible::LineBoundary:
        return view().lineAt(offset);
    case QAccessible::ParagraphBoundary:
        return paragraphAt(all, offset);
    case QAccessible::NoBoundary:
        return {0, all.size()};
    }
    Q_UNREACHABLE_RETURN(Utf16Span());
}

QString ReadingAccessible::give(Utf16Span span, int *startOffset, int *endOffset) const
{
    *startOffset = static_cast<int>(span.begin);
    *endOffset = static_cast<int>(span.end);
    return text(*startOffset, *endOffset);
}

QString ReadingAccessible::textAtOffset(int offset, QAccessible::TextBoundaryType type,
                                        int *startOffset, int *endOffset) const
{
    return give(unitAt(offset, type), startOffset, endOffset);
}

QString ReadingAccessible::textBeforeOffset(int offset, QAccessible::TextBoundaryType type,
                                            int *startOffset, int *endOffset) const
{
    const qsizetype begin = unitAt(offset, type).begin;
    return give(begin > 0 ? unitAt(begin - 1, type) : Utf16Span{}, startOffset, endOffset);
}

QString ReadingAccessible::textAfterOffset(int offset, QAccessible::TextBoundaryType type,
                                           int *startOffset, int *endOffset) const
{
    const qsizetype end = unitAt(offset, type).end;
    const bool last = end >= characterCount();
    return give(last ? Utf16Span{end, end} : unitAt(end, type), startOffset, endOffset);
}

// --- places -----------------------------------------------------------------

QRect ReadingAccessible::characterRect(int offset) const
{
    const QList<QRectF> rects = view().rectsOf({offset, offset + 1});
    if (rects.isEmpty())
        return {};
    const QRect rect = rects.front().toAlignedRect();
    return QRect(view().viewport()->mapToGlobal(rect.topLeft()), rect.size());
}

int ReadingAccessible::offsetAtPoint(const QPoint &point) const
{
    return static_cast<int>(view().positionAt(view().viewport()->mapFromGlobal(point)));
}

void ReadingAccessible::scrollToSubstring(int startIndex, int endIndex)
{
    view().scrollTo({startIndex, endIndex});
}

QString ReadingAccessible::attributes(int offset, int *startOffset, int *endOffset) const
{
    // The run around the offset in which the marks are the same, within its paragraph.
    Utf16Span run = paragraphAt(view().text().string(), offset);
    QStringList names;
    QStringList descriptions;
    view().marks().forEachOverlapping(run, [&](const MarkIndex::Entry &entry) {
        if (entry.span.contains(offset)) {
            run = {std::max(run.begin, entry.span.begin), std::min(run.end, entry.span.end)};
            names.append(nameOf(entry.value.mark));
            if (const QString words = view().description(entry.value.mark.object); !words.isEmpty())
                descriptions.append(words);
        } else if (entry.span.end <= offset) {
            run.begin = std::max(run.begin, entry.span.end);
        } else {
            run.end = std::min(run.end, entry.span.begin);
        }
        return true;
    });
    *startOffset = static_cast<int>(run.begin);
    *endOffset = static_cast<int>(run.end);
    if (names.isEmpty())
        return {};
    QString result = u"mark:"_s + escaped(names.join(u"; "_s)) + u';';
    if (!descriptions.isEmpty())
        result += u"mark-description:"_s + escaped(descriptions.join(u"; "_s)) + u';';
    return result;
}

// --- announcements ----------------------------------------------------------

MarkAnnouncer::MarkAnnouncer(ReadingView &view)
    : QObject(&view)
    , m_view(view)
{
    connect(&view, &QTextEdit::cursorPositionChanged, this, &MarkAnnouncer::look);
}

void MarkAnnouncer::look()
{
    QSet<QUuid> inside;
    QStringList entered;
    for (const MarkIndex::Entry &entry : m_view.marks().at(m_view.caretPosition())) {
        const Mark &mark = entry.value.mark;
        if (!inside.contains(mark.object) && !m_inside.contains(mark.object)) {
            const QString words = m_view.description(mark.object);
            //: Said aloud: what the mark is and its words. "claim: Kunduz is clear"
            entered.append(words.isEmpty() ? nameOf(mark) : tr("%1: %2").arg(nameOf(mark), words));
        }
        inside.insert(mark.object);
    }
    m_inside = inside;
    if (entered.isEmpty())
        return;
    const QString words = entered.join(u"; "_s);
    if (QAccessible::isActive()) {
        QAccessibleAnnouncementEvent event(&m_view, words);
        QAccessible::updateAccessibility(&event);
    }
    Q_EMIT announced(words);
}

} // namespace Hearsay
