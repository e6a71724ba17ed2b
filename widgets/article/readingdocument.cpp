// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/readingdocument.h"

#include "widgets/article/paragraphs.h"

#include <QTextCursor>

#include <algorithm>

namespace Hearsay {

namespace {

// Bits of QTextBlock::userState(), which is -1 where nothing was set.
constexpr int continuation = 1;
constexpr int rightToLeft = 2;
constexpr int heading = 4;

bool has(const QTextBlock &block, int bit)
{
    return block.userState() >= 0 && (block.userState() & bit) != 0;
}

/// @p text as it is displayed, with the cuts as line ends.
QString displayed(const QString &text, const std::vector<Paragraphs::Cut> &cuts)
{
    QString display;
    display.reserve(text.size() + static_cast<qsizetype>(cuts.size()));
    qsizetype from = 0;
    for (const Paragraphs::Cut &cut : cuts) {
        display += QStringView(text).sliced(from, cut.position - from);
        display += u'\n';
        from = cut.position + (cut.replacesSpace ? 1 : 0);
    }
    display += QStringView(text).sliced(from);
    for (QChar &c : display) {
        if (c.unicode() >= 0x2029)
            c = QChar(Paragraphs::shown(c.unicode()));
    }
    return display;
}

} // namespace

ReadingDocument::ReadingDocument(QObject *parent)
    : QTextDocument(parent)
{
    setUndoRedoEnabled(false);
    setDocumentMargin(0);
}

void ReadingDocument::setText(const CanonicalText &text, const ArticleStructure &structure)
{
    m_text = text;
    const Paragraphs::Outline outline = Paragraphs::outline(text.string());
    m_blankLinesSeparate = outline.blankLinesSeparate;
    m_added.clear();
    std::vector<int> pieces;
    for (const Paragraphs::Cut &cut : outline.cuts) {
        const int separator = static_cast<int>(cut.position) + static_cast<int>(m_added.size());
        if (!cut.replacesSpace)
            m_added.push_back(separator);
        pieces.push_back(separator + 1);
    }

    QTextCursor cursor(this);
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    cursor.setBlockCharFormat({});
    cursor.setCharFormat({});
    cursor.insertText(displayed(text.string(), outline.cuts));
    cursor.endEditBlock();
    flagPieces(pieces);
    setStructure(structure);
    if (hasStructure()) {
        m_blankLinesSeparate = false;
        return;
    }
    for (const Utf16Span span : outline.headings)
        showHeading(toDocument(span));
}

void ReadingDocument::setStructure(const ArticleStructure &structure)
{
    m_looks = blockLooks(structure, *this, [this](TextSpan span) {
        const DocumentSpan shown = toDocument(m_text.toUtf16(span));
        return std::pair(shown.begin, shown.end);
    });
    m_inlineLooks.build(structure, m_text);
    m_tables.clear();
    for (int number = 0; number < int(m_looks.size()); ++number) {
        const int table = m_looks[std::size_t(number)].table;
        if (table < 0)
            continue;
        if (std::size_t(table) >= m_tables.size())
            m_tables.resize(std::size_t(table) + 1, {number, number});
        m_tables[std::size_t(table)].second = number;
    }
}

void ReadingDocument::showHeading(DocumentSpan span)
{
    QTextCursor cursor(this);
    cursor.setPosition(span.begin);
    cursor.setPosition(span.end, QTextCursor::KeepAnchor);
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    // A step of Qt's scale for headings: one fifth larger than the text around it.
    format.setProperty(QTextFormat::FontSizeAdjustment, 1);
    cursor.mergeCharFormat(format);
    QTextBlock block = cursor.block();
    block.setUserState(heading);
}

void ReadingDocument::flagPieces(const std::vector<int> &pieces)
{
    for (const int piece : pieces) {
        QTextBlock block = findBlock(piece);
        const bool rtl = direction(block.previous()) == Qt::RightToLeft;
        block.setUserState(continuation | (rtl ? rightToLeft : 0));
    }
}

qsizetype ReadingDocument::toCanonical(int position) const noexcept
{
    const auto before = std::ranges::lower_bound(m_added, position) - m_added.begin();
    return std::clamp<qsizetype>(position - before, 0, m_text.utf16Length());
}

Utf16Span ReadingDocument::toCanonical(DocumentSpan span) const noexcept
{
    return {toCanonical(span.begin), toCanonical(span.end)};
}

int ReadingDocument::toDocument(qsizetype utf16) const noexcept
{
    utf16 = std::clamp<qsizetype>(utf16, 0, m_text.utf16Length());
    // The separator at m_added[i] stands before the character at m_added[i] - i.
    std::size_t low = 0;
    std::size_t high = m_added.size();
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (m_added[middle] - static_cast<qsizetype>(middle) <= utf16)
            low = middle + 1;
        else
            high = middle;
    }
    return static_cast<int>(utf16 + static_cast<qsizetype>(low));
}

DocumentSpan ReadingDocument::toDocument(Utf16Span span) const noexcept
{
    if (span.isEmpty())
        return {toDocument(span.begin), toDocument(span.begin)};
    return {toDocument(span.begin), toDocument(span.end - 1) + 1};
}

bool ReadingDocument::isContinuation(const QTextBlock &block)
{
    return has(block, continuation);
}

bool ReadingDocument::isHeading(const QTextBlock &block) const
{
    return has(block, heading) || look(block).heading > 0;
}

const BlockLook &ReadingDocument::look(const QTextBlock &block) const
{
    static const BlockLook plain;
    if (m_looks.empty())
        return plain; // finding a block's number takes time
    const auto number = std::size_t(block.blockNumber());
    return number < m_looks.size() ? m_looks[number] : plain;
}

std::pair<int, int> ReadingDocument::tableBlocks(int table) const
{
    return m_tables.at(std::size_t(table));
}

Qt::LayoutDirection ReadingDocument::direction(const QTextBlock &block)
{
    if (isContinuation(block))
        return has(block, rightToLeft) ? Qt::RightToLeft : Qt::LeftToRight;
    return block.textDirection();
}

} // namespace Hearsay
