// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/salvageaccount.h"

#include <QCoreApplication>

#include <algorithm>

namespace Hearsay {

using namespace Qt::StringLiterals;

QString describe(QUuid id, const Evidence &what)
{
    const QString kind = vocabularyLabel(what.kind);
    const QString name = what.label.simplified();
    const QString key = id.isNull() ? QCoreApplication::translate("Salvage", "unknown id") : id.toString(QUuid::WithoutBraces);
    if (name.isEmpty()) {
        //: %1: kind of an object, "Claim". %2: its id.
        return QCoreApplication::translate("Salvage", "%1 (%2)").arg(kind, key);
    }
    //: %1: kind of an object, "Claim". %2: its statement, name or words. %3: its id.
    return QCoreApplication::translate("Salvage", "%1 “%2” (%3)").arg(kind, name, key);
}

void SalvageAccount::lose(QUuid id, const Evidence &what, const QString &reason)
{
    m_lost.append({id, what.kind, what.label, reason});
}

bool SalvageAccount::nameLost(const Evidence &what)
{
    const auto it = std::ranges::find_if(m_lost, [&what](const LostObject &lost) { return lost.kind == what.kind && lost.label.isEmpty(); });
    if (it == m_lost.end())
        return false;
    it->label = what.label;
    return true;
}

void SalvageAccount::doubt(QUuid id, const Evidence &what, const QString &sentence)
{
    //: %1: an object, "Claim “The bridge is open” (id)". %2: a sentence about it.
    m_doubts.append(QCoreApplication::translate("Salvage", "%1: %2").arg(describe(id, what), sentence));
}

QStringList SalvageAccount::sentences(qsizetype saved) const
{
    QStringList all;
    all.append(QCoreApplication::translate("Salvage", "%n object(s) saved.", nullptr, int(saved)));
    all.append(m_lost.isEmpty() ? QCoreApplication::translate("Salvage", "No object is lost.")
                                : QCoreApplication::translate("Salvage", "%n object(s) lost.", nullptr, int(m_lost.size())));
    for (const LostObject &lost : m_lost) {
        //: %1: an object, "Claim “The bridge is open” (id)". %2: a sentence that says why.
        all.append(QCoreApplication::translate("Salvage", "Lost: %1. %2").arg(describe(lost.id, {lost.kind, lost.label}), lost.reason));
    }
    return all + m_doubts + m_notes;
}

} // namespace Hearsay
