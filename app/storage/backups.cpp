// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/backups.h"

#include "app/storage/database.h"
#include "app/storage/projectfile.h"
#include "app/storage/projectlock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QScopeGuard>
#include <QSet>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTimeZone>

#include <algorithm>
#include <cerrno>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

constexpr auto timeFormat = "yyyy-MM-dd'T'HH-mm-ss-zzz'Z'"_L1;
constexpr auto noteName = "project.txt"_L1;

/// "2019-09-01T14-03-00-123Z.42.hearsay": when, and after how many actions.
std::optional<Backup> backupAt(const QFileInfo &file)
{
    const QStringList parts = file.fileName().split(u'.');
    if (parts.size() != 3)
        return std::nullopt;
    Backup backup{file.absoluteFilePath(), QDateTime::fromString(parts.at(0), timeFormat), 0, file.size()};
    backup.made.setTimeZone(QTimeZone::UTC);
    bool isNumber = false;
    backup.actions = parts.at(1).toLongLong(&isNumber);
    return isNumber && backup.made.isValid() ? std::optional(backup) : std::nullopt;
}

StorageError notMade(const QString &folder)
{
    //: %1: path of a folder.
    return {QCoreApplication::translate("Storage", "No backup could be made: the folder %1 cannot be written. Your work is saved in its project all the same. "
                                                   "Check the folder's permissions and the space on its disk.")
                .arg(QDir::toNativeSeparators(folder))};
}

} // namespace

Backups::Backups(QString folder)
    : m_folder(std::move(folder))
{
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/backups"_s;
}

QList<Backup> Backups::in(const QString &folder) const
{
    QList<Backup> backups;
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.hearsay"_s}, QDir::Files);
    for (const QFileInfo &file : files) {
        if (const auto backup = backupAt(file))
            backups.append(*backup);
    }
    std::ranges::sort(backups, std::greater(), &Backup::made);
    return backups;
}

QList<Backup> Backups::kept(QList<Backup> all)
{
    std::ranges::sort(all, std::greater(), &Backup::made);
    QList<Backup> kept;
    QSet<QDate> daysSeen;
    for (const Backup &backup : std::as_const(all)) {
        const QDate day = backup.made.toLocalTime().date();
        const bool isLastOfDay = !daysSeen.contains(day) && daysSeen.size() < days;
        daysSeen.insert(day);
        if (kept.size() < recent || isLastOfDay)
            kept.append(backup);
    }
    return kept;
}

void Backups::note(const QString &folder, const QString &project) const
{
    // So that the backups are found when the project itself can no longer say its id.
    const QByteArray text = project.toUtf8();
    QFile there(folder + u'/' + noteName);
    if (there.open(QIODevice::ReadOnly) && there.readAll() == text)
        return;
    QSaveFile file(folder + u'/' + noteName);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size())
        file.commit();
}

std::expected<QString, StorageError> Backups::make(ProjectFile &project) const
{
    const auto id = project.id();
    if (!id)
        return std::unexpected(id.error());
    const QString folder = m_folder + u'/' + *id;
    if (!QDir().mkpath(folder))
        return std::unexpected(notMade(folder));
    // What people write about is nobody else's business.
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    note(folder, project.path());

    const QList<Backup> before = in(folder);
    const auto head = project.head();
    if (!head)
        return std::unexpected(head.error());
    if (!before.isEmpty() && before.first().actions == head->seq) {
        const auto same = ProjectFile::headOf(before.first().path);
        if (same && *same == *head)
            return before.first().path;
    }

    QDateTime now = QDateTime::currentDateTimeUtc();
    // The clock may have been set back; names say the order.
    if (!before.isEmpty() && now <= before.first().made)
        now = before.first().made.addMSecs(1);
    const QString path = folder + u'/' + now.toString(timeFormat) + u'.' + QString::number(head->seq) + u".hearsay"_s;
    if (const auto done = project.copyTo(path, {}, IfThere::Refuse); !done)
        return std::unexpected(done.error());
    const QList<Backup> all = in(folder);
    const QList<Backup> staying = kept(all);
    for (const Backup &backup : all) {
        if (std::ranges::find(staying, backup.path, &Backup::path) == staying.end())
            QFile::remove(backup.path);
    }
    return path;
}

QString Backups::folderOf(const QString &path) const
{
    const QFileInfoList folders = QDir(m_folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time);
    for (const QFileInfo &folder : folders) {
        QFile file(folder.absoluteFilePath() + u'/' + noteName);
        if (file.open(QIODevice::ReadOnly) && QString::fromUtf8(file.readAll()) == path)
            return folder.absoluteFilePath();
    }
    return {};
}

QList<Backup> Backups::of(const QString &path) const
{
    const QString project = QFileInfo(path).absoluteFilePath();
    // By its id, where it can be asked: it may have been moved.
    const auto id = ProjectFile::idOf(project);
    const QString folder = id && QFileInfo::exists(m_folder + u'/' + *id) ? m_folder + u'/' + *id : folderOf(project);
    return folder.isEmpty() ? QList<Backup>() : in(folder);
}

std::expected<QString, StorageError> Backups::restore(const QString &backup, const QString &linked, Lock held) const
{
    const QString action = QCoreApplication::translate("Storage", "The backup could not be restored");
    // The lock and the journal lie beside the file itself, not beside a link to it.
    const QString canonical = QFileInfo(linked).canonicalFilePath();
    const QString project = canonical.isEmpty() ? linked : canonical;
    const auto lock = held == Lock::Take ? std::optional(ProjectLock::take(project)) : std::nullopt;
    if (lock && !*lock) {
        return std::unexpected(StorageError{
            //: %1: path of a file.
            QCoreApplication::translate("Storage", "The backup could not be restored: the project %1 is open in another window of Hearsay. Close it there first.")
                .arg(QDir::toNativeSeparators(project))});
    }
    const auto file = ProjectFile::open(backup);
    if (!file)
        return std::unexpected(file.error());
    const QFileInfo place(project);
    const QString base = place.absolutePath() + u'/' + place.completeBaseName();
    QString aside;
    if (place.exists()) {
        const QString moment = QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH.mm.ss");
        //: Added to the name of a file that a backup takes the place of. %1: date and time.
        aside = base + u' ' + QCoreApplication::translate("Storage", "(before %1)").arg(moment) + u".hearsay"_s;
    }
    // A journal left by a crash belongs to the file as it was: SQLite plays it back on opening.
    const QString journal = project + u"-journal"_s;
    if (QFileInfo::exists(journal))
        static_cast<void>(ProjectFile::open(project, ProjectFile::Check::Header));
    // The copy is whole before anything that is there moves.
    const auto temporary = reserveBeside(project);
    if (!temporary)
        return std::unexpected(describe(temporary.error(), action, project));
    auto cleanUp = qScopeGuard([&temporary] { QFile::remove(*temporary); });
    if (const auto done = (*file)->copyTo(*temporary); !done)
        return std::unexpected(done.error());
    // What it cannot play back goes along with its file and must not meet the one that comes.
    const QString journalAside = aside.isEmpty() ? QString(base + u"-journal.old"_s) : QString(aside + u"-journal"_s);
    const bool hasJournal = QFileInfo::exists(journal);
    if (hasJournal && !QFile::rename(journal, journalAside))
        return std::unexpected(describe(FileStepError{EACCES}, action, journal));
    auto bringBack = qScopeGuard([&] {
        if (hasJournal)
            QFile::rename(journalAside, journal);
    });
    if (const auto done = aside.isEmpty() ? publish(*temporary, project, IfThere::Refuse) : exchange(*temporary, project, aside); !done)
        return std::unexpected(describe(done.error(), action, project));
    cleanUp.dismiss();
    bringBack.dismiss();
    return aside;
}

std::expected<ProjectCounts, StorageError> Backups::counts(const QString &path)
{
    const auto failed = [&path](const DatabaseError &error) {
        return std::unexpected(describe(error, QCoreApplication::translate("Storage", "The backup could not be read"), path));
    };
    // A connection of its own: the project may be open.
    const auto database = Database::open(QFileInfo(path).canonicalFilePath(), Database::Access::ReadOnly);
    if (!database)
        return failed(database.error());
    ProjectCounts counts;
    const auto done = (*database)->forEach(
        u"SELECT (SELECT count(*) FROM claim), (SELECT count(*) FROM speaker), (SELECT count(*) FROM place), (SELECT count(*) FROM dispute), "
        "(SELECT count(*) FROM revision), (SELECT at FROM revision ORDER BY seq DESC LIMIT 1)"_s,
        {}, [&counts](const QSqlQuery &row) {
            counts.claims = row.value(0).toInt();
            counts.speakers = row.value(1).toInt();
            counts.places = row.value(2).toInt();
            counts.disputes = row.value(3).toInt();
            counts.actions = row.value(4).toLongLong();
            counts.lastAction = QDateTime::fromString(row.value(5).toString(), Qt::ISODateWithMs);
            return false;
        });
    if (!done)
        return failed(done.error());
    const auto titles = (*database)->forEach(
        u"SELECT title, file_name FROM article JOIN article_text ON article_text.id = article.id ORDER BY article.id"_s, {},
        [&counts](const QSqlQuery &row) {
            Article article;
            article.metadata.title = row.value(0).toString();
            article.fileName = row.value(1).toString();
            counts.articles.append(article.displayTitle());
            return true;
        });
    if (!titles)
        return failed(titles.error());
    return counts;
}

} // namespace Hearsay
