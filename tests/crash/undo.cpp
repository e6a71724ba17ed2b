// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/annotatorrun.h"
#include "tests/crash/naivehistory.h"
#include "tests/crash/work.h"

#include <QElapsedTimer>
#include <QUndoStack>

namespace Hearsay::Crash {

using namespace Qt::StringLiterals;

namespace {

/// Rows of the log that a program takes its history from when it starts.
constexpr int rowsRestored = 1000;

class Undoing
{
public:
    explicit Undoing(const Options &options)
        : m_options(options)
        , m_desk(options)
        , m_work(options.seed)
        , m_random(options.seed + 1)
    {
    }

    int run()
    {
        const int steps = m_options.number(10'000, 800);
        m_report.say(u"seed %1, %2 steps"_s.arg(m_options.seed).arg(steps));
        m_report.add(u"restarts"_s, 0);
        QElapsedTimer time;
        time.start();
        if (!m_work.open(m_desk.article()))
            qFatal("The article does not open.");
        // What the article's project begins with is no step.
        PerformedChange start;
        for (const Object &object : m_work.workspace().document().objects())
            start.change.objects.append({std::nullopt, object});
        m_naive.follow(start);
        m_naive.keep(0, 0);
        follow();
        while (m_steps < steps && m_isFine)
            act();
        m_report.add(u"steps compared"_s, m_steps);
        m_report.add(u"seconds"_s, time.elapsed() / 1000);
        return m_report.finish();
    }

private:
    void follow()
    {
        QObject::connect(&m_work.workspace().history(), &History::performed, [this](const PerformedChange &performed) {
            m_naive.follow(performed);
            ++m_steps;
            ++m_rows;
            m_report.add(performed.step == HistoryStep::Undo   ? u"undone"_s
                         : performed.step == HistoryStep::Redo ? u"done again"_s
                                                               : u"done"_s);
            compare();
        });
    }

    void act()
    {
        const int chance = m_random.bounded(1000);
        // Asked for anew each time: a restart makes another one.
        const auto history = [this]() -> History & { return m_work.workspace().history(); };
        if (chance < 10) {
            restart();
        } else if (chance < 14) {
            // Far back, now and then to the very beginning, and some of it forward again.
            const int back = m_random.bounded(4) == 0 ? int(m_naive.undoable()) : m_random.bounded(200);
            for (int i = 0; i < back && m_isFine; ++i)
                history().undo();
            if (m_random.bounded(2) == 0)
                restart();
            for (int i = m_random.bounded(300); i > 0 && m_isFine; --i)
                history().redo();
        } else {
            m_work.step();
        }
        // Not thousands of changes ahead of the disk.
        if (m_work.workspace().pendingChanges() > 50 && !m_work.workspace().waitUntilSaved(60'000))
            differ(u"not saved: "_s + m_work.workspace().saveError());
    }

    void compare()
    {
        if (const QString difference = m_naive.differenceTo(m_work.workspace().document()); !difference.isEmpty())
            differ(difference);
    }

    /// Names and numbers of what can be undone; between two steps.
    void compareStack(const QString &when)
    {
        const QUndoStack &stack = *m_work.workspace().history().stack();
        if (stack.undoText() != m_naive.undoName() || stack.redoText() != m_naive.redoName())
            differ(u"%1: “%2” and “%3” are offered where it should be “%4” and “%5”"_s.arg(when, stack.undoText(), stack.redoText(), m_naive.undoName(), m_naive.redoName()));
    }

    void restart()
    {
        if (m_rows == 0)
            return; // there is no project yet
        compareStack(u"before a restart"_s);
        if (!m_work.restart(m_desk.project()))
            return differ(u"the project does not open again"_s);
        m_report.add(u"restarts"_s);
        follow();
        const QUndoStack &stack = *m_work.workspace().history().stack();
        const qsizetype undoable = stack.index();
        const qsizetype redoable = stack.count() - stack.index();
        // The log is taken up whole while it is short; of a long one the end, which may be less
        // than there was but never more.
        const bool isWhole = m_rows < rowsRestored;
        if (undoable > m_naive.undoable() || redoable > m_naive.redoable()
            || (isWhole && (undoable != m_naive.undoable() || redoable != m_naive.redoable()))) {
            return differ(u"after a restart %1 steps can be undone and %2 done again, where there were %3 and %4"_s.arg(undoable).arg(redoable)
                              .arg(m_naive.undoable()).arg(m_naive.redoable()));
        }
        m_naive.keep(undoable, redoable);
        m_report.add(u"steps that could be undone after restarts, in all"_s, undoable);
        m_report.add(u"steps that could be done again after restarts, in all"_s, redoable);
        compareStack(u"after a restart"_s);
        compare();
    }

    void differ(const QString &what)
    {
        m_isFine = false;
        m_report.fault(u"step %1 (row %2): %3"_s.arg(m_steps).arg(m_rows).arg(what));
    }

    const Options &m_options;
    Report m_report{u"undo"_s};
    Desk m_desk;
    DocumentWork m_work;
    QRandomGenerator m_random;
    NaiveHistory m_naive;
    int m_steps = 0;
    int m_rows = 0;
    bool m_isFine = true;
};

} // namespace

int runUndo(const Options &options)
{
    return Undoing(options).run();
}

} // namespace Hearsay::Crash
