// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/annotatorrun.h"
#include "tests/crash/projectcheck.h"
#include "tests/crash/simulateddisk.h"

#include "tests/app/storage/storagefixtures.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

#include <array>
#include <functional>

namespace Hearsay::Crash {

using namespace Qt::StringLiterals;

namespace {

using Files = SimulatedDisk::Files;
using Kept = SimulatedDisk::Kept;
using Syncs = SimulatedDisk::Syncs;

const QString projectName = u"bridge.hearsay"_s;

/// What one image turned out to be.
struct Finding
{
    QString corruption;
    QSet<QUuid> operations;
};

struct Totals
{
    int images = 0;
    int corrupt = 0;
    int losing = 0;      ///< images that lack something acknowledged
    qsizetype mostLost = 0;
    QString first;       ///< what was wrong first
};

/// Plays recorded calls and cuts the power at each of them.
class Cutter
{
public:
    using Check = std::function<std::expected<FoundWork, QString>(const QString &path)>;

    Cutter(const Files &begin, const QList<RecordedCall> &calls, Check check, quint32 seed)
        : m_begin(begin)
        , m_calls(calls)
        , m_check(std::move(check))
        , m_random(seed)
    {
    }

    Totals cutEverywhere(Syncs syncs, int stride)
    {
        SimulatedDisk disk(m_begin);
        disk.setSyncs(syncs);
        QSet<QUuid> acknowledged;
        Totals totals;
        for (qsizetype i = 0; i < m_calls.size(); ++i) {
            const RecordedCall &call = m_calls.at(i);
            disk.perform(call);
            if (call.call == Call::Note)
                acknowledged += understand(call.data).saved;
            else if (i % stride != 0)
                continue;
            cut(disk, acknowledged, u"after call %1 of %2"_s.arg(i + 1).arg(m_calls.size()), totals);
        }
        return totals;
    }

private:
    void cut(const SimulatedDisk &disk, const QSet<QUuid> &acknowledged, const QString &when, Totals &totals)
    {
        static constexpr std::array<std::pair<Kept, Kept>, 5> policies{{{Kept::Nothing, Kept::Nothing},
                                                                        {Kept::Everything, Kept::Nothing},
                                                                        {Kept::Nothing, Kept::Everything},
                                                                        {Kept::Everything, Kept::Everything},
                                                                        {Kept::Random, Kept::Random}}};
        for (const auto &[writes, names] : policies) {
            const Files files = disk.afterPowerCut(writes, names, m_random);
            const Finding &finding = find(files);
            ++totals.images;
            const qsizetype lost = (acknowledged - finding.operations).size();
            if (!finding.corruption.isEmpty())
                ++totals.corrupt;
            if (lost > 0)
                ++totals.losing;
            totals.mostLost = qMax(totals.mostLost, lost);
            if (totals.first.isEmpty() && (lost > 0 || !finding.corruption.isEmpty()))
                totals.first = u"%1: %2 lost; %3"_s.arg(when).arg(lost).arg(finding.corruption);
        }
    }

    /// Many images are the same: each is looked at once.
    const Finding &find(const Files &files)
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        QStringList names = files.keys();
        names.sort();
        for (const QString &name : std::as_const(names)) {
            const QByteArray title = name.toUtf8() + '\0' + QByteArray::number(files.value(name).size()) + '\0';
            hash.addData(title);
            hash.addData(files.value(name));
        }
        const QByteArray key = hash.result();
        if (!m_findings.contains(key))
            m_findings.insert(key, look(files));
        return m_findings[key];
    }

    [[nodiscard]] Finding look(const Files &files) const
    {
        const QTemporaryDir folder;
        for (const auto &[name, content] : files.asKeyValueRange()) {
            // The index of a write-ahead log lies in shared memory and is made anew.
            if (!name.endsWith("-shm"_L1))
                Testing::writeFile(folder.filePath(name), content);
        }
        const QString project = folder.filePath(projectName);
        if (!QFileInfo::exists(project))
            return {};
        auto found = m_check(project);
        return found ? Finding{{}, found->operations} : Finding{found.error().replace(folder.path(), u"…"_s), {}};
    }

    Files m_begin;
    QList<RecordedCall> m_calls;
    Check m_check;
    QRandomGenerator m_random;
    QHash<QByteArray, Finding> m_findings;
};

/// The calls of the annotator at work on @p path, before which @p begin lies in the folder.
QList<RecordedCall> record(Desk &desk, const QStringList &arguments, const QString &path, const Files &begin = {})
{
    desk.clear();
    for (const auto &[name, content] : begin.asKeyValueRange())
        Testing::writeFile(desk.folder() + u'/' + name, content);
    const QTemporaryDir outside;
    const QString trace = outside.filePath(u"calls"_s);
    const Said said = desk.run(arguments, {{QString::fromLatin1(traceVariable), trace}}, path);
    if (!said.hasEnded)
        qFatal("The annotator did not end: %s", qUtf8Printable(said.errors));
    return readCalls(trace);
}

void tell(Report &report, const QString &of, const Totals &totals)
{
    report.say(u"%1: %2 images, %3 corrupt, %4 lacking an acknowledged action (%5 at most)"_s.arg(of)
                   .arg(totals.images).arg(totals.corrupt).arg(totals.losing).arg(totals.mostLost));
}

} // namespace

int runPowerCuts(const Options &options)
{
    Report report(u"power-cuts"_s);
    const int steps = options.number(24, 5);
    const int stride = options.isQuick ? 7 : 1;
    report.say(u"seed %1, %2 actions, power cut at every call (%3)"_s.arg(options.seed).arg(steps).arg(stride));
    QElapsedTimer time;
    time.start();
    Desk desk(options);
    const Files article{{u"bridge.txt"_s, Testing::readFile(desk.article())}};

    const auto calls = record(desk, {u"--steps"_s, QString::number(steps), u"--seed"_s, QString::number(options.seed)}, {});
    report.add(u"calls recorded"_s, calls.size());
    Cutter cutter(article, calls, checkProject, options.seed);
    const Totals ours = cutter.cutEverywhere(Syncs::All, stride);
    tell(report, u"Hearsay"_s, ours);
    if (ours.corrupt > 0 || ours.losing > 0)
        report.fault(ours.first);
    if (!options.isQuick && !options.count && ours.images < 2000)
        report.fault(u"fewer than 2,000 images"_s);

    // A project of the first version that is brought to the present one and gone on with.
    const QByteArray oldProject = Testing::readFile(QStringLiteral(HEARSAY_TEST_DATA) + u"/projects/version-1.hearsay"_s);
    const Files old{{projectName, oldProject}};
    const auto migration = record(desk, {u"--steps"_s, u"2"_s, u"--seed"_s, QString::number(options.seed)}, desk.project(), old);
    const auto before = checkProject(Testing::writeFile(desk.folder() + u"/before.hearsay"_s, oldProject));
    if (!before)
        qFatal("The old project is not whole: %s", qUtf8Printable(before.error()));
    const auto checkAll = [&before](const QString &path) -> decltype(checkProject(path)) {
        auto found = checkProject(path);
        if (found && !found->operations.contains(before->operations))
            return std::unexpected(u"rows of the old project are missing"_s);
        return found;
    };
    Cutter migrationCutter(old, migration, checkAll, options.seed);
    const Totals migrated = migrationCutter.cutEverywhere(Syncs::All, stride);
    tell(report, u"a migration"_s, migrated);
    if (migration.isEmpty() || migrated.corrupt > 0 || migrated.losing > 0)
        report.fault(u"a migration: "_s + migrated.first);

    // Negative controls: a harness that cannot show loss proves nothing.
    const auto expectLoss = [&report](const QString &of, const Totals &totals) {
        tell(report, u"negative control, "_s + of, totals);
        if (totals.losing == 0)
            report.fault(u"the negative control shows no loss"_s);
    };
    expectLoss(u"the same calls on a disk that only pretends to sync names"_s, cutter.cutEverywhere(Syncs::NotOfFolders, stride));
    expectLoss(u"the same calls on a disk that only pretends to sync"_s, cutter.cutEverywhere(Syncs::None, stride));
    for (const QString &settings : {u"WAL/NORMAL"_s, u"DELETE/FULL"_s, u"DELETE/OFF"_s}) {
        const auto controlCalls = record(desk, {u"--control"_s, settings, u"--steps"_s, QString::number(steps)}, desk.project());
        Cutter control(article, controlCalls, checkControl, options.seed);
        expectLoss(settings, control.cutEverywhere(Syncs::All, stride));
    }
    report.add(u"seconds"_s, time.elapsed() / 1000);
    return report.finish();
}

} // namespace Hearsay::Crash
