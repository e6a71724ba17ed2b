// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/naivehistory.h"

namespace Hearsay::Crash {

using namespace Qt::StringLiterals;

NaiveHistory::NaiveHistory()
    : m_states{State{}}
{
}

void NaiveHistory::follow(const PerformedChange &performed)
{
    if (performed.step == HistoryStep::Undo) {
        Q_ASSERT(m_at > 0);
        --m_at;
        return;
    }
    if (performed.step == HistoryStep::Redo) {
        Q_ASSERT(redoable() > 0);
        ++m_at;
        return;
    }
    m_states.resize(m_at + 1);
    State next{m_states.last().objects, performed.change.gesture, performed.change.name};
    for (const ObjectChange &change : performed.change.objects) {
        if (change.after)
            next.objects.insert(change.id(), std::make_shared<const Object>(*change.after));
        else
            next.objects.remove(change.id());
    }
    const bool isSameGesture = m_at > 0 && !next.gesture.isNull() && m_states.last().gesture == next.gesture;
    if (isSameGesture) {
        next.name = m_states.last().name;
        m_states.removeLast();
    }
    m_states.append(std::move(next));
    m_at = m_states.size() - 1;
}

void NaiveHistory::keep(qsizetype undoable, qsizetype redoable)
{
    m_states = m_states.sliced(m_at - undoable, undoable + 1 + redoable);
    m_at = undoable;
    m_states.first().name.clear();
    m_states.first().gesture = {};
}

QString NaiveHistory::differenceTo(const Document &document) const
{
    const Objects &objects = m_states.at(m_at).objects;
    const QList<Object> real = document.objects();
    if (real.size() != objects.size())
        return u"%1 objects where there should be %2"_s.arg(real.size()).arg(objects.size());
    for (const Object &object : real) {
        const auto expected = objects.value(idOf(object));
        if (!expected)
            return u"the object %1 should not be there"_s.arg(idOf(object).toString());
        if (*expected != object)
            return u"the object %1 is not as it should be"_s.arg(idOf(object).toString());
    }
    return {};
}

} // namespace Hearsay::Crash
