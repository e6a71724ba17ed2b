// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

namespace Hearsay {

/// All keys on one page.
class CheatSheetDialog : public QDialog
{
    Q_OBJECT
public:
    struct Entry
    {
        QString key;
        QString name;
        QString explanation;
    };
    struct Group
    {
        QString name;
        QList<Entry> entries;
    };

    explicit CheatSheetDialog(const QList<Group> &groups, QWidget *parent = nullptr);
};

} // namespace Hearsay
