// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/restoredialog.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Hearsay {

using namespace Qt::StringLiterals;

RestoreDialog::RestoreDialog(const QString &project, QWidget *parent)
    : QDialog(parent)
    , m_explanation(new QLabel(tr("Looking for backups…"), this))
    , m_list(new QTreeWidget(this))
    , m_details(new QLabel(this))
{
    setObjectName(u"restoreDialog"_s);
    setWindowTitle(tr("Restore from Backup"));
    auto *heading = new QLabel(tr("Backups of %1").arg(QFileInfo(project).fileName()), this);
    heading->setTextFormat(Qt::PlainText);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    for (QLabel *label : {m_explanation, m_details}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_details->setObjectName(u"backupDetails"_s);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_list->setObjectName(u"backups"_s);
    m_list->setAccessibleName(tr("Backups"));
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHeaderLabels({tr("Made"), tr("Actions"), tr("Claims"), tr("Disputes"), tr("Size")});
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RestoreDialog::showChoice);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] {
        if (m_restore->isEnabled())
            accept();
    });

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_restore = buttons->addButton(tr("&Restore"), QDialogButtonBox::AcceptRole);
    m_restore->setObjectName(u"restore"_s);
    m_restore->setEnabled(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(m_explanation);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_details);
    layout->addWidget(buttons);
    resize(640, 440);
}

void RestoreDialog::setBackups(const QList<ListedBackup> &backups)
{
    m_backups = backups;
    m_list->clear();
    m_explanation->setText(backups.isEmpty()
                               ? tr("There are none yet. One is made when a project is opened and after every 200 actions.")
                               : tr("The one you choose takes the place of the project. The project as it is now is kept beside it under another name."));
    const QLocale locale;
    for (const ListedBackup &listed : backups) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(0, locale.toString(listed.backup.made.toLocalTime(), QLocale::ShortFormat));
        item->setText(1, locale.toString(listed.backup.actions));
        item->setText(2, listed.error.isEmpty() ? locale.toString(listed.counts.claims) : tr("damaged"));
        item->setText(3, listed.error.isEmpty() ? locale.toString(listed.counts.disputes) : QString());
        item->setText(4, locale.formattedDataSize(listed.backup.bytes));
        for (const int column : {1, 2, 3, 4})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(0, locale.toString(listed.backup.made.toLocalTime(), QLocale::LongFormat));
    }
    for (int column = 0; column < m_list->columnCount(); ++column)
        m_list->resizeColumnToContents(column);
    if (!backups.isEmpty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setFocus();
    showChoice();
}

QString RestoreDialog::backup() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? QString() : m_backups.at(row).backup.path;
}

void RestoreDialog::showChoice()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_restore->setEnabled(row >= 0 && m_backups.at(row).error.isEmpty());
    if (row < 0)
        return m_details->clear();
    const ListedBackup &chosen = m_backups.at(row);
    if (!chosen.error.isEmpty())
        return m_details->setText(chosen.error);
    const ProjectCounts &counts = chosen.counts;
    const QLocale locale;
    const QStringList parts{tr("%n claim(s)", nullptr, counts.claims), tr("%n speaker(s)", nullptr, counts.speakers),
                            tr("%n place(s)", nullptr, counts.places), tr("%n dispute(s)", nullptr, counts.disputes)};
    QStringList lines{locale.createSeparatedList(counts.articles), locale.createSeparatedList(parts)};
    if (counts.lastAction.isValid()) {
        //: %1: date and time.
        lines.append(tr("Last action: %1").arg(locale.toString(counts.lastAction.toLocalTime(), QLocale::ShortFormat)));
    }
    m_details->setText(lines.join(u'\n'));
}

} // namespace Hearsay
