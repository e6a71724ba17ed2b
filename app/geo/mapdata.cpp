// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/mapdata.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

/// True for a program that runs where it was built: an installed one must not depend on what
/// happens to lie in the folder of its source.
bool isInBuildFolder(const QString &folder)
{
    const QString top = QFileInfo(u"" HEARSAY_BUILD_FOLDER ""_s).canonicalFilePath();
    return !top.isEmpty() && QString(QFileInfo(folder).canonicalFilePath() % u'/').startsWith(QString(top % u'/'));
}

} // namespace

QStringList mapDataFolders()
{
    if (const QString chosen = qEnvironmentVariable("HEARSAY_MAPS"); !chosen.isEmpty())
        return {QDir::cleanPath(chosen)};
    QStringList folders;
    const QString own = QCoreApplication::instance() ? QCoreApplication::applicationDirPath() : QString();
    if (!own.isEmpty())
        folders.append(QDir::cleanPath(own + u"/" HEARSAY_INSTALLED_MAPS ""_s));
    folders += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"hearsay/maps"_s,
                                         QStandardPaths::LocateDirectory);
    if (!own.isEmpty() && isInBuildFolder(own))
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
