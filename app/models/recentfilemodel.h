// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QSet>
#include <QStringList>

namespace Hearsay {

/// Files that were opened lately: Qt::DisplayRole is the name, DetailRole the folder. Which of them
/// are gone is found out on another thread; until then all count as present.
class RecentFileModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit RecentFileModel(QObject *parent = nullptr);

    /// Replaces what is listed and looks for the files anew. Ends with checked().
    void setPaths(const QStringList &paths);
    /// Empty when there is no such row.
    [[nodiscard]] QString pathAt(int row) const { return m_paths.value(row); }
    [[nodiscard]] bool isMissing(int row) const { return m_missing.contains(m_paths.value(row)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void checked();

private:
    void takeMissing(const QStringList &paths, const QStringList &missing);
    [[nodiscard]] QString detail(int row) const;

    QStringList m_paths;
    QSet<QString> m_missing;
};

} // namespace Hearsay
