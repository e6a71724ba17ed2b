// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/annotatorrun.h"

#include "tests/app/storage/storagefixtures.h"
#include "tests/crash/calltrace.h"
#include "tests/crash/work.h"

#include <QDir>

namespace Hearsay::Crash {

using namespace Qt::StringLiterals;

Said understand(const QByteArray &output)
{
    Said said;
    for (const QByteArray &line : output.split('\n')) {
        const qsizetype space = line.indexOf(' ');
        const QByteArray word = line.first(qMax<qsizetype>(space, 0));
        const QString rest = QString::fromUtf8(line.mid(space + 1));
        if (word == "did")
            said.did.insert(QUuid::fromString(rest));
        else if (word == "saved")
            said.saved.insert(QUuid::fromString(rest));
        else if (word == "failed")
            said.failures.append(rest);
        else if (word == "end") {
            said.hasEnded = true;
            said.injected = rest.toInt();
        }
    }
    return said;
}

Desk::Desk(const Options &options, const QString &place)
    : m_options(options)
    , m_folder(place)
{
    if (!m_outer.isValid())
        qFatal("There is no place for temporary files: %s", qUtf8Printable(m_outer.errorString()));
    if (m_folder.isEmpty()) {
        m_folder = m_outer.filePath(u"work"_s);
        QDir().mkpath(m_folder);
    }
    QDir().mkpath(m_outer.filePath(u"tmp"_s));
    Testing::writeFile(article(), articleText(0).toUtf8());
}

Desk::~Desk() = default;

void Desk::clear()
{
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
        if (folder.filePath(name) != article())
            QFile::remove(folder.filePath(name));
    }
}

bool Desk::hasJournal() const
{
    return QFileInfo::exists(project() + u"-journal"_s);
}

bool Desk::hasLitter() const
{
    QStringList names = QDir(m_folder).entryList(QDir::Files | QDir::Hidden);
    names.removeIf([this](const QString &name) { return m_folder + u'/' + name == article() || m_folder + u'/' + name == project(); });
    return !names.isEmpty();
}

std::unique_ptr<QProcess> Desk::start(const QStringList &arguments, const QMap<QString, QString> &environment, const QString &path) const
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    variables.insert(u"TMPDIR"_s, m_outer.filePath(u"tmp"_s));
    for (const auto &[name, value] : environment.asKeyValueRange())
        variables.insert(name, value);
    process->setProcessEnvironment(variables);
    process->start(m_options.annotator, arguments + QStringList{path.isEmpty() ? article() : path});
    if (!process->waitForStarted())
        qFatal("%s does not start: %s", qUtf8Printable(m_options.annotator), qUtf8Printable(process->errorString()));
    return process;
}

Said Desk::run(const QStringList &arguments, const QMap<QString, QString> &environment, const QString &path) const
{
    QMap<QString, QString> variables = environment;
    variables.insert(u"LD_PRELOAD"_s, m_options.interposer);
    variables.insert(QString::fromLatin1(folderVariable), m_folder);
    // The interposer stands before the sanitizers' own, as is meant here.
    variables.insert(u"ASAN_OPTIONS"_s, qEnvironmentVariable("ASAN_OPTIONS") + u":verify_asan_link_order=0"_s);
    const auto process = start(arguments, variables, path);
    constexpr int patience = 120'000;
    const bool wasInTime = process->waitForFinished(patience);
    if (!wasInTime) {
        process->kill();
        process->waitForFinished();
    }
    Said said = understand(process->readAllStandardOutput());
    said.wasInTime = wasInTime;
    said.hasCrashed = wasInTime && process->exitStatus() == QProcess::CrashExit;
    said.exitCode = process->exitCode();
    said.errors = QString::fromLocal8Bit(process->readAllStandardError()).trimmed();
    sweep();
    return said;
}

void Desk::sweep() const
{
    const QString folder = m_outer.filePath(u"tmp"_s);
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
}

} // namespace Hearsay::Crash
