// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/cheatsheetdialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Hearsay {

namespace {

using namespace Qt::StringLiterals;

} // namespace

CheatSheetDialog::CheatSheetDialog(const QList<Group> &groups, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"cheatSheetDialog"_s);
    setWindowTitle(tr("Keys"));
    auto *tree = new QTreeWidget(this);
    tree->setObjectName(u"cheatSheet"_s);
    tree->setAccessibleName(tr("Keys"));
    tree->setHeaderLabels({/*: A column: keys of the keyboard. */ tr("Key"), /*: A column: what a key calls. */ tr("Command"), tr("What it does")});
    tree->setRootIsDecorated(false);
    tree->setIndentation(0);
    tree->setAlternatingRowColors(true);
    tree->setSelectionMode(QAbstractItemView::SingleSelection);
    for (const Group &group : groups) {
        auto *heading = new QTreeWidgetItem(tree, {group.name});
        heading->setFirstColumnSpanned(true);
        QFont bold = heading->font(0);
        bold.setBold(true);
        heading->setFont(0, bold);
        for (const Entry &entry : group.entries)
            new QTreeWidgetItem(heading, {entry.key, entry.name, entry.explanation});
    }
    tree->expandAll();
    tree->resizeColumnToContents(0);
    tree->resizeColumnToContents(1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(tree);
    layout->addWidget(buttons);
    resize(760, 600);
}

} // namespace Hearsay
