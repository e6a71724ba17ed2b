// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsettings.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace Hearsay::Testing {

using namespace Qt::StringLiterals;

void useTestSettings()
{
    static QTemporaryDir home;
    static bool isDone = false;
    if (isDone)
        return;
    if (!home.isValid())
        qFatal("There is no place for a temporary home: %s", qUtf8Printable(home.errorString()));
    isDone = true;

    qputenv("HOME", QFile::encodeName(home.path()));
    const auto folder = [](const char *variable, const QString &name) {
        const QString path = home.filePath(name);
        if (!QDir().mkpath(path))
            qFatal("The folder %s could not be made.", qUtf8Printable(path));
        qputenv(variable, QFile::encodeName(path));
        return path;
    };
    folder("XDG_DATA_HOME", u"data"_s);
    folder("XDG_STATE_HOME", u"state"_s);
    folder("XDG_CACHE_HOME", u"cache"_s);
    const QString config = folder("XDG_CONFIG_HOME", u"config"_s);
    // QSettings reads the environment only once, and that may have been before.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, config);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, config);
    QStandardPaths::setTestModeEnabled(true);
}

} // namespace Hearsay::Testing
