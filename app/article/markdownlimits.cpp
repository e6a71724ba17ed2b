// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/markdownlimits.h"

#include <algorithm>

namespace Hearsay {

namespace {

/// Quotes, lists and footnotes that one line may open inside one another.
constexpr int mostMarkers = 32;
/// Of the tree that is made, some 200 bytes each.
constexpr qint64 mostNodes = 4'000'000;
/// Characters looked at when each special one looks through the rest of its paragraph: seconds.
constexpr qint64 mostEffort = 4'000'000'000;
/// In the columns of a table times its lines.
constexpr qint64 mostCells = 1'000'000;
/// Bytes of link definitions, times the brackets that might use them.
constexpr qint64 mostCopied = 500'000'000;

constexpr bool isSpecial(char c)
{
    switch (c) {
    case '[':
    case ']':
    case '*':
    case '_':
    case '~':
    case '<':
    case '!':
    case '&':
    case '`':
    case '\\':
    case '@':
    case ':':
        return true;
    default:
        return false;
    }
}

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// How long the marker is that @p line begins with: of a quote, an item, a footnote; 0: none.
qsizetype markerLength(QByteArrayView line)
{
    if (line.startsWith('>'))
        return 1;
    if (line.startsWith("[^")) {
        const qsizetype end = line.indexOf(']');
        return end > 0 && line.sliced(end).startsWith("]:") ? end + 2 : 0;
    }
    qsizetype digits = 0;
    while (digits < line.size() && digits < 9 && isDigit(line[digits]))
        ++digits;
    if (digits >= line.size())
        return 0;
    const char sign = line[digits];
    const bool isItem =
        digits > 0 ? sign == '.' || sign == ')' : sign == '-' || sign == '*' || sign == '+';
    const bool isApart = digits + 1 >= line.size() || isBlank(line[digits + 1]);
    return isItem && isApart ? digits + 1 : 0;
}

/// Lines without a blank one between them, which is as far as a paragraph or a table can reach.
struct Stretch
{
    qint64 bytes = 0;
    qint64 specials = 0;
    qint64 lines = 0;
    qint64 columns = 0; ///< of the line that has most
    bool defines = false;

    [[nodiscard]] qint64 effort() const { return specials * bytes; }
    [[nodiscard]] qint64 cells() const { return columns > 1 ? columns * lines : 0; }
};

class Meter
{
public:
    /// False: too much.
    bool add(QByteArrayView line)
    {
        const int markers = countMarkers(line);
        const bool isEmpty = std::ranges::all_of(line, isBlank);
        if (isEmpty && !finishStretch())
            return false;
        m_nodes += markers + 2;
        m_stretch.bytes += line.size() + 1;
        ++m_stretch.lines;
        qint64 pipes = 0;
        char before = 0;
        for (const char c : line) {
            m_stretch.specials += isSpecial(c) ? 1 : 0;
            m_nodes += isSpecial(c) || c == 'w' ? 2 : 0; // "www." begins an address
            m_brackets += c == '[' ? 1 : 0;
            pipes += c == '|' ? 1 : 0;
            m_stretch.defines = m_stretch.defines || (before == ']' && c == ':');
            before = c;
        }
        m_stretch.columns = std::max(m_stretch.columns, pipes + 1);
        return markers <= mostMarkers && m_nodes <= mostNodes;
    }

    bool finish() { return finishStretch() && m_defined * m_brackets <= mostCopied; }

private:
    [[nodiscard]] static int countMarkers(QByteArrayView line)
    {
        int markers = 0;
        while (true) {
            while (!line.isEmpty() && isBlank(line.front()))
                line = line.sliced(1);
            const qsizetype length = markerLength(line);
            if (length == 0 || markers > mostMarkers)
                return markers;
            line = line.sliced(length);
            ++markers;
        }
    }

    bool finishStretch()
    {
        m_effort += m_stretch.effort();
        m_cells += m_stretch.cells();
        if (m_stretch.defines)
            m_defined = std::max(m_defined, m_stretch.bytes);
        m_stretch = {};
        return m_effort <= mostEffort && m_cells <= mostCells;
    }

    Stretch m_stretch;
    qint64 m_nodes = 0;
    qint64 m_effort = 0;
    qint64 m_cells = 0;
    qint64 m_defined = 0; // bytes of the longest stretch with definitions
    qint64 m_brackets = 0;
};

} // namespace

bool isTractable(QByteArrayView markdown)
{
    Meter meter;
    while (!markdown.isEmpty()) {
        const qsizetype end = markdown.indexOf('\n');
        if (!meter.add(end < 0 ? markdown : markdown.first(end)))
            return false;
        markdown = end < 0 ? QByteArrayView() : markdown.sliced(end + 1);
    }
    return meter.finish();
}

} // namespace Hearsay
