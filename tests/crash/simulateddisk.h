// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/crash/calltracereader.h"

#include <QHash>
#include <QRandomGenerator>

#include <memory>

namespace Hearsay::Crash {

/// A folder on a disk that keeps apart what it was told and what would be left of it if the power
/// went now. What is written to a file is certain after the file is synced, a name (made, changed, removed)
/// after the folder is; until then any of it may be lost. Names are lost from the latest back, whole
/// writes in any choice: a journalling file system on an honest disk.
class SimulatedDisk
{
public:
    using Files = QHash<QString, QByteArray>;

    /// @p files are there and certain.
    explicit SimulatedDisk(const Files &files);

    /// Which syncs the disk only pretends to do: for negative controls.
    enum class Syncs { All, NotOfFolders, None };
    void setSyncs(Syncs syncs) { m_syncs = syncs; }

    void perform(const RecordedCall &call);

    /// How much survives of what is not certain.
    enum class Kept { Nothing, Everything, Random };
    [[nodiscard]] Files afterPowerCut(Kept writes, Kept names, QRandomGenerator &random) const;

private:
    struct File
    {
        QByteArray certain;
        QList<RecordedCall> uncertain;  ///< writes and truncations since
    };
    using Names = QHash<QString, std::shared_ptr<File>>;

    static void change(Names &names, const RecordedCall &call, const std::shared_ptr<File> &file);
    static void write(QByteArray &content, const RecordedCall &call);

    struct NameChange
    {
        RecordedCall call;
        std::shared_ptr<File> file;  ///< that it concerns
    };

    Names m_names;
    Names m_certainNames;
    QList<NameChange> m_uncertainNames;
    Syncs m_syncs = Syncs::All;
};

} // namespace Hearsay::Crash
