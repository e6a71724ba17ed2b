// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/salvage.h"
#include "app/storage/salvagedlog.h"

namespace Hearsay {

/// Collects what becomes of the objects of a damaged project, in sentences.
class SalvageAccount
{
public:
    void lose(QUuid id, const Evidence &what, const QString &reason);
    /// Gives a lost object of this kind of which not even the name is known its name; false when there is none.
    bool nameLost(const Evidence &what);
    /// Something of a saved object that may not be as it was.
    void doubt(QUuid id, const Evidence &what, const QString &sentence);
    /// Something worth knowing where nothing is in doubt.
    void note(const QString &sentence) { m_notes.append(sentence); }

    [[nodiscard]] const QList<LostObject> &lost() const { return m_lost; }
    [[nodiscard]] qsizetype doubts() const { return m_doubts.size(); }
    /// The whole account, with @p saved as the number of objects saved.
    [[nodiscard]] QStringList sentences(qsizetype saved) const;

private:
    QList<LostObject> m_lost;
    QStringList m_doubts;
    QStringList m_notes;
};

/// "Claim “The bridge is open” (0192…)".
[[nodiscard]] QString describe(QUuid id, const Evidence &what);

} // namespace Hearsay
