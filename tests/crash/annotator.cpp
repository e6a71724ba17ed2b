// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program that is killed and that disks fail under: annotates the article named on the
// command line and says on standard output, a line for each,
//
//     did UUID         an action was performed, as undo and redo are
//     saved UUID       the workspace said that it is on the disk (committed())
//     failed MESSAGE   what the user would read
//     end INJECTED     all was done and saved; so many calls had failed
//
// Each line is one write(), after the fact and never before it.

#include "tests/crash/calltrace.h"
#include "tests/crash/controlwriter.h"
#include "tests/crash/work.h"
#include "tests/support/testsettings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QTest>

#include <dlfcn.h>
#include <unistd.h>

namespace {

using namespace Qt::StringLiterals;
using namespace Hearsay;
using namespace Hearsay::Crash;

constexpr int exitDied = 7;
constexpr int exitStuck = 8;

void say(QByteArray line)
{
    line += '\n';
    if (::write(STDOUT_FILENO, line.constData(), size_t(line.size())) != line.size())
        ::_exit(1);
}

template<typename Function>
Function *ofInterposer(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_DEFAULT, name));
}

void saySaved(QUuid operation)
{
    const QByteArray line = "saved " + operation.toByteArray(QUuid::WithoutBraces);
    say(line);
    if (const auto note = ofInterposer<decltype(hearsayCrashNote)>("hearsayCrashNote"))
        note(line.constData());
}

struct Options
{
    QString article;
    bool hasWindow = false;
    int steps = -1;           ///< -1: until killed
    quint32 seed = 0;
    bool diesAtFailure = false;
    QString removeAtFailure;  ///< makes room on the disk
};

class Annotator : public QObject
{
public:
    Annotator(Work &work, const Options &options)
        : m_work(work)
        , m_options(options)
    {
        Workspace &workspace = work.workspace();
        connect(&workspace.history(), &History::performed, this, [](const PerformedChange &performed) {
            say("did " + performed.change.operation.toByteArray(QUuid::WithoutBraces));
        });
        connect(&workspace, &Workspace::committed, this, saySaved);
        connect(&workspace, &Workspace::commitFailed, this, &Annotator::failed);
    }

    int run()
    {
        if (!m_work.open(m_options.article))
            return 1;
        // Without an end: not far ahead of the disk, as a person is not. Else one by one, so that
        // what was saved before a call is known.
        const int ahead = m_options.steps < 0 ? 3 : 1;
        for (int step = 0; m_options.steps < 0 || step < m_options.steps; ++step) {
            m_work.step();
            waitUntilFewerPendThan(ahead);
        }
        waitUntilFewerPendThan(1);
        const auto injected = ofInterposer<decltype(hearsayCrashInjected)>("hearsayCrashInjected");
        say("end " + QByteArray::number(qlonglong(injected ? injected() : 0)));
        return 0;
    }

private:
    void waitUntilFewerPendThan(int count)
    {
        QTest::qWait(0);
        while (m_work.workspace().pendingChanges() >= count)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    void failed(const QString &message)
    {
        say("failed " + message.simplified().toUtf8());
        if (m_options.diesAtFailure)
            ::_exit(exitDied);
        if (++m_failures > 5)
            ::_exit(exitStuck);
        if (const auto heal = ofInterposer<decltype(hearsayCrashHeal)>("hearsayCrashHeal"))
            heal();
        if (!m_options.removeAtFailure.isEmpty())
            QFile::remove(m_options.removeAtFailure);
        m_work.workspace().retry();
    }

    Work &m_work;
    const Options &m_options;
    int m_failures = 0;
};

int writeControlAt(const QString &path, const QString &settings, int steps)
{
    const QString error = writeControl(path, settings.section(u'/', 0, 0), settings.section(u'/', 1), steps, saySaved);
    if (!error.isEmpty())
        qFatal("%s", qUtf8Printable(error));
    say("end 0");
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    Options options;
    for (int i = 1; i < argc; ++i)
        options.hasWindow = options.hasWindow || qstrcmp(argv[i], "--window") == 0;
    const std::unique_ptr<QCoreApplication> application(
        options.hasWindow ? new QApplication(argc, argv) : new QCoreApplication(argc, argv));
    Testing::useTestSettings();

    QCommandLineParser parser;
    parser.addPositionalArgument(u"article"_s, u"what to annotate"_s);
    parser.addOptions({{u"window"_s, u"work in the main window"_s},
                       {u"steps"_s, u"end after so many actions"_s, u"number"_s, u"-1"_s},
                       {u"seed"_s, u"of the actions"_s, u"number"_s, u"0"_s},
                       {u"die-at-failure"_s, u"end when an action cannot be saved, as if killed there"_s},
                       {u"remove-at-failure"_s, u"remove a file when an action cannot be saved, then try again"_s, u"file"_s},
                       {u"control"_s, u"no Hearsay: transactions under other settings of SQLite"_s, u"journal/synchronous"_s}});
    parser.process(*application);
    options.article = parser.positionalArguments().value(0);
    options.steps = parser.value(u"steps"_s).toInt();
    options.seed = parser.value(u"seed"_s).toUInt();
    options.diesAtFailure = parser.isSet(u"die-at-failure"_s);
    options.removeAtFailure = parser.value(u"remove-at-failure"_s);
    if (parser.isSet(u"control"_s))
        return writeControlAt(options.article, parser.value(u"control"_s), options.steps);

    std::unique_ptr<Work> work;
    if (options.hasWindow)
        work = std::make_unique<WindowWork>(options.seed);
    else
        work = std::make_unique<DocumentWork>(options.seed);
    return Annotator(*work, options).run();
}
