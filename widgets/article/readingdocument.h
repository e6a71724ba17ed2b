// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/articlestructure.h"
#include "app/text/canonicaltext.h"
#include "widgets/article/blocklooks.h"
#include "widgets/article/inlinelooks.h"

#include <QTextBlock>
#include <QTextDocument>

#include <utility>
#include <vector>

namespace Hearsay {

/// A span of positions in a QTextDocument.
struct DocumentSpan
{
    int begin = 0;
    int end = 0;

    bool operator==(const DocumentSpan &) const = default;
};

/// The QTextDocument that shows a canonical text, and the only one that knows how positions
/// of the two correspond. They are the same, but for lines of many thousand characters: those
/// are cut into several blocks, and a cut with no space in reach adds a block separator.
///
/// Its characters are for the eye only (some code points are shown by others): text is always
/// taken from text(). Annotations are never written into it.
class ReadingDocument final : public QTextDocument
{
    Q_OBJECT
public:
    explicit ReadingDocument(QObject *parent = nullptr);

    /// @p structure must be that of @p text. Nothing of it is written into the document: a layout
    /// asks for it where it lays out.
    void setText(const CanonicalText &text, const ArticleStructure &structure = {});
    [[nodiscard]] const CanonicalText &text() const noexcept { return m_text; }

    /// UTF-16 position in text() for a position of this document, which is cut to it.
    [[nodiscard]] qsizetype toCanonical(int position) const noexcept;
    [[nodiscard]] Utf16Span toCanonical(DocumentSpan span) const noexcept;
    /// The other way; at a cut the one behind it.
    [[nodiscard]] int toDocument(qsizetype utf16) const noexcept;
    [[nodiscard]] DocumentSpan toDocument(Utf16Span span) const noexcept;

    /// The block goes on with the line of the block before it.
    [[nodiscard]] static bool isContinuation(const QTextBlock &block);
    [[nodiscard]] bool isHeading(const QTextBlock &block) const;
    /// As the structure has it; where there is none, that of plain text.
    [[nodiscard]] const BlockLook &look(const QTextBlock &block) const;
    [[nodiscard]] bool hasStructure() const noexcept { return !m_looks.empty(); }
    /// The blocks of a table, first and last.
    [[nodiscard]] std::pair<int, int> tableBlocks(int table) const;
    [[nodiscard]] const InlineLooks &inlineLooks() const noexcept { return m_inlineLooks; }
    /// That of the whole line, also for its later pieces.
    [[nodiscard]] static Qt::LayoutDirection direction(const QTextBlock &block);
    /// Paragraphs are parted by blank lines, so that line ends need no space of their own.
    [[nodiscard]] bool blankLinesSeparate() const noexcept { return m_blankLinesSeparate; }

private:
    void showHeading(DocumentSpan span);
    void setStructure(const ArticleStructure &structure);
    void flagPieces(const std::vector<int> &pieces);

    CanonicalText m_text;
    std::vector<BlockLook> m_looks;  // one a block, or none without structure
    std::vector<std::pair<int, int>> m_tables;
    InlineLooks m_inlineLooks;
    std::vector<int> m_added;  // positions of block separators that text() does not have
    bool m_blankLinesSeparate = false;
};

} // namespace Hearsay
