// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Hearsay {

/// The folders in which files of the map and the gazetteer may be, in the order in which they are
/// searched: that of an installed program, those of the user and the system; for a program that
/// was built but not installed, the source tree. Where the environment variable HEARSAY_MAPS names a folder it is
/// the only one, so that who sets it never gets a file of another version.
[[nodiscard]] QStringList mapDataFolders();

/// The path of @p fileName ("gazetteer.sqlite") in the first of mapDataFolders() that has it;
/// empty when none has. Asks the disk.
[[nodiscard]] QString mapDataPath(const QString &fileName);

} // namespace Hearsay
