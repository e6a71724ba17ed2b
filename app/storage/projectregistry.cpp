// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/projectregistry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <chrono>

namespace Hearsay {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype maximalEntries = 1000;
constexpr qint64 maximalBytes = 16 * 1024 * 1024;

} // namespace

ProjectRegistry::ProjectRegistry(QString file)
    : m_file(std::move(file))
{
    if (m_file.isEmpty())
        m_file = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/projects.json"_s;
}

QList<ProjectRegistry::Entry> ProjectRegistry::read() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly) || file.size() > maximalBytes)
        return {};
    QList<Entry> entries;
    const QJsonArray projects = QJsonDocument::fromJson(file.readAll()).object().value("projects"_L1).toArray();
    for (const QJsonValue &project : projects) {
        Entry entry{project["path"_L1].toString(), {}};
        const QJsonArray sources = project["sources"_L1].toArray();
        for (const QJsonValue &source : sources)
            entry.sources.append(source.toString());
        if (!entry.path.isEmpty())
            entries.append(entry);
    }
    return entries;
}

void ProjectRegistry::write(const QList<Entry> &entries) const
{
    QJsonArray projects;
    for (const Entry &entry : entries.first(qMin(entries.size(), maximalEntries)))
        projects.append(QJsonObject{{"path"_L1, entry.path}, {"sources"_L1, QJsonArray::fromStringList(entry.sources)}});
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // who works on what is nobody's business
    file.write(QJsonDocument(QJsonObject{{"projects"_L1, projects}}).toJson());
    file.commit();
}

void ProjectRegistry::remember(const QString &project, const QList<QByteArray> &sourceSha256)
{
    Entry entry{QFileInfo(project).absoluteFilePath(), {}};
    for (const QByteArray &hash : sourceSha256)
        entry.sources.append(QString::fromLatin1(hash.toHex()));

    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QLockFile lock(m_file + u".lock"_s);
    if (!lock.tryLock(2s))
        return;
    QList<Entry> entries = read();
    entries.removeIf([&entry](const Entry &other) { return other.path == entry.path; });
    entries.prepend(entry);
    write(entries);
}

void ProjectRegistry::forget(const QString &project)
{
    const QString path = QFileInfo(project).absoluteFilePath();
    QLockFile lock(m_file + u".lock"_s);
    if (!QFile::exists(m_file) || !lock.tryLock(2s))
        return;
    QList<Entry> entries = read();
    if (entries.removeIf([&path](const Entry &other) { return other.path == path; }) > 0)
        write(entries);
}

QStringList ProjectRegistry::projectsWith(const QByteArray &sourceSha256) const
{
    const QString hash = QString::fromLatin1(sourceSha256.toHex());
    QStringList paths;
    const QList<Entry> entries = read();
    for (const Entry &entry : entries) {
        if (entry.sources.contains(hash))
            paths.append(entry.path);
    }
    return paths;
}

QStringList ProjectRegistry::projects() const
{
    QStringList paths;
    const QList<Entry> entries = read();
    for (const Entry &entry : entries)
        paths.append(entry.path);
    return paths;
}

} // namespace Hearsay
