// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/isolated.h"

#include <QLocale>

#include <algorithm>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t firstStrongIsolate = u'\u2068';
constexpr char16_t popDirectionalIsolate = u'\u2069';
constexpr char16_t rightToLeftMark = u'\u200F';

bool runsFromRightToLeft()
{
    return QLocale().textDirection() == Qt::RightToLeft;
}

bool hasRightToLeft(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return std::ranges::any_of(characters, [](uint character) {
        const QChar::Direction direction = QChar::direction(character);
        return direction == QChar::DirR || direction == QChar::DirAL;
    });
}

} // namespace

QString isolated(const QString &text)
{
    if (text.isEmpty() || (!runsFromRightToLeft() && !hasRightToLeft(text)))
        return text;
    return QString(QChar(firstStrongIsolate) + text + QChar(popDirectionalIsolate));
}

QString joinedFacts(const QStringList &parts)
{
    QStringList facts;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            facts.append(isolated(part));
    }
    const QString row = facts.join(u" · "_s);
    // Isolates say nothing about the direction of the row; the language does.
    return runsFromRightToLeft() && !row.isEmpty() ? QString(QChar(rightToLeftMark) + row) : row;
}

} // namespace Hearsay
