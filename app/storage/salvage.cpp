// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/salvage.h"

#include "app/annotation/document.h"
#include "app/storage/auditlog.h"
#include "app/storage/pagecarver.h"
#include "app/storage/projectcopy.h"
#include "app/storage/projectfile.h"
#include "app/storage/projectheader.h"
#include "app/storage/salvagefit.h"
#include "app/storage/tablescan.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <cerrno>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

/// The log and the texts of articles are also looked for page by page: their rows carry hashes, so
/// what is found there can be believed even where the way to it is lost.
void readCopy(const ProjectCopy &copy, SalvagedTables &tables, SalvagedLog &log)
{
    tables = salvageTables(copy.database());
    const TableScan scan = scanTable(copy.database(), "revision"_L1, revisionColumns);
    for (const QVariantList &row : scan.rows)
        log.take(row);
    constexpr qsizetype textColumns = 11; // 12 since version 2
    constexpr qsizetype logColumns = 12;
    carveRows(copy.bytes(), textColumns, logColumns, [&](const QVariantList &row) {
        const bool isText = row.first().typeId() == QMetaType::QString && row.at(4).typeId() == QMetaType::QByteArray;
        if (isText)
            tables.takeText(row);
        else if (row.size() == logColumns && row.first().typeId() == QMetaType::LongLong)
            log.take(row);
    });
    log.finish(scan.isWhole);
}

QString accountPathFor(const QString &projectPath)
{
    const QFileInfo info(projectPath);
    //: End of the name of a text file. %1: name of the project beside it.
    return info.dir().filePath(QCoreApplication::translate("Salvage", "%1-account").arg(info.completeBaseName()) + u".txt"_s);
}

QByteArray accountText(const QString &path, const QString &newPath, const QStringList &sentences)
{
    //: %1, %2: paths of projects.
    QString text = QCoreApplication::translate("Salvage", "What could be read of %1 was saved as %2.")
                       .arg(QDir::toNativeSeparators(path), QDir::toNativeSeparators(newPath));
    for (const QString &sentence : sentences)
        text += u'\n' + sentence;
    return text.toUtf8() + '\n';
}

std::expected<void, FileStepError> writeNew(const QString &path, const QByteArray &bytes)
{
    const auto temporary = reserveBeside(path);
    if (!temporary)
        return std::unexpected(temporary.error());
    const auto cleanUp = qScopeGuard([&temporary] { QFile::remove(*temporary); });
    QFile file(*temporary);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return std::unexpected(FileStepError{file.error() == QFileDevice::ResourceError ? ENOSPC : EIO});
    file.close();
    return publish(*temporary, path, IfThere::Refuse);
}

} // namespace

std::expected<Salvaged, StorageError> salvage(const QString &path)
{
    const auto copy = ProjectCopy::make(path);
    if (!copy)
        return std::unexpected(copy.error());
    SalvagedTables tables;
    SalvagedLog log;
    readCopy(*copy, tables, log);

    SalvageAccount account;
    Choice choice = Salvager(tables, log, account).choose();
    Salvaged salvaged;
    salvaged.fromLog = choice.restored;
    Document document;
    if (const auto fits = document.load(fitTogether(std::move(choice), account)); !fits)
        return std::unexpected(damageError(fits.error().message));
    salvaged.objects = document.objects();
    if (salvaged.objects.isEmpty() && account.lost().isEmpty()) {
        return std::unexpected(StorageError{QCoreApplication::translate("Storage", "Nothing of a Hearsay project could be found in %1. It was left as it is; go on with a copy from before.")
                                                .arg(QDir::toNativeSeparators(path))});
    }
    if (salvaged.fromLog > 0)
        account.note(QCoreApplication::translate("Salvage", "%n object(s) were taken from the log.", nullptr, int(salvaged.fromLog)));
    const QStringList gaps = log.account();
    for (const QString &sentence : gaps)
        account.note(sentence);
    account.note(QCoreApplication::translate("Salvage", "Steps of earlier days can no longer be undone in the new project."));
    salvaged.lost = account.lost();
    salvaged.doubts = account.doubts();
    salvaged.account = account.sentences(salvaged.objects.size());
    return salvaged;
}

std::expected<SalvagedProject, StorageError> salvageProject(const QString &path, const QString &newPath)
{
    const auto salvaged = salvage(path);
    if (!salvaged)
        return std::unexpected(salvaged.error());
    if (QFileInfo::exists(newPath) || QFileInfo(newPath).isSymLink()) {
        return std::unexpected(describe(FileStepError{EEXIST}, QCoreApplication::translate("Storage", "The project could not be made"), newPath));
    }
    const QString accountPath = accountPathFor(newPath);
    if (const auto written = writeNew(accountPath, accountText(path, newPath, salvaged->account)); !written)
        return std::unexpected(describe(written.error(), QCoreApplication::translate("Storage", "The account could not be written"), accountPath));
    if (const auto made = ProjectFile::create(newPath, salvaged->objects); !made) {
        QFile::remove(accountPath);
        return std::unexpected(made.error());
    }
    return SalvagedProject{newPath, accountPath, salvaged->account, salvaged->isAll()};
}

QString salvagedPathFor(const QString &path)
{
    const QFileInfo info(path);
    //: Name of a project made of what could be read of a damaged one. %1: its name.
    return info.dir().filePath(QCoreApplication::translate("Salvage", "%1 (salvaged)").arg(info.completeBaseName()) + projectSuffix);
}

} // namespace Hearsay
