// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/articlesalvage.h"

namespace Hearsay {

/// An object that was chosen from one of the two sources.
struct ChosenObject
{
    Object object;
    bool isFromLog = false; ///< its spans were hashed; those of the tables can only be compared with their words
};

/// What was chosen, before anybody looked whether it fits together.
struct Choice
{
    QHash<QUuid, ChosenObject> objects;
    QHash<QUuid, TextState> texts;               ///< of the articles chosen
    QHash<QUuid, QList<StoredWords>> words;      ///< by the object whose spans they are
    qsizetype restored = 0;                      ///< taken from the log, for want of the same in the tables
};

/// Decides for each object that the tables or the log of a damaged project show to have existed
/// whether it is taken from the one, from the other, or lost.
class Salvager
{
public:
    /// All must outlive it.
    Salvager(const SalvagedTables &tables, const SalvagedLog &log, SalvageAccount &account);
    [[nodiscard]] Choice choose();

private:
    void decide(QUuid id);
    void decideWithWholeLog(QUuid id, const Evidence &what);
    void decideWithoutWholeLog(QUuid id, const Evidence &what);
    void decideUntitledArticles();
    void decideNameless();
    void keep(QUuid id, const Object &object, bool isFromLog);
    void fillArticles();

    [[nodiscard]] const StoredObject *stored(QUuid id) const;
    [[nodiscard]] const LoggedObject *logged(QUuid id) const;
    [[nodiscard]] Evidence describe(QUuid id) const;
    [[nodiscard]] bool hasSpansOfItsWords(const StoredObject &stored) const;
    [[nodiscard]] QString flawOf(const StoredObject &stored) const;

    const SalvagedTables &m_tables;
    const SalvagedLog &m_log;
    SalvageAccount &m_account;
    Choice m_choice;
};

} // namespace Hearsay
