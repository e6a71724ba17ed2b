// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/articlestructure.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace Hearsay {

/// Writes a canonical text and its structure side by side, for readers of formats that have one.
/// Line ends and spaces are written only when text follows, so that there are none too many and
/// parts begin and end at words. What is written needs no cleaning by CanonicalText.
class StructuredText
{
public:
    /// Opens a part, inside those that are open.
    void begin(StructureKind kind, int number = 0, const QString &target = {});
    /// Closes the part that was opened last.
    void end();

    /// Words of a line: line ends and tabs among them become spaces.
    void addWords(QStringView words);
    /// Lines of their own as they are, with all their spaces.
    void addLines(QStringView lines);
    /// Words follow, if any, after a space.
    void addSpace();
    /// After all, they follow without one.
    void cancelSpace();
    /// ... on a new line of the same paragraph (in a table cell: after a space).
    void addLineBreak();
    /// ... on a line of their own.
    void separate();
    /// The next cell of a row.
    void addTab();

    /// In UTF-16 units.
    [[nodiscard]] qsizetype size() const noexcept { return m_text.size(); }
    [[nodiscard]] const QString &text() const noexcept { return m_text; }
    /// All parts must be closed.
    [[nodiscard]] ArticleStructure takeStructure();

private:
    enum class Pending { Nothing, Space, LineBreak, Line };

    void append(QStringView text);
    void writePending();
    void beginOpenParts();
    [[nodiscard]] bool isInCell() const;

    QString m_text;
    qsizetype m_length = 0;             // in code points
    QList<StructurePart> m_parts;       // in the order in which they were opened
    std::vector<qsizetype> m_open;      // of them, the innermost last
    std::size_t m_begun = 0;            // how many of m_open have text
    int m_cells = 0;                    // how many of m_open are table cells
    Pending m_pending = Pending::Nothing;
};

} // namespace Hearsay
