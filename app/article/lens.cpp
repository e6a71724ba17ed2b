// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/lens.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Hearsay {

namespace {

/// Longer lines are cut, at white space where there is some: the highlighter and its regular
/// expressions see all of a line at once.
constexpr qsizetype longestPiece = 16 * 1024;
/// How far the end of a quotation is looked for.
constexpr qsizetype longestQuotation = 8 * 1024;
/// Marks that open nothing are passed over in a line; of more than these the line is left
/// as it is, or a line of nothing but such marks would take forever.
constexpr int mostStrayMarks = 8;

struct MarkPair
{
    QChar opening;
    QStringView closing; ///< any of these
};

constexpr std::array markPairs{
    MarkPair{u'“', u"”"},   MarkPair{u'„', u"“”"}, MarkPair{u'«', u"»"},
    MarkPair{u'「', u"」"}, MarkPair{u'"', u"\""},
};

const MarkPair *pairOpenedBy(QChar c)
{
    const auto pair = std::ranges::find(markPairs, c, &MarkPair::opening);
    return pair == markPairs.end() ? nullptr : &*pair;
}

/// Where the line that contains @p position ends, or a piece of it if it is too long.
qsizetype pieceEnd(QStringView text, qsizetype position)
{
    const QStringView ahead = text.sliced(position, std::min(longestPiece, text.size() - position));
    if (const qsizetype lineEnd = ahead.indexOf(u'\n'); lineEnd >= 0)
        return position + lineEnd;
    if (ahead.size() < longestPiece)
        return text.size();
    const qsizetype space = ahead.lastIndexOf(u' ');
    if (space > longestPiece / 2)
        return position + space;
    return position + longestPiece - (ahead.back().isHighSurrogate() ? 1 : 0);
}

/// Does the quotation that @p marks opened before @p lineEnd go on in the next line? It does
/// if it is closed there, within the paragraph and before another one opens.
bool goesOn(QStringView text, qsizetype lineEnd, const MarkPair &marks)
{
    const qsizetype limit = std::min(text.size(), lineEnd + longestQuotation);
    bool blank = false; // nothing but white space since the line end
    for (qsizetype i = lineEnd; i < limit; ++i) {
        const QChar c = text[i];
        if (marks.closing.contains(c))
            return true;
        if (c == marks.opening || (blank && c == u'\n'))
            return false;
        blank = c == u'\n' || (blank && c.isSpace());
    }
    return false;
}

/// Does the next paragraph begin with the mark again, as a quotation of several paragraphs
/// does that is closed only in the last?
bool isReopened(QStringView text, qsizetype lineEnd, QChar opening)
{
    const qsizetype limit = std::min(text.size(), lineEnd + longestQuotation);
    for (qsizetype i = lineEnd; i < limit; ++i) {
        if (!text[i].isSpace())
            return text[i] == opening;
    }
    return false;
}

/// Hands on what the definition finds in one line.
class LineHighlighter : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    /// Hits in @p line, counted from its begin.
    QList<LensHit> hitsIn(QStringView line)
    {
        m_hits.clear();
        highlightLine(line, {});
        return std::move(m_hits);
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        const QString name = format.name();
        const auto info = std::ranges::find(lensClasses, name, &LensClassInfo::key);
        if (info != lensClasses.end() && length > 0)
            m_hits.append({{offset, offset + length}, info->lensClass});
    }

private:
    QList<LensHit> m_hits;
};

} // namespace

struct Lens::Private
{
    KSyntaxHighlighting::Repository repository;
    LineHighlighter highlighter;

    void scanPiece(QStringView text, Utf16Span piece, QList<LensHit> &hits);
    QList<LensHit> hitsIn(QStringView text, Utf16Span piece);

    /// The marks of the quotation that the piece before has left open.
    const MarkPair *open = nullptr;
};

/// The hits of @p piece, with @c open as the state before it. Counted from the text's begin.
QList<LensHit> Lens::Private::hitsIn(QStringView text, Utf16Span piece)
{
    const QStringView line = text.sliced(piece.begin, piece.length());
    QList<LensHit> hits;
    qsizetype shift = piece.begin;
    if (open) {
        // The line is read as if the quotation began with it, and with a letter, since a
        // straight mark before white space opens none.
        const QString reopened = open->opening + u"x"_s + line.toString();
        hits = highlighter.hitsIn(reopened);
        shift -= 2;
    } else {
        hits = highlighter.hitsIn(line);
    }
    for (LensHit &hit : hits)
        hit.span = {std::max(hit.span.begin + shift, piece.begin), hit.span.end + shift};
    hits.removeIf([](const LensHit &hit) { return hit.span.isEmpty(); });
    return hits;
}

void Lens::Private::scanPiece(QStringView text, Utf16Span piece, QList<LensHit> &hits)
{
    for (int stray = 0;; ++stray) {
        const MarkPair *const before = open;
        const QList<LensHit> found = hitsIn(text, piece);
        open = nullptr;
        for (const LensHit &hit : found) {
            // A quotation that went on belongs to its beginning, line end and all.
            const bool carried = before && hit.span.begin == piece.begin && !hits.isEmpty();
            if (carried)
                hits.last().span.end = hit.span.end;
            else
                hits.append(hit);
        }
        if (found.isEmpty() || found.last().lensClass != LensClass::Quotation
            || found.last().span.end != piece.end)
            return;

        const qsizetype begin = found.last().span.begin;
        const bool carried = before && begin == piece.begin;
        const MarkPair *const marks = carried ? before : pairOpenedBy(text[begin]);
        Q_ASSERT(marks);
        const bool closed =
            marks->closing.contains(text[piece.end - 1]) && (carried || piece.end - begin > 1);
        if (closed)
            return;
        if (goesOn(text, piece.end, *marks)) {
            open = marks;
            return;
        }
        if (carried || isReopened(text, piece.end, marks->opening) || stray == mostStrayMarks)
            return;
        hits.removeLast();
        piece.begin = begin + 1;
    }
}

Lens::Lens()
    : d(std::make_unique<Private>())
{
    const auto definition = d->repository.definitionForName(u"News Prose"_s);
    Q_ASSERT_X(definition.isValid(), "Lens", "newsprose.xml is not among the resources");
    d->highlighter.setDefinition(definition);
}

Lens::~Lens() = default;

QList<LensHit> Lens::scan(QStringView text, const std::function<bool()> &cancelled)
{
    QList<LensHit> hits;
    d->open = nullptr;
    for (qsizetype begin = 0; begin < text.size();) {
        if (cancelled && cancelled())
            return {};
        const qsizetype end = pieceEnd(text, begin);
        if (begin < end)
            d->scanPiece(text, {begin, end}, hits);
        begin = end < text.size() && text[end] == u'\n' ? end + 1 : end;
    }
    return hits;
}

QString lensClassLabel(LensClass lensClass)
{
    return QCoreApplication::translate("Lens", lensClasses.at(std::size_t(lensClass)).label);
}

} // namespace Hearsay
