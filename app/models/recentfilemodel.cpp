// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/recentfilemodel.h"

#include "app/models/annotationroles.h"

#include <QDir>
#include <QFileInfo>
#include <QTextDocument>
#include <QtConcurrentRun>

namespace Hearsay {

using namespace Qt::StringLiterals;

RecentFileModel::RecentFileModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void RecentFileModel::setPaths(const QStringList &paths)
{
    beginResetModel();
    m_paths = paths;
    endResetModel();
    // A network drive that sleeps may keep a thread waiting for long, but not this one.
    QtConcurrent::run([paths] {
        QStringList missing = paths;
        missing.removeIf([](const QString &path) { return QFileInfo::exists(path); });
        return missing;
    }).then(this, [this, paths](const QStringList &missing) { takeMissing(paths, missing); });
}

void RecentFileModel::takeMissing(const QStringList &paths, const QStringList &missing)
{
    if (paths != m_paths)
        return; // an answer to an earlier question
    m_missing = QSet<QString>(missing.begin(), missing.end());
    if (!m_paths.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT checked();
}

int RecentFileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_paths.size());
}

QString RecentFileModel::detail(int row) const
{
    const QString folder = QDir::toNativeSeparators(QFileInfo(m_paths.at(row)).path());
    //: A file that was opened lately is gone. %1: the folder that it was in
    return isMissing(row) ? tr("Not found · %1").arg(folder) : folder;
}

QVariant RecentFileModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString name = QFileInfo(m_paths.at(index.row())).fileName();
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case DetailRole:
        return detail(index.row());
    case ShapeRole:
        return static_cast<int>(isMissing(index.row()) ? DecorationShape::DashedRing : DecorationShape::Square);
    case Qt::ToolTipRole:
        return Qt::convertFromPlainText(QDir::toNativeSeparators(m_paths.at(index.row())));
    case Qt::AccessibleTextRole:
        return QString(name + u'\n' + detail(index.row()));
    default:
        return {};
    }
}

} // namespace Hearsay
