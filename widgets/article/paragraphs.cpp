// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/paragraphs.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace Hearsay::Paragraphs {

namespace {

constexpr qsizetype longestHeading = 90;
constexpr qsizetype shortestProse = 100;

/// Where to cut the line that begins at @p from, looking back from @p from + pieceLength:
/// behind a sentence, else at a space, else between two graphemes.
Cut cutAfter(QStringView text, qsizetype from)
{
    const qsizetype latest = from + pieceLength;
    const qsizetype earliest = from + pieceLength / 2;
    qsizetype space = -1;
    for (qsizetype i = latest; i > earliest; --i) {
        if (text[i] != u' ')
            continue;
        if (space < 0)
            space = i;
        if (QStringView(u".!?\u06d4\u061f\u0964").contains(text[i - 1]))
            return {i, true};
        if (space - i > pieceLength / 4)
            break;
    }
    if (space >= 0)
        return {space, true};
    constexpr qsizetype context = 64;
    const QStringView window = text.sliced(latest - context, 2 * context);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, window);
    finder.setPosition(context);
    if (finder.isAtBoundary())
        return {latest, false};
    const qsizetype boundary = finder.toPreviousBoundary();
    if (boundary > 0)
        return {latest - context + boundary, false};
    return {text[latest].isLowSurrogate() ? latest - 1 : latest, false};
}

void cutLine(QStringView text, Utf16Span line, std::vector<Cut> &cuts)
{
    qsizetype from = line.begin;
    while (line.end - from > pieceLength * 3 / 2) {
        const Cut cut = cutAfter(text, from);
        cuts.push_back(cut);
        from = cut.position + (cut.replacesSpace ? 1 : 0);
    }
}

/// Without its neighbours: short, begins like a phrase and does not end like a sentence.
bool isPhrase(QStringView line)
{
    line = line.trimmed();
    if (line.size() < 3 || line.size() > longestHeading)
        return false;
    const QChar first = line.front();
    const QChar last = line.back();
    const bool begins = first.isLetterOrNumber() || first.isSurrogate() || first == u'#';
    const bool ends = last.isLetterOrNumber() || last == u'?' || last == u')' || last.isMark();
    return begins && ends && !line.contains(u'|') && !line.contains(u'@')
           && std::ranges::any_of(line, [](QChar c) { return c.isLetter(); });
}

/// Finds the headings while lines come one by one: a phrase of its own between blank lines
/// (or the text's begin) and prose.
class HeadingFinder
{
public:
    explicit HeadingFinder(QStringView text) : m_text(text) {}

    void add(Utf16Span line, std::vector<Utf16Span> &headings)
    {
        const bool blank = m_text.sliced(line.begin, line.length()).trimmed().isEmpty();
        if (blank) {
            m_afterBlank = true;
            m_candidateClosed = true;
            return;
        }
        const bool prose = line.length() >= shortestProse;
        if (!m_candidate.isEmpty() && m_candidateClosed && prose)
            headings.push_back(m_candidate);
        const bool mayBegin = m_afterBlank && (m_previousWasProse || !m_seenAny);
        m_candidate = mayBegin && isPhrase(m_text.sliced(line.begin, line.length())) ? line : Utf16Span{};
        m_candidateClosed = false;
        m_previousWasProse = prose;
        m_afterBlank = false;
        m_seenAny = true;
    }

private:
    QStringView m_text;
    Utf16Span m_candidate;
    bool m_candidateClosed = false;
    bool m_previousWasProse = false;
    bool m_afterBlank = true;
    bool m_seenAny = false;
};

} // namespace

Outline outline(QStringView text)
{
    Outline result;
    HeadingFinder headings(text);
    qsizetype lines = 0;
    qsizetype blanks = 0;
    for (qsizetype begin = 0; begin <= text.size();) {
        qsizetype end = text.indexOf(u'\n', begin);
        if (end < 0)
            end = text.size();
        ++lines;
        blanks += end == begin ? 1 : 0;
        headings.add({begin, end}, result.headings);
        if (end - begin > pieceLength * 3 / 2)
            cutLine(text, {begin, end}, result.cuts);
        begin = end + 1;
    }
    result.blankLinesSeparate = blanks * 5 > lines;
    return result;
}

} // namespace Hearsay::Paragraphs
