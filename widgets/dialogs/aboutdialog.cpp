// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/aboutdialog.h"

#include "app/geo/mapattribution.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace Hearsay {

namespace {

using namespace Qt::StringLiterals;

} // namespace

AboutDialog::AboutDialog(const QString &projectPath, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Hearsay"));
    auto *layout = new QVBoxLayout(this);
    const auto addText = [this, layout](const QString &text) {
        auto *label = new QLabel(this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setText(text);
        label->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
        layout->addWidget(label);
        return label;
    };

    QLabel *name = addText(tr("Hearsay %1").arg(QGuiApplication::applicationVersion()));
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    name->setFont(large);
    addText(tr("Read the news, tag who says what, see where they disagree."));
    addText(tr("Hearsay works offline. It needs no account and sends nothing anywhere."));
    if (!projectPath.isEmpty())
        addText(tr("Your work on this article is kept in:\n%1").arg(QDir::toNativeSeparators(projectPath)));
    addText(tr("Where an article’s folder cannot be written, its project is kept in:\n%1")
                .arg(QDir::toNativeSeparators(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))));
    addText(tr("Copyright 2026 The Hearsay authors. Free software under the GNU General Public License, "
               "version 3 or later; it comes without any warranty."));
    //: %1: "Natural Earth · GeoNames CC BY 4.0", names of works and a licence
    addText(tr("Map and gazetteer: %1. Natural Earth is in the public domain; GeoNames is licensed under "
               "Creative Commons Attribution 4.0 (https://creativecommons.org/licenses/by/4.0/).").arg(mapAttribution()));
    addText(tr("Borders: the map draws the provinces of Natural Earth, and Crimea and Sevastopol as part of Ukraine, "
               "as the General Assembly of the United Nations does. Borders that are disputed are drawn as dashed lines. "
               "None of it is a statement about who is right."));
    addText(tr("Built with Qt %1 and KDE Syntax Highlighting.").arg(QLatin1StringView(qVersion())));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    setMinimumWidth(460);
}

} // namespace Hearsay
