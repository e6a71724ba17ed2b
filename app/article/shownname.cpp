// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/shownname.h"

namespace Hearsay {

QString shownName(QString name)
{
    for (QChar &c : name) {
        const bool turns = (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069');
        const bool breaks = c.category() == QChar::Other_Control || c == QChar::LineSeparator
                            || c == QChar::ParagraphSeparator;
        if (turns || breaks)
            c = QChar::ReplacementCharacter;
    }
    return name;
}

} // namespace Hearsay
