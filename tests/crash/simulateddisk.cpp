// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/simulateddisk.h"

namespace Hearsay::Crash {

SimulatedDisk::SimulatedDisk(const Files &files)
{
    for (const auto &[name, content] : files.asKeyValueRange())
        m_names.insert(name, std::make_shared<File>(content, QList<RecordedCall>()));
    m_certainNames = m_names;
}

void SimulatedDisk::perform(const RecordedCall &call)
{
    switch (call.call) {
    case Call::Note:
        return;
    case Call::Create: {
        const auto file = std::make_shared<File>();
        change(m_names, call, file);
        m_uncertainNames.append({call, file});
        return;
    }
    case Call::Unlink:
    case Call::Rename: {
        const auto file = m_names.value(call.name);
        change(m_names, call, file);
        m_uncertainNames.append({call, file});
        return;
    }
    case Call::Write:
    case Call::Truncate:
        if (const auto file = m_names.value(call.name))
            file->uncertain.append(call);
        return;
    case Call::Sync:
        if (m_syncs == Syncs::None || (call.name.isEmpty() && m_syncs == Syncs::NotOfFolders))
            return;
        if (call.name.isEmpty()) {
            m_certainNames = m_names;
            m_uncertainNames.clear();
        } else if (const auto file = m_names.value(call.name)) {
            for (const RecordedCall &one : std::as_const(file->uncertain))
                write(file->certain, one);
            file->uncertain.clear();
        }
        return;
    }
}

void SimulatedDisk::change(Names &names, const RecordedCall &call, const std::shared_ptr<File> &file)
{
    if (call.call == Call::Create) {
        names.insert(call.name, file);
        return;
    }
    names.remove(call.name);
    if (call.call == Call::Rename && file)
        names.insert(call.otherName, file);
}

void SimulatedDisk::write(QByteArray &content, const RecordedCall &call)
{
    if (call.call == Call::Truncate) {
        content.resize(call.offset, '\0');
        return;
    }
    const qsizetype end = call.offset + call.data.size();
    if (content.size() < end)
        content.resize(end, '\0');
    content.replace(call.offset, call.data.size(), call.data);
}

SimulatedDisk::Files SimulatedDisk::afterPowerCut(Kept writes, Kept names, QRandomGenerator &random) const
{
    Names left = m_certainNames;
    const qsizetype all = m_uncertainNames.size();
    const qsizetype kept = names == Kept::Everything ? all : names == Kept::Nothing ? 0 : random.bounded(int(all) + 1);
    for (qsizetype i = 0; i < kept; ++i)
        change(left, m_uncertainNames.at(i).call, m_uncertainNames.at(i).file);

    Files files;
    for (const auto &[name, file] : left.asKeyValueRange()) {
        QByteArray content = file->certain;
        for (const RecordedCall &one : std::as_const(file->uncertain)) {
            if (writes == Kept::Everything || (writes == Kept::Random && random.bounded(2) == 0))
                write(content, one);
        }
        files.insert(name, content);
    }
    return files;
}

} // namespace Hearsay::Crash
