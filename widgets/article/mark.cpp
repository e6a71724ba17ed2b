// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/mark.h"

#include <QCoreApplication>

namespace Hearsay {

QString nameOf(const Mark &mark)
{
    switch (mark.kind) {
    case MarkKind::Claim:
        //: Said aloud where the caret enters the words of a claim.
        return mark.disputed ? QCoreApplication::translate("Mark", "disputed claim")
                             : QCoreApplication::translate("Mark", "claim");
    case MarkKind::Speaker:
        return QCoreApplication::translate("Mark", "speaker");
    case MarkKind::Place:
        return QCoreApplication::translate("Mark", "place");
    case MarkKind::Cue:
        //: The word that attributes a claim: "said", "disputed".
        return QCoreApplication::translate("Mark", "cue");
    case MarkKind::Highlight:
        return QCoreApplication::translate("Mark", "highlight");
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace Hearsay
