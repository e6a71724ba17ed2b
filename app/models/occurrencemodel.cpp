// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/occurrencemodel.h"

#include "app/text/boundaries.h"

#include <algorithm>
#include <utility>

namespace Hearsay {

namespace {

constexpr qsizetype mostBefore = 60;
constexpr qsizetype mostAfter = 160;
constexpr QChar ellipsis = u'…';

/// White space as single spaces, so that line ends do not break the row.
QString inOneLine(QStringView text)
{
    QString line;
    for (const QChar c : text) {
        if (!c.isSpace())
            line += c;
        else if (line.isEmpty() || line.back() != u' ')
            line += u' ';
    }
    return line;
}

} // namespace

OccurrenceModel::OccurrenceModel(const CanonicalText &text, const QList<TextSpan> &spans, QObject *parent)
    : QAbstractListModel(parent)
    , m_text(text)
    , m_spans(spans)
    , m_ticked(spans.size(), true)
{
}

int OccurrenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_spans.size());
}

OccurrenceModel::Excerpt OccurrenceModel::excerptOf(int row) const
{
    const QString &text = m_text.string();
    const Utf16Span words = m_text.toUtf16(m_spans.at(row));
    const qsizetype begin = sentenceAt(text, words.begin).begin;
    const qsizetype end = std::max(words.end, sentenceAt(text, words.end - 1).end);
    QString before = inOneLine(QStringView(text).sliced(begin, words.begin - begin));
    QString after = inOneLine(QStringView(text).sliced(words.end, end - words.end));
    // The words come first: of a long sentence what is near them. One further, because the stops are
    // beyond the position: a word that just fits stays.
    if (before.size() > mostBefore)
        before = ellipsis + before.sliced(nextWordBegin(before, before.size() - mostBefore - 1));
    if (after.size() > mostAfter)
        after = after.first(previousWordEnd(after, mostAfter + 1)) + ellipsis;
    return {before, inOneLine(QStringView(text).sliced(words.begin, words.length())), after};
}

QVariant OccurrenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::CheckStateRole)
        return m_ticked.at(index.row()) ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole && role != MatchBeginRole && role != MatchLengthRole)
        return {};
    // A row is asked for its text and where the match stands, one after the other.
    if (std::exchange(m_excerptRow, index.row()) != index.row())
        m_excerpt = excerptOf(index.row());
    const Excerpt &excerpt = m_excerpt;
    if (role == MatchBeginRole)
        return static_cast<int>(excerpt.before.size());
    if (role == MatchLengthRole)
        return static_cast<int>(excerpt.words.size());
    return QString(excerpt.before + excerpt.words + excerpt.after);
}

bool OccurrenceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    m_ticked[index.row()] = value.value<Qt::CheckState>() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
    return true;
}

Qt::ItemFlags OccurrenceModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

QList<TextSpan> OccurrenceModel::ticked() const
{
    QList<TextSpan> spans;
    for (qsizetype row = 0; row < m_spans.size(); ++row) {
        if (m_ticked.at(row))
            spans.append(m_spans.at(row));
    }
    return spans;
}

void OccurrenceModel::tickAll(bool isTicked)
{
    if (m_spans.isEmpty())
        return;
    m_ticked.fill(isTicked);
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
}

} // namespace Hearsay
