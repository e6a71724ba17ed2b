// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/experiment.h"

#include <QTextStream>

namespace Hearsay::Crash {

using namespace Qt::StringLiterals;

void Report::say(const QString &line) const
{
    QTextStream(stdout) << m_name << u": "_s << line << u'\n';
}

void Report::fault(const QString &what)
{
    ++m_faults;
    say(u"FAULT: "_s + what);
}

int Report::finish() const
{
    for (const auto &[figure, number] : m_figures.asKeyValueRange())
        say(u"%1 %2"_s.arg(number, 8).arg(figure));
    say(m_faults == 0 ? u"passed"_s : u"FAILED, %1 faults"_s.arg(m_faults));
    return m_faults == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace Hearsay::Crash
