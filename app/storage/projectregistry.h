// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Hearsay {

/// Which projects there are on this computer and what they were made from, so that an article
/// that was moved finds its annotations again. A small file in the user's data folder; shared by
/// all running programs. What it forgets can be found by hand, so its errors are not reported.
class ProjectRegistry
{
public:
    /// @p file: where it is kept; empty: in the user's data folder.
    explicit ProjectRegistry(QString file = {});

    /// Notes that @p project holds articles with these hashes; moves it to the front.
    void remember(const QString &project, const QList<QByteArray> &sourceSha256);
    void forget(const QString &project);
    /// Paths of projects that were said to hold the article, the latest first. They may be gone.
    [[nodiscard]] QStringList projectsWith(const QByteArray &sourceSha256) const;
    /// All, the latest first.
    [[nodiscard]] QStringList projects() const;

private:
    struct Entry
    {
        QString path;
        QStringList sources; ///< hexadecimal
    };
    [[nodiscard]] QList<Entry> read() const;
    void write(const QList<Entry> &entries) const;

    QString m_file;
};

} // namespace Hearsay
