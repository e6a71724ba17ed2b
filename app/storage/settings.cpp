// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/settings.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace Hearsay {

using namespace Qt::StringLiterals;

Settings::Settings(const QString &file)
    : m_settings(std::make_unique<QSettings>(
          file.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/settings.ini"_s : file,
          QSettings::IniFormat))
{
}

Settings::~Settings() = default;

void Settings::addRecentFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = value(Setup::recentFiles);
    files.removeAll(absolute);
    files.prepend(absolute);
    files.resize(qMin(files.size(), maximalRecentFiles));
    setValue(Setup::recentFiles, files);
}

void Settings::removeRecentFile(const QString &path)
{
    QStringList files = value(Setup::recentFiles);
    if (files.removeAll(path) > 0)
        setValue(Setup::recentFiles, files);
}

QVariant Settings::stored(QLatin1StringView key) const
{
    return m_settings->value(key);
}

void Settings::store(QLatin1StringView key, const QVariant &value)
{
    m_settings->setValue(key, value);
}

} // namespace Hearsay
