// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/linerects.h"

#include <QGlyphRun>

#include <algorithm>

namespace Hearsay {

LineStretches lineStretches(const QTextLine &line, int from, int to, bool leftToRight)
{
    LineStretches stretches;
    from = std::max(from, line.textStart());
    to = std::min(to, line.textStart() + line.textLength());
    if (from >= to)
        return stretches;
    if (leftToRight) {
        const QRectF text = line.naturalTextRect();
        const double left = line.cursorToX(from);
        // White space at the end of the line hangs over its edge: nobody sees it.
        const double right = std::min(line.cursorToX(to), text.right());
        if (left < right)
            stretches.append({left, right});
        return stretches;
    }
    const QList<QGlyphRun> runs = line.glyphRuns(from, to - from);
    for (const QGlyphRun &run : runs) {
        const QRectF box = run.boundingRect();
        if (box.width() > 0)
            stretches.append({box.left(), box.right()});
    }
    std::ranges::sort(stretches, {}, &LineStretch::left);
    LineStretches joined;
    for (const LineStretch &stretch : stretches) {
        if (!joined.isEmpty() && stretch.left <= joined.last().right + 0.5)
            joined.last().right = std::max(joined.last().right, stretch.right);
        else
            joined.append(stretch);
    }
    return joined;
}

bool runsLeftToRight(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit < 0x590)
            continue;
        char32_t c = unit;
        if (QChar::isHighSurrogate(unit) && i + 1 < text.size())
            c = QChar::surrogateToUcs4(unit, text[++i].unicode());
        switch (QChar::direction(c)) {
        case QChar::DirR:
        case QChar::DirAL:
        case QChar::DirAN:
        case QChar::DirRLE:
        case QChar::DirRLO:
        case QChar::DirRLI:
        case QChar::DirFSI:
            return false;
        default:
            break;
        }
    }
    return true;
}

} // namespace Hearsay
