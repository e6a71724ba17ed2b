// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/mapdata.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace Hearsay {

using namespace Qt::StringLiterals;

QStringList mapDataFolders()
{
    if (const QString chosen = qEnvironmentVariable("HEARSAY_MAPS"); !chosen.isEmpty())
        return {QDir::cleanPath(chosen)};
    QStringList folders;
    if (QCoreApplication::instance()) {
        folders.append(
            QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../share/hearsay/maps"_s));
    }
    folders += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"hearsay/maps"_s,
                                         QStandardPaths::LocateDirectory);
    folders.append(u"" HEARSAY_SOURCE_MAPS ""_s);
    folders.removeDuplicates();
    return folders;
}

QString mapDataPath(const QString &fileName)
{
    for (const QString &folder : mapDataFolders()) {
        const QString path = folder + u'/' + fileName;
        if (QFileInfo(path).isFile())
            return path;
    }
    return {};
}

} // namespace Hearsay
