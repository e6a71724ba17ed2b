// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/articlestructure.h"
#include "app/text/spanindex.h"

#include <QColor>
#include <QString>
#include <QTextLayout>

namespace Hearsay {

/// What an article's structure says of words: which are emphasised, links, code. Asked by lines
/// that come into sight, so that nothing of it need be written into a document beforehand.
class InlineLooks
{
public:
    void build(const ArticleStructure &structure, const CanonicalText &text);
    [[nodiscard]] bool isEmpty() const noexcept { return m_parts.isEmpty(); }

    /// Formats for the characters of @p span, which begin at 0; none overlap.
    [[nodiscard]] QList<QTextLayout::FormatRange> formats(Utf16Span span, const QColor &link) const;
    /// The innermost link, else the innermost image, at @p position; nullptr: none.
    [[nodiscard]] const StructurePart *linkAt(qsizetype position) const;

private:
    struct Look
    {
        unsigned style = 0; ///< a bit
        qsizetype link = -1;///< place in m_links
    };

    SpanIndex<Look> m_parts;
    QList<StructurePart> m_links;
};

} // namespace Hearsay
