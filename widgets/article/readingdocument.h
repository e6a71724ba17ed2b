// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/canonicaltext.h"

#include <QTextBlock>
#include <QTextDocument>

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

    void setText(const CanonicalText &text);
    [[nodiscard]] const CanonicalText &text() const noexcept { return m_text; }

    /// UTF-16 position in text() for a position of this document, which is cut to it.
    [[nodiscard]] qsizetype toCanonical(int position) const noexcept;
    [[nodiscard]] Utf16Span toCanonical(DocumentSpan span) const noexcept;
    /// The other way; at a cut the one behind it.
    [[nodiscard]] int toDocument(qsizetype utf16) const noexcept;
    [[nodiscard]] DocumentSpan toDocument(Utf16Span span) const noexcept;

    /// The block goes on with the line of the block before it.
    [[nodiscard]] static bool isContinuation(const QTextBlock &block);
    [[nodiscard]] static bool isHeading(const QTextBlock &block);
    /// That of the whole line, also for its later pieces.
    [[nodiscard]] static Qt::LayoutDirection direction(const QTextBlock &block);
    /// Paragraphs are parted by blank lines, so that line ends need no space of their own.
    [[nodiscard]] bool blankLinesSeparate() const noexcept { return m_blankLinesSeparate; }

private:
    void showHeading(DocumentSpan span);
    void flagPieces(const std::vector<int> &pieces);

    CanonicalText m_text;
    std::vector<int> m_added;  // positions of block separators that text() does not have
    bool m_blankLinesSeparate = false;
};

} // namespace Hearsay
